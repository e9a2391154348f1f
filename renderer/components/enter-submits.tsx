/** Lets Enter in any field of a form send it. By itself a browser does so only in a form of a single field. */
export function EnterSubmits() {
  return <input type="submit" hidden />
}
