import { posix } from "node:path";
import { BadSeed } from "../errors";
import { groupedBy } from "../groups";
import type { FilePlace } from "../writing/record";

/** Something that a law found wrong, where, and what to write instead. */
export interface Finding extends FilePlace {
  /** The field, or empty where it is about the whole record or file. */
  readonly field: string;
  readonly law: string;
  /** What is wrong, as a clause that ends in a full stop. */
  readonly message: string;
  /** What may have been meant, as a sentence. */
  readonly suggestion?: string;
}

/** What a law says of a place; its name is added by whoever asks the law. */
export interface Breach {
  readonly at: FilePlace;
  readonly field?: string;
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** What is quoted, or stands where a name is meant, may be as long as a curator's mistake makes it. */
const cut = (text: string): string => text.replace(/"([^"]{200})[^"]{100,}"/g, '"$1…"');

/** The finding in which a law's breach results. */
export function findingOf(law: string, { at, field = "", message, suggestion }: Breach): Finding {
  const called = field.length > 300 ? `${field.slice(0, 200)}…` : field;
  const finding = { file: at.file, line: at.line, field: called, law, message: cut(message) };
  return suggestion === undefined ? finding : { ...finding, suggestion: cut(suggestion) };
}

/**
 * `statements/aus.yaml:14 norms: there is no norm "m". Did you mean "k"?`, the file as seen from where the folder is.
 */
export function lineOf({ file, line, field, message, suggestion }: Finding, folder = ""): string {
  const place = `${folder === "" ? file : posix.join(folder, file)}:${line}`;
  return `${place}${field === "" ? "" : ` ${field}`}: ${message}${suggestion === undefined ? "" : ` ${suggestion}`}`;
}

/** By file, then by line; a finding that was made twice is listed once. */
export function findingsInOrder(findings: Iterable<Finding>): Finding[] {
  const distinct = new Map([...findings].map((finding) => [lineOf(finding), finding] as const));
  return [...distinct.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.field, b.field));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `3 findings in 2 files` */
function countLine(findings: readonly Finding[]): string {
  const files = new Set(findings.map(({ file }) => file)).size;
  return `${findings.length} ${findings.length === 1 ? "finding" : "findings"} in ${files} ${files === 1 ? "file" : "files"}`;
}

/** Every finding on a line, the files apart, and how many there are. */
export function reportOf(findings: readonly Finding[], folder: string, end: string): string {
  const files = [...groupedBy(findings, ({ file }) => file).values()];
  const groups = files.map((group) => group.map((finding) => lineOf(finding, folder)).join("\n"));
  return [...groups, `${countLine(findings)}${end}`].join("\n\n");
}

/** The seed in a folder breaks laws, so nothing of it was loaded; the message lists every finding. */
export class RefusedSeed extends BadSeed {
  constructor(
    readonly findings: readonly Finding[],
    folder: string,
  ) {
    super(reportOf(findings, folder, "; nothing was loaded."));
  }
}
