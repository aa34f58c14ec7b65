import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { optional } from "../../phrases/phrase";
import { byTime } from "./in-address";
import { asked } from "./page-of";
import { type Pattern, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";

const meetingsOf: Pattern["leads"] = ({ process, ...timed }) =>
  process && {
    path: asked("/meetings", { process: process.key, ...byTime(timed) }),
    sentence: `The meetings of ${inSentence(process)}${timeInWords(timed)}`,
  };

/** When a process meets, has met, or is to meet: its meetings, those to come too. */
export const patternsOfMeetings: readonly Pattern[] = [
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      anyForm(
        "when does|when did|when do|when will|when is|when was|how often does|how often did|how often has|how many times did|how many times has|where does|where did|on what dates did|on which dates did",
      ),
      optional(anyForm("the new|new|the next|the")),
      slot.process,
      optional(anyForm("to|first|next|last|due to|going to|expected to|supposed to|set to|finally|actually")),
      anyForm(
        "meet|met|convene|convened|gather|sit|sat|start meeting|start its work|start work|begin its work|begin work|hold its first meeting|hold its first session|hold its sessions|hold its meetings|hold a session|hold a meeting|open|opens",
      ),
      optional(
        anyForm("for the first time|first|next|again|for the last time|each year|in a year|this year|next year"),
      ),
      optional(slot.time),
    ),
    leads: meetingsOf,
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      anyForm("when is|when was|when were|when are|where is|where was|what is|what was|which is|date of|dates of"),
      anyForm("the next|the first|the last|next|first|last|the coming|the opening|the final|the"),
      anyForm("meeting|session|substantive session|plenary|meetings|sessions|sitting"),
      anyForm("of|in|under"),
      slot.process,
      optional(slot.time),
    ),
    leads: meetingsOf,
  },
];
