/** The sections of a state’s page, in their order. */
export const contentsOfState = [
  ["stands", "Where it stands"],
  ["changes", "What changed"],
  ["votes", "Votes"],
  ["closest", "Who votes like it"],
  ["coalitions", "Coalitions"],
  ["sponsored", "Texts sponsored"],
  ["statements", "Statements"],
  ["contradictions", "Said against voted"],
  ["silence", "Silence"],
] as const;
