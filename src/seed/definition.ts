import { coalition } from "../coalitions/coalition.kind";
import type { Kind } from "../graph/kind";
import { meeting, process } from "../meetings/meeting.kind";
import { norm } from "../norms/norm.kind";
import { proposal } from "../proposals/proposal.kind";
import { paragraph } from "../reports/paragraph.kind";
import { resolution } from "../resolutions/resolution.kind";
import { source } from "../sources/source.kind";
import { organisation, state } from "../states/state.kind";
import { topic } from "../topics/topic.kind";
import type { Mention } from "../writing/record";
import { textsIn } from "../writing/record";

/** Which kinds each word of a definition names. */
const named: Readonly<Record<string, readonly Kind[]>> = {
  topic: [topic],
  norm: [norm],
  paragraph: [paragraph],
  proposal: [proposal],
  resolution: [resolution],
  coalition: [coalition],
  meeting: [meeting],
  process: [process],
  source: [source],
  actor: [state, coalition, organisation],
};

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The things that a definition names, by the word that names them. */
export function namedIn(definition: unknown): Pick<Mention, "kinds" | "key" | "field">[] {
  if (Array.isArray(definition)) return definition.flatMap(namedIn);
  if (!isMapping(definition)) return [];
  return Object.entries(definition).flatMap(([word, value]) => {
    const kinds = word === "state" ? [state] : Object.hasOwn(named, word) ? named[word] : undefined;
    if (kinds === undefined) return namedIn(value);
    return textsIn(value).map((key) => ({ field: word, kinds, key }));
  });
}
