import type { DatasetShown } from "./dataset-shown";
import { type Markup, html } from "./html";

/** Said in the place of the counts, and sooner, while the graph is away. */
export const away = html`<p class="away" role="status">
  The graph cannot be reached just now, so questions go unanswered. <a href="health/ready">/health/ready</a> turns green
  when it is back.
</p>`;

/** How much of each kind there is, and what to cite. */
export function datasetSection(dataset: DatasetShown): Markup {
  const counts = Object.entries(dataset.counts).map(
    ([kind, count]) =>
      html`<div>
        <dt>${kind}</dt>
        <dd>${count.toLocaleString("en-GB")}</dd>
      </div>`,
  );
  return html`<section aria-labelledby="dataset">
    <h2 id="dataset">What is in it</h2>
    <dl class="counts">${counts}</dl>
    <p class="note">
      Dataset ${dataset.version}, revision ${dataset.revision}. Cite both: an answer may change with the next revision.
    </p>
  </section>`;
}
