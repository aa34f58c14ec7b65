import { coalition } from "../../../coalitions/coalition.kind";
import { judgedDefinition } from "../../../questions/definition-faults";
import { circles } from "../../circles";
import { filePlaceOf } from "../../../writing/record";
import type { Seed } from "../../seed";
import type { WholeLaw } from "../law";

/** No definition reaches itself, not by way of other coalitions either. */
export const definitionCircles: WholeLaw = {
  name: "definition circle",
  *breaches(seed) {
    for (const circle of circles(coalitionsNamedIn(seed))) {
      const [node] = seed.named({ kinds: [coalition], key: circle[0] ?? "" });
      const message = `the definition reaches itself: ${[...circle, circle[0]].join(" → ")}. Take one of them out.`;
      if (node !== undefined) yield { at: filePlaceOf(node, "definition"), field: "definition", message };
    }
  },
};

const coalitionsNamedIn = (seed: Seed): Map<string, string[]> =>
  new Map(
    seed.nodesOf(coalition).map(({ key, values: { definition } }) => {
      if (definition === undefined || definition === null) return [key, []];
      const { names } = judgedDefinition(definition);
      return [key, names.flatMap(({ labels, name }) => (labels.join() === coalition.label ? [name] : []))];
    }),
  );
