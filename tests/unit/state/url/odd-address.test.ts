import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mendAddress } from "../../../../src/state/url/odd-address.ts";
import { readUrl } from "../../../../src/state/url/read-url.ts";

const PLAIN = "?p=kaizhou&f=yuxi-gaotie&q=1";

describe("an address as people hold it is read as it was meant", () => {
  test.each([
    ["a full stop at its end", "?p=kaizhou&f=yuxi-gaotie&q=1。"],
    ["a bracket", "?p=kaizhou&f=yuxi-gaotie&q=1)"],
    ["marks of a title", "?p=kaizhou&f=yuxi-gaotie&q=1》，"],
    ["the same, encoded by the browser", "?p=kaizhou&f=yuxi-gaotie&q=1%E3%80%82"],
    ["a mark in its middle", "?p=kaizhou，&f=yuxi-gaotie.&q=1"],
    ["& as HTML writes it", "?p=kaizhou&amp;f=yuxi-gaotie&amp;q=1"],
    ["& as HTML writes it, twice", "?p=kaizhou&amp;amp;f=yuxi-gaotie&#38;q=1"],
    ["= and & encoded", "?p%3Dkaizhou%26f%3Dyuxi-gaotie%26q%3D1"],
    ["all of it encoded twice", "?p%253Dkaizhou%2526f%253Dyuxi-gaotie%2526q%253D1"],
    ["capitals", "?P=Kaizhou&F=YUXI-Gaotie&q=1"],
    ["full-width characters", "?ｐ＝ｋａｉｚｈｏｕ＆f＝yuxi－gaotie＆q＝１"],
    ["zero-width spaces", "?p=kai\u200Bzhou&f=yuxi-\u200Bgaotie&q=1\uFEFF"],
    ["a soft hyphen and a line break", "?p=kaizhou&f=yuxi-\u00ADgao%0D%0Atie&q=1"],
    ["dashes of a word processor", "?p=kaizhou&f=yuxi–gaotie&q=1"],
    ["spaces around its parts", "?p = kaizhou & f= yuxi-gaotie &q=1+"],
    ["what WeChat adds", "?p=kaizhou&f=yuxi-gaotie.&q=1&from=singlemessage&isappinstalled=0"],
  ])("with %s", (_what, address) => {
    const { query, left } = mendAddress(address);
    expect(readUrl(query)).toEqual(readUrl(PLAIN));
    expect(left).toBe("");
  });

  test.each([
    ["?p=kaizhou&f=yuxi-gaotie&q=1，请看", "请看"],
    ["?p=kaizhou&f=yuxi-gaotie&q=1 （开州的高铁）", "开州的高铁"],
    ["?p=kaizhou&f=yuxi-gaotie&q=1,see", "see"],
    ["?p=kaizhou&f=yuxi-gaotie&q=1&转发", "转发"],
  ])("and words that are no part of it are named: %s", (address, words) => {
    const { query, left } = mendAddress(address);
    expect(readUrl(query)).toEqual(readUrl(PLAIN));
    expect(left).toBe(words);
  });

  test.each([
    ["?p=kaizhou&l=ZH-HANT。", "?p=kaizhou&l=zh-Hant"],
    ["?p=all&w=kaizhou.bazhou.", "?p=all&w=kaizhou.bazhou"],
    ["?p=kaizhou&t=TjRsX5VH。", "?p=kaizhou&t=TjRsX5VH"],
    ["?p=kaizhou&v=108.4,31.2,9.5.", "?p=kaizhou&v=108.4,31.2,9.5"],
    ["?p=kaizhou&o=108.4，−31.2)", "?p=kaizhou&o=108.4,-31.2"],
    ["?f=QIANJIANG：apengjiang-zhen", "?f=qianjiang:apengjiang-zhen"],
    ["?p=kaizhou&s=part_8__chp_28》", "?p=kaizhou&s=part_8__chp_28"],
    ["?p=kaizhou&m=Across", "?p=kaizhou&m=across"],
  ])("in every parameter: %s", (address, meant) => {
    expect(readUrl(mendAddress(address).query)).toEqual(readUrl(meant));
  });
});

test("what no mending helps is still named, and the rest is read", () => {
  const { query } = mendAddress("?p=Kaizhou&f=渝西高铁&v=here");
  expect(readUrl(query)).toMatchObject({ choices: { plan: "kaizhou", view: null }, bad: ["feature", "view"] });
});

test("no text makes the mending throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      expect(() => mendAddress(`?p=kaizhou&f=${text}`)).not.toThrow();
    }),
  );
});
