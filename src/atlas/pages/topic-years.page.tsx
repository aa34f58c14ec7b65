import { NotAnswered } from "../ask";
import { graphql } from "../operations";
import { page } from "../page";
import { Thing } from "../parts/to";
import { YearsTable } from "../parts/tally-shown";
import { restingOn } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { yearsOnTiles } from "../pictures/years-on-tiles";
import { placeOf } from "../places";
import { stances } from "../words";
import { aboutTopic } from "./topic.elsewhere";

const sidesOfYear = graphql(`
  query TopicInYear($topic: String!, $year: Int!) {
    topic(slug: $topic) {
      id
      positions(first: 200, where: { year: $year }) {
        nodes {
          stance
          state {
            id
            iso3
          }
          evidence {
            source {
              id
              title
              publisher
            }
          }
        }
      }
    }
  }
`);

/** Who stood where on a topic in one year after the other: `/topics/poa/years`. */
export const topicYearsPage = page({
  path: "/topics/:topic/years",
  operation: graphql(`
    query TopicYearsPage($topic: String!) {
      topic(slug: $topic) {
        id
        slug
        name
        summary
        supporting
        opposing
        years: tally(by: [YEAR, STANCE]) {
          ...TallyCounted
        }
      }
    }
  `),
  variables: (address) => ({ topic: address.part("topic") }),
  also: async ({ topic }, ask, _address, left) => {
    if (topic === null) return [];
    const path = placeOf(topic.id);
    const years = [...new Set(topic.years.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b);
    return Promise.all(
      years.map(async (year) => {
        const { data, errors } = await ask(sidesOfYear, { topic: topic.slug, year }, left);
        if (data?.topic === undefined || data.topic === null) throw new NotAnswered(errors);
        const said = data.topic.positions.nodes.map(({ stance, state: { iso3 } }) => ({ iso3, side: stance }));
        const facts = data.topic.positions.nodes.flatMap(({ evidence }) => evidence);
        return { year, said, facts, path: `${path}/positions?year=${year}` };
      }),
    );
  },
  shown: ({ topic }, _address, years = []) => {
    if (topic === null) return undefined;
    const { id, name } = topic;
    const title = `Who stood where, year by year: ${name}`;
    const picture = restingOn(
      yearsOnTiles(title, years, stances, aboutTopic(topic)),
      years.flatMap(({ facts }) => facts),
    );
    return {
      title,
      picture,
      address: `${placeOf(id)}/years`,
      main: (
        <>
          <h1>{title}</h1>
          <p class="lead">
            Each year by itself: what a state said, voted and sponsored on <Thing id={id}>{name}</Thing> in that year,
            and not what it had done before.
          </p>
          {picture === undefined ? <p>No dated fact is on record.</p> : null}
          <PictureShown of={picture} isTitled />
          <YearsTable of={topic.years} path={placeOf(id)} />
        </>
      ),
    };
  },
});
