import type { RequestHandler } from "express";
import helmet from "helmet";

/** The directives of one page's Content-Security-Policy. `upgrade-insecure-requests` is left out everywhere: Acquis is served over plain HTTP on a laptop. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const self = "'self'";
const none = "'none'";

/** For pages drawn on the server: their styles, fonts, pictures and scripts come from here, and their forms lead here. */
export const policyOfPages: Policy = {
  defaultSrc: [none],
  styleSrc: [self],
  fontSrc: [self],
  imgSrc: [self],
  scriptSrc: [self],
  connectSrc: [self],
  baseUri: [none],
  formAction: [self],
  frameAncestors: [self],
};

/** For a picture that stands alone, which other pages may frame, those too that lie on a disk, which `*` leaves out: it runs nothing and sends nothing. */
export const policyOfEmbedded: Policy = {
  defaultSrc: [none],
  styleSrc: [self],
  fontSrc: [self],
  imgSrc: [self],
  baseUri: [none],
  formAction: [none],
  frameAncestors: ["*", "file:"],
};

/** For what is no page, such as a text or a picture: it may do nothing, should somebody open it by itself. */
export const policyOfFiles: Policy = { defaultSrc: [none], frameAncestors: [self] };

/** GraphiQL: Monaco writes its styles while it runs and starts its workers from the build, and draws its squiggles from the style sheet. */
export const policyOfGraphiql: Policy = {
  defaultSrc: [none],
  scriptSrc: [self],
  workerSrc: [self, "blob:"],
  styleSrc: [self, "'unsafe-inline'"],
  fontSrc: [self],
  imgSrc: [self, "data:"],
  connectSrc: [self],
  baseUri: [none],
  formAction: [none],
  frameAncestors: [self],
};

const apollo = (name: string): string => `https://${name}.apollographql.com`;

/**
 * Apollo Sandbox: a frame of a remote page. The landing page narrows this further by a policy of its own with a nonce,
 * which a header sent before the page is drawn cannot know; hence 'unsafe-inline' here.
 */
export const policyOfSandbox: Policy = {
  defaultSrc: [none],
  scriptSrc: [self, "'unsafe-inline'", apollo("embeddable-sandbox.cdn")],
  styleSrc: ["'unsafe-inline'", apollo("embeddable-sandbox.cdn"), "https://fonts.googleapis.com"],
  fontSrc: ["https://fonts.gstatic.com"],
  imgSrc: [self, apollo("apollo-server-landing-page.cdn")],
  manifestSrc: [apollo("apollo-server-landing-page.cdn")],
  frameSrc: [apollo("sandbox.embed")],
  connectSrc: [self],
  baseUri: [none],
  formAction: [none],
  frameAncestors: [self],
};

/** Puts a page's own policy in the place of whichever was set before it. */
export function guarded(policy: Policy): RequestHandler {
  const directives = Object.fromEntries(Object.entries(policy).map(([name, values]) => [name, [...values]]));
  return helmet.contentSecurityPolicy({ useDefaults: false, directives });
}
