import type { PositionsOnFragment, SidesOnFragment } from "../operations/graphql";
import { stances } from "../words";
import { type Picture, restingOn } from "./picture";
import { tileMap } from "./tile-map";

/** What is known beside the sides. */
interface SidesKnown {
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
  { nodes }: SidesOnFragment,
  asked: string,
  { years, about, held = [] }: SidesKnown = {},
): Picture | undefined {
  if (nodes.length === 0 && years === undefined) return undefined;
  const picture = tileMap({
    id: "map",
    title: `Where each state ${years === undefined ? "stands" : "stood"}: ${subject}${years === undefined ? "" : `, ${years}`}`,
    said: nodes.map(({ stance, state: { iso3, name } }) => ({ iso3, name, side: stance })),
    others: () => "NO_RECORD",
    words: { ...stances, NO_SIDE: "spoke, and took no side", NO_RECORD: "nothing on record" },
    about: about ?? undefined,
    why: `/states/*/on?${asked}`,
    note: `By the latest of what is on record of each${years === undefined ? "" : " in these years"}.`,
  });
  return restingOn(
    picture,
    held.flatMap(({ evidence }) => evidence),
  );
}
