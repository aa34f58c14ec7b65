import type { Named } from "../names/named";
import type { Lexicon } from "../phrases/lexicon";
import { type NameHeard, type Token, TypedText, tokensOf } from "../phrases/typed-text";
import { wordsOfPhrases } from "../phrases/wording";

/** What may stand behind a part of a name and says no more: `the Budapest treaty`. */
const nouns =
  /^(?:convention|treaty|process|agreement|accord|declaration|initiative|code|call|pledge|statement|club|pact|protocol|one|ones)$/;
const fewestLetters = 4;
/** In the names of so many meetings stand words such as "session". */
const fewestMeetings = 3;
/** Of more coalitions than these a word tells nothing. */
const most = 3;

const made = new WeakMap<Lexicon, ReadonlyMap<string, readonly Named[]>>();

/** Words that stand in the names of a few coalitions, and that mean nothing else. */
function tellingWords(lexicon: Lexicon): ReadonlyMap<string, readonly Named[]> {
  const known = made.get(lexicon);
  if (known !== undefined) return known;
  const byWord = new Map<string, Named[]>();
  const ofMeetings = new Map<string, number>();
  for (const { name } of lexicon.names.all("Meeting"))
    for (const word of new Set(tokensOf(name).map((token) => token.word)))
      ofMeetings.set(word, (ofMeetings.get(word) ?? 0) + 1);
  for (const coalition of lexicon.names.all("Coalition"))
    for (const { word, sign } of tokensOf([coalition.name, ...coalition.aliases].join(" "))) {
      if (sign || word.length < fewestLetters || /\d/.test(word) || wordsOfPhrases.has(word)) continue;
      if ((ofMeetings.get(word) ?? 0) >= fewestMeetings) continue;
      const its = byWord.get(word) ?? [];
      if (!its.includes(coalition)) byWord.set(word, [...its, coalition]);
    }
  // Those that did not do something are called so by all who say it.
  const isTold = ({ name }: Named): boolean => !/\bnot\b/i.test(name);
  const found = new Map(
    [...byWord].flatMap(([word, its]) => {
      const told = its.filter(isTold);
      return its.length <= most ? [[word, told.length > 0 ? told : its] as const] : [];
    }),
  );
  made.set(lexicon, found);
  return found;
}

/** Coalitions of whose name only the telling word is said: `party to Budapest`, `the Pall Mall process`. */
export function namedInPart(text: string, tokens: readonly Token[], lexicon: Lexicon): Map<number, NameHeard[]> {
  const telling = tellingWords(lexicon);
  const found = new Map<number, NameHeard[]>();
  const typed = new TypedText(text, lexicon, tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const whole = Math.max(at, ...lexicon.starting(typed, at).map(({ end }) => end));
    if (whole > at) {
      at = whole - 1;
      continue;
    }
    const word = tokens[at]?.word ?? "";
    let named = telling.get(word) ?? [];
    if (named.length === 0 || tokens[at - 1]?.word === "s") continue;
    let end = at + 1;
    for (let next = tokens[end]?.word ?? ""; next !== ""; next = tokens[end]?.word ?? "") {
      const both = named.filter((one) => telling.get(next)?.includes(one) === true);
      if (both.length === 0 && !nouns.test(next)) break;
      if (both.length > 0) named = both;
      end += 1;
    }
    // A word that is no proper name, as of "hospitals", tells a group only before what a text is called.
    if (end === at + 1 && !/^\p{Lu}/u.test(text.slice(tokens[at]?.start))) continue;
    found.set(
      at,
      named.map((thing) => ({ thing, end, cost: 0.4 })),
    );
    at = end - 1;
  }
  return found;
}
