import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

let isPrinting = false;

/** Whether the page is being laid out for paper. What is rendered for it alone stands in time for the first sheet. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

function subscribe(follow: () => void): () => void {
  const begin = (): void => {
    isPrinting = true;
    // The browser lays out the sheets as soon as all have heard of it.
    flushSync(follow);
  };
  const end = (): void => {
    isPrinting = false;
    follow();
  };
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
  };
}
