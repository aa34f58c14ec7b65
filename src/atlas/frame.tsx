import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { scripts, styles } from "./assets";
import { upFrom } from "./address";
import { anchorOf } from "../phrases/glossary";
import { explained } from "./explained";
import { SiteMark } from "./parts/site-mark";
import { Here, Up } from "./parts/to";
import { WordsExplained } from "./parts/words-explained";
import { QuestionBox } from "./parts/question-box";

/** What a page looks like around what it says. */
export interface Framed {
  readonly title: string;
  /** Its path within the server. */
  readonly path: string;
  /** What stands in its address after that, with the mark; nothing where nothing does. */
  readonly search?: string;
  /** The way to the root of the server, where it is not the one that the path tells. */
  readonly up?: string;
  readonly main: ComponentChildren;
  /** Whether it is shown in the place of the page at that path, to which it may lead. */
  readonly inItsPlace?: boolean;
  /** What the head holds beside what every page's does. */
  readonly head?: ComponentChildren;
  /** The path of the feed of what it shows. */
  readonly feed?: string | undefined;
  /** What stands beneath: what was asked, as of when, how to cite it, its files. */
  readonly foot?: ComponentChildren;
  /** What was asked in words, to be changed in the box at the top. */
  readonly question?: string | undefined;
}

const waysIn = [
  ["states", "States"],
  ["topics", "Topics"],
  ["resolutions", "Votes"],
  ["coalitions", "Coalitions"],
  ["reports", "Texts"],
  ["dataset", "Dataset"],
] as const;

const furtherWays = [
  ["glossary", "all words explained"],
  ["q", "saved questions"],
  ["votes", "every vote"],
  ["positions", "every position"],
  ["meetings", "meetings"],
  ["sources", "sources"],
  ["docs", "documents"],
] as const;

/** A link to the page on which it stands says so, to whoever hears the page too. */
const currentWhere = (isHere: boolean) => (isHere ? ("page" as const) : undefined);

/** A whole page as HTML, complete without a script. */
export function framed({
  title,
  path,
  search = "",
  up = upFrom(path),
  inItsPlace = false,
  main,
  head,
  feed,
  foot,
  question,
}: Framed): string {
  const html = (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          name="description"
          content="Who stands where on the norms of cyberspace, with the evidence attached to every answer."
        />
        <title>{title === "" ? "Acquis: who stands where on the norms of cyberspace" : `${title} · Acquis`}</title>
        <link rel="icon" type="image/svg+xml" href={`${up}favicon.svg`} />
        {styles().map((file) => (
          <link rel="stylesheet" href={`${up}${file}`} />
        ))}
        {scripts().map((file) => (
          <script type="module" src={`${up}${file}`} />
        ))}
        {feed === undefined ? null : (
          <link rel="alternate" type="application/atom+xml" title="What is new" href={up + feed.slice(1)} />
        )}
        {head}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header>
          <a class="wordmark" href={up} aria-current={currentWhere(path === "/")}>
            <SiteMark />
            Acquis
          </a>
          <QuestionBox question={question} />
          <nav aria-label="Ways in">
            {waysIn.map(([folder, name]) => (
              <a href={up + folder} aria-current={currentWhere(path === `/${folder}`)}>
                {name}
              </a>
            ))}
          </nav>
        </header>
        <main
          id="main"
          tabIndex={-1}
          dangerouslySetInnerHTML={{ __html: mainHtml(main, up, inItsPlace ? "" : path + search) }}
        />
        <footer>
          {foot}
          <p class="fine">
            The facts come from public documents, most of them of the United Nations; each answer names its own source.
            Summaries are paraphrases, and no delegation has approved them.{" "}
            <span class="off-paper">
              Questions in <a href={`${up}graphiql/`}>GraphiQL</a>, in <a href={`${up}graphql`}>Apollo Sandbox</a>, by{" "}
              <a href={`${up}schema.graphql`}>the schema</a>.
              {furtherWays.map(([folder, name], index) => (
                <>
                  {index === 0 ? " More: " : ", "}
                  <a href={up + folder} aria-current={currentWhere(path === `/${folder}`)}>
                    {name}
                  </a>
                </>
              ))}
              .
            </span>
          </p>
        </footer>
      </body>
    </html>
  );
  return `<!doctype html>${rendered(html, up)}`;
}

const rendered = (markup: ComponentChildren, up: string): string =>
  renderToString(<Up.Provider value={up}>{markup}</Up.Provider>);

/** What a page says, with the words of the field marked where each first stands, and explained at the end, unless the page itself explains them. */
function mainHtml(main: ComponentChildren, up: string, here: string): string {
  const { html, words } = explained(rendered(<Here.Provider value={here}>{main}</Here.Provider>, up));
  const others = words.filter((entry) => !html.includes(`id="${anchorOf(entry)}"`));
  return html + rendered(<WordsExplained of={others} />, up);
}
