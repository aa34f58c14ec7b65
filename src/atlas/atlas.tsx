import { type Request, type RequestHandler, type Response, Router } from "express";
import { aboutOperation } from "./about";
import { type Address, addressIn, upFrom } from "./address";
import type { Ask } from "./ask";
import { assetsRouter } from "./assets";
import { fileKinds } from "./files/file";
import { endingOf, wholeOf } from "./files/filed";
import { foundIn } from "../lookup";
import { framed } from "./frame";
import type { AboutQuery } from "./operations/graphql";
import { type Page, type PageAnswered, type Shown } from "./page";
import { askedAtMost } from "./patience";
import { leftBy } from "./left-by";
import { pages } from "./pages";
import { feedOf, feeds } from "./feeds/feeds";
import { picturesOfDocuments } from "./docs/pictures";
import { ChangedSince, Foot } from "./parts/foot";
import { guarded, policyOfPages } from "./security";
import { troubleOf } from "./trouble";

/**
 * The pages, each at its path, with its files at the same address. Whatever they show is asked of `ask`, which is what
 * everybody asks; `reports` is where they say that a mistake is reported.
 */
export function atlas(ask: Ask, reports?: string): Router {
  const router = Router();
  router.use(assetsRouter());
  router.use(picturesOfDocuments());
  router.use(feeds(ask));
  router.use(withoutEnding);
  for (const page of pages) router.get(page.path, guarded(policyOfPages), answering(ask, page, reports));
  return router;
}

/** Of `/states/RUS.csv`, the path is that of the page, and the ending is kept beside it. */
const withoutEnding: RequestHandler = (request, response, next) => {
  const { path, ending } = endingOf(request.path);
  response.locals["ending"] = ending;
  if (ending !== undefined) request.url = path + request.url.slice(request.path.length);
  next();
};

/** How long a page waits for what it says of the dataset at its foot, in milliseconds. */
const patience = 2_000;

const answering =
  (ask: Ask, page: Page, reports: string | undefined): RequestHandler =>
  async (request, response) => {
    const address = addressIn(request, request.path);
    const left = leftBy(response);
    const ending = response.locals["ending"] as string | undefined;
    const asked =
      ending === undefined ? page.answered(ask, address, undefined, left) : wholeOf(page, ask, address, left);
    const [answered, its] = await Promise.all([asked, askedAtMost(patience, ask, aboutOperation, {}, left)]);
    const about = its.data?.dataset;
    const proper = answered.shown?.address;
    const leads = answered.shown?.leads;
    if (leads !== undefined) response.redirect(303, upFrom(request.path) + leads.slice(1));
    else if (proper !== undefined && decodeURIComponent(proper) !== decodeURIComponent(address.path))
      response.redirect(302, way(request, ending === undefined ? proper : `${proper}.${ending}`));
    else if (ending === undefined || answered.shown === undefined)
      send(request, response, address, answered, about, reports);
    else sendFile(request, response, ending, address, { ...answered, shown: answered.shown, about });
  };

function sendFile(
  request: Request,
  response: Response,
  ending: string,
  { path, query }: Address,
  { shown, about, ...answered }: PageAnswered & { readonly shown: Shown; readonly about: About },
) {
  const kind = foundIn(fileKinds, ending, "kind of file");
  const url = whereAsked(request, path, query);
  const text = kind.text({ ...answered, title: shown.title, table: shown.table, url, about });
  const name = path.slice(1).replaceAll(/[^\w.-]+/g, "-");
  response
    .status(text === undefined ? 404 : 200)
    .set({ "Content-Type": text === undefined ? "text/plain; charset=utf-8" : kind.is, "Cache-Control": "no-cache" })
    .set("Content-Disposition", `attachment; filename="${name}.${ending}"`)
    .send(text ?? `This page has no table. Its answer is at ${path}.json.\n`);
}

/** The way to another path of the server, with the query that was asked with. */
const way = ({ path, originalUrl }: Request, to: string): string => {
  const [, search] = originalUrl.split(/(?=\?)/);
  return upFrom(path) + to.slice(1) + (search ?? "");
};

/** The whole address of what was asked for, as whoever asked has it. */
const whereAsked = (request: Request, path: string, query: URLSearchParams): string =>
  `${request.protocol}://${request.get("host") ?? "127.0.0.1"}${request.baseUrl}${path}${searchOf(query)}`;

const searchOf = (query: URLSearchParams): string => (query.size === 0 ? "" : `?${query}`);

type About = AboutQuery["dataset"] | undefined;

function send(
  request: Request,
  response: Response,
  address: Address,
  answered: PageAnswered,
  about: About,
  reports: string | undefined,
) {
  const { shown, operation, variables } = answered;
  const trouble = shown === undefined ? troubleOf(answered, address) : undefined;
  const foot =
    shown === undefined ? undefined : (
      <Foot
        about={about}
        path={address.path}
        search={searchOf(address.query)}
        url={whereAsked(request, address.path, address.query)}
        reports={reports}
        operation={operation}
        variables={variables}
        hasTable={shown.table !== undefined}
      />
    );
  const html = framed({
    title: shown?.title ?? trouble?.title ?? "",
    path: address.path,
    main: (
      <>
        <ChangedSince asked={address.query.get("revision")} now={about?.revision} />
        {shown?.main ?? trouble?.main}
      </>
    ),
    head: shown?.head,
    feed: shown === undefined ? undefined : feedOf(address.path),
    foot,
    question: address.query.get("q") ?? undefined,
  });
  response
    .status(trouble?.status ?? 200)
    .set("Cache-Control", "no-cache")
    .type("html")
    .send(html);
}
