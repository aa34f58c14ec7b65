import "reflect-metadata";
import { Asking } from "../village/asking";

let village: Asking;
beforeAll(async () => {
  village = await Asking.of();
});
afterAll(() => village.close());

it.each(["weavers", "Guild of Weavers", "Organisation:weavers"])("finds an organisation as %s", async (slug) => {
  expect(await village.answer(`{ organisation(slug: "${slug}") { id kind citations { locator } } }`)).toEqual({
    organisation: { id: "Organisation:weavers", kind: "CIVIL_SOCIETY", citations: [{ locator: null }] },
  });
});

it("does not take a state for an organisation", async () => {
  const { data, errors } = await village.ask(`{ organisation(slug: "Arcadia") { id } }`);
  expect([data, errors?.[0]?.message]).toEqual([
    { organisation: null },
    'There is no organisation "Arcadia": that is a state, "ARC" (Arcadia).',
  ]);
});

it("chooses organisations by kind and words, and says so", async () => {
  const { civil, others } = await village.answer(`{
    civil: organisations(where: {kind: CIVIL_SOCIETY, text: "guild TALKS"}) { sentence totalCount }
    others: organisations(where: {not: {kind: [CIVIL_SOCIETY, COMPANY]}}) { totalCount }
  }`);
  expect(civil).toEqual({
    sentence: 'Organisations that are of the kind civil society and speak of "guild TALKS"',
    totalCount: 1,
  });
  expect(others).toEqual({ totalCount: 0 });
});
