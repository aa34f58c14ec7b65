import { dayInWords, daysAsked, daysOf, timeInWords } from "../../src/dates/period";
import { BadQuestion } from "../../src/errors";

it("means by a year its first to its last day", () => {
  expect(daysAsked({ year: 2023 }, "where")).toEqual({ from: "2023-01-01", to: "2023-12-31" });
});

it("means nothing where nothing was said, or null", () => {
  expect(daysAsked({}, "where")).toBeNull();
  expect(daysAsked({ year: null, during: null }, "where")).toBeNull();
});

it("leaves an end open that was not given", () => {
  expect(daysOf({ from: "2022-07" }, "where.during")).toEqual({ from: "2022-07-01", to: null });
  expect(daysOf({ to: "2022" }, "where.during")).toEqual({ from: null, to: "2022-12-31" });
});

it("takes one day for both ends", () => {
  expect(daysOf({ from: "2023-07-25", to: "2023-07-25" }, "at")).toEqual({ from: "2023-07-25", to: "2023-07-25" });
});

it.each([
  [{ year: 2023, during: { from: "2022" } }, "where", /not both/],
  [{ year: 1944 }, "where.year", /not a year of the United Nations/],
  [{ year: 20.5 }, "where.year", /not a year/],
  [{ during: {} }, "where.during", /give from, to or both/],
  [{ during: { from: "2023-07-26", to: "2023-07-25" } }, "where.during", /before it begins/],
])("refuses %j at %s", (asked, argument, message) => {
  const ask = () => daysAsked(asked, "where");
  expect(ask).toThrow(BadQuestion);
  expect(ask).toThrow(message);
  expect(ask).toThrow(expect.objectContaining({ argument }) as Error);
});

it("asks for one of the two at the root, too", () => {
  const ask = () => daysAsked({ year: 2023, during: { from: "2022" } }, "");
  expect(ask).toThrow("Give year or during, not both.");
  expect(ask).toThrow(expect.objectContaining({ argument: "during" }) as Error);
});

it("says a time as a sentence has it", () => {
  expect(timeInWords({ year: 2023 })).toBe(" in 2023");
  expect(timeInWords({ during: { from: "2021-07", to: "2022" } })).toBe(" from July 2021 to 2022");
  expect(timeInWords({ during: { from: "2023-07", to: "2023-07" } })).toBe(" in July 2023");
  expect(timeInWords({ during: { from: "2022" } })).toBe(" since 2022");
  expect(timeInWords({ during: { to: "2022-12-07" } })).toBe(" until 7 December 2022");
  expect(timeInWords({})).toBe("");
  expect(dayInWords("2023-07-25")).toBe(" on 25 July 2023");
  expect(dayInWords("2022/2023")).toBe(" from 2022 to 2023");
});
