/** Questions on positions as people write them, each with the sentence that it must be read as. */
export const onPositions: readonly (readonly [question: string, sentence: string])[] = [
  [
    "which states opposed gender language in 2023 but supported the PoA",
    "opposed gender language in 2023 and supported the Programme of Action",
  ],
  [
    "Which countries were against gender language in July 2023 yet backed the programme of action?",
    "opposed gender language in July 2023 and supported the Programme of Action",
  ],
  ["WHICH STATES OPPOSED GENDER LANGUAGE", "opposed gender language"],
  [
    "who rejected gender language in the first OEWG",
    "opposed gender language in the Open-ended Working Group 2019-2021",
  ],
  [
    "who objected to gender language at the fifth session",
    "opposed gender language at OEWG 2021-2025, fifth substantive session",
  ],
  ["who blocked human rights language", "opposed human rights language"],
  ["countries criticising gender language since July 2023", "opposed gender language since July 2023"],
  ["which states opposed references to gender", "opposed gender language"],
  [
    "who spoke against gender references at the July 2023 session",
    "opposed gender language at OEWG 2021-2025, fifth substantive session",
  ],
  ["who is in favour of the PoA", "supported the Programme of Action"],
  ["who is in favor of the program of action", "supported the Programme of Action"],
  ["which states championed the cyber programme of action in 2022", "supported the Programme of Action in 2022"],
  ["who called for a treaty in 2024", "wanted a legally binding instrument on ICT security in 2024"],
  ["who wants new norms", "wanted new norms"],
  ["which states supported norm f?", "supported norm (f)"],
  ["who supported norm 13(c)", "supported norm (c)"],
  ["who supported Kenya's repository", 'supported the proposal "Threat repository"'],
  ["which states took a side on due diligence in 2024", "took a position on due diligence in 2024"],
  ["states with a position on the public core", "took a position on public core of the internet"],
  ["which states warned about ransomware", "wanted ransomware dealt with"],
  ["opposed human rights language between 2021 and 2023", "opposed human rights language from 2021 to 2023"],
  ["who opposed human rights language before 2020", "opposed human rights language until 2019"],
  ["who opposed human rights language after 2020", "opposed human rights language since 2021"],
  ["who opposed human rights language until 2021", "opposed human rights language until 2021"],
  ["in 2023, which states opposed gender language?", "opposed gender language in 2023"],
  ["who opposed gender language in 2022 or 2023", "opposed gender language from 2022 to 2023"],
  ["who opposed gender language on 25 July 2023", "opposed gender language on 25 July 2023"],
  ["who supported or opposed gender language in 2023", "supported or opposed gender language in 2023"],
  [
    "neither supported nor opposed the PoA",
    "show no record that they either supported the Programme of Action or opposed the Programme of Action",
  ],
  [
    "which states neither supported the PoA nor the treaty",
    "show no record that they either supported the Programme of Action or wanted a legally binding instrument on ICT security",
  ],
  ["which countries did not support the PoA", "show no record that they supported the Programme of Action"],
  [
    "states that haven't taken a position on due diligence",
    "show no record that they took a position on due diligence",
  ],
  [
    "who backs a treaty but not the PoA",
    "wanted a legally binding instrument on ICT security and show no record that they supported the Programme of Action",
  ],
  [
    "who supported the PoA, gender language and human rights language?",
    "supported the Programme of Action and supported gender language and supported human rights language",
  ],
  [
    "which states supported the PoA or gender language but opposed human rights language?",
    "either supported the Programme of Action or supported gender language, and opposed human rights language",
  ],
  [
    "which states were against the PoA in 2022 and for it in 2023",
    "opposed the Programme of Action in 2022 and supported the Programme of Action in 2023",
  ],
  [
    "voted for the PoA but not for human rights language",
    "supported the Programme of Action by vote and show no record that they supported human rights language",
  ],
  [
    "which EU members are silent on surveillance",
    "belong to the European Union and have no recorded position on surveillance",
  ],
  [
    "NATO members that said nothing about spyware",
    "belong to the North Atlantic Treaty Organization and have no recorded position on spyware and hackers for hire",
  ],
  [
    "LDCs silent on the PoA",
    "are among the least developed countries and have no recorded position on the Programme of Action",
  ],
  ["Which states have taken no position on the PoA?", "have no recorded position on the Programme of Action"],
  ["who changed sides on the PoA since 2021", "changed sides on the Programme of Action since 2021"],
  [
    "which states moved from support to opposition on the PoA",
    "moved from support to opposition on the Programme of Action since 1945",
  ],
  [
    "which states no longer oppose gender language",
    "moved from opposition to another side on gender language since 1945",
  ],
  ["who stopped supporting the PoA", "moved from support to another side on the Programme of Action since 1945"],
  [
    "states that opposed neither gender language nor human rights language",
    "show no record that they either opposed gender language or opposed human rights language",
  ],
  [
    "who supported neither the PoA nor a treaty",
    "show no record that they either supported the Programme of Action or wanted a legally binding instrument on ICT security",
  ],
  [
    "who voted for 77/37 but supported neither the PoA nor a treaty",
    "voted yes on A/RES/77/37 and show no record that they either supported the Programme of Action or wanted a legally binding instrument on ICT security",
  ],
];
