import { inSentence } from "../names/in-sentence";
import { oneOf, optional } from "../phrases/phrase";
import { bySubject, said } from "./in-address";
import { asked, pageOf } from "./page-of";
import { type Pattern, anyForm, inOrder, slot } from "./pattern";
import { QuestionKind } from "./question-kind";

const s = optional(anyForm("s"));
const and = anyForm("and|with|to|from|versus|vs|against|or|than");
const who = anyForm(
  "who|which states|which countries|what states|what countries|states that|countries that|which state|which country|states|show me who",
);

/** What is asked of two states, or of one beside all others. */
export const patternsOfPairs: readonly Pattern[] = [
  {
    kind: QuestionKind.CLOSEST_TO_STATE,
    phrase: oneOf(
      inOrder(
        who,
        anyForm(
          "votes most like|vote most like|votes like|vote like|voted like|voted most like|vote most as|votes most as|vote as|votes as|vote most often like|vote with|votes with|vote most often with|votes most often with|voted most with|voted with|vote the same as|votes the same as|agree most with|agrees most with|agree with most|are closest to|is closest to|are the closest to|vote alike with|votes the same way as|vote the same way as|are most like|is most like|stands closest to|stand closest to",
        ),
        slot.state,
        optional(anyForm("does|do|did|most|most often|the most")),
      ),
      inOrder(
        optional(anyForm("who are|who is|what are|which are|show|show me|list|name")),
        optional(anyForm("the")),
        anyForm(
          "closest to|closest allies of|allies of|nearest to|friends of|closest ally of|closest partners of|states closest to|countries closest to",
        ),
        slot.state,
      ),
      inOrder(
        optional(anyForm("who are|who is|what are|show|show me|list|name")),
        slot.state,
        s,
        anyForm(
          "closest allies|allies|closest ally|friends|closest friends|closest partners|voting allies|closest voting partners|voting partners|nearest neighbours in voting",
        ),
      ),
    ),
    leads: ({ state }, { lexicon: { names } }) =>
      state && {
        path: `${pageOf(state, names)}#closest`,
        sentence: `The states that vote most like ${inSentence(state)}`,
      },
  },
  {
    kind: QuestionKind.DIFFERENCES,
    phrase: oneOf(
      inOrder(
        anyForm(
          "where do|where did|how do|how did|how far do|on what do|on what did|do|did|when did|when do|how often do|how often did|why do|in which votes did|in which votes do",
        ),
        slot.state,
        and,
        slot.other,
        anyForm(
          "differ|disagree|agree|vote differently|vote alike|diverge|part ways|vote together|vote against each other|stand apart|vote the same|vote the same way|split|compare|line up",
        ),
        optional(inOrder(anyForm("on|about|over"), slot.subject)),
      ),
      inOrder(
        anyForm(
          "compare|compare the votes of|compare how|how similar are|how alike are|how close are|how different are",
        ),
        slot.state,
        and,
        slot.other,
        optional(anyForm("vote|voted")),
      ),
      inOrder(
        slot.state,
        anyForm("compared with|compared to|versus|vs|against|and"),
        slot.other,
        optional(anyForm("compared|side by side|differences")),
      ),
      inOrder(
        optional(anyForm("what are|what is|show|show me|list")),
        anyForm(
          "differences between|difference between|the differences between|the difference between|disagreements between|agreement between|agreement of",
        ),
        slot.state,
        and,
        slot.other,
      ),
      inOrder(
        anyForm("how does|where does|how is"),
        slot.state,
        anyForm("differ from|compare with|compare to|disagree with|different from|agree with"),
        slot.other,
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
