import { given } from "../address";
import { graphql } from "../operations";
import { page } from "../page";
import { TableShown } from "../parts/table-shown";
import { Thing } from "../parts/to";
import { type VoteBeside, lineOfCoalition } from "../pictures/line-of-coalition";
import { restingOn } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { placeOf } from "../places";
import { tableOf } from "../table";
import { choices, counted, dateShown } from "../words";

/** A state against a coalition, be it a member or not: `/coalitions/eu/beside?state=RUS`. */
export const coalitionBesidePage = page({
  path: "/coalitions/:coalition/beside",
  operation: graphql(`
    query CoalitionBesidePage($coalition: String!, $state: String!, $named: Boolean!) {
      coalition(slug: $coalition) {
        id
        name
        cohesion {
          votes {
            plurality
            resolution {
              id
              symbol
              title
              date
            }
          }
        }
      }
      state(name: $state) @include(if: $named) {
        id
        name
        votes(first: 200, body: PLENARY) {
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
            }
            node {
              id
            }
          }
        }
      }
    }
  `),
  variables: (address) => {
    const state = given(address, "state");
    return { coalition: address.part("coalition"), state: state ?? "", named: state !== undefined };
  },
  shown: ({ coalition, state }) => {
    if (coalition === null || state === null) return undefined;
    // The form was sent empty.
    if (state === undefined) return { title: coalition.name, leads: `${placeOf(coalition.id)}#cohesion`, main: null };
    const choiceOn = new Map(
      state.votes.edges.flatMap(({ choice, rollCall, node }) =>
        rollCall.on === "WHOLE" ? [[node.id, choice] as const] : [],
      ),
    );
    const votes = coalition.cohesion.votes.flatMap(({ plurality, resolution }): VoteBeside[] =>
      resolution === null ? [] : [{ ...resolution, line: plurality ?? undefined, its: choiceOn.get(resolution.id) }],
    );
    const both = votes.filter(({ line, its }) => line !== undefined && its !== undefined && its !== "ABSENT");
    const alike = both.filter(({ line, its }) => line === its);
    const title = `${state.name} beside ${coalition.name}`;
    const picture = restingOn(
      lineOfCoalition(
        { name: state.name, path: placeOf(state.id) },
        { name: coalition.name, path: placeOf(coalition.id) },
        votes,
      ),
      state.votes.edges,
    );
    return {
      title,
      picture,
      address: `${placeOf(coalition.id)}/beside`,
      table: besideTable(votes),
      main: (
        <>
          <h1>
            <Thing id={state.id}>{state.name}</Thing> beside <Thing id={coalition.id}>{coalition.name}</Thing>
          </h1>
          <p class="answer">
            {state.name} voted as most of {coalition.name} in {alike.length} of {counted(both.length, "vote")} in which
            both chose.
          </p>
          <PictureShown of={picture} />
          <TableShown of={besideTable(votes.toReversed())} caption="Vote by vote, the latest first" />
        </>
      ),
    };
  },
});

const besideTable = (votes: readonly VoteBeside[]) =>
  tableOf<VoteBeside>(
    "votes",
    [
      {
        name: "resolution",
        title: "Resolution",
        is: "string",
        of: ({ symbol }) => symbol,
        shown: ({ id, symbol, title }) => (
          <>
            <Thing id={id}>{symbol}</Thing>, {title}
          </>
        ),
      },
      { name: "date", title: "Date", is: "date", of: ({ date }) => date, shown: ({ date }) => dateShown(date) },
      {
        name: "line",
        title: "Most of the coalition",
        is: "string",
        of: ({ line }) => (line === undefined ? "no choice had the most" : choices[line]),
      },
      {
        name: "state",
        title: "The state",
        is: "string",
        of: ({ its }) => (its === undefined ? "not on record" : choices[its]),
      },
    ],
    votes,
  );
