import { aboutOperation } from "../about";
import { anchorOf } from "../../phrases/glossary";
import { glossary } from "../../phrases/glossary";
import { type Shown, page } from "../page";
import { tableOf } from "../table";

const shown = (): Shown => ({
  title: "Words explained",
  table: tableOf(
    "words",
    [
      { name: "word", title: "Word", is: "string", of: ({ word }) => word },
      { name: "means", title: "What it means", is: "string", of: ({ means }) => means },
    ],
    glossary,
  ),
  main: (
    <>
      <h1>Words explained</h1>
      <p class="lead">The words of the United Nations and of this project that stand on these pages.</p>
      <dl class="glossary">
        {glossary.map((entry) => (
          <div id={anchorOf(entry)}>
            <dt>{entry.word}</dt>
            <dd>{entry.means}</dd>
          </div>
        ))}
      </dl>
    </>
  ),
});

/** All words of the field that are explained, also while no graph answers: it asks only for what stands at its foot. */
export const glossaryPage = page({
  path: "/glossary",
  operation: aboutOperation,
  variables: () => ({}),
  patience: 2_000,
  shown,
  without: shown,
});
