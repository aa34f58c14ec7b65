import { tracksOfTopics } from "../../resolutions/tracks-of-topics";

/** What chooses by a topic: itself alone, or beside it the line of texts that is about it. */
type OnTopic =
  { readonly topic: string | null } | { readonly or: { readonly topic?: string | null; readonly track?: string[] }[] };

/** The resolutions on a topic, or the votes on these: those that say so, and those of the line of texts that is about it. */
export const onTopic = (topic: string | undefined): OnTopic => {
  const track = tracksOfTopics[topic?.trim().toLowerCase() ?? ""];
  return track === undefined ? { topic: topic ?? null } : { or: [{ topic: topic ?? null }, { track: [track] }] };
};
