import { exitCodeFor } from "../../src/cli/exit-code";
import { BadSeed, BadStart, Stopped } from "../../src/errors";

let told: string[];
beforeEach(() => {
  told = [];
  jest.spyOn(process.stderr, "write").mockImplementation((text) => told.push(String(text)) > 0);
  jest.spyOn(console, "error").mockImplementation((error) => void told.push(String(error)));
});
afterEach(() => jest.restoreAllMocks());

it("says nothing of a stop that was asked for, and exits as a stopped program does", () => {
  expect([exitCodeFor(new Stopped("The program was stopped by SIGINT.")), told]).toEqual([130, []]);
});

it("takes nothing for a stop but a stop, whatever its message says", () => {
  expect(exitCodeFor(new Error("stopped replication of a database"))).toBe(70);
  expect(told).toEqual(["Error: stopped replication of a database"]);
});

it("tells a trouble in its own words, and exits with its own code", () => {
  expect([exitCodeFor(new BadSeed("there is no norm m")), exitCodeFor(new BadStart("the port is taken", 3))]).toEqual([
    1, 3,
  ]);
  expect(told).toEqual(["there is no norm m\n", "the port is taken\n"]);
});
