import { cypher } from "../graph/cypher";
import { isGiven } from "../given";
import { fullText } from "../sets/full-text";
import type { Alphabet, Joined } from "../sets/where";
import { type HeldOnNorm, heldOnNorms } from "./held-input";
import type { NormWhere } from "./norm.where";

/** What a norm's `where` says, told over: the fields that speak of one position are one word. */
export interface NormWords extends Joined<NormWords>, Pick<NormWhere, "code" | "topic" | "type" | "text"> {
  held?: HeldOnNorm;
}

/** Groups the fields of a `where` into words. */
export function normWords({ and, or, not, position, actors, throughTopics, ...rest }: NormWhere): NormWords {
  const held = {
    ...(isGiven(position) ? { position } : {}),
    ...(isGiven(actors) ? { actors } : {}),
    ...(throughTopics === true ? { throughTopics } : {}),
  };
  return {
    ...rest,
    ...(and ? { and: and.map(normWords) } : {}),
    ...(or ? { or: or.map(normWords) } : {}),
    ...(not ? { not: normWords(not) } : {}),
    ...(Object.keys(held).length > 0 ? { held } : {}),
  };
}

export const normAlphabet: Alphabet<NormWords> = {
  code: {
    holds: (codes, names, at) => cypher`node.code IN ${codes.map((code) => names.get(["Norm"], code, at).key)}`,
    says: (codes, names) =>
      `are ${codes.map((code) => `norm (${names.get(["Norm"], code, "code").key})`).join(" or ")}`,
  },
  topic: {
    holds: (topic, names, at) =>
      cypher`EXISTS { (node)-[:CONCERNS]->(:Topic {slug: ${names.get(["Topic"], topic, at).key}}) }`,
    says: (topic, names) => `concern ${names.get(["Topic"], topic, "topic").name}`,
  },
  type: {
    holds: (types) => cypher`coalesce(node.type IN ${types}, false)`,
    says: (types) => `are ${types.join(" or ").toLowerCase()}`,
  },
  held: {
    holds: (asked, names, at) => heldOnNorms.its.word.holds(asked, names, at),
    says: (asked, names) => heldOnNorms.its.word.says(asked, names),
  },
  text: fullText,
};
