import { type Timed, timeInWords } from "../../dates/period";
import type { Named } from "../../names/named";
import { yearBeforeFirst } from "../../phrases/of-year";
import { byTime, said } from "../patterns/in-address";
import { asked, pageOf } from "../patterns/page-of";
import type { Leads } from "../pattern";
import { QuestionKind } from "../question-kind";
import { resolutionOn } from "../resolution-on";
import { isRegionalGroup } from "../regional-group";
import type { AskedInShape } from "./asked-in-shape";
import { type Shape, shapedAs } from "./shape-of";

const region =
  "(?:(?:world |geographic |geographical |world s )?(?:regional (?:voting )?(?:groups?|blocs?|groupings?|lines)|regions?|continents?|blocs?|parts of the world|geography|regional group membership)(?: of the world)?)";
/** Words that say that it is asked how a vote came out, and in how many parts. */
const besides =
  "how|did|do|does|was|were|is|are|has|have|the|a|an|each|every|all|different|various|several|five|which|what|vote|votes|voted|voting|roll|call|on|for|of|in|by|to|from|with|per|across|along|among|between|over|into|according|breakdown|break|breaks|broken|down|split|splits|divide|divided|distribution|distributed|spread|tally|tallies|tallied|count|counted|counts|result|results|outcome|table|numbers|show|me|give|states|countries|members|many|yes|no|abstained|abstain|abstentions|against|favour|support|supported|back|backed|oppose|opposed|rejected|most|least|group|groups|grouped|united|un|general|assembly|and|or|there|out|come|came|turn|pan|their|its|as|s|look|looked|like|resolution|resolutions|text|draft";
const regional = "(?:regional|geographic|geographical|continental)";
const counted =
  "(?:breakdown|split|splits|distribution|tally|tallies|pattern|patterns|result|results|spread|divide|divides|differences|count|counts)";
const voted = "{Resolution|Topic|Proposal}";
const bag = `(?:(?:${besides}|{time}) )*?`;

/** The text that is called so, and of that year. */
function textVotedOn(on: Named, { typed, time }: Shape): Named | undefined {
  const its = resolutionOn(on, typed);
  if (its.label !== "Resolution" || on.label === "Resolution" || !isTimed(time)) return its;
  return [on.name, ...on.aliases]
    .flatMap((name) => typed.lexicon.names.meant(["Resolution"], `${name} resolution`))
    .find(({ key }) => Number(/\d+/.exec(key)?.[0] ?? 0) + yearBeforeFirst === time.year);
}

const isTimed = ({ year, during }: Timed): boolean => (year ?? during ?? undefined) !== undefined;

/** Where the tally of a vote stands by regional group: the page of the text, or of a topic the votes on that. */
function talliedByRegion(things: readonly Named[], shape: Shape): Leads | undefined {
  const on = things.find(({ label }) => /^(?:Resolution|Topic|Proposal)$/.test(label));
  const text = on && textVotedOn(on, shape);
  if (things.some((one) => one.label === "Coalition" && !isRegionalGroup(one))) return undefined;
  if (text?.label === "Resolution")
    return {
      path: `${pageOf(text, shape.typed.lexicon.names)}#vote`,
      sentence: `How the states voted on ${text.key}, counted by regional group`,
    };
  return on?.label === "Topic"
    ? {
        kind: QuestionKind.LIST,
        path: asked("/roll-calls", { topic: on.key, ...byTime(shape.time) }),
        sentence: `The recorded votes on ${said(on)}${timeInWords(shape.time)}, each counted by regional group on the page of its text`,
      }
    : undefined;
}

const share =
  "(?:what |which )?(?:the )?(?:share|percentage|proportion|fraction|per cent|percent|part) of (?:the |all |all the )?";
const ofGroup = "(?:states |countries |members |nations |governments |group )?(?:that |who |which |have )*";
const cast = "(?:voted|vote|abstained|cast)(?: (?:yes|no|for|in|favour|of|against|on|from|to|the|vote|a))*";
const sided =
  "(?:supported|backed|opposed|rejected|were|was)(?: (?:absent|in|favour|of|for|from|the|vote|on|against))*";

/** How groups of states by their region voted, each of them or one, in whatever order that is asked. */
export const shapesOfRegions: readonly AskedInShape[] = [
  {
    kind: QuestionKind.THING,
    form: shapedAs(
      `${bag}${region} ${bag}${voted}(?: (?:${besides}|{time}|${region}))*`,
      `${bag}${voted} ${bag}${region}(?: (?:${besides}|{time}))*`,
      `${bag}${regional} ${counted} ${bag}${voted}(?: (?:${besides}|{time}))*`,
      `${bag}${voted} ${bag}${regional} ${counted}`,
    ),
    leads: talliedByRegion,
  },
  {
    kind: QuestionKind.THING,
    form: shapedAs(
      `${share}{Region|Coalition} ${ofGroup}${cast} ${voted}(?: (?:resolution|text|{time}))*`,
      `${share}{Region|Coalition} ${ofGroup}${sided} {Resolution}(?: {time})?`,
    ),
    leads: talliedByRegion,
  },
];
