import { graphql } from "../operations";
import type { CoalitionToldFragment } from "../operations/graphql";
import { askedAt } from "../parts/how-it-was-read";
import type { Footnotes } from "../parts/footnotes";
import { Told } from "../parts/section";
import { Mark } from "../parts/sponsored";
import { Things, To } from "../parts/to";
import { coalitionKinds, dateShown, titled } from "../words";

/** What a coalition is. */
graphql(`
  fragment CoalitionTold on Coalition {
    id
    slug
    name
    aliases
    kind
    open
    asOf
    method
    note
    summary
    locator
    source {
      ...SourceNoted
    }
    definition {
      sentence
    }
    memberOf(first: 10) {
      nodes {
        id
        name
      }
    }
    figures(first: 1) {
      totalCount
    }
  }
`);

/** What a coalition is, and whether a rule or a roll says who belongs to it. */
export function CoalitionTold({ of, notes }: { readonly of: CoalitionToldFragment; readonly notes: Footnotes }) {
  const { summary, definition, asOf, open, kind, note, aliases, memberOf, figures, id } = of;
  return (
    <>
      <p class="lead">
        {summary ?? titled(coalitionKinds[kind])}
        <Mark of={of} notes={notes} />
      </p>
      <Told
        of={[
          ["Is a", coalitionKinds[kind]],
          ["Rule", definition === null ? null : <To path={askedAt(definition.sentence)}>{definition.sentence}</To>],
          ["Roll", definition === null ? "members one by one, each with a source" : null],
          ["As on", asOf === null ? null : dateShown(asOf)],
          ["Complete", open ? "no: only those who are known belong to it here, and there may be others" : null],
          ["Part of", memberOf.nodes.length === 0 ? null : <Things of={memberOf.nodes} />],
          ["Also called", aliases.join(", ")],
          ["Note", note],
          [
            "Figures",
            figures.totalCount === 0 ? null : (
              <To path={`/figures?subject=${encodeURIComponent(id)}`}>{figures.totalCount} on record</To>
            ),
          ],
        ]}
      />
      <details>
        <summary>How its members are worked out</summary>
        <p>{of.method}</p>
      </details>
    </>
  );
}
