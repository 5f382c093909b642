import { useStore } from "zustand";
import { basemap } from "../../../state/basemap.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import "./basemap-switch.css";

/** The choice of a basemap, if the site offers any. */
export function BasemapSwitch() {
  const strings = useStrings();
  const { offered, chosen, choose } = useStore(basemap);
  if (offered.length === 0) return null;
  return (
    <label className="basemap-switch">
      <span className="visually-hidden">{strings.basemap}</span>
      <select value={chosen?.name ?? ""} onChange={({ target }) => choose(target.value === "" ? null : target.value)}>
        <option value="">{strings.embeddedBasemap}</option>
        {offered.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}
