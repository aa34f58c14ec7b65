// cspell:ignore abst favour
import { heardFrom } from "../heard-from";
import type { InsteadOf } from "./instead";

const year = "(20\\d\\d)";
const choice =
  "((?:an? )?(?:yes|no|abstention|abstaining|absence|voting (?:yes|no|for|against)|support|supporting|opposition|opposing|backing|for|against|in favour)(?: vote)?)";
const moved = "(?:moved|went|switched|shifted|changed|swung|turned|slid|passed|flipped|changed (?:its|their) votes?)";

const called: readonly (readonly [RegExp, string])[] = [
  [/^(?:an? )?(?:yes|voting (?:yes|for)|support|supporting|backing|for|in favour)/, "yes"],
  [/^(?:an? )?(?:no|voting (?:no|against)|opposition|opposing|against)/, "no"],
  [/^(?:an? )?abst/, "abstention"],
  [/^(?:an? )?absence/, "absence"],
];
const said = (told: string): string => called.find(([how]) => how.test(told))?.[1] ?? told;

/** A move from one year to the next, on texts of which there is one a year. */
const betweenYears = new RegExp(
  `^${moved} from ${choice} in ${year} to ${choice} in ${year} (?:on|about|over|when it came to) ((?:the )?[^ ,]+(?: [^ ,]+){0,3}?)(?: resolutions?| votes?| texts?)? $`,
);

/** `moved from a yes in 2022 to an abstention in 2023 on the PoA`: from the text of one year to that of the other. */
export const movedBetween: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, betweenYears);
  if (its === undefined) return undefined;
  const [, from = "", first = "", to = "", last = "", on = ""] = its.found;
  const [before, after] = [first, last].map((then) => `${then} ${on.replace(/^the /, "")} resolution`);
  const areTexts = [before, after].every((text) =>
    typed.lexicon.called(text ?? "").some(({ label }) => label === "Resolution"),
  );
  if (!areTexts) return undefined;
  return {
    end: its.end,
    words: `changed their vote from ${said(from)} on the ${before ?? ""} to ${said(to)} on the ${after ?? ""}`,
  };
};
