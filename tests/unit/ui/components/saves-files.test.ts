import { expect, it } from "vitest";
import { savesFiles } from "../../../../src/ui/components/saves-files.ts";

const android = "Mozilla/5.0 (Linux; Android 13; V2241A) AppleWebKit/537.36 (KHTML, like Gecko)";

it.each([
  [
    "WeChat",
    `${android} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47.2560(0x28002F35) WeChat/arm64`,
  ],
  [
    "QQ",
    `${android} Version/4.0 Chrome/109.0.5414.86 MQQBrowser/6.2 TBS/046613 Mobile Safari/537.36 V1_AND_SQ_9.0.30 QQ/9.0.30.16075`,
  ],
  ["DingTalk", `${android} Version/4.0 Chrome/100.0.4896.58 UWS/5.12.3 Mobile Safari/537.36 AliApp(DingTalk/7.5.20)`],
  [
    "any view inside an app",
    "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UD1A; wv) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36",
  ],
])("%s does not save files", (_, agent) => {
  expect(savesFiles(agent)).toBe(false);
});

it.each([
  [
    "Chromium on a desk",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
  ],
  [
    "Safari on a phone",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1",
  ],
  ["QQ's own browser", `${android} Version/4.0 Chrome/109.0.5414.86 MQQBrowser/15.0 Mobile Safari/537.36`],
])("%s does", (_, agent) => {
  expect(savesFiles(agent)).toBe(true);
});
