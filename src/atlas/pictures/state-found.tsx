import { useContext } from "preact/hooks";
import type { Address } from "../address";
import { useHref } from "../parts/to";
import { searchOf } from "../whole-address";
import { DrawnAt, marksIn, statesMeant } from "./marked";
import { type Picture, type StateNamed, grouping } from "./picture";

/** A field that marks states in a picture by their names, for whoever does not know where they lie; and a way to have each regional group together. */
export function StateFound({ of, picture }: { readonly of: readonly StateNamed[]; readonly picture: Picture }) {
  const address = useContext(DrawnAt);
  const href = useHref();
  if (address === undefined) return null;
  const marks = marksIn(address);
  const unknown = marks.filter((text) => statesMeant(of, text).length === 0);
  return (
    <form class="finding" action={`${href(address.path)}#${picture.id}-title`} aria-label="Find a state in the picture">
      {[...address.query]
        .filter(([name]) => name !== "mark")
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
      <label>
        Find a state
        <input
          name="mark"
          type="search"
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          value={marks.join(", ")}
          placeholder="Tuvalu, Nauru"
        />
      </label>
      <button type="submit" class="quiet">
        Mark it
      </button>
      {picture.byRegion === undefined ? null : <Placed at={address} picture={picture.id} />}
      {unknown.length === 0 ? null : (
        <p role="status">No state of the picture is called {unknown.map((text) => `“${text}”`).join(" or ")}.</p>
      )}
    </form>
  );
}

/** The same picture with its tiles placed the other way: by regional group, or near where the states lie. */
function Placed({
  at: { path, query },
  picture,
}: {
  readonly at: Pick<Address, "path" | "query">;
  readonly picture: string;
}) {
  const href = useHref();
  const other = new URLSearchParams(query);
  const isGrouped = query.get(grouping.name) === grouping.value;
  if (isGrouped) other.delete(grouping.name);
  else other.set(grouping.name, grouping.value);
  return (
    <a href={`${href(path + searchOf(other))}#${picture}-title`}>
      {isGrouped ? "Each near where it lies" : "By regional group"}
    </a>
  );
}
