// The rows of a table in the order of a column, by a click on its title.

const months = "January February March April May June July August September October November December".split(" ");
const letters = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
const known = new WeakSet<HTMLTableElement>();

/** Makes the titles of a table's columns buttons that put its rows in their order. A table of one row has no order. */
export function makeSortable(table: HTMLTableElement): void {
  const titles = [...(table.tHead?.rows[0]?.cells ?? [])];
  const body = table.tBodies[0];
  if (known.has(table) || body === undefined || body.rows.length < 2) return;
  known.add(table);
  // Where a cell spans several, the columns beneath one title are not the same in each row.
  if ([...table.querySelectorAll("td, th")].some((cell) => cell.matches("[colspan], [rowspan]"))) return;
  for (const title of titles) {
    if (title.textContent.trim() === "") continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sorts";
    button.title = "Put these rows in its order";
    button.append(...title.childNodes);
    title.append(button);
    button.addEventListener("click", () => sort(body, title, titles));
  }
}

function sort(body: HTMLTableSectionElement, title: HTMLTableCellElement, titles: readonly HTMLTableCellElement[]) {
  const falls = title.getAttribute("aria-sort") === "ascending";
  for (const other of titles) other.removeAttribute("aria-sort");
  title.setAttribute("aria-sort", falls ? "descending" : "ascending");
  const rows = [...body.rows].map((row) => ({ row, worth: worthOf(row.cells[title.cellIndex]) }));
  // What is empty stands last either way.
  rows.sort((one, other) => {
    if (one.worth === "" || other.worth === "") return Number(one.worth === "") - Number(other.worth === "");
    const order = compared(one.worth, other.worth);
    return falls ? -order : order;
  });
  body.append(...rows.map(({ row }) => row));
}

type Worth = number | string;

const compared = (one: Worth, other: Worth): number =>
  typeof one === "number" && typeof other === "number" ? one - other : letters.compare(String(one), String(other));

/** What a cell is worth beside others: a number, a day as a number, or its text. */
function worthOf(cell: HTMLTableCellElement | undefined): Worth {
  const text = cell?.textContent.trim() ?? "";
  const [, day, month = "", year] = /^(?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})\b/.exec(text) ?? [];
  if (months.includes(month)) return Date.UTC(Number(year), months.indexOf(month), Number(day ?? 1));
  const [number] = /^[-−]?[\d,]+(\.\d+)?(?=\s?%?$)/.exec(text) ?? [];
  return number === undefined ? text : Number(number.replaceAll(",", "").replace("−", "-"));
}
