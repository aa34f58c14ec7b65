import { type Kind, type Parts, type Tie, isTie } from "../graph/kind";
import { aNameOf, fieldsOf } from "./fields";
import { type Finding, findingOf } from "./finding";
import type { Mention, NodeRecord, FilePlace, TieRecord } from "../writing/record";
import { type PlacedValue, sortOf } from "./placed-value";

/** What has been read so far. */
export interface Gathered {
  readonly nodes: NodeRecord[];
  readonly ties: TieRecord[];
  readonly findings: Finding[];
  /** The kinds of which something stands in a file that could not be read. */
  readonly unread: Set<Kind>;
}

/**
 * Adds the record that is told here, and those told inside it. `implied` is what its place in the folder, or the thing
 * it is told in, already says of it.
 */
export function gather(gathered: Gathered, what: Kind | Tie, told: PlacedValue, implied?: Mention): void {
  const { fields, at } = told;
  const report = (message: string, place: FilePlace, field = ""): void => {
    gathered.findings.push(findingOf("record", { at: place, field, message }));
  };
  if (fields === undefined) {
    report(`the fields of ${aNameOf(what)} are meant here, not ${sortOf(told.value)}.`, at);
    return;
  }
  const twice = implied === undefined ? undefined : fields.get(implied.field);
  if (twice !== undefined && implied !== undefined)
    report("its place already says so: leave it out.", twice.at, implied.field);
  const own = new Map([...fields].filter(([field]) => field !== implied?.field));
  if (isTie(what)) {
    // One list may stand for more ties than a call can have arguments.
    for (const tie of tiesTold(what, own, at, implied)) gathered.ties.push(tie);
  } else gatherNode(gathered, what, own, at, implied);
}

function gatherNode(
  gathered: Gathered,
  kind: Kind,
  fields: ReadonlyMap<string, PlacedValue>,
  at: FilePlace,
  implied?: Mention,
): void {
  const parts = Object.entries(kind.fields).flatMap(([field, what]) =>
    what.is === "parts" ? [[field, what] as const] : [],
  );
  const said = saidIn(new Map([...fields].filter(([field]) => !parts.some(([part]) => part === field))));
  const links = Object.entries(kind.fields).flatMap(([field, what]) =>
    what.is !== "reference" || field === implied?.field ? [] : mentionsIn(field, what.kinds(), fields.get(field)),
  );
  const key = said.values[kind.key];
  const node = {
    kind,
    key: typeof key === "string" ? key : "",
    at,
    links: implied === undefined ? links : [implied, ...links],
    ...said,
  };
  gathered.nodes.push(node);
  for (const [field, what] of parts) {
    const told = fields.get(field);
    if (told !== undefined) gatherParts(gathered, node, field, what, told);
  }
}

function gatherParts(
  gathered: Gathered,
  { kind, key, at }: NodeRecord,
  field: string,
  { of, whole }: Parts,
  told: PlacedValue,
): void {
  const items = told.items ?? (told.fields === undefined ? [] : [told]);
  if (items.length === 0) {
    const message = told.items
      ? "nothing stands here: leave the field out."
      : `a list is meant here, not ${sortOf(told.value)}.`;
    gathered.findings.push(findingOf("record", { at: told.at, field, message }));
  }
  for (const item of items) gather(gathered, of(), item, { field: whole, kinds: [kind], key, at });
}

function tiesTold(tie: Tie, fields: ReadonlyMap<string, PlacedValue>, at: FilePlace, implied?: Mention): TieRecord[] {
  const mentions = (ends: Tie["from"]): Mention[] =>
    Object.entries(ends).flatMap(([field, kind]) =>
      implied?.field === field ? [implied] : mentionsIn(field, [kind], fields.get(field)),
    );
  const told = { tie, at, from: mentions(tie.from), to: mentions(tie.to), further: false, ...saidIn(fields) };
  return [told, ...Object.keys(tie.spread ?? {}).flatMap((list) => furtherTies(told, list, fields.get(list)))];
}

function furtherTies(told: TieRecord, list: string, members: PlacedValue | undefined): TieRecord[] {
  const end = told.tie.spread?.[list] ?? "";
  const side = end in told.tie.to ? "to" : "from";
  const { kinds = [] } = fieldsOf(told.tie)[list] as { kinds?: readonly Kind[] };
  return mentionsIn(list, kinds, members).map((mention) => {
    const id = told.values["id"];
    const values = typeof id !== "string" ? told.values : { ...told.values, id: `${id}/${end}-${mention.key}` };
    return { ...told, values, [side]: [mention], further: true };
  });
}

function mentionsIn(field: string, kinds: readonly Kind[], told: PlacedValue | undefined): Mention[] {
  if (told === undefined) return [];
  return (told.items ?? [told]).flatMap(({ value, at }) =>
    typeof value === "string" ? [{ field, kinds, key: value, at }] : [],
  );
}

function saidIn(fields: ReadonlyMap<string, PlacedValue>): Pick<NodeRecord, "values" | "places"> {
  const entries = [...fields];
  return {
    values: Object.fromEntries(entries.map(([field, { value }]) => [field, value])),
    places: Object.fromEntries(entries.map(([field, { at }]) => [field, at])),
  };
}
