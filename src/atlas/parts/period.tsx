import { type Address, given } from "../address";
import type { TallyCountedFragment } from "../operations/graphql";
import type { Picture } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { useHref } from "./to";

/** A stretch of years, both ends included. */
export interface Years {
  readonly from: string;
  readonly to: string;
}

/** The years of which an address asks: `?from=2019&to=2021`, one of which may be left out; undefined where it asks of all. What is no year the API refuses, and says so. */
export function yearsIn(address: Address): Years | undefined {
  const [from, to] = [given(address, "from"), given(address, "to")];
  return from === undefined && to === undefined ? undefined : { from: from ?? firstOfAll, to: to ?? lastOfAll };
}

/** Before and after which nothing is on record. */
const [firstOfAll, lastOfAll] = ["1998", "2100"];

/** Some years in words: `2019`, `2019 to 2021`, `since 2019`, `until 2021`. */
export const yearsSaid = ({ from, to }: Years): string =>
  from === to ? from : to === lastOfAll ? `since ${from}` : from === firstOfAll ? `until ${to}` : `${from} to ${to}`;

/** The years in bars, and the fields that choose some of them for all that stands above; bars that are left out are pale. */
export function YearsChosen(its: {
  readonly of: readonly TallyCountedFragment[];
  readonly chosen: Years | undefined;
  readonly path: string;
  readonly bars: Picture | undefined;
}) {
  const href = useHref();
  const { of, chosen, path, bars } = its;
  const known = of.flatMap(({ year }) => year ?? []);
  if (known.length === 0) return null;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const valueOf = (year: string | undefined, otherwise: number) =>
    year === undefined || year === firstOfAll || year === lastOfAll ? otherwise : year;
  return (
    <div class="period">
      <form class="filters follows" action={href(path)} aria-label="The years that count">
        <Year name="from" label="From" value={valueOf(chosen?.from, first)} first={first} last={last} />
        <Year name="to" label="To" value={valueOf(chosen?.to, last)} first={first} last={last} />
        <button type="submit" class="quiet">
          Show these years
        </button>
        {chosen === undefined ? null : <a href={href(path)}>All years</a>}
      </form>
      <PictureShown of={bars} />
    </div>
  );
}

function Year(its: {
  readonly name: string;
  readonly label: string;
  readonly value: string | number;
  readonly first: number;
  readonly last: number;
}) {
  return (
    <label>
      {its.label}
      <input class="slider" type="number" name={its.name} value={its.value} min={its.first} max={its.last} />
    </label>
  );
}
