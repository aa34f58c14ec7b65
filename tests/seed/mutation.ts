import fc from "fast-check";
import type { SeedFiles } from "../../src/seed/files";

/** Where in a text, as a share of its length, and what happens there. */
const cuts = fc.record({ file: fc.nat(), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(40) });
const odd = fc.oneof(
  fc.constantFrom(
    "",
    "null",
    "~",
    "[]",
    "{}",
    "- ",
    ": ",
    "#",
    "|",
    '"',
    "\n",
    "\t",
    "*a",
    "&a ",
    "!!binary x",
    "2023-02-30",
    "-1",
    "1e999",
    ".nan",
  ),
  fc.constantFrom(
    "ARC",
    "ELB",
    "__proto__",
    "constructor",
    "toString",
    "poa",
    "V/RES/1",
    "YES",
    "OPPOSE",
    "\u0000",
    "\u2028",
    "---\n",
    "? x\n",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ maxLength: 400 }),
);
/** One change of a seed at random: of a piece of text, of a line, of what stands after a sign. */
export const mutation = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), cut: cuts, now: odd }),
  fc.record({ kind: fc.constant("line" as const), cut: cuts, now: fc.constantFrom("out", "twice", "swap", "indent") }),
  fc.record({ kind: fc.constant("value" as const), cut: cuts, now: odd }),
);
export type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

/** The files with these changes in them. */
export function mutated(files: SeedFiles, mutations: readonly Mutation[]): SeedFiles {
  const all = new Map(files);
  const names = [...files.keys()];
  for (const one of mutations) {
    const name = names[one.cut.file % names.length] ?? "";
    all.set(name, Buffer.from(changed(String(all.get(name)), one)));
  }
  return all;
}

function changed(text: string, { kind, cut: { at, length }, now }: Mutation): string {
  const lines = text.split("\n");
  const line = Math.min(Math.floor(at * lines.length), lines.length - 1);
  const start = Math.floor(at * text.length);
  if (kind === "text") return text.slice(0, start) + now + text.slice(start + length);
  if (kind === "value")
    return lines
      .with(
        line,
        (lines[line] ?? "").replace(/(:|-|,) ?[^:,-]*$/, (_, sign: string) => `${sign} ${now}`),
      )
      .join("\n");
  const again = lines[line] ?? "";
  if (now === "out") return lines.toSpliced(line, 1).join("\n");
  if (now === "twice") return lines.toSpliced(line, 0, again).join("\n");
  if (now === "swap") return lines.toSpliced(line, 2, lines[line + 1] ?? "", again).join("\n");
  return lines.with(line, `  ${again}`).join("\n");
}
