import { type NodeRecord, type SeedRecord, filePlaceOf } from "../../../writing/record";
import { state } from "../../../states/state.kind";
import { made, statement } from "../../../statements/statement.kind";
import type { Breach } from "../../finding";
import { daysIn } from "../record/dates.law";
import type { WholeLaw } from "../law";

/** A statement is not older than the state that made it, nor a signature than the state that signed. */
export const ages: WholeLaw = {
  name: "age",
  *breaches(seed) {
    for (const node of seed.nodesOf(statement))
      yield* faultsOf(node, "statement", seed.one(node.links.find(({ field }) => field === "actor")));
    for (const signature of seed.tiesOf(made)) yield* faultsOf(signature, "signature", seed.one(signature.from[0]));
  },
};

function* faultsOf(said: SeedRecord, noun: string, actor: NodeRecord | undefined): Iterable<Breach> {
  const admitted = actor?.kind === state ? daysIn(actor, "admitted")?.first : undefined;
  const date = daysIn(said, "date")?.last;
  if (admitted === undefined || date === undefined || admitted <= date) return;
  const message = `the ${noun} is of ${date}, but ${actor?.key} was admitted on ${admitted}: correct one of the dates.`;
  yield { at: filePlaceOf(said, "date"), field: "date", message };
}
