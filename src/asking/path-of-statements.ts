import type { Timed } from "../dates/period";
import { inSentence } from "../names/in-sentence";
import type { Named } from "../names/named";
import { bySubject, byTime } from "./patterns/in-address";
import { asked } from "./patterns/page-of";

/** ` at the fifth session`, ` in the Security Council`. */
export const whereSaid = (meeting: Named | undefined, process: Named | undefined): string =>
  `${meeting ? ` at ${inSentence(meeting)}` : ""}${process ? ` in ${inSentence(process)}` : ""}`;

/** Where statements are listed by who made them, on what, where and when. */
export const pathOfStatements = (
  {
    actor,
    subject,
    meeting,
    process,
    ...timed
  }: Timed & { readonly [Slot in "actor" | "subject" | "meeting" | "process"]?: Named | undefined },
  isFirst = false,
): string =>
  asked("/statements", {
    actor: actor?.key,
    ...bySubject(subject),
    meeting: meeting?.key,
    process: process?.key,
    ...byTime(timed),
    ...(isFirst ? { order: "OLDEST" } : {}),
  });
