import { NoArchive, unzipped, zipped } from "../../src/files/zip";

const files = new Map([
  ["a.txt", Buffer.from("first")],
  ["folder/b.txt", Buffer.from("second")],
]);
const textsIn = (archive: Uint8Array, wanted = () => true) =>
  [...unzipped(archive, wanted, 100)].map(([path, contents]) => [path, Buffer.from(contents).toString()]);

it("gives back what was put into it, in order", () => {
  expect(textsIn(zipped(files, "2026-11-26"))).toEqual([
    ["a.txt", "first"],
    ["folder/b.txt", "second"],
  ]);
});

it("has the same bytes for the same files and day, whenever it is made, and others for another day", () => {
  const archive = Buffer.from(zipped(files, "2026-11-26"));
  expect(archive.equals(Buffer.from(zipped(files, "2026-11-26")))).toBe(true);
  expect(archive.equals(Buffer.from(zipped(files, "2026-11-27")))).toBe(false);
});

it("opens only what is wanted", () => {
  const wanted = unzipped(zipped(files, "2026-11-26"), (path) => path.startsWith("folder/"), 100);
  expect([...wanted.keys()]).toEqual(["folder/b.txt"]);
});

it("refuses what is larger than it may be, before it is unpacked, and what is no archive", () => {
  const large = zipped(new Map([["a.txt", new Uint8Array(3_000_000)]]), "2026-11-26");
  expect(() => unzipped(large, () => true, 2_000_000)).toThrow(new NoArchive("a.txt has more than 2 MB"));
  expect(() => unzipped(Buffer.from("no zip"), () => true, 100)).toThrow(NoArchive);
});
