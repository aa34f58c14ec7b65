/** The topics that have a line of resolutions of their own, by their slugs. */
export const tracksOfTopics: Readonly<Record<string, string>> = { poa: "PoA", cybercrime: "cybercrime" };
