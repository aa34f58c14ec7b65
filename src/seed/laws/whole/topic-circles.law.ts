import { filePlaceOf } from "../../../writing/record";
import type { Seed } from "../../seed";
import { topic } from "../../../topics/topic.kind";
import { circles } from "../../circles";
import type { WholeLaw } from "../law";

/** No topic is broader than itself, not by way of others either. */
export const topicCircles: WholeLaw = {
  name: "topics",
  *breaches(seed) {
    for (const circle of circles(broaderIn(seed))) {
      const node = seed.named({ kinds: [topic], key: circle[0] ?? "" })[0];
      const message = `the topics go in a circle: ${[...circle, circle[0]].join(" → ")}. Take one of them out.`;
      if (node !== undefined) yield { at: filePlaceOf(node, "broader"), field: "broader", message };
    }
  },
};

const broaderIn = (seed: Seed): Map<string, string[]> =>
  new Map(
    seed
      .nodesOf(topic)
      .map(({ key, links }) => [key, links.filter(({ field }) => field === "broader").map((link) => link.key)]),
  );
