import { tracksOfTopics } from "../../resolutions/tracks-of-topics";
import type { ResolutionWhere } from "../operations/graphql";

/** The resolutions on a topic: those that say so, and those of the line of texts that is about it. */
export const onTopic = (topic: string | undefined): Pick<ResolutionWhere, "topic" | "or"> => {
  const track = tracksOfTopics[topic?.trim().toLowerCase() ?? ""];
  return track === undefined ? { topic: topic ?? null } : { or: [{ topic: topic ?? null }, { track: [track] }] };
};
