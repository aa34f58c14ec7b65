import { BadRequest } from "./refusals";

/** How deep lists and objects may stand in each other in a body: as deep as variables may, within an object within the body. */
const deepest = 102;

/** How many words one object of a body may have; no operation of so many letters has so many variables. */
const mostWords = 2_000;

const [quote, backslash, colon] = [0x22, 0x5c, 0x3a];
const isOpening = (byte: number | undefined): boolean => byte === 0x5b || byte === 0x7b;
const isClosing = (byte: number | undefined): boolean => byte === 0x5d || byte === 0x7d;

/** Throws BadRequest for a body that is too deep or too wide to be an operation, before it is read: a megabyte of brackets or of words holds up everybody while it is. */
export function refuseShape(body: Uint8Array): void {
  const words: number[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at];
    if (byte === quote) at = endOfText(body, at);
    else if (isOpening(byte)) {
      if (words.push(0) > deepest) throw new BadRequest("deep", 400);
    } else if (isClosing(byte)) words.pop();
    else if (byte === colon && words.length > 0) {
      const its = (words.pop() ?? 0) + 1;
      if (its > mostWords) throw new BadRequest("wide", 400);
      words.push(its);
    }
  }
}

/** Where a text ends that begins at a place. */
function endOfText(body: Uint8Array, begin: number): number {
  let at = begin + 1;
  while (at < body.length && body[at] !== quote) at += body[at] === backslash ? 2 : 1;
  return at;
}
