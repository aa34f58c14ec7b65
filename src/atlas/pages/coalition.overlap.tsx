import { type Address, given } from "../address";
import { graphql } from "../operations";
import type { OverlapOfCoalitionsFragment } from "../operations/graphql";
import { Section } from "../parts/section";
import { Thing, Things, useHref } from "../parts/to";
import { counted } from "../words";

/** What two coalitions share. */
graphql(`
  fragment OverlapOfCoalitions on CoalitionOverlap {
    intersection
    union
    jaccard
    sizeHere
    sizeThere
    with {
      id
      name
    }
    common {
      id
      name
    }
    onlyHere {
      id
      name
    }
    onlyThere {
      id
      name
    }
  }
`);

/** A form that asks for another coalition, and what both share where one was named. */
export function OverlapShown(its: {
  readonly of: OverlapOfCoalitionsFragment | undefined;
  readonly name: string;
  readonly address: Address;
}) {
  const href = useHref();
  const { of, name, address } = its;
  return (
    <Section id="overlap" title="Overlap with others">
      <form class="filters" action={`${href(address.path)}#overlap`}>
        <label>
          With
          <input name="with" value={given(address, "with")} placeholder="European Union" maxLength={200} required />
        </label>
        <button type="submit" class="quiet">
          Show
        </button>
      </form>
      {of === undefined ? (
        <p>Name another coalition to see which members both have.</p>
      ) : (
        <Shared of={of} name={name} />
      )}
    </Section>
  );
}

function Shared({ of, name }: { readonly of: OverlapOfCoalitionsFragment; readonly name: string }) {
  const parts = [
    ["In both", of.common],
    [`Only in ${name}`, of.onlyHere],
    [`Only in ${of.with.name}`, of.onlyThere],
  ] as const;
  return (
    <>
      <p class="answer">
        {counted(of.intersection, "state")} of {of.union} in both, with <Thing id={of.with.id}>{of.with.name}</Thing>
        {of.jaccard === null
          ? ""
          : `: ${of.jaccard.toFixed(2)} by Jaccard’s measure, which is 1 where both have the same members`}
        .
      </p>
      {parts.map(([title, states]) =>
        states.length === 0 ? null : (
          <details open={states.length <= 40}>
            <summary>
              {title}: {states.length}
            </summary>
            <p class="names">
              <Things of={states} />.
            </p>
          </details>
        ),
      )}
    </>
  );
}
