import type { Page } from "./page";
import { allPositionsPage } from "./pages/all-positions.page";
import { askPage } from "./pages/ask.page";
import { askWhyPage } from "./pages/ask-why.page";
import { askYearsPage } from "./pages/ask-years.page";
import { nextPage } from "./pages/next.page";
import { glossaryPage } from "./pages/glossary.page";
import { startPage } from "./pages/start.page";
import { statesPage } from "./pages/states.page";
import { stateWithAnyPage } from "./pages/state-with-any.page";
import { stateWithPage } from "./pages/state-with.page";
import { statePage } from "./pages/state.page";
import { stateClosestPage } from "./pages/state-closest.page";
import { stateOnPage } from "./pages/state-on.page";
import { topicsPage } from "./pages/topics.page";
import { topicYearsPage } from "./pages/topic-years.page";
import { topicPage } from "./pages/topic.page";
import { normPositionsPage, proposalPositionsPage, topicPositionsPage } from "./pages/positions.page";
import { normsPage } from "./pages/norms.page";
import { normPage } from "./pages/norm.page";
import { proposalsPage } from "./pages/proposals.page";
import { proposalPage } from "./pages/proposal.page";
import { coalitionsPage } from "./pages/coalitions.page";
import { coalitionBesidePage } from "./pages/coalition-beside.page";
import { coalitionPage } from "./pages/coalition.page";
import { organisationsPage } from "./pages/organisations.page";
import { organisationPage } from "./pages/organisation.page";
import { statementsPage } from "./pages/statements.page";
import { statementPage } from "./pages/statement.page";
import { speakersPage } from "./pages/speakers.page";
import { proposersPage, sponsorsPage } from "./pages/sponsors.page";
import { contradictionsPage } from "./pages/contradictions.page";
import { comparePage } from "./pages/compare.page";
import { blocsPage } from "./pages/blocs.page";
import { coveragePage } from "./pages/coverage.page";
import { datasetPage } from "./pages/dataset.page";
import { docPage } from "./pages/doc.page";
import { docsPage } from "./pages/docs.page";
import { figurePage } from "./pages/figure.page";
import { figuresPage } from "./pages/figures.page";
import { gapsPage } from "./pages/gaps.page";
import { lineagePage } from "./pages/lineage.page";
import { lineagesPage } from "./pages/lineages.page";
import { meetingPage } from "./pages/meeting.page";
import { meetingsPage } from "./pages/meetings.page";
import { paragraphPage } from "./pages/paragraph.page";
import { paragraphsPage } from "./pages/paragraphs.page";
import { processPage } from "./pages/process.page";
import { processesPage } from "./pages/processes.page";
import { recommendationPage } from "./pages/recommendation.page";
import { recommendationsPage } from "./pages/recommendations.page";
import { reportPage } from "./pages/report.page";
import { reportsPage } from "./pages/reports.page";
import { resolutionPage } from "./pages/resolution.page";
import { resolutionsPage } from "./pages/resolutions.page";
import { rollCallPage } from "./pages/roll-call.page";
import { rollCallsPage } from "./pages/roll-calls.page";
import { savedQuestionPage } from "./pages/saved-question.page";
import { savedQuestionsPage } from "./pages/saved-questions.page";
import { searchPage } from "./pages/search.page";
import { sourcePage } from "./pages/source.page";
import { sourcesPage } from "./pages/sources.page";
import { voteShiftsPage } from "./pages/vote-shifts.page";
import { votesPage } from "./pages/votes.page";

/** Every page, in the order in which their paths are compared with an address. */
export const pages: readonly Page[] = [
  startPage,
  nextPage,
  askWhyPage,
  askYearsPage,
  glossaryPage,
  askPage,
  // States.
  statesPage,
  statePage,
  stateClosestPage,
  stateOnPage,
  stateWithAnyPage,
  stateWithPage,
  // Topics, norms and proposals.
  topicsPage,
  topicPage,
  topicYearsPage,
  topicPositionsPage,
  normsPage,
  normPage,
  normPositionsPage,
  proposalsPage,
  proposalPage,
  proposalPositionsPage,
  // Coalitions, organisations and statements.
  coalitionsPage,
  coalitionPage,
  coalitionBesidePage,
  organisationsPage,
  organisationPage,
  statementsPage,
  statementPage,
  speakersPage,
  sponsorsPage,
  proposersPage,
  allPositionsPage,
  contradictionsPage,
  comparePage,
  blocsPage,
  // Votes.
  resolutionsPage,
  resolutionPage,
  rollCallsPage,
  rollCallPage,
  votesPage,
  voteShiftsPage,
  // Texts.
  reportsPage,
  reportPage,
  paragraphsPage,
  paragraphPage,
  lineagesPage,
  lineagePage,
  searchPage,
  savedQuestionsPage,
  savedQuestionPage,
  // Meetings, sources and what else is on record.
  meetingsPage,
  meetingPage,
  processesPage,
  processPage,
  sourcesPage,
  sourcePage,
  figuresPage,
  figurePage,
  recommendationsPage,
  recommendationPage,
  // The dataset and its documents.
  datasetPage,
  gapsPage,
  coveragePage,
  docsPage,
  docPage,
];
