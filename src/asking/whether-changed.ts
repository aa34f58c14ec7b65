import { type Timed, timeInWords } from "../dates/period";
import { inSentence } from "../names/in-sentence";
import type { Named } from "../names/named";
import type { Names } from "../names/names";
import { bySubject, byTime, said } from "./patterns/in-address";
import { asked, pageOf } from "./patterns/page-of";
import type { Leads } from "./pattern";

/** On what a state takes a side. */
const subjects = ["Topic", "Norm", "Proposal", "Paragraph"];

/** Whether a state changed sides: on one subject all its facts on that tell it, those before the time asked about too, or that there are none; else its page does. */
export function whetherChanged(state: Named, subject: Named | undefined, timed: Timed, names: Names): Leads {
  const page = pageOf(state, names);
  const about = bySubject(subject);
  return {
    path: subjects.includes(subject?.label ?? "")
      ? asked(`${page}/on`, about)
      : asked(page, { ...about, ...byTime(timed) }, "#changes"),
    sentence: `Whether ${inSentence(state)} changed sides${subject ? ` on ${said(subject)}` : ""}${timeInWords(timed)}`,
  };
}
