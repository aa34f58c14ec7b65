import { casesOver } from "./asking";

const acquis = casesOver();

/** What a look-up gives, or how it refuses. */
async function found(field: string, key: string, name: string) {
  const { data, errors } = await acquis.ask(`query ($name: String!) { thing: ${field} { ${key} } }`, { name });
  const thing = (data as { thing: Record<string, string> | null } | null | undefined)?.thing;
  return { key: thing?.[key] ?? null, code: errors?.[0]?.extensions.code, hints: errors?.[0]?.extensions.suggestions };
}
const state = (name: string) => found("state(name: $name)", "iso3", name);
const coalition = (name: string) => found("coalition(slug: $name)", "slug", name);

it.each([
  ["1: the name that is printed is never ambiguous", "CONGO", "COG"],
  ["39: a name under which a member voted until 2019", "THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA", "MKD"],
  ["41: an article that stands behind", "BAHAMAS (THE)", "BHS"],
])("%s: a look-up of %s leads to %s", async (_, name, iso3) => {
  expect(await state(name)).toMatchObject({ key: iso3, code: undefined });
});

it.each([
  ["39: a name that a member has given up", "GAMBIA (ISLAMIC REPUBLIC OF THE)", "GMB, Gambia"],
  ["44: a typo in a look-up is refused with a hint", "Vietnma", "VNM, Viet Nam"],
  ["2: the right Congo is suggested first", "Congo-Brazavile", "COG, Congo"],
  ["48: a coalition is no state, and is told as such", "European Union", "eu, European Union, a coalition"],
])("%s: %s", async (_, name, hint) => {
  const { key, code, hints } = await state(name);
  expect([key, code]).toEqual([null, "UNKNOWN_NAME"]);
  expect(hints?.[0]).toContain(hint);
});

it("49: a short name that a state and a coalition bear is given in silence to neither, and means the one where only that is asked for", async () => {
  const { errors } = await acquis.ask(`{ statements(where: { actor: "NAM" }) { totalCount } }`);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: "AMBIGUOUS_NAME",
    suggestions: ["State:NAM, Namibia", "Coalition:nam, Non-Aligned Movement"],
  });
  expect((await coalition("NAM")).key).toBe("nam");
  expect((await coalition("NAM (Non-Aligned Movement)")).hints?.[0]).toBe("nam, Non-Aligned Movement");
});
