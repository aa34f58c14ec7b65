import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import { type Field as FieldOfKind, type Kind, type Tie, isTie } from "../graph/kind";

/** The GraphQL object of a kind: its name and description are the kind's own. */
export function TypeOf(kind: Kind, ...interfaces: readonly object[]): ClassDecorator {
  return ObjectType(kind.label, {
    implements: interfaces as ClassType[],
    simpleResolvers: true,
    description: kind.about,
  });
}

/**
 * The GraphQL field of what a kind or an edge says of itself: type, description and whether it may be null are those that the kind declares.
 * `field` is the field of the kind, where the class has another name for it. Throws TypeError where the kind has no such property.
 */
export function FieldOf(of: Kind | Tie, field?: string): (target: object, name: string) => void {
  return (target, name) => {
    const what = of.fields[field ?? name];
    const type = what === undefined ? undefined : typeOf(what);
    if (what === undefined || type === undefined)
      throw new TypeError(`${isTie(of) ? of.type : of.label} declares no property "${field ?? name}"`);
    Field(() => type, { nullable: !isAlways(what), description: what.about })(target, name);
  };
}

/** Whether there is always a value: a list may be empty and a flag down, anything else is there when the kind requires it. */
const isAlways = (what: FieldOfKind): boolean =>
  ("required" in what && what.required) || ["texts", "words", "flag"].includes(what.is);

/** The GraphQL type of a property; undefined for what is no property, such as a reference. */
function typeOf(what: FieldOfKind): object | undefined {
  switch (what.is) {
    case "text":
    case "data":
      return String;
    case "texts":
      return [String];
    case "flag":
      return Boolean;
    case "whole":
      return Int;
    case "span":
      return PartialDate;
    case "word":
      return what.vocabulary;
    case "words":
      return what.vocabulary === undefined ? undefined : [what.vocabulary];
    case "source":
    case "locator":
    case "reference":
    case "parts":
      return undefined;
  }
}
