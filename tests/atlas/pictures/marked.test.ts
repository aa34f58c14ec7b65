import { pictureFile } from "../../../src/atlas/files/picture-file";
import { answeringStates } from "../../../src/atlas/pictures/answering-states";
import { statesMeant } from "../../../src/atlas/pictures/marked";
import { statesOnTiles } from "../../../src/atlas/pictures/states-on-tiles";

const everybody = [...statesOnTiles].map(([iso3, { name }]) => ({ iso3, name }));

const marked = (query: string): string[] => {
  const svg = pictureFile({
    picture: answeringStates("some states", everybody.slice(0, 3)),
    url: `http://127.0.0.1/ask?q=x&${query}`,
    root: "http://127.0.0.1/",
    about: undefined,
  });
  const [, group = ""] = /<g class="found"[^>]*>(.*?)<\/g>/s.exec(svg ?? "") ?? [];
  return [...group.matchAll(/<text[^>]*>([^<]+)</g)].map(([, name = ""]) => name);
};

it.each([
  ["TUV", ["Tuvalu"]],
  ["tuv", ["Tuvalu"]],
  ["nauru", ["Nauru"]],
  ["marino", ["San Marino"]],
  ["cote divoire", ["Côte d'Ivoire"]],
  ["guinea", ["Guinea"]],
  ["guinea-", ["Guinea-Bissau"]],
  ["korea", ["Republic of Korea", "Democratic People's Republic of Korea"]],
  ["atlantis", []],
])("by “%s” are meant %j", (text, names) => {
  expect(new Set(statesMeant(everybody, text).map(({ name }) => name))).toEqual(new Set(names));
});

it("rings and names in a file what its address asks to be marked", () => {
  expect(marked("mark=TUV,nauru&mark=San+Marino")).toEqual(["Tuvalu", "Nauru", "San Marino"]);
  expect(marked("mark=atlantis")).toEqual([]);
  expect(marked("")).toEqual([]);
});
