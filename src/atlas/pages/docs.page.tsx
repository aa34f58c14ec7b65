import { documents } from "../docs/document";
import type { Page } from "../page";
import { To } from "../parts/to";
import { plainPage } from "./plain";

/** The documents of the project. */
export const docsPage: Page = plainPage("/docs", () => ({
  title: "Documents",
  main: (
    <>
      <h1>Documents</h1>
      <p class="lead">What is written about the dataset, its figures and its API.</p>
      <ul class="results">
        {[...documents().values()].map(({ name, title, lead }) => (
          <li>
            <h2 class="small">
              <To path={`/docs/${name}`}>{title}</To>
            </h2>
            <p class="note">{plainly(lead)}</p>
          </li>
        ))}
      </ul>
    </>
  ),
}));

/** A paragraph without the marks of Markdown, cut at the end of a sentence. */
function plainly(text: string): string {
  const plain = text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[*`]/g, "");
  return plain.length < 240 ? plain : `${plain.slice(0, 240).replace(/\s\S*$/, "")} …`;
}
