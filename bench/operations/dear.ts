import type { Question } from "../stage/ask";

/** Something that asks for much in few words. */
interface Dear extends Question {
  readonly name: string;
}

const aliases = (number: number, field: (index: number) => string): string =>
  `{${Array.from({ length: number }, (_, index) => `a${index}: ${field(index)}`).join(" ")}}`;
const regions = "[AFRICAN, ASIA_PACIFIC, EASTERN_EUROPEAN, LATIN_AMERICAN_AND_CARIBBEAN, WESTERN_EUROPEAN_AND_OTHERS]";
const wide = (number: number): string =>
  `{or: [${Array.from({ length: number }, () => `{region: ${regions}}`).join(" ")}]}`;
const words = (number: number): string => Array.from({ length: number }, (_, index) => `w${index % 7}`).join(" ");

/** Operations that were looked for to be dear: each sort that once held the server, at its former size and at one that its limits may let through. */
export const dear: readonly Dear[] = [
  ...[1, 30].map((number) => ({
    name: `${number} long unknown names`,
    query: aliases(number, () => `states(where: {state: "${"Zz ".repeat(600)}"}) {totalCount}`),
  })),
  ...[100, 1_000].map((number) => ({
    name: `evidence of ${number} joined conditions`,
    query: `{states(first: 200, where: ${wide(number)}) {edges {evidence {summary}}}}`,
  })),
  ...[20, 300].map((number) => ({
    name: `${number} times the closest states`,
    query: aliases(
      number,
      (index) => `state(name: "FRA") {closest(first: 200, minShared: ${index + 1}, over: {}) {nodes {iso3}}}`,
    ),
  })),
  ...[8, 100].map((number) => ({
    name: `${number} times all pairs of agreement, none shown`,
    query: aliases(number, (index) => `agreement(over: {}, minShared: ${index + 1}) {pairs(first: 0) {totalCount}}`),
  })),
  ...[10, 110].map((number) => ({
    name: `${number} searches for many words in statements`,
    query: aliases(number, (index) => `statements(where: {text: "${words(49)} ${index}"}) {totalCount}`),
  })),
  ...[20, 200].map((number) => ({
    name: `${number} searches, forgiving spelling`,
    query: aliases(number, (index) => `search(query: "Rusia x${index}") {totalCount}`),
  })),
  ...[9].map((number) => ({
    name: `${number} times the blocs`,
    query: aliases(number, (index) => `blocs(over: {}, minShared: ${index + 1}) {blocs {members {iso3}}}`),
  })),
  ...[10, 50].map((number) => ({
    name: `${number} times who has shifted`,
    query: aliases(
      number,
      (index) => `shifts(first: 0, between: {from: "2019-01-${10 + (index % 19)}", to: "2024"}) {totalCount}`,
    ),
  })),
  {
    name: "the coalitions of 100 states",
    query: `{states(first: 100) {nodes {coalitions(first: 50) {nodes {slug members(first: 1) {totalCount}}}}}}`,
  },
  {
    name: "statements, positions, meetings and sources, four deep",
    query: `{coalition(slug: "eu") {members(first: 27) {nodes {statements(first: 15) {nodes {summary positions {summary} meeting {name} citations {locator source {title}}}}}}}}`,
  },
];
