import "reflect-metadata";
import { change, copyOfVillage, removeCopies } from "../seed/village";
import { Asking } from "../village/asking";

let village: Asking;
beforeAll(async () => {
  const more = copyOfVillage();
  change(more, "figures.yaml", "[talks-s5, V/79/1]", "[talks-s5, V/79/1, V/RES/2, programme, signatories, weavers]");
  village = await Asking.of(more);
});
afterAll(async () => {
  removeCopies();
  await village.close();
});

it("says what it is about", async () => {
  const { figure } = await village.answer(`{ figure(id: "Figure:FIG-1") { value date topics { nodes { slug } }
    subjects { __typename ... on Node { id } } citations { locator } } }`);
  expect(figure).toEqual({
    value: "2",
    date: "2023-07",
    topics: { nodes: [{ slug: "ransomware" }] },
    subjects: [
      { __typename: "Report", id: "Report:V/79/1" },
      { __typename: "Resolution", id: "Resolution:V/RES/2" },
      { __typename: "Proposal", id: "Proposal:programme" },
      { __typename: "Coalition", id: "Coalition:signatories" },
      { __typename: "Meeting", id: "Meeting:talks-s5" },
      { __typename: "Organisation", id: "Organisation:weavers" },
    ],
    citations: [{ locator: "para 30" }],
  });
});

it.each([
  `topic(slug: "ransomware")`,
  `report(symbol: "V/79/1")`,
  `resolution(symbol: "V/RES/2")`,
  `proposal(slug: "programme")`,
  `coalition(slug: "signatories")`,
  `meeting(slug: "talks-s5")`,
  `organisation(slug: "weavers")`,
])("is reached from %s", async (door) => {
  const [found] = Object.values(await village.answer(`{ ${door} { figures { totalCount nodes { key } } } }`));
  expect(found).toEqual({ figures: { totalCount: 1, nodes: [{ key: "FIG-1" }] } });
});

it.each([
  [`topic: "ransomware"`, 1],
  [`topic: "poa"`, 0],
  [`subject: "July session"`, 1],
  [`subject: "V/79/1"`, 1],
  [`subject: "V/79/1 draft"`, 0],
  [`subject: "talks-s1"`, 0],
  [`year: 2023, text: "CONTACT"`, 1],
  [`during: {to: "2023-07-30"}`, 0],
])("is chosen by { %s }: %i", async (where, totalCount) => {
  expect(await village.answer(`{ figures(where: {${where}}) { totalCount } }`)).toEqual({ figures: { totalCount } });
});

it("asks for the subjects of a whole page in one statement", async () => {
  await village.answer(`{ figures { nodes { subjects { __typename } } } }`);
  // What is known of them already is not asked again.
  expect(village.statements).toBeLessThanOrEqual(2);
});
