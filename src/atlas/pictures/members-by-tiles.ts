import type { MembersOfCoalitionFragment } from "../operations/graphql";
import { type Picture, type SourceOfPicture, restingOn } from "./picture";
import { type StateSaid, tileMap } from "./tile-map";

type Member = MembersOfCoalitionFragment["edges"][number];
type Cited = { readonly source: SourceOfPicture | null };

/** Who belongs to a coalition, by tiles; nothing where no state does. `apart` are those whom its roll names as no members, an open roll is not complete, and `sources` say what the coalition is. */
export function membersByTiles(
  { sentence, edges }: MembersOfCoalitionFragment,
  its: {
    readonly apart: readonly Member[];
    readonly isOpen: boolean;
    readonly about: string;
    readonly sources: readonly Cited[];
  },
): Picture | undefined {
  const { apart, isOpen, about, sources } = its;
  if (edges.length === 0) return undefined;
  const within = new Set(edges.map(({ node }) => node.iso3));
  // Who left and came back, or both left and observes, is named more than once.
  const others = new Map(apart.map(({ node }) => [node.iso3, node]));
  const picture = tileMap({
    id: "members-map",
    title: sentence,
    about,
    said: [
      ...edges.map(({ node: { iso3, name } }): StateSaid => ({ iso3, name, side: "ANSWERS" })),
      ...[...others.values()].flatMap(({ iso3, name }): StateSaid[] =>
        within.has(iso3) ? [] : [{ iso3, name, side: "NO_SIDE" }],
      ),
    ],
    others: () => (isOpen ? "NO_RECORD" : "OTHER"),
    words: {
      ANSWERS: "member",
      NO_SIDE: "named beside it: observer, former or disputed",
      OTHER: "no member",
      NO_RECORD: "not named on the roll, which is not complete",
    },
  });
  return restingOn(picture, [...edges, ...sources]);
}
