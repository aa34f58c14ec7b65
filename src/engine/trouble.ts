/** Whether a thrown thing is the system's error of this code, such as ENOENT. */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return typeof error === "object" && error !== null && "code" in error && codes.includes(String(error.code));
}
