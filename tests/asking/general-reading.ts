/** Questions that are read by what stands in them, or whose quantifiers are meant; nobody here had seen them before they were read. */
export const generalOnStates: readonly (readonly [question: string, sentence: string])[] = [
  ["who changed sides between 73/27 and 79/237", "changed their vote from A/RES/73/27 to A/RES/79/237"],
  [
    "which states abstained on the Russian cybercrime resolution in 2019",
    "abstained on any of the resolutions that were led by the Russian Federation and belong to the track cybercrime and are dated in 2019",
  ],
  [
    "Which Western countries voted for a Russian-led resolution?",
    "are among the Western European and other States and voted yes on any of the resolutions that were led by the Russian Federation",
  ],
  [
    "Pacific island countries that joined the Freedom Online Coalition",
    "lie in the subregion Melanesia or Micronesia or Polynesia and belong to the Freedom Online Coalition",
  ],
  [
    "which countries switched from abstention to yes on the PoA",
    "moved from neutrality to support on the Programme of Action by vote since 1945",
  ],
  ["co-sponsors of resolution 77/37", "sponsored A/RES/77/37"],
  [
    "which states always voted no on Russian resolutions",
    "voted no on any of the resolutions that were led by the Russian Federation, and show no record that they voted yes or abstained or were absent from the vote on any of the resolutions that were led by the Russian Federation",
  ],
  [
    "Which countries went from opposing to supporting the PoA",
    "moved from opposition to support on the Programme of Action since 1945",
  ],
  ["cyber attribution positions africa", "took a position on attribution and lie in the continent Africa"],
  ["who were the 7 countries that voted no on 78/237?", "voted no on A/RES/78/237"],
  [
    "names of countries that abstained on both PoA resolutions",
    "abstained on A/RES/77/37 and abstained on A/RES/78/16",
  ],
  [
    "which countries voted no on every Russian resolution",
    "voted no on any of the resolutions that were led by the Russian Federation, and show no record that they voted yes or abstained or were absent from the vote on any of the resolutions that were led by the Russian Federation",
  ],
  ["who voted for both PoA resolutions", "voted yes on A/RES/77/37 and voted yes on A/RES/78/16"],
];

/** The same of what states alone do not answer, each with the page that does. */
export const generalOnPages: readonly (readonly [question: string, kind: string, path: string])[] = [
  ['where is the word "sovereignty" used in the reports', "TEXTS_THAT_MENTION", "/paragraphs?topic=sovereignty"],
  ["who votes most often like Iran?", "CLOSEST_TO_STATE", "/states/IRN#closest"],
  ["which states vote the least like the United States", "CLOSEST_TO_STATE", "/states/USA/closest?order=LEAST"],
  [
    "compare what the African Group and the EU say on international law",
    "DIFFERENCES",
    "/statements?actor=african-group&actor=eu&topic=international-law",
  ],
  ["which states have spoken the fewest times", "LIST", "/speakers?order=FEWEST"],
  ["which state was the first to propose a global PoC directory", "FATE", "/proposals/poc-directory"],
  [
    "when did Russia first call for a convention",
    "POSITION_OF_STATE",
    "/states/RUS/on?topic=legally-binding-instrument",
  ],
  [
    "what were Germany's arguments for applying human rights online",
    "POSITION_OF_STATE",
    "/states/DEU/on?topic=human-rights-language",
  ],
  ["Cuba on unilateral sanctions", "SAID_BY_ACTOR", "/statements?actor=CUB&text=unilateral%20sanctions"],
  ["in which paragraph are undersea cables mentioned", "TEXTS_THAT_MENTION", "/paragraphs?text=undersea%20cables"],
  ["what came out of Iran's proposal on disinformation", "LIST", "/proposals?sponsor=IRN&text=disinformation"],
  ["most contentious resolution", "LIST", "/roll-calls?opposed=20"],
  [
    "the first country to mention artificial intelligence",
    "SAID_BY_ACTOR",
    "/statements?topic=ai-emerging-tech&order=OLDEST",
  ],
  ["find every mention of quantum", "TEXTS_THAT_MENTION", "/paragraphs?text=quantum"],
  [
    "which NGOs proposed something on stakeholder access",
    "LIST",
    "/proposers?topic=stakeholder-participation&of=CIVIL_SOCIETY",
  ],
  ["who has proposed the least", "LIST", "/proposers?order=FEWEST"],
  ["earliest statement by China", "SAID_BY_ACTOR", "/statements?actor=CHN&order=OLDEST"],
  ["show me Iran's no votes", "VOTE_OF_STATE", "/votes?state=IRN&choice=NO"],
  ["quotes from Ghana on gender", "SAID_BY_ACTOR", "/statements?actor=GHA&topic=gender-language"],
  ["did the idea of an attribution council survive", "LIST", "/proposals?topic=attribution&text=council"],
  ["least active states in the OEWG", "LIST", "/speakers?process=oewg-2021-2025&order=FEWEST"],
  ["which state has sponsored the fewest resolutions", "LIST", "/sponsors?order=FEWEST"],
  ["Tuvalu ransomware", "POSITION_OF_STATE", "/states/TUV/on?topic=ransomware"],
  [
    "who was the first state to oppose gender language",
    "SAID_BY_ACTOR",
    "/statements?topic=gender-language&stance=OPPOSE&order=OLDEST",
  ],
  ["when did China first oppose the PoA", "POSITION_OF_STATE", "/states/CHN/on?topic=poa"],
  ["who disagrees most with the United States", "CLOSEST_TO_STATE", "/states/USA/closest?order=LEAST"],
  [
    "what did China first say about data security",
    "SAID_BY_ACTOR",
    "/statements?actor=CHN&topic=data-security&order=OLDEST",
  ],
  ["what does capacity-building mean", "THING", "/glossary#word-capacity-building"],
  ["fate of the Russian convention", "FATE", "/proposals?sponsor=RUS&topic=legally-binding-instrument"],
];
