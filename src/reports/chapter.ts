import { type Chapter, resolversIn } from "../pages/chapter";
import { draftOf, elaborates, revises } from "./report.kind";
import { paragraphs, reports } from "./report.things";
import * as draftsFrom from "./draft.resolver";
import * as elaborationsFrom from "./elaboration.resolver";
import * as mentionsFrom from "./mentions.resolver";
import * as paragraphsFrom from "./paragraph.resolver";
import * as paragraphsOfFrom from "./paragraphs-of.resolver";
import * as reportsFrom from "./report.resolver";
import * as reportsOfFrom from "./reports-of.resolver";
import * as rewordingsFrom from "./rewording.resolver";

/** What was agreed, paragraph by paragraph, draft by draft. */
export const chapter: Chapter = {
  things: [reports, paragraphs],
  ties: [draftOf, elaborates, revises],
  resolvers: resolversIn(
    draftsFrom,
    elaborationsFrom,
    mentionsFrom,
    paragraphsFrom,
    paragraphsOfFrom,
    reportsFrom,
    reportsOfFrom,
    rewordingsFrom,
  ),
};
