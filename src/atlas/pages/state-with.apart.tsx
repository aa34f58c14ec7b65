import { graphql } from "../operations";
import type { PositionsApartFragment, VotesApartFragment } from "../operations/graphql";
import { FactShown } from "../parts/fact-shown";
import type { Footnotes } from "../parts/footnotes";
import { Mark } from "../parts/sponsored";
import { Side } from "../parts/side";
import { SubjectShown, nameOfSubject, subjectInAddress } from "../parts/subject";
import { TableShown } from "../parts/table-shown";
import { Thing, To } from "../parts/to";
import { tableOf } from "../table";
import { choices, counted, dateShown } from "../words";

/** The votes in which two states differ. */
graphql(`
  fragment VotesApart on VoteDifferenceConnection {
    totalCount
    nodes {
      here
      there
      resolution {
        id
        symbol
        title
        date
        locator
        source {
          ...SourceNoted
        }
      }
    }
  }
`);

/** The subjects on which two states differ. */
graphql(`
  fragment PositionsApart on PositionDifferenceConnection {
    totalCount
    nodes {
      subject {
        ...SubjectNamed
      }
      here {
        ...PositionHeld
      }
      there {
        ...PositionHeld
      }
    }
  }
`);

type AnyVoteApart = VotesApartFragment["nodes"][number];
type VoteApart = AnyVoteApart & { readonly resolution: NonNullable<AnyVoteApart["resolution"]> };

/** The votes on texts that have a symbol. */
export const apartOnTexts = (votes: readonly AnyVoteApart[]): VoteApart[] =>
  votes.flatMap(({ resolution, ...vote }) => (resolution === null ? [] : [{ ...vote, resolution }]));
type PositionApart = PositionsApartFragment["nodes"][number];

interface Named {
  readonly iso3: string;
  readonly name: string;
}

/** Each vote in which two states differ. */
export function VotesApart(its: {
  readonly of: VotesApartFragment;
  readonly here: string;
  readonly there: string;
  readonly notes: Footnotes;
}) {
  const { of, here, there, notes } = its;
  if (of.totalCount === 0) return <p>In no recorded vote in which both took part did they choose otherwise.</p>;
  const table = tableOf<VoteApart>(
    "votes",
    [
      {
        name: "resolution",
        title: "Resolution",
        is: "string",
        of: ({ resolution }) => resolution.symbol,
        shown: ({ resolution }) => (
          <>
            <Thing id={resolution.id}>{resolution.symbol}</Thing>, {resolution.title}, {dateShown(resolution.date)}
            <Mark of={resolution} notes={notes} />
          </>
        ),
      },
      choiceColumn(here, (vote) => vote.here),
      choiceColumn(there, (vote) => vote.there),
    ],
    apartOnTexts(of.nodes),
  );
  return <TableShown of={table} caption={counted(of.totalCount, "vote")} />;
}

const choiceColumn = (name: string, of: (vote: VoteApart) => VoteApart["here"]) => ({
  name,
  title: name,
  is: "string" as const,
  of,
  shown: (vote: VoteApart) => <span class={`choice ${of(vote)}`}>{choices[of(vote)]}</span>,
});

/** Each subject on which two states differ, with the latest fact of each. */
export function PositionsApart(its: {
  readonly of: PositionsApartFragment;
  readonly here: Named;
  readonly there: Named;
  readonly notes: Footnotes;
}) {
  const { of, here, there, notes } = its;
  if (of.totalCount === 0) return <p>On no subject do both have a position on record that differs.</p>;
  const held = (state: Named, position: (one: PositionApart) => PositionApart["here"]) => ({
    name: state.iso3,
    title: state.name,
    is: "string" as const,
    of: (one: PositionApart) => position(one).stance,
    shown: (one: PositionApart) => (
      <>
        <To path={`/states/${state.iso3}/on?${subjectInAddress(one.subject)}`}>
          <Side of={position(one).stance} />
        </To>
        {position(one)
          .evidence.slice(-1)
          .map((fact) => (
            <FactShown of={fact} notes={notes} withSide={false} />
          ))}
      </>
    ),
  });
  const table = tableOf<PositionApart>(
    "positions",
    [
      {
        name: "subject",
        title: "Subject",
        is: "string",
        of: ({ subject }) => nameOfSubject(subject),
        shown: ({ subject }) => <SubjectShown of={subject} />,
      },
      held(here, (one) => one.here),
      held(there, (one) => one.there),
    ],
    of.nodes,
  );
  return <TableShown of={table} caption={counted(of.totalCount, "subject")} />;
}
