import { type RequestHandler, Router } from "express";
import { html } from "./html";
import { plainPage, policyOfPlainPages } from "./plain.page";
import { guarded } from "./security";

/** The longest path that is told again whole. */
const longest = 200;

/**
 * The last of all: nothing answers at this address. It says what Acquis is and where it begins, as a page to a browser and as JSON to anybody
 * else. `base` is the path beneath which everything stands; who asks outside it is led there.
 */
export function missing(base: string): Router {
  const router = Router();
  router.use(guarded(policyOfPlainPages), ((request, response) => {
    const asked = `${request.method} ${request.path.slice(0, longest)}`;
    response.status(404).set("Cache-Control", "no-store").vary("Accept");
    if (request.accepts(["json", "html"]) === "html")
      response.type("html").send(page(asked, wayUp(request.path, base)));
    else response.json({ errors: [{ message: sentence(asked, base), extensions: { code: "NOT_FOUND" } }] });
  }) satisfies RequestHandler);
  return router;
}

const sentence = (asked: string, base: string): string =>
  `Nothing answers ${asked}. This is Acquis, which says who stands where on the norms of cyberspace: send questions to ${base}/graphql; the start page at ${base}/ names every other address.`;

const page = (asked: string, up: string): string =>
  plainPage(
    "Acquis: nothing at this address",
    html`<section class="hero">
      <div>
        <h1>There is nothing at this address</h1>
        <p class="lead">Nothing answers <code>${asked}</code>.</p>
        <p>
          This is Acquis, a knowledge graph of who stands where on the norms of cyberspace, with the evidence attached
          to every answer. <a href="${up}">The start page</a> says what can be asked, and where.
        </p>
      </div>
    </section>`,
    up,
  );

/** The way from a path to the start page, as `../`: it holds too where a proxy has taken the beginning of the path off. */
function wayUp(path: string, base: string): string {
  const within = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  const folders = within.split("/").length - 2;
  const up = folders > 0 ? "../".repeat(folders) : "./";
  return within === path && base !== "" ? `${up}${base.slice(1)}/` : up;
}
