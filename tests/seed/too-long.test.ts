import { change, copyOfVillage, findingsIn, removeCopies } from "./village";

afterAll(removeCopies);

it.each([
  ["norms.yaml", "name: Help each other", "name: ", 300],
  ["topics.yaml", "slug: institutions", "slug: ", 300],
  ["figures.yaml", 'value: "2"', "value: ", 2_000],
])("tells a text in %s that is longer than can be kept or asked for", async (file, old, field, longest) => {
  const folder = copyOfVillage();
  change(folder, file, old, `${field}${"a".repeat(9_000)}\n`);
  const [first, ...others] = await findingsIn(folder);
  expect([first, ...others]).toContainEqual(
    expect.stringContaining(`it has 9000 characters where ${longest} are the most: say it shorter.`),
  );
  for (const line of [first, ...others]) expect(line?.length).toBeLessThan(1_000);
});

