import { graphql } from "../operations";
import type { InCoalitionsFragment, StateWithPageQuery } from "../operations/graphql";
import { Section, Told, WholeList } from "../parts/section";
import { statementsTable } from "../parts/statements-shown";
import { TableShown } from "../parts/table-shown";
import { Thing, Things } from "../parts/to";
import { dateShown } from "../words";

/** A state with the coalitions that it belongs to. */
graphql(`
  fragment InCoalitions on State {
    id
    iso3
    name
    coalitions(first: 100, status: [MEMBER]) {
      nodes {
        id
        name
      }
    }
  }
`);

type Joined = Omit<StateWithPageQuery, "state" | "other">;

/** What two states belong to, signed and sponsored together. */
export function JoinedShown(
  its: Joined & { readonly here: InCoalitionsFragment; readonly there: InCoalitionsFragment },
) {
  const { here, there, statements, resolutions, proposals } = its;
  const theirs = new Set(there.coalitions.nodes.map(({ id }) => id));
  const common = here.coalitions.nodes.filter(({ id }) => theirs.has(id));
  const texts = resolutions?.nodes ?? [];
  const ideas = proposals?.nodes ?? [];
  const said = statements?.totalCount ?? 0;
  if (common.length + texts.length + ideas.length + said === 0)
    return (
      <Section id="joined" title="What both joined">
        <p>No coalition, statement, resolution or proposal is on record that both joined.</p>
      </Section>
    );
  return (
    <Section id="joined" title="What both joined">
      <Told
        of={[
          ["Coalitions of both", common.length === 0 ? "none on record" : <Things of={common} />],
          [
            "Resolutions sponsored by both",
            texts.length === 0 ? null : (
              <ul>
                {texts.map(({ id, symbol, title, date }) => (
                  <li>
                    <Thing id={id}>{symbol}</Thing>, {title}, {dateShown(date)}
                  </li>
                ))}
              </ul>
            ),
          ],
          ["Proposals sponsored by both", ideas.length === 0 ? null : <Things of={ideas} />],
        ]}
      />
      <TableShown of={statementsTable(statements?.nodes ?? [])} caption="Statements that both made or signed" />
      <WholeList
        shown={statements?.nodes.length ?? 0}
        of={said}
        noun={["statement", "statements"]}
        path={`/statements?${new URLSearchParams({ actor: here.id, and: there.id })}`}
      />
    </Section>
  );
}
