import type { EvidenceShownFragment, PositionHeldFragment } from "../operations/graphql";
import { sourceColumns } from "../parts/source";
import { nameOfSubject } from "../parts/subject";
import { type ShownColumn, tableOf } from "../table";

/** Whose fact it is. */
interface Named {
  readonly iso3: string;
  readonly name: string;
}

/** A fact, and the position that it is a fact of. */
export interface FactHeld {
  readonly state: Named;
  readonly position: Pick<PositionHeldFragment, "stance" | "since" | "contested" | "subject">;
  readonly fact: EvidenceShownFragment;
}

/** The columns of a fact, whether it is a statement, a vote or a sponsorship. */
export const factColumns: readonly ShownColumn<FactHeld>[] = [
  { name: "iso3", title: "Code of the state, after ISO 3166", is: "string", of: ({ state }) => state.iso3 },
  { name: "state", title: "Name of the state", is: "string", of: ({ state }) => state.name },
  { name: "subject_id", title: "Id of the subject", is: "string", of: ({ position }) => position.subject.id },
  {
    name: "subject",
    title: "Name of the subject",
    is: "string",
    of: ({ position }) => nameOfSubject(position.subject),
  },
  {
    name: "position",
    title: "Side that the state takes, by its latest fact",
    is: "string",
    of: ({ position }) => position.stance,
  },
  { name: "since", title: "Since when it takes this side", is: "date", of: ({ position }) => position.since },
  {
    name: "contested",
    title: "Whether its facts take different sides",
    is: "boolean",
    of: ({ position }) => position.contested,
  },
  { name: "kind", title: "What the fact is", is: "string", of: ({ fact }) => fact.__typename },
  { name: "date", title: "Date of the fact, as precise as its source", is: "date", of: ({ fact }) => fact.date },
  {
    name: "stance",
    title: "Side that the fact takes",
    is: "string",
    of: ({ fact }) => ("stance" in fact ? fact.stance : null),
  },
  {
    name: "choice",
    title: "Choice in a vote",
    is: "string",
    of: ({ fact }) => ("choice" in fact ? fact.choice : null),
  },
  { name: "fact", title: "The fact in our own words", is: "string", of: ({ fact }) => fact.summary },
  { name: "confidence", title: "How sure the fact is", is: "string", of: ({ fact }) => fact.confidence },
  ...sourceColumns<FactHeld>(({ fact }) => fact),
];

/** The facts by which a state stands where it does, one a row. */
export const factsTable = (state: Named, held: readonly PositionHeldFragment[]) =>
  tableOf<FactHeld>(
    "positions",
    factColumns,
    held.flatMap((position) => position.evidence.map((fact) => ({ state, position, fact }))),
  );
