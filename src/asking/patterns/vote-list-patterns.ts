import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { field, optional } from "../../phrases/phrase";
import { choice } from "../../phrases/wording";
import { byTime, said } from "./in-address";
import { asking } from "./openings";
import { asked } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";
import { onCyber } from "./trend-patterns";

const does = anyForm("did|does|has|have|do|was|is|that|which|were");
const voting = field<Slots, "choice">(
  "choice",
  choice({
    YES: [
      "vote for",
      "voted for",
      "vote yes on",
      "voted yes on",
      "vote in favour of",
      "voted in favour of",
      "support",
      "supported",
    ],
    NO: ["vote against", "voted against", "vote no on", "voted no on", "oppose", "opposed", "reject", "rejected"],
    ABSTAIN: ["abstain on", "abstained on", "abstain in", "abstain from", "abstained from"],
    ABSENT: ["miss", "missed", "skip", "skipped"],
  }),
);

/** What one state voted on, by how it voted. */
export const patternsOfVoteLists: readonly Pattern[] = [
  {
    kind: QuestionKind.VOTE_OF_STATE,
    phrase: inOrder(
      asking,
      anyForm("resolutions|texts|drafts|votes|resolution|roll calls|roll call|recorded votes|ballots"),
      does,
      slot.state,
      voting,
      optional(slot.time),
    ),
    leads: ({ state, choice: cast, ...timed }) =>
      state && {
        path: asked("/votes", { state: state.key, choice: cast, ...byTime(timed) }),
        sentence: `The votes of ${inSentence(state)}: ${(cast ?? "all").toLowerCase()}${timeInWords(timed)}`,
      },
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      anyForm(
        "how did the General Assembly vote|how did the assembly vote|how did the UN vote|how did states vote|how did countries vote|how did the world vote|all votes|all the votes|recorded votes|roll calls|which votes were there|which votes took place|which votes were held|what votes were there|what was voted on|what did the General Assembly vote on|what did states vote on|how many votes were there",
      ),
      onCyber,
      slot.time,
      onCyber,
    ),
    leads: (timed) => ({
      path: asked("/roll-calls", byTime(timed)),
      sentence: `The recorded votes${timeInWords(timed)}`,
    }),
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      anyForm(
        "last vote|latest vote|most recent vote|first vote|the last vote|the latest vote|the most recent vote|when was the last vote|when was the latest vote|when was the most recent vote|when was the first vote|when were the votes|were there votes|were there any votes|has there been a vote|have there been votes|have there been any votes|is there a vote|are there votes|are there any votes|was there ever a vote|has there ever been a vote|when was there a vote|how many votes were there|how many times was there a vote|when did states vote|how often did states vote|how often was there a vote",
      ),
      anyForm("on|about|over|concerning"),
      slot.topic,
      optional(slot.time),
    ),
    leads: ({ topic, ...timed }) =>
      topic && {
        path: asked("/roll-calls", { topic: topic.key, ...byTime(timed) }),
        sentence: `The recorded votes on ${said(topic)}${timeInWords(timed)}`,
      },
  },
];
