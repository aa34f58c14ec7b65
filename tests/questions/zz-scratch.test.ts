import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { realSeed, startedServer, villageServer, type StartedServer } from "../server";
const run = async (server: StartedServer, file: string) => {
  const out = "/tmp/qx/out.txt";
  for (const q of readFileSync(file, "utf8")
    .split(/^---+\s*$/m)
    .map((x) => x.trim())
    .filter(Boolean)) {
    const t = Date.now();
    const r = q.startsWith("{w ")
      ? await server.ask(`{ states(where: ${q.slice(2, -1)}) { totalCount sentence nodes { iso3 } } }`)
      : await server.ask(q);
    const ms = Date.now() - t;
    const s = r.data && (r.data as any).states;
    if (s && q.startsWith("{w "))
      appendFileSync(
        out,
        `${q}\n   => ${s.totalCount} ${s.nodes
          .map((n: any) => n.iso3)
          .join(" ")
          .slice(0, 300)}\n   "${s.sentence}"  [${server.statements().length} st, ${ms} ms]\n`,
      );
    else
      appendFileSync(
        out,
        `${q}\n   => ${r.status} [${server.statements().length} st, ${ms} ms] ${JSON.stringify(r.errors ? { errors: r.errors, data: r.data } : r.data).slice(0, 2500)}\n`,
      );
  }
};
it("scratch", async () => {
  writeFileSync("/tmp/qx/out.txt", "");
  let s = await villageServer();
  try {
    appendFileSync("/tmp/qx/out.txt", "##### VILLAGE\n");
    await run(s, "/tmp/qx/village.txt");
  } finally {
    await s.stop();
  }
  s = await startedServer(realSeed);
  try {
    appendFileSync("/tmp/qx/out.txt", "##### REAL\n");
    await run(s, "/tmp/qx/real.txt");
  } finally {
    await s.stop();
  }
}, 180000);
