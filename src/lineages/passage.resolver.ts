import { Meeting } from "../meetings/meeting";
import { Process } from "../meetings/process";
import { Proposal } from "../proposals/proposal";
import { Document } from "../reports/document";
import { Paragraph } from "../reports/paragraph";
import { leads } from "../pages/leads";
import { LineageConnection, LineagePassageConnection } from "./lineage";
import {
  lineagesOfDocument,
  lineagesOfMeeting,
  lineagesOfParagraph,
  lineagesOfProcess,
  lineagesOfProposal,
} from "./lineage.graph";

export const LineagesOfDocument = leads(() => Document, "lineages", {
  to: () => LineagePassageConnection,
  list: lineagesOfDocument,
  about:
    "The lineages that pass through this document or through a paragraph of it: passages that are followed from document to document.",
  whose: ({ symbol }: Document) => ` through ${symbol}`,
});

export const LineageOfParagraph = leads(() => Paragraph, "lineage", {
  to: () => LineagePassageConnection,
  list: lineagesOfParagraph,
  about: "The lineages that pass through this paragraph: where its wording came from and what became of it.",
  whose: ({ key, ref }: Paragraph) => ` through paragraph ${ref ?? key}`,
});

export const LineagesOfProposal = leads(() => Proposal, "lineages", {
  to: () => LineagePassageConnection,
  list: lineagesOfProposal,
  about: "The lineages that pass through this thing: passages that are followed from document to document.",
  whose: ({ name }: Proposal) => ` through ${name}`,
});

export const LineagesOfMeeting = leads(() => Meeting, "lineages", {
  to: () => LineagePassageConnection,
  list: lineagesOfMeeting,
  about: "The lineages that pass through this thing: passages that are followed from document to document.",
  whose: ({ name }: Meeting) => ` through ${name}`,
});

export const LineagesOfProcess = leads(() => Process, "lineages", {
  to: () => LineageConnection,
  list: lineagesOfProcess,
  about:
    "The lineages that pass through a document or a meeting of the process: passages that are followed from document to document.",
  whose: ({ name }: Process) => ` through ${name}`,
});
