import type { StatePageQuery } from "../operations/graphql";
import { Section, Told, WholeList } from "../parts/section";
import { statementsTable } from "../parts/statements-shown";
import { TableShown } from "../parts/table-shown";
import { Things, To } from "../parts/to";
import { counted, dateShown, regions } from "../words";

type State = NonNullable<StatePageQuery["state"]>;

/** What a state is. */
export function StateLead({ of: state }: { readonly of: State }) {
  const { name, officialName, region, regionNote, subregion, status } = state;
  const kinds = [
    state.leastDeveloped ? "least developed country" : "",
    state.landlocked ? "landlocked developing country" : "",
    state.smallIsland ? "small island developing state" : "",
  ].filter((kind) => kind !== "");
  return (
    <>
      {officialName === name ? null : <p class="lead">{officialName}</p>}
      <Told
        of={[
          ["Regional group", region === null ? regionNote : regions[region]],
          ["Lies in", subregion],
          [status === "MEMBER" ? "Member since" : "Status", statusShown(state)],
          ["Is a", kinds.join(", ")],
        ]}
      />
    </>
  );
}

/** Since when a state is a member; or of which years it was one, or that it never was. */
function statusShown({ status, admitted, ended }: State): string {
  if (status === "MEMBER") return dateShown(admitted);
  if (status === "OBSERVER") return "observer, without a vote";
  return `a state of the past: a member from ${dateShown(admitted)} to ${dateShown(ended)}`;
}

/** What a state said, the newest first. */
export function SaidShown({ of: { id, iso3, name, statements, alignedWith } }: { readonly of: State }) {
  return (
    <Section id="statements" title="What it said">
      {statements.totalCount === 0 ? (
        <p>No statement that {name} made or signed is on record.</p>
      ) : (
        <p>
          <To path={`/statements?actor=${encodeURIComponent(id)}`}>{counted(statements.totalCount, "statement")}</To>{" "}
          that {name} made or signed, the newest first.
        </p>
      )}
      <TableShown of={statementsTable(statements.nodes, { withActor: false })} caption="Statements" />
      <WholeList
        shown={statements.nodes.length}
        of={statements.totalCount}
        noun={["statement", "statements"]}
        path={`/statements?actor=${encodeURIComponent(id)}`}
      />
      {alignedWith.totalCount === 0 ? null : (
        <p>
          It also{" "}
          <To path={`/statements?aligned=${iso3}`}>joined {counted(alignedWith.totalCount, "statement")} of others</To>.
        </p>
      )}
    </Section>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** On what nothing is on record of a state. */
export function SilenceShown({
  of: { name, positions },
  topics,
  norms,
}: {
  readonly of: State;
  readonly topics: readonly Named[];
  readonly norms: readonly Named[];
}) {
  const spoken = new Set(positions.nodes.map(({ subject }) => subject.id));
  const silent = (things: readonly Named[]) => things.filter(({ id }) => !spoken.has(id));
  const [noTopics, noNorms] = [silent(topics), silent(norms)];
  return (
    <Section id="silence" title="Silence">
      <p>
        Of {counted(topics.length, "topic")} {name} has a position of its own on {topics.length - noTopics.length}. On
        the others nothing is on record: that is neither support nor opposition.
      </p>
      {noTopics.length === 0 ? null : (
        <p>
          <Things of={noTopics} />
        </p>
      )}
      {noNorms.length === 0 ? null : (
        <p>
          Of the {counted(norms.length, "norm")} of 2015 it spoke of {norms.length - noNorms.length} by name, not of:{" "}
          <Things of={noNorms} />
        </p>
      )}
    </Section>
  );
}
