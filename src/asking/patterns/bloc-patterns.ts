import { whoStandsWith } from "../gist/frames-lead";
import { inSentence } from "../../names/in-sentence";
import { field, oneOf, optional } from "../../phrases/phrase";
import { bySubject, said } from "./in-address";
import { and, onSubject, showing, the, who } from "./openings";
import { asked, pageOf } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot, thing } from "../pattern";
import { QuestionKind } from "../question-kind";
import { resolutionOn } from "../resolution-on";

const most = anyForm("most|the most|most often|more than any others|least|the least|least often");
const otherGroup = field<Slots, "thing">("thing", thing("Coalition"));

/** What is asked of all states side by side, and of groups. */
export const patternsOfBlocs: readonly Pattern[] = [
  {
    kind: QuestionKind.DIFFERENCES,
    phrase: oneOf(
      inOrder(
        anyForm(
          "which two states|which two countries|which states|which countries|what two states|what two countries|which pair of states|which pairs of states|which pairs|which pair|who|who of them",
        ),
        anyForm("vote|votes|voted|agree|agrees|agreed|disagree|disagreed|differ|differed|are|is"),
        oneOf(
          most,
          anyForm(
            "most alike|alike most often|most similarly|together most often|together most|the same way most often|most similar|least alike|together|alike|closest to each other|furthest apart|most differently|closest|apart most often|most together|the same",
          ),
        ),
        optional(anyForm("with each other|alike|together|in voting|in the votes|to each other|at the UN")),
      ),
      inOrder(
        showing,
        the,
        anyForm(
          "voting blocs|voting bloc|blocs in the votes|voting groups|voting coalitions|clusters|voting clusters|camps|the camps",
        ),
        optional(anyForm("in the votes|at the UN|on cyber|are there")),
      ),
      inOrder(
        anyForm(
          "who votes together|who votes with whom|which states vote together|which countries vote together|who agrees with whom",
        ),
        optional(onSubject),
      ),
    ),
    leads: ({ subject }) => ({
      path: asked("/blocs", subject?.label === "Topic" ? bySubject(subject) : {}),
      sentence: "Who votes together, and how often each two of them do",
    }),
  },
  {
    kind: QuestionKind.DIFFERENCES,
    phrase: inOrder(
      oneOf(
        who,
        anyForm(
          "does anybody|does anyone|does any state|does any country|do any states|do any countries|did anyone|did anybody|did any state|do others|do other states",
        ),
      ),
      anyForm(
        "agrees with|agree with|agreed with|sides with|side with|sided with|disagrees with|disagree with|disagreed with|shares the view of|shares the views of|thinks like|is close to|stands with|stand with|stood with|is with|are with|s with|s on the side of|is on the side of|are on the side of|goes along with|go along with|went along with|opposes|oppose|opposed|contradicted|supports|supported",
      ),
      slot.state,
      anyForm("on|about|over|when it comes to"),
      slot.topic,
    ),
    leads: whoStandsWith,
  },
  {
    kind: QuestionKind.DIFFERENCES,
    phrase: inOrder(
      who,
      anyForm(
        "votes like|vote like|voted like|votes with|vote with|voted with|voted as|voted the same as|voted the same way as|voted the same way like|sided with|joined",
      ),
      slot.state,
      anyForm("on|in the vote on|for|against"),
      slot.subject,
    ),
    leads: ({ state, subject }, typed) =>
      state &&
      subject && {
        path: `${pageOf(resolutionOn(subject, typed), typed.lexicon.names)}#${state.key}`,
        sentence: `How each state voted on ${said(subject)}, ${inSentence(state)} among them`,
      },
  },
  {
    kind: QuestionKind.DIFFERENCES,
    phrase: oneOf(
      inOrder(
        anyForm("compare|comparison of|differences between|overlap of|overlap between|who is in both|what do"),
        slot.group,
        and,
        otherGroup,
      ),
      inOrder(slot.group, anyForm("versus|vs|compared with|compared to"), otherGroup),
    ),
    leads: ({ actor, thing: other }, { lexicon: { names } }) =>
      actor?.label === "Coalition" && other?.label === "Coalition" && actor !== other
        ? {
            path: asked(pageOf(actor, names), { with: other.key }, "#overlap"),
            sentence: `${inSentence(actor)} and ${inSentence(other)} compared`,
          }
        : undefined,
  },
  {
    kind: QuestionKind.CHANGES_OF_STATE,
    phrase: inOrder(
      who,
      anyForm(
        "says one thing and votes another|say one thing and vote another|says one thing but votes another|say one thing but vote another|said one thing and voted another|said one thing but voted another|contradicts itself|contradict themselves|contradicted themselves|contradicted itself|voted against their own words|voted against what they said|votes against what it says|vote against what they say|voted otherwise than they said|spoke one way and voted another|are inconsistent|is inconsistent|said yes but voted no|do not vote as they speak",
      ),
      optional(onSubject),
    ),
    leads: ({ subject }) =>
      subject !== undefined && subject.label !== "Topic"
        ? undefined
        : {
            path: asked("/contradictions", bySubject(subject)),
            sentence: `Where what was said and what was voted point opposite ways${subject ? `, on ${said(subject)}` : ""}`,
          },
  },
];
