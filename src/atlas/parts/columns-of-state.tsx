import type { ShownColumn } from "../table";
import { Thing } from "./to";

/** The columns that say of which state a row is: its code, in files alone, and its name, which leads to it. */
export const columnsOfState = <Row,>(
  of: (row: Row) => { readonly id: string; readonly iso3: string; readonly name: string },
): ShownColumn<Row>[] => [
  {
    name: "iso3",
    title: "Code of the state, after ISO 3166",
    is: "string",
    of: (row) => of(row).iso3,
    inFilesOnly: true,
  },
  {
    name: "state",
    title: "State",
    is: "string",
    of: (row) => of(row).name,
    shown: (row) => <Thing id={of(row).id}>{of(row).name}</Thing>,
  },
];
