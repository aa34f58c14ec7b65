import { timeInWords } from "../dates/period";
import { isGiven } from "../given";
import { inSentence } from "../names/in-sentence";
import type { Named } from "../names/named";
import type { Names } from "../names/names";
import type { ClauseHeard } from "../questions/sentence.phrase";
import { byTime, said } from "./patterns/in-address";
import { asked, pageOf } from "./patterns/page-of";
import type { Leads } from "./pattern";
import { whetherChanged } from "./whether-changed";

type Fields = Readonly<Record<string, unknown>>;
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** The subject that a clause names. */
function subjectOf(fields: Fields, names: Names): Named | undefined {
  for (const [label, field] of [
    ["Topic", "topic"],
    ["Norm", "norm"],
    ["Proposal", "proposal"],
    ["Paragraph", "paragraph"],
    ["Resolution", "resolution"],
  ] as const) {
    const name = text(fields[field]);
    if (name !== undefined) return names.find([label], name);
  }
  return undefined;
}

/** Where one state, or one who speaks, is on record as a clause tells it. */
export function leadsOfClause(of: Named, clause: ClauseHeard, names: Names): Leads | undefined {
  const fields = clause.value as Fields;
  const timed = clause.value as Parameters<typeof byTime>[0];
  const subject = subjectOf(fields, names);
  const who = inSentence(of);
  const about = subject === undefined ? "" : ` on ${said(subject)}`;
  const time = timeInWords({
    ...(isGiven(timed.year) ? { year: timed.year } : {}),
    ...(isGiven(timed.during) ? { during: timed.during } : {}),
  });
  const its = subject === undefined ? {} : { [subject.label.toLowerCase()]: subject.key };
  const place = { meeting: text(fields["meeting"]), process: text(fields["process"]) };
  const byVote = clause.word === "position" && JSON.stringify(fields["evidence"]) === '["VOTE"]';
  if (clause.word === "spoke" || (of.label !== "State" && !["voted", "sponsored"].includes(clause.word) && !byVote))
    return Object.keys(fields).some((field) => ["and", "or", "not"].includes(field))
      ? undefined
      : {
          path: asked("/statements", { actor: of.key, ...its, ...place, ...byTime(timed) }),
          sentence: `What ${who} said${about.replace(/^ on/, " about")}${time}`,
        };
  if (of.label !== "State") return undefined;
  const page = pageOf(of, names);
  if (clause.word === "voted" && subject !== undefined)
    return { path: `${pageOf(subject, names)}#${of.key}`, sentence: `How ${who} voted${about}` };
  if (clause.word === "voted")
    return Object.keys(fields).some((field) => !["choice", "year"].includes(field))
      ? undefined
      : {
          path: asked("/votes", { state: of.key, choice: [fields["choice"]].flat().map(text)[0], year: timed.year }),
          sentence: `How ${who} voted${time}`,
        };
  if (clause.word === "sponsored" && fields["resolutions"] !== undefined) return undefined;
  if (clause.word === "sponsored")
    return subject === undefined
      ? {
          path: asked("/resolutions", { sponsor: of.key, ...byTime(timed) }),
          sentence: `The resolutions that ${who} sponsored${time}`,
        }
      : {
          path: `${pageOf(subject, names)}#sponsors`,
          sentence: `Who put ${said(subject)} forward, and whether ${who} did`,
        };
  if (subject === undefined) return undefined;
  if (clause.word === "shifted") return whetherChanged(of, subject, timed, names);
  return byVote
    ? { path: asked(page, { ...its, ...byTime(timed) }, "#votes"), sentence: `How ${who} voted${about}${time}` }
    : { path: asked(`${page}/on`, { ...its, ...byTime(timed) }), sentence: `Where ${who} stands${about}${time}` };
}
