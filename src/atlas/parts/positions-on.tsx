import { groupedBy } from "../../groups";
import { graphql } from "../operations";
import type { PositionsOnFragment, SidesOnFragment, Stance } from "../operations/graphql";
import { counted, titled } from "../words";
import type { Footnotes } from "./footnotes";
import { type Years, yearsSaid } from "./period";
import { Side } from "./side";
import { Thing, To } from "./to";

/** Which side each state is on. */
graphql(`
  fragment SidesOn on PositionConnection {
    totalCount
    nodes {
      stance
      since
      contested
      state {
        id
        iso3
        name
        region
      }
    }
  }
`);

/** On which side states are, by which facts. */
graphql(`
  fragment PositionsOn on PositionConnection {
    totalCount
    nodes {
      ...PositionHeld
      state {
        id
        iso3
        name
      }
    }
  }
`);

type SideOn = SidesOnFragment["nodes"][number];

/** How many states of one side are named with a footnote each; where there are more, each name leads to its facts. */
const noted = 40;

/** For and against a subject: the states on each side. */
export function SidesShown(its: {
  readonly sides: SidesOnFragment;
  /** The facts of the first states of each side. */
  readonly facts: readonly PositionsOnFragment[];
  /** What a state that takes a side stands for, in words. */
  readonly words: Readonly<Partial<Record<Stance, string | null>>>;
  /** The path of the subject's own page. */
  readonly path: string;
  /** As a state's page asks for it: `topic=gender-language`. */
  readonly asked: string;
  readonly notes: Footnotes;
  /** The years that count, where not all do. */
  readonly years?: Years | undefined;
}) {
  const { years } = its;
  const groups = groupedBy(its.sides.nodes, ({ stance }) => stance);
  const facts = new Map(its.facts.flatMap(({ nodes }) => nodes.map((node) => [node.state.id, node.evidence] as const)));
  if (its.sides.totalCount === 0)
    return (
      <p>
        No position of any state is on record on this{years === undefined ? "" : `, ${yearsSaid(years)}`}. Silence is
        neither support nor opposition.
      </p>
    );
  return (
    <>
      {order.map((stance) => {
        const held = groups.get(stance) ?? [];
        if (held.length === 0 && stance !== "SUPPORT" && stance !== "OPPOSE") return null;
        const words = its.words[stance];
        return (
          <>
            <h3>
              <Side of={stance} />: {counted(held.length, "state")}
            </h3>
            {words === null || words === undefined ? null : <p class="note">{titled(words)}.</p>}
            {held.length === 0 ? (
              <p>None on record.</p>
            ) : (
              <NamesShown of={held} facts={facts} asked={its.asked} notes={its.notes} />
            )}
          </>
        );
      })}
      <p>
        <To path={`${its.path}/positions${years === undefined ? "" : `?year=${years.from}/${years.to}`}`}>
          All {counted(its.sides.totalCount, "position")} with their facts
        </To>
        , to be sorted by side, year and region.
      </p>
    </>
  );
}

const order: readonly Stance[] = ["SUPPORT", "OPPOSE", "NEUTRAL", "NO_SIDE"];

function NamesShown(its: {
  readonly of: readonly SideOn[];
  readonly facts: ReadonlyMap<string, PositionsOnFragment["nodes"][number]["evidence"]>;
  readonly asked: string;
  readonly notes: Footnotes;
}) {
  const { of, facts, asked, notes } = its;
  return (
    <p class="names">
      {of.map(({ state, contested }, index) => (
        <>
          {index === 0 ? "" : ", "}
          {of.length > noted || !facts.has(state.id) ? (
            <To path={`/states/${state.iso3}/on?${asked}`}>{state.name}</To>
          ) : (
            <>
              <Thing id={state.id}>{state.name}</Thing>
              {facts
                .get(state.id)
                ?.slice(-1)
                .map((fact) => notes.mark(fact))}
            </>
          )}
          {contested ? (
            <>
              {" "}
              (<To path={`/states/${state.iso3}/on?${asked}`}>not always</To>)
            </>
          ) : (
            ""
          )}
        </>
      ))}
      .
    </p>
  );
}
