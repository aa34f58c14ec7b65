import { type ProjectDocument, documents } from "../docs/document";
import { htmlOf } from "../docs/html";
import type { Page } from "../page";
import { To, useHref } from "../parts/to";
import { plainPage } from "./plain";

/** One document of the project. */
export const docPage: Page = plainPage("/docs/:name", (address) => {
  const document = documents().get(address.part("name"));
  return document === undefined ? undefined : { title: document.title, main: <Rendered of={document} /> };
});

function Rendered({ of }: { readonly of: ProjectDocument }) {
  const href = useHref();
  return (
    <>
      <p class="kind">
        <To path="/docs">Documents</To>
      </p>
      <article class="document" dangerouslySetInnerHTML={{ __html: htmlOf(of, href) }} />
    </>
  );
}
