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
    "Which African states co-sponsored both resolutions on the Programme of Action?",
    "are among the African States and sponsored A/RES/77/37 and sponsored A/RES/78/16",
  ],
];
