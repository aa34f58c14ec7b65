import { settled } from "../../src/cli/release.command";
import { textOf } from "../house/files";

const since = "# Breaking changes\n\nHow.\n\n## Since the last release\n";

it("leaves alone what declares nothing", () => {
  expect(settled(since, "2.0.0")).toBe(since);
  const older = `${since}\n## Version 1.0.0\n\n- \`A.a\`: why\n`;
  expect(settled(older, "2.0.0")).toBe(older);
});

it("moves what was declared under the version, above the older ones", () => {
  const first = settled(`${since}\n- \`A.a\`: why\n`, "1.0.0");
  expect(first).toBe(`${since}\n## Version 1.0.0\n\n- \`A.a\`: why\n`);
  const second = settled(first.replace(since, `${since}\n- \`B.b\`: why\n- \`C.c\`: why\n\n`), "2.0.0");
  expect(second).toBe(
    `${since}\n## Version 2.0.0\n\n- \`B.b\`: why\n- \`C.c\`: why\n\n## Version 1.0.0\n\n- \`A.a\`: why\n`,
  );
});

it("adds to a version that is released again", () => {
  const first = settled(`${since}\n- \`A.a\`: why\n`, "1.0.0");
  const again = settled(first.replace(since, `${since}\n- \`B.b\`: why\n\n`), "1.0.0");
  expect(again).toBe(`${since}\n## Version 1.0.0\n\n- \`B.b\`: why\n\n- \`A.a\`: why\n`);
});

it("refuses a file that has lost the place for declarations, and finds it in ours", () => {
  expect(() => settled("# Breaking changes\n", "1.0.0")).toThrow(/lost its heading "## Since the last release"/);
  expect(settled(textOf("schema/breaking.md"), "0.0.0")).toContain("## Since the last release\n");
});
