import { join } from "node:path";
import express, { Router } from "express";
import { guarded, policyOfFiles } from "../security";
import { projectFolder } from "../workshop/paths";

/** The pictures in the documents. */
export function picturesOfDocuments(): Router {
  const router = Router();
  const served = express.static(join(projectFolder, "docs"), { index: false, maxAge: "1h" });
  router.get(/^\/docs\/[\w-]+\.(png|svg)$/, guarded(policyOfFiles), (request, response, next) => {
    request.url = request.url.replace(/^\/docs/, "");
    served(request, response, next);
  });
  return router;
}
