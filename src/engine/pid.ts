import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isCode } from "./trouble";

/** Whether there is a process of this number, ours or another's. */
export function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

/** When a process began, in the system's own words; empty when there is no such process. */
export function birth(pid: number): string {
  if (!lives(pid)) return "";
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const [state, ...rest] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return state === "Z" ? "" : `${boot} ${rest[18] ?? ""}`;
  } catch {
    // Not Linux: ask ps, which every other Unix has.
  }
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return "unknown";
  }
}
