import type { IncomingMessage, ServerResponse } from "node:http";
import { BlockList, isIPv6 } from "node:net";
import { ipKeyGenerator } from "express-rate-limit";
import { LRUCache } from "lru-cache";

/** How many requests one address may send within a minute where no setting says otherwise. */
export const usualRate = 1_200;

const minute = 60_000;

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whether an address is of the machine itself, whichever way it is written. */
const isLoopback = (address: string): boolean => loopback.check(address, isIPv6(address) ? "ipv6" : "ipv4");

/** What one address has sent within a minute that ends at some time. */
interface Sent {
  readonly ends: number;
  requests: number;
}

/** Of so many addresses it is known at once how much they have sent; of more, what was heard least lately is forgotten. */
const mostAddresses = 100_000;

/** Counts a request and lets it pass, or answers it with a refusal, after something else is done where that is said. */
export type Limit = (
  request: IncomingMessage,
  response: ServerResponse,
  pass: () => void,
  beforeRefusal?: () => void,
) => void;

/**
 * Refuses with 429 what an address sends beyond so many requests within a minute. The headers of every answer say how many are left, and those
 * of a refusal when to come again. Without `perMinute` the usual rate holds, for other machines alone: whoever asks from this one, or through a
 * proxy on it that is not trusted, is not counted; 0 counts nobody. Addresses of IPv6 count together where they begin alike, since one customer has
 * them all. It needs nothing of Express, so that it counts also what is answered before Express hears of it.
 */
export function limited(perMinute: number | undefined, proxies: number): Limit {
  const limit = perMinute ?? usualRate;
  const all = new LRUCache<string, Sent>({ max: mostAddresses });
  // What has a default is no argument that Express counts: one that takes four hears of errors alone.
  return (request, response, pass, beforeRefusal = () => undefined) => {
    const address = addressOf(request, proxies);
    if (perMinute === 0 || (perMinute === undefined && isLoopback(address))) {
      pass();
      return;
    }
    const key = ipKeyGenerator(address);
    const now = Date.now();
    const known = all.get(key);
    const sent = known !== undefined && known.ends > now ? known : { ends: now + minute, requests: 0 };
    if (sent !== known) all.set(key, sent);
    sent.requests += 1;
    const seconds = Math.ceil((sent.ends - now) / 1_000);
    const name = `"${limit}-in-1min"`;
    response.setHeader("RateLimit", `${name}; r=${Math.max(0, limit - sent.requests)}; t=${seconds}`);
    response.setHeader("RateLimit-Policy", `${name}; q=${limit}; w=${minute / 1_000}`);
    if (sent.requests <= limit) {
      pass();
      return;
    }
    beforeRefusal();
    refuse(response, limit, seconds);
  };
}

/** Who asks, as many proxies away as are trusted. */
function addressOf({ socket, headers }: IncomingMessage, proxies: number): string {
  const own = socket.remoteAddress ?? "";
  if (proxies === 0) return own;
  const told = [headers["x-forwarded-for"] ?? ""].flat().flatMap((header) => header.split(","));
  const before = told.map((address) => address.trim()).filter((address) => address !== "");
  return [...before, own].at(-1 - Math.min(proxies, before.length)) ?? own;
}

function refuse(response: ServerResponse, limit: number, seconds: number): void {
  const body = { errors: [{ message: tooOften(limit, seconds), extensions: { code: "RATE_LIMITED" } }] };
  response.statusCode = 429;
  response.setHeader("Retry-After", String(seconds));
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.end(JSON.stringify(body));
}

const tooOften = (limit: number, seconds: number): string =>
  `One address may send ${limit.toLocaleString("en-GB")} requests within a minute, and yours has sent more; ask again in ${seconds} seconds.`;
