import { graphql } from "../operations";
import type { ElaboratedInFragment, NormToldFragment } from "../operations/graphql";
import { Told } from "../parts/section";
import { Thing, Things } from "../parts/to";
import { dateShown } from "../words";

/** What a norm is. */
graphql(`
  fragment NormTold on Norm {
    id
    code
    name
    aliases
    summary
    type
    locator
    source {
      ...SourceNoted
    }
    paragraph {
      id
      ref
      text
    }
    topics(first: 20) {
      nodes {
        id
        name
      }
    }
    elaboratedIn(first: 10) {
      ...ElaboratedIn
    }
  }
`);

/** The reports that spell a norm out. */
graphql(`
  fragment ElaboratedIn on ElaboratingReportConnection {
    edges {
      where
      node {
        id
        symbol
        title
        date
      }
    }
  }
`);

/** What a norm asks, where it is set out, and where it is spelt out. */
export const NormTold = ({ of: norm }: { readonly of: NormToldFragment }) => (
  <Told
    of={[
      ["It asks states", norm.type === "LIMITING" ? "not to do something" : "to do something"],
      [
        "Set out in",
        norm.paragraph === null ? null : <Thing id={norm.paragraph.id}>{norm.paragraph.ref ?? "a paragraph"}</Thing>,
      ],
      ["Concerns", norm.topics.nodes.length === 0 ? null : <Things of={norm.topics.nodes} />],
      ["Also called", norm.aliases.join(", ")],
      ["Spelt out in", elaboratedShown(norm.elaboratedIn)],
    ]}
  />
);

/** The reports that spell a norm out, each with the place in it; nothing where none does. */
export const elaboratedShown = ({ edges }: ElaboratedInFragment) =>
  edges.length === 0 ? null : (
    <ul>
      {edges.map(({ where, node: { id, symbol, title, date } }) => (
        <li>
          <Thing id={id}>{symbol}</Thing>, {title}, {dateShown(date)}: {where}
        </li>
      ))}
    </ul>
  );
