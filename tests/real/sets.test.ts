import { choice, chosen } from "../questions/asked";
import { type StartedServer, startedServer } from "../server";

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
});
afterAll(() => server.stop());

const asked: readonly (readonly [question: string, where: string, codes: string])[] = [
  [
    "spoke against gender references at the session of July 2023",
    `{position: {topic: "gender-language", stance: OPPOSE, meeting: "oewg2-s5"}}`,
    "BLR BDI CUB PRK NIC RUS SDN VEN",
  ],
  [
    "opposed them within July 2023, wherever",
    `{position: {topic: "gender-language", stance: OPPOSE, during: {from: "2023-07", to: "2023-07"}}}`,
    "BLR BDI CUB PRK NIC RUS SDN VEN",
  ],
  [
    "championed gender in the mandate in July 2023, the Netherlands in capacity-building",
    `{position: {topic: "gender-language", stance: SUPPORT, meeting: "oewg2-s5"}}`,
    "AUS BGD BEL CRI SLV IRL MEX NLD NZL GBR URY VNM",
  ],
  [
    "voted against the PoA in 2023 and not in 2022",
    `{voted: {resolution: "A/RES/78/16", choice: NO}, not: {voted: {resolution: "A/RES/77/37", choice: NO}}}`,
    "BLR BDI MLI",
  ],
  [
    "went the other way, from no to yes",
    `{and: [{voted: {resolution: "A/RES/77/37", choice: NO}}, {voted: {resolution: "A/RES/78/16", choice: YES}}]}`,
    "CAF",
  ],
  [
    "sponsored both rival resolutions of 2022",
    `{and: [{sponsored: {resolution: "A/RES/77/37"}}, {sponsored: {resolution: "A/RES/77/36"}}]}`,
    "MAR TZA",
  ],
  [
    "sponsored the updated concept of a convention in May 2023",
    `{memberOf: {coalition: "convention-sponsors-2023"}}`,
    "BLR PRK NIC RUS SYR",
  ],
  [
    "put the concept of a convention forward in May 2023, as the proposal has it",
    `{sponsored: {proposal: "convention", during: {from: "2023-05", to: "2023-05"}}}`,
    "BLR PRK NIC RUS SYR",
  ],
  [
    "sponsored the convention and do not belong to the like-minded group of July 2024",
    `{memberOf: {coalition: "convention-sponsors-2023"}, not: {memberOf: {coalition: "like-minded-group-2024"}}}`,
    "",
  ],
  [
    "belong to that group and did not sponsor it",
    `{memberOf: {coalition: "like-minded-group-2024"}, not: {memberOf: {coalition: "convention-sponsors-2023"}}}`,
    "BDI CHN CUB ERI IRN VEN ZWE",
  ],
  [
    "belong to that group and voted for the PoA in 2022",
    `{memberOf: {coalition: "like-minded-group-2024"}, voted: {resolution: "A/RES/77/37", choice: YES}}`,
    "BDI ERI ZWE",
  ],
  [
    "belong to that group and voted for the PoA in 2023",
    `{memberOf: {coalition: "like-minded-group-2024"}, voted: {resolution: "A/RES/78/16", choice: YES}}`,
    "ZWE",
  ],
  [
    "spoke up for the PoA on 1 April 2022, apart from France and Egypt",
    `{memberOf: {coalition: "poa-voices-2022"}, not: {state: ["France", "Egypt"]}}`,
    "ARG AUS AUT CAN CHL COL SLV JPN NLD SGP ZAF CHE THA GBR",
  ],
];

it.each(asked)("knows who %s", async (_, where, codes) => {
  expect(await chosen(server, where)).toEqual(codes.split(" ").filter((code) => code !== ""));
});

it("counts 91 states that voted for both rival resolutions of 7 December 2022", async () => {
  const both = `{and: [{voted: {resolution: "A/RES/77/37", choice: YES}}, {voted: {resolution: "A/RES/77/36", choice: YES}}]}`;
  expect((await choice(server, both)).totalCount).toBe(91);
});

it("knows how Viet Nam voted on the PoA, twice", async () => {
  const { states } =
    (await server.answer(`{ states(where: {state: "Vietnam", voted: {resolutions: {symbol: ["A/RES/77/37", "A/RES/78/16"]}}}) {
    edges { evidence { date ... on VoteEvidence { choice resolution { symbol } } } } } }`)) as {
      states: { edges: { evidence: unknown }[] };
    };
  expect(states.edges.map(({ evidence }) => evidence)).toEqual([
    [
      { date: "2022-12-07", choice: "ABSTAIN", resolution: { symbol: "A/RES/77/37" } },
      { date: "2023-12-04", choice: "YES", resolution: { symbol: "A/RES/78/16" } },
    ],
  ]);
});

describe("the five commitments", () => {
  const five = [
    "spyware-joint-statement",
    "counter-ransomware-initiative",
    "freedom-online-coalition",
    "paris-call",
    "joint-statement-2019",
  ];
  const all = (on: string) => `{and: [${five.map((slug) => `{memberOf: {coalition: "${slug}"${on}}}`).join(" ")}]}`;

  it("had fourteen states in all of them in 2025", async () => {
    expect((await chosen(server, all(`, on: "2025"`))).join(" ")).toBe(
      "AUS CAN EST FRA DEU JPN LTU NLD NZL NOR POL SWE GBR USA",
    );
  });

  it("have thirteen since the United States left the Freedom Online Coalition", async () => {
    expect(await chosen(server, all(`, on: "2026-03"`))).not.toContain("USA");
    expect(await chosen(server, all(""))).toHaveLength(13);
  });
});
