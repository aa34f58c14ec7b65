import { coalition } from "../coalitions/coalition.kind";
import type { Kind } from "../graph/kind";
import { meeting, process } from "../meetings/meeting.kind";
import { norm } from "../norms/norm.kind";
import { proposal } from "../proposals/proposal.kind";
import { paragraph } from "../reports/paragraph.kind";
import { resolution } from "../resolutions/resolution.kind";
import { source } from "../sources/source.kind";
import { organisation, regions, state } from "../states/state.kind";
import { topic } from "../topics/topic.kind";
import type { Mention } from "./record";
import { textsIn } from "./record";
import { suggestionFor } from "./suggestion";
import { sortOf } from "./told";

/** The clauses of a definition, with the fields of each; of `one`, one is given. */
const clauses: Readonly<Record<string, { readonly one: readonly string[]; readonly more: readonly string[] }>> =
  (() => {
    const subject = ["topic", "norm", "paragraph", "proposal"];
    const when = ["year", "during"];
    return {
      position: { one: subject, more: [...when, "stance", "act", "meeting", "attribute", "includeNarrower"] },
      silentOn: { one: subject, more: [...when, "act", "meeting", "attribute", "includeNarrower"] },
      shifted: { one: subject, more: ["from", "to", "between"] },
      voted: { one: ["resolution", "resolutions"], more: [...when, "choice", "body"] },
      sponsored: { one: ["resolution", "proposal"], more: when },
      memberOf: { one: ["coalition"], more: ["on", "status"] },
      spoke: {
        one: [],
        more: [
          ...when,
          ...subject,
          "and",
          "or",
          "not",
          "actor",
          "stance",
          "act",
          "meeting",
          "process",
          "source",
          "machineMade",
          "confidence",
          "text",
        ],
      },
    };
  })();

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

/**
 * What is wrong with the words of a definition, each a sentence with the path; nothing where it is as `states(where:)`
 * takes it.
 */
export function definitionFaults(definition: unknown, path = ""): string[] {
  const at = path === "" ? "the definition" : path;
  if (!isMapping(definition))
    return [
      `${at} must be a mapping such as {voted: {resolution: A/RES/77/37, choice: YES}}, not ${sortOf(definition)}.`,
    ];
  const entries = Object.entries(definition);
  if (entries.length === 0) return [`${at} says nothing.`];
  return entries.flatMap(([word, value]) => faultsOfWord(word, value, path === "" ? word : `${path}.${word}`));
}

function faultsOfWord(word: string, value: unknown, path: string): string[] {
  if (word === "not") return definitionFaults(value, path);
  if (word === "and" || word === "or") {
    if (!Array.isArray(value) || value.length === 0) return [`${path} must be a list of definitions.`];
    return value.flatMap((one, index) => definitionFaults(one, `${path}[${index}]`));
  }
  if (word === "state") return textsIn(value).length > 0 ? [] : [`${path} must be the codes of states.`];
  if (word === "region") {
    const strange = textsIn(value).filter((one) => !regions.some((region) => region === one));
    return textsIn(value).length > 0 && strange.length === 0 ? [] : [`${path} must be some of ${regions.join(", ")}.`];
  }
  return faultsOfClause(word, value, path);
}

function faultsOfClause(word: string, value: unknown, path: string): string[] {
  const clause = Object.hasOwn(clauses, word) ? clauses[word] : undefined;
  const known = ["and", "or", "not", "state", "region", ...Object.keys(clauses)];
  if (clause === undefined)
    return [[`"${path}" is no word of a definition.`, suggestionFor(word, known) ?? ""].join(" ").trim()];
  if (!isMapping(value)) return [`${path} must be a mapping, not ${sortOf(value)}.`];
  const fields = [...clause.one, ...clause.more];
  const strange = Object.keys(value).filter((field) => !fields.includes(field));
  const given = clause.one.filter((field) => field in value);
  return [
    ...strange.map((field) =>
      [`"${path}.${field}" is not known.`, suggestionFor(field, fields) ?? ""].join(" ").trim(),
    ),
    ...(clause.one.length > 0 && given.length !== 1 ? [`${path} must name one ${clause.one.join(" or ")}.`] : []),
  ];
}

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
