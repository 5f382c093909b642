const RANKS = /((土家族|苗族|彝族|藏族|羌族|侗族)*自治[县州]|新区|地区|区|县|市|州)$/;

/** A county's name without its rank: 开州区 and 开州 are one county. A name of two characters keeps both (开县, 江州). */
export function bareCounty(name: string): string {
  return name.length > 2 ? name.replace(RANKS, "") : name;
}
