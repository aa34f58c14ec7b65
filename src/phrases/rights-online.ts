const subject = "human rights and digital technologies";
const otherwise = [
  "human rights in digital technologies",
  "human rights in the context of digital technologies",
  "human rights and digital technology",
  "human rights in the digital age",
];

/** The texts on human rights and digital technologies, by other words for that, and with them before the noun. */
export function rightsOnline(spelling: string): string[] {
  const [, before = "", behind = ""] = new RegExp(`^(.*)resolution(.*) on ${subject}$`).exec(spelling) ?? [];
  if (!spelling.endsWith(subject)) return [spelling];
  return [subject, ...otherwise].flatMap((what) => [
    spelling.replace(subject, what),
    `${before}${what} resolution${behind}`,
  ]);
}
