import { headingAt } from "../../data/plan/plan-data.ts";
import { planOf } from "../../model/ids.ts";
import { ALL_PLANS, type Choices, type Side } from "../../state/choices.ts";
import { type Library, library, readyPlans } from "../../state/library.ts";
import { store } from "../../state/store.ts";
import { type AllStrings, subscribePartStrings } from "../../strings/use-part-strings.ts";

/**
 * What is open, from the narrowest: a feature or a section, the screen, the plan, the product. Tabs, bookmarks and the
 * browser's history show it.
 */
export function pageTitle(
  { plan, side, screen }: Pick<Choices, "plan" | "side" | "screen">,
  read: Pick<Library, "index" | "plans">,
  strings: AllStrings,
): string {
  return strings.punctuation.facts(
    ...sideTitle(plan, side, read, strings),
    ...(screen === "map" ? [] : [strings.screens[screen]]),
    ...planTitle(plan, read, strings),
    strings.brand,
  );
}

function planTitle(plan: string, { index }: Pick<Library, "index">, { allPlans }: AllStrings): string[] {
  if (plan === ALL_PLANS) return [allPlans];
  const summary = index.status === "ready" ? index.value.plans.find(({ id }) => id === plan) : undefined;
  return summary === undefined ? [] : [summary.shortTitle];
}

function sideTitle(plan: string, side: Side, read: Pick<Library, "index" | "plans">, strings: AllStrings): string[] {
  switch (side.type) {
    case "card":
      return nameOf(side.feature, read);
    case "text":
      return [
        ...(side.feature === null ? headingOpen(side.section, plan, read) : nameOf(side.feature, read)),
        strings.reader.title,
      ];
    case "query-point":
      return [strings.queryPoint.title];
    case "pick":
    case "none":
      return [];
  }
}

function nameOf(feature: string, read: Pick<Library, "index" | "plans">): string[] {
  const [owner] = readyPlans(read, planOf(feature));
  const name = owner?.featureById.get(feature)?.properties.name;
  return name === undefined ? [] : [name];
}

function headingOpen(section: string | null, plan: string, read: Pick<Library, "index" | "plans">): string[] {
  const [owner] = readyPlans(read, plan);
  return section === null || owner === undefined ? [] : headingAt(owner, section);
}

/**
 * Keeps the title of the page true, in the reader's language. A step of history takes the title that it was left with.
 * @returns a function that stops it
 */
export function showTitle(page: { title: string }): () => void {
  let show = (): void => undefined;
  const stops = [
    subscribePartStrings((strings) => {
      show = () => {
        const title = pageTitle(store.getState(), library.getState(), strings);
        if (page.title !== title) page.title = title;
      };
      show();
    }),
    store.subscribe((now, before) => {
      if (now.plan !== before.plan || now.side !== before.side || now.screen !== before.screen) show();
    }),
    library.subscribe(() => show()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
