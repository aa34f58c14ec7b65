import type {
  Addressee,
  BearingDirection,
  ChangeKind,
  LineageChange,
  ParagraphStatus,
  PutToVote,
  ReportKind,
  RollHeld,
  SponsorRole,
  VotingBody,
} from "./operations/graphql";

/** How much of a roll call is on record. */
export const rollsHeld: Readonly<Record<RollHeld, string>> = {
  COMPLETE: "the whole roll: how every member voted",
  PARTIAL: "a part of the roll: only the states that a source names",
  TOTALS: "the totals alone: no source here says how each state voted",
};

/** The same in a word or two, for a table. */
export const rollsInShort: Readonly<Record<RollHeld, string>> = {
  COMPLETE: "whole roll",
  PARTIAL: "part of the roll",
  TOTALS: "totals alone",
};

/** What may be put to a vote. */
export const putToVote: Readonly<Record<PutToVote, string>> = {
  WHOLE: "the whole text",
  PART: "a part of the text",
  AMENDMENT: "an amendment",
  MOTION: "a motion of procedure",
  NOT_SAID: "the whole text or a part of it, which the source does not say",
  FAILED_DRAFT: "a draft of its own that failed",
};

/** Where a vote is taken. */
export const bodies: Readonly<Record<VotingBody, string>> = {
  PLENARY: "General Assembly",
  COMMITTEE: "committee, some weeks before the Assembly",
};

/** The same in a word or two, for a choice. */
export const bodiesInShort: Readonly<Record<VotingBody, string>> = {
  PLENARY: "General Assembly",
  COMMITTEE: "committee",
};

/** What a yes means for a subject. */
export const bearings: Readonly<Record<BearingDirection, string>> = {
  ADVANCES: "a yes supports it",
  HINDERS: "a yes opposes it",
};

/** In which role somebody puts a text forward. */
export const sponsorRoles: Readonly<Record<SponsorRole, string>> = {
  LEAD: "Put forward by",
  SPONSOR: "Sponsors from the beginning",
  ADDITIONAL_SPONSOR: "Joined later",
};

/** What became of a passage between two texts. */
export const changeKinds: Readonly<Record<ChangeKind, string>> = {
  ADDED: "added",
  DELETED: "taken out",
  WEAKENED: "weakened",
  STRENGTHENED: "strengthened",
  REWORDED: "reworded",
  MOVED: "moved",
  UNCHANGED: "unchanged",
  UNKNOWN: "not known",
};

/** What became of a passage on its whole way. */
export const lineageChanges: Readonly<Record<LineageChange, string>> = {
  ADDED: "came in",
  CHANGED: "reworded from text to text",
  CONTESTED: "fought over",
  DELETED: "taken out",
  IMPLEMENTED: "carried out",
  KEPT: "kept",
  NOT_TAKEN_UP: "not taken up",
  STRENGTHENED: "strengthened",
  TRANSFORMED: "became something else",
  UNCHANGED: "unchanged",
  UNKNOWN: "not known",
  WEAKENED: "weakened",
};

/** How final the words of a paragraph are. */
export const statuses: Readonly<Record<ParagraphStatus, string>> = {
  FINAL: "final",
  DRAFT: "draft",
  PROPOSAL: "proposed",
};

/** The sorts of document beside resolutions. */
export const reportKinds: Readonly<Record<ReportKind, string>> = {
  OEWG_REPORT: "report of an Open-ended Working Group (all states)",
  GGE_REPORT: "report of a Group of Governmental Experts (a few states)",
  DRAFT: "draft",
  SECRETARY_GENERAL_REPORT: "report of the Secretary-General",
  COMPENDIUM: "statements of states, collected",
  PAPER: "working paper",
  PROPOSAL: "proposal of states",
  REGIONAL_POSITION: "position of a regional organisation",
  JOINT_STATEMENT: "joint statement",
  COMMENTARY: "commentary from outside the talks",
};

/** To whom something is recommended. */
export const addressees: Readonly<Record<Addressee, string>> = {
  STATES: "states",
  UN: "the United Nations",
  INDUSTRY: "companies",
  NON_STATE: "civil society and others who are not states",
  INCIDENT_RESPONDERS: "those who answer computer emergencies",
};

/** How a passage stands in a text, as a reader says it. */
export const stateInWords = (state: string): string => state.replace(/^(?:IN|OUT)\b/, (word) => word.toLowerCase());

/** Whether a passage is out of a text, whatever more is told of it there. */
export const isOutOf = (state: string): boolean => /^(?:out|not stated)\b/i.test(state);
