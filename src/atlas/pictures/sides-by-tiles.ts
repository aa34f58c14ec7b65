import type { PositionsOnFragment, Stance } from "../operations/graphql";
import { stances } from "../words";
import { type Picture, type StateNamed, restingOn } from "./picture";
import { otherThan, tileMap } from "./tile-map";

/** Of what it is counted where a subject has no words of its own. */
export const factsOnIt =
  "By what states said, how they voted and what they sponsored on it, as far as that is on record.";

/** On which side a state is. */
export interface SideOfState {
  readonly stance: Stance;
  readonly state: StateNamed;
}

/** What is known beside the sides. */
interface SidesKnown {
  /** The codes of the states that are asked for, where not all are: the others are not told to be silent. */
  readonly asked?: ReadonlySet<string>;
  /** The years that count, in words, where not all do: then it is drawn though nothing is on record of them. */
  readonly years?: string | undefined;
  /** What the subject is. */
  readonly about?: string | null;
  /** The positions with their facts, as far as the page has them. */
  readonly held?: PositionsOnFragment["nodes"];
}

/** Where each state stands on a subject, by tiles; nothing where of no state it is on record. `asked` is how a state's page asks for the subject: `topic=poa`. */
export function sidesByTiles(
  subject: string,
  { nodes }: { readonly nodes: readonly SideOfState[] },
  asked: string,
  { asked: among, years, about, held = [] }: SidesKnown = {},
): Picture | undefined {
  if (nodes.length === 0 && years === undefined) return undefined;
  const picture = tileMap({
    id: "map",
    title: `Where each state ${years === undefined ? "stands" : "stood"}: ${subject}${years === undefined ? "" : `, ${years}`}`,
    said: nodes.map(({ stance, state: { iso3, name } }) => ({ iso3, name, side: stance })),
    others: otherThan(among),
    words: {
      ...stances,
      NO_SIDE: "spoke, and took no side",
      NO_RECORD: "nothing on record",
      OTHER: "not in this answer",
    },
    about: about === undefined || about === null || about === "" ? factsOnIt : about,
    why: `/states/*/on?${asked}`,
    note: `By the latest of what is on record of each${years === undefined ? "" : " in these years"}.`,
  });
  return restingOn(
    picture,
    held.flatMap(({ evidence }) => evidence),
  );
}
