import type { Named } from "../../names/named";
import type { RecordWhere } from "../../positions/position.where";
import type { ClauseHeard } from "../../questions/sentence.phrase";
import type { Join } from "./small-words";

/** A thing that is named where the verb is that of the clause before: `and the treaty`. */
interface Bare {
  readonly things: readonly Named[];
  /** Texts that are told by whose they are, or by what they are on, and named by no name: `the American one`. */
  readonly texts?: object;
  /** Whether it is what something is on: `the EU on the PoA`. */
  readonly on: boolean;
  /** Up to where it is named; what follows says when, and where. */
  readonly namedTo: number;
  /** When, and where, behind it. */
  readonly beside: Partial<RecordWhere>;
}

/** What some words of a question are: a clause, a thing alone, a side alone, a time alone, what joins them, or nothing that was read. */
export type Item = { readonly at: number; readonly end: number; readonly cost: number } & (
  | {
      readonly is: "clause";
      readonly ways: readonly [ClauseHeard, ...ClauseHeard[]];
      /** Whether every vote is meant that it tells of, and not any. */
      readonly every?: true;
      /** Whether those are meant of whom it is not on record. */
      readonly never?: true;
      /** What whoever is meant did not do: `voted with China` is to vote, and not otherwise than China. */
      readonly without?: readonly ClauseHeard[];
      /** The words within it that it leaves out. */
      readonly between?: readonly { readonly at: number; readonly end: number }[];
    }
  | { readonly is: "bare"; readonly bare: Bare }
  | { readonly is: "side"; readonly stance: "SUPPORT" | "OPPOSE" }
  | {
      readonly is: "time";
      readonly beside: Partial<RecordWhere>;
      /** The side that was taken then, on what was told before: `and then against it in 2022`. */
      readonly stance?: "SUPPORT" | "OPPOSE";
    }
  | { readonly is: "join"; readonly join: Join }
  | {
      readonly is: "filling";
      /** Whether it is told that it was left out of the answer. */
      readonly told?: boolean;
    }
  | { readonly is: "unread" }
);

/** What each way to read some words costs; the cheapest way through the question is the one that is taken. */
export const costs = {
  clause: 1,
  bare: 2,
  side: 2.5,
  time: 1.5,
  join: 0.2,
  filling: 0.3,
  telling: 0.5,
  sign: 1,
  unread: 8,
} as const;
