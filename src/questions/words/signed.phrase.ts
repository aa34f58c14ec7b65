import type { MembershipWhere } from "../../coalitions/membership.where";
import { inSentence } from "../../names/in-sentence";
import { field, oneOf } from "../../phrases/phrase";
import { namesFrom, thingNamed } from "../../phrases/values";
import { type TypedText, tokensOf } from "../../phrases/typed-text";
import { verb } from "../../phrases/wording";

/** A coalition by any usual name. */
export const anyCoalition = field<MembershipWhere, "coalition">("coalition", thingNamed(["Coalition"], inSentence));

/** Who signed what is proposed under the name of its treaty: `the cybercrime treaty`. */
export const signed = field<MembershipWhere, "coalition">("coalition", {
  ...thingNamed(["Coalition"], inSentence),
  hear: (typed, at) =>
    namesFrom(typed, at, ["Proposal"]).flatMap(({ thing, end, cost }) => {
      const its = typed.lexicon.names.find(["Coalition"], `${thing.key}-signatories`);
      return its === undefined ? [] : [{ value: its.key, end, cost: cost + 0.1 }];
    }),
});
/** Of a treaty those who ratified it, where a roll of them is kept, and not those who signed. */
export const ratified = field<MembershipWhere, "coalition">("coalition", {
  ...thingNamed(["Coalition"], inSentence),
  hear: (typed, at) =>
    oneOf(anyCoalition, signed)
      .hear(typed, at)
      .map(({ value: { coalition: named = "" }, end, cost }) => {
        const { names } = typed.lexicon;
        const key = names.find(["Coalition"], named)?.key ?? named;
        const its = names.find(["Coalition"], key.replace(/-signatories$/, "-ratifications"));
        return { value: its?.key ?? named, end, cost };
      }),
});
const isText = /\b(?:calls?|declaration|statement|code|pledge|letter|paper|appeal|initiative)$/i;

/** The one coalition whose name has all of some words, of which the last is what such a text is called: `the spyware statement`. */
function coalitionOf(typed: TypedText, from: number, end: number): string | undefined {
  const sought = typed.tokens.slice(from, end).map(({ word }) => word);
  const found = typed.lexicon.names.all("Coalition").filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => {
      const its = new Set(tokensOf(one).map(({ word }) => word));
      return sought.every((word) => its.has(word) || its.has(`${word}s`));
    }),
  );
  return found.length === 1 ? found[0]?.key : undefined;
}

/** What one endorses by putting one's name to it: a call or a declaration, and not a group of states. */
export const declared = field<MembershipWhere, "coalition">("coalition", {
  ...thingNamed(["Coalition"], inSentence),
  hear: (typed, at) => {
    const named = thingNamed(["Coalition"], inSentence)
      .hear(typed, at)
      .filter(({ end }) => isText.test(typed.slice(at, end)));
    if (named.length > 0) return named;
    const from = /^(?:the|a)$/.test(typed.word(at)) ? at + 1 : at;
    return [2, 3, 4, 5].flatMap((count) => {
      const end = from + count;
      const value = isText.test(typed.slice(from, end)) ? coalitionOf(typed, from, end) : undefined;
      return value === undefined ? [] : [{ value, end, cost: 0.1 }];
    });
  },
});
export const endorsing: readonly [string, ...string[]] = [
  "subscribed to",
  ...verb("sign"),
  ...verb("sign", "on to"),
  ...verb("join"),
  ...verb("support"),
  ...verb("endorse"),
  ...verb("back"),
  ...verb("subscribe", "to"),
  ...verb("put", "their name to", "put"),
  ...verb("join", "in"),
  ...verb("take", "part in", "took"),
];

/** What one does with a treaty. */
export const signing = [
  "signatories of",
  "signatories to",
  "a signatory of",
  "a signatory to",
  "parties to",
  ...verb("sign"),
  ...verb("join"),
  ...verb("accede", "to"),
  ...verb("ink"),
  ...verb("become", "signatories of", "became"),
  ...verb("put", "their signature to", "put"),
  ...verb("put", "their signatures to", "put"),
] as const;

/** A position that is published, of which a roll is kept: `a position on international law`, `a national position`. */
const position = (isTold: (typed: TypedText, at: number, begin: number) => boolean) =>
  field<MembershipWhere, "coalition">("coalition", {
    ...thingNamed(["Coalition"], inSentence),
    hear: (typed, at) => {
      const from = /^(?:an?|the|its|their)$/.test(typed.word(at)) ? at + 1 : at;
      let begin = from;
      while (/^(?:national|published|legal|official)$/.test(typed.word(begin))) begin += 1;
      if (!/^positions?$/.test(typed.word(begin)) || !isTold(typed, from, begin)) return [];
      const rest = /^papers?$/.test(typed.word(begin + 1)) ? begin + 2 : begin + 1;
      return [rest + 3, rest + 2, rest].flatMap((end) => {
        const words = typed.tokens.slice(rest, end).map(({ word }) => word);
        const name = ["national", typed.word(begin), ...words].join(" ");
        const value = typed.lexicon.names.find(["Coalition"], name)?.key;
        return value === undefined || end > typed.tokens.length ? [] : [{ value, end, cost: 0.1 }];
      });
    },
  });
/** Who published one. */
export const published = position(() => true);
/** Who has one that is called a paper, or national: a position alone is had by whoever said anything. */
export const publishedPaper = position((typed, from, begin) => begin > from || /^papers?$/.test(typed.word(begin + 1)));
export const publishing: readonly [string, ...string[]] = [
  "published",
  ...verb("publish"),
  ...verb("issue"),
  ...verb("release"),
  ...verb("put", "out", "put"),
  ...verb("come", "out with", "came"),
];
