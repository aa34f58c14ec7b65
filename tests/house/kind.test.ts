import { dictionaryText } from "../../src/dataset/dictionary";
import { layout } from "../../src/seed/layout";
import { schemaStatements } from "../../src/writing/constraints";
import { copyOfVillage, findingsIn, put, removeCopies } from "../seed/village";
import { type StartedServer, startedServer } from "../server";

// The one line that a new kind costs outside its own folder, written into a copy of the list of chapters.
jest.mock("../../src/chapters", () => {
  const copy = Object.defineProperty({}, "__esModule", { value: true });
  const { chapter } = jest.requireActual<{ chapter: object }>("./treaty");
  return Object.assign(copy, jest.requireActual<object>("../../src/chapters"), { treaties: chapter });
});

const waterPact = `- slug: water-pact
  name: Pact on the water of the valley
  status: SIGNED
  signed: 2021-05
  source: minutes-2021
  locator: para 9
`;

describe("a kind that is declared once, and listed in one line", () => {
  let server: StartedServer;
  beforeAll(async () => {
    const folder = copyOfVillage();
    put(folder, "treaties.yaml", waterPact);
    server = await startedServer(folder);
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    removeCopies();
  });

  it("has its constraint and its place in the full-text index", () => {
    const text = schemaStatements().join("\n");
    expect(text).toContain("FOR (n:Treaty) REQUIRE n.slug IS UNIQUE");
    expect(text).toMatch(/CREATE FULLTEXT INDEX names .*\|Treaty\b/);
  });

  it("has its file in the seed, and is read from there by the laws of every kind", async () => {
    expect(layout.map(({ file }) => file)).toContain("treaties.yaml");
    const folder = copyOfVillage();
    put(folder, "treaties.yaml", waterPact.replace("SIGNED", "SINGED").replace("  locator: para 9\n", ""));
    expect((await findingsIn(folder)).map((line) => line.replace(/^.*?(treaties)/, "$1"))).toEqual([
      expect.stringMatching(/^treaties\.yaml:1 .*locator/),
      'treaties.yaml:3 status: "SINGED" is none of SIGNED, IN_FORCE. Did you mean "SIGNED"?',
    ]);
  });

  it("has its chapter in the data dictionary, with the words that it takes", () => {
    expect(dictionaryText()).toContain("## Treaty\n\nAn agreement that binds the states that ratify it.");
    expect(dictionaryText()).toContain("| `IN_FORCE` | It binds those that ratified it. |");
  });

  it("is described in the API as its kind describes it, its date with the first and last day", async () => {
    const { __type: type } = await server.answer(
      `{ __type(name: "Treaty") { description fields { name description type { kind name ofType { name } } } } }`,
    );
    expect(type.description).toBe("An agreement that binds the states that ratify it.");
    expect(type.fields).toContainEqual({
      name: "treatyStatus",
      description: "Whether it binds anybody yet.",
      type: { kind: "NON_NULL", name: null, ofType: { name: "TreatyStatus" } },
    });
    expect(type.fields.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(["id", "signed", "signedFirst", "signedLast", "source", "citations"]),
    );
  });

  it("is found by its names, in its list, by its global id and by a search, and misspelt it is suggested", async () => {
    expect(
      await server.answer(`{
        treaty(slug: "pact on the WATER of the valley") { id name treatyStatus signed signedFirst signedLast source { key } }
        treaties(where: { text: "water" }) { totalCount sentence nodes { slug } }
        node(id: "Treaty:water-pact") { __typename }
        search(query: "water pact", types: TREATY) { edges { type title node { id } } }
      }`),
    ).toEqual({
      treaty: {
        id: "Treaty:water-pact",
        name: "Pact on the water of the valley",
        treatyStatus: "SIGNED",
        signed: "2021-05",
        signedFirst: "2021-05-01",
        signedLast: "2021-05-31",
        source: { key: "minutes-2021" },
      },
      treaties: { totalCount: 1, sentence: 'Treaties that speak of "water"', nodes: [{ slug: "water-pact" }] },
      node: { __typename: "Treaty" },
      search: {
        edges: [{ type: "TREATY", title: "Pact on the water of the valley", node: { id: "Treaty:water-pact" } }],
      },
    });
    const { errors } = await server.ask(`{ treaty(slug: "water-pct") { name } }`);
    expect(errors?.[0]?.extensions.suggestions).toEqual(["water-pact, Pact on the water of the valley"]);
  });
});
