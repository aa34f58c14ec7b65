// cspell:ignore organi oewgs flipflopped summari
import { type Everyday, asks, someone, theStates, unranked, allOfIt } from "./everyday-parts";
import { everydayOnRules } from "./everyday-rules";
import { everydayOnVotes } from "./everyday-votes";
import { expertGroups } from "./expert-groups-of-years";
import { QuestionKind } from "../question-kind";

/** In the order in which they are tried. */
export const everyday: readonly Everyday[] = [
  ...everydayOnRules,
  ...expertGroups,
  {
    asks: new RegExp(
      `^${someone} (?:have |has )?(?:say|says|said|claim|claims|claimed|think|thinks|believe|believes|alleged?|suspects?) (?:that )?(?:.+?) (?:is|was|were|are|stands|stood|has been|had been) (?:behind|responsible for|guilty of|to blame for|the source of|involved in|hacking)\\b.*$`,
    ),
    kind: QuestionKind.SAID_BY_ACTOR,
    path: "/statements?topic=attribution",
    sentence: "What was said about attribution, by whom and of whom",
    told: {
      words:
        /\b(?:says?|said|claim(?:s|ed)?|thinks?|believes?|alleged?|suspects?) (?:that )?(.+?) (?:is|was|were|are|stands|stood|has been|had been) /i,
      note: "Whom it was said of is not looked for: each statement tells it.",
    },
  },
  {
    asks: asks(
      `(?:when|how|why|where|since when|in (?:what|which) year|what year) (?:did|does|do|has|had|have|was|were|is|are) ${allOfIt} (?:first )?(?:all )?(?:start|started|begin|begun|began|come up|come about|come from|get started|get going|get going|kick off|originate|originated|go back to|become a topic|become an issue|be discussed|discussed|born|brought up|raised)(?: first| from)?`,
      `how (?:long|many years) (?:have|has|had|did|is|are) ${allOfIt} (?:been )?(?:going on|going|running|on|lasted|last|taking|taken|around)`,
      `how (?:long|many years) (?:have|has|had) ${theStates} (?:been )?(?:talked|talking|discussed|discussing|negotiated|negotiating|debated|debating)(?: (?:about|over|on) ${allOfIt})?`,
      `how old (?:is|are) ${allOfIt}`,
      `who (?:first )?(?:started|began|kicked off|launched|initiated|brought up|brought|came up with) ${allOfIt}(?: up)?(?: first)?`,
      `(?:when|why|in what year|in which year) did (?:the )?(?:un|united nations|states|countries|governments|general assembly|world) (?:first )?(?:start|begin|come) (?:to )?(?:talk|talking|deal|dealing|discuss|discussing|care|caring|look|looking|work|working|debate|debating|worry|worrying)(?: (?:about|with|at|on))* (?:this|it|cyber|cyber ?security|cyber ?space|hacking|cyber ?war|cyber ?attacks|the internet)`,
      `what (?:was|is) the (?:first|very first|earliest|oldest) (?:un )?(?:cyber )?(?:resolution|text|step|document)`,
      `(?:what is )?the (?:beginning|origin|origins|start) of ${allOfIt}`,
    ),
    path: "/resolutions/A/RES/53/70",
    sentence: "The first resolution on record, of 1998, with which it began",
  },
  {
    asks: asks(
      `who (?:is|was|are|were) (?:in charge|the boss|the head|the leader|the chair|the chairman|the chairperson|responsible|in the lead|chairing|heading|leading|running|hosting|in the chair|at the helm|at the top)(?: (?:of|for))?(?: ${allOfIt}| things| the show)?`,
      `who (?:runs|leads|chairs|heads|organi[sz]es|manages|directs|presides over|chaired|led|ran)(?: ${allOfIt}| things| the show)?(?: now)?`,
      `(?:where|in (?:which|what) (?:forum|forums|body|bodies|room)) (?:does|do|did|is|are) ${allOfIt} (?:happen|happening|take place|taking place|held|discussed|negotiated)`,
    ),
    kind: QuestionKind.LIST,
    path: "/processes",
    sentence: "The processes, each with when it met and who had the chair",
  },
  {
    asks: asks(
      "what (?:happens|comes|is|will happen|will come|follows) (?:next|now|after this|after that|afterwards|from here|coming|ahead|planned|coming next|coming up|to come)",
      `where (?:does|do|will) (?:it|this|we|they|things) go (?:next|from here|from now)`,
      `when (?:do|will|are|is) (?:they|states|countries|${allOfIt}) (?:going to )?(?:meet|meeting|talk|talking|continue|come together|resume)(?: next)?`,
      "when (?:is|are|will) the next (?:meeting|meetings|session|sessions|round|talks|conference)(?: be)?",
      `(?:is|are|has|have|did) ${allOfIt} (?:over|still going on|still going|still running|finished|ended|end|done|go on|continue|been concluded|dead)(?: now| yet)?`,
      "what (?:replaced|replaces|follows|followed|came after|comes after|succeeded|is after) (?:it|this|the oewg|the working group|the open-ended working group|the oewgs|the working groups)",
      "what (?:happened|happens) after (?:the oewg|the working group|the open-ended working group|the oewg ended|july 2025|2025|it ended)",
      "what does the future (?:hold|look like)",
      "what is the (?:next step|next stage|future|road ahead|way forward)",
    ),
    path: "/processes/global-mechanism",
    sentence: "The Global Mechanism, which follows the working groups, and its meetings",
  },
  {
    asks: asks(
      `what (?:do|are|did) ${theStates} (?:disagree|argue|arguing|fight|fighting|differ|quarrel|quarrelling|divided|at odds|debate|debating|discuss|discussing|talk|talking|negotiate|negotiating)(?: (?:about|over|on))?`,
      "(?:which|what) (?:topics|topic|issues|issue|questions|subjects|points|matters) (?:are|is|were|do they) (?:the )?(?:most |more |least )?(?:disputed|contested|controversial|divisive|discussed|debated|contentious|sensitive|important|covered|on the table|at stake|disagree on|argue about)",
      "what (?:is|was|are) (?:all )?(?:the )?(?:fight|fuss|argument|row|dispute|quarrel|disagreement|debate|controversy|conflict|divide)(?: all)?(?: (?:about|over))?",
      "what are (?:the )?(?:main |big |biggest |key |most )?(?:sticking points|issues|controversies|big questions|disagreements|fault lines|topics|themes|bones of contention|disputes|points of contention)",
      "what (?:is|are) on the (?:table|agenda)",
    ),
    kind: QuestionKind.LIST,
    path: "/topics",
    sentence: "The topics, each with how many states were for it and how many against",
    told: unranked,
  },
  {
    asks: asks(
      `${someone} (?:have |has )?(?:change|changed|changes|switch|switched|flip|flipped|flip-flopped|swap|swapped|reverse|reversed|turned|turn) (?:(?:their|its|his|a) )?(?:sides?|minds?|votes?|positions?|views?|tune|stances?|course|camps?|around|coats?|opinions?)(?: on (?:anything|something|this|a topic))?`,
      `${someone} (?:have |has )?(?:flip-flopped|flipflopped|wavered|made a u-turn|did a u-turn|u-turned|backtracked)(?: on (?:anything|something|this))?`,
    ),
    kind: QuestionKind.LIST,
    path: "/votes/shifts",
    sentence: "Who voted otherwise in the last than in the first of the recorded votes on the same",
  },
  {
    asks: asks(
      "(?:which|what|are there(?: any)?|list of|list) (?:countries|states|country|state)(?: (?:that|which|where|on which|of which))? (?:are|is|do|have|has|had)?(?: ?(?:you|we|there))?(?: (?:have|has|know|hold|is))? ?(?:missing|nothing|left out|not (?:here|covered|included|in here)|no (?:data|record|records|information|statements?)|without (?:data|a record|any record|statements?))(?: (?:at all|on record|on|about|for|of|in here|recorded|from|whatsoever|except|but|besides|votes|apart from|their))*",
      "(?:countries|states) (?:that )?(?:you|we) (?:have|know) nothing (?:at all )?(?:on|about)",
      "(?:which|what) (?:countries|states) (?:are|were|have been|have stayed|stayed|have remained|remained) (?:completely |entirely |always )?(?:silent|quiet)(?: throughout| all along)?",
    ),
    path: "/dataset/coverage",
    sentence: "Of whom and of what anything is on record, and of what not",
  },
  {
    asks: asks(
      "(?:which|what) (?:coalition|group|bloc|alliance|grouping|camp|coalitions|groups|blocs) (?:is|are|has|have)(?: the)? (?:largest|biggest|smallest|strongest|most powerful|most members|fewest members)",
      "(?:what|which|who)(?: are)?(?: the)?(?: two| main| big| rival)* (?:camps|sides|groups|blocs|coalitions|alliances|factions|parties)(?: (?:are there|exist|do states form|in (?:this|these talks)))?",
      "who (?:is|are) (?:with|allied with|on the side of) (?:whom|who)",
    ),
    kind: QuestionKind.LIST,
    path: "/coalitions",
    sentence: "The coalitions, each with how many belong to it",
    told: unranked,
  },
  {
    asks: asks(
      "(?:which|what) (?:proposal|proposals|idea|ideas) (?:is|are|got|has|have|had|gets|found|were|was)(?: the)? ?(?:most|least)?(?: popular| successful)?(?: (?:support|supporters|backers|backing|support ever|followers|sponsors|votes))?",
      `what (?:do|did|have) ${theStates} (?:want|propose|proposed|suggest|suggested|ask for|put forward)`,
    ),
    kind: QuestionKind.LIST,
    path: "/proposals",
    sentence: "The proposals, each with whose it was and what became of it",
    told: unranked,
  },
  {
    asks: asks(
      `what (?:did|have|has|do) ${theStates} (?:agree|agreed|decide|decided|achieve|achieved|accomplish|accomplished|settle|settled)(?: (?:on|to|upon))?(?: in the end)?`,
      `what (?:has|have|was|were|did|is|are|came|comes)(?: been)? ?(?:agreed|decided|achieved|accomplished|settled|(?:come )?out of ${allOfIt}|the (?:result|results|outcome|outcomes|bottom line|upshot)(?: of ${allOfIt})?)(?: (?:on|upon))?(?: in the end)?`,
      `(?:has|have|was|did|is) (?:anything|something|nothing|there anything|they) (?:been )?(?:agreed|agree on anything|decided|achieved|come out of ${allOfIt}|achieve anything)(?: (?:on|upon))?`,
      `(?:did|has|have) ${allOfIt} (?:achieve|achieved|produce|produced|lead to|led to|bring|brought) (?:anything|something|any results?|results?)`,
    ),
    kind: QuestionKind.LIST,
    path: "/reports?draft=no",
    sentence: "The reports that are no drafts, which say what was agreed",
  },
  {
    asks: asks(
      "who (?:is|was|are|were) (?:taking part|involved|there|in the room|talking|at the table|negotiating|participating|in (?:these|the|those) talks)",
      "who (?:takes part|took part|participates|participated|talks|negotiates|has a say|sits at the table)(?: in (?:it|this|these talks|the talks|the debate|all this))?",
    ),
    kind: QuestionKind.LIST,
    path: "/speakers",
    sentence: "Who spoke, and how often",
  },
  {
    asks: asks(
      `what (?:is|are) ${allOfIt} (?:all )?(?:about|for|good for)`,
      `(?:explain|summari[sz]e|sum up)(?: to me)? ${allOfIt}(?: (?:up|to me))*(?: (?:like|as if) .*| for (?:a )?(?:dummies|beginners?|kids|children|laymen|layman|my .*))?`,
      "where (?:do|should|can|would) (?:i|we|one|you) (?:start|begin)(?: reading)?",
      "i am (?:completely )?(?:new|a newcomer|a beginner)(?: (?:here|to this|to the topic|to cyber))*(?: .*)?",
      "(?:give me )?(?:an |a |the )?(?:short |quick |brief )?(?:overview|summary|introduction|basics|big picture|gist)(?: of (?:this|it|it all|everything))?",
      `what (?:is|was) (?:going on|happening|the point of ${allOfIt}|the big deal|the story)`,
      `why (?:does|do|should) (?:${allOfIt}|i|we|anyone) (?:matter|care|be interested|bother)(?: about ${allOfIt})?`,
    ),
    path: "/",
    sentence: "The first page, which says what is here and where to begin",
  },
  ...everydayOnVotes,
];
