import { type Address, given } from "../address";
import type { BlocsFoundFragment, BlocsPageQuery } from "../operations/graphql";
import type { Picture } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { shadeOf } from "../pictures/shade";
import { Thing, To, useHref } from "../parts/to";
import { blocsById, inOrderOfBlocs, mostDrawn, thresholdIn } from "./blocs.agreement";

type Agreement = NonNullable<BlocsPageQuery["agreement"]>;

/** How far each two of some states agree, in the order of their blocs. */
export function MatrixShown(its: {
  readonly of: Agreement | undefined;
  readonly blocs: BlocsFoundFragment;
  /** Of `agreementDrawn`. */
  readonly pictures: readonly (Picture | undefined)[];
  readonly address: Address;
}) {
  const href = useHref();
  const { of, blocs, pictures, address } = its;
  const kept = [...address.query].filter(([word, value]) => word !== "states" && word !== "least" && value !== "");
  const threshold = thresholdIn(address, blocs);
  return (
    <>
      <form class="filters follows" action={`${href("/blocs")}#matrix`}>
        {kept.map(([word, value]) => (
          <input type="hidden" name={word} value={value} />
        ))}
        <label>
          States, with commas between them, or all
          <input
            class="wide"
            name="states"
            value={given(address, "states")}
            placeholder="Russia, China, India, Brazil, France"
            maxLength={400}
          />
        </label>
        <label>
          Lines from an agreement of
          <input class="slider" name="least" type="number" min="-1" max="1" step="0.01" value={threshold?.toFixed(2)} />
        </label>
        <button type="submit" class="quiet">
          Show
        </button>
      </form>
      {of === undefined ? (
        <p>
          Of these names not each is a state’s. Name some states by any usual name or code, with commas between them.
        </p>
      ) : (
        <>
          {pictures.map((picture) => (
            <PictureShown of={picture} />
          ))}
          {of.states.length > mostDrawn ? (
            <p>
              These are {of.states.length} states. Name up to {mostDrawn} to see how far each two of them agree.
            </p>
          ) : (
            <Matrix of={of} blocs={blocs} />
          )}
        </>
      )}
    </>
  );
}

function Matrix({ of, blocs }: { readonly of: Agreement; readonly blocs: BlocsFoundFragment }) {
  const [blocOf, places] = [blocsById(blocs), inOrderOfBlocs(of, blocs)];
  return (
    <div class="scrolled" tabIndex={0} role="region" aria-label={of.sentence}>
      <table class="matrix">
        <caption>{of.sentence}, in the order of the blocs</caption>
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Bloc</th>
            {places.map((place) => (
              <th scope="col">{of.states[place]?.iso3}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <MatrixRow of={of} place={place} places={places} bloc={blocOf.get(of.states[place]?.id ?? "")} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MatrixRow(its: {
  readonly of: Agreement;
  readonly place: number;
  readonly places: readonly number[];
  readonly bloc: number | undefined;
}) {
  const { of, place, places, bloc } = its;
  const state = of.states[place];
  if (state === undefined) return null;
  return (
    <tr>
      <th scope="row">
        <Thing id={state.id}>{state.name}</Thing>
      </th>
      <td>{bloc ?? "none"}</td>
      {places.map((other) => {
        const value = of.matrix[place]?.[other];
        const shown = value === null || value === undefined ? "–" : value.toFixed(2);
        const there = of.states[other];
        return (
          <td class={other === place ? undefined : shadeOf(value, 1)}>
            {other === place || there === undefined ? (
              ""
            ) : (
              <To path={`/states/${state.iso3}/with/${there.iso3}`}>{shown}</To>
            )}
          </td>
        );
      })}
    </tr>
  );
}
