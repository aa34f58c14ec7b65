import { counted } from "../words";
import type { Picture, StateNamed } from "./picture";
import { tileMap } from "./tile-map";

/** What is known of an answer beside the states in it. */
interface AnswerKnown {
  /** Whether it is asked about regions: then the tiles of each stand together. */
  readonly isByRegion?: boolean;
  /** The path of the page that says why a state is in it or is not, with `*` in the place of its code. */
  readonly why?: string;
  /** Of how many states all that was asked is on record, and the codes of those of which it is not. */
  readonly coverage?: {
    readonly recorded: number;
    readonly outOf: number;
    readonly unrecorded?: readonly string[];
  };
}

/** Which states answer a question, among all. Nothing where their list was not asked for. */
export function answeringStates(
  sentence: string,
  states: readonly StateNamed[] | undefined,
  { isByRegion = false, why, coverage }: AnswerKnown = {},
): Picture | undefined {
  if (states === undefined) return undefined;
  // Who is silent says no more by it than that: it is not drawn as one who is not among them.
  const silent = new Set(coverage?.unrecorded);
  return tileMap({
    id: "map",
    title: sentence,
    said: states.map(({ iso3, name }) => ({ iso3, name, side: "ANSWERS" })),
    others: ({ iso3 }) => (silent.has(iso3) ? "NO_RECORD" : "OTHER"),
    words: { ANSWERS: "among them", OTHER: "not among them", NO_RECORD: "not on record" },
    ...(coverage === undefined ? {} : { note: coverageSaid(coverage) }),
    isByRegion,
    about: namedSaid(states),
    ...(why === undefined ? {} : { why }),
  });
}

/** Up to how many states are named beside their codes. */
const mostNamed = 12;

/** How many they are, and who where they are few: their codes alone say little away from the page. */
function namedSaid(states: readonly StateNamed[]): string {
  const names = states.map(({ iso3, name }) => `${name} (${iso3})`);
  return `${counted(states.length, "state")}${names.length === 0 || names.length > mostNamed ? "" : `: ${names.join(", ")}`}.`;
}

/** Of how many something is on record, and what follows of the others: nothing. */
const coverageSaid = ({ recorded, outOf }: NonNullable<AnswerKnown["coverage"]>): string =>
  recorded >= outOf
    ? `All that is asked is on record of all ${outOf} members of the United Nations.`
    : `All that is asked is on record of ${recorded} of the ${outOf} members of the United Nations; what is not on record says neither yes nor no.`;
