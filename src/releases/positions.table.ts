import type { Cell } from "../files/csv";
import type { Kind } from "../graph/kind";
import { groupedBy } from "../groups";
import { meeting } from "../meetings/meeting.kind";
import { footnotesTogether, leastSure } from "../positions/signature";
import { inParallel } from "../sources/in-parallel";
import { made, statement, takes } from "../statements/statement.kind";
import { derivedFields, derivedIn } from "../writing/derived";
import { refOf } from "../writing/derived-of-paragraph";
import { type NodeRecord, type SeedRecord, type TieRecord, citedPlacesOf } from "../writing/record";
import type { Records } from "../writing/records";
import { nameIn, nodesIn } from "./nodes";
import { type ColumnOf, type Table, tabled } from "./release-table";
import { keyColumn, taken, through } from "./taken";

/** A position of one actor, as its statement takes it. */
interface Held {
  readonly tie: TieRecord;
  readonly statement: NodeRecord;
  readonly actor: NodeRecord;
  readonly subject: NodeRecord;
  readonly meeting: NodeRecord | undefined;
  /** The signature under a joint statement, by which the actor holds it. */
  readonly signature: TieRecord | undefined;
}

/** Every position that an actor took in a statement of its own or in one that it signed, with subject, side, day and source: all that a study of positions needs, in one table. */
export function positionsTable(records: Records): Table {
  const derived = derivedIn(records);
  const about =
    "Every position that a state, a coalition or an organisation took, in a statement of its own or in one that it signed with others, one a row. What it voted stands in `votes`; what a coalition said for it, in the rows of that coalition.";
  const columns: ColumnOf<Held>[] = [
    textColumn("position", "Our own id of the position.", ({ tie }) => String(tie.values["id"])),
    keyColumn("statement", statement, (held) => held.statement),
    ...ofThing("actor", "the actor that holds it", ({ actor }: Held) => actor, Object.values({ ...made.from })),
    signed,
    ...ofThing("subject", "the subject", ({ subject }: Held) => subject, Object.values(takes.to)),
    ...through(({ tie }: Held) => tie, taken(takes, { stance: "stance", act: "act" })),
    ...through(({ signature, statement: its }: Held) => signature ?? its, taken(statement, { date: "date" })),
    keyColumn("meeting", meeting, (held) => held.meeting),
    ...through((held: Held) => held.meeting, taken(meeting, { name: "meetingName" })),
    ...through((held: Held) => held.statement, taken(statement, { venue: "venue" })),
    ...columnsOfHeld(),
    ...through(
      (held: Held) => held.statement,
      taken({ fields: derivedFields[statement.label] ?? {} }, { machineMade: "machineMade" }, (its) =>
        derived(its as NodeRecord),
      ),
    ),
    ...through(({ tie }: Held) => tie, taken(takes, { summary: "summary" })),
  ];
  const key = ["position", "actorKind", "actor"];
  return tabled({ name: "positions", title: "Positions", about, key, columns }, heldIn(records));
}

/** The positions of each statement, one for each actor that made it. */
function heldIn(records: Records): Held[] {
  const node = nodesIn(records);
  const signatures = groupedBy(records.tiesOf(made), ({ to }) => records.one(to[0])?.key);
  return records.tiesOf(takes).flatMap((tie): Held[] => {
    const its = node(tie.from[0]);
    const link = (name: string) => its.links.find(({ field }) => field === name);
    const [actor, at] = [link("actor"), link("meeting")];
    const common = {
      tie,
      statement: its,
      subject: node(tie.to[0]),
      meeting: at === undefined ? undefined : node(at),
    };
    if (actor !== undefined) return [{ ...common, actor: node(actor), signature: undefined }];
    return (signatures.get(its.key) ?? []).map((signature) => ({
      ...common,
      actor: node(signature.from[0]),
      signature,
    }));
  });
}

const signed: ColumnOf<Held> = {
  name: "signed",
  about:
    "Whether the position was taken in a joint statement that the actor signed; the date is then that of the signature.",
  sort: "flag",
  required: true,
  of: ({ signature }) => signature !== undefined,
};

const textColumn = (name: string, about: string, of: (held: Held) => Cell): ColumnOf<Held> => ({
  name,
  about,
  sort: "text",
  of,
});

/** A thing of one of several kinds: its kind, its key and its name. */
function ofThing(name: string, who: string, of: (held: Held) => NodeRecord, kinds: readonly Kind[]): ColumnOf<Held>[] {
  const words = kinds.map(({ label }) => label).sort();
  return [
    { ...textColumn(`${name}Kind`, `The kind of ${who}.`, (held) => of(held).kind.label), words },
    textColumn(name, `The key of ${who}, in the table of its kind.`, (held) => of(held).key),
    textColumn(`${name}Name`, `The name of ${who}.`, (held) => refOf(of(held)) ?? nameIn(of(held))),
  ];
}

/** How sure it is, and by which sources: who signed is known by the signature first, then by the text, and no surer than either. */
function columnsOfHeld(): ColumnOf<Held>[] {
  const footnotes = (record: SeedRecord) => inParallel(citedPlacesOf(record));
  const together = ({ tie, signature }: Held) =>
    signature === undefined ? footnotes(tie) : footnotesTogether(footnotes(signature), footnotes(tie));
  const sure = ({ tie, signature }: Held) => leastSure(signature?.values["confidence"], tie.values["confidence"]);
  const columnOf = (name: string, of: (held: Held) => Cell): ColumnOf<Held>[] =>
    taken(takes, { [name]: name }).map((column) => ({ ...column, of }));
  return [
    ...columnOf("confidence", (held) => String(sure(held))),
    ...columnOf("source", (held) => together(held).sources),
    ...columnOf("locator", (held) => together(held).locators),
  ];
}
