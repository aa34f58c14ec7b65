import { inSentence } from "../names/in-sentence";
import { oneOf, optional } from "../phrases/phrase";
import { timeInWords } from "../dates/period";
import { bySubject, byTime, said } from "./in-address";
import { asked, pageOf } from "./page-of";
import { type Pattern, anyForm, inOrder, slot } from "./pattern";
import { QuestionKind } from "./question-kind";

const s = optional(anyForm("s"));
const voteOn = anyForm(
  "vote on|votes on|voted on|voting on|vote about|vote for|vote against|vote in the vote on|vote with regard to|abstain on",
);
const didVote = oneOf(
  inOrder(anyForm("how did|how has|how have|how does|how do|when did|did|does|has|why did"), slot.state, voteOn),
  inOrder(anyForm("what did|what was|what is|how|show|show me"), slot.state, s, voteOn),
  inOrder(slot.state, s, anyForm("vote on|votes on|record on|voting record on|voting on")),
);
const votesOfState = anyForm("voting record|votes|vote|voting history");

const votes: readonly Pattern[] = [
  {
    kind: QuestionKind.VOTE_OF_STATE,
    phrase: inOrder(didVote, slot.subject, optional(slot.time)),
    leads: ({ state, subject, ...timed }, { lexicon: { names } }) =>
      state === undefined || subject === undefined
        ? undefined
        : {
            path:
              subject.label === "Resolution"
                ? `${pageOf(subject, names)}#${state.key}`
                : asked(pageOf(state, names), { ...bySubject(subject), ...byTime(timed) }, "#votes"),
            sentence: `How ${inSentence(state)} voted on ${said(subject)}${timeInWords(timed)}`,
          },
  },
  {
    kind: QuestionKind.VOTE_OF_STATE,
    phrase: oneOf(
      inOrder(anyForm("how did|how has|how does|how do"), slot.state, anyForm("vote|voted"), optional(slot.time)),
      inOrder(optional(anyForm("what is|what was|show|show me")), slot.state, s, votesOfState, optional(slot.time)),
    ),
    leads: ({ state, ...timed }, { lexicon: { names } }) =>
      state && {
        path: asked(pageOf(state, names), byTime(timed), "#votes"),
        sentence: `How ${inSentence(state)} voted${timeInWords(timed)}`,
      },
  },
];

const positions: readonly Pattern[] = [
  {
    kind: QuestionKind.POSITION_OF_STATE,
    phrase: inOrder(
      oneOf(
        inOrder(anyForm("where does|where did|where do"), slot.state, anyForm("stand on")),
        inOrder(
          anyForm("did|does|do|has"),
          slot.state,
          anyForm("support|oppose|back|reject|supported|opposed|agree with|object to|favour|endorse"),
        ),
        inOrder(
          optional(anyForm("what is|what was|what are|show|show me")),
          slot.state,
          s,
          anyForm("position on|stance on|view on|views on|positions on|view of|side on"),
        ),
        inOrder(anyForm("what does"), slot.state, anyForm("think of|think about")),
        inOrder(anyForm("is|was"), slot.state, anyForm("for|against|in favour of|opposed to|silent on")),
      ),
      slot.subject,
      optional(slot.time),
    ),
    leads: ({ state, subject, ...timed }, { lexicon: { names } }) =>
      state &&
      subject && {
        path:
          subject.label === "Resolution"
            ? `${pageOf(subject, names)}#${state.key}`
            : asked(pageOf(state, names), { ...bySubject(subject), ...byTime(timed) }),
        sentence: `Where ${inSentence(state)} stands on ${said(subject)}${timeInWords(timed)}`,
      },
  },
  {
    kind: QuestionKind.POSITION_OF_STATE,
    phrase: oneOf(
      inOrder(anyForm("where does|where did|where do"), slot.state, anyForm("stand")),
      inOrder(
        optional(anyForm("what is|what was|what are|show|show me")),
        slot.state,
        s,
        anyForm("position|positions|stance|stances|view|views"),
      ),
      inOrder(
        optional(anyForm("what is|what was|what are|show|show me")),
        anyForm(
          "the position of|position of|the positions of|positions of|the stance of|stance of|the views of|views of",
        ),
        slot.state,
      ),
    ),
    leads: ({ state }, { lexicon: { names } }) =>
      state && { path: pageOf(state, names), sentence: `Where ${inSentence(state)} stands` },
  },
  {
    kind: QuestionKind.CHANGES_OF_STATE,
    phrase: inOrder(
      anyForm("has|did|have|does|when did|when has|where did|how has|how did|on what has|on what did"),
      slot.state,
      optional(anyForm("ever|s position|s stance|s view|s mind")),
      anyForm(
        "change its mind|changed its mind|change their mind|changed their mind|change sides|changed sides|change side|changed side|change position|changed position|change its position|changed its position|change its vote|changed its vote|shift|shifted|change|changed|shift position|move|moved|flip",
      ),
      optional(inOrder(anyForm("on|about|over"), slot.subject)),
      optional(slot.time),
    ),
    leads: ({ state, subject, ...timed }, { lexicon: { names } }) =>
      state && {
        path: asked(pageOf(state, names), { ...bySubject(subject), ...byTime(timed) }, "#changes"),
        sentence: `Whether ${inSentence(state)} changed sides${subject ? ` on ${said(subject)}` : ""}${timeInWords(timed)}`,
      },
  },
];

/** What is asked of one state. */
export const patternsOfStates: readonly Pattern[] = [...votes, ...positions];
