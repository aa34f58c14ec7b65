import type { Choice, EvidenceShownFragment } from "../operations/graphql";
import { dateShown, stances } from "../words";
import type { Footnotes } from "./footnotes";
import { Thing } from "./to";

/** What a fact is, with links to what it speaks of: `voted yes on A/RES/77/37, Programme of action …`. */
function FactInWords({ of: fact, notes }: { readonly of: EvidenceShownFragment; readonly notes: Footnotes }) {
  switch (fact.__typename) {
    case "VoteEvidence":
      return (
        <>
          {didInWords[fact.choice]} <DocumentShown of={fact.resolution} notes={notes} />, {dateShown(fact.date)}
        </>
      );
    case "SponsorshipEvidence":
      return (
        <>
          {fact.role === "LEAD" ? "put forward" : "sponsored"}{" "}
          {fact.proposal === null ? (
            <DocumentShown of={fact.resolution} notes={notes} />
          ) : (
            <Thing id={fact.proposal.id}>{fact.proposal.name}</Thing>
          )}
        </>
      );
    case "MembershipEvidence":
      return (
        <>
          belongs to <Thing id={fact.coalition.id}>{fact.coalition.name}</Thing>
          {fact.from === null ? "" : `, from ${dateShown(fact.from)}`}
          {fact.to === null ? "" : `, to ${dateShown(fact.to)}`}
        </>
      );
    case "AlignmentEvidence":
    case "StatementEvidence":
      return (
        <>
          <Thing id={fact.statement.id}>{dateShown(fact.date)}</Thing>
          {fact.__typename === "AlignmentEvidence" ? " (by joining it)" : ""}: {fact.summary}
        </>
      );
  }
}

const didInWords: Readonly<Record<Choice, string>> = {
  YES: "voted yes on",
  NO: "voted no on",
  ABSTAIN: "abstained on",
  ABSENT: "was absent from the vote on",
};

/** How many letters of a title stand where the whole of it has stood before. */
const letters = 40;

function DocumentShown({
  of,
  notes,
}: {
  readonly of: { readonly id: string; readonly symbol: string; readonly title: string } | null;
  readonly notes: Footnotes;
}) {
  if (of === null) return <>a text</>;
  const { id, symbol, title } = of;
  const isWhole = notes.isFirst(id) || title.length <= letters;
  return (
    <>
      <Thing id={id}>{symbol}</Thing>, {isWhole ? title : `${title.slice(0, letters).replace(/\s+\S*$/, "")} …`}
    </>
  );
}

/** A fact with its mark. */
export function FactShown({
  of,
  notes,
  withSide = true,
}: {
  readonly of: EvidenceShownFragment;
  readonly notes: Footnotes;
  /** Whether the side that it takes is said: not where all that stands together takes one. */
  readonly withSide?: boolean;
}) {
  return (
    <p>
      {withSide ? <>{sideOf(of)} </> : null}
      <FactInWords of={of} notes={notes} />
      {notes.mark(of)}
    </p>
  );
}

/** Which side a fact takes, as a word with a mark beside it; nothing where it takes none. */
function sideOf(fact: EvidenceShownFragment) {
  const stance = "stance" in fact ? fact.stance : null;
  return stance === null ? null : <span class={`side ${stance}`}>{stances[stance]}</span>;
}
