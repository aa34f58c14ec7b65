import { type StartedServer, villageServer } from "../server";
import { listsWithWhere, wordsOf } from "./inputs";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

it("refuses a year and a period together, wherever both may be said", async () => {
  const asked = (await listsWithWhere()).flatMap(({ list, where }) => {
    const words = wordsOf(where);
    const timed = words.filter(({ path }) => path === "year" || path.endsWith(".year"));
    return timed.map(({ path, ask }) => ({ list, where, path, both: { ...place(ask({}), path) } }));
  });
  expect(asked.length).toBeGreaterThan(12);
  for (const { list, where, path, both } of asked) {
    const { errors = [] } = await village.ask(
      `query ($where: ${where.name}) { ${list}(where: $where) { totalCount } }`,
      {
        where: both,
      },
    );
    const argument = `where.${path}`.replace(/\.year$/, "");
    expect([list, errors.map(({ message }) => message)]).toEqual([
      list,
      [`${argument}: give year or during, not both.`],
    ]);
  }
});

/** Puts a year and a period where `path` leads to the year. */
function place(where: object, path: string): object {
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...where, year: 2023, during: { from: "2022" } };
  const inner = Object.entries(where).find(([field]) => field === first)?.[1] as object;
  return { ...where, [first]: place(inner, rest.join(".")) };
}
