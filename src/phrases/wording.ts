import { type Heard, type Phrase, bracketed } from "./phrase";
import { type TypedText, tokensOf } from "./typed-text";

/** Some words as they are compared, with what they mean. */
interface Form<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Every word and sign that some phrase is written with: what is none of them, and in no name, means nothing. */
export const wordsOfPhrases = new Set<string>();

/** Forms by their first words. */
function indexed<Value>(forms: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Form<Value>[]> {
  const byFirst = new Map<string, Form<Value>[]>();
  for (const [text, value] of forms) {
    const words = tokensOf(text).map(({ word }) => word);
    for (const word of words) wordsOfPhrases.add(word);
    const [first = ""] = words;
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [{ words, value }]);
    else same.push({ words, value });
  }
  return byFirst;
}

/** The forms that stand at a place. */
function standing<Value>(
  index: ReadonlyMap<string, readonly Form<Value>[]>,
  typed: TypedText,
  at: number,
): Heard<Value>[] {
  return (index.get(typed.word(at)) ?? []).flatMap(({ words, value }) =>
    words.every((word, place) => typed.word(at + place) === word) ? [{ value, end: at + words.length, cost: 0 }] : [],
  );
}

/** What a form has for its shape: the first is what is said. */
const shapeOf = (forms: readonly string[]): string => [...new Set(forms)].join(" | ");

/** Words that mean no more than that they stand there: the first form is said, each is read. */
export function wording<Whole extends object>(...forms: readonly [string, ...string[]]): Phrase<Partial<Whole>> {
  const nothing: Partial<Whole> = {};
  const index = indexed(forms.map((form) => [form, nothing] as const));
  return { shape: shapeOf(forms), say: () => forms[0], hear: (typed, at) => standing(index, typed, at) };
}

/** One of some forms, each with the fields that it stands for; it is said of whatever has just these, by the first form. */
export function saying<Whole extends object>(
  its: Partial<Whole>,
  ...forms: readonly [string, ...string[]]
): Phrase<Partial<Whole>> {
  const index = indexed(forms.map((form) => [form, its] as const));
  const given = Object.entries(its);
  return {
    shape: shapeOf(forms),
    say: (whole) =>
      given.every(([key, value]) => JSON.stringify((whole as Record<string, unknown>)[key]) === JSON.stringify(value))
        ? forms[0]
        : undefined,
    hear: (typed, at) => standing(index, typed, at),
  };
}

/** What each word of a vocabulary is called: the first form is said, each is read. */
export type Forms<Word extends string> = Readonly<Record<Word, readonly [string, ...string[]]>>;

/** A word of a vocabulary. */
export function choice<Word extends string>(table: Forms<Word>): Phrase<Word> {
  const rows = Object.entries(table) as [Word, readonly string[]][];
  const index = indexed(rows.flatMap(([word, forms]) => forms.map((form) => [form, word] as const)));
  return {
    shape: rows.map(([, forms]) => shapeOf(forms)).join("\n"),
    say: (word) => table[word][0],
    hear: (typed, at) => standing(index, typed, at),
  };
}

/** What is so, or is not. */
export const truth = (so: readonly [string, ...string[]], not: readonly [string, ...string[]]): Phrase<boolean> => {
  const its = choice({ so, not });
  return {
    shape: its.shape,
    say: (holds, names) => its.say(holds ? "so" : "not", names),
    hear: (typed, at) => its.hear(typed, at).map((heard) => ({ ...heard, value: heard.value === "so" })),
  };
};

/** Some of a kind with "or" between, as they are said; commas, and other words, are read too. */
export function listOf<Value>(one: Phrase<Value>, ...joining: readonly string[]): Phrase<Value[]> {
  const or = wording("or", ...joining);
  const comma = wording(",");
  const hear = (typed: TypedText, at: number): readonly Heard<Value[]>[] =>
    one.hear(typed, at).flatMap((first) => {
      const alone = { ...first, value: [first.value] };
      const behind = comma.hear(typed, first.end).map(({ end }) => end);
      const next = [first.end, ...behind].flatMap((end) => or.hear(typed, end).map((heard) => heard.end));
      const rest = [...next, ...behind].flatMap((end) => hear(typed, end));
      return [
        alone,
        ...rest.map(({ value, end, cost }) => ({ value: [first.value, ...value], end, cost: cost + first.cost })),
      ];
    });
  return {
    shape: `${bracketed(one.shape)} [or …]`,
    say: (values, names) => {
      const said = values.map((value) => one.say(value, names));
      return said.some((each) => each === undefined) ? undefined : said.join(" or ");
    },
    hear,
  };
}

/** Forms that are told in one text, with a stroke between. */
export const formsIn = (text: string): [string, ...string[]] => {
  const [first = "", ...others] = text.split("|");
  return [first, ...others];
};

/** A verb in the forms in which it is read, the past first, each with the same words behind it: `objected to`, `object to`, `objects to`. */
export function verb(base: string, tail = "", past = pastOf(base)): readonly string[] {
  const ing = `${/[^e]e$/.test(base) ? base.slice(0, -1) : doubled(base)}ing`;
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, "$1ie") + "s";
  return [...new Set([past, base, third, ing, participles[past] ?? past])].map((form) =>
    tail === "" ? form : `${form} ${tail}`,
  );
}

/** A verb whose last letter is doubled before an ending. */
const doubled = (base: string): string =>
  /(?:put|skip|submit|flip|split)$/.test(base) ? `${base}${base.slice(-1)}` : base;

/** Of verbs that have another form behind "have" than in the past. */
const participles: Readonly<Record<string, string>> = {
  took: "taken",
  spoke: "spoken",
  broke: "broken",
  came: "come",
  went: "gone",
  gave: "given",
};

const pastOf = (base: string): string =>
  base.endsWith("e") ? `${base}d` : `${doubled(base).replace(/([^aeiou])y$/, "$1i")}ed`;
