import { type AddressInfo, type Socket, createServer } from "node:net";
import neo4j, { type Driver } from "neo4j-driver";
import { reached } from "../../src/cli/reached";
import { openDriver } from "../../src/graph/driver";
import { refusal } from "../engine/homes";
import { graphOfTests } from "../seed/village";

jest.setTimeout(60_000);

const named = (uri: string, user = "neo4j", password = "x", database = "neo4j") => ({
  ...{ uri, user, password, database, how: "named" as const },
  pid: () => undefined,
  stop: () => Promise.resolve(),
});
const drivers: Driver[] = [];
const sockets: Socket[] = [];
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(drivers.map((driver) => driver.close()));
});

const toldOf = async (engine: ReturnType<typeof named>) => {
  const driver = openDriver(engine);
  drivers.push(driver);
  const { exit, message } = await refusal(() => reached(driver, engine));
  expect([exit, message.split("\n").length]).toEqual([3, 1]);
  return message;
};

/** The address of something that is no Neo4j, and says this when it is spoken to. */
async function stranger(says: string | undefined): Promise<string> {
  const server = createServer((socket) => {
    sockets.push(socket.on("error", () => undefined));
    if (says !== undefined) socket.once("data", () => socket.end(says));
  }).unref();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const where = "start it, or set NEO4J_URI to where one speaks Bolt, usually port 7687.";

describe("a Neo4j that is named", () => {
  const uri = process.env["ACQUIS_TEST_URI"] ?? "";
  const [user, password] = [process.env["ACQUIS_TEST_USER"] ?? "neo4j", process.env["ACQUIS_TEST_PASSWORD"] ?? ""];

  it("is spoken to, and nothing is said where all is well", async () => {
    const { driver } = graphOfTests();
    drivers.push(driver);
    await expect(reached(driver, named(uri, user, password))).resolves.toBeUndefined();
  });

  it("is told to refuse whom it refuses", async () => {
    const told = await toldOf(named(uri, "nobody", "wrong"));
    expect(told).toBe(
      `The Neo4j at ${uri} refuses the user nobody: set NEO4J_USER and NEO4J_PASSWORD to what it knows.`,
    );
  });

  it("is told to lack the database that it lacks", async () => {
    const told = await toldOf(named(uri, user, password, "nope"));
    expect(told).toBe(`The Neo4j at ${uri} has no database "nope": set NEO4J_DATABASE to one that it has.`);
    expect(await toldOf(named(uri, user, password, "system"))).toMatch(/^NEO4J_DATABASE is system/);
  });

  it("is told to be away where nothing listens", async () => {
    const told = await toldOf(named("bolt://127.0.0.1:1"));
    expect(told).toBe(`No Neo4j answers at bolt://127.0.0.1:1 (connect ECONNREFUSED 127.0.0.1:1): ${where}`);
  });

  it.each([
    ["speaks HTTP", "HTTP/1.1 400 Bad Request\r\n\r\n", "Server responded HTTP"],
    ["speaks otherwise", "\u0000\u0001\u0002rubbish", "Unknown Bolt protocol version"],
    ["says nothing", undefined, "timed out"],
  ])("is told to be none where something stands that %s", async (_, says, told) => {
    const message = await toldOf(named(await stranger(says)));
    expect(message).toMatch(/^No Neo4j answers at bolt:/);
    expect(message).toContain(told);
    expect(message).toContain(where);
  });

  it("is spoken to by the command that starts it alone", async () => {
    const driver = neo4j.driver("bolt://127.0.0.1:1");
    drivers.push(driver);
    await expect(reached(driver, { ...named("bolt://127.0.0.1:1"), how: "local" as const })).resolves.toBeUndefined();
  });
});
