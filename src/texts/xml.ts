import { DOMParser } from "@xmldom/xmldom";
import { UnreadText } from "./block";

/** The outermost element of an XML document. Throws UnreadText where it is broken: nothing is mended, and no entity is fetched. */
export function parsedXml(text: string, what: string): Element {
  const broken = (message: string): never => {
    throw new UnreadText(`${what} is broken XML: ${message.split("\n")[0]?.trim() ?? ""}`);
  };
  const open = unclosed(text);
  if (open !== undefined) broken(open);
  const errorHandler = { warning: broken, error: broken, fatalError: broken };
  const root = new DOMParser({ errorHandler, locator: {} }).parseFromString(text, "text/xml").firstChild;
  return root?.ownerDocument?.documentElement ?? broken("there is no element in it");
}

/** What is wrong with how elements begin and end, which the parser lets pass; undefined where nothing is. */
function unclosed(text: string): string | undefined {
  const open: string[] = [];
  const tags = text
    .replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>/g, "")
    .matchAll(/<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^<>"'])*?(\/?)>/g);
  for (const [, ends, name = "", empty] of tags) {
    if (ends === "/" && open.pop() !== name) return `</${name}> ends what is not open`;
    if (ends === "" && empty === "") open.push(name);
  }
  return open.length === 0 ? undefined : `<${open.at(-1) ?? ""}> does not end`;
}

/** The name of an element without its prefix: `p` of `w:p`. */
export const elementName = (element: Element): string => element.localName;

/** The elements directly within another, of one name where it is given. */
export function within(element: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 1 && (name === undefined || elementName(node as Element) === name))
      found.push(node as Element);
  return found;
}

/** The value of an attribute, whatever its prefix; undefined where there is none. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  for (let index = 0; index < (element?.attributes.length ?? 0); index++) {
    const attribute = element?.attributes.item(index);
    if ((attribute?.localName ?? attribute?.nodeName) === name) return attribute?.value;
  }
  return undefined;
}
