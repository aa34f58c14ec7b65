// cspell:ignore delet remov icts propos
import type { Named } from "../../names/named";
import { tokensOf } from "../../phrases/typed-text";
import { asked, pageOf } from "../patterns/page-of";
import type { Leads } from "../pattern";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { type Shape, shapedAs } from "./shape-of";

const whoever = "(?:who|whom|which (?:states?|countries|country|delegations?|governments?|groups?|nations?))";
const proposed =
  "(?:proposed|propose|proposes|suggested|suggest|put forward|came up with|come up with|tabled|floated|advanced|presented|introduced|brought up|pitched|thought of|conceived of|launched)";
const idea = "(?:idea|proposal|suggestion|plan|notion|concept|initiative|brainchild|draft)";
/** How it is asked who proposed something, up to what that is. */
const asking = `(?:${whoever}(?: (?:was|were|has|had|have|first|originally|initially|actually|also|ever|it that))* ${proposed}|whose ${idea} (?:was|is|were)(?: it to)?|${whoever} (?:was|is|were|stood|stands) (?:behind|the (?:author|sponsor|father|proposer) of|the first to (?:propose|suggest)))`;
const toWhatIs = new RegExp(
  `${asking}(?: (?:the|a|an|that)(?= ))?(?: (?:new )?${idea}(?: (?:of|for|on|to|about|that)(?: (?:have|create|set up|establish|build|draft|adopt|make))?)?)?(?: (?:the|a|an|creating|having|setting up|establishing|building|there be))* (.+)$`,
  "i",
);
/** When and where it was proposed, and how it was called: no words of what it is. */
const behind =
  /[?.!]+$|,? (?:in|at|during|since|of) (?:the |january |february |march |april |may |june |july |august |september |october |november |december )*(?:(?:19|20)\d\d|oewg|un|general assembly|first committee|[a-z]+ session)\b.*$/gi;
/** What is no proposal of its own: changes of one text, and what is told by a sentence. */
const ofText = /\b(?:paragraphs?|delet\w+|remov\w+|amend\w+|resolutions?|wording|language|report|what|that|this|it)\b/i;
const tellsNone = new Set(
  "the a an of on for in to and by with against new un cyber cyberspace ict icts means states state global international norms norm own between at from its use using through proposal idea is be was".split(
    " ",
  ),
);

/** How nothing but a proposal is put forward. */
const asIdea = new RegExp(
  `\\b(?:propos(?:ed?|es)|suggest(?:ed)?|put forward|c[ao]me up with|thought of|${idea})\\b`,
  "i",
);
const anything = /^(?:anything|something|things?|most|more|least|texts?|drafts?|many|changes?|compromises?|nothing)$/;

/** A word without the ending that makes it many. */
const stem = (word: string): string => word.replace(/(?:ies|y|es|s)$/, "");
const wordsIn = (text: string): string[] =>
  tokensOf(text).flatMap(({ word, sign }) => (sign || tellsNone.has(word) ? [] : [word]));

/** The proposal by most of these words: it may be called in fewer. */
function nearest(sought: readonly string[], typed: Shape["typed"]): Named | undefined {
  const fits = typed.lexicon.names.all("Proposal").flatMap((thing) =>
    [thing.name, ...thing.aliases, thing.key.replaceAll("-", " ")].map((called) => {
      const its = new Set(wordsIn(called).map(stem));
      const shared = sought.filter((word) => its.has(stem(word))).length;
      return { thing, shared, more: its.size - shared };
    }),
  );
  const [only, ...others] = new Set(fits.flatMap(({ thing, shared }) => (shared > 0 ? [thing] : [])));
  if (sought.length === 1) return others.length === 0 ? only : undefined;
  const enough = fits.filter(({ shared }) => shared >= 2 && shared / sought.length >= 0.6);
  const [best] = enough.toSorted((a, b) => b.shared - a.shared || a.more - b.more);
  return best?.thing;
}

/** Which words are said to be proposed, where no more is asked. */
function soughtIn({ text }: Shape["typed"]): string[] {
  const words = toWhatIs.exec(text)?.[1]?.replaceAll(behind, "") ?? "";
  return ofText.test(words) || /[,;]/.test(words) ? [] : wordsIn(words);
}

/** Whoever put forward what is called so: its page says that. */
function whoProposed(_: readonly Named[], { typed, marked }: Shape): Leads | undefined {
  const sought = soughtIn(typed);
  const called = marked.flat().filter(({ label }) => label === "Proposal");
  const found =
    sought.length === 0 || sought.length > 8
      ? undefined
      : (nearest(sought, typed) ?? (called.length === 1 ? called[0] : undefined));
  return (
    found && {
      path: pageOf(found, typed.lexicon.names),
      sentence: `Who put forward “${found.name}”, and what became of it`,
    }
  );
}

/** The proposals with the words, where none is called so. */
function withTheWords(_: readonly Named[], { typed }: Shape): Leads | undefined {
  const sought = soughtIn(typed);
  if (sought.length === 0 || sought.length > 4) return undefined;
  return !asIdea.test(typed.text) || sought.some((word) => anything.test(word))
    ? undefined
    : {
        path: asked("/proposals", { text: sought.join(" ") }),
        sentence: `The proposals with the words “${sought.join(" ")}”, and by whom`,
      };
}

const form = shapedAs(`${asking} (?:<[^>]*>|[^ <>,]+)(?: (?:<[^>]*>|[^ <>,]+))*`);

/** Who proposed what is told by its words. */
export const shapesOfProposers: readonly AskedInShape[] = [
  { kind: QuestionKind.FATE, form, leads: whoProposed },
  { kind: QuestionKind.LIST, form, leads: withTheWords, isLast: true },
];
