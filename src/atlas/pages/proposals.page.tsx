import { given, givenAll } from "../address";
import { graphql } from "../operations";
import type { Outcome, ProposalsPageQuery } from "../operations/graphql";
import { page } from "../page";
import { type Filter, chosenIn, timeIn } from "../parts/filters";
import { dateOrderFilter, dateOrderIn, orderSaid } from "../parts/filters.order";
import { listed } from "../parts/listed";
import { Thing, Things } from "../parts/to";
import { type ShownColumn, tableOf } from "../table";
import { dateShown, outcomes } from "../words";
import { kindsOfSponsors, sponsorsIn, withTopics } from "./proposals.sponsors";

const filters: readonly Filter[] = [
  { name: "text", label: "With the words", example: "repository" },
  { name: "topic", label: "On the topic", example: "Threat repository" },
  { name: "sponsor", label: "Put forward or sponsored by", example: "Kenya" },
  { name: "group", label: "Put forward by a group or its members", example: "African States" },
  { name: "of", label: "Put forward by", choices: kindsOfSponsors },
  { name: "outcome", label: "What became of it", choices: outcomes },
  { name: "year", label: "Year", example: "2023" },
  dateOrderFilter,
];

type Proposal = NonNullable<ProposalsPageQuery["proposals"]>["nodes"][number];

/** All proposals, each with its fate. */
export const proposalsPage = page({
  path: "/proposals",
  operation: graphql(`
    query ProposalsPage($where: ProposalWhere, $order: DateOrder!, $first: Int!, $after: String) {
      proposals(where: $where, orderBy: $order, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          slug
          name
          date
          summary
          topic {
            id
            name
          }
          sponsors(first: 4) {
            totalCount
            nodes {
              id
              name
            }
          }
          outcome {
            outcome
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    where: {
      text: given(address, "text") ?? null,
      ...withTopics(givenAll(address, "topic"), sponsorsIn(address)),
      outcome: chosenIn<Outcome>(address, "outcome", outcomes),
      ...timeIn(address),
    },
    order: dateOrderIn(address),
    first: Math.min(first, 100),
    after,
  }),
  ...listed(({ proposals }: ProposalsPageQuery) => proposals, {
    title: "Proposals",
    lead: (address) => `What states and others put on the table, and what became of it; ${orderSaid(address)}.`,
    noun: ["proposal", "proposals"],
    filters,
    table: (rows) => tableOf<Proposal>("proposals", columns, rows),
  }),
});

const fateOf = ({ outcome }: Proposal): string[] => [...new Set(outcome.map((one) => outcomes[one.outcome]))];

const columns: readonly ShownColumn<Proposal>[] = [
  { name: "slug", title: "Key of the proposal", is: "string", of: ({ slug }) => slug, inFilesOnly: true },
  {
    name: "name",
    title: "Proposal",
    is: "string",
    of: ({ name }) => name,
    shown: ({ id, name }) => <Thing id={id}>{name}</Thing>,
  },
  { name: "summary", title: "What it proposes", is: "string", of: ({ summary }) => summary, inFilesOnly: true },
  { name: "date", title: "Put forward", is: "date", of: ({ date }) => date, shown: ({ date }) => dateShown(date) },
  {
    name: "sponsors",
    title: "By",
    is: "string",
    of: ({ sponsors }) => sponsors.nodes.map(({ name }) => name),
    shown: ({ sponsors }) => (
      <>
        <Things of={sponsors.nodes} />
        {sponsors.totalCount > sponsors.nodes.length ? ` and ${sponsors.totalCount - sponsors.nodes.length} more` : ""}
      </>
    ),
  },
  {
    name: "topic",
    title: "Topic",
    is: "string",
    of: ({ topic }) => topic?.name,
    shown: ({ topic }) => (topic === null ? "" : <Thing id={topic.id}>{topic.name}</Thing>),
  },
  {
    name: "outcome",
    title: "What became of it",
    is: "string",
    of: fateOf,
    shown: (proposal) => {
      const fate = fateOf(proposal);
      return fate.length === 0 ? "not on record" : fate.join("; ");
    },
  },
];
