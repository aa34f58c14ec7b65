import { graphql } from "../operations";
import { page, rowsOf } from "../page";
import { Footnotes } from "../parts/footnotes";
import { SaidByShown } from "../parts/said-by";
import { Section, Told } from "../parts/section";
import { Mark, SponsoredList } from "../parts/sponsored";
import { Things, To } from "../parts/to";
import { placeOf } from "../places";
import { counted, organisationKinds } from "../words";
import { saidTable } from "./statements.table";

/** One organisation: what it said, recommended and sponsored. */
export const organisationPage = page({
  path: "/organisations/:organisation",
  operation: graphql(`
    query OrganisationPage($organisation: String!, $statements: Int!) {
      organisation(slug: $organisation) {
        id
        slug
        name
        aliases
        kind
        summary
        locator
        source {
          ...SourceNoted
        }
        coalitions(first: 40) {
          nodes {
            id
            name
          }
        }
        figures(first: 1) {
          totalCount
        }
        recommendations(first: 1) {
          totalCount
        }
        statements(first: $statements) {
          totalCount
          nodes {
            ...StatementListed
          }
        }
        sponsored(first: 10) {
          ...ResolutionsSponsored
        }
        proposals(first: 10) {
          ...ProposalsSponsored
        }
      }
    }
  `),
  variables: (address, { first }) => ({
    organisation: address.part("organisation"),
    statements: first === rowsOf.file ? 200 : 10,
  }),
  shown: ({ organisation }) => {
    if (organisation === null) return undefined;
    const { id, slug, name, kind, summary, coalitions, figures, recommendations } = organisation;
    const notes = new Footnotes();
    const key = encodeURIComponent(slug);
    return {
      title: name,
      address: placeOf(id),
      table: saidTable(organisation.statements.nodes),
      main: (
        <>
          <h1>{name}</h1>
          <p class="lead">
            {summary ?? ""}
            <Mark of={organisation} notes={notes} />
          </p>
          <Told
            of={[
              ["Is a", organisationKinds[kind]],
              ["Also called", organisation.aliases.join(", ")],
              ["Belongs to", coalitions.nodes.length === 0 ? null : <Things of={coalitions.nodes} />],
              [
                "Recommends",
                recommendations.totalCount === 0 ? null : (
                  <To path={`/recommendations?by=${key}`}>{counted(recommendations.totalCount, "recommendation")}</To>
                ),
              ],
              [
                "Figures",
                figures.totalCount === 0 ? null : (
                  <To path={`/figures?subject=${encodeURIComponent(organisation.id)}`}>
                    {figures.totalCount} on record
                  </To>
                ),
              ],
            ]}
          />
          <Section id="statements" title="What it said">
            <SaidByShown of={organisation} path={`/statements?actor=${encodeURIComponent(organisation.id)}`} />
          </Section>
          <Section id="sponsored" title="Texts sponsored">
            <SponsoredList of={organisation} notes={notes} />
          </Section>
          {notes.all()}
        </>
      ),
    };
  },
});
