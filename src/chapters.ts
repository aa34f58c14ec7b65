/** The subject, chapter by chapter, in the order in which it is told: each line adds its kinds, its edges and its part of the API. */
export { chapter as sources } from "./sources/chapter";
export { chapter as states } from "./states/chapter";
export { chapter as coalitions } from "./coalitions/chapter";
export { chapter as meetings } from "./meetings/chapter";
export { chapter as topics } from "./topics/chapter";
export { chapter as norms } from "./norms/chapter";
export { chapter as reports } from "./reports/chapter";
export { chapter as resolutions } from "./resolutions/chapter";
export { chapter as proposals } from "./proposals/chapter";
export { chapter as lineages } from "./lineages/chapter";
export { chapter as statements } from "./statements/chapter";
export { chapter as recommendations } from "./recommendations/chapter";
export { chapter as figures } from "./figures/chapter";
