import { folded } from "./folded";

/** What a state may be, in the six languages of the United Nations and as it is shortened; each is one word, whatever its form. */
const styles: Readonly<Record<string, string>> = {
  republic: "rep repub republique republica республика республики جمهورية الجمهورية 共和国",
  kingdom: "royaume reino королевство مملكة المملكة 王国",
  commonwealth: "",
  state: "states sts etat etats estado estados государство штаты دولة الدولة الولايات",
  principality: "principaute principado княжество امارة",
  sultanate: "",
  union: "",
  federal:
    "fed federation federated federative federale federes federacion federal federados федерация федеративные федеративная اتحاد الاتحاد الاتحادية 联邦",
  independent: "",
  united: "unie unis unies uni unida unidos unido соединенные соединенное объединенная المتحدة الموحدة 联合",
  democratic: "dem democratique democratica демократическая الديمقراطية 民主 民主主义",
  peoples: "people populaire popular народная الشعبية 人民",
  socialist: "socialiste socialista социалистическая الاشتراكية 社会主义",
  islamic: "islamique islamica исламская الاسلامية 伊斯兰",
  arab: "arabe арабская العربية 阿拉伯",
  plurinational: "plurinationale plurinacional multinational многонациональное المتعددة القوميات 多民族",
  bolivarian: "bolivarienne bolivariana боливарианская البوليفارية 玻利瓦尔",
  hashemite: "",
  cooperative: "",
};

/** What stands for several words, or for one that is no style, where a name is shortened. */
const shortened: Readonly<Record<string, string>> = {
  r: "republic",
  dr: "democratic republic",
  pr: "peoples republic",
  pdr: "peoples democratic republic",
  dpr: "democratic peoples republic",
  ir: "islamic republic",
  rb: "bolivarian republic",
  ur: "united republic",
  fr: "federal republic",
  fs: "federal state",
  fyr: "former yugoslav republic",
  us: "united state",
  uk: "united kingdom",
  st: "saint",
  ste: "saint",
  n: "north",
  s: "south",
  e: "east",
  w: "western",
  eq: "equatorial",
  equat: "equatorial",
  cent: "central",
  is: "islands",
  isl: "islands",
  isls: "islands",
  island: "islands",
};

/** Words that tell no state from another. */
const small = new Set("the of and la le les el los las de du des del d l y et и".split(" "));

const words = new Map<string, string>([
  ...Object.entries(shortened),
  ...Object.entries(styles).flatMap(([style, forms]) =>
    [style, ...forms.split(" ")].filter((form) => form !== "").map((form) => [folded(form), style] as const),
  ),
]);

/** Chinese writes no spaces, so the styles in a name are found within it; the longer before those that begin alike. */
const withinChinese = new RegExp(
  [...words.keys()]
    .filter((word) => /\p{Script=Han}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);

/** The words of a state's name in any form and order, those left out that tell nothing, those written out that are shortened. */
export function wordsOfState(plain: string): string[] {
  const apart = /\p{Script=Han}/u.test(plain) ? plain.replace(withinChinese, " $& ").trim() : plain;
  return apart
    .split(/ +/u)
    .filter((word) => !small.has(word))
    .flatMap((word) => (words.get(word) ?? word).split(" "));
}

/** Whether a word says what a state is, and not which. */
export const isStyle = (word: string): boolean => word in styles;
