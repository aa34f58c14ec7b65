import { graphql } from "../operations";
import type { TopicToldFragment } from "../operations/graphql";
import { Things, To } from "../parts/to";
import { counted } from "../words";

/** What a topic is, and where else it is spoken of. */
graphql(`
  fragment TopicTold on Topic {
    id
    slug
    name
    aliases
    summary
    supporting
    opposing
    method
    broader(first: 5) {
      nodes {
        id
        name
      }
    }
    narrower(first: 30) {
      nodes {
        id
        name
      }
    }
    norms(first: 20) {
      nodes {
        id
        name
      }
    }
    lineages(first: 1) {
      totalCount
    }
    recommendations(first: 1) {
      totalCount
    }
    figures(first: 1) {
      totalCount
    }
  }
`);

/** What a topic is, and what those stand for who take a side on it. */
export const aboutTopic = ({
  summary,
  supporting,
  opposing,
}: Pick<TopicToldFragment, "summary" | "supporting" | "opposing">): string =>
  [
    summary,
    supporting === null ? null : `Support: ${supporting}.`,
    opposing === null ? null : `Opposition: ${opposing}.`,
  ]
    .filter((one) => one !== null)
    .join(" ");

/** The ways from a topic to its norms, passages, recommendations and figures. */
export function TopicElsewhere({ of: topic }: { readonly of: TopicToldFragment }) {
  const asked = `topic=${encodeURIComponent(topic.slug)}`;
  const lists = [
    [
      "lineages",
      topic.lineages.totalCount,
      "passage followed from text to text",
      "passages followed from text to text",
    ],
    ["recommendations", topic.recommendations.totalCount, "recommendation", "recommendations"],
    ["figures", topic.figures.totalCount, "figure on record", "figures on record"],
  ] as const;
  return (
    <ul>
      {topic.norms.nodes.length === 0 ? null : (
        <li>
          Norms that concern it: <Things of={topic.norms.nodes} />
        </li>
      )}
      {lists.map(([folder, total, one, many]) =>
        total === 0 ? null : (
          <li>
            <To path={`/${folder}?${asked}`}>{counted(total, one, many)}</To>
          </li>
        ),
      )}
    </ul>
  );
}

/** The parts of the page of a topic, to jump to. */
export const partsOfTopic = [
  ["sides", "For and against"],
  ["years", "Year by year"],
  ["regions", "By region"],
  ["silence", "Who is silent"],
  ["statements", "Statements"],
  ["fate", "What became of it"],
  ["paragraphs", "Paragraphs"],
] as const;
