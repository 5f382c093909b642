import { useAtlas } from "./use-atlas.ts";

/** Highlights a feature on the map while a pointer or the keyboard is at what has these listeners. */
export function usePointing(): (feature: string) => {
  onPointerEnter(): void;
  onPointerLeave(): void;
  onFocus(): void;
  onBlur(): void;
} {
  const hoverFeature = useAtlas((state) => state.hoverFeature);
  return (feature) => {
    const point = (): void => hoverFeature(feature);
    const leave = (): void => hoverFeature(null);
    return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
  };
}
