/** The page about a code, in the checkout. */
export function pageOf(code: string): string {
  return `docs/authoring/problems/${code}.md`
}
