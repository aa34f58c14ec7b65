/** A name of several words, or a long one, also as one of many, or as many of one: `supply chains`. */
export const oneOrMany = (spelling: string): string[] =>
  spelling.length < 8 || spelling.endsWith("ss")
    ? [spelling]
    : [spelling, spelling.endsWith("s") ? spelling.slice(0, -1) : `${spelling}s`];

/** A statement that states signed, by other words for one: `the spyware declaration`. */
export const alsoDeclared = (spelling: string): string[] =>
  spelling.endsWith(" statement")
    ? ["statement", "declaration", "pledge", "letter"].map((what) => spelling.replace(/ statement$/, ` ${what}`))
    : [spelling];
