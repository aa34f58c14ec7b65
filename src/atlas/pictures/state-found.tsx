import { useContext } from "preact/hooks";
import { useHref } from "../parts/to";
import { DrawnAt, marksIn, statesMeant } from "./marked";
import type { StateNamed } from "./picture";

/** A field that marks states in a picture by their names, for whoever does not know where they lie. */
export function StateFound({ of, picture }: { readonly of: readonly StateNamed[]; readonly picture: string }) {
  const address = useContext(DrawnAt);
  const href = useHref();
  if (address === undefined) return null;
  const marks = marksIn(address);
  const unknown = marks.filter((text) => statesMeant(of, text).length === 0);
  return (
    <form class="finding" action={`${href(address.path)}#${picture}-title`} aria-label="Find a state in the picture">
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
      {unknown.length === 0 ? null : (
        <p role="status">No state of the picture is called {unknown.map((text) => `“${text}”`).join(" or ")}.</p>
      )}
    </form>
  );
}
