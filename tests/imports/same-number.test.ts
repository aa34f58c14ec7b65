import { sameNumber } from "../../src/imports/same-number";

it.each([
  ["Annex I, para 31(d)", "Annex I, 31 (d)"],
  ["2.a.i", "2(a)(i)"],
  ["OP 3 bis", "OP3bis"],
  ["13 (a)", "13(a)"],
  ["Annex, article 65(1)", "annex article 65 (1)"],
  ["40(b)bis", "40 (b) bis"],
  ["para. 27", "27"],
])("reads %s and %s as one number", (one, other) => {
  expect(sameNumber(one)).toBe(sameNumber(other));
});

it.each([
  ["27", "2(7)"],
  ["13(a)-(k)", "13(a)"],
  ["OP4", "4"],
  ["Annex C, 9", "9"],
])("tells %s from %s", (one, other) => {
  expect(sameNumber(one)).not.toBe(sameNumber(other));
});
