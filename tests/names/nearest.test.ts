import { didYouMean, nearest, plain } from "../../src/names/nearest";

it("compares names without case, accents, punctuation and a leading article", () => {
  expect(plain("  Côte d’Ivoire ")).toBe("cote d ivoire");
  expect(plain("The Gambia")).toBe("gambia");
  expect(plain("A/RES/77/37")).toBe(plain("a-res-77-37"));
  expect(plain("Türkiye")).toBe("turkiye");
  expect(plain("(a)")).toBe("a");
});

it("gives the nearest names first, and none that are far", () => {
  expect(nearest("gendr language", ["ransomware", "gender-language", "gender languages"])).toEqual([
    "gender-language",
    "gender languages",
  ]);
  expect(nearest("zzz", ["ransomware", "poa"])).toEqual([]);
});

it("takes a name that stands whole in another for a near one", () => {
  expect(nearest("repository", ["threat-repository", "poa"])).toEqual(["threat-repository"]);
});

it("gives at most three, each once", () => {
  expect(nearest("norm x", ["norm a", "norm b", "norm c", "norm d", "norm a"])).toEqual(["norm a", "norm b", "norm c"]);
});

it("asks with suggestions, and says nothing without", () => {
  expect(didYouMean(["a", "b"])).toBe(' Did you mean "a" or "b"?');
  expect(didYouMean([])).toBe("");
});
