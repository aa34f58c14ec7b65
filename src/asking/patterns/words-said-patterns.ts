import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { field, oneOf, optional } from "../../phrases/phrase";
import { fewWords } from "../few-words";
import { byTime } from "./in-address";
import { who } from "./openings";
import { asked } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";

const mention = anyForm(
  "mention|mentioned|mentions|ever mention|ever mentioned|say anything about|said anything about|say something about|say about|said about|say on|said on|said anything on|say anything on|talk about|talked about|speak about|spoken about|spoke about|speak of|spoke of|refer to|referred to|raise|raised|bring up|brought up|comment on|commented on|use the word|used the word|use the words|used the words|use the term|used the term|think of|think about",
);
const words = inOrder(
  optional(anyForm("the|a|an|any")),
  field<Slots, "words">("words", fewWords(4, "fewest")),
  optional(slot.time),
);

/** What was said with words that are the name of nothing on record: they are looked for in the statements. Tried last of all. */
export const patternsOfWordsSaid: readonly Pattern[] = [
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: oneOf(
      inOrder(
        anyForm(
          "did|has|have|does|do|what did|what does|what has|what do|what have|where did|when did|how often did|how often has|why did",
        ),
        slot.actor,
        mention,
        words,
      ),
      inOrder(
        oneOf(
          who,
          anyForm(
            "has anyone|did anyone|did anybody|has anybody|did any state|has any state|which delegations|what was|statements that|statements which|which statements|speeches that",
          ),
        ),
        mention,
        words,
      ),
      inOrder(
        anyForm("was|were|has|have"),
        words,
        anyForm("mentioned by|raised by|brought up by|been mentioned by|been raised by"),
        slot.actor,
      ),
    ),
    leads: ({ actor, words: its, ...timed }) =>
      its === undefined
        ? undefined
        : {
            path: asked("/statements", { actor: actor?.key, text: its, ...byTime(timed) }),
            sentence: `${actor ? `What ${inSentence(actor)} said` : "What was said"} with the words “${its}”${timeInWords(timed)}`,
          },
  },
];
