import { graphql } from "../operations";
import type { BlocsFoundFragment, BlocsPageQuery } from "../operations/graphql";
import { type Picture, restingOn } from "../pictures/picture";
import { votesTold } from "../pictures/votes-told";

/** The votes over which blocs are looked for: when they were taken, and where that is written. */
graphql(`
  fragment VotesReckoned on ResolutionConnection {
    nodes {
      id
      title
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
  const votes = [...(latest?.nodes ?? []), ...(earliest?.nodes ?? [])];
  const each = [...new Map(votes.map((vote) => [vote.id, vote])).values()];
  return {
    about: `${votesTold(each, { all: resolutions })} ${sentence}.`,
    restingOn: (picture: Picture | undefined) => restingOn(picture, latest?.nodes ?? []),
  };
}
