/** How well a spelling fits the sound of a name, best first. */
export const SOUND_FIT = {
  whole: 0,
  wholeInitials: 1,
  start: 2,
  startInitials: 3,
  inside: 4,
  insideInitials: 5,
  shortened: 6,
} as const;
export type SoundFit = (typeof SOUND_FIT)[keyof typeof SOUND_FIT];

/** How well a spelling fits the sound of a name (`yu xi gao tie`); null when it does not. */
export type SoundMatcher = (sound: string) => SoundFit | null;

/**
 * Fewest letters of initials at the start of a name, of initials inside it, and of shortened syllables: fewer would fit
 * nearly every name.
 */
const LEAST = { start: 2, inside: 3, shortened: 4 };

/**
 * Prepares a spelling in Latin letters and digits for many names. It may be full pinyin (`gaotie`), initials (`yxgt`) or
 * shortened syllables (`yuxgt`), and fits from the start of any syllable.
 */
export function soundMatcher(spelling: string): SoundMatcher {
  const letters = [...spelling];
  if (letters.length === 0 || !/^[a-z0-9]+$/.test(spelling)) return () => null;
  const spelled = new RegExp(`(^| )${letters.join(" ?")}`);
  const initials = new RegExp(`(^| )${letters.join("[^ ]* ")}[^ ]*`);
  const shortened = new RegExp(`(^| )${letters.join("(?:[^ ]* )?")}`);
  return (sound) => {
    const full = place(spelled, sound);
    if (full !== null) return SOUND_FIT[full];
    if (letters.length < LEAST.start) return null;
    const short = place(initials, sound);
    if (short !== null && (short !== "inside" || letters.length >= LEAST.inside)) return SOUND_FIT[`${short}Initials`];
    return letters.length >= LEAST.shortened && shortened.test(sound) ? SOUND_FIT.shortened : null;
  };
}

function place(pattern: RegExp, sound: string): "whole" | "start" | "inside" | null {
  const match = pattern.exec(sound);
  if (match === null) return null;
  if (match.index > 0) return "inside";
  return match[0].length === sound.length ? "whole" : "start";
}
