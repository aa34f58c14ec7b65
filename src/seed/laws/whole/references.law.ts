import type { Kind } from "../../../graph/kind";
import type { Breach } from "../../finding";
import { nounOf, orList } from "../../fields";
import { didYouMean } from "../../../names/nearest";
import { type Mention, isNode } from "../../../writing/record";
import { directoryOf } from "../../directory";
import type { Seed } from "../../seed";
import { suggestionFor } from "../../suggestion";
import type { WholeLaw } from "../law";

/** Whatever is named exists, and only one thing can be meant. */
export const references: WholeLaw = {
  name: "reference",
  *breaches(seed) {
    for (const record of seed.records)
      for (const mention of isNode(record) ? record.links : [...record.from, ...record.to])
        yield* faultsOf(seed, mention);
  },
};

/** What is wrong with one mention: nothing bears the name, or several things do. */
export function* faultsOf(seed: Seed, { field, kinds, key, at }: Mention): Iterable<Breach> {
  const found = seed.named({ kinds, key });
  // Of what could not be read, it cannot be said what is lacking.
  if (key.trim() === "" || found.length === 1 || kinds.some((kind) => seed.unread.has(kind))) return;
  if (found.length === 0) {
    const message = `there is no ${orList(kinds.map(nounOf))} "${key}".`;
    yield { at, field, message, suggestion: nearestKey(seed, kinds, key) };
    return;
  }
  const meant = found.map((node) => `the ${nounOf(node.kind)} "${node.key}"`).join(" or ");
  yield { at, field, message: `"${key}" may be ${meant}: write the id, or give one of them another key.` };
}

/** The key of what bears the name, if anything does, or else the nearest key. */
function nearestKey(seed: Seed, kinds: readonly Kind[], key: string): string | undefined {
  const meant = directoryOf(seed).meant(
    kinds.map(({ label }) => label),
    key,
  );
  if (meant.length > 0) return didYouMean(meant.map((one) => one.key)).trim();
  const nodes = kinds.flatMap((kind) => seed.nodesOf(kind));
  return suggestionFor(
    key,
    nodes.map((node) => node.key),
  );
}
