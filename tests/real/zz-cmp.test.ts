import { startedServer } from "../server";
it("x", async () => {
  const s = await startedServer();
  const out: string[] = [];
  const time = async (q: string) => { const t = Date.now(); const r = await s.ask(q); out.push(`${Date.now() - t} ms, ${s.statements().length} statements, cost ${r.extensions?.cost?.requested} ${q.slice(0, 90)} ${JSON.stringify(r.errors ?? "")}`); return r.data as any; };
  const c = await time(`{ contradictions { nodes { state { iso3 } subject { ... on Topic { slug } ... on Proposal { slug } } said { date summary stance statement { key } } voted { date summary } } } }`);
  for (const n of c.contradictions.nodes) out.push(JSON.stringify(n));
  await time(`{ topic(slug: "poa") { tally(by: [STANCE, YEAR]) { count } } }`);
  await time(`{ contradictions { nodes { state { iso3 } subject { ... on Topic { slug } } said { date summary stance source { title } } voted { date summary source { title } } } } }`);
  const t = await time(`{ topics(first: 200) { nodes { slug } } }`);
  for (const { slug } of t.topics.nodes) {
    const r = (await s.ask(`{ shifts(topic: "${slug}", between: {from: 1990, to: 2030}) { nodes { state { iso3 } before { stance since } after { stance since evidence { date summary } } evidence { date summary source { key } } } } }`)).data as any;
    for (const n of r.shifts.nodes) out.push(`${slug} ${n.state.iso3} ${n.before.stance} ${n.before.since} > ${n.after.stance} ${n.after.since} ${n.before.since === n.after.since ? "SAME " + JSON.stringify(n.evidence) : ""}`);
  }
  await time(`{ states(first: 195) { nodes { positions(first: 10) { nodes { stance subject { ... on Node { id } } evidence { summary source { title } } } } } } }`);
  await time(`{ state(name: "France") { positions(first: 200) { nodes { stance subject { ... on Node { id } } evidence { summary source { title } } } } } }`);
  await time(`{ compare(sets: [${[..."abcdefgh"].map((n) => `{name: "${n}", where: {spoke: {text: "${n}"}}}`).join("")}]) { sets { size sentence members { iso3 positions(first: 1) { totalCount } } coverage { note } } regions { in size members { iso3 name } } pairs { a b jaccard } } }`);
  await time(`{ compare(sets: [${[..."abcdefgh"].map((n) => `{name: "${n}", where: {spoke: {text: "${n}"}}}`).join("")}]) { sets { size sentence members { iso3 name region } coverage { note } } regions { in size members { iso3 name } } pairs { a b jaccard } } }`);
  require("node:fs").writeFileSync("/tmp/cmp/out2.txt", out.join("\n"));
  await s.stop();
}, 120000);
