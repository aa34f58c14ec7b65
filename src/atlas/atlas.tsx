import { type Request, type RequestHandler, type Response, Router } from "express";
import { aboutOperation } from "./about";
import { type Address, addressIn, upFrom } from "./address";
import type { Ask } from "./ask";
import { atOneRevision } from "./at-one-revision";
import { assetsRouter } from "./assets";
import { embeddedPicture } from "./embed";
import { endingOf, wholeOf } from "./files/filed";
import { sendFile } from "./files/sent";
import { framed } from "./frame";
import type { AboutQuery } from "./operations/graphql";
import { type Page, type PageAnswered, picturesOf, withPictureAsked } from "./page";
import { askedAtMost } from "./patience";
import { leftBy } from "./left-by";
import { pages } from "./pages";
import { feedOf, feeds } from "./feeds/feeds";
import { picturesOfDocuments } from "./docs/pictures";
import { ChangedSince, Foot } from "./parts/foot";
import { DrawnAt } from "./pictures/marked";
import { ShareLinks } from "./pictures/share-links";
import { guarded, policyOfEmbedded, policyOfPages } from "./security";
import { troubleOf, unanswered, withStatus } from "./trouble";
import { Root } from "./parts/to";
import { reachedAt, rootOf, searchOf, wayTo, whereAsked, withoutEmpty, withoutRevision } from "./whole-address";

/**
 * The pages, each at its path, with its files at the same address. Whatever they show is asked of `ask`, which is what
 * everybody asks; `reports` is where they say that a mistake is reported, and `address` where others reach them.
 */
export function atlas(ask: Ask, reports?: string, address?: string): Router {
  const router = Router();
  router.use(reachedAt(address));
  router.use(assetsRouter());
  router.use(picturesOfDocuments());
  router.use(feeds(ask));
  router.use(withoutEnding);
  for (const page of pages) router.get(page.path, withoutEmpty, guarded(policyOfPages), answering(ask, page, reports));
  return router;
}

/** Of `/states/RUS.csv`, the path is that of the page, and the ending is kept beside it; so is `/embed` before it. */
const withoutEnding: RequestHandler = (request, response, next) => {
  const isEmbedded = request.path.startsWith("/embed/");
  response.locals["isEmbedded"] = isEmbedded;
  if (isEmbedded) request.url = request.url.slice("/embed".length);
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
    const { answered, about } = await atOneRevision(ask, async (at) => {
      const [whole, its] = await Promise.all([
        ending === undefined ? page.answered(at, address, undefined, left) : wholeOf(page, at, address, left, ending),
        askedAtMost(patience, at, aboutOperation, { isLinked: address.query.has("revision") }, left),
      ]);
      return { answered: whole, about: its.data?.dataset };
    }).catch((why: unknown) => ({ answered: unanswered(why), about: undefined }));
    const proper = answered.shown?.address;
    const leads = answered.shown?.leads;
    if (leads !== undefined) response.redirect(303, upFrom(request.path) + leads.slice(1));
    else if (proper !== undefined && decodeURIComponent(proper) !== decodeURIComponent(address.path))
      response.redirect(302, wayTo(request, ending === undefined ? proper : `${proper}.${ending}`));
    else if (response.locals["isEmbedded"] === true)
      sendAlone(request, response, address, { ...answered, shown: withPictureAsked(answered.shown, address) }, about);
    else if (ending === undefined || answered.shown === undefined)
      send(request, response, address, answered, about, reports);
    else {
      const shown = withPictureAsked(answered.shown, address);
      await sendFile(request, response, ending, address, { ...answered, shown, about }, left).catch((why: unknown) => {
        if (!left.aborted) send(request, response, address, unanswered(why), about, reports);
      });
    }
  };

type About = AboutQuery["dataset"] | undefined;

/** Sends the picture of a page alone, which any other page may frame. */
function sendAlone(request: Request, response: Response, address: Address, answered: PageAnswered, about: About) {
  const { status, html } = embeddedPicture(address, answered, about);
  response.removeHeader("X-Frame-Options");
  guarded(policyOfEmbedded)(request, response, () => {
    withStatus(response, status).set("Cache-Control", "no-cache").type("html").send(html);
  });
}

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
        title={shown.title}
        search={searchOf(address.query)}
        url={whereAsked(request, address.path, address.query)}
        reports={reports}
        operation={operation}
        variables={variables}
        hasTable={shown.table !== undefined}
        pictures={picturesOf(shown)}
      />
    );
  const html = framed({
    title: shown?.title ?? trouble?.title ?? "",
    path: address.path,
    search: searchOf(withoutRevision(address.query)),
    main: (
      <DrawnAt.Provider value={address}>
        <ChangedSince asked={address.query.get("revision")} about={about} />
        {shown?.main ?? trouble?.main}
      </DrawnAt.Provider>
    ),
    head: (
      <>
        <ShareLinks of={shown} path={rootOf(request) + address.path.slice(1)} search={searchOf(address.query)} />
        <Root.Provider value={rootOf(request)}>{shown?.head}</Root.Provider>
      </>
    ),
    feed: shown === undefined ? undefined : feedOf(address.path),
    foot,
    question: address.query.get("q") ?? undefined,
  });
  withStatus(response, trouble?.status ?? 200)
    .set("Cache-Control", "no-cache")
    .type("html")
    .send(html);
}
