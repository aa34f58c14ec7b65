import fc from "fast-check";
import { BadQuestion } from "../../src/errors";
import { cursorOf, rowPlaceOf } from "../../src/pages/cursor";

const byName = { list: "States", order: "NAME_ASC" };
const column = fc.oneof(fc.string(), fc.integer());

it("gives back the place that it was made of", () => {
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (place) => {
      expect(rowPlaceOf(cursorOf(byName, place), { ...byName, columns: place.length }, "after")).toEqual(place);
    }),
  );
});

it("refuses whatever was not made as a cursor", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
      expect(() => rowPlaceOf(text, { ...byName, columns: 2 }, "after")).toThrow(BadQuestion);
    }),
  );
});

it("refuses a cursor of another order, and says which it is", () => {
  expect(() =>
    rowPlaceOf(cursorOf({ list: "States", order: "DATE_DESC" }, ["a", "b"]), { ...byName, columns: 2 }, "before"),
  ).toThrow("before: this cursor was made for the order DATE_DESC, not NAME_ASC; begin again without it.");
});

it("refuses a cursor of another list, and says which it is", () => {
  const cursor = cursorOf({ list: "Coalitions", order: "NAME_ASC" }, ["a", "b"]);
  expect(() => rowPlaceOf(cursor, { ...byName, columns: 2 }, "after")).toThrow(
    'after: this cursor was made for the list "Coalitions", not "States"; begin again without it.',
  );
});

it("refuses a cursor of another width", () => {
  expect(() => rowPlaceOf(cursorOf(byName, ["a"]), { ...byName, columns: 2 }, "after")).toThrow(
    /not a cursor of this list/,
  );
});
