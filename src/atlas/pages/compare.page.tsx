import type { Address } from "../address";
import { type Ask, refused } from "../ask";
import { graphql } from "../operations";
import type { Page } from "../page";
import { upset } from "../pictures/upset";
import { areasSaid, lettersOfQuestions, readingOf } from "./compare.asked";
import { CompareForm } from "./compare.form";
import { ComparedShown } from "./compare.shown";
import { comparedTable } from "./compare.table";

const compared = graphql(`
  query ComparePage($sets: [NamedSet!]!) {
    compare(sets: $sets) {
      sets {
        name
        sentence
        size
        coverage {
          recorded
          outOf
          note
        }
      }
      regions {
        in
        size
        members {
          id
          iso3
          name
          region
        }
      }
      pairs {
        a
        b
        intersection
        union
        jaccard
      }
    }
  }
`);

/** The questions of an address: `?q=…&q=…`. */
const questionsIn = ({ query }: Address): string[] =>
  query
    .getAll("q")
    .map((question) => question.trim())
    .filter((question) => question !== "");

/** Two to eight questions in words, and which states answer which of them: `/compare?q=…&q=…`. */
export const comparePage: Page = {
  path: "/compare",
  answered: async (ask: Ask, address: Address, _part, left) => {
    const questions = questionsIn(address);
    if (questions.length > lettersOfQuestions.length)
      throw refused(`A comparison takes up to eight questions, and ${questions.length} were sent. Take some away.`);
    const readings = await Promise.all(questions.map((question, index) => readingOf(ask, question, index, left)));
    const sets = readings.flatMap(({ letter, where }) => (where === undefined ? [] : [{ name: letter, where }]));
    const about = { operation: compared.toString().trim(), variables: { sets }, next: undefined };
    const title = "Compare questions";
    if (sets.length < 2 || sets.length < readings.length)
      return { ...about, data: {}, errors: [], shown: { title, main: <CompareForm readings={readings} /> } };
    const { data, errors } = await ask(compared, { sets }, left);
    const compare = data?.compare ?? undefined;
    if (compare === undefined) return { ...about, data, errors, shown: undefined };
    const areas = await areasSaid(ask, compare.regions, sets, left);
    const picture = upset(compare, areas);
    const main = <ComparedShown of={compare} readings={readings} areas={areas} picture={picture} />;
    const called = `Compared: ${compare.sets.map(({ sentence }) => sentence).join("; ")}`;
    return { ...about, data, errors, shown: { title: called, table: comparedTable(compare), picture, main } };
  },
};
