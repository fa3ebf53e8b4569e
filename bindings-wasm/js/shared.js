// What every entry of the package exports: the functions of the module, the errors, the lists of codes.
export { errorCodes, parseDate } from "./motcua.js";
export { MotcuaError, isMotcuaError } from "./border.js";
export { ERROR_CODES } from "./codes.js";
