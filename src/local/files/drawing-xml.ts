import type { PlacedChart } from "./sheet-charts";
import { OFFICE, XML_HEAD } from "./xml";

/** English Metric Units of a pixel at 96 dots an inch. */
const EMU = 9525;

/** The drawing of a sheet: every chart at its place, in its own size. */
export function drawingXml(charts: readonly PlacedChart[]): string {
  const anchors = charts.map(
    (chart, i) =>
      `<xdr:oneCellAnchor><xdr:from><xdr:col>${chart.column}</xdr:col><xdr:colOff>${Math.round(chart.x * EMU)}</xdr:colOff><xdr:row>${chart.row}</xdr:row><xdr:rowOff>${Math.round(chart.y * EMU)}</xdr:rowOff></xdr:from><xdr:ext cx="${Math.round(chart.width * EMU)}" cy="${Math.round(chart.height * EMU)}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="Chart ${i + 1}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${i + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`,
  );
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}">${anchors.join("")}</xdr:wsDr>`;
}
