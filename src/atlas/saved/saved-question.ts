import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type FragmentDefinitionNode, type OperationDefinitionNode, Kind, parse, print, visit } from "graphql";
import { savedFolder } from "../workshop/paths";
import { type Asked, variablesIn } from "./variables";

/** An operation of the folder queries/, with its words. */
export interface SavedQuestion {
  /** As its address calls it: `how-the-vote-on-the-poa-went`. */
  readonly name: string;
  /** The question in words. */
  readonly title: string;
  /** What is said about its answer. */
  readonly words: string;
  /** The operation with its fragments. */
  readonly text: string;
  readonly variables: readonly Asked[];
}

let known: ReadonlyMap<string, SavedQuestion> | undefined;

/** The saved questions by their names, read once. */
export function savedQuestions(): ReadonlyMap<string, SavedQuestion> {
  known ??= new Map(readAll().map((question) => [question.name, question]));
  return known;
}

/** The questions of all files. One that is called as another file is has the name of its own file before it. */
function readAll(): SavedQuestion[] {
  const files = readdirSync(savedFolder).filter((file) => file.endsWith(".graphql"));
  const names = new Set(files.map((file) => file.replace(/\.graphql$/, "")));
  return files.toSorted().flatMap((file) => {
    const own = file.replace(/\.graphql$/, "");
    return questionsIn(file).map((question) =>
      question.name !== own && names.has(question.name) ? { ...question, name: `${own}-${question.name}` } : question,
    );
  });
}

/** The questions of one file; of a file with one, its name is that of the file. */
function questionsIn(file: string): SavedQuestion[] {
  const text = readFileSync(join(savedFolder, file), "utf8");
  const { definitions } = parse(text);
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return operations.map((operation) => {
    const [title = "", ...words] = commentBefore(text, operation.loc?.start ?? 0);
    return {
      name: operations.length === 1 ? file.replace(/\.graphql$/, "") : withHyphens(operation.name?.value ?? ""),
      title,
      words: words.join(" "),
      text: [operation, ...usedBy(operation, fragments)].map(print).join("\n\n"),
      variables: variablesIn(operation),
    };
  });
}

/** The paragraphs of the comment that ends before a place, without their marks: the question, and what is said about its answer. */
function commentBefore(text: string, place: number): string[] {
  const lines = text.slice(0, place).trimEnd().split("\n");
  const begin = lines.findLastIndex((line) => !line.startsWith("#")) + 1;
  const comment = lines.slice(begin).map((line) => line.replace(/^#\s?/, ""));
  return comment
    .join("\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll("\n", " "));
}

/** The fragments that an operation or one of its fragments spreads. */
function usedBy(
  operation: OperationDefinitionNode | FragmentDefinitionNode,
  among: readonly FragmentDefinitionNode[],
): FragmentDefinitionNode[] {
  const names = new Set<string>();
  visit(operation, {
    FragmentSpread: ({ name }) => {
      names.add(name.value);
    },
  });
  const own = among.filter(({ name }) => names.has(name.value));
  const rest = among.filter((one) => !own.includes(one));
  return [...new Set([...own, ...own.flatMap((one) => usedBy(one, rest))])];
}

/** `WhatBecameOfKenyasRepository` as `what-became-of-kenyas-repository`; PoA is one word. */
const withHyphens = (name: string): string =>
  name
    .replaceAll("PoA", "Poa")
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, "-")
    .toLowerCase();
