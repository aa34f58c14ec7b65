import { BlockList, isIPv6 } from "node:net";
import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";

/** How many requests one address may send within a minute where no setting says otherwise. */
export const usualRate = 1_200;

const minute = 60_000;

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whether an address is of the machine itself, whichever way it is written. */
const isLoopback = (address: string): boolean => loopback.check(address, isIPv6(address) ? "ipv6" : "ipv4");

/**
 * Refuses with 429 what an address sends beyond so many requests within a minute. The headers of every answer say how many are left, and those
 * of a refusal when to come again. Without `perMinute` the usual rate holds, for other machines alone: whoever asks from this one, or through a
 * proxy on it that is not trusted, is not counted; 0 counts nobody. Addresses of IPv6 count together where they begin alike, since one customer has them all.
 */
export const limited = (perMinute?: number): RequestHandler =>
  rateLimit({
    windowMs: minute,
    limit: perMinute ?? usualRate,
    skip: ({ ip }) => perMinute === 0 || (perMinute === undefined && (ip === undefined || isLoopback(ip))),
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // Its own remarks on proxies go to the console; the README says what to set.
    validate: false,
    handler: (_request, response, _next, { limit }) => {
      const seconds = Number(response.getHeader("Retry-After"));
      response
        .status(429)
        .set("Cache-Control", "no-store")
        .json({ errors: [{ message: tooOften(Number(limit), seconds), extensions: { code: "RATE_LIMITED" } }] });
    },
  });

const tooOften = (limit: number, seconds: number): string =>
  `One address may send ${limit.toLocaleString("en-GB")} requests within a minute, and yours has sent more; ask again in ${seconds} seconds.`;
