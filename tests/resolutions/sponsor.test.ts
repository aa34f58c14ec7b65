import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { Asking } from "../village/asking";
import { copyOfVillage, removeCopies } from "../seed/village";

let village: Asking;
beforeAll(async () => {
  const folder = copyOfVillage();
  appendFileSync(join(folder, "resolutions/V-RES-1.sponsors.csv"), "ARC,SPONSOR,chronicle,para 9\n");
  village = await Asking.of(folder);
});
afterAll(async () => {
  await village.close();
  removeCopies();
});

it("lists who both led and sponsored once, the foremost role first, with the footnotes of both", async () => {
  const { resolution } = await village.answer(
    `{ resolution(symbol: "V/RES/1") { sponsors { totalCount edges { role roles locator citations { source { key } } node { ... on State { iso3 } } } } } }`,
  );
  expect(resolution).toEqual({
    sponsors: {
      totalCount: 2,
      edges: [
        {
          role: "LEAD",
          roles: ["LEAD", "SPONSOR"],
          locator: "sheet 3, head",
          node: { iso3: "ARC" },
          citations: [{ source: { key: "roll-book" } }, { source: { key: "chronicle" } }],
        },
        {
          role: "ADDITIONAL_SPONSOR",
          roles: ["ADDITIONAL_SPONSOR"],
          locator: "sheet 3, head",
          node: { iso3: "BOR" },
          citations: [{ source: { key: "roll-book" } }],
        },
      ],
    },
  });
});

it("finds a sponsor by any of its roles", async () => {
  const { resolution } = await village.answer(
    `{ resolution(symbol: "V/RES/1") { sponsors(role: SPONSOR) { sentence nodes { ... on State { name } } } } }`,
  );
  expect(resolution).toEqual({
    sponsors: { sentence: "Sponsors of V/RES/1 that are its sponsor", nodes: [{ name: "Arcadia" }] },
  });
});

it("finds in the list of one sponsor what another sponsored too, and what that led", async () => {
  const { state } = await village.answer(`{ state(name: "Borduria") {
    together: sponsored(where: {sponsor: "Arcadia"}) { nodes { symbol } }
    led: sponsored(where: {lead: "Arcadia"}) { nodes { symbol } }
    none: sponsored(where: {lead: "Borduria"}) { nodes { symbol } } } }`);
  const both = { nodes: [{ symbol: "V/RES/1" }] };
  expect(state).toEqual({ together: both, led: both, none: { nodes: [] } });
});

it("leads from a sponsor to what it sponsored", async () => {
  const { resolution } =
    await village.answer(`{ resolution(symbol: "V/RES/1") { sponsors(first: 1) { nodes { ... on State {
    sponsored { edges { role node { symbol } } } later: sponsored(where: {year: 2023}) { totalCount } proposals { edges { role date node { slug } } }
  } } } } }`);
  const node = {
    sponsored: { edges: [{ role: "LEAD", node: { symbol: "V/RES/1" } }] },
    later: { totalCount: 0 },
    proposals: { edges: [{ role: "LEAD", date: "2022", node: { slug: "programme" } }] },
  };
  expect(resolution).toEqual({ sponsors: { nodes: [node] } });
});
