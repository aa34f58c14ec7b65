import { createHash } from "node:crypto";
import { Markup, html } from "./html";
import { style } from "./plain.style";
import { policyOfPlainPage } from "./security";

/** The policy of every page that `plainPage` draws. */
export const policyOfPlainPages = policyOfPlainPage(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);

// One piece, since the policy's hash is of every character between the tags.
const sheet = new Markup(`<style>${style}</style>`);

const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <path d="M16 8.2a10 10 0 0 1 0 15.6 10 10 0 0 1 0-15.6Z" />
  <circle cx="11.5" cy="16" r="9" />
  <circle cx="20.5" cy="16" r="9" />
</svg>`;

/**
 * A whole page drawn on the server: no script, no request but for the icon. `main` goes into the landmark of that name.
 * `up` is the way from the page to the start page, as `../`: no link begins with a `/`, so that a proxy may serve all
 * this under a path of its own.
 */
export function plainPage(title: string, main: Markup, up = "./"): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          name="description"
          content="A knowledge graph of who stands where on the norms of cyberspace, with the evidence attached to every answer."
        />
        <title>${title}</title>
        <link rel="icon" type="image/svg+xml" href="${up}favicon.svg" />
        ${sheet}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
          <a class="wordmark" href="${up}">${mark}Acquis</a>
          <nav aria-label="Ways in">
            <a href="${up}graphiql/">GraphiQL</a><a href="${up}graphql">Sandbox</a
            ><a href="${up}schema.graphql">Schema</a>
          </nav>
        </header>
        <main id="main" tabindex="-1">${main}</main>
        <footer>
          <p>
            The facts come from public documents, most of them of the United Nations; each answer names its own source.
            Summaries are paraphrases, and no delegation has approved them.
          </p>
        </footer>
      </body>
    </html> `.text;
}
