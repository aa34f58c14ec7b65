import type { Request, Response } from "express";
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
    .set("Content-Disposition", `${kind.opens === true ? "inline" : "attachment"}; filename="${name}.${ending}"`)
    .send(made ?? `This page has no ${kind.needs}. Its answer is at ${path}.json.\n`);
}
