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
  [
    "who did not take part in the vote on the PoA",
    "were absent from the vote on any of the resolutions that belong to the track PoA",
  ],
  [
    "who skipped the vote on the programme of action",
    "were absent from the vote on any of the resolutions that belong to the track PoA",
  ],
  ["who did not vote on the PoA", "were absent from the vote on any of the resolutions that belong to the track PoA"],
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
  ["who supported PoA in 2021, 2022 and 2023", "supported the Programme of Action from 2021 to 2023"],
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
  [
    "Which countries abstained when the General Assembly voted on the PoA in 2022?",
    "stayed neutral on the Programme of Action by vote in 2022",
  ],
  [
    "states voting no on at least one PoA resolution",
    "voted no on any of the resolutions that belong to the track PoA",
  ],
  ["norm implementation checklist - who is in favour", "backed a checklist, a survey or other guidance on the norms"],
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
  ["which norms did Iran reject", "/statements?actor=IRN&stance=OPPOSE", ["norms"]],
];
