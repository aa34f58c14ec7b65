import { anchorOf } from "../../phrases/glossary";
import type { GlossaryEntry } from "../../phrases/glossary";

/** What the words of the field mean that stand on a page. */
export function WordsExplained({ of }: { readonly of: readonly GlossaryEntry[] }) {
  if (of.length === 0) return null;
  return (
    <section aria-labelledby="words" class="words">
      <h2 id="words">Words on this page</h2>
      <dl>
        {of.map((entry) => (
          <div id={anchorOf(entry)}>
            <dt>{entry.word}</dt>
            <dd>{entry.means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
