import { coalition } from "../../coalitions/coalition.kind";
import { faultsOfDefinition } from "../../questions/definition-faults";
import { namedIn } from "../definition";
import { placeOf } from "../../writing/record";
import type { Law } from "./law";
import { faultsOf } from "./references.law";

/** A definition is an expression that `states(where:)` takes, and the things that it names are on record. */
export const definitions: Law = {
  name: "definition",
  *breaches(seed) {
    for (const node of seed.nodesOf(coalition)) {
      const { definition } = node.values;
      if (definition === undefined || definition === null) continue;
      const at = placeOf(node, "definition");
      const field = "definition";
      const wrong = [...new Set(faultsOfDefinition(definition))];
      for (const message of wrong) yield { at, field, message };
      if (wrong.length === 0)
        for (const mention of namedIn(definition)) yield* faultsOf(seed, { ...mention, field, at });
    }
  },
};
