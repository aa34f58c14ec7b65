import { anchorOf, glossary } from "../../phrases/glossary";
import { type Part, field, oneOf, optional } from "../../phrases/phrase";
import { choice } from "../../phrases/wording";
import { type Pattern, type Slots, anyForm, inOrder } from "../pattern";
import { QuestionKind } from "../question-kind";

interface WordSlots extends Slots {
  explained?: string;
  /** What it is told from. */
  beside?: string;
}
const words = choice<string>(
  Object.fromEntries(glossary.map(({ word: its, forms }) => [its, [its, ...forms] as [string, ...string[]]])),
);
const word = field<WordSlots, "explained">("explained", words) as Part<Slots>;
const otherWord = field<WordSlots, "beside">("beside", words) as Part<Slots>;

const explained = ({ explained: asked, beside }: WordSlots) => {
  const its = glossary.find((entry) => entry.word === asked);
  const and = beside === undefined ? "" : `, and what “${beside}” does`;
  return its && { path: `/glossary#${anchorOf(its)}`, sentence: `What “${its.word}” means${and}` };
};
const article = optional(anyForm("a|an|the|the word|the term"));

/** What two words of the field mean: the first leads there, where both stand. */
const twoWordsAsked = inOrder(
  anyForm(
    "difference between|differences between|the difference between|what is the difference between|what s the difference between|what are the differences between|how do|how does|explain the difference between|compare",
  ),
  article,
  word,
  anyForm("and|with|differ from|to|or|from"),
  article,
  otherWord,
  optional(anyForm("differ|compare")),
);

/** What a word of the field means, where just that is asked. */
export const patternsOfMeanings: readonly Pattern[] = [
  {
    kind: QuestionKind.THING,
    phrase: oneOf(
      inOrder(anyForm("what does|what do"), article, word, anyForm("mean|means|stand for|mean in the UN|mean exactly")),
      inOrder(
        anyForm(
          "define|definition of|the definition of|meaning of|the meaning of|what is meant by|what is the meaning of",
        ),
        article,
        word,
      ),
      twoWordsAsked,
    ),
    leads: explained,
  },
];

/** What a word of the field means that is the name of nothing on record. */
export const patternsOfGlossary: readonly Pattern[] = [
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      anyForm(
        "what is|what s|what are|what does|what do|define|definition of|the definition of|explain|meaning of|the meaning of|what is meant by|what do you mean by|what exactly is|what is the meaning of|what does it mean to be|how do you define|what was|what were|tell me what is",
      ),
      optional(anyForm("a|an|the")),
      word,
      optional(anyForm("mean|means|stand for|exactly|in the UN|at the UN|here|refer to")),
    ),
    leads: explained,
  },
];
