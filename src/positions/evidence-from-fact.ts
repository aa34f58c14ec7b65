import { type AnyActor, actorInSentence } from "../coalitions/any-actor";
import { Coalition } from "../coalitions/coalition";
import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import { Proposal } from "../proposals/proposal";
import { Choice } from "../resolutions/choice";
import type { Resolution } from "../resolutions/resolution";
import { rollCallWithKey } from "../resolutions/roll-call.graph";
import { SponsorRole } from "../resolutions/sponsor-role";
import { type Evidence } from "../states/evidence";
import { Confidence } from "../states/confidence";
import { Act } from "../statements/stance";
import type { Statement } from "../statements/statement";
import { AlignmentEvidence, SponsorshipEvidence, StatementEvidence, VoteEvidence } from "./evidence-kinds";
import { type Fact, dateOf } from "./fact";

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
const voteInWords = (choice: Choice, { symbol, title }: Resolution): string => `${done[choice]} ${symbol}, ${title}.`;

/** `Sponsored A/RES/77/37, …` or `Led the proposal …`, as a sentence. */
const sponsorshipInWords = (role: SponsorRole, on: Resolution | Proposal): string =>
  on instanceof Proposal ? `${put[role]} the proposal "${on.name}".` : `${put[role]} ${on.symbol}, ${on.title}.`;

/** A fact of the graph as evidence of the API; `clause` is the path of the clause it satisfies, or null. */
export function evidenceFrom(fact: Fact, clause: string | null): Evidence {
  const { kind, edge, on, stance, through } = fact;
  const told = { clause, date: dateOf(fact), ...footnotes(edge), stance };
  switch (kind) {
    case "STATEMENT": {
      const { act, summary, confidence } = edge as { act: Act; summary: string; confidence: Confidence };
      return Object.assign(new StatementEvidence(), told, {
        act,
        summary: isGiven(through) ? `In the statement of ${actorInSentence(through)}: ${summary}` : summary,
        confidence,
        statement: on,
        through: through ?? null,
      });
    }
    case "ALIGNMENT":
      return Object.assign(alignmentEvidence(edge, on, through ?? null, clause), { stance });
    case "VOTE":
      return Object.assign(voteEvidence(edge, on, clause), { stance });
    case "SPONSORSHIP":
      return Object.assign(sponsorshipEvidence(edge, on, clause), { stance });
  }
}

/** An alignment with a statement of `maker`, as evidence of it; `clause` as in `evidenceFrom`. */
export function alignmentEvidence(
  edge: Properties,
  statement: Statement,
  maker: AnyActor | null,
  clause: string | null,
): AlignmentEvidence {
  return Object.assign(new AlignmentEvidence(), footnotes(edge), {
    clause,
    date: statement.date ?? null,
    stance: null,
    summary: `Aligned itself with the statement of ${maker === null ? "a coalition" : actorInSentence(maker)}: ${statement.summary}`,
    confidence: Confidence.HIGH,
    statement,
    through: maker instanceof Coalition ? maker : null,
  });
}

/** A vote on a resolution as evidence of having voted so, from what the graph says of it with `rollCall`, the id of its roll call; `clause` as in `evidenceFrom`. */
export function voteEvidence(
  edge: Properties,
  resolution: Resolution,
  clause: string | null,
  date: string | null = resolution.date,
): VoteEvidence {
  const choice = edge["choice"] as Choice;
  return Object.assign(new VoteEvidence(), footnotes(edge), {
    clause,
    date,
    stance: null,
    summary: voteInWords(choice, resolution),
    confidence: Confidence.HIGH,
    resolution,
    rollCall: (_args: unknown, reading: Reading) => rollCallWithKey(reading, String(edge["rollCall"])),
    choice,
  });
}

/** A sponsorship as evidence of it; `clause` as in `evidenceFrom`. */
export function sponsorshipEvidence(edge: Properties, on: Resolution | Proposal, clause: string | null) {
  const role = edge["role"] as SponsorRole;
  const [resolution, proposal] = on instanceof Proposal ? [null, on] : [on, null];
  return Object.assign(new SponsorshipEvidence(), footnotes(edge), {
    clause,
    // A resolution is sponsored when it is adopted at the latest; of a proposal, only the edge says when who joined it.
    date: resolution === null ? ((edge["date"] ?? null) as string | null) : resolution.date,
    stance: null,
    summary: sponsorshipInWords(role, on),
    confidence: Confidence.HIGH,
    role,
    resolution,
    proposal,
  });
}

type Properties = Readonly<Record<string, unknown>>;

/** The parallel lists of sources and places that an edge or a node holds, and the first place. */
export function footnotes(properties: Properties) {
  const sources = (properties["sources"] ?? []) as readonly string[];
  const locators = (properties["locators"] ?? []) as readonly string[];
  const [first] = locators;
  return { sources, locators, locator: first === undefined || first === "" ? null : first };
}
