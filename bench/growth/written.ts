import type { Driver } from "neo4j-driver";
import type { Around, Batch, Kind } from "./synthetic";

/** What every thing says of its date, and where it comes from. */
const dated = `date: row.date, dateFirst: row.date, dateLast: row.date, origin: "bench"`;
const cited = `sources: [row.source], locators: ["page 1"]`;

/** How each kind is written, in the form in which the importer writes the seed. */
const texts: Readonly<Record<Kind, string>> = {
  sources: `UNWIND $rows AS row
    CREATE (:Source {id: row.id, title: row.title, url: row.url, sortName: toLower(row.title), folded: toLower(row.title), origin: "bench"})`,
  meetings: `UNWIND $rows AS row
    CREATE (n:Meeting {slug: row.slug, name: row.name, sortName: toLower(row.name), folded: toLower(row.name), sources: [], locators: [], ${dated}})
    WITH n, row MATCH (p:Process {slug: row.process}) CREATE (n)-[:OF {origin: "bench"}]->(p)`,
  statements: `UNWIND $rows AS row
    MATCH (a:State {iso3: row.actor}), (t:Topic {slug: row.topic}), (m:Meeting {slug: row.meeting}), (o:Source {id: row.source})
    CREATE (n:Statement {id: row.id, summary: row.summary, folded: toLower(row.summary), actorKey: row.actor, actorLabel: "State", meetingKey: row.meeting, ${cited}, ${dated}})
    CREATE (a)-[:MADE {origin: "bench"}]->(n), (n)-[:DELIVERED_AT {origin: "bench"}]->(m), (n)-[:CITES {order: 1, locator: "page 1", origin: "bench"}]->(o)
    CREATE (n)-[:TAKES {id: row.position, stance: row.stance, act: "COMMENTED", confidence: "LOW", summary: row.summary, ${cited}, origin: "bench"}]->(t)`,
  resolutions: `UNWIND $rows AS row
    MATCH (o:Source {id: row.source}), (t:Topic {slug: row.topic})
    CREATE (n:Resolution {symbol: row.symbol, title: row.title, kind: "RESOLUTION", track: "synthetic", adoption: "VOTE",
      sortName: toLower(row.title), folded: toLower(row.title), ${cited}, ${dated}})
    CREATE (n)-[:CITES {order: 1, locator: "page 1", origin: "bench"}]->(o)
    CREATE (n)-[:BEARS_ON {direction: "ADVANCES", ${cited}, origin: "bench"}]->(t)
    CREATE (c:RollCall {id: "RC-" + row.symbol, body: "PLENARY", on: "WHOLE", roll: "COMPLETE", result: "ADOPTED", resolutionKey: row.symbol,
      final: true, folded: "", ${cited}, ${dated}})-[:ON {origin: "bench"}]->(n)
    CREATE (c)-[:CITES {order: 1, locator: "page 1", origin: "bench"}]->(o)
    WITH n, c, row
    CALL (c, row) { UNWIND row.votes AS v MATCH (s:State {iso3: v.state})
      CREATE (s)-[:VOTED {choice: v.choice, ${cited}, origin: "bench"}]->(c) }
    CALL (n, row) { UNWIND row.sponsors AS iso3 MATCH (s:State {iso3: iso3})
      CREATE (s)-[:SPONSORED {role: "SPONSOR", ${cited}, origin: "bench"}]->(n) }`,
  reports: `UNWIND $rows AS row
    MATCH (o:Source {id: row.source})
    CREATE (n:Report {symbol: row.symbol, title: row.title, kind: "PAPER", body: "a body", sortName: toLower(row.title),
      folded: toLower(row.title), ${cited}, ${dated}})
    CREATE (n)-[:CITES {order: 1, locator: "page 1", origin: "bench"}]->(o)
    WITH n, row UNWIND row.paragraphs AS part MATCH (t:Topic {slug: part.topic})
    CREATE (p:Paragraph {id: part.id, number: part.number, ref: row.symbol + "#" + part.number, documentKey: row.symbol, status: "FINAL",
      summary: "A passage of its time.", folded: "a passage of its time", ${cited}, origin: "bench"})
    CREATE (p)-[:PART_OF {origin: "bench"}]->(n), (p)-[:MENTIONS {origin: "bench"}]->(t)`,
};

/** Writes batches into a graph that has the real seed. */
export async function write(driver: Driver, batches: Iterable<Batch>): Promise<void> {
  for (const { kind, rows } of batches) {
    // Each row of these brings hundreds of edges.
    const size = kind === "resolutions" ? 25 : rows.length;
    for (let at = 0; at < rows.length; at += size)
      await driver.executeQuery(texts[kind], { rows: rows.slice(at, at + size) });
  }
  await driver.executeQuery("CALL db.awaitIndexes(300)");
}

/** What of a graph synthetic things can hang on. */
export async function aroundIn(driver: Driver): Promise<Around> {
  const column = async (text: string): Promise<string[]> =>
    (await driver.executeQuery(text)).records.map((record) => String(record.get(0)));
  return {
    states: await column(`MATCH (n:State) RETURN n.iso3 ORDER BY n.iso3`),
    topics: await column(`MATCH (n:Topic) RETURN n.slug ORDER BY n.slug`),
    processes: await column(`MATCH (n:Process) RETURN n.slug ORDER BY n.slug`),
  };
}
