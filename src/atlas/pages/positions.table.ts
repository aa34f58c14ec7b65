import type { PositionsOnFragment } from "../operations/graphql";
import { tableOf } from "../table";
import { type FactHeld, factColumns } from "./state.table";

/** The facts by which states stand where they do on a subject, one a row. */
export const factsOnTable = (held: PositionsOnFragment["nodes"]) =>
  tableOf<FactHeld>(
    "positions",
    factColumns,
    held.flatMap((position) => position.evidence.map((fact) => ({ state: position.state, position, fact }))),
  );
