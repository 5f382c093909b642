import { describe, expect, test } from "vitest";
import { readIndicatorName } from "../../../../src/data/charts/indicator-name.ts";
import { areComparable, readIndicatorValue } from "../../../../src/data/charts/indicator-value.ts";

describe("a value", () => {
  test.each([
    ["57", 57, null],
    ["8.9", 8.9, null],
    ["10左右*", 10, "*"],
    ["7*左右", 7, "*"],
    ["9*", 9, "*"],
    ["6以上", 6, null],
    ["<0.03", 0.03, null],
    ["每年<3", 3, null],
    ["[26.6]", 26.6, "[]"],
    ["【15】", 15, "[]"],
    ["下降[38]", 38, "[]"],
    ["2.1:1", 2.1, null],
    ["100%", 100, null],
    ["4.8(减税降费影响)", 4.8, null],
  ])("%s is read", (text, number, mark) => {
    expect(readIndicatorValue(text, "")).toEqual({ text, number, mark, measure: null });
  });

  test("of full width is read, and shown as it is printed", () => {
    expect(readIndicatorValue("\uff14.\uff18\uff05\uff08新标准\uff09", "%")).toEqual({
      text: "\uff14.\uff18\uff05\uff08新标准\uff09",
      number: 4.8,
      mark: null,
      measure: "新标准",
    });
    expect(readIndicatorValue("2.1\uff1a1", "").number).toBe(2.1);
    expect(readIndicatorValue("\uff1c0.03", "").number).toBe(0.03);
  });

  test.each(["——", "", "重庆下达", "III", "七人普数据尚未反馈", "24.5+居家养老", "[12", "2021年"])(
    "%s stays words",
    (text) => {
      expect(readIndicatorValue(text, "").number).toBeNull();
    },
  );

  test("a percentage that swallowed its year stays words", () => {
    expect(readIndicatorValue("20158.9", "%").number).toBeNull();
    expect(readIndicatorValue("1173", "件").number).toBe(1173);
  });

  test("of another measure says which", () => {
    expect(readIndicatorValue("354(旧标准)", "天")).toMatchObject({ number: 354, measure: "旧标准" });
    expect(readIndicatorValue("78.4\n(口径调整)", "年")).toMatchObject({ text: "78.4(口径调整)", measure: "口径调整" });
  });

  test("compares only with its like", () => {
    const sum = readIndicatorValue("[30]", "");
    expect(areComparable(sum, readIndicatorValue("[84.5]", ""))).toBe(true);
    expect(areComparable(sum, readIndicatorValue("5.7", ""))).toBe(false);
    expect(areComparable(readIndicatorValue("292(新标准)", "天"), readIndicatorValue("354(旧标准)", "天"))).toBe(false);
    expect(areComparable(readIndicatorValue("——", ""), readIndicatorValue("——", ""))).toBe(false);
  });
});

describe("a name", () => {
  test.each([
    ["地区生产总值年均增速(%", "地区生产总值年均增速", "%", ""],
    ["地区生产总值年均增速(%)(可比价)", "地区生产总值年均增速", "%", "可比价"],
    ["人均地区生产总值(万元,2020年价)", "人均地区生产总值", "万元", "2020年价"],
    ["#城区细颗粒物(PM2.5)浓度下降(%", "城区细颗粒物(PM2.5)浓度下降", "%", ""],
    ["每千人口拥有执业(助理)医师数(人)", "每千人口拥有执业(助理)医师数", "人", ""],
    ["工业增加值年均增速%", "工业增加值年均增速", "%", ""],
    ["#\n森林蓄积量(万立方米)", "森林蓄积量", "万立方米", ""],
    ["万人发明有效专利拥有量(件/万人)", "万人发明有效专利拥有量", "件/万人", ""],
    ["城乡居民收入比", "城乡居民收入比", "", ""],
    ["\uff03人均产值\uff08万元\uff0c2020年价\uff09", "人均产值", "万元", "2020年价"],
  ])("%s is taken apart", (text, name, unit, condition) => {
    expect(readIndicatorName(text)).toEqual({ name, unit, condition });
  });
});
