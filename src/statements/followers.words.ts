// cspell:ignore skeptic
/** What whoever is on a side is called, of one. */
export const followers = {
  SUPPORT: ["supporter", "proponent", "advocate", "backer", "champion", "defender", "promoter", "fan"],
  OPPOSE: ["opponent", "critic", "sceptic", "skeptic", "detractor", "adversary"],
} as const;
