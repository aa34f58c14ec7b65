import { createHash } from "node:crypto";
import { type Request, type Response, Router } from "express";
import { endingOf } from "../atlas/files/filed";
import { pages } from "../atlas/pages";
import { refuse } from "../atlas/refused";
import { guarded, policyOfFiles } from "../atlas/security";
import type { Loaded } from "../dataset/loaded";
import { comeAgainAfter, Trouble } from "../errors";
import type { ReleaseAtHand } from "./at-hand";
import { metadataOfAll } from "./csvw";
import type { Packed } from "./packed";

type Held = Pick<Loaded, "checksum" | "release">;

/** What the graph holds just now; undefined where it holds nothing yet. */
type AskLoaded = () => Promise<Held | undefined>;

/**
 * `/dataset.zip`, the release of the facts that answer, and `/dataset/…`, each of its tables and descriptions by itself. They are given only
 * where the graph holds the seed of this server, and refused with what to do where it holds other facts.
 */
export function released(loaded: AskLoaded, atHand: ReleaseAtHand): Router {
  const router = Router();
  const given = async (request: Request, response: Response): Promise<Packed | undefined> => {
    const told = await toldOf(loaded);
    const release = typeof told === "string" ? undefined : await atHand(told.checksum);
    if (release !== undefined) return release;
    const title = "There is no download just now";
    if (typeof told === "string") {
      const code = "DATABASE_UNAVAILABLE";
      refuse(request, response.set("Retry-After", comeAgainAfter), { status: 503, code, message: told, title });
    } else refuse(request, response, { status: 409, code: "OTHER_DATASET", message: otherThan(told), title });
    return undefined;
  };
  router.get("/dataset.zip", guarded(policyOfFiles), async (request, response) => {
    const release = await given(request, response);
    if (release === undefined) return;
    response.attachment(`acquis-${release.version}.zip`);
    send(request, response, "application/zip", release.archive);
  });
  router.get("/dataset/:file", guarded(policyOfFiles), async (request, response, next) => {
    const file = String(request.params["file"]);
    const type = typeOf(file);
    if (type === undefined || isOfPage(request.path)) {
      next();
      return;
    }
    const release = await given(request, response);
    if (release === undefined) return;
    const contents = release.files.get(file);
    if (contents === undefined) {
      next();
      return;
    }
    if (file.endsWith(".csv"))
      response.set("Link", `<${file}-metadata.json>; rel="describedby"; type="application/csvm+json"`);
    send(request, response, type, contents);
  });
  return router;
}

/** Whether a page has a file of this name of its own, whatever facts answer: `/dataset/gaps.csv`. */
const isOfPage = (path: string): boolean => pages.some((page) => page.path === endingOf(path).path);

const types: readonly (readonly [ending: string, type: string])[] = [
  [".csv", "text/csv; charset=utf-8; header=present"],
  [metadataOfAll, "application/csvm+json"],
  [".json", "application/json; charset=utf-8"],
  [".jsonld", "application/ld+json; charset=utf-8"],
  [".md", "text/markdown; charset=utf-8"],
  [".cff", "text/plain; charset=utf-8"],
  ["LICENSE", "text/plain; charset=utf-8"],
];

const typeOf = (file: string): string | undefined => types.find(([ending]) => file.endsWith(ending))?.[1];

/** What is loaded, or why that cannot be told. */
async function toldOf(loaded: AskLoaded): Promise<Held | string> {
  try {
    return (await loaded()) ?? "The graph holds no dataset yet. Ask again when it is loaded.";
  } catch (trouble) {
    if (trouble instanceof Trouble) return trouble.message;
    throw trouble;
  }
}

const otherThan = ({ checksum, release: { version } }: Held): string =>
  `This server answers from other facts (version ${version}, checksum ${checksum}) than those in the seed beside it, so it has no release of them. \`npm run seed -- load\` loads that seed; \`npm run release -- --from PLACE\` makes a release of the seed at another place.`;

const tags = new WeakMap<Uint8Array, string>();

/** Sends a file whole, or says that whoever asks has it already. */
function send(request: Request, response: Response, type: string, contents: Uint8Array): void {
  const tag = tags.get(contents) ?? `"${createHash("sha256").update(contents).digest("base64url")}"`;
  tags.set(contents, tag);
  response.set({ "Cache-Control": "no-cache", ETag: tag, "Content-Type": type });
  if (heldBy(request).includes(tag)) response.status(304).end();
  else response.send(Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength));
}

/** The tags of what a client says that it has. `Cache-Control: no-cache`, which fetch adds by itself, speaks to the caches on the way. */
const heldBy = (request: Request): string[] =>
  (request.get("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
