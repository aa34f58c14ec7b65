import { type RequestHandler, Router } from "express";
import { upFrom } from "./address";
import { refuse } from "./refused";
import { nothingAt } from "./trouble";

/** The longest path that is told again whole. */
const longest = 200;

/**
 * The last of all: nothing answers at this address. It says what Acquis is and where it begins, as a page to a browser and as JSON to anybody
 * else. `base` is the path beneath which everything stands; who asks outside it is led there.
 */
export function missing(base: string): Router {
  const router = Router();
  router.use(((request, response) => {
    const asked = `${request.method} ${request.path.slice(0, longest)}`;
    const message = sentence(asked, base);
    refuse(request, response, {
      ...nothingAt(asked),
      code: "NOT_FOUND",
      message,
      up: wayUp(request.path, base),
    });
  }) satisfies RequestHandler);
  return router;
}

const sentence = (asked: string, base: string): string =>
  `Nothing answers ${asked}. This is Acquis, which says who stands where on the norms of cyberspace: send questions to ${base}/graphql; the start page at ${base}/ names every other address.`;

/** The way from a path to the start page, as `../`: it holds too where a proxy has taken the beginning of the path off. */
function wayUp(path: string, base: string): string {
  const within = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  const up = upFrom(within);
  return within === path && base !== "" ? `${up}${base.slice(1)}/` : up;
}
