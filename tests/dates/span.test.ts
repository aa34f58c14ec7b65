import fc from "fast-check";
import { dateInWords, faultOf, firstDay, lastDay } from "../../src/dates/span";

const day = fc
  .date({ min: new Date("1945-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it("takes a partial date for its first day and for its last", () => {
  expect([firstDay("2023"), lastDay("2023")]).toEqual(["2023-01-01", "2023-12-31"]);
  expect([firstDay("2024-02"), lastDay("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
  expect([firstDay("2023-02/2023-03-05"), lastDay("2023-02/2023-03-05")]).toEqual(["2023-02-01", "2023-03-05"]);
});

it("keeps every day as it is, at whatever precision it stands within", () => {
  fc.assert(
    fc.property(day, (date) => {
      expect(faultOf(date)).toBeUndefined();
      expect([firstDay(date), lastDay(date)]).toEqual([date, date]);
      for (const wider of [date.slice(0, 7), date.slice(0, 4)]) {
        expect(firstDay(wider) <= date && date <= lastDay(wider)).toBe(true);
        expect(faultOf(lastDay(wider))).toBeUndefined();
      }
    }),
  );
});

it("takes a span of two days in their order, and refuses it in the other", () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [early, late] = one <= other ? [one, other] : [other, one];
      expect(faultOf(`${early}/${late}`)).toBeUndefined();
      if (early !== late) expect(faultOf(`${late}/${early}`)).toMatch(/ends before it begins/);
    }),
  );
});

it.each(["2023-13", "2023-00", "2023-02-29", "2023-04-31", "1900-02-29"])("knows that there is no %s", (date) => {
  expect(faultOf(date)).toBe(`there is no day ${date}.`);
});

it.each(["", "23", "July 2023", "2023-7", "2023-07-25T00:00", "25.07.2023", "2023/"])(
  'says what to write for "%s"',
  (date) => {
    expect(faultOf(date)).toMatch(/is not a date: write 2023, 2023-07, 2023-07-25 or/);
  },
);

it("refuses a span of three", () => {
  expect(faultOf("2021/2022/2023")).toMatch(/more than one "\/"/);
});

it("finds a fault or none in any text, and throws at nothing", () => {
  fc.assert(fc.property(fc.string(), (text) => ["string", "undefined"].includes(typeof faultOf(text))));
});

it("says a date as people do", () => {
  expect(["2023", "2023-07", "2023-07-05", "2023-07-24/2023-07-28"].map(dateInWords)).toEqual([
    "2023",
    "July 2023",
    "5 July 2023",
    "24 July 2023 to 28 July 2023",
  ]);
});
