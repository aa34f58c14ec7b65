// cspell:ignore sugg tabl
import { type Timed, timeInWords } from "../../dates/period";
import type { Named } from "../../names/named";
import { byTime, said } from "../patterns/in-address";
import { asked, pageOf } from "../patterns/page-of";
import type { Leads } from "../pattern";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { type Shape, shapedAs } from "./shape-of";

const ideas = "(?:proposals?|ideas?|suggestions?|initiatives?)";
const proposed = "(?:propose|proposed|suggest|suggested|put forward|tabled|table|put on the table|put on table)";
const states =
  "(?:(?:the )?(?:states|countries|delegations|members|they|anyone|anybody|participants|governments|delegates) )";
const whoever = "(?:who|which (?:states?|country|countries|delegations?|governments?))";
const opening = `(?:(?:which|what|list|show|show me|how many|were there|are there|was there|is there)(?: (?:of|the|all|any|new|other))*|the|all|all the|any)`;
/** What tells no more; no word twice, as two ways to read it would be tried each. */
const besides =
  "that|which|were|was|are|is|have|has|had|been|be|made|tabled|submitted|presented|introduced|floated|advanced|discussed|raised|put|forward|on|table|came|come|up|emerged|about|concerning|regarding|related|relating|dealing|with|touching|to|deal|of|in|at|during|from|the|a|an|by|states|countries|delegations|members|or|and|both|either|for|there|session|meeting|did|do|they|it|out|also|any|all|proposed|suggested|new|exist|mention|mentioning|mentioned|address|addressing|addressed|treat|treated|language|first|brought|into|held|take|taken|took|accepted|adopted|agreed|included|reflected|left|leave|dropped|drop|omitted|omit|ignored|rejected|not|make|its|way|become|became|what|end|ended|found|find|report|final|no|place|get|got";
const named = "(?:<\\d+:[^>]*\\b(?:Topic|Meeting|Report)\\b[^>]*>|<time>|,)";
const bag = `(?: (?:${besides}|${named}))*`;
const fate =
  /\b(?:left|leave|dropped?|omit(?:ted)?|ignored?|rejected|not|taken|took|take|accepted|adopted|included|reflected|became|ended?|found|find|made? (?:it|its)|get|got)\b/i;

const out = /\b(?:left|leave|dropped?|omit(?:ted)?|ignored?|rejected|not)\b/i;
const taken = /\b(?:taken|took|accepted|adopted|included|reflected)\b/i;

/** The months in which a meeting was held, from the first to the last. */
function monthsOf({ metOn }: Named): Timed | undefined {
  const [from, to = from] = (metOn ?? "").split("/").map((day) => day.slice(0, 7));
  return from === undefined || from === "" || to === undefined ? undefined : { during: { from, to } };
}

/** The proposals on one topic or on several, of the months of a meeting, or those that a report took up. */
function proposalsOf(_: readonly Named[], { marked, time, typed, begun }: Shape): Leads | undefined {
  const first = (label: string) => marked.flatMap((things) => things.find((one) => one.label === label) ?? []);
  const [topics, [meeting], [report]] = [first("Topic"), first("Meeting"), first("Report")];
  if (report !== undefined)
    return fate.test(typed.text)
      ? {
          kind: QuestionKind.FATE,
          path: `${pageOf(report, typed.lexicon.names)}#proposals`,
          sentence: `What became of proposals in ${report.key}: which it took up, and which it left out`,
        }
      : undefined;
  // Who put forward something is told by its own page, and by the list only of what was put forward at a meeting.
  if (
    meeting === undefined &&
    /^(?:who|which (?:s|c|d|g)\w+ (?:has |have )?(?:prop|sugg|put|tabl))/.test(begun[0] ?? "")
  )
    return undefined;
  const when = meeting === undefined ? time : monthsOf(meeting);
  if (when === undefined || (topics.length === 0 && Object.keys(when).length === 0)) return undefined;
  const isLeftOut = out.test(typed.text);
  const outcome = isLeftOut ? "OMITTED" : taken.test(typed.text) ? "ADOPTED" : undefined;
  if (outcome === undefined && fate.test(typed.text)) return undefined;
  const on = topics.map((one) => said(one)).join(" or ");
  return {
    path: asked("/proposals", { topic: topics.map(({ key }) => key).join(","), outcome, ...byTime(when) }),
    sentence: `The proposals${on === "" ? "" : ` on ${on}`}${outcome === undefined ? "" : ` that were ${isLeftOut ? "left out" : "taken up"}`}${timeInWords(when)}${meeting ? `, the time of the ${meeting.name}` : ""}`,
  };
}

/** What was proposed at a meeting, on several topics, or beside what a report took up. */
export const shapesOfProposals: readonly AskedInShape[] = [
  {
    kind: QuestionKind.LIST,
    form: shapedAs(
      `(?:${opening} )?(?:{time} )?${ideas}${bag}`,
      `what (?:was|were|has been|have been|did|have|has) (?:${states})?(?:been )?${proposed}${bag}`,
      `what ${ideas} (?:did|have|were|has|was) (?:${states})?(?:been )?(?:${proposed}|made|make)${bag}`,
      `${whoever} (?:has |have )?${proposed} (?:what|anything|something|new things)${bag}`,
      `${whoever} (?:has |have )?${proposed}${bag} ${named}${bag}`,
    ),
    leads: proposalsOf,
  },
];
