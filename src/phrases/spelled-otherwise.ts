/** A name of several words, or a long one, also as one of many, or as many of one: `supply chains`. */
const oneOrMany = (spelling: string): string[] =>
  spelling.length < 8 || spelling.endsWith("ss")
    ? [spelling]
    : [spelling, spelling.endsWith("s") ? spelling.slice(0, -1) : `${spelling}s`];

/** A statement that states signed, by other words for one: `the spyware declaration`. */
const alsoDeclared = (spelling: string): string[] =>
  spelling.endsWith(" statement")
    ? ["statement", "declaration", "pledge", "letter"].map((what) => spelling.replace(/ statement$/, ` ${what}`))
    : [spelling];

/** A text that is called after its year, wherever that stands: `2022 Russian resolution` of `Russian resolution of 2022`. */
function yearAnywhere(spelling: string): string[] {
  const [, what = "", year = ""] = /^(.*) (?:of|in|from) (\d{4})$/.exec(spelling) ?? [];
  const [, first = "", rest = ""] = /^(\d{4}) (.*)$/.exec(spelling) ?? [];
  if (what !== "") return [spelling, `${year} ${what}`];
  return rest === "" ? [spelling] : [spelling, ...["of", "in", "from"].map((of) => `${rest} ${of} ${first}`)];
}

const ways: Readonly<Record<string, (spelling: string) => string[]>> = {
  Coalition: alsoDeclared,
  Topic: oneOrMany,
  Proposal: oneOrMany,
  Resolution: yearAnywhere,
};

/** How a thing of a kind is called too that is called so. */
export const spelledOtherwise = (label: string, spelling: string): string[] => ways[label]?.(spelling) ?? [spelling];
