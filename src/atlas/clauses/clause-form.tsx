import { useHref } from "../parts/to";
import type { Addition, Chosen } from "./additions";
import type { Choosable } from "./choices";

/** How a condition is joined to the others, as the address and as a reader says it. */
const joins = { and: "and", or: "or", not: "and no record that they" };

/** A form that adds a condition to a question, or changes one in its place. */
export function ClauseForm(its: {
  readonly of: Addition;
  /** The question as it is. */
  readonly sentence: string;
  readonly choosable: Choosable;
  /** Which of its conditions is changed, from 0, and what was chosen there; a condition is added where it is left out. */
  readonly change?: { readonly at: number; readonly isTurned: boolean; readonly chosen: Chosen } | undefined;
}) {
  const href = useHref();
  const { of, sentence, choosable, change } = its;
  const { title, verbs, isTimed } = of;
  const chosen = change?.chosen;
  return (
    <form
      class={change === undefined ? "filters additions" : "filters additions follows"}
      action={href("/ask")}
      aria-label={change === undefined ? `Add ${title}` : `Change condition ${change.at + 1}`}
    >
      <input type="hidden" name="q" value={sentence} />
      {change === undefined ? null : <input type="hidden" name="at" value={change.at} />}
      <Choice
        label={change === undefined ? `Add ${title}` : change.at === 0 ? "States that" : "Joined by"}
        name="join"
        of={Object.entries(change?.at === 0 ? { and: "did", not: "show no record that they" } : joins)}
        chosen={change?.isTurned === true ? "not" : "and"}
      />
      <Choice label="What they did" name="did" of={Object.entries(verbs)} chosen={chosen?.did} />
      <Choice label="Which" name="on" of={choosable.map(({ value, name }) => [value, name])} chosen={chosen?.on} />
      {isTimed ? (
        <label>
          When
          <input name="when" value={chosen?.when} placeholder="2021/2023" maxLength={40} size={10} />
        </label>
      ) : null}
      <button type="submit" class="quiet">
        {change === undefined ? "Add" : "Change"}
      </button>
    </form>
  );
}

function Choice(its: {
  readonly label: string;
  readonly name: string;
  readonly of: readonly (readonly [value: string, words: string])[];
  readonly chosen: string | undefined;
}) {
  return (
    <label>
      {its.label}
      <select name={its.name}>
        {its.of.map(([value, words]) => (
          <option value={value} selected={value === its.chosen}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
