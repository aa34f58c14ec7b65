import { type StartedServer, startedServer } from "../server";

/** A server over the real seed, begun before the cases of a file and stopped after them; `ask` and `answer` as in tests/server.ts. */
export function casesOver(
  server: () => Promise<StartedServer> = () => startedServer(),
): Pick<StartedServer, "ask" | "answer"> {
  let started: StartedServer;
  beforeAll(async () => {
    started = await server();
  }, 120_000);
  afterAll(() => started.stop());
  return {
    ask: (query, variables) => started.ask(query, variables),
    answer: (query, variables) => started.answer(query, variables),
  };
}
