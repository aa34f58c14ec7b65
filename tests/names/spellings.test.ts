import { Spellings } from "../../src/names/spellings";

const republics = ["serbia", "malta", "cyprus", "korea", "moldova", "kenya", "chad"].map(
  (state) => [`republic of ${state}`, state] as const,
);
const states = new Spellings([
  ["georgia", "georgia"],
  ["united states", "usa"],
  ["united kingdom", "uk"],
  ...republics,
]);
const near = (name: string): string[] => states.nearest(name, 3).map(({ thing }) => thing);

it("measures a name on what tells it apart", () => {
  expect(near("republic of georgia")).toEqual(["georgia"]);
  expect(near("republic of sebria")).toEqual(["serbia"]);
  expect(near("repblic of serbia")).toEqual(["serbia"]);
  expect(near("republic of ruritania")).toEqual([]);
});

it("puts a name with a letter wrong before one with a word wrong", () => {
  expect(near("united state")[0]).toBe("usa");
});

it("finds a name whose words stand in another order", () => {
  expect(near("states untied")).toEqual(["usa"]);
  expect(near("kingdom of the united")[0]).toBe("uk");
});

it("finds a name by its beginning, and within more words", () => {
  expect(near("unit")).toEqual(["usa", "uk"]);
  expect(near("georgia in the caucasus")).toEqual(["georgia"]);
});

it("takes no notice of a text that is too long to be a name", () => {
  expect(near("republic ".repeat(10_000))).toEqual([]);
});

it("keeps figures, however many things have them", () => {
  const paragraphs = new Spellings(
    ["79 1", "79 2", "79 3", "79 4", "79 5", "79 6", "79 7", "80 1"].map((one) => [`a ${one}`, one] as const),
  );
  expect(paragraphs.nearest("a 79 99", 2).map(({ thing }) => thing)).not.toContain("80 1");
});

it("is quick among ten thousand long names", () => {
  const words =
    "developments in the field of information security and human rights question report committee assistance to refugees trade law of sea oceans nuclear weapons treaty women children climate peace operations budget scale".split(
      " ",
    );
  const titles = Array.from({ length: 10_000 }, (_, index) => {
    const title = Array.from({ length: 10 }, (__, place) => words[(index * (place + 3) + place) % words.length]);
    return [`${title.join(" ")} ${index}`, index] as const;
  });
  const many = new Spellings(titles);
  const asked = (titles[4711]?.[0] ?? "").replace("a", "e").replace("o", "u");
  const times = Array.from({ length: 9 }, () => {
    const begun = process.cpuUsage();
    expect(many.nearest(asked, 3)[0]?.thing).toBe(4711);
    return process.cpuUsage(begun).user / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(34);
});
