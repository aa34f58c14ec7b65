// cspell:ignore abstane abstaned wher wehre whne wehn waht wat whta hwat wath hoow didd doess deos teh adn voet vtoe votd voetd staes abot sayd siad wich whch wihch whcih hwich whre hwo woh whoo ddi vot sates abut sya Inda
import { edits } from "../../names/edits";
import { writtenOut } from "../abbreviations";
import { foldedWords, isKnown } from "./meaningful-words";
import { namedInPart } from "../named-in-part";
import { plainerWords } from "../reworded/reworded";
import { proposalsOf, withoutMark } from "../whose-names";
import type { NameHeard, Token } from "../../phrases/typed-text";
import { tokensOf } from "../../phrases/typed-text";
import type { Lexicon } from "../../phrases/lexicon";

/** How many unknown words are looked up at most: whoever writes more of them did not ask about this. */
const mostLookedUp = 12;
/** A word of so many letters may have one wrong, and one of so many more, two. */
const mended = { one: 5, two: 9 } as const;
/** A name of so many letters has so many at least that are typed, where one is left out. */
const shortest = 4;

/** A text as it is read: its words, misspelt ones as they are meant, and those that mean nothing apart. */
export interface Spelt {
  readonly tokens: readonly Token[];
  readonly unknown: readonly Token[];
  /** States that are named in a way that stands in no list, by the place of their first word. */
  readonly guesses: ReadonlyMap<number, readonly NameHeard[]>;
  /** Whether any word is read otherwise than it is typed. */
  readonly isMended: boolean;
}

/** Short words that are often typed wrong, which are too short for their letters to tell what was meant. */
const oftenMistyped: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["which", "wich whch wihch whcih hwich"],
    ["where", "wher whre wehre"],
    ["when", "whne wehn"],
    ["what", "waht wat whta hwat wath"],
    ["how", "hwo hoow"],
    ["who", "woh whoo"],
    ["did", "ddi didd"],
    ["does", "doess deos"],
    ["the", "teh"],
    ["and", "adn"],
    ["vote", "vot voet vtoe"],
    ["voted", "votd voetd"],
    ["states", "sates staes"],
    ["about", "abut abot"],
    ["abstain", "abstane"],
    ["abstained", "abstaned"],
    ["say", "sya"],
    ["said", "sayd siad"],
  ].flatMap(([word = "", typed = ""]) => typed.split(" ").map((one) => [one, word] as const)),
);

/** The word that was meant by one that nobody knows; undefined where none is near, or several are as near. */
function meantBy(word: string, known: ReadonlySet<string>): string | undefined {
  if (word.length < mended.one || /\d/.test(word)) return undefined;
  const most = word.length >= mended.two ? 2 : 1;
  let best: { word: string; away: number } | undefined;
  for (const other of known) {
    if (other.length < 4 || Math.abs(other.length - word.length) > most || /\d/.test(other)) continue;
    const away = edits(word, other, most);
    if (away <= most && (best === undefined || away < best.away)) best = { word: other, away };
  }
  return best?.word;
}

/** The state whose name lacks one letter, in a word too short for others to be mended: `Inda`. */
function stateShort(text: string, { word, start }: Token, lexicon: Lexicon): string | undefined {
  if (word.length !== shortest || !/^\p{Lu}/u.test(text.slice(start))) return undefined;
  const names = lexicon.names.all("State").map(({ name }) => name.toLowerCase());
  const near = names.filter((name) => name.length === word.length + 1 && edits(word, name, 1) <= 1);
  return near.length === 1 ? near[0] : undefined;
}

/** States that a run of words names by rule, such as in another language or turned round. */
function statesNamed(text: string, tokens: readonly Token[], lexicon: Lexicon, isUnknown: (token: Token) => boolean) {
  const found = new Map<number, NameHeard[]>();
  for (const [at, token] of tokens.entries())
    for (let end = Math.min(tokens.length, at + 5); end > at && !token.sign; end -= 1) {
      const run = tokens.slice(at, end);
      const last = run.at(-1);
      if (last === undefined || !run.some(isUnknown) || run.some(({ word }) => word === '"')) continue;
      const states = lexicon.names.meant(["State"], text.slice(token.start, last.end));
      if (states.length === 1)
        found.set(at, [...(found.get(at) ?? []), ...states.map((thing) => ({ thing, end, cost: 0 }))]);
    }
  return found;
}

/** Mends what is misspelt, and sets aside what means nothing. */
export function spelt(text: string, lexicon: Lexicon): Spelt {
  const typed = tokensOf(text);
  const parted = typed.flatMap((token) => withoutMark(token, lexicon));
  const out = writtenOut(parted, (token) => isKnown(token, lexicon));
  const all = plainerWords(text, out, lexicon);
  const isShort = all.some((token, at) => token !== typed[at]);
  const known = foldedWords(lexicon);
  const owned = new Map([...namedInPart(text, all, lexicon), ...proposalsOf(all, lexicon)]);
  const strange = new Set(all.filter((token) => !isKnown(token, lexicon)));
  if (strange.size === 0) return { tokens: all, unknown: [], guesses: owned, isMended: owned.size > 0 || isShort };
  const few = strange.size <= mostLookedUp;
  const guessed = few ? statesNamed(text, all, lexicon, (token) => strange.has(token)) : new Map<number, NameHeard[]>();
  const inName = new Set(
    [...guessed].flatMap(([at, names]) => all.slice(at, Math.max(...names.map(({ end }) => end)))),
  );
  const meant = new Map<string, string | undefined>();
  const mending = all.map((token) => {
    if (!strange.has(token) || inName.has(token)) return token;
    if (!meant.has(token.word))
      meant.set(
        token.word,
        oftenMistyped[token.word] ??
          (meant.size < mostLookedUp ? (meantBy(token.word, known) ?? stateShort(text, token, lexicon)) : undefined),
      );
    const word = meant.get(token.word);
    return word === undefined ? undefined : { ...token, word };
  });
  const tokens = mending.filter((token) => token !== undefined);
  const place = (at: number): number => mending.slice(0, at).filter((token) => token !== undefined).length;
  const guesses = new Map(
    [...owned, ...guessed].map(([at, names]) => [place(at), names.map((name) => ({ ...name, end: place(name.end) }))]),
  );
  return { tokens, guesses, isMended: true, unknown: all.filter((_, at) => mending[at] === undefined) };
}
