import { posix } from "node:path";
import { documents } from "./document";

/** Where a link of a document leads on the pages; nothing where what it names is served nowhere. */
export function ledTo(href: string, { file }: { readonly file: string }): string | undefined {
  if (/^(https?:|mailto:)/.test(href)) return href;
  if (href.startsWith("#")) return href;
  const [path = "", hash] = href.split("#");
  const at = posix.join(posix.dirname(file), path);
  const document = [...documents().values()].find((one) => one.file === at);
  if (document !== undefined) return `/docs/${document.name}${hash === undefined ? "" : `#${hash}`}`;
  if (at === "schema/schema.graphql") return "/schema.graphql";
  if (at === "queries") return "/q";
  return /^queries\/(?!examples)[\w-]+\.graphql$/.test(at) ? `/q/${posix.basename(at, ".graphql")}` : undefined;
}
