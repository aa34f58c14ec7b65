import { type RequestHandler, Router } from "express";
import { aboutOperation } from "../about";
import { addressIn } from "../address";
import type { Ask } from "../ask";
import { atOneRevision } from "../at-one-revision";
import { leftBy } from "../left-by";
import { askedAtMost } from "../patience";
import { guarded, policyOfFiles } from "../security";
import { statusOf, unanswered, withStatus } from "../trouble";
import { atom } from "./atom";
import { changesFeed } from "./changes.feed";
import type { Feed } from "./feed";
import { savedFeed } from "./saved.feed";
import { stateFeed } from "./state.feed";
import { topicFeed } from "./topic.feed";

const all: readonly Feed[] = [changesFeed, stateFeed, topicFeed, savedFeed];

/** How long a feed waits for what it says of the dataset, in milliseconds. */
const patience = 2_000;

/** The feeds, each at its path. */
export function feeds(ask: Ask): Router {
  const router = Router();
  for (const feed of all) router.get(feed.path, guarded(policyOfFiles), answering(ask, feed));
  return router;
}

const answering =
  (ask: Ask, feed: Feed): RequestHandler =>
  async (request, response) => {
    const address = addressIn(request, request.path);
    const left = leftBy(response);
    const [{ told, errors }, about] = await atOneRevision(ask, (at) =>
      Promise.all([feed.told(at, address, left), askedAtMost(patience, at, aboutOperation, {}, left)]),
    ).catch((why: unknown) => [{ ...unanswered(why), told: undefined }, undefined] as const);
    if (told === undefined) {
      const [error] = errors;
      withStatus(response, error === undefined ? 404 : statusOf(error.code)).type("text");
      response.send(`${error?.message ?? "There is no such feed."}\n`);
      return;
    }
    const root = `${request.protocol}://${request.get("host") ?? "127.0.0.1"}${request.baseUrl}`;
    const search = address.query.size === 0 ? "" : `?${address.query}`;
    const otherwise = about?.data?.dataset.committedAt.slice(0, 10) ?? "1970-01-01";
    response.set({ "Content-Type": "application/atom+xml; charset=utf-8", "Cache-Control": "no-cache" });
    response.send(atom(told, root, request.path + search, otherwise));
  };

/** The path of the feed of what a page shows, where it has one. */
export function feedOf(path: string): string | undefined {
  if (path === "/" || path === "/dataset") return "/changes.atom";
  return /^\/(states|topics|q)\/[^/]+$/.test(path) ? `${path}.atom` : undefined;
}
