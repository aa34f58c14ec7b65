import { BadQuestion } from "../errors";
import { Names } from "../names/names";
import { type Named, unsaid } from "../names/named";
import { readDefinition } from "./definition";
import { questionOf } from "./question";
import "./states-within";

/** A name that a definition says: of which labels its thing may be, and the argument that says it. */
export interface NameSaid {
  readonly labels: readonly string[];
  readonly name: string;
  readonly argument: string;
}

/** A directory in which every name is borne by something, and which notes what it is asked for, each name once. */
class AnyName extends Names {
  readonly #said = new Map<string, NameSaid>();

  constructor() {
    super([]);
  }

  get said(): NameSaid[] {
    return [...this.#said.values()];
  }

  override get(labels: readonly string[], name: string, argument: string): Named {
    const which = JSON.stringify([labels, name]);
    // The first asker is the predicate, which knows the whole path; the sentence asks again, and knows only its word.
    if (!this.#said.has(which)) this.#said.set(which, { labels, name, argument });
    const [label = ""] = labels;
    return { ...unsaid, label, key: name, name };
  }
}

/**
 * A definition as its words read it: what is wrong with it, each a sentence, nothing where `states(where:)` would take
 * it; and every name that it says. Whether something bears a name is for whoever knows the things.
 */
export function judgedDefinition(definition: unknown): { faults: string[]; names: NameSaid[] } {
  const { where, faults } = readDefinition(definition);
  const directory = new AnyName();
  if (faults.length > 0) return { faults, names: [] };
  if (Object.keys(where).length === 0)
    return { faults: ["it says nothing: write a question as states(where:) takes it."], names: [] };
  try {
    questionOf(where, directory, "definition");
    return { faults: [], names: directory.said };
  } catch (error) {
    if (error instanceof BadQuestion) return { faults: [error.message], names: directory.said };
    throw error;
  }
}
