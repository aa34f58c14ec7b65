import type { Address } from "../address";
import { graphql } from "../operations";
import type { Region, Stance } from "../operations/graphql";
import { type Part, goesOn, page } from "../page";
import { type Filter, chosenIn, timeIn } from "../parts/filters";
import { regions, stances } from "../words";
import { positionsShown } from "./positions.shown";

/** By what the positions on a subject may be chosen. */
const filters: readonly Filter[] = [
  { name: "stance", label: "Side", choices: stances },
  { name: "year", label: "Year", example: "2023" },
  { name: "region", label: "Regional group", choices: regions },
];

const whereIn = (address: Address) => ({
  stance: chosenIn<Stance>(address, "stance", stances),
  region: chosenIn<Region>(address, "region", regions),
  ...timeIn(address),
});

const asked = (address: Address, part: string, { first, after }: Part) => ({
  subject: address.part(part),
  where: whereIn(address),
  first: Math.min(first, 100),
  after: after ?? null,
});

/** All positions on a topic, with their facts. */
export const topicPositionsPage = page({
  path: "/topics/:topic/positions",
  operation: graphql(`
    query TopicPositionsPage($subject: String!, $where: HeldPositionWhere, $first: Int!, $after: String) {
      topic(slug: $subject) {
        id
        name
        positions(where: $where, first: $first, after: $after) {
          ...PositionsOnPage
        }
        all: positions(where: $where, first: 200) {
          ...SidesOn
        }
      }
    }
  `),
  variables: (address, part) => asked(address, "topic", part),
  next: ({ topic }) => goesOn(topic?.positions),
  shown: ({ topic }, address) => (topic === null ? undefined : positionsShown({ of: topic, filters, address })),
});

/** All positions on a norm, with their facts. */
export const normPositionsPage = page({
  path: "/norms/:norm/positions",
  operation: graphql(`
    query NormPositionsPage($subject: String!, $where: HeldPositionWhere, $first: Int!, $after: String) {
      norm(code: $subject) {
        id
        name
        positions(where: $where, first: $first, after: $after) {
          ...PositionsOnPage
        }
        all: positions(where: $where, first: 200) {
          ...SidesOn
        }
      }
    }
  `),
  variables: (address, part) => asked(address, "norm", part),
  next: ({ norm }) => goesOn(norm?.positions),
  shown: ({ norm }, address) => (norm === null ? undefined : positionsShown({ of: norm, filters, address })),
});

/** All positions on a proposal, with their facts. */
export const proposalPositionsPage = page({
  path: "/proposals/:proposal/positions",
  operation: graphql(`
    query ProposalPositionsPage($subject: String!, $where: HeldPositionWhere, $first: Int!, $after: String) {
      proposal(slug: $subject) {
        id
        name
        positions(where: $where, first: $first, after: $after) {
          ...PositionsOnPage
        }
        all: positions(where: $where, first: 200) {
          ...SidesOn
        }
      }
    }
  `),
  variables: (address, part) => asked(address, "proposal", part),
  next: ({ proposal }) => goesOn(proposal?.positions),
  shown: ({ proposal }, address) =>
    proposal === null ? undefined : positionsShown({ of: proposal, filters, address }),
});
