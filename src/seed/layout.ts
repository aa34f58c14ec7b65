import { alignedWith, statement } from "../statements/statement.kind";
import { coalition, memberOf } from "../coalitions/coalition.kind";
import { figure } from "../figures/figure.kind";
import { type Kind, type Tie, isTie } from "../graph/kind";
import { lineage } from "../lineages/lineage.kind";
import { meeting, process } from "../meetings/meeting.kind";
import { norm } from "../norms/norm.kind";
import { organisation, state } from "../states/state.kind";
import { proposal } from "../proposals/proposal.kind";
import { recommendation } from "../recommendations/recommendation.kind";
import { report } from "../reports/report.kind";
import { resolution, sponsored, voted } from "../resolutions/resolution.kind";
import { source } from "../sources/source.kind";
import { topic } from "../topics/topic.kind";

/** Which file holds what. `*` in a file's name stands for any name. */
export type Shelf = List | One | Group | Rows;

/** A list of things. */
interface List {
  readonly file: string;
  readonly as: "list";
  readonly of: Kind;
}
/** One thing, with what is told inside it. */
interface One {
  readonly file: string;
  readonly as: "one";
  readonly of: Kind;
}
/** A list of things under a field that they share. */
interface Group {
  readonly file: string;
  readonly as: "group";
  readonly of: Kind;
  readonly shared: string;
  readonly list: string;
}
/** Rows of ties; where `whole` is given, of the one thing in the file beside it that has the same name. */
interface Rows {
  readonly file: string;
  readonly as: "rows";
  readonly of: Tie;
  readonly whole?: { readonly field: string; readonly kind: Kind };
}

const list = (file: string, of: Kind): List => ({ file, as: "list", of });
const one = (file: string, of: Kind): One => ({ file, as: "one", of });

/** The seed's folder, file by file. */
export const layout: readonly Shelf[] = [
  list("sources.yaml", source),
  list("processes.yaml", process),
  list("meetings.yaml", meeting),
  list("topics.yaml", topic),
  list("states.yaml", state),
  list("organisations.yaml", organisation),
  list("norms.yaml", norm),
  list("lineages.yaml", lineage),
  list("recommendations.yaml", recommendation),
  list("figures.yaml", figure),
  one("coalitions/*.yaml", coalition),
  { file: "coalitions/*.members.csv", as: "rows", of: memberOf, whole: { field: "coalition", kind: coalition } },
  one("reports/*.yaml", report),
  one("resolutions/*.yaml", resolution),
  { file: "resolutions/*.votes.csv", as: "rows", of: voted, whole: { field: "resolution", kind: resolution } },
  { file: "resolutions/*.sponsors.csv", as: "rows", of: sponsored, whole: { field: "resolution", kind: resolution } },
  one("proposals/*.yaml", proposal),
  { file: "statements/*.yaml", as: "group", of: statement, shared: "actor", list: "statements" },
  { file: "alignments.csv", as: "rows", of: alignedWith },
];

/** The shelf on which a file stands, by its name, or undefined where it has no place in a seed. */
export const shelfOf = (file: string): Shelf | undefined => layout.find((shelf) => patternOf(shelf).test(file));

/** The kinds of the things that a file on this shelf tells, those told inside others included. */
export function kindsOn({ of }: Shelf): readonly Kind[] {
  if (isTie(of)) return [];
  const parts = Object.values(of.fields).flatMap((field) => (field.is === "parts" ? [field.of()] : []));
  return [of, ...parts.flatMap((part) => (isTie(part) ? [] : [part]))];
}

/** The file beside rows that holds their whole: `resolutions/A-RES-77-37.yaml` for its `.votes.csv`. */
export const besideOf = (file: string): string => file.replace(/\.[^./]+\.csv$/, ".yaml");

const patternOf = ({ file }: Shelf): RegExp => new RegExp(`^${file.replaceAll(".", "\\.").replace("*", "[^/]+")}$`);
