import { type RequestHandler, Router } from "express";
import { upFrom } from "../address";
import { favicon } from "../favicon";
import { guarded, policyOfFiles, policyOfSandbox } from "../security";
import { graphiql } from "./graphiql";
import { schemaFolder } from "./paths";

/**
 * Where questions are written in GraphQL: /graphiql/ and /schema.graphql, and the icon of all pages, each with its own
 * Content-Security-Policy. Mounted before the endpoint, whose landing page gets its policy here too.
 */
export function workshop(): Router {
  const router = Router();
  router.get(["/graphql", "/graphql/*rest"], ledToAnswer, guarded(policyOfSandbox), (_request, _response, next) => {
    next();
  });
  router.use(graphiql());
  router.get("/schema.graphql", guarded(policyOfFiles), (_request, response) => {
    const headers = { "Cache-Control": "no-cache", "Content-Type": "text/plain; charset=utf-8" };
    response.sendFile("schema.graphql", { root: schemaFolder, cacheControl: false, headers });
  });
  router.get(["/favicon.svg", "/favicon.ico"], guarded(policyOfFiles), (_request, response) => {
    response.type("image/svg+xml").set("Cache-Control", "public, max-age=86400").send(favicon);
  });
  return router;
}

/**
 * Leads a browser that opens a link with a question in it to GraphiQL, which asks that question and shows the answer: Sandbox leaves the
 * question of its address aside. Whoever asks for JSON, or says nothing of it, is answered by the endpoint.
 */
const ledToAnswer: RequestHandler = (request, response, next) => {
  response.vary("Accept");
  const { path, query, originalUrl } = request;
  const asksForPage = request.accepts(["json", "application/graphql-response+json", "html"]) === "html";
  if (typeof query["query"] !== "string" || query["query"] === "" || !asksForPage) {
    next();
    return;
  }
  const [, search = ""] = originalUrl.split(/(?=\?)/);
  response.set("Cache-Control", "no-store").redirect(`${upFrom(path)}graphiql/${search}`);
};
