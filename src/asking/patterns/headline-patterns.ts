import { type Timed, timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { oneOf, optional } from "../../phrases/phrase";
import { bySubject, byTime, said } from "./in-address";
import { and, onSubject, s, the } from "./openings";
import { asked, pageOf } from "./page-of";
import { type Pattern, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";

const when = optional(slot.time);
/** A page of a thing tells all times; what was said is told by time. */
const isTimed = (timed: Timed): boolean => timeInWords(timed) !== "";
const differ = anyForm(
  "where do they disagree|where do they differ|where do they agree|do they agree|do they disagree|how often do they agree|do they vote alike|how do they differ|what do they disagree on|where they disagree|where they differ|differences|disagreements|side by side|compared",
);
const alike = anyForm("vote alike|vote|votes|vote together|vote the same way|vote the same|agree|vote differently");

/** All that is on record of a state or a topic; of a time, what was said then. */
const onRecord: Pattern["leads"] = ({ state, topic, ...timed }, { lexicon: { names } }) => {
  const of = state ?? topic;
  if (of === undefined) return undefined;
  const its = state ? { actor: state.key } : bySubject(of);
  return {
    path: isTimed(timed) ? asked("/statements", { ...its, ...byTime(timed) }) : pageOf(of, names),
    sentence: isTimed(timed)
      ? `What ${state ? `${inSentence(state)} said` : `was said about ${said(of)}`}${timeInWords(timed)}`
      : `What is on record of ${state ? inSentence(state) : said(of)}`,
  };
};

/** What stands in a heading: a name, what is wanted of it, and little else. */
export const patternsOfHeadlines: readonly Pattern[] = [
  {
    kind: QuestionKind.POSITION_OF_STATE,
    phrase: oneOf(
      inOrder(slot.state, s, anyForm("position|positions|stance|view|views|policy"), slot.subject, when),
      inOrder(slot.state, s, slot.subject, anyForm("position|positions|stance|view|views|policy"), when),
    ),
    leads: ({ state, subject, ...timed }, { lexicon: { names } }) =>
      state === undefined || subject === undefined || subject.label === "Resolution"
        ? undefined
        : {
            path: asked(`${pageOf(state, names)}/on`, { ...bySubject(subject), ...byTime(timed) }),
            sentence: `Where ${inSentence(state)} stands on ${said(subject)}${timeInWords(timed)}`,
          },
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: oneOf(
      inOrder(slot.actor, s, slot.subject, anyForm("statements|statement|speech|speeches|remarks"), when),
      inOrder(slot.actor, s, anyForm("statements|statement|speech|speeches|remarks"), slot.subject, when),
    ),
    leads: ({ actor, subject, ...timed }) =>
      actor &&
      subject && {
        path: asked("/statements", { actor: actor.key, ...bySubject(subject), ...byTime(timed) }),
        sentence: `What ${inSentence(actor)} said about ${said(subject)}${timeInWords(timed)}`,
      },
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: oneOf(
      inOrder(slot.state, and, slot.other, anyForm("statements|speeches|remarks"), optional(onSubject), when),
      inOrder(
        anyForm("statements of|statements by|speeches by|what did"),
        slot.state,
        and,
        slot.other,
        optional(anyForm("say|said")),
        optional(onSubject),
        when,
      ),
    ),
    leads: ({ state, other, subject, ...timed }) =>
      state && other
        ? {
            path: `/statements?actor=${state.key}&actor=${other.key}`.concat(
              asked("", { ...bySubject(subject), ...byTime(timed) }).replace("?", "&"),
            ),
            sentence: `What ${inSentence(state)} or ${inSentence(other)} said${subject ? ` about ${said(subject)}` : ""}${timeInWords(timed)}`,
          }
        : undefined,
  },
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      anyForm(
        "what has happened in|what has happened on|what has happened with|what has happened to|what happened in|what happened on|what happened with|what is new on|what s new on|what is new with|what s new with|what s new in|what is new in|news on|news about|the news on|what has been going on with|updates on|update on|what has changed on|what changed on|what has changed for",
      ),
      oneOf(slot.state, slot.topic),
      when,
    ),
    leads: onRecord,
  },
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      anyForm("what has|what did|what have|what was|what is"),
      slot.state,
      anyForm("done|do|been doing|doing|been up to|up to|achieve|achieved"),
      optional(anyForm("at the UN|in the UN|on cyber|in the OEWG")),
      when,
    ),
    leads: onRecord,
  },
  {
    kind: QuestionKind.DIFFERENCES,
    phrase: oneOf(
      inOrder(slot.state, and, slot.other, optional(anyForm(",")), differ),
      inOrder(
        anyForm("how alike do|how similarly do|how differently do|how closely do|how often have|how alike did"),
        slot.state,
        and,
        slot.other,
        alike,
      ),
      inOrder(
        the,
        anyForm("differences between|difference between|similarities between"),
        slot.state,
        and,
        slot.other,
        s,
        anyForm("votes|voting|positions|views|voting records"),
      ),
    ),
    leads: ({ state, other }, { lexicon: { names } }) =>
      state && other && state !== other
        ? {
            path: `${pageOf(state, names)}/with/${other.key}`,
            sentence: `Where ${inSentence(state)} and ${inSentence(other)} agree, and where they differ`,
          }
        : undefined,
  },
];
