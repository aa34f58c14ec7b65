import { type Address, given, givenOf } from "../address";
import { graphql } from "../operations";
import { type Page, page } from "../page";
import { type Filter, chosenIn, timeIn } from "../parts/filters";
import { countOrderFilter, isFewestFirst } from "../parts/filters.order";
import { ListShown } from "../parts/list-shown";
import { onTopic } from "../parts/on-topic";
import { kindFilter, kindsOfActors, leaderOf, ranked, rankingDrawn, rankingTable, topOf } from "../parts/ranking";
import type { ActorCountedFragment } from "../operations/graphql";
import { counted, regions } from "../words";

const filters: readonly Filter[] = [
  { name: "topic", label: "On the topic", example: "Capacity-building" },
  { name: "year", label: "Year", example: "2022" },
  kindFilter,
  { name: "region", label: "Regional group", choices: regions },
  countOrderFilter,
];

/** Texts by who put them forward. */
interface Texts {
  /** What is counted, behind "who". */
  readonly did: readonly [verb: string, things: string];
  readonly lead: string;
  readonly list: "resolutions" | "proposals";
  readonly noun: readonly [one: string, many: string];
}

function shownOf({ did, lead, list, noun }: Texts, tally: readonly ActorCountedFragment[], address: Address) {
  const isFewest = isFewestFirst(address);
  const title = `Who ${did[0]} ${isFewest ? "fewest" : "most"} ${did[1]}`;
  const rows = ranked(
    tally,
    { of: chosenIn(address, "of", kindsOfActors), region: chosenIn(address, "region", regions) },
    isFewest,
  );
  const narrowed = givenOf(address, ["topic", "year"]);
  const table = rankingTable(rows, {
    name: list,
    title: noun[1].charAt(0).toUpperCase() + noun[1].slice(1),
    listOf: (key) => `/${list}?${new URLSearchParams([["sponsor", key], ...narrowed])}`,
  });
  const unknown = tally.find(({ actor }) => actor === null)?.count ?? 0;
  const of = narrowed.map(([, value]) => value).join(", ");
  const picture = rankingDrawn(rows, `${title}${of === "" ? "" : `: ${of}`}`, noun[0], lead);
  return {
    title,
    table,
    picture,
    main: (
      <ListShown
        title={title}
        lead={`${isFewest ? "Fewest, of those on record at all" : "Most"}: ${leaderOf(rows, noun)}. ${lead}${unknown === 0 ? "" : ` Of ${counted(unknown, ...noun)} no sponsor is on record.`}`}
        noun={["sponsor", "sponsors"]}
        totalCount={rows.length}
        table={topOf(table)}
        picture={picture}
        filters={filters}
        address={address}
        next={undefined}
      />
    ),
  };
}

/** Who sponsored how many resolutions, those who sponsored most first. */
export const sponsorsPage: Page = page({
  path: "/sponsors",
  operation: graphql(`
    query SponsorsPage($where: ResolutionWhere) {
      resolutions(where: $where, first: 1) {
        tally(by: [ACTOR], orderBy: COUNT_DESC) {
          ...ActorCounted
        }
      }
    }
  `),
  variables: (address) => ({ where: { ...onTopic(given(address, "topic")), ...timeIn(address) } }),
  shown: ({ resolutions }, address) =>
    resolutions === null
      ? undefined
      : shownOf(
          {
            did: ["sponsored", "resolutions"],
            lead: "A resolution counts with each of its sponsors, in whatever role. Of some resolutions only who led is on record, so that others may have sponsored more than is counted here.",
            list: "resolutions",
            noun: ["resolution", "resolutions"],
          },
          resolutions.tally,
          address,
        ),
});

/** Who put forward how many proposals, those who put forward most first. */
export const proposersPage: Page = page({
  path: "/proposers",
  operation: graphql(`
    query ProposersPage($where: ProposalWhere) {
      proposals(where: $where, first: 1) {
        tally(by: [ACTOR], orderBy: COUNT_DESC) {
          ...ActorCounted
        }
      }
    }
  `),
  variables: (address) => ({ where: { topic: given(address, "topic") ?? null, ...timeIn(address) } }),
  shown: ({ proposals }, address) =>
    proposals === null
      ? undefined
      : shownOf(
          {
            did: ["made", "proposals"],
            lead: "A proposal counts with each of those who put it forward.",
            list: "proposals",
            noun: ["proposal", "proposals"],
          },
          proposals.tally,
          address,
        ),
});
