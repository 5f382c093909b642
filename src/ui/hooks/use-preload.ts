import { useEffect } from "react";
import { useAtlas } from "./use-atlas.ts";

/**
 * Fetches later parts once the map stands, or is known not to come: they do not hold up the first map, and are there
 * before anybody opens them.
 * @param parts the same array at each call
 */
export function useAtHand(parts: readonly { prepare(): void }[]): void {
  const isBegun = useAtlas((state) => state.mapStatus !== "loading");
  useEffect(() => {
    if (isBegun) for (const part of parts) part.prepare();
  }, [isBegun, parts]);
}
