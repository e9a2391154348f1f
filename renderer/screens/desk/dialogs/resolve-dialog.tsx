import { rowsOf } from '../../../../scenarios/tables'
import { Button } from '../../../components/button'
import { Dialog } from '../../../components/dialog'
import { Field } from '../../../components/field'
import { loopTitle } from '../../../components/loop-title'
import { Refusal } from '../../../components/refusal'
import { TextInput } from '../../../components/text-input'
import { firstName } from '../../../store/people'
import { text } from '../../../text/text'
import { otherSide, stageWords } from '../side/urgent-loops'
import type { DeskDialogProps } from './desk-dialog-props'
import styles from './form.module.css'
import { useDialogMove } from './use-dialog-move'
import { useUnfinished } from './use-unfinished'

const FIRST = { accepting: [] as string[], text: '' }

/** Closes the incident, with what is still open in plain view and what is gone accepted by name. */
export function ResolveDialog({ desk, onClose }: DeskDialogProps) {
  const { value, change, forget } = useUnfinished('resolve', FIRST)
  const { make, refusal, busy } = useDialogMove(() => {
    forget()
    onClose()
  })
  const open = rowsOf(desk.loops).filter((loop) => loop.open)
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.dialog.resolve.title}
      about={text.dialog.resolve.about}
      foot={
        <>
          <Button onClick={onClose}>{text.common.close}</Button>
          <Button
            kind="action"
            disabled={busy}
            onClick={() =>
              void make({
                do: 'resolve',
                accepting: value.accepting,
                ...(value.text.trim() && { text: value.text.trim() }),
              })
            }
          >
            {text.dialog.resolve.resolve}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div>
          <h3 className={styles.heading}>{text.dialog.resolve.openLoops}</h3>
          {open.length === 0 ? (
            <p>{text.dialog.resolve.none}</p>
          ) : (
            <ul>
              {open.map((loop) => (
                <li key={loop.loop} className={styles.row}>
                  <span className={styles.grow}>
                    {loopTitle(loop.about, firstName(desk, otherSide(loop)) || text.desk.bar.nobody)}
                  </span>
                  <span className={styles.faint}>{stageWords(loop)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
        {desk.briefing.risks.length > 0 && (
          <fieldset>
            <legend className={styles.heading}>{text.dialog.resolve.risks}</legend>
            {desk.briefing.risks.map((risk) => (
              <label key={risk.id} className={styles.check}>
                <input
                  type="checkbox"
                  checked={value.accepting.includes(risk.id)}
                  onChange={(event) =>
                    change({
                      accepting: event.target.checked
                        ? [...value.accepting, risk.id]
                        : value.accepting.filter((one) => one !== risk.id),
                    })
                  }
                />
                {text.dialog.resolve.accept(risk.name)}
              </label>
            ))}
          </fieldset>
        )}
        <Field label={text.dialog.resolve.text}>
          {(ids) => (
            <TextInput
              {...ids}
              placeholder={text.dialog.resolve.textExample}
              value={value.text}
              onChange={(event) => change({ text: event.target.value })}
            />
          )}
        </Field>
        <Refusal message={refusal} />
      </div>
    </Dialog>
  )
}
