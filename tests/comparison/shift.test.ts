import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

it("tells who moved, from what to what, and on which evidence", async () => {
  const { shifts } = await village.answer(`{ shifts(proposal: "programme", between: {from: 2022, to: 2023}) {
    totalCount sentence nodes {
      state { name } subject { ... on Topic { slug } }
      before { stance since contested evidence { __typename date } }
      after { stance since contested evidence { __typename date } }
    } } }`);
  expect(shifts).toEqual({
    totalCount: 1,
    sentence: "Shifts on the Programme of action from 2022 to 2023".replace("the Programme", "programme"),
    nodes: [
      {
        state: { name: "Borduria" },
        subject: { slug: "poa" },
        before: {
          stance: "SUPPORT",
          since: "2022-12-07",
          contested: false,
          evidence: [
            { __typename: "SponsorshipEvidence", date: "2022-12-07" },
            { __typename: "VoteEvidence", date: "2022-12-07" },
          ],
        },
        after: {
          stance: "OPPOSE",
          since: "2023-12-04",
          contested: false,
          evidence: [{ __typename: "VoteEvidence", date: "2023-12-04" }],
        },
      },
    ],
  });
});

const movers = async (args: string) => {
  const { shifts } = await village.answer(
    `{ shifts(${args}) { nodes { state { iso3 } before { stance } after { stance } evidence { date } } } }`,
  );
  return (shifts.nodes as { state: { iso3: string } }[]).map(({ state }) => state.iso3);
};

it("counts words like votes", async () => {
  expect(await movers(`topic: "gender-language", between: {from: 2021, to: 2023}`)).toEqual(["ARC"]);
});

it("lays votes against votes where only votes count", async () => {
  expect(await movers(`topic: "poa", between: {from: 2022, to: 2023}, evidence: VOTE`)).toEqual(["BOR"]);
  expect(await movers(`topic: "poa", between: {from: 2022, to: 2023}, evidence: [STATEMENT, SPONSORSHIP]`)).toEqual([]);
  expect(await movers(`topic: "gender-language", between: {from: 2021, to: 2023}, evidence: VOTE`)).toEqual([]);
  expect(await movers(`topic: "poa", between: {from: 2022, to: 2023}, evidence: []`)).toEqual([]);
});

it("sees no shift in silence, nor in what lies outside the period", async () => {
  expect(await movers(`topic: "gender-language", between: {from: 2022, to: 2023}`)).toEqual([]);
  expect(await movers(`topic: "poa", between: {to: 2022}`)).toEqual([]);
  expect(await movers(`norm: "k", between: {to: 2030}`)).toEqual([]);
});

it("asks about some states where it is told to", async () => {
  expect(await movers(`topic: "poa", between: {to: 2023}, among: {region: EASTERN_EUROPEAN}`)).toEqual(["BOR"]);
  expect(await movers(`topic: "poa", between: {to: 2023}, among: {region: AFRICAN}`)).toEqual([]);
});

it("agrees with the states that the question language finds", async () => {
  for (const subject of [`topic: "poa"`, `topic: "gender-language"`, `norm: "a"`]) {
    const { states } = await village.answer(
      `{ states(where: {shifted: {${subject}, between: {to: 2030}}}) { nodes { iso3 } } }`,
    );
    expect(await movers(`${subject}, between: {to: 2030}`)).toEqual(
      (states.nodes as { iso3: string }[]).map(({ iso3 }) => iso3),
    );
  }
});

it("refuses no subject, an empty period and one that ends before it begins", async () => {
  const refusal = async (args: string) => {
    const { errors } = await village.ask(`{ shifts(${args}) { totalCount } }`);
    return [errors?.[0]?.extensions.code, errors?.[0]?.extensions.argument];
  };
  expect(await refusal(`between: {from: 2021}`)).toEqual(["BAD_USER_INPUT", "topic"]);
  expect(await refusal(`topic: "poa", between: {}`)).toEqual(["BAD_USER_INPUT", "between"]);
  expect(await refusal(`topic: "poa", between: {from: 2023, to: 2021}`)).toEqual(["BAD_USER_INPUT", "between"]);
  expect(await refusal(`topic: "poa", between: {to: 2021}, among: {state: "Atlantis"}`)).toEqual([
    "UNKNOWN_NAME",
    "among.state[0]",
  ]);
});
