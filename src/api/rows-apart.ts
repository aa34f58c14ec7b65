import { setImmediate } from "node:timers/promises";
import type { GraphQLResolveInfo, SelectionSetNode } from "graphql";

/**
 * So many plain fields of rows are read in one turn: what is there already takes no work, but a hundred thousand of it do. It is more than any usual
 * question has, whose rows stay together, and with them what is asked of the graph for all of them.
 */
const atOnce = 20_000;

/** Of more than that, so many in a turn. */
const aTurn = 5_000;

const counted = new WeakMap<SelectionSetNode, number>();

/** How many plain fields are selected of a row, with those of its fragments and of what stands in it. */
function fieldsIn(selected: SelectionSetNode, fragments: GraphQLResolveInfo["fragments"]): number {
  const known = counted.get(selected);
  if (known !== undefined) return known;
  const number = selected.selections.reduce((sum, one) => {
    const within = one.kind === "FragmentSpread" ? fragments[one.name.value]?.selectionSet : one.selectionSet;
    return sum + (within === undefined ? 1 : fieldsIn(within, fragments));
  }, 0);
  counted.set(selected, number);
  return number;
}

/** The rows of a list, of which graphql-js would read all fields in one turn: of many, the later ones come in later turns. */
export function rowsApart(rows: unknown, { fieldNodes, fragments }: GraphQLResolveInfo): unknown {
  if (!Array.isArray(rows)) return rows;
  const fields = fieldNodes.reduce(
    (sum, { selectionSet }) => sum + (selectionSet === undefined ? 0 : fieldsIn(selectionSet, fragments)),
    0,
  );
  if (rows.length * fields <= atOnce) return rows;
  const size = Math.max(1, Math.floor(aTurn / fields));
  let turn: Promise<void> = Promise.resolve();
  return rows.map((row: unknown, index) => {
    if (index < size) return row;
    if (index % size === 0) turn = turn.then(() => setImmediate());
    return turn.then(() => row);
  });
}
