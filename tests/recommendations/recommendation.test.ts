import "reflect-metadata";
import { Asking } from "../village/asking";

let village: Asking;
beforeAll(async () => {
  village = await Asking.of();
});
afterAll(() => village.close());

it("says who recommends it, to whom and on what", async () => {
  const { recommendation } = await village.answer(`{ recommendation(id: "rec-1") {
    id to date by { nodes { slug } } topics { nodes { slug } } norms { nodes { code } } citations { locator } } }`);
  expect(recommendation).toEqual({
    id: "Recommendation:REC-1",
    to: ["STATES", "INDUSTRY"],
    date: "2023",
    by: { nodes: [{ slug: "weavers" }] },
    topics: { nodes: [{ slug: "ransomware" }] },
    norms: { nodes: [{ code: "a" }] },
    citations: [{ locator: "para 9" }],
  });
});

it.each([`organisation(slug: "weavers")`, `topic(slug: "ransomware")`, `norm(code: "a")`])(
  "is reached from %s",
  async (door) => {
    const [found] = Object.values(await village.answer(`{ ${door} { recommendations { totalCount nodes { key } } } }`));
    expect(found).toEqual({ recommendations: { totalCount: 1, nodes: [{ key: "REC-1" }] } });
  },
);

it.each([
  [`by: "Guild of Weavers"`, 1],
  [`to: INDUSTRY`, 1],
  [`to: [UN, NON_STATE]`, 0],
  [`topic: "ransomware", norm: "13(a)"`, 1],
  [`norm: "c"`, 0],
  [`year: 2023`, 1],
  [`during: {from: "2023-02"}`, 0],
  [`text: "tell ransomware"`, 1],
  [`or: []`, 0],
])("is chosen by { %s }: %i", async (where, totalCount) => {
  expect(await village.answer(`{ recommendations(where: {${where}}) { totalCount } }`)).toEqual({
    recommendations: { totalCount },
  });
});

it("says in words what was asked", async () => {
  const { recommendations } = await village.answer(
    `{ recommendations(where: {by: "weavers", to: [STATES, NON_STATE], norm: "norm a"}) { sentence } }`,
  );
  expect(recommendations).toEqual({
    sentence:
      "Recommendations that are made by the Guild of Weavers and address states or non state and are about norm (a)",
  });
});
