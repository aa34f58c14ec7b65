import { renderToString } from "preact-render-to-string";
import { type Address, upFrom } from "./address";
import { styles } from "./assets";
import type { AboutQuery } from "./operations/graphql";
import type { PageAnswered } from "./page";
import { Up, To } from "./parts/to";
import { DrawnAt } from "./pictures/marked";
import { PictureShown } from "./pictures/picture-shown";
import { statusOf } from "./trouble";
import { searchOf } from "./whole-address";
import { dateShown } from "./words";

/** The picture of a page alone, for a frame on another page, with the way to its page. Says so where the page has none. */
export function embeddedPicture(
  { path, query }: Address,
  { shown, errors }: PageAnswered,
  about: AboutQuery["dataset"] | undefined,
): { readonly status: number; readonly html: string } {
  const up = upFrom(`/embed${path}`);
  const picture = shown?.picture;
  const [trouble] = errors;
  const status = picture !== undefined ? 200 : trouble === undefined ? 404 : statusOf(trouble.code);
  const html = renderToString(
    <Up.Provider value={up}>
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="robots" content="noindex" />
          <title>{picture?.title ?? "No picture"} · Acquis</title>
          {styles().map((file) => (
            <link rel="stylesheet" href={up + file} />
          ))}
          <base target="_top" />
        </head>
        <body class="embedded">
          <main>
            <h1 class="unseen">{shown?.title ?? "No picture"}</h1>
            <DrawnAt.Provider value={{ path, query }}>
              <PictureShown of={picture} isAlone />
            </DrawnAt.Provider>
            <p class="note">
              {status >= 500 ? "Its picture cannot be drawn just now. " : ""}
              {status >= 400 && status < 500 ? "This page has no picture. " : ""}
              <To path={path + searchOf(query)}>{shown === undefined ? "To Acquis" : "The facts and their sources"}</To>
              , in Acquis
              {about === undefined
                ? ""
                : `, as of ${dateShown(about.committedAt.slice(0, 10))}, revision ${about.revision}`}
              .
            </p>
          </main>
        </body>
      </html>
    </Up.Provider>,
  );
  return { status, html: `<!doctype html>${html}` };
}
