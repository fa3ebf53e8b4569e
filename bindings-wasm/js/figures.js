// What the entry `motcua/registers` exports of figures; the package step appends this to the rest.
import { refusal } from "./border.js";
import { tallyColumns as tallyTypedArrays } from "./motcua.js";

export {
  ExportGenerator,
  auditChange,
  auditCheck,
  auditPercentage,
  auditRead,
  auditSum,
  codeLabels,
  comparisonBreaks,
  distribution,
  dueLoad,
  exportLayout,
  figureChange,
  indexComponent,
  period,
  proportionInterval,
  rankUnits,
  readCellDate,
  reportSendBy,
  reportSentLate,
  survey,
  wholeShares,
} from "./motcua.js";

/** What stands for "no day" in a column. */
export const NO_DAY = -(2 ** 31);

/** The classes of millions of rows. Another array would be copied number by number, and its fractions cut off. */
export function tallyColumns(columns) {
  const { due, finished, group, groups, now } = columns ?? {};
  if (!(due instanceof Int32Array)) throw refusal(due, "due", "an Int32Array");
  if (!(finished instanceof Int32Array)) throw refusal(finished, "finished", "an Int32Array");
  if (!(group instanceof Uint32Array)) throw refusal(group, "group", "a Uint32Array");
  return tallyTypedArrays(due, finished, group, groups, now);
}
