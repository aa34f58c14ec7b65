import { standingInDocument } from "../../src/reports/paragraph-standing";

it("puts the preamble before the body, that before the annexes, and last what has no number; 9 before 10", () => {
  const inOrder = [
    "PP2",
    "PP10",
    "OP3",
    "7 bis",
    "9",
    "10",
    "13(a)",
    "13(b)",
    "27-29",
    "Annex 2",
    "Annex 10",
    "Annex C",
  ];
  const standing = [...inOrder, undefined].map(standingInDocument);
  expect([...standing].sort()).toEqual(standing);
});
