import neo4j from "neo4j-driver";
import { plain } from "../names/nearest";
import { sortName } from "../names/sort-name";
import { Adoption, ResolutionKind } from "../resolutions/adoption";
import { VotingBody } from "../resolutions/choice";
import { VoteResult } from "../resolutions/roll-held";
import { inParallel } from "../sources/in-parallel";
import { statedIn } from "../writing/properties";
import type { VotesLayout } from "./votes-layout";
import type { SettledRollCall } from "./settled";
import { citedAs } from "./symbols";

/** A file of votes as a source, and the sources of the seed for the datasets in it, where it has them. */
export interface ImportSource {
  readonly id: string;
  readonly file: string;
  readonly layout: VotesLayout;
  readonly datasets: ReadonlyMap<string, string>;
}

/** The sources of the seed for datasets that come in files of others. */
export const seedSources: Readonly<Record<string, string>> = { unvotes: "S-UNVOTES", UNxml: "S-UNXML" };

/** What a roll call cites: the lines of its file, and its entry in the dataset where the seed has that as a source. */
export function citesOf({ told, file, lines }: SettledRollCall, sources: readonly ImportSource[]) {
  const own = sources[file];
  if (own === undefined) throw new Error(`there is no file ${file} of an import`);
  const dataset = own.datasets.get(told.dataset);
  const place = lines[0] === lines[1] ? `line ${lines[0]}` : `lines ${lines[0]} to ${lines[1]}`;
  return [
    { source: own.id, locator: place },
    ...(dataset === undefined ? [] : [{ source: dataset, locator: told.entry }]),
  ];
}

const count = (number: number | null) => (number === null ? null : neo4j.int(number));
const longestTitle = 300;
const titleOf = (title: string | null): string | null => title?.slice(0, longestTitle) ?? null;

/** A roll call as it will stand in the graph. */
export function propertiesOfRollCall(one: SettledRollCall, sources: readonly ImportSource[]): Record<string, unknown> {
  const { told } = one;
  const title = titleOf(told.title);
  return statedIn({
    id: told.id,
    body: VotingBody.PLENARY,
    on: one.on,
    matter: title,
    subjects: told.subjects.length === 0 ? null : told.subjects,
    session: told.session,
    date: told.date,
    dateFirst: told.date,
    dateLast: told.date,
    meetingRecord: told.meeting,
    yes: count(one.yes),
    no: count(one.no),
    abstain: count(one.abstain),
    notVoting: count(one.notVoting),
    result: one.result,
    roll: one.roll,
    resolutionKey: told.symbol,
    final: one.final ? true : null,
    cast: one.cast,
    ...inParallel(citesOf(one, sources)),
    sortName: title === null ? null : sortName(title),
    folded: [title ?? "", ...told.subjects].map(plain).join(" "),
  });
}

/** A text that was voted on, by the roll call that tells most of it. */
export function propertiesOfText(one: SettledRollCall, sources: readonly ImportSource[]): Record<string, unknown> {
  const { told } = one;
  const symbol = told.symbol ?? "";
  const title = titleOf(told.title) ?? symbol;
  const cited = citedAs(symbol);
  return statedIn({
    symbol,
    title,
    aliases: cited === null ? null : [cited],
    kind: ResolutionKind.VOTED_TEXT,
    track: "General Assembly",
    date: told.date,
    dateFirst: told.date,
    dateLast: told.date,
    adoption: one.final && one.result === VoteResult.REJECTED ? Adoption.REJECTED : Adoption.VOTE,
    meetingRecord: told.meeting,
    committeeReport: told.committeeReport,
    draft: told.draft,
    byItsKey: true,
    ...inParallel(citesOf(one, sources)),
    sortName: sortName(title),
    folded: [symbol, title, cited ?? ""].map(plain).join(" "),
  });
}

/** A file of votes as a source of the graph. */
export function propertiesOfSource({ id, file, layout: { published } }: ImportSource): Record<string, unknown> {
  const { title, publisher, url, licence } = published;
  const whole = `${title}, imported from ${file}`;
  return {
    id,
    title: whole,
    publisher,
    url,
    kind: "imported dataset",
    licence,
    sortName: sortName(whole),
    folded: [id, whole, publisher].map(plain).join(" "),
  };
}
