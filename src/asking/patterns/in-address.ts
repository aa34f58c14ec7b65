import type { Timed } from "../../dates/period";
import type { Named } from "../../names/named";
import { subjectSaid } from "../../statements/subject.words";

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

/** A year or a stretch of time, as an address asks for it: `year=2023`, `year=2021/2023`, `year=2021/`. */
export const byTime = ({ year, during }: Timed): Record<string, string | number | null | undefined> => ({
  year: during === null || during === undefined ? year : `${during.from ?? ""}/${during.to ?? ""}`,
});
