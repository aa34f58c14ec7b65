import { Router } from "express";
import { type DatasetQuestion, datasetIfReachable } from "./dataset-shown";
import { favicon } from "./favicon";
import { examplesDocument, schemaFolder } from "./paths";
import { graphiql } from "./graphiql.page";
import { operationsOf } from "./operations";
import { policyOfPlainPages } from "./plain.page";
import { guarded, policyOfFiles, policyOfSandbox } from "./security";
import { startPage } from "./start.page";

/**
 * The pages: / , /graphiql/ , /schema.graphql , /favicon.svg , each with its own Content-Security-Policy. Mounted before
 * the endpoint, whose landing page gets its policy here too.
 */
export function welcome({ dataset }: { readonly dataset: DatasetQuestion }): Router {
  const operations = operationsOf(examplesDocument());
  const router = Router();
  router.get("/", guarded(policyOfPlainPages), async (request, response) => {
    const origin = `${request.protocol}://${request.get("host") ?? "127.0.0.1"}${request.baseUrl}`;
    const page = startPage(operations, await datasetIfReachable(dataset), origin);
    response.set("Cache-Control", "no-cache").type("html").send(page);
  });
  router.get(["/graphql", "/graphql/*rest"], guarded(policyOfSandbox), (_request, _response, next) => {
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
