import type { Answered, Ask } from "../../src/atlas/ask";
import { atlas } from "../../src/atlas/atlas";
import { forReaders } from "../../src/atlas/trouble";
import { listening } from "./listening";

const trouble = (code: string): Answered<never> => ({
  data: undefined,
  errors: [{ message: "This is why.", code, suggestions: [] }],
});
const away = trouble("DATABASE_UNAVAILABLE");

/** The status and the text of an address where everything that is asked is answered so. */
async function at(path: string, answer: (operation: string) => Answered<unknown>) {
  const ask: Ask = (operation) => Promise.resolve(answer(operation.toString()) as Answered<never>);
  const { url, stop } = await listening(atlas(ask));
  const response = await fetch(url + path);
  const text = await response.text();
  await stop();
  return { status: response.status, again: response.headers.get("retry-after"), isTold: text.includes("This is why.") };
}

const feeds = ["/changes.atom", "/states/RUS.atom", "/topics/poa.atom"];

it.each(["/states/RUS", "/votes", "/ask?q=a", "/compare?q=a&q=b", "/votes.csv", "/compare.csv?q=a&q=b", ...feeds])(
  "says at %s that the graph is away, and not that a question cannot be read",
  async (path) => {
    expect(await at(path, () => away)).toEqual({ status: 503, again: "10", isTold: true });
    expect(await at(path, () => trouble("SERVER_BUSY"))).toEqual({ status: 503, again: "10", isTold: true });
  },
);

it.each(feeds)("says at %s of what cannot be asked that it cannot, and not that the graph is away", async (path) => {
  expect(await at(path, () => trouble("BAD_USER_INPUT"))).toEqual({ status: 400, again: null, isTold: true });
});

it("says so too where the graph goes away while a page asks further", async () => {
  const asking = { question: "a", where: { state: ["RUS"] }, states: null };
  const first = (operation: string) => (operation.includes("AskPage") ? { data: { ask: asking }, errors: [] } : away);
  expect(await at("/ask?q=a", first)).toEqual({ status: 503, again: "10", isTold: true });
});

it("gives what needs no facts all the same", async () => {
  for (const path of ["/", "/glossary", "/glossary.csv", "/docs", "/q"])
    expect([path, (await at(path, () => away)).status]).toEqual([path, 200]);
});

it("says to readers what is wrong without the argument of the API", () => {
  expect(forReaders("query: there is no word in it.")).toBe("There is no word in it.");
  expect(forReaders("where.and[0].text: there is no word in it.")).toBe("There is no word in it.");
  expect(forReaders("“year” cannot be “lately”: write a year.")).toBe("“year” cannot be “lately”: write a year.");
});
