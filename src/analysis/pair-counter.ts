/**
 * The counting of a pair as a program of WebAssembly, written instruction by instruction: it has what JavaScript lacks, the number of bits
 * set in 128 at once, and so takes a tenth of the time. The codes are those of its specification, https://webassembly.github.io/spec/core/binary/.
 */

/** What of WebAssembly is used, for the libraries of TypeScript have it with those of browsers alone. */
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** So many votes stand together in a line of a state, three times: where it voted yes, where no, where any of yes, no and abstain. */
export const votesAbreast = 128;
/** How many words of 32 bits these take. */
export const group = (3 * votesAbreast) / 32;
/** How many numbers are counted: shared, differing, opposed votes, and of each of the two its yes and its no among the shared. */
export const numbers = 7;

/** In words: the numbers stand at the beginning of the memory, the two lines behind them. */
const beginning = 16;
const page = 65_536 / 4;

/** Where pairs are counted: one memory for all, since each takes much of what a process can address. */
interface Counter {
  readonly words: Uint32Array;
  /** All three are places of lines in bytes. */
  readonly count: (a: number, b: number, end: number) => void;
}

let counter: Counter | undefined;

/** The counter, with room for two lines of so many words. */
function counterFor(words: number): Counter {
  if (counter !== undefined && counter.words.length >= beginning + 2 * words) return counter;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((beginning + 2 * words) / page) });
  const { exports } = new WebAssembly.Instance(compiled(), { its: { memory } });
  return (counter = { words: new Uint32Array(memory.buffer), count: exports["count"] as Counter["count"] });
}

/** What two states did in the votes that both took part in, as seven numbers, which hold until the next pair is counted. Their lines are equally long. */
export function pairCounted(a: Uint32Array, b: Uint32Array): Uint32Array {
  const { words, count } = counterFor(a.length);
  const [first, second] = [beginning, beginning + a.length];
  words.set(a, first);
  words.set(b, second);
  count(4 * first, 4 * second, 4 * second);
  return words;
}

let its: object | undefined;
const compiled = (): object => (its ??= new WebAssembly.Module(Uint8Array.from(program())));

type Code = readonly number[];

/** A number as it is written: seven bits a byte, the lowest first. */
const leb = (number: number): Code => (number < 128 ? [number] : [(number & 127) | 128, ...leb(number >>> 7)]);
const section = (id: number, ...content: Code): Code => [id, ...leb(content.length), ...content];
const of128 = (...code: Code): Code => [0xfd, ...code];

const get = (local: number): Code => [0x20, local];
const set = (local: number): Code => [0x21, local];
const load = (at: number, offset: number): Code => [...get(at), ...of128(0x00, 4, offset)];
const [and, or, xor] = [of128(0x4e), of128(0x50), of128(0x51)];
const [onesInBytes, pairsOfBytes, addShorts, pairsOfShorts] = [of128(0x62), of128(0x7d), of128(0x8e, 1), of128(0x7f)];
const lane = (number: number): Code => of128(0x1b, number);
const addInts: Code = [0x6a];
const [int, vector, nothing] = [0x7f, 0x7b, 0x40];

// The parameters, then the locals: what stands in this group, masked by the votes that both took part in, and the sums.
const [a, b, end, both, yesA, noA, yesB, noB, sums] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const locals: Code = [1, ...leb(5 + numbers), vector];

const masked = (local: number, at: number, offset: number): Code => [
  ...load(at, offset),
  ...get(both),
  ...and,
  ...set(local),
];

const either = (one: Code, other: Code): Code => [...one, ...other, ...or];
const unlike = (one: number, other: number): Code => [...get(one), ...get(other), ...xor];
const met = (one: number, other: number): Code => [...get(one), ...get(other), ...and];

/** The bits that each number counts. */
const counted: readonly Code[] = [
  get(both),
  either(unlike(yesA, yesB), unlike(noA, noB)),
  either(met(yesA, noB), met(noA, yesB)),
  ...[yesA, noA, yesB, noB].map(get),
];

/** Adds bits to a sum of eight shorts: at most 16 to each a group, so that half a million votes fit. */
const added = (bits: Code, sum: number): Code => [
  ...get(sum),
  ...bits,
  ...onesInBytes,
  ...pairsOfBytes,
  ...addShorts,
  ...set(sum),
];
const forward = (local: number): Code => [...get(local), 0x41, 4 * group, ...addInts, ...set(local)];
/** Adds up what stands beside each other in a sum, and stores it in its place. */
const stored = (sum: number, place: number): Code => [
  ...get(sum),
  ...pairsOfShorts,
  ...set(sum),
  ...[0x41, 0],
  ...[0, 1, 2, 3].flatMap((number) => [...get(sum), ...lane(number)]),
  ...[...addInts, ...addInts, ...addInts],
  ...[0x36, 2, 4 * place],
];

const body: Code = [
  ...[0x03, nothing],
  ...[...load(a, 32), ...load(b, 32), ...and, ...set(both)],
  ...[...masked(yesA, a, 0), ...masked(noA, a, 16), ...masked(yesB, b, 0), ...masked(noB, b, 16)],
  ...counted.flatMap((bits, place) => added(bits, sums + place)),
  ...[...forward(a), ...forward(b)],
  // Again as long as `a` is before the end.
  ...[...get(a), ...get(end), 0x49, 0x0d, 0, 0x0b],
  ...counted.flatMap((_, place) => stored(sums + place, place)),
  0x0b,
];

const named = (name: string): Code => [name.length, ...Buffer.from(name)];

function program(): Code {
  const code = [...locals, ...body];
  return [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 1, 0x60, 3, int, int, int, 0),
    ...section(2, 1, ...named("its"), ...named("memory"), 2, 0, 1),
    ...section(3, 1, 0),
    ...section(7, 1, ...named("count"), 0, 0),
    ...section(10, 1, ...leb(code.length), ...code),
  ];
}
