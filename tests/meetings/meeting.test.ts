import "reflect-metadata";
import { Asking } from "../village/asking";

let village: Asking;
beforeAll(async () => {
  village = await Asking.of();
});
afterAll(() => village.close());

it("finds a meeting by slug, name or alias, and leads to its process and back", async () => {
  for (const slug of ["talks-s5", "TALKS S5", "fifth session of the talks", "July session", "Meeting:talks-s5"])
    expect(
      await village.answer(
        `{ meeting(slug: "${slug}") { id date process { id meetings { totalCount sentence nodes { slug } } } } }`,
      ),
    ).toEqual({
      meeting: {
        id: "Meeting:talks-s5",
        date: "2023-07-24/2023-07-28",
        process: {
          id: "Process:talks",
          meetings: {
            totalCount: 2,
            sentence: "Meetings of Valley talks",
            nodes: [{ slug: "talks-s5" }, { slug: "talks-s1" }],
          },
        },
      },
    });
});

it("finds a process by any usual name, and none by another", async () => {
  const { data, errors } = await village.ask(
    `{ one: process(slug: "the talks") { slug date } none: process(slug: "parleys") { slug } }`,
  );
  expect(data).toEqual({ one: { slug: "talks", date: "2021/2025" }, none: null });
  expect(errors?.map(({ message }) => message)).toEqual(['There is no process "parleys".']);
});

it("chooses meetings by process and time, and says so", async () => {
  const { meetings } = await village.answer(
    `{ meetings(where: {process: "the talks", year: 2021}) { sentence nodes { slug } } }`,
  );
  expect(meetings).toEqual({
    sentence: "Meetings that belong to the Valley talks and are dated in 2021",
    nodes: [{ slug: "talks-s1" }],
  });
});

it("gives a process of several years to none of them, and to all of them together", async () => {
  const { one, all } = await village.answer(
    `{ one: processes(where: {year: 2023}) { totalCount } all: processes(where: {during: {from: 2021, to: 2025}}) { totalCount } }`,
  );
  expect([one, all]).toEqual([{ totalCount: 0 }, { totalCount: 1 }]);
});

it("pages through meetings from either end", async () => {
  const { meetings } = await village.answer(
    `{ meetings(first: 1) { nodes { slug } pageInfo { hasNextPage endCursor } } }`,
  );
  const { pageInfo } = meetings as { pageInfo: { endCursor: string } };
  expect(meetings).toMatchObject({ nodes: [{ slug: "talks-s5" }], pageInfo: { hasNextPage: true } });
  expect(
    await village.answer(
      `{ meetings(first: 1, after: "${pageInfo.endCursor}") { nodes { slug } pageInfo { hasNextPage } } }`,
    ),
  ).toEqual({
    meetings: { nodes: [{ slug: "talks-s1" }], pageInfo: { hasNextPage: false } },
  });
  expect(await village.answer(`{ meetings(last: 1) { nodes { slug } } }`)).toEqual({
    meetings: { nodes: [{ slug: "talks-s1" }] },
  });
});

it("refuses a process that nobody knows, with the nearest", async () => {
  const { errors } = await village.ask(`{ meetings(where: {process: "valley talk"}) { totalCount } }`);
  expect(errors?.[0]?.message).toBe('There is no process "valley talk". Did you mean "talks" (Valley talks)?');
  expect(errors?.[0]?.originalError).toMatchObject({
    code: "UNKNOWN_NAME",
    argument: "where.process",
    suggestions: ["talks, Valley talks"],
  });
});
