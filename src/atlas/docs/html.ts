import MarkdownIt, { type Token } from "markdown-it";
import type { ProjectDocument } from "./document";
import { ledTo } from "./links";
import { asOnPages, framesOf } from "./frames";

const markdown = new MarkdownIt({ html: false, linkify: false });
Object.assign(markdown.renderer.rules, framesOf(markdown.utils.escapeHtml));

/** A document as HTML. `href` writes a path of the server as the page that shows it does; what leads nowhere is left as text. */
export function htmlOf(document: ProjectDocument, href: (path: string) => string): string {
  const tokens = markdown.parse(document.text, {});
  const slugs = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (token.type === "heading_open") token.attrSet("id", slugOf(tokens[index + 1]?.content ?? "", slugs));
    if (token.type === "inline") token.children = linked(token.children ?? [], document, href);
  });
  asOnPages(tokens, document.title);
  return (
    markdown.renderer
      .render(tokens, markdown.options, {})
      // A corner of a table without words heads nothing.
      .replace(/<th([^>]*)><\/th>/g, "<td$1></td>")
  );
}

/** The id of a heading, as GitHub makes it, so that links of one document into another hold. */
function slugOf(heading: string, known: Map<string, number>): string {
  const slug = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
  const times = known.get(slug) ?? 0;
  known.set(slug, times + 1);
  return times === 0 ? slug : `${slug}-${times}`;
}

/** Links lead to pages, pictures are asked for where they are served; a link to what is served nowhere is its text alone. */
function linked(tokens: readonly Token[], document: ProjectDocument, href: (path: string) => string): Token[] {
  const dropped: boolean[] = [];
  return tokens.filter((token) => {
    if (token.type === "link_open") {
      const to = ledTo(String(token.attrGet("href") ?? ""), document);
      dropped.push(to === undefined);
      if (to !== undefined) token.attrSet("href", to.startsWith("/") ? href(to) : to);
      return to !== undefined;
    }
    if (token.type === "link_close") return dropped.pop() !== true;
    if (token.type === "image") token.attrSet("src", href(pictureAt(String(token.attrGet("src") ?? ""))));
    return true;
  });
}

const pictureAt = (src: string): string => `/docs/${src.replace(/^.*\//, "")}`;
