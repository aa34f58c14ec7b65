import { pngOf } from "../../../src/atlas/files/png";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h30v20h-30z"/></svg>`;
/** The width and the height of a PNG. */
const sizeOf = (png: Buffer | undefined) => [png?.readUInt32BE(16), png?.readUInt32BE(20)];

it("draws pictures in turn, each as large as it is asked for, and none for whoever has left", async () => {
  const left = new AbortController();
  const here = new AbortController().signal;
  const [one, gone, other] = [pngOf(svg, 2, here), pngOf(svg, 1, left.signal), pngOf(svg, 1, here)];
  left.abort(new Error("has left"));
  await expect(gone).rejects.toThrow("has left");
  expect([sizeOf(await one), sizeOf(await other)]).toEqual([
    [60, 40],
    [30, 20],
  ]);
  expect(await pngOf(undefined, 1, here)).toBeUndefined();
});

it("tells why where a picture cannot be drawn, and draws the next", async () => {
  const here = new AbortController().signal;
  await expect(pngOf("<svg", 1, here)).rejects.toThrow(/SVG/);
  expect(sizeOf(await pngOf(svg, 1, here))).toEqual([30, 20]);
});
