import type { Address } from "../address";
import type { VotesPageQuery } from "../operations/graphql";
import { goesOn } from "../page";
import type { Filter } from "../parts/filters";
import { ListShown } from "../parts/list-shown";
import { Thing, To } from "../parts/to";
import { type Picture, restingOn } from "../pictures/picture";
import { votesInRows } from "../pictures/votes-in-rows";
import { tableOf } from "../table";
import { choices, counted, dateShown, regions } from "../words";
import { bodiesInShort, putToVote } from "../words-of-texts";
import { rollCallsTable } from "./roll-calls.table";

/** By what votes may be chosen. */
export const filtersOfVotes: readonly Filter[] = [
  { name: "state", label: "State", example: "Kenya" },
  { name: "resolution", label: "Resolutions", example: "77/37, 78/16" },
  { name: "topic", label: "Topic", example: "Programme of Action" },
  { name: "sponsor", label: "On texts sponsored by", example: "Kenya" },
  { name: "year", label: "Year", example: "2022" },
  { name: "choice", label: "Choice", choices },
  { name: "region", label: "Regional group", choices: regions },
  { name: "body", label: "Taken in", choices: bodiesInShort },
  { name: "on", label: "On", choices: putToVote },
];

type OfState = NonNullable<VotesPageQuery["state"]>;
type Vote = OfState["votes"]["edges"][number];

/** How one state voted, vote by vote. */
export const votesOfOneDrawn = ({ iso3, name, votes: { edges } }: OfState): Picture | undefined =>
  restingOn(
    votesInRows({
      id: "votes",
      title: `How ${name} voted, vote by vote`,
      voters: [{ name, path: `/states/${iso3}` }],
      votes: edges
        .toReversed()
        .map(({ node: { symbol }, rollCall: { date }, choice }) => ({ symbol, date, chosen: [choice] })),
      about: "Recorded votes of the General Assembly of the United Nations.",
      empty: "",
    }),
    edges,
  );

/** The votes of one state. */
export function VotesOfOne(its: {
  readonly state: OfState;
  readonly address: Address;
  readonly picture: Picture | undefined;
}) {
  const { state, address, picture } = its;
  const table = tableOf<Vote>(
    "votes",
    [
      {
        name: "resolution",
        title: "Resolution",
        is: "string",
        of: ({ node }) => node.symbol,
        shown: ({ node }) => (
          <>
            <Thing id={node.id}>{node.symbol}</Thing>, {node.title}
          </>
        ),
      },
      {
        name: "date",
        title: "Date",
        is: "date",
        of: ({ rollCall }) => rollCall.date,
        shown: ({ rollCall }) => <Thing id={rollCall.id}>{dateShown(rollCall.date)}</Thing>,
      },
      { name: "choice", title: "Voted", is: "string", of: ({ choice }) => choices[choice] },
      {
        name: "source",
        title: "Source",
        is: "string",
        of: ({ source }) => source?.title,
        shown: ({ source, locator }) =>
          source && (
            <>
              <Thing id={source.id}>{source.title}</Thing>, {locator}
            </>
          ),
      },
    ],
    state.votes.edges,
  );
  return (
    <ListShown
      title={`Votes of ${state.name}`}
      lead={
        <>
          How <Thing id={state.id}>{state.name}</Thing> voted on whole texts, the newest first. Absent is a choice of
          its own: the state was a member and did not vote.
        </>
      }
      noun={["vote", "votes"]}
      totalCount={state.votes.totalCount}
      table={table}
      picture={picture}
      filters={filtersOfVotes}
      address={address}
      next={goesOn(state.votes)}
    />
  );
}

/** In which roll calls votes were cast that are asked for, each with its text. */
export const rollCallsIn = (of: VotesPageQuery["resolutions"]) =>
  (of?.nodes ?? []).flatMap((resolution) =>
    resolution.rollCalls.nodes
      .filter(({ votes }) => votes.totalCount > 0)
      .map((rollCall) => ({ ...rollCall, resolution })),
  );

/** The votes of all states: which roll calls they were cast in. */
export function VotesOfAll(its: {
  readonly of: VotesPageQuery["resolutions"];
  readonly address: Address;
  readonly picture: Picture | undefined;
}) {
  const { of, address, picture } = its;
  const rollCalls = rollCallsIn(of);
  const votes = rollCalls.reduce((sum, rollCall) => sum + rollCall.votes.totalCount, 0);
  const { query } = address;
  return (
    <ListShown
      title="Votes"
      lead={
        <>
          Every vote of every state as one long table:{" "}
          <To path={`/votes.csv${query.size === 0 ? "" : `?${query}`}`}>CSV</To>, a row for each state and recorded
          vote, with its source. Below are the votes it is made of: {counted(votes, "choice")} of states. Name a state
          to read its own.
        </>
      }
      noun={["recorded vote", "recorded votes"]}
      totalCount={rollCalls.length}
      table={rollCallsTable(rollCalls)}
      picture={picture}
      filters={filtersOfVotes}
      address={address}
      next={goesOn(of)}
    />
  );
}
