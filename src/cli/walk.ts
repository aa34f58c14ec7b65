import { setTimeout } from "node:timers/promises";
import { pages } from "../atlas/pages";
import { isPlanning } from "../graph/plans";

/** How long it waits before each step, and again while anybody's question is being planned, in milliseconds. */
const pause = 100;

/** A path as Express reads it, as a pattern. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+").replace(/\*\w+/g, ".+")}$`);

const kinds = pages.map(({ path }) => ({ path, pattern: patternOf(path) }));

/** The path of the kind of page that stands at an address. */
const kindOf = (address: string): string | undefined => kinds.find(({ pattern }) => pattern.test(address))?.path;

async function quiet(): Promise<void> {
  do await setTimeout(pause, undefined, { ref: false });
  while (isPlanning());
}

/**
 * Opens one page of each kind to which links lead from the front door, one after the other and only while no question waits to be planned: what
 * Neo4j plans for them it need not plan when somebody opens them, which on a Neo4j that has just begun takes seconds. Whatever goes wrong goes wrong for nobody.
 */
export async function walk(url: string, signal: AbortSignal): Promise<void> {
  const { origin, pathname } = new URL(url);
  const base = pathname.replace(/\/$/, "");
  const seen = new Set<string>();
  const ahead = ["/"];
  for (let next = ahead.shift(); next !== undefined && !signal.aborted; next = ahead.shift()) {
    const kind = kindOf(next.replace(/\?.*$/, ""));
    if (kind === undefined || seen.has(kind)) continue;
    seen.add(kind);
    await quiet();
    const html = await fetch(origin + base + next, { signal, headers: { accept: "text/html" } })
      .then((answer) => answer.text())
      .catch(() => "");
    for (const [, link = ""] of html.matchAll(/<a href="([^"#]+)/g)) {
      const [to, from] = [link.replaceAll("&amp;", "&"), origin + base + next];
      const whole = URL.canParse(to, from) ? new URL(to, from).href : "";
      if (whole.startsWith(`${origin}${base}/`)) ahead.push(whole.slice(origin.length + base.length));
    }
  }
}
