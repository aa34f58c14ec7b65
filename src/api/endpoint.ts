import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type ErrorRequestHandler, type Express, type Response } from "express";
import { leftBy } from "../atlas/left-by";
import { answered } from "./again";
import { forgiving } from "./forgiving";
import type { Asker } from "./operation";
import { refuseShape } from "./shape";

/**
 * The endpoint, to be mounted at its address. Nothing of it is kept by caches unless the answer itself says so; one address answers with
 * Sandbox or with data, by what is accepted. `refused` tells of what never comes to be an operation.
 */
export function endpoint(server: ApolloServer<Asker>, refused: ErrorRequestHandler): Express {
  const app = express();
  app.disable("x-powered-by");
  // Express would make one of the body, also for a refusal.
  app.disable("etag");
  app.use((_request, response, next) => {
    response.set("Cache-Control", "no-store").vary("Accept");
    next();
  });
  app.use(
    // Whatever is JSON is read, so that what can be no operation is told as that.
    express.json({ limit: "1mb", strict: false, verify: (_request, _response, body) => refuseShape(body) }),
    forgiving,
    expressMiddleware(server, { context: ({ res }) => Promise.resolve(askerOf(res)) }),
    refused,
  );
  return app;
}

const askerOf = (response: Response): Asker => ({
  left: leftBy(response),
  answered: (revision) => {
    answered(response, revision);
  },
});
