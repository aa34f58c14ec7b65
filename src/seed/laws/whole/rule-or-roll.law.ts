import { coalition, memberOf } from "../../../coalitions/coalition.kind";
import { filePlaceOf } from "../../../writing/record";
import type { WholeLaw } from "../law";

/** A coalition has a definition or members on record, never both; one that has neither says that its source names nobody. */
export const ruleOrRoll: WholeLaw = {
  name: "rule or roll",
  *breaches(seed) {
    const withMembers = new Set(seed.tiesOf(memberOf).map(({ to }) => seed.one(to[0])));
    for (const node of seed.nodesOf(coalition)) {
      const [isRule, isRoll] = [node.values["definition"] !== undefined, withMembers.has(node)];
      if (!isRule && !isRoll && node.values["open"] !== true) {
        const table = node.at.file.replace(/yaml$/, "members.csv");
        const instead = `write ${table}, members: or definition:, or open: true where the sources name nobody.`;
        yield { at: node.at, message: `"${node.key}" has no members and no definition: ${instead}` };
      }
      if (!isRule || !isRoll) continue;
      const message = `"${node.key}" has a definition and members on record: keep the one or the other.`;
      yield { at: filePlaceOf(node, "definition"), field: "definition", message };
    }
  },
};
