import type { Page } from "../page";
import { To } from "../parts/to";
import { savedQuestions } from "../saved/saved-question";
import { plainPage } from "./plain";

/** The saved questions, each with its words. */
export const savedQuestionsPage: Page = plainPage("/q", () => ({
  title: "Saved questions",
  main: (
    <>
      <h1>Saved questions</h1>
      <p class="lead">
        Questions that were asked once and can be asked again, of other states and other texts: each is a form, its
        answer tables, and its GraphQL can be changed.
      </p>
      <ul class="results">
        {[...savedQuestions().values()].map(({ name, title, words }) => (
          <li>
            <h2 class="small">
              <To path={`/q/${name}`}>{title}</To>
            </h2>
            <p class="note">{words}</p>
          </li>
        ))}
      </ul>
    </>
  ),
}));
