/** An answer that says itself how large it is, where what it holds cannot be seen from outside. */
export interface Sized {
  readonly bytes: number;
}

/** What an object, a list or an entry of a map takes beside what stands in it. */
const each = 16;

/**
 * About how many bytes an answer takes, to bound what is kept: whatever stands in it in several places is counted once. What is private
 * to an object counts by its `bytes`.
 */
export function bytesOf(answer: unknown): number {
  const seen = new Set<object>();
  let bytes = 0;
  for (const rest: unknown[] = [answer]; rest.length > 0;) {
    const value = rest.pop();
    if (typeof value !== "object" || value === null) bytes += bytesOfPlain(value);
    else if (!seen.has(value)) {
      seen.add(value);
      if (ArrayBuffer.isView(value)) bytes += each + value.byteLength;
      else {
        const parts = partsOf(value);
        bytes += each + 8 * parts.length + ("bytes" in value && typeof value.bytes === "number" ? value.bytes : 0);
        // One by one: a list may be longer than what a call takes.
        for (const part of parts) rest.push(part);
      }
    }
  }
  return bytes;
}

function bytesOfPlain(value: unknown): number {
  if (typeof value === "string") return each + 2 * value.length;
  if (typeof value === "bigint") return each + value.toString(16).length / 2;
  return 8;
}

function partsOf(value: object): unknown[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return [...value.keys(), ...value.values()];
  return value instanceof Set ? [...value] : Object.values(value);
}
