import { CsvError, parse } from "csv-parse/sync";
import type { Field, Tie } from "../graph/kind";
import { type Finding, findingOf } from "./finding";
import { type End, fieldsOf } from "./fields";
import { suggestionFor } from "./suggestion";
import type { PlacedValue } from "./placed-value";

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The rows of a CSV file, each with its line. Several values in one cell stand with `|` between; an empty cell says
 * nothing.
 */
export function toldInCsv(file: string, text: string, tie: Tie): { rows: PlacedValue[]; findings: Finding[] } {
  try {
    const options = {
      info: true,
      relax_column_count: true,
      comment: "#",
      comment_no_infix: true,
      skip_empty_lines: true,
      bom: true,
    };
    const [header, ...lines] = parse(text, options) as unknown as Line[];
    if (header === undefined || lines.length === 0) return { rows: [], findings: [withoutRows(file, header)] };
    const findings = [...strangers(file, header, tie), ...uneven(file, header, lines)];
    return { rows: lines.map((line) => row(file, header.record, line, tie)), findings };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : 1;
    return {
      rows: [],
      findings: [findingOf("syntax", { at: { file, line }, message: `this is not CSV: ${error.message}.` })],
    };
  }
}

/** An emptied table looks like one of which nothing is known, and would take its facts out of the graph. */
function withoutRows(file: string, header: Line | undefined): Finding {
  const has = header === undefined ? "is empty" : "has a header and no rows";
  const message = `this table ${has}: write its rows, or take the file out.`;
  return findingOf("syntax", { at: { file, line: 1 }, message });
}

function strangers(file: string, header: Line, tie: Tie): Finding[] {
  const known = Object.keys(fieldsOf(tie));
  return header.record.flatMap((field, index) => {
    const at = { file, line: header.info.lines };
    if (header.record.indexOf(field) < index)
      return [findingOf("field", { at, field, message: "the column stands twice." })];
    if (known.includes(field)) return [];
    return [
      findingOf("field", {
        at,
        field,
        message: `there is no column "${field}".`,
        suggestion: suggestionFor(field, known),
      }),
    ];
  });
}

const uneven = (file: string, header: Line, lines: readonly Line[]): Finding[] =>
  lines
    .filter(({ record }) => record.length !== header.record.length)
    .map(({ record, info }) => {
      const message = `the row has ${record.length} cells, the header ${header.record.length}: put a cell that holds a comma in quotation marks.`;
      return findingOf("syntax", { at: { file, line: info.lines }, message });
    });

function row(file: string, header: readonly string[], { record, info }: Line, tie: Tie): PlacedValue {
  // The parser counts to the end of a row, which may have lines within.
  const line = info.lines - record.join("").split("\n").length + 1;
  const at = { file, line };
  const known = fieldsOf(tie);
  const cells = header.flatMap((field, index) => {
    const cell = record[index]?.trim() ?? "";
    const what = known[field];
    return cell === "" || what === undefined ? [] : [[field, { at, value: valueOf(cell, what) }] as const];
  });
  return { at, fields: new Map(cells), value: Object.fromEntries(cells.map(([field, { value }]) => [field, value])) };
}

function valueOf(cell: string, { is }: Field | End): unknown {
  if (is === "flag" && cell === "true") return true;
  if (is === "whole" && /^\d+$/.test(cell)) return Number(cell);
  if (is === "texts" || is === "words") return cell.split("|").map((one) => one.trim());
  if ((is === "source" || is === "locator") && cell.includes("|")) return cell.split("|").map((one) => one.trim());
  return cell;
}
