import { buildSchema, parse, validate } from "graphql";
import { hostile } from "../../bench/trials/hostile";
import { type Found, joined, pageOf, tableOf } from "../../bench/trials/page";
import { codeOf, verdict } from "../../bench/trials/verdict";
import { textOf } from "../house/files";

const schema = buildSchema(textOf("schema/schema.graphql"));
const found = (trial: string): Found => ({
  trial,
  title: `Of ${trial}`,
  said: ["A sentence."],
  columns: ["what", "ms"],
  rows: [["one | two\nthree", "5"]],
  shown: ["{a}"],
  taken: "2026-11-26",
  on: "two processors",
});
const answer = (status: number, body: string, ms = 3) => ({ status, body, ms });
const ok = answer(200, '{"data": {}}');
const effect = { outcomes: [ok], work: 12, left: false, running: 0 };

describe("the page of the trials", () => {
  it("has a table for each, which nothing in a cell breaks", () => {
    expect(tableOf(found("load"))).toEqual(["| what | ms |", "| --- | ---: |", "| one \\| two three | 5 |"]);
    const page = pageOf([found("load"), found("kills")]);
    expect(page).toContain("## Of load\n\nA sentence.\n\nRun on 2026-11-26, on two processors.\n\n| what");
    expect(page).toContain("| one \\| two three | 5 |\n\n```graphql\n{a}\n```\n\n## Of kills\n");
  });

  it("takes no row of another width than the heading", () => {
    expect(() => tableOf({ columns: ["what", "ms"], rows: [["one"]] })).toThrow("one: 2 cells are wanted.");
  });

  it("has what was found now in place of what was found before, in the order of the trials", () => {
    const names = (all: readonly Found[]) => all.map(({ trial, taken }) => `${trial} ${taken}`);
    const now = { ...found("load"), taken: "2026-11-27" };
    expect(names(joined([found("kills"), found("load"), found("gone")], now, ["load", "kills"]))).toEqual([
      "load 2026-11-27",
      "kills 2026-11-26",
    ]);
  });

  it("that is committed is what its data say", () => {
    expect(textOf("docs/trials.md")).toBe(pageOf(JSON.parse(textOf("docs/trials.json"))));
  });
});

describe("whether the server holds", () => {
  it("has as the code of an answer that of its first error", () => {
    const errors = (extensions: object) => answer(200, JSON.stringify({ errors: [{ message: "x", extensions }] }));
    const answers = [ok, errors({ code: "UNKNOWN_NAME" }), errors({}), answer(200, "{"), answer(0, "")];
    expect(answers.map(codeOf)).toEqual(["ok", "UNKNOWN_NAME", "without a code", "unreadable", "no answer"]);
  });

  it("says yes to an answer and to a refusal in time", () => {
    const refused = answer(400, '{"errors": [{"extensions": {"code": "QUERY_TOO_COSTLY"}}]}');
    expect(verdict({ ...effect, outcomes: [ok, refused] })).toBe("yes");
    expect(verdict({ ...effect, outcomes: [], left: true })).toBe("yes");
  });

  it("says what is beyond the bounds", () => {
    const broken = answer(500, '{"errors": [{"extensions": {"code": "INTERNAL_SERVER_ERROR"}}]}', 2_600);
    expect(verdict({ ...effect, outcomes: [broken, ok], work: 80.4, running: 2 })).toBe(
      "no: INTERNAL_SERVER_ERROR, 2.6 s, 80 ms of work in one turn, 2 statements still run",
    );
    expect(verdict({ ...effect, outcomes: [answer(0, "")] })).toBe("no: no answer");
    expect(verdict({ ...effect, work: NaN })).toBe("no: the server is gone");
  });
});

describe("requests that ask for too much", () => {
  it.each(hostile)("$name can be asked", ({ query, variables }) => {
    expect(validate(schema, parse(query, { maxTokens: 50_000 }))).toEqual([]);
    expect(JSON.stringify({ query, variables }).length).toBeLessThan(1_048_576);
  });
});
