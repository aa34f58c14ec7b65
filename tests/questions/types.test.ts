import { type StartedServer, villageServer } from "../server";
import { refusal, refused } from "./asked";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

it("refuses a wrong type before anything is asked, in a document and in a variable", async () => {
  expect(await refused(village, `{position: {topic: 5}}`)).toMatchObject({
    status: 400,
    code: "GRAPHQL_VALIDATION_FAILED",
  });
  expect(await refused(village, `{region: EUROPE}`)).toMatchObject({ code: "GRAPHQL_VALIDATION_FAILED" });
  expect(await refused(village, `{position: {topc: "poa"}}`)).toMatchObject({
    code: "GRAPHQL_VALIDATION_FAILED",
    message: expect.stringContaining('Did you mean "topic"') as string,
  });
  const query = "query ($where: StateWhere, $n: Int) { states(where: $where, first: $n) { totalCount } }";
  for (const variables of [{ n: "many" }, { where: { position: { topic: 5 } } }, { where: { region: "EUROPE" } }])
    expect(await refusal(village, query, variables)).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
});

it("takes the size of a page from 0 to 200, and says so", async () => {
  const first = (n: number | string) => refusal(village, `{ states(first: ${n}) { nodes { iso3 } } }`);
  for (const n of [1000, 201, -1, 2_000_000_000])
    expect(await first(n)).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: "first",
      message: "first must be a whole number from 0 to 200; ask for further pages with after.",
    });
  expect((await first("1.5")).code).toBe("GRAPHQL_VALIDATION_FAILED");
  expect(await refusal(village, "{ states(first: 1, last: 1) { totalCount } }")).toMatchObject({
    argument: "last",
    message: "Give first or last, not both.",
  });
});
