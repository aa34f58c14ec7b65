import type { ComponentChildren } from "preact";
import { Thing } from "../parts/to";
import { Told } from "../parts/section";
import { TableShown } from "../parts/table-shown";
import { folders } from "../places";
import { type ShownTable, tableOf } from "../table";
import { counted, dateShown } from "../words";
import { type List, type Piece, fieldsOf, inWords, isPiece, listsIn, plainly, rowsIn } from "./rows";
import { columnsOf } from "./answer-table";

/** The fields by which things are called, the better first. */
const names = ["name", "symbol", "title", "heading", "subject", "ref", "iso3", "key", "slug"];
/** How many rows of a list a page shows. */
const shownAtOnce = 40;

/** An answer as tables of what it lists, each thing that is named a link. */
export function AnswerShown({ of }: { readonly of: Piece }) {
  return (
    <>
      {fieldsOf(of).map(([field, value]) =>
        isPiece(value) && rowsIn(value) === undefined ? <OneThing field={field} of={value} /> : null,
      )}
      {listsIn(of).map((list) => (
        <ListOf of={list} />
      ))}
    </>
  );
}

/** What is told of one thing without its lists. */
function OneThing({ field, of }: { readonly field: string; readonly of: Piece }) {
  const plain = fieldsOf(of).filter(
    ([name, value]) => name !== "id" && rowsIn(value) === undefined && !hasLists(value),
  );
  if (plain.length === 0) return null;
  return (
    <>
      <h2>{inWords(field)}</h2>
      <Told
        of={plain.map(
          ([name, value]) =>
            [inWords(name), shownOf(value, name, isCalledBy(of, name) ? of["id"] : undefined)] as const,
        )}
      />
    </>
  );
}

const hasLists = (value: unknown): boolean => isPiece(value) && listsIn(value).length > 0;

function ListOf({ of: { title, rows, about } }: { readonly of: List }) {
  const { totalCount, sentence, coverage } = about;
  const note = isPiece(coverage) ? coverage["note"] : undefined;
  const total = typeof totalCount === "number" ? totalCount : rows.length;
  return (
    <section>
      <h2>{title}</h2>
      <p>
        {typeof sentence === "string" ? `${sentence}: ` : ""}
        {total === 0 ? "None on record." : `${total} on record.`} {typeof note === "string" ? note : ""}
      </p>
      <TableShown of={tableShown(title, rows.slice(0, shownAtOnce))} />
      {rows.length > shownAtOnce ? (
        <p class="note">{counted(rows.length - shownAtOnce, "more row")} in the files of this page.</p>
      ) : null}
    </section>
  );
}

/** A list as a page shows it: a thing is called by its name, which leads to it. */
const tableShown = (title: string, rows: readonly Piece[]): ShownTable =>
  tableOf<Piece>(
    title,
    columnsOf(rows)
      .filter(({ title: name }) => name !== "id")
      .map((column) => ({
        ...column,
        title: inWords(column.title),
        shown: (row) => shownOf(row[column.title], column.title, isCalledBy(row, column.title) ? row["id"] : undefined),
      })),
    rows,
  );

/** Whether a thing is called by one of its fields: by the best of those that it has. */
const isCalledBy = (told: Piece, field: string): boolean =>
  names.find((name) => typeof told[name] === "string") === field;

/** A value with its links. */
function shownOf(value: unknown, field: string, id?: unknown): ComponentChildren {
  const rows = rowsIn(value);
  if (rows !== undefined)
    return rows.map((row) => (
      <div class="one">
        <Described of={row} />
      </div>
    ));
  if (Array.isArray(value)) return value.map(plainly).join(", ");
  if (isPiece(value)) return <Described of={value} />;
  if (value === null || value === undefined) return null;
  const text = wordOf(plainly(value), field);
  return typeof id === "string" && canBeOpened(id) ? <Thing id={id}>{text}</Thing> : text;
}

/** Whether there is a page of things with such an id. */
const canBeOpened = (id: string): boolean => folders[id.split(":", 1).join("")] !== undefined;

/** A date in words, the words of enumerations in small letters. */
function wordOf(text: string, field: string): string {
  if (/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(text) && /date|^(from|to|since|on|at)$/i.test(field))
    return dateShown(text);
  const isWord = /^[A-Z]+(_[A-Z]+)*$/.test(text) && !/^(iso|m49|code|symbol|key|name|track)/.test(field);
  return isWord ? text.toLowerCase().replaceAll("_", " ") : text;
}

/** A thing in a line: what it is called, as a link, and what else is told of it. */
function Described({ of }: { readonly of: Piece }) {
  const told = fieldsOf(of).filter(([name, value]) => name !== "id" && name !== "url" && isSomething(value));
  return (
    <>
      {told.map(([name, value], index) => (
        <>
          {index === 0 ? "" : ", "}
          {shownOf(value, name, isCalledBy(of, name) ? of["id"] : undefined)}
        </>
      ))}
      {typeof of["url"] === "string" && of["id"] === undefined ? (
        <>
          {" "}
          <a href={of["url"]} rel="noreferrer">
            read it there
          </a>
        </>
      ) : null}
    </>
  );
}

const isSomething = (value: unknown): boolean => rowsIn(value)?.length !== 0 && value !== "";
