import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holder, takeLock } from "../../src/engine/lock";
import { freshFolder, refusal } from "./homes";

describe("the lock of a home", () => {
  it("lets one in and tells the second who it is, with exit code 4", async () => {
    const home = freshFolder();
    takeLock(home, "serving http://127.0.0.1:4123");
    const { exit, message } = await refusal(() => takeLock(home, "at work"));
    expect(exit).toBe(4);
    expect(message).toContain(
      `${home} is in use by process ${process.pid} since ${new Date().toISOString().slice(0, 10)}`,
    );
    expect(message).toContain("serving http://127.0.0.1:4123");
    expect(message).toContain("ACQUIS_HOME=");
  });

  it("is open again when it was given back", () => {
    const home = freshFolder();
    takeLock(home, "first").release();
    expect(holder(home)).toBeUndefined();
    takeLock(home, "second");
    expect(holder(home)?.doing).toBe("second");
  });

  it("says where Neo4j answers once that is known", () => {
    const home = freshFolder();
    takeLock(home, "at work").announce("bolt://127.0.0.1:7688");
    expect(holder(home)).toMatchObject({ pid: process.pid, bolt: "bolt://127.0.0.1:7688" });
  });

  it("is taken over from a process that is gone", () => {
    const home = freshFolder();
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    leave(home, { pid, born: "some time ago", since: "2026-01-01T00:00:00.000Z", doing: "gone" });
    takeLock(home, "next");
    expect(holder(home)?.doing).toBe("next");
  });

  it("is taken over when the number of the process has gone to another", () => {
    const home = freshFolder();
    const other = spawn("sleep", ["5"]);
    leave(home, { pid: other.pid, born: "some time ago", since: "2026-01-01T00:00:00.000Z", doing: "gone" });
    takeLock(home, "next");
    other.kill();
    expect(holder(home)?.doing).toBe("next");
  });

  it("is taken over when it cannot be read", () => {
    const home = freshFolder();
    writeFileSync(join(home, "lock"), '{"pid":');
    takeLock(home, "next");
    expect(holder(home)?.doing).toBe("next");
  });

  it("leaves nothing but itself, and in the end nothing", () => {
    const home = freshFolder();
    const lock = takeLock(home, "at work");
    lock.announce("bolt://127.0.0.1:7688");
    expect(readdirSync(home)).toEqual(["lock"]);
    lock.release();
    expect(readdirSync(home)).toEqual([]);
  });

  it("needs a folder that can be written, and says so with exit code 2", async () => {
    const file = join(freshFolder(), "file");
    writeFileSync(file, "");
    const { exit, message } = await refusal(() => takeLock(file, "at work"));
    expect([exit, message]).toEqual([2, expect.stringContaining(`${file} cannot be used`)]);
  });

  it("is not given back for somebody else", () => {
    const home = freshFolder();
    const lock = takeLock(home, "at work");
    leave(home, { pid: 1, born: "x", since: "x", doing: "another" });
    lock.release();
    expect(existsSync(join(home, "lock")) && readFileSync(join(home, "lock"), "utf8")).toContain("another");
  });
});

function leave(home: string, content: object): void {
  writeFileSync(join(home, "lock"), JSON.stringify(content));
}
