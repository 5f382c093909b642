import { useStrings } from "../../../strings/use-strings.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";

/** Whether scrolling the text moves the map. */
export function FollowSwitch() {
  const strings = useStrings();
  const follow = useAtlas((state) => state.follow);
  const setFollow = useAtlas((state) => state.setFollow);
  return (
    <button
      type="button"
      role="switch"
      className="follow"
      aria-checked={follow}
      title={strings.reader.followHelp}
      onClick={() => setFollow(!follow)}
    >
      <span className="follow-track" aria-hidden="true" />
      {strings.reader.follow}
    </button>
  );
}
