// What the entry `motcua/registers` exports beside shared.js, to which the package step appends this.
export {
  assignStep,
  canonicalProcedure,
  checkCatalogue,
  compareProcedures,
  dossierCode,
  findProcedure,
  internalProcess,
  parseAgencyCode,
  parseDossierCode,
  parseProcedureCode,
  parseSectorCode,
  procedureCodeAt,
  procedureCost,
  procedureLimit,
  procedureOn,
  remoteProcedureLimit,
} from "./motcua.js";
