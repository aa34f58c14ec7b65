import { inSentence } from "../../names/in-sentence";
import { oneOf, optional } from "../../phrases/phrase";
import { and, onSubject, s, showing, the, who } from "./openings";
import { timeInWords } from "../../dates/period";
import { inAnyOrder } from "../../phrases/order";
import { bySubject, byTime, said } from "./in-address";
import { asked, pageOf } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";

/** On which votes it is to be reckoned. */
const over = inAnyOrder<Slots>(inOrder(anyForm("on|about|over"), slot.topic), slot.time);
const isAll = (given: Readonly<Record<string, unknown>>): boolean =>
  Object.values(given).every((value) => value === undefined || value === null);
/** What is asked of two states, or of one beside all others. */
export const patternsOfPairs: readonly Pattern[] = [
  {
    kind: QuestionKind.CLOSEST_TO_STATE,
    phrase: oneOf(
      inOrder(
        who,
        anyForm(
          "with the same voting record as|have the same voting record as|with a voting record like|with a voting record similar to|votes most like|vote most like|votes like|vote like|voted like|voted most like|vote most as|votes most as|vote as|votes as|vote most often like|vote with|votes with|vote most often with|votes most often with|voted most with|voted with|vote the same as|votes the same as|agree most with|agrees most with|agree with most|are closest to|is closest to|are the closest to|vote alike with|votes alike with|tends to vote with|tend to vote with|usually votes with|usually vote with|often votes with|often vote with|always votes with|votes together with|vote together with|sides with|side with|aligns with most|is aligned with|are aligned with|votes the same way as|vote the same way as|are most like|is most like|stands closest to|stand closest to",
        ),
        slot.state,
        optional(anyForm("does|do|did|most|most often|the most|at the UN|in the UN|in the General Assembly")),
        over,
      ),
      inOrder(
        showing,
        the,
        anyForm(
          "closest to|closest allies of|allies of|nearest to|friends of|closest ally of|closest partners of|states closest to|countries closest to|partners of|closest partner of|close to|states that vote like|countries that vote like|most similar to|the states most similar to|most like",
        ),
        slot.state,
      ),
      inOrder(
        showing,
        the,
        slot.state,
        s,
        anyForm(
          "closest allies|allies|closest ally|ally|friends|closest friends|closest partners|closest partner|voting allies|closest voting partners|closest voting partner|voting partners|nearest neighbours in voting|closest neighbours|like minded states|main allies|biggest ally|biggest allies|closest states|best friends",
        ),
        optional(anyForm("in voting|in the votes|at the UN|in the UN|in cyber votes|in the General Assembly|by votes")),
        over,
        optional(
          anyForm(
            "and where do they differ|where do they differ|and how do they differ|and where do they disagree|and on what do they differ",
          ),
        ),
      ),
    ),
    leads: ({ state, topic, ...timed }, { lexicon: { names } }) => {
      if (state === undefined) return undefined;
      const over = { topic: topic?.key, ...byTime(timed) };
      const page = pageOf(state, names);
      return {
        path: isAll(over) ? `${page}#closest` : asked(`${page}/closest`, over),
        sentence: `The states that vote most like ${inSentence(state)}${topic ? `, on ${said(topic)}` : ""}${timeInWords(timed)}`,
      };
    },
  },
  {
    kind: QuestionKind.DIFFERENCES,
    phrase: oneOf(
      inOrder(
        anyForm(
          "where do|where did|how do|how did|how far do|on which resolutions did|on which resolutions do|in which resolutions did|on which texts did|which resolutions did|on what do|on what did|do|did|when did|when do|how often do|how often did|why do|in which votes did|in which votes do|on which votes did|on which votes do|on which topics do|on which issues do|topics on which|issues on which|votes in which|votes on which|the votes in which|the topics on which|which votes did|resolutions on which|which topics do|which issues do|have|what do|how much do|does|are|were|how far apart are|how close are|how similar are",
        ),
        slot.state,
        and,
        slot.other,
        optional(anyForm("ever|usually|mostly|often|both")),
        anyForm(
          "voted differently|voted together|voted alike|voted against each other|disagreed|agreed|differed|disagree on|agree on|apart|alike|aligned|vote in the same way|vote the other way|see eye to eye|on the same side|similar|close|differ|disagree|agree|vote differently|vote alike|diverge|part ways|vote together|vote against each other|stand apart|vote the same|vote the same way|split|compare|line up",
        ),
        optional(onSubject),
        optional(anyForm("in the votes|in voting|at the UN|in the UN")),
      ),
      inOrder(
        anyForm(
          "compare|compare the votes of|compare how|compare the positions of|comparison of|a comparison of|comparing|contrast|how similar are|how alike are|how close are|how different are|what do|what divides|what separates|what unites",
        ),
        slot.state,
        and,
        slot.other,
        optional(anyForm("vote|voted")),
        optional(onSubject),
      ),
      inOrder(
        slot.state,
        anyForm("compared with|compared to|versus|vs|v|against|and|or|compared"),
        slot.other,
        optional(anyForm("compared|side by side|differences|comparison")),
        optional(onSubject),
      ),
      inOrder(
        showing,
        anyForm(
          "differences between|difference between|the differences between|the difference between|disagreements between|agreement between|agreement of|similarities between|common ground between|disagreement between",
        ),
        slot.state,
        and,
        slot.other,
      ),
      inOrder(
        anyForm("how does|how do|how did|how is|how are"),
        slot.state,
        s,
        anyForm("position|positions|stance|view|views|policy|votes|voting record|line|approach|attitude"),
        optional(onSubject),
        anyForm("compare with|compare to|differ from|compared with|compared to|different from|relate to"),
        slot.other,
        optional(anyForm("s|s position|s view|s views|s stance|s votes|s positions")),
        optional(onSubject),
      ),
      inOrder(
        anyForm("how does|where does|how is"),
        slot.state,
        anyForm(
          "differ from|compare with|compare to|disagree with|different from|agree with|vote differently from|vote against|vote like|vote with",
        ),
        slot.other,
        optional(onSubject),
      ),
      inOrder(
        anyForm(
          "does|did|has|is|how often does|how often did|how often has|when does|when did|where does|where did|why does|why did",
        ),
        slot.state,
        optional(anyForm("ever|usually|mostly|often")),
        anyForm(
          "vote with|vote like|vote the same as|agree with|disagree with|vote differently from|vote against|voted with|voted against|voted differently from|disagreed with|side with|differ from|closer to",
        ),
        slot.other,
        optional(onSubject),
      ),
    ),
    leads: ({ state, other, subject }, { lexicon: { names } }) =>
      state === undefined || other === undefined || state === other
        ? undefined
        : {
            path: asked(`${pageOf(state, names)}/with/${other.key}`, bySubject(subject)),
            sentence: `Where ${inSentence(state)} and ${inSentence(other)} agree, and where they differ${subject ? `, on ${said(subject)}` : ""}`,
          },
  },
];
