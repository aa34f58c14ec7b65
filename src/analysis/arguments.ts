/** The arguments that several figures take, in words. */
export const amongSaid = {
  nullable: true,
  description:
    "The states to compare; the members of the United Nations when nothing is said. An observer has no vote, so it has no figure either.",
};

export const overSaid = {
  nullable: true,
  description:
    "Only the recorded votes on these resolutions count; all of them when nothing is said, or an empty object.",
};

export const votesSaid = {
  nullable: true,
  description:
    "These recorded votes count instead of the one on each whole text: parts, amendments, and what has no symbol with them, such as `{year: 1975}`; an empty object means every recorded vote in plenary. Beside `over` only those on its resolutions.",
};

export const minSharedSaid = {
  nullable: true,
  defaultValue: 1,
  description: "A figure that rests on fewer shared votes than this is null, not a guess; 1 or more.",
};
