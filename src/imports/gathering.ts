import { faultOf } from "../dates/span";
import { today } from "../dates/today";
import { GatheredRollCall } from "./gathered";
import type { CellAt, RollCallTold, RollCallsLayout, SubjectsLayout, VotesLayout } from "./votes-layout";
import type { Noticed, Notices } from "./noticed";
import type { Voters } from "./voters";

type Place = Pick<Noticed, "file" | "line">;

/** What the tables beside that of the votes say of roll calls. */
export class Beside {
  readonly #told = new Map<string, RollCallTold>();
  readonly #places = new Map<string, Place>();
  readonly #subjects = new Map<string, Set<string>>();

  take(layout: RollCallsLayout | SubjectsLayout, cell: CellAt, at: Place): string | undefined {
    if (layout.holds === "roll calls") {
      const told = layout.told(cell);
      if (this.#told.has(told.id)) return `the roll call ${told.id} stands twice`;
      this.#told.set(told.id, told);
      this.#places.set(told.id, at);
    } else {
      const { id, subject } = layout.of(cell);
      this.#subjects.set(id, (this.#subjects.get(id) ?? new Set()).add(subject));
    }
    return undefined;
  }

  /** The roll calls of the tables of which no file has votes. */
  without(rollCalls: ReadonlyMap<string, unknown>): Noticed[] {
    return [...this.#places].flatMap(([id, at]) =>
      rollCalls.has(id) ? [] : [{ ...at, reason: `no file has votes of the roll call ${id}`, left: true }],
    );
  }

  /** What is said of a roll call, its own table before the rows of its votes. */
  of(own: RollCallTold): RollCallTold {
    const told = this.#told.get(own.id) ?? own;
    return { ...told, subjects: [...told.subjects, ...(this.#subjects.get(own.id) ?? [])] };
  }
}

/** Gathers the roll calls of the rows. */
export class Gathering {
  readonly rollCalls = new Map<string, GatheredRollCall>();
  /** How many rows said again what a row before says: they are left out, and nothing is lost by that. */
  repeated = 0;

  constructor(
    readonly voters: Voters,
    readonly beside: Beside,
    readonly notices: Notices,
  ) {}

  take(layout: VotesLayout, file: number, cell: CellAt, at: Place): string | undefined {
    const id = layout.idOf(cell(layout.rollCall));
    const found = this.rollCalls.get(id) ?? this.#begun(layout, file, id, cell);
    if (typeof found === "string") return found;
    const fault = this.#vote(found, layout, file, cell, at);
    if (fault !== undefined) found.lost += 1;
    return fault;
  }

  #begun(layout: VotesLayout, file: number, id: string, cell: CellAt): GatheredRollCall | string {
    if (cell(layout.rollCall).trim() === "") return `the column ${layout.rollCall} is empty`;
    const told = this.beside.of({ ...layout.told(cell), id });
    if (told.date === null)
      return layout.columns.includes("date")
        ? "the roll call has no date"
        : `the roll call ${told.entry} has no date: name the table of roll calls too, such as un_roll_calls.csv`;
    const fault = faultOfRollCall(told, told.date);
    if (fault !== undefined) return fault;
    const steady = layout.steady.map(cell);
    const begun = new GatheredRollCall(told, file, steady, this.voters.states.length);
    this.rollCalls.set(id, begun);
    return begun;
  }

  #vote(rollCall: GatheredRollCall, layout: VotesLayout, file: number, cell: CellAt, at: Place): string | undefined {
    const { told, steady } = rollCall;
    if (rollCall.file !== file) return `the roll call ${told.id} stands in another file too`;
    for (const [index, column] of layout.steady.entries())
      if (cell(column) !== steady[index])
        return `the roll call ${told.id} has "${cell(column)}" as its ${column} here, and "${steady[index] ?? ""}" before`;
    const choice = layout.choices.get(cell(layout.vote).trim().toUpperCase());
    if (choice === undefined)
      return `"${cell(layout.vote).trim().slice(0, 40)}" is no vote; it is one of ${[...layout.choices.keys()].filter((one) => one !== "").join(", ")}`;
    const voter = this.voters.on(told.date ?? "", cell(layout.code).trim(), cell(layout.name).trim());
    if ("unknown" in voter) return voter.unknown;
    if (voter.doubt !== undefined) this.notices.add({ ...at, reason: voter.doubt, left: false });
    const before = rollCall.take(voter.place, choice, at.line);
    if (before === undefined) return undefined;
    if (!before.same) return `line ${before.line} has another vote of the same state, so neither is taken`;
    this.repeated += 1;
    this.notices.add({ ...at, reason: `the vote stands on line ${before.line} already`, left: true });
    return undefined;
  }
}

/** Why something is not what its column is for, as where two columns are swapped; undefined where all is in its place. */
function faultOfRollCall({ id, symbol, session }: RollCallTold, date: string): string | undefined {
  if (/[\p{Cc}\ufffd]/u.test(id)) return "the id of the roll call has signs that are no letters";
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || faultOf(date) !== undefined)
    return `"${date}" is no date; write it like 2022-12-07`;
  if (date > today()) return `${date} is a day to come`;
  if (date < firstOfAll) return `${date} is before the United Nations were founded, on ${firstOfAll}`;
  if (symbol !== null && !/^[A-Z]+\/\S/.test(symbol))
    return `"${symbol}" is no symbol of a text; write it like A/RES/77/37`;
  if (session !== null && session.includes("/")) return `"${session}" is no session; write it like 77, or ES-11`;
  return undefined;
}

const firstOfAll = "1945-10-24";
