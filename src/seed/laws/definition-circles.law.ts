import { coalition } from "../../coalitions/coalition.kind";
import { circles } from "../circles";
import { namedIn } from "../definition";
import { placeOf } from "../../writing/record";
import type { Seed } from "../seed";
import type { Law } from "./law";

/** No definition reaches itself, not by way of other coalitions either. */
export const definitionCircles: Law = {
  name: "definition circle",
  *breaches(seed) {
    for (const circle of circles(coalitionsNamedIn(seed))) {
      const [node] = seed.named({ kinds: [coalition], key: circle[0] ?? "" });
      const message = `the definition reaches itself: ${[...circle, circle[0]].join(" → ")}. Take one of them out.`;
      if (node !== undefined) yield { at: placeOf(node, "definition"), field: "definition", message };
    }
  },
};

const coalitionsNamedIn = (seed: Seed): Map<string, string[]> =>
  new Map(
    seed.nodesOf(coalition).map(({ key, values }) => {
      const named = namedIn(values["definition"]).filter(({ kinds }) => kinds.length === 1 && kinds[0] === coalition);
      return [key, named.map((mention) => mention.key)];
    }),
  );
