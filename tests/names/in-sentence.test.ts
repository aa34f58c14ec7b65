import { inSentence } from "../../src/names/in-sentence";
import type { Names } from "../../src/names/names";
import { realNames } from "./real";

let names: Names;
beforeAll(async () => {
  names = await realNames();
});

it.each([
  ["Coalition", "eu", "the European Union"],
  ["Coalition", "poa-supporters", "the PoA supporters"],
  ["Coalition", "poa-supporters-2023", "the PoA supporters of 2023"],
  ["Coalition", "brics", "BRICS"],
  ["Coalition", "g77", "the Group of 77"],
  ["Coalition", "five-eyes", "the Five Eyes"],
  ["Coalition", "african-states", "the African States"],
  ["Coalition", "nam", "the Non-Aligned Movement"],
  ["Coalition", "joint-text-sponsors-2021", "the sponsors of A/RES/76/19"],
  ["Coalition", "gender-language-champions-2023", "the gender language champions (July 2023)"],
  ["Coalition", "like-minded-group", "the like-minded group led by Nicaragua"],
  ["Coalition", "indo-pacific-countermeasures", "the Indo-Pacific states on countermeasures"],
  ["Coalition", "budapest-convention", "the parties to the Budapest Convention on Cybercrime"],
  ["Coalition", "sovereignty-as-rule", "the states holding sovereignty to be a rule"],
  ["Coalition", "russian-text-opponents-2023", "the states that voted no on A/RES/78/237"],
  ["Process", "gge-2014-2015", "the Group of Governmental Experts 2014-2015"],
  ["State", "KEN", "Kenya"],
  ["State", "RUS", "the Russian Federation"],
  ["State", "GBR", "the United Kingdom of Great Britain and Northern Ireland"],
])("says the %s %s as %s", (label, key, said) => {
  const named = names.all(label).find((one) => one.key === key);
  expect(named === undefined ? undefined : inSentence(named)).toBe(said);
});

it("says every coalition so that it can be read back", () => {
  const all = names.all("Coalition");
  expect(all.length).toBeGreaterThan(90);
  const lost = all.filter((one) => {
    const meant = names.meant(["Coalition"], inSentence(one));
    return meant.length !== 1 || meant[0] !== one;
  });
  expect(lost.map((one) => `${one.key}: ${inSentence(one)}`)).toEqual([]);
});

it("says no coalition with what explains its name, and each with an article or as an abbreviation", () => {
  const said = names.all("Coalition").map(inSentence);
  expect(said.filter((one) => one.includes(":") || !/^(?:the |\p{Lu}+$)/u.test(one))).toEqual([]);
});
