import type { Named } from "../names/named";
import { demonymsOf } from "./demonyms";
import { namesOfTexts } from "./informal-texts";
import { namesOfTopics } from "./informal-topics";

const byThing = new Map(
  `${namesOfTopics}${namesOfTexts}`
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [key = "", names = ""] = line.split(" = ");
      return [key, names.split("|")] as const;
    }),
);

/** What people call a thing, beside the names on record: of a state also its people and its capital. */
export const informalNamesOf = ({ label, key }: Pick<Named, "label" | "key">): readonly string[] =>
  label === "State" ? demonymsOf(key) : (byThing.get(`${label}:${key}`) ?? []);
