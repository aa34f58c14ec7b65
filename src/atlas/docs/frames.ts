import type { RendererRule, Token } from "markdown-it";

/** What may be broader than a screen, and how it is read out after the heading above it. */
const broad: Readonly<Record<string, string>> = { table_open: "table", fence: "lines", code_block: "lines" };

/** Readies the tables and the lines of a document for a page, beneath whose title they stand. */
export function asOnPages(tokens: readonly Token[], title: string): void {
  let beneath = title;
  let columns: string[] = [];
  let column = 0;
  for (const [index, token] of tokens.entries()) {
    const words = plainWords(tokens[index + 1]);
    if (token.type === "heading_open") beneath = words;
    if (token.type === "thead_open") columns = [];
    if (token.type === "tr_open") column = 0;
    if (token.type === "th_open") columns.push(words);
    // On a narrow screen each row is a card, on which no heading stands.
    if (token.type === "td_open") label(token, columns[column++]);
    if (token.type in broad) token.meta = { holds: `${beneath}: ${broad[token.type]}` };
    align(token);
  }
}

function label(cell: Token, column: string | undefined): void {
  if (column !== undefined && column !== "") cell.attrSet("data-label", column);
}

/** A text without its marks. */
const plainWords = (token: Token | undefined): string =>
  (token?.children ?? []).map(({ type, content }) => (type.endsWith("break") ? " " : content)).join("");

/** A column that stands to the right does so by a class, since no page may hold a style. */
function align(token: Token): void {
  const [, side] = /^text-align:(\w+)$/.exec(String(token.attrGet("style") ?? "")) ?? [];
  if (side === undefined) return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
  token.attrJoin("class", `to-${side}`);
}

/** How tables and lines are written: within a frame that is moved sideways, from the keyboard too, and says what it holds. */
export function framesOf(escaped: (text: string) => string): Readonly<Record<string, RendererRule>> {
  const frame = (token: Token | undefined) => {
    const holds: unknown = token?.meta?.["holds"];
    return `tabindex="0" role="group" aria-label="${escaped(typeof holds === "string" ? holds : "")}"`;
  };
  const lines: RendererRule = (tokens, index) =>
    `<pre ${frame(tokens[index])}><code>${escaped(tokens[index]?.content ?? "")}</code></pre>\n`;
  return {
    fence: lines,
    code_block: lines,
    table_open: (tokens, index) => `<div class="scrolled" ${frame(tokens[index])}><table>\n`,
    table_close: () => "</table></div>\n",
  };
}
