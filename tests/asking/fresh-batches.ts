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
  ["nb of votes against 73/27", "voted no on A/RES/73/27"],
];
