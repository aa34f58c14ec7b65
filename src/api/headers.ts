import compression from "compression";
import cors from "cors";
import type { RequestHandler } from "express";
import helmet from "helmet";

/** The methods that the endpoint knows, as a page of another origin is told. */
const methods = ["GET", "HEAD", "POST"];

/**
 * What every response carries: it may be read by any origin, is compressed where the client takes it and it is worth it, and has the
 * headers that protect a reader. None of them asks a browser for HTTPS, since Acquis is served over plain HTTP too: that is the business
 * of the proxy that adds TLS.
 */
export const headers: readonly RequestHandler[] = [
  helmet({
    // Each page has its own.
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    // Browsers heed it over HTTPS alone, and complain of it otherwise.
    crossOriginOpenerPolicy: false,
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: "cross-origin" },
  }),
  cors({ methods, exposedHeaders: ["ETag", "Retry-After"], maxAge: 86_400 }),
  compression(),
];
