import type { Choice, RollCallWholeFragment } from "../operations/graphql";
import { dateShown, titled } from "../words";
import { type Picture, restingOn } from "./picture";
import type { PictureSide } from "./scale";
import { tileMap } from "./tile-map";

/** As what side each choice is painted. It is no side on any subject, and the legend calls it by its own name. */
export const painted: Readonly<Record<Choice, PictureSide>> = {
  YES: "SUPPORT",
  NO: "OPPOSE",
  ABSTAIN: "NEUTRAL",
  ABSENT: "NO_SIDE",
};

/** How each state voted, by tiles; nothing where of no state it is known. `on` names what was put to the vote. */
export function voteByTiles(rollCall: RollCallWholeFragment | undefined, on: string): Picture | undefined {
  if (rollCall === undefined || rollCall.votes.edges.length === 0) return undefined;
  const { votes, date, resolution, matter, body, committee, citations } = rollCall;
  const text = resolution?.title ?? matter;
  const where = `Recorded vote ${body === "PLENARY" ? "" : `in the ${committee ?? "committee"} `}of the General Assembly of the United Nations.`;
  const picture = tileMap({
    id: "map",
    about: text === null ? where : `${titled(text)}. ${where}`,
    title: `How each state voted on ${on}, ${dateShown(date)}`,
    said: votes.edges.map(({ choice, node: { iso3, name } }) => ({ iso3, name, side: painted[choice] })),
    others: ({ admitted }) =>
      admitted === undefined || (date !== null && admitted > date) ? "NOT_MEMBER" : "NO_RECORD",
    words: {
      SUPPORT: "yes",
      OPPOSE: "no",
      NEUTRAL: "abstained",
      NO_SIDE: "absent",
      NO_RECORD: "its vote is not on record",
      NOT_MEMBER: "no vote: not a member then",
    },
  });
  return restingOn(picture, citations);
}
