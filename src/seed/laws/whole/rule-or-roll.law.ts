import { coalition, memberOf } from "../../../coalitions/coalition.kind";
import { filePlaceOf } from "../../../writing/record";
import type { WholeLaw } from "../law";

/** A coalition has a definition or members on record, never both. */
export const ruleOrRoll: WholeLaw = {
  name: "rule or roll",
  *breaches(seed) {
    const withMembers = new Set(seed.tiesOf(memberOf).map(({ to }) => seed.one(to[0])));
    for (const node of seed.nodesOf(coalition)) {
      if (node.values["definition"] === undefined || !withMembers.has(node)) continue;
      const message = `"${node.key}" has a definition and members on record: keep the one or the other.`;
      yield { at: filePlaceOf(node, "definition"), field: "definition", message };
    }
  },
};
