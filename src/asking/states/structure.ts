import type { ClauseHeard } from "../../questions/sentence.phrase";
import { type SetOf, all, any, flat, not } from "../../sets/set";
import type { Join } from "./small-words";
import { type Unit, isJoin } from "./units";

type Clauses = SetOf<ClauseHeard>;

/** How a question that has both "and" and "or" may be taken: "and" binds before "or", as in arithmetic, or the other way round. */
export type Binding = "and first" | "or first";

const together = (sets: readonly Clauses[], join: typeof all<ClauseHeard>): Clauses | undefined => {
  const [only] = sets;
  return only !== undefined && sets.length === 1 ? only : sets.length === 0 ? undefined : join(...sets);
};

const turned = (set: Clauses | undefined): Clauses | undefined => (set === undefined ? undefined : not(set));

/** Reads units as a set, from left to right. */
class Reader {
  #at = 0;
  mixed = false;

  constructor(
    private readonly units: readonly Unit[],
    private readonly binding: Binding,
  ) {}

  get #next(): Unit | undefined {
    return this.units[this.#at];
  }

  #take(...joins: readonly Join[]): boolean {
    if (!isJoin(this.#next, ...joins)) return false;
    this.#at += 1;
    return true;
  }

  /** Parts that "but", a comma before a join, or no word at all stands between: all of them hold. */
  whole(): Clauses | undefined {
    const parts: Clauses[] = [];
    while (this.#next !== undefined && !isJoin(this.#next, "closes")) {
      const begun = this.#at;
      if (this.#take("but", "and", "comma", "nor")) continue;
      if (this.#take("or") && parts.length > 0) {
        const [last, next] = [parts.pop(), this.#list()];
        if (last !== undefined) parts.push(next === undefined ? last : any(last, next));
        continue;
      }
      const part = this.#list();
      if (part !== undefined) parts.push(part);
      if (this.#at === begun) this.#at += 1;
    }
    return together(parts, all);
  }

  /** Parts with "and" or "or" between. */
  #list(): Clauses | undefined {
    const parts: Clauses[] = [];
    const joins: ("and" | "or")[] = [];
    const first = this.#one();
    if (first === undefined) return undefined;
    parts.push(first);
    for (let join = this.#joinAhead(joins); join !== undefined; join = this.#joinAhead(joins)) {
      const begun = this.#at;
      this.#at += join.length;
      const part = this.#one();
      if (part === undefined) {
        this.#at = begun;
        break;
      }
      joins.push(join.by);
      parts.push(part);
    }
    return this.#joined(parts, joins);
  }

  /** The join that goes on with a list, and how many words it takes; a comma before another join than that of the list ends it. */
  #joinAhead(joins: readonly ("and" | "or")[]): { by: "and" | "or"; length: number } | undefined {
    const [one, two] = [this.#next, this.units[this.#at + 1]];
    if (isJoin(one, "and")) return { by: "and", length: 1 };
    if (isJoin(one, "or")) return { by: "or", length: 1 };
    if (!isJoin(one, "comma")) return undefined;
    const by = isJoin(two, "and") ? "and" : isJoin(two, "or") ? "or" : undefined;
    if (by !== undefined) return joins.every((join) => join === by) ? { by, length: 2 } : undefined;
    if (two === undefined || "join" in two) return undefined;
    const later = this.units.slice(this.#at + 1).find((unit) => isJoin(unit, "and", "or", "but"));
    return { by: isJoin(later, "or") ? "or" : "and", length: 1 };
  }

  #joined(parts: readonly Clauses[], joins: readonly ("and" | "or")[]): Clauses | undefined {
    if (joins.includes("and") && joins.includes("or")) this.mixed = true;
    const [tight, tightly, loosely] =
      this.binding === "and first" ? (["and", all, any] as const) : (["or", any, all] as const);
    const groups: Clauses[][] = [];
    for (const [index, part] of parts.entries()) {
      const last = groups.at(-1);
      if (last !== undefined && joins[index - 1] === tight) last.push(part);
      else groups.push([part]);
    }
    return together(
      groups.map((group) => together(group, tightly) ?? all()),
      loosely,
    );
  }

  /** A clause, or what a word before it makes of what follows. */
  #one(): Clauses | undefined {
    if (this.#take("not", "except", "nor")) return turned(this.#one());
    if (this.#take("neither")) return this.#neither();
    if (this.#take("either")) return this.#opened("or", any);
    if (this.#take("both")) return this.#opened("and", all);
    if (this.#take("opens")) {
      const inner = this.whole();
      this.#take("closes");
      return inner;
    }
    const unit = this.#next;
    if (unit === undefined || "join" in unit) return undefined;
    this.#at += 1;
    return unit.set;
  }

  /** `neither … nor …`: none of them holds. */
  #neither(): Clauses | undefined {
    const parts: Clauses[] = [];
    do {
      this.#take("not");
      const part = isJoin(this.#next, "nor", "or") ? undefined : this.#one();
      if (part !== undefined) parts.push(part);
    } while (this.#take("nor", "or"));
    return turned(together(parts, any));
  }

  #opened(by: Join, join: typeof all<ClauseHeard>): Clauses | undefined {
    const parts: Clauses[] = [];
    do {
      const part = this.#one();
      if (part !== undefined) parts.push(part);
    } while (this.#take(by));
    return together(parts, join);
  }
}

/** The set that some units describe, and whether another binding would describe another one; undefined where there is no clause. */
export function setOfUnits(units: readonly Unit[], binding: Binding): { set: Clauses; mixed: boolean } | undefined {
  const reader = new Reader(units, binding);
  const set = reader.whole();
  return set === undefined ? undefined : { set: flat(set), mixed: reader.mixed };
}
