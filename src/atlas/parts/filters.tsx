import { type Address, given } from "../address";
import { useHref } from "./to";

/** A condition of a list that a reader may set. */
export interface Filter {
  /** As the address calls it: `region`. */
  readonly name: string;
  readonly label: string;
  /** What may be chosen, as values with their words; any text where it is left out. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What a text may look like. */
  readonly example?: string;
}

/** The filters of a list as a plain form. */
export function Filters({ of, address }: { readonly of: readonly Filter[]; readonly address: Address }) {
  const href = useHref();
  if (of.length === 0) return null;
  return (
    <form class="filters" action={href(address.path)}>
      {of.map((filter) => (
        <label>
          {filter.label}
          <Control of={filter} value={given(address, filter.name)} />
        </label>
      ))}
      <button type="submit" class="quiet">
        Show
      </button>
    </form>
  );
}

function Control({
  of: { name, choices, example },
  value,
}: {
  readonly of: Filter;
  readonly value: string | undefined;
}) {
  if (choices === undefined) return <input name={name} value={value} placeholder={example} maxLength={200} />;
  return (
    <select name={name}>
      <option value="">any</option>
      {Object.entries(choices).map(([choice, words]) => (
        <option value={choice} selected={choice === value}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** What was chosen of the choices of a filter: a list for a `where`, or null where nothing was. Throws what the page answers as a bad question where it is none of them. */
export const chosenIn = <Word extends string>(address: Address, name: string): readonly Word[] | null => {
  const value = given(address, name);
  return value === undefined ? null : [value as Word];
};
