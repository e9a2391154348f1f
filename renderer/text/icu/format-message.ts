import type { FunctionArg, Select } from '@messageformat/parser'

import { dateFormat, numberFormat, pluralRules } from './formatters'
import type { Part } from './parse-message'
import type { ValueOf } from './values'

type Values = Readonly<Record<string, ValueOf>>

/** The parts put together, with the values in their places, in the manner of a language. */
export function formatMessage(parts: readonly Part[], language: string, values: Values, counted?: number): string {
  return parts
    .map((part) => {
      switch (part.type) {
        case 'content':
          return part.value
        case 'argument':
          return String(values[part.arg] ?? '')
        case 'octothorpe':
          return counted === undefined ? '#' : numberFormat(language).format(counted)
        case 'function':
          return formatted(part, language, values[part.arg])
        case 'select':
          return formatMessage(caseOf(part, [String(values[part.arg])]), language, values, counted)
        default:
          return plural(part, language, values)
      }
    })
    .join('')
}

function plural(part: Select, language: string, values: Values): string {
  const value = Number(values[part.arg])
  const rest = value - (part.pluralOffset ?? 0)
  const rules = pluralRules(language, { type: part.type === 'selectordinal' ? 'ordinal' : 'cardinal' })
  return formatMessage(caseOf(part, [`=${value}`, rules.select(rest)]), language, values, rest)
}

/** The first case there is of those wanted, or `other`, which the parser makes sure of. */
function caseOf({ cases }: Select, wanted: readonly string[]): readonly Part[] {
  for (const key of [...wanted, 'other']) {
    const found = cases.find((one) => one.key === key)
    if (found) return found.tokens
  }
  return []
}

const NUMBER_STYLES: Record<string, Intl.NumberFormatOptions> = {
  percent: { style: 'percent' },
  '::group-off': { useGrouping: false },
}

type DateStyle = Intl.DateTimeFormatOptions['dateStyle']

function formatted({ key, param }: FunctionArg, language: string, value: ValueOf): string {
  const style = (param ?? []).map((part) => (part.type === 'content' ? part.value.trim() : '')).join('')
  switch (key) {
    case 'number':
      return numberFormat(language, NUMBER_STYLES[style]).format(Number(value))
    case 'date':
      return dateFormat(language, { dateStyle: (style || 'medium') as DateStyle }).format(asDate(value))
    case 'time':
      return dateFormat(language, { timeStyle: (style || 'short') as DateStyle }).format(asDate(value))
    default:
      return String(value ?? '')
  }
}

function asDate(value: ValueOf): Date {
  return value instanceof Date ? value : new Date(Number(value))
}
