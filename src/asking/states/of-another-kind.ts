import { isGiven } from "../../given";
import type { Named } from "../../names/named";
import type { RecordWhere } from "../../positions/position.where";
import { yearBeforeFirst } from "../../phrases/of-year";
import type { ClauseHeard } from "../../questions/sentence.phrase";
import { fieldsOfWord } from "./fields-of-words";
import type { Item } from "./item";

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a clause, and when it was. */
export const valueOf = ({ value }: ClauseHeard): Fields => value as Fields;
export const timeOf = ({ year, during }: Partial<RecordWhere>): Fields => ({
  ...(isGiven(year) ? { year } : {}),
  ...(isGiven(during) ? { during } : {}),
});

/** The first thing that a clause of this word can be about, with the field that names it. */
export function fitting(word: string, things: readonly Named[]): { thing: Named; field: string } | undefined {
  const fields = fieldsOfWord[word] ?? {};
  const [found] = Object.keys(fields).flatMap((label) => things.filter((thing) => thing.label === label));
  return found === undefined ? undefined : { thing: found, field: fields[found.label] ?? "" };
}

const choices = { SUPPORT: "YES", OPPOSE: "NO", NEUTRAL: "ABSTAIN" } as const;

/** What was done before, done to texts that bear no name: a vote as it was cast, or as the side that it takes. */
export function votedOnTexts(before: ClauseHeard, { at, end }: Item, resolutions: object): ClauseHeard | undefined {
  if (before.word === "votedUnlike") return { ...before, value: { ...valueOf(before), over: resolutions }, at, end };
  if (before.word === "sponsored") {
    const { role } = valueOf(before);
    return { word: "sponsored", value: { ...(role === undefined ? {} : { role }), resolutions }, at, end, cost: 1 };
  }
  const { choice, stance } = valueOf(before) as { readonly choice?: unknown; readonly stance?: readonly string[] };
  const cast = (stance ?? []).flatMap((side) => (has(choices, side) ? [choices[side]] : []));
  if (before.word !== "voted" && (before.word !== "position" || cast.length === 0)) return undefined;
  const how = before.word === "position" ? { choice: cast } : choice === undefined ? {} : { choice };
  return { word: "voted", value: { ...how, resolutions }, at, end, cost: 1 };
}

const has = (table: typeof choices, side: string): side is keyof typeof choices => side in table;

/** What was done to a resolution, done to a subject, or the other way round: `backed the Russian resolution but not the PoA`. */
export function ofAnotherKind(before: ClauseHeard, { at, end, bare }: Item & { is: "bare" }): ClauseHeard | undefined {
  const word = { voted: "position", position: "voted" }[before.word];
  const found = word === undefined ? undefined : fitting(word, bare.things);
  if (word === undefined || found === undefined) return undefined;
  const { choice, stance } = valueOf(before) as {
    readonly choice?: readonly string[];
    readonly stance?: readonly string[];
  };
  const its = Object.entries(choices).flatMap(([side, cast]) =>
    word === "voted" && stance?.includes(side) === true
      ? [cast]
      : word === "position" && choice?.includes(cast) === true
        ? [side]
        : [],
  );
  if (its.length === 0) return undefined;
  const value = { [found.field]: found.thing.key, [word === "voted" ? "choice" : "stance"]: its };
  return {
    word,
    value: word === "voted" ? { ...value, ...timeOf(bare.beside) } : { ...value, ...bare.beside },
    at,
    end,
    cost: 1,
  };
}

/** The numbers of the main part of a session, which ends with its first year, are lower. */
const ofNextYear = 250;

/** Whether a text is named that is of another year than is told: it was not voted on then. */
export function isOfAnotherYear(before: ClauseHeard, { year }: Partial<RecordWhere>): boolean {
  const { resolution } = valueOf(before) as { readonly resolution?: string };
  const [, session = 0, number = 0] = /^A\/RES\/(\d+)\/(\d+)/.exec(resolution ?? "")?.map(Number) ?? [];
  if (session === 0 || typeof year !== "number") return false;
  const later = year - session - yearBeforeFirst;
  return later !== 0 && !(later === 1 && number > ofNextYear);
}
