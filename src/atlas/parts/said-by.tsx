import type { StatementListedFragment } from "../operations/graphql";
import { counted } from "../words";
import { WholeList } from "./section";
import { statementsTable } from "./statements-shown";
import { TableShown } from "./table-shown";

/** The newest statements of an actor, and the way to all of them. */
export function SaidByShown({
  of: { name, statements },
  path,
}: {
  readonly of: {
    readonly name: string;
    readonly statements: { readonly totalCount: number; readonly nodes: readonly StatementListedFragment[] };
  };
  readonly path: string;
}) {
  if (statements.totalCount === 0) return <p>No statement that {name} made or signed is on record.</p>;
  return (
    <>
      <TableShown
        of={statementsTable(statements.nodes, { withActor: false })}
        caption={`The newest of ${counted(statements.totalCount, "statement")}`}
      />
      <WholeList
        shown={statements.nodes.length}
        of={statements.totalCount}
        noun={["statement", "statements"]}
        path={path}
      />
    </>
  );
}
