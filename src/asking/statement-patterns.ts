import { timeInWords } from "../dates/period";
import { inSentence } from "../names/in-sentence";
import { inAnyOrder } from "../phrases/order";
import { oneOf, optional } from "../phrases/phrase";
import { bySubject, byTime, said } from "./in-address";
import { asked } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot } from "./pattern";
import { QuestionKind } from "./question-kind";

const where = inAnyOrder<Slots>(
  inOrder(anyForm("at|during|in"), slot.meeting),
  inOrder(anyForm("at|during|in"), slot.process),
  slot.time,
);
const about = anyForm("about|on|of|regarding|concerning");
const s = optional(anyForm("s"));

/** What somebody said. */
export const patternsOfStatements: readonly Pattern[] = [
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: inOrder(
      oneOf(
        inOrder(
          anyForm("what did|what has|what have|what does|what do|did|has|when did|where did"),
          slot.actor,
          anyForm("say|said|ever say|speak|talk|comment|state|think|argue|tell|mention|ask for|propose|want"),
        ),
        inOrder(
          optional(anyForm("show|show me|list|find|what are|all")),
          slot.actor,
          s,
          anyForm("statements|statement|speeches|remarks|views|words"),
        ),
        inOrder(
          optional(anyForm("show|show me|list|find|all")),
          anyForm("statements by|statements of|statements from|speeches by|remarks by"),
          slot.actor,
        ),
      ),
      optional(inOrder(about, slot.subject)),
      where,
    ),
    leads: ({ actor, subject, meeting, process, ...timed }) =>
      actor && {
        path: asked("/statements", {
          actor: actor.key,
          ...bySubject(subject),
          meeting: meeting?.key,
          process: process?.key,
          ...byTime(timed),
        }),
        sentence: `What ${inSentence(actor)} said${subject ? ` about ${said(subject)}` : ""}${timeInWords(timed)}`,
      },
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: inOrder(
      anyForm(
        "who said what about|who said what on|what was said about|what was said on|what has been said about|what did states say about|what did states say on|what do states say about|statements on|statements about",
      ),
      slot.subject,
      optional(slot.time),
    ),
    leads: ({ subject, ...timed }) =>
      subject && {
        path: asked("/statements", { ...bySubject(subject), ...byTime(timed) }),
        sentence: `What was said about ${said(subject)}${timeInWords(timed)}`,
      },
  },
];
