import type { Address } from "../../src/atlas/address";
import { chosenOf, clauseOf, groupsOfAdditions, kindsOfStates } from "../../src/atlas/clauses/additions";
import { changedIn } from "../../src/atlas/clauses/changed";

const changed = (query: string) => ({ path: "/ask", query: new URLSearchParams(query), part: () => "" }) as Address;

const every = groupsOfAdditions.flatMap(({ verbs, from, isTimed }) =>
  Object.keys(verbs).flatMap((did) =>
    (from === "kinds" ? kindsOfStates.map(({ value }) => value) : ["something"]).flatMap((on) =>
      (isTimed ? [undefined, "2023", "2021/2023"] : [undefined]).map((when) => ({ did, on, when })),
    ),
  ),
);

it.each(every)("shows the condition $did $on $when as it was chosen", (chosen) => {
  expect(chosenOf(clauseOf(chosen) ?? {})).toEqual(chosen);
});

it.each([
  { position: { topic: "poa", stance: ["SUPPORT" as const], act: ["ENDORSED" as const] } },
  { position: { norm: "c", stance: ["SUPPORT" as const] } },
  { voted: { resolution: "A/RES/77/37", choice: ["YES" as const, "NO" as const] } },
  { or: [{ smallIsland: true }, { landlocked: true }] },
  { smallIsland: false },
])("leaves what says more than can be chosen as it is: %j", (clause) => {
  expect(chosenOf(clause)).toBeUndefined();
});

describe("a question that is changed", () => {
  const where = { position: { topic: "poa", stance: ["SUPPORT" as const] }, and: [{ smallIsland: true }] };
  const poa = { position: { topic: "poa", stance: ["SUPPORT"] } };
  const small = { smallIsland: true };
  const spyware = { position: { topic: "spyware", stance: ["OPPOSE"], year: 2023 } };

  it.each([
    ["did=opposed&on=spyware&when=2023", { and: [poa, small, spyware] }],
    ["did=opposed&on=spyware&when=2023&join=not", { and: [poa, small, { not: spyware }] }],
    ["did=opposed&on=spyware&when=2023&join=or", { or: [{ and: [poa, small] }, spyware] }],
    ["did=opposed&on=spyware&when=2023&at=0", { and: [spyware, small] }],
    ["did=opposed&on=spyware&when=2023&at=1&join=not", { and: [poa, { not: spyware }] }],
    ["did=opposed&on=spyware&when=2023&at=1&join=or", { or: [poa, spyware] }],
    ["did=among&on=least&at=1", { and: [poa, { leastDeveloped: true }] }],
  ])("by %s", (query, whole) => {
    expect(changedIn(changed(query), where)).toEqual(whole);
  });

  it.each(["", "did=opposed", "did=toppled&on=spyware", "did=among&on=nobody"])("is not, by “%s”", (query) => {
    expect(changedIn(changed(query), where)).toBeUndefined();
  });
});
