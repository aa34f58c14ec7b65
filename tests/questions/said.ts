/** What each question over the village says of itself. */
export const said: readonly (readonly [where: string, sentence: string])[] = [
  ["{}", "All states"],
  [`state: ["ARC", "arkadia", "BOR"]`, "States that are Arcadia or Borduria"],
  [`region: [AFRICAN, EASTERN_EUROPEAN]`, "States that are among the African States or Eastern European States"],
  [`status: MEMBER`, "States that are members of the United Nations"],
  [
    `smallIsland: true, leastDeveloped: false`,
    "States that are among the small island developing states and are not among the least developed countries",
  ],
  [`landlocked: true`, "States that are among the landlocked developing countries"],
  [`continent: "Valley"`, "States that lie in the continent Valley"],
  [`subregion: ["Upper Valley", "Lower Valley"]`, "States that lie in the subregion Upper Valley or Lower Valley"],
  [`position: {topic: "gender-language", stance: OPPOSE, year: 2023}`, "States that opposed gender language in 2023"],
  [`position: {topic: "ransomware", stance: SUPPORT}`, "States that supported action on ransomware"],
  [
    `position: {topic: "ransomware", stance: [OPPOSE, NEUTRAL]}`,
    "States that opposed action on ransomware or stayed neutral on it",
  ],
  [`position: {norm: "(a)", stance: SUPPORT}`, "States that supported norm (a)"],
  [`position: {paragraph: "V/79/1#1"}`, "States that took a position on paragraph 1 of V/79/1"],
  [`position: {proposal: "threat-store"}`, 'States that took a position on the proposal "Store of known threats"'],
  [`position: {topic: "threats", includeNarrower: true}`, "States that took a position on threats or a narrower topic"],
  [
    `position: {topic: "poa", act: [CRITICISED, VOICED_CONCERN], during: {from: "2023-07-24", to: "2023-07"}}`,
    "States that took a position on programme of action by criticising something or voicing concern from 24 July 2023 to July 2023",
  ],
  [
    `position: {norm: "a", attribute: INCLUDE_COALITIONS, during: {from: "2022"}}`,
    "States that took a position on norm (a) themselves or through a coalition since 2022",
  ],
  [
    `position: {topic: "poa", evidence: [STATEMENT, VOTE], process: "talks", stance: SUPPORT, year: 2023}`,
    "States that supported programme of action by statement or vote in the Valley talks in 2023",
  ],
  [`position: {norm: "c", throughTopics: true}`, "States that took a position on norm (c) or a topic that it concerns"],
  [
    `spoke: {actors: {region: AFRICAN, status: MEMBER}, aligned: {landlocked: true}, year: 2023}`,
    "States that made statements that were made by any of (states that are members of the United Nations and are among the African States) and were joined by any of (states that are among the landlocked developing countries) and were made in 2023",
  ],
  [
    `voted: {resolutions: {sponsor: "ARC", lead: "BOR", track: "PoA", adoption: VOTE}}`,
    "States that took part in the vote on any of the resolutions that were sponsored by Arcadia and were led by Borduria and belong to the track PoA and were adopted by a recorded vote",
  ],
  [
    `spoke: {topic: "threats", includeNarrower: true, stance: SUPPORT}`,
    "States that made statements that support threats or a narrower topic",
  ],
  [
    `silentOn: {topic: "poa", during: {to: "2021"}}`,
    "States that have no recorded position on programme of action until 2021",
  ],
  [
    `shifted: {topic: "poa", between: {from: "2022", to: "2023"}}`,
    "States that changed sides on programme of action from 2022 to 2023",
  ],
  [
    `shifted: {topic: "poa", from: SUPPORT, to: OPPOSE, between: {from: "2022"}}`,
    "States that moved from support to opposition on programme of action since 2022",
  ],
  [
    `voted: {resolution: "V/RES/1", choice: [YES, NO, ABSENT]}`,
    "States that voted yes or no or were absent from the vote on V/RES/1",
  ],
  [`voted: {resolution: "V/RES/1", body: COMMITTEE}`, "States that took part in the vote on V/RES/1 in committee"],
  [
    `voted: {resolutions: {process: "talks"}, choice: ABSTAIN}`,
    "States that abstained on any of the resolutions that belong to the Valley talks",
  ],
  [`voted: {year: 2023}`, "States that took part in the vote on any resolution in 2023"],
  [`sponsored: {proposal: "programme"}`, 'States that sponsored the proposal "Programme of action"'],
  [
    `sponsored: {resolutions: {lead: "Arcadia"}}`,
    "States that sponsored any of the resolutions that were led by Arcadia",
  ],
  [`sponsored: {role: LEAD, year: 2022}`, "States that sponsored any resolution or proposal as lead in 2022"],
  [`voteChanged: {resolutions: ["V/RES/1", "V/RES/2"]}`, "States that changed their vote from V/RES/1 to V/RES/2"],
  [
    `voteChanged: {resolutions: ["V/RES/1", "V/RES/2"], to: [NO, ABSENT]}`,
    "States that changed their vote from another choice on V/RES/1 to no or absence on V/RES/2",
  ],
  [
    `votedUnlike: {coalition: "river-league", over: {year: 2023}, atLeast: 2}`,
    "States that voted otherwise than most of the River League in at least 2 votes on any of the resolutions that are dated in 2023",
  ],
  [`aligned: {}`, "States that aligned themselves with any of the statements"],
  [
    `aligned: {actor: "river-league", year: 2023}`,
    "States that aligned themselves with any of the statements that were made by the River League and were made in 2023",
  ],
  [
    `aligned: {statement: "ST-8", all: true}`,
    "States that aligned themselves with each of the statements that any state joined and that are ST-8",
  ],
  [
    `shifted: {topic: "poa", evidence: VOTE, between: {from: "2022"}}`,
    "States that changed sides on programme of action by vote since 2022",
  ],
  [`memberOf: {coalition: "river-league"}`, "States that belong to the River League"],
  [
    `memberOf: {coalition: "river-league", on: "2015-03-01", status: [OBSERVER, FORMER]}`,
    "States that were observers at or former members of the River League on 1 March 2015",
  ],
  [
    `spoke: {topic: "ransomware", stance: SUPPORT, confidence: LOW, year: 2023}`,
    "States that made statements that support action on ransomware with low confidence in the reading and were made in 2023",
  ],
  [
    `spoke: {actor: "UTO", source: "chronicle", not: {process: "talks"}}`,
    'States that made statements that (were made by Utopia and are known from "What the fifth session came to" and are not among those that were made in the Valley talks)',
  ],
];
