import type { PictureSide, Shade } from "./scale";

const shades: readonly Shade[] = ["SHADE_1", "SHADE_2", "SHADE_3", "SHADE_4", "SHADE_5"];

/** Numbers in five steps: where the second to the fifth begin, and what each is called. */
export interface Steps {
  readonly begin: readonly [number, number, number, number];
  readonly words: readonly [string, string, string, string, string];
}

/** The step of a number, which is painted the darker the higher it is. */
export const stepOf = ({ begin }: Steps, value: number): Shade =>
  shades[begin.filter((least) => value >= least).length] ?? "SHADE_1";

/** What a legend calls the steps. */
export const wordsOfSteps = ({ words }: Steps): Readonly<Partial<Record<PictureSide, string>>> =>
  Object.fromEntries(shades.map((shade, index) => [shade, words[index]]));

/** How many of something there are: from one on, for none is painted otherwise. */
export const stepsOfCounts = (one: string): Steps => ({
  begin: [2, 5, 10, 25],
  // Each names what it counts: in a picture that has but some of them, no other does.
  words: [`1 ${one}`, `2 to 4 ${one}s`, `5 to 9 ${one}s`, `10 to 24 ${one}s`, `25 ${one}s or more`],
});

/** How far two states vote alike, by a score that is 1 where all their votes are the same. */
export const stepsOfAgreement: Steps = {
  begin: [0.5, 0.7, 0.8, 0.9],
  words: ["under 0.5", "0.5 to 0.7", "0.7 to 0.8", "0.8 to 0.9", "0.9 to 1"],
};

/** What the score is by which two states vote alike, for whoever never heard of it. */
export const scoreNote =
  "The score is 1 where all votes that both cast are the same, 0 where one always said yes and the other no; an abstention counts as half apart from either.";
