/** Apps whose own browser drops what a page wants to save: WeChat, QQ, Weibo, Alipay, DingTalk, Feishu, WeCom, Toutiao, 小红书. */
const IN_APP =
  /MicroMessenger|\bQQ\/|Weibo|AlipayClient|DingTalk|\bLark\b|Feishu|wxwork|NewsArticle|xhsdiscover|; wv\)/i;

/**
 * Whether the browser saves files. Those inside other apps do not, and say nothing.
 * @param agent how the browser names itself
 */
export function savesFiles(agent = navigator.userAgent): boolean {
  return !IN_APP.test(agent);
}
