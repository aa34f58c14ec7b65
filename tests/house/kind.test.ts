import { schema } from "../../src/api/schema";
import { dictionaryText } from "../../src/dataset/dictionary";
import { layout } from "../../src/seed/layout";
import { schemaStatements } from "../../src/writing/constraints";
import { copyOfVillage, findingsIn, put, removeCopies } from "../seed/village";
import { type StartedServer, startedServer } from "../server";
import { describedIn, faultsOf } from "./described";

// The one line that a new kind costs outside its own folder, written into a copy of the list of chapters.
jest.mock("../../src/chapters", () => {
  const copy = Object.defineProperty({}, "__esModule", { value: true });
  const { chapter } = jest.requireActual<{ chapter: object }>("./accord");
  return Object.assign(copy, jest.requireActual<object>("../../src/chapters"), { accords: chapter });
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
    put(folder, "accords.yaml", waterPact);
    server = await startedServer(folder);
  }, 60_000);
  afterAll(async () => {
    // A kind that is not accepted starts no server, and that alone is then to be told.
    await (server as StartedServer | undefined)?.stop();
    removeCopies();
  });

  it("has its constraint and its place in the full-text index", () => {
    const text = schemaStatements().join("\n");
    expect(text).toContain("FOR (n:Accord) REQUIRE n.slug IS UNIQUE");
    expect(text).toMatch(/CREATE FULLTEXT INDEX names .*[:|]Accord[|)]/);
  });

  it("has its file in the seed, and is read from there by the laws of every kind", async () => {
    expect(layout.map(({ file }) => file)).toContain("accords.yaml");
    const folder = copyOfVillage();
    put(folder, "accords.yaml", waterPact.replace("SIGNED", "SINGED").replace("  locator: para 9\n", ""));
    expect((await findingsIn(folder)).map((line) => line.replace(/^.*?(accords)/, "$1"))).toEqual([
      expect.stringMatching(/^accords\.yaml:1 .*locator/),
      'accords.yaml:3 status: "SINGED" is none of SIGNED, IN_FORCE. Did you mean "SIGNED"?',
    ]);
  });

  it("has its chapter in the data dictionary, with the words that it takes", () => {
    expect(dictionaryText()).toContain("## Accord\n\nAn agreement that binds the states that ratify it.");
    expect(dictionaryText()).toContain("| `IN_FORCE` | The accord binds those that ratified it. |");
  });

  it("is described in the API as its kind describes it, its date with the first and last day", async () => {
    const { __type: type } = await server.answer(
      `{ __type(name: "Accord") { description fields { name description type { kind name ofType { name } } } } }`,
    );
    expect(type.description).toBe("An agreement that binds the states that ratify it.");
    expect(type.fields).toContainEqual({
      name: "status",
      description: "Whether the accord binds anybody yet.",
      type: { kind: "NON_NULL", name: null, ofType: { name: "AccordStatus" } },
    });
    expect(type.fields.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(["id", "signed", "signedFirst", "signedLast", "source", "citations"]),
    );
  });

  it("is described as the house describes everything", async () => {
    const its = describedIn(await schema()).filter(({ path }) => /^Query\.accord|^Accord/.test(path));
    expect(its.length).toBeGreaterThan(20);
    expect(faultsOf(its)).toEqual([]);
  });

  it("is found by its names, in its list, by its global id and by a search, and misspelt it is suggested", async () => {
    expect(
      await server.answer(`{
        accord(slug: "pact on the WATER of the valley") { id name status signed signedFirst signedLast source { key } }
        accords(where: { text: "water" }) { totalCount sentence nodes { slug } }
        node(id: "Accord:water-pact") { __typename }
        search(query: "water pact", types: ACCORD) { edges { type title node { id } } }
      }`),
    ).toEqual({
      accord: {
        id: "Accord:water-pact",
        name: "Pact on the water of the valley",
        status: "SIGNED",
        signed: "2021-05",
        signedFirst: "2021-05-01",
        signedLast: "2021-05-31",
        source: { key: "minutes-2021" },
      },
      accords: { totalCount: 1, sentence: 'Accords that speak of "water"', nodes: [{ slug: "water-pact" }] },
      node: { __typename: "Accord" },
      search: {
        edges: [{ type: "ACCORD", title: "Pact on the water of the valley", node: { id: "Accord:water-pact" } }],
      },
    });
    const { errors } = await server.ask(`{ accord(slug: "water-pct") { name } }`);
    expect(errors?.[0]?.extensions.suggestions).toEqual(["water-pact, Pact on the water of the valley"]);
  });
});
