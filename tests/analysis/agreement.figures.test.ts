import "reflect-metadata";
import { type Counts, figuresOf } from "../../src/analysis/agreement.figures";

/** Ten shared votes: a chose yes 6, no 2, abstained 2; b yes 5, no 3, abstained 2; the same in 7, yes against no in 1. */
const ten: Counts = { shared: 10, identical: 7, opposed: 1, aYes: 6, aNo: 2, bYes: 5, bNo: 3 };

it("computes the four figures as the papers have them, on a case worked out by hand", () => {
  // Voeten: 7 + 2 halves. Kappa: e = 0.6 x 0.5 + 0.2 x 0.3 + 0.2 x 0.2 = 0.4. Pi: e = 0.55^2 + 0.25^2 + 0.2^2 = 0.405.
  expect(figuresOf(ten, 1)).toEqual({
    shared: 10,
    identical: 0.7,
    voeten: 0.8,
    kappa: 0.5,
    pi: expect.closeTo((0.7 - 0.405) / (1 - 0.405), 15) as number,
  });
});

it("gives no figure on fewer votes than are asked for, and still says how many there are", () => {
  expect(figuresOf(ten, 10).voeten).toBe(0.8);
  expect(figuresOf(ten, 11)).toEqual({ shared: 10, identical: null, voeten: null, kappa: null, pi: null });
});

it("has no kappa and no pi for two states that always make one and the same choice", () => {
  const alike = { shared: 4, identical: 4, opposed: 0, aYes: 4, aNo: 0, bYes: 4, bNo: 0 };
  expect(figuresOf(alike, 1)).toEqual({ shared: 4, identical: 1, voeten: 1, kappa: null, pi: null });
});

it("finds no more than chance where one state always votes yes, and less than chance where two always disagree", () => {
  expect(figuresOf({ shared: 4, identical: 2, opposed: 2, aYes: 4, aNo: 0, bYes: 2, bNo: 2 }, 1).kappa).toBe(0);
  expect(figuresOf({ shared: 4, identical: 0, opposed: 4, aYes: 2, aNo: 2, bYes: 2, bNo: 2 }, 1)).toMatchObject({
    kappa: -1,
    pi: -1,
  });
});

it("has no figure where there is no shared vote", () => {
  const none = { shared: 0, identical: 0, opposed: 0, aYes: 0, aNo: 0, bYes: 0, bNo: 0 };
  expect(figuresOf(none, 1)).toEqual({ shared: 0, identical: null, voeten: null, kappa: null, pi: null });
});
