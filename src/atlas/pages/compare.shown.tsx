import { askedAt } from "../parts/how-it-was-read";
import { Section } from "../parts/section";
import { TableShown } from "../parts/table-shown";
import { Things, To } from "../parts/to";
import type { Picture } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { tableOf } from "../table";
import { counted } from "../words";
import type { QuestionCompared } from "./compare.asked";
import { HowTheyWereRead, Questions } from "./compare.form";
import type { QuestionsCompared } from "./compare.table";

/** What several questions have in common, area by area and two by two. */
export function ComparedShown(its: {
  readonly of: QuestionsCompared;
  readonly readings: readonly QuestionCompared[];
  /** The question of each area, as far as they are said. */
  readonly areas: readonly (string | undefined)[];
  readonly picture: Picture | undefined;
}) {
  const { of, readings, areas, picture } = its;
  return (
    <>
      <h1>{counted(of.sets.length, "question")} compared</h1>
      <HowTheyWereRead readings={readings} />
      <TableShown of={setsTable(of)} caption="The questions" />
      <Section id="areas" title="Who answers which">
        <p class="note">
          Each area has the states that answer just these questions and none of the others; empty ones are left out.
        </p>
        <PictureShown of={picture} />
        <TableShown of={areasTable(of, areas)} caption="From the largest area to the smallest" />
      </Section>
      <Section id="pairs" title="Two by two">
        <TableShown of={pairsTable(of)} caption="How far each two overlap" />
        <p class="note">
          Jaccard’s measure is the share of those in both among those in either: 1 where both answers are the same.
        </p>
      </Section>
      <Section id="change" title="Change the questions">
        <Questions readings={readings} />
      </Section>
    </>
  );
}

const setsTable = ({ sets }: QuestionsCompared) =>
  tableOf<QuestionsCompared["sets"][number]>(
    "sets",
    [
      { name: "name", title: "Question", is: "string", of: ({ name }) => name },
      {
        name: "sentence",
        title: "In words",
        is: "string",
        of: ({ sentence }) => sentence,
        shown: ({ sentence }) => <To path={askedAt(sentence)}>{sentence}</To>,
      },
      { name: "size", title: "States", is: "integer", of: ({ size }) => size },
      {
        name: "coverage",
        title: "Of",
        is: "string",
        of: ({ coverage }) => `${coverage.recorded} of ${coverage.outOf} members with anything on record`,
      },
    ],
    sets,
  );

/** How many states of an area are named without unfolding it. */
const named = 12;

function areasTable({ sets, regions }: QuestionsCompared, areas: readonly (string | undefined)[]) {
  const all = sets.map(({ name }) => name);
  return tableOf(
    "areas",
    [
      {
        name: "in",
        title: "Answers",
        is: "string",
        of: ({ region }) => region.in.join(" and "),
        shown: ({ region, sentence }) => {
          const words = inWords(all, region.in);
          return sentence === undefined ? words : <To path={askedAt(sentence)}>{words}</To>;
        },
      },
      { name: "size", title: "States", is: "integer", of: ({ region }) => region.size },
      {
        name: "members",
        title: "Which are",
        is: "string",
        tellsWhy: true,
        of: ({ region }) => region.members.map(({ name }) => name),
        shown: ({ region }) =>
          region.members.length <= named ? (
            <Things of={region.members} />
          ) : (
            <details>
              <summary>{counted(region.members.length, "state")}</summary>
              <Things of={region.members} />
            </details>
          ),
      },
    ],
    regions.map((region, index) => ({ region, sentence: areas[index] })),
  );
}

/** `A and B, not C`. */
function inWords(all: readonly string[], within: readonly string[]): string {
  const without = all.filter((name) => !within.includes(name));
  return `${within.join(" and ")}${without.length === 0 ? "" : `, not ${without.join(" or ")}`}`;
}

const pairsTable = ({ pairs }: QuestionsCompared) =>
  tableOf<QuestionsCompared["pairs"][number]>(
    "pairs",
    [
      { name: "pair", title: "Questions", is: "string", of: ({ a, b }) => `${a} and ${b}` },
      { name: "both", title: "States in both", is: "integer", of: ({ intersection }) => intersection },
      { name: "either", title: "In either", is: "integer", of: ({ union }) => union },
      {
        name: "jaccard",
        title: "Jaccard’s measure",
        is: "number",
        of: ({ jaccard }) => jaccard,
        shown: ({ jaccard }) => (jaccard === null ? "both are empty" : jaccard.toFixed(2)),
      },
    ],
    pairs,
  );
