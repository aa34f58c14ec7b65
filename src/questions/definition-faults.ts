import { BadQuestion } from "../errors";
import { type Named, Names } from "../names/names";
import { readDefinition } from "./definition";
import { questionOf } from "./question";

/** A directory in which every name is borne by something: whether it is, the importer says with the place. */
class AnyName extends Names {
  constructor() {
    super([]);
  }

  override get([label = ""]: readonly string[], name: string): Named {
    return {
      label,
      key: name,
      name,
      aliases: [],
      broader: [],
      threat: false,
      definition: null,
      rollOf: null,
      open: false,
    };
  }
}

/** What is wrong with the words of a definition, each a sentence; nothing where `states(where:)` would take it. */
export function faultsOfDefinition(definition: unknown): string[] {
  const { where, faults } = readDefinition(definition);
  if (faults.length > 0) return faults;
  if (Object.keys(where).length === 0) return ["it says nothing: write a question as states(where:) takes it."];
  try {
    questionOf(where, new AnyName(), "definition");
    return [];
  } catch (error) {
    if (error instanceof BadQuestion) return [error.message];
    throw error;
  }
}
