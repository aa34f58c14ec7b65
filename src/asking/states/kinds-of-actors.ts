import { type Part, field, oneOf, optional } from "../../phrases/phrase";
import { type Forms, choice, formsIn } from "../../phrases/wording";
import { regionAlone } from "../../questions/words/attribute.phrase";
import { type Region, regionNames } from "../../states/region";
import { type Slots, anyForm, inOrder } from "../pattern";

/** Who may be counted, as the pages that count call them. */
type KindOfActor = "STATE" | "COALITION" | "ORGANISATION" | "CIVIL_SOCIETY" | "COMPANY" | "INTERNATIONAL_ORGANISATION";

/** What a question names that asks who of some kind did something. */
interface ActorSlots extends Slots {
  of?: KindOfActor;
  region?: Region;
}

const nouns: Forms<KindOfActor> = {
  STATE: formsIn("states|countries|state|country|delegations|delegation|governments|member states|nations|members"),
  COALITION: formsIn("coalitions|groups of states|regional groups|groups|blocs|coalition|regional group|bloc"),
  ORGANISATION: formsIn(
    "organisations|organisation|non-state actors|stakeholders|other stakeholders|actors that are not states|non-states",
  ),
  CIVIL_SOCIETY: formsIn(
    "NGOs|NGO|civil society organisations|civil society organisation|civil society groups|civil society orgs|civil society actors|civil society|non-governmental organisations|non-governmental organisation|think tanks|academics|experts",
  ),
  COMPANY: formsIn(
    "companies|company|firms|tech companies|tech firms|technology companies|tech company|businesses|corporations|private companies|industry|the private sector|private sector",
  ),
  INTERNATIONAL_ORGANISATION: formsIn("international organisations|international organisation|UN bodies"),
};
const kindOfActor = field<ActorSlots, "of">("of", choice(nouns)) as Part<Slots>;
const notStates = field<ActorSlots, "of">(
  "of",
  choice(Object.fromEntries(Object.entries(nouns).slice(2)) as unknown as Forms<KindOfActor>),
) as Part<Slots>;

/** The states of a regional group, by its name alone: `African`. */
export const ofRegion = field<ActorSlots, "region">("region", regionAlone) as Part<Slots>;

const which = anyForm("which|what|which of the|what kinds of|name the|list the|how many");

/** Whoever is asked for: `who`, `which states`, `which African states`, `which companies`. */
export const whoOfAny = oneOf(
  anyForm("who|who of them|whoever|who in the room"),
  inOrder(which, oneOf(kindOfActor, ofRegion)),
);

/** Those who are no states, as one speaks of them in a question. */
export const whoIsNoState = inOrder(
  optional(
    anyForm(
      "which|what|which of the|what did|what do|what have|what has|what does|did|do|does|have|has|did any|have any|has any|do any|list|show me|are there any|are there|how many|list the|name the|did the|how do|how did",
    ),
  ),
  optional(anyForm("the|any|some|all|all the")),
  notStates,
);

/** What those are called who are counted. */
export function kindSaid(slots: Slots): string {
  const { of, region } = slots as ActorSlots;
  if (region !== undefined) return `Which of the ${regionNames[region].name}`;
  return of === undefined ? "Who" : `Which ${nouns[of][0]}`;
}

/** The same as an address asks for it. */
export const byKindOfActor = (slots: Slots): Record<string, string | undefined> => {
  const { of, region } = slots as ActorSlots;
  return { of, region };
};
