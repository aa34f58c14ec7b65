import type { Asked } from "./question";

/** A text of Cypher and what it is given. */
export interface Compiled {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A question on states as one statement that finds the states of which it holds; `today` decides who belongs to what. */
export function compiled(asked: Asked, today: string): Compiled {
  const params: Record<string, unknown> = { today };
  const parameter = (value: unknown): string => {
    const name = `p${Object.keys(params).length}`;
    params[name] = value;
    return `$${name}`;
  };
  const holds = condition(asked, parameter);
  return { text: `MATCH (s:State) WHERE s.status <> "FORMER" AND (${holds}) RETURN s.iso3 AS iso3`, params };
}

/** A membership that holds today: whoever has left was a member until that day. */
const belongs = `(m.fromFirst IS NULL OR m.fromFirst <= coalesce(c.asOfLast, $today))
  AND CASE WHEN m.status = "FORMER" THEN coalesce(m.toLast >= coalesce(c.asOfFirst, $today), false)
    ELSE m.status = "MEMBER" AND (m.toLast IS NULL OR m.toLast >= coalesce(c.asOfFirst, $today)) END`;

function condition(asked: Asked, parameter: (value: unknown) => string): string {
  const part = (one: Asked): string => condition(one, parameter);
  if ("and" in asked) return `(${asked.and.map(part).join(" AND ")})`;
  if ("or" in asked) return `(${asked.or.map(part).join(" OR ")})`;
  if ("not" in asked) return `NOT (${part(asked.not)})`;
  if ("region" in asked) return `coalesce(s.region = ${parameter(asked.region)}, false)`;
  if ("memberOf" in asked) {
    const slug = parameter(asked.memberOf.coalition);
    return `EXISTS { (s)-[m:MEMBER_OF]->(c:Coalition {slug: ${slug}}) WHERE ${belongs} }`;
  }
  if ("sponsored" in asked) {
    return `EXISTS { (s)-[:SPONSORED]->(:Resolution {symbol: ${parameter(asked.sponsored.resolution)}}) }`;
  }
  if ("voted" in asked) {
    const [symbol, choice] = [parameter(asked.voted.resolution), parameter(asked.voted.choice)];
    return `EXISTS { (s)-[:VOTED {choice: ${choice}}]->(:RollCall {final: true, body: "PLENARY", resolutionKey: ${symbol}}) }`;
  }
  const { topic, stance, year } = asked.spoke;
  const path = `(s)-[made:MADE]->(x:Statement)-[:TAKES {stance: ${parameter(stance)}}]->()-[:STANDS_FOR*0..1]->(:Topic {slug: ${parameter(topic)}})`;
  // A joint statement is dated signature by signature.
  const dated = "(CASE WHEN x.actorKey IS NULL THEN made ELSE x END)";
  return `EXISTS { ${path} WHERE ${dated}.dateFirst >= ${parameter(`${year}-01-01`)} AND ${dated}.dateLast <= ${parameter(`${year}-12-31`)} }`;
}
