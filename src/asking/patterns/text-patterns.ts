import { field, optional } from "../../phrases/phrase";
import { kindsWithPages, pageOf } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot, thing } from "../pattern";
import { QuestionKind } from "../question-kind";
import { said } from "./in-address";
import { resolutionOn } from "../resolution-on";

/** What is asked of texts, of votes, and of anything by its name. */
export const patternsOfTexts: readonly Pattern[] = [
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      anyForm("what did|what has|what was|did|what does|what were"),
      field<Slots, "thing">("thing", thing("Meeting", "Process")),
      anyForm(
        "achieve|achieved|decide|decided|agree|agreed|agree on|produce|produced|deal with|discuss|discussed|cover|covered|bring|accomplish|accomplished|do|done|lead to|end with|about|result in|conclude|adopt",
      ),
    ),
    leads: ({ thing: its }, { lexicon: { names } }) => its && { path: pageOf(its, names), sentence: its.name },
  },
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      anyForm(
        "who chairs|who chaired|who is chairing|who is the chair of|who was the chair of|who were the chairs of|who is chair of|who was chair of|who chair|the chair of|chair of|who presides over|who presided over|who led|who runs",
      ),
      field<Slots, "thing">("thing", thing("Process", "Meeting", "Coalition", "Report")),
    ),
    leads: ({ thing: its }, { lexicon: { names } }) => its && { path: pageOf(its, names), sentence: its.name },
  },
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      anyForm(
        "when did|when was|when is|when were|when does|when will|how long did|how long was|how long does|where did|where was|what happened at|what happened in|what happened during|what was discussed at|what was decided at|when did the General Assembly adopt|when did the Assembly adopt|when did the UN adopt|when did states adopt|when did they adopt|what was on the agenda of|what was on the agenda at|what is on the agenda of|agenda of|the agenda of|dates of|the dates of|what was the topic of|what was the outcome of|what came out of|what was said at",
      ),
      field<Slots, "thing">("thing", thing("Meeting", "Process", "Resolution", "Report", "Proposal", "Coalition")),
      optional(
        anyForm(
          "start|begin|end|finish|take place|happen|adopted|agreed|created|founded|set up|established|launched|meet|pass|passed|come to an end|held|conclude|vote|last|voted on|published|take|put to a vote",
        ),
      ),
      optional(slot.time),
    ),
    // When a meeting was is no more than which was meant.
    leads: ({ thing: its, year, during }, { lexicon: { names } }) =>
      its === undefined || (its.label !== "Meeting" && (year ?? during ?? undefined) !== undefined)
        ? undefined
        : { path: pageOf(its, names), sentence: its.name },
  },
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      anyForm(
        "vote breakdown|vote breakdown of|vote breakdown on|voting breakdown on|breakdown of the vote on|the breakdown of the vote on|how many votes against did|how many votes for did|how many no votes did|how many yes votes did|how many abstentions did|how many votes in favour did|how many states voted on|how many countries voted on|by how many votes was|by what margin was|by how much was|with how many votes was|by how much did|by how many votes did|how many voted for|how many votes were there for|what was the margin of|what was the vote count of|what was the tally of|what was the outcome of|outcome of|the outcome of|result of|the result of|what was the result of|results of|how did the world vote on|how close was the vote on|who won the vote on|what was the vote on|outcome of the vote on|the result of the vote on|results of the vote on|the results of the vote on|what were the results of the vote on|vote tally of|tally of|vote tally for|vote count for|vote count on|vote on|how many votes did|when was the vote on|was there a vote on|how did everybody vote on|how did all states vote on|how did the General Assembly vote on|how did the assembly vote on|who voted how on|how did the world vote on|how did the vote on|how did states vote on|how did the states vote on|how did countries vote on|how was the vote on|the vote on|result of the vote on|what was the result of the vote on|how did everyone vote on|votes on|how did the un vote on",
      ),
      slot.subject,
      optional(
        anyForm(
          "go|end|come out|turn out|get|pass|adopted|voted on|receive|attract|draw|passed|carried|approved|agreed|win|lose|fail|accepted",
        ),
      ),
    ),
    leads: ({ subject }, typed) =>
      subject && {
        path: pageOf(resolutionOn(subject, typed), typed.lexicon.names),
        sentence: `How the states voted on ${said(subject)}`,
      },
  },
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      optional(
        anyForm(
          "how does|why was|why is|what was|what were|what happened in|what happened with|what happened during|summarise|summary of|a summary of|overview of|an overview of|give me an overview of|details of|details on|more on|everything on|everything about|all about|what can you tell me about|read|see|find|look up|define|definition of|the definition of|what is the definition of|what is meant by|what s meant by|what do they mean by|what do we mean by|what is the meaning of|what counts as|what does the term|what do you mean by|meaning of|the meaning of|history of|the history of|background on|how many votes did|who supports and who opposes|who is for and against|who is for and who is against|was|is|did|what exactly is|what s in|what is in|what does it say in|page on|what happened at|what was said at|what was decided at|show me the text of|show the text of|what is|what are|what s|who is|who are|tell me about|tell me more about|show|show me|about|information on|information about|explain|describe|what does|what do|what|how do you define|open|go to|what do you know about|what do we know about|what is known about|what s known about|what do you have on|what is there on|what is on record on|what is on record about|what do we have on|the text of|text of|full text of|the full text of|the wording of|wording of|page of",
        ),
      ),
      field<Slots, "thing">("thing", thing(...kindsWithPages)),
      optional(
        anyForm(
          "says|asks|asks for|requires|means|demands|is about|stands for|all about|for short|actually mean|adopted by consensus|adopted without a vote|adopted unanimously|adopted by a vote|passed by consensus|passed without a vote|put to a vote|put to the vote|say|ask for|mean|stand for|about|ask of states|ask states to do|ask of states to do|require states to do|require of states|want states to do|tell states to do|expect of states|require|ask|start|begin|end|finish|take place|happen|adopted|agreed|created|founded|set up|established|launched|meet|work|pass|passed|come to an end|mean exactly|do|held|chair|contain|over|conclude|vote|opposed|exactly",
        ),
      ),
    ),
    leads: ({ thing: its }, { lexicon: { names } }) => its && { path: pageOf(its, names), sentence: its.name },
  },
];
