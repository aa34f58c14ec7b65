import { createUnionType } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import { coalitions } from "../coalitions/coalition.things";
import { Meeting } from "../meetings/meeting";
import { meetings } from "../meetings/meeting.things";
import { anyOf } from "../pages/things";
import { Proposal } from "../proposals/proposal";
import { proposals } from "../proposals/proposal.things";
import { Report } from "../reports/report";
import { reports } from "../reports/report.things";
import { Resolution } from "../resolutions/resolution";
import { resolutions } from "../resolutions/resolution.things";
import { Organisation } from "../states/organisation";
import { organisations } from "../states/state.things";

/** What a figure can count or speak of, beside topics. */
export const FigureSubject = createUnionType({
  name: "FigureSubject",
  description:
    "What a figure counts or speaks of: a resolution, a report, a proposal, a coalition, a meeting or an organisation.",
  types: () => [Resolution, Report, Proposal, Coalition, Meeting, Organisation] as const,
});

const things = [resolutions, reports, proposals, coalitions, meetings, organisations];

/** The labels of what a figure can speak of. */
export const subjectLabels = things.map(({ kind }) => kind.label);

type Subject = Resolution | Report | Proposal | Coalition | Meeting | Organisation;

/** Whichever thing a figure speaks of. */
export const figureSubjects = anyOf<Subject>(...things);
