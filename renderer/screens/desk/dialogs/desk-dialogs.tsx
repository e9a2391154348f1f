import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { SettingsDialog } from '../../settings/settings-dialog'
import { DecisionsDialog } from './decisions-dialog'
import { DeploysDialog } from './deploys-dialog'
import { NotesDialog } from './notes-dialog'
import { PaletteDialog } from './palette-dialog'
import { EscalateDialog, PageDialog, RoleDialog } from './person-dialogs'
import { BriefDialog, HandOverDialog } from './points-dialogs'
import { PollDialog } from './poll-dialog'
import { PutOffDialog } from './put-off-dialog'
import { ResolveDialog } from './resolve-dialog'
import { SeverityDialog } from './severity-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'
import { StateDialog } from './state-dialog'
import { StatusPageDialog } from './status-page-dialog'
import { EndEarlyDialog, RealIncidentDialog } from './stop-dialogs'
import { GraphsDialog, MapDialog, MatrixDialog } from './tool-dialogs'

const selectDialog = (session: SessionState) => session.dialog
const selectDesk = (session: SessionState) => session.desk
const selectOpenDialog = (session: SessionState) => session.openDialog

/** The dialog that stands open, if any. */
export function DeskDialogs() {
  const dialog = useSession(selectDialog)
  const desk = useSession(selectDesk)
  const openDialog = useSession(selectOpenDialog)
  if (!dialog || !desk) return null
  const rest = { desk, onClose: () => openDialog(null) }
  switch (dialog.kind) {
    case 'palette':
      return <PaletteDialog dialog={dialog} {...rest} />
    case 'shortcuts':
      return <ShortcutsDialog dialog={dialog} {...rest} />
    case 'settings':
      return <SettingsDialog onClose={rest.onClose} />
    case 'severity':
      return <SeverityDialog dialog={dialog} {...rest} />
    case 'state':
      return <StateDialog dialog={dialog} {...rest} />
    case 'deploys':
      return <DeploysDialog dialog={dialog} {...rest} />
    case 'status-page':
      return <StatusPageDialog dialog={dialog} {...rest} />
    case 'decisions':
      return <DecisionsDialog dialog={dialog} {...rest} />
    case 'poll':
      return <PollDialog dialog={dialog} {...rest} />
    case 'notes':
      return <NotesDialog dialog={dialog} {...rest} />
    case 'page':
      return <PageDialog dialog={dialog} {...rest} />
    case 'escalate':
      return <EscalateDialog dialog={dialog} {...rest} />
    case 'brief':
      return <BriefDialog dialog={dialog} {...rest} />
    case 'role':
      return <RoleDialog dialog={dialog} {...rest} />
    case 'hand-over':
      return <HandOverDialog dialog={dialog} {...rest} />
    case 'resolve':
      return <ResolveDialog dialog={dialog} {...rest} />
    case 'real-incident':
      return <RealIncidentDialog dialog={dialog} {...rest} />
    case 'end-early':
      return <EndEarlyDialog dialog={dialog} {...rest} />
    case 'park':
    case 'defer':
      return <PutOffDialog dialog={dialog} {...rest} />
    case 'matrix':
      return <MatrixDialog dialog={dialog} {...rest} />
    case 'map':
      return <MapDialog dialog={dialog} {...rest} />
    case 'graphs':
      return <GraphsDialog dialog={dialog} {...rest} />
  }
}
