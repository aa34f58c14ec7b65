import type { Ask } from "../ask";
import { graphql } from "../operations";
import { type Addition, kindsOfStates } from "./additions";

/** What may be chosen, by the value that the address has, as a reader reads it, with how much there is. */
export type Choosable = readonly { readonly value: string; readonly name: string }[];

const choosable = graphql(`
  query Choosable {
    topics(first: 200) {
      nodes {
        slug
        name
        statements {
          totalCount
        }
      }
    }
    resolutions(where: { recorded: true, kind: [RESOLUTION, DECISION] }, first: 200) {
      nodes {
        symbol
        title
      }
    }
    coalitions(first: 200) {
      nodes {
        slug
        name
        members {
          totalCount
        }
      }
    }
  }
`);

/** The lists of which a condition may be chosen. */
export async function choosableOf(
  ask: Ask,
  left?: AbortSignal,
): Promise<Readonly<Record<Addition["from"], Choosable>>> {
  const { data } = await ask(choosable, {}, left);
  return {
    topics: (data?.topics?.nodes ?? []).map(({ slug, name, statements }) => ({
      value: slug,
      name: `${name} (${statements.totalCount} statements)`,
    })),
    resolutions: (data?.resolutions?.nodes ?? []).map(({ symbol, title }) => ({
      value: symbol,
      name: `${symbol}, ${title.length > 60 ? `${title.slice(0, 59)}…` : title}`,
    })),
    coalitions: (data?.coalitions?.nodes ?? []).map(({ slug, name, members }) => ({
      value: slug,
      name: `${name} (${members.totalCount})`,
    })),
    kinds: kindsOfStates,
  };
}
