import type { Question } from "../stage/ask";

/** A request that was made up to stop the server. */
export interface Hostile extends Question {
  readonly name: string;
  /** How many of it are sent at once; one when nothing is said. */
  readonly together?: number;
  /** How many of it are sent one after another; one when nothing is said. */
  readonly times?: number;
  /** After how many milliseconds the client leaves, without waiting for the answer. */
  readonly leaves?: number;
}

const fields = (number: number, field: (index: number) => string): string =>
  Array.from({ length: number }, (_, index) => `a${index}: ${field(index)}`).join(" ");
const aliases = (number: number, field: (index: number) => string): string => `{${fields(number, field)}}`;
/** The same text everywhere in an operation. */
const withText = (number: number, field: string, text: string): Question => ({
  query: `query ($text: String!) ${aliases(number, () => field)}`,
  variables: { text },
});
const all = [
  "AFRICAN",
  "ASIA_PACIFIC",
  "EASTERN_EUROPEAN",
  "LATIN_AMERICAN_AND_CARIBBEAN",
  "WESTERN_EUROPEAN_AND_OTHERS",
];
/** Evidence of so many joined conditions. */
const evidence = (number: number, region: readonly string[]): Question => ({
  query: "query ($w: StateWhere) {states(first: 200, where: $w) {edges {evidence {summary}}}}",
  variables: { w: { or: Array.from({ length: number }, () => ({ region })) } },
});
const bytes = (number: number): string => "Zz ".repeat(Math.ceil(number / 3)).slice(0, number);
const words = (number: number): string => Array.from({ length: number }, (_, at) => "abcdefg"[at % 7]).join(" ");
const day = (index: number): string => new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10);
const misspelt = Array.from({ length: 15 }, (_, at) => `Rusi${"abcdefghijklmno"[at]}`).join(" ");
const named = "states(where: {state: [$text]}) {totalCount}";
const counted = "statements(where: {text: $text}) {totalCount}";
const introspection =
  "{types {name description fields {name description args {name description} type {name kind ofType {name}}}}}";

/** What once stopped the server or held it up, at the sizes at which it did, and some more. */
export const hostile: readonly Hostile[] = [
  { name: "a state's name of 100 KB", ...withText(1, named, bytes(100_000)) },
  { name: "50 aliases, a name of 10 KB", ...withText(50, named, bytes(10_000)) },
  { name: "200 aliases, a name of 20 KB", ...withText(200, named, bytes(20_000)) },
  {
    name: "30 times overlap with a name of 0.3 MB",
    query: `query ($text: String!) {coalition(slug: "eu") {${fields(30, () => "overlap(with: $text) {intersection}")}}}`,
    variables: { text: bytes(300_000) },
  },
  { name: "evidence of 1,000 conditions, all regions", ...evidence(1_000, all) },
  { name: "evidence of 7,500 conditions, all regions", ...evidence(7_500, all) },
  { name: "evidence of 40,000 conditions, one region", ...evidence(40_000, all.slice(0, 1)) },
  { name: "three at once of the 7,500", ...evidence(7_500, all), together: 3 },
  {
    name: "300 times the closest, among 0.9 MB of text, eight times",
    query: `query ($text: String!) {state(name: "FRA") {${fields(300, (at) => `closest(over: {}, minShared: ${at + 1}, among: {spoke: {text: $text}}, first: 1) {totalCount}`)}}}`,
    variables: { text: bytes(900_000) },
    times: 8,
  },
  {
    name: "60 at once, each with a text of 0.9 MB in what states said",
    ...withText(1, "states(where: {spoke: {text: $text}}) {totalCount}", bytes(900_000)),
    together: 60,
  },
  {
    name: "300,000 words of one letter, the client leaves after 0.7 s",
    ...withText(1, counted, words(300_000)),
    leaves: 700,
  },
  { name: "110 aliases, 20,000 words", ...withText(110, counted, words(20_000)) },
  { name: "80 aliases, 450,000 words", ...withText(80, counted, words(450_000)) },
  {
    name: "200 fuzzy searches, 15 words",
    ...withText(200, "search(query: $text) {totalCount}", misspelt),
  },
  {
    name: "300 sentences over a text of 0.9 MB",
    ...withText(300, "states(where: {spoke: {text: $text}}) {sentence}", bytes(900_000)),
  },
  {
    name: "620 sentences over a text of 0.9 MB",
    ...withText(620, "states(where: {spoke: {text: $text}}) {sentence}", bytes(900_000)),
  },
  ...[100, 400].map((number) => ({
    name: `${number} times all pairs of agreement, none shown`,
    query: aliases(number, (at) => `agreement(over: {}, minShared: ${at + 1}) {pairs(first: 0) {totalCount}}`),
  })),
  {
    name: "300 aliases of evidence of all that was said",
    query: `{states(first: 200, where: {spoke: {}}) {edges {${fields(300, () => "evidence {summary}")}}}}`,
  },
  {
    name: "500 times the members of compared sets",
    query: `{compare(sets: [{name: "x", where: {}}, {name: "y", where: {}}]) {sets {${fields(500, () => "members {name}")}}}}`,
  },
  ...[50, 300].map((number) => ({
    name: `${number} times introspection`,
    query: aliases(number, () => `__schema ${introspection}`),
  })),
  {
    name: "9 times the blocs",
    query: aliases(9, (at) => `blocs(over: {}, minShared: ${at + 1}) {blocs {members {iso3}}}`),
  },
  {
    name: "900 aliases of a total",
    query: aliases(900, (at) => `states(where: {spoke: {year: ${2000 + (at % 27)}}}) {totalCount}`),
  },
  {
    name: "1,000 different periods",
    query: aliases(1_000, (at) => `states(where: {spoke: {during: {from: "${day(at)}"}}}) {totalCount}`),
  },
  {
    name: "300 different among",
    query: aliases(
      300,
      (at) => `topic(slug: "ransomware") {silent(among: {spoke: {during: {from: "${day(at)}"}}}) {totalCount}}`,
    ),
  },
  {
    name: "a dear operation, the client leaves after 0.1 s",
    query: aliases(
      60,
      (at) => `shifts(first: 0, topic: "ransomware", between: {from: "${day(at)}", to: "2024"}) {totalCount}`,
    ),
    leaves: 100,
  },
];
