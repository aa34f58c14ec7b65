import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { inAnyOrder } from "../../phrases/order";
import { field, oneOf, optional } from "../../phrases/phrase";
import { type Forms, choice, formsIn } from "../../phrases/wording";
import { byTime, said } from "./in-address";
import { byKindsOfStates, kindOfStates } from "../states/kinds-of-states";
import type { ListSlots } from "../lists-named";
import { asking, onSubject } from "./openings";
import { asked } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";

/** What becomes of proposals, as the list of them asks for it. */
type Outcome = "ADOPTED" | "OMITTED" | "WEAKENED" | "PENDING" | "IMPLEMENTED";
interface FateSlots extends ListSlots {
  outcome?: Outcome;
}
const outcomes: Forms<Outcome> = {
  ADOPTED: formsIn(
    "were adopted|was adopted|adopted|succeeded|were successful|were accepted|accepted|were taken up|taken up|were taken on board|made it|made it in|made it into a report|made it into the report|made it into the reports|made it into the final report|got in|got into the report|got into the final report|survived|were agreed|agreed|found consensus|ended up in the report|ended up in the final report|have been adopted|have been accepted|were included|included|found their way into the report",
  ),
  OMITTED: formsIn(
    "are dead|dead|went nowhere in the end|failed|were rejected|rejected|were dropped|dropped|never made it|never made it in|never made it into a report|never made it into the report|never made it into any report|never made it into the final report|did not make it|did not make it into a report|did not make it into the report|did not make it into the final report|didn't make it|didn't make it into the report|didn't make it into the final report|were left out|left out|were omitted|omitted|got nowhere|went nowhere|came to nothing|were not adopted|were not accepted|were not taken up|were never adopted|were ignored|were deleted|were removed|died|fell through|have failed|have been rejected|did not survive|were defeated|were unsuccessful|were turned down|turned down",
  ),
  WEAKENED: formsIn(
    "were watered down|watered down|were weakened|weakened|were diluted|have been watered down|were softened",
  ),
  PENDING: formsIn(
    "are pending|pending|are still pending|are on the table|are still on the table|still on the table|remain on the table|are open|are still open|have not been decided|are undecided|are still being discussed|are under discussion",
  ),
  IMPLEMENTED: formsIn(
    "were carried out|were implemented|implemented|have been implemented|have been carried out|became reality",
  ),
};
const outcome = field<FateSlots, "outcome">("outcome", choice(outcomes)) as Pattern["phrase"];
const saidOf: Readonly<Record<Outcome, string>> = {
  ADOPTED: "that were taken up",
  OMITTED: "that were left out",
  WEAKENED: "that were taken up in a weaker form",
  PENDING: "that are still on the table",
  IMPLEMENTED: "that were carried out",
};
const by = oneOf(
  inOrder(anyForm("by|of|from|made by|tabled by|put forward by"), optional(anyForm("the")), kindOfStates),
  inOrder(anyForm("by|of|from|made by|tabled by|put forward by|that were made by|that were tabled by"), slot.actor),
  onSubject,
  slot.time,
);
const proposals = anyForm("proposals|ideas|initiatives|suggestions|proposal|idea");

/** Which proposals something became of. */
export const patternsOfOutcomes: readonly Pattern[] = [
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      asking,
      oneOf(inOrder(proposals, inAnyOrder<Slots>(by)), inOrder(slot.actor, optional(anyForm("s")), proposals)),
      optional(anyForm("that|which|have|ever|ones")),
      outcome,
      optional(slot.time),
    ),
    leads: (slots) => {
      const { outcome: its, actor, subject, of, ...timed } = slots as FateSlots;
      if (its === undefined || (subject !== undefined && subject.label !== "Topic")) return undefined;
      const whose = actor?.label === "Coalition" ? { group: actor.key } : { sponsor: actor?.key };
      return {
        path: asked("/proposals", { ...whose, of, topic: subject?.key, outcome: its, ...byTime(timed) }),
        sentence: `The proposals${actor ? ` of ${inSentence(actor)}` : ""}${byKindsOfStates.get(of ?? "") ?? ""}${subject ? ` on ${said(subject)}` : ""}${timeInWords(timed)} ${saidOf[its]}`,
      };
    },
  },
  {
    kind: QuestionKind.FATE,
    phrase: inOrder(
      anyForm(
        "was|were|did|have|has|how did|what became of|what happened to|what happened with|how successful was|how successful were|what has become of|what came of",
      ),
      slot.actor,
      optional(anyForm("s")),
      proposals,
      optional(onSubject),
      optional(
        anyForm(
          "successful|a success|fail|succeed|adopted|accepted|taken up|rejected|fare|do|make it|make it into the report|go anywhere|agreed|dropped|included|survive",
        ),
      ),
    ),
    leads: ({ actor, subject }) =>
      actor && {
        path: asked("/proposals", {
          ...(actor.label === "Coalition" ? { group: actor.key } : { sponsor: actor.key }),
          topic: subject?.label === "Topic" ? subject.key : undefined,
        }),
        sentence: `The proposals of ${inSentence(actor)}, and what became of each`,
      },
  },
];
