import { type Address, given } from "../address";
import { graphql } from "../operations";
import type { StatePageQuery, VotesOfStateFragment } from "../operations/graphql";
import type { Footnotes } from "../parts/footnotes";
import { WholeList } from "../parts/section";
import { Mark } from "../parts/sponsored";
import { TableShown } from "../parts/table-shown";
import { Thing, To, useHref } from "../parts/to";
import { tableOf } from "../table";
import { choices, counted, dateShown } from "../words";

/** How a state voted in the General Assembly, the newest vote first. */
graphql(`
  fragment VotesOfState on VotedResolutionConnection {
    totalCount
    edges {
      choice
      note
      locator
      source {
        ...SourceNoted
      }
      rollCall {
        id
        date
      }
      node {
        id
        symbol
        title
      }
    }
  }
`);

type Vote = VotesOfStateFragment["edges"][number];
type State = Pick<NonNullable<StatePageQuery["state"]>, "id" | "iso3" | "name" | "votes">;

/** The votes of a state in the General Assembly, with a form that keeps those on one topic. */
export function VotesShown({
  of: { iso3, name, votes },
  topic,
  year,
  notes,
}: {
  readonly of: State;
  readonly topic: string | undefined;
  readonly year: string | undefined;
  readonly notes: Footnotes;
}) {
  const href = useHref();
  const found = counted(votes.totalCount, "recorded vote");
  return (
    <>
      <form class="filters" action={href(`/states/${iso3}`) + "#votes"}>
        <label>
          On the topic
          <input name="topic" value={topic} placeholder="Programme of Action" maxLength={200} />
        </label>
        <label>
          Year
          <input name="year" value={year} placeholder="2023" maxLength={200} />
        </label>
        <button type="submit" class="quiet">
          Show
        </button>
      </form>
      {topic === undefined && year === undefined ? (
        <p class="note">
          {found} of {name} in the General Assembly itself. Resolutions that were adopted without a vote show nobody’s
          choice.
        </p>
      ) : (
        <p>
          {found} of {name}
          {topic === undefined ? "" : ` on “${topic}”`}
          {year === undefined ? "" : `, ${year}`}. <To path={`/states/${iso3}#votes`}>All its votes</To>
        </p>
      )}
      <TableShown of={votesTable(votes.edges, notes)} caption={`How ${name} voted`} />
      <WholeList
        shown={votes.edges.length}
        of={votes.totalCount}
        noun={["recorded vote", "recorded votes"]}
        path={`/votes?state=${iso3}`}
      />
    </>
  );
}

/** The topic that an address asks about by its name, which a reader knows, not by its key. */
export function topicIn(address: Address, topics: readonly { readonly id: string; readonly name: string }[]) {
  const topic = given(address, "topic");
  return topics.find(({ id }) => id === `Topic:${topic}`)?.name ?? topic;
}

const votesTable = (votes: readonly Vote[], notes: Footnotes) =>
  tableOf<Vote>(
    "votes",
    [
      { name: "date", title: "Date", is: "date", of: dateOf, shown: (vote) => dateShown(dateOf(vote)) },
      {
        name: "choice",
        title: "Vote",
        is: "string",
        of: ({ choice }) => choice,
        shown: ({ rollCall, choice }) => (
          <Thing id={rollCall.id}>
            <span class={`choice ${choice}`}>{choices[choice]}</span>
          </Thing>
        ),
      },
      {
        name: "resolution",
        title: "On the resolution",
        is: "string",
        of: ({ node }) => node.symbol,
        shown: ({ node, note, ...vote }) => (
          <>
            <Thing id={node.id}>{node.symbol}</Thing>, {node.title}
            {note === null ? "" : ` (${note})`}
            <Mark of={vote} notes={notes} />
          </>
        ),
      },
    ],
    votes,
  );

const dateOf = ({ rollCall }: Vote): string | null => rollCall.date;
