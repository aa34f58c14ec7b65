import type { Named } from "./named";

/** Whose names are words of the language and not titles, where they begin as such words do: `Sponsors of A/RES/76/19`, `Gender language champions`. */
const describes =
  /^(?:\p{L}[\p{Ll}]*s (?=of|on|with)|\p{Lu}[\p{Ll}]+(?:-\p{Ll}+)* (?!of|for|on|in|against|with)\p{Ll})/u;

/** States that are named with an article. */
const articled =
  /^(?:United|Republic|Democratic|State of|Netherlands)\b|\b(?:Republic|Federation|Emirates|Islands|See)$|^(?:Bahamas|Comoros|Congo|Gambia|Maldives|Niger|Philippines)$/;

/**
 * The name of a state, a coalition, an organisation or a process as a sentence says it: `the European Union`, `the sponsors of A/RES/76/19`,
 * `BRICS`, `Kenya`. A coalition whose name no rule turns into such words tells them itself, as `inSentence`.
 */
export function inSentence({ label, name, inSentence: told }: Pick<Named, "label" | "name" | "inSentence">): string {
  if (told !== null) return told;
  if (/^the /i.test(name) || /^\p{Lu}+$/u.test(name)) return name;
  if (label === "State") return articled.test(name) ? `the ${name}` : name;
  if (label === "Organisation") return / (?:of|for) /.test(name) ? `the ${name}` : name;
  if (label === "Coalition" && describes.test(name)) return `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return `the ${name}`;
}

/** The name of a state as a sentence says it: `the Netherlands`, `Kenya`. */
export const stateInSentence = (name: string): string => inSentence({ label: "State", name, inSentence: null });
