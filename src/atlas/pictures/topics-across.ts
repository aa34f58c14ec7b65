import { groupedBy } from "../../groups";
import { graphql } from "../operations";
import type { TopicCountedFragment } from "../operations/graphql";
import { counted, stances } from "../words";
import { barsAcross } from "./bars-across";
import type { Picture } from "./picture";

/** How many statements take which side on which topic. */
graphql(`
  fragment TopicCounted on ListTallyRow {
    count
    stance
    topic {
      id
      slug
      name
    }
  }
`);

/** How many topics stand beneath each other at most: those of which most was said. */
const most = 20;

/** Of which topics was spoken at a meeting, by how many statements on each side; nothing where of none. */
export function topicsAcross(
  rows: readonly TopicCountedFragment[],
  its: { readonly meeting: string; readonly slug: string; readonly about: string },
): Picture | undefined {
  const { meeting, slug, about } = its;
  const sided = rows.flatMap(({ topic, stance, count }) =>
    topic === null || stance === null ? [] : [{ topic, part: { side: stance, count } }],
  );
  const topics = [...groupedBy(sided, ({ topic }) => topic.id).values()].flatMap((of) =>
    of.slice(0, 1).map(({ topic }) => ({
      topic,
      parts: of.map(({ part }) => part),
      all: of.reduce((sum, { part }) => sum + part.count, 0),
    })),
  );
  const shown = topics.toSorted((a, b) => b.all - a.all).slice(0, most);
  const left = topics.length - shown.length;
  return barsAcross({
    id: "topics",
    title: `What was spoken of, and on which side: ${meeting}`,
    one: "statement",
    bars: shown.map(({ topic: { slug: key, name }, parts }) => ({
      label: name,
      path: `/statements?${new URLSearchParams({ meeting: slug, topic: key })}`,
      parts,
    })),
    words: stances,
    note: `Statements that take a position on a topic; one that takes positions on several counts with each${left === 0 ? "" : `; ${counted(left, "further topic")} left out`}. Only what is on record counts, which is not all that was said.`,
    about,
    leads: "Each leads to its statements.",
  });
}
