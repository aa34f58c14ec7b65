import { timeInWords } from "../../dates/period";
import { byTime, said } from "../patterns/in-address";
import { asked } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { shapedAs } from "./shape-of";

const many =
  "(?:how many|what number of|the number of|number of)(?: (?:states|countries|members|governments|member states|nations|un member states))?";
const had = "(?:(?:had|have|has|were|are|is|was|did|do|been|already|that|which|by then|there)(?: |$))*";
const joined =
  "(?:joined|join|joining|signed up(?: to| for| in)?|sign up to|nominated|named|designated|appointed|registered(?: for| in| with| on)?|enrolled in|in|on|part of|members of|participating in|taking part in|took part in|listed in|contributed to|subscribed to|entered|belonged to|belong to|using|a member of|represented in)";

/** How many states had joined something, and by when: the numbers on record, each with its date. */
export const shapesOfFigures: readonly AskedInShape[] = [
  {
    kind: QuestionKind.LIST,
    form: shapedAs(
      `${many} ${had}${joined} (?:the |a |their )?{Topic}(?: {time})?(?: so far| now| today| at present| currently)?`,
      `(?:{time} |<time> , )${many} ${had}${joined} (?:the |a |their )?{Topic}`,
    ),
    leads: ([topic], { time }) =>
      topic && {
        path: asked("/figures", { topic: topic.key, ...byTime(time) }),
        sentence: `The numbers on record of ${said(topic)}${timeInWords(time)}`,
      },
  },
];
