import type { AskPageQuery } from "../operations/graphql";
import { tableOf } from "../table";
import { regionShown } from "../words";

/** A state that answers, with the facts by which it does. */
export type StateShown = NonNullable<NonNullable<AskPageQuery["ask"]>["states"]>["edges"][number];

/** A state and one fact of it, or none. */
interface FactOfState {
  readonly node: StateShown["node"];
  readonly fact: StateShown["evidence"][number] | undefined;
}

/** One fact of a state a row; a state without any has a row too. */
export const evidenceTable = (edges: readonly StateShown[]) =>
  tableOf<FactOfState>(
    "evidence",
    [
      { name: "iso3", title: "Code of the state, after ISO 3166", is: "string", of: ({ node }) => node.iso3 },
      { name: "state", title: "Name of the state", is: "string", of: ({ node }) => node.name },
      { name: "region", title: "Regional group", is: "string", of: ({ node }) => regionShown(node.region) },
      {
        name: "clause",
        title: "Which part of the question the fact answers",
        is: "string",
        of: ({ fact }) => fact?.clause,
      },
      { name: "date", title: "Date, as precise as its source", is: "date", of: ({ fact }) => fact?.date },
      { name: "fact", title: "What the fact is, in our own words", is: "string", of: ({ fact }) => fact?.summary },
      { name: "confidence", title: "How sure the fact is", is: "string", of: ({ fact }) => fact?.confidence },
      { name: "source", title: "Title of the source", is: "string", of: ({ fact }) => fact?.source.title },
      { name: "locator", title: "Place in the source", is: "string", of: ({ fact }) => fact?.locator },
      { name: "url", title: "Address of the source", is: "anyURI", of: ({ fact }) => fact?.source.url },
    ],
    edges.flatMap(({ node, evidence }): FactOfState[] =>
      evidence.length === 0 ? [{ node, fact: undefined }] : evidence.map((fact) => ({ node, fact })),
    ),
  );
