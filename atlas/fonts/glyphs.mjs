// The outlines of a font, which WOFF2 keeps in seven streams (https://www.w3.org/TR/WOFF2/#glyf_table_format).
import { Reader } from "./reader.mjs";

/** The tables of the outlines and of their places, and the left edge of each glyph. */
export function glyphsOf(bytes) {
  const reader = new Reader(bytes);
  reader.skip(4);
  const count = reader.u16();
  reader.skip(2);
  const lengths = Array.from({ length: 7 }, () => reader.u32());
  const [contours, points, flags, outlines, composites, boxes, instructions] = lengths.map(
    (length) => new Reader(reader.bytes(length)),
  );
  const streams = { points, flags, outlines, composites, instructions };
  const hasBox = boxes.bytes(Math.floor((count + 31) / 32) * 4);
  const glyphs = Array.from({ length: count }, (_, index) => {
    const parts = contours.i16();
    const box = (hasBox[index >> 3] & (128 >> (index & 7))) === 0 ? undefined : boxes.bytes(8);
    if (parts === 0) return { bytes: Buffer.alloc(0), left: 0 };
    return parts < 0 ? composed(streams, box) : drawn(streams, parts, box);
  });
  const loca = Buffer.alloc((count + 1) * 4);
  let at = 0;
  const padded = glyphs.map(({ bytes: its }, index) => {
    const whole = its.length % 4 === 0 ? its : Buffer.concat([its, Buffer.alloc(4 - (its.length % 4))]);
    at += whole.length;
    loca.writeUInt32BE(at, (index + 1) * 4);
    return whole;
  });
  return { glyf: Buffer.concat(padded), loca, lefts: glyphs.map(({ left }) => left) };
}

const shorts = (values) => {
  const out = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => out.writeInt16BE(value, index * 2));
  return out;
};

const unsigned = (value) => Buffer.from([value >> 8, value & 255]);

/** A glyph of its own outlines. */
function drawn(streams, parts, box) {
  let total = 0;
  const ends = Array.from({ length: parts }, () => (total += streams.points.short255()) - 1);
  const [xs, ys, kinds] = [[], [], []];
  const place = [0, 0];
  const extremes = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < total; index++) {
    const flag = streams.flags.u8();
    const [dx, dy] = stepOf(flag & 127, streams.outlines);
    place[0] += dx;
    place[1] += dy;
    xs.push(dx);
    ys.push(dy);
    kinds.push(flag < 128 ? 1 : 0);
    for (const axis of [0, 1]) {
      extremes[axis] = Math.min(extremes[axis], place[axis]);
      extremes[axis + 2] = Math.max(extremes[axis + 2], place[axis]);
    }
  }
  const length = streams.outlines.short255();
  const edges = box ?? shorts(extremes);
  const bytes = [shorts([parts]), edges, shorts(ends), unsigned(length), streams.instructions.bytes(length)];
  return { bytes: Buffer.concat([...bytes, Buffer.from(kinds), shorts(xs), shorts(ys)]), left: edges.readInt16BE(0) };
}

/** A glyph that is put together from others. */
function composed({ composites, outlines, instructions }, box) {
  const start = composites.at;
  let flags;
  let instructed = false;
  do {
    flags = composites.u16();
    instructed ||= (flags & 0x100) !== 0;
    const scale = (flags & 8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0;
    composites.skip(2 + ((flags & 1) === 0 ? 2 : 4) + scale);
  } while ((flags & 0x20) !== 0);
  const parts = [shorts([-1]), box, composites.buffer.subarray(start, composites.at)];
  if (instructed) {
    const length = outlines.short255();
    parts.push(unsigned(length), instructions.bytes(length));
  }
  return { bytes: Buffer.concat(parts), left: box.readInt16BE(0) };
}

/** How far a point is from the one before it. */
function stepOf(flag, stream) {
  const across = (value) => ((flag & 1) === 0 ? -value : value);
  const up = (value) => ((flag & 2) === 0 ? -value : value);
  const next = () => stream.u8();
  if (flag < 10) return [0, across(((flag & 14) << 7) + next())];
  if (flag < 20) return [across((((flag - 10) & 14) << 7) + next()), 0];
  if (flag < 84) {
    const [low, byte] = [flag - 20, next()];
    return [across(1 + (low & 0x30) + (byte >> 4)), up(1 + ((low & 0x0c) << 2) + (byte & 15))];
  }
  if (flag < 120) {
    const low = flag - 84;
    return [across(1 + (Math.floor(low / 12) << 8) + next()), up(1 + (((low % 12) >> 2) << 8) + next())];
  }
  if (flag < 124) {
    const [first, second, third] = [next(), next(), next()];
    return [across((first << 4) + (second >> 4)), up(((second & 15) << 8) + third)];
  }
  return [across((next() << 8) + next()), up((next() << 8) + next())];
}
