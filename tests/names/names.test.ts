import { AmbiguousName, UnknownName } from "../../src/errors";
import { Names } from "../../src/names/names";
import { type Named, unsaid } from "../../src/names/named";

const thing = (label: string, key: string, name: string, more: Partial<Named> = {}): Named => ({
  ...unsaid,
  label,
  key,
  name,
  ...more,
});

const names = new Names([
  thing("State", "COG", "Congo", { aliases: ["Republic of the Congo"] }),
  thing("State", "COD", "Democratic Republic of the Congo", { aliases: ["Congo", "DR Congo"] }),
  thing("State", "KOR", "Republic of Korea", { aliases: ["Korea"] }),
  thing("State", "PRK", "Democratic People's Republic of Korea", { aliases: ["Korea"] }),
  thing("State", "CIV", "Côte d'Ivoire", { aliases: ["Ivory Coast"] }),
  thing("Coalition", "eu", "European Union", { aliases: ["EU"] }),
  thing("Topic", "law", "Law"),
  thing("Topic", "treaty", "Treaty", { broader: ["law"] }),
  thing("Topic", "clause", "Clause", { broader: ["treaty"] }),
]);

const thrown = (ask: () => unknown): unknown => {
  try {
    ask();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
};

it("finds a thing by key, name and other names, in any case and without accents", () => {
  for (const name of ["CIV", "civ", "Cote d'Ivoire", "COTE D’IVOIRE", "ivory coast", "State:CIV"])
    expect(names.find(["State"], name)?.key).toBe("CIV");
});

it("takes a key before a name", () => {
  expect(names.find(["State"], "cog")?.key).toBe("COG");
});

it("looks among the kinds that are asked for, and no others", () => {
  expect(names.find(["State"], "EU")).toBeUndefined();
  expect(names.find(["State", "Coalition"], "EU")?.key).toBe("eu");
});

it("refuses a name that several things bear, with the keys that tell them apart", () => {
  const error = thrown(() => names.get(["State"], "korea", "where.state[0]"));
  expect(error).toBeInstanceOf(AmbiguousName);
  expect(error).toMatchObject({
    argument: "where.state[0]",
    suggestions: ["KOR, Republic of Korea", "PRK, Democratic People's Republic of Korea"],
    message:
      '"korea" may be 2 things: write "KOR" (Republic of Korea) or "PRK" (Democratic People\'s Republic of Korea).',
  });
});

it("takes what is printed so, whatever else has it for another name", () => {
  expect(names.find(["State"], "congo")?.key).toBe("COG");
});

it("refuses a name that nothing bears, with the nearest keys", () => {
  const error = thrown(() => names.get(["State"], "Ivory Cost", "name"));
  expect(error).toBeInstanceOf(UnknownName);
  expect(error).toMatchObject({ argument: "name", suggestions: ['CIV, Côte d\'Ivoire, called "Ivory Coast"'] });
  expect(thrown(() => names.get(["State"], "", "name"))).toBeInstanceOf(UnknownName);
});

it("knows all topics below one, however deep", () => {
  expect([...names.under("law")]).toEqual(["law", "treaty", "clause"]);
});

it("refuses what is longer than any name without telling it all again", () => {
  const error = thrown(() => names.get(["State"], "Congo ".repeat(20_000), "where.state"));
  expect(error).toBeInstanceOf(UnknownName);
  expect((error as UnknownName).message).toBe(
    'There is nothing called "Congo Congo Congo Congo Congo Congo Cong…": a name has at most 300 letters, and this has 120000. Write the name alone.',
  );
  expect(error).toMatchObject({ suggestions: [], argument: "where.state" });
});
