import { inSentence } from "../names/in-sentence";
import type { Named } from "../names/named";
import type { Names } from "../names/names";
import { plain } from "../names/nearest";
import { spelledAlike } from "../names/usual-spelling";
import { paragraphInWords, spellingsOf } from "../names/ways";
import { informalNamesOf } from "./informal-names";
import { isCountry, isMeant } from "./codes-meant";
import { namesShared, notOneOf } from "./names-shared";
import { ofYearBehind } from "./of-year";
import { isPronoun, namedBefore } from "./pronouns";
import { spelledOtherwise } from "./spelled-otherwise";
import type { KnownNames, NameHeard, TypedText } from "./typed-text";

/** The number of a resolution ends at this word of its citation at the latest. */
const mostBeforeNumbers = 7;

/** The place behind the articles that may stand before a name, and behind "both" and "either" before a list of names. */
function afterArticles(typed: TypedText, at: number): number {
  const opened = /^(?:both|either|any)$/.test(typed.word(at)) ? at + 1 : at;
  return /^(?:the|a|an)$/.test(typed.word(opened)) ? opened + 1 : opened;
}

/** A name with the words as they are compared. */
const compared = (name: string): string => plain(name).split(" ").map(spelledAlike).join(" ");

/** Everything that has a name, by the words of each of its names. */
export class Lexicon implements KnownNames {
  readonly #bySpelling = new Map<string, Named[]>();
  /** The number of words of the longest name that begins with a word. */
  readonly #longest = new Map<string, number>();
  /** Every word that stands in a name. */
  readonly words = new Set<string>();

  constructor(readonly names: Names) {
    for (const label of names.labels) for (const thing of names.all(label)) this.#add(thing);
  }

  /** The things that are named from this place on, the longest names first. */
  starting(typed: TypedText, at: number): readonly NameHeard[] {
    return typed.once(this, at, () => {
      const first = afterArticles(typed, at);
      if (isPronoun(typed.word(at)))
        return namedBefore(typed, at, (from) => [...this.#cited(typed, from), ...this.#from(typed, from).reverse()]);
      const named = [
        ...(typed.guesses.get(first) ?? []),
        ...this.#cited(typed, first),
        ...notOneOf(typed, at, this.#from(typed, first)).reverse(),
        ...namesShared(typed, first, this),
      ];
      // Of a name the article may be a part: A/70/174.
      return first === at || typed.word(at) === "the"
        ? named
        : [...named, ...this.#cited(typed, at), ...this.#from(typed, at).reverse()];
    });
  }

  /** What bears just these words as a name. */
  called(words: string): readonly Named[] {
    return this.#bySpelling.get(words) ?? [];
  }

  /** A resolution by its numbers, in whatever words: `77/37`, `GA resolution 77/37`. */
  #cited(typed: TypedText, first: number): NameHeard[] {
    for (let end = first + 2; end <= first + mostBeforeNumbers && end <= typed.tokens.length; end += 1) {
      if (!/^\d{1,2}$/.test(typed.word(end - 2)) || !/^\d{1,4}$/.test(typed.word(end - 1))) continue;
      const meant = this.names.meant(["Resolution"], typed.slice(first, end));
      // `the 77/37 vote` is that on it.
      const ends = /^votes?$/.test(typed.word(end)) && typed.word(first - 1) === "the" ? [end + 1, end] : [end];
      return ends.flatMap((last) => meant.map((thing) => ({ thing, end: last, cost: 0 })));
    }
    return [];
  }

  #from(typed: TypedText, first: number): NameHeard[] {
    const found: NameHeard[] = [];
    let [spelled, open] = ["", 0];
    let left = this.#longest.get(typed.word(first)) ?? 0;
    for (let at = first; left > 0 && at < typed.tokens.length; at += 1) {
      const word = typed.word(at);
      if (word === '"') break;
      if (word === "(") open += 1;
      else if (word === ")") open -= 1;
      if (open < 0) break;
      if (typed.tokens[at]?.sign === true) continue;
      spelled = spelled === "" ? word : `${spelled} ${word}`;
      left -= 1;
      const end = open > 0 && typed.word(at + 1) === ")" ? at + 2 : at + 1;
      const called = notTheCode(this.called(spelled)).toSorted((a, b) => likelihoodOf(a) - likelihoodOf(b));
      found.push(...ofYearBehind(typed, end, called));
      for (const thing of called)
        if (isMeant(thing, spelled, typed.slice(first, at + 1)) || isCountry(typed, first, at))
          found.push({ thing, end, cost: 0 });
    }
    return found;
  }

  #add(thing: Named): void {
    const { label, key, name } = thing;
    const said = label === "Paragraph" ? paragraphInWords(key, name) : inSentence(thing);
    const named = [...spellingsOf(thing), said, ...informalNamesOf(thing)];
    const spellings = new Set(named.flatMap((one) => spelledOtherwise(label, compared(one))));
    for (const spelling of spellings) {
      // A letter alone is no name, nor are the figures of a code.
      if (spelling.length < 2 || (label === "State" && /^\d+$/.test(spelling))) continue;
      const same = this.#bySpelling.get(spelling);
      if (same === undefined) this.#bySpelling.set(spelling, [thing]);
      else if (!same.includes(thing)) same.push(thing);
      const words = spelling.split(" ");
      for (const word of words) this.words.add(word);
      const [first = ""] = words;
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length));
    }
  }
}

const made = new WeakMap<Names, Lexicon>();

/** The lexicon of a directory, made when it is first asked for. */
export function lexiconOf(names: Names): Lexicon {
  const known = made.get(names) ?? new Lexicon(names);
  made.set(names, known);
  return known;
}

/** Of what is called alike a coalition is meant sooner than the state that has its letters for a code: `the AU`. */
const notTheCode = (things: readonly Named[]): readonly Named[] =>
  things.some(({ label }) => label === "Coalition") ? things.filter(({ label }) => label !== "State") : things;

/** How likely a thing is meant by a name that others of its kind bear as well: of meetings the one that is better known and has more names, of reports the latest, of resolutions the first of a row. */
const likelihoodOf = ({ label, key, name, aliases }: Named): number => {
  if (label === "Meeting") return aliases.length;
  if (label === "State") return -name.length;
  if (label === "Report") return Number(/.*(20\d\d)/.exec(name)?.[1] ?? 0);
  return label === "Resolution" ? -Number(/\d+/.exec(key)?.[0] ?? 0) : 0;
};
