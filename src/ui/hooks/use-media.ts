import { useSyncExternalStore } from "react";

/** The width below which the page is laid out for a phone; app.css has the same. */
const PHONE = matchMedia("(max-width: 760px)");

export function useIsPhone(): boolean {
  return useSyncExternalStore(watch, () => PHONE.matches);
}

function watch(changed: () => void): () => void {
  PHONE.addEventListener("change", changed);
  return () => PHONE.removeEventListener("change", changed);
}
