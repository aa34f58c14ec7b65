import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { FieldOf, TypeOf } from "../pages/declared";
import { topic } from "./topic.kind";

@TypeOf(topic, Node)
export class Topic extends Node {
  @FieldOf(topic)
  slug!: string;

  @FieldOf(topic)
  name!: string;

  @FieldOf(topic)
  aliases: string[] = [];

  @FieldOf(topic)
  summary?: string | null;

  @FieldOf(topic)
  threat: boolean = false;

  @FieldOf(topic)
  supporting?: string | null;

  @FieldOf(topic)
  opposing?: string | null;
}

const TopicEdge = edgeTo(() => Topic, "Topic");
export const TopicConnection = connectionOf(
  () => Topic,
  () => TopicEdge,
  "Topic",
);
