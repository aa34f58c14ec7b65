import type { ComponentChildren } from "preact";
import type { Request, Response } from "express";
import { framed } from "./frame";
import { guarded, policyOfPages } from "./security";

/** Why something is not given, and what to do instead. */
interface Refused {
  readonly status: number;
  readonly code: string;
  /** Whole sentences. */
  readonly message: string;
  readonly title: string;
  /** What a page says of it; the message where it is left out. */
  readonly main?: ComponentChildren;
  /** The way to the root of the server, where it is not the one that the path tells. */
  readonly up?: string;
}

/** Refuses a request: as a page to a browser, and as JSON to anybody else. */
export function refuse(request: Request, response: Response, { status, code, message, ...page }: Refused): void {
  response.status(status).set("Cache-Control", "no-store").vary("Accept");
  if (request.accepts(["json", "html"]) !== "html") {
    response.json({ errors: [{ message, extensions: { code } }] });
    return;
  }
  const main = page.main ?? (
    <>
      <h1>{page.title}</h1>
      <p class="lead">{message}</p>
    </>
  );
  guarded(policyOfPages)(request, response, () =>
    response.type("html").send(framed({ ...page, main, path: request.path, inItsPlace: true })),
  );
}
