import type { Named } from "../../names/named";
import { field, oneOf, optional } from "../../phrases/phrase";
import { TypedText } from "../../phrases/typed-text";
import { nearestByWords } from "../by-words";
import { fewWords } from "../few-words";
import { said } from "./in-address";
import { asked, pageOf } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot, thing } from "../pattern";
import { QuestionKind } from "../question-kind";

const fate = anyForm(
  "lineage of|the lineage of|history of|the history of|what came out of|where did it end with|did anything come of|what was the outcome of|outcome of|what was the result of|when was|how was|how did it go with|what happened in the end to|what is happening with|what is going on with|what became of|what happened to|what happened with|what has become of|what was the fate of|what came of|fate of|the fate of|what is the status of|status of|what did become of|whatever happened to|what has happened to|how did it end for|what was done with|what became out of",
);

/** Whether words are the name of a whole text, or of a meeting, which is no passage: `the third APR`. */
function namesText(words: string, { lexicon }: TypedText): boolean {
  const its = new TypedText(words, lexicon);
  return lexicon
    .starting(its, 0)
    .some(
      ({ thing: { label }, end }) => end === its.tokens.length && /^(?:Report|Resolution|Meeting|Process)$/.test(label),
    );
}

/** A proposal or a passage that is called so, or by these words. */
function fateOf(typed: TypedText, { thing: exact, words }: Slots): Named | undefined {
  if (exact === undefined && words !== undefined && namesText(words, typed)) return undefined;
  return exact ?? (words === undefined ? undefined : nearestByWords(words, typed));
}

/** How it may have ended. */
const ends = anyForm(
  "make it|make it into the report|make it into the final report|make it in|kept in the final report|kept in the report|get into the report|get into the final report|end up in the report|change|changed|evolve|evolved|develop|developed|weakened|strengthened|shortened|included in the report|stay|stay in|disappear|go|come back|fail|succeed|change over time|change from draft to draft|change between drafts|included|in the end|agreed|removed|kept|watered down|approved|established|created|launched|survive|adopted|accepted|rejected|dropped|deleted|taken up|proposal|passage|paragraph|idea",
);

const passages = anyForm("language|wording|text|paragraph|paragraphs|passage|passages|references|reference|texts");

/** The text in which it ended. */
const inText = optional(
  inOrder(anyForm("in|of|from|into"), field<Slots, "thing">("thing", thing("Report", "Resolution"))),
);

/** What became of the passages on a topic, all of them or those of one text. */
const passagesOn = (named: Pattern["phrase"]): Pattern => ({
  kind: QuestionKind.FATE,
  phrase: inOrder(
    oneOf(
      fate,
      anyForm(
        "was|were|is|are|how did|how has|how have|did|has|what changed in|what was changed in|changes to|changes in|evolution of|the evolution of",
      ),
    ),
    optional(anyForm("the|a|any")),
    named,
    inText,
    optional(ends),
  ),
  leads: ({ topic, thing: text }) =>
    topic && {
      path: asked("/lineages", { topic: topic.key, document: text?.key }),
      sentence: `The passages on ${said(topic)}${text ? ` that pass through ${text.key}` : ""}, each followed from draft to draft`,
    },
});

/** What became of a proposal or a passage. */
export const patternsOfFates: readonly Pattern[] = [
  passagesOn(inOrder(passages, anyForm("on|about|to|of"), slot.topic)),
  {
    kind: QuestionKind.FATE,
    phrase: inOrder(
      oneOf(fate, anyForm("was|were|is|how did|how has|when was|why was|why did|why has|why were|did|has")),
      oneOf(
        inOrder(
          optional(
            anyForm(
              "the|the idea of|the idea of a|the idea for|the proposal for|the proposal for a|the proposal of a|the plan for|the plan for a|the call for|the call for a|the suggestion of|the suggestion of a",
            ),
          ),
          field<Slots, "thing">("thing", thing("Proposal", "Lineage")),
        ),
        field<Slots, "words">("words", fewWords(7, "most")),
      ),
      optional(oneOf(ends, anyForm("in the final report"))),
    ),
    leads: (slots, typed) => {
      const found = fateOf(typed, slots);
      // A passage on a topic in one text is no passage that is followed elsewhere.
      if (found?.label === "Lineage" && /\bin the (?:final )?report\b/i.test(typed.text)) return undefined;
      return found && { path: pageOf(found, typed.lexicon.names), sentence: `What became of “${found.name}”` };
    },
  },
  passagesOn(inOrder(slot.topic, passages)),
  {
    kind: QuestionKind.FATE,
    phrase: inOrder(
      anyForm(
        "who asked for the deletion of|who asked to delete|who asked for the removal of|who wanted to delete|who wanted to remove|who asked to remove|who deleted|who removed|who weakened|who watered down|who killed|who got rid of|who wanted to keep|who fought for|who fought against|who defended|who objected to|who asked for|who proposed|why was|who is behind|who was behind",
      ),
      slot.rest,
    ),
    // Only what is called a passage is followed so; of anything else it is asked who took a side.
    leads: ({ words = "" }, typed) => {
      const found = /\b(?:paragraph|passage|wording)s?\b/i.test(words) ? nearestByWords(words, typed) : undefined;
      return found?.label === "Lineage"
        ? { path: pageOf(found, typed.lexicon.names), sentence: `What became of “${found.name}”, and by whom` }
        : undefined;
    },
  },
];
