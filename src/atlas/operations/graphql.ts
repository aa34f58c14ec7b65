/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What the speaker did by saying this: stated a view, proposed a wording, voiced concern, and so on. */
export type Act =
  /** The speaker explained an abstention, or took no part. */
  | 'ABSTAINED'
  /** The speaker asked for something. */
  | 'CALLED_FOR'
  /** The speaker spoke of the subject without a proposal, a wish or a complaint. */
  | 'COMMENTED'
  /** The speaker found fault with something. */
  | 'CRITICISED'
  /** The speaker joined a consensus but not this part of it. */
  | 'DISSOCIATED'
  /** The speaker backed what somebody else had put forward. */
  | 'ENDORSED'
  /** The speaker put a proposal or a wording forward. */
  | 'PROPOSED'
  /** The speaker agreed with a reservation, or in part. */
  | 'QUALIFIED'
  /** The speaker stated a view. */
  | 'STATED'
  /** The speaker voiced concern. */
  | 'VOICED_CONCERN';

/** The kind of reader to whom a recommendation is made. */
export type Addressee =
  /** The recommendation is made to those who answer computer emergencies, such as national CERTs. */
  | 'INCIDENT_RESPONDERS'
  /** The recommendation is made to companies. */
  | 'INDUSTRY'
  /** The recommendation is made to those who are not states: civil society, academia, companies together. */
  | 'NON_STATE'
  /** The recommendation is made to states. */
  | 'STATES'
  /** The recommendation is made to the United Nations, its bodies or its Secretariat. */
  | 'UN';

/** How the General Assembly adopted a resolution. */
export type Adoption =
  /** The sources on record do not say how, or whether, it was adopted: mostly a text that was imported. */
  | 'NOT_SAID'
  /** Not at all: in the recorded vote on the whole text there were no more votes in favour than against. */
  | 'REJECTED'
  /** By a recorded vote: each state's choice was taken down. */
  | 'VOTE'
  /** Without a vote, which is what the General Assembly calls consensus. */
  | 'WITHOUT_VOTE';

/** By which figure the agreement of two states is measured. All rest on the n votes that both took part in; same are those in which both made the same choice, half those in which one of the two abstained, a(c) and b(c) how often each made the choice c in them. */
export type AgreementMeasure =
  /** The share of identical choices: same / n, from 0 to 1. */
  | 'IDENTICAL'
  /** Cohen's kappa over the three choices, all differences alike: (o - e) / (1 - e), where o = same / n is the agreement observed and e = sum over the choices c of (a(c) / n) (b(c) / n) the one expected by chance of two states that each choose as often as these do. 1 is full agreement, 0 what chance gives, below 0 less. Proposed for foreign policy by Häge 2011 (Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement, Political Analysis 19(3): 287-305); from Cohen 1960 (A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20(1): 37-46). Null where e = 1: both always made one and the same choice. */
  | 'KAPPA'
  /** Scott's pi over the three choices, all differences alike: (o - e) / (1 - e), where o = same / n is the agreement observed and e = sum over the choices c of ((a(c) + b(c)) / 2n)^2 the one expected by chance of two states that both choose as often as the two do together. 1 is full agreement, 0 what chance gives, below 0 less. Proposed for foreign policy by Häge 2011 (Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement, Political Analysis 19(3): 287-305); from Scott 1955 (Reliability of Content Analysis: The Case of Nominal Scale Coding, Public Opinion Quarterly 19(3): 321-325). Null where e = 1: both always made one and the same choice. */
  | 'PI'
  /** The score used with Voeten's data on the General Assembly: 1 for the same choice, 1/2 where one of the two abstained, 0 for yes against no, averaged over the shared votes: (same + half / 2) / n, from 0 to 1. It is the index of agreement of Lijphart 1963 (The Analysis of Bloc Voting in the General Assembly, American Political Science Review 57(4): 902-917); the data: Bailey, Strezhnev and Voeten 2017 (Estimating Dynamic State Preferences from United Nations Voting Data, Journal of Conflict Resolution 61(2): 430-456). */
  | 'VOETEN';

/** An alignment: the state joined a statement of somebody else, such as the European Union. All of the fields in one object speak of one and the same statement. */
export type AlignedWhere = {
  /** The statement was made by this coalition, state or organisation, by any usual name: `EU`. */
  readonly actor?: string | null | undefined;
  /** `true`: the state joined every statement that satisfies these conditions, of those that any state is on record as joining; `false`: any of them. */
  readonly all?: boolean | null | undefined;
  /** The statement was made within this period; instead of year. */
  readonly during?: Period | null | undefined;
  /** The statement was delivered at this meeting. */
  readonly meeting?: string | null | undefined;
  /** The statement was delivered at a meeting of this process. */
  readonly process?: string | null | undefined;
  /** The statement is this one, by our id of it, such as `ST-061`. */
  readonly statement?: string | null | undefined;
  /** The statement takes a position on this topic, by slug or by any usual name. */
  readonly topic?: string | null | undefined;
  /** The statement was made within this year. */
  readonly year?: number | null | undefined;
};

/** Whose words count as a state's. */
export type Attribution =
  /** Also the statements of coalitions that it was a member of when they were made, through all the days on which that may have been, and those that it aligned itself with. */
  | 'INCLUDE_COALITIONS'
  /** Only what it said, voted and sponsored itself. */
  | 'OWN';

/** What a vote of yes on a resolution means for a subject. */
export type BearingDirection =
  /** A state that votes yes supports the subject. */
  | 'ADVANCES'
  /** A state that votes yes opposes the subject. */
  | 'HINDERS';

/** What became of a passage between an earlier text and a later one. */
export type ChangeKind =
  /** The passage was not there before, or something was added to it. */
  | 'ADDED'
  /** The passage was taken out, or a part of it was. */
  | 'DELETED'
  /** The passage stands elsewhere in the later text, and its words stayed as they were. */
  | 'MOVED'
  /** The passage was put differently, neither stronger nor weaker on the whole. */
  | 'REWORDED'
  /** The passage asks or says more than before. */
  | 'STRENGTHENED'
  /** The passage stayed as it was. */
  | 'UNCHANGED'
  /** No source says. Where the other text has no such paragraph on record, that is no evidence that it was added or taken out: not every paragraph is on record. */
  | 'UNKNOWN'
  /** The passage asks or says less than before. */
  | 'WEAKENED';

/** What a state did in a recorded vote. */
export type Choice =
  /** The state is in none of the three lists of the vote: it did not vote. */
  | 'ABSENT'
  /** The state abstained: it took part and chose neither side. */
  | 'ABSTAIN'
  /** The state voted against the resolution. */
  | 'NO'
  /** The state voted in favour of the resolution. */
  | 'YES';

/** The sort of set of states that a coalition is. */
export type CoalitionKind =
  /** The members of an initiative. */
  | 'INITIATIVE'
  /** States that a source names together on an issue. */
  | 'ISSUE_COALITION'
  /** States that made or joined a joint statement. */
  | 'JOINT_STATEMENT'
  /** A group that negotiates together. */
  | 'NEGOTIATING_GROUP'
  /** An organisation or standing group of states, such as the EU or the Group of 77. */
  | 'ORGANISATION_OF_STATES'
  /** States that hold the same position on a question of law. */
  | 'POSITION_SET'
  /** One of the five regional groups of the United Nations. */
  | 'REGIONAL_GROUP'
  /** States that sponsored a resolution. */
  | 'SPONSORS'
  /** The signatories or parties of a treaty. */
  | 'TREATY'
  /** States that stand together for a treaty on information security. */
  | 'TREATY_BLOC'
  /** States that voted alike on a resolution. */
  | 'VOTING_BLOC'
  /** The authors of a working paper. */
  | 'WORKING_PAPER';

/** Conditions that a coalition must satisfy, all of those in one object together. */
export type CoalitionWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<CoalitionWhere> | null | undefined;
  /** `true`: the members are computed by a definition; `false`: they are recorded one by one. */
  readonly defined?: boolean | null | undefined;
  /** The coalition is of one of these kinds. */
  readonly kind?: ReadonlyArray<CoalitionKind> | null | undefined;
  /** This condition does not hold. */
  readonly not?: CoalitionWhere | null | undefined;
  /** Whether the source says that there are others whom it does not name. */
  readonly open?: boolean | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<CoalitionWhere> | null | undefined;
  /** One of these, by slug or by any usual name. */
  readonly slug?: ReadonlyArray<string> | null | undefined;
  /** Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
};

/** How sure one can be that the source says what is recorded here: HIGH, MEDIUM or LOW. */
export type Confidence =
  /** The source says so plainly. */
  | 'HIGH'
  /** Inferred, or from a source that a machine made; it never decides the latest stance where better evidence exists. */
  | 'LOW'
  /** The source says so in passing, or at second hand. */
  | 'MEDIUM';

/** The order of a list in time: by the last day of each date, the more precise date first; what is undated comes last. */
export type DateOrder =
  /** In order of date, the earliest first. */
  | 'DATE_ASC'
  /** In order of date, the latest first. */
  | 'DATE_DESC';

/** By what a state is on record on a subject. */
export type EvidenceKind =
  /** By putting forward a resolution that is about the subject, or the proposal that is the subject. */
  | 'SPONSORSHIP'
  /** By a statement, its own or one that counts as its own. */
  | 'STATEMENT'
  /** By a recorded vote in plenary on a resolution that is about the subject. */
  | 'VOTE';

/** Conditions that a figure must satisfy, all of those in one object together. */
export type FigureWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<FigureWhere> | null | undefined;
  /** The figure held within this time. */
  readonly during?: Period | null | undefined;
  /** This condition does not hold. */
  readonly not?: FigureWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<FigureWhere> | null | undefined;
  /** The figure is about this resolution, report, proposal, coalition, meeting or organisation, by any usual name. */
  readonly subject?: string | null | undefined;
  /** Whole words of what is on record; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** The figure is about this topic, by slug or by any usual name. */
  readonly topic?: string | null | undefined;
  /** The figure held within this year. */
  readonly year?: number | null | undefined;
};

/** What there is little or nothing of on record. Whoever finds nothing there has found no silence. */
export type GapKind =
  /** A coalition whose members are not on record, or not all of them. */
  | 'COALITION'
  /** A session or another meeting at which fewer than 5 of the statements on record were made. */
  | 'MEETING'
  /** A norm on which fewer than 10 statements on record take a side. */
  | 'NORM'
  /** A proposal of which it is not on record who put it forward, or what became of it. */
  | 'PROPOSAL'
  /** A vote of which it is not on record how each state voted. */
  | 'ROLL_CALL'
  /** A state that made or signed fewer than 3 of the statements on record. */
  | 'STATE'
  /** A document whose text was not read whole for any topic, or of which no paragraph is on record. */
  | 'TEXT'
  /** A topic on which fewer than 10 statements on record take a side; those on its narrower topics are not counted. */
  | 'TOPIC'
  /** A year of which fewer than 20 statements are on record, from the first year on record to the last. */
  | 'YEAR';

/** Conditions that a position on a subject must satisfy, all of them together. */
export type HeldPositionWhere = {
  /** Whose words count: a state's own, when nothing is said. */
  readonly attribute?: Attribution | null | undefined;
  /** `true`: the evidence takes different sides; `false`: it all takes one side. */
  readonly contested?: boolean | null | undefined;
  /** Only evidence of this period counts; to be given instead of `year`. */
  readonly during?: Period | null | undefined;
  /** The state is in one of these regional groups of the United Nations. */
  readonly region?: ReadonlyArray<Region> | null | undefined;
  /** The side of the latest evidence is one of these. */
  readonly stance?: ReadonlyArray<Stance> | null | undefined;
  /** Only evidence of this year counts. */
  readonly year?: number | null | undefined;
};

/** What an import brought beside the facts of the dataset itself. */
export type ImportKind =
  /** The words of a report or a resolution, from a file of it. */
  | 'TEXTS'
  /** Recorded votes that others publish. */
  | 'VOTES';

/** What became of a passage or an idea on its whole way. */
export type LineageChange =
  /** The passage came into the text. */
  | 'ADDED'
  /** The passage was worded differently from text to text, neither stronger nor weaker on the whole. */
  | 'CHANGED'
  /** The passage was fought over; no source says how that ended. */
  | 'CONTESTED'
  /** The passage stood in a draft and was taken out. */
  | 'DELETED'
  /** What the passage asks for was set up. */
  | 'IMPLEMENTED'
  /** The passage was in doubt and stayed in. */
  | 'KEPT'
  /** The passage was proposed and did not come into the text. */
  | 'NOT_TAKEN_UP'
  /** The passage says or asks more in the end than at first. */
  | 'STRENGTHENED'
  /** The passage became something else. */
  | 'TRANSFORMED'
  /** The passage stayed as it was. */
  | 'UNCHANGED'
  /** No source says what became of the passage. */
  | 'UNKNOWN'
  /** The passage says or asks less in the end than at first. */
  | 'WEAKENED';

/** Conditions that a lineage must satisfy, all of those in one object together. */
export type LineageWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<LineageWhere> | null | undefined;
  /** One of these became of the passage. */
  readonly change?: ReadonlyArray<LineageChange> | null | undefined;
  /** The passage stands in this report or resolution, such as `A/78/265`, or in a paragraph of it. */
  readonly document?: string | null | undefined;
  /** This condition does not hold. */
  readonly not?: LineageWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<LineageWhere> | null | undefined;
  /** The passage stands in this paragraph, such as `A/79/214#27` or `PA-049`. */
  readonly paragraph?: string | null | undefined;
  /** Whole words of its id, subject or note; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** The lineage is about this topic, by slug or by any usual name. */
  readonly topic?: string | null | undefined;
};

/** Conditions that a meeting must satisfy, all of those in one object together. */
export type MeetingWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<MeetingWhere> | null | undefined;
  /** The meeting was held within this time. */
  readonly during?: Period | null | undefined;
  /** This condition does not hold. */
  readonly not?: MeetingWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<MeetingWhere> | null | undefined;
  /** The meeting belongs to this process, by slug or by any usual name. */
  readonly process?: string | null | undefined;
  /** One of these, by slug or by any usual name. */
  readonly slug?: ReadonlyArray<string> | null | undefined;
  /** Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** The meeting was held within this year. */
  readonly year?: number | null | undefined;
};

/** The standing of somebody in a coalition: member, observer, and so on. */
export type MembershipStatus =
  /** An associate member of the coalition. */
  | 'ASSOCIATE'
  /** The sources disagree on whether it belongs. */
  | 'DISPUTED'
  /** A former member, which has left the coalition; it counts as a member on the days before. */
  | 'FORMER'
  /** A member of the coalition that takes no part. */
  | 'INACTIVE'
  /** A member: the status that counts unless a question says otherwise. */
  | 'MEMBER'
  /** An observer at the coalition, who is not a member. */
  | 'OBSERVER';

/** Membership in a coalition. Without `on`: today, or the day of which the list of members is known (`asOf` of the coalition). The status MEMBER counts, and FORMER for the days before the member left. */
export type MembershipWhere = {
  /** The coalition, by its slug or any usual name: `poa-supporters`, `EU`. */
  readonly coalition: string;
  /** The state belonged to the coalition on this day; of a month or a year, at any time within it. A membership without a recorded start counts from before any day; one that is known by its year alone counts from the first day of that year, and where the day asked about may lie before its beginning, its evidence says so. */
  readonly on?: string | null | undefined;
  /** Only members with one of these standings; MEMBER when nothing is said. */
  readonly status?: ReadonlyArray<MembershipStatus> | null | undefined;
};

/** A set of states to compare, with a name of your own. */
export type NamedSet = {
  /** The name that the answer gives the set; each set has another name. */
  readonly name: string;
  /** The conditions that the states of the set satisfy. */
  readonly where: StateWhere;
};

/** Whether a norm asks states to refrain from something or to do something; the report itself does not sort them so. */
export type NormKind =
  /** The norm asks states not to do something. */
  | 'LIMITING'
  /** The norm asks states to do something. */
  | 'POSITIVE';

/** Conditions that a norm must satisfy, all of those in one object together. */
export type NormWhere = {
  /** A state that satisfies these conditions took a position on the norm: that of `position`, where it is given. */
  readonly actors?: StateWhere | null | undefined;
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<NormWhere> | null | undefined;
  /** The norm is one of these, by letter (`c`, `13(c)`) or by any usual name. */
  readonly code?: ReadonlyArray<string> | null | undefined;
  /** This condition does not hold. */
  readonly not?: NormWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<NormWhere> | null | undefined;
  /** A state took a position on the norm in this manner; the subject is the norm itself, and none is to be named. */
  readonly position?: PositionWhere | null | undefined;
  /** Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** Beside `position` or `actors`: a position on a topic that the norm concerns counts too. */
  readonly throughTopics?: boolean | null | undefined;
  /** The norm concerns this topic, by slug or by any usual name. */
  readonly topic?: string | null | undefined;
  /** The norm asks states to refrain from something, or to do something. */
  readonly type?: ReadonlyArray<NormKind> | null | undefined;
};

/** The sort of actor that the organisation is: a company, a non-governmental organisation, a territory, and so on. */
export type OrganisationKind =
  /** A non-governmental organisation. */
  | 'CIVIL_SOCIETY'
  /** A company or a group of companies. */
  | 'COMPANY'
  /** An international organisation that is not a set of states here, such as the ICRC. */
  | 'INTERNATIONAL_ORGANISATION'
  /** A territory that signs in its own name and is no UN member, such as Niue. */
  | 'TERRITORY'
  /** The Secretariat of the United Nations, or an office of it. */
  | 'UN_SECRETARIAT';

/** Conditions that an organisation must satisfy, all of those in one object together. */
export type OrganisationWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<OrganisationWhere> | null | undefined;
  /** The organisation is of one of these sorts. */
  readonly kind?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** This condition does not hold. */
  readonly not?: OrganisationWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<OrganisationWhere> | null | undefined;
  /** One of these, by slug or by any usual name. */
  readonly slug?: ReadonlyArray<string> | null | undefined;
  /** Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
};

/** What became of a proposal in a document. */
export type Outcome =
  /** The proposal was taken up. */
  | 'ADOPTED'
  /** The proposal was carried out. */
  | 'IMPLEMENTED'
  /** The proposal was left out of the document. */
  | 'OMITTED'
  /** The proposal is still on the table. */
  | 'PENDING'
  /** The proposal was taken up as something else. */
  | 'TRANSFORMED'
  /** The proposal was taken up in a weaker form. */
  | 'WEAKENED';

/** What became of the wording of an earlier draft in a later one. */
export type ParagraphChange =
  /** Something was added to the wording. */
  | 'ADDED'
  /** The passage, or a part of it, was taken out. */
  | 'DELETED'
  /** The wording was put differently, neither stronger nor weaker. */
  | 'REWORDED'
  /** The wording asks or says more than before. */
  | 'STRENGTHENED'
  /** The wording stayed as it was. */
  | 'UNCHANGED'
  /** The wording asks or says less than before. */
  | 'WEAKENED';

/** The order of a list of paragraphs. */
export type ParagraphOrder =
  /** By the date of the document, the earliest first, then in the order of the document; undated documents come last. */
  | 'DATE_ASC'
  /** By the date of the document, the latest first, then in the order of the document; undated documents come last. */
  | 'DATE_DESC'
  /** By the symbol of the document, then in the order of the document. */
  | 'DOCUMENT_ASC'
  /** The opposite of the order by document: from the last symbol to the first, and from the end of each document to its beginning. */
  | 'DOCUMENT_DESC';

/** Whether the text of a paragraph is final. */
export type ParagraphStatus =
  /** The paragraph stands in a draft. */
  | 'DRAFT'
  /** The paragraph stands in a document that was adopted or issued. */
  | 'FINAL'
  /** The paragraph was proposed by somebody and stands in their paper. */
  | 'PROPOSAL';

/** Conditions that a paragraph must satisfy, all of those in one object together. */
export type ParagraphWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<ParagraphWhere> | null | undefined;
  /** The paragraph stands in this report or resolution, by symbol or by any usual name. */
  readonly document?: string | null | undefined;
  /** `true`: only paragraphs of drafts, with the status DRAFT; `false`: only those with any other status. */
  readonly draft?: boolean | null | undefined;
  /** `true`: only paragraphs of resolutions; `false`: only those of reports and their drafts. */
  readonly inResolution?: boolean | null | undefined;
  /** The paragraph mentions this norm or sets it out; the norm is named by its letter or by any usual name. */
  readonly norm?: string | null | undefined;
  /** This condition does not hold. */
  readonly not?: ParagraphWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<ParagraphWhere> | null | undefined;
  /** The paragraph speaks of this proposal, or something became of the proposal there; by slug or by any usual name. */
  readonly proposal?: string | null | undefined;
  /** The paragraph stands in a part of the document whose heading has these words; case does not matter. */
  readonly section?: string | null | undefined;
  /** The text of the paragraph is one of these: final, of a draft, or proposed. */
  readonly status?: ReadonlyArray<ParagraphStatus> | null | undefined;
  /** Whole words of its number, summary or text; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** The paragraph mentions this topic, by slug or by any usual name. */
  readonly topic?: string | null | undefined;
};

/** A stretch of time, both ends included. An end that is left out is open. */
export type Period = {
  /** From when; a partial date means its first day. */
  readonly from?: string | null | undefined;
  /** Until when; a partial date means its last day. */
  readonly to?: string | null | undefined;
};

/** A position on a subject: evidence of the period that takes one of the sides, by statement, vote or sponsorship. */
export type PositionWhere = {
  /** Only what was said in one of these ways counts; then votes and sponsorships do not count. */
  readonly act?: ReadonlyArray<Act> | null | undefined;
  /** Whose words count: its own, when nothing is said. */
  readonly attribute?: Attribution | null | undefined;
  /** Only evidence of this period counts; to be given instead of `year`. */
  readonly during?: Period | null | undefined;
  /** Only evidence of these kinds counts; of every kind when nothing is said. */
  readonly evidence?: ReadonlyArray<EvidenceKind> | null | undefined;
  /** Where the subject is a topic: count the topics below it too. Without this, exactly that topic counts: a state that opposes a treaty does not oppose international law. */
  readonly includeNarrower?: boolean | null | undefined;
  /** Only what was said at this meeting counts, such as `oewg2-s5`; then votes and sponsorships do not count. */
  readonly meeting?: string | null | undefined;
  /** The subject is this norm, by the letter of the norm: `c`. */
  readonly norm?: string | null | undefined;
  /** The subject is this paragraph, such as `A/79/214#27`. */
  readonly paragraph?: string | null | undefined;
  /** Only what was said at a meeting of this process counts, such as `oewg-2021-2025`; then votes and sponsorships do not count. */
  readonly process?: string | null | undefined;
  /** The subject is this proposal, such as `threat-repository`. */
  readonly proposal?: string | null | undefined;
  /** One of these sides; any of SUPPORT, OPPOSE and NEUTRAL when nothing is said. Matches any evidence of the period, not only the latest. */
  readonly stance?: ReadonlyArray<Stance> | null | undefined;
  /** Where the subject is a norm: count the topics that the norm concerns too. Without this, only what was said of the norm itself counts. */
  readonly throughTopics?: boolean | null | undefined;
  /** The subject is this topic, such as `gender-language`. */
  readonly topic?: string | null | undefined;
  /** Only evidence of this year counts. */
  readonly year?: number | null | undefined;
};

/** Conditions that a process must satisfy, all of those in one object together. */
export type ProcessWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<ProcessWhere> | null | undefined;
  /** The process began and ended within this time. */
  readonly during?: Period | null | undefined;
  /** This condition does not hold. */
  readonly not?: ProcessWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<ProcessWhere> | null | undefined;
  /** One of these, by slug or by any usual name. */
  readonly slug?: ReadonlyArray<string> | null | undefined;
  /** Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** The process began and ended within this year. */
  readonly year?: number | null | undefined;
};

/** What happened to a proposal at one step of its way. */
export type ProposalEvent =
  /** A paragraph of a report or resolution spoke of the proposal. */
  | 'MENTIONED'
  /** A document took the proposal up, changed it or left it out. */
  | 'OUTCOME'
  /** The proposal was put on the table. */
  | 'PUT_FORWARD'
  /** The General Assembly adopted a resolution that is about the proposal. */
  | 'RESOLUTION'
  /** A document described the proposal. */
  | 'SET_DOWN'
  /** A statement took a side on the proposal. */
  | 'SPOKEN_ON'
  /** Others joined those who had put the proposal forward. */
  | 'SPONSORED';

/** Conditions that a proposal must satisfy, all of those in one object together. */
export type ProposalWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<ProposalWhere> | null | undefined;
  /** The proposal was put forward within this time. */
  readonly during?: Period | null | undefined;
  /** This condition does not hold. */
  readonly not?: ProposalWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<ProposalWhere> | null | undefined;
  /** One of these became of the proposal in some document. */
  readonly outcome?: ReadonlyArray<Outcome> | null | undefined;
  /** One of these, by slug or by any usual name. */
  readonly slug?: ReadonlyArray<string> | null | undefined;
  /** The proposal was put forward by this state, coalition or organisation, in any usual spelling; a coalition counts in its own name, and `sponsors: {memberOf: {coalition}}` asks of its members. A short name that two of them bear is refused: `NAM` is written `State:NAM` for Namibia and `Coalition:nam` for the Non-Aligned Movement. */
  readonly sponsor?: string | null | undefined;
  /** A state that satisfies these conditions put the proposal forward, such as one of a region. */
  readonly sponsors?: StateWhere | null | undefined;
  /** Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** The proposal is argued about under this topic, by slug or by any usual name. */
  readonly topic?: string | null | undefined;
  /** The proposal was put forward within this year. */
  readonly year?: number | null | undefined;
};

/** What was put to the vote. */
export type PutToVote =
  /** An amendment to the text. */
  | 'AMENDMENT'
  /** A draft of its own that failed; the resolution is the one that was adopted in its place. */
  | 'FAILED_DRAFT'
  /** A motion of procedure, such as to take no action on the text. */
  | 'MOTION'
  /** The whole text or something less: the source does not say which. */
  | 'NOT_SAID'
  /** A part of the text, such as one paragraph, which was voted on apart before the whole. */
  | 'PART'
  /** The text as a whole. */
  | 'WHOLE';

/** What a question in words asks that states alone do not answer; a page answers it. */
export type QuestionKind =
  /** Whether, and where, one state changed sides. */
  | 'CHANGES_OF_STATE'
  /** The states that vote most like one state. */
  | 'CLOSEST_TO_STATE'
  /** Where two states agree and where they differ. */
  | 'DIFFERENCES'
  /** What became of a proposal or of a passage. */
  | 'FATE'
  /** A list of things of one kind. */
  | 'LIST'
  /** Where one state stands. */
  | 'POSITION_OF_STATE'
  /** What a state, a coalition or an organisation said. */
  | 'SAID_BY_ACTOR'
  /** Anything that has these words: the question was not read as any other. */
  | 'SEARCH'
  /** Which paragraphs, reports or resolutions mention something. */
  | 'TEXTS_THAT_MENTION'
  /** One thing, whatever is on record of it. */
  | 'THING'
  /** The votes of one state. */
  | 'VOTE_OF_STATE';

/** Conditions that a recommendation must satisfy, all of those in one object together. */
export type RecommendationWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<RecommendationWhere> | null | undefined;
  /** The recommendation was made by this organisation, by slug or by any usual name. */
  readonly by?: string | null | undefined;
  /** The recommendation was made within this time. */
  readonly during?: Period | null | undefined;
  /** The recommendation is about this norm of 2015, such as `e` or `13(e)`. */
  readonly norm?: string | null | undefined;
  /** This condition does not hold. */
  readonly not?: RecommendationWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<RecommendationWhere> | null | undefined;
  /** Whole words of what is recommended; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** The recommendation is made to one of these. */
  readonly to?: ReadonlyArray<Addressee> | null | undefined;
  /** The recommendation is about this topic, by slug or by any usual name. */
  readonly topic?: string | null | undefined;
  /** The recommendation was made within this year. */
  readonly year?: number | null | undefined;
};

/** Whether anything is recorded of a state on a subject in a period, whichever side the state takes. The fields are those of PositionWhere, without `stance`. */
export type RecordWhere = {
  /** Only what was said in one of these ways counts; then votes and sponsorships do not count. */
  readonly act?: ReadonlyArray<Act> | null | undefined;
  /** Whose words count: its own, when nothing is said. */
  readonly attribute?: Attribution | null | undefined;
  /** Only evidence of this period counts; to be given instead of `year`. */
  readonly during?: Period | null | undefined;
  /** Only evidence of these kinds counts; of every kind when nothing is said. */
  readonly evidence?: ReadonlyArray<EvidenceKind> | null | undefined;
  /** Where the subject is a topic: count the topics below it too. Without this, exactly that topic counts: a state that opposes a treaty does not oppose international law. */
  readonly includeNarrower?: boolean | null | undefined;
  /** Only what was said at this meeting counts, such as `oewg2-s5`; then votes and sponsorships do not count. */
  readonly meeting?: string | null | undefined;
  /** The subject is this norm, by the letter of the norm: `c`. */
  readonly norm?: string | null | undefined;
  /** The subject is this paragraph, such as `A/79/214#27`. */
  readonly paragraph?: string | null | undefined;
  /** Only what was said at a meeting of this process counts, such as `oewg-2021-2025`; then votes and sponsorships do not count. */
  readonly process?: string | null | undefined;
  /** The subject is this proposal, such as `threat-repository`. */
  readonly proposal?: string | null | undefined;
  /** Where the subject is a norm: count the topics that the norm concerns too. Without this, only what was said of the norm itself counts. */
  readonly throughTopics?: boolean | null | undefined;
  /** The subject is this topic, such as `gender-language`. */
  readonly topic?: string | null | undefined;
  /** Only evidence of this year counts. */
  readonly year?: number | null | undefined;
};

/** A regional group of the United Nations. */
export type Region =
  /** The regional group of the African States. */
  | 'AFRICAN'
  /** The regional group of the Asia-Pacific States. */
  | 'ASIA_PACIFIC'
  /** The regional group of the Eastern European States. */
  | 'EASTERN_EUROPEAN'
  /** The regional group of the Latin American and Caribbean States. */
  | 'LATIN_AMERICAN_AND_CARIBBEAN'
  /** The regional group of the Western European and other States. */
  | 'WESTERN_EUROPEAN_AND_OTHERS';

/** The sort of document that the report is: an adopted report, a draft, a paper, a letter, and so on. */
export type ReportKind =
  /** A paper about the negotiations by somebody outside them. */
  | 'COMMENTARY'
  /** The statements that states made when a report was adopted, collected. */
  | 'COMPENDIUM'
  /** A draft of a report, before it was adopted or given up. */
  | 'DRAFT'
  /** The report of a Group of Governmental Experts: a small group of experts whom states send, who agree by consensus. */
  | 'GGE_REPORT'
  /** A statement that several states made together. */
  | 'JOINT_STATEMENT'
  /** The report of an Open-ended Working Group, in which every member state may take part. */
  | 'OEWG_REPORT'
  /** A working paper, a discussion paper or a chair's paper. */
  | 'PAPER'
  /** A paper or letter in which states put something on the table. */
  | 'PROPOSAL'
  /** A paper in which a regional organisation sets out its position. */
  | 'REGIONAL_POSITION'
  /** A report of the UN Secretary-General, often with the views that states sent in. */
  | 'SECRETARY_GENERAL_REPORT';

/** Conditions that a report must satisfy, all of those in one object together. */
export type ReportWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<ReportWhere> | null | undefined;
  /** `true`: only drafts; `false`: only what is no draft. */
  readonly draft?: boolean | null | undefined;
  /** The date of the report falls wholly within this time. */
  readonly during?: Period | null | undefined;
  /** The report is of one of these kinds. */
  readonly kind?: ReadonlyArray<ReportKind> | null | undefined;
  /** The report was adopted or negotiated at this meeting, by slug or by any usual name. */
  readonly meeting?: string | null | undefined;
  /** This condition does not hold. */
  readonly not?: ReportWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<ReportWhere> | null | undefined;
  /** The report came from this process, by slug or by any usual name. */
  readonly process?: string | null | undefined;
  /** One of these, by symbol or by any usual name. */
  readonly symbol?: ReadonlyArray<string> | null | undefined;
  /** Whole words of its symbol, title, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** A paragraph of the report mentions this topic, by slug or by any usual name. */
  readonly topic?: string | null | undefined;
  /** The date of the report falls wholly within this year. */
  readonly year?: number | null | undefined;
};

/** The resolutions and decisions of the General Assembly, and the texts that it voted on. */
export type ResolutionKind =
  /** A decision: mostly a matter of procedure, adopted in a sentence. */
  | 'DECISION'
  /** A resolution: a text with paragraphs of its own. */
  | 'RESOLUTION'
  /** A text that is known by its recorded votes in an imported dataset alone, with the symbol and the title that it has there: mostly a resolution. */
  | 'VOTED_TEXT';

/** Conditions that a resolution must satisfy, all of those in one object together. */
export type ResolutionWhere = {
  /** The resolution was adopted in one of these ways: by a recorded vote, or without a vote. */
  readonly adoption?: ReadonlyArray<Adoption> | null | undefined;
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<ResolutionWhere> | null | undefined;
  /** The resolution was adopted within this time. */
  readonly during?: Period | null | undefined;
  /** The text is a resolution, or a decision. */
  readonly kind?: ReadonlyArray<ResolutionKind> | null | undefined;
  /** This state, coalition or organisation put the resolution forward for its sponsors. */
  readonly lead?: string | null | undefined;
  /** This condition does not hold. */
  readonly not?: ResolutionWhere | null | undefined;
  /** In the vote in plenary on the whole text at least so many in a hundred of those who voted yes, no or abstained voted no: a measure of how much was at issue. */
  readonly opposedBy?: number | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<ResolutionWhere> | null | undefined;
  /** The resolution set up this process or belongs to it, by slug or by any usual name. */
  readonly process?: string | null | undefined;
  /** The whole text of the resolution was read for this topic, by slug or by any usual name. With `not: {topic: …}` it gives the resolutions that do not mention it. */
  readonly readFor?: string | null | undefined;
  /** `true`: only resolutions of which it is known how each state voted in the General Assembly; `false`: only the others. */
  readonly recorded?: boolean | null | undefined;
  /** So much of the vote in plenary on the whole text is on record, one of these. */
  readonly rollCall?: ReadonlyArray<RollHeld> | null | undefined;
  /** This state, coalition or organisation sponsored the resolution, in whatever role; in any usual spelling. */
  readonly sponsor?: string | null | undefined;
  /** An imported dataset has one of these as a subject of the vote in plenary on the whole text, such as `Human rights`, in any case. */
  readonly subject?: ReadonlyArray<string> | null | undefined;
  /** One of these, by symbol or by any usual name. */
  readonly symbol?: ReadonlyArray<string> | null | undefined;
  /** Whole words of its symbol, title, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** The resolution is about this topic, or a paragraph of it mentions the topic; by slug or by any usual name. */
  readonly topic?: string | null | undefined;
  /** The resolution belongs to one of these lines of texts, such as `OEWG`, `GGE`, `PoA` or `cybercrime`. */
  readonly track?: ReadonlyArray<string> | null | undefined;
  /** The resolution was adopted within this year. */
  readonly year?: number | null | undefined;
};

/** Conditions that a recorded vote must satisfy, all of those in one object together. */
export type RollCallWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<RollCallWhere> | null | undefined;
  /** The vote was taken in one of these bodies. */
  readonly body?: ReadonlyArray<VotingBody> | null | undefined;
  /** The vote was taken within this time. */
  readonly during?: Period | null | undefined;
  /** `true`: only votes on what has a symbol; `false`: only votes on what has none. */
  readonly hasSymbol?: boolean | null | undefined;
  /** This condition does not hold. */
  readonly not?: RollCallWhere | null | undefined;
  /** One of these was put to the vote. */
  readonly on?: ReadonlyArray<PutToVote> | null | undefined;
  /** At least so many in a hundred of those who voted yes, no or abstained voted no: a measure of how much was at issue. */
  readonly opposedBy?: number | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<RollCallWhere> | null | undefined;
  /** The vote is known to have come out in one of these ways. */
  readonly result?: ReadonlyArray<VoteResult> | null | undefined;
  /** So much of the vote is on record, one of these. */
  readonly roll?: ReadonlyArray<RollHeld> | null | undefined;
  /** One of these recorded votes, by our id, such as `uv:5607`. */
  readonly rollCall?: ReadonlyArray<string> | null | undefined;
  /** The vote was taken in one of these sessions of the General Assembly, as its dataset writes them. */
  readonly session?: ReadonlyArray<string> | null | undefined;
  /** An imported dataset has one of these as a subject of the vote, such as `Human rights`, in any case. */
  readonly subject?: ReadonlyArray<string> | null | undefined;
  /** The vote was on the resolution with one of these symbols, or on a part of it; in any usual spelling. */
  readonly symbol?: ReadonlyArray<string> | null | undefined;
  /** Whole words of what was voted on, as its dataset calls it, or of the title of its resolution; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** The resolution that was voted on is about this topic, or a paragraph of it mentions the topic; by slug or by any usual name. */
  readonly topic?: string | null | undefined;
  /** The resolution that was voted on belongs to one of these lines of texts, such as `OEWG`, `GGE`, `PoA` or `cybercrime`. */
  readonly track?: ReadonlyArray<string> | null | undefined;
  /** The vote was taken within this year. */
  readonly year?: number | null | undefined;
};

/** How much of a recorded vote is on record here. */
export type RollHeld =
  /** The choice of every state that was a member on that day. */
  | 'COMPLETE'
  /** The choices of some states alone, those that a source names; of the others at most the number is known. */
  | 'PARTIAL'
  /** The numbers alone: of no state is it known how it voted. */
  | 'TOTALS';

/** What sort of thing a search found. */
export type SearchType =
  /** A set of states: a regional group, an organisation of states, a voting bloc, the signatories of something. It has members on record, or a definition by which the members are computed. */
  | 'COALITION'
  /** A number or a plain fact on record, with its date: how many countries had joined by when. Where two sources give two numbers, both stand. */
  | 'FIGURE'
  /** One passage or idea followed through documents, draft by draft. */
  | 'LINEAGE'
  /** A session, an intersessional, a dialogue, a summit, a debate: when and where things were said. */
  | 'MEETING'
  /** One of the 11 voluntary, non-binding norms of responsible state behaviour in cyberspace that a group of experts agreed in 2015 and all states endorsed: paragraph 13 (a) to (k) of the UN document A/70/174. */
  | 'NORM'
  /** An actor that is not a state: civil society, the ICRC, a company, the UN Secretariat, a territory that signs in its own name. */
  | 'ORGANISATION'
  /** One paragraph or point of a report or of a resolution. */
  | 'PARAGRAPH'
  /** A line of work of the United Nations on cyberspace: a group of experts, a working group, a committee, a mechanism. */
  | 'PROCESS'
  /** Something that somebody put on the table: a mechanism, a repository, a wording. */
  | 'PROPOSAL'
  /** What an organisation recommends, to whom, and on which topics. */
  | 'RECOMMENDATION'
  /** A report, a draft of one, a compendium, a paper or a letter. What the General Assembly adopts is a Resolution. */
  | 'REPORT'
  /** A resolution or a decision of the UN General Assembly, with its recorded votes if there were any. */
  | 'RESOLUTION'
  /** One recorded vote, at which each state's choice was taken down: in the General Assembly or in a committee of it, on a whole text or on a part of one. */
  | 'ROLL_CALL'
  /** A document, page or dataset that evidence points into. */
  | 'SOURCE'
  /** A member state or a non-member observer state of the United Nations. */
  | 'STATE'
  /** One act of speech: an intervention, a joint statement, a written submission, an explanation of position, a national position paper. */
  | 'STATEMENT'
  /** Something that is argued about, such as gender language or ransomware. */
  | 'TOPIC';

/** A change of side on a subject: the earliest evidence within the period against the latest. */
export type ShiftedWhere = {
  /** Whose words count: its own, when nothing is said. */
  readonly attribute?: Attribution | null | undefined;
  /** Within this period. What is undated does not count. */
  readonly between: Period;
  /** Only evidence of these kinds counts, such as votes against votes; of every kind when nothing is said. */
  readonly evidence?: ReadonlyArray<EvidenceKind> | null | undefined;
  /** The side of the earliest evidence; any when nothing is said. */
  readonly from?: Stance | null | undefined;
  /** Where the subject is a topic: count the topics below it too. Without this, exactly that topic counts: a state that opposes a treaty does not oppose international law. */
  readonly includeNarrower?: boolean | null | undefined;
  /** The subject is this norm, by the letter of the norm: `c`. */
  readonly norm?: string | null | undefined;
  /** The subject is this paragraph, such as `A/79/214#27`. */
  readonly paragraph?: string | null | undefined;
  /** The subject is this proposal, such as `threat-repository`. */
  readonly proposal?: string | null | undefined;
  /** Where the subject is a norm: count the topics that the norm concerns too. Without this, only what was said of the norm itself counts. */
  readonly throughTopics?: boolean | null | undefined;
  /** The side of the latest evidence; any other when nothing is said. */
  readonly to?: Stance | null | undefined;
  /** The subject is this topic, such as `gender-language`. */
  readonly topic?: string | null | undefined;
};

/** Conditions that a source must satisfy, all of those in one object together. */
export type SourceWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<SourceWhere> | null | undefined;
  /** The source was published within this time. */
  readonly during?: Period | null | undefined;
  /** The source is one of these, by our own short id, such as `S-GPD`. */
  readonly key?: ReadonlyArray<string> | null | undefined;
  /** The source is of this sort, such as `news` or `official statement`; case does not matter. */
  readonly kind?: string | null | undefined;
  /** `true`: only sources that a machine made; `false`: only the others. */
  readonly machineMade?: boolean | null | undefined;
  /** This condition does not hold. */
  readonly not?: SourceWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<SourceWhere> | null | undefined;
  /** The publisher's name has this text in it; case does not matter. */
  readonly publisher?: string | null | undefined;
  /** Whole words of its id, title or publisher; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** The source was published within this year. */
  readonly year?: number | null | undefined;
};

/** The role in which somebody put a resolution or a proposal forward. */
export type SponsorRole =
  /** The sponsor added its name later. */
  | 'ADDITIONAL_SPONSOR'
  /** The sponsor put the text forward for the others. It counts apart from SPONSOR; whoever a list of sponsors names too has both roles. */
  | 'LEAD'
  /** The sponsor put its name on the text when the text was put forward. */
  | 'SPONSOR';

/** A sponsorship: of one resolution, of any of some, of one proposal, or of any resolution or proposal where none is named. */
export type SponsoredWhere = {
  /** Within this period; instead of year. */
  readonly during?: Period | null | undefined;
  /** The state put this proposal forward, such as `threat-repository`. */
  readonly proposal?: string | null | undefined;
  /** The state sponsored this resolution, such as `A/RES/77/37`. */
  readonly resolution?: string | null | undefined;
  /** The state sponsored any of the resolutions that satisfy these conditions; to be given instead of `resolution`. */
  readonly resolutions?: ResolutionWhere | null | undefined;
  /** In one of these roles; in any when nothing is said. Who leads sponsors too, so `SPONSOR` finds the lead as well. */
  readonly role?: ReadonlyArray<SponsorRole> | null | undefined;
  /** The resolution was adopted within this year; of a proposal, the state put its name to it within this year. */
  readonly year?: number | null | undefined;
};

/** The side taken on the subject itself, whatever the tone: a state that criticises the deletion of a passage supports the passage. */
export type Stance =
  /** Abstained, said that it takes neither side, or answered with a balance of both. */
  | 'NEUTRAL'
  /** Spoke of the subject, and which side it took is not on record; or asked, corrected wording, or objected to procedure. It has spoken, but this is no position: it decides no stance, makes no shift, and counts only where it is asked for. */
  | 'NO_SIDE'
  /** Takes a side against the subject. */
  | 'OPPOSE'
  /** Takes the side of the subject. Where the subject is a threat: wants the threat dealt with. */
  | 'SUPPORT';

/** The standing of a state in the United Nations: member, member of the past, or observer. */
export type StateStatus =
  /** A member of the past, which is no more or whose seat is another's: it answers only where it is asked for, by its name or by this status. */
  | 'FORMER'
  /** One of the 193 member states, who may vote in the General Assembly. */
  | 'MEMBER'
  /** A non-member observer state: the Holy See or the State of Palestine. It may speak and not vote. */
  | 'OBSERVER';

/** Which states. The fields of one object all hold together; `and`, `or` and `not` join further objects to any depth. An empty object means all states. An empty list of choices chooses nothing; null is as if it had not been written. `not` means: no record of. */
export type StateWhere = {
  /** The state joined a statement of somebody else, such as a coalition that it does not belong to. */
  readonly aligned?: AlignedWhere | null | undefined;
  /** All of these conditions hold; an empty list finds every state. */
  readonly and?: ReadonlyArray<StateWhere> | null | undefined;
  /** The state lies in one of these continents of M49, the list of the United Nations: `Africa`, `Asia`. */
  readonly continent?: ReadonlyArray<string> | null | undefined;
  /** The state is one of the landlocked developing countries; with `false`, it is none of them. */
  readonly landlocked?: boolean | null | undefined;
  /** The state is one of the least developed countries; with `false`, it is none of them. */
  readonly leastDeveloped?: boolean | null | undefined;
  /** The state belongs to a coalition, by a recorded membership or by the definition of the coalition. */
  readonly memberOf?: MembershipWhere | null | undefined;
  /** Nothing recorded shows this. Silence is not opposition: states that never spoke are found too. */
  readonly not?: StateWhere | null | undefined;
  /** At least one of these conditions holds; an empty list finds no state. */
  readonly or?: ReadonlyArray<StateWhere> | null | undefined;
  /** The state took a side on a subject, by statement, vote or sponsorship. */
  readonly position?: PositionWhere | null | undefined;
  /** The state belongs to one of these regional groups of the United Nations. */
  readonly region?: ReadonlyArray<Region> | null | undefined;
  /** The state changed sides on a subject within a period. */
  readonly shifted?: ShiftedWhere | null | undefined;
  /** The state, a member of the United Nations, has no recorded position on a subject: it neither spoke on the subject, nor voted on it, nor sponsored it. */
  readonly silentOn?: RecordWhere | null | undefined;
  /** The state is one of the small island developing states; with `false`, it is none of them. */
  readonly smallIsland?: boolean | null | undefined;
  /** The state made or signed any statement that satisfies these conditions; a joint statement counts on the day on which the state signed it. */
  readonly spoke?: StatementWhere | null | undefined;
  /** The state sponsored a resolution, or put a proposal forward; additional sponsors count. */
  readonly sponsored?: SponsoredWhere | null | undefined;
  /** The state is one of these, by any usual name or code, in any language of the United Nations: `Russia`, `DPRK`, `VNM`, `Congo, Dem. Rep.`. Only a state can be meant here, so `NAM` is Namibia. */
  readonly state?: ReadonlyArray<string> | null | undefined;
  /** The state is a member of the United Nations, or an observer there: `MEMBER` leaves out the observers. */
  readonly status?: ReadonlyArray<StateStatus> | null | undefined;
  /** The state lies in one of these subregions of M49, such as `South-eastern Asia`, or of the parts into which M49 divides some of them, such as `Caribbean`. */
  readonly subregion?: ReadonlyArray<string> | null | undefined;
  /** The state voted one way on one resolution and another way on another. */
  readonly voteChanged?: VoteChangedWhere | null | undefined;
  /** The state voted in this way in a recorded vote. */
  readonly voted?: VoteWhere | null | undefined;
  /** The state voted otherwise than most of a coalition, be it a member of the coalition or not. */
  readonly votedUnlike?: VotedUnlikeWhere | null | undefined;
};

/** Conditions that a statement must satisfy, all of those in one object together; topic, norm, proposal, paragraph, stance, act and confidence speak of one and the same position in the statement. */
export type StatementWhere = {
  /** The statement takes its position in one of these ways, such as PROPOSED. */
  readonly act?: ReadonlyArray<Act> | null | undefined;
  /** The statement was made by one of these, alone or together with others: a state, a coalition or an organisation, by any usual name. A short name that two of them bear is refused: `NAM` is written `State:NAM` for Namibia and `Coalition:nam` for the Non-Aligned Movement. */
  readonly actor?: ReadonlyArray<string> | null | undefined;
  /** The statement was made by a state that satisfies these conditions, such as those of one region. */
  readonly actors?: StateWhere | null | undefined;
  /** A state that satisfies these conditions joined the statement, which somebody else had made. */
  readonly aligned?: StateWhere | null | undefined;
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<StatementWhere> | null | undefined;
  /** The reading of the source has one of these degrees of confidence. */
  readonly confidence?: ReadonlyArray<Confidence> | null | undefined;
  /** The statement was made within this period. */
  readonly during?: Period | null | undefined;
  /** Where a topic is named: a position on a topic below it counts too. Without this, exactly that topic counts. */
  readonly includeNarrower?: boolean | null | undefined;
  /** `true`: only a source that a machine made tells of the statement; `false`: a source that no machine made tells of it. */
  readonly machineMade?: boolean | null | undefined;
  /** The statement was delivered at this meeting. */
  readonly meeting?: string | null | undefined;
  /** The statement takes a position on this norm, by the letter of the norm. */
  readonly norm?: string | null | undefined;
  /** This condition does not hold. */
  readonly not?: StatementWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<StatementWhere> | null | undefined;
  /** The statement takes a position on this paragraph, such as `A/79/214#27`. */
  readonly paragraph?: string | null | undefined;
  /** The statement was delivered at a meeting of this process. */
  readonly process?: string | null | undefined;
  /** The statement takes a position on this proposal, by slug or by any usual name. */
  readonly proposal?: string | null | undefined;
  /** The statement, or a signature under it, is known from this source, by the id of the source: `S-GPD`. */
  readonly source?: string | null | undefined;
  /** The statement takes one of these sides. */
  readonly stance?: ReadonlyArray<Stance> | null | undefined;
  /** Whole words of its summary; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** The statement takes a position on this topic, by slug or by any usual name. */
  readonly topic?: string | null | undefined;
  /** The statement was made within this year. */
  readonly year?: number | null | undefined;
};

/** Conditions that a topic must satisfy, all of those in one object together. */
export type TopicWhere = {
  /** All of these conditions hold. */
  readonly and?: ReadonlyArray<TopicWhere> | null | undefined;
  /** The topic is directly or indirectly a part of this topic. */
  readonly broader?: string | null | undefined;
  /** This condition does not hold. */
  readonly not?: TopicWhere | null | undefined;
  /** At least one of these conditions holds. */
  readonly or?: ReadonlyArray<TopicWhere> | null | undefined;
  /** One of these, by slug or by any usual name. */
  readonly slug?: ReadonlyArray<string> | null | undefined;
  /** Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`. */
  readonly text?: string | null | undefined;
  /** `true`: only threats; `false`: only topics that are no threats. */
  readonly threat?: boolean | null | undefined;
};

/** Voted one way on one resolution and another way on another, in plenary. */
export type VoteChangedWhere = {
  /** The choice on the first resolution is one of these; YES, NO or ABSTAIN when nothing is said, since an absence is no change. */
  readonly from?: ReadonlyArray<Choice> | null | undefined;
  /** The two resolutions, in this order, such as `A/RES/77/37` and `A/RES/78/16`. */
  readonly resolutions: ReadonlyArray<string>;
  /** The choice on the second resolution is one of these, and another; YES, NO or ABSTAIN when nothing is said. */
  readonly to?: ReadonlyArray<Choice> | null | undefined;
};

/** How a vote came out. */
export type VoteResult =
  /** What was put to the vote was adopted, approved or, being a part of a text, kept. */
  | 'ADOPTED'
  /** What was put to the vote was rejected or, being a part of a text, taken out. */
  | 'REJECTED';

/** Conditions on how a state voted in a recorded vote, all of those in one object together. */
export type VoteWhere = {
  /** Only votes taken there: in plenary, when nothing is said, or in committee. */
  readonly body?: VotingBody | null | undefined;
  /** The state chose one of these; YES, NO or ABSTAIN when nothing is said. ABSENT: the state was a member on that day and is in none of the three lists. */
  readonly choice?: ReadonlyArray<Choice> | null | undefined;
  /** Within this period; instead of year. */
  readonly during?: Period | null | undefined;
  /** The vote was on the whole of this resolution, such as `A/RES/77/37`. */
  readonly resolution?: string | null | undefined;
  /** The vote was on any of the resolutions that satisfy these conditions; to be given instead of `resolution`. */
  readonly resolutions?: ResolutionWhere | null | undefined;
  /** The vote was taken within this year. */
  readonly year?: number | null | undefined;
};

/** Voted otherwise than most of a coalition, or than another state: the state voted YES, NO or ABSTAIN in plenary, and another choice than the one that more members of the coalition made than any other. Where two choices were made as often there is no line to vote otherwise than. */
export type VotedUnlikeWhere = {
  /** In so many of these votes at least; in one when nothing is said. */
  readonly atLeast?: number | null | undefined;
  /** The coalition, by slug or any usual name: its members on the day of each vote, or by its definition where it has one. */
  readonly coalition?: string | null | undefined;
  /** Only votes on the resolutions that satisfy these conditions; all recorded votes when nothing is said. */
  readonly over?: ResolutionWhere | null | undefined;
  /** Instead of a coalition: the state, by code or any usual name, whose own vote is the line. */
  readonly state?: string | null | undefined;
};

/** Where a vote was taken. */
export type VotingBody =
  /** In the committee that sent the text to the General Assembly, some weeks before. */
  | 'COMMITTEE'
  /** In the General Assembly itself, which adopts: this is the vote that counts. */
  | 'PLENARY';

/** What became of some words between an earlier text and a later one. */
export type WordChangeKind =
  /** The words stand only in the later text. */
  | 'ADDED'
  /** The words stand only in the earlier text. */
  | 'DELETED'
  /** The words stand in both texts. */
  | 'KEPT';

export type AboutQueryVariables = Exact<{
  isLinked?: boolean | null | undefined;
}>;


export type AboutQuery = { readonly dataset: { readonly version: string, readonly revision: number, readonly checksum: string, readonly committedAt: string, readonly licence: string, readonly cite: string, readonly revisions?: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly checksum: string }> } } };

export type QuestionSaidQueryVariables = Exact<{
  where: StateWhere;
}>;


export type QuestionSaidQuery = { readonly states: { readonly sentence: string, readonly totalCount: number } | null };

export type ChoosableQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoosableQuery = { readonly topics: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly statements: { readonly totalCount: number } }> } | null, readonly resolutions: { readonly nodes: ReadonlyArray<{ readonly symbol: string, readonly title: string }> } | null, readonly coalitions: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly members: { readonly totalCount: number } }> } | null };

export type ConditionOnQueryVariables = Exact<{
  condition: StateWhere;
  with: StateWhere;
}>;


export type ConditionOnQuery = { readonly said: { readonly sentence: string } | null, readonly its: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
      > }> } | null };

export type NextTriedQueryVariables = Exact<{
  question: string;
}>;


export type NextTriedQuery = { readonly ask: { readonly where: Readonly<Record<string, unknown>> | null, readonly unread: ReadonlyArray<{ readonly start: number }>, readonly elsewhere: { readonly kind: QuestionKind } | null } | null };

export type ChangesFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangesFeedQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly actor:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly signedBy: { readonly name: string } | null, readonly positions: ReadonlyArray<{ readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
         }> }> } | null, readonly resolutions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly summary: string | null, readonly adoption: Adoption, readonly tally: { readonly plenary: { readonly yes: number, readonly no: number, readonly abstain: number } | null } | null }> } | null };

export type NewStatementFragment = { readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly actor:
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null, readonly signedBy: { readonly name: string } | null, readonly positions: ReadonlyArray<{ readonly subject:
      | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
      | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
      | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
     }> };

export type NewResolutionFragment = { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly summary: string | null, readonly adoption: Adoption, readonly tally: { readonly plenary: { readonly yes: number, readonly no: number, readonly abstain: number } | null } | null };

export type StateFeedQueryVariables = Exact<{
  state: string;
}>;


export type StateFeedQuery = { readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly signedBy: { readonly name: string } | null, readonly positions: ReadonlyArray<{ readonly subject:
            | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
            | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
           }> }> }, readonly votes: { readonly edges: ReadonlyArray<{ readonly choice: Choice, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly summary: string | null, readonly adoption: Adoption, readonly tally: { readonly plenary: { readonly yes: number, readonly no: number, readonly abstain: number } | null } | null } }> } } | null };

export type TopicFeedQueryVariables = Exact<{
  topic: string;
}>;


export type TopicFeedQuery = { readonly topic: { readonly id: string, readonly name: string, readonly statements: { readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly node: { readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly signedBy: { readonly name: string } | null, readonly positions: ReadonlyArray<{ readonly subject:
              | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
              | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
              | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
             }> } }> }, readonly resolutions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly summary: string | null, readonly adoption: Adoption, readonly tally: { readonly plenary: { readonly yes: number, readonly no: number, readonly abstain: number } | null } | null }> } } | null };

export type NamesGivenQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NamesGivenQuery = { readonly nodes: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
   | null> | null };

export type PositionsCountedFragment = { readonly nodes: ReadonlyArray<{ readonly iso3: string, readonly name: string, readonly positions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
         }> } }> };

export type PositionsPageQueryVariables = Exact<{
  where?: StateWhere | null | undefined;
  topic?: string | null | undefined;
  norm?: string | null | undefined;
  proposal?: string | null | undefined;
  paragraph?: string | null | undefined;
  year?: number | null | undefined;
  during?: Period | null | undefined;
  attribute?: Attribution | null | undefined;
  facts: boolean;
  counted: boolean;
  covered: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type PositionsPageQuery = { readonly states: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null, readonly positions: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly subject?:
            | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
            | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly evidence?: ReadonlyArray<
            | { readonly __typename: 'AlignmentEvidence', readonly dateFirst: string | null, readonly dateLast: string | null, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly through: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string } }>, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
            | { readonly __typename: 'MembershipEvidence', readonly dateFirst: string | null, readonly dateLast: string | null, readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string } }>, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
            | { readonly __typename: 'SponsorshipEvidence', readonly dateFirst: string | null, readonly dateLast: string | null, readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string } }>, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
            | { readonly __typename: 'StatementEvidence', readonly act: Act | null, readonly dateFirst: string | null, readonly dateLast: string | null, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly through: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string } }>, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
            | { readonly __typename: 'VoteEvidence', readonly dateFirst: string | null, readonly dateLast: string | null, readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string } }>, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          > }> } }> } | null, readonly drawn?: { readonly nodes: ReadonlyArray<{ readonly iso3: string, readonly name: string, readonly positions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly subject:
            | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
            | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
           }> } }> } | null, readonly dataset?: { readonly coverage: ReadonlyArray<{ readonly year: number | null, readonly states: number, readonly statements: number, readonly topic: { readonly id: string, readonly name: string } }> } };

type FactOfPosition_AlignmentEvidence_Fragment = { readonly __typename: 'AlignmentEvidence', readonly dateFirst: string | null, readonly dateLast: string | null, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly through: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string } }>, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type FactOfPosition_MembershipEvidence_Fragment = { readonly __typename: 'MembershipEvidence', readonly dateFirst: string | null, readonly dateLast: string | null, readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string } }>, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type FactOfPosition_SponsorshipEvidence_Fragment = { readonly __typename: 'SponsorshipEvidence', readonly dateFirst: string | null, readonly dateLast: string | null, readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string } }>, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type FactOfPosition_StatementEvidence_Fragment = { readonly __typename: 'StatementEvidence', readonly act: Act | null, readonly dateFirst: string | null, readonly dateLast: string | null, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly through: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string } }>, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type FactOfPosition_VoteEvidence_Fragment = { readonly __typename: 'VoteEvidence', readonly dateFirst: string | null, readonly dateLast: string | null, readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string } }>, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

export type FactOfPositionFragment =
  | FactOfPosition_AlignmentEvidence_Fragment
  | FactOfPosition_MembershipEvidence_Fragment
  | FactOfPosition_SponsorshipEvidence_Fragment
  | FactOfPosition_StatementEvidence_Fragment
  | FactOfPosition_VoteEvidence_Fragment
;

export type AskWhyPageQueryVariables = Exact<{
  question: string;
  state: string;
}>;


export type AskWhyPageQuery = { readonly ask: { readonly where: Readonly<Record<string, unknown>> | null, readonly question: string, readonly sentence: string | null, readonly understood: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly readAs: string }>, readonly unread: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly note: string | null, readonly suggestions: ReadonlyArray<string> }>, readonly otherReadings: ReadonlyArray<{ readonly sentence: string, readonly why: string }> } | null, readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } | null };

export type AskInYearQueryVariables = Exact<{
  where: StateWhere;
}>;


export type AskInYearQuery = { readonly states: { readonly sentence: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly iso3: string, readonly name: string }>, readonly coverage: { readonly unrecorded: ReadonlyArray<string> } } | null };

export type AskYearsPageQueryVariables = Exact<{
  question: string;
}>;


export type AskYearsPageQuery = { readonly ask: { readonly where: Readonly<Record<string, unknown>> | null, readonly question: string, readonly sentence: string | null, readonly understood: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly readAs: string }>, readonly unread: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly note: string | null, readonly suggestions: ReadonlyArray<string> }>, readonly otherReadings: ReadonlyArray<{ readonly sentence: string, readonly why: string }> } | null };

export type AskPageQueryVariables = Exact<{
  question: string;
  first: number;
  after?: string | null | undefined;
  drawn: boolean;
}>;


export type AskPageQuery = { readonly ask: { readonly where: Readonly<Record<string, unknown>> | null, readonly question: string, readonly sentence: string | null, readonly elsewhere: { readonly kind: QuestionKind, readonly path: string, readonly sentence: string } | null, readonly all?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly iso3: string, readonly name: string }> } | null, readonly states: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly coverage: { readonly recorded: number, readonly outOf: number, readonly note: string, readonly unrecorded?: ReadonlyArray<string> }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null }, readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> } | null, readonly understood: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly readAs: string }>, readonly unread: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly note: string | null, readonly suggestions: ReadonlyArray<string> }>, readonly otherReadings: ReadonlyArray<{ readonly sentence: string, readonly why: string }> } | null };

export type BlocsPageQueryVariables = Exact<{
  over: ResolutionWhere;
  among?: StateWhere | null | undefined;
  ofMatrix?: StateWhere | null | undefined;
  measure: AgreementMeasure;
  minShared: number;
  resolution: number;
  colour: string;
  votes: ResolutionWhere;
  isColoured: boolean;
}>;


export type BlocsPageQuery = { readonly blocs: { readonly sentence: string, readonly resolutions: number, readonly modularity: number | null, readonly mean: number | null, readonly apart: ReadonlyArray<{ readonly id: string, readonly iso3: string, readonly name: string }>, readonly blocs: ReadonlyArray<{ readonly size: number, readonly members: ReadonlyArray<{ readonly id: string, readonly iso3: string, readonly name: string }>, readonly cohesion: { readonly mean: number | null }, readonly resembles: { readonly common: number, readonly jaccard: number, readonly size: number, readonly coalition: { readonly id: string, readonly name: string, readonly summary: string | null } } | null }> } | null, readonly earliest: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null }> } | null, readonly latest: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null }> } | null, readonly agreement: { readonly sentence: string, readonly matrix: ReadonlyArray<ReadonlyArray<number | null>>, readonly states: ReadonlyArray<{ readonly id: string, readonly iso3: string, readonly name: string }> } | null, readonly coloured?: { readonly id: string, readonly name: string, readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null };

export type BlocsFoundFragment = { readonly sentence: string, readonly resolutions: number, readonly modularity: number | null, readonly mean: number | null, readonly apart: ReadonlyArray<{ readonly id: string, readonly iso3: string, readonly name: string }>, readonly blocs: ReadonlyArray<{ readonly size: number, readonly members: ReadonlyArray<{ readonly id: string, readonly iso3: string, readonly name: string }>, readonly cohesion: { readonly mean: number | null }, readonly resembles: { readonly common: number, readonly jaccard: number, readonly size: number, readonly coalition: { readonly id: string, readonly name: string, readonly summary: string | null } } | null }> };

export type VotesReckonedFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null }> };

export type CoalitionBesidePageQueryVariables = Exact<{
  coalition: string;
  state: string;
  named: boolean;
  over?: ResolutionWhere | null | undefined;
}>;


export type CoalitionBesidePageQuery = { readonly coalition: { readonly id: string, readonly name: string, readonly cohesion: { readonly votes: ReadonlyArray<{ readonly plurality: Choice | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } | null }> } } | null, readonly state?: { readonly id: string, readonly name: string, readonly votes: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly choice: Choice, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null, readonly rollCall: { readonly id: string, readonly on: PutToVote }, readonly node: { readonly id: string, readonly date: string | null } }> } } | null };

export type CohesionOfCoalitionFragment = { readonly mean: number | null, readonly counted: number, readonly votes: ReadonlyArray<{ readonly agreementIndex: number | null, readonly yes: number, readonly no: number, readonly abstain: number, readonly absent: number, readonly plurality: Choice | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null } | null, readonly brokeRanks: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export type MembersOfCoalitionFragment = { readonly totalCount: number, readonly sentence: string, readonly edges: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly role: string | null, readonly status: MembershipStatus | null, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> };

export type OverlapOfCoalitionsFragment = { readonly intersection: number, readonly union: number, readonly jaccard: number | null, readonly sizeHere: number, readonly sizeThere: number, readonly with: { readonly id: string, readonly name: string }, readonly common: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly onlyHere: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly onlyThere: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type CoalitionPageQueryVariables = Exact<{
  coalition: string;
  on?: string | null | undefined;
  with: string;
  compared: boolean;
}>;


export type CoalitionPageQuery = { readonly coalition: { readonly id: string, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: CoalitionKind, readonly open: boolean, readonly asOf: string | null, readonly method: string, readonly note: string | null, readonly summary: string | null, readonly locator: string | null, readonly members: { readonly totalCount: number, readonly sentence: string, readonly edges: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly role: string | null, readonly status: MembershipStatus | null, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> }, readonly otherMembers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly status: MembershipStatus | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }, readonly cohesion: { readonly mean: number | null, readonly counted: number, readonly votes: ReadonlyArray<{ readonly agreementIndex: number | null, readonly yes: number, readonly no: number, readonly abstain: number, readonly absent: number, readonly plurality: Choice | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null } | null, readonly brokeRanks: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly overlap?: { readonly intersection: number, readonly union: number, readonly jaccard: number | null, readonly sizeHere: number, readonly sizeThere: number, readonly with: { readonly id: string, readonly name: string }, readonly common: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly onlyHere: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly onlyThere: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly venue: string | null, readonly locator: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly positions: ReadonlyArray<{ readonly act: Act, readonly stance: Stance, readonly confidence: Confidence, readonly summary: string, readonly subject:
            | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
            | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
           }> }> }, readonly sponsored: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SponsorRole, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } }> }, readonly proposals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SponsorRole, readonly date: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly name: string, readonly date: string | null } }> }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly definition: { readonly sentence: string } | null, readonly memberOf: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly figures: { readonly totalCount: number } } | null, readonly byRoll: { readonly nodes: ReadonlyArray<{ readonly apart: { readonly totalCount: number, readonly sentence: string, readonly edges: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly role: string | null, readonly status: MembershipStatus | null, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> } }> } | null };

export type CoalitionToldFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: CoalitionKind, readonly open: boolean, readonly asOf: string | null, readonly method: string, readonly note: string | null, readonly summary: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly definition: { readonly sentence: string } | null, readonly memberOf: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly figures: { readonly totalCount: number } };

export type CoalitionsPageQueryVariables = Exact<{
  where?: CoalitionWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CoalitionsPageQuery = { readonly coalitions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: CoalitionKind, readonly open: boolean, readonly asOf: string | null, readonly summary: string | null, readonly definition: { readonly sentence: string } | null, readonly members: { readonly totalCount: number } }> } | null };

export type CompareQuestionQueryVariables = Exact<{
  question: string;
}>;


export type CompareQuestionQuery = { readonly ask: { readonly where: Readonly<Record<string, unknown>> | null, readonly question: string, readonly sentence: string | null, readonly understood: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly readAs: string }>, readonly unread: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly note: string | null, readonly suggestions: ReadonlyArray<string> }>, readonly otherReadings: ReadonlyArray<{ readonly sentence: string, readonly why: string }> } | null };

export type CompareAreaQueryVariables = Exact<{
  where: StateWhere;
}>;


export type CompareAreaQuery = { readonly states: { readonly sentence: string } | null };

export type ComparePageQueryVariables = Exact<{
  sets: ReadonlyArray<NamedSet> | NamedSet;
}>;


export type ComparePageQuery = { readonly compare: { readonly sets: ReadonlyArray<{ readonly name: string, readonly sentence: string, readonly size: number, readonly coverage: { readonly recorded: number, readonly outOf: number, readonly note: string } }>, readonly regions: ReadonlyArray<{ readonly in: ReadonlyArray<string>, readonly size: number, readonly members: ReadonlyArray<{ readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null }> }>, readonly pairs: ReadonlyArray<{ readonly a: string, readonly b: string, readonly intersection: number, readonly union: number, readonly jaccard: number | null }> } | null };

export type ContradictionsPageQueryVariables = Exact<{
  among?: StateWhere | null | undefined;
  topic?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ContradictionsPageQuery = { readonly contradictions: { readonly totalCount: number, readonly sentence: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
        | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
        | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
      , readonly said: ReadonlyArray<{ readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly voted: ReadonlyArray<
        | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
      > }> } | null, readonly drawn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly state: { readonly iso3: string, readonly name: string } }> } | null };

export type CoverageCellFragment = { readonly year: number | null, readonly states: number, readonly statements: number, readonly topic: { readonly id: string, readonly name: string } };

export type CoveragePageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoveragePageQuery = { readonly dataset: { readonly coverage: ReadonlyArray<{ readonly year: number | null, readonly states: number, readonly statements: number, readonly topic: { readonly id: string, readonly name: string } }> } };

export type ImportShownFragment = { readonly name: string, readonly kind: ImportKind, readonly rollCalls: number, readonly votes: number, readonly paragraphs: number, readonly importedAt: string, readonly revision: number, readonly document:
    | { readonly id: string, readonly symbol: string }
    | { readonly id: string, readonly symbol: string }
   | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type DatasetPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetPageQuery = { readonly dataset: { readonly version: string, readonly revision: number, readonly checksum: string, readonly committedAt: string, readonly licence: string, readonly text: string, readonly bibtex: string, readonly csl: string, readonly counts: ReadonlyArray<{ readonly kind: string, readonly count: number }>, readonly imports: ReadonlyArray<{ readonly name: string, readonly kind: ImportKind, readonly rollCalls: number, readonly votes: number, readonly paragraphs: number, readonly importedAt: string, readonly revision: number, readonly document:
        | { readonly id: string, readonly symbol: string }
        | { readonly id: string, readonly symbol: string }
       | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly gaps: ReadonlyArray<{ readonly kind: GapKind }>, readonly revisions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly number: number, readonly at: string, readonly message: string, readonly checksum: string }> } } };

export type FigurePageQueryVariables = Exact<{
  figure: string;
}>;


export type FigurePageQuery = { readonly figure: { readonly id: string, readonly key: string, readonly value: string | null, readonly summary: string | null, readonly date: string | null, readonly method: string, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly subjects: ReadonlyArray<
      | { readonly __typename: 'Coalition', readonly id: string, readonly name: string }
      | { readonly __typename: 'Meeting', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
      | { readonly __typename: 'Report', readonly id: string, readonly symbol: string }
      | { readonly __typename: 'Resolution', readonly id: string, readonly symbol: string }
    > } | null };

export type FiguresPageQueryVariables = Exact<{
  where?: FigureWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FiguresPageQuery = { readonly figures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly value: string | null, readonly summary: string | null, readonly date: string | null, readonly locator: string | null, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null }> } | null };

export type StartPageQueryVariables = Exact<{
  question: string;
}>;


export type StartPageQuery = { readonly ask: { readonly sentence: string | null, readonly all: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly iso3: string, readonly name: string }> } | null, readonly states: { readonly coverage: { readonly recorded: number, readonly outOf: number, readonly note: string, readonly unrecorded: ReadonlyArray<string> }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> } | null } | null, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly resolutions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }> } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly summary: string | null, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null }> } | null, readonly dataset: { readonly counts: ReadonlyArray<{ readonly kind: string, readonly count: number }> } };

export type GapsPageQueryVariables = Exact<{
  kind?: ReadonlyArray<GapKind> | GapKind | null | undefined;
}>;


export type GapsPageQuery = { readonly dataset: { readonly gaps: ReadonlyArray<{ readonly kind: GapKind, readonly name: string, readonly onRecord: number, readonly summary: string, readonly thing:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> } };

export type LineagePageQueryVariables = Exact<{
  lineage: string;
}>;


export type LineagePageQuery = { readonly lineage: { readonly id: string, readonly key: string, readonly subject: string, readonly change: LineageChange, readonly note: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly topic: { readonly id: string, readonly name: string } | null, readonly steps: ReadonlyArray<{ readonly order: number, readonly state: string, readonly subject:
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly date: string | null }
        | { readonly __typename: 'Paragraph', readonly id: string, readonly key: string, readonly number: string | null, readonly document:
            | { readonly id: string, readonly symbol: string, readonly date: string | null }
            | { readonly id: string, readonly symbol: string, readonly date: string | null }
           }
        | { readonly __typename: 'Proposal', readonly id: string, readonly name: string, readonly date: string | null }
        | { readonly __typename: 'Report', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
        | { readonly __typename: 'Resolution', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
      , readonly paragraphs: ReadonlyArray<{ readonly id: string, readonly key: string, readonly number: string | null, readonly summary: string | null, readonly text: string | null }> }>, readonly askedFor: ReadonlyArray<{ readonly key: string, readonly summary: string, readonly confidence: Confidence, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly statement: { readonly id: string, readonly date: string | null, readonly heading: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly signedBy: { readonly id: string, readonly name: string } | null } }>, readonly objectedTo: ReadonlyArray<{ readonly key: string, readonly summary: string, readonly confidence: Confidence, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly statement: { readonly id: string, readonly date: string | null, readonly heading: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly signedBy: { readonly id: string, readonly name: string } | null } }> } | null };

export type StepOfLineageFragment = { readonly order: number, readonly state: string, readonly subject:
    | { readonly __typename: 'Meeting', readonly id: string, readonly name: string, readonly date: string | null }
    | { readonly __typename: 'Paragraph', readonly id: string, readonly key: string, readonly number: string | null, readonly document:
        | { readonly id: string, readonly symbol: string, readonly date: string | null }
        | { readonly id: string, readonly symbol: string, readonly date: string | null }
       }
    | { readonly __typename: 'Proposal', readonly id: string, readonly name: string, readonly date: string | null }
    | { readonly __typename: 'Report', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
    | { readonly __typename: 'Resolution', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
  , readonly paragraphs: ReadonlyArray<{ readonly id: string, readonly key: string, readonly number: string | null, readonly summary: string | null, readonly text: string | null }> };

export type LineagesPageQueryVariables = Exact<{
  where?: LineageWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
  drawn: boolean;
}>;


export type LineagesPageQuery = { readonly drawn?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly change: LineageChange, readonly steps: ReadonlyArray<{ readonly state: string, readonly subject:
          | { readonly __typename: 'Meeting', readonly date: string | null }
          | { readonly __typename: 'Paragraph', readonly document:
              | { readonly date: string | null }
              | { readonly date: string | null }
             }
          | { readonly __typename: 'Proposal', readonly date: string | null }
          | { readonly __typename: 'Report', readonly date: string | null }
          | { readonly __typename: 'Resolution', readonly date: string | null }
         }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null }> } | null, readonly lineages: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly subject: string, readonly change: LineageChange, readonly locator: string | null, readonly topic: { readonly id: string, readonly name: string } | null, readonly steps: ReadonlyArray<{ readonly order: number }>, readonly source: { readonly id: string, readonly title: string } | null }> } | null };

export type MeetingPageQueryVariables = Exact<{
  meeting: string;
}>;


export type MeetingPageQuery = { readonly meeting: { readonly id: string, readonly slug: string, readonly name: string, readonly date: string | null, readonly dateNote: string | null, readonly summary: string | null, readonly aliases: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly process: { readonly id: string, readonly name: string } | null, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }> }, readonly proposals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly outcome: ReadonlyArray<{ readonly outcome: Outcome }> }> }, readonly lineages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly subject: string }> }, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly date: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }> }> }, readonly statements: { readonly totalCount: number, readonly tally: ReadonlyArray<{ readonly count: number, readonly actor:
          | { readonly __typename: 'Coalition', readonly slug: string, readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly slug: string, readonly kind: OrganisationKind, readonly id: string, readonly name: string }
          | { readonly __typename: 'State', readonly iso3: string, readonly region: Region | null, readonly id: string, readonly name: string }
         | null }>, readonly sides: ReadonlyArray<{ readonly count: number, readonly stance: Stance | null, readonly topic: { readonly id: string, readonly slug: string, readonly name: string } | null }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly venue: string | null, readonly locator: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly positions: ReadonlyArray<{ readonly act: Act, readonly stance: Stance, readonly confidence: Confidence, readonly summary: string, readonly subject:
            | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
            | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
           }> }> } } | null };

export type TextsListedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }> };

export type ResolutionsListedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly track: string, readonly adoption: Adoption, readonly tally: { readonly plenary: { readonly yes: number, readonly no: number, readonly abstain: number } | null } | null }> };

export type ProposalsNamedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly outcome: ReadonlyArray<{ readonly outcome: Outcome }> }> };

export type FiguresToldFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly date: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }> }> };

export type MeetingsPageQueryVariables = Exact<{
  where?: MeetingWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
  drawn: boolean;
}>;


export type MeetingsPageQuery = { readonly drawn?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly date: string | null, readonly process: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null }> } | null, readonly meetings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly date: string | null, readonly locator: string | null, readonly process: { readonly id: string, readonly name: string } | null, readonly statements: { readonly totalCount: number }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null }> } | null };

export type NextPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NextPageQuery = { readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly statements: { readonly totalCount: number } }> } | null, readonly resolutions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string }> } | null, readonly coalitions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly members: { readonly totalCount: number } }> } | null };

export type NormPageQueryVariables = Exact<{
  norm: string;
  inFile: boolean;
  during?: Period | null | undefined;
}>;


export type NormPageQuery = { readonly norm: { readonly id: string, readonly code: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly type: NormKind, readonly locator: string | null, readonly sides: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> }, readonly throughTopics: { readonly totalCount: number }, readonly facts?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> }, readonly firsts?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> }, readonly years: ReadonlyArray<{ readonly year: number | null, readonly region: Region | null, readonly stance: Stance | null, readonly count: number }>, readonly regions: ReadonlyArray<{ readonly year: number | null, readonly region: Region | null, readonly stance: Stance | null, readonly count: number }>, readonly silent: { readonly totalCount: number, readonly coverage: { readonly recorded: number, readonly outOf: number, readonly note: string }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly region: Region | null }> }, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly confidence: Confidence, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly date: string | null, readonly venue: string | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null } }> }, readonly paragraphs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly ref: string | null, readonly summary: string | null, readonly status: ParagraphStatus, readonly document:
          | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
          | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
         }> }, readonly recommendations: { readonly totalCount: number }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly paragraph: { readonly id: string, readonly ref: string | null, readonly text: string | null } | null, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly elaboratedIn: { readonly edges: ReadonlyArray<{ readonly where: string, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } }> } } | null };

export type NormToldFragment = { readonly id: string, readonly code: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly type: NormKind, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly paragraph: { readonly id: string, readonly ref: string | null, readonly text: string | null } | null, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly elaboratedIn: { readonly edges: ReadonlyArray<{ readonly where: string, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } }> } };

export type ElaboratedInFragment = { readonly edges: ReadonlyArray<{ readonly where: string, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } }> };

export type NormsPageQueryVariables = Exact<{
  where?: NormWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NormsPageQuery = { readonly norms: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly summary: string | null, readonly tally: ReadonlyArray<{ readonly stance: Stance | null, readonly count: number }>, readonly statements: { readonly totalCount: number } }> } | null };

export type OrganisationPageQueryVariables = Exact<{
  organisation: string;
  statements: number;
}>;


export type OrganisationPageQuery = { readonly organisation: { readonly id: string, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: OrganisationKind, readonly summary: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly coalitions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly figures: { readonly totalCount: number }, readonly recommendations: { readonly totalCount: number }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly venue: string | null, readonly locator: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly positions: ReadonlyArray<{ readonly act: Act, readonly stance: Stance, readonly confidence: Confidence, readonly summary: string, readonly subject:
            | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
            | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
           }> }> }, readonly sponsored: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SponsorRole, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } }> }, readonly proposals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SponsorRole, readonly date: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly name: string, readonly date: string | null } }> } } | null };

export type OrganisationsPageQueryVariables = Exact<{
  where?: OrganisationWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganisationsPageQuery = { readonly organisations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind, readonly summary: string | null, readonly statements: { readonly totalCount: number } }> } | null };

export type ParagraphPageQueryVariables = Exact<{
  paragraph: string;
}>;


export type ParagraphPageQuery = { readonly paragraph: { readonly ref: string | null, readonly id: string, readonly key: string, readonly number: string | null, readonly section: string | null, readonly status: ParagraphStatus, readonly summary: string | null, readonly text: string | null, readonly footnotes: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly document:
      | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
      | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
    , readonly setsOut: { readonly id: string, readonly code: string, readonly name: string, readonly elaboratedIn: { readonly edges: ReadonlyArray<{ readonly where: string, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } }> } } | null, readonly lineage: { readonly edges: ReadonlyArray<{ readonly state: string, readonly node: { readonly id: string, readonly subject: string, readonly change: LineageChange } }> }, readonly proposals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> }, readonly revises: { readonly edges: ReadonlyArray<{ readonly change: ParagraphChange, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly node: { readonly id: string, readonly key: string, readonly number: string | null, readonly summary: string | null, readonly document:
            | { readonly id: string, readonly symbol: string }
            | { readonly id: string, readonly symbol: string }
           } }> }, readonly revisedBy: { readonly edges: ReadonlyArray<{ readonly change: ParagraphChange, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly node: { readonly id: string, readonly key: string, readonly number: string | null, readonly summary: string | null, readonly document:
            | { readonly id: string, readonly symbol: string }
            | { readonly id: string, readonly symbol: string }
           } }> }, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly act: Act, readonly summary: string, readonly confidence: Confidence, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly node: { readonly id: string, readonly date: string | null, readonly heading: string | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly signedBy: { readonly id: string, readonly name: string } | null } }> } } | null };

export type RewordingShownFragment = { readonly change: ParagraphChange, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly node: { readonly id: string, readonly key: string, readonly number: string | null, readonly summary: string | null, readonly document:
      | { readonly id: string, readonly symbol: string }
      | { readonly id: string, readonly symbol: string }
     } };

export type RewordingsOfParagraphFragment = { readonly revises: { readonly edges: ReadonlyArray<{ readonly change: ParagraphChange, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly node: { readonly id: string, readonly key: string, readonly number: string | null, readonly summary: string | null, readonly document:
          | { readonly id: string, readonly symbol: string }
          | { readonly id: string, readonly symbol: string }
         } }> }, readonly revisedBy: { readonly edges: ReadonlyArray<{ readonly change: ParagraphChange, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly node: { readonly id: string, readonly key: string, readonly number: string | null, readonly summary: string | null, readonly document:
          | { readonly id: string, readonly symbol: string }
          | { readonly id: string, readonly symbol: string }
         } }> } };

export type StatementsOnParagraphFragment = { readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly act: Act, readonly summary: string, readonly confidence: Confidence, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly node: { readonly id: string, readonly date: string | null, readonly heading: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly signedBy: { readonly id: string, readonly name: string } | null } }> } };

export type ParagraphsPageQueryVariables = Exact<{
  where?: ParagraphWhere | null | undefined;
  order: ParagraphOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ParagraphsPageQuery = { readonly paragraphs: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly number: string | null, readonly section: string | null, readonly status: ParagraphStatus, readonly summary: string | null, readonly text: string | null, readonly footnotes: ReadonlyArray<string>, readonly document:
        | { readonly id: string, readonly symbol: string, readonly date: string | null }
        | { readonly id: string, readonly symbol: string, readonly date: string | null }
      , readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } }> } | null };

export type TopicPositionsPageQueryVariables = Exact<{
  subject: string;
  where?: HeldPositionWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TopicPositionsPageQuery = { readonly topic: { readonly id: string, readonly name: string, readonly positions: { readonly sentence: string, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> }, readonly all: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> } } | null };

export type NormPositionsPageQueryVariables = Exact<{
  subject: string;
  where?: HeldPositionWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NormPositionsPageQuery = { readonly norm: { readonly id: string, readonly name: string, readonly positions: { readonly sentence: string, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> }, readonly all: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> } } | null };

export type ProposalPositionsPageQueryVariables = Exact<{
  subject: string;
  where?: HeldPositionWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalPositionsPageQuery = { readonly proposal: { readonly id: string, readonly name: string, readonly positions: { readonly sentence: string, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> }, readonly all: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> } } | null };

export type PositionsOnPageFragment = { readonly sentence: string, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
      | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
      | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
      | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
    , readonly evidence: ReadonlyArray<
      | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
      | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
      | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
      | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
      | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
    > }> };

export type ProcessPageQueryVariables = Exact<{
  process: string;
  first: number;
}>;


export type ProcessPageQuery = { readonly process: { readonly id: string, readonly slug: string, readonly name: string, readonly date: string | null, readonly summary: string | null, readonly aliases: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null }> }, readonly resolutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly track: string, readonly adoption: Adoption, readonly tally: { readonly plenary: { readonly yes: number, readonly no: number, readonly abstain: number } | null } | null }> }, readonly reports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }> }, readonly proposals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly outcome: ReadonlyArray<{ readonly outcome: Outcome }> }> }, readonly lineages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly subject: string }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly venue: string | null, readonly locator: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly positions: ReadonlyArray<{ readonly act: Act, readonly stance: Stance, readonly confidence: Confidence, readonly summary: string, readonly subject:
            | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
            | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
           }> }> } } | null };

export type ProcessesPageQueryVariables = Exact<{
  where?: ProcessWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProcessesPageQuery = { readonly processes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly date: string | null, readonly summary: string | null, readonly locator: string | null, readonly meetings: { readonly totalCount: number }, readonly statements: { readonly totalCount: number }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null }> } | null };

export type ProposalPageQueryVariables = Exact<{
  proposal: string;
  kind?: ReadonlyArray<ProposalEvent> | ProposalEvent | null | undefined;
  first: number;
}>;


export type ProposalPageQuery = { readonly proposal: { readonly id: string, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly date: string | null, readonly summary: string | null, readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ProposalEvent, readonly date: string | null, readonly summary: string, readonly stance: Stance | null, readonly outcome: Outcome | null, readonly actors: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly document:
          | { readonly id: string, readonly symbol: string }
          | { readonly id: string, readonly symbol: string }
         | null, readonly paragraph: { readonly id: string, readonly ref: string | null } | null, readonly statement: { readonly id: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }> }> }, readonly sponsors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SponsorRole, readonly date: string | null, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }, readonly sides: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> }, readonly supporters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> }, readonly years: ReadonlyArray<{ readonly year: number | null, readonly region: Region | null, readonly stance: Stance | null, readonly count: number }>, readonly regions: ReadonlyArray<{ readonly year: number | null, readonly region: Region | null, readonly stance: Stance | null, readonly count: number }>, readonly silent: { readonly totalCount: number, readonly coverage: { readonly recorded: number, readonly outOf: number, readonly note: string }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly region: Region | null }> }, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly confidence: Confidence, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly date: string | null, readonly venue: string | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null } }> }, readonly resolutions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly direction: BearingDirection, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly tally: { readonly plenary: { readonly yes: number, readonly no: number, readonly abstain: number } | null } | null } }> }, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly ref: string | null, readonly summary: string | null, readonly status: ParagraphStatus, readonly document:
          | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
          | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
         }> }, readonly meeting: { readonly id: string, readonly name: string } | null, readonly topic: { readonly id: string, readonly name: string } | null, readonly lineages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly subject: string }> }, readonly outcome: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly document:
        | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly document:
            | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
            | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
           }
        | { readonly __typename: 'Report', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
        | { readonly __typename: 'Resolution', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
       }> } | null };

export type ProposalStepsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: ProposalEvent, readonly date: string | null, readonly summary: string, readonly stance: Stance | null, readonly outcome: Outcome | null, readonly actors: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly document:
      | { readonly id: string, readonly symbol: string }
      | { readonly id: string, readonly symbol: string }
     | null, readonly paragraph: { readonly id: string, readonly ref: string | null } | null, readonly statement: { readonly id: string } | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }> }> };

export type ProposalToldFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly date: string | null, readonly summary: string | null, readonly meeting: { readonly id: string, readonly name: string } | null, readonly topic: { readonly id: string, readonly name: string } | null, readonly lineages: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly subject: string }> }, readonly outcome: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly document:
      | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly document:
          | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
          | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
         }
      | { readonly __typename: 'Report', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
      | { readonly __typename: 'Resolution', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
     }> };

export type ProposalsPageQueryVariables = Exact<{
  where?: ProposalWhere | null | undefined;
  order: DateOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalsPageQuery = { readonly proposals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly date: string | null, readonly summary: string | null, readonly topic: { readonly id: string, readonly name: string } | null, readonly sponsors: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }, readonly outcome: ReadonlyArray<{ readonly outcome: Outcome }> }> } | null };

export type RecommendationPageQueryVariables = Exact<{
  recommendation: string;
}>;


export type RecommendationPageQuery = { readonly recommendation: { readonly id: string, readonly key: string, readonly summary: string | null, readonly date: string | null, readonly to: ReadonlyArray<Addressee>, readonly locator: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly by: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null } | null };

export type RecommendationToldFragment = { readonly id: string, readonly key: string, readonly summary: string | null, readonly date: string | null, readonly to: ReadonlyArray<Addressee>, readonly locator: string | null, readonly by: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null };

export type RecommendationsPageQueryVariables = Exact<{
  where?: RecommendationWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RecommendationsPageQuery = { readonly recommendations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly summary: string | null, readonly date: string | null, readonly to: ReadonlyArray<Addressee>, readonly locator: string | null, readonly by: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null }> } | null };

export type ReportPageQueryVariables = Exact<{
  symbol: string;
}>;


export type ReportPageQuery = { readonly report: { readonly summary: string | null, readonly id: string, readonly symbol: string, readonly title: string, readonly kind: ReportKind, readonly body: string, readonly date: string | null, readonly dateNote: string | null, readonly adoptionNote: string, readonly aliases: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly changes: { readonly nodes: ReadonlyArray<{ readonly kind: ChangeKind, readonly summary: string, readonly since:
          | { readonly id: string, readonly symbol: string }
          | { readonly id: string, readonly symbol: string }
        , readonly before: { readonly id: string, readonly key: string, readonly number: string | null } | null, readonly after: { readonly id: string, readonly key: string, readonly number: string | null } | null, readonly askedFor: ReadonlyArray<{ readonly key: string, readonly summary: string, readonly confidence: Confidence, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly statement: { readonly id: string, readonly date: string | null, readonly heading: string | null, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly signedBy: { readonly id: string, readonly name: string } | null } }>, readonly objectedTo: ReadonlyArray<{ readonly key: string, readonly summary: string, readonly confidence: Confidence, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly statement: { readonly id: string, readonly date: string | null, readonly heading: string | null, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null, readonly signedBy: { readonly id: string, readonly name: string } | null } }>, readonly lineages: ReadonlyArray<{ readonly id: string, readonly subject: string }>, readonly words: ReadonlyArray<{ readonly kind: WordChangeKind, readonly text: string }> | null }> }, readonly process: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null, readonly elaborates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string }> }, readonly drafts: { readonly edges: ReadonlyArray<{ readonly stage: string | null, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } }> }, readonly draftOf: { readonly edges: ReadonlyArray<{ readonly stage: string | null, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } }> }, readonly paragraphs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly number: string | null, readonly section: string | null, readonly status: ParagraphStatus, readonly summary: string | null, readonly text: string | null, readonly footnotes: ReadonlyArray<string>, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } }> }, readonly lineages: { readonly edges: ReadonlyArray<{ readonly state: string, readonly node: { readonly id: string, readonly subject: string, readonly change: LineageChange } }> }, readonly resultOf: { readonly edges: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type ReportInShortFragment = { readonly id: string, readonly symbol: string, readonly title: string, readonly kind: ReportKind, readonly body: string, readonly date: string | null, readonly dateNote: string | null, readonly adoptionNote: string, readonly aliases: ReadonlyArray<string>, readonly process: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null, readonly elaborates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string }> } };

export type DraftsOfReportFragment = { readonly drafts: { readonly edges: ReadonlyArray<{ readonly stage: string | null, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } }> }, readonly draftOf: { readonly edges: ReadonlyArray<{ readonly stage: string | null, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } }> } };

export type ProposalsOfReportFragment = { readonly resultOf: { readonly edges: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly node: { readonly id: string, readonly name: string } }> } };

export type ReportsPageQueryVariables = Exact<{
  where?: ReportWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
  drawn: boolean;
}>;


export type ReportsPageQuery = { readonly drawn?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null, readonly lineages: { readonly edges: ReadonlyArray<{ readonly state: string }> } }> } | null, readonly reports: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly kind: ReportKind, readonly body: string, readonly date: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string } | null, readonly paragraphs: { readonly totalCount: number } }> } | null };

export type OtherTextFragment = { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly track: string, readonly adoption: Adoption, readonly tally: { readonly plenary: { readonly yes: number, readonly no: number, readonly abstain: number } | null } | null };

export type ResolutionPageQueryVariables = Exact<{
  symbol: string;
}>;


export type ResolutionPageQuery = { readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string, readonly kind: ResolutionKind, readonly date: string | null, readonly adoption: Adoption, readonly track: string, readonly summary: string | null, readonly note: string | null, readonly draft: string | null, readonly committee: string | null, readonly committeeReport: string | null, readonly meetingRecord: string | null, readonly aliases: ReadonlyArray<string>, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly process: { readonly id: string, readonly name: string } | null, readonly whole: { readonly nodes: ReadonlyArray<{ readonly meetingRecord: string | null, readonly note: string | null, readonly matter: string | null, readonly subjects: ReadonlyArray<string>, readonly id: string, readonly key: string, readonly body: VotingBody, readonly committee: string | null, readonly on: PutToVote, readonly part: string | null, readonly date: string | null, readonly roll: RollHeld, readonly result: VoteResult | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly tally: ReadonlyArray<{ readonly region: Region | null, readonly choice: Choice | null, readonly count: number }>, readonly votes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly choice: Choice, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } | null, readonly node: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> }, readonly totals: { readonly yes: number | null, readonly no: number | null, readonly abstain: number | null, readonly notVoting: number | null } }> }, readonly rollCalls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly body: VotingBody, readonly committee: string | null, readonly on: PutToVote, readonly part: string | null, readonly date: string | null, readonly roll: RollHeld, readonly result: VoteResult | null, readonly totals: { readonly yes: number | null, readonly no: number | null, readonly abstain: number | null, readonly notVoting: number | null } }> }, readonly bearsOn: { readonly edges: ReadonlyArray<{ readonly direction: BearingDirection, readonly node: { readonly id: string, readonly name: string } }> }, readonly proposals: { readonly edges: ReadonlyArray<{ readonly direction: BearingDirection, readonly node: { readonly id: string, readonly name: string } }> }, readonly readFor: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly sponsors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SponsorRole, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly node:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }, readonly paragraphs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly number: string | null, readonly section: string | null, readonly status: ParagraphStatus, readonly summary: string | null, readonly text: string | null, readonly footnotes: ReadonlyArray<string>, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } }> }, readonly lineages: { readonly edges: ReadonlyArray<{ readonly state: string, readonly node: { readonly id: string, readonly subject: string, readonly change: LineageChange } }> } } | null, readonly resolutions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly track: string, readonly adoption: Adoption, readonly tally: { readonly plenary: { readonly yes: number, readonly no: number, readonly abstain: number } | null } | null }> } | null };

export type SponsorsOfResolutionFragment = { readonly symbol: string, readonly sponsors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SponsorRole, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly node:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }> } };

type TextOfDocument_Report_Fragment = { readonly paragraphs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly number: string | null, readonly section: string | null, readonly status: ParagraphStatus, readonly summary: string | null, readonly text: string | null, readonly footnotes: ReadonlyArray<string>, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } }> }, readonly lineages: { readonly edges: ReadonlyArray<{ readonly state: string, readonly node: { readonly id: string, readonly subject: string, readonly change: LineageChange } }> } };

type TextOfDocument_Resolution_Fragment = { readonly paragraphs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly number: string | null, readonly section: string | null, readonly status: ParagraphStatus, readonly summary: string | null, readonly text: string | null, readonly footnotes: ReadonlyArray<string>, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } }> }, readonly lineages: { readonly edges: ReadonlyArray<{ readonly state: string, readonly node: { readonly id: string, readonly subject: string, readonly change: LineageChange } }> } };

export type TextOfDocumentFragment =
  | TextOfDocument_Report_Fragment
  | TextOfDocument_Resolution_Fragment
;

export type ResolutionsPageQueryVariables = Exact<{
  where?: ResolutionWhere | null | undefined;
  order: DateOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ResolutionsPageQuery = { readonly resolutions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly adoption: Adoption, readonly track: string, readonly locator: string | null, readonly tally: { readonly plenary: { readonly yes: number, readonly no: number, readonly abstain: number, readonly notVoting: number | null } | null } | null, readonly bearsOn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly source: { readonly id: string, readonly title: string } | null }> } | null };

export type VotesOfTitleQueryVariables = Exact<{
  text: string;
}>;


export type VotesOfTitleQuery = { readonly rollCalls: { readonly totalCount: number } | null };

export type RollCallPageQueryVariables = Exact<{
  key: string;
}>;


export type RollCallPageQuery = { readonly rollCall: { readonly meetingRecord: string | null, readonly note: string | null, readonly matter: string | null, readonly subjects: ReadonlyArray<string>, readonly id: string, readonly key: string, readonly body: VotingBody, readonly committee: string | null, readonly on: PutToVote, readonly part: string | null, readonly date: string | null, readonly roll: RollHeld, readonly result: VoteResult | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly tally: ReadonlyArray<{ readonly region: Region | null, readonly choice: Choice | null, readonly count: number }>, readonly votes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly choice: Choice, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } | null, readonly node: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> }, readonly totals: { readonly yes: number | null, readonly no: number | null, readonly abstain: number | null, readonly notVoting: number | null } } | null };

export type RollCallsPageQueryVariables = Exact<{
  where?: RollCallWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RollCallsPageQuery = { readonly rollCalls: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly matter: string | null, readonly id: string, readonly key: string, readonly body: VotingBody, readonly committee: string | null, readonly on: PutToVote, readonly part: string | null, readonly date: string | null, readonly roll: RollHeld, readonly result: VoteResult | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly totals: { readonly yes: number | null, readonly no: number | null, readonly abstain: number | null, readonly notVoting: number | null } }> } | null };

export type SearchPageQueryVariables = Exact<{
  query: string;
  asked: boolean;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  year?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly search?: { readonly totalCount: number, readonly sentence: string, readonly facets: ReadonlyArray<{ readonly type: SearchType, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly type: SearchType, readonly title: string, readonly score: number, readonly excerpt: { readonly text: string, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } | null };

export type SourcePageQueryVariables = Exact<{
  source: string;
  first: number;
}>;


export type SourcePageQuery = { readonly source: { readonly id: string, readonly key: string, readonly title: string, readonly publisher: string, readonly kind: string, readonly date: string | null, readonly dateNote: string | null, readonly url: string | null, readonly licence: string | null, readonly machineMade: boolean, readonly statements: { readonly totalCount: number, readonly tally: ReadonlyArray<{ readonly count: number, readonly topic: { readonly id: string, readonly name: string } | null }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly venue: string | null, readonly locator: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly positions: ReadonlyArray<{ readonly act: Act, readonly stance: Stance, readonly confidence: Confidence, readonly summary: string, readonly subject:
            | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
            | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
           }> }> } } | null };

export type SourcesPageQueryVariables = Exact<{
  where?: SourceWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SourcesPageQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly title: string, readonly publisher: string, readonly kind: string, readonly date: string | null, readonly url: string | null, readonly licence: string | null, readonly machineMade: boolean, readonly statements: { readonly totalCount: number } }> } | null };

export type SpeakersPageQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
}>;


export type SpeakersPageQuery = { readonly statements: { readonly totalCount: number, readonly sentence: string, readonly tally: ReadonlyArray<{ readonly count: number, readonly actor:
        | { readonly __typename: 'Coalition', readonly slug: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly kind: OrganisationKind, readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly iso3: string, readonly region: Region | null, readonly id: string, readonly name: string }
       | null }> } | null };

export type SponsorsPageQueryVariables = Exact<{
  where?: ResolutionWhere | null | undefined;
}>;


export type SponsorsPageQuery = { readonly resolutions: { readonly tally: ReadonlyArray<{ readonly count: number, readonly actor:
        | { readonly __typename: 'Coalition', readonly slug: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly kind: OrganisationKind, readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly iso3: string, readonly region: Region | null, readonly id: string, readonly name: string }
       | null }> } | null };

export type ProposersPageQueryVariables = Exact<{
  where?: ProposalWhere | null | undefined;
}>;


export type ProposersPageQuery = { readonly proposals: { readonly tally: ReadonlyArray<{ readonly count: number, readonly actor:
        | { readonly __typename: 'Coalition', readonly slug: string, readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly kind: OrganisationKind, readonly id: string, readonly name: string }
        | { readonly __typename: 'State', readonly iso3: string, readonly region: Region | null, readonly id: string, readonly name: string }
       | null }> } | null };

export type StateClosestPageQueryVariables = Exact<{
  state: string;
  over: ResolutionWhere;
  among?: StateWhere | null | undefined;
  shared: number;
  first: number;
  after?: string | null | undefined;
  drawn: boolean;
  votes: ResolutionWhere;
}>;


export type StateClosestPageQuery = { readonly reckoned?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null }> } | null, readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly all?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly shared: number, readonly identical: number | null, readonly voeten: number | null, readonly node: { readonly id: string, readonly iso3: string, readonly name: string } }> }, readonly closest: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly shared: number, readonly identical: number | null, readonly voeten: number | null, readonly node: { readonly id: string, readonly iso3: string, readonly name: string } }> } } | null };

export type StateOnPageQueryVariables = Exact<{
  state: string;
  topic?: string | null | undefined;
  norm?: string | null | undefined;
  proposal?: string | null | undefined;
  paragraph?: string | null | undefined;
  year?: number | null | undefined;
  during?: Period | null | undefined;
}>;


export type StateOnPageQuery = { readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly positions: { readonly sentence: string, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> } } | null };

export type StateWithAnyPageQueryVariables = Exact<{
  state: string;
  other: string;
}>;


export type StateWithAnyPageQuery = { readonly state: { readonly iso3: string } | null, readonly other: { readonly iso3: string } | null };

export type AgreementOfTwoFragment = { readonly shared: number, readonly identical: number | null, readonly voeten: number | null, readonly kappa: number | null, readonly pi: number | null };

export type VotesApartFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly here: Choice, readonly there: Choice, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null } | null }> };

export type PositionsApartFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly subject:
      | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
      | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
      | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
    , readonly here: { readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly subject:
        | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
        | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
      , readonly evidence: ReadonlyArray<
        | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
      > }, readonly there: { readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly subject:
        | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
        | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
      , readonly evidence: ReadonlyArray<
        | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
      > } }> };

export type InCoalitionsFragment = { readonly id: string, readonly iso3: string, readonly name: string, readonly coalitions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type StateWithPageQueryVariables = Exact<{
  state: string;
  other: string;
  both?: StatementWhere | null | undefined;
  texts?: ResolutionWhere | null | undefined;
  ideas?: ProposalWhere | null | undefined;
}>;


export type StateWithPageQuery = { readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly differences: { readonly agreement: { readonly shared: number, readonly identical: number | null, readonly voeten: number | null, readonly kappa: number | null, readonly pi: number | null }, readonly votes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly here: Choice, readonly there: Choice, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null } | null }> }, readonly positions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly subject:
            | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
            | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
          , readonly here: { readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly subject:
              | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
              | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
              | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
            , readonly evidence: ReadonlyArray<
              | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
              | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
              | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
              | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
              | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
            > }, readonly there: { readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly subject:
              | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
              | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
              | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
              | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
            , readonly evidence: ReadonlyArray<
              | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
              | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
              | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
              | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
              | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
            > } }> } }, readonly coalitions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly cast: { readonly edges: ReadonlyArray<{ readonly choice: Choice, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null, readonly rollCall: { readonly id: string, readonly on: PutToVote, readonly date: string | null }, readonly node: { readonly id: string, readonly symbol: string, readonly title: string } }> } } | null, readonly other: { readonly id: string, readonly iso3: string, readonly name: string, readonly coalitions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly cast: { readonly edges: ReadonlyArray<{ readonly choice: Choice, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null, readonly rollCall: { readonly id: string, readonly on: PutToVote, readonly date: string | null }, readonly node: { readonly id: string, readonly symbol: string, readonly title: string } }> } } | null, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly venue: string | null, readonly locator: string | null, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly positions: ReadonlyArray<{ readonly act: Act, readonly stance: Stance, readonly confidence: Confidence, readonly summary: string, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
         }> }> } | null, readonly resolutions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }> } | null, readonly proposals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null }> } | null };

export type VotesOnTextsFragment = { readonly id: string, readonly name: string, readonly cast: { readonly edges: ReadonlyArray<{ readonly choice: Choice, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null, readonly rollCall: { readonly id: string, readonly on: PutToVote, readonly date: string | null }, readonly node: { readonly id: string, readonly symbol: string, readonly title: string } }> } };

export type TimelineShownFragment = { readonly changed: boolean, readonly date: string | null, readonly stance: Stance, readonly subject:
    | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
    | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
    | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
  , readonly evidence:
    | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
    | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
    | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
    | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
    | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
   };

export type ClosestOfStateFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly shared: number, readonly identical: number | null, readonly voeten: number | null, readonly node: { readonly id: string, readonly iso3: string, readonly name: string } }> };

export type CoalitionsOfStateFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly role: string | null, readonly status: MembershipStatus | null, readonly node: { readonly id: string, readonly name: string, readonly kind: CoalitionKind } }> };

export type StatePageQueryVariables = Exact<{
  state: string;
  voted?: ResolutionWhere | null | undefined;
}>;


export type StatePageQuery = { readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly officialName: string, readonly region: Region | null, readonly regionNote: string | null, readonly status: StateStatus, readonly admitted: string | null, readonly ended: string | null, readonly subregion: string, readonly leastDeveloped: boolean, readonly landlocked: boolean, readonly smallIsland: boolean, readonly positions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> }, readonly timeline: ReadonlyArray<{ readonly changed: boolean, readonly date: string | null, readonly stance: Stance, readonly subject:
        | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
        | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
      , readonly evidence:
        | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
       }>, readonly votes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly choice: Choice, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly rollCall: { readonly id: string, readonly date: string | null }, readonly node: { readonly id: string, readonly symbol: string, readonly title: string } }> }, readonly sponsored: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SponsorRole, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } }> }, readonly proposals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SponsorRole, readonly date: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly name: string, readonly date: string | null } }> }, readonly coalitions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly role: string | null, readonly status: MembershipStatus | null, readonly node: { readonly id: string, readonly name: string, readonly kind: CoalitionKind } }> }, readonly closest: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly shared: number, readonly identical: number | null, readonly voeten: number | null, readonly node: { readonly id: string, readonly iso3: string, readonly name: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly venue: string | null, readonly locator: string | null, readonly actor:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly positions: ReadonlyArray<{ readonly act: Act, readonly stance: Stance, readonly confidence: Confidence, readonly summary: string, readonly subject:
            | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
            | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
           }> }> }, readonly alignedWith: { readonly totalCount: number } } | null, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type PositionHeldFragment = { readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly subject:
    | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
    | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
    | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
    | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
  , readonly evidence: ReadonlyArray<
    | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
    | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
    | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
    | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
    | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
  > };

export type VotesOfStateFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly choice: Choice, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly rollCall: { readonly id: string, readonly date: string | null }, readonly node: { readonly id: string, readonly symbol: string, readonly title: string } }> };

export type StatementPageQueryVariables = Exact<{
  statement: string;
}>;


export type StatementPageQuery = { readonly statement: { readonly dateNote: string | null, readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly venue: string | null, readonly locator: string | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly meeting: { readonly id: string, readonly name: string, readonly process: { readonly id: string, readonly name: string } | null } | null, readonly actors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly date: string | null, readonly node:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }, readonly alignedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly jointWith: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null }> }, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly positions: ReadonlyArray<{ readonly act: Act, readonly stance: Stance, readonly confidence: Confidence, readonly summary: string, readonly subject:
        | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
        | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
       }> } | null };

export type StatementsPageQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
  order: DateOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementsPageQuery = { readonly statements: { readonly totalCount: number, readonly sentence: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly venue: string | null, readonly locator: string | null, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly positions: ReadonlyArray<{ readonly act: Act, readonly stance: Stance, readonly confidence: Confidence, readonly summary: string, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
         }> }> } | null };

export type StatesPageQueryVariables = Exact<{
  where?: StateWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
  drawn: boolean;
}>;


export type StatesPageQuery = { readonly all?: { readonly sentence: string, readonly nodes: ReadonlyArray<{ readonly id: string, readonly iso3: string, readonly name: string }>, readonly coverage: { readonly recorded: number, readonly outOf: number, readonly unrecorded: ReadonlyArray<string> } } | null, readonly states: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null, readonly statements: { readonly totalCount: number } }> } | null };

export type TopicInYearQueryVariables = Exact<{
  topic: string;
  year: number;
}>;


export type TopicInYearQuery = { readonly topic: { readonly id: string, readonly positions: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly state: { readonly id: string, readonly iso3: string }, readonly evidence: ReadonlyArray<
          | { readonly source: { readonly id: string, readonly title: string, readonly publisher: string } }
          | { readonly source: { readonly id: string, readonly title: string, readonly publisher: string } }
          | { readonly source: { readonly id: string, readonly title: string, readonly publisher: string } }
          | { readonly source: { readonly id: string, readonly title: string, readonly publisher: string } }
          | { readonly source: { readonly id: string, readonly title: string, readonly publisher: string } }
        > }> } } | null };

export type TopicYearsPageQueryVariables = Exact<{
  topic: string;
}>;


export type TopicYearsPageQuery = { readonly topic: { readonly id: string, readonly slug: string, readonly name: string, readonly summary: string | null, readonly supporting: string | null, readonly opposing: string | null, readonly years: ReadonlyArray<{ readonly year: number | null, readonly region: Region | null, readonly stance: Stance | null, readonly count: number }> } | null };

export type TopicToldFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly supporting: string | null, readonly opposing: string | null, readonly method: string, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly narrower: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly lineages: { readonly totalCount: number }, readonly recommendations: { readonly totalCount: number }, readonly figures: { readonly totalCount: number } };

export type TopicPageQueryVariables = Exact<{
  topic: string;
  inFile: boolean;
  during?: Period | null | undefined;
}>;


export type TopicPageQuery = { readonly topic: { readonly id: string, readonly slug: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly summary: string | null, readonly supporting: string | null, readonly opposing: string | null, readonly method: string, readonly sides: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> }, readonly facts?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> }, readonly supporters?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> }, readonly opponents?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> }, readonly others?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> }, readonly years: ReadonlyArray<{ readonly year: number | null, readonly region: Region | null, readonly stance: Stance | null, readonly count: number }>, readonly regions: ReadonlyArray<{ readonly year: number | null, readonly region: Region | null, readonly stance: Stance | null, readonly count: number }>, readonly silent: { readonly totalCount: number, readonly coverage: { readonly recorded: number, readonly outOf: number, readonly note: string }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly region: Region | null }> }, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly confidence: Confidence, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly date: string | null, readonly venue: string | null, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null } }> }, readonly proposals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null, readonly summary: string | null, readonly outcome: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly document:
            | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly document:
                | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
                | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
               }
            | { readonly __typename: 'Report', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
            | { readonly __typename: 'Resolution', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
           }> }> }, readonly resolutions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly direction: BearingDirection, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly tally: { readonly plenary: { readonly yes: number, readonly no: number, readonly abstain: number } | null } | null } }> }, readonly paragraphs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly ref: string | null, readonly summary: string | null, readonly status: ParagraphStatus, readonly document:
          | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
          | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
         }> }, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly narrower: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly lineages: { readonly totalCount: number }, readonly recommendations: { readonly totalCount: number }, readonly figures: { readonly totalCount: number } } | null };

export type TopicsPageQueryVariables = Exact<{
  where?: TopicWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TopicsPageQuery = { readonly topics: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly summary: string | null, readonly tally: ReadonlyArray<{ readonly stance: Stance | null, readonly count: number }>, readonly statements: { readonly totalCount: number } }> } | null };

export type VoteShiftsPageQueryVariables = Exact<{
  rollCalls: RollCallWhere;
  among?: StateWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type VoteShiftsPageQuery = { readonly voteShifts: { readonly totalCount: number, readonly sentence: string, readonly rollCalls: number, readonly compared: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly changes: number, readonly votes: number, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly before: { readonly choice: Choice, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly rollCall: { readonly id: string, readonly key: string, readonly date: string | null, readonly matter: string | null }, readonly resolution: { readonly symbol: string, readonly title: string } | null }, readonly after: { readonly choice: Choice, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly rollCall: { readonly id: string, readonly key: string, readonly date: string | null, readonly matter: string | null }, readonly resolution: { readonly symbol: string, readonly title: string } | null } }> } | null };

export type VoteOfShiftFragment = { readonly choice: Choice, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly rollCall: { readonly id: string, readonly key: string, readonly date: string | null, readonly matter: string | null }, readonly resolution: { readonly symbol: string, readonly title: string } | null };

export type VotesPageQueryVariables = Exact<{
  state: string;
  ofState: boolean;
  where?: ResolutionWhere | null | undefined;
  body?: VotingBody | null | undefined;
  bodies?: ReadonlyArray<VotingBody> | VotingBody | null | undefined;
  on?: ReadonlyArray<PutToVote> | PutToVote | null | undefined;
  choice?: ReadonlyArray<Choice> | Choice | null | undefined;
  region?: ReadonlyArray<Region> | Region | null | undefined;
  first: number;
  resolutions: number;
  rollCalls: number;
  votes: number;
  after?: string | null | undefined;
}>;


export type VotesPageQuery = { readonly state?: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null, readonly votes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly choice: Choice, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string } | null, readonly rollCall: { readonly id: string, readonly key: string, readonly body: VotingBody, readonly on: PutToVote, readonly date: string | null }, readonly node: { readonly id: string, readonly symbol: string, readonly title: string } }> } } | null, readonly resolutions?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly rollCalls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly body: VotingBody, readonly committee: string | null, readonly on: PutToVote, readonly part: string | null, readonly date: string | null, readonly roll: RollHeld, readonly result: VoteResult | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null, readonly votes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly choice: Choice, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } | null, readonly node: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> }, readonly totals: { readonly yes: number | null, readonly no: number | null, readonly abstain: number | null, readonly notVoting: number | null } }> } }> } | null };

export type AskedInWordsFragment = { readonly question: string, readonly sentence: string | null, readonly understood: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly readAs: string }>, readonly unread: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly note: string | null, readonly suggestions: ReadonlyArray<string> }>, readonly otherReadings: ReadonlyArray<{ readonly sentence: string, readonly why: string }> };

export type ChangeShownFragment = { readonly kind: ChangeKind, readonly summary: string, readonly since:
    | { readonly id: string, readonly symbol: string }
    | { readonly id: string, readonly symbol: string }
  , readonly before: { readonly id: string, readonly key: string, readonly number: string | null } | null, readonly after: { readonly id: string, readonly key: string, readonly number: string | null } | null, readonly askedFor: ReadonlyArray<{ readonly key: string, readonly summary: string, readonly confidence: Confidence, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly statement: { readonly id: string, readonly date: string | null, readonly heading: string | null, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly signedBy: { readonly id: string, readonly name: string } | null } }>, readonly objectedTo: ReadonlyArray<{ readonly key: string, readonly summary: string, readonly confidence: Confidence, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly statement: { readonly id: string, readonly date: string | null, readonly heading: string | null, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly signedBy: { readonly id: string, readonly name: string } | null } }>, readonly lineages: ReadonlyArray<{ readonly id: string, readonly subject: string }>, readonly words: ReadonlyArray<{ readonly kind: WordChangeKind, readonly text: string }> | null };

export type CitationShownFragment = { readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type EvidenceShown_AlignmentEvidence_Fragment = { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type EvidenceShown_MembershipEvidence_Fragment = { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type EvidenceShown_SponsorshipEvidence_Fragment = { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type EvidenceShown_StatementEvidence_Fragment = { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type EvidenceShown_VoteEvidence_Fragment = { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

export type EvidenceShownFragment =
  | EvidenceShown_AlignmentEvidence_Fragment
  | EvidenceShown_MembershipEvidence_Fragment
  | EvidenceShown_SponsorshipEvidence_Fragment
  | EvidenceShown_StatementEvidence_Fragment
  | EvidenceShown_VoteEvidence_Fragment
;

export type OutcomeShownFragment = { readonly outcome: Outcome, readonly summary: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly document:
    | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly document:
        | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
        | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
       }
    | { readonly __typename: 'Report', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
    | { readonly __typename: 'Resolution', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
   };

export type ProposalsListedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null, readonly summary: string | null, readonly outcome: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly document:
        | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly document:
            | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
            | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
           }
        | { readonly __typename: 'Report', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
        | { readonly __typename: 'Resolution', readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
       }> }> };

export type ParagraphInShortFragment = { readonly id: string, readonly key: string, readonly number: string | null, readonly section: string | null, readonly status: ParagraphStatus, readonly summary: string | null, readonly text: string | null, readonly footnotes: ReadonlyArray<string>, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly norms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } };

export type SidesOnFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> };

export type PositionsOnFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly state: { readonly id: string, readonly iso3: string, readonly name: string }, readonly subject:
      | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
      | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
      | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
    , readonly evidence: ReadonlyArray<
      | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
      | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
      | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
      | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
      | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
    > }> };

export type ActorCountedFragment = { readonly count: number, readonly actor:
    | { readonly __typename: 'Coalition', readonly slug: string, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly slug: string, readonly kind: OrganisationKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'State', readonly iso3: string, readonly region: Region | null, readonly id: string, readonly name: string }
   | null };

export type RollCallInShortFragment = { readonly id: string, readonly key: string, readonly body: VotingBody, readonly committee: string | null, readonly on: PutToVote, readonly part: string | null, readonly date: string | null, readonly roll: RollHeld, readonly result: VoteResult | null, readonly totals: { readonly yes: number | null, readonly no: number | null, readonly abstain: number | null, readonly notVoting: number | null } };

export type RollCallWholeFragment = { readonly meetingRecord: string | null, readonly note: string | null, readonly matter: string | null, readonly subjects: ReadonlyArray<string>, readonly id: string, readonly key: string, readonly body: VotingBody, readonly committee: string | null, readonly on: PutToVote, readonly part: string | null, readonly date: string | null, readonly roll: RollHeld, readonly result: VoteResult | null, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly tally: ReadonlyArray<{ readonly region: Region | null, readonly choice: Choice | null, readonly count: number }>, readonly votes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly choice: Choice, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } | null, readonly node: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null } }> }, readonly totals: { readonly yes: number | null, readonly no: number | null, readonly abstain: number | null, readonly notVoting: number | null } };

export type SaidOfItFragment = { readonly key: string, readonly summary: string, readonly confidence: Confidence, readonly citations: ReadonlyArray<{ readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }>, readonly statement: { readonly id: string, readonly date: string | null, readonly heading: string | null, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly signedBy: { readonly id: string, readonly name: string } | null } };

export type SourceNotedFragment = { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean };

export type ResolutionsSponsoredFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SponsorRole, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null } }> };

export type ProposalsSponsoredFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SponsorRole, readonly date: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly name: string, readonly date: string | null } }> };

export type SponsorsOfProposalFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: SponsorRole, readonly date: string | null, readonly note: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

export type StatementsOnFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly stance: Stance, readonly summary: string, readonly confidence: Confidence, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly node: { readonly id: string, readonly date: string | null, readonly venue: string | null, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null } }> };

export type StatementListedFragment = { readonly id: string, readonly date: string | null, readonly heading: string | null, readonly summary: string | null, readonly venue: string | null, readonly locator: string | null, readonly actor:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly signedBy: { readonly id: string, readonly name: string } | null, readonly meeting: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } | null, readonly positions: ReadonlyArray<{ readonly act: Act, readonly stance: Stance, readonly confidence: Confidence, readonly summary: string, readonly subject:
      | { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string }
      | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null }
      | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
     }> };

type SubjectNamed_Norm_Fragment = { readonly __typename: 'Norm', readonly id: string, readonly code: string, readonly name: string };

type SubjectNamed_Paragraph_Fragment = { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null, readonly section: string | null };

type SubjectNamed_Proposal_Fragment = { readonly __typename: 'Proposal', readonly id: string, readonly name: string };

type SubjectNamed_Topic_Fragment = { readonly __typename: 'Topic', readonly id: string, readonly name: string };

export type SubjectNamedFragment =
  | SubjectNamed_Norm_Fragment
  | SubjectNamed_Paragraph_Fragment
  | SubjectNamed_Proposal_Fragment
  | SubjectNamed_Topic_Fragment
;

export type TallyCountedFragment = { readonly year: number | null, readonly region: Region | null, readonly stance: Stance | null, readonly count: number };

export type SilentOnFragment = { readonly totalCount: number, readonly coverage: { readonly recorded: number, readonly outOf: number, readonly note: string }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly region: Region | null }> };

export type ResolutionsBearingFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly direction: BearingDirection, readonly node: { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly tally: { readonly plenary: { readonly yes: number, readonly no: number, readonly abstain: number } | null } | null } }> };

export type ParagraphsListedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly ref: string | null, readonly summary: string | null, readonly status: ParagraphStatus, readonly document:
      | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
      | { readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null }
     }> };

export type MeetingsDrawnFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly date: string | null, readonly process: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null }> };

export type ReportsDrawnFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string, readonly title: string, readonly date: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null, readonly lineages: { readonly edges: ReadonlyArray<{ readonly state: string }> } }> };

export type LineagesDrawnFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly change: LineageChange, readonly steps: ReadonlyArray<{ readonly state: string, readonly subject:
        | { readonly __typename: 'Meeting', readonly date: string | null }
        | { readonly __typename: 'Paragraph', readonly document:
            | { readonly date: string | null }
            | { readonly date: string | null }
           }
        | { readonly __typename: 'Proposal', readonly date: string | null }
        | { readonly __typename: 'Report', readonly date: string | null }
        | { readonly __typename: 'Resolution', readonly date: string | null }
       }>, readonly source: { readonly id: string, readonly title: string, readonly publisher: string } | null }> };

export type TopicCountedFragment = { readonly count: number, readonly stance: Stance | null, readonly topic: { readonly id: string, readonly slug: string, readonly name: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SubjectNamedFragmentDoc = new TypedDocumentString(`
    fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}
    `, {"fragmentName":"SubjectNamed"}) as unknown as TypedDocumentString<SubjectNamedFragment, unknown>;
export const NewStatementFragmentDoc = new TypedDocumentString(`
    fragment NewStatement on Statement {
  id
  date
  heading
  summary
  actor {
    name
  }
  signedBy {
    name
  }
  positions {
    subject {
      ...SubjectNamed
    }
  }
}
    fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`, {"fragmentName":"NewStatement"}) as unknown as TypedDocumentString<NewStatementFragment, unknown>;
export const NewResolutionFragmentDoc = new TypedDocumentString(`
    fragment NewResolution on Resolution {
  id
  symbol
  title
  date
  summary
  adoption
  tally {
    plenary {
      yes
      no
      abstain
    }
  }
}
    `, {"fragmentName":"NewResolution"}) as unknown as TypedDocumentString<NewResolutionFragment, unknown>;
export const PositionsCountedFragmentDoc = new TypedDocumentString(`
    fragment PositionsCounted on StateConnection {
  nodes {
    iso3
    name
    positions(
      topic: $topic
      norm: $norm
      proposal: $proposal
      paragraph: $paragraph
      year: $year
      during: $during
      attribute: $attribute
      first: 1
    ) {
      totalCount
      nodes {
        stance
        subject {
          ...SubjectNamed
        }
      }
    }
  }
}
    fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`, {"fragmentName":"PositionsCounted"}) as unknown as TypedDocumentString<PositionsCountedFragment, unknown>;
export const EvidenceShownFragmentDoc = new TypedDocumentString(`
    fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
    `, {"fragmentName":"EvidenceShown"}) as unknown as TypedDocumentString<EvidenceShownFragment, unknown>;
export const FactOfPositionFragmentDoc = new TypedDocumentString(`
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
    fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}`, {"fragmentName":"FactOfPosition"}) as unknown as TypedDocumentString<FactOfPositionFragment, unknown>;
export const BlocsFoundFragmentDoc = new TypedDocumentString(`
    fragment BlocsFound on Blocs {
  sentence
  resolutions
  modularity
  mean
  apart {
    id
    iso3
    name
  }
  blocs {
    size
    members {
      id
      iso3
      name
    }
    cohesion {
      mean
    }
    resembles {
      common
      jaccard
      size
      coalition {
        id
        name
        summary
      }
    }
  }
}
    `, {"fragmentName":"BlocsFound"}) as unknown as TypedDocumentString<BlocsFoundFragment, unknown>;
export const VotesReckonedFragmentDoc = new TypedDocumentString(`
    fragment VotesReckoned on ResolutionConnection {
  nodes {
    id
    title
    date
    source {
      id
      title
      publisher
    }
  }
}
    `, {"fragmentName":"VotesReckoned"}) as unknown as TypedDocumentString<VotesReckonedFragment, unknown>;
export const CohesionOfCoalitionFragmentDoc = new TypedDocumentString(`
    fragment CohesionOfCoalition on Cohesion {
  mean
  counted
  votes {
    agreementIndex
    yes
    no
    abstain
    absent
    plurality
    resolution {
      id
      symbol
      title
      date
      source {
        id
        title
        publisher
      }
    }
    brokeRanks {
      id
      name
    }
  }
}
    `, {"fragmentName":"CohesionOfCoalition"}) as unknown as TypedDocumentString<CohesionOfCoalitionFragment, unknown>;
export const SourceNotedFragmentDoc = new TypedDocumentString(`
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
    `, {"fragmentName":"SourceNoted"}) as unknown as TypedDocumentString<SourceNotedFragment, unknown>;
export const MembersOfCoalitionFragmentDoc = new TypedDocumentString(`
    fragment MembersOfCoalition on MemberConnection {
  totalCount
  sentence
  edges {
    from
    to
    role
    status
    note
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      iso3
      name
      region
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"MembersOfCoalition"}) as unknown as TypedDocumentString<MembersOfCoalitionFragment, unknown>;
export const OverlapOfCoalitionsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"OverlapOfCoalitions"}) as unknown as TypedDocumentString<OverlapOfCoalitionsFragment, unknown>;
export const CoalitionToldFragmentDoc = new TypedDocumentString(`
    fragment CoalitionTold on Coalition {
  id
  slug
  name
  aliases
  kind
  open
  asOf
  method
  note
  summary
  locator
  source {
    ...SourceNoted
  }
  definition {
    sentence
  }
  memberOf(first: 10) {
    nodes {
      id
      name
    }
  }
  figures(first: 1) {
    totalCount
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"CoalitionTold"}) as unknown as TypedDocumentString<CoalitionToldFragment, unknown>;
export const CoverageCellFragmentDoc = new TypedDocumentString(`
    fragment CoverageCell on TopicCoverage {
  topic {
    id
    name
  }
  year
  states
  statements
}
    `, {"fragmentName":"CoverageCell"}) as unknown as TypedDocumentString<CoverageCellFragment, unknown>;
export const ImportShownFragmentDoc = new TypedDocumentString(`
    fragment ImportShown on Imported {
  name
  kind
  rollCalls
  votes
  paragraphs
  importedAt
  revision
  document {
    id
    symbol
  }
  sources {
    id
    title
  }
}
    `, {"fragmentName":"ImportShown"}) as unknown as TypedDocumentString<ImportShownFragment, unknown>;
export const StepOfLineageFragmentDoc = new TypedDocumentString(`
    fragment StepOfLineage on LineageStep {
  order
  state
  subject {
    __typename
    ... on Report {
      id
      symbol
      title
      date
    }
    ... on Resolution {
      id
      symbol
      title
      date
    }
    ... on Meeting {
      id
      name
      date
    }
    ... on Proposal {
      id
      name
      date
    }
    ... on Paragraph {
      id
      key
      number
      document {
        id
        symbol
        date
      }
    }
  }
  paragraphs {
    id
    key
    number
    summary
    text
  }
}
    `, {"fragmentName":"StepOfLineage"}) as unknown as TypedDocumentString<StepOfLineageFragment, unknown>;
export const TextsListedFragmentDoc = new TypedDocumentString(`
    fragment TextsListed on ReportConnection {
  totalCount
  nodes {
    id
    symbol
    title
    date
  }
}
    `, {"fragmentName":"TextsListed"}) as unknown as TypedDocumentString<TextsListedFragment, unknown>;
export const OtherTextFragmentDoc = new TypedDocumentString(`
    fragment OtherText on Resolution {
  id
  symbol
  title
  date
  track
  adoption
  tally {
    plenary {
      yes
      no
      abstain
    }
  }
}
    `, {"fragmentName":"OtherText"}) as unknown as TypedDocumentString<OtherTextFragment, unknown>;
export const ResolutionsListedFragmentDoc = new TypedDocumentString(`
    fragment ResolutionsListed on ResolutionConnection {
  totalCount
  nodes {
    ...OtherText
  }
}
    fragment OtherText on Resolution {
  id
  symbol
  title
  date
  track
  adoption
  tally {
    plenary {
      yes
      no
      abstain
    }
  }
}`, {"fragmentName":"ResolutionsListed"}) as unknown as TypedDocumentString<ResolutionsListedFragment, unknown>;
export const ProposalsNamedFragmentDoc = new TypedDocumentString(`
    fragment ProposalsNamed on ProposalConnection {
  totalCount
  nodes {
    id
    name
    outcome {
      outcome
    }
  }
}
    `, {"fragmentName":"ProposalsNamed"}) as unknown as TypedDocumentString<ProposalsNamedFragment, unknown>;
export const CitationShownFragmentDoc = new TypedDocumentString(`
    fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}
    `, {"fragmentName":"CitationShown"}) as unknown as TypedDocumentString<CitationShownFragment, unknown>;
export const FiguresToldFragmentDoc = new TypedDocumentString(`
    fragment FiguresTold on FigureConnection {
  totalCount
  nodes {
    id
    summary
    date
    citations {
      ...CitationShown
    }
  }
}
    fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}`, {"fragmentName":"FiguresTold"}) as unknown as TypedDocumentString<FiguresToldFragment, unknown>;
export const ElaboratedInFragmentDoc = new TypedDocumentString(`
    fragment ElaboratedIn on ElaboratingReportConnection {
  edges {
    where
    node {
      id
      symbol
      title
      date
    }
  }
}
    `, {"fragmentName":"ElaboratedIn"}) as unknown as TypedDocumentString<ElaboratedInFragment, unknown>;
export const NormToldFragmentDoc = new TypedDocumentString(`
    fragment NormTold on Norm {
  id
  code
  name
  aliases
  summary
  type
  locator
  source {
    ...SourceNoted
  }
  paragraph {
    id
    ref
    text
  }
  topics(first: 20) {
    nodes {
      id
      name
    }
  }
  elaboratedIn(first: 10) {
    ...ElaboratedIn
  }
}
    fragment ElaboratedIn on ElaboratingReportConnection {
  edges {
    where
    node {
      id
      symbol
      title
      date
    }
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"NormTold"}) as unknown as TypedDocumentString<NormToldFragment, unknown>;
export const RewordingShownFragmentDoc = new TypedDocumentString(`
    fragment RewordingShown on RewordingEdge {
  change
  citations {
    ...CitationShown
  }
  node {
    id
    key
    number
    summary
    document {
      id
      symbol
    }
  }
}
    fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}`, {"fragmentName":"RewordingShown"}) as unknown as TypedDocumentString<RewordingShownFragment, unknown>;
export const RewordingsOfParagraphFragmentDoc = new TypedDocumentString(`
    fragment RewordingsOfParagraph on Paragraph {
  revises(first: 20) {
    edges {
      ...RewordingShown
    }
  }
  revisedBy(first: 20) {
    edges {
      ...RewordingShown
    }
  }
}
    fragment RewordingShown on RewordingEdge {
  change
  citations {
    ...CitationShown
  }
  node {
    id
    key
    number
    summary
    document {
      id
      symbol
    }
  }
}
fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}`, {"fragmentName":"RewordingsOfParagraph"}) as unknown as TypedDocumentString<RewordingsOfParagraphFragment, unknown>;
export const StatementsOnParagraphFragmentDoc = new TypedDocumentString(`
    fragment StatementsOnParagraph on Paragraph {
  statements(first: 100) {
    totalCount
    edges {
      stance
      act
      summary
      confidence
      citations {
        ...CitationShown
      }
      node {
        id
        date
        heading
        actor {
          id
          name
        }
        signedBy {
          id
          name
        }
      }
    }
  }
}
    fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}`, {"fragmentName":"StatementsOnParagraph"}) as unknown as TypedDocumentString<StatementsOnParagraphFragment, unknown>;
export const PositionHeldFragmentDoc = new TypedDocumentString(`
    fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
    fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`, {"fragmentName":"PositionHeld"}) as unknown as TypedDocumentString<PositionHeldFragment, unknown>;
export const PositionsOnFragmentDoc = new TypedDocumentString(`
    fragment PositionsOn on PositionConnection {
  totalCount
  nodes {
    ...PositionHeld
    state {
      id
      iso3
      name
    }
  }
}
    fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`, {"fragmentName":"PositionsOn"}) as unknown as TypedDocumentString<PositionsOnFragment, unknown>;
export const PositionsOnPageFragmentDoc = new TypedDocumentString(`
    fragment PositionsOnPage on PositionConnection {
  ...PositionsOn
  sentence
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment PositionsOn on PositionConnection {
  totalCount
  nodes {
    ...PositionHeld
    state {
      id
      iso3
      name
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`, {"fragmentName":"PositionsOnPage"}) as unknown as TypedDocumentString<PositionsOnPageFragment, unknown>;
export const ProposalStepsFragmentDoc = new TypedDocumentString(`
    fragment ProposalSteps on ProposalTimelineConnection {
  totalCount
  nodes {
    kind
    date
    summary
    stance
    outcome
    actors {
      id
      name
    }
    document {
      id
      symbol
    }
    paragraph {
      id
      ref
    }
    statement {
      id
    }
    citations {
      locator
      source {
        ...SourceNoted
      }
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"ProposalSteps"}) as unknown as TypedDocumentString<ProposalStepsFragment, unknown>;
export const OutcomeShownFragmentDoc = new TypedDocumentString(`
    fragment OutcomeShown on ProposalOutcome {
  outcome
  summary
  locator
  source {
    ...SourceNoted
  }
  document {
    __typename
    ... on Report {
      id
      symbol
      title
      date
    }
    ... on Resolution {
      id
      symbol
      title
      date
    }
    ... on Paragraph {
      id
      ref
      document {
        id
        symbol
        title
        date
      }
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"OutcomeShown"}) as unknown as TypedDocumentString<OutcomeShownFragment, unknown>;
export const ProposalToldFragmentDoc = new TypedDocumentString(`
    fragment ProposalTold on Proposal {
  id
  slug
  name
  aliases
  date
  summary
  meeting {
    id
    name
  }
  topic {
    id
    name
  }
  lineages(first: 10) {
    nodes {
      id
      subject
    }
  }
  outcome {
    ...OutcomeShown
  }
}
    fragment OutcomeShown on ProposalOutcome {
  outcome
  summary
  locator
  source {
    ...SourceNoted
  }
  document {
    __typename
    ... on Report {
      id
      symbol
      title
      date
    }
    ... on Resolution {
      id
      symbol
      title
      date
    }
    ... on Paragraph {
      id
      ref
      document {
        id
        symbol
        title
        date
      }
    }
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"ProposalTold"}) as unknown as TypedDocumentString<ProposalToldFragment, unknown>;
export const RecommendationToldFragmentDoc = new TypedDocumentString(`
    fragment RecommendationTold on Recommendation {
  id
  key
  summary
  date
  to
  by(first: 5) {
    nodes {
      id
      name
    }
  }
  topics(first: 8) {
    nodes {
      id
      name
    }
  }
  norms(first: 11) {
    nodes {
      id
      code
      name
    }
  }
  locator
  source {
    ...SourceNoted
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"RecommendationTold"}) as unknown as TypedDocumentString<RecommendationToldFragment, unknown>;
export const ReportInShortFragmentDoc = new TypedDocumentString(`
    fragment ReportInShort on Report {
  id
  symbol
  title
  kind
  body
  date
  dateNote
  adoptionNote
  aliases
  process {
    id
    name
  }
  meeting {
    id
    name
  }
  elaborates(first: 11) {
    nodes {
      id
      code
    }
  }
}
    `, {"fragmentName":"ReportInShort"}) as unknown as TypedDocumentString<ReportInShortFragment, unknown>;
export const DraftsOfReportFragmentDoc = new TypedDocumentString(`
    fragment DraftsOfReport on Report {
  drafts(first: 30) {
    edges {
      stage
      node {
        id
        symbol
        title
        date
      }
    }
  }
  draftOf(first: 5) {
    edges {
      stage
      node {
        id
        symbol
        title
        date
      }
    }
  }
}
    `, {"fragmentName":"DraftsOfReport"}) as unknown as TypedDocumentString<DraftsOfReportFragment, unknown>;
export const ProposalsOfReportFragmentDoc = new TypedDocumentString(`
    fragment ProposalsOfReport on Report {
  resultOf(first: 50) {
    edges {
      outcome
      summary
      citations {
        ...CitationShown
      }
      node {
        id
        name
      }
    }
  }
}
    fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}`, {"fragmentName":"ProposalsOfReport"}) as unknown as TypedDocumentString<ProposalsOfReportFragment, unknown>;
export const SponsorsOfResolutionFragmentDoc = new TypedDocumentString(`
    fragment SponsorsOfResolution on Resolution {
  symbol
  sponsors(first: 200) {
    totalCount
    edges {
      role
      citations {
        ...CitationShown
      }
      node {
        id
        name
      }
    }
  }
}
    fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}`, {"fragmentName":"SponsorsOfResolution"}) as unknown as TypedDocumentString<SponsorsOfResolutionFragment, unknown>;
export const ParagraphInShortFragmentDoc = new TypedDocumentString(`
    fragment ParagraphInShort on Paragraph {
  id
  key
  number
  section
  status
  summary
  text
  footnotes
  topics(first: 8) {
    nodes {
      id
      name
    }
  }
  norms(first: 11) {
    nodes {
      id
      code
      name
    }
  }
}
    `, {"fragmentName":"ParagraphInShort"}) as unknown as TypedDocumentString<ParagraphInShortFragment, unknown>;
export const TextOfDocumentFragmentDoc = new TypedDocumentString(`
    fragment TextOfDocument on Document {
  paragraphs(first: 100) {
    totalCount
    nodes {
      ...ParagraphInShort
    }
  }
  lineages(first: 50) {
    edges {
      state
      node {
        id
        subject
        change
      }
    }
  }
}
    fragment ParagraphInShort on Paragraph {
  id
  key
  number
  section
  status
  summary
  text
  footnotes
  topics(first: 8) {
    nodes {
      id
      name
    }
  }
  norms(first: 11) {
    nodes {
      id
      code
      name
    }
  }
}`, {"fragmentName":"TextOfDocument"}) as unknown as TypedDocumentString<TextOfDocumentFragment, unknown>;
export const AgreementOfTwoFragmentDoc = new TypedDocumentString(`
    fragment AgreementOfTwo on AgreementPair {
  shared
  identical
  voeten
  kappa
  pi
}
    `, {"fragmentName":"AgreementOfTwo"}) as unknown as TypedDocumentString<AgreementOfTwoFragment, unknown>;
export const VotesApartFragmentDoc = new TypedDocumentString(`
    fragment VotesApart on VoteDifferenceConnection {
  totalCount
  nodes {
    here
    there
    resolution {
      id
      symbol
      title
      date
      locator
      source {
        ...SourceNoted
      }
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"VotesApart"}) as unknown as TypedDocumentString<VotesApartFragment, unknown>;
export const PositionsApartFragmentDoc = new TypedDocumentString(`
    fragment PositionsApart on PositionDifferenceConnection {
  totalCount
  nodes {
    subject {
      ...SubjectNamed
    }
    here {
      ...PositionHeld
    }
    there {
      ...PositionHeld
    }
  }
}
    fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`, {"fragmentName":"PositionsApart"}) as unknown as TypedDocumentString<PositionsApartFragment, unknown>;
export const InCoalitionsFragmentDoc = new TypedDocumentString(`
    fragment InCoalitions on State {
  id
  iso3
  name
  coalitions(first: 100, status: [MEMBER]) {
    nodes {
      id
      name
    }
  }
}
    `, {"fragmentName":"InCoalitions"}) as unknown as TypedDocumentString<InCoalitionsFragment, unknown>;
export const VotesOnTextsFragmentDoc = new TypedDocumentString(`
    fragment VotesOnTexts on State {
  id
  name
  cast: votes(first: 200, body: PLENARY) {
    edges {
      choice
      source {
        id
        title
        publisher
      }
      rollCall {
        id
        on
        date
      }
      node {
        id
        symbol
        title
      }
    }
  }
}
    `, {"fragmentName":"VotesOnTexts"}) as unknown as TypedDocumentString<VotesOnTextsFragment, unknown>;
export const TimelineShownFragmentDoc = new TypedDocumentString(`
    fragment TimelineShown on TimelineEntry {
  changed
  date
  stance
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
    fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`, {"fragmentName":"TimelineShown"}) as unknown as TypedDocumentString<TimelineShownFragment, unknown>;
export const ClosestOfStateFragmentDoc = new TypedDocumentString(`
    fragment ClosestOfState on ClosestConnection {
  totalCount
  edges {
    shared
    identical
    voeten
    node {
      id
      iso3
      name
    }
  }
}
    `, {"fragmentName":"ClosestOfState"}) as unknown as TypedDocumentString<ClosestOfStateFragment, unknown>;
export const CoalitionsOfStateFragmentDoc = new TypedDocumentString(`
    fragment CoalitionsOfState on CoalitionOfStateConnection {
  totalCount
  edges {
    from
    to
    role
    status
    node {
      id
      name
      kind
    }
  }
}
    `, {"fragmentName":"CoalitionsOfState"}) as unknown as TypedDocumentString<CoalitionsOfStateFragment, unknown>;
export const VotesOfStateFragmentDoc = new TypedDocumentString(`
    fragment VotesOfState on VotedResolutionConnection {
  totalCount
  edges {
    choice
    note
    locator
    source {
      ...SourceNoted
    }
    rollCall {
      id
      date
    }
    node {
      id
      symbol
      title
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"VotesOfState"}) as unknown as TypedDocumentString<VotesOfStateFragment, unknown>;
export const TopicToldFragmentDoc = new TypedDocumentString(`
    fragment TopicTold on Topic {
  id
  slug
  name
  aliases
  summary
  supporting
  opposing
  method
  broader(first: 5) {
    nodes {
      id
      name
    }
  }
  narrower(first: 30) {
    nodes {
      id
      name
    }
  }
  norms(first: 20) {
    nodes {
      id
      name
    }
  }
  lineages(first: 1) {
    totalCount
  }
  recommendations(first: 1) {
    totalCount
  }
  figures(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"TopicTold"}) as unknown as TypedDocumentString<TopicToldFragment, unknown>;
export const VoteOfShiftFragmentDoc = new TypedDocumentString(`
    fragment VoteOfShift on CastVote {
  choice
  note
  locator
  source {
    ...SourceNoted
  }
  rollCall {
    id
    key
    date
    matter
  }
  resolution {
    symbol
    title
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"VoteOfShift"}) as unknown as TypedDocumentString<VoteOfShiftFragment, unknown>;
export const AskedInWordsFragmentDoc = new TypedDocumentString(`
    fragment AskedInWords on Asking {
  question
  sentence
  understood {
    start
    end
    text
    readAs
  }
  unread {
    start
    end
    text
    note
    suggestions
  }
  otherReadings {
    sentence
    why
  }
}
    `, {"fragmentName":"AskedInWords"}) as unknown as TypedDocumentString<AskedInWordsFragment, unknown>;
export const SaidOfItFragmentDoc = new TypedDocumentString(`
    fragment SaidOfIt on StatementPosition {
  key
  summary
  confidence
  citations {
    ...CitationShown
  }
  statement {
    id
    date
    heading
    actor {
      id
      name
    }
    signedBy {
      id
      name
    }
  }
}
    fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}`, {"fragmentName":"SaidOfIt"}) as unknown as TypedDocumentString<SaidOfItFragment, unknown>;
export const ChangeShownFragmentDoc = new TypedDocumentString(`
    fragment ChangeShown on Change {
  kind
  summary
  since {
    id
    symbol
  }
  before {
    id
    key
    number
  }
  after {
    id
    key
    number
  }
  askedFor {
    ...SaidOfIt
  }
  objectedTo {
    ...SaidOfIt
  }
  lineages {
    id
    subject
  }
  words {
    kind
    text
  }
}
    fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}
fragment SaidOfIt on StatementPosition {
  key
  summary
  confidence
  citations {
    ...CitationShown
  }
  statement {
    id
    date
    heading
    actor {
      id
      name
    }
    signedBy {
      id
      name
    }
  }
}`, {"fragmentName":"ChangeShown"}) as unknown as TypedDocumentString<ChangeShownFragment, unknown>;
export const ProposalsListedFragmentDoc = new TypedDocumentString(`
    fragment ProposalsListed on ProposalConnection {
  totalCount
  nodes {
    id
    name
    date
    summary
    outcome {
      ...OutcomeShown
    }
  }
}
    fragment OutcomeShown on ProposalOutcome {
  outcome
  summary
  locator
  source {
    ...SourceNoted
  }
  document {
    __typename
    ... on Report {
      id
      symbol
      title
      date
    }
    ... on Resolution {
      id
      symbol
      title
      date
    }
    ... on Paragraph {
      id
      ref
      document {
        id
        symbol
        title
        date
      }
    }
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"ProposalsListed"}) as unknown as TypedDocumentString<ProposalsListedFragment, unknown>;
export const SidesOnFragmentDoc = new TypedDocumentString(`
    fragment SidesOn on PositionConnection {
  totalCount
  nodes {
    stance
    since
    contested
    state {
      id
      iso3
      name
      region
    }
  }
}
    `, {"fragmentName":"SidesOn"}) as unknown as TypedDocumentString<SidesOnFragment, unknown>;
export const ActorCountedFragmentDoc = new TypedDocumentString(`
    fragment ActorCounted on ListTallyRow {
  count
  actor {
    __typename
    id
    name
    ... on State {
      iso3
      region
    }
    ... on Coalition {
      slug
    }
    ... on Organisation {
      slug
      kind
    }
  }
}
    `, {"fragmentName":"ActorCounted"}) as unknown as TypedDocumentString<ActorCountedFragment, unknown>;
export const RollCallInShortFragmentDoc = new TypedDocumentString(`
    fragment RollCallInShort on RollCall {
  id
  key
  body
  committee
  on
  part
  date
  roll
  result
  totals {
    yes
    no
    abstain
    notVoting
  }
}
    `, {"fragmentName":"RollCallInShort"}) as unknown as TypedDocumentString<RollCallInShortFragment, unknown>;
export const RollCallWholeFragmentDoc = new TypedDocumentString(`
    fragment RollCallWhole on RollCall {
  ...RollCallInShort
  meetingRecord
  note
  matter
  subjects
  citations {
    ...CitationShown
  }
  resolution {
    id
    symbol
    title
  }
  tally(by: [REGION, CHOICE]) {
    region
    choice
    count
  }
  votes(first: 200) {
    totalCount
    edges {
      choice
      note
      locator
      source {
        id
        title
        url
      }
      node {
        id
        iso3
        name
        region
      }
    }
  }
}
    fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}
fragment RollCallInShort on RollCall {
  id
  key
  body
  committee
  on
  part
  date
  roll
  result
  totals {
    yes
    no
    abstain
    notVoting
  }
}`, {"fragmentName":"RollCallWhole"}) as unknown as TypedDocumentString<RollCallWholeFragment, unknown>;
export const ResolutionsSponsoredFragmentDoc = new TypedDocumentString(`
    fragment ResolutionsSponsored on SponsoredResolutionConnection {
  totalCount
  edges {
    role
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      symbol
      title
      date
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"ResolutionsSponsored"}) as unknown as TypedDocumentString<ResolutionsSponsoredFragment, unknown>;
export const ProposalsSponsoredFragmentDoc = new TypedDocumentString(`
    fragment ProposalsSponsored on SponsoredProposalConnection {
  totalCount
  edges {
    role
    date
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      name
      date
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"ProposalsSponsored"}) as unknown as TypedDocumentString<ProposalsSponsoredFragment, unknown>;
export const SponsorsOfProposalFragmentDoc = new TypedDocumentString(`
    fragment SponsorsOfProposal on ProposalSponsorConnection {
  totalCount
  edges {
    role
    date
    note
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      name
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"SponsorsOfProposal"}) as unknown as TypedDocumentString<SponsorsOfProposalFragment, unknown>;
export const StatementsOnFragmentDoc = new TypedDocumentString(`
    fragment StatementsOn on StatementOnSubjectConnection {
  totalCount
  edges {
    stance
    summary
    confidence
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      date
      venue
      actor {
        id
        name
      }
      signedBy {
        id
        name
      }
      meeting {
        id
        name
      }
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`, {"fragmentName":"StatementsOn"}) as unknown as TypedDocumentString<StatementsOnFragment, unknown>;
export const StatementListedFragmentDoc = new TypedDocumentString(`
    fragment StatementListed on Statement {
  id
  date
  heading
  summary
  venue
  actor {
    id
    name
  }
  signedBy {
    id
    name
  }
  meeting {
    id
    name
  }
  locator
  source {
    ...SourceNoted
  }
  positions {
    act
    stance
    confidence
    summary
    subject {
      ...SubjectNamed
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`, {"fragmentName":"StatementListed"}) as unknown as TypedDocumentString<StatementListedFragment, unknown>;
export const TallyCountedFragmentDoc = new TypedDocumentString(`
    fragment TallyCounted on TallyRow {
  year
  region
  stance
  count
}
    `, {"fragmentName":"TallyCounted"}) as unknown as TypedDocumentString<TallyCountedFragment, unknown>;
export const SilentOnFragmentDoc = new TypedDocumentString(`
    fragment SilentOn on StateConnection {
  totalCount
  coverage {
    recorded
    outOf
    note
  }
  nodes {
    id
    name
    region
  }
}
    `, {"fragmentName":"SilentOn"}) as unknown as TypedDocumentString<SilentOnFragment, unknown>;
export const ResolutionsBearingFragmentDoc = new TypedDocumentString(`
    fragment ResolutionsBearing on BearingResolutionConnection {
  totalCount
  edges {
    direction
    node {
      id
      symbol
      title
      date
      tally {
        plenary {
          yes
          no
          abstain
        }
      }
    }
  }
}
    `, {"fragmentName":"ResolutionsBearing"}) as unknown as TypedDocumentString<ResolutionsBearingFragment, unknown>;
export const ParagraphsListedFragmentDoc = new TypedDocumentString(`
    fragment ParagraphsListed on ParagraphConnection {
  totalCount
  nodes {
    id
    ref
    summary
    status
    document {
      id
      symbol
      title
      date
    }
  }
}
    `, {"fragmentName":"ParagraphsListed"}) as unknown as TypedDocumentString<ParagraphsListedFragment, unknown>;
export const MeetingsDrawnFragmentDoc = new TypedDocumentString(`
    fragment MeetingsDrawn on MeetingConnection {
  totalCount
  nodes {
    date
    process {
      id
      name
    }
    source {
      id
      title
      publisher
    }
  }
}
    `, {"fragmentName":"MeetingsDrawn"}) as unknown as TypedDocumentString<MeetingsDrawnFragment, unknown>;
export const ReportsDrawnFragmentDoc = new TypedDocumentString(`
    fragment ReportsDrawn on ReportConnection {
  nodes {
    id
    symbol
    title
    date
    source {
      id
      title
      publisher
    }
    lineages(first: 60) {
      edges {
        state
      }
    }
  }
}
    `, {"fragmentName":"ReportsDrawn"}) as unknown as TypedDocumentString<ReportsDrawnFragment, unknown>;
export const LineagesDrawnFragmentDoc = new TypedDocumentString(`
    fragment LineagesDrawn on LineageConnection {
  totalCount
  nodes {
    id
    subject
    change
    steps {
      state
      subject {
        __typename
        ... on Report {
          date
        }
        ... on Resolution {
          date
        }
        ... on Meeting {
          date
        }
        ... on Proposal {
          date
        }
        ... on Paragraph {
          document {
            date
          }
        }
      }
    }
    source {
      id
      title
      publisher
    }
  }
}
    `, {"fragmentName":"LineagesDrawn"}) as unknown as TypedDocumentString<LineagesDrawnFragment, unknown>;
export const TopicCountedFragmentDoc = new TypedDocumentString(`
    fragment TopicCounted on ListTallyRow {
  count
  stance
  topic {
    id
    slug
    name
  }
}
    `, {"fragmentName":"TopicCounted"}) as unknown as TypedDocumentString<TopicCountedFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About($isLinked: Boolean = false) {
  dataset {
    version
    revision
    checksum
    committedAt
    licence
    cite
    revisions(first: 50) @include(if: $isLinked) {
      nodes {
        number
        checksum
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const QuestionSaidDocument = new TypedDocumentString(`
    query QuestionSaid($where: StateWhere!) {
  states(where: $where, first: 0) {
    sentence
    totalCount
  }
}
    `) as unknown as TypedDocumentString<QuestionSaidQuery, QuestionSaidQueryVariables>;
export const ChoosableDocument = new TypedDocumentString(`
    query Choosable {
  topics(first: 200) {
    nodes {
      slug
      name
      statements {
        totalCount
      }
    }
  }
  resolutions(where: {recorded: true, kind: [RESOLUTION, DECISION]}, first: 200) {
    nodes {
      symbol
      title
    }
  }
  coalitions(first: 200) {
    nodes {
      slug
      name
      members {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChoosableQuery, ChoosableQueryVariables>;
export const ConditionOnDocument = new TypedDocumentString(`
    query ConditionOn($condition: StateWhere!, $with: StateWhere!) {
  said: states(where: $condition, first: 0) {
    sentence
  }
  its: states(where: $with, first: 1) {
    totalCount
    edges {
      node {
        id
      }
      evidence {
        ...EvidenceShown
      }
    }
  }
}
    fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ConditionOnQuery, ConditionOnQueryVariables>;
export const NextTriedDocument = new TypedDocumentString(`
    query NextTried($question: String!) {
  ask(question: $question) {
    where
    unread {
      start
    }
    elsewhere {
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<NextTriedQuery, NextTriedQueryVariables>;
export const ChangesFeedDocument = new TypedDocumentString(`
    query ChangesFeed {
  statements(first: 50) {
    nodes {
      ...NewStatement
    }
  }
  resolutions(first: 20) {
    nodes {
      ...NewResolution
    }
  }
}
    fragment NewStatement on Statement {
  id
  date
  heading
  summary
  actor {
    name
  }
  signedBy {
    name
  }
  positions {
    subject {
      ...SubjectNamed
    }
  }
}
fragment NewResolution on Resolution {
  id
  symbol
  title
  date
  summary
  adoption
  tally {
    plenary {
      yes
      no
      abstain
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<ChangesFeedQuery, ChangesFeedQueryVariables>;
export const StateFeedDocument = new TypedDocumentString(`
    query StateFeed($state: String!) {
  state(name: $state) {
    id
    iso3
    name
    statements(first: 50) {
      nodes {
        ...NewStatement
      }
    }
    votes(first: 50) {
      edges {
        choice
        node {
          ...NewResolution
        }
      }
    }
  }
}
    fragment NewStatement on Statement {
  id
  date
  heading
  summary
  actor {
    name
  }
  signedBy {
    name
  }
  positions {
    subject {
      ...SubjectNamed
    }
  }
}
fragment NewResolution on Resolution {
  id
  symbol
  title
  date
  summary
  adoption
  tally {
    plenary {
      yes
      no
      abstain
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<StateFeedQuery, StateFeedQueryVariables>;
export const TopicFeedDocument = new TypedDocumentString(`
    query TopicFeed($topic: String!) {
  topic(slug: $topic) {
    id
    name
    statements(first: 50) {
      edges {
        stance
        summary
        node {
          ...NewStatement
        }
      }
    }
    resolutions(first: 20) {
      nodes {
        ...NewResolution
      }
    }
  }
}
    fragment NewStatement on Statement {
  id
  date
  heading
  summary
  actor {
    name
  }
  signedBy {
    name
  }
  positions {
    subject {
      ...SubjectNamed
    }
  }
}
fragment NewResolution on Resolution {
  id
  symbol
  title
  date
  summary
  adoption
  tally {
    plenary {
      yes
      no
      abstain
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<TopicFeedQuery, TopicFeedQueryVariables>;
export const NamesGivenDocument = new TypedDocumentString(`
    query NamesGiven($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on State {
      name
    }
    ... on Coalition {
      name
    }
    ... on Organisation {
      name
    }
    ... on Topic {
      name
    }
    ... on Proposal {
      name
    }
    ... on Meeting {
      name
    }
    ... on Process {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamesGivenQuery, NamesGivenQueryVariables>;
export const PositionsPageDocument = new TypedDocumentString(`
    query PositionsPage($where: StateWhere, $topic: String, $norm: String, $proposal: String, $paragraph: String, $year: Int, $during: Period, $attribute: Attribution, $facts: Boolean!, $counted: Boolean!, $covered: Boolean!, $first: Int!, $after: String) {
  states(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      iso3
      name
      region
      positions(
        topic: $topic
        norm: $norm
        proposal: $proposal
        paragraph: $paragraph
        year: $year
        during: $during
        attribute: $attribute
        first: 200
      ) {
        pageInfo {
          hasNextPage
        }
        nodes {
          stance
          subject @include(if: $facts) {
            ...SubjectNamed
          }
          evidence @include(if: $facts) {
            ...FactOfPosition
          }
        }
      }
    }
  }
  drawn: states(where: $where, first: 200) @include(if: $counted) {
    ...PositionsCounted
  }
  dataset @include(if: $covered) {
    coverage {
      ...CoverageCell
    }
  }
}
    fragment PositionsCounted on StateConnection {
  nodes {
    iso3
    name
    positions(
      topic: $topic
      norm: $norm
      proposal: $proposal
      paragraph: $paragraph
      year: $year
      during: $during
      attribute: $attribute
      first: 1
    ) {
      totalCount
      nodes {
        stance
        subject {
          ...SubjectNamed
        }
      }
    }
  }
}
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
fragment CoverageCell on TopicCoverage {
  topic {
    id
    name
  }
  year
  states
  statements
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<PositionsPageQuery, PositionsPageQueryVariables>;
export const AskWhyPageDocument = new TypedDocumentString(`
    query AskWhyPage($question: String!, $state: String!) {
  ask(question: $question) {
    ...AskedInWords
    where
  }
  state(name: $state) {
    id
    iso3
    name
    region
  }
}
    fragment AskedInWords on Asking {
  question
  sentence
  understood {
    start
    end
    text
    readAs
  }
  unread {
    start
    end
    text
    note
    suggestions
  }
  otherReadings {
    sentence
    why
  }
}`) as unknown as TypedDocumentString<AskWhyPageQuery, AskWhyPageQueryVariables>;
export const AskInYearDocument = new TypedDocumentString(`
    query AskInYear($where: StateWhere!) {
  states(where: $where, first: 200) {
    sentence
    totalCount
    nodes {
      id
      iso3
      name
    }
    coverage {
      unrecorded
    }
  }
}
    `) as unknown as TypedDocumentString<AskInYearQuery, AskInYearQueryVariables>;
export const AskYearsPageDocument = new TypedDocumentString(`
    query AskYearsPage($question: String!) {
  ask(question: $question) {
    ...AskedInWords
    where
  }
}
    fragment AskedInWords on Asking {
  question
  sentence
  understood {
    start
    end
    text
    readAs
  }
  unread {
    start
    end
    text
    note
    suggestions
  }
  otherReadings {
    sentence
    why
  }
}`) as unknown as TypedDocumentString<AskYearsPageQuery, AskYearsPageQueryVariables>;
export const AskPageDocument = new TypedDocumentString(`
    query AskPage($question: String!, $first: Int!, $after: String, $drawn: Boolean!) {
  ask(question: $question) {
    ...AskedInWords
    where
    elsewhere {
      kind
      path
      sentence
    }
    all: states(first: 200) @include(if: $drawn) {
      nodes {
        id
        iso3
        name
      }
    }
    states(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      coverage {
        recorded
        outOf
        note
        unrecorded @include(if: $drawn)
      }
      edges {
        node {
          id
          iso3
          name
          region
        }
        evidence {
          ...EvidenceShown
        }
      }
    }
  }
}
    fragment AskedInWords on Asking {
  question
  sentence
  understood {
    start
    end
    text
    readAs
  }
  unread {
    start
    end
    text
    note
    suggestions
  }
  otherReadings {
    sentence
    why
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AskPageQuery, AskPageQueryVariables>;
export const BlocsPageDocument = new TypedDocumentString(`
    query BlocsPage($over: ResolutionWhere!, $among: StateWhere, $ofMatrix: StateWhere, $measure: AgreementMeasure!, $minShared: Int!, $resolution: Float!, $colour: String!, $votes: ResolutionWhere!, $isColoured: Boolean!) {
  blocs(
    over: $over
    among: $among
    measure: $measure
    minShared: $minShared
    resolution: $resolution
  ) {
    ...BlocsFound
  }
  earliest: resolutions(where: $votes, orderBy: DATE_ASC, first: 1) {
    ...VotesReckoned
  }
  latest: resolutions(where: $votes, orderBy: DATE_DESC, first: 60) {
    ...VotesReckoned
  }
  agreement(over: $over, among: $ofMatrix, minShared: $minShared) {
    sentence
    states {
      id
      iso3
      name
    }
    matrix(measure: $measure)
  }
  coloured: coalition(slug: $colour) @include(if: $isColoured) {
    id
    name
    members(first: 200) {
      nodes {
        id
      }
    }
  }
}
    fragment BlocsFound on Blocs {
  sentence
  resolutions
  modularity
  mean
  apart {
    id
    iso3
    name
  }
  blocs {
    size
    members {
      id
      iso3
      name
    }
    cohesion {
      mean
    }
    resembles {
      common
      jaccard
      size
      coalition {
        id
        name
        summary
      }
    }
  }
}
fragment VotesReckoned on ResolutionConnection {
  nodes {
    id
    title
    date
    source {
      id
      title
      publisher
    }
  }
}`) as unknown as TypedDocumentString<BlocsPageQuery, BlocsPageQueryVariables>;
export const CoalitionBesidePageDocument = new TypedDocumentString(`
    query CoalitionBesidePage($coalition: String!, $state: String!, $named: Boolean!, $over: ResolutionWhere) {
  coalition(slug: $coalition) {
    id
    name
    cohesion(over: $over) {
      votes {
        plurality
        resolution {
          id
          symbol
          title
          date
        }
      }
    }
  }
  state(name: $state) @include(if: $named) {
    id
    name
    votes(first: 200, body: PLENARY, where: $over) {
      pageInfo {
        hasNextPage
      }
      edges {
        choice
        source {
          id
          title
          publisher
        }
        rollCall {
          id
          on
        }
        node {
          id
          date
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoalitionBesidePageQuery, CoalitionBesidePageQueryVariables>;
export const CoalitionPageDocument = new TypedDocumentString(`
    query CoalitionPage($coalition: String!, $on: PartialDate, $with: String!, $compared: Boolean!) {
  coalition(slug: $coalition) {
    ...CoalitionTold
    members(on: $on, first: 200) {
      ...MembersOfCoalition
    }
    otherMembers(first: 60) {
      totalCount
      edges {
        role
        status
        locator
        source {
          ...SourceNoted
        }
        node {
          id
          name
        }
      }
    }
    cohesion(over: {kind: [RESOLUTION, DECISION]}) {
      ...CohesionOfCoalition
    }
    overlap(with: $with, on: $on) @include(if: $compared) {
      ...OverlapOfCoalitions
    }
    statements(first: 5) {
      totalCount
      nodes {
        ...StatementListed
      }
    }
    sponsored(first: 5) {
      ...ResolutionsSponsored
    }
    proposals(first: 5) {
      ...ProposalsSponsored
    }
  }
  byRoll: coalitions(where: {slug: [$coalition], defined: false}) {
    nodes {
      apart: members(
        status: [ASSOCIATE, OBSERVER, INACTIVE, FORMER, DISPUTED]
        first: 60
      ) {
        ...MembersOfCoalition
      }
    }
  }
}
    fragment CohesionOfCoalition on Cohesion {
  mean
  counted
  votes {
    agreementIndex
    yes
    no
    abstain
    absent
    plurality
    resolution {
      id
      symbol
      title
      date
      source {
        id
        title
        publisher
      }
    }
    brokeRanks {
      id
      name
    }
  }
}
fragment MembersOfCoalition on MemberConnection {
  totalCount
  sentence
  edges {
    from
    to
    role
    status
    note
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      iso3
      name
      region
    }
  }
}
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
fragment CoalitionTold on Coalition {
  id
  slug
  name
  aliases
  kind
  open
  asOf
  method
  note
  summary
  locator
  source {
    ...SourceNoted
  }
  definition {
    sentence
  }
  memberOf(first: 10) {
    nodes {
      id
      name
    }
  }
  figures(first: 1) {
    totalCount
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment ResolutionsSponsored on SponsoredResolutionConnection {
  totalCount
  edges {
    role
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      symbol
      title
      date
    }
  }
}
fragment ProposalsSponsored on SponsoredProposalConnection {
  totalCount
  edges {
    role
    date
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      name
      date
    }
  }
}
fragment StatementListed on Statement {
  id
  date
  heading
  summary
  venue
  actor {
    id
    name
  }
  signedBy {
    id
    name
  }
  meeting {
    id
    name
  }
  locator
  source {
    ...SourceNoted
  }
  positions {
    act
    stance
    confidence
    summary
    subject {
      ...SubjectNamed
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<CoalitionPageQuery, CoalitionPageQueryVariables>;
export const CoalitionsPageDocument = new TypedDocumentString(`
    query CoalitionsPage($where: CoalitionWhere, $first: Int!, $after: String) {
  coalitions(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      slug
      name
      kind
      open
      asOf
      summary
      definition {
        sentence
      }
      members(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoalitionsPageQuery, CoalitionsPageQueryVariables>;
export const CompareQuestionDocument = new TypedDocumentString(`
    query CompareQuestion($question: String!) {
  ask(question: $question) {
    ...AskedInWords
    where
  }
}
    fragment AskedInWords on Asking {
  question
  sentence
  understood {
    start
    end
    text
    readAs
  }
  unread {
    start
    end
    text
    note
    suggestions
  }
  otherReadings {
    sentence
    why
  }
}`) as unknown as TypedDocumentString<CompareQuestionQuery, CompareQuestionQueryVariables>;
export const CompareAreaDocument = new TypedDocumentString(`
    query CompareArea($where: StateWhere!) {
  states(where: $where, first: 1) {
    sentence
  }
}
    `) as unknown as TypedDocumentString<CompareAreaQuery, CompareAreaQueryVariables>;
export const ComparePageDocument = new TypedDocumentString(`
    query ComparePage($sets: [NamedSet!]!) {
  compare(sets: $sets) {
    sets {
      name
      sentence
      size
      coverage {
        recorded
        outOf
        note
      }
    }
    regions {
      in
      size
      members {
        id
        iso3
        name
        region
      }
    }
    pairs {
      a
      b
      intersection
      union
      jaccard
    }
  }
}
    `) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;
export const ContradictionsPageDocument = new TypedDocumentString(`
    query ContradictionsPage($among: StateWhere, $topic: String, $first: Int!, $after: String) {
  contradictions(among: $among, topic: $topic, first: $first, after: $after) {
    totalCount
    sentence
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      state {
        id
        iso3
        name
      }
      subject {
        ...SubjectNamed
      }
      said {
        ...EvidenceShown
      }
      voted {
        ...EvidenceShown
      }
    }
  }
  drawn: contradictions(among: $among, topic: $topic, first: 200) {
    totalCount
    nodes {
      state {
        iso3
        name
      }
    }
  }
}
    fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<ContradictionsPageQuery, ContradictionsPageQueryVariables>;
export const CoveragePageDocument = new TypedDocumentString(`
    query CoveragePage {
  dataset {
    coverage {
      ...CoverageCell
    }
  }
}
    fragment CoverageCell on TopicCoverage {
  topic {
    id
    name
  }
  year
  states
  statements
}`) as unknown as TypedDocumentString<CoveragePageQuery, CoveragePageQueryVariables>;
export const DatasetPageDocument = new TypedDocumentString(`
    query DatasetPage {
  dataset {
    version
    revision
    checksum
    committedAt
    licence
    text: cite
    bibtex: cite(format: BIBTEX)
    csl: cite(format: CSL_JSON)
    counts {
      kind
      count
    }
    imports {
      ...ImportShown
    }
    gaps {
      kind
    }
    revisions(first: 20) {
      totalCount
      nodes {
        number
        at
        message
        checksum
      }
    }
  }
}
    fragment ImportShown on Imported {
  name
  kind
  rollCalls
  votes
  paragraphs
  importedAt
  revision
  document {
    id
    symbol
  }
  sources {
    id
    title
  }
}`) as unknown as TypedDocumentString<DatasetPageQuery, DatasetPageQueryVariables>;
export const FigurePageDocument = new TypedDocumentString(`
    query FigurePage($figure: String!) {
  figure(id: $figure) {
    id
    key
    value
    summary
    date
    method
    citations {
      ...CitationShown
    }
    topics(first: 20) {
      nodes {
        id
        name
      }
    }
    subjects {
      __typename
      ... on Coalition {
        id
        name
      }
      ... on Meeting {
        id
        name
      }
      ... on Organisation {
        id
        name
      }
      ... on Proposal {
        id
        name
      }
      ... on Report {
        id
        symbol
      }
      ... on Resolution {
        id
        symbol
      }
    }
  }
}
    fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}`) as unknown as TypedDocumentString<FigurePageQuery, FigurePageQueryVariables>;
export const FiguresPageDocument = new TypedDocumentString(`
    query FiguresPage($where: FigureWhere, $first: Int!, $after: String) {
  figures(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      key
      value
      summary
      date
      topics(first: 5) {
        nodes {
          id
          name
        }
      }
      locator
      source {
        ...SourceNoted
      }
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`) as unknown as TypedDocumentString<FiguresPageQuery, FiguresPageQueryVariables>;
export const StartPageDocument = new TypedDocumentString(`
    query StartPage($question: String!) {
  ask(question: $question) {
    sentence
    all: states(first: 200) {
      nodes {
        id
        iso3
        name
      }
    }
    states(first: 5) {
      coverage {
        recorded
        outOf
        note
        unrecorded
      }
      edges {
        node {
          id
          name
        }
        evidence {
          ...EvidenceShown
        }
      }
    }
  }
  topics(first: 60) {
    nodes {
      id
      name
    }
  }
  resolutions(where: {recorded: true}, first: 5) {
    nodes {
      id
      symbol
      title
      date
    }
  }
  statements(first: 5) {
    nodes {
      id
      date
      summary
      actor {
        id
        name
      }
    }
  }
  dataset {
    counts {
      kind
      count
    }
  }
}
    fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<StartPageQuery, StartPageQueryVariables>;
export const GapsPageDocument = new TypedDocumentString(`
    query GapsPage($kind: [GapKind!]) {
  dataset {
    gaps(kind: $kind) {
      kind
      name
      onRecord
      summary
      thing {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapsPageQuery, GapsPageQueryVariables>;
export const LineagePageDocument = new TypedDocumentString(`
    query LineagePage($lineage: String!) {
  lineage(id: $lineage) {
    id
    key
    subject
    change
    note
    citations {
      ...CitationShown
    }
    topic {
      id
      name
    }
    steps {
      ...StepOfLineage
    }
    askedFor {
      ...SaidOfIt
    }
    objectedTo {
      ...SaidOfIt
    }
  }
}
    fragment StepOfLineage on LineageStep {
  order
  state
  subject {
    __typename
    ... on Report {
      id
      symbol
      title
      date
    }
    ... on Resolution {
      id
      symbol
      title
      date
    }
    ... on Meeting {
      id
      name
      date
    }
    ... on Proposal {
      id
      name
      date
    }
    ... on Paragraph {
      id
      key
      number
      document {
        id
        symbol
        date
      }
    }
  }
  paragraphs {
    id
    key
    number
    summary
    text
  }
}
fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}
fragment SaidOfIt on StatementPosition {
  key
  summary
  confidence
  citations {
    ...CitationShown
  }
  statement {
    id
    date
    heading
    actor {
      id
      name
    }
    signedBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<LineagePageQuery, LineagePageQueryVariables>;
export const LineagesPageDocument = new TypedDocumentString(`
    query LineagesPage($where: LineageWhere, $first: Int!, $after: String, $drawn: Boolean!) {
  drawn: lineages(where: $where, first: 200) @include(if: $drawn) {
    ...LineagesDrawn
  }
  lineages(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      key
      subject
      change
      topic {
        id
        name
      }
      steps {
        order
      }
      source {
        id
        title
      }
      locator
    }
  }
}
    fragment LineagesDrawn on LineageConnection {
  totalCount
  nodes {
    id
    subject
    change
    steps {
      state
      subject {
        __typename
        ... on Report {
          date
        }
        ... on Resolution {
          date
        }
        ... on Meeting {
          date
        }
        ... on Proposal {
          date
        }
        ... on Paragraph {
          document {
            date
          }
        }
      }
    }
    source {
      id
      title
      publisher
    }
  }
}`) as unknown as TypedDocumentString<LineagesPageQuery, LineagesPageQueryVariables>;
export const MeetingPageDocument = new TypedDocumentString(`
    query MeetingPage($meeting: String!) {
  meeting(slug: $meeting) {
    id
    slug
    name
    date
    dateNote
    summary
    aliases
    citations {
      ...CitationShown
    }
    process {
      id
      name
    }
    reports(first: 30) {
      ...TextsListed
    }
    proposals(first: 30) {
      ...ProposalsNamed
    }
    lineages(first: 20) {
      nodes {
        id
        subject
      }
    }
    figures(first: 20) {
      ...FiguresTold
    }
    statements(first: 20) {
      totalCount
      tally(by: [ACTOR], orderBy: COUNT_DESC) {
        ...ActorCounted
      }
      sides: tally(by: [TOPIC, STANCE]) {
        ...TopicCounted
      }
      nodes {
        ...StatementListed
      }
    }
  }
}
    fragment TextsListed on ReportConnection {
  totalCount
  nodes {
    id
    symbol
    title
    date
  }
}
fragment ProposalsNamed on ProposalConnection {
  totalCount
  nodes {
    id
    name
    outcome {
      outcome
    }
  }
}
fragment FiguresTold on FigureConnection {
  totalCount
  nodes {
    id
    summary
    date
    citations {
      ...CitationShown
    }
  }
}
fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}
fragment ActorCounted on ListTallyRow {
  count
  actor {
    __typename
    id
    name
    ... on State {
      iso3
      region
    }
    ... on Coalition {
      slug
    }
    ... on Organisation {
      slug
      kind
    }
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment StatementListed on Statement {
  id
  date
  heading
  summary
  venue
  actor {
    id
    name
  }
  signedBy {
    id
    name
  }
  meeting {
    id
    name
  }
  locator
  source {
    ...SourceNoted
  }
  positions {
    act
    stance
    confidence
    summary
    subject {
      ...SubjectNamed
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}
fragment TopicCounted on ListTallyRow {
  count
  stance
  topic {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<MeetingPageQuery, MeetingPageQueryVariables>;
export const MeetingsPageDocument = new TypedDocumentString(`
    query MeetingsPage($where: MeetingWhere, $first: Int!, $after: String, $drawn: Boolean!) {
  drawn: meetings(where: $where, first: 200) @include(if: $drawn) {
    ...MeetingsDrawn
  }
  meetings(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      slug
      name
      date
      process {
        id
        name
      }
      statements(first: 0) {
        totalCount
      }
      locator
      source {
        ...SourceNoted
      }
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment MeetingsDrawn on MeetingConnection {
  totalCount
  nodes {
    date
    process {
      id
      name
    }
    source {
      id
      title
      publisher
    }
  }
}`) as unknown as TypedDocumentString<MeetingsPageQuery, MeetingsPageQueryVariables>;
export const NextPageDocument = new TypedDocumentString(`
    query NextPage {
  topics(first: 200) {
    nodes {
      id
      name
      aliases
      statements {
        totalCount
      }
    }
  }
  resolutions(where: {recorded: true}, first: 200) {
    nodes {
      id
      symbol
      title
    }
  }
  coalitions(first: 200) {
    nodes {
      id
      name
      members {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NextPageQuery, NextPageQueryVariables>;
export const NormPageDocument = new TypedDocumentString(`
    query NormPage($norm: String!, $inFile: Boolean!, $during: Period) {
  norm(code: $norm) {
    ...NormTold
    sides: positions(first: 200, where: {during: $during}) {
      ...SidesOn
    }
    throughTopics: positions(first: 1, throughTopics: true) {
      totalCount
    }
    facts: positions(first: 200, where: {during: $during}) @include(if: $inFile) {
      ...PositionsOn
    }
    firsts: positions(first: 60, where: {during: $during}) @skip(if: $inFile) {
      ...PositionsOn
    }
    years: tally(by: [YEAR, STANCE]) {
      ...TallyCounted
    }
    regions: tally(by: [REGION, STANCE]) {
      ...TallyCounted
    }
    silent(first: 200) {
      ...SilentOn
    }
    statements(first: 6) {
      ...StatementsOn
    }
    paragraphs(first: 5) {
      ...ParagraphsListed
    }
    recommendations(first: 1) {
      totalCount
    }
  }
}
    fragment NormTold on Norm {
  id
  code
  name
  aliases
  summary
  type
  locator
  source {
    ...SourceNoted
  }
  paragraph {
    id
    ref
    text
  }
  topics(first: 20) {
    nodes {
      id
      name
    }
  }
  elaboratedIn(first: 10) {
    ...ElaboratedIn
  }
}
fragment ElaboratedIn on ElaboratingReportConnection {
  edges {
    where
    node {
      id
      symbol
      title
      date
    }
  }
}
fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SidesOn on PositionConnection {
  totalCount
  nodes {
    stance
    since
    contested
    state {
      id
      iso3
      name
      region
    }
  }
}
fragment PositionsOn on PositionConnection {
  totalCount
  nodes {
    ...PositionHeld
    state {
      id
      iso3
      name
    }
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment StatementsOn on StatementOnSubjectConnection {
  totalCount
  edges {
    stance
    summary
    confidence
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      date
      venue
      actor {
        id
        name
      }
      signedBy {
        id
        name
      }
      meeting {
        id
        name
      }
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}
fragment TallyCounted on TallyRow {
  year
  region
  stance
  count
}
fragment SilentOn on StateConnection {
  totalCount
  coverage {
    recorded
    outOf
    note
  }
  nodes {
    id
    name
    region
  }
}
fragment ParagraphsListed on ParagraphConnection {
  totalCount
  nodes {
    id
    ref
    summary
    status
    document {
      id
      symbol
      title
      date
    }
  }
}`) as unknown as TypedDocumentString<NormPageQuery, NormPageQueryVariables>;
export const NormsPageDocument = new TypedDocumentString(`
    query NormsPage($where: NormWhere, $first: Int!, $after: String) {
  norms(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      name
      summary
      tally(by: [STANCE]) {
        stance
        count
      }
      statements(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NormsPageQuery, NormsPageQueryVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($organisation: String!, $statements: Int!) {
  organisation(slug: $organisation) {
    id
    slug
    name
    aliases
    kind
    summary
    locator
    source {
      ...SourceNoted
    }
    coalitions(first: 40) {
      nodes {
        id
        name
      }
    }
    figures(first: 1) {
      totalCount
    }
    recommendations(first: 1) {
      totalCount
    }
    statements(first: $statements) {
      totalCount
      nodes {
        ...StatementListed
      }
    }
    sponsored(first: 10) {
      ...ResolutionsSponsored
    }
    proposals(first: 10) {
      ...ProposalsSponsored
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment ResolutionsSponsored on SponsoredResolutionConnection {
  totalCount
  edges {
    role
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      symbol
      title
      date
    }
  }
}
fragment ProposalsSponsored on SponsoredProposalConnection {
  totalCount
  edges {
    role
    date
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      name
      date
    }
  }
}
fragment StatementListed on Statement {
  id
  date
  heading
  summary
  venue
  actor {
    id
    name
  }
  signedBy {
    id
    name
  }
  meeting {
    id
    name
  }
  locator
  source {
    ...SourceNoted
  }
  positions {
    act
    stance
    confidence
    summary
    subject {
      ...SubjectNamed
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const OrganisationsPageDocument = new TypedDocumentString(`
    query OrganisationsPage($where: OrganisationWhere, $first: Int!, $after: String) {
  organisations(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      slug
      name
      kind
      summary
      statements(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationsPageQuery, OrganisationsPageQueryVariables>;
export const ParagraphPageDocument = new TypedDocumentString(`
    query ParagraphPage($paragraph: String!) {
  paragraph(id: $paragraph) {
    ...ParagraphInShort
    ref
    citations {
      ...CitationShown
    }
    document {
      id
      symbol
      title
      date
    }
    setsOut {
      id
      code
      name
      elaboratedIn(first: 10) {
        ...ElaboratedIn
      }
    }
    lineage(first: 20) {
      edges {
        state
        node {
          id
          subject
          change
        }
      }
    }
    proposals(first: 20) {
      nodes {
        id
        name
      }
    }
    ...RewordingsOfParagraph
    ...StatementsOnParagraph
  }
}
    fragment ElaboratedIn on ElaboratingReportConnection {
  edges {
    where
    node {
      id
      symbol
      title
      date
    }
  }
}
fragment RewordingShown on RewordingEdge {
  change
  citations {
    ...CitationShown
  }
  node {
    id
    key
    number
    summary
    document {
      id
      symbol
    }
  }
}
fragment RewordingsOfParagraph on Paragraph {
  revises(first: 20) {
    edges {
      ...RewordingShown
    }
  }
  revisedBy(first: 20) {
    edges {
      ...RewordingShown
    }
  }
}
fragment StatementsOnParagraph on Paragraph {
  statements(first: 100) {
    totalCount
    edges {
      stance
      act
      summary
      confidence
      citations {
        ...CitationShown
      }
      node {
        id
        date
        heading
        actor {
          id
          name
        }
        signedBy {
          id
          name
        }
      }
    }
  }
}
fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}
fragment ParagraphInShort on Paragraph {
  id
  key
  number
  section
  status
  summary
  text
  footnotes
  topics(first: 8) {
    nodes {
      id
      name
    }
  }
  norms(first: 11) {
    nodes {
      id
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<ParagraphPageQuery, ParagraphPageQueryVariables>;
export const ParagraphsPageDocument = new TypedDocumentString(`
    query ParagraphsPage($where: ParagraphWhere, $order: ParagraphOrder!, $first: Int!, $after: String) {
  paragraphs(where: $where, orderBy: $order, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ParagraphInShort
      document {
        id
        symbol
        date
      }
    }
  }
}
    fragment ParagraphInShort on Paragraph {
  id
  key
  number
  section
  status
  summary
  text
  footnotes
  topics(first: 8) {
    nodes {
      id
      name
    }
  }
  norms(first: 11) {
    nodes {
      id
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<ParagraphsPageQuery, ParagraphsPageQueryVariables>;
export const TopicPositionsPageDocument = new TypedDocumentString(`
    query TopicPositionsPage($subject: String!, $where: HeldPositionWhere, $first: Int!, $after: String) {
  topic(slug: $subject) {
    id
    name
    positions(where: $where, first: $first, after: $after) {
      ...PositionsOnPage
    }
    all: positions(where: $where, first: 200) {
      ...SidesOn
    }
  }
}
    fragment PositionsOnPage on PositionConnection {
  ...PositionsOn
  sentence
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SidesOn on PositionConnection {
  totalCount
  nodes {
    stance
    since
    contested
    state {
      id
      iso3
      name
      region
    }
  }
}
fragment PositionsOn on PositionConnection {
  totalCount
  nodes {
    ...PositionHeld
    state {
      id
      iso3
      name
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<TopicPositionsPageQuery, TopicPositionsPageQueryVariables>;
export const NormPositionsPageDocument = new TypedDocumentString(`
    query NormPositionsPage($subject: String!, $where: HeldPositionWhere, $first: Int!, $after: String) {
  norm(code: $subject) {
    id
    name
    positions(where: $where, first: $first, after: $after) {
      ...PositionsOnPage
    }
    all: positions(where: $where, first: 200) {
      ...SidesOn
    }
  }
}
    fragment PositionsOnPage on PositionConnection {
  ...PositionsOn
  sentence
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SidesOn on PositionConnection {
  totalCount
  nodes {
    stance
    since
    contested
    state {
      id
      iso3
      name
      region
    }
  }
}
fragment PositionsOn on PositionConnection {
  totalCount
  nodes {
    ...PositionHeld
    state {
      id
      iso3
      name
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<NormPositionsPageQuery, NormPositionsPageQueryVariables>;
export const ProposalPositionsPageDocument = new TypedDocumentString(`
    query ProposalPositionsPage($subject: String!, $where: HeldPositionWhere, $first: Int!, $after: String) {
  proposal(slug: $subject) {
    id
    name
    positions(where: $where, first: $first, after: $after) {
      ...PositionsOnPage
    }
    all: positions(where: $where, first: 200) {
      ...SidesOn
    }
  }
}
    fragment PositionsOnPage on PositionConnection {
  ...PositionsOn
  sentence
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SidesOn on PositionConnection {
  totalCount
  nodes {
    stance
    since
    contested
    state {
      id
      iso3
      name
      region
    }
  }
}
fragment PositionsOn on PositionConnection {
  totalCount
  nodes {
    ...PositionHeld
    state {
      id
      iso3
      name
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<ProposalPositionsPageQuery, ProposalPositionsPageQueryVariables>;
export const ProcessPageDocument = new TypedDocumentString(`
    query ProcessPage($process: String!, $first: Int!) {
  process(slug: $process) {
    id
    slug
    name
    date
    summary
    aliases
    citations {
      ...CitationShown
    }
    meetings(first: 100) {
      totalCount
      nodes {
        id
        name
        date
      }
    }
    resolutions(first: 50) {
      ...ResolutionsListed
    }
    reports(first: 50) {
      ...TextsListed
    }
    proposals(first: 50) {
      ...ProposalsNamed
    }
    lineages(first: 50) {
      nodes {
        id
        subject
      }
    }
    statements(first: $first) {
      totalCount
      nodes {
        ...StatementListed
      }
    }
  }
}
    fragment TextsListed on ReportConnection {
  totalCount
  nodes {
    id
    symbol
    title
    date
  }
}
fragment ResolutionsListed on ResolutionConnection {
  totalCount
  nodes {
    ...OtherText
  }
}
fragment ProposalsNamed on ProposalConnection {
  totalCount
  nodes {
    id
    name
    outcome {
      outcome
    }
  }
}
fragment OtherText on Resolution {
  id
  symbol
  title
  date
  track
  adoption
  tally {
    plenary {
      yes
      no
      abstain
    }
  }
}
fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment StatementListed on Statement {
  id
  date
  heading
  summary
  venue
  actor {
    id
    name
  }
  signedBy {
    id
    name
  }
  meeting {
    id
    name
  }
  locator
  source {
    ...SourceNoted
  }
  positions {
    act
    stance
    confidence
    summary
    subject {
      ...SubjectNamed
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<ProcessPageQuery, ProcessPageQueryVariables>;
export const ProcessesPageDocument = new TypedDocumentString(`
    query ProcessesPage($where: ProcessWhere, $first: Int!, $after: String) {
  processes(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      slug
      name
      date
      summary
      meetings(first: 0) {
        totalCount
      }
      statements(first: 0) {
        totalCount
      }
      locator
      source {
        ...SourceNoted
      }
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`) as unknown as TypedDocumentString<ProcessesPageQuery, ProcessesPageQueryVariables>;
export const ProposalPageDocument = new TypedDocumentString(`
    query ProposalPage($proposal: String!, $kind: [ProposalEvent!], $first: Int!) {
  proposal(slug: $proposal) {
    ...ProposalTold
    timeline(first: $first, kind: $kind) {
      ...ProposalSteps
    }
    sponsors(first: 30) {
      ...SponsorsOfProposal
    }
    sides: positions(first: 200) {
      ...SidesOn
    }
    supporters: positions(first: 40, where: {stance: [SUPPORT]}) {
      ...PositionsOn
    }
    others: positions(first: 60, where: {stance: [OPPOSE, NEUTRAL, NO_SIDE]}) {
      ...PositionsOn
    }
    years: tally(by: [YEAR, STANCE]) {
      ...TallyCounted
    }
    regions: tally(by: [REGION, STANCE]) {
      ...TallyCounted
    }
    silent(first: 200) {
      ...SilentOn
    }
    statements(first: 6) {
      ...StatementsOn
    }
    resolutions(first: 20) {
      ...ResolutionsBearing
    }
    mentionedIn(first: 5) {
      ...ParagraphsListed
    }
  }
}
    fragment ProposalSteps on ProposalTimelineConnection {
  totalCount
  nodes {
    kind
    date
    summary
    stance
    outcome
    actors {
      id
      name
    }
    document {
      id
      symbol
    }
    paragraph {
      id
      ref
    }
    statement {
      id
    }
    citations {
      locator
      source {
        ...SourceNoted
      }
    }
  }
}
fragment ProposalTold on Proposal {
  id
  slug
  name
  aliases
  date
  summary
  meeting {
    id
    name
  }
  topic {
    id
    name
  }
  lineages(first: 10) {
    nodes {
      id
      subject
    }
  }
  outcome {
    ...OutcomeShown
  }
}
fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment OutcomeShown on ProposalOutcome {
  outcome
  summary
  locator
  source {
    ...SourceNoted
  }
  document {
    __typename
    ... on Report {
      id
      symbol
      title
      date
    }
    ... on Resolution {
      id
      symbol
      title
      date
    }
    ... on Paragraph {
      id
      ref
      document {
        id
        symbol
        title
        date
      }
    }
  }
}
fragment SidesOn on PositionConnection {
  totalCount
  nodes {
    stance
    since
    contested
    state {
      id
      iso3
      name
      region
    }
  }
}
fragment PositionsOn on PositionConnection {
  totalCount
  nodes {
    ...PositionHeld
    state {
      id
      iso3
      name
    }
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment SponsorsOfProposal on ProposalSponsorConnection {
  totalCount
  edges {
    role
    date
    note
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      name
    }
  }
}
fragment StatementsOn on StatementOnSubjectConnection {
  totalCount
  edges {
    stance
    summary
    confidence
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      date
      venue
      actor {
        id
        name
      }
      signedBy {
        id
        name
      }
      meeting {
        id
        name
      }
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}
fragment TallyCounted on TallyRow {
  year
  region
  stance
  count
}
fragment SilentOn on StateConnection {
  totalCount
  coverage {
    recorded
    outOf
    note
  }
  nodes {
    id
    name
    region
  }
}
fragment ResolutionsBearing on BearingResolutionConnection {
  totalCount
  edges {
    direction
    node {
      id
      symbol
      title
      date
      tally {
        plenary {
          yes
          no
          abstain
        }
      }
    }
  }
}
fragment ParagraphsListed on ParagraphConnection {
  totalCount
  nodes {
    id
    ref
    summary
    status
    document {
      id
      symbol
      title
      date
    }
  }
}`) as unknown as TypedDocumentString<ProposalPageQuery, ProposalPageQueryVariables>;
export const ProposalsPageDocument = new TypedDocumentString(`
    query ProposalsPage($where: ProposalWhere, $order: DateOrder!, $first: Int!, $after: String) {
  proposals(where: $where, orderBy: $order, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      slug
      name
      date
      summary
      topic {
        id
        name
      }
      sponsors(first: 4) {
        totalCount
        nodes {
          id
          name
        }
      }
      outcome {
        outcome
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalsPageQuery, ProposalsPageQueryVariables>;
export const RecommendationPageDocument = new TypedDocumentString(`
    query RecommendationPage($recommendation: String!) {
  recommendation(id: $recommendation) {
    ...RecommendationTold
    citations {
      ...CitationShown
    }
  }
}
    fragment RecommendationTold on Recommendation {
  id
  key
  summary
  date
  to
  by(first: 5) {
    nodes {
      id
      name
    }
  }
  topics(first: 8) {
    nodes {
      id
      name
    }
  }
  norms(first: 11) {
    nodes {
      id
      code
      name
    }
  }
  locator
  source {
    ...SourceNoted
  }
}
fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`) as unknown as TypedDocumentString<RecommendationPageQuery, RecommendationPageQueryVariables>;
export const RecommendationsPageDocument = new TypedDocumentString(`
    query RecommendationsPage($where: RecommendationWhere, $first: Int!, $after: String) {
  recommendations(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RecommendationTold
    }
  }
}
    fragment RecommendationTold on Recommendation {
  id
  key
  summary
  date
  to
  by(first: 5) {
    nodes {
      id
      name
    }
  }
  topics(first: 8) {
    nodes {
      id
      name
    }
  }
  norms(first: 11) {
    nodes {
      id
      code
      name
    }
  }
  locator
  source {
    ...SourceNoted
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`) as unknown as TypedDocumentString<RecommendationsPageQuery, RecommendationsPageQueryVariables>;
export const ReportPageDocument = new TypedDocumentString(`
    query ReportPage($symbol: String!) {
  report(symbol: $symbol) {
    summary
    citations {
      ...CitationShown
    }
    ...ReportInShort
    ...DraftsOfReport
    ...TextOfDocument
    ...ProposalsOfReport
    changes(first: 100) {
      nodes {
        ...ChangeShown
      }
    }
  }
}
    fragment ReportInShort on Report {
  id
  symbol
  title
  kind
  body
  date
  dateNote
  adoptionNote
  aliases
  process {
    id
    name
  }
  meeting {
    id
    name
  }
  elaborates(first: 11) {
    nodes {
      id
      code
    }
  }
}
fragment DraftsOfReport on Report {
  drafts(first: 30) {
    edges {
      stage
      node {
        id
        symbol
        title
        date
      }
    }
  }
  draftOf(first: 5) {
    edges {
      stage
      node {
        id
        symbol
        title
        date
      }
    }
  }
}
fragment ProposalsOfReport on Report {
  resultOf(first: 50) {
    edges {
      outcome
      summary
      citations {
        ...CitationShown
      }
      node {
        id
        name
      }
    }
  }
}
fragment TextOfDocument on Document {
  paragraphs(first: 100) {
    totalCount
    nodes {
      ...ParagraphInShort
    }
  }
  lineages(first: 50) {
    edges {
      state
      node {
        id
        subject
        change
      }
    }
  }
}
fragment ChangeShown on Change {
  kind
  summary
  since {
    id
    symbol
  }
  before {
    id
    key
    number
  }
  after {
    id
    key
    number
  }
  askedFor {
    ...SaidOfIt
  }
  objectedTo {
    ...SaidOfIt
  }
  lineages {
    id
    subject
  }
  words {
    kind
    text
  }
}
fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}
fragment ParagraphInShort on Paragraph {
  id
  key
  number
  section
  status
  summary
  text
  footnotes
  topics(first: 8) {
    nodes {
      id
      name
    }
  }
  norms(first: 11) {
    nodes {
      id
      code
      name
    }
  }
}
fragment SaidOfIt on StatementPosition {
  key
  summary
  confidence
  citations {
    ...CitationShown
  }
  statement {
    id
    date
    heading
    actor {
      id
      name
    }
    signedBy {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ReportPageQuery, ReportPageQueryVariables>;
export const ReportsPageDocument = new TypedDocumentString(`
    query ReportsPage($where: ReportWhere, $first: Int!, $after: String, $drawn: Boolean!) {
  drawn: reports(where: $where, first: 200) @include(if: $drawn) {
    ...ReportsDrawn
  }
  reports(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      symbol
      title
      kind
      body
      date
      source {
        id
        title
      }
      locator
      paragraphs(first: 0) {
        totalCount
      }
    }
  }
}
    fragment ReportsDrawn on ReportConnection {
  nodes {
    id
    symbol
    title
    date
    source {
      id
      title
      publisher
    }
    lineages(first: 60) {
      edges {
        state
      }
    }
  }
}`) as unknown as TypedDocumentString<ReportsPageQuery, ReportsPageQueryVariables>;
export const ResolutionPageDocument = new TypedDocumentString(`
    query ResolutionPage($symbol: String!) {
  resolution(symbol: $symbol) {
    id
    symbol
    title
    kind
    date
    adoption
    track
    summary
    note
    draft
    committee
    committeeReport
    meetingRecord
    aliases
    citations {
      ...CitationShown
    }
    process {
      id
      name
    }
    whole: rollCalls(first: 1, body: [PLENARY], on: [WHOLE]) {
      nodes {
        ...RollCallWhole
      }
    }
    rollCalls(first: 50) {
      nodes {
        ...RollCallInShort
      }
    }
    bearsOn(first: 20) {
      edges {
        direction
        node {
          id
          name
        }
      }
    }
    proposals(first: 20) {
      edges {
        direction
        node {
          id
          name
        }
      }
    }
    readFor(first: 50) {
      nodes {
        id
        name
      }
    }
    ...SponsorsOfResolution
    ...TextOfDocument
  }
  resolutions(first: 200) {
    nodes {
      ...OtherText
    }
  }
}
    fragment OtherText on Resolution {
  id
  symbol
  title
  date
  track
  adoption
  tally {
    plenary {
      yes
      no
      abstain
    }
  }
}
fragment SponsorsOfResolution on Resolution {
  symbol
  sponsors(first: 200) {
    totalCount
    edges {
      role
      citations {
        ...CitationShown
      }
      node {
        id
        name
      }
    }
  }
}
fragment TextOfDocument on Document {
  paragraphs(first: 100) {
    totalCount
    nodes {
      ...ParagraphInShort
    }
  }
  lineages(first: 50) {
    edges {
      state
      node {
        id
        subject
        change
      }
    }
  }
}
fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}
fragment ParagraphInShort on Paragraph {
  id
  key
  number
  section
  status
  summary
  text
  footnotes
  topics(first: 8) {
    nodes {
      id
      name
    }
  }
  norms(first: 11) {
    nodes {
      id
      code
      name
    }
  }
}
fragment RollCallInShort on RollCall {
  id
  key
  body
  committee
  on
  part
  date
  roll
  result
  totals {
    yes
    no
    abstain
    notVoting
  }
}
fragment RollCallWhole on RollCall {
  ...RollCallInShort
  meetingRecord
  note
  matter
  subjects
  citations {
    ...CitationShown
  }
  resolution {
    id
    symbol
    title
  }
  tally(by: [REGION, CHOICE]) {
    region
    choice
    count
  }
  votes(first: 200) {
    totalCount
    edges {
      choice
      note
      locator
      source {
        id
        title
        url
      }
      node {
        id
        iso3
        name
        region
      }
    }
  }
}`) as unknown as TypedDocumentString<ResolutionPageQuery, ResolutionPageQueryVariables>;
export const ResolutionsPageDocument = new TypedDocumentString(`
    query ResolutionsPage($where: ResolutionWhere, $order: DateOrder!, $first: Int!, $after: String) {
  resolutions(where: $where, orderBy: $order, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      symbol
      title
      date
      adoption
      track
      tally {
        plenary {
          yes
          no
          abstain
          notVoting
        }
      }
      bearsOn(first: 5) {
        nodes {
          id
          name
        }
      }
      source {
        id
        title
      }
      locator
    }
  }
}
    `) as unknown as TypedDocumentString<ResolutionsPageQuery, ResolutionsPageQueryVariables>;
export const VotesOfTitleDocument = new TypedDocumentString(`
    query VotesOfTitle($text: String!) {
  rollCalls(where: {text: $text, on: [WHOLE], body: [PLENARY]}, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<VotesOfTitleQuery, VotesOfTitleQueryVariables>;
export const RollCallPageDocument = new TypedDocumentString(`
    query RollCallPage($key: String!) {
  rollCall(id: $key) {
    ...RollCallWhole
  }
}
    fragment CitationShown on Citation {
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
}
fragment RollCallInShort on RollCall {
  id
  key
  body
  committee
  on
  part
  date
  roll
  result
  totals {
    yes
    no
    abstain
    notVoting
  }
}
fragment RollCallWhole on RollCall {
  ...RollCallInShort
  meetingRecord
  note
  matter
  subjects
  citations {
    ...CitationShown
  }
  resolution {
    id
    symbol
    title
  }
  tally(by: [REGION, CHOICE]) {
    region
    choice
    count
  }
  votes(first: 200) {
    totalCount
    edges {
      choice
      note
      locator
      source {
        id
        title
        url
      }
      node {
        id
        iso3
        name
        region
      }
    }
  }
}`) as unknown as TypedDocumentString<RollCallPageQuery, RollCallPageQueryVariables>;
export const RollCallsPageDocument = new TypedDocumentString(`
    query RollCallsPage($where: RollCallWhere, $first: Int!, $after: String) {
  rollCalls(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RollCallInShort
      source {
        id
        title
        publisher
      }
      matter
      resolution {
        id
        symbol
        title
      }
    }
  }
}
    fragment RollCallInShort on RollCall {
  id
  key
  body
  committee
  on
  part
  date
  roll
  result
  totals {
    yes
    no
    abstain
    notVoting
  }
}`) as unknown as TypedDocumentString<RollCallsPageQuery, RollCallsPageQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($query: String!, $asked: Boolean!, $types: [SearchType!], $year: Int, $first: Int!, $after: String) {
  search(query: $query, types: $types, year: $year, first: $first, after: $after) @include(if: $asked) {
    totalCount
    sentence
    facets {
      type
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      type
      title
      score
      excerpt {
        text
        matches {
          start
          end
        }
      }
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($source: String!, $first: Int!) {
  source(id: $source) {
    id
    key
    title
    publisher
    kind
    date
    dateNote
    url
    licence
    machineMade
    statements(first: $first) {
      totalCount
      tally(by: [TOPIC], first: 10, orderBy: COUNT_DESC) {
        count
        topic {
          id
          name
        }
      }
      nodes {
        ...StatementListed
      }
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment StatementListed on Statement {
  id
  date
  heading
  summary
  venue
  actor {
    id
    name
  }
  signedBy {
    id
    name
  }
  meeting {
    id
    name
  }
  locator
  source {
    ...SourceNoted
  }
  positions {
    act
    stance
    confidence
    summary
    subject {
      ...SubjectNamed
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const SourcesPageDocument = new TypedDocumentString(`
    query SourcesPage($where: SourceWhere, $first: Int!, $after: String) {
  sources(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      key
      title
      publisher
      kind
      date
      url
      licence
      machineMade
      statements(first: 0) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesPageQuery, SourcesPageQueryVariables>;
export const SpeakersPageDocument = new TypedDocumentString(`
    query SpeakersPage($where: StatementWhere) {
  statements(where: $where, first: 1) {
    totalCount
    sentence
    tally(by: [ACTOR], orderBy: COUNT_DESC) {
      ...ActorCounted
    }
  }
}
    fragment ActorCounted on ListTallyRow {
  count
  actor {
    __typename
    id
    name
    ... on State {
      iso3
      region
    }
    ... on Coalition {
      slug
    }
    ... on Organisation {
      slug
      kind
    }
  }
}`) as unknown as TypedDocumentString<SpeakersPageQuery, SpeakersPageQueryVariables>;
export const SponsorsPageDocument = new TypedDocumentString(`
    query SponsorsPage($where: ResolutionWhere) {
  resolutions(where: $where, first: 1) {
    tally(by: [ACTOR], orderBy: COUNT_DESC) {
      ...ActorCounted
    }
  }
}
    fragment ActorCounted on ListTallyRow {
  count
  actor {
    __typename
    id
    name
    ... on State {
      iso3
      region
    }
    ... on Coalition {
      slug
    }
    ... on Organisation {
      slug
      kind
    }
  }
}`) as unknown as TypedDocumentString<SponsorsPageQuery, SponsorsPageQueryVariables>;
export const ProposersPageDocument = new TypedDocumentString(`
    query ProposersPage($where: ProposalWhere) {
  proposals(where: $where, first: 1) {
    tally(by: [ACTOR], orderBy: COUNT_DESC) {
      ...ActorCounted
    }
  }
}
    fragment ActorCounted on ListTallyRow {
  count
  actor {
    __typename
    id
    name
    ... on State {
      iso3
      region
    }
    ... on Coalition {
      slug
    }
    ... on Organisation {
      slug
      kind
    }
  }
}`) as unknown as TypedDocumentString<ProposersPageQuery, ProposersPageQueryVariables>;
export const StateClosestPageDocument = new TypedDocumentString(`
    query StateClosestPage($state: String!, $over: ResolutionWhere!, $among: StateWhere, $shared: Int!, $first: Int!, $after: String, $drawn: Boolean!, $votes: ResolutionWhere!) {
  reckoned: resolutions(where: $votes, orderBy: DATE_DESC, first: 60) @include(if: $drawn) {
    totalCount
    ...VotesReckoned
  }
  state(name: $state) {
    id
    iso3
    name
    all: closest(over: $over, among: $among, minShared: $shared, first: 200) @include(if: $drawn) {
      ...ClosestOfState
    }
    closest(
      over: $over
      among: $among
      minShared: $shared
      first: $first
      after: $after
    ) {
      ...ClosestOfState
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment VotesReckoned on ResolutionConnection {
  nodes {
    id
    title
    date
    source {
      id
      title
      publisher
    }
  }
}
fragment ClosestOfState on ClosestConnection {
  totalCount
  edges {
    shared
    identical
    voeten
    node {
      id
      iso3
      name
    }
  }
}`) as unknown as TypedDocumentString<StateClosestPageQuery, StateClosestPageQueryVariables>;
export const StateOnPageDocument = new TypedDocumentString(`
    query StateOnPage($state: String!, $topic: String, $norm: String, $proposal: String, $paragraph: String, $year: Int, $during: Period) {
  state(name: $state) {
    id
    iso3
    name
    positions(
      topic: $topic
      norm: $norm
      proposal: $proposal
      paragraph: $paragraph
      year: $year
      during: $during
      first: 60
    ) {
      sentence
      nodes {
        ...PositionHeld
      }
    }
  }
}
    fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<StateOnPageQuery, StateOnPageQueryVariables>;
export const StateWithAnyPageDocument = new TypedDocumentString(`
    query StateWithAnyPage($state: String!, $other: String!) {
  state(name: $state) {
    iso3
  }
  other: state(name: $other) {
    iso3
  }
}
    `) as unknown as TypedDocumentString<StateWithAnyPageQuery, StateWithAnyPageQueryVariables>;
export const StateWithPageDocument = new TypedDocumentString(`
    query StateWithPage($state: String!, $other: String!, $both: StatementWhere, $texts: ResolutionWhere, $ideas: ProposalWhere) {
  state(name: $state) {
    ...InCoalitions
    ...VotesOnTexts
    differences(with: $other) {
      agreement {
        ...AgreementOfTwo
      }
      votes(first: 100) {
        ...VotesApart
      }
      positions(first: 60) {
        ...PositionsApart
      }
    }
  }
  other: state(name: $other) {
    ...InCoalitions
    ...VotesOnTexts
  }
  statements(where: $both, first: 12) {
    totalCount
    nodes {
      ...StatementListed
    }
  }
  resolutions(where: $texts, first: 20) {
    totalCount
    nodes {
      id
      symbol
      title
      date
    }
  }
  proposals(where: $ideas, first: 20) {
    totalCount
    nodes {
      id
      name
      date
    }
  }
}
    fragment AgreementOfTwo on AgreementPair {
  shared
  identical
  voeten
  kappa
  pi
}
fragment VotesApart on VoteDifferenceConnection {
  totalCount
  nodes {
    here
    there
    resolution {
      id
      symbol
      title
      date
      locator
      source {
        ...SourceNoted
      }
    }
  }
}
fragment PositionsApart on PositionDifferenceConnection {
  totalCount
  nodes {
    subject {
      ...SubjectNamed
    }
    here {
      ...PositionHeld
    }
    there {
      ...PositionHeld
    }
  }
}
fragment InCoalitions on State {
  id
  iso3
  name
  coalitions(first: 100, status: [MEMBER]) {
    nodes {
      id
      name
    }
  }
}
fragment VotesOnTexts on State {
  id
  name
  cast: votes(first: 200, body: PLENARY) {
    edges {
      choice
      source {
        id
        title
        publisher
      }
      rollCall {
        id
        on
        date
      }
      node {
        id
        symbol
        title
      }
    }
  }
}
fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment StatementListed on Statement {
  id
  date
  heading
  summary
  venue
  actor {
    id
    name
  }
  signedBy {
    id
    name
  }
  meeting {
    id
    name
  }
  locator
  source {
    ...SourceNoted
  }
  positions {
    act
    stance
    confidence
    summary
    subject {
      ...SubjectNamed
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<StateWithPageQuery, StateWithPageQueryVariables>;
export const StatePageDocument = new TypedDocumentString(`
    query StatePage($state: String!, $voted: ResolutionWhere) {
  state(name: $state) {
    id
    iso3
    name
    officialName
    region
    regionNote
    status
    admitted
    ended
    subregion
    leastDeveloped
    landlocked
    smallIsland
    positions(first: 100) {
      totalCount
      nodes {
        ...PositionHeld
      }
    }
    timeline {
      ...TimelineShown
    }
    votes(first: 12, where: $voted) {
      ...VotesOfState
    }
    sponsored(first: 5) {
      ...ResolutionsSponsored
    }
    proposals(first: 5) {
      ...ProposalsSponsored
    }
    coalitions(first: 100) {
      ...CoalitionsOfState
    }
    closest(over: {}, first: 8, minShared: 5) {
      ...ClosestOfState
    }
    statements(first: 4) {
      totalCount
      nodes {
        ...StatementListed
      }
    }
    alignedWith(first: 1) {
      totalCount
    }
  }
  topics(first: 100) {
    nodes {
      id
      name
    }
  }
  norms(first: 20) {
    nodes {
      id
      name
    }
  }
}
    fragment TimelineShown on TimelineEntry {
  changed
  date
  stance
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment ClosestOfState on ClosestConnection {
  totalCount
  edges {
    shared
    identical
    voeten
    node {
      id
      iso3
      name
    }
  }
}
fragment CoalitionsOfState on CoalitionOfStateConnection {
  totalCount
  edges {
    from
    to
    role
    status
    node {
      id
      name
      kind
    }
  }
}
fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment VotesOfState on VotedResolutionConnection {
  totalCount
  edges {
    choice
    note
    locator
    source {
      ...SourceNoted
    }
    rollCall {
      id
      date
    }
    node {
      id
      symbol
      title
    }
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment ResolutionsSponsored on SponsoredResolutionConnection {
  totalCount
  edges {
    role
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      symbol
      title
      date
    }
  }
}
fragment ProposalsSponsored on SponsoredProposalConnection {
  totalCount
  edges {
    role
    date
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      name
      date
    }
  }
}
fragment StatementListed on Statement {
  id
  date
  heading
  summary
  venue
  actor {
    id
    name
  }
  signedBy {
    id
    name
  }
  meeting {
    id
    name
  }
  locator
  source {
    ...SourceNoted
  }
  positions {
    act
    stance
    confidence
    summary
    subject {
      ...SubjectNamed
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<StatePageQuery, StatePageQueryVariables>;
export const StatementPageDocument = new TypedDocumentString(`
    query StatementPage($statement: String!) {
  statement(id: $statement) {
    ...StatementListed
    dateNote
    citations {
      locator
      source {
        ...SourceNoted
      }
    }
    meeting {
      process {
        id
        name
      }
    }
    actors(first: 100) {
      totalCount
      edges {
        date
        node {
          id
          name
        }
      }
    }
    alignedBy(first: 100) {
      totalCount
      nodes {
        id
        name
      }
    }
    jointWith(first: 40) {
      totalCount
      nodes {
        id
        actor {
          name
        }
      }
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment StatementListed on Statement {
  id
  date
  heading
  summary
  venue
  actor {
    id
    name
  }
  signedBy {
    id
    name
  }
  meeting {
    id
    name
  }
  locator
  source {
    ...SourceNoted
  }
  positions {
    act
    stance
    confidence
    summary
    subject {
      ...SubjectNamed
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<StatementPageQuery, StatementPageQueryVariables>;
export const StatementsPageDocument = new TypedDocumentString(`
    query StatementsPage($where: StatementWhere, $order: DateOrder!, $first: Int!, $after: String) {
  statements(where: $where, orderBy: $order, first: $first, after: $after) {
    totalCount
    sentence
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementListed
    }
  }
}
    fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment StatementListed on Statement {
  id
  date
  heading
  summary
  venue
  actor {
    id
    name
  }
  signedBy {
    id
    name
  }
  meeting {
    id
    name
  }
  locator
  source {
    ...SourceNoted
  }
  positions {
    act
    stance
    confidence
    summary
    subject {
      ...SubjectNamed
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}`) as unknown as TypedDocumentString<StatementsPageQuery, StatementsPageQueryVariables>;
export const StatesPageDocument = new TypedDocumentString(`
    query StatesPage($where: StateWhere, $first: Int!, $after: String, $drawn: Boolean!) {
  all: states(where: $where, first: 200) @include(if: $drawn) {
    sentence
    nodes {
      id
      iso3
      name
    }
    coverage {
      recorded
      outOf
      unrecorded
    }
  }
  states(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      iso3
      name
      region
      statements {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatesPageQuery, StatesPageQueryVariables>;
export const TopicInYearDocument = new TypedDocumentString(`
    query TopicInYear($topic: String!, $year: Int!) {
  topic(slug: $topic) {
    id
    positions(first: 200, where: {year: $year}) {
      nodes {
        stance
        state {
          id
          iso3
        }
        evidence {
          source {
            id
            title
            publisher
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicInYearQuery, TopicInYearQueryVariables>;
export const TopicYearsPageDocument = new TypedDocumentString(`
    query TopicYearsPage($topic: String!) {
  topic(slug: $topic) {
    id
    slug
    name
    summary
    supporting
    opposing
    years: tally(by: [YEAR, STANCE]) {
      ...TallyCounted
    }
  }
}
    fragment TallyCounted on TallyRow {
  year
  region
  stance
  count
}`) as unknown as TypedDocumentString<TopicYearsPageQuery, TopicYearsPageQueryVariables>;
export const TopicPageDocument = new TypedDocumentString(`
    query TopicPage($topic: String!, $inFile: Boolean!, $during: Period) {
  topic(slug: $topic) {
    ...TopicTold
    sides: positions(first: 200, where: {during: $during}) {
      ...SidesOn
    }
    facts: positions(first: 200, where: {during: $during}) @include(if: $inFile) {
      ...PositionsOn
    }
    supporters: positions(first: 40, where: {stance: [SUPPORT], during: $during}) @skip(if: $inFile) {
      ...PositionsOn
    }
    opponents: positions(first: 40, where: {stance: [OPPOSE], during: $during}) @skip(if: $inFile) {
      ...PositionsOn
    }
    others: positions(
      first: 40
      where: {stance: [NEUTRAL, NO_SIDE], during: $during}
    ) @skip(if: $inFile) {
      ...PositionsOn
    }
    years: tally(by: [YEAR, STANCE]) {
      ...TallyCounted
    }
    regions: tally(by: [REGION, STANCE]) {
      ...TallyCounted
    }
    silent(first: 200) {
      ...SilentOn
    }
    statements(first: 5) {
      ...StatementsOn
    }
    proposals(first: 12) {
      ...ProposalsListed
    }
    resolutions(first: 20) {
      ...ResolutionsBearing
    }
    paragraphs(first: 5) {
      ...ParagraphsListed
    }
  }
}
    fragment PositionHeld on Position {
  stance
  since
  contested
  subject {
    ...SubjectNamed
  }
  evidence {
    ...EvidenceShown
  }
}
fragment TopicTold on Topic {
  id
  slug
  name
  aliases
  summary
  supporting
  opposing
  method
  broader(first: 5) {
    nodes {
      id
      name
    }
  }
  narrower(first: 30) {
    nodes {
      id
      name
    }
  }
  norms(first: 20) {
    nodes {
      id
      name
    }
  }
  lineages(first: 1) {
    totalCount
  }
  recommendations(first: 1) {
    totalCount
  }
  figures(first: 1) {
    totalCount
  }
}
fragment EvidenceShown on Evidence {
  __typename
  clause
  summary
  date
  confidence
  locator
  source {
    id
    title
    url
    publisher
    machineMade
  }
  ... on StatementEvidence {
    stance
    statement {
      id
    }
  }
  ... on AlignmentEvidence {
    stance
    statement {
      id
    }
  }
  ... on VoteEvidence {
    choice
    stance
    resolution {
      id
      symbol
      title
    }
  }
  ... on SponsorshipEvidence {
    role
    stance
    resolution {
      id
      symbol
      title
    }
    proposal {
      id
      name
    }
  }
  ... on MembershipEvidence {
    from
    to
    coalition {
      id
      name
    }
  }
}
fragment OutcomeShown on ProposalOutcome {
  outcome
  summary
  locator
  source {
    ...SourceNoted
  }
  document {
    __typename
    ... on Report {
      id
      symbol
      title
      date
    }
    ... on Resolution {
      id
      symbol
      title
      date
    }
    ... on Paragraph {
      id
      ref
      document {
        id
        symbol
        title
        date
      }
    }
  }
}
fragment ProposalsListed on ProposalConnection {
  totalCount
  nodes {
    id
    name
    date
    summary
    outcome {
      ...OutcomeShown
    }
  }
}
fragment SidesOn on PositionConnection {
  totalCount
  nodes {
    stance
    since
    contested
    state {
      id
      iso3
      name
      region
    }
  }
}
fragment PositionsOn on PositionConnection {
  totalCount
  nodes {
    ...PositionHeld
    state {
      id
      iso3
      name
    }
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}
fragment StatementsOn on StatementOnSubjectConnection {
  totalCount
  edges {
    stance
    summary
    confidence
    locator
    source {
      ...SourceNoted
    }
    node {
      id
      date
      venue
      actor {
        id
        name
      }
      signedBy {
        id
        name
      }
      meeting {
        id
        name
      }
    }
  }
}
fragment SubjectNamed on Subject {
  __typename
  ... on Topic {
    id
    name
  }
  ... on Norm {
    id
    code
    name
  }
  ... on Proposal {
    id
    name
  }
  ... on Paragraph {
    id
    ref
    section
  }
}
fragment TallyCounted on TallyRow {
  year
  region
  stance
  count
}
fragment SilentOn on StateConnection {
  totalCount
  coverage {
    recorded
    outOf
    note
  }
  nodes {
    id
    name
    region
  }
}
fragment ResolutionsBearing on BearingResolutionConnection {
  totalCount
  edges {
    direction
    node {
      id
      symbol
      title
      date
      tally {
        plenary {
          yes
          no
          abstain
        }
      }
    }
  }
}
fragment ParagraphsListed on ParagraphConnection {
  totalCount
  nodes {
    id
    ref
    summary
    status
    document {
      id
      symbol
      title
      date
    }
  }
}`) as unknown as TypedDocumentString<TopicPageQuery, TopicPageQueryVariables>;
export const TopicsPageDocument = new TypedDocumentString(`
    query TopicsPage($where: TopicWhere, $first: Int!, $after: String) {
  topics(where: $where, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      slug
      name
      summary
      tally(by: [STANCE]) {
        stance
        count
      }
      statements(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicsPageQuery, TopicsPageQueryVariables>;
export const VoteShiftsPageDocument = new TypedDocumentString(`
    query VoteShiftsPage($rollCalls: RollCallWhere!, $among: StateWhere, $first: Int!, $after: String) {
  voteShifts(rollCalls: $rollCalls, among: $among, first: $first, after: $after) {
    totalCount
    sentence
    rollCalls
    compared
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      changes
      votes
      state {
        id
        iso3
        name
      }
      before {
        ...VoteOfShift
      }
      after {
        ...VoteOfShift
      }
    }
  }
}
    fragment VoteOfShift on CastVote {
  choice
  note
  locator
  source {
    ...SourceNoted
  }
  rollCall {
    id
    key
    date
    matter
  }
  resolution {
    symbol
    title
  }
}
fragment SourceNoted on Source {
  id
  title
  url
  publisher
  machineMade
}`) as unknown as TypedDocumentString<VoteShiftsPageQuery, VoteShiftsPageQueryVariables>;
export const VotesPageDocument = new TypedDocumentString(`
    query VotesPage($state: String!, $ofState: Boolean!, $where: ResolutionWhere, $body: VotingBody, $bodies: [VotingBody!], $on: [PutToVote!], $choice: [Choice!], $region: [Region!], $first: Int!, $resolutions: Int!, $rollCalls: Int!, $votes: Int!, $after: String) {
  state(name: $state) @include(if: $ofState) {
    id
    iso3
    name
    region
    votes(first: $first, after: $after, where: $where, choice: $choice, body: $body) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        choice
        note
        locator
        source {
          id
          title
          url
          publisher
        }
        rollCall {
          id
          key
          body
          on
          date
        }
        node {
          id
          symbol
          title
        }
      }
    }
  }
  resolutions(where: $where, first: $resolutions, after: $after) @skip(if: $ofState) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      symbol
      title
      rollCalls(first: $rollCalls, body: $bodies, on: $on) {
        nodes {
          ...RollCallInShort
          source {
            id
            title
            publisher
          }
          votes(first: $votes, choice: $choice, region: $region) {
            totalCount
            edges {
              choice
              note
              locator
              source {
                id
                title
                url
              }
              node {
                id
                iso3
                name
                region
              }
            }
          }
        }
      }
    }
  }
}
    fragment RollCallInShort on RollCall {
  id
  key
  body
  committee
  on
  part
  date
  roll
  result
  totals {
    yes
    no
    abstain
    notVoting
  }
}`) as unknown as TypedDocumentString<VotesPageQuery, VotesPageQueryVariables>;