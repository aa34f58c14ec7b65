import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { type Address, given } from "../address";
import { NarrowedBy } from "../narrowed";
import type { Picture } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import type { ShownTable } from "../table";
import { counted } from "../words";
import { type Filter, Filters } from "./filters";
import { TableShown } from "./table-shown";
import { Things, To } from "./to";

/** A list with its filters, one part of it at a time. */
export function ListShown(its: {
  readonly title: string;
  readonly lead: ComponentChildren;
  /** What one row is, and several are: `state`, `states`. */
  readonly noun: readonly [one: string, many: string];
  readonly totalCount: number;
  readonly table: ShownTable;
  readonly picture?: Picture | undefined;
  /** What is drawn beneath the first picture. */
  readonly pictures?: readonly (Picture | undefined)[];
  readonly filters: readonly Filter[];
  readonly address: Address;
  /** The cursor after which the list goes on. */
  readonly next: string | undefined;
}) {
  const { title, lead, noun, totalCount, table, picture, pictures = [], filters, address, next } = its;
  const [one, many] = noun;
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <Filters of={filters} address={address} />
      {totalCount === 0 ? (
        <NothingSuch noun={noun} filters={filters} address={address} />
      ) : (
        <p class="answer">{counted(totalCount, one, many)}.</p>
      )}
      {[picture, ...pictures].map((one) => (
        <PictureShown of={one} />
      ))}
      <TableShown of={table} label={title} />
      <Pager address={address} next={next} />
    </>
  );
}

/** What is said where nothing is in a list: what there is without one of its conditions, all of it, or whatever is on record of what it was asked of. */
function NothingSuch({
  noun: [one, many],
  filters,
  address,
}: Pick<Parameters<typeof ListShown>[0], "noun" | "filters" | "address">) {
  const { things, loosened } = useContext(NarrowedBy);
  return (
    <>
      <p class="answer">
        No {one} is like this. Take one of the conditions away, or see <To path={address.path}>all {many}</To>.
      </p>
      {loosened.length === 0 ? null : (
        <ul>
          {loosened.map(({ without, totalCount }) => {
            const query = new URLSearchParams(address.query);
            query.delete(without);
            const { label, choices } = filters.find(({ name }) => name === without) ?? { label: without };
            const value = given(address, without) ?? "";
            return (
              <li>
                <To path={`${address.path}?${query}`}>{counted(totalCount, one, many)}</To> without “{label}:{" "}
                {things.get(without)?.name ?? choices?.[value.toUpperCase()] ?? value}”
              </li>
            );
          })}
        </ul>
      )}
      {things.size === 0 ? null : (
        <p>
          What else is on record of it: <Things of={[...things.values()]} />.
        </p>
      )}
    </>
  );
}

/** The ways to the next part of a list and back to its beginning. */
export function Pager({
  address: { path, query },
  next,
}: {
  readonly address: Address;
  readonly next: string | undefined;
}) {
  const isFirst = !query.has("after");
  if (isFirst && next === undefined) return null;
  return (
    <nav aria-label="Parts of this list" class="pager">
      {isFirst ? null : <To path={path + searchWith(query, undefined)}>To the beginning</To>}
      {next === undefined ? null : <To path={path + searchWith(query, next)}>Further on</To>}
    </nav>
  );
}

function searchWith(query: URLSearchParams, after: string | undefined): string {
  const other = new URLSearchParams(query);
  other.delete("after");
  if (after !== undefined) other.set("after", after);
  return other.size === 0 ? "" : `?${other}`;
}
