import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { field, oneOf, optional } from "../../phrases/phrase";
import { byTime } from "./in-address";
import { asking } from "./openings";
import { asked, pageOf } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot, thing } from "../pattern";
import { QuestionKind } from "../question-kind";
import { howAdopted, onCyber } from "./trend-patterns";

const idea = ["Proposal", "Topic", "Process"] as const;

/** What the page of a thing tells of it: how a group is made up, how one proposal came of another, and what was adopted without a vote. */
export const patternsOfThings: readonly Pattern[] = [
  {
    kind: QuestionKind.THING,
    phrase: oneOf(
      inOrder(
        anyForm("how is|how was|how are|how were|how has"),
        slot.group,
        anyForm(
          "defined|made up|composed|computed|determined|worked out|formed|put together|counted|delimited|come about",
        ),
        optional(anyForm("and how big is it|and how large is it|and who is in it|and who belongs to it|here")),
      ),
      inOrder(
        anyForm(
          "how big is|how large is|how many states are in|what is the size of|size of|definition of|the definition of|how do you define|who counts as part of|what counts as|when was|what kind of group is",
        ),
        slot.group,
        optional(anyForm("have|founded|formed|set up|count|and how is it defined|today|now")),
      ),
    ),
    leads: ({ actor }, { lexicon: { names } }) =>
      actor?.label === "Coalition"
        ? { path: pageOf(actor, names), sentence: `Who ${inSentence(actor)} are, and by which rule or roll` }
        : undefined,
  },
  {
    kind: QuestionKind.FATE,
    phrase: inOrder(
      optional(
        anyForm(
          "how did|how has|how|how did we get from|how did they get from|how did it go from|how did things go from|the road from|the way from|history from|timeline from|steps from|from",
        ),
      ),
      optional(anyForm("the idea of|the proposal for|the proposal of")),
      field<Slots, "topic">("topic", thing(...idea)),
      anyForm(
        "to|become|became|turn into|turned into|turn to|evolve into|evolved into|lead to|led to|end up as|grow into|develop into",
      ),
      field<Slots, "thing">("thing", thing("Proposal")),
      optional(anyForm(",")),
      optional(
        anyForm(
          "step by step|in steps|stage by stage|in stages|over the years|a timeline|timeline|chronology|how did it happen|what happened",
        ),
      ),
    ),
    leads: ({ topic, thing: later }, { lexicon: { names } }) =>
      topic && later && topic !== later && topic.key !== later.key
        ? { path: pageOf(later, names), sentence: `How “${later.name}” came of “${topic.name}”, and what became of it` }
        : undefined,
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      asking,
      optional(anyForm("cyber|UN|UN cyber|General Assembly|of the")),
      anyForm("resolutions|texts|UN resolutions|General Assembly resolutions|decisions|resolution|text|drafts"),
      onCyber,
      optional(anyForm("did|has|have|had|were|was|that|which")),
      optional(
        anyForm("the Assembly|the General Assembly|the UN|the UNGA|states|the members|the First Committee|members"),
      ),
      optional(anyForm("adopt|adopted|pass|passed|agree on|agreed on|approve|approved|agreed to")),
      field<Slots, "choice">("choice", howAdopted),
      optional(slot.time),
    ),
    leads: ({ choice, ...timed }) => ({
      path: asked("/resolutions", { recorded: choice === "YES" ? "yes" : "no", ...byTime(timed) }),
      sentence: `The resolutions that were adopted ${choice === "YES" ? "by a recorded vote" : "without a recorded vote"}${timeInWords(timed)}`,
    }),
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      asking,
      anyForm("reports|annual progress reports|UN reports|consensus reports"),
      optional(anyForm("did|have|were|have been|that were")),
      optional(anyForm("states|the UN|the General Assembly|the OEWG|the working group|the working groups|all states")),
      anyForm("adopt|adopted|agree on|agreed on|agreed|agree to|agreed to|adopted by all|final"),
      optional(anyForm("by consensus|without a vote|unanimously|so far|and when")),
      optional(slot.time),
    ),
    leads: (timed) => ({
      path: asked("/reports", { draft: "no", ...byTime(timed) }),
      sentence: `The reports that are no drafts${timeInWords(timed)}, each with how it was adopted on its page`,
    }),
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      anyForm("which|what|the"),
      anyForm("resolution|resolutions|text|texts|draft|drafts|UN resolution"),
      onCyber,
      anyForm("had|has|have|got|gets|with|found|drew|attracted|gathered"),
      anyForm("the most|most|the fewest|fewest|the least|least|the largest number of|the smallest number of"),
      anyForm("sponsors|co-sponsors|cosponsors|backers|supporters"),
      optional(slot.time),
    ),
    leads: (timed) => ({
      path: asked("/resolutions", byTime(timed)),
      sentence: `The resolutions${timeInWords(timed)} in the order of their dates, and not of how many sponsored them`,
    }),
  },
  {
    kind: QuestionKind.CLOSEST_TO_STATE,
    phrase: inOrder(
      anyForm("is|was|does|did|do|are|has"),
      slot.state,
      optional(anyForm("vote|voted|voting|been|stand|side|sided|tend to vote|come")),
      anyForm(
        "closer to|nearer to|more like|more with|more often with|more often like|more similar to|more similarly to|more in line with|more aligned with|more in step with",
      ),
      optional(anyForm("the|those of|the votes of")),
      slot.other,
      anyForm(
        "or|than|than with|or with|or to|than to|or like|than like|and|or the|or to the|or with the|than to the|than the",
      ),
      field<Slots, "subject">("subject", thing("State")),
      optional(
        anyForm(
          "in its voting|in voting|in its votes|in the votes|in votes|at the UN|when voting|when it votes|in its voting record|on cyber|by votes|in how it votes",
        ),
      ),
    ),
    leads: ({ state, other, subject: third }, { lexicon: { names } }) =>
      state &&
      other &&
      third && {
        path: `${pageOf(state, names)}#closest`,
        sentence: `The states that vote most like ${inSentence(state)}, ${inSentence(other)} and ${inSentence(third)} among them`,
      },
  },
];
