import type { Session } from 'electron'

import { mayHave } from '../permissions'

/** Deny by default: Electron grants a page everything it asks for unless both of these say otherwise. */
export function guardSession(
  session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>,
): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(mayHave(permission)))
  session.setPermissionCheckHandler((_contents, permission) => mayHave(permission))
}
