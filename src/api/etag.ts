import { createHash } from "node:crypto";
import type {
  GraphQLRequest,
  GraphQLRequestContextResponseForOperation,
  GraphQLRequestContextWillSendResponse,
  GraphQLResponse,
} from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import { today } from "../dates/today";
import { version } from "../dataset/version";
import { Trouble } from "../errors";
import type { Revisions } from "./revisions";

/**
 * Lets a good answer to a GET be kept by whoever has it, and asked after: its ETag is made of the operation, the revision, the program and the
 * day, since who is a member now is a matter of the day. It is weak, for the same answer may come compressed or not.
 */
export function mark(
  { request, response, source }: GraphQLRequestContextWillSendResponse<object>,
  revision: number,
  hasErrors: boolean,
): void {
  if (request.http?.method !== "GET" || hasErrors) return;
  response.http.headers.set("cache-control", "no-cache");
  response.http.headers.set("etag", tagOf(request, source, revision));
}

/** The answer to one who holds the answer of the present revision already, told without asking the graph more than its revision; else null. */
export async function unchanged(
  { request, source }: GraphQLRequestContextResponseForOperation<object>,
  revisions: Revisions,
): Promise<GraphQLResponse | null> {
  const held = heldBy(request);
  if (held.length === 0 || !(await isReached(revisions))) return null;
  const { revision } = revisions.kept;
  if (!held.includes(tagOf(request, source, revision))) return null;
  return {
    http: { status: 304, headers: new HeaderMap() },
    body: { kind: "single", singleResult: { extensions: { revision } } },
  };
}

/** The text is the operation's own, also where the request only named it. */
function tagOf({ operationName, variables }: GraphQLRequest, text: string, revision: number): string {
  const operation = JSON.stringify([version, revision, today(), text, operationName, variables]);
  return `W/"${createHash("sha256").update(operation).digest("base64url")}"`;
}

/** The tags of the answers that a client says it has. `Cache-Control: no-cache`, which fetch adds by itself, speaks to the caches on the way. */
function heldBy({ http }: GraphQLRequest): string[] {
  if (http?.method !== "GET") return [];
  return (http.headers.get("if-none-match") ?? "")
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

/** Brings what is known of the revision up to date; where the graph is away, the operation itself meets that and tells it. */
async function isReached(revisions: Revisions): Promise<boolean> {
  try {
    await revisions.ask();
    return true;
  } catch (trouble) {
    if (trouble instanceof Trouble) return false;
    throw trouble;
  }
}
