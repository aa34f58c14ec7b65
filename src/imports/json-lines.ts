import type { TableRow } from "./table";
import { rowsOfResolution, unxmlColumns } from "./unxml.rows";

/** Makes rows of a text that has a resolution as JSON on each line, as it comes. */
export class JsonLines {
  #rest = "";
  #line = 1;
  #isBegun = false;

  take(text: string): TableRow[] {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    return this.#rows(lines);
  }

  end(text: string): TableRow[] {
    return this.#rows([this.#rest + text]);
  }

  #rows(lines: readonly string[]): TableRow[] {
    const head: TableRow[] = this.#isBegun ? [] : [{ line: 0, cells: [...unxmlColumns] }];
    this.#isBegun = true;
    const rows = lines.flatMap((text) => {
      const line = this.#line++;
      const its = text.replace(/^\ufeff/, "").trim();
      return its === "" ? [] : rowsOfResolution(its, line);
    });
    return [...head, ...rows];
  }
}
