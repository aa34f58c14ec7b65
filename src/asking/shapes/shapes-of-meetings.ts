import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import type { Named } from "../../names/named";
import { byTime } from "../patterns/in-address";
import { asked, pageOf } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { type Shape, shapedAs } from "./shape-of";

const dates = "(?:on )?(?:which|what) (?:dates?|days?|months?)";
const place = "(?:in )?(?:which|what) (?:city|cities|place|places|country)";
const one = `(?:when|where|${dates}|${place})`;
const when = `(?:${one}(?: and ${one})?|how often|how many times)`;
const did = "(?:did|does|do|will|would|is|was|were|are|has|have|had|shall)";
const meet =
  "(?:meet|met|meeting|convene|convened|take place|took place|taken place|taking place|hold (?:its |their |the )?(?:sessions?|meetings?)|held|be held|being held|sit|sat|gather|gathered|happen|happened|occur|scheduled|due|planned|organised|start|begin|end|open|to meet|to be held|to take place)";
const besides =
  "(?: (?:{time}|to|for|its|their|the|of|sessions?|meetings?|substantive|formal|first|next|last|time|again|actually|exactly|be|and|,|when|where))*";
const its = "(?:the |all |all the )?(?:(?:substantive |formal )?(?:sessions|meetings|session dates) (?:of|in) )?";

/** Of the processes that are called so, the one that was at work in that year. */
function processThen(first: Named, { marked, time }: Shape): Named {
  const year = time.year ?? Number(time.during?.from?.slice(0, 4) ?? time.during?.to?.slice(0, 4) ?? 0);
  const called = marked.find((things) => things.includes(first))?.filter(({ label }) => label === "Process") ?? [];
  const then = called.filter(({ name }) => {
    const years = (name.match(/\b20\d\d\b/g) ?? []).map(Number);
    return years.length > 0 && Math.min(...years) <= year && year <= Math.max(...years);
  });
  return then[0] ?? first;
}

/** When and where a process met, or one meeting took place. */
export const shapesOfMeetings: readonly AskedInShape[] = [
  {
    kind: QuestionKind.LIST,
    form: shapedAs(`${when} ${did} ${its}{Process}(?: (?:to|be))*(?: ${meet})?${besides}`),
    leads: ([process], shape) => {
      if (process === undefined) return undefined;
      const then = processThen(process, shape);
      return {
        path: asked("/meetings", { process: then.key, ...byTime(shape.time) }),
        sentence: `The meetings of ${inSentence(then)}${timeInWords(shape.time)}, when and where they were held`,
      };
    },
  },
  {
    kind: QuestionKind.THING,
    form: shapedAs(`${when} ${did} {Meeting}(?: (?:to|be))*(?: ${meet})?${besides}`),
    leads: ([meeting], { typed }) =>
      meeting && {
        path: pageOf(meeting, typed.lexicon.names),
        sentence: `${meeting.name}: when it met, and what is known of where`,
      },
  },
];
