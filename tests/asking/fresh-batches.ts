// cspell:ignore intersessional
/** Questions of fresh batches, each of a kind that was not read before: of states. */
export const freshOnStates: readonly (readonly [question: string, sentence: string])[] = [
  ["which states support norms f and g", "supported norm (f) and supported norm (g)"],
  ["list of GGE members in 2013", "belong to the states with an expert in the GGE of 2012-2013"],
  [
    "which EU states have published a position",
    "belong to the European Union and belong to the states with a published national position on international law",
  ],
  [
    "parties to the Malabo convention that didn't sign the Hanoi one",
    "belong to the parties to the Malabo Convention and show no record that they belong to the signatories of the UN Convention against Cybercrime at Hanoi",
  ],
  [
    "which Arab states signed the Convention against Cybercrime",
    "belong to the League of Arab States and belong to the signatories of the UN Convention against Cybercrime at Hanoi",
  ],
  [
    "Which countries signed both the Paris Call and the spyware statement?",
    "belong to the Paris Call supporters and belong to the states behind the joint statement on commercial spyware",
  ],
  [
    "EU members missing from the vote on 77/36",
    "belong to the European Union and were absent from the vote on A/RES/77/36",
  ],
  ["who missed the 79/175 vote", "were absent from the vote on A/RES/79/175"],
  [
    "ASEAN states that backed the Russian text in 2020 but not in 2022",
    "belong to the Association of Southeast Asian Nations and voted yes on any of the resolutions that were led by the Russian Federation and are dated in 2020, and show no record that they voted yes on any of the resolutions that were led by the Russian Federation and are dated in 2022",
  ],
  ["countries condemning Russia's invasion of Ukraine", "condemned the war in Ukraine or the cyber operations in it"],
  ["who opposes surveillance", "stood against unlawful surveillance"],
  [
    "countries which became more supportive of stakeholder participation",
    "moved to support on stakeholder participation since 1945",
  ],
  [
    "List of countries with a position paper on int'l law",
    "belong to the states with a published national position on international law",
  ],
  [
    "who signed the Russia-Africa declaration",
    "belong to the states behind the Russia-Africa declarations on international information security",
  ],
  ["Which states asked for stakeholders to be kept out?", "wanted the part of stakeholders in the talks kept small"],
  ["EU27 votes on 77/36", "belong to the European Union and took part in the vote on A/RES/77/36"],
  [
    "non-EU NATO members and the PoA",
    "show no record that they belong to the European Union, and belong to the North Atlantic Treaty Organization and took a position on the Programme of Action",
  ],
  [
    "Arab states' positions on human rights",
    "belong to the League of Arab States and took a position on human rights language",
  ],
  ["nb of votes against 73/27", "voted no on A/RES/73/27"],
  ["who wasn't at the vote on 74/247", "were absent from the vote on A/RES/74/247"],
  [
    "NATO and CSTO on collective countermeasures",
    "either belong to the North Atlantic Treaty Organization or belong to the Collective Security Treaty Organization, and took a position on collective countermeasures",
  ],
  [
    "What do small island states want from capacity building",
    "are among the small island developing states and took a position on capacity-building",
  ],
];

/** The same of what states alone do not answer, each with the page that does. */
export const freshOnPages: readonly (readonly [question: string, kind: string, path: string])[] = [
  ["statements by Iran from 2025", "SAID_BY_ACTOR", "/statements?actor=IRN&year=2025"],
  [
    "statements from the March 2025 session on stakeholders",
    "LIST",
    "/statements?topic=stakeholder-participation&year=2025-03%2F2025-03",
  ],
  ["Japan on attribution, 2022 to 2024", "POSITION_OF_STATE", "/states/JPN/on?topic=attribution&year=2022%2F2024"],
  [
    "what was Mexico's line on IHL in the 2021-2025 working group",
    "SAID_BY_ACTOR",
    "/statements?actor=MEX&topic=ihl-applicability&process=oewg-2021-2025",
  ],
  ["African Union's common position", "THING", "/reports/Common%20African%20Position"],
  [
    "What's the difference between the second and third annual progress reports?",
    "DIFFERENCES",
    "/reports/A/79/214#changes",
  ],
  ["What are norms f and g about?", "LIST", "/norms"],
  [
    "What happened to the human rights paragraph in the final report?",
    "FATE",
    "/lineages?topic=human-rights-language&document=A%2F80%2F257",
  ],
  ["What was rejected from the third APR on IHL", "FATE", "/lineages?topic=ihl-applicability&document=A%2F79%2F214"],
  ["no votes by Russia since 2018", "VOTE_OF_STATE", "/votes?state=RUS&choice=NO&from=2018"],
  [
    "how often has China abstained between 2018 and 2022",
    "VOTE_OF_STATE",
    "/votes?state=CHN&choice=ABSTAIN&from=2018&to=2022",
  ],
  ["votes on information security before 2010", "LIST", "/roll-calls?year=%2F2009"],
  ["List roll calls from the First Committee", "LIST", "/roll-calls?body=COMMITTEE"],
  ["first resolution on info security", "LIST", "/resolutions?order=OLDEST"],
  ["who tabled the point of contact directory idea", "LIST", "/proposals?topic=poc-directory"],
  ["proposals from civil society orgs", "LIST", "/proposers?of=CIVIL_SOCIETY"],
  ["what topics did Costa Rica raise", "SAID_BY_ACTOR", "/statements?actor=State%3ACRI"],
  ["Do you have anything by the EU on supply chains?", "SAID_BY_ACTOR", "/statements?actor=eu&topic=supply-chain"],
  [
    "What does 80/16 say about the global mechanism?",
    "TEXTS_THAT_MENTION",
    "/paragraphs?text=global%20mechanism&document=A%2FRES%2F80%2F16",
  ],
  ["is there a statement about AI by the Philippines", "SAID_BY_ACTOR", "/statements?actor=PHL&topic=ai-emerging-tech"],
  ["did the vote on the PoA get closer from 2022 to 2023?", "LIST", "/votes/shifts?topic=poa&from=2022&to=2023"],
  ["who were the no votes in 2023", "LIST", "/votes?choice=NO&year=2023"],
  ["did Austria and Mexico cosponsor the same resolutions", "DIFFERENCES", "/states/AUT/with/MEX#joined"],
  ["which roll calls did Kazakhstan miss", "VOTE_OF_STATE", "/votes?state=KAZ&choice=ABSENT"],
  ["Compare 2022 and 2023 PoA votes", "LIST", "/votes/shifts?topic=poa&from=2022&to=2023"],
  ["Which state has spoken most about cyber norms?", "LIST", "/speakers?topic=norms"],
  ["proposals left out of the final report", "LIST", "/proposals?outcome=OMITTED"],
  [
    "list the paragraphs on CBMs in the zero draft of the final report",
    "TEXTS_THAT_MENTION",
    "/paragraphs?topic=cbm&document=Final%20report%20zero%20draft",
  ],
  ["what has ASEAN said jointly about norms", "SAID_BY_ACTOR", "/statements?actor=asean&topic=norms"],
];

/** What of them is told to be left out, or read otherwise. */
export const freshTold: readonly (readonly [question: string, readAs: string, told: readonly string[]])[] = [
  [
    "paragraphs about women in the 2021 report",
    "/paragraphs?topic=gender-language&document=A%2F76%2F135",
    ["the 2021 report"],
  ],
  [
    "who took part in the intersessional in May 2023",
    "States that made statements that were made at OEWG 2021-2025, intersessional meetings and were made in May 2023",
    ["took part in"],
  ],
  ["Korea on norms", "/states/KOR/on?topic=norms", ["Korea"]],
  ["Israel's abstention on 78/237 why", "/resolutions/A/RES/78/237#ISR", ["why"]],
  [
    "what does the final report say about IHL?",
    "/paragraphs?topic=ihl-applicability&document=A%2F80%2F257",
    ["the final report"],
  ],
];
