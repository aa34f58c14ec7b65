// Unpacks a font from WOFF2 (https://www.w3.org/TR/WOFF2/) into the TrueType that it was made of: what draws letters on the server reads
// no WOFF2.
import { brotliDecompressSync } from "node:zlib";
import { glyphsOf } from "./glyphs.mjs";
import { Reader } from "./reader.mjs";

// prettier-ignore
const knownTags = [
  "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep", "CFF ", "VORG", "EBDT",
  "EBLC", "gasp", "hdmx", "kern", "LTSH", "PCLT", "VDMX", "vhea", "vmtx", "BASE", "GDEF", "GPOS", "GSUB", "EBSC", "JSTF", "MATH",
  "CBDT", "CBLC", "COLR", "CPAL", "SVG ", "sbix", "acnt", "avar", "bdat", "bloc", "bsln", "cvar", "fdsc", "feat", "fmtx", "fvar",
  "gvar", "hsty", "just", "lcar", "mort", "morx", "opbd", "prop", "trak", "Zapf", "Silf", "Glat", "Gloc", "Feat", "Sill",
];

/** The font as TrueType. Throws where it is no WOFF2. */
export function trueType(woff2) {
  const reader = new Reader(woff2);
  if (reader.text(4) !== "wOF2") throw new Error("This is no WOFF2 font");
  const flavour = reader.u32();
  reader.skip(4);
  const count = reader.u16();
  reader.skip(6);
  const packed = reader.u32();
  reader.skip(24);
  const entries = Array.from({ length: count }, () => entryOf(reader));
  const plain = new Reader(brotliDecompressSync(woff2.subarray(reader.at, reader.at + packed)));
  const tables = new Map(entries.map(({ tag, length, changed }) => [tag, { bytes: plain.bytes(length), changed }]));
  if (tables.get("glyf")?.changed === true) {
    const { glyf, loca, lefts } = glyphsOf(tables.get("glyf").bytes);
    tables.get("glyf").bytes = glyf;
    tables.get("loca").bytes = loca;
    // The places of the glyphs are written in four bytes each.
    tables.get("head").bytes.writeUInt16BE(1, 50);
    const metrics = tables.get("hmtx");
    if (metrics.changed) metrics.bytes = metricsOf(metrics.bytes, tables.get("hhea").bytes.readUInt16BE(34), lefts);
  }
  return assembled(
    flavour,
    [...tables].map(([tag, { bytes }]) => ({ tag, bytes })),
  );
}

function entryOf(reader) {
  const flags = reader.u8();
  const tag = (flags & 63) === 63 ? reader.text(4) : knownTags[flags & 63];
  const whole = reader.base128();
  const isGlyphs = tag === "glyf" || tag === "loca";
  const changed = isGlyphs ? flags >> 6 !== 3 : flags >> 6 !== 0;
  return { tag, changed, length: changed ? reader.base128() : whole };
}

/** The widths of the glyphs with their left edges, where the font left those out that a glyph tells itself. */
function metricsOf(bytes, wide, lefts) {
  const reader = new Reader(bytes);
  const flags = reader.u8();
  const widths = Array.from({ length: wide }, () => reader.u16());
  const given = lefts.map((left, index) => ((flags & (index < wide ? 1 : 2)) === 0 ? reader.i16() : left));
  const out = Buffer.alloc(wide * 4 + (lefts.length - wide) * 2);
  given.forEach((left, index) => {
    if (index < wide) out.writeUInt16BE(widths[index], index * 4);
    out.writeInt16BE(left, index < wide ? index * 4 + 2 : wide * 2 + index * 2);
  });
  return out;
}

/** The tables as one file, in order of their tags. */
function assembled(flavour, tables) {
  const sorted = tables.sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const head = Buffer.alloc(12 + sorted.length * 16);
  const power = Math.floor(Math.log2(sorted.length));
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(sorted.length, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(sorted.length * 16 - 2 ** power * 16, 10);
  let at = head.length;
  const parts = sorted.map(({ tag, bytes }, index) => {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    head.write(tag, 12 + index * 16, "latin1");
    head.writeUInt32BE(sumOf(padded), 16 + index * 16);
    head.writeUInt32BE(at, 20 + index * 16);
    head.writeUInt32BE(bytes.length, 24 + index * 16);
    at += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...parts]);
}

function sumOf(bytes) {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
