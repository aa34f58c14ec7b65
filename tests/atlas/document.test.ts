import { documents } from "../../src/atlas/docs/document";
import { htmlOf } from "../../src/atlas/docs/html";

const own = (path: string): string => path;

it("frames what may be broad in a document, says what it holds, and keeps the columns of a row that is a card", () => {
  const text = "# All\n\n```sh\na <b>\n```\n\n## Of `x` & y\n\n| what | *how* much |\n| --- | ---: |\n| one | 1 |\n";
  expect(htmlOf({ name: "all", file: "docs/all.md", title: "All", lead: "", text }, own)).toBe(
    [
      '<h1 id="all">All</h1>',
      '<pre tabindex="0" role="group" aria-label="All: lines"><code>a &lt;b&gt;',
      "</code></pre>",
      '<h2 id="of-x--y">Of <code>x</code> &amp; y</h2>',
      '<div class="scrolled" tabindex="0" role="group" aria-label="Of x &amp; y: table"><table>',
      "<thead>",
      "<tr>",
      "<th>what</th>",
      '<th class="to-right"><em>how</em> much</th>',
      "</tr>",
      "</thead>",
      "<tbody>",
      "<tr>",
      '<td data-label="what">one</td>',
      '<td data-label="how much" class="to-right">1</td>',
      "</tr>",
      "</tbody>",
      "</table></div>",
      "",
    ].join("\n"),
  );
});

it("writes no style into any document, which the policy of the pages forbids", () => {
  for (const document of documents().values()) expect(htmlOf(document, own)).not.toContain("style=");
});
