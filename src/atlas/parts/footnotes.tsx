import type { EvidenceShownFragment } from "../operations/graphql";
import { confidences } from "../words";
import { Thing } from "./to";

/** What a footnote tells of a fact. */
export type Noted = Pick<EvidenceShownFragment, "source" | "locator" | "confidence">;

/** Facts as numbered footnotes of a page: a mark where each is told, and all of them at the end. */
export class Footnotes {
  readonly #facts: Noted[] = [];
  readonly #named = new Set<string>();

  /** The mark of a fact, which leads to its note. */
  mark(fact: Noted) {
    const known = this.#facts.findIndex(
      (one) => one.source.id === fact.source.id && one.locator === fact.locator && one.confidence === fact.confidence,
    );
    const number = known === -1 ? this.#facts.push(fact) : known + 1;
    return (
      <sup>
        <a href={`#note-${number}`} id={known === -1 ? `mark-${number}` : undefined} aria-label={`Footnote ${number}`}>
          {number}
        </a>
      </sup>
    );
  }

  /** Whether a text is named for the first time on the page, by its id: then its whole title stands there. */
  isFirst(id: string): boolean {
    return this.#named.size !== this.#named.add(id).size;
  }

  /** How many different sources the facts have. */
  get sources(): number {
    return new Set(this.#facts.map(({ source }) => source.id)).size;
  }

  /** The notes, in the order of their marks; drawn last, when all that stands above has set its marks. */
  all() {
    return <Notes of={this.#facts} />;
  }
}

function Notes({ of }: { readonly of: readonly Noted[] }) {
  if (of.length === 0) return null;
  return (
    <section aria-labelledby="notes" class="notes">
      <h2 id="notes">Sources</h2>
      <ol>
        {of.map((fact, index) => (
          <li id={`note-${index + 1}`}>
            <SourceShown of={fact} />{" "}
            <a href={`#mark-${index + 1}`} aria-label={`Back to where footnote ${index + 1} stands`}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The source of a fact with the place in it. */
export function SourceShown({ of: { source, locator, confidence } }: { readonly of: Noted }) {
  return (
    <cite>
      <Thing id={source.id}>{source.title}</Thing>
      {`, ${source.publisher}`}
      {locator === null ? "" : `, ${locator}`}
      {source.url === null ? null : (
        <>
          {" "}
          <a href={source.url} rel="noreferrer">
            read it there
          </a>
        </>
      )}
      {source.machineMade ? " (made by a machine from audio)" : ""}
      {confidence === "HIGH" ? "" : ` (${confidences[confidence]})`}
    </cite>
  );
}
