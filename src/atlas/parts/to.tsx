import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { placeOf } from "../places";

/** The way from the page that is drawn to the root of the server, as `../`. */
export const Up = createContext("./");

/** The path of the page that is drawn, with its query; nothing where what is drawn is read elsewhere, such as in a feed. */
export const Here = createContext("");

/** The root of the server as others reach it, with a slash at its end: for whoever reads a page elsewhere. */
export const Root = createContext("/");

/** A path of the server, such as `/ask?q=…`, as the page that is drawn writes it. */
export const useHref = (): ((path: string) => string) => {
  const up = useContext(Up);
  return (path) => up + path.slice(1);
};

/** A link to a path of the server; on the page at that path itself it would lead nowhere, and is none. */
export function To({ path, children }: { readonly path: string; readonly children: ComponentChildren }) {
  const [href, here] = [useHref(), useContext(Here)];
  return path === here ? <>{children}</> : <a href={href(path)}>{children}</a>;
}

/** A link to the page of a thing, by its global id. */
export function Thing({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  return <To path={placeOf(id)}>{children}</To>;
}

/** Things with commas between them. */
export function Things({ of }: { readonly of: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <>
      {of.map(({ id, name }, index) => (
        <>
          {index === 0 ? "" : ", "}
          <Thing id={id}>{name}</Thing>
        </>
      ))}
    </>
  );
}
