import { getOrMake } from "./get-or-make.ts";

/**
 * Characters that look like others and that Unicode does not call compatible with them, each before its plain form:
 * radicals that the text layers of PDF files have for whole characters (Unicode: Equivalent_Unified_Ideograph), dots,
 * dashes, quotation marks, colons and slashes.
 */
const LOOK_ALIKE = new Map(
  pairsOf(
    "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬" +
      "⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶" +
      "⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙" +
      "⻱龜⻲亀•·‧·∙·⋅·・·−-─-“\"”\"„\"‟\"‘'’'‛'′'〜~∼~∶:⁄/∕/",
  ),
);

/** What nobody sees: zero-width spaces and joiners, soft hyphens, marks of direction, selectors of variants. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** Code points of 一 and 鿿. To compare numbers is faster than to compare strings, and most characters are of these. */
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

const known = new Map<string, string>();

/**
 * What a character is compared as, so that what looks the same is the same: Kangxi and other radicals as the characters
 * that they look like, full-width and half-width forms, ligatures and squared units as plain letters, any dash as a
 * hyphen. Empty for white space, which PDF files and editors put between any two characters of a Chinese text, and for
 * what nobody sees. A capital stays a capital, 繁 stays 繁.
 * @param character a code point
 */
export function plainForm(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) return character;
  return getOrMake(known, character, takeApart);
}

function takeApart(character: string): string {
  return LOOK_ALIKE.get(character) ?? [...character.normalize("NFKD")].map(plainPart).join("");
}

/** One part of what a character can be taken apart into. */
function plainPart(part: string): string {
  if (/\s/u.test(part) || UNSEEN.test(part)) return "";
  return LOOK_ALIKE.get(part) ?? (/^\p{Pd}$/u.test(part) ? "-" : part);
}

/** As `plainForm`, but a line feed stays: it parts paragraphs and the cells of a table. */
export function plainLine(character: string): string {
  return character === "\n" ? character : plainForm(character);
}

function* pairsOf(pairs: string): Iterable<[string, string]> {
  for (let at = 0; at + 1 < pairs.length; at += 2) yield [pairs.charAt(at), pairs.charAt(at + 1)];
}
