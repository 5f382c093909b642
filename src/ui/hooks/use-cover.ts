import { useEffect } from "react";
import { type Cover, store } from "../../state/store.ts";
import { useIsPhone } from "./use-is-phone.ts";

/**
 * Makes a part that covers a phone's page a step of history while it is open: Back closes it, and so does another cover.
 * On a wide screen nothing covers the page.
 * @param close must be the same function at each call
 */
export function useCover(cover: Cover, isOpen: boolean, close: () => void): void {
  const isPhone = useIsPhone();
  const isCovering = isOpen && isPhone;
  useEffect(() => {
    if (!isCovering) return;
    const { coverPage, uncoverPage } = store.getState();
    coverPage(cover);
    const stop = store.subscribe((state, before) => {
      if (before.cover === cover && state.cover !== cover) close();
    });
    return () => {
      stop();
      uncoverPage(cover);
    };
  }, [isCovering, cover, close]);
}
