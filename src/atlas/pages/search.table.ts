import type { SearchPageQuery } from "../operations/graphql";
import { placeOf } from "../places";
import { tableOf } from "../table";

/** What a search found. */
export type Found = NonNullable<SearchPageQuery["search"]>;

/** What was found, one thing a row. */
export const foundTable = (edges: Found["edges"]) =>
  tableOf<Found["edges"][number]>(
    "found",
    [
      { name: "kind", title: "Kind of thing", is: "string", of: ({ type }) => type },
      { name: "title", title: "What it is called", is: "string", of: ({ title }) => title },
      { name: "excerpt", title: "Where the words stand", is: "string", of: ({ excerpt }) => excerpt?.text },
      { name: "score", title: "How well it fits, from 0 to 5", is: "number", of: ({ score }) => score },
      { name: "id", title: "Its global id", is: "string", of: ({ node }) => node.id },
      { name: "page", title: "The path of its page", is: "string", of: ({ node }) => placeOf(node.id) },
    ],
    edges,
  );
