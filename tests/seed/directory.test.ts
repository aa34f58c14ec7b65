import { state } from "../../src/states/state.kind";
import { faultsOf } from "../../src/seed/laws/whole/references.law";
import { filesIn } from "../../src/seed/files";
import { read } from "../../src/seed/read";

const suggestionsFor = async (names: readonly string[]) => {
  const { seed } = read(await filesIn("seed"));
  const at = { file: "resolutions/A-RES-77-37.votes.csv", line: 2 };
  return names.map((key) => [...faultsOf(seed, { field: "state", kinds: [state], key, at })].map((one) => one.suggestion));
};

it("tells a curator the code of the state that a name means, and never another's", async () => {
  expect(await suggestionsFor(["CONGO", "Congo, Rep.", "D.R. Congo", "Russian Fed.", "Korea", "COG"])).toEqual([
    ['Did you mean "COG"?'],
    ['Did you mean "COG"?'],
    ['Did you mean "COD"?'],
    ['Did you mean "RUS"?'],
    ['Did you mean "KOR" or "PRK"?'],
    [],
  ]);
});
