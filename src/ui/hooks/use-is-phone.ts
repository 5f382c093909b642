import { useSyncExternalStore } from "react";
import { PHONE_QUERY } from "../../styles/phone-query.ts";

const phone = matchMedia(PHONE_QUERY);

/** Whether the page is narrow enough to be laid out for a phone. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(watch, () => phone.matches);
}

function watch(onChange: () => void): () => void {
  phone.addEventListener("change", onChange);
  return () => phone.removeEventListener("change", onChange);
}
