import { type Cypher, cypher } from "../graph/cypher";
import type { Run } from "../graph/graph";
import { castOf } from "../resolutions/cast";
import { Choice } from "../resolutions/choice";
import { PutToVote } from "../resolutions/roll-held";
import type { SettledRollCall } from "./settled";
import type { VotesRead } from "./votes-read";
import type { Voters } from "./voters";

/** A roll call in plenary that stands in the graph from elsewhere. */
interface Standing {
  readonly id: string;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly on: string;
  readonly final: boolean;
  readonly cast: string | null;
  readonly origin: string;
}

const standing = (origin: string): Cypher<Standing> => cypher`
  MATCH (c:RollCall {body: "PLENARY"}) WHERE c.origin <> ${origin}
  RETURN c.id AS id, c.resolutionKey AS symbol, c.dateFirst AS date, c.on AS on, coalesce(c.final, false) AS final, c.cast AS cast, c.origin AS origin
`;

/** What of an import is new, and what stands in the graph already. */
export interface Sifted {
  readonly fresh: readonly SettledRollCall[];
  /** How many the seed has itself, and how many another import. */
  readonly seeds: number;
  readonly imported: ReadonlyMap<string, number>;
}

/**
 * Leaves out what stands in the graph from elsewhere: the seed's vote on a whole text goes before any other on it, and a roll call of an
 * earlier import before the same of a later one. Where they differ, that is noticed, vote by vote.
 */
export async function sift(
  run: Run,
  rollCalls: readonly SettledRollCall[],
  origin: string,
  { files, notices, voters }: Pick<VotesRead, "files" | "notices"> & { readonly voters: Voters },
): Promise<Sifted> {
  const known = new Known(await run(standing(origin)));
  const fresh: SettledRollCall[] = [];
  const imported = new Map<string, number>();
  let seeds = 0;
  for (const one of rollCalls) {
    const found = known.take(one);
    if (found === undefined) {
      fresh.push(one);
      continue;
    }
    if (found.origin.startsWith("import:"))
      imported.set(found.origin.slice(7), (imported.get(found.origin.slice(7)) ?? 0) + 1);
    else seeds += 1;
    for (const { reason, line } of differences(one, found, voters))
      notices.add({ file: files[one.file]?.name ?? "", line: line ?? one.lines[0], reason, left: false });
  }
  const finals = known.finals();
  return {
    // A question about a text means one vote, that of the seed or of the earlier import.
    fresh: fresh.map((one) => (one.final && finals.has(one.told.symbol ?? "") ? { ...one, final: false } : one)),
    seeds,
    imported,
  };
}

/** What stands in the graph, found by text and day; each answers for one roll call alone. */
class Known {
  readonly #all: Standing[];
  readonly #byText = new Map<string, Standing[]>();
  readonly #byId: ReadonlyMap<string, Standing>;
  readonly #seeds: ReadonlyMap<string, Standing>;

  constructor(all: readonly Standing[]) {
    this.#all = [...all];
    const imported = all.filter(({ origin }) => origin.startsWith("import:"));
    this.#byId = new Map(imported.map((one) => [one.id, one]));
    this.#seeds = new Map(
      all.flatMap((one) =>
        !one.origin.startsWith("import:") && one.final && one.symbol !== null ? [[one.symbol, one] as const] : [],
      ),
    );
    for (const one of imported) {
      const key = `${one.symbol ?? ""} ${one.date ?? ""}`;
      this.#byText.set(key, [...(this.#byText.get(key) ?? []), one]);
    }
  }

  finals(): ReadonlySet<string> {
    return new Set(this.#all.flatMap(({ final, symbol }) => (final && symbol !== null ? [symbol] : [])));
  }

  take({ told: { id, symbol, date }, on, final, cast }: SettledRollCall): Standing | undefined {
    const seeds = final && symbol !== null ? this.#seeds.get(symbol) : undefined;
    if (seeds !== undefined) return seeds;
    const key = `${symbol ?? ""} ${date ?? ""}`;
    const left = this.#byText.get(key) ?? [];
    const found =
      this.#byId.get(id) ??
      left.find((one) => votesIn(one.cast) === votesIn(cast)) ??
      left.find((one) => symbol !== null && on === PutToVote.WHOLE && one.on === PutToVote.WHOLE);
    this.#byText.set(
      key,
      left.filter((one) => one !== found),
    );
    return found;
  }
}

/** The three lists: who was absent is not in every dataset. */
const votesIn = (cast: string | null): string =>
  (cast ?? "")
    .split(";")
    .filter((part) => !part.startsWith("ABSENT"))
    .join(";");

/** Whose vote stands otherwise in the graph, and on which line it stands here. */
function differences(
  one: SettledRollCall,
  found: Standing,
  voters: Voters,
): { readonly reason: string; readonly line: number | null }[] {
  if (votesIn(one.cast) === votesIn(found.cast)) return [];
  const there = choicesIn(found.cast);
  const here = new Map(one.votes.map((vote) => [voters.states[vote.state]?.iso3 ?? "", vote]));
  const whose = found.origin.startsWith("import:") ? `the import ${found.origin.slice(7)}` : "the seed";
  return [...new Set([...there.keys(), ...here.keys()])].flatMap((iso3) => {
    const [own, other] = [here.get(iso3), there.get(iso3) ?? Choice.ABSENT];
    const choice = own?.choice ?? Choice.ABSENT;
    const reason = `${found.id}: ${iso3} is ${choice} here and ${other} in ${whose}, which stands`;
    return choice === other ? [] : [{ reason, line: own?.line ?? null }];
  });
}

const choicesIn = (cast: string | null): ReadonlyMap<string, Choice> =>
  new Map([...castOf(cast)].flatMap(([choice, states]) => states.map((iso3) => [iso3, choice] as const)));
