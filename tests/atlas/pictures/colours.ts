// cspell:ignore protanopia tritanopia CIELAB
/** A colour as `#0b5a8a`, and what eyes make of it. */
type Hex = string;

const channels = (colour: Hex): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

type Matrix = readonly (readonly number[])[];

const times = (matrix: Matrix, vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, value, index) => sum + value * (vector[index] ?? 0), 0));

/** The contrast of two colours after WCAG, from 1 to 21. */
export function contrast(a: Hex, b: Hex): number {
  const [light = 0, dark = 0] = [a, b]
    .map((colour) => times([[0.2126, 0.7152, 0.0722]], channels(colour).map(linear))[0] ?? 0)
    .sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/** How eyes see that lack one kind of cones, in linear light (Machado, Oliveira and Fernandes 2009, at full severity). */
export const eyes: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

/** A colour in CIELAB, as such eyes see it. */
function lab(colour: Hex, eye: Matrix): readonly [number, number, number] {
  const seen = times(eye, channels(colour).map(linear)).map((value) => Math.min(1, Math.max(0, value)));
  const white = [0.95047, 1, 1.08883];
  const [x = 0, y = 0, z = 0] = times(toXyz, seen).map((value, index) => {
    const share = value / (white[index] ?? 1);
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two colours are to such eyes (CIE 1976); about 2 is the least that is seen side by side. */
export const distance = (a: Hex, b: Hex, eye: Matrix): number => {
  const [one, other] = [lab(a, eye), lab(b, eye)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
};
