import type { Named } from "../names/named";
import { demonymsOf } from "./demonyms";
import { namesOfPages } from "./informal-pages";
import { namesOfTexts } from "./informal-texts";
import { namesOfTopics } from "./informal-topics";

const byThing = new Map<string, readonly string[]>();
for (const line of `${namesOfTopics}${namesOfTexts}${namesOfPages}`.split("\n")) {
  const [key = "", names = ""] = line.split(" = ");
  if (key !== "") byThing.set(key, [...(byThing.get(key) ?? []), ...names.split("|")]);
}

/** What people call a thing, beside the names on record: of a state also its people and its capital. */
export const informalNamesOf = ({ label, key }: Pick<Named, "label" | "key">): readonly string[] =>
  label === "State" ? demonymsOf(key) : (byThing.get(`${label}:${key}`) ?? []);
