// cspell:ignore skeptic skeptical
/** What whoever is on a side is called, of one. */
export const followers = {
  SUPPORT: ["supporter", "proponent", "advocate", "backer", "champion", "defender", "promoter", "fan"],
  OPPOSE: ["opponent", "critic", "sceptic", "skeptic", "detractor", "adversary"],
} as const;

/** How whoever is on a side is disposed to what it is on. */
export const disposed = {
  well: [
    "keen on",
    "sympathetic to",
    "open to",
    "friendly to",
    "friendly towards",
    "well disposed towards",
    "receptive to",
    "warm towards",
  ],
  ill: [
    "sceptical of",
    "skeptical of",
    "sceptical about",
    "skeptical about",
    "anti",
    "averse to",
    "wary of",
    "unfriendly to",
    "unfriendly towards",
    "unhappy with",
    "unhappy about",
    "uneasy about",
  ],
} as const;
