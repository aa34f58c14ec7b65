import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { settings, settingsTable } from "../../src/settings";
import { refusal } from "./homes";

describe("settings", () => {
  it("stand without any environment", () => {
    expect(settings({})).toEqual({
      port: 4000,
      host: "127.0.0.1",
      base: "",
      address: undefined,
      rate: undefined,
      proxies: 0,
      home: resolve(".acquis"),
      engine: "auto",
      neo4j: { uri: undefined, user: "neo4j", password: undefined, database: "neo4j" },
      memory: { heap: "512m", pageCache: "128m" },
      redis: undefined,
      logLevel: "info",
    });
  });

  it.each(["redis://localhost:6379", "rediss://ada:p%40ss@redis.example.org/3", "redis://:x@[::1]:6379"])(
    "take %s as the address of a Redis",
    (url) => {
      expect(settings({ REDIS_URL: url }).redis).toBe(url);
    },
  );

  it.each([
    "localhost:6379",
    "http://hunter2@localhost",
    "redis://:hunter%2@localhost",
    "redis://a:hunter2@b:c@d",
    "redis://localhost:99999?hunter2",
    "redis://localhost/first",
  ])("refuse %s as the address of a Redis, and do not repeat it", async (url) => {
    const { exit, message } = await refusal(() => settings({ REDIS_URL: url }));
    expect([exit, message]).toEqual([2, expect.stringContaining("REDIS_URL is no address of a Redis: write redis://")]);
    expect(message).not.toMatch(/hunter|99999|first/);
  });

  it("take memory as Java and Neo4j write it", () => {
    expect(settings({ NEO4J_HEAP: "2G", NEO4J_PAGECACHE: "64m" }).memory).toEqual({ heap: "2g", pageCache: "64m" });
  });

  it("count an empty variable as not given", () => {
    expect(settings({ PORT: "", NEO4J_URI: "", ACQUIS_HOME: "" })).toEqual(settings({}));
  });

  it.each(["/acquis", "/data/acquis-2.0", "/~norms"])("take %s as the path of everything", (base) => {
    expect(settings({ BASE_PATH: base }).base).toBe(base);
  });

  it("cannot be changed after they are read", () => {
    const read = settings({});
    expect(Object.isFrozen(read) && Object.isFrozen(read.neo4j)).toBe(true);
  });

  it("take a server with all that is said of it", () => {
    const env = {
      NEO4J_URI: "neo4j+s://x.example.org",
      NEO4J_USER: "ada",
      NEO4J_PASSWORD: " p ",
      NEO4J_DATABASE: "norms",
    };
    expect(settings(env).neo4j).toEqual({
      uri: "neo4j+s://x.example.org",
      user: "ada",
      password: " p ",
      database: "norms",
    });
  });

  it.each([
    ["PORT", "99999", "a whole number from 1 to 65535"],
    ["PORT", "0", "a whole number from 1 to 65535"],
    ["PORT", "4000x", "a whole number from 1 to 65535"],
    ["HOST", "http://localhost", "without scheme and port"],
    ["BASE_PATH", "acquis", "a path that begins with /"],
    ["PUBLIC_URL", "acquis.example.org", "an address that begins with http:// or https://"],
    ["PUBLIC_URL", "https://acquis.example.org/", "does not end with /"],
    ["BASE_PATH", "/", "does not end with it"],
    ["BASE_PATH", "/acquis/", "does not end with it"],
    ["BASE_PATH", "/a//b", "such as /acquis"],
    ["BASE_PATH", "/a/../b", "such as /acquis"],
    ["BASE_PATH", "/a b", "such as /acquis"],
    ["BASE_PATH", "/:id", "such as /acquis"],
    ["REPORTS_TO", "the curators", "an address of mail, such as mistakes@example.org"],
    ["REPORTS_TO", "ftp://example.org", "or of a page, such as https://example.org/report"],
    ["RATE_LIMIT", "many", "a whole number"],
    ["TRUST_PROXY", "true", "a whole number, such as 1"],
    ["ACQUIS_ENGINE", "podman", "auto, local, docker or none"],
    ["NEO4J_URI", "http://localhost:7474", "bolt://"],
    ["NEO4J_URI", "localhost:7687", "bolt://"],
    ["NEO4J_HEAP", "2048", "a whole number of megabytes or gigabytes, 256m or more"],
    ["NEO4J_HEAP", "128m", "256m or more"],
    ["NEO4J_PAGECACHE", "1.5g", "such as 512m or 2g"],
    ["LOG_LEVEL", "loud", "debug, trace or silent"],
  ])("refuse %s=%s and say what to write", async (name, given, instead) => {
    const { exit, message } = await refusal(() => settings({ NEO4J_PASSWORD: "x", [name]: given }));
    expect(exit).toBe(2);
    expect(message).toContain(`${name} is "${given}": write `);
    expect(message).toContain(instead);
  });

  it("name all that is wrong at once", async () => {
    const { message } = await refusal(() => settings({ PORT: "x", LOG_LEVEL: "y" }));
    expect(message.split("\n").map((line) => line.split(" ")[0])).toEqual(["PORT", "LOG_LEVEL"]);
  });

  it("refuse a server without a password", async () => {
    const { exit, message } = await refusal(() => settings({ NEO4J_URI: "bolt://localhost" }));
    expect([exit, message]).toEqual([2, expect.stringContaining("NEO4J_PASSWORD is not given")]);
  });

  it("never repeat a password", async () => {
    const env = { NEO4J_URI: "neo4j://ada:hunter2@host", NEO4J_PASSWORD: "hunter2", PORT: "x" };
    expect((await refusal(() => settings(env))).message).not.toContain("hunter2");
  });

  it("are listed in the README, each with its default and its meaning", () => {
    const readme = join(__dirname, "..", "..", "README.md");
    const text = existsSync(readme) ? readFileSync(readme, "utf8").replace(/ +/g, " ") : "";
    const rows = settingsTable.map(
      ({ name, standard, description }) =>
        `| \`${name}\` | ${standard === "" ? "" : `\`${standard}\` `}| ${description} |`,
    );
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  });
});
