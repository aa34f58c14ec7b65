import type { ComponentChildren } from "preact";
import { Section } from "./section";

/** A part of a page under a heading that can be linked to; where it is empty it says what is not on record. */
export function PartShown(its: {
  readonly id: string;
  readonly title: string;
  /** What is said where there is nothing; without it the whole part is left out. */
  readonly empty?: ComponentChildren;
  readonly isEmpty?: boolean;
  readonly children: ComponentChildren;
}) {
  const { id, title, empty, isEmpty = false, children } = its;
  if (isEmpty && empty === undefined) return null;
  return (
    <Section id={id} title={title}>
      {isEmpty ? <p class="note">{empty}</p> : children}
    </Section>
  );
}
