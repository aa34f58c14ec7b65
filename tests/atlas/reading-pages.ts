/** A page as a reader gets it. */
export interface PageRead {
  readonly response: Response;
  readonly html: string;
  /** What stands on it, without its markup, with single spaces. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** A text without the signs that HTML writes in other ways. */
const plainly = (html: string): string => html.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => entities[sign] ?? sign);

/** Reads a page as a browser asks for it. */
export async function read(url: string, path: string): Promise<PageRead> {
  const response = await fetch(url + path, { headers: { accept: "text/html,*/*;q=0.8" } });
  const html = await response.text();
  if (!(response.headers.get("content-type") ?? "").startsWith("text/html")) return { response, html, text: html };
  return { response, html, text: plainly(html.replaceAll(/<[^>]*>/g, "")).replaceAll(/\s+/g, " ") };
}

/** The paths within the server to which a page leads, each once; those of the page itself are left out. */
export function linksIn(html: string, from = "/"): string[] {
  const links = [...html.matchAll(/ href="([^"#]+)/g)].map(([, href = ""]) => plainly(href));
  const own = links.map((href) => new URL(href, `http://acquis${from}`)).filter(({ host }) => host === "acquis");
  return [...new Set(own.map(({ pathname, search }) => pathname + search))];
}
