import { vocabulary } from "../graph/vocabulary";

/**
 * Each formula in words, with the paper that it is from, for the enum as for the fields.
 * n: shared votes; same: those with the same choice; half: those where one of the two abstained; a(c), b(c): how often each made the choice c in them.
 */
export const formulas = {
  IDENTICAL: "The share of identical choices: same / n, from 0 to 1.",
  VOETEN:
    "The score used with Voeten's data on the General Assembly: 1 for the same choice, 1/2 where one of the two abstained, 0 for yes against no, averaged over the shared votes: (same + half / 2) / n, from 0 to 1. It is the index of agreement of Lijphart 1963 (The Analysis of Bloc Voting in the General Assembly, American Political Science Review 57(4): 902-917); the data: Bailey, Strezhnev and Voeten 2017 (Estimating Dynamic State Preferences from United Nations Voting Data, Journal of Conflict Resolution 61(2): 430-456).",
  KAPPA:
    "Cohen's kappa over the three choices, all differences alike: (o - e) / (1 - e), where o = same / n is the agreement observed and e = sum over the choices c of (a(c) / n) (b(c) / n) the one expected by chance of two states that each choose as often as these do. 1 is full agreement, 0 what chance gives, below 0 less. Proposed for foreign policy by Häge 2011 (Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement, Political Analysis 19(3): 287-305); from Cohen 1960 (A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20(1): 37-46). Null where e = 1: both always made one and the same choice.",
  PI: "Scott's pi over the three choices, all differences alike: (o - e) / (1 - e), where o = same / n is the agreement observed and e = sum over the choices c of ((a(c) + b(c)) / 2n)^2 the one expected by chance of two states that both choose as often as the two do together. 1 is full agreement, 0 what chance gives, below 0 less. Proposed for foreign policy by Häge 2011 (Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement, Political Analysis 19(3): 287-305); from Scott 1955 (Reliability of Content Analysis: The Case of Nominal Scale Coding, Public Opinion Quarterly 19(3): 321-325). Null where e = 1: both always made one and the same choice.",
} as const;

/** By which figure the agreement of two states is measured. */
export const AgreementMeasure = vocabulary(
  "AgreementMeasure",
  "By which figure the agreement of two states is measured. All rest on the n votes that both took part in; same are those in which both made the same choice, half those in which one of the two abstained, a(c) and b(c) how often each made the choice c in them.",
  formulas,
);
export type AgreementMeasure = keyof typeof AgreementMeasure;
