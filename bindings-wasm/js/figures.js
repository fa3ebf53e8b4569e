// What the entry `motcua/figures` exports beside shared.js, to which the package step appends this.
export { auditChange, auditCheck, auditPercentage, auditRead, auditSum } from "./motcua.js";
