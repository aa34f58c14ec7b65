import type { Records } from "../writing/records";
import { positionsTable } from "./positions.table";
import { tablesOfRecords } from "./record-tables";
import type { Table } from "./release-table";
import { votesTable } from "./votes.table";

/** Every table of a release: the two long ones that suffice alone, then one a kind and one an edge. */
export const tablesOf = (records: Records): Table[] => [
  positionsTable(records),
  votesTable(records),
  ...tablesOfRecords(records),
];
