import { choicesOf } from "../../../state/store.ts";
import { writeUrl } from "../../../state/url/write-url.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";
import "./whole-link.css";

/** On a map within another page: opens the whole atlas, as the map stands now, in a window of its own. */
export default function WholeLink() {
  const strings = usePartStrings();
  // The language is named whatever it is: the other window may begin in another one.
  const address = useAtlas((state) => writeUrl(choicesOf(state), null));
  return (
    <a className="whole-link" href={address} target="_blank" rel="noopener">
      {strings.whole}
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path
          d="M4.5 2.5h-2v7h7v-2M7 2h3v3M10 2 5.5 6.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinecap="round"
        />
      </svg>
    </a>
  );
}
