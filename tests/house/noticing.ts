import type { Driver, Session } from "neo4j-driver";

/** What Neo4j said of each text that it was sent: nothing, or what it does not know. */
export type Notices = Map<string, readonly string[]>;

/** The same driver, with a note of every text that is read through it. */
export function noticing(driver: Driver, notices: Notices): Driver {
  return standingIn(driver, "session", (config: Parameters<Driver["session"]>[0]) => {
    const session = driver.session(config);
    return standingIn(session, "run", async (text: string, ...more: [object?, object?]) => {
      const result = await session.run(text, ...more);
      const said = result.summary.notifications.filter(({ code }) => code.includes("Unknown"));
      notices.set(
        text,
        said.map(({ description }) => description),
      );
      return result;
    });
  });
}

/** The same, but for one method. */
function standingIn<Whole extends Driver | Session>(whole: Whole, method: string, instead: unknown): Whole {
  return new Proxy(whole, {
    get: (target, name) => {
      if (name === method) return instead;
      const own: unknown = Reflect.get(target, name);
      return typeof own === "function" ? (own.bind(target) as unknown) : own;
    },
  });
}
