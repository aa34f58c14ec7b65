// cspell:ignore bpoa
import { meetingOf } from "./meetings-called";
import { rightsOnline } from "./rights-online";
import { settingUp } from "./set-up-by";
import { councilMeetingOf, sessionOf } from "./sessions-called";

/** A name of several words, or a long one, also as one of many, or as many of one: `supply chains`. */
const oneOrMany = (spelling: string): string[] =>
  spelling.length < 8 || spelling.endsWith("ss")
    ? [spelling]
    : [spelling, spelling.endsWith("s") ? spelling.slice(0, -1) : `${spelling}s`];

/** A statement that states signed, by other words for one, and in short: `the spyware declaration`. */
function alsoDeclared(spelling: string): string[] {
  const [, about = ""] = /(\w{4,}) joint statement$/.exec(spelling) ?? [];
  const all = about === "" || about === "states" ? [spelling] : [spelling, `${about} statement`];
  return all.flatMap((one) =>
    one.endsWith(" statement")
      ? ["statement", "declaration", "pledge", "letter"].map((what) => one.replace(/ statement$/, ` ${what}`))
      : [one],
  );
}

/** A text that is called after its year, wherever that stands: `2022 Russian resolution` of `Russian resolution of 2022`. */
function yearAnywhere(spelling: string): string[] {
  const [, what = "", year = ""] = /^(.*) (?:of|in|from) (\d{4})$/.exec(spelling) ?? [];
  const [, first = "", rest = ""] = /^(\d{4}) (.*)$/.exec(spelling) ?? [];
  if (what !== "") return [spelling, `${year} ${what}`];
  return rest === "" ? [spelling] : [spelling, ...["of", "in", "from"].map((of) => `${rest} ${of} ${first}`)];
}

/** Of some years, also by either of them: `GGE members in 2013` of `GGE members 2012-2013`. */
function eitherYear(spelling: string): string[] {
  const [, what = "", from = "", to = ""] = /^(.*) (20\d\d) (20\d\d)$/.exec(spelling) ?? [];
  return what === ""
    ? [spelling]
    : [spelling, ...[from, to].flatMap((year) => [`${what} in ${year}`, `${what} of ${year}`])];
}

/** A working group by fewer of its words, and behind its years: `the 2021-2025 working group`. */
function inShort(spelling: string): string[] {
  const [, what = "", years = ""] = /^(open ended working group|oewg) (20\d\d 20\d\d)$/.exec(spelling) ?? [];
  return what === "" ? [spelling] : [spelling, ...[what, "working group"].map((one) => `${years} ${one}`)];
}

/** Meetings between sessions, without the process in which they were held, and by their one word: `the 2024 intersessionals`. */
function atWhatTime(spelling: string): string[] {
  const [, year = ""] = /^oewg 20\d\d 20\d\d (20\d\d )?intersessional meetings$/.exec(spelling) ?? [];
  if (!spelling.endsWith("intersessional meetings")) return [spelling];
  return [spelling, ...["intersessional meetings", "intersessional", "intersessionals"].map((what) => year + what)];
}

/** What is the UN's, also without saying so: `Convention against Cybercrime`. */
const withoutTheUN = (spelling: string): string[] => [
  ...new Set([spelling, spelling.replace(/^un (?=convention )/, "")]),
];

/** Aggression by what else it is called, and after whose it is. */
function invaded(spelling: string): string[] {
  const [, whom = ""] = /^aggression against (\w+)$/.exec(spelling) ?? [];
  if (whom === "") return [spelling];
  const called = [spelling, `invasion of ${whom}`, `war against ${whom}`, `war on ${whom}`, `war in ${whom}`];
  return called.flatMap((one) => [one, `russia s ${one}`, `russian ${one}`]);
}

/** A norm as the first of several: `norms f and g`. */
function firstOfNorms(spelling: string): string[] {
  const [, letter = ""] = /^norm ([a-k])$/.exec(spelling) ?? [];
  const place = letter.charCodeAt(0) - "a".charCodeAt(0);
  // By its place among the eleven, which some count.
  const counted =
    letter === ""
      ? []
      : [`norm ${place + 1}`, `norm number ${place + 1}`, `norm no ${place + 1}`, `${inOrder[place] ?? letter} norm`];
  return [spelling, spelling.replace(/^norm /, "norms "), ...counted];
}
const inOrder = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh".split(" ");

/** A draft of a report, by fewer words of what it is a draft of: `zero draft of the final report`, `zero draft of the second APR`. */
function draftOf(spelling: string): string[] {
  const [, what = "", revision = ""] = /^(.+) rev ?(\d)$/.exec(spelling) ?? [];
  if (what !== "") return [spelling, `rev${revision} of the ${what}`, `rev ${revision} of the ${what}`];
  const [, draft = "", of = ""] = /^(.* draft of the) (.+)$/.exec(spelling) ?? [];
  if (draft === "") return [spelling];
  const short = of.replace(/^oewg 20\d\d 20\d\d /, "").replace("annual progress report", "apr");
  return short === of ? [spelling] : [spelling, `${draft} ${short}`];
}

/** A position of those who have it in common: `the African Union's common position` of `Common African Position`. */
function inCommon(spelling: string): string[] {
  const [, whose = ""] = /^common (\w+) position$/.exec(spelling) ?? [];
  return whose === ""
    ? oneOrMany(spelling)
    : [spelling, ...[whose, `${whose} union`, `${whose} union s`].map((one) => `${one} common position`)];
}

/** `the 2022 programme of action resolution` of `the 2022 PoA resolution`, spelled as names are compared; without its year any of them is meant. */
const poaInFull = (spelling: string): string[] =>
  /\bpoa\b/.test(spelling) && /\b20\d\d\b/.test(spelling)
    ? [spelling, spelling.replace(/\bpoa\b/, "program of action")]
    : [spelling];

/** A resolution that is told by its year, also as a text or a draft: `the 2023 digital rights text`. */
const alsoText = (spelling: string): string[] =>
  /\b20\d\d\b/.test(spelling) && /\bresolution\b/.test(spelling)
    ? [spelling, ...["text", "draft"].map((what) => spelling.replace(/\bresolution\b/, what))]
    : [spelling];

const ways: Readonly<Record<string, (spelling: string) => string[]>> = {
  Coalition: (spelling) => alsoDeclared(spelling).flatMap(eitherYear),
  Process: inShort,
  Norm: firstOfNorms,
  Report: (spelling) => draftOf(spelling).flatMap(inCommon).flatMap(yearAnywhere),
  Meeting: (spelling) =>
    councilMeetingOf(spelling).flatMap(atWhatTime).flatMap(sessionOf).flatMap(meetingOf).flatMap(oneOrMany),
  Topic: (spelling) => invaded(spelling).flatMap(oneOrMany),
  Proposal: (spelling) => withoutTheUN(spelling).flatMap(oneOrMany),
  Resolution: (spelling) =>
    rightsOnline(spelling).flatMap(yearAnywhere).flatMap(poaInFull).flatMap(settingUp).flatMap(alsoText),
};

/** How a thing of a kind is called too that is called so. */
export const spelledOtherwise = (label: string, spelling: string): string[] => ways[label]?.(spelling) ?? [spelling];
