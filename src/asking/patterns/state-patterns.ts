import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { oneOf, optional } from "../../phrases/phrase";
import { changes, saidAgainstVoted } from "./change-patterns";
import { bySubject, byTime, said } from "./in-address";
import { about, onSubject, owned, s, showing } from "./openings";
import { asked, pageOf } from "./page-of";
import { type Leads, type Pattern, type Slots, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";
import type { TypedText } from "../../phrases/typed-text";

const how = anyForm("how did|how has|how have|how does|how do|when did|why did|when has|in what way did");
const whatDid = anyForm(
  "what did|what does|what was|what is|how|show|show me|tell me how|how often did|how often has|how many times did|how many times has",
);
const voteOn = anyForm("vote on|votes on|voted on|voting on|vote about|vote for|vote against|abstain on|abstained on");

/** How a state voted on something, or in general. */
export function howStateVoted(
  { state, subject, ...timed }: Slots,
  { lexicon: { names } }: TypedText,
): Leads | undefined {
  if (state === undefined) return undefined;
  const sentence = `How ${inSentence(state)} voted${subject ? ` on ${said(subject)}` : ""}${timeInWords(timed)}`;
  if (subject?.label === "Resolution") return { path: `${pageOf(subject, names)}#${state.key}`, sentence };
  const path =
    subject === undefined && typeof timed.year === "number"
      ? asked("/votes", { state: state.key, year: timed.year })
      : asked(pageOf(state, names), { ...bySubject(subject), ...byTime(timed) }, "#votes");
  return { path, sentence };
}

/** Where a state stands on something, or on all. */
export function statesSubject(
  { state, subject, ...timed }: Slots,
  { lexicon: { names } }: TypedText,
): Leads | undefined {
  if (state === undefined) return undefined;
  const page = pageOf(state, names);
  const path =
    subject === undefined
      ? asked(page, byTime(timed))
      : subject.label === "Resolution"
        ? `${pageOf(subject, names)}#${state.key}`
        : asked(`${page}/on`, { ...bySubject(subject), ...byTime(timed) });
  return {
    path,
    sentence: `Where ${inSentence(state)} stands${subject ? ` on ${said(subject)}` : ""}${timeInWords(timed)}`,
  };
}

const when = optional(slot.time);
/** What all the votes on record are on. */
const ofAll = optional(
  anyForm(
    "on cyber resolutions|on cyber|on cybersecurity|on cyber issues|on these resolutions|on resolutions|at the UN|in the UN|in the General Assembly|at the United Nations|on cyber norms|on all resolutions|on ICT security|on information security|on cyber matters",
  ),
);
const voted: Pattern = {
  kind: QuestionKind.VOTE_OF_STATE,
  phrase: oneOf(
    inOrder(oneOf(how, anyForm("did|does|has|do")), slot.state, voteOn, slot.subject, when),
    inOrder(whatDid, slot.state, s, voteOn, slot.subject, when),
    inOrder(oneOf(how, whatDid), slot.state, anyForm("vote|voted"), ofAll, when),
    ...owned(
      "voting record|votes|vote|voting history|voting|voting behaviour|voting pattern|voting patterns|roll call votes",
      slot.state,
    ).map((its) => inOrder(its, optional(onSubject), when)),
    inOrder(slot.state, s, anyForm("record"), onSubject, when),
  ),
  leads: howStateVoted,
};

const position: Pattern = {
  kind: QuestionKind.POSITION_OF_STATE,
  phrase: oneOf(
    inOrder(
      anyForm("where does|where did|where do|where has|how does|how did|how do"),
      slot.state,
      anyForm("stand|stood|feel|position itself|come down"),
      optional(onSubject),
      when,
    ),
    ...owned(
      "position|positions|stance|stances|view|views|side|attitude|opinion|opinions|policy|line|thinking|take|approach",
      slot.state,
    ).map((its) => inOrder(its, optional(inOrder(about, slot.stoodOn)), when)),
    inOrder(
      anyForm("how does|how did|how do"),
      slot.state,
      anyForm("see|view|regard|approach|treat|frame|think about|think of|look at|judge|assess|understand|feel about"),
      slot.subject,
      when,
    ),
    inOrder(
      anyForm("what does|what did|what do"),
      slot.state,
      anyForm("think of|think about|feel about"),
      slot.subject,
      when,
    ),
    inOrder(
      anyForm("is|was|are|were"),
      slot.state,
      anyForm("pro|anti|silent on|neutral on|on board with|happy with"),
      slot.subject,
      when,
    ),
    inOrder(
      anyForm("is|was"),
      slot.state,
      anyForm(
        "for or against|in favour of or against|in favour or against|for it or against|a supporter or an opponent of|pro or anti",
      ),
      slot.subject,
      when,
    ),
    inOrder(showing, slot.state, anyForm("and|on|about|vs"), slot.stoodOn, when),
  ),
  leads: statesSubject,
};

/** What is asked of one state. */
export const patternsOfStates: readonly Pattern[] = [voted, position, changes, saidAgainstVoted];
