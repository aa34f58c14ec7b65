import type { Router } from "express";
import { atlas } from "../../src/atlas/atlas";
import { workshop } from "../../src/atlas/workshop/workshop";
import { listening } from "./listening";

interface Layer {
  readonly route?: { readonly path: string | RegExp | string[] };
  readonly handle: object;
}

/** The paths of all routes of a router, and of those in it. */
const pathsOf = (router: object): (string | RegExp)[] =>
  (router as { stack?: Layer[] }).stack?.flatMap(({ route, handle }) =>
    route === undefined ? pathsOf(handle) : route.path,
  ) ?? [];

/** A graph that is away: the pages open all the same, and say so. */
const away = () =>
  Promise.resolve({
    data: undefined,
    errors: [{ message: "The graph is away.", code: "DATABASE_UNAVAILABLE", suggestions: [] }],
  });

const served: Router[] = [workshop(), atlas(away)];
const paths = [...new Set(served.flatMap(pathsOf))];

it("finds the routes", () => {
  const some = ["/", "/graphql", "/graphiql/", "/schema.graphql", "/favicon.svg", "/states/:state", "/ask"];
  expect(paths).toEqual(expect.arrayContaining(some));
});

it.each(paths)("lets a reader's browser load nothing at %s but what the page needs", async (path) => {
  const address = typeof path === "string" ? path.replaceAll(/[:*]\w+/g, "x") : "/docs/bench.svg";
  const { url, stop } = await listening(...served, (_request, answer) => answer.send("of the endpoint"));
  const { status, headers } = await fetch(url + address, { redirect: "manual" });
  await stop();
  // What only leads on is never shown.
  if (status >= 300 && status < 400) expect(headers.get("location")).not.toBeNull();
  else expect(headers.get("content-security-policy")).toMatch(/^default-src 'none';/);
});
