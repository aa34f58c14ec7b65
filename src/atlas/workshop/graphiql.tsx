import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { Router } from "express";
import { graphiqlFolder } from "./paths";
import { framed } from "../frame";
import { Verbatim } from "../parts/verbatim";
import { guarded, policyOfGraphiql, policyOfPages } from "../security";

const notBuilt = (): string =>
  framed({
    title: "GraphiQL is not built",
    path: "/graphiql/",
    main: (
      <>
        <h1>GraphiQL has not been built yet</h1>
        <p class="lead">This page is made from npm packages, once. In the folder of the project, run:</p>
        <Verbatim label="The command" text="npx vite build --config graphiql/vite.config.mjs" />
        <p>
          Then load this page again; the server need not be restarted. <a href="../graphql">/graphql</a> answers
          meanwhile.
        </p>
      </>
    ),
  });

/**
 * GraphiQL at /graphiql/, to which /graphiql leads on: the page finds its assets and the endpoint from there, wherever
 * a proxy may have put it all. Its assets bear the hash of their content in their names and are kept by the browser for a
 * year; the page itself is asked for anew each time, so a new build is seen at once. `folder` is the build's.
 */
export function graphiql(folder = graphiqlFolder): Router {
  const router = Router({ strict: true });
  router.get("/graphiql", ({ originalUrl }, response) => {
    const [, query] = originalUrl.split(/(?=\?)/);
    response.set("Cache-Control", "no-cache").redirect(`graphiql/${query ?? ""}`);
  });
  router.use(
    "/graphiql/assets",
    express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }),
  );
  router.get("/graphiql/", guarded(policyOfGraphiql), (_request, response, next) => {
    if (existsSync(join(folder, "index.html")))
      response.sendFile("index.html", { root: folder, cacheControl: false, headers: { "Cache-Control": "no-cache" } });
    else next();
  });
  router.get("/graphiql/", guarded(policyOfPages), (_request, response) => {
    response.status(503).set("Cache-Control", "no-store").type("html").send(notBuilt());
  });
  return router;
}
