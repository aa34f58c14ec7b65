import type { Named } from "../names/named";
import { subjectSaid } from "../statements/subject.words";
import type { Slots } from "./pattern";

/** `the Programme of Action`, `A/RES/77/37`. */
export const said = (thing: Named): string => (thing.label === "Resolution" ? thing.key : subjectSaid(thing).name);

const fields: Readonly<Record<string, string>> = {
  Topic: "topic",
  Norm: "norm",
  Proposal: "proposal",
  Paragraph: "paragraph",
};

/** A subject as an address asks for it: `topic=poa`. */
export const bySubject = (subject: Named | undefined): Record<string, string> =>
  subject === undefined ? {} : { [fields[subject.label] ?? "resolution"]: subject.key };

/** A year or a stretch of time, as an address asks for it. */
export const byTime = ({ year, during }: Slots): Record<string, string | number | null | undefined> => ({
  year,
  from: during?.from,
  to: during?.to,
});
