import { dateInWords } from "../dates/span";
import { isGiven } from "../given";
import type {
  Act,
  AgreementMeasure,
  Choice,
  CoalitionKind,
  Confidence,
  MembershipStatus,
  OrganisationKind,
  Outcome,
  Region,
  SponsorRole,
  Stance,
} from "./operations/graphql";

/** The regional groups of the United Nations, as they are called there. */
export const regions: Readonly<Record<Region, string>> = {
  AFRICAN: "African states",
  ASIA_PACIFIC: "Asia-Pacific states",
  EASTERN_EUROPEAN: "Eastern European states",
  LATIN_AMERICAN_AND_CARIBBEAN: "Latin American and Caribbean states",
  WESTERN_EUROPEAN_AND_OTHERS: "Western European and other states",
};

/** The regional group of a state; nothing where it belongs to none. */
export const regionShown = (region: Region | null): string | null => (region === null ? null : regions[region]);

/** The sides that an actor may take. */
export const stances: Readonly<Record<Stance, string>> = {
  SUPPORT: "supports",
  OPPOSE: "opposes",
  NEUTRAL: "neutral",
  NO_SIDE: "took no side",
};

/** What a state may do in a vote. */
export const choices: Readonly<Record<Choice, string>> = {
  YES: "yes",
  NO: "no",
  ABSTAIN: "abstained",
  ABSENT: "absent",
};

/** What a speaker did with what it spoke of. */
export const acts: Readonly<Record<Act, string>> = {
  STATED: "stated a view",
  CALLED_FOR: "called for it",
  PROPOSED: "proposed it",
  ENDORSED: "endorsed it",
  QUALIFIED: "agreed with a reservation",
  VOICED_CONCERN: "voiced concern",
  CRITICISED: "criticised it",
  DISSOCIATED: "dissociated itself from it",
  ABSTAINED: "explained an abstention",
  COMMENTED: "commented on it",
};

/** The measures of voting agreement. */
export const measures: Readonly<Record<AgreementMeasure, string>> = {
  VOETEN: "Score after Voeten: an abstention is half apart",
  IDENTICAL: "Share of the same choices",
  KAPPA: "Cohen’s kappa: beyond chance",
  PI: "Scott’s pi: beyond chance",
};

/** What kinds of coalitions there are. */
export const coalitionKinds: Readonly<Record<CoalitionKind, string>> = {
  REGIONAL_GROUP: "regional group of the United Nations",
  ORGANISATION_OF_STATES: "organisation of states",
  NEGOTIATING_GROUP: "negotiating group",
  ISSUE_COALITION: "coalition on an issue",
  INITIATIVE: "initiative",
  POSITION_SET: "states of one view on a question of law",
  SPONSORS: "sponsors of a resolution",
  TREATY: "parties or signatories of a treaty",
  TREATY_BLOC: "states for a treaty on information security",
  VOTING_BLOC: "states that voted alike",
  JOINT_STATEMENT: "joint statement",
  WORKING_PAPER: "authors of a working paper",
};

/** How a member may belong. */
export const waysToBelong: Readonly<Record<MembershipStatus, string>> = {
  MEMBER: "member",
  ASSOCIATE: "associate member",
  OBSERVER: "observer",
  INACTIVE: "inactive member",
  FORMER: "former member",
  DISPUTED: "disputed",
};

/** What a sponsor is to a text. */
export const roles: Readonly<Record<SponsorRole, string>> = {
  LEAD: "put it forward for the others",
  SPONSOR: "sponsored it",
  ADDITIONAL_SPONSOR: "added its name later",
};

/** What kinds of organisations there are. */
export const organisationKinds: Readonly<Record<OrganisationKind, string>> = {
  UN_SECRETARIAT: "Secretariat of the United Nations",
  INTERNATIONAL_ORGANISATION: "international organisation",
  CIVIL_SOCIETY: "non-governmental organisation",
  COMPANY: "company",
  TERRITORY: "territory that signs in its own name",
};

/** What became of a proposal in a document. */
export const outcomes: Readonly<Record<Outcome, string>> = {
  ADOPTED: "taken up",
  IMPLEMENTED: "carried out",
  TRANSFORMED: "taken up as something else",
  WEAKENED: "taken up in a weaker form",
  OMITTED: "left out",
  PENDING: "still on the table",
};

/** How sure a reader may be of a fact. */
export const confidences: Readonly<Record<Confidence, string>> = {
  HIGH: "high confidence",
  MEDIUM: "medium confidence",
  LOW: "low confidence",
};

/** A date as a reader says it: `27 July 2023`, `July 2023`, `2023`, `July 2023 to 2024`; what has none is undated. */
export const dateShown = (date: string | null | undefined): string => (isGiven(date) ? dateInWords(date) : "undated");

/** `1 state`, `2 states`: a number with its noun. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

/** A text as it begins a line. */
export const titled = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
