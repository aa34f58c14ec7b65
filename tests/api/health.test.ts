import { EngineBroken } from "../../src/errors";
import { health, watched } from "../../src/api/health";
import express from "express";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { cypher } from "../../src/graph/cypher";
import type { Graph } from "../../src/graph/graph";

/** A door behind which stands revision 1, and whose files are damaged where it says so. */
const behind = { damaged: false, wholeIsRead: 0 };
const fault = () => Promise.reject(new EngineBroken("The graph has a fault."));
const never = () => Promise.reject(new Error("nobody asks this"));
const graph = watched({
  read: ((query: { parts: readonly string[] }) => {
    const text = query.parts.join("");
    if (text.includes("Revision")) return Promise.resolve([{ revision: 1, at: "2026-11-26T00:00:00Z", release: null }]);
    if (text.includes("ofEdges")) behind.wholeIsRead++;
    return behind.damaged ? fault() : Promise.resolve([]);
  }) as Graph["read"],
  readAt: never,
  standsAt: never,
  write: never,
  schema: never,
});

const ready = async () => {
  const server = createServer(express().use(health(graph, () => true)));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/health/ready`);
  const told: unknown = await answer.json().finally(() => server.close());
  return [answer.status, told];
};

it("is not ready while the graph answers a probe and fails at questions, and is again when all of it can be read", async () => {
  const well = [200, { status: "ready", revision: 1 }];
  expect(await ready()).toEqual(well);
  behind.damaged = true;
  await expect(graph.read(cypher`MATCH (s:State) RETURN s.name AS name`)).rejects.toThrow("The graph has a fault.");
  expect(await ready()).toEqual([503, { status: "not ready", why: "The graph has a fault." }]);
  behind.damaged = false;
  expect(await ready()).toEqual(well);
  expect(await ready()).toEqual(well);
  expect(behind.wholeIsRead).toBe(2);
});
