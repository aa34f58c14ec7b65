import "reflect-metadata";
import { readFileSync, writeFileSync } from "node:fs";
import { graphql, printSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { Kept } from "../../src/graph/kept";
import { namesOf } from "../../src/names/names";
import { load } from "../../src/seed/load";
import { prepare } from "../../src/seed/schema";
import { clear, graphOfTests } from "../seed/village";
import * as meetings from "../../src/meetings/meeting.resolver";
import * as processes from "../../src/meetings/process.resolver";
import * as norms from "../../src/norms/norm.resolver";
import * as sources from "../../src/sources/source.resolver";
import * as topics from "../../src/topics/topic.resolver";
import * as orgs from "../../src/states/organisation.resolver";
import * as a from "../../src/reports/draft.resolver";
import * as b from "../../src/reports/elaboration.resolver";
import * as c from "../../src/reports/mentions.resolver";
import * as d from "../../src/reports/paragraph.resolver";
import * as e from "../../src/reports/paragraphs-of.resolver";
import * as f from "../../src/reports/report.resolver";
import * as g from "../../src/reports/reports-of.resolver";
import * as h from "../../src/reports/rewording.resolver";
import * as i from "../../src/resolutions/bearing.resolver";
import * as j from "../../src/resolutions/resolution.resolver";
import * as k from "../../src/resolutions/sponsor.resolver";
import * as l from "../../src/resolutions/vote.resolver";
import * as m from "../../src/proposals/outcome.resolver";
import * as n from "../../src/proposals/places.resolver";
import * as o from "../../src/proposals/proposal-sponsor.resolver";
import * as p from "../../src/proposals/proposal.resolver";
import * as q from "../../src/proposals/proposals-of.resolver";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { State } from "../../src/states/state";
import { states } from "../../src/states/state.things";
import { named } from "../../src/pages/things";

@Resolver()
class Door {
  @Query(() => State, { nullable: true })
  st(@Arg("s", () => String) s: string, @Ctx() reading: any) { return named(reading, states, s, "s"); }
}
it("answers", async () => {
  const { graph, driver } = graphOfTests();
  await prepare(graph); await clear(graph); await load(graph, "/tmp/docs/seed");
  const resolvers = [Door, ...[meetings, processes, norms, sources, topics, orgs, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q].flatMap((x) => Object.values(x))];
  const schema = await buildSchema({ resolvers: resolvers as any, validate: true });
  writeFileSync("/tmp/docs/schema.graphql", printSchema(schema));
  const kept = new Kept(1);
  await namesOf({ graph, kept });
  const out: string[] = [];
  for (const source of readFileSync("/tmp/docs/questions.txt", "utf8").split("\n").filter((x) => x.trim())) {
    let count = 0;
    const read = (query: any) => { count++; return graph.read(query); };
    const began = Date.now();
    const answer = await graphql({ schema, source, contextValue: { graph: { read }, kept } });
    out.push(source, `  ${count} statements, ${Date.now() - began} ms`, "  " + JSON.stringify(answer.data), ...(answer.errors ?? []).map((x) => "  ERROR " + x.message), "");
  }
  writeFileSync("/tmp/docs/out.txt", out.join("\n"));
  await clear(graph); await driver.close();
}, 120000);
