import { graphql } from "../operations";
import type { VotesOnTextsFragment } from "../operations/graphql";
import { type Picture, restingOn } from "../pictures/picture";
import { type VoteInRows, votesInRows } from "../pictures/votes-in-rows";
import { votesTold } from "../pictures/votes-told";
import { placeOf } from "../places";

/** How a state voted on whole texts, the newest vote first. */
graphql(`
  fragment VotesOnTexts on State {
    id
    name
    cast: votes(first: 200, body: PLENARY) {
      edges {
        choice
        source {
          id
          title
          publisher
        }
        rollCall {
          id
          on
          date
        }
        node {
          id
          symbol
          title
        }
      }
    }
  }
`);

/** How two states voted, one above the other, in each vote in which the choices of both are on record; nothing where there is none. */
export function votesOfTwo(here: VotesOnTextsFragment, there: VotesOnTextsFragment): Picture | undefined {
  const wholes = ({ cast }: VotesOnTextsFragment) => cast.edges.filter(({ rollCall }) => rollCall.on === "WHOLE");
  const others = new Map(wholes(there).map((vote) => [vote.rollCall.id, vote]));
  const both = wholes(here).flatMap((vote) => {
    const other = others.get(vote.rollCall.id);
    return other === undefined ? [] : [{ vote, other }];
  });
  const same = both.filter(({ vote, other }) => vote.choice === other.choice);
  const picture = votesInRows({
    id: "votes-of-two",
    title: `${here.name} and ${there.name}, vote by vote`,
    voters: [here, there].map(({ id, name }) => ({ name, path: placeOf(id) })),
    votes: both
      .map(({ vote, other }): VoteInRows => ({
        symbol: vote.node.symbol,
        date: vote.rollCall.date,
        chosen: [vote.choice, other.choice],
      }))
      .toReversed(),
    about: votesTold(
      both.map(({ vote: { rollCall, node } }) => ({ date: rollCall.date, title: node.title })),
      { said: `the same choice in ${same.length} of ${both.length}` },
    ),
    empty: "Votes of which one of the two is not on record are left out.",
  });
  return restingOn(
    picture,
    both.flatMap(({ vote, other }) => [vote, other]),
  );
}
