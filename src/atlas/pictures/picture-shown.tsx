import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { useHref } from "../parts/to";
import { DrawnAt } from "./marked";
import { type LegendEntry, type Picture, legendSaid, placedAs } from "./picture";
import { StateFound } from "./state-found";
import { SwatchDrawn } from "./swatch";
import { SidePatterns } from "./side-patterns";

/** A picture on a page, with its legend; nothing where there is none. Whoever goes through a page by keyboard may pass it by; what it shows is told beneath in words too. */
export function PictureShown(its: {
  readonly of: Picture | undefined;
  /** Whether its title is what stands above it already, and is only said. */
  readonly isTitled?: boolean;
  /** Whether it stands in a frame on another page, where nothing can be sent. */
  readonly isAlone?: boolean;
  /** Whether a state can be looked for in it; where the page has a field of its own for questions, that is enough. */
  readonly isSought?: boolean;
}) {
  const { isTitled = false, isAlone = false, isSought = !isAlone } = its;
  const href = useHref();
  const address = useContext(DrawnAt);
  if (its.of === undefined) return null;
  const of = address === undefined ? its.of : placedAs(its.of, address.query);
  const {
    id,
    title,
    says,
    width,
    height,
    drawn,
    legend,
    key = [],
    note,
    leads,
    about,
    isWide,
    narrow,
    why,
    states,
  } = of;
  const patterns = <SidePatterns picture={id} sides={legend.map(({ side }) => side)} />;
  return (
    <figure class="picture" aria-labelledby={`${id}-title`} data-why={why === undefined ? undefined : href(why)}>
      <figcaption id={`${id}-title`} class={isTitled ? "unseen" : undefined}>
        {title}
      </figcaption>
      {isAlone ? <p class="note">{about}</p> : null}
      {states === undefined || !isSought ? null : <StateFound of={states} picture={its.of} />}
      <a class="skip" href={`#${id}-after`}>
        Skip the picture
      </a>
      {narrow === undefined ? null : (
        // What is not shown has no patterns that others could be painted with.
        <svg class="patterns" aria-hidden="true">
          {patterns}
        </svg>
      )}
      <Moved isMoved={isWide === true} isBroad={narrow !== undefined} title={title}>
        <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={`${title}. ${says}`}>
          {narrow === undefined ? patterns : null}
          {drawn}
        </svg>
      </Moved>
      {narrow === undefined ? null : (
        <svg
          class="narrow"
          viewBox={`0 0 ${narrow.width} ${narrow.height}`}
          role="group"
          aria-label={`${title}. ${says}`}
        >
          {narrow.drawn}
        </svg>
      )}
      <ul class="legend" id={`${id}-after`} tabIndex={-1}>
        {legend.map((entry) => (
          <li>
            <Swatch of={entry} />
            {legendSaid(entry)}
          </li>
        ))}
      </ul>
      {key.length === 0 ? null : (
        <ul class="key">
          {key.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      {note === undefined && leads === undefined ? null : (
        <p class="note">
          {note} {leads === undefined ? null : <span class="off-paper">{leads}</span>}
        </p>
      )}
    </figure>
  );
}

/** What is wider than a narrow screen is moved sideways in a region of its own; what is drawn for such a screen too, is broad and not shown there. */
function Moved(its: {
  readonly isMoved: boolean;
  readonly isBroad: boolean;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  if (!its.isMoved) return <>{its.children}</>;
  return (
    <div class={its.isBroad ? "scrolled broad" : "scrolled"} tabIndex={0} role="region" aria-label={its.title}>
      {its.children}
    </div>
  );
}

const Swatch = ({ of }: { readonly of: LegendEntry }) => (
  <svg class={of.side} viewBox="0 0 18 18" aria-hidden="true">
    <SwatchDrawn of={of} />
  </svg>
);
