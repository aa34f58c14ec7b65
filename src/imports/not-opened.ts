/** Why the system does not hand out a file, in the middle of a sentence. */
export function whyNotOpened(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file or folder";
  if (code === "EISDIR") return "it is a folder; name the files in it";
  return code === "EACCES" ? "it may not be read" : message;
}
