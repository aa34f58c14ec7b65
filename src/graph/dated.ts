/**
 * A reading statement whose records hold, each, `row`, a list in the order of `columns`, `revision`, at which the graph stood before and after it read
 * them, and `settled`, which is false where the graph went on meanwhile; where there are no rows, there is one record with null for it.
 */
export interface Dated {
  readonly text: string;
  readonly columns: readonly string[];
}

/** After so many milliseconds the mark of a commit is one that nobody will take away. */
const unsettledFor = 10_000;

/** Where the graph stands, and how many commits are being made visible just now. */
const stand = (revision: string, commits: string): string =>
  `CALL () { MATCH (r:Revision) RETURN max(r.number) AS ${revision} }
CALL () { MATCH (c:Committing) WHERE c.at > timestamp() - ${unsettledFor} RETURN count(c) AS ${commits} }`;

/**
 * Makes a reading statement tell, beside its rows, at which revision the graph stood when they were read, and whether that is sure: in one journey, since a
 * statement of its own costs as much as the rows. The rows come one by one: what is told at once is read at once, and nothing else meanwhile. Throws TypeError for a text that does not end in RETURN.
 */
export function dated(text: string): Dated {
  const columns = columnsOf(text);
  const row = columns.map((column) => `\`${column}\``).join(", ");
  return {
    columns,
    text: `${stand("before", "early")}
CALL () { CALL () {${text}} RETURN collect([${row}]) AS rows }
${stand("revision", "late")}
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows END AS row
RETURN row, coalesce(revision, 0) AS revision, early + late = 0 AND coalesce(before, 0) = coalesce(revision, 0) AS settled`,
  };
}

/** The names of the columns that a statement returns, in order. */
function columnsOf(text: string): string[] {
  const clauses = outerPieces(text, /\b(?:RETURN|ORDER BY|SKIP|LIMIT|UNION)\b/g);
  const returned = clauses.findLast(({ opens }) => opens === "RETURN");
  if (returned === undefined) throw new TypeError(`this statement returns nothing: ${text.slice(0, 80)}`);
  const items = outerPieces(returned.says.replace(/^\s*DISTINCT\b/, ""), /,/g);
  return items.map(({ says }) => (/\bAS\s+`?(\w+)`?\s*$/.exec(says)?.[1] ?? says).trim());
}

interface Piece {
  /** What stands before it and divides it from the one before. */
  readonly opens: string;
  readonly says: string;
}

/** The pieces of a text between what divides it, where that stands in no brackets and no quotation marks. */
function outerPieces(text: string, divider: RegExp): Piece[] {
  const outer = blanked(text);
  const found = [...outer.matchAll(divider)].map((match) => ({ at: match.index, opens: match[0] }));
  return [{ at: 0, opens: "" }, ...found].map(({ at, opens }, index) => ({
    opens,
    says: text.slice(at + opens.length, found[index]?.at),
  }));
}

/** The text with spaces in place of whatever stands in brackets or in quotation marks. */
function blanked(text: string): string {
  let depth = 0;
  let quote = "";
  return [...text]
    .map((letter) => {
      if (quote !== "") {
        if (letter === quote) quote = "";
        return " ";
      }
      if (`"'\``.includes(letter)) quote = letter;
      if ("([{".includes(letter)) depth += 1;
      if (")]}".includes(letter)) depth -= 1;
      return depth > 0 || quote !== "" || ")]}".includes(letter) ? " " : letter;
    })
    .join("");
}
