import { TypedText } from "../../phrases/typed-text";
import { gistWord } from "../gist/gist-words";

const acts: ReadonlySet<string> = new Set(["join", "belong", "sponsor", "say", "yes", "no", "abstain"]);
/** How many words a verb takes at most. */
const mostWords = 3;

/** With "neither" before its verb, where it stands behind it: `signed neither one nor the other` as `neither signed one nor the other`. */
export function neitherFirst(typed: TypedText): TypedText {
  const other = typed.tokens.findIndex(({ word }) => word === "neither");
  if (typed.word(0) === "nor" && other > 0) {
    // `nor China neither Russia` has both words the other way round.
    const [nor, neither] = [typed.tokens[0], typed.tokens[other]];
    const turned = typed.tokens.map((token) =>
      token === nor ? { ...token, word: "neither" } : token === neither ? { ...token, word: "nor" } : token,
    );
    return new TypedText(typed.text, typed.lexicon, turned);
  }
  const at = typed.tokens.findIndex(({ word }) => word === "neither");
  if (at < 1 || typed.tokens.slice(at).every(({ word }) => word !== "nor")) return typed;
  for (let from = Math.max(0, at - mostWords); from < at; from += 1) {
    const isNoun = /^(?:states?|countries|members)$/.test(typed.word(from));
    const isVerb = !isNoun && gistWord.hear(typed, from).some(({ value, end }) => end === at && acts.has(value));
    if (!isVerb) continue;
    const tokens = [
      ...typed.tokens.slice(0, from),
      ...typed.tokens.slice(at, at + 1),
      ...typed.tokens.slice(from, at),
      ...typed.tokens.slice(at + 1),
    ];
    return new TypedText(typed.text, typed.lexicon, tokens);
  }
  return typed;
}
