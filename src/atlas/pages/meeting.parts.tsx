import type {
  FiguresToldFragment,
  ProposalsNamedFragment,
  ResolutionsListedFragment,
  TextsListedFragment,
} from "../operations/graphql";
import { CitedBy } from "../parts/citations";
import type { Footnotes } from "../parts/footnotes";
import { PartShown } from "../parts/part-shown";
import { tallyInWords } from "../parts/roll-call-shown";
import { Thing } from "../parts/to";
import { dateShown, outcomes } from "../words";

/** Reports and drafts, one a line. */
export function TextsOf({ of, title }: { readonly of: TextsListedFragment; readonly title: string }) {
  return (
    <PartShown id="texts" title={title} isEmpty={of.totalCount === 0}>
      <ul>
        {of.nodes.map(({ id, symbol, title: its, date }) => (
          <li>
            <Thing id={id}>{symbol}</Thing>, {its}, {dateShown(date)}
          </li>
        ))}
      </ul>
    </PartShown>
  );
}

/** Resolutions, one a line, with their votes. */
export function ResolutionsOf({ of, title }: { readonly of: ResolutionsListedFragment; readonly title: string }) {
  return (
    <PartShown id="resolutions" title={title} isEmpty={of.totalCount === 0}>
      <ul>
        {of.nodes.map((one) => (
          <li>
            <Thing id={one.id}>{one.symbol}</Thing>, {one.title}, {dateShown(one.date)}: {tallyInWords(one)}
          </li>
        ))}
      </ul>
    </PartShown>
  );
}

/** Proposals, one a line, with what became of each. */
export function ProposalsOf({ of, title }: { readonly of: ProposalsNamedFragment; readonly title: string }) {
  return (
    <PartShown id="proposals" title={title} isEmpty={of.totalCount === 0}>
      <ul>
        {of.nodes.map(({ id, name, outcome }) => {
          const became = [...new Set(outcome.map((one) => outcomes[one.outcome]))];
          return (
            <li>
              <Thing id={id}>{name}</Thing>
              {became.length === 0 ? "" : `: ${became.join(", ")}`}
            </li>
          );
        })}
      </ul>
    </PartShown>
  );
}

/** Passages that are followed through something. */
export function LineagesOf({ of }: { readonly of: readonly { readonly id: string; readonly subject: string }[] }) {
  return (
    <PartShown id="lineages" title="Passages followed through it" isEmpty={of.length === 0}>
      <ul>
        {of.map(({ id, subject }) => (
          <li>
            <Thing id={id}>{subject}</Thing>
          </li>
        ))}
      </ul>
    </PartShown>
  );
}

/** Numbers on record, each with its date and source. */
export function FiguresOf({ of, notes }: { readonly of: FiguresToldFragment; readonly notes: Footnotes }) {
  return (
    <PartShown id="figures" title="Figures on record" isEmpty={of.totalCount === 0}>
      <ul>
        {of.nodes.map(({ id, summary, date, citations }) => (
          <li>
            <Thing id={id}>{dateShown(date)}</Thing>: {summary}
            <CitedBy of={citations} notes={notes} />
          </li>
        ))}
      </ul>
    </PartShown>
  );
}
