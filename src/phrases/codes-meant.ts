import type { Named } from "../names/named";
import type { TypedText } from "./typed-text";

/** Words that are too common to be the code of a state, unless it is typed in capitals. */
const common = new Set(
  "in no is it at be do so to as am me my us and for are can per by of on or an a the not but who how did has all any ad la ma pa mr ms st sc sg si se ye hm im id et al es de co re tv va pm".split(
    " ",
  ),
);

/** A short word of the language is a name only in capitals, and of a sentence that has small letters too. */
export const isMeant = ({ label }: Named, spelled: string, typed: string): boolean =>
  label !== "State" || !common.has(spelled) || typed === "US" || typed === "U.S.";

/** What stands before "of us", where some people speak of themselves. */
const ofPeople = /^(?:which|who|any|some|all|most|one|each|none|neither|either|both|many|several|those|rest)$/;

/** Whether "us" in small letters is a country: beside what one says of countries, in a text without capitals. */
export const isCountry = (typed: TypedText, first: number, last: number): boolean =>
  first === last &&
  typed.word(first) === "us" &&
  !(typed.word(first - 1) === "of" && ofPeople.test(typed.word(first - 2))) &&
  typed.text === typed.text.toLowerCase() &&
  (/^(?:and|vs|versus|vote|votes|voted|position|stance|views)$/.test(typed.word(first + 1)) ||
    /^(?:the|and|or|did|does|has|is|was|vs|versus|like|of|except|unlike)$/.test(typed.word(first - 1)));
