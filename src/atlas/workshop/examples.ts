import { Kind, parse } from "graphql";

/** One named operation of a document of several. */
export interface NamedOperation {
  readonly name: string;
  /** The question in words: the first line of the comment above the operation. */
  readonly question: string;
  /** The comment and the operation, as they stand in the document. */
  readonly text: string;
}

/** The operations of a document in their order; every one of them is named and carries its question in a comment above it. */
export function operationsOf(document: string): NamedOperation[] {
  let end = 0;
  return parse(document).definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.name === undefined || definition.loc === undefined)
      throw new Error("A document of examples holds named operations and nothing else");
    const text = document.slice(end, definition.loc.end).trim();
    end = definition.loc.end;
    return { name: definition.name.value, question: firstComment(text), text };
  });
}

function firstComment(text: string): string {
  const comment = /^#\s*(\S.*)/.exec(text)?.[1];
  if (comment === undefined) throw new Error(`An example opens with its question in a comment: ${text.slice(0, 60)}`);
  return comment;
}
