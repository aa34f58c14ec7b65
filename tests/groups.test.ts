import { groupedBy } from "../src/groups";

it("puts values under their keys, keys and values in the order in which they came", () => {
  const words = ["norm", "vote", "nation", "state", "view"];
  expect([...groupedBy(words, (word) => word.charAt(0))]).toEqual([
    ["n", ["norm", "nation"]],
    ["v", ["vote", "view"]],
    ["s", ["state"]],
  ]);
});

it("has no key under which nothing stands", () => {
  expect(groupedBy<string, string>([], (word) => word).size).toBe(0);
});
