import { Field, ObjectType } from "type-graphql";
import type { Reading } from "../graph/reading";
import { connectionOf, edgeTo } from "../pages/connection";
import { pageInMemory } from "../pages/list-in-memory";
import { NameOrder } from "../pages/orders";
import { type PageArgs, windowOf } from "../pages/page.args";
import { State } from "../states/state";
import { universeOf } from "../states/universe";
import { Coverage, coverageOf } from "./coverage";
import { type Question, membersOf, sentenceOf } from "./question";

@ObjectType("StateEdge", {
  simpleResolvers: true,
  description: "A state that answers the question, with the facts by which it does.",
})
export class StateEdge extends edgeTo(() => State, "PlainState") {
  question!: Question;
}

@ObjectType("StateConnection", {
  simpleResolvers: true,
  description: "A page of the states that satisfy the conditions asked about.",
})
export class StateConnection extends connectionOf(
  () => State,
  () => StateEdge,
  "PlainState",
) {
  @Field(() => Coverage, {
    description: "How much is known of what was asked about: of how many states anything is recorded.",
  })
  coverage!: Coverage;
}

/** The states that answer, as a connection. */
export async function answerTo(reading: Reading, question: Question, page: PageArgs, order: NameOrder) {
  const window = windowOf(page);
  const [universe, members] = await Promise.all([universeOf(reading), membersOf(reading, question)]);
  const found = universe.statesOf(members);
  const backwards = order === NameOrder.NAME_DESC;
  const held = pageInMemory(
    {
      all: backwards ? found.reverse() : found,
      list: "States",
      order,
      columns: 2,
      descending: backwards,
      place: ({ name, iso3 }) => [name, iso3],
      row: (node, cursor) => Object.assign(new StateEdge(), { node, cursor, question }),
      sentence: sentenceOf(question),
    },
    window,
  );
  return { ...held, coverage: () => coverageOf(reading, question) };
}
