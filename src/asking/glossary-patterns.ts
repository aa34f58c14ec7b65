import { anchorOf, glossary } from "../phrases/glossary";
import { type Part, field, oneOf, optional } from "../phrases/phrase";
import { choice } from "../phrases/wording";
import { type Pattern, type Slots, anyForm, inOrder } from "./pattern";
import { QuestionKind } from "./question-kind";

interface WordSlots extends Slots {
  explained?: string;
}
const word = field<WordSlots, "explained">(
  "explained",
  choice<string>(
    Object.fromEntries(glossary.map(({ word: its, forms }) => [its, [its, ...forms] as [string, ...string[]]])),
  ),
) as Part<Slots>;

const explained = ({ explained: asked }: WordSlots) => {
  const its = glossary.find((entry) => entry.word === asked);
  return its && { path: `/glossary#${anchorOf(its)}`, sentence: `What “${its.word}” means` };
};
const article = optional(anyForm("a|an|the|the word|the term"));

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
