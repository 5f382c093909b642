import type { Page } from "playwright-core";

/** What a pointer can act on. */
const TARGETS = [
  "a[href]",
  "button:not(:disabled)",
  "input:not(:disabled)",
  "select:not(:disabled)",
  "textarea:not(:disabled)",
  "summary",
  '[role="option"]',
  '[role="row"][aria-rowindex]',
].join();

/**
 * Targets on screen that are smaller than the 24 x 24 px of WCAG 2.5.8, one line each. A box is as large as its label,
 * which acts for it. Targets in a sentence are as high as its lines, and areas of a chart's map have a twin in the list
 * beside it: the rule allows both.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.locator(TARGETS).evaluateAll((found) => {
    const least = 24;
    const isInSentence = (target: Element): boolean => {
      const sentence = target.closest("p, li, td, blockquote, .maplibregl-ctrl-attrib-inner");
      const isInline = getComputedStyle(target).display.startsWith("inline");
      return isInline && (sentence?.textContent ?? "").trim().length > (target.textContent ?? "").trim().length;
    };
    return found.flatMap((target) => {
      if (!target.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || isInSentence(target))
        return [];
      const acting = target instanceof HTMLInputElement ? (target.labels?.[0] ?? target) : target;
      if (acting.closest(".visually-hidden, .skip, svg") !== null) return [];
      const { width, height } = acting.getBoundingClientRect();
      // Half a pixel may be lost where lines of text decide.
      if (width === 0 || Math.min(width, height) > least - 0.5) return [];
      const name = target.getAttribute("aria-label") ?? target.textContent ?? "";
      return [
        `${target.tagName}.${target.className} ${name.trim().slice(0, 30)}: ${width.toFixed(1)} x ${height.toFixed(1)}`,
      ];
    });
  });
}

/** Fields in which a person writes or chooses whose letters are so small that a phone zooms in on them, one line each. */
export function findZoomingFields(page: Page): Promise<string[]> {
  const fields = page.locator("input:not([type=checkbox]), select, textarea");
  return fields.evaluateAll((found) =>
    found.flatMap((field) => {
      const size = Number.parseFloat(getComputedStyle(field).fontSize);
      return size >= 16
        ? []
        : [`${field.tagName}.${field.className} ${field.getAttribute("aria-label") ?? ""}: ${size} px`];
    }),
  );
}
