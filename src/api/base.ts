import { type RequestHandler, Router } from "express";

/**
 * All of it beneath a path such as `/acquis`, or at the root where the path is empty. Without its last slash the path is not the address that
 * the relative links of the start page count from, so it leads there.
 */
export function beneath(base: string, all: RequestHandler): RequestHandler {
  if (base === "") return all;
  const router = Router();
  router.get(base, (request, response, next) => {
    if (request.path === base) response.redirect(308, `${base}/`);
    else next();
  });
  router.use(base, all);
  return router;
}
