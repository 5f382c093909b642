import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { FiltersEmpty } from "../../components/filters/filters-empty.tsx";
import { useShownFeatures } from "../../hooks/use-atlas.ts";
import { useIsPhone } from "../../hooks/use-is-phone.ts";
import { Grid } from "./grid.tsx";
import "./table.css";
import { TableBar } from "./table-bar.tsx";
import { useTableChoices } from "./table-choices.ts";
import { useTable } from "./use-table.ts";

/** All features that pass the filters, as one table that is linked with map and text. */
export default function TableScreen() {
  const isPhone = useIsPhone();
  const { plans, features, stated, rows } = useTable(isPhone);
  return (
    <div className="table-screen">
      <TableBar features={features} plans={plans} />
      <Grid key={isPhone ? "phone" : "wide"} rows={rows} plans={plans} stated={stated} isPhone={isPhone} />
      {features.length === 0 && plans.length > 0 && <Empty />}
    </div>
  );
}

function Empty() {
  const strings = usePartStrings();
  const shown = useShownFeatures();
  const words = useTableChoices((state) => state.words);
  if (shown.length === 0) return <FiltersEmpty />;
  return (
    <p className="filters-empty" role="status">
      {words === "" ? strings.table.noneInRange : strings.table.notFound(words)}
    </p>
  );
}
