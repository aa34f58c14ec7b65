import { type StartedServer, villageServer } from "../server";
import { listsWithWhere } from "./inputs";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const topicsThatSay = async (text: string): Promise<string[]> => {
  const answer = (await village.answer(`query ($text: String) { topics(where: {text: $text}) { nodes { slug } } }`, {
    text,
  })) as { topics: { nodes: { slug: string }[] } };
  return answer.topics.nodes.map(({ slug }) => slug);
};

it("finds whole words, whatever their accents, case and signs, in any order", async () => {
  for (const text of ["gender language", "GENDER", "language, gender!", "génder", "the gender", "(gender)-language"])
    expect([text, await topicsThatSay(text)]).toEqual([text, ["gender-language"]]);
});

it("does not find letters within words", async () => {
  for (const text of ["gend", "ender", "lang", "gender lang"])
    expect([text, await topicsThatSay(text)]).toEqual([text, []]);
});

it("finds words by their beginning where a star follows", async () => {
  for (const text of ["gend*", "GEN* language", "langu*"])
    expect([text, await topicsThatSay(text)]).toEqual([text, ["gender-language"]]);
  expect(await topicsThatSay("ender*")).toEqual([]);
});

it("refuses signs alone in every list, as the search does", async () => {
  const lists = (await listsWithWhere()).filter(({ where }) => "text" in where.getFields());
  expect(lists.length).toBeGreaterThan(10);
  for (const { list } of lists)
    for (const text of ["", "!!!", " * ", "—"]) {
      const { errors = [] } = await village.ask(
        `query ($text: String!) { ${list}(where: {text: $text}) { totalCount } search(query: $text) { totalCount } }`,
        { text },
      );
      expect([list, text, errors.map(({ extensions }) => extensions.code)]).toEqual([
        list,
        text,
        ["BAD_USER_INPUT", "BAD_USER_INPUT"],
      ]);
    }
});

it("looks for no more than fifty words at once", async () => {
  const asked = (words: number) =>
    village.ask(`query ($text: String) { topics(where: {text: $text}) { totalCount } }`, {
      text: Array.from({ length: words }, (_, index) => `w${index}`).join(" "),
    });
  expect((await asked(50)).data).toEqual({ topics: { totalCount: 0 } });
  expect((await asked(51)).errors).toMatchObject([
    { message: expect.stringContaining("these are 51 words, and at most 50"), extensions: { argument: "where.text" } },
  ]);
});
