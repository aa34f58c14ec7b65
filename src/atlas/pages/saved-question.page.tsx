import type { Address } from "../address";
import { TypedDocumentString } from "../operations/graphql";
import type { Page } from "../page";
import { useHref } from "../parts/to";
import { AnswerShown } from "../saved/answer-shown";
import { listsIn, type Piece } from "../saved/rows";
import { type SavedQuestion, savedQuestions } from "../saved/saved-question";
import { columnsOf } from "../saved/answer-table";
import { type Asked, givenFor } from "../saved/variables";
import { withIds } from "../saved/with-ids";
import { tableOf } from "../table";

/** One saved question: its variables as a form, its answer as tables. */
export const savedQuestionPage: Page = {
  path: "/q/:name",
  answered: async (ask, address, _part, left) => {
    const question = savedQuestions().get(address.part("name"));
    if (question === undefined)
      return { data: undefined, errors: [], shown: undefined, operation: "", variables: {}, next: undefined };
    const operation = withIds(question.text);
    const variables = givenFor(question.variables, address);
    const { data, errors } = await ask(new TypedDocumentString<Piece, object>(operation), variables, left);
    return {
      data,
      errors,
      shown: data === undefined || errors.length > 0 ? undefined : shownOf(question, data, address),
      operation,
      variables,
      next: undefined,
    };
  },
};

function shownOf(question: SavedQuestion, data: Piece, address: Address) {
  const lists = listsIn(data);
  const [{ rows } = { rows: [] }] = lists.toSorted((a, b) => b.rows.length - a.rows.length);
  return {
    title: question.title,
    table: tableOf("rows", columnsOf(rows), rows),
    main: (
      <>
        <p class="kind">Saved question</p>
        <h1>{question.title}</h1>
        <p class="lead">{question.words}</p>
        <VariablesAsked of={question} address={address} />
        <AnswerShown of={data} />
      </>
    ),
  };
}

/** The variables of a question as a plain form. */
function VariablesAsked({ of, address }: { readonly of: SavedQuestion; readonly address: Address }) {
  const href = useHref();
  const plain = of.variables.filter(({ isPlain }) => isPlain);
  if (plain.length === 0) return null;
  return (
    <form class="filters" action={href(address.path)}>
      {plain.map((one) => (
        <label>
          {labelOf(one)}
          <input
            name={one.name}
            value={address.query.get(one.name) ?? one.usual}
            maxLength={300}
            required={one.isRequired}
          />
        </label>
      ))}
      <button type="submit" class="quiet">
        Ask
      </button>
    </form>
  );
}

/** What a variable is called in a form. */
function labelOf({ name, isList }: Asked): string {
  const words = name.replace(/(?<=[a-z\d])(?=[A-Z])/g, " ").toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${isList ? " (with commas)" : ""}`;
}
