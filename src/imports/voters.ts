import { type Cypher, cypher } from "../graph/cypher";
import { state } from "../states/state.kind";
import { type Named, namedAs } from "../names/named";
import { Names } from "../names/names";
import { plain } from "../names/nearest";

/** A time; an end that is not given is open. */
interface Time {
  readonly from?: string;
  readonly until?: string;
}

/** Under which code or name other datasets have the votes of a seat, and when: a rule of the seed. */
interface RecordedAs extends Time {
  readonly code?: string;
  readonly name?: string;
}

interface SeatRules {
  readonly recordedAs?: readonly RecordedAs[];
  readonly away?: readonly Time[];
}

/** A state as the graph has it. */
export interface StateInGraph {
  readonly iso3: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Every state of the graph, those of the past with them, in order of their codes. */
export const statesInGraph: Cypher<StateInGraph> = cypher`
  MATCH (n:State) RETURN n.iso3 AS iso3, n {.*} AS properties ORDER BY iso3
`;

/** Who voted: the place of the state among all. Where a day is doubtful, the vote counts and the doubt is told. */
export type Voter = { readonly place: number; readonly doubt?: string } | { readonly unknown: string };

interface Seat {
  readonly iso3: string;
  readonly name: string;
  readonly admitted: string | null;
  readonly ended: string | null;
  readonly away: readonly Time[];
}

/** Who is meant by the codes and names of datasets, as of the day of a vote. Nothing is guessed: what is not known says why. */
export class Voters {
  readonly #seats: readonly Seat[];
  readonly #rules: ReadonlyMap<string, readonly (RecordedAs & { place: number })[]>;
  readonly #codes: ReadonlyMap<string, number>;
  readonly #names: Names;
  readonly #known = new Map<string, Map<string, (day: string) => Voter>>();

  constructor(readonly states: readonly StateInGraph[]) {
    this.#seats = states.map(({ iso3, properties }) => seatOf(iso3, properties));
    const rules = new Map<string, (RecordedAs & { place: number })[]>();
    for (const [place, { properties }] of states.entries())
      for (const rule of seatIn(properties).recordedAs ?? [])
        for (const key of [rule.code, rule.name].flatMap((one) => (one === undefined ? [] : [plain(one)])))
          rules.set(key, [...(rules.get(key) ?? []), { ...rule, place }]);
    this.#rules = rules;
    this.#codes = new Map(
      states.flatMap(({ iso3, properties }, place) =>
        [
          iso3,
          ...(typeof properties["iso2"] === "string" && properties["iso2"].length === 2 ? [properties["iso2"]] : []),
        ].map((code) => [plain(code), place] as const),
      ),
    );
    this.#names = new Names(states.map(({ properties }) => namedAs(state, properties)));
  }

  /** Who is meant on a day by a code, a name or both; one of them may be empty. */
  on(day: string, code: string, name: string): Voter {
    const ofCode = this.#known.get(code) ?? new Map<string, (day: string) => Voter>();
    this.#known.set(code, ofCode);
    const known = ofCode.get(name) ?? this.#reader(code, name);
    ofCode.set(name, known);
    return known(day);
  }

  /** The places of those who were members on a day. */
  membersOn(day: string): number[] {
    return this.#seats.flatMap(({ admitted, ended, away }, place) =>
      admitted !== null && admitted <= day && (ended ?? "~") >= day && !away.some((time) => isIn(time, day))
        ? [place]
        : [],
    );
  }

  #reader(code: string, name: string): (day: string) => Voter {
    const byCode = this.#meant(code, this.#codes.get(plain(code)));
    const byName = this.#meant(name, this.#named(name));
    const told = [code, name].filter((one) => one !== "" && one !== "NA").join(", ");
    const fixed = new Map<string, Voter>();
    return (day) => {
      const its = fixed.get(day) ?? this.#settled(byCode(day), byName(day), told, day);
      fixed.set(day, its);
      return its;
    };
  }

  /** A rule for the day goes before the code or the name of today. */
  #meant(said: string, today: number | undefined): (day: string) => number | undefined {
    const rules = said === "" ? [] : (this.#rules.get(plain(said)) ?? []);
    return (day) => rules.find((rule) => isIn(rule, day))?.place ?? today;
  }

  #named(name: string): number | undefined {
    if (name === "" || name === "NA") return undefined;
    const found: readonly Named[] = this.#names.meant(["State"], name);
    const [only, ...more] = found;
    return only === undefined || more.length > 0 ? undefined : this.#codes.get(plain(only.key));
  }

  #settled(byCode: number | undefined, byName: number | undefined, told: string, day: string): Voter {
    const place = byCode ?? byName;
    const seat = place === undefined ? undefined : this.#seats[place];
    if (place === undefined || seat === undefined) return { unknown: `no state is known as ${told}` };
    if (byCode !== undefined && byName !== undefined && byCode !== byName)
      return { unknown: `${told}: the code is ${seat.name}, the name ${this.#seats[byName]?.name ?? "another"}` };
    const { admitted, ended, name } = seat;
    if (admitted === null) return { unknown: `${told}: ${name} was never a member` };
    if (admitted <= day && (ended ?? "~") >= day) return { place };
    const why = `${name} ${admitted > day ? `was admitted on ${admitted}` : `was a member until ${ended ?? ""}`}`;
    // Some datasets know the days of early votes only roughly.
    return (admitted > day ? admitted : (ended ?? "")).slice(0, 4) === day.slice(0, 4)
      ? { place, doubt: `${why}, so ${day} may not be the day of the vote` }
      : { unknown: `${told}: ${why}, and did not vote on ${day}` };
  }
}

const isIn = ({ from, until }: Time, day: string): boolean => (from ?? "") <= day && day <= (until ?? "~");

function seatOf(iso3: string, its: Readonly<Record<string, unknown>>): Seat {
  const text = (field: string) => (typeof its[field] === "string" ? its[field] : null);
  const { away = [] } = seatIn(its);
  return { iso3, name: text("name") ?? iso3, admitted: text("admittedFirst"), ended: text("endedLast"), away };
}

/** The rules of the seed on a seat, which a law has checked. */
function seatIn({ seat }: Readonly<Record<string, unknown>>): SeatRules {
  return typeof seat === "string" ? (JSON.parse(seat) as SeatRules) : {};
}
