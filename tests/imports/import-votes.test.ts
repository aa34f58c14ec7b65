import { cypher } from "../../src/graph/cypher";
import type { Graph } from "../../src/graph/graph";
import { importVotes } from "../../src/imports/import-votes";
import { importsIn } from "../../src/imports/in-graph";
import { removeImport } from "../../src/imports/removed";
import { Valley } from "./valley";
import { votesTable, written } from "./written";

let valley: Valley;
let graph: Graph;

beforeAll(async () => {
  valley = await Valley.loaded();
  ({ graph } = valley);
});
afterEach(() => valley.withoutImports());
afterAll(() => valley.close());

it("brings each vote into its roll call, with the line, a state of the past among them, and who was absent", async () => {
  const file = written("votes.csv", votesTable("rc:1,V/RES/9,60,2005-11-01,MRV,,Y,valley"));
  const { did, revision } = await importVotes(graph, [file]);
  expect(did).toMatchObject({ rows: 4, rollCalls: 1, votes: 4 });
  expect(await importsIn(graph)).toMatchObject([
    { name: "votes", rollCalls: 1, votes: 4, paragraphs: 0, sources: ["import-votes"], revision: revision.number },
  ]);
  expect(await valley.rollCalls()).toEqual([
    {
      id: "rc:1",
      cast: "YES:ARCMOR;NO:BOR;ABSTAIN:SYL;ABSENT:UTO",
      final: true,
      votes: ["ARC YES 2", "BOR NO 3", "MOR YES 5", "SYL ABSTAIN 4", "UTO ABSENT"],
    },
  ]);
});

it("is one revision, and imported twice is imported once", async () => {
  const before = await valley.counted();
  const file = written("votes.csv", votesTable());
  const { revision } = await importVotes(graph, [file]);
  const again = await importVotes(graph, [file]);
  expect(again.did).toBeUndefined();
  expect(again.revision.number).toBe(revision.number);
  expect((await valley.counted()).revisions).toBe(before.revisions + 1);
});

it("leaves nothing behind where it is removed, and can come again", async () => {
  const before = await valley.counted();
  const file = written("votes.csv", votesTable());
  await importVotes(graph, [file]);
  await removeImport(graph, "votes");
  expect((await valley.counted()).things).toBe(before.things);
  expect((await importVotes(graph, [file])).did?.rollCalls).toBe(1);
  await expect(removeImport(graph, "others")).rejects.toThrow('There is no import "others". There is: votes.');
});

it("puts what a changed file says in place of what it said", async () => {
  await importVotes(graph, [written("votes.csv", votesTable())]);
  await importVotes(graph, [written("votes.csv", votesTable("rc:1,V/RES/9,60,2005-11-01,UTO,Utopia,N,valley"))]);
  expect((await valley.rollCalls()).map(({ cast }) => cast)).toEqual(["YES:ARC;NO:BORUTO;ABSTAIN:SYL;ABSENT:MOR"]);
});

it("lets the roll call of the seed stand, tells each difference, and is listed also where it brought nothing", async () => {
  const before = await valley.counted();
  const rows = ["ARC,Arcadia,Y", "BOR,Borduria,N", "SYL,Syldavia,N", "UTO,Utopia,A"];
  const [header = ""] = votesTable().split("\n");
  const own = [header, ...rows.map((row) => `rc:2,V/RES/1,77,2022-12-07,${row},valley`)].join("\n");
  const { did } = await importVotes(graph, [written("votes.csv", own)]);
  expect([did?.sifted.seeds, did?.rollCalls, await valley.rollCalls()]).toEqual([1, 0, []]);
  expect(did?.notices.all.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    "3 RC-V1-plenary: BOR is NO here and YES in the seed, which stands",
  ]);
  const message = "Imported no vote that was not on record already from votes.csv.";
  expect(await importsIn(graph)).toMatchObject([{ rollCalls: 0, votes: 0, sources: ["import-votes"], message }]);
  await removeImport(graph, "votes");
  expect([await importsIn(graph), (await valley.counted()).things]).toEqual([[], before.things]);
});

it("takes the same votes of a file of another layout no second time, and tells a difference", async () => {
  await importVotes(graph, [written("votes.csv", votesTable("rc:3,,60,2005-11-02,ARC,Arcadia,Y,valley"))]);
  const calls = written(
    "un_roll_calls.csv",
    "rcid,session,importantvote,date,unres,amend,para,short,descr\n7,60,0,2005-11-01,V/RES/9,,,WELLS,\n8,60,0,2005-11-02,,,,OTHER,\n9,60,0,2005-11-03,V/RES/10,0,0,NEW,\n",
  );
  const votes = written(
    "un_votes.csv",
    "rcid,country,country_code,vote\n7,Arcadia,ARC,yes\n7,Borduria,BOR,yes\n7,Syldavia,SYL,abstain\n8,Arcadia,ARC,yes\n9,Arcadia,ARC,no\n",
  );
  const { did } = await importVotes(graph, [votes, calls]);
  expect([...(did?.sifted.imported ?? [])]).toEqual([["votes", 2]]);
  expect(did?.notices.all.map(({ reason }) => reason)).toEqual([
    "rc:1: BOR is YES here and NO in the import votes, which stands",
  ]);
  expect((await valley.rollCalls()).map(({ id }) => id)).toEqual(["rc:1", "rc:3", "uv:9"]);
  // What gave way to an import comes once that is gone.
  expect((await importVotes(graph, [votes, calls])).did).toBeUndefined();
  await removeImport(graph, "votes");
  expect((await importVotes(graph, [votes, calls])).did?.rollCalls).toBe(3);
});

it("keeps several votes on one text apart, of which questions mean the last on the whole that was carried", async () => {
  const beside = [
    "rollcall_id,resolution,session,date,title,yes,no,abstain,amend,para",
    "rc:1,V/RES/9,60,2005-11-01,Wells,1,1,1,0,0",
    "rc:2,V/RES/9,60,2005-11-02,Wells,1,0,0,0,0",
    "rc:3,V/RES/9,60,2005-11-03,Paragraph 2,0,1,0,0,1",
    "rc:4,V/RES/9,60,2005-11-03,Wells,0,1,0,0,0",
  ].join("\n");
  const more = [
    "rc:2,V/RES/9,60,2005-11-02,ARC,Arcadia,Y",
    "rc:3,V/RES/9,60,2005-11-03,ARC,Arcadia,N",
    "rc:4,V/RES/9,60,2005-11-03,ARC,Arcadia,N",
  ];
  await importVotes(graph, [
    written("votes.csv", votesTable(...more.map((row) => `${row},valley`))),
    written("calls.csv", beside),
  ]);
  expect((await valley.rollCalls()).map(({ id, final }) => [id, final])).toEqual([
    ["rc:1", null],
    ["rc:2", true],
    ["rc:3", null],
    ["rc:4", null],
  ]);
});

it("gives way to a seed that has the vote itself by then", async () => {
  const rows = ["ARC,Arcadia,N", "BOR,Borduria,N", "SYL,Syldavia,N", "UTO,Utopia,N"];
  const file = written("votes.csv", votesTable(...rows.map((row) => `rc:2,V/RES/1,77,2022-12-07,${row},valley`)));
  await graph.write((run) => run(cypher`MATCH (c:RollCall {id: "RC-V1-plenary"}) SET c.final = null`));
  await importVotes(graph, [file]);
  expect((await valley.rollCalls()).map(({ id }) => id)).toEqual(["rc:1", "rc:2"]);
  await valley.loadAnew();
  expect((await valley.rollCalls()).map(({ id }) => id)).toEqual(["rc:1"]);
  expect(
    await graph.read(
      cypher`MATCH (r:Resolution {symbol: "V/RES/1"})<-[:ON]-(c) WHERE c.final RETURN c.id AS id ORDER BY id`,
    ),
  ).toEqual([{ id: "RC-V1-committee" }, { id: "RC-V1-plenary" }]);
});
