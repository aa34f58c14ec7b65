import { type Address, given } from "../address";
import { graphql } from "../operations";
import type { PositionsOnPageFragment, SidesOnFragment } from "../operations/graphql";
import { type Shown, goesOn } from "../page";
import { FactShown } from "../parts/fact-shown";
import type { Filter } from "../parts/filters";
import { timeSaid } from "../parts/filters.given";
import { Footnotes } from "../parts/footnotes";
import { ListShown } from "../parts/list-shown";
import { Side } from "../parts/side";
import { subjectInAddress } from "../parts/subject";
import { Thing, To } from "../parts/to";
import { sidesByTiles } from "../pictures/sides-by-tiles";
import { placeOf } from "../places";
import { tableOf } from "../table";
import { counted, dateShown } from "../words";
import { factsOnTable } from "./positions.table";

/** A part of a list of positions, with their facts. */
graphql(`
  fragment PositionsOnPage on PositionConnection {
    ...PositionsOn
    sentence
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

type Held = PositionsOnPageFragment["nodes"][number];

/** The positions on one subject, one state a row; its file has one fact a row. */
export function positionsShown(its: {
  readonly of: {
    readonly id: string;
    readonly name: string;
    readonly positions: PositionsOnPageFragment;
    readonly all: SidesOnFragment;
  };
  readonly filters: readonly Filter[];
  readonly address: Address;
}): Shown {
  const { id, name, positions, all } = its.of;
  const notes = new Footnotes();
  const isNarrowed = ["stance", "region"].some((word) => given(its.address, word) !== undefined);
  const [kind = "", key = ""] = id.split(/:(.*)/s);
  const picture = sidesByTiles(name, all, String(new URLSearchParams({ [kind.toLowerCase()]: key })), {
    years: timeSaid(its.address),
    about: positions.sentence,
    held: positions.nodes,
    // Who is on the other side is not silent.
    ...(isNarrowed ? { asked: new Set<string>() } : {}),
  });
  return {
    title: positions.sentence,
    address: `${placeOf(id)}/positions`,
    table: factsOnTable(positions.nodes),
    picture,
    main: (
      <>
        <ListShown
          title={positions.sentence}
          lead={
            <>
              Where each state stands on <Thing id={id}>{name}</Thing>, by what it said, voted and sponsored itself in
              the years that are asked for. The file has every fact, one a row.
            </>
          }
          noun={["position", "positions"]}
          totalCount={positions.totalCount}
          table={heldTable(positions.nodes, notes)}
          picture={picture}
          filters={its.filters}
          address={its.address}
          next={goesOn(positions)}
        />
        {notes.all()}
      </>
    ),
  };
}

const heldTable = (held: readonly Held[], notes: Footnotes) =>
  tableOf<Held>(
    "positions",
    [
      {
        name: "state",
        title: "State",
        is: "string",
        of: ({ state }) => state.name,
        shown: ({ state }) => <Thing id={state.id}>{state.name}</Thing>,
      },
      {
        name: "stance",
        title: "Stands",
        is: "string",
        of: ({ stance }) => stance,
        shown: ({ stance, contested }) => (
          <>
            <Side of={stance} />
            {contested ? " (not always)" : ""}
          </>
        ),
      },
      { name: "since", title: "Since", is: "date", of: ({ since }) => since, shown: ({ since }) => dateShown(since) },
      {
        name: "latest",
        title: "The latest",
        is: "string",
        of: ({ evidence }) => evidence.at(-1)?.summary,
        shown: ({ evidence }) =>
          evidence.slice(-1).map((fact) => <FactShown of={fact} notes={notes} withSide={false} />),
      },
      {
        name: "facts",
        title: "On record",
        is: "integer",
        of: ({ evidence }) => evidence.length,
        shown: ({ evidence, state, subject }) => (
          <To path={`/states/${state.iso3}/on?${subjectInAddress(subject)}`}>{counted(evidence.length, "fact")}</To>
        ),
      },
    ],
    held,
  );
