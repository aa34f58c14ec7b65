import type { Driver } from "neo4j-driver";

/** What Neo4j said of each text that it was sent: nothing, or what it does not know. */
export type Notices = Map<string, readonly string[]>;

/** The same driver, with a note of every text that is read through it. */
export function noticing(driver: Driver, notices: Notices): Driver {
  const executeQuery: Driver["executeQuery"] = async (text, params, config) => {
    const result = await driver.executeQuery(text, params, config);
    const said = (result as { summary: { notifications: { code: string; description: string }[] } }).summary
      .notifications;
    notices.set(
      typeof text === "string" ? text : "",
      said.filter(({ code }) => code.includes("Unknown")).map(({ description }) => description),
    );
    return result;
  };
  return new Proxy(driver, {
    get: (target, name) => {
      if (name === "executeQuery") return executeQuery;
      const own: unknown = Reflect.get(target, name);
      return typeof own === "function" ? (own.bind(target) as unknown) : own;
    },
  });
}
