import type { ActorCountedFragment, Region } from "../operations/graphql";
import { graphql } from "../operations";
import { countsByTiles } from "../pictures/counts-by-tiles";
import type { Picture } from "../pictures/picture";
import { type ShownTable, tableOf } from "../table";
import { organisationKinds, titled } from "../words";
import type { Filter } from "./filters";
import { Thing, To } from "./to";

/** Who made things, and how many of them. */
graphql(`
  fragment ActorCounted on ListTallyRow {
    count
    actor {
      __typename
      id
      name
      ... on State {
        iso3
        region
      }
      ... on Coalition {
        slug
      }
      ... on Organisation {
        slug
        kind
      }
    }
  }
`);

type Actor = NonNullable<ActorCountedFragment["actor"]>;

/** What they may be who are counted. */
export const kindsOfActors = {
  STATE: "state",
  COALITION: "coalition",
  ORGANISATION: "organisation",
  ...organisationKinds,
};

/** Those who are counted may be of one kind only. */
export const kindFilter: Filter = { name: "of", label: "Which are a", choices: kindsOfActors };

/** Who is counted: of some kind, of some region. */
export interface Counted {
  readonly of: readonly string[] | null;
  readonly region: readonly Region[] | null;
}

/** Whoever it is. */
export const anybody: Counted = { of: null, region: null };

/** A row of a ranking, with its place: of those who have as many the places are the same. */
interface Ranked {
  readonly place: number;
  readonly actor: Actor;
  readonly count: number;
}

const keyOf = (actor: Actor): string => (actor.__typename === "State" ? actor.iso3 : actor.slug);
const kindOf = (actor: Actor): string =>
  actor.__typename === "Organisation" ? organisationKinds[actor.kind] : actor.__typename.toLowerCase();

const isOf = (actor: Actor, { of, region }: Counted): boolean =>
  (of === null ||
    of.includes(actor.__typename.toUpperCase()) ||
    (actor.__typename === "Organisation" && of.includes(actor.kind))) &&
  (region === null || (actor.__typename === "State" && actor.region !== null && region.includes(actor.region)));

/** Those who made most first, or fewest; whoever is not of the kinds that are counted is left out. */
export function ranked(rows: readonly ActorCountedFragment[], counted: Counted, isFewest: boolean): Ranked[] {
  const all = rows.flatMap(({ actor, count }) => (actor !== null && isOf(actor, counted) ? [{ actor, count }] : []));
  const kept = isFewest ? all.toSorted((a, b) => a.count - b.count || a.actor.name.localeCompare(b.actor.name)) : all;
  return kept.map((row) => ({ ...row, place: 1 + kept.findIndex(({ count }) => count === row.count) }));
}

/** A ranking as a table; `listOf` leads to what was counted. */
export const rankingTable = (
  rows: readonly Ranked[],
  { name, title, listOf }: { readonly name: string; readonly title: string; readonly listOf: (id: string) => string },
): ShownTable =>
  tableOf<Ranked>(
    "ranking",
    [
      { name: "place", title: "Place", is: "integer", of: ({ place }) => place },
      { name: "key", title: "Code or key", is: "string", of: ({ actor }) => keyOf(actor), inFilesOnly: true },
      {
        name: "name",
        title: "Who",
        is: "string",
        of: ({ actor }) => actor.name,
        shown: ({ actor }) => <Thing id={actor.id}>{actor.name}</Thing>,
      },
      { name: "kind", title: "Which is a", is: "string", of: ({ actor }) => kindOf(actor) },
      {
        name,
        title,
        is: "integer",
        of: ({ count }) => count,
        shown: ({ actor, count }) => <To path={listOf(actor.id)}>{count}</To>,
      },
    ],
    rows,
  );

/** How many each state of a ranking has, by tiles; others that are counted, such as coalitions, have no tile. */
export const rankingDrawn = (rows: readonly Ranked[], title: string, one: string, about: string): Picture | undefined =>
  countsByTiles({
    title,
    one,
    about,
    counts: rows.flatMap(({ actor, count }) => (actor.__typename === "State" ? [{ state: actor, count }] : [])),
  });

/** How many a page shows; its file has all. */
const shownAtOnce = 50;

/** The rows that a page shows. */
export const topOf = (table: ShownTable): ShownTable => ({ ...table, shown: table.shown.slice(0, shownAtOnce) });

/** Who is at the top, in a line: several, where they are as many. */
export function leaderOf(rows: readonly Ranked[], of: readonly [one: string, many: string]): string {
  const first = rows.filter(({ place }) => place === 1);
  const [leader] = first;
  if (leader === undefined) return "nobody on record";
  const noun = leader.count === 1 ? of[0] : of[1];
  const who = first.length > 3 ? `${first.length} of them` : first.map(({ actor }) => actor.name).join(", ");
  return titled(`${who} with ${leader.count.toLocaleString("en-GB")} ${noun}${first.length > 1 ? " each" : ""}`);
}
