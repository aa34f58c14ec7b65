import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The rows of README.md: the number of a case, and the files that hold it. */
const rows = [
  ...readFileSync(join(__dirname, "README.md"), "utf8").matchAll(/^\| (\d+) +\|[^|]+\| ([^|]+?) +\|$/gm),
].map(([, number = "", files = ""]) => ({ number, files: files.split(", ") }));

it("every case is told once, and its tests are there", () => {
  const numbers = rows.map(({ number }) => Number(number));
  expect(numbers.length).toBeGreaterThan(35);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  const missing = rows.flatMap(({ files }) => files.filter((file) => !existsSync(join(__dirname, file))));
  expect(missing).toEqual([]);
});

it("a case that is tried here has its number in the name of a test", () => {
  const untried = rows.flatMap(({ number, files }) =>
    files
      .filter((file) => !file.startsWith(".."))
      .filter(
        (file) =>
          !new RegExp(`["\`](?:\\d+ and )?${number}(?: and \\d+)?: `).test(readFileSync(join(__dirname, file), "utf8")),
      )
      .map((file) => `${number} in ${file}`),
  );
  expect(untried).toEqual([]);
});
