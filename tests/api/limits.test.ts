import { refusal } from "../questions/asked";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const nested = (levels: number): object => (levels === 0 ? {} : { not: nested(levels - 1) });

it("refuses an operation that may cost too much, and says how to ask for less", async () => {
  const told = await refusal(
    village,
    "{ states(first: 200) { nodes { statements(first: 200) { nodes { jointWith { nodes { key } } } } } } }",
  );
  expect(told).toMatchObject({ status: 400, code: "QUERY_TOO_COSTLY" });
  expect(told.message).toMatch(
    /^This operation may cost \d+, and one may cost 20000\. Most of it is states\.nodes\.statements[^:]*: the pages of states, statements.* and jointWith cost .*smaller pages with first there/,
  );
});

it("lets a page of a refused size pay for nothing else", async () => {
  const heavy =
    "heavy: states(first: 200) { nodes { statements(first: 200) { nodes { jointWith { nodes { key } } } } } }";
  const { code } = await refusal(village, `{ states(first: -1000000) { nodes { iso3 } } ${heavy} }`);
  expect(code).toBe("QUERY_TOO_COSTLY");
});

it("charges for every alias", async () => {
  const many = Array.from({ length: 450 }, (_, index) => `a${index}: states(first: 50) { nodes { iso3 } }`).join(" ");
  expect(await refusal(village, `{ ${many} }`)).toMatchObject({ code: "QUERY_TOO_COSTLY" });
});

it("charges for the rows of a list that is told whole, also where only numbers of them are asked for", async () => {
  const many = Array.from({ length: 100 }, (_, index) => `a${index}: coverage { statements }`).join(" ");
  expect(await refusal(village, `{ dataset { ${many} } }`)).toMatchObject({ code: "QUERY_TOO_COSTLY" });
});

it("charges for what a variable asks for", async () => {
  const query =
    "query ($n: Int) { states(first: 200) { nodes { statements(first: $n) { nodes { jointWith { nodes { key } } } } } } }";
  expect((await village.ask(query, { n: 1 })).errors).toBeUndefined();
  expect(await refusal(village, query, { n: 200 })).toMatchObject({ code: "QUERY_TOO_COSTLY" });
});

it("refuses a document of more than ten thousand tokens", async () => {
  expect(await refusal(village, `{ ${"__typename ".repeat(10_001)} }`)).toMatchObject({
    status: 400,
    code: "GRAPHQL_PARSE_FAILED",
  });
});

it("refuses conditions too deep in a document, on states and on statements", async () => {
  const deep = (levels: number): string => (levels === 0 ? "{}" : `{not: ${deep(levels - 1)}}`);
  for (const field of ["states", "statements", "resolutions"])
    expect(await refusal(village, `{ ${field}(where: ${deep(1_000)}) { totalCount } }`)).toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringContaining("more than 12 deep") as string,
    });
});

it("takes what is deep enough for people", async () => {
  const { errors } = await village.ask("query ($w: StateWhere) { states(where: $w) { totalCount } }", {
    w: nested(11),
  });
  expect(errors).toBeUndefined();
});

it("takes at most 200 ids at once, and gives null for what is not there", async () => {
  const nodes = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";
  expect(await refusal(village, nodes, { ids: Array.from({ length: 201 }, () => "State:ARC") })).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: "ids",
  });
  expect(await village.answer(nodes, { ids: ["State:ARC", "Topic:nope", "Nothing:1", "x", "Statement:ST-1"] })).toEqual(
    {
      nodes: [
        { __typename: "State", id: "State:ARC" },
        null,
        null,
        null,
        { __typename: "Statement", id: "Statement:ST-1" },
      ],
    },
  );
});

describe("breadth", () => {
  const query = "query ($where: StateWhere) { states(where: $where) { totalCount } }";
  const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value);
  const one = { state: ["ARC"] };

  it.each([101, 3_000, 50_000])("refuses %i conditions beside each other, and says how many may be", async (count) => {
    for (const join of ["and", "or"])
      expect(await refusal(village, query, { where: { [join]: times(count, {}) } })).toMatchObject({
        status: 400,
        code: "BAD_USER_INPUT",
        argument: "where",
        message: expect.stringContaining(
          `${count} conditions are joined by and and or, and one question may join 100`,
        ) as string,
      });
  });

  it("counts the conditions of all joins together, also those within a word", async () => {
    const where = { or: times(100, one), not: { voted: { resolutions: { or: times(101, {}) } } } };
    expect((await refusal(village, query, { where })).message).toContain("201 conditions");
  });

  it("takes as many conditions and names as one may", async () => {
    const where = { or: times(100, one) };
    expect(await village.answer(query, { where })).toEqual({ states: { totalCount: 1 } });
    expect(await village.answer(query, { where: { state: times(200, "ARC") } })).toEqual({ states: { totalCount: 1 } });
  });

  it("refuses a list of more than 200 names, from a variable and from a document", async () => {
    const expected = {
      code: "BAD_USER_INPUT",
      argument: "where.state",
      message: expect.stringContaining("one list may name 200") as string,
    };
    expect(await refusal(village, query, { where: { state: times(201, "ARC") } })).toMatchObject(expected);
    const written = times(201, '"ARC"').join(" ");
    expect(await refusal(village, `{ states(where: {state: [${written}]}) { totalCount } }`)).toMatchObject(expected);
  });

  it("refuses a text that is longer than any, and does not repeat it", async () => {
    const { message, code } = await refusal(village, query, { where: { state: ["a".repeat(100_000)] } });
    expect(code).toBe("BAD_USER_INPUT");
    expect(message).toBe("where.state[0]: this text has 100000 letters, and one may have 2000. Write a shorter one.");
    expect(await refusal(village, query, { where: { state: ["a".repeat(400)] } })).toMatchObject({
      code: "UNKNOWN_NAME",
      suggestions: [],
    });
    expect((await refusal(village, query, { where: { state: times(11, "a".repeat(2_000)) } })).message).toContain(
      "20000 together",
    );
  });
});
