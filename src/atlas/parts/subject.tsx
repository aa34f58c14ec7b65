import { graphql } from "../operations";
import type { SubjectNamedFragment } from "../operations/graphql";
import { Thing } from "./to";

/** What a side may be taken on, by its name. */
graphql(`
  fragment SubjectNamed on Subject {
    __typename
    ... on Topic {
      id
      name
    }
    ... on Norm {
      id
      code
      name
    }
    ... on Proposal {
      id
      name
    }
    ... on Paragraph {
      id
      ref
      section
    }
  }
`);

/** A paragraph without a name of its own by its place, as files write it `OEWG1 first draft#84`: `84 of OEWG1 first draft`. */
function inWords(id: string): string {
  const [text, number] = id.replace("Paragraph:", "").split("#");
  return number === undefined ? (text ?? "") : `${number} of ${text ?? ""}`;
}

/** What a subject is called. */
export function nameOfSubject(subject: SubjectNamedFragment): string {
  switch (subject.__typename) {
    case "Norm":
      return `Norm (${subject.code}): ${subject.name}`;
    case "Paragraph":
      return `Paragraph ${inWords(subject.ref ?? subject.id)}`;
    case "Topic":
    case "Proposal":
      return subject.name;
  }
}

/** The name of a subject as a link to its page. */
export const SubjectShown = ({ of }: { readonly of: SubjectNamedFragment }) => (
  <Thing id={of.id}>{nameOfSubject(of)}</Thing>
);

/** A subject as an address asks for it: `topic=gender-language`. */
export function subjectInAddress({ __typename, id }: SubjectNamedFragment): string {
  return String(new URLSearchParams({ [__typename.toLowerCase()]: id.slice(__typename.length + 1) }));
}
