import { expect, test } from "vitest";
import { joinRemarks, tidyRemark } from "../../../../compiler/text/remark.ts";

test("marks are full-width however they were typed, but not in what is quoted and not in numbers", () => {
  expect(tidyRemark("走向未写,按“东里,西里”示意;长1,813公里:G211,另绘")).toBe(
    "走向未写，按“东里,西里”示意；长1,813公里：G211，另绘",
  );
  expect(tidyRemark("见 https://example.org/a?b=1")).toBe("见 https://example.org/a?b=1");
});

test("several are one, without full stops at their ends", () => {
  expect(joinRemarks("汉丰湖南岸即城区一侧。", "同一句说的就是它。")).toBe("汉丰湖南岸即城区一侧；同一句说的就是它");
  expect(joinRemarks(null, "一条")).toBe("一条");
  expect(joinRemarks(null, null)).toBeNull();
});
