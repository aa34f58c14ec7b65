import { today } from "../dates/today";
import { BadQuestion } from "../errors";
import { Pending } from "../graph/pending";
import type { Reading } from "../graph/reading";
import { askedStates } from "../states/asked-states";
import { universeOf } from "../states/universe";
import { type Question, membersOf, questionOf, sentenceOf } from "./question";
import { sentencesFrom, whereAsked } from "./sentence.phrase";
import { StateWhere } from "./state.where";
import { wording } from "../phrases/wording";

/** How many questions about states may stand in each other. */
const deepest = 3;

/** The words that take a question about states. */
const takers = /\.(?:actors|aligned|sponsors)(?=\.|\[|$)/g;

/** The codes of the states that answer, as a parameter; those of one question are one, as long as the day does not change. */
const codesOf = (question: Question, where: object): Pending =>
  new Pending(`states ${today()} ${JSON.stringify(where)}`, async (reading: Reading) => {
    const [universe, members] = await Promise.all([universeOf(reading), membersOf(reading, question)]);
    return universe.statesOf(members).map(({ iso3 }) => iso3);
  });

const anyOfThese = "any of (";

/** `any of (states that belong to EU)`, for a sentence. */
export function withinSentence(question: Question): string {
  const sentence = sentenceOf(question);
  return `${anyOfThese}${sentence.charAt(0).toLowerCase()}${sentence.slice(1)})`;
}

askedStates.tell({
  input: () => StateWhere,
  read: (where, names, argument) => {
    if ((argument.match(takers) ?? []).length > deepest)
      throw new BadQuestion(
        `${argument}: questions about states stand more than ${deepest} deep in each other; ask for the inner ones first, and name the states that answer.`,
        argument,
      );
    const question = questionOf(where, names, argument);
    return { codes: codesOf(question, where), says: withinSentence(question) };
  },
  phrase: {
    shape: "any of (states that …)",
    say: (where, names) => withinSentence(questionOf(where, names, "states")),
    hear: (typed, at) =>
      wording(anyOfThese)
        .hear(typed, at)
        .flatMap(({ end }) => sentencesFrom(typed, end))
        .flatMap(({ value, end, cost }) =>
          wording(")")
            .hear(typed, end)
            .map((closed) => ({ value: whereAsked(value), end: closed.end, cost })),
        ),
  },
});
