import type { Router } from "express";
import { welcome } from "../../src/welcome/welcome";
import { listening } from "./listening";

interface Layer {
  readonly route?: { readonly path: string | string[] };
  readonly handle: object;
}

/** The paths of all routes of a router, and of those in it. */
const pathsOf = (router: object): string[] =>
  (router as { stack?: Layer[] }).stack?.flatMap(({ route, handle }) =>
    route === undefined ? pathsOf(handle) : route.path,
  ) ?? [];

const served: Router = welcome({ dataset: () => Promise.resolve(undefined) });
const paths = [...new Set(pathsOf(served))];

it("finds the routes", () => {
  expect(paths).toEqual(expect.arrayContaining(["/", "/graphql", "/graphiql/", "/schema.graphql", "/favicon.svg"]));
});

it.each(paths)("lets a reader's browser load nothing at %s but what the page needs", async (path) => {
  const { url, stop } = await listening(served, (_request, answer) => answer.send("of the endpoint"));
  const { status, headers } = await fetch(url + path, { redirect: "manual" });
  await stop();
  // What only leads on is never shown.
  if (status >= 300 && status < 400) expect(headers.get("location")).not.toBeNull();
  else expect(headers.get("content-security-policy")).toMatch(/^default-src 'none';/);
});
