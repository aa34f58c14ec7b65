import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { serve } from "../../src/api/server";
import { graphOf } from "../../src/graph/driver";
import type { Line } from "../line";
import { fieldsThatReach } from "../operations/reach";
import { dataOf, timed } from "../stage/ask";
import { operations } from "./operations";

/** How many statements each operation sends, counted where they are sent: the program within this process, over the same Neo4j. */
export const statementsSent: Line = {
  name: "statements",
  async *measure(stage) {
    const { driver, engine } = await stage.ground();
    // It has loaded the seed.
    await stage.ours();
    let sent = 0;
    const served = await serve({
      graph: graphOf(driver, engine.database),
      host: "127.0.0.1",
      port: 0,
      log: pino({ level: "silent" }),
      counted: (_, statements) => {
        sent = statements.length;
      },
    });
    const ask = async (query: string): Promise<unknown> => dataOf(await timed(`${served.url}/graphql`, { query }));
    try {
      const schema = readFileSync(join(__dirname, "..", "..", "schema", "schema.graphql"), "utf8");
      const counted: { name: string; sent: number; fields: number }[] = [];
      for (const { name, ours } of operations) {
        // What is known of a revision is asked for once, by whichever operation is the first to want it.
        await ask(ours);
        await ask(ours);
        counted.push({ name, sent, fields: fieldsThatReach(schema, ours) });
      }
      const [worst = { name: "", sent: NaN, fields: NaN }] = counted.toSorted(
        (a, b) => b.sent / b.fields - a.sent / a.fields,
      );
      yield {
        name: "Cypher statements for one operation, beside its fields that reach into the graph, at the most",
        figure: worst.sent / worst.fields,
        unit: "statements a field",
        target: { atMost: 1 },
        beside: `${worst.name}: ${worst.sent} for ${worst.fields}; ${counted.length} operations send ${counted.reduce((sum, one) => sum + one.sent, 0)} for ${counted.reduce((sum, one) => sum + one.fields, 0)}`,
      };
    } finally {
      await served.stop();
    }
  },
};
