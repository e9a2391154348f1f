import { useRef } from 'react'

import { NOTE_KINDS, type NoteKind } from '../../../../scenarios/engine'
import { rowsOf } from '../../../../scenarios/tables'
import { Badge } from '../../../components/badge'
import { Button } from '../../../components/button'
import { Dialog } from '../../../components/dialog'
import { Field } from '../../../components/field'
import { Moment } from '../../../components/moment'
import { Refusal } from '../../../components/refusal'
import { Segmented } from '../../../components/segmented'
import { TextArea } from '../../../components/text-input'
import { Words } from '../../../components/words'
import { nameOf } from '../../../store/people'
import { useSessionStore } from '../../../store/session-context'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialog-props'
import styles from './form.module.css'
import { useDialogMove } from './use-dialog-move'
import { useUnfinished } from './use-unfinished'

const KINDS = NOTE_KINDS.map((kind) => ({ value: kind, label: text.desk.noteKind[kind] }))
const FIRST = { text: '', kind: 'note' as NoteKind }

/** Notes taken so far, and a new one; a pinned message keeps its moment. */
export function NotesDialog({ desk, dialog, onClose }: DeskDialogProps<'notes'>) {
  const { value, change, forget } = useUnfinished('note', FIRST)
  const store = useSessionStore()
  const { make, refusal, busy } = useDialogMove(forget)
  const area = useRef<HTMLTextAreaElement>(null)
  const pinned = rowsOf(desk.messages).find((message) => message.fact === dialog.pin)
  const words = value.text.trim() || (pinned ? pinned.text : '')
  const keep = async () => {
    const taken = await make({
      do: 'note',
      text: words,
      kind: value.kind,
      ...(dialog.pin !== undefined && { pin: dialog.pin }),
    })
    if (taken && dialog.pin !== undefined) store.getState().openDialog(null)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      shape="sheet"
      title={text.dialog.notes.title}
      about={text.dialog.notes.about}
      initialFocus={area}
      foot={
        <>
          <Button onClick={onClose}>{text.common.close}</Button>
          <Button kind="action" keys="mod+enter" disabled={busy || words === ''} onClick={() => void keep()}>
            {text.dialog.notes.add}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {pinned && (
          <div className={styles.preview}>
            <span className={styles.faint}>
              {text.dialog.notes.pinned} {nameOf(desk, pinned.by)}, <Moment at={pinned.at} />
            </span>
            <p className={styles.plain}>
              <Words text={pinned.text} />
            </p>
          </div>
        )}
        <Field label={text.dialog.notes.text}>
          {(ids) => (
            <TextArea
              ref={area}
              {...ids}
              placeholder={pinned ? pinned.text : text.dialog.notes.textExample}
              value={value.text}
              onChange={(event) => change({ text: event.target.value })}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep()
              }}
            />
          )}
        </Field>
        <Segmented
          label={text.dialog.notes.kind}
          options={KINDS}
          value={value.kind}
          onChange={(kind) => change({ kind })}
        />
        <Refusal message={refusal} />
        {desk.notes.length === 0 && <p className={styles.faint}>{text.dialog.notes.none}</p>}
        <ul>
          {desk.notes.toReversed().map((note) => (
            <li key={note.note} className={styles.row}>
              <span className={styles.faint}>
                <Moment at={note.at} bare />
              </span>
              <span className={styles.grow}>
                <Words text={note.text} />
              </span>
              {note.kind !== 'note' && <Badge>{text.desk.noteKind[note.kind]}</Badge>}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
