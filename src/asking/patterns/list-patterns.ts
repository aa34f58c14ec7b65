import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { inAnyOrder } from "../../phrases/order";
import { oneOf, optional, unlikely } from "../../phrases/phrase";
import { formsIn, saying } from "../../phrases/wording";
import { byTime, said } from "./in-address";
import { type ListSlots, lists } from "../lists-named";
import { normsOn, whatItIsOn } from "../norms-on";
import { byKindsOfStates, kindOfStates } from "../states/kinds-of-states";
import { asking, s, showing, the } from "./openings";
import { asked } from "./page-of";
import { type Leads, type Pattern, type Slots, anyForm, inOrder, slot, yearAlone } from "../pattern";
import { QuestionKind } from "../question-kind";
import { isRegionalGroup, regionalGroup } from "../regional-group";

const are = optional(
  anyForm(
    "came out|appeared|were published|was published|were issued|were released|took place|take place|happened|have taken place|are planned|occurred|there were|were there|are there|exist|are on record|do you have|are known|there are|were held|were made|have been made|that were made|that exist|on record|are there|were there|take part|took part|participated|spoke|have spoken|are active|are involved|took part in the talks|were adopted|were put to a vote|were voted on|passed|have been adopted|are covered|are in the data|in here|are in here|are in total|in total|in here total|in all|altogether|are there in total|are there in all|are in here total",
  ),
);
const by = anyForm(
  "by|of|from|made by|tabled by|sponsored by|co-sponsored by|put forward by|were put forward by|were sponsored by|were tabled by|were made by|were proposed by|proposed by|led by|introduced by|initiated by|came from|come from|submitted by|that were sponsored by|that were proposed by|backed by|are from",
);
const filters = inAnyOrder<Slots>(
  inOrder(by, optional(anyForm("the")), kindOfStates),
  inOrder(by, slot.actor, optional(anyForm("members|states|countries|member states"))),
  inOrder(by, regionalGroup),
  // What is from a year was made in it, and not since.
  unlikely(inOrder(anyForm("from|dated|of"), yearAlone), -0.2),
  inOrder(whatItIsOn, slot.topic),
  inOrder(anyForm("in|of|at|during|from|took part in|spoke in|participated in|are in"), slot.process),
  inOrder(anyForm("were adopted|adopted|passed|were passed|held|made|tabled|are from"), slot.time),
  slot.time,
);

/** Which filters each list has, by the name of each. */
const filtersOf: Readonly<
  Record<string, Readonly<Record<"actor" | "topic" | "process" | "time", string | undefined>>>
> = {
  resolutions: { actor: "sponsor", topic: "topic", process: "process", time: "year" },
  "roll-calls": { actor: undefined, topic: "topic", process: undefined, time: "year" },
  proposals: { actor: "sponsor", topic: "topic", process: undefined, time: "year" },
  reports: { actor: undefined, topic: "topic", process: "process", time: "year" },
  meetings: { actor: undefined, topic: undefined, process: "process", time: "year" },
  statements: { actor: "actor", topic: "topic", process: "process", time: "year" },
  norms: { actor: undefined, topic: "topic", process: undefined, time: undefined },
  recommendations: { actor: "by", topic: "topic", process: undefined, time: "year" },
  lineages: { actor: undefined, topic: "topic", process: undefined, time: undefined },
};
const none = { actor: undefined, topic: undefined, process: undefined, time: undefined };

/** A list with what it is narrowed to; nothing, where it cannot be narrowed so. */
function listed(slots: Slots): Leads | undefined {
  const { list, actor, topic, process, of, ...timed } = slots as ListSlots;
  if (list === undefined) return undefined;
  const has = filtersOf[list] ?? none;
  const time = byTime(timed)["year"] ?? undefined;
  // A regional group says nothing by this name, and only proposals are listed by a group and its members.
  if (list !== "proposals" && actor?.label === "Coalition" && isRegionalGroup(actor)) return undefined;
  const given = { actor: actor?.key, topic: topic?.key, process: process?.key, time };
  const fields = ["actor", "topic", "process", "time"] as const;
  if (fields.some((one) => given[one] !== undefined && has[one] === undefined)) return undefined;
  const filter = {
    ...Object.fromEntries(fields.map((one) => [has[one] ?? one, given[one]])),
    // Of a group those of its members count too.
    ...(list === "proposals" && actor?.label === "Coalition" ? { sponsor: undefined, group: actor.key } : {}),
    ...(list === "proposals" && of !== undefined ? { of } : {}),
  };
  return {
    path: asked(`/${list}`, filter),
    sentence: `The list of ${list.replace("-", " ")}${actor ? ` by ${actor.label === "Coalition" && list === "proposals" ? `${inSentence(actor)} or members of it` : inSentence(actor)}` : ""}${byKindsOfStates.get(of ?? "") ?? ""}${topic ? ` on ${said(topic)}` : ""}${process ? ` in ${inSentence(process)}` : ""}${timeInWords(timed)}`,
  };
}

const does = anyForm("did|does|has|have|do|was|is|that|which|were");
const putForward = (words: string, ...forms: readonly [string, ...string[]]) => saying<Slots>({ words }, ...forms);
const sponsor = oneOf(
  putForward(
    "resolutions",
    ...formsIn(
      "sponsor|sponsored|co-sponsor|co-sponsored|cosponsor|cosponsored|table|tabled|lead|led|back|backed|introduce|introduced|submit|submitted|initiate|initiated|put its name to|sponsoring",
    ),
  ),
  putForward(
    "proposals",
    ...formsIn(
      "propose|proposed|make|made|put forward|suggest|suggested|come up with|bring forward|present|presented|call for",
    ),
  ),
);
/** Lists, and lists of what is somebody's. */
export const patternsOfLists: readonly Pattern[] = [
  { kind: QuestionKind.LIST, phrase: inOrder(asking, lists, are, filters, are), leads: listed },
  normsOn,
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      asking,
      lists,
      optional(anyForm("that")),
      anyForm("created|set up|established|launched|mandated|ended|extended|started|founded|renewed|convened"),
      slot.process,
    ),
    leads: listed,
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      asking,
      lists,
      does,
      slot.process,
      anyForm("have|had|hold|held|adopt|adopted|produce|produced|issue|issued|publish|published|agree on|agreed on"),
      filters,
    ),
    leads: listed,
  },
  {
    kind: QuestionKind.LIST,
    phrase: oneOf(
      inOrder(asking, lists, does, slot.actor, sponsor, filters),
      inOrder(anyForm("what did|what has|what have|what does"), oneOf(slot.actor, kindOfStates), sponsor, filters),
      inOrder(
        anyForm("did|has|have|does|do"),
        slot.actor,
        optional(anyForm("ever|already|also")),
        sponsor,
        anyForm(
          "anything|something|any proposal|a proposal|any resolution|a resolution|any resolutions|any proposals|proposals|resolutions|any text|any texts|any draft|any drafts|any ideas|ideas|a text|anything at all",
        ),
        filters,
      ),
      inOrder(showing, the, slot.actor, s, lists, filters),
    ),
    leads: (slots) => {
      const { list: named = slots.words ?? "proposals" } = slots as ListSlots;
      // What one sponsors is no report: by "texts" resolutions are meant.
      const list = named === "reports" ? slots.words : named;
      return list === "resolutions" || list === "proposals" ? listed({ ...slots, list } as Slots) : undefined;
    },
  },
];
