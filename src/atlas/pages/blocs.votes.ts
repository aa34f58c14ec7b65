import { graphql } from "../operations";
import type { BlocsFoundFragment, BlocsPageQuery } from "../operations/graphql";
import { type Picture, restingOn } from "../pictures/picture";
import { counted, titled } from "../words";

/** The votes over which blocs are looked for: when they were taken, and where that is written. */
graphql(`
  fragment VotesReckoned on ResolutionConnection {
    nodes {
      id
      date
      source {
        id
        title
        publisher
      }
    }
  }
`);

/** Over which votes blocs were looked for: in words, with their years, and as the sources of a picture. */
export function reckonedOver(
  { sentence, resolutions }: BlocsFoundFragment,
  { earliest, latest }: Pick<BlocsPageQuery, "earliest" | "latest">,
) {
  const years = [earliest, latest].flatMap((list) => list?.nodes[0]?.date?.slice(0, 4) ?? []);
  const when = [...new Set(years)].join(" to ");
  const votes = `${counted(resolutions, "recorded vote")} of the General Assembly of the United Nations`;
  return {
    // When they were taken comes first: it is what a line that is cut short must not lose.
    about: `${titled(votes)}${when === "" ? "" : `, ${when}`}: ${sentence}.`,
    restingOn: (picture: Picture | undefined) => restingOn(picture, latest?.nodes ?? []),
  };
}
