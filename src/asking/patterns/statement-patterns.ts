import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { inAnyOrder } from "../../phrases/order";
import { oneOf, optional } from "../../phrases/phrase";
import { asksEach, asksFirst } from "../asks-each";
import { said } from "./in-address";
import { about, onSubject, owned } from "./openings";
import { pageOf } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";
import { pathOfStatements, whereSaid } from "../path-of-statements";

const where = inAnyOrder<Slots>(
  inOrder(anyForm("at|during|in"), slot.meeting),
  inOrder(anyForm("at|during|in"), slot.process),
  slot.time,
);
/** What a statement is about, and where and when it was made, in any order. */
const circumstances = oneOf(inOrder(optional(onSubject), where), inOrder(where, onSubject, where));

const saying = anyForm(
  "say|said|ever say|ever said|speak|spoken|talk|comment|state|think|argue|argued|tell|mention|mentioned|ask for|want|demand|call for|raise|raised|feel|express|expressed|believe|do|add|declare|announce|publish|make a statement|make any statement|make any statements|made a statement|made any statement|deliver a statement|issue a statement|issued a statement|give a statement|take the floor|taken the floor|intervene|intervened|have to say|react|respond|speak up|spoken up|take part|taken part|participate|participated|attend|attended|been active|been heard|been vocal|first say|first speak|first mention|first raise|first talk|first comment|start to talk|start talking|begin to talk|first bring up|bring up|brought up|weigh in|weighed in|chime in|address|addressed|highlight|highlighted|stress|stressed|emphasise|emphasised",
);

/** What somebody said. */
export const patternsOfStatements: readonly Pattern[] = [
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: oneOf(
      inOrder(
        anyForm(
          "what did|what has|what have|what does|what do|what was|did|has|have|when did|when has|where did|how often did|how often has|how many times has|how many times did|how much did|why did|what exactly did|what all did|in what year did|in which year did|since when does|since when has|since when did|how long has|what else did|what else has|what else does|what things did|to what extent did|how does|how did|how has",
        ),
        slot.actor,
        saying,
        circumstances,
      ),
      inOrder(
        optional(anyForm("show|show me|list|give me|find")),
        anyForm("everything|all|anything|whatever|what|all that|everything that|anything that|the things|what all"),
        slot.actor,
        anyForm(
          "said|has said|says|ever said|has ever said|had to say|has to say|thinks|wants|argued|told|has told|mentioned",
        ),
        circumstances,
      ),
      inOrder(
        anyForm("what do|what did|what does"),
        slot.actor,
        optional(anyForm("s")),
        anyForm("statements|speeches|statement|interventions"),
        anyForm("say|argue|tell us|contain"),
        circumstances,
      ),
      ...owned(
        "statements|statement|speeches|speech|remarks|words|interventions|comments|contributions|explanations of vote|explanation of vote|submissions|input",
        slot.actor,
      ).map((its) => inOrder(its, circumstances)),
      ...owned(
        "views|view|position|positions|stance|stances|opinion|opinions|line|attitude|policy|approach|demands",
        slot.group,
      ).map((its) => inOrder(its, circumstances)),
      inOrder(anyForm("where does|where did|where do|how does"), slot.group, anyForm("stand"), circumstances),
    ),
    leads: ({ actor, subject, meeting, process, ...timed }, { text }) =>
      actor && !(actor.label === "Coalition" && asksEach(text))
        ? {
            path: pathOfStatements({ actor, subject, meeting, process, ...timed }, asksFirst(text)),
            sentence: `What ${inSentence(actor)} said${subject ? ` about ${said(subject)}` : ""}${whereSaid(meeting, process)}${timeInWords(timed)}${asksFirst(text) ? ", the earliest first" : ""}`,
          }
        : undefined,
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: inOrder(
      anyForm(
        "who said what about|who said what on|what was said about|what was said on|what has been said about|what has been said on|what did states say about|what did states say on|what do states say about|what did countries say about|what do countries say about|what did delegations say about|statements on|statements about|speeches on|speeches about|all statements on|all statements about|what do people say about|what is being said about|what s being said about|what are states saying about",
      ),
      slot.subject,
      where,
    ),
    leads: ({ subject, meeting, process, ...timed }) =>
      subject && {
        path: pathOfStatements({ subject, meeting, process, ...timed }),
        sentence: `What was said about ${said(subject)}${whereSaid(meeting, process)}${timeInWords(timed)}`,
      },
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: inOrder(
      anyForm(
        "who spoke on behalf of|who spoke for|who speaks for|who speaks on behalf of|what was said on behalf of|what was said for|statements on behalf of|statements made on behalf of|statements made for|speeches on behalf of|statements in the name of|who spoke in the name of|which states spoke on behalf of|which states spoke for|which state spoke for|which state spoke on behalf of",
      ),
      slot.group,
      circumstances,
    ),
    leads: ({ actor, subject, meeting, process, ...timed }) =>
      actor && {
        path: pathOfStatements({ actor, subject, meeting, process, ...timed }),
        sentence: `What was said on behalf of ${inSentence(actor)}${subject ? ` about ${said(subject)}` : ""}${whereSaid(meeting, process)}${timeInWords(timed)}`,
      },
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: inOrder(
      anyForm(
        "what happened|what was said|what did states say|what did countries say|what has happened|who said what|what was discussed|what went on|who spoke|all statements|statements|speeches|what is on record|everything that was said",
      ),
      optional(
        anyForm(
          "at the UN|in the UN|on cyber|at the United Nations|in cyberspace|at the UN on cyber|in New York|in Geneva|at UN headquarters|at headquarters|in the talks|in the negotiations|in the room",
        ),
      ),
      slot.time,
      optional(anyForm("at the UN|in the UN|on cyber|at the United Nations|in cyberspace")),
    ),
    leads: (timed) => ({
      path: pathOfStatements(timed),
      sentence: `What was said${timeInWords(timed)}`,
    }),
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    phrase: inOrder(
      anyForm(
        "who stands where|who stood where|where do states stand|where do countries stand|who is for and who is against|who are the supporters and opponents of|arguments for and against|who agrees and who disagrees",
      ),
      optional(about),
      slot.subject,
    ),
    leads: ({ subject }, { lexicon: { names } }) =>
      subject && {
        kind: QuestionKind.THING,
        path: pageOf(subject, names),
        sentence: `Who stands where on ${said(subject)}`,
      },
  },
];
