// cspell:ignore GGEs
const p5 =
  "are China or France or the Russian Federation or the United Kingdom of Great Britain and Northern Ireland or the United States of America";
const russian = "any of the resolutions that were led by the Russian Federation and are dated in";
const onTrack = "any of the resolutions that belong to the track";

/** Questions that ask of several texts, years, states or groups in one breath, and of what was named before. */
export const severalOnStates: readonly (readonly [question: string, sentence: string])[] = [
  [
    "Who has co-sponsored all of 75/240, 77/36 and 78/237, apart from Russia?",
    "sponsored A/RES/75/240 and sponsored A/RES/77/36 and sponsored A/RES/78/237 and show no record that they are the Russian Federation",
  ],
  [
    "Which governments sponsored both rival resolutions in 2022, 77/36 and 77/37?",
    "sponsored A/RES/77/36 and sponsored A/RES/77/37",
  ],
  [
    "Who voted for the Russian and the French resolution in 2022",
    `voted yes on ${russian} 2022, and voted yes on any of the resolutions that were led by France and are dated in 2022`,
  ],
  [
    "Who supported both the GGE and the OEWG resolutions in 2018",
    "voted yes on A/RES/73/266 and voted yes on A/RES/73/27",
  ],
  [
    "Did any country co-sponsor both the Russian resolution and the PoA resolution in 2022?",
    `sponsored ${russian} 2022, and sponsored A/RES/77/37`,
  ],
  [
    "Which countries opposed the 2019 resolution on a cybercrime convention?",
    `voted no on ${onTrack} cybercrime and are dated in 2019`,
  ],
  [
    "Which states opposed cybercrime resolutions in both 2018 and 2019?",
    `voted no on ${onTrack} cybercrime and are dated in 2018, and voted no on ${onTrack} cybercrime and are dated in 2019`,
  ],
  [
    "Which countries sponsored all three Russian resolutions of 2020, 2022 and 2023",
    `sponsored ${russian} 2020, and sponsored ${russian} 2022, and sponsored ${russian} 2023`,
  ],
  [
    "Which states supported the PoA in both 2022 and 2023",
    "supported the Programme of Action in 2022 and supported the Programme of Action in 2023",
  ],
  [
    "Who joined the United States in voting no on 80/215",
    "show no record that they are the United States of America, and voted no on A/RES/80/215",
  ],
  [
    "Who voted no on 80/215 together with the United States",
    "voted no on A/RES/80/215 and show no record that they are the United States of America",
  ],
  [
    "How did the five permanent members of the Security Council vote on 73/266?",
    `${p5} and took part in the vote on A/RES/73/266`,
  ],
  ["How did China, France, Russia, the UK and the US vote on 73/27", `${p5} and took part in the vote on A/RES/73/27`],
  ["Who supports gender language and who opposes it", "supported gender language or opposed gender language"],
  [
    "Which countries were on the GGEs of both 2012-2013 and 2014-2015?",
    "belong to the states with an expert in the GGE of 2012-2013 and belong to the states with an expert in the GGE of 2014-2015",
  ],
  [
    "Which states that had an expert on the 2014-2015 GGE voted against resolution 74/28?",
    "belong to the states with an expert in the GGE of 2014-2015 and voted no on A/RES/74/28",
  ],
  [
    "Who voted for the 2022 PoA resolution but not the one in 2023?",
    "voted yes on A/RES/77/37 and show no record that they voted yes on A/RES/78/16",
  ],
  [
    "Which states voted for the PoA in 2022 and against the one of 2020?",
    "supported the Programme of Action by vote in 2022 and opposed the Programme of Action by vote in 2020",
  ],
  [
    "Which countries backed the Programme of Action resolution in 2022 but voted against its follow-up in 2023?",
    `voted yes on ${onTrack} PoA and are dated in 2022, and voted no on ${onTrack} PoA and are dated in 2023`,
  ],
  [
    "Who supported the creation of the first OEWG in 2018 and then abstained on the second one in 2020?",
    "voted yes on A/RES/73/27 in 2018 and abstained on A/RES/75/240 in 2020",
  ],
  [
    "Which countries signed the Hanoi Convention although they had voted against drafting it in 2019?",
    "belong to the signatories of the UN Convention against Cybercrime at Hanoi and voted no on A/RES/74/247 in 2019",
  ],
  ["who voted against launching the cybercrime treaty talks", "voted no on A/RES/74/247"],
  ["Which states urged caution about countermeasures", "urged caution with countermeasures in cyberspace"],
  [
    "Who abstained on Russia's 2022 resolution and then opposed its 2023 one?",
    `abstained on ${russian} 2022, and voted no on ${russian} 2023`,
  ],
  [
    "Latin American countries that said no to a second OEWG in 2020",
    "are among the Latin American and Caribbean States and voted no on A/RES/75/240 in 2020",
  ],
  [
    "Who has resisted a bigger role for NGOs since 2024?",
    "wanted the part of stakeholders in the talks kept small since 2024",
  ],
  [
    "Arab sponsors of the resolution that started the cybercrime treaty talks",
    "belong to the League of Arab States and sponsored A/RES/74/247",
  ],
  [
    "Who opposed the yearly resolutions on information security from 2005 to 2008?",
    "voted no on any of the resolutions that were led by the Russian Federation and are dated from 2005 to 2008",
  ],
  [
    "Which countries co-sponsored the 2023 resolution on human rights in digital technologies but voted against the 2025 one?",
    "sponsored A/RES/78/213 and voted no on A/RES/80/215",
  ],
  [
    "Which governments wanted something done about commercial spyware at the Arria-formula meeting of January 2025?",
    "wanted spyware and hackers for hire dealt with at Arria-formula meeting on commercial spyware",
  ],
  [
    "Which ASEAN members abstained on the PoA resolution in 2022 and again in 2023?",
    "belong to the Association of Southeast Asian Nations and abstained on A/RES/77/37 and abstained on A/RES/78/16",
  ],
  [
    "Have any least developed countries voted against either PoA resolution?",
    `are among the least developed countries and voted no on ${onTrack} PoA`,
  ],
  [
    "Which countries sponsored both the PoA and the rival Russian text in 2023?",
    `sponsored A/RES/78/16 and sponsored ${russian} 2023`,
  ],
];

/** The same, where a page answers. */
export const severalOnPages: readonly (readonly [question: string, kind: string, path: string])[] = [
  ["What happened to the code of conduct that China and Russia proposed?", "FATE", "/proposals/code-of-conduct"],
  [
    "Compare France and Estonia on countermeasures taken by third states",
    "DIFFERENCES",
    "/states/FRA/with/EST?topic=collective-countermeasures",
  ],
  ["Have the US and Russia ever voted the same way on any resolution?", "DIFFERENCES", "/states/USA/with/RUS"],
  [
    "What does paragraph 27 of the third annual progress report say, and who dissociated itself from it?",
    "SAID_BY_ACTOR",
    "/statements?paragraph=PA-076&act=DISSOCIATED",
  ],
  [
    "What does paragraph 40(a) of the revised zero draft say?",
    "THING",
    "/reports/2nd%20APR%20revised%20zero%20draft#40(a)",
  ],
  [
    "What does article 6 of the UN Convention against Cybercrime say?",
    "THING",
    "/resolutions/A/RES/79/243#Annex,%20article%206",
  ],
];
