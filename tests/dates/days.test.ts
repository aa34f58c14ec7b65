import { graphql } from "graphql";
import { schema } from "../../src/api/schema";
import { villageServer } from "../server";

describe("beside each partial date", () => {
  it("stand its first and its last day, in every object and interface", async () => {
    const types = Object.values((await schema()).getTypeMap()).flatMap((type) =>
      "getFields" in type && !("getValues" in type) ? [[type.name, type.getFields()] as const] : [],
    );
    const dated = types.flatMap(([name, fields]) =>
      Object.values(fields).flatMap((field) =>
        "resolve" in field && /^PartialDate!?$/.test(String(field.type)) ? [[name, field.name, fields] as const] : [],
      ),
    );
    expect(dated.length).toBeGreaterThan(20);
    for (const [name, field, fields] of dated) {
      expect([name, String(fields[`${field}First`]?.type).replace("!", "")]).toEqual([name, "Date"]);
      expect([name, String(fields[`${field}Last`]?.type).replace("!", "")]).toEqual([name, "Date"]);
    }
  });

  it("are days that a calendar has, of a thing, of an edge and of evidence", async () => {
    const server = await villageServer();
    const { meetings, states } = await server.answer(`{
      meetings { nodes { date dateFirst dateLast } }
      states(where: { position: { topic: "gender-language" } }) { edges { evidence { date dateFirst dateLast } } }
    }`);
    await server.stop();
    const dates = [...meetings.nodes, ...states.edges.flatMap(({ evidence }: { evidence: object[] }) => evidence)];
    expect(dates.length).toBeGreaterThan(3);
    for (const { date, dateFirst, dateLast } of dates) {
      if (date === null) expect([dateFirst, dateLast]).toEqual([null, null]);
      else {
        for (const day of [dateFirst, dateLast]) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(dateFirst.slice(0, 4)).toBe(date.slice(0, 4));
        expect(Date.parse(dateFirst)).toBeLessThanOrEqual(Date.parse(dateLast));
      }
    }
  });

  it("tell where the format of a partial date is written down", async () => {
    const query = `{ __type(name: "PartialDate") { specifiedByURL } }`;
    const { data } = await graphql({ schema: await schema(), source: query });
    expect(data).toEqual({ __type: { specifiedByURL: "https://www.loc.gov/standards/datetime/" } });
  });
});
