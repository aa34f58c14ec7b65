type OnPage = readonly [question: string, kind: string, path: string];

/** Whether a state voted otherwise over the years on what somebody put forward: all its votes on that. */
export const changedVotesOnPages: readonly OnPage[] = [
  [
    "Did Egypt change its vote on the American resolution between 2019 and 2020?",
    "VOTE_OF_STATE",
    "/votes?state=EGY&sponsor=USA&year=2019%2F2020",
  ],
  [
    "Has Turkey changed its vote on the Russian resolutions over the years?",
    "VOTE_OF_STATE",
    "/votes?state=TUR&sponsor=RUS",
  ],
  [
    "How has Türkiye's vote on the Russian texts changed since 2018",
    "VOTE_OF_STATE",
    "/votes?state=TUR&sponsor=RUS&year=2018%2F",
  ],
  [
    "Did Brazil's vote on Russian resolutions shift between 2018 and 2022?",
    "VOTE_OF_STATE",
    "/votes?state=BRA&sponsor=RUS&year=2018%2F2022",
  ],
  ["How did South Korea's votes on the Russian resolutions evolve?", "VOTE_OF_STATE", "/votes?state=KOR&sponsor=RUS"],
  [
    "How has the vote of Mexico on US resolutions developed over time?",
    "VOTE_OF_STATE",
    "/votes?state=MEX&sponsor=USA",
  ],
  [
    "Has Nigeria been consistent in voting on the Russian resolutions?",
    "VOTE_OF_STATE",
    "/votes?state=NGA&sponsor=RUS",
  ],
  ["Was Turkey's vote on Russia's resolutions always the same?", "VOTE_OF_STATE", "/votes?state=TUR&sponsor=RUS"],
];

/** How each of the regional groups voted, or what share of one: where the vote is counted by them. */
export const byRegionOnPages: readonly OnPage[] = [
  ["How did each regional group vote on A/RES/78/16?", "THING", "/resolutions/A/RES/78/16#vote"],
  ["How did each bloc vote on the Programme of Action resolution in 2023?", "THING", "/resolutions/A/RES/78/16#vote"],
  ["Breakdown by region of the vote on A/RES/78/237", "THING", "/resolutions/A/RES/78/237#vote"],
  ["break down the vote on 75/240 by continent", "THING", "/resolutions/A/RES/75/240#vote"],
  ["How were the votes on 75/32 distributed across regional groups?", "THING", "/resolutions/A/RES/75/32#vote"],
  ["regional breakdown of the vote on 74/247", "THING", "/resolutions/A/RES/74/247#vote"],
  ["How many states of each regional group voted yes on 78/16?", "THING", "/resolutions/A/RES/78/16#vote"],
  ["How did each continent vote in the 2019 cybercrime vote?", "THING", "/resolutions/A/RES/74/247#vote"],
  ["What percentage of Latin American countries voted for 77/37?", "THING", "/resolutions/A/RES/77/37#vote"],
  ["what share of African states voted for the PoA", "THING", "/resolutions/A/RES/77/37#vote"],
];

/** Who had the chair, and meetings by their bodies and their order. */
export const chairsOnPages: readonly OnPage[] = [
  [
    "When did the Global Mechanism meet for the first time and who was elected to chair it?",
    "THING",
    "/processes/global-mechanism",
  ],
  ["When was the organisational session of the Global Mechanism, and who became chair?", "THING", "/meetings/gm-org"],
  ["Who was elected to chair the Global Mechanism?", "THING", "/processes/global-mechanism"],
  ["who was elected chair of the OEWG in 2021?", "THING", "/processes/oewg-2021-2025"],
  ["Which country holds the chair of the Global Mechanism?", "THING", "/processes/global-mechanism"],
  ["Which diplomat chaired the OEWG 2021-2025?", "THING", "/processes/oewg-2021-2025"],
  ["Who was the chairman of the GGE of 2019-2021", "THING", "/processes/gge-2019-2021"],
  ["When did the first OEWG hold its first session?", "LIST", "/meetings?process=oewg-2019-2021"],
  ["What was said at the first substantive plenary of the Global Mechanism in July 2026?", "THING", "/meetings/gm-p1"],
  ["where was the first plenary of the Global Mechanism held", "THING", "/meetings/gm-p1"],
  ["when did the fifth session of the second OEWG take place", "THING", "/meetings/oewg2-s5"],
  ["what happened at the Ad Hoc Committee's concluding session", "THING", "/meetings/ahc-concluding"],
];

/** Where a text names something, and whether it does. */
export const mentionsOnPages: readonly OnPage[] = (
  [
    ["Which part of the second annual progress report lists the energy sector", "text=energy%20sector", "78/265"],
    ["where in the 2023 report is the energy sector mentioned", "text=energy%20sector", "78/265"],
    ["In which paragraph of A/78/265 is the energy sector listed?", "text=energy%20sector", "78/265"],
    ["which part of A/80/257 names hospitals", "text=hospitals", "80/257"],
    ["what part of the third APR speaks about cryptocurrency theft", "text=cryptocurrency%20theft", "79/214"],
    ["does the third report mention ransomware", "topic=ransomware", "79/214"],
    ["was cryptocurrency named in the third report", "text=cryptocurrency", "79/214"],
    ["Is there anything about children in the second annual progress report?", "text=children", "78/265"],
    ["what does the final report say about water", "text=water", "80/257"],
    ["Are submarine cables named anywhere in the final report of the OEWG?", "text=submarine%20cables", "80/257"],
    ["Any mention of hospitals in the third APR?", "text=hospitals", "79/214"],
  ] as const
).map(([question, asked, text]) => [
  question,
  "TEXTS_THAT_MENTION",
  `/paragraphs?${asked}&document=${encodeURIComponent(`A/${text}`)}`,
]);

/** What went into texts and what did not, what a norm says, and when a vote was first taken. */
export const ofTextsOnPages: readonly OnPage[] = [
  ["What does norm (k) say about emergency response teams?", "THING", "/norms/k"],
  ["What does norm (f) say about critical infrastructure?", "THING", "/norms/f"],
  ["how does norm (f) protect hospitals", "THING", "/norms/f"],
  ["what is said in norm (g) about critical infrastructure", "THING", "/norms/g"],
  ["which proposals did the third APR leave out?", "FATE", "/reports/A/79/214#proposals"],
  ["Which proposals did not make it into the second annual progress report?", "FATE", "/reports/A/78/265#proposals"],
  ["What proposals were left out of A/80/257?", "FATE", "/reports/A/80/257#proposals"],
  ["which ideas failed to get into the third APR", "FATE", "/reports/A/79/214#proposals"],
  ["Which GGEs ended without a report?", "LIST", "/processes?text=without%20a%20report"],
  ["which groups of governmental experts failed to agree on a report?", "LIST", "/processes?text=without%20a%20report"],
  ["When was the Programme of Action first put to a vote?", "THING", "/resolutions/A/RES/77/37#vote"],
  ["When did the General Assembly first vote on the Programme of Action?", "THING", "/resolutions/A/RES/77/37#vote"],
];

/** Who spoke of a paragraph, or against it, that is called by its number alone. */
export const ofParagraphsOnPages: readonly OnPage[] = [
  ["who objected to paragraph 27", "SAID_BY_ACTOR", "/statements?text=paragraph%2027&stance=OPPOSE"],
  [
    "Which states distanced themselves from paragraph 27?",
    "SAID_BY_ACTOR",
    "/statements?text=paragraph%2027&stance=OPPOSE",
  ],
  ["Which countries mentioned paragraph 34", "SAID_BY_ACTOR", "/statements?text=paragraph%2034"],
];

/** What became of a passage from draft to draft. */
export const ofPassagesOnPages: readonly OnPage[] = [
  [
    "What happened to the spyware passage between the drafts of the second annual progress report and the final text?",
    "FATE",
    "/proposals/spyware-passage",
  ],
  ["Was the spyware language dropped from the second annual progress report?", "FATE", "/proposals/spyware-passage"],
  [
    "how did the ransomware wording change between the drafts and the final text of the third annual progress report",
    "FATE",
    "/lineages?topic=ransomware&document=A%2F79%2F214",
  ],
];
