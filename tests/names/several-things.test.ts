import type { Names } from "../../src/names/names";
import { ledTo, realNames, refusalOf } from "./real";

let names: Names;
beforeAll(async () => {
  names = await realNames();
});

const actors = ["State", "Coalition", "Organisation"];

it.each([
  ["NAM", ["State:NAM, Namibia", "Coalition:nam, Non-Aligned Movement"]],
  ["CRI", ["CRI, Costa Rica", "counter-ransomware-initiative, International Counter Ransomware Initiative"]],
])("gives %s to none of the two that it may mean", (name, offers) => {
  const refusal = refusalOf(names, actors, name);
  expect(refusal.code).toBe("AMBIGUOUS_NAME");
  expect(refusal.suggestions.map((one) => one.split(", ").slice(1))).toEqual(
    offers.map((one) => one.split(", ").slice(1)),
  );
  for (const offer of refusal.suggestions)
    expect(ledTo(names, actors, offer.split(",")[0] ?? "")).not.toMatch(/AMB|-$/);
});

it("takes a short name for the only thing of the kind that is asked for", () => {
  expect(ledTo(names, ["State"], "NAM")).toBe("NAM");
  expect(ledTo(names, ["Coalition"], "NAM")).toBe("nam");
  expect(ledTo(names, ["Coalition"], "CRI")).toBe("counter-ransomware-initiative");
});

it("never finds a printed name ambiguous, whatever has it for another name", () => {
  for (const label of actors)
    for (const { key, name } of names.all(label)) expect([name, ledTo(names, actors, name)]).toEqual([name, key]);
});

it.each([
  [
    "Process",
    "Open-ended Working Group on Developments in the Field of Information and Telecommunications in the Context of International Security",
    "oewg-2019-2021",
  ],
  ["Process", "UN First Committee", "first-committee"],
  ["Process", "OEWG", "AMB"],
  ["Process", "GGE", "AMB"],
  ["Meeting", "multistakeholder dialogue series", "oewg1-msd"],
  ["Meeting", "fifth session of the OEWG", "oewg2-s5"],
  ["Report", "revised non-paper", "OEWG1 norms non-paper"],
  ["Report", "2022 report", "A/77/275"],
  ["Proposal", "Global Points of Contact Directory", "poc-directory"],
  ["Topic", "privacy", "human-rights-language"],
  ["Topic", "A.I.", "ai-emerging-tech"],
  ["Coalition", "N.A.T.O.", "nato"],
  ["Organisation", "NSO Group", "nso-group"],
])("leads in %s from %s to %s", (label, name, key) => {
  expect(ledTo(names, [label], name)).toBe(key);
});
