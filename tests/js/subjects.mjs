// The subjects of the vectors and the calls that answer them, in Node and in the browser alike.
import { parseDate } from "motcua";

/** A subject maps what a case gives to what the package answers. */
export const subjects = {
  "date.parse": (given) => parseDate(given.text),
};
