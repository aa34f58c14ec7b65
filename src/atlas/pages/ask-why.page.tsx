import { given } from "../address";
import type { AskedWhere } from "../clauses/alternatives";
import { conditionsOn } from "../clauses/conditions-on";
import { graphql } from "../operations";
import { page } from "../page";
import { Footnotes } from "../parts/footnotes";
import { UnreadShown, askedAt } from "../parts/how-it-was-read";
import { Thing, To } from "../parts/to";
import { ConditionShown } from "./ask-why.shown";
import { evidenceTable } from "./ask.table";

/** Why a state is in an answer, or is not, condition by condition: `/ask/why?state=BDI&q=…`. */
export const askWhyPage = page({
  path: "/ask/why",
  operation: graphql(`
    query AskWhyPage($question: String!, $state: String!) {
      ask(question: $question) {
        ...AskedInWords
        where
      }
      state(name: $state) {
        id
        iso3
        name
        region
      }
    }
  `),
  variables: (address) => ({
    question: given(address, "q") ?? "all states",
    state: given(address, "state") ?? "France",
  }),
  also: async ({ ask: its, state }, ask, _address, left) => {
    // What a question was read as is the `where` that asks it.
    const where = (its?.where ?? undefined) as AskedWhere | undefined;
    return where === undefined || state === null ? [] : conditionsOn(ask, where, state.iso3, left);
  },
  shown: ({ ask, state }, _address, conditions = []) => {
    if (ask === null || state === null) return undefined;
    const question = ask.sentence ?? ask.question;
    const answers = conditions.every(({ holds }) => holds);
    const notes = new Footnotes();
    const title =
      ask.where === null
        ? `${state.name}: no question of which states`
        : `${state.name}: why it ${answers ? "is" : "is not"} in the answer`;
    // What is missing stands last, where the eye ends.
    const inOrder = conditions.toSorted((a, b) => Number(b.holds) - Number(a.holds));
    return {
      title,
      table: evidenceTable([{ node: state, evidence: conditions.flatMap(({ evidence }) => evidence) }]),
      main: (
        <>
          <h1>{title}</h1>
          <UnreadShown of={ask} />
          <p class="lead">
            The question: <To path={askedAt(question)}>{question}</To>. The state:{" "}
            <Thing id={state.id}>{state.name}</Thing>.
          </p>
          {ask.where === null ? <p>This question does not ask which states do something.</p> : null}
          {inOrder.map((condition) => (
            <ConditionShown of={condition} notes={notes} />
          ))}
          {notes.all()}
        </>
      ),
    };
  },
});
