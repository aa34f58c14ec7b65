import { parse } from "csv-parse/sync";
import type { StartedServer } from "../server";

/** A page as a reader has it. */
export interface PageRead {
  readonly status: number;
  readonly html: string;
  /** What it says, without its marks, each space once. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** What stands in HTML as text. */
export const textOf = (html: string): string =>
  html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, "")
    .replace(/<\/?(p|li|h\d|td|th|tr|dd|dt|div|section)\b[^>]*>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ");

/** Reads the page at a path as a browser without scripts does, and goes where it is led. */
export async function pageAt({ url }: StartedServer, path: string): Promise<PageRead> {
  const response = await fetch(url + path, { headers: { accept: "text/html" } });
  const html = await response.text();
  return { status: response.status, html, text: textOf(html) };
}

/** The rows of the `.csv` at the address of a page. */
export async function rowsAt({ url }: StartedServer, path: string): Promise<Record<string, string>[]> {
  const response = await fetch(url + path);
  return parse(await response.text(), { columns: true, bom: true });
}

/** The addresses within the server to which a page leads, without those that begin with one of some paths. */
export const linksOf = ({ url }: StartedServer, path: string, { html }: PageRead): string[] => {
  const hrefs = [...html.matchAll(/ href="([^"#][^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  const whole = hrefs.map((href) => new URL(href, url + path).href.split("#", 1).join(""));
  return [...new Set(whole)].filter((href) => href.startsWith(`${url}/`)).map((href) => href.slice(url.length));
};

/** The paths that are asked for by others and are tried elsewhere. */
const elsewhere = /^\/(assets|graphiql|graphql|schema\.graphql|favicon\.svg)/;

/** The links over each seed that were followed already, by whatever server: most pages share many. */
const followed = new Map<string, Set<string>>();

/** Those links of a page that lead to where one is already, without saying so. */
const linksToItself = ({ url }: StartedServer, path: string, { html }: PageRead): string[] =>
  [...html.matchAll(/<a\b([^>]*) href="([^"#]*)"([^>]*)>/g)].flatMap(([, before = "", href = "", behind = ""]) => {
    const isSame = href !== "" && new URL(href.replaceAll("&amp;", "&"), url + path).href === new URL(url + path).href;
    return isSame && !`${before}${behind}`.includes("aria-current") ? [`itself: ${href}`] : [];
  });

/** Those links of a page that lead nowhere, each with its status, or to the page itself; of a kind of page a few are tried, and none twice. */
export async function brokenLinks(server: StartedServer, path: string, among = /./): Promise<string[]> {
  const page = await pageAt(server, path);
  const known = followed.get(server.seed) ?? new Set();
  followed.set(server.seed, known);
  const kinds = new Map<string, string[]>();
  for (const link of linksOf(server, path, page).filter((one) => among.test(one) && !elsewhere.test(one))) {
    const [, kind = ""] = link.split(/[/?.]/);
    kinds.set(kind, [...(kinds.get(kind) ?? []), link]);
  }
  const broken = linksToItself(server, path, page);
  for (const link of [...kinds.values()].flatMap((links) => links.slice(0, 2)).filter((one) => !known.has(one))) {
    known.add(link);
    const { status } = await pageAt(server, link);
    if (status !== 200) broken.push(`${status} ${link}`);
  }
  return broken;
}
