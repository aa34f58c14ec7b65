import type { ComponentChildren } from "preact";
import { counted } from "../words";
import { To } from "./to";

/** A part of a page under a heading of its own, to which an address may lead: `/states/BRA#closest`. */
export function Section(its: { readonly id: string; readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section aria-labelledby={its.id}>
      <h2 id={its.id}>{its.title}</h2>
      {its.children}
    </section>
  );
}

/** The way to a whole list of which a page shows the first rows; nothing where it shows them all. */
export function WholeList(its: {
  readonly shown: number;
  readonly of: number;
  readonly noun: readonly [one: string, many: string];
  readonly path: string;
}) {
  if (its.of <= its.shown) return null;
  return (
    <p>
      <To path={its.path}>All {counted(its.of, ...its.noun)}</To>
    </p>
  );
}

/** The parts of a long page, to jump to. */
export function Contents({ of }: { readonly of: readonly (readonly [id: string, title: string])[] }) {
  return (
    <nav aria-label="On this page" class="contents">
      {of.map(([id, title]) => (
        <a href={`#${id}`}>{title}</a>
      ))}
    </nav>
  );
}

/** Words and what they mean or have for a value, one a line; what has no value is left out. */
export function Told({ of }: { readonly of: readonly (readonly [term: string, value: ComponentChildren])[] }) {
  const told = of.filter(([, value]) => value !== null && value !== undefined && value !== "");
  if (told.length === 0) return null;
  return (
    <dl class="told">
      {told.map(([term, value]) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
