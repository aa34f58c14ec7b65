import { foundIn } from "../lookup";
import { kinds } from "../kinds";
import type { Names } from "../names/names";
import { inSentence } from "../names/in-sentence";

type Properties = Readonly<Record<string, unknown>>;

const said = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

const byLabel = new Map(kinds.map((kind) => [kind.label, kind]));

/** How a thing is headed in a list of findings, in one line. */
export function titleOf(label: string, thing: Properties, names: Names): string {
  const { names: called = [], key } = foundIn(byLabel, label, "kind");
  const name = String(said(thing[called[0] ?? key]) ?? thing[key]);
  switch (label) {
    case "Norm":
      return `Norm (${String(thing["code"])}): ${name}`;
    case "Report":
    case "Resolution":
      return `${String(thing["symbol"])}: ${name}`;
    case "Paragraph":
      return said(thing["ref"]) ?? `${String(thing["documentKey"])}, ${said(thing["section"]) ?? "without a number"}`;
    case "Statement":
      return titleOfStatement(thing, names);
    case "RollCall":
      return titleOfRollCall(thing);
    case "Recommendation":
    case "Figure":
      return shortened(String(thing["summary"]));
    default:
      return name;
  }
}

function titleOfStatement(thing: Properties, names: Names): string {
  const heading = said(thing["heading"]);
  if (heading !== undefined) return heading;
  const key = String(thing["actorKey"]);
  const found = names.find(["State", "Coalition", "Organisation"], `${String(thing["actorLabel"])}:${key}`);
  const actor = found === undefined ? key : inSentence(found);
  const date = said(thing["date"]);
  return `Statement of ${actor}${date === undefined ? "" : `, ${date}`}`;
}

/** `Vote in committee on operative paragraph 3 of V/RES/1` */
function titleOfRollCall(thing: Properties): string {
  const part = said(thing["part"]);
  const where = said(thing["body"]) === "COMMITTEE" ? "in committee" : "in plenary";
  return `Vote ${where} on ${part === undefined ? "" : `${part}, of `}${String(thing["resolutionKey"])}`;
}

const most = 120;
const shortened = (text: string): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(" ", most))} …`;

/** Every text that a search reads, what a thing is called first. */
const readable = new Set([
  ...kinds.flatMap(({ names = [], key }) => [...names, key]),
  ...kinds.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([field, what]) => ("searched" in what && what.searched ? [field] : [])),
  ),
]);

/** The texts of a thing in which words may be found, what it is called first. */
export const textsOf = (thing: Properties): string[] =>
  [...readable].flatMap((field) => [thing[field]].flat()).flatMap((text) => said(text) ?? []);
