import { filePlaceOf } from "../../../writing/record";
import { state } from "../../../states/state.kind";
import { statement } from "../../../statements/statement.kind";
import type { WholeLaw } from "../law";
import { daysIn } from "../record/dates.law";

/** A statement is not older than the state that made it. */
export const ages: WholeLaw = {
  name: "age",
  *breaches(seed) {
    for (const made of seed.nodesOf(statement)) {
      const actor = seed.one(made.links.find(({ field }) => field === "actor"));
      const admitted = actor?.kind === state ? daysIn(actor, "admitted")?.first : undefined;
      const date = daysIn(made, "date")?.last;
      if (admitted === undefined || date === undefined || admitted <= date) continue;
      const message = `the statement is of ${date}, but ${actor?.key} was admitted on ${admitted}: correct one of the dates.`;
      yield { at: filePlaceOf(made, "date"), field: "date", message };
    }
  },
};
