import { type Batch, kinds, synthetic } from "../../bench/growth/synthetic";

const around = { states: ["ARC", "ELB"], topics: ["poa", "ransomware"], processes: ["talks"] };
const grown = (factor: number, from = 1, seed = 1): Batch[] => [...synthetic(around, factor, from, seed)];
const rowsOf = (batches: readonly Batch[], kind: string) =>
  batches.filter((batch) => batch.kind === kind).flatMap(({ rows }) => rows);

describe("a graph that grows by chance", () => {
  it("grows in the same way for the same seed, and in another for another", () => {
    expect(grown(3)).toEqual(grown(3));
    expect(grown(3)).not.toEqual(grown(3, 1, 2));
  });

  it("has so many times as many of each kind as the real one, which is one of them", () => {
    expect(rowsOf(grown(1), "statements")).toHaveLength(0);
    expect(rowsOf(grown(3), "statements")).toHaveLength(2 * 998);
    expect(rowsOf(grown(3), "resolutions")).toHaveLength(2 * 25);
  });

  it("goes on from where it was, and makes nothing twice", () => {
    const ids = [...grown(2), ...grown(4, 2)].flatMap(({ rows }) =>
      rows.map(({ id, slug, symbol }) => id ?? slug ?? symbol),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(rowsOf(grown(4, 2), "meetings")).toHaveLength(2 * 51);
  });

  it("makes what others hang on first, and hangs nothing on what is not there", () => {
    const batches = grown(5);
    expect([...new Set(batches.map(({ kind }) => kind))]).toEqual(kinds);
    const [meetings, sources] = [rowsOf(batches, "meetings"), rowsOf(batches, "sources")];
    const slugs = new Set(meetings.map(({ slug }) => slug));
    const ids = new Set(sources.map(({ id }) => id));
    for (const { meeting, source } of rowsOf(batches, "statements")) {
      expect(slugs).toContain(meeting);
      expect(ids).toContain(source);
    }
  });

  it("is dated before all that is asked about", () => {
    const dates = grown(4).flatMap(({ rows }) => rows.flatMap(({ date }) => (typeof date === "string" ? [date] : [])));
    expect(dates.length).toBeGreaterThan(3_000);
    expect(dates.filter((date) => !/^19(4[6-9]|[5-9]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d)$/.test(date))).toEqual([]);
  });

  it("has every state vote on every resolution, once", () => {
    for (const { votes } of rowsOf(grown(2), "resolutions"))
      expect((votes as { state: string }[]).map(({ state }) => state)).toEqual(around.states);
  });
});
