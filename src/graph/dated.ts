/** A reading statement whose records hold, each, `row`, a list in the order of `columns`, and `revision`, which it read after all of them; where there are no rows, there is one record with null for it. */
export interface Dated {
  readonly text: string;
  readonly columns: readonly string[];
}

/**
 * Makes a reading statement tell, beside its rows, at which revision the graph stood once they had been read: in one journey, since a
 * statement of its own costs as much as the rows. The rows come one by one: what is told at once is read at once, and nothing else meanwhile. Throws TypeError for a text that does not end in RETURN.
 */
export function dated(text: string): Dated {
  const columns = columnsOf(text);
  const row = columns.map((column) => `\`${column}\``).join(", ");
  return {
    columns,
    text: `CALL () {${text}}
WITH collect([${row}]) AS rows
CALL () { MATCH (r:Revision|Commit) RETURN max(r.number) AS revision }
UNWIND CASE WHEN size(rows) = 0 THEN [null] ELSE rows END AS row
RETURN row, coalesce(revision, 0) AS revision`,
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
