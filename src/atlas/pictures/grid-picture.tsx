import { Grid, type GridRow, gridSize } from "./grid";
import { gridNarrow } from "./grid-narrow";
import { type Picture, inShortOf } from "./picture";
import { counted } from "../words";
import { type PictureSide, sidesInOrder } from "./scale";

/** What a picture of rows and columns is drawn of. */
interface Gridded {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  readonly words: Readonly<Partial<Record<PictureSide, string>>>;
  readonly note: string;
  /** What an empty field says. */
  readonly empty?: string;
  readonly about: string;
  /** Whether each column has its title, and not only as many as stand beside each other with ease. */
  readonly areAllTitled?: boolean;
}

/** A picture of rows and columns, whose cells are painted by side. */
export function gridPicture(its: Gridded): Picture {
  const {
    id,
    title,
    columns,
    rows,
    words,
    note,
    about,
    areAllTitled = false,
    empty = "Where a field is empty, nothing is on record.",
  } = its;
  const painted = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ sides }) => sides)));
  const narrow = areAllTitled ? undefined : gridNarrow(id, columns, rows);
  return {
    id,
    title,
    says: `${counted(rows.length, "row")}, ${columns[0] ?? ""} to ${columns.at(-1) ?? ""}.`,
    ...gridSize(columns.length, rows),
    drawn: <Grid picture={id} columns={columns} rows={rows} areAllTitled={areAllTitled} />,
    legend: sidesInOrder.filter((side) => painted.has(side)).map((side) => ({ side, label: words[side] ?? side })),
    note: `${note} ${empty}`,
    isWide: true,
    ...(narrow === undefined ? {} : { narrow }),
    about,
    ...inShortOf(rows, about, (first, said) => gridPicture({ ...its, rows: first, about: said })),
  };
}
