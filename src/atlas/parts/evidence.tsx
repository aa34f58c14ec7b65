import type { ComponentChildren } from "preact";
import { graphql } from "../operations";
import type { EvidenceShownFragment } from "../operations/graphql";
import { choices, confidences, dateShown, stances } from "../words";
import { Thing } from "./to";

/** A fact with its source and the place in it. */
export const evidenceShown = graphql(`
  fragment EvidenceShown on Evidence {
    __typename
    clause
    summary
    date
    confidence
    locator
    source {
      id
      title
      url
      publisher
      machineMade
    }
    ... on StatementEvidence {
      stance
      statement {
        id
      }
    }
    ... on AlignmentEvidence {
      stance
      statement {
        id
      }
    }
    ... on VoteEvidence {
      choice
      stance
      resolution {
        id
        symbol
        title
      }
    }
    ... on SponsorshipEvidence {
      role
      stance
      resolution {
        id
        symbol
        title
      }
      proposal {
        id
        name
      }
    }
    ... on MembershipEvidence {
      from
      to
      coalition {
        id
        name
      }
    }
  }
`);

/** What a fact is, in few words: `voted yes on A/RES/77/37`. */
export function factInWords(fact: EvidenceShownFragment): ComponentChildren {
  switch (fact.__typename) {
    case "StatementEvidence":
      return <Thing id={fact.statement.id}>{dateShown(fact.date)}</Thing>;
    case "AlignmentEvidence":
      return (
        <>
          aligned itself with <Thing id={fact.statement.id}>a statement</Thing>
        </>
      );
    case "VoteEvidence":
      return (
        <>
          {fact.choice === "ABSENT" || fact.choice === "ABSTAIN"
            ? `${choices[fact.choice]} on `
            : `voted ${choices[fact.choice]} on `}
          {fact.resolution === null ? "a text" : <Thing id={fact.resolution.id}>{fact.resolution.symbol}</Thing>}
        </>
      );
    case "SponsorshipEvidence":
      return (
        <>
          sponsored{" "}
          {fact.resolution !== null ? (
            <Thing id={fact.resolution.id}>{fact.resolution.symbol}</Thing>
          ) : fact.proposal !== null ? (
            <Thing id={fact.proposal.id}>{fact.proposal.name}</Thing>
          ) : null}
        </>
      );
    case "MembershipEvidence":
      return (
        <>
          belongs to <Thing id={fact.coalition.id}>{fact.coalition.name}</Thing>
        </>
      );
  }
}

/** A fact with its mark. */
export function FactShown({ of, notes }: { readonly of: EvidenceShownFragment; readonly notes: Footnotes }) {
  return (
    <p>
      {sideOf(of)} {factInWords(of)}: {of.summary}
      {notes.mark(of)}
    </p>
  );
}

/** Which side a fact takes, as a word with a mark beside it; nothing where it takes none. */
export function sideOf(fact: EvidenceShownFragment) {
  const stance = "stance" in fact ? fact.stance : null;
  return stance === null || stance === undefined ? null : <span class={`side ${stance}`}>{stances[stance]}</span>;
}

/** Facts as numbered footnotes of a page: a mark where each is told, and all of them at the end. */
export class Footnotes {
  readonly #facts: EvidenceShownFragment[] = [];

  /** The mark of a fact, which leads to its note. */
  mark(fact: EvidenceShownFragment) {
    const known = this.#facts.findIndex(
      (one) => one.summary === fact.summary && one.source.id === fact.source.id && one.locator === fact.locator,
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

  /** How many different sources the facts have. */
  get sources(): number {
    return new Set(this.#facts.map(({ source }) => source.id)).size;
  }

  /** The notes, in the order of their marks. */
  all() {
    if (this.#facts.length === 0) return null;
    return (
      <section aria-labelledby="notes" class="notes">
        <h2 id="notes">Sources</h2>
        <ol>
          {this.#facts.map((fact, index) => (
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
}

/** The source of a fact with the place in it. */
export function SourceShown({
  of: { source, locator, confidence },
}: {
  readonly of: Pick<EvidenceShownFragment, "source" | "locator" | "confidence">;
}) {
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
