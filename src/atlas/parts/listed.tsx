import type { ComponentProps, VNode } from "preact";
import type { Address } from "../address";
import { type Shown, goesOn } from "../page";
import type { Picture } from "../pictures/picture";
import type { ShownTable } from "../table";
import { ListShown } from "./list-shown";

/** One part of a list, as the API answers it. */
interface ListAnswered<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

/** How a page that is one list and nothing else shows it, and where the list goes on. */
export function listed<Data, Row>(
  of: (data: Data) => ListAnswered<Row> | null,
  its: Pick<ComponentProps<typeof ListShown>, "title" | "noun" | "filters"> & {
    /** What stands beneath the title, where it depends on what is asked. */
    readonly lead: string | VNode | ((address: Address) => string | VNode);
    readonly picture?: (data: Data, address: Address) => Picture | undefined;
    readonly table: (rows: readonly Row[]) => ShownTable;
  },
): {
  readonly next: (data: Data) => string | undefined;
  readonly total: (data: Data) => number | undefined;
  readonly shown: (data: Data, address: Address) => Shown | undefined;
} {
  const { title, noun, filters, lead } = its;
  return {
    next: (data) => goesOn(of(data)),
    total: (data) => of(data)?.totalCount,
    shown: (data, address) => {
      const list = of(data);
      if (list === null) return undefined;
      const [table, picture] = [its.table(list.nodes), its.picture?.(data, address)];
      return {
        title,
        table,
        picture,
        main: (
          <ListShown
            title={title}
            lead={typeof lead === "function" ? lead(address) : lead}
            noun={noun}
            totalCount={list.totalCount}
            table={table}
            picture={picture}
            filters={filters}
            address={address}
            next={goesOn(list)}
          />
        ),
      };
    },
  };
}
