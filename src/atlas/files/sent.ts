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
  const name = path.slice(1).replaceAll(/[^\w.-]+/g, "-");
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
