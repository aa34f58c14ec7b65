import { coalition } from "../../../coalitions/coalition.kind";
import type { Kind } from "../../../graph/kind";
import { kinds } from "../../../kinds";
import { judgedDefinition } from "../../../questions/definition-faults";
import { filePlaceOf } from "../../../writing/record";
import type { WholeLaw } from "../law";
import { faultsOf } from "./references.law";

/** A definition is an expression that `states(where:)` takes, and the things that it names are on record. */
export const definitions: WholeLaw = {
  name: "definition",
  *breaches(seed) {
    for (const node of seed.nodesOf(coalition)) {
      const { definition } = node.values;
      if (definition === undefined || definition === null) continue;
      const at = filePlaceOf(node, "definition");
      const field = "definition";
      const { faults, names } = judgedDefinition(definition);
      for (const message of new Set(faults)) yield { at, field, message };
      if (faults.length === 0)
        for (const { labels, name } of names) yield* faultsOf(seed, { kinds: kindsOf(labels), key: name, field, at });
    }
  },
};

const kindsOf = (labels: readonly string[]): Kind[] =>
  labels.flatMap((label) => kinds.filter((kind) => kind.label === label));
