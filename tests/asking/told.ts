/** Questions that ask for more than is on record: what they are read as, and what of them is told to be left out. */
export const leftOut: readonly (readonly [question: string, readAs: string, told: readonly string[]])[] = [
  ["which states would have voted no on 77/37", "/resolutions/A/RES/77/37", ["would have voted no"]],
  [
    "what did the EU say about international humanitarian law last year",
    "/statements?actor=eu&topic=ihl-applicability",
    ["last year"],
  ],
  [
    "Who joined the Ransomware initiative in 2023",
    "States that belonged to the International Counter Ransomware Initiative in 2023",
    ["joined"],
  ],
  ["who walked out of the vote on 77/37", "States that were absent from the vote on A/RES/77/37", ["walked out of"]],
  ["which states only voted yes once", "States that voted yes on any resolution", ["only", "once"]],
  ["at least three of the BRICS voted no on", "States that belong to BRICS", ["at least three", "voted no on"]],
  ["which states explained their abstention on 77/37", "States that abstained on A/RES/77/37", ["explained their"]],
  ["who else supported norm f", "States that supported norm (f)", ["else"]],
  [
    "who recently changed their mind on the PoA",
    "States that changed sides on the Programme of Action since 1945",
    ["recently"],
  ],
  [
    "which african countries have only abstained",
    "States that are among the African States and abstained on any resolution",
    ["only"],
  ],
  [
    "which countries supported at least two of gender language, human rights language and stakeholder participation",
    "States that supported gender language and supported human rights language and wanted a part for stakeholders in the talks or in the work on cybersecurity",
    ["at least two of"],
  ],
  [
    "which states used to support a treaty",
    "States that wanted a legally binding instrument on ICT security",
    ["used to"],
  ],
  ["who used to vote like Turkey", "/states/TUR#closest", ["used to"]],
  ["which states might support a treaty", "States that wanted a legally binding instrument on ICT security", ["might"]],
  ["who should I ask about ransomware", "/topics/ransomware", ["should I ask about ransomware"]],
  [
    "where does the final report mention surveillance",
    "/paragraphs?topic=surveillance&document=A%2F80%2F257",
    ["the final report"],
  ],
  ["who tabled the first PoA resolution", "States that sponsored A/RES/77/37 as lead", ["the first"]],
  [
    "only African states that opposed gender language",
    "States that are among the African States and opposed gender language",
    ["only"],
  ],
  [
    "who would vote for a new treaty",
    "States that wanted a legally binding instrument on ICT security by vote",
    ["would"],
  ],
  [
    "which states may oppose stakeholder participation",
    "States that wanted the part of stakeholders in the talks kept small",
    ["may"],
  ],
  ["who accepted the OEWG final report", "States that stood behind the working group or its reports", ["final report"]],
  ["which of us voted no on 77/37", "States that voted no on A/RES/77/37", ["which of us"]],
  // Who is not on record is said not to be, and nothing else of the question is read.
  ["what did Microsoft say about norms", "/search?q=Microsoft", ["Microsoft"]],
  [
    "who belongs to the Group of Friends of cyber governance",
    "/search?q=Group%20of%20Friends%20of%20cyber%20governance",
    ["Group of Friends of cyber governance"],
  ],
  [
    "Nor China neither Russia: who else opposed the checklist of norms?",
    "States that show no record that they are China or the Russian Federation, and found fault with the checklist of the norms",
    ["else"],
  ],
  [
    "What did the US say about gender when the final report was adopted in July 2025?",
    "/statements?actor=USA&topic=gender-language&year=2025-07%2F2025-07",
    ["when the final report was adopted"],
  ],
  [
    "what did Britain propose in March 2022 so the talks could go on without a deal on NGOs?",
    "/proposals?sponsor=GBR&year=2022-03%2F2022-03",
    ["so the talks could go on without a deal on NGOs?"],
  ],
  [
    "Nearest neighbours of Mexico in voting, excluding Latin America",
    "/states/MEX#closest",
    ["excluding Latin America"],
  ],
  ["US allies that voted with Russia in 2019", "/states/USA/with/RUS", ["allies", "in 2019"]],
  [
    "african countries that skipped 2 or more votes since 2018",
    "States that are among the African States and were absent from the vote on any of the resolutions that are dated since 2018",
    ["2 or more"],
  ],
  [
    "Which norm protects human rights online and who wrote it?",
    "/norms?topic=human-rights-language",
    ["and who wrote it?"],
  ],
];
