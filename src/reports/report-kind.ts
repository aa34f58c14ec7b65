import { vocabulary } from "../graph/vocabulary";

/** What sort of document a report is. */
export const ReportKind = vocabulary(
  "ReportKind",
  "The sort of document that the report is: an adopted report, a draft, a paper, a letter, and so on.",
  {
    GGE_REPORT:
      "The report of a Group of Governmental Experts: a small group of experts whom states send, who agree by consensus.",
    OEWG_REPORT: "The report of an Open-ended Working Group, in which every member state may take part.",
    SECRETARY_GENERAL_REPORT: "A report of the UN Secretary-General, often with the views that states sent in.",
    DRAFT: "A draft of a report, before it was adopted or given up.",
    COMPENDIUM: "The statements that states made when a report was adopted, collected.",
    PROPOSAL: "A paper or letter in which states put something on the table.",
    REGIONAL_POSITION: "A paper in which a regional organisation sets out its position.",
    JOINT_STATEMENT: "A statement that several states made together.",
    COMMENTARY: "A paper about the negotiations by somebody outside them.",
    PAPER: "A working paper, a discussion paper or a chair's paper.",
  },
);
export type ReportKind = keyof typeof ReportKind;
