import { SCREENS } from "../../state/choices.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useAtlas } from "../hooks/use-atlas.ts";

/** The buttons for map, table, charts and comparison: four ways to look at the same features. */
export function ScreenNav({ onChosen }: { onChosen: () => void }) {
  const strings = useStrings();
  const screen = useAtlas((state) => state.screen);
  const chooseScreen = useAtlas((state) => state.chooseScreen);
  return (
    <nav className="screen-nav" aria-label={strings.screensLabel}>
      {SCREENS.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === screen ? "page" : undefined}
          onClick={() => {
            chooseScreen(name);
            onChosen();
          }}
        >
          {strings.screens[name]}
        </button>
      ))}
    </nav>
  );
}
