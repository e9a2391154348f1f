/** What a place can be filled with. */
export type ValueOf = string | number | boolean | null | Date | undefined

/** The kinds of places that want a number. */
type Counting = 'plural' | 'selectordinal' | 'number'
type Dating = 'date' | 'time'

/** What a text's place of that name takes; `never` when there is no such place. */
type Value<Source extends string, Name extends string> = Source extends `${string}{${Name}, ${Counting}${string}`
  ? number
  : Source extends `${string}{${Name}, ${Dating}${string}`
    ? Date | number
    : Source extends `${string}{${Name}, select,${string}`
      ? string | boolean | null
      : Source extends `${string}{${Name}}${string}`
        ? string
        : never

/** The values a text takes, in the order of the names given with it. */
export type ValuesOf<Source extends string, Names extends readonly string[]> = {
  -readonly [At in keyof Names]: Value<Source, Names[At]>
}
