import { createHash } from "node:crypto";
import { type OutgoingHttpHeaders, validateHeaderName, validateHeaderValue } from "node:http";

/** A good answer as it was sent, to the last byte. */
export interface Sent {
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** The same as Node sends it with the least work: names and values of headers in turn, and the bytes of the body as the characters of their numbers. */
export interface ReadyToSend {
  readonly headers: readonly string[];
  readonly body: string;
}

/** An answer, made ready to be sent many times: a text goes out with its headers in one piece, where bytes would be joined to them each time. */
export function readyToSend({ headers, body }: Sent): ReadyToSend {
  const all = Object.entries({ ...headers, "content-length": body.length });
  return {
    headers: all.flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)])),
    body: body.toString("latin1"),
  };
}

const sumOf = (bytes: Buffer): Buffer => createHash("sha256").update(bytes).digest();
const lengthOfSum = 32;
const newline = 0x0a;

/** An answer as bytes for another process: a checksum, then its key and its headers as a line of JSON, then the body. */
export function bytesOfSent(key: string, { headers, body }: Sent): Buffer {
  const told = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ key, headers: Object.fromEntries(told) })}\n`), body]);
  return Buffer.concat([sumOf(rest), rest]);
}

/** The answer in bytes that were kept under a key; undefined where they are not, to the last one, what was written under it. */
export function sentIn(key: string, bytes: Buffer): Sent | undefined {
  const rest = bytes.subarray(lengthOfSum);
  const end = rest.indexOf(newline);
  if (end === -1 || !sumOf(rest).equals(bytes.subarray(0, lengthOfSum))) return undefined;
  const told = objectIn(rest.subarray(0, end).toString());
  const { headers } = told;
  if (told["key"] !== key || typeof headers !== "object" || headers === null) return undefined;
  const all = Object.entries(headers).filter(isHeader);
  return { headers: Object.fromEntries(all), body: Buffer.from(rest.subarray(end + 1)) };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const told: unknown = JSON.parse(text);
    return typeof told === "object" && told !== null ? { ...told } : {};
  } catch {
    return {};
  }
}

/** Whether Node would send it. */
function isHeader(entry: [string, unknown]): entry is [string, string] {
  const [name, value] = entry;
  if (typeof value !== "string") return false;
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}
