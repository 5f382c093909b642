import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { DataFault } from "../../components/faults.tsx";
import { FiltersEmpty } from "../../components/filters/filters-empty.tsx";
import { useLibrary, useShownFeatures } from "../../hooks/use-atlas.ts";
import { useIsPhone } from "../../hooks/use-is-phone.ts";
import { useIsPrinting } from "../../hooks/use-is-printing.ts";
import { Grid } from "./grid.tsx";
import "./table.css";
import { PrintedTable } from "./printed-table.tsx";
import { TableBar } from "./table-bar.tsx";
import { useTableChoices } from "./table-choices.ts";
import { useTable } from "./use-table.ts";

/** All features that pass the filters, as one table that is linked with map and text. */
export default function TableScreen() {
  const isPhone = useIsPhone();
  const isPrinting = useIsPrinting();
  const { plans, features, stated, rows } = useTable(isPhone);
  return (
    <div className="table-screen">
      <TableBar features={features} plans={plans} />
      <Grid key={isPhone ? "phone" : "wide"} rows={rows} plans={plans} stated={stated} isPhone={isPhone} />
      {isPrinting && <PrintedTable rows={rows} plans={plans} stated={stated} />}
      {features.length === 0 && plans.length > 0 && <Empty />}
    </div>
  );
}

function Empty() {
  const strings = usePartStrings();
  const shown = useShownFeatures();
  const words = useTableChoices((state) => state.words);
  const { scriptNormalizer } = useLibrary();
  if (shown.length === 0) return <FiltersEmpty />;
  // In the other script the words may be there.
  if (words !== "" && scriptNormalizer.status === "failed") return <DataFault error={scriptNormalizer.error} />;
  if (words !== "" && scriptNormalizer.status !== "ready") {
    return <p className="filters-empty">{strings.loading}</p>;
  }
  return (
    <p className="filters-empty" role="status">
      {words === "" ? strings.table.noneInRange : strings.table.notFound(words)}
    </p>
  );
}
