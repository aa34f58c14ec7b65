import { settings } from "../../src/settings";
import { compose, read, service } from "./composed";

const inProfile = (profile: string): readonly string[] =>
  Object.entries(compose.services)
    .filter(([, { profiles = [] }]) => (profiles as string[]).includes(profile))
    .map(([name]) => name)
    .sort();
const scaled = inProfile("scale");
const environmentOf = (name: string) => service(name)["environment"] as Record<string, string>;

describe("docker compose --profile scale", () => {
  it("starts two processes of the API, a proxy, a Redis, and the graph, and not the API that stands alone", () => {
    expect(scaled).toEqual(["api-1", "api-2", "proxy", "redis"]);
    expect(inProfile("one")).toEqual(["api"]);
    expect(Object.keys(compose.services).filter((name) => service(name)["profiles"] === undefined)).toEqual(["neo4j"]);
  });

  it("runs the very same twice, of the image that runs alone", () => {
    expect(service("api-1")).toEqual(service("api-2"));
    for (const key of ["image", "build", "depends_on", "mem_limit", "read_only"])
      expect(service("api-1")[key]).toEqual(service("api")[key]);
    const { TRUST_PROXY, REDIS_URL, ...rest } = environmentOf("api-1");
    expect([TRUST_PROXY, REDIS_URL, rest]).toEqual(["1", "redis://redis:6379", environmentOf("api")]);
  });

  it("gives the processes settings that they take", () => {
    const taken = settings({ ...environmentOf("api-1"), NEO4J_PASSWORD: "x", LOG_LEVEL: "" });
    expect(taken).toMatchObject({ proxies: 1, redis: "redis://redis:6379", host: "0.0.0.0" });
  });

  it("can be reached through the proxy alone", () => {
    expect(scaled.filter((name) => service(name)["ports"] !== undefined)).toEqual(["proxy"]);
    expect(service("proxy")["ports"]).toEqual(service("api")["ports"]);
  });

  it("bounds the memory of each, and of Redis what it holds too, so that it forgets before it is full", () => {
    for (const name of scaled)
      expect([name, service(name)["mem_limit"]]).toEqual([name, expect.stringMatching(/^\d+[mg]$/)]);
    const command = (service("redis")["command"] as string[]).join(" ");
    const most = Number(/--maxmemory (\d+)mb/.exec(command)?.[1]);
    expect(most).toBeLessThan(0.75 * Number.parseInt(String(service("redis")["mem_limit"])));
    expect(command).toContain("--maxmemory-policy allkeys-lru");
  });

  it("keeps nothing of what was answered on a disk", () => {
    const command = service("redis")["command"] as string[];
    expect(command[command.indexOf("--save") + 1]).toBe("");
    expect([command[command.indexOf("--appendonly") + 1], service("redis")["volumes"]]).toEqual(["no", undefined]);
  });

  it("knows of each service whether it is healthy, of the API by its image", () => {
    expect(read("Dockerfile")).toMatch(/^HEALTHCHECK /m);
    for (const name of ["neo4j", "proxy", "redis"]) expect(service(name)["healthcheck"]).toBeDefined();
  });

  it("lets nobody who gets in write to it, or become more than it is", () => {
    for (const name of [...scaled, "api"])
      expect(service(name)).toMatchObject({
        read_only: true,
        cap_drop: ["ALL"],
        security_opt: ["no-new-privileges:true"],
      });
  });
});

describe("haproxy.cfg", () => {
  const lines = read("haproxy.cfg")
    .split("\n")
    .map((line) => line.trim());
  /** The lines of a part, such as `backend ready`. */
  const part = (title: string) => {
    const begin = lines.indexOf(title);
    expect(begin).toBeGreaterThan(-1);
    return (
      lines
        .slice(begin + 1)
        .join("\n")
        .split(/^(?:backend|frontend|defaults|global|resolvers)\b/m)[0] ?? ""
    );
  };

  it("knows every process of the API, at the port at which it answers", () => {
    const named = inProfile("scale").filter((name) => name.startsWith("api"));
    const port = environmentOf("api-1")["PORT"] ?? "";
    for (const title of ["backend ready", "backend living"])
      expect([...part(title).matchAll(/^server (\S+) (\S+)$/gm)].map(([, name, place]) => [name, place])).toEqual(
        named.map((name) => [name, `${name}:${port}`]),
      );
  });

  it("answers at the port that is published", () => {
    const [published = ""] = service("proxy")["ports"] as string[];
    expect(part("frontend acquis")).toContain(`bind :${published.split(":").at(-1) ?? ""}\n`);
  });

  it("sends requests to who is ready, and to who lives where none is", () => {
    expect(part("backend ready")).toContain("option httpchk GET /health/ready");
    expect(part("backend living")).toContain("option httpchk GET /health/live");
    expect(part("frontend acquis")).toContain("use_backend living if { nbsrv(ready) eq 0 }");
  });

  it("says who asks, and writes that down nowhere", () => {
    expect(part("defaults")).toContain("option forwardfor");
    expect(lines.filter((line) => /^(?:log|option httplog)\b/.test(line))).toEqual([]);
  });
});
