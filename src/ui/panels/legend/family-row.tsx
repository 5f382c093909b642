import { useEffect, useRef } from "react";
import { type Family, KINDS, KINDS_BY_FAMILY, type Kind } from "../../../model/vocabulary.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";

/** The heading of a family of kinds, with a box that turns all of them on or off. */
export function FamilyRow({ family }: { family: Family }) {
  const strings = useStrings();
  const kinds = useAtlas((state) => state.filters.kinds);
  const filter = useAtlas((state) => state.filter);
  const own: readonly Kind[] = KINDS_BY_FAMILY[family];
  const on = own.filter((kind) => kinds.includes(kind)).length;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = on > 0 && on < own.length;
  }, [on, own.length]);
  const toggle = (checked: boolean): void =>
    filter({ kinds: KINDS.filter((kind) => (own.includes(kind) ? checked : kinds.includes(kind))) });
  return (
    <h3>
      <label>
        <input ref={box} type="checkbox" checked={on > 0} onChange={() => toggle(on < own.length)} />
        {strings.families[family]}
      </label>
    </h3>
  );
}
