import { type Forms, choice, formsIn } from "../../phrases/wording";
import { verbs } from "../../phrases/ways-told";
import { forms, gistDone } from "./gist-done";

/** What a word of a question is about, wherever it stands. */
export type GistWord =
  | "who"
  | "when"
  | "why"
  | "count"
  | "vote"
  | "yes"
  | "no"
  | "abstain"
  | "absent"
  | "say"
  | "stand"
  | "support"
  | "oppose"
  | "propose"
  | "sponsor"
  | "change"
  | "differ"
  | "alike"
  | "most"
  | "least"
  | "first"
  | "last"
  | "texts"
  | "mention"
  | "resolutions"
  | "fate"
  | "adopted"
  | "contested"
  | "behalf"
  | "join"
  | "advice"
  | "dissociated"
  | "committee"
  | "weakened"
  | "strengthened"
  | "cohesion"
  | "timeline"
  | "groups"
  | "belong"
  | "meetings"
  | "steady";

/** The words by which a question is read where no phrase reads it: each once, in all its forms. */
export const gistWords: Forms<GistWord> = {
  who: formsIn(
    "who|whom|whose|states|countries|state|country|delegations|delegation|governments|government|nations|nation|member states|member state|members|member|anyone|anybody|people",
  ),
  when: formsIn(
    "when|between which dates|on which dates|at what dates|from when to when|dates of|since when|in what year|in which year|what year|which year|what date|on what date|how long ago",
  ),
  why: formsIn("why|how come|for what reason|for what reasons|justify|justified|reasons|reason|rationale"),
  count: formsIn(
    "how many|how many times|how often|number of|number of times|how many of|how frequently|how much|count|total number of",
  ),
  most: formsIn(
    "most|the most|most often|the most often|most frequently|most times|the most times|more than any other|more than anyone else|more than anybody else|top|leading|biggest|largest|main|most of all|more than others|most frequent|most prolific|ranking of|ranking|rank",
  ),
  least: formsIn(
    "least|the least|fewest|the fewest|least often|the least often|fewest times|the fewest times|least frequently|less than any other|less than anyone else|most rarely|the least frequently|most seldom",
  ),
  first: formsIn(
    "first|the first|first to|the first to|the first time|first time|for the first time|earliest|the earliest|originally|initially|begin to|began to|start to|started to|first ever|oldest|the oldest",
  ),
  last: formsIn(
    "last|the last|latest|the latest|most recent|the most recent|most recently|newest|the newest|lately|recently|the last time|last time",
  ),
  texts: formsIn(
    "operative part|operative part of|operative paragraphs|operative paragraphs of|full text|full text of|the full text of|text of|the text of|preamble|preamble of|report|reports|paragraph|paragraphs|para|paras|passage|passages|document|documents|text|texts|annual progress report|annual progress reports|progress reports|progress report|language|language on|wording|outcome documents|drafts|draft|UN reports|UN documents|final report|final reports|section|sections|APRs|OEWG reports|OEWG texts|OEWG documents|GGE reports|the OEWG reports|the OEWG texts|the OEWG documents|the GGE reports|final text|the final text|final version|final versions|final wording|version|versions|end text|adopted text|UN texts|UN language|agreed language|UN text",
  ),
  mention: formsIn(
    "mention of|mentions of|every mention of|all mentions of|each mention of|any mention of|references to|reference to|every reference to|all references to|any reference to|occurrences of|instances of",
  ),
  resolutions: formsIn(
    "resolution|resolutions|UN resolutions|draft resolution|draft resolutions|GA resolutions|General Assembly resolutions",
  ),
  fate: forms(
    ...verbs(
      "become/became|become of/became|happen|happen to|come from/came|stem from|grow out of/grew|derive from|descend from|originate in|end up/ended|succeed|fail|survive|go/went|end/ended",
    ),
    ...formsIn(
      "fate|fate of|origin|origins|origin of|origins of|roots of|earlier texts|predecessor of|predecessors of|outcome|outcome of|result|result of|came out of|come out of|come of|came of|status|current status|status of|what became of|history of|history|lineage of",
    ),
  ),
  contested: formsIn(
    "contested|contentious|divisive|controversial|disputed|narrowest|tightest|most divided|how contested|how divisive|how close|how controversial|margin|narrow",
  ),
  dissociated: forms(
    ...verbs(
      "dissociate itself|dissociate themselves|disassociate itself|disassociate themselves|dissociate itself from|dissociate themselves from|dissociate from|distance itself|distance themselves|distance itself from|distance themselves from",
    ),
    ...formsIn("dissociation|dissociations|disassociation"),
  ),
  committee: formsIn("in committee|committee stage|committee|committee votes|at committee stage|committee level"),
  weakened: forms(...verbs("weaken|water down|dilute|tone down"), "weaker"),
  strengthened: forms(...verbs("strengthen|reinforce"), "stronger"),
  cohesion: forms(
    ...formsIn(
      "cohesive|how cohesive|of one mind|not of one mind|of the same mind|with one voice|disunited|cohesion|voting cohesion|unity|united|divided|divisions|split|splits|as a bloc|as one|bloc voting|voting discipline|broke ranks|break ranks|how united|how divided|voting unity|internally divided",
    ),
  ),
  timeline: formsIn("timeline|timeline of|chronology|chronology of|trend|trends|year by year|by year|per year"),
  groups: formsIn(
    "coalitions|coalition|blocs|a group|any group|which group|a bloc|other groups|regional groups|groups|groupings|alliances|memberships|groups of states",
  ),
  belong: formsIn("part of|member of|a member of|a part of|belong to|belongs to|belonged to|members of"),
  join: forms(...verbs("join|sign|sign on to|co-sign|subscribe to|associate itself with|associate with")),
  advice: forms(
    ...verbs("recommend|recommend to|advise"),
    ...formsIn("recommendation|recommendations|advice|recommendations from|recommendation from"),
  ),
  behalf: formsIn(
    "on behalf of|on behalf|in the name of|as the voice of|speak for|spoke for|speaks for|speaking for|spoken for|delivered for|representing",
  ),
  adopted: formsIn(
    "adopted|accepted|approved|rejected|dropped|left out|left out of|omitted|omitted from|cut|cut from|deleted|deleted from|taken up|kept|retained|removed|removed from|deleted from|cut out|added|added to|made it|passed|agreed|implemented|included",
  ),
  meetings: formsIn(
    "meetings|sessions|session|hold its|held its|session dates|dates of the sessions|meeting dates|sittings|how many sessions",
  ),
  steady: formsIn(
    "consistent|consistently|consistent in|how consistent|inconsistent|unchanged|always the same|the same every time|stayed the same|remained the same|steady|steadily",
  ),
  ...gistDone,
};

/** A word that says what a question is about. */
export const gistWord = choice(gistWords);

/** Words that ask when, why and how often, of whatever is asked. */
export const whenAndWhy: readonly GistWord[] = ["when", "why", "count"];
/** Choices in a vote. */
export const choicesAsked: readonly GistWord[] = ["yes", "no", "abstain", "absent"];
/** Where somebody stands. */
export const sides: readonly GistWord[] = ["stand", "support", "oppose"];
