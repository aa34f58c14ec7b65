/** The arguments that several figures take, in words. */
export const amongSaid = {
  nullable: true,
  description:
    "The states to compare; the members of the United Nations when nothing is said. An observer has no vote, so it has no figure either.",
};

export const overSaid = {
  description: "Only the recorded votes on these resolutions count; an empty object means all of them.",
};

export const minSharedSaid = {
  nullable: true,
  defaultValue: 1,
  description: "A figure that rests on fewer shared votes than this is null, not a guess; 1 or more.",
};
