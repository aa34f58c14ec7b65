import type { SponsorRole, SponsorsOfResolutionFragment, TextOfDocumentFragment } from "../operations/graphql";
import { CitedBy } from "../parts/citations";
import type { Footnotes } from "../parts/footnotes";
import { PartShown } from "../parts/part-shown";
import { ParagraphInShort } from "../parts/paragraph-shown";
import type { Picture } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { Thing } from "../parts/to";
import { counted } from "../words";
import { lineageChanges, sponsorRoles, stateInWords } from "../words-of-texts";

const roles: readonly SponsorRole[] = ["LEAD", "SPONSOR", "ADDITIONAL_SPONSOR"];

/** Who put a resolution forward, by role. */
export function SponsorsByRole({
  of,
  notes,
}: {
  readonly of: SponsorsOfResolutionFragment;
  readonly notes: Footnotes;
}) {
  const { edges, totalCount } = of.sponsors;
  const citations = [...new Map(edges.flatMap((edge) => edge.citations.map((one) => [one.source.id, one]))).values()];
  return (
    <PartShown
      id="sponsors"
      title="Who put it forward"
      isEmpty={totalCount === 0}
      empty="No source on record names its sponsors."
    >
      <p>
        {counted(totalCount, "sponsor")} on record
        <CitedBy of={citations} notes={notes} />.
      </p>
      {roles.map((role) => {
        const its = edges.filter((edge) => edge.role === role);
        return its.length === 0 ? null : (
          <>
            <h3>
              {sponsorRoles[role]} ({its.length})
            </h3>
            <ul class="names">
              {its.map(({ node }) => (
                <li>
                  <Thing id={node.id}>{node.name}</Thing>
                </li>
              ))}
            </ul>
          </>
        );
      })}
    </PartShown>
  );
}

/** The paragraphs of a document that are on record, in its order. */
export function ParagraphByParagraph({ of: { paragraphs } }: { readonly of: TextOfDocumentFragment }) {
  return (
    <PartShown
      id="paragraphs"
      title="Paragraph by paragraph"
      isEmpty={paragraphs.totalCount === 0}
      empty="No paragraph of it is on record. That says nothing of what stands in it."
    >
      <p class="note">
        {counted(paragraphs.totalCount, "paragraph")} on record,{" "}
        {paragraphs.nodes.some(({ text }) => text !== null)
          ? "in our own words or, indented, in those of the text"
          : "each in our own words"}
        ; not every paragraph of a text is.
      </p>
      <ol class="paragraphs">
        {paragraphs.nodes.map((one) => (
          <ParagraphInShort of={one} />
        ))}
      </ol>
    </PartShown>
  );
}

/** The passages that are followed through a document. */
export function LineagesThrough({
  of: { lineages },
  picture,
}: {
  readonly of: TextOfDocumentFragment;
  readonly picture?: Picture | undefined;
}) {
  return (
    <PartShown id="lineages" title="Passages followed through it" isEmpty={lineages.edges.length === 0}>
      <PictureShown of={picture} />
      <ul>
        {lineages.edges.map(({ node, state }) => (
          <li>
            <Thing id={node.id}>{node.subject}</Thing>: here {stateInWords(state)}; on the whole{" "}
            {lineageChanges[node.change]}
          </li>
        ))}
      </ul>
    </PartShown>
  );
}
