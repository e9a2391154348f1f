/**
 * The platform's formatters, each made once: making one costs a hundred times what using it does, and a desk that is
 * scrubbed through formats thousands of texts a second.
 */
export const numberFormat = kept(
  (language, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
)
export const dateFormat = kept(
  (language, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
)
export const pluralRules = kept(
  (language, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(language, options),
)

/** A language and a handful of options, so what is kept stays small. */
function kept<Options, Formatter>(
  make: (language: string, options?: Options) => Formatter,
): (language: string, options?: Options) => Formatter {
  const made = new Map<string, Formatter>()
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`
    const found = made.get(key) ?? make(language, options)
    made.set(key, found)
    return found
  }
}
