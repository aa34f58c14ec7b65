import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksumOf, filesIn } from "../../src/seed/files";
import { copyOfVillage, findingsIn, removeCopies } from "./village";

afterAll(removeCopies);

describe("a file of the seed", () => {
  it.each(["norms.yaml", "statements/arc.yaml"])("that is a link is told, and not left out in silence: %s", async (file) => {
    const folder = copyOfVillage();
    const elsewhere = join(folder, ".elsewhere");
    renameSync(join(folder, file), elsewhere);
    symlinkSync(elsewhere, join(folder, file));
    expect(await findingsIn(folder)).toContain(`${file}:1: this is a link to somewhere else: put the file itself here.`);
  });

  it("that lies in a folder which is a link is told with it", async () => {
    const folder = copyOfVillage();
    renameSync(join(folder, "statements"), join(folder, ".elsewhere"));
    symlinkSync(join(folder, ".elsewhere"), join(folder, "statements"));
    expect(await findingsIn(folder)).toContain("statements:1: this is a link to somewhere else: put the file itself here.");
  });

  it("is read whatever the form in which the system writes its name", async () => {
    const folder = copyOfVillage();
    const [composed, decomposed] = ["\u00e9", "e\u0301"].map((letter) => `statements/${letter}.yaml`) as [string, string];
    renameSync(join(folder, "statements/arc.yaml"), join(folder, decomposed));
    expect(await findingsIn(folder)).toEqual([]);
    expect([...(await filesIn(folder)).keys()]).toContain(composed);
    writeFileSync(join(folder, composed), "actor: ARC\nstatements: []\n");
    expect(await findingsIn(folder)).toContain(
      `${composed}:1: two files have this name, written in different code points: rename one of them.`,
    );
  });

  it("whose name is no text is told", async () => {
    const folder = copyOfVillage();
    const name = Buffer.concat([Buffer.from(`${folder}/statements/`), Buffer.from([0xe9]), Buffer.from(".yaml")]);
    writeFileSync(name, "");
    expect(await findingsIn(folder)).toEqual(["statements/\uFFFD.yaml:1: the name of this file is not in UTF-8: rename it."]);
  });

  it("cannot hide behind the checksum of another", async () => {
    const folder = copyOfVillage();
    writeFileSync(join(folder, "statements/z.yaml"), "");
    const empty = checksumOf(await filesIn(folder));
    rmSync(join(folder, "statements/z.yaml"));
    symlinkSync("/dev/null", join(folder, "statements/z.yaml"));
    expect(checksumOf(await filesIn(folder))).not.toBe(empty);
  });

  it("lies in folders as deep as it likes, and only in those of a seed", async () => {
    const folder = copyOfVillage();
    mkdirSync(join(folder, "statements/deep/er"), { recursive: true });
    writeFileSync(join(folder, "statements/deep/er/x.yaml"), "");
    expect(await findingsIn(folder)).toEqual([expect.stringMatching(/^statements\/deep\/er\/x\.yaml:1: a seed has no such file/)]);
  });
});
