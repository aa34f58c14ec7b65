import type { Shown } from "../page";

/** What the head of a page says to those who show a link to it: its title, and its picture where it has one. */
export function ShareLinks(its: {
  readonly of: Shown | undefined;
  /** The whole address of the page, without an ending. */
  readonly path: string;
  readonly search: string;
}) {
  const { of: shown, path, search } = its;
  if (shown?.picture === undefined) return null;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="Acquis" />
      <meta property="og:title" content={shown.title} />
      <meta property="og:description" content={shown.picture.says} />
      <meta property="og:image" content={`${path}.share.png${search}`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={`${shown.picture.title}. ${shown.picture.says}`} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
