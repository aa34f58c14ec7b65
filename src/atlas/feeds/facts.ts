import type { Choice, NewResolutionFragment, NewStatementFragment } from "../operations/graphql";
import { placeOf } from "../places";
import { tallyInWords } from "../parts/roll-call-shown";
import { dateShown } from "../words";
import type { Entry } from "./atom";
import { dayOf } from "./feed";

/** A statement as a fact of a feed; nothing where it has no date. */
export function saidNews({
  id,
  date,
  heading,
  summary,
  actor,
  signedBy,
  positions,
}: NewStatementFragment): Entry | undefined {
  if (date === null) return undefined;
  const who = actor?.name ?? signedBy?.name ?? "Several";
  const subjects = positions.map(({ subject }) => ("name" in subject ? subject.name : (subject.ref ?? "a paragraph")));
  const on = [...new Set(subjects)].slice(0, 3).join(", ");
  return {
    key: id,
    title: on === "" ? `${who}: ${heading ?? "statement"}` : `${who} on ${on}`,
    summary: `${dateShown(date)}: ${summary ?? heading ?? ""}`,
    day: dayOf(date),
    path: placeOf(id),
  };
}

/** The adoption of a resolution as a fact of a feed. */
export function adoptedNews(resolution: NewResolutionFragment): Entry | undefined {
  const { id, symbol, title, date, summary } = resolution;
  if (date === null) return undefined;
  const vote = tallyInWords(resolution);
  return {
    key: `${id} adopted`,
    title: `${symbol} adopted ${vote.startsWith("with") ? vote : `by ${vote}`}`,
    summary: `${title}. ${summary ?? ""}`.trim(),
    day: dayOf(date),
    path: placeOf(id),
  };
}

const did: Readonly<Record<Choice, string>> = {
  YES: "voted yes on",
  NO: "voted no on",
  ABSTAIN: "abstained on",
  ABSENT: "was absent from the vote on",
};

/** The vote of a state as a fact of its feed. */
export function votedNews(
  state: { readonly id: string; readonly name: string; readonly iso3: string },
  choice: Choice,
  resolution: NewResolutionFragment,
): Entry | undefined {
  const { id, symbol, title, date } = resolution;
  if (date === null) return undefined;
  return {
    key: `${state.id} voted ${id}`,
    title: `${state.name} ${did[choice]} ${symbol}`,
    summary: `${title}: ${tallyInWords(resolution)}.`,
    day: dayOf(date),
    path: `${placeOf(id)}#${state.iso3}`,
  };
}
