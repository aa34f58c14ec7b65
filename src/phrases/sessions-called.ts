// cspell:ignore arria
const counted = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh".split(" ");

/** A session by its month, in whatever order, and by its number: `the OEWG session in December 2023`, `session 5`. */
export function sessionOf(spelling: string): string[] {
  const [, month = ""] = /^(\w+ 20\d\d) session$/.exec(spelling) ?? [];
  if (month !== "")
    return ["session", "oewg session", "substantive session", "meeting", "talks", "oewg talks"].flatMap((what) => [
      `${month} ${what}`,
      ...["of", "in"].map((of) => `${what} ${of} ${month}`),
    ]);
  const [, what = "", year = ""] = /^(.+) of (20\d\d)$/.exec(spelling) ?? [];
  if (what !== "") return [spelling, `${what} in ${year}`, `${year} ${what}`];
  const [, which = ""] = /^(\w+) session$/.exec(spelling) ?? [];
  const number = counted.indexOf(which) + 1;
  return number === 0 ? [spelling] : [spelling, `session ${number}`, `session no ${number}`, `${which} oewg session`];
}

/** A meeting of the Security Council by its month, in whatever order: `the Council's January 2025 meeting`. */
export function councilMeetingOf(spelling: string): string[] {
  const [, month = ""] = /^arria meeting of (\w+ 20\d\d)$/.exec(spelling) ?? [];
  if (month === "") return [spelling];
  const called = [
    "arria meeting",
    "arria formula meeting",
    "security council meeting",
    "security council arria meeting",
  ];
  return [
    ...called.flatMap((what) => [`${what} of ${month}`, `${what} in ${month}`, `${month} ${what}`]),
    `security council s ${month} meeting`,
    `security council s arria meeting of ${month}`,
    `security council s ${month} arria meeting`,
  ];
}
