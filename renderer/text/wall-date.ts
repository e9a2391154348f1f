import { LANGUAGE } from './language'

/** When a run was started, in the reader's own words: `21 Nov, 20:14`. */
export function wallDate(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const sameYear = date.getFullYear() === new Date().getFullYear()
  return date.toLocaleString(LANGUAGE === 'en' ? 'en-GB' : LANGUAGE, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' as const }),
    hour: '2-digit',
    minute: '2-digit',
  })
}
