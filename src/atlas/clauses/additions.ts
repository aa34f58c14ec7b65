import type { Region } from "../operations/graphql";
import { regions } from "../words";
import type { AskedWhere } from "./alternatives";

/** What a reader chose of a condition: what states did, on what, and when, each as the address says it. */
export interface Chosen {
  readonly did: string;
  readonly on: string;
  /** A year or a span as `2021/2023`; nothing where any time will do. */
  readonly when: string | undefined;
}

/** Everything of which one condition is chosen. */
type Lists = "topics" | "resolutions" | "coalitions" | "kinds";

/** A group of conditions: its title, its verbs as the address and as a reader says them, of which list it is chosen, and whether it has a time. */
export interface Addition {
  readonly title: string;
  readonly verbs: Readonly<Record<string, string>>;
  readonly from: Lists;
  readonly isTimed: boolean;
}

/** Everything that may be added to a question, and changed in it. */
export const groupsOfAdditions: readonly Addition[] = [
  {
    title: "a side on a topic",
    verbs: {
      supported: "supported",
      opposed: "opposed",
      neutral: "stayed neutral on",
      silent: "have no recorded position on",
    },
    from: "topics",
    isTimed: true,
  },
  {
    title: "a vote",
    verbs: { yes: "voted yes on", no: "voted no on", abstained: "abstained on", sponsored: "sponsored" },
    from: "resolutions",
    isTimed: false,
  },
  { title: "a coalition", verbs: { member: "belong to" }, from: "coalitions", isTimed: false },
  { title: "a kind of state", verbs: { among: "are among" }, from: "kinds", isTimed: false },
];

/** The kinds of states of which one may be chosen, by the value that the address has. */
const kinds: Readonly<Record<string, { readonly name: string; readonly where: AskedWhere }>> = {
  ...Object.fromEntries(
    Object.entries(regions).map(([region, name]) => [
      region,
      { name: `the ${name}`, where: { region: [region as Region] } },
    ]),
  ),
  small: { name: "the small island developing states", where: { smallIsland: true } },
  least: { name: "the least developed countries", where: { leastDeveloped: true } },
  landlocked: { name: "the landlocked developing countries", where: { landlocked: true } },
};

/** The kinds of states as a list to choose from. */
export const kindsOfStates = Object.entries(kinds).map(([value, { name }]) => ({ value, name }));

/** What each verb asks of whatever was chosen. */
const clauses: Readonly<Record<string, (chosen: Chosen) => AskedWhere | undefined>> = {
  supported: ({ on, when }) => ({ position: { topic: on, stance: ["SUPPORT"], ...timeOf(when) } }),
  opposed: ({ on, when }) => ({ position: { topic: on, stance: ["OPPOSE"], ...timeOf(when) } }),
  neutral: ({ on, when }) => ({ position: { topic: on, stance: ["NEUTRAL"], ...timeOf(when) } }),
  silent: ({ on, when }) => ({ silentOn: { topic: on, ...timeOf(when) } }),
  yes: ({ on }) => ({ voted: { resolution: on, choice: ["YES"] } }),
  no: ({ on }) => ({ voted: { resolution: on, choice: ["NO"] } }),
  abstained: ({ on }) => ({ voted: { resolution: on, choice: ["ABSTAIN"] } }),
  sponsored: ({ on }) => ({ sponsored: { resolution: on } }),
  member: ({ on }) => ({ memberOf: { coalition: on } }),
  among: ({ on }) => kinds[on]?.where,
};

/** The condition that was chosen; undefined where the verb is none of these. */
export const clauseOf = (chosen: Chosen): AskedWhere | undefined => clauses[chosen.did]?.(chosen);

function timeOf(when: string | undefined) {
  const [from, to = from] = when?.split(/\s*[/–-]\s*(?=\d{4}\b)/) ?? [];
  if (from === undefined) return {};
  return /^\d{4}$/.test(from) && to === from ? { year: Number(from) } : { during: { from, to } };
}

/** What a condition would be chosen by; undefined where it says more than can be chosen here. */
export function chosenOf(clause: AskedWhere): Chosen | undefined {
  const time = clause.position ?? clause.silentOn;
  const span = time?.during;
  const when = time?.year?.toString() ?? (span ? `${span.from ?? ""}/${span.to ?? ""}` : undefined);
  const on =
    time?.topic ?? clause.voted?.resolution ?? clause.sponsored?.resolution ?? clause.memberOf?.coalition ?? undefined;
  const candidates =
    on === undefined ? kindsOfStates.map(({ value }) => ({ did: "among", on: value, when: undefined })) : undefined;
  const all = candidates ?? Object.keys(clauses).map((did) => ({ did, on: String(on), when }));
  return all.find((chosen) => isAlike(clauseOf(chosen), clause));
}

/** Whether two conditions are the same, whatever the order in which they say it. */
const isAlike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null && one !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, one]) => [word, inOrder(one)]),
  );
}
