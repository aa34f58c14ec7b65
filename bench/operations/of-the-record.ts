/** What is asked of the whole record of votes. */
export const ofTheRecord: readonly { readonly name: string; readonly query: string }[] = [
  {
    name: "whom Brazil votes most like, over every recorded vote",
    query: `{state(name: "BRA") {closest(rollCalls: {}, first: 10) {edges {node {iso3}}}}}`,
  },
  {
    name: "agreement of all members over every recorded vote",
    query: `{agreement(rollCalls: {}) {pairs(first: 50) {nodes {a {iso3} b {iso3} voeten shared}}}}`,
  },
  {
    name: "agreement of France and Germany year by year",
    query: `{state(name: "FRA") {agreementOverTime(with: "DEU", rollCalls: {}) {period voeten shared}}}`,
  },
  {
    name: "cohesion of the Non-Aligned Movement year by year",
    query: `{coalition(slug: "nam") {cohesionOverTime(rollCalls: {}) {period mean counted}}}`,
  },
  {
    name: "the blocs of the seventies",
    query: `{blocs(rollCalls: {during: {from: "1970", to: "1979"}}) {blocs {size members {iso3}}}}`,
  },
  {
    name: "every vote on which the United States and the United Kingdom differ",
    query: `{state(name: "USA") {differences(with: "GBR", rollCalls: {}) {agreement {shared voeten} votes(first: 50) {totalCount}}}}`,
  },
  {
    name: "the roll calls that one state alone opposed",
    query: `{rollCalls(where: {opposedBy: 1}, first: 50) {totalCount nodes {id date}}}`,
  },
];
