import { type ComponentChildren, Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Ask } from "../../src/atlas/ask";
import { comparePage } from "../../src/atlas/pages/compare.page";
import { type StartedServer, villageServer } from "../server";
import { pageAt, textOf } from "./reader";

let server: StartedServer;

beforeAll(async () => {
  server = await villageServer();
});

afterAll(() => server.stop());

describe("a comparison", () => {
  /** Asks over HTTP as everybody does; what stands in a question is the `where` that it is read as. */
  const ask: Ask = async (operation, variables) => {
    const query = operation.toString();
    const { question } = variables as { question?: string };
    if (query.includes("query CompareQuestion")) {
      const where: unknown = question?.startsWith("{") === true ? JSON.parse(question) : null;
      return { data: { ask: { question, where, unread: [], otherReadings: [] } } as never, errors: [] };
    }
    const { data } = await server.ask(query, variables as Record<string, unknown>);
    return { data: data as never, errors: [] };
  };
  const compared = (...questions: readonly string[]) =>
    comparePage.answered(ask, {
      path: "/compare",
      query: new URLSearchParams(questions.map((question) => ["q", question])),
      part: () => "",
    });
  const drawn = (main: ComponentChildren) => renderToString(h(Fragment, {}, main));
  const opposed = JSON.stringify({ position: { topic: "gender-language", stance: ["OPPOSE"], year: 2023 } });
  const yes = JSON.stringify({ voted: { resolution: "V/RES/2", choice: ["YES"] } });

  it("says who answers which question, and each area as a question of its own", async () => {
    const { shown } = await compared(opposed, yes);
    expect(shown?.table?.cells.map((cells) => [cells[0], cells[3], cells[4]])).toEqual([
      ["ARC", true, false],
      ["BOR", true, true],
      ["SYL", false, true],
    ]);
    const html = drawn(shown?.main);
    const text = textOf(html);
    expect(text).toContain("A and B 1 Borduria");
    expect(text).toContain("A and B 1 3 0.33");
    expect(html).toContain("opposed+gender+language+in+2023+and+voted+yes+on+V%2FRES%2F2");
  });

  it("asks again for what could not be read", async () => {
    const { shown } = await compared(opposed, "colourless green ideas");
    const text = textOf(drawn(shown?.main));
    expect(text).toContain("Question B, “colourless green ideas”, could not be read as a question about states");
    expect((await pageAt(server, "/compare")).text).toContain("Two to eight questions about states");
  });
});
