import type { Tell } from "./engine";

const between = 5_000;

/**
 * Tells on a stream. On a terminal a passing line is overwritten by the next line; elsewhere at most one in five seconds is
 * printed, so that a log stays readable.
 */
export function screen(stream: NodeJS.WriteStream = process.stderr): Tell {
  let open = false;
  let last = 0;
  return (line, passing) => {
    if (stream.isTTY) {
      const shown = passing === undefined ? `${line}\n` : line.slice(0, (stream.columns || 80) - 1);
      stream.write(`${open ? "\r\u001b[2K" : ""}${shown}`);
      open = passing !== undefined;
      return;
    }
    if (passing !== undefined && Date.now() - last < between) return;
    if (passing !== undefined) last = Date.now();
    stream.write(`${line}\n`);
  };
}
