import { type StartedServer, villageServer } from "../server";
import { refusal } from "../questions/asked";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const fields = `agreement { a { iso3 } b { iso3 } shared identical voeten }
  votes { totalCount sentence nodes { resolution { symbol } here there } }
  positions { totalCount sentence nodes { subject { ... on Topic { slug } } here { stance } there { stance } } }`;

async function differences(state: string, args: string): Promise<unknown> {
  const answer = (await village.answer(`{ state(name: "${state}") { differences(${args}) { ${fields} } } }`)) as {
    state: { differences: unknown };
  };
  return answer.state.differences;
}

it("tells each vote and each position in which two states differ, from the side of the one asked about", async () => {
  expect(await differences("Borduria", `with: "Arcadia"`)).toEqual({
    agreement: { a: { iso3: "ARC" }, b: { iso3: "BOR" }, shared: 2, identical: 0.5, voeten: 0.5 },
    votes: {
      totalCount: 1,
      sentence: "Votes in which Borduria and Arcadia differ",
      nodes: [{ resolution: { symbol: "V/RES/2" }, here: "YES", there: "NO" }],
    },
    positions: {
      totalCount: 1,
      sentence: "Subjects on which Borduria and Arcadia differ",
      nodes: [{ subject: { slug: "poa" }, here: { stance: "OPPOSE" }, there: { stance: "SUPPORT" } }],
    },
  });
});

it("tells the latest vote first, and subjects by name", async () => {
  expect(await differences("ARC", `with: "SYL"`)).toMatchObject({
    votes: {
      nodes: [
        { resolution: { symbol: "V/RES/2" }, here: "NO", there: "YES" },
        { resolution: { symbol: "V/RES/1" }, here: "YES", there: "NO" },
      ],
    },
    positions: { nodes: [{ subject: { slug: "gender-language" } }, { subject: { slug: "poa" } }] },
  });
});

it("keeps to some resolutions and to a period", async () => {
  expect(await differences("ARC", `with: "SYL", during: {to: "2022"}`)).toMatchObject({
    agreement: { shared: 1 },
    votes: { totalCount: 1, sentence: "Votes in which Arcadia and Syldavia differ until 2022" },
    positions: { nodes: [{ subject: { slug: "poa" }, here: { stance: "SUPPORT" }, there: { stance: "OPPOSE" } }] },
  });
  expect(await differences("ARC", `with: "SYL", over: {symbol: "V/RES/2"}, during: {to: "2022"}`)).toMatchObject({
    agreement: { shared: 0, identical: null },
    votes: { totalCount: 0 },
  });
});

it("sees no difference in an absence", async () => {
  expect(await differences("SYL", `with: "UTO", over: {year: 2023}`)).toMatchObject({ votes: { totalCount: 0 } });
});

it("compares no state with itself, nor with one that there is not", async () => {
  const refused = (other: string) =>
    refusal(village, `{ state(name: "ARC") { differences(with: "${other}") { votes { totalCount } } } }`);
  expect(await refused("Arkadia")).toMatchObject({ code: "BAD_USER_INPUT", argument: "with" });
  expect(await refused("Nowhere")).toMatchObject({ code: "UNKNOWN_NAME", argument: "with" });
});
