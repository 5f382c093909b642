const DIGIT_OF: Readonly<Record<string, number>> = {
  〇: 0,
  "○": 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEP_OF: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number in Chinese numerals below ten thousand: 一百二十 by its steps, 二〇三五 digit by digit. */
export function readChineseNumeral(words: string): number {
  const characters = [...words];
  if (characters.every((character) => character in DIGIT_OF)) {
    return Number(characters.map((character) => DIGIT_OF[character]).join(""));
  }
  let total = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const step = STEP_OF[character];
    if (step === undefined) {
      digit = DIGIT_OF[character] ?? 0;
      continue;
    }
    total += (digit ?? 1) * step;
    digit = null;
  }
  return total + (digit ?? 0);
}

/** A number in Arabic or Chinese numerals; `2*600` is a product, as 2 units of 600 MW are. */
export function readNumeral(words: string): number {
  const factors = words.split(/[*×xX]/);
  return factors.reduce((product, factor) => {
    const plain = factor.replaceAll(",", "");
    return product * (/^[\d.]+$/.test(plain) ? Number(plain) : readChineseNumeral(plain));
  }, 1);
}
