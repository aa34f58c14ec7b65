import type { Reading } from "../graph/reading";
import { inSentence } from "../names/in-sentence";
import { anyOf } from "../pages/things";
import { Organisation } from "../states/organisation";
import { State } from "../states/state";
import { organisations, states } from "../states/state.things";
import { Coalition } from "./coalition";
import { coalitions } from "./coalition.things";

/** An actor as an edge names it: the kind and the natural key. */
export interface ActorKey {
  readonly label: string;
  readonly key: string;
}

/** Any of the three kinds of actor. */
export type AnyActor = State | Coalition | Organisation;

const things = [states, coalitions, organisations];

/** Whichever actor an edge leads to. */
export const actors = anyOf<AnyActor>(...things);

/** The name of an actor as a sentence says it. */
export const actorInSentence = (actor: AnyActor): string =>
  inSentence({
    label: actor instanceof State ? "State" : actor instanceof Organisation ? "Organisation" : "Coalition",
    name: actor.name,
    inSentence: actor instanceof Coalition ? (actor.inSentence ?? null) : null,
  });

/** The actor that a key names. Throws where the graph has none, which is a fault of ours. */
export async function actorOf(reading: Reading, { label, key }: ActorKey): Promise<AnyActor> {
  const actor = await things.find(({ kind }) => kind.label === label)?.byKey(reading, key);
  if (actor === null || actor === undefined) throw new Error(`the graph has no ${label} ${key}`);
  return actor;
}
