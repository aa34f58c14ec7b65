import type { StartedServer } from "../server";

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A list of the API: what stands before its braces with `PAGE` among its arguments, and how to reach it in an answer. */
export interface Walked {
  readonly field: string;
  /** What stands around the field, with `FIELD` in its place; nothing at the root. */
  readonly within?: string;
}

const rows = "totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

/** One page of a list. */
export async function page(server: StartedServer, { field, within = "FIELD" }: Walked, args: string): Promise<Page> {
  const asked = within.replace("FIELD", `page: ${field.replace("PAGE", args)} { ${rows} }`);
  let answer = (await server.answer(`{ ${asked} }`)) as Record<string, unknown>;
  while (answer["page"] === undefined) answer = Object.values(answer)[0] as Record<string, unknown>;
  return answer["page"] as Page;
}

/** All ids of a list, walked from one end in pages of three; fails where a page contradicts the next. */
export async function walked(server: StartedServer, list: Walked, backwards: boolean): Promise<string[]> {
  const ids: string[] = [];
  let [bound, more] = ["", true];
  while (more) {
    const { edges, pageInfo } = await page(server, list, backwards ? `last: 3${bound}` : `first: 3${bound}`);
    const own = edges.map(({ node }) => node.id);
    if (backwards) ids.unshift(...own);
    else ids.push(...own);
    const cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
    if (cursor !== ((backwards ? edges[0] : edges.at(-1))?.cursor ?? null))
      throw new Error("pageInfo is not of its page");
    if ((backwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage) !== (bound !== ""))
      throw new Error("a page does not know whence it comes");
    more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    bound = `, ${backwards ? "before" : "after"}: "${cursor ?? ""}"`;
  }
  return ids;
}
