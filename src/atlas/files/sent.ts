import type { Request, Response } from "express";
import { inTurns } from "../../graph/pieces";
import { foundIn } from "../../lookup";
import { type Address, upFrom } from "../address";
import type { AboutQuery } from "../operations/graphql";
import type { PageAnswered, Shown } from "../page";
import { rootOf, searchOf, whereAsked } from "../whole-address";
import { fileKinds } from "./file";

/** A page that has something to show. */
interface FileAsked extends PageAnswered {
  readonly shown: Shown;
  readonly about: AboutQuery["dataset"] | undefined;
}

/** What does not say what a file is of. */
const besides = new Set(["revision", "after", "order"]);

/** How many letters of what is asked the name of a file has at most. */
const mostAsked = 100;

/** What a file is called: by its path, and by what was asked there, so that two answers are not called the same. */
export function calledAt({ path, query }: Pick<Address, "path" | "query">): string {
  const asked = [...query].flatMap(([word, value]) => (besides.has(word) ? [] : [value]));
  const plain = (text: string) =>
    text
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .replaceAll(/[^\w.-]+/g, "-")
      .replaceAll(/^[-.]+|[-.]+$/g, "");
  const parts = [plain(path.slice(1)), plain(asked.join(" ").slice(0, mostAsked))].filter((part) => part !== "");
  return parts.length === 0 ? "acquis" : parts.join("-");
}

/** Sends a page as a file of one kind; where the page has nothing of that kind, says so. Throws NotAnswered where the file is not made just now. */
export async function sendFile(
  request: Request,
  response: Response,
  ending: string,
  { path, query }: Address,
  { shown, about, ...answered }: FileAsked,
  left: AbortSignal,
): Promise<void> {
  const kind = foundIn(fileKinds, ending, "kind of file");
  const { title, table, picture } = shown;
  const [url, root] = [whereAsked(request, path, query), rootOf(request)];
  const made = await kind.made({ ...answered, title, table, picture, url, root, about }, left);
  const name = calledAt({ path, query });
  if (ending === "csv") {
    const beside = `${upFrom(path)}${path.slice(1)}.csv-metadata.json${searchOf(query)}`;
    response.set("Link", `<${beside}>; rel="describedby"; type="application/csvm+json"`);
  }
  response
    .status(made === undefined ? 404 : 200)
    .set({ "Content-Type": made === undefined ? "text/plain; charset=utf-8" : kind.is, "Cache-Control": "no-cache" })
    .set("Content-Disposition", `${kind.opens === true ? "inline" : "attachment"}; filename="${name}.${ending}"`);
  if (made === undefined) response.send(`This page has no ${kind.needs}. Its answer is at ${path}.json.\n`);
  else if (typeof made === "string" || Buffer.isBuffer(made)) response.send(made);
  else await sendPieces(response, made, left);
}

/** In letters: a shorter file is sent at once, with what it is known by later. */
const short = 1_000_000;

/** Sends a file that is made piece by piece; others have their turn meanwhile, and of a long one no more is made than its reader takes. */
async function sendPieces(response: Response, pieces: Generator<string>, left: AbortSignal): Promise<void> {
  let text = "";
  const more = () =>
    inTurns(untilLong(pieces), (piece) => {
      text += piece;
    });
  await more();
  if (text.length < short) {
    response.send(text);
    return;
  }
  // One listener for all pieces: packing takes them in the place of the response.
  let goOn: () => void = () => undefined;
  response.on("drain", () => {
    goOn();
  });
  left.addEventListener("abort", () => {
    goOn();
  });
  for (; text.length > 0 && !left.aborted; await more()) {
    const taken = new Promise<void>((done) => (goOn = done));
    const isTaken = response.write(text);
    text = "";
    if (!isTaken) await taken;
  }
  response.end();
}

/** The next pieces of a long file, as long as they are together; the last ones may be shorter. */
function* untilLong(pieces: Generator<string>): Generator<string> {
  for (let length = 0; length < short;) {
    const next = pieces.next();
    if (next.done === true) return;
    length += next.value.length;
    yield next.value;
  }
}
