import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { type Part, field, oneOf, optional } from "../../phrases/phrase";
import { type Forms, choice, formsIn } from "../../phrases/wording";
import { bySubject, byTime, said } from "./in-address";
import { s, showing } from "./openings";
import { asked, pageOf } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";

type Side = "SUPPORT" | "OPPOSE";
interface SideSlots extends Slots {
  side?: Side;
}
const sideOf = (forms: Forms<Side>): Part<Slots> => field<SideSlots, "side">("side", choice(forms));

/** Verbs of a side that name nothing behind them: `what did Russia object to`. */
const verbs = sideOf({
  SUPPORT: formsIn(
    "support|supported|back|backed|endorse|endorsed|favour|favoured|champion|championed|welcome|welcomed|for|in favour of|stand for|stood for|push for|pushed for|advocate|advocated|call for|called for|agree to|agreed to|like|want|wanted|ask for|asked for|promote|promoted",
  ),
  OPPOSE: formsIn(
    "oppose|opposed|reject|rejected|object to|objected to|against|opposed to|block|blocked|criticise|criticised|dislike|resist|resisted|refuse|refused|disagree with|disagreed with|push back against|pushed back against|stand against|stood against|attack|attacked|complain about|complained about|take issue with|critical of|unhappy with|argue against|argued against",
  ),
});
const arguments_ = sideOf({
  SUPPORT: formsIn(
    "arguments for|arguments in favour of|argument for|case for|reasons for|reasons to support|statements in favour of|statements in support of|statements supporting|statements for|speeches in favour of|statements that support|calls for|pros of|who argued for and why|benefits of",
  ),
  OPPOSE: formsIn(
    "arguments against|argument against|case against|reasons against|reasons to oppose|statements against|statements opposing|speeches against|statements that oppose|cons of|complaints about|complaints against|criticisms of|statements critical of|concerns about|concerns over",
  ),
});
const words: Readonly<Record<Side, string>> = { SUPPORT: "in support of", OPPOSE: "against" };
const when = optional(slot.time);

/** What one took a side on, what was said for or against something, and what the sides are. */
export const patternsOfSides: readonly Pattern[] = [
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: oneOf(
      inOrder(
        anyForm(
          "what did|what does|what do|what has|what have|what is|what was|what are|which topics did|which topics does|which topics has|which issues did|which issues does|which issues has|on which topics did|on which topics does|what topics does|what issues does|which proposals did|which proposals does|which proposals has|which ideas did|which ideas does|which paragraphs did|which paragraphs does|which parts did|what else did|what else does|what else has|which passages did|which norms did|which norms does|what all did",
        ),
        slot.actor,
        optional(anyForm("ever|always|actually|usually|publicly|most")),
        verbs,
        when,
      ),
    ),
    leads: (slots) => {
      const { actor, side, ...timed } = slots as SideSlots;
      return actor !== undefined && side !== undefined
        ? {
            path: asked("/statements", { actor: actor.key, stance: side, ...byTime(timed) }),
            sentence: `What ${inSentence(actor)} said ${words[side]} something${timeInWords(timed)}`,
          }
        : undefined;
    },
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: oneOf(
      inOrder(
        optional(
          anyForm("what are|what were|what is|list|show|show me|give me|find|what|which|are there any|were there"),
        ),
        optional(anyForm("the|any|all|main|all the|the main")),
        arguments_,
        slot.subject,
        when,
      ),
      inOrder(
        anyForm(
          "why do|why did|why are|why were|why have|why would|on what grounds do|on what grounds did|for what reasons do|for what reasons did",
        ),
        anyForm(
          "states|countries|some states|some countries|so many states|so many countries|many states|many countries|some|people|delegations|they",
        ),
        verbs,
        slot.subject,
        when,
      ),
    ),
    leads: (slots) => {
      const { subject, side, ...timed } = slots as SideSlots;
      return subject !== undefined && side !== undefined && subject.label !== "Resolution"
        ? {
            path: asked("/statements", { ...bySubject(subject), stance: side, ...byTime(timed) }),
            sentence: `What was said ${words[side]} ${said(subject)}${timeInWords(timed)}`,
          }
        : undefined;
    },
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: inOrder(
      showing,
      optional(anyForm("the")),
      slot.actor,
      s,
      anyForm(
        "arguments|argument|objections|objection|concerns|reservations|case|criticism|criticisms|reasons|complaints|doubts",
      ),
      anyForm("against|to|about|for|on|with|over|in favour of|of|regarding"),
      slot.subject,
      when,
    ),
    leads: ({ actor, subject, ...timed }) =>
      actor && subject && subject.label !== "Resolution"
        ? {
            path: asked("/statements", { actor: actor.key, ...bySubject(subject), ...byTime(timed) }),
            sentence: `What ${inSentence(actor)} said about ${said(subject)}${timeInWords(timed)}`,
          }
        : undefined,
  },
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      optional(
        anyForm(
          "what are|what were|what is|what was|list|show me|how was|how did|is there|was there|summarise|give me",
        ),
      ),
      optional(anyForm("the|any|a")),
      anyForm(
        "who supports what on|who wants what on|who thinks what on|who thinks what about|who argues what on|who takes which side on|who is on which side of|who is on what side of|who is where on|who is for and against|who is for and who is against|who is for or against|who supports and who opposes|who supports and opposes|where everyone stands on|where everybody stands on|pros and cons of|arguments for and against|support for and opposition to|supporters and opponents of|reactions to|reaction to|response to|responses to|debate on|debate about|debate over|debate around|discussion of|discussion on|discussions on|discussions about|controversy over|controversy about|controversy around|disagreement on|disagreement over|disagreements over|consensus on|agreement on|views on|opinions on|positions on|dispute over|state of play on|sides on|where are states on|where things stand on|what do states disagree on about|split over|split on|divide over",
      ),
      slot.subject,
    ),
    leads: ({ subject }, { lexicon: { names } }) =>
      subject && { path: pageOf(subject, names), sentence: `Who stands where on ${said(subject)}` },
  },
];
