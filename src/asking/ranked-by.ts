import { timeInWords } from "../dates/period";
import { inSentence } from "../names/in-sentence";
import { byTime, said } from "./patterns/in-address";
import { byKindOfActor, kindSaid } from "./states/kinds-of-actors";
import { asked } from "./patterns/page-of";
import type { Leads, Slots } from "./pattern";

/** What is counted to say who did it most, by the page that counts it. */
export type WhatIsCounted = "speakers" | "sponsors" | "proposers";

const orders = {
  most: "those first who did so most",
  fewest: "those first who did so least",
  each: "and how often",
} as const;

/** Where it is counted who did something, whoever did it most first, or least. */
export function rankedBy(slots: Slots, what: WhatIsCounted, order: keyof typeof orders): Leads | undefined {
  const { subject, meeting, process, ...timed } = slots;
  const isFiltered =
    subject === undefined || subject.label === "Topic" || (subject.label === "Norm" && what === "speakers");
  if (!isFiltered || (what !== "speakers" && (meeting ?? process) !== undefined)) return undefined;
  const its = { speakers: "spoke", sponsors: "sponsored resolutions", proposers: "made proposals" }[what];
  const place = [...(meeting ? [`at ${inSentence(meeting)}`] : []), ...(process ? [`in ${inSentence(process)}`] : [])];
  return {
    path: asked(`/${what}`, {
      [subject?.label === "Norm" ? "norm" : "topic"]: subject?.key,
      meeting: meeting?.key,
      process: process?.key,
      ...byKindOfActor(slots),
      ...byTime(timed),
      ...(order === "fewest" ? { order: "FEWEST" } : {}),
    }),
    sentence: `${[`${kindSaid(slots)} ${its}`, ...(subject ? [`on ${said(subject)}`] : []), ...place].join(" ")}${timeInWords(timed)}, ${orders[order]}`,
  };
}
