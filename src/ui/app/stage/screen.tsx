import { lazy, Suspense } from "react";
import type { Screen as ScreenName } from "../../../state/choices.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";
import "./screen.css";

/** What can stand before the map. Each is fetched when it is first asked for. */
const SCREENS = {
  table: lazy(() => import("../../screens/table/table-screen.tsx")),
  charts: lazy(() => import("../../screens/charts/charts-screen.tsx")),
  across: lazy(() => import("../../screens/compare/compare-screen.tsx")),
} satisfies Record<Exclude<ScreenName, "map">, unknown>;

/** The table, the charts or the comparison, over the lower part of the map: what is picked there shows above. */
export function Screen() {
  const strings = useStrings();
  const screen = useAtlas((state) => state.screen);
  const chooseScreen = useAtlas((state) => state.chooseScreen);
  if (screen === "map") return null;
  const Body = SCREENS[screen];
  return (
    <section className="screen" aria-label={strings.screens[screen]}>
      <button type="button" className="close" aria-label={strings.close} onClick={() => chooseScreen("map")}>
        ×
      </button>
      <Suspense fallback={<p className="quiet">{strings.loading}</p>}>
        <Body />
      </Suspense>
    </section>
  );
}
