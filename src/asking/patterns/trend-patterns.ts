import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import type { Named } from "../../names/named";
import type { Names } from "../../names/names";
import { field, oneOf, optional } from "../../phrases/phrase";
import { each } from "../../phrases/ways-told";
import { choice, formsIn } from "../../phrases/wording";
import { byTime, said } from "./in-address";
import { and, the } from "./openings";
import { asked, pageOf } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot, thing } from "../pattern";
import { QuestionKind } from "../question-kind";

const when = optional(slot.time);
const side = anyForm(
  "support for|opposition to|backing for|resistance to|criticism of|interest in|the support for|opinion on|opinions on|views on|positions on|debate on|the debate on|the discussion on|attitudes to|attitudes towards|the mood on",
);
const grew = anyForm(
  "growing|rising|increasing|falling|shrinking|declining|weakening|waning|strengthening|up|down|changing|grow|grown|rise|risen|increase|increased|fall|fallen|decline|declined|shrink|shrunk|change|changed|develop|developed|evolve|evolved|move|moved",
);
const over = anyForm("over time|over the years|year by year|by year|through the years|through time|from year to year");

/** Every text of the facts is about that. */
export const onCyber = optional(
  anyForm("on cyber|on cybersecurity|on cyber issues|on information security|on ICT security"),
);

/** How resolutions were adopted: by a vote that was taken down, or without one. */
export const howAdopted = choice<"YES" | "NO">({
  YES: formsIn(
    "put to a vote|were put to a vote|put to the vote|were put to the vote|were voted on|voted on|that were voted on|adopted by vote|adopted by a vote|were adopted by a vote|went to a vote|were contested|with a recorded vote|adopted by recorded vote|were adopted by vote|were adopted by recorded vote|were adopted with a vote|adopted with a vote|were put to a recorded vote",
  ),
  NO: [
    "without a vote",
    "by consensus",
    ...each(
      "|were|have been|had been|got|that were|that have been",
      "adopted|passed|agreed|approved",
      "without a vote|by consensus|unanimously",
    ),
  ],
});

/** The page of a topic year by year; of anything else, its page. */
export const yearsOf = (subject: Named, names: Names): string =>
  `${pageOf(subject, names)}${subject.label === "Topic" ? "/years" : ""}`;

/** What is asked of a subject through the years, of votes by how close they were, and of groups side by side on a subject. */
export const patternsOfTrends: readonly Pattern[] = [
  {
    kind: QuestionKind.THING,
    phrase: oneOf(
      inOrder(anyForm("is|has|did|how has|how did|how is|are|does|was"), the, side, slot.subject, grew, optional(over)),
      inOrder(optional(anyForm("how has|how did|show|show me")), side, slot.subject, optional(grew), over),
      inOrder(
        anyForm("trend in|trends in|trend of|development of|evolution of|the trend in"),
        optional(side),
        slot.subject,
      ),
      inOrder(slot.subject, over),
    ),
    leads: ({ subject }, { lexicon: { names } }) =>
      subject && {
        path: yearsOf(subject, names),
        sentence: `Who stood where on ${said(subject)}, year by year`,
      },
  },
  {
    kind: QuestionKind.LIST,
    phrase: oneOf(
      inOrder(
        optional(anyForm("what was|what is|which was|which is|what were|which were|list|show me|which")),
        the,
        anyForm("contested|divisive|controversial|disputed"),
        anyForm("vote|votes|roll call|roll calls"),
        onCyber,
        optional(anyForm("at the UN|in the UN|in the General Assembly")),
        when,
      ),
      inOrder(
        anyForm(
          "which vote was the closest|which votes were the closest|which votes were close|which vote was closest|closest vote|closest votes|the closest vote|the closest votes|what was the closest vote|which was the closest vote|narrowest vote|the narrowest vote|tightest vote|the tightest vote|which vote was the narrowest|which vote divided states most|which votes divided states",
        ),
        onCyber,
        when,
      ),
    ),
    leads: (timed) => ({
      path: asked("/roll-calls", { opposed: 20, ...byTime(timed) }),
      sentence: `The votes in which at least one in five voted no${timeInWords(timed)}`,
    }),
  },
  {
    kind: QuestionKind.DIFFERENCES,
    phrase: inOrder(
      anyForm("compare|compare how|comparison of|differences between|where do|how do|do"),
      slot.group,
      and,
      field<Slots, "thing">("thing", thing("Coalition")),
      optional(anyForm("differ|disagree|agree|stand|compare")),
      anyForm("on|about|over"),
      slot.topic,
    ),
    leads: ({ actor, thing: other, topic }) =>
      actor && other && topic && actor !== other
        ? {
            path: `/statements?actor=${encodeURIComponent(actor.key)}&actor=${encodeURIComponent(other.key)}&topic=${topic.key}`,
            sentence: `What ${inSentence(actor)} said about ${said(topic)}, and what ${inSentence(other)} did`,
          }
        : undefined,
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      anyForm("when did|when does|when do|how often did|on which days did|when has"),
      slot.process,
      anyForm("meet|met|hold sessions|sit"),
      when,
    ),
    leads: ({ process, ...timed }) =>
      process && {
        path: asked("/meetings", { process: process.key, ...byTime(timed) }),
        sentence: `The meetings of ${inSentence(process)}${timeInWords(timed)}`,
      },
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      optional(anyForm("which|what|how many|list|list the|show me|all|all the|the|list all")),
      anyForm("resolutions|UN resolutions|texts|General Assembly resolutions|decisions"),
      onCyber,
      field<Slots, "choice">("choice", howAdopted),
      when,
    ),
    leads: ({ choice, ...timed }) => ({
      path: asked("/resolutions", { recorded: choice === "YES" ? "yes" : "no", ...byTime(timed) }),
      sentence: `The resolutions that were adopted ${choice === "YES" ? "by a recorded vote" : "without a recorded vote"}${timeInWords(timed)}`,
    }),
  },
];
