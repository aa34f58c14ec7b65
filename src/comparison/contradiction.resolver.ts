import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { timeInWords } from "../dates/period";
import { cypher } from "../graph/cypher";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { pageInMemory } from "../pages/list-in-memory";
import { NameOrder, compared } from "../pages/orders";
import { PageArgs, costOfComputed, windowOf, costOfSome } from "../pages/page.args";
import { StatementEvidence } from "../positions/evidence-kinds";
import { factsOfAll } from "../positions/facts";
import { askedOf, subjectItself } from "../positions/held";
import { SubjectArgs, TimeArgs, daysNamed, subjectInWords, subjectNamed } from "../positions/held.args";
import { byState } from "../positions/by-state";
import { evidenceFrom } from "../positions/evidence-from-fact";
import { StateWhere } from "../questions/state.where";
import { Evidence } from "../states/evidence";
import { State } from "../states/state";
import { universeOf } from "../states/universe";
import { Subject, type SubjectKey, subjectOf } from "../statements/subject";
import { statesAmong } from "./among";
import { Contradiction, ContradictionConnection, contradictionFrom } from "./contradiction";

/** All facts of all subjects are read, and words laid beside votes. */
const costOfAll = 1_000;

@ArgsType()
class AmongArgs {
  @Field(() => StateWhere, {
    nullable: true,
    description: "Only the states that satisfy these conditions; all of them when nothing is said.",
  })
  among?: StateWhere | null;
}

@Resolver(() => Contradiction)
export class ContradictionResolver {
  @Query(() => ContradictionConnection, {
    complexity: costOfComputed(costOfAll),
    description:
      "Said against voted: statements that point one way on a subject, and the same state's vote on a resolution about it that points the other. On one subject, or on all that resolutions are about. In order of the state's name.",
  })
  async contradictions(
    @Args(() => SubjectArgs) subjectArgs: SubjectArgs,
    @Args(() => AmongArgs) { among: where }: AmongArgs,
    @Args(() => TimeArgs) time: TimeArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() reading: Reading,
  ) {
    const names = await namesOf(reading);
    const [subject, window] = [subjectNamed(subjectArgs, names), windowOf(page)];
    const when = { ...daysNamed(time), coalitions: false };
    const [universe, among, subjects] = await Promise.all([
      universeOf(reading),
      statesAmong(reading, where),
      subject === null ? subjectsVotedOn(reading) : subjectItself(reading, subject).then((one) => [one]),
    ]);
    const found = await Promise.all(
      subjects.map(async (held) => ({ held, own: byState(await factsOfAll(reading, askedOf(held, when))) })),
    );
    const asked = universe.all.filter(({ iso3 }) => among.has(iso3));
    return pageInMemory(
      {
        all: asked.flatMap(({ iso3 }) =>
          found.flatMap(({ held, own }) => contradictionFrom(own.get(iso3) ?? [], held) ?? []),
        ),
        list: "Contradictions",
        order: NameOrder.NAME_ASC,
        columns: 4,
        place: ({ iso3, held }) => [universe.state(iso3).name, iso3, held.key, held.label],
        row: (node, cursor) => ({ node, cursor }),
        sentence: `Contradictions between word and vote${subject === null ? "" : ` on ${subjectInWords(subject, names)}`}${timeInWords(time)}${among.says}`,
      },
      window,
    );
  }

  @FieldResolver(() => State, { description: "The state whose words and votes contradict each other." })
  async state(@Root() { iso3 }: Contradiction, @Ctx() reading: Reading) {
    return (await universeOf(reading)).state(iso3);
  }

  @FieldResolver(() => Subject, { description: "The subject on which the state took the sides." })
  subject(@Root() { held }: Contradiction, @Ctx() reading: Reading) {
    return subjectOf(reading, held);
  }

  @FieldResolver(() => [StatementEvidence], {
    complexity: costOfSome(2),
    description: "What the state said: the statements that take the side opposite to some vote, in order of date.",
  })
  said(@Root() { said }: Contradiction) {
    return said.map((fact) => evidenceFrom(fact, null));
  }

  @FieldResolver(() => [Evidence], {
    complexity: costOfSome(2),
    description: "How the state voted: the votes that take the side opposite to some statement, in order of date.",
  })
  voted(@Root() { voted }: Contradiction) {
    return voted.map((fact) => evidenceFrom(fact, null));
  }
}

/** Every subject that a resolution bears on, in order of key; one statement a revision. */
function subjectsVotedOn(reading: Reading): Promise<SubjectKey[]> {
  return reading.kept.get("subjects voted on", async () => {
    const rows = await reading.graph.read(cypher<SubjectKey>`
      MATCH (:Resolution)-[:BEARS_ON]->(subject)
      OPTIONAL MATCH (subject)-[:STANDS_FOR]->(topic:Topic)
      WITH DISTINCT coalesce(topic, subject) AS held
      RETURN labels(held)[0] AS label, coalesce(held.slug, held.code, held.id) AS key
    `);
    return rows.sort((a, b) => compared([a.key, a.label], [b.key, b.label]));
  });
}
