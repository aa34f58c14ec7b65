import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { CoalitionKind } from "./coalition-kind";
import { Actor } from "../states/actor";
import { FieldOf, TypeOf } from "../pages/declared";
import { coalition } from "./coalition.kind";
import { inSentence } from "../names/in-sentence";

@TypeOf(coalition, Node, Cited, Actor)
export class Coalition extends Cited {
  @FieldOf(coalition)
  slug!: string;

  @FieldOf(coalition)
  name!: string;

  @FieldOf(coalition)
  aliases: string[] = [];

  @FieldOf(coalition)
  kind!: CoalitionKind;

  @FieldOf(coalition)
  summary?: string | null;

  @FieldOf(coalition)
  note?: string | null;

  @FieldOf(coalition)
  open: boolean = false;

  @FieldOf(coalition)
  asOf?: string | null;

  /** Its name as a sentence says it, where its name and a rule do not give that. */
  inSentence?: string;

  /** The rule as JSON, in the words of `states(where:)`; absent where it has members on record. */
  definition?: string;
}

const CoalitionEdge = edgeTo(() => Coalition, "Coalition");
export const CoalitionConnection = connectionOf(
  () => Coalition,
  () => CoalitionEdge,
  "Coalition",
);

/** The name of a coalition as a sentence says it: `the European Union`. */
export const coalitionInSentence = ({ name, inSentence: told }: Pick<Coalition, "name" | "inSentence">): string =>
  inSentence({ label: coalition.label, name, inSentence: told ?? null });
