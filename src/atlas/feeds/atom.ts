import { createHash } from "node:crypto";

/** A fact in a feed. */
export interface Entry {
  /** What tells the fact from all others, for ever: the global ids of what it is made of. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** The day of the fact itself. */
  readonly day: string;
  /** The path of the page that shows it. */
  readonly path: string;
}

/** What a feed says of itself. */
export interface FeedTold {
  readonly title: string;
  /** The path of the page whose news it has. */
  readonly path: string;
  readonly entries: readonly Entry[];
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text in XML; what XML cannot hold at all is left out. */
const text = (value: string): string =>
  value
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** An id that stays the same wherever this is served: a UUID of version 8, made of what tells it from all others. */
function urn(key: string): string {
  const hex = createHash("sha256").update(`acquis ${key}`).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

/** Midnight of a day, as Atom writes times. */
const timeOf = (day: string): string => `${day}T00:00:00Z`;

/**
 * A feed as Atom (RFC 4287): an entry is updated on the fact's own day. `root` is the address of the server, without a slash at its end;
 * `self` the path of the feed; `otherwise` the day on which a feed without entries was updated.
 */
export function atom({ title, path, entries }: FeedTold, root: string, self: string, otherwise: string): string {
  const updated = entries.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), entries[0]?.day ?? otherwise);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${urn(self)}</id>`,
    `<title>${text(title)}</title>`,
    `<updated>${timeOf(updated)}</updated>`,
    "<author><name>Acquis</name></author>",
    `<link rel="self" type="application/atom+xml" href="${text(root + self)}"/>`,
    `<link rel="alternate" type="text/html" href="${text(root + path)}"/>`,
    ...entries.map((entry) => entryOf(entry, root)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

const entryOf = ({ key, title, summary, day, path }: Entry, root: string): string =>
  [
    "<entry>",
    `<id>${urn(key)}</id>`,
    `<title>${text(title)}</title>`,
    `<updated>${timeOf(day)}</updated>`,
    `<published>${timeOf(day)}</published>`,
    `<link rel="alternate" type="text/html" href="${text(root + path)}"/>`,
    `<summary>${text(summary)}</summary>`,
    "</entry>",
  ].join("\n");
