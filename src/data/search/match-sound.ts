/** How well a spelling fits the sound of a name; smaller is better. */
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

/** Fits the sound of a name (`yu xi gao tie`); null when it does not. */
export type SoundMatcher = (sound: string) => SoundFit | null;

/** Fewer letters than these fit nearly every name: initials at its start, inside it, and syllables cut short. */
const LEAST = { start: 2, inside: 3, shortened: 4 };

/**
 * Prepares a spelling in Latin letters and digits for many names: full pinyin (`gaotie`), initials (`yxgt`) or
 * syllables cut short (`yuxgt`), from the start of any syllable on.
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
