import { isGiven } from "../given";
import { proposals } from "../proposals/proposal.things";
import { Choice } from "../resolutions/choice";
import { resolutions } from "../resolutions/resolution.things";
import { SponsorRole } from "../resolutions/sponsor-role";
import { type Evidence } from "../states/evidence";
import { Confidence } from "../states/confidence";
import { Act } from "../statements/stance";
import { statements } from "../statements/statement.things";
import { AlignmentEvidence, SponsorshipEvidence, StatementEvidence, VoteEvidence } from "./evidence-kinds";
import { type Fact, dateOf } from "./facts";

const done: Readonly<Record<Choice, string>> = {
  [Choice.YES]: "Voted yes on",
  [Choice.NO]: "Voted no on",
  [Choice.ABSTAIN]: "Abstained on",
  [Choice.ABSENT]: "Was in none of the lists of the vote on",
};

const put: Readonly<Record<SponsorRole, string>> = {
  [SponsorRole.LEAD]: "Led",
  [SponsorRole.SPONSOR]: "Sponsored",
  [SponsorRole.ADDITIONAL_SPONSOR]: "Joined the sponsors of",
};

/** `Voted yes on A/RES/77/37, Programme of action …`, as a sentence. */
export const voteInWords = (choice: Choice, on: { symbol?: unknown; title?: unknown }): string =>
  `${done[choice]} ${text(on.symbol)}, ${text(on.title)}.`;

/** `Sponsored A/RES/77/37, …` or `Led the proposal …`, as a sentence. */
export const sponsorshipInWords = (
  role: SponsorRole,
  on: { symbol?: unknown; title?: unknown; name?: unknown },
): string =>
  on.symbol === undefined
    ? `${put[role]} the proposal "${text(on.name)}".`
    : `${put[role]} ${text(on.symbol)}, ${text(on.title)}.`;

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** A fact of the graph as evidence of the API; `clause` is the path of the clause it satisfies, or null. */
export function evidenceFrom(fact: Fact, clause: string | null): Evidence {
  const { kind, edge, on, stance, label, through } = fact;
  const told = { clause, date: dateOf(fact), ...footnotes(edge), stance };
  switch (kind) {
    case "STATEMENT": {
      const { act, summary, confidence } = edge as { act: Act; summary: string; confidence: Confidence };
      return Object.assign(new StatementEvidence(), told, {
        act,
        summary: isGiven(through) ? `In the statement of ${through}: ${summary}` : summary,
        confidence,
        statement: statements.of(on),
      });
    }
    case "ALIGNMENT":
      return Object.assign(new AlignmentEvidence(), told, {
        summary: `Aligned itself with the statement of ${through ?? "a coalition"}: ${text(on["summary"])}`,
        confidence: Confidence.HIGH,
        statement: statements.of(on),
      });
    case "VOTE": {
      const choice = edge["choice"] as Choice;
      return Object.assign(new VoteEvidence(), told, {
        choice,
        summary: voteInWords(choice, on),
        confidence: Confidence.HIGH,
        resolution: resolutions.of(on),
      });
    }
    case "SPONSORSHIP": {
      const role = edge["role"] as SponsorRole;
      const [resolution, proposal] = label === "Proposal" ? [null, proposals.of(on)] : [resolutions.of(on), null];
      return Object.assign(new SponsorshipEvidence(), told, {
        role,
        summary: sponsorshipInWords(role, on),
        confidence: Confidence.HIGH,
        resolution,
        proposal,
      });
    }
  }
}

/** The parallel lists of sources and places that an edge or a node holds, and the first place. */
export function footnotes(properties: Readonly<Record<string, unknown>>) {
  const sources = (properties["sources"] ?? []) as readonly string[];
  const locators = (properties["locators"] ?? []) as readonly string[];
  const [first] = locators;
  return { sources, locators, locator: first === undefined || first === "" ? null : first };
}
