import { graphql } from "../operations";
import { placeOf } from "../places";
import type { Stance } from "../operations/graphql";
import { adoptedNews, saidNews } from "./facts";
import { feed, newestFirst } from "./feed";

/** The newest facts on one topic: who took which side, and which resolutions bear on it. */
export const topicFeed = feed({
  path: "/topics/:topic.atom",
  operation: graphql(`
    query TopicFeed($topic: String!) {
      topic(slug: $topic) {
        id
        name
        statements(first: 50) {
          edges {
            stance
            summary
            node {
              ...NewStatement
            }
          }
        }
        resolutions(first: 20) {
          nodes {
            ...NewResolution
          }
        }
      }
    }
  `),
  variables: (address) => ({ topic: address.part("topic") }),
  told: ({ topic }) => {
    if (topic === null) return undefined;
    const said = topic.statements.edges.map(({ stance, summary, node }) => {
      const news = saidNews({ ...node, positions: [] });
      const who = node.actor?.name ?? node.signedBy?.name ?? "Several";
      return (
        news && {
          ...news,
          key: `${news.key} ${topic.id} ${summary}`,
          title: `${who} ${inTitle(stance)} ${topic.name}`,
          summary,
        }
      );
    });
    return {
      title: `${topic.name}, on record`,
      path: placeOf(topic.id),
      entries: newestFirst(...said, ...topic.resolutions.nodes.map(adoptedNews)),
    };
  },
});

/** A side as a title says it. */
const inTitle = (stance: Stance): string =>
  ({ SUPPORT: "supports", OPPOSE: "opposes", NEUTRAL: "is neutral on", NO_SIDE: "spoke of" })[stance];
