import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** How a workbook shows a cell. */
export interface CellStyle {
  readonly wraps: boolean;
  /** Whether what is typed into the cell stays a text. */
  readonly isText: boolean;
}

/** The styles of the cells of a workbook's sheet, by their addresses, such as `B2`. */
export async function readStyles(blob: Blob, sheet: number): Promise<Map<string, CellStyle>> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const read = (path: string) => {
    const bytes = files[path];
    if (bytes === undefined) throw new Error(`the workbook has no ${path}`);
    return new DOMParser().parseFromString(strFromU8(bytes), "text/xml");
  };
  const styles = read("xl/styles.xml");
  const formats = new Map(
    [...styles.getElementsByTagName("numFmt")].map((format) => [attribute(format, "numFmtId"), format]),
  );
  const [cellFormats] = styles.getElementsByTagName("cellXfs");
  const looks = [...(cellFormats?.getElementsByTagName("xf") ?? [])].map((look) => ({
    wraps: [...look.getElementsByTagName("alignment")].some((one) => attribute(one, "wrapText") === "1"),
    isText: attribute(formats.get(attribute(look, "numFmtId")), "formatCode") === "@",
  }));
  const plain = { wraps: false, isText: false };
  return new Map(
    [...read(`xl/worksheets/sheet${sheet}.xml`).getElementsByTagName("c")].map((cell) => [
      attribute(cell, "r"),
      looks[Number(attribute(cell, "s"))] ?? plain,
    ]),
  );
}

function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}
