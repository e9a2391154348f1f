/** Fills a scenario's sentence with what is chosen so far; what is still open shows as `…label…`. */
export function sentence(
  template: string,
  slots: ReadonlyArray<{ name: string; label: string }>,
  chosen: Record<string, string>,
  person: string | null,
): string {
  return template.replaceAll(/\{([\w-]+)\}/g, (whole, name: string) => {
    if (name === 'person') return person ?? 'somebody'
    const slot = slots.find((one) => one.name === name)
    return chosen[name] || (slot ? `…${slot.label}…` : whole)
  })
}
