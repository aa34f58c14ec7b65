import fc from "fast-check";

/** A question, as a variable holds it. */
export type Where = Readonly<Record<string, unknown>>;

/** Any combination of these simplest questions, up to three levels deep. */
export function combined(atoms: readonly Where[]): fc.Arbitrary<Where> {
  const { any } = fc.letrec<{ any: Where; joined: Where; atom: Where }>((tie) => ({
    atom: fc.constantFrom(...atoms),
    joined: fc.oneof(
      fc.record({ and: fc.array(tie("any"), { maxLength: 3 }) }),
      fc.record({ or: fc.array(tie("any"), { maxLength: 3 }) }),
      fc.record({ not: tie("any") }),
      fc.record({ and: fc.array(tie("any"), { minLength: 1, maxLength: 2 }), not: tie("any") }),
    ),
    any: fc.oneof({ maxDepth: 3, depthSize: "small", withCrossShrink: true }, tie("atom"), tie("joined")),
  }));
  return any;
}

/** Simple questions on the states of the village: every word of the language. */
export const ofStates: readonly Where[] = [
  {},
  { state: ["ARC", "ELB"] },
  { region: "EASTERN_EUROPEAN" },
  { status: "MEMBER" },
  { smallIsland: true },
  { leastDeveloped: false },
  { landlocked: true },
  { continent: ["Valley"] },
  { subregion: "Lower Valley" },
  { position: { topic: "gender-language", stance: "OPPOSE", year: 2023 } },
  { position: { topic: "poa" } },
  { position: { norm: "a", attribute: "INCLUDE_COALITIONS" } },
  { position: { topic: "poa", evidence: ["STATEMENT"] } },
  { position: { norm: "c", throughTopics: true } },
  { silentOn: { topic: "ransomware", process: "talks" } },
  { shifted: { topic: "poa", between: { from: "2022", to: "2023" } } },
  { voted: { resolution: "V/RES/2", choice: ["NO", "ABSENT"] } },
  { voted: { resolutions: { process: "talks" } } },
  { sponsored: { resolution: "V/RES/1" } },
  { sponsored: { role: ["LEAD"] } },
  { sponsored: { resolutions: { lead: "Arcadia" } } },
  { voteChanged: { resolutions: ["V/RES/1", "V/RES/2"] } },
  { votedUnlike: { coalition: "river-league" } },
  { aligned: { actor: "river-league" } },
  { memberOf: { coalition: "poa-supporters" } },
  { memberOf: { coalition: "river-league", on: "2015" } },
  { spoke: { topic: "gender-language", stance: "SUPPORT" } },
];

/** Simple questions on the statements of the village. */
export const ofStatements: readonly Where[] = [
  {},
  { actor: ["Borduria", "SYL", "river-league"] },
  { topic: "gender-language" },
  { actors: { region: "EASTERN_EUROPEAN" } },
  { aligned: { status: "MEMBER" } },
  { topic: "principles", includeNarrower: true },
  { norm: "a", stance: "SUPPORT" },
  { proposal: "programme" },
  { paragraph: "V/79/1 draft#2" },
  { stance: "NEUTRAL" },
  { act: ["ENDORSED", "CRITICISED"] },
  { confidence: "LOW" },
  { meeting: "talks-s5" },
  { process: "talks" },
  { year: 2023 },
  { during: { to: "2023-07-25" } },
  { source: "chronicle" },
  { machineMade: true },
  { text: "women" },
];

/** Simple questions on the resolutions of the village. */
export const ofResolutions: readonly Where[] = [
  {},
  { symbol: "V/RES/1" },
  { kind: "DECISION" },
  { topic: "poa" },
  { readFor: "gender-language" },
  { process: "talks" },
  { year: 2022 },
  { during: { from: "2023" } },
  { sponsor: "Borduria" },
  { lead: "ARC" },
  { track: ["poa"] },
  { adoption: "WITHOUT_VOTE" },
  { recorded: true },
  { rollCall: ["COMPLETE", "PARTIAL"] },
  { text: "programme" },
  { opposedBy: 25 },
  { subject: ["Computers", "Peace"] },
];
