import type { SidesOnFragment } from "../operations/graphql";
import { stances } from "../words";
import { tileNote } from "./answering-states";
import type { Picture } from "./picture";
import { tileMap } from "./tile-map";

/** Where each state stands on a subject, by tiles; nothing where of no state it is on record. `asked` is how a state's page asks for the subject: `topic=poa`. Of some years alone it is drawn though nothing is on record of them. */
export function sidesByTiles(
  subject: string,
  { nodes }: SidesOnFragment,
  asked: string,
  years?: string,
): Picture | undefined {
  if (nodes.length === 0 && years === undefined) return undefined;
  return tileMap({
    id: "map",
    title: `Where each state ${years === undefined ? "stands" : "stood"}: ${subject}${years === undefined ? "" : `, ${years}`}`,
    said: nodes.map(({ stance, state: { iso3, name } }) => ({ iso3, name, side: stance })),
    others: () => "NO_RECORD",
    words: { ...stances, NO_SIDE: "spoke, and took no side", NO_RECORD: "nothing on record" },
    why: `/states/*/on?${asked}`,
    note: `By the latest of what is on record of each${years === undefined ? "" : " in these years"}. ${tileNote}`,
  });
}
