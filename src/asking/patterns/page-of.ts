import type { Named } from "../../names/named";
import type { Names } from "../../names/names";

/** Under which path the things of a kind have their pages. */
const folders: Readonly<Record<string, string>> = {
  State: "states",
  Topic: "topics",
  Coalition: "coalitions",
  Norm: "norms",
  Resolution: "resolutions",
  Proposal: "proposals",
  Process: "processes",
  Meeting: "meetings",
  Report: "reports",
  Lineage: "lineages",
  Organisation: "organisations",
  Source: "sources",
  Statement: "statements",
};

/** The kinds that have pages of their own, those first that a name alone means sooner. */
export const kindsWithPages: readonly string[] = [...Object.keys(folders), "Paragraph"];

/** A key within a path: strokes stay. */
const inPath = (key: string): string => encodeURI(key).replaceAll("#", "%23").replaceAll("?", "%3F");

/** The page of a thing. A paragraph stands on that of its document. */
export function pageOf({ label, key, name }: Named, names: Names): string {
  if (label !== "Paragraph") return `/${folders[label] ?? "search"}/${inPath(key)}`;
  const [document = key, number = ""] = name.split("#");
  const folder = names.find(["Report"], document) === undefined ? "resolutions" : "reports";
  return `/${folder}/${inPath(document)}#${inPath(number)}`;
}

/** A page with what is asked of it: `/statements?actor=RUS&year=2024`. */
export function asked(
  path: string,
  query: Readonly<Record<string, string | number | null | undefined>>,
  anchor = "",
): string {
  const given = Object.entries(query).flatMap(([field, value]) =>
    value === null || value === undefined || value === "" ? [] : [`${field}=${encodeURIComponent(value)}`],
  );
  return `${path}${given.length === 0 ? "" : `?${given.join("&")}`}${anchor}`;
}
