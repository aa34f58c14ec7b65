type OnPage = readonly [question: string, kind: string, path: string];

const list = (asked: string): readonly ["LIST", string] => ["LIST", `/proposals?${asked}`];
const fate = (slug: string): readonly ["FATE", string] => ["FATE", `/proposals/${slug}`];

/** What was proposed at a meeting, on several topics, or of what a report took up. */
export const proposalsOnPages: readonly OnPage[] = [
  [
    "Which proposals concerning human rights or gender were tabled at the fifth session?",
    ...list("topic=human-rights-language%2Cgender-language&year=2023-07%2F2023-07"),
  ],
  ["what did states propose at the ninth session", ...list("year=2024-12%2F2024-12")],
  ["what was proposed on AI at the tenth session", ...list("topic=ai-emerging-tech&year=2025-02%2F2025-02")],
  [
    "Which ideas on capacity-building came up in the seventh session?",
    ...list("topic=capacity-building&year=2024-03%2F2024-03"),
  ],
  ["list the proposals of the fourth session", ...list("year=2023-03%2F2023-03")],
  ["Who tabled anything at the seventh session?", ...list("year=2024-03%2F2024-03")],
  [
    "proposals about stakeholders or gender in 2025",
    ...list("topic=stakeholder-participation%2Cgender-language&year=2025"),
  ],
  ["Which proposals on AI or ransomware were adopted", ...list("topic=ai-emerging-tech%2Cransomware&outcome=ADOPTED")],
  [
    "Which proposals of the fifth session were left out of the second annual progress report?",
    "FATE",
    "/reports/A/78/265#proposals",
  ],
  [
    "Which proposals made in 2022 did the first annual progress report leave out?",
    "FATE",
    "/reports/A/77/275#proposals",
  ],
];

/** Who proposed what is told by its words. */
export const proposersOnPages: readonly OnPage[] = [
  [
    "Who proposed a norm against the theft of intellectual property by cyber means?",
    ...fate("norm-against-commercial-cyber-theft"),
  ],
  ["who proposed the portal for cooperation", ...fate("cooperation-portal")],
  ["whose proposal is the global portal", ...fate("cooperation-portal")],
  ["Who suggested a fund for capacity-building?", ...fate("global-cyber-fund")],
  ["which country suggested guidance on the supply chain norm", ...fate("guidance-on-supply-chain-integrity")],
  ["who proposed an agreement on digital neutrality", ...fate("digital-neutrality-agreements")],
  ["Which country suggested a glossary of terms?", ...list("text=glossary%20terms")],
  ["Who came up with the idea to set up a hotline between states?", ...list("text=hotline")],
];

/** Second questions that the page of the first answers too. */
export const twoAtOnceOnPages: readonly OnPage[] = [
  ["What does norm i ask for, and who has spoken in favour of it?", "THING", "/norms/i"],
  ["Which norm protects emergency response teams, and which states have spoken on it?", "THING", "/norms/k"],
  [
    "When did the eighth session of the OEWG 2021-2025 take place and what did it adopt?",
    "THING",
    "/meetings/oewg2-s8",
  ],
  ["Which reports mention ransomware and when were they adopted", "TEXTS_THAT_MENTION", "/paragraphs?text=ransomware"],
  ["What is A/RES/78/16 and who sponsored it?", "THING", "/resolutions/A/RES/78/16"],
  ["Who proposed the threat repository and what became of it?", ...fate("threat-repository")],
  [
    "Did Vietnam vote for the Programme of Action in 2022, and what about 2023?",
    "VOTE_OF_STATE",
    "/states/VNM?topic=poa&year=2022%2F2023#votes",
  ],
  [
    "Did Mexico support the PoA in 2022 and what about 2023",
    "POSITION_OF_STATE",
    "/states/MEX/on?topic=poa&year=2022%2F2023",
  ],
];
