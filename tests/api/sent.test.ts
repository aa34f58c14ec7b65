import fc from "fast-check";
import { bytesOfSent, sentIn } from "../../src/api/sent";

const sent = { headers: { etag: 'W/"x"', "content-length": 3, vary: "Accept" }, body: Buffer.from([1, 10, 255]) };
const bytes = bytesOfSent("key", sent);

it("is read as it was written, body and headers", () => {
  expect(sentIn("key", bytes)).toEqual({ ...sent, headers: { ...sent.headers, "content-length": "3" } });
});

it("is not taken under another key", () => {
  expect(sentIn("other", bytes)).toBeUndefined();
});

it("is not taken where any byte is another, or where some are missing", () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ by;
      expect([sentIn("key", changed), sentIn("key", bytes.subarray(0, at))]).toEqual([undefined, undefined]);
    }),
  );
});

it("is not taken where it is something else altogether", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (any) => {
      expect(sentIn("key", Buffer.from(any))).toBeUndefined();
    }),
  );
});

it("leaves out a header that cannot be sent", () => {
  const odd = bytesOfSent("key", { headers: { good: "1", bad: "a\r\nb: c", "no name": "1" }, body: Buffer.alloc(0) });
  expect(sentIn("key", odd)?.headers).toEqual({ good: "1" });
});
