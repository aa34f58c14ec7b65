import type { Coalition } from "../coalitions/coalition";
import { isGiven } from "../given";
import { Proposal } from "../proposals/proposal";
import type { Resolution } from "../resolutions/resolution";
import { SponsorRole } from "../resolutions/sponsor-role";
import type { Stance } from "../statements/stance";
import type { Statement } from "../statements/statement";

type Properties = Readonly<Record<string, unknown>>;

/** One fact as the graph gives it: the edge that states it, and what it is on. */
export type Fact = {
  readonly iso3: string;
  readonly stance: Stance;
  readonly edge: Properties;
  /** The coalition in whose statement it was said; null where it spoke for itself. */
  readonly through?: Coalition | null;
  /** The signature under a joint statement, which has a day of its own; null where the statement had one maker. */
  readonly signed?: Properties | null;
} & (
  | { readonly kind: "STATEMENT" | "ALIGNMENT"; readonly on: Statement }
  | { readonly kind: "VOTE"; readonly on: Resolution }
  | { readonly kind: "SPONSORSHIP"; readonly on: Resolution | Proposal }
);

/** By the last day of its span, then the more precise first, then id; what is undated comes before all. One fact on a topic and on its proposal is one. */
export function factsInOrder<Some extends Fact>(rows: readonly Some[]): Some[] {
  const once = new Map<string, Some>();
  for (const row of rows) {
    const same = once.get(identityOf(row));
    if (same === undefined || foremost(row) > foremost(same)) once.set(identityOf(row), row);
  }
  const ranked = [...once.values()].map((fact) => ({ fact, place: placeOfFact(fact) }));
  return ranked.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0)).map(({ fact }) => fact);
}

const said = (properties: Properties, field: string): string => {
  const value = properties[field];
  return typeof value === "string" ? value : "";
};

/** Who both led and sponsored a text has one fact, and it is that it led; who signed beside a coalition of its own, that it signed. */
const foremost = ({ edge, through }: Fact): number =>
  through === null || through === undefined
    ? [SponsorRole.ADDITIONAL_SPONSOR, SponsorRole.SPONSOR, SponsorRole.LEAD].findIndex((role) => role === edge["role"])
    : -2;

/** When it happened: a resolution is sponsored when it is adopted at the latest; of a proposal and of a joint statement, only the edge says when who joined it. */
function whenOf({ edge, on, signed }: Fact): { date: string; first: string; last: string } {
  const joined = isGiven(signed) ? signed : on instanceof Proposal ? edge : null;
  if (joined !== null)
    return { date: said(joined, "date"), first: said(joined, "dateFirst"), last: said(joined, "dateLast") };
  const { date, dateFirst, dateLast } = on as Exclude<Fact["on"], Proposal>;
  return { date: date ?? "", first: dateFirst ?? "", last: dateLast ?? "" };
}

/** Where a fact stands among others, as text. A later first day is a shorter span, so its letters are turned round to come first. */
export function placeOfFact(fact: Fact): string {
  const { first, last } = whenOf(fact);
  const precise = first.replace(/\d/g, (digit) => String(9 - Number(digit)));
  return [last, precise, identityOf(fact)].join(" ");
}

/** A position told of several subjects has its id with a suffix for each: up to the stroke it is one. */
function identityOf({ iso3, kind, edge, on, stance }: Fact): string {
  return [iso3, kind, on.id, said(edge, "id").replace(/\/.*/, ""), stance].join(" ");
}

/** The date of a fact as its source gives it, or null. */
export function dateOf(fact: Fact): string | null {
  const { date } = whenOf(fact);
  return date === "" ? null : date;
}

/** The year within which a fact falls whole, or null. */
export function yearOf(fact: Fact): number | null {
  const { first, last } = whenOf(fact);
  return first === "" || first.slice(0, 4) !== last.slice(0, 4) ? null : Number(first.slice(0, 4));
}
