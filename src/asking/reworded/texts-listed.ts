import type { TypedText } from "../../phrases/typed-text";
import { heardFrom, wordsBetween } from "../heard-from";
import type { InsteadOf } from "./instead";

const noun = "(?:resolutions?|drafts?|texts?|proposals?|motions?)";
const year = "(?:19|20)\\d\\d";
const words = "(?:[^ ,]+ )";
/** What sets two texts against each other, and names neither. */
const rivals = "(rival|competing|other|opposing|parallel)";

/** Whether the text of a resolution is named by its number from a place on. */
const isNumbered = (typed: TypedText, at: number): boolean =>
  /^(?:\d{2}|a)$/.test(typed.word(at)) &&
  typed.lexicon.starting(typed, at).some(({ thing, cost }) => thing.label === "Resolution" && cost < 0.5);

const textsApposed = new RegExp(
  `^(?:both|all|the|all (?:two|three|four)|the (?:two|three|four)) (?:of )?(?:the )?${words}{0,3}?(?:${noun}|votes?)(?: (?:in|of|from) ${year})? [,(:] `,
);

/** What is said of texts whose numbers stand right behind it: `both rival resolutions in 2022, 77/36 and 77/37`. */
const apposed: InsteadOf = (typed, at) => {
  const its =
    heardFrom(typed, at, textsApposed) ??
    heardFrom(typed, at, /^(?:all|both|each|all (?:two|three|four|five)) of (?:the )?/);
  return its !== undefined && isNumbered(typed, its.end) ? { end: its.end, words: "" } : undefined;
};

/** Whose texts, or on what, some words say: one name and no more. */
const isWhose = (typed: TypedText, from: number, last: number): boolean => {
  // `Russia's` has the mark of whose it is behind the name.
  const to = typed.word(last - 1) === "s" ? last - 1 : last;
  return typed.lexicon
    .starting(typed, from)
    .some(
      ({ thing, end, cost }) =>
        end === to && cost < 0.5 && /^(?:State|Coalition|Topic|Process|Proposal)$/.test(thing.label),
    );
};

/** `the Russian text`, but `Russia's text`. */
const article = (whose: string): string => (whose.endsWith(" s ") ? "" : "the ");

const twoOfOneNoun = new RegExp(
  `^(?:both )?(the )?(?:${rivals} )?(${words}{1,2}?)(?:(${noun}) )?(and|or|nor|but not) (the )?(?:${rivals} )?(${words}{1,2}?)(${noun}) (?:(in|of|from) (${year}) )?`,
);

/** Two texts that share their noun, and the year behind it: `the Russian and the French resolution in 2022`. */
const sharedNoun: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, twoOfOneNoun);
  if (its === undefined) return undefined;
  const [
    whole,
    the,
    rival,
    one = "",
    ownNoun,
    join = "",
    other,
    second,
    another = "",
    shared = "",
    before = "in",
    then,
  ] = its.found;
  // `the joint American and Russian resolution` is one text.
  const isOne = ownNoun === undefined && other === undefined && !shared.endsWith("s");
  if (isOne || (ownNoun !== undefined && then === undefined)) return undefined;
  const many = (text: string): number => text.trim().split(" ").length;
  const are = (...parts: readonly (string | undefined)[]): number => parts.filter((part) => (part ?? "") !== "").length;
  const from = at + (whole.startsWith("both ") ? 1 : 0) + are(the, rival);
  const next = from + many(one) + are(ownNoun, other, second) + many(join);
  if (!isWhose(typed, from, from + many(one)) || !isWhose(typed, next, next + many(another))) return undefined;
  const text = shared.replace(/s$/, "");
  const time = then === undefined ? "" : ` ${before} ${then}`;
  return {
    end: its.end,
    words: `${article(one)}${one}${text}${time} ${join} ${article(another)}${another}${text}${time}`,
  };
};

const textOfYear = new RegExp(`^(?:the )?(${year}) (${noun}) (on|about|for) (?:an? |the )?`);

/** `the 2019 resolution on a cybercrime convention`: the year behind what it is on, where no name has it. */
const yearAhead: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, textOfYear);
  if (its === undefined) return undefined;
  const isName = typed.lexicon.starting(typed, at).some(({ thing }) => thing.label === "Resolution");
  const end = Math.max(
    0,
    ...typed.lexicon.starting(typed, its.end).flatMap((one) => (one.cost < 0.5 ? [one.end] : [])),
  );
  if (isName || end === 0) return undefined;
  const [, then = "", text = "", on = ""] = its.found;
  return { end, words: `the ${text} ${on} ${wordsBetween(typed, its.end, end)} in ${then}` };
};

/** `the yearly resolutions on information security`: those that the Russian Federation has led since 1998. */
const yearly: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(?:the )?(?:yearly|annual) (?:un |ga |general assembly )?(resolutions?|texts?|drafts?) (?:on|about) (?:international )?(?:information|ict|cyber|digital) security /,
  );
  return its && { end: its.end, words: `the russian ${its.found[1] ?? ""}` };
};

const eitherText = new RegExp(`^either (?:of the )?(?:two )?((?:[^ ,]+ ){1,2}?)(${noun}) (?!or )`);

/** `against either PoA resolution`: any of several is enough. */
const eitherOf: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, eitherText);
  const [, what = "", text = ""] = its?.found ?? [];
  return its && { end: its.end, words: `any ${what}${text}` };
};

/** `the joint resolution of the United States and Russia in 2021`: there is one. */
const joint: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(?:the )?(?:2021 )?joint (?:resolution|text|draft) (?:of|by|from|led by|sponsored by|between) (?:the )?(?:us|usa|united states|america|russia|russian federation)(?: of america)? and (?:the )?(?:us|usa|united states|america|russia|russian federation)(?: of america)?(?: (?:in|of|from) 2021)? /,
  );
  return its && { end: its.end, words: "the joint us russian resolution" };
};

/** Several texts that are told together, each as it is told alone. */
export const listsOfTexts: readonly InsteadOf[] = [apposed, sharedNoun, yearAhead, yearly, eitherOf, joint];
