// cspell:ignore dissociat disassociat distanc separat
import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import type { Named } from "../../names/named";
import { yearBeforeFirst } from "../../phrases/of-year";
import { asked } from "../patterns/page-of";
import type { Leads } from "../pattern";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { shapedAs } from "./shape-of";

const part =
  "(?:paragraphs?|parts?|passages?|sections?|elements?|language|wording|points?|references?|sentences?|portions?|text|anything|something|content)";
const which = `(?:from |to )?(?:(?:which|what|any|all|the|some|certain|several|how many) ?)*${part}? ?`;
const ofReport = "(?:of|in|from|within|to|on)? ?{Report}";
const itself = "(?:itself|themselves|its delegation)";
const dissociate = `(?:dissociat|disassociat|distanc|separat)(?:e|es|ed|ing)(?: ${itself})?(?: from)?`;
const reject =
  "(?:reject|rejected|object to|objected to|objected|oppose|opposed|disagree with|disagreed with|refuse|refused|take exception to|criticise|criticised|have reservations (?:on|about))";
const did = "(?:did|does|do|has|have|had|was|is)(?: it that)?";
const also = "(?: (?:also|ever|formally|explicitly|then|openly|publicly|not))*";
const whoever =
  "(?:who|which (?:states?|country|countries|delegations?|governments?)|(?:did|has|have) any(?:one|body| states?| countries| country| delegations?))";

/** In which year a report was made: by what it is called, or else by its session. */
function yearOfReport({ key, name, aliases }: Named): number {
  const told = [...aliases, name].flatMap((one) => /\b20\d\d\b/.exec(one)?.[0] ?? []);
  return Number(told[0] ?? Number(/\d+/.exec(key)?.[0] ?? 0) + yearBeforeFirst);
}

/** What somebody did not join of a report: its dissociations of the year in which it was made. */
const ofItsYear =
  (narrowed: { readonly act: "DISSOCIATED" } | { readonly stance: "OPPOSE" }) =>
  (things: readonly Named[]): Leads | undefined => {
    const [report] = things.filter(({ label }) => label === "Report");
    const [actor] = things.filter(({ label }) => label !== "Report");
    if (report === undefined) return undefined;
    const year = yearOfReport(report);
    const did = "act" in narrowed ? "dissociated itself from" : "said against anything";
    return {
      path: asked("/statements", { actor: actor?.key, ...narrowed, year }),
      sentence: `What ${actor === undefined ? "anybody" : inSentence(actor)} ${did}${timeInWords({ year })}, the year of ${report.key}`,
    };
  };

/** From which parts of a report somebody distanced itself, and who did. */
export const shapesOfDissociations: readonly AskedInShape[] = [
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    form: shapedAs(
      `${which}${ofReport} ${did} {State|Coalition}${also} ${dissociate}`,
      `${which}${did} {State|Coalition}${also} ${dissociate} ${which}${ofReport}`,
      `(?:when |why )?${did} {State|Coalition}${also} ${dissociate} ${which}${ofReport}`,
      `${whoever}${also} (?:have |has |had )?${dissociate} ${which}${ofReport}`,
      `(?:the )?(?:dissociations?|disassociations?)(?: (?:of|by) {State|Coalition})?(?: (?:from|on|in|of))+ (?:the )?${which}{Report}`,
    ),
    leads: ofItsYear({ act: "DISSOCIATED" }),
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    form: shapedAs(
      `(?:to |with )?(?:which|what) ${part} ${ofReport} ${did} {State|Coalition}${also} ${reject}`,
      `(?:which|what) ${part} ${did} {State|Coalition}${also} ${reject} (?:in|of) {Report}`,
    ),
    leads: ofItsYear({ stance: "OPPOSE" }),
  },
];
