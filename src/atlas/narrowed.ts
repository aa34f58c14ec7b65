import { createContext } from "preact";
import { type Address, given } from "./address";
import type { Ask } from "./ask";
import { graphql } from "./operations";

/** What is known of the conditions of a list beside what stands in its address. */
export interface Narrowed {
  /** By the word of the address the thing whose key is given there. */
  readonly things: ReadonlyMap<string, NamedThing>;
  /** Of a list in which nothing is, how much would be in it without each condition, where anything would. */
  readonly loosened: readonly Loosened[];
}

interface NamedThing {
  readonly id: string;
  readonly name: string;
}

interface Loosened {
  /** The condition that is taken away, as the address calls it. */
  readonly without: string;
  readonly totalCount: number;
}

/** What is known of the conditions of the list that is drawn. */
export const NarrowedBy = createContext<Narrowed>({ things: new Map(), loosened: [] });

/** The kinds of things whose keys may be given for each word of an address; their names are not read by everybody who knows the thing. */
const kindsGiven: Readonly<Record<string, readonly string[]>> = {
  state: ["State"],
  aligned: ["State"],
  actor: ["State", "Coalition", "Organisation"],
  sponsor: ["State", "Coalition", "Organisation"],
  by: ["Organisation"],
  group: ["Coalition"],
  coalition: ["Coalition"],
  among: ["Coalition"],
  topic: ["Topic"],
  proposal: ["Proposal"],
  meeting: ["Meeting"],
  process: ["Process"],
};

const namesOperation = graphql(`
  query NamesGiven($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on State {
        name
      }
      ... on Coalition {
        name
      }
      ... on Organisation {
        name
      }
      ... on Topic {
        name
      }
      ... on Proposal {
        name
      }
      ... on Meeting {
        name
      }
      ... on Process {
        name
      }
    }
  }
`);

/** The ids that what is given for a word may be meant for: a key of one of its kinds, or an id itself. */
const idsMeant = (value: string, kinds: readonly string[]): string[] =>
  kinds.map((kind) => (value.startsWith(`${kind}:`) ? value : `${kind}:${value}`));

/** The things whose keys are given in an address; a name in which a comma stands would be read as several. */
export async function thingsGiven(ask: Ask, address: Address, left?: AbortSignal): Promise<Narrowed["things"]> {
  const meant = Object.entries(kindsGiven).flatMap(([word, kinds]) => {
    const value = given(address, word);
    return value === undefined ? [] : [{ word, ids: idsMeant(value, kinds) }];
  });
  if (meant.length === 0) return new Map();
  const { data } = await ask(namesOperation, { ids: meant.flatMap(({ ids }) => ids) }, left);
  const named = new Map(data?.nodes?.flatMap((one) => (one !== null && "name" in one ? [[one.id, one]] : [])));
  return new Map(
    meant.flatMap(({ word, ids }): [string, NamedThing][] => {
      const [thing, ...others] = ids.flatMap((id) => named.get(id) ?? []);
      return thing === undefined || others.length > 0 || thing.name.includes(",") ? [] : [[word, thing]];
    }),
  );
}

/** What of an address is no condition: the order, the part, what is marked and how it is drawn. */
const noConditions = new Set(["order", "after", "revision", "picture", "tiles", "mark"]);

/** How much would be in a list without each of its conditions, where there are several and anything would. */
export async function loosenedBy(
  address: Address,
  totalAt: (other: Address) => Promise<number | undefined>,
): Promise<readonly Loosened[]> {
  const words = [...new Set(address.query.keys())].filter(
    (word) => !noConditions.has(word) && given(address, word) !== undefined,
  );
  if (words.length < 2) return [];
  const totals = words.map(async (without) => {
    const query = new URLSearchParams(address.query);
    query.delete(without);
    return { without, totalCount: (await totalAt({ ...address, query })) ?? 0 };
  });
  return (await Promise.all(totals)).filter(({ totalCount }) => totalCount > 0);
}
