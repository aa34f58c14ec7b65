import type { StartedServer } from "../server";

/** A `where` of states, written as GraphQL or as the object that a variable holds. */
export type Where = string | object;

const document =
  "query ($where: StateWhere) { states(where: $where, first: 200) { totalCount sentence nodes { iso3 } } }";

interface Chosen {
  readonly totalCount: number;
  readonly sentence: string;
  readonly nodes: readonly { readonly iso3: string }[];
}

/** The connection of the states that a `where` chooses. */
export async function choice(server: StartedServer, where: Where): Promise<Chosen> {
  const answer = (await (typeof where === "string"
    ? server.answer(document.replace("($where: StateWhere)", "").replace("$where", where))
    : server.answer(document, { where }))) as { states: Chosen };
  return answer.states;
}

/** The codes of the states that a `where` chooses, by name. */
export const chosen = async (server: StartedServer, where: Where): Promise<string[]> =>
  (await choice(server, where)).nodes.map(({ iso3 }) => iso3);

/** What a server says of a question that it does not take: the one error, without its place in the document. */
export async function refusal(server: StartedServer, query: string, variables?: Record<string, unknown>) {
  const { errors = [], status } = await server.ask(query, variables);
  if (errors.length !== 1) throw new Error(`${errors.length} errors: ${JSON.stringify(errors)}`);
  const [error] = errors;
  return { status, message: error?.message, ...error?.extensions };
}

/** The refusal of a `where` of states. */
export const refused = (server: StartedServer, where: string) =>
  refusal(server, `{ states(where: ${where}) { totalCount } }`);
