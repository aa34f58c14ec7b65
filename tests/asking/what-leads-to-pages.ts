/** What is no set of states, as people ask for it: what was said and voted, meetings, texts, groups and words, and the pages that answer. */
export const otherKindsOnPages: readonly (readonly [question: string, kind: string, path: string])[] = [
  ["What did Kenya's delegate say about women?", "SAID_BY_ACTOR", "/statements?actor=KEN&topic=gender-language"],
  [
    "what did China say about the Paris Call in 2019",
    "SAID_BY_ACTOR",
    "/statements?actor=CHN&text=Paris%20Call&year=2019",
  ],
  [
    "What has Singapore said about letting NGOs into the negotiations?",
    "SAID_BY_ACTOR",
    "/statements?actor=SGP&topic=stakeholder-participation",
  ],
  [
    "Position of the Republic of Korea on a binding instrument, with source",
    "POSITION_OF_STATE",
    "/states/KOR/on?topic=legally-binding-instrument",
  ],
  ["How often does Hungary vote with the EU?", "DIFFERENCES", "/coalitions/eu/beside?state=HUN"],
  ["how do EU and BRICS differ", "DIFFERENCES", "/coalitions/eu?with=brics#overlap"],
  ["Is Singapore closer to the US or to China in its voting?", "CLOSEST_TO_STATE", "/states/SGP#closest"],
  ["votes in which Belarus and Russia parted", "DIFFERENCES", "/states/BLR/with/RUS"],
  ["On what topics are India and China on opposite sides?", "DIFFERENCES", "/states/IND/with/CHN"],
  ["In which votes were the Five Eyes not of one mind?", "THING", "/coalitions/five-eyes#cohesion"],
  ["last time the US voted no", "VOTE_OF_STATE", "/votes?state=USA&choice=NO"],
  ["most recent roll call", "LIST", "/roll-calls"],
  ["Which resolution had the fewest sponsors?", "LIST", "/resolutions"],
  ["How many countries had named a contact person for the directory?", "LIST", "/figures?topic=poc-directory"],
  ["who were the speakers at the December 2023 session", "LIST", "/speakers?meeting=oewg2-s6"],
  ["list the speakers of session 5", "LIST", "/speakers?meeting=oewg2-s5"],
  ["When does the new Global Mechanism meet for the first time?", "LIST", "/meetings?process=global-mechanism"],
  ["how many times did the second OEWG meet", "LIST", "/meetings?process=oewg-2021-2025"],
  ["what was on the agenda of the ninth session", "THING", "/meetings/oewg2-s9"],
  [
    "Which paragraphs were dropped between the zero draft and the final report of 2025?",
    "DIFFERENCES",
    "/reports/A/80/257#changes",
  ],
  ["what was cut from the zero draft of the second APR", "FATE", "/lineages?document=2nd%20APR%20zero%20draft"],
  [
    "which paragraphs of the 2023 draft survived into the adopted 2023 report",
    "DIFFERENCES",
    "/reports/A/78/265#changes",
  ],
  [
    "What did the final report of 2025 decide on who may be in the room?",
    "TEXTS_THAT_MENTION",
    "/paragraphs?topic=stakeholder-participation&document=A%2F80%2F257",
  ],
  ["Operative part of A/RES/80/16", "THING", "/resolutions/A/RES/80/16"],
  ["What did civil society recommend to states in 2023?", "LIST", "/recommendations?year=2023"],
  [
    "Which cyber texts has the Assembly adopted without a vote since 2020?",
    "LIST",
    "/resolutions?recorded=no&year=2020%2F",
  ],
  ["How is the treaty bloc defined and how big is it?", "THING", "/coalitions/treaty-bloc"],
  ["From PoA to Global Mechanism, step by step", "FATE", "/proposals/global-mechanism"],
  ["what's an explanation of vote?", "THING", "/glossary#word-explanation-of-vote"],
  ["What is the OEWG, in one sentence?", "THING", "/glossary#word-oewg"],
  ["which proposals are dead", "LIST", "/proposals?outcome=OMITTED"],
  ["true or false: Belarus opposed the PoA", "POSITION_OF_STATE", "/states/BLR/on?topic=poa"],
];

/** The same where something is left out, which is told. */
export const otherKindsTold: readonly (readonly [question: string, readAs: string, told: readonly string[]])[] = [
  [
    "When did Japan, Canada and Australia each speak against new norms?",
    "/statements?actor=JPN&actor=CAN&actor=AUS&topic=new-norms&stance=OPPOSE",
    ["each"],
  ],
  ["Who skips these votes most often?", "/votes?choice=ABSENT", ["most often"]],
  ["which resolution got the most yes votes?", "/roll-calls", ["the most"]],
  ["which vote had the most abstentions", "/roll-calls", ["the most"]],
  [
    "Which meetings of the Global Mechanism are still ahead after today?",
    "/meetings?process=global-mechanism",
    ["still ahead after today"],
  ],
  [
    "What will the Global Mechanism cost per year?",
    "/proposals/global-mechanism",
    ["will the Global Mechanism cost per year"],
  ],
  ["How old is the Singaporean ambassador?", "/states/SGP", ["How old", "ambassador"]],
];
