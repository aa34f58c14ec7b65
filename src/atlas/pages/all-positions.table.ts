import type { FactOfPositionFragment, PositionsPageQuery } from "../operations/graphql";
import { graphql } from "../operations";
import { sourceColumns } from "../parts/source";
import { nameOfSubject } from "../parts/subject";
import { type ShownColumn, tableOf } from "../table";
import { furtherSources } from "./all-positions.sources";
import { regionShown } from "../words";

/** A fact by which a state is on record on a subject; where its coalition spoke for it, by which. */
graphql(`
  fragment FactOfPosition on Evidence {
    ...EvidenceShown
    dateFirst
    dateLast
    citations {
      locator
      source {
        id
        title
      }
    }
    ... on StatementEvidence {
      act
      through {
        id
        name
      }
    }
    ... on AlignmentEvidence {
      through {
        id
        name
      }
    }
  }
`);

type State = NonNullable<PositionsPageQuery["states"]>["nodes"][number];
type Subject = NonNullable<State["positions"]["nodes"][number]["subject"]>;

interface FactRow {
  readonly state: State;
  readonly subject: Subject;
  readonly fact: FactOfPositionFragment;
}

/** Where a fact stands: the statement in which it was said, or the text that was voted on or sponsored. */
function standsIn(fact: FactOfPositionFragment): string | undefined {
  switch (fact.__typename) {
    case "StatementEvidence":
    case "AlignmentEvidence":
      return fact.statement.id;
    case "VoteEvidence":
      return fact.resolution?.id;
    case "SponsorshipEvidence":
      return (fact.resolution ?? fact.proposal)?.id;
    case "MembershipEvidence":
      return fact.coalition.id;
  }
}

const throughOf = (fact: FactOfPositionFragment) => ("through" in fact ? fact.through : null);

const columns: readonly ShownColumn<FactRow>[] = [
  { name: "iso3", title: "Code of the state, after ISO 3166", is: "string", of: ({ state }) => state.iso3 },
  { name: "state", title: "Name of the state", is: "string", of: ({ state }) => state.name },
  { name: "region", title: "Regional group", is: "string", of: ({ state }) => regionShown(state.region) },
  { name: "subject_id", title: "Id of the subject", is: "string", of: ({ subject }) => subject.id },
  { name: "subject", title: "Name of the subject", is: "string", of: ({ subject }) => nameOfSubject(subject) },
  {
    name: "stance",
    title: "Side that the fact takes: SUPPORT, OPPOSE or NEUTRAL",
    is: "string",
    of: ({ fact }) => ("stance" in fact ? fact.stance : null),
  },
  {
    name: "kind",
    title: "What the fact is: a statement, an alignment with one, a vote or a sponsorship",
    is: "string",
    of: ({ fact }) => fact.__typename.replace(/Evidence$/, "").toUpperCase(),
  },
  {
    name: "through_id",
    title: "Id of the coalition that spoke, where the state itself did not",
    is: "string",
    of: ({ fact }) => throughOf(fact)?.id,
  },
  { name: "through", title: "Name of that coalition", is: "string", of: ({ fact }) => throughOf(fact)?.name },
  { name: "date", title: "Date of the fact, as precise as its source", is: "date", of: ({ fact }) => fact.date },
  { name: "date_first", title: "First day of the date", is: "date", of: ({ fact }) => fact.dateFirst },
  { name: "date_last", title: "Last day of the date", is: "date", of: ({ fact }) => fact.dateLast },
  {
    name: "act",
    title: "What a speaker did: STATED, CALLED_FOR, VOICED_CONCERN and so on",
    is: "string",
    of: ({ fact }) => ("act" in fact ? fact.act : null),
  },
  {
    name: "choice",
    title: "Choice in a vote: YES, NO or ABSTAIN",
    is: "string",
    of: ({ fact }) => ("choice" in fact ? fact.choice : null),
  },
  {
    name: "role",
    title: "Role of a sponsor: LEAD, SPONSOR or ADDITIONAL_SPONSOR",
    is: "string",
    of: ({ fact }) => ("role" in fact ? fact.role : null),
  },
  {
    name: "in",
    title: "Id of the statement in which it was said, or of the text that was voted on or sponsored",
    is: "string",
    of: ({ fact }) => standsIn(fact),
  },
  { name: "fact", title: "The fact in our own words", is: "string", of: ({ fact }) => fact.summary },
  {
    name: "confidence",
    title: "How sure the fact is: HIGH, MEDIUM or LOW",
    is: "string",
    of: ({ fact }) => fact.confidence,
  },
  {
    name: "machine_made",
    title: "Whether a machine made the source, as a report out of a recording",
    is: "boolean",
    of: ({ fact }) => fact.source.machineMade,
  },
  ...sourceColumns<FactRow>(({ fact }) => fact),
  {
    name: "further_sources",
    title: "Every other source that says so, each with the place in it in brackets, with a stroke between them",
    is: "string",
    of: ({ fact }) => furtherSources(fact),
  },
];

/** Each fact by which a state is on record on a subject is a row. */
export const allPositionsTable = (states: readonly State[]) =>
  tableOf(
    "positions",
    columns,
    states.flatMap((state) =>
      state.positions.nodes.flatMap(({ subject, evidence }) =>
        subject === undefined ? [] : (evidence ?? []).map((fact) => ({ state, subject, fact })),
      ),
    ),
  );
