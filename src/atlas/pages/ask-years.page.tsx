import { given } from "../address";
import type { Ask } from "../ask";
import type { AskedWhere } from "../clauses/alternatives";
import { ofYear } from "../clauses/over-years";
import { graphql } from "../operations";
import { page } from "../page";
import { UnreadShown, askedAt } from "../parts/how-it-was-read";
import { TableShown } from "../parts/table-shown";
import { To } from "../parts/to";
import { PictureShown } from "../pictures/picture-shown";
import { statesOnTiles } from "../pictures/states-on-tiles";
import { yearsOnTiles } from "../pictures/years-on-tiles";
import { tableOf } from "../table";

const inYear = graphql(`
  query AskInYear($where: StateWhere!) {
    states(where: $where, first: 200) {
      sentence
      totalCount
      nodes {
        id
        iso3
        name
      }
      coverage {
        unrecorded
      }
    }
  }
`);

/** How many years are asked for, back from this one. */
const most = 12;

/** A question in words asked of one year after the other: `/ask/years?q=…`. */
export const askYearsPage = page({
  path: "/ask/years",
  operation: graphql(`
    query AskYearsPage($question: String!) {
      ask(question: $question) {
        ...AskedInWords
        where
      }
    }
  `),
  variables: (address) => ({ question: given(address, "q") ?? "all states" }),
  also: async ({ ask: its }, ask, _address, left) => {
    // What a question was read as is the `where` that asks it.
    const where = (its?.where ?? undefined) as AskedWhere | undefined;
    return where === undefined ? [] : yearsAsked(where, ask, left);
  },
  shown: ({ ask }, address, years = []) => {
    if (ask === null) return undefined;
    const question = ask.sentence ?? given(address, "q") ?? "";
    const title = `Year by year: ${question}`;
    const told = years.map((one) => ({
      year: one.year,
      said: saidOf(one),
      path: askedAt(one.sentence),
    }));
    const picture = yearsOnTiles(
      title,
      told,
      { ANSWERS: "among them", OTHER: "not among them", NO_RECORD: "not on record" },
      "The same question of each year by itself.",
    );
    return {
      title,
      picture,
      table: tableOf("years", columns, years),
      main: (
        <>
          <h1>{title}</h1>
          <UnreadShown of={ask} />
          <p class="lead">
            The same question of each year by itself. <To path={askedAt(question)}>The question as it was asked</To>.
          </p>
          {years.length === 0 ? (
            <p>Nothing in this question has a year: it asks of what does not change with time.</p>
          ) : null}
          <PictureShown of={picture} isTitled />
          <TableShown of={tableOf("years", columns, years)} caption="How many states answer, year by year" />
        </>
      ),
    };
  },
});

async function yearsAsked(where: AskedWhere, ask: Ask, left?: AbortSignal) {
  const now = new Date().getUTCFullYear();
  const years = await Promise.all(
    Array.from({ length: most }, (_, index) => now - most + 1 + index).map(async (year) => {
      const asked = ofYear(where, year);
      const states = asked === undefined ? undefined : (await ask(inYear, { where: asked }, left)).data?.states;
      return states === undefined || states === null ? [] : [{ year, ...states }];
    }),
  );
  const all = years.flat();
  const first = all.findIndex(({ totalCount }) => totalCount > 0);
  return first === -1 ? all : all.slice(first);
}

type Year = Awaited<ReturnType<typeof yearsAsked>>[number];

/** Who answers in a year, and who does not though it is on record. */
function saidOf({ nodes, coverage }: Year) {
  const answering = new Set(nodes.map(({ iso3 }) => iso3));
  const silent = new Set(coverage.unrecorded);
  const others = [...statesOnTiles.keys()].filter((iso3) => !answering.has(iso3) && !silent.has(iso3));
  return [
    ...nodes.map(({ iso3 }) => ({ iso3, side: "ANSWERS" as const })),
    ...others.map((iso3) => ({ iso3, side: "OTHER" as const })),
  ];
}

const columns = [
  { name: "year", title: "Year", is: "integer", of: ({ year }: Year) => year },
  {
    name: "states",
    title: "States",
    is: "integer",
    of: ({ totalCount }: Year) => totalCount,
    shown: ({ totalCount, sentence }: Year) => <To path={askedAt(sentence)}>{totalCount}</To>,
  },
  {
    name: "codes",
    title: "Which are",
    is: "string",
    tellsWhy: true,
    of: ({ nodes }: Year) => nodes.map(({ name }) => name),
  },
] as const;
