import { useEffect } from "react";
import type { Notice } from "../../state/store.ts";
import { type AllStrings, usePartStrings } from "../../strings/use-part-strings.ts";
import { useAtlas, useFeature } from "../hooks/use-atlas.ts";
import { showLanguage } from "./follow-language.ts";

/** ms that a confirmation stays. A notice of something that went wrong stays until it is dismissed. */
const CONFIRMED_MS = 6000;

/** Sentences about what just happened. They stay until they are dismissed. */
export default function NoticeList() {
  const notices = useAtlas((state) => state.notices);
  const dismiss = useAtlas((state) => state.dismiss);
  const strings = usePartStrings();
  useEffect(() => {
    const done = notices.find(({ type }) => type === "copied");
    if (done === undefined) return;
    const timer = setTimeout(() => dismiss(done), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [notices, dismiss]);
  return (
    <>
      {notices.map((notice) => (
        <p key={JSON.stringify(notice)} className="notice">
          <span>{sentence(notice, strings)}</span>
          {notice.type === "unknown-feature" && notice.nearest !== null && <Nearest id={notice.nearest} />}
          <WayOut notice={notice} />
          <button type="button" onClick={() => dismiss(notice)}>
            {strings.notices.dismiss}
          </button>
        </p>
      ))}
    </>
  );
}

/** The press that ends what a notice tells of. */
function WayOut({ notice }: { notice: Notice }) {
  const strings = usePartStrings();
  switch (notice.type) {
    case "new-edition":
    case "unexpected":
      return (
        <button type="button" onClick={() => location.reload()}>
          {strings.crash.reload}
        </button>
      );
    case "language-failed":
      return (
        <button type="button" onClick={() => void showLanguage(notice.language)}>
          {strings.retry}
        </button>
      );
    default:
      return null;
  }
}

function Nearest({ id }: { id: string }) {
  const strings = usePartStrings();
  const feature = useFeature(id);
  const selectFeature = useAtlas((state) => state.selectFeature);
  if (feature === null) return null;
  return (
    <button type="button" onClick={() => selectFeature(id)}>
      {strings.notices.nearest(feature.properties.name)}
    </button>
  );
}

function sentence(notice: Notice, { notices, punctuation, languages }: AllStrings): string {
  switch (notice.type) {
    case "bad-address":
      return notices["bad-address"](punctuation.list(...notice.what.map((part) => notices.parameters[part])));
    case "address-left-over":
      return notices[notice.type](notice.text);
    case "unknown-plan":
    case "unknown-feature":
    case "unknown-section":
    case "unknown-passage":
      return notices[notice.type](notice.id);
    case "withdrawn-feature": {
      const reason = punctuation.labelled(notices.reason, notice.reason);
      return punctuation.sentences(notices[notice.type](notice.id), reason);
    }
    case "basemap-failed":
    case "basemap-refused":
      return notices[notice.type](notice.name);
    case "language-failed":
      return notices[notice.type](languages[notice.language]);
    default:
      return notices[notice.type];
  }
}
