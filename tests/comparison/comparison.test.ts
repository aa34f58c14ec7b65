import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const compare = async (sets: string, fields: string) =>
  (await village.answer(`{ compare(sets: [${sets}]) { ${fields} } }`)).compare;

const three = `
  {name: "against", where: {position: {topic: "gender-language", stance: OPPOSE, year: 2023}}}
  {name: "poa", where: {memberOf: {coalition: "poa-supporters"}}}
  {name: "east", where: {region: EASTERN_EUROPEAN}}`;

it("tells each set in words, with its members and on how much it rests", async () => {
  const { sets } = await compare(three, "sets { name sentence size members { name } coverage { recorded outOf } }");
  expect(sets).toEqual([
    {
      name: "against",
      sentence: "States that opposed gender language in 2023",
      size: 2,
      members: [{ name: "Arcadia" }, { name: "Borduria" }],
      coverage: { recorded: 4, outOf: 4 },
    },
    {
      name: "poa",
      sentence: "States that belong to the supporters of the programme",
      size: 2,
      members: [{ name: "Arcadia" }, { name: "Borduria" }],
      coverage: { recorded: 4, outOf: 4 },
    },
    {
      name: "east",
      sentence: "States that are among the Eastern European States",
      size: 2,
      members: [{ name: "Borduria" }, { name: "Syldavia" }],
      coverage: { recorded: 4, outOf: 4 },
    },
  ]);
});

it("gives every region that is not empty, each state once", async () => {
  const { regions } = await compare(three, "regions { in size members { iso3 } }");
  expect(regions).toEqual([
    { in: ["east"], size: 1, members: [{ iso3: "SYL" }] },
    { in: ["against", "poa"], size: 1, members: [{ iso3: "ARC" }] },
    { in: ["against", "poa", "east"], size: 1, members: [{ iso3: "BOR" }] },
  ]);
});

it("measures every two of the sets", async () => {
  const { pairs } = await compare(three, "pairs { a b intersection union jaccard }");
  expect(pairs).toEqual([
    { a: "against", b: "poa", intersection: 2, union: 2, jaccard: 1 },
    { a: "against", b: "east", intersection: 1, union: 3, jaccard: 1 / 3 },
    { a: "poa", b: "east", intersection: 1, union: 3, jaccard: 1 / 3 },
  ]);
});

it("has no similarity for two sets that are empty", async () => {
  const nobody = `{name: "a", where: {or: []}} {name: "b", where: {not: {}}}`;
  expect(await compare(nobody, "regions { size } pairs { jaccard union } sets { size }")).toEqual({
    regions: [],
    pairs: [{ jaccard: null, union: 0 }],
    sets: [{ size: 0 }, { size: 0 }],
  });
});

it("refuses too few sets, too many, and names that do not tell them apart", async () => {
  const refusal = async (sets: string) => {
    const { errors } = await village.ask(`{ compare(sets: [${sets}]) { pairs { a } } }`);
    return [errors?.[0]?.message, errors?.[0]?.extensions.argument];
  };
  const named = (name: string) => `{name: "${name}", where: {}}`;
  expect(await refusal(named("a"))).toEqual(["sets: give 2 to 8 sets; 1 are given.", "sets"]);
  expect(await refusal([..."abcdefghi"].map(named).join(" "))).toEqual([
    "sets: give 2 to 8 sets; 9 are given.",
    "sets",
  ]);
  expect(await refusal(`${named("a")} ${named("a")}`)).toEqual([
    `sets[1].name: sets[0] is called "a" too; give each set another name.`,
    "sets[1].name",
  ]);
  expect(await refusal(`${named("a")} ${named(" ")}`)).toEqual([
    "sets[1].name: give the set a name; this one is empty.",
    "sets[1].name",
  ]);
  const unknown = `${named("a")} {name: "b", where: {memberOf: {coalition: "rivver-league"}}}`;
  expect((await refusal(unknown))[1]).toBe("sets[1].where.memberOf.coalition");
});

it("sends as many statements for eight sets as for one of them", async () => {
  const set = (
    name: string,
    [topic, resolution, coalition, text, proposal]: readonly string[],
  ) => `{name: "${name}", where: {or: [
    {position: {topic: "${topic}"}} {silentOn: {topic: "${topic}", year: 2023}}
    {shifted: {topic: "${topic}", between: {from: 2021, to: 2023}}}
    {voted: {resolution: "${resolution}"}} {voted: {resolutions: {not: {symbol: "${resolution}"}}}}
    {memberOf: {coalition: "${coalition}"}} {memberOf: {coalition: "${coalition}", on: 2015}}
    {spoke: {text: "${text}"}} {sponsored: {proposal: "${proposal}"}}]}}`;
  const pick = (index: number, place: number, [one, other]: readonly [string, string]) =>
    (index >> (place % 3)) % 2 === 0 ? one : other;
  const words = [
    ["poa", "ransomware"],
    ["V/RES/1", "V/RES/2"],
    ["river-league", "signatories"],
    ["programme", "women"],
    ["programme", "threat-store"],
  ] as const;
  const sets = [..."abcdefgh"].map((name, index) =>
    set(
      name,
      words.map((pair, place) => pick(index, place, pair)),
    ),
  );
  const asked = async (sets: string) => {
    // A server of its own knows nothing yet.
    const server = await villageServer();
    await server.answer(
      `{ compare(sets: [${sets}]) { sets { size coverage { recorded } } regions { size members { iso3 } } pairs { jaccard } } }`,
    );
    const statements = server.statements().length;
    await server.stop();
    return statements;
  };
  const forOne = await asked(`${sets[0] ?? ""} {name: "all", where: {}}`);
  expect(forOne).toBeGreaterThan(5);
  // Of what goes on from several answers, one that comes late may be asked by itself.
  expect(await asked(sets.join(" "))).toBeLessThanOrEqual(forOne + 2);
});
