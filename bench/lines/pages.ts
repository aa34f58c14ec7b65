import { gzipSync } from "node:zlib";
import { addresses } from "../../tests/browser/addresses";
import { median, rounded } from "../figures";
import type { Line } from "../line";
import { dataOf, timed } from "../stage/ask";
import { inTurn } from "../turns";

/** A page as a browser is given it. */
async function read(address: string): Promise<{ html: string; ms: number }> {
  const begun = performance.now();
  const response = await fetch(address, { headers: { accept: "text/html", "cache-control": "no-cache" } });
  const html = await response.text();
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return { html, ms: performance.now() - begun };
}

/** The operation that a page says it was made of; undefined where it was made of none. */
function operationOf(html: string): { query: string; variables: Record<string, unknown> } | undefined {
  const [, search] = /graphiql\/\?(query=[^"]+)"/.exec(html) ?? [];
  const asked = new URLSearchParams(search?.replaceAll("&amp;", "&"));
  const query = asked.get("query");
  return query === null ? undefined : { query, variables: JSON.parse(asked.get("variables") ?? "{}") as never };
}

/** What a page needs to be drawn: the style sheets and scripts that it names, packed as they are sent. */
async function besides(html: string, address: string): Promise<number> {
  const files = [...html.matchAll(/(?:href|src)="([^"]*assets\/[^"]+)"/g)].map(([, file = ""]) => file);
  const sizes = files.map(async (file) => gzipSync(await (await fetch(new URL(file, address))).text()).length);
  return (await Promise.all(sizes)).reduce((all, size) => all + size, 0);
}

/** Each kind of page beside the operation that it is made of, and what it weighs on its way. */
export const pages: Line = {
  name: "pages",
  async *measure({ ours }) {
    const { url } = await ours();
    const measured: { address: string; more: number; page: number; alone: number; weight: number }[] = [];
    for (const address of addresses) {
      const whole = new URL(address, url).href;
      const { html } = await read(whole);
      const asked = operationOf(html);
      const alone = async () => {
        if (asked === undefined) return 0;
        const answer = await timed(url, asked);
        dataOf(answer);
        return answer.ms;
      };
      const [page = [], operation = []] = await inTurn([async () => (await read(whole)).ms, alone], 9, 2);
      measured.push({
        address,
        page: median(page),
        alone: median(operation),
        more: median(page) - median(operation),
        weight: gzipSync(html).length + (await besides(html, whole)),
      });
    }
    const [slowest] = measured.toSorted((a, b) => b.more - a.more);
    const [heaviest] = measured.toSorted((a, b) => b.weight - a.weight);
    if (slowest === undefined || heaviest === undefined) throw new Error("There are no pages.");
    const usual = median(measured.map(({ more }) => more));
    yield {
      name: "a page of the atlas beside its operation alone, at the most",
      figure: slowest.more,
      unit: "ms more",
      target: { atMost: 50 },
      beside: `${slowest.address}: ${rounded(slowest.page)} ms, its operation ${rounded(slowest.alone)} ms; of ${measured.length} kinds of pages the middle one takes ${rounded(usual)} ms more`,
    };
    yield {
      name: "a page of the atlas with its styles and its script, packed as it is sent, at the most",
      figure: heaviest.weight / 1000,
      unit: "kB",
      target: { atMost: 60 },
      beside: `${heaviest.address}; the middle one of ${measured.length} weighs ${rounded(median(measured.map(({ weight }) => weight)) / 1000)} kB; two fonts of 99 kB are kept for a year`,
    };
  },
};
