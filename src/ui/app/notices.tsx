import "./notices.css";
import { LazyPart, lazyPart } from "../components/lazy-part.tsx";
import { useAtlas } from "../hooks/use-atlas.ts";

export const noticeList = lazyPart(() => import("./notice-list.tsx"), { showsWaiting: false });

/** The place of the notices. It stands before the first of them, so that a screen reader reads what comes into it. */
export function Notices() {
  const isEmpty = useAtlas((state) => state.notices.length === 0);
  return (
    <div className="notices" role="status" aria-live="polite">
      {!isEmpty && <LazyPart part={noticeList} props={{}} />}
    </div>
  );
}
