import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Paint, type PictureSide, marks, paints, sidesInOrder } from "../../../src/atlas/pictures/scale";
import { contrast, distance, eyes } from "./colours";

const css = readFileSync(join(__dirname, "../../../atlas/styles/pictures.css"), "utf8");
const [light = "", dark = ""] = css.split(/@media screen and \(prefers-color-scheme: dark\)/);

const paintsIn = (text: string): Readonly<Record<string, Paint>> =>
  Object.fromEntries(
    [...text.matchAll(/\.([A-Z_\d]+) \{\s+--ground: (\S+);\s+--mark: (\S+);\s+--text: (\S+);/g)].map(
      ([, side = "", ground = "", mark = "", word = ""]) => [side, { ground, mark, text: word }],
    ),
  );

const scales = { light: paintsIn(light), dark: paintsIn(dark) };
const taken: readonly PictureSide[] = ["SUPPORT", "OPPOSE", "NEUTRAL", "NO_SIDE", "NO_RECORD"];
const blocs: readonly PictureSide[] = ["BLOC_1", "BLOC_2", "BLOC_3", "BLOC_4", "OTHER"];
const shades: readonly PictureSide[] = ["NO_RECORD", "SHADE_1", "SHADE_2", "SHADE_3", "SHADE_4", "SHADE_5"];
const answers: readonly PictureSide[] = ["ANSWERS", "OTHER", "NO_RECORD", "NOT_MEMBER"];
const pairs = [taken, blocs].flatMap((together) =>
  together.flatMap((a, index) => together.slice(index + 1).map((b) => [a, b] as const)),
);

it("paints pages in light as it paints files, and has each side in the dark too", () => {
  expect(scales.light).toEqual(paints);
  expect(Object.keys(scales.dark)).toEqual([...sidesInOrder]);
});

describe.each(Object.entries(scales))("the scale of sides, %s", (_name, scale) => {
  it.each(sidesInOrder)("has a code that can be read on %s", (side) => {
    const { ground = "", text = "" } = scale[side] ?? {};
    expect(contrast(ground, text)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(eyes))("has sides that stay apart to the eyes of %s", (eye) => {
    const near = pairs.map(([a, b]) => ({
      pair: `${a} ${b}`,
      distance: distance(scale[a]?.ground ?? "", scale[b]?.ground ?? "", eyes[eye] ?? []),
    }));
    expect(near.filter((one) => one.distance < 15)).toEqual([]);
  });

  it.each(Object.keys(eyes))("has shades that are apart step by step, and from none, to the eyes of %s", (eye) => {
    const near = shades
      .slice(0, 5)
      .map((side, index) =>
        distance(scale[side]?.ground ?? "", scale[shades[index + 1] ?? ""]?.ground ?? "", eyes[eye] ?? []),
      );
    expect(Math.min(...near)).toBeGreaterThan(9);
  });

  it("has marks that are seen on their ground", () => {
    for (const side of ["OPPOSE", "NEUTRAL", "NO_SIDE", "BLOC_2", "BLOC_3", "BLOC_4", ...shades.slice(1)] as const)
      expect(contrast(scale[side]?.ground ?? "", scale[side]?.mark ?? "")).toBeGreaterThanOrEqual(3);
  });
});

it("tells sides that may stand together by marks too, and each by others", () => {
  for (const together of [[...taken, "NOT_MEMBER" as const], blocs, shades])
    expect(new Set(together.map((side) => marks[side])).size).toBe(together.length);
  expect(new Set(answers.map((side) => marks[side])).size).toBe(answers.length);
});
