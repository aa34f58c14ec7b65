import { type StartedServer, startedServer } from "../server";
import { change, copyOfVillage, put, removeCopies } from "../seed/village";

let village: StartedServer;
beforeAll(async () => {
  // On the second resolution Arcadia and Borduria now vote no, Syldavia and Utopia yes.
  const folder = copyOfVillage();
  const rows = ["ARC,NO", "BOR,NO", "SYL,YES", "UTO,YES"].map(
    (row, at) => `RC-V2-plenary,${row},roll-book,"sheet 4, row ${at + 1}"`,
  );
  put(folder, "resolutions/V-RES-2.votes.csv", `rollCall,state,choice,source,locator\n${rows.join("\n")}\n`);
  const totals = (yes: number, no: number, none: number) =>
    `yes: ${yes}\n    no: ${no}\n    abstain: 0\n    notVoting: ${none}`;
  change(folder, "resolutions/V-RES-2.yaml", totals(2, 1, 1), totals(2, 2, 0));
  village = await startedServer(folder);
});
afterAll(async () => {
  await village.stop();
  removeCopies();
});

const blocs = async (args: string, fields: string) => (await village.answer(`{ blocs(${args}) { ${fields} } }`)).blocs;

it("finds who votes together, beside the coalition that each bloc is most like", async () => {
  // Scores: ARC-BOR 1, SYL-UTO 3/4, ARC-UTO and BOR-UTO 1/4, the others 0; mean 3/8. Ties: 5/8 and 3/8, both within a bloc.
  expect(
    await blocs(
      "over: {}",
      `modularity mean resolution resolutions measure sentence apart { iso3 } blocs { size members { iso3 }
        resembles { coalition { slug } jaccard common size } cohesion { mean counted } }`,
    ),
  ).toEqual({
    modularity: 1 - (5 / 8) ** 2 - (3 / 8) ** 2,
    mean: 3 / 8,
    resolution: 1,
    resolutions: 2,
    measure: "VOETEN",
    sentence: "Blocs of Member states, in all roll calls",
    apart: [],
    blocs: [
      {
        size: 2,
        members: [{ iso3: "ARC" }, { iso3: "BOR" }],
        resembles: { coalition: { slug: "poa-supporters" }, jaccard: 1, common: 2, size: 2 },
        cohesion: { mean: 1, counted: 2 },
      },
      {
        size: 2,
        members: [{ iso3: "SYL" }, { iso3: "UTO" }],
        resembles: { coalition: { slug: "signatories" }, jaccard: 1, common: 2, size: 2 },
        cohesion: { mean: 0.625, counted: 2 },
      },
    ],
  });
});

it("holds apart who agrees with none more than is usual, and who never voted", async () => {
  const { blocs: found, apart } = await blocs(
    `over: {}, among: {state: ["ARC", "BOR", "SYL", "ELB"]}`,
    "apart { iso3 } blocs { members { iso3 } }",
  );
  expect(found).toEqual([{ members: [{ iso3: "ARC" }, { iso3: "BOR" }] }]);
  expect(apart).toEqual([{ iso3: "ELB" }, { iso3: "SYL" }]);
});

it("compares with those members of a coalition that are asked about", async () => {
  const { blocs: found } = await blocs(
    `over: {}, among: {state: ["ARC", "SYL", "UTO"]}`,
    "blocs { members { iso3 } resembles { coalition { slug } jaccard size } }",
  );
  expect(found).toEqual([
    {
      members: [{ iso3: "SYL" }, { iso3: "UTO" }],
      resembles: { coalition: { slug: "signatories" }, jaccard: 1, size: 2 },
    },
  ]);
});

it.each([
  "among: {or: []}, over: {}",
  `among: {state: "ARC"}, over: {}`,
  "over: {recorded: false}",
  "minShared: 3, over: {}",
])("finds no blocs, and nothing that is not a number, for %s", async (args) => {
  expect(await blocs(args, "modularity mean blocs { size }")).toEqual({ modularity: null, mean: null, blocs: [] });
});

it("finds no blocs where all agree alike", async () => {
  const { modularity, mean, apart } = await blocs(
    `over: {}, among: {state: ["ARC", "BOR"]}`,
    "modularity mean apart { iso3 }",
  );
  expect({ modularity, mean, apart }).toEqual({ modularity: null, mean: 1, apart: [{ iso3: "ARC" }, { iso3: "BOR" }] });
});

it("divides more finely at a higher resolution", async () => {
  // A tie of weight w, of 1 in all, holds while the resolution is below 2 / w: 3.2 for Arcadia and Borduria, 5.3 for the others.
  const { blocs: found, resolution } = await blocs("over: {}, resolution: 4", "resolution blocs { members { iso3 } }");
  expect({ found, resolution }).toEqual({ found: [{ members: [{ iso3: "SYL" }, { iso3: "UTO" }] }], resolution: 4 });
});

it.each([0, -1, 11])("refuses %d as a resolution", async (resolution) => {
  const { errors } = await village.ask(`{ blocs(over: {}, resolution: ${resolution}) { modularity } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "resolution" });
});
