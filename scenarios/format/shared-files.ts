import { sharedListsSchema } from './schema/lists'
import type { Kind } from './schema/meaning'
import { sharedPeopleSchema } from './schema/people'

/** Files that scenarios include, by what their `kind` says. */
export const SHARED = { checklists: sharedListsSchema, people: sharedPeopleSchema } as const

export type SharedKind = keyof typeof SHARED

export const SHARED_KINDS = Object.keys(SHARED) as SharedKind[]

/** What stays unknown where a file of this kind cannot be read: some items are there once for everybody who joins. */
export const HOLDS: Readonly<Record<SharedKind, readonly Kind[]>> = {
  checklists: ['item'],
  people: ['person', 'item'],
}

/** What stays unknown where not even the kind of a file is. */
export const UNKNOWN = [...new Set(Object.values(HOLDS).flat())]

/** Whether a file says of itself that it is one for scenarios to include. */
export function isShared(text: string): boolean {
  return said(text) !== undefined
}

/** What kind of file an included one is; of one that does not say, what it looks like. */
export function sharedKindOf(text: string): SharedKind {
  return said(text) ?? (/^people:/m.test(text) && !/^checklists:/m.test(text) ? 'people' : 'checklists')
}

function said(text: string): SharedKind | undefined {
  return /^kind:[ \t]*["']?(checklists|people)\b/m.exec(text)?.[1] as SharedKind | undefined
}
