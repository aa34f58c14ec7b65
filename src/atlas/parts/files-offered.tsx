import type { Picture } from "../pictures/picture";
import { useHref } from "./to";

/** The files of a page: its rows, its answer, its network, and each of its pictures. */
export function FilesOffered(its: {
  readonly path: string;
  /** What stands in the address after `?`, with the mark. */
  readonly search: string;
  readonly hasTable: boolean;
  /** The pictures of the page, of which the first is had where none is named. */
  readonly pictures: readonly Picture[];
}) {
  const href = useHref();
  const { path, search, hasTable, pictures } = its;
  const file = (ending: string) => href(`${path}.${ending}${search}`);
  return (
    <div class="off-paper">
      <p>
        Download: {hasTable ? <a href={file("csv")}>CSV</a> : null}
        {hasTable ? " · " : ""}
        <a href={file("json")}>JSON</a> · <a href={file("graphml")}>GraphML</a> · <a href={file("gexf")}>GEXF</a>
        {pictures.length === 1 ? (
          <>
            {" "}
            · the picture as <PictureFiles path={path} search={search} />
          </>
        ) : null}
      </p>
      {pictures.length < 2 ? null : (
        <ul class="plain">
          {pictures.map(({ id, title }, index) => (
            <li>
              “{title}” as <PictureFiles path={path} search={index === 0 ? search : naming(search, id)} of={title} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The ways to one picture; `of` tells them apart from those of others on the page. */
function PictureFiles(its: { readonly path: string; readonly search: string; readonly of?: string }) {
  const href = useHref();
  const { path, search, of } = its;
  const called = (as: string) => (of === undefined ? undefined : `${as}: ${of}`);
  return (
    <>
      <a href={href(`${path}.svg${search}`)} aria-label={called("SVG")}>
        SVG
      </a>{" "}
      or{" "}
      <a href={href(`${path}.png${search}`)} aria-label={called("PNG")}>
        PNG
      </a>
      , or{" "}
      <a href={href(`/embed${path}${search}`)} aria-label={called("alone, for a frame on another page")}>
        alone, for a frame on another page
      </a>
    </>
  );
}

/** The query of an address that asks for one picture of its page. */
function naming(search: string, picture: string): string {
  const query = new URLSearchParams(search);
  query.set("picture", picture);
  return `?${query}`;
}
