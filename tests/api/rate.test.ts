import { pino } from "pino";
import { type Served, serve } from "../../src/api/server";
import { usualRate } from "../../src/api/rate";
import { clear, graphOfTests, village } from "../seed/village";
import { load } from "../../src/seed/load";
import { sent } from "./posted";

const { graph, driver } = graphOfTests();
beforeAll(async () => {
  await clear(graph);
  await load(graph, village);
});
afterAll(() => driver.close());

const asked = "/graphql?query={__typename}";

/** What a server with these limits answers to each of these senders in turn, who is named by the proxy before it. */
async function answersTo(limits: { rate?: number; proxies?: number }, senders: readonly string[], path = asked) {
  const server: Served = await serve({ graph, host: "127.0.0.1", port: 0, log: pino({ level: "silent" }), ...limits });
  const answers = [];
  for (const sender of senders)
    answers.push(await sent(`${server.url}${path}`, { headers: { "x-forwarded-for": sender } }));
  await server.stop();
  return answers;
}

const statuses = async (...its: Parameters<typeof answersTo>): Promise<number[]> =>
  (await answersTo(...its)).map(({ status }) => status);

const [ada, bob] = ["203.0.113.7", "198.51.100.9"];

it("tells with each answer how many requests are left in the minute", async () => {
  const [first] = await answersTo({ rate: 3 }, [ada]);
  expect(first?.status).toBe(200);
  expect(first?.headers.get("ratelimit-policy")).toMatch(/q=3; w=60/);
  expect(first?.headers.get("ratelimit")).toMatch(/r=2; t=\d+/);
});

it("refuses what is beyond, in one sentence, and says when to come again", async () => {
  const refused = (await answersTo({ rate: 2 }, [ada, ada, ada])).at(-1);
  expect(refused?.status).toBe(429);
  const seconds = Number(refused?.headers.get("retry-after"));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(refused?.headers.get("cache-control")).toBe("no-store");
  expect(JSON.parse(refused?.text ?? "")).toEqual({
    errors: [
      {
        message: `One address may send 2 requests within a minute, and yours has sent more; ask again in ${seconds} seconds.`,
        extensions: { code: "RATE_LIMITED" },
      },
    ],
  });
});

it("believes a sender's address of nobody but as many proxies as it is told of", async () => {
  expect(await statuses({ rate: 1 }, [ada, bob])).toEqual([200, 429]);
  expect(await statuses({ rate: 1, proxies: 1 }, [ada, bob, ada])).toEqual([200, 200, 429]);
  expect(await statuses({ rate: 1, proxies: 1 }, [`${ada}, ${bob}`, bob])).toEqual([200, 429]);
});

it("counts those who begin alike in IPv6 as one", async () => {
  expect(await statuses({ rate: 1, proxies: 1 }, ["2001:db8::1", "2001:db8::2", "2001:db9::1"])).toEqual([
    200, 429, 200,
  ]);
});

it("counts other machines where nothing is set, and this one never", async () => {
  expect(usualRate).toBe(1200);
  const policies = await answersTo({ proxies: 1 }, [ada, "127.0.0.1", "::1", "::ffff:127.0.0.1"]);
  expect(policies.map(({ headers }) => headers.get("ratelimit-policy"))).toEqual([
    expect.stringMatching(/q=1200; w=60/),
    null,
    null,
    null,
  ]);
});

it("counts nobody where the setting is 0, and no probe of its health", async () => {
  expect(await statuses({ rate: 0 }, [ada, ada])).toEqual([200, 200]);
  expect(await statuses({ rate: 1 }, [ada, ada], "/health/live")).toEqual([200, 200]);
});
