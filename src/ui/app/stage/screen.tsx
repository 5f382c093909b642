import type { Screen as ScreenName } from "../../../state/choices.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { LazyPart, lazyPart } from "../../components/lazy-part.tsx";
import { useAtlas } from "../../hooks/use-atlas.ts";
import "./screen.css";

/** The screens over the map. The code of each is fetched when it is first opened. */
const SCREENS = {
  table: lazyPart(() => import("../../screens/table/table-screen.tsx")),
  charts: lazyPart(() => import("../../screens/charts/charts-screen.tsx")),
  compare: lazyPart(() => import("../../screens/compare/compare-screen.tsx")),
} satisfies Record<Exclude<ScreenName, "map">, unknown>;

/**
 * The table, the charts or the comparison, over the lower part of the map: what is selected there shows on the map
 * above.
 */
export function Screen() {
  const strings = useStrings();
  const screen = useAtlas((state) => state.screen);
  const chooseScreen = useAtlas((state) => state.chooseScreen);
  if (screen === "map") return null;
  return (
    <section className="screen" aria-label={strings.screens[screen]}>
      <button type="button" className="close" aria-label={strings.close} onClick={() => chooseScreen("map")}>
        ×
      </button>
      <LazyPart key={screen} part={SCREENS[screen]} props={{}} />
    </section>
  );
}
