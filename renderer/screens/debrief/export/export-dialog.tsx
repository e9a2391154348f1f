import { Download } from 'lucide-react'
import { useState } from 'react'

import './print.css'

import { REDACTIONS, type Redaction, reviewIcs, uuidOf, workingDaysAfter } from '../../../../scenarios/debrief'
import { SIMULATION } from '../../../../scenarios/engine'
import { Button } from '../../../components/button'
import { Dialog } from '../../../components/dialog'
import { Field } from '../../../components/field'
import { Segmented } from '../../../components/segmented'
import { TextInput } from '../../../components/text-input'
import { download } from '../../../saving/download'
import type { OpenDebrief } from '../use-debrief'
import styles from './export-dialog.module.css'
import { exportText as words } from './export-text'
import { documentOf, type ExportFormat, exportHtml, formatsAt, makeExport } from './make-exports'
import { printPage } from './print-page'

export interface ExportDialogProps {
  open: OpenDebrief
}

/** Saves the debrief as a document, as data, or as an invitation. Nothing leaves the machine by itself. */
export function ExportDialog({ open }: ExportDialogProps) {
  const [shown, setShown] = useState(false)
  return (
    <>
      <Button icon={<Download size={14} aria-hidden="true" />} aria-haspopup="dialog" onClick={() => setShown(true)}>
        {words.open}
      </Button>
      {shown && <Exports open={open} onClose={() => setShown(false)} />}
    </>
  )
}

function Exports({ open, onClose }: ExportDialogProps & { onClose: () => void }) {
  const [level, setLevel] = useState<Redaction>('full')
  const [done, setDone] = useState('')
  const save = (format: ExportFormat) => {
    const file = makeExport(open, format, level)
    download(file.name, file.type, file.content)
    setDone(words.done(file.name))
  }
  const formats = formatsAt(level)
  return (
    <Dialog open onClose={onClose} title={words.title} about={words.about} shape="wide">
      <div className={styles['export-dialog']}>
        <fieldset>
          <legend>{words.level}</legend>
          <Segmented
            label={words.level}
            options={REDACTIONS.map((value) => ({ value, label: words.levels[value] }))}
            value={level}
            onChange={setLevel}
          />
          <p>{words.levelAbout[level]}</p>
        </fieldset>
        <fieldset>
          <legend>{words.formats}</legend>
          <ul>
            {formats.map((format) => (
              <li key={format}>
                <Button onClick={() => save(format)}>{words[format].name}</Button>
                <span>{words[format].hint}</span>
              </li>
            ))}
            <li>
              <Button onClick={() => printPage(exportHtml(open, level), `${SIMULATION} ${open.debrief.title}`)}>
                {words.pdf.name}
              </Button>
              <span>{words.pdf.hint}</span>
            </li>
          </ul>
        </fieldset>
        <Review open={open} level={level} onDone={setDone} />
        <p role="status" className={styles.done}>
          {done}
        </p>
      </div>
    </Dialog>
  )
}

function Review({ open, level, onDone }: { open: OpenDebrief; level: Redaction; onDone: (text: string) => void }) {
  const [today] = useState(() => new Date().toISOString())
  const [date, setDate] = useState(() => workingDaysAfter(today.slice(0, 10), 2))
  const [time, setTime] = useState('10:00')
  const invite = () => {
    const { lessons, questions } = documentOf(open, level)
    try {
      const ics = reviewIcs({
        // The id of a run has its day in it; made into another id it is still the same meeting when it is saved twice.
        run: level === 'full' ? open.recording.header.run : uuidOf(open.recording.header.run),
        title: words.reviewTitle(open.debrief.title),
        date,
        time,
        minutes: 45,
        about: [
          ...lessons.map(({ text, owner, due }) => [text, owner, due].filter(Boolean).join(' · ')),
          ...questions,
        ].filter((line) => line !== ''),
        stamp: today,
      })
      download('review.ics', 'text/calendar', ics)
      onDone(words.done('review.ics'))
    } catch {
      onDone(words.noDate)
    }
  }
  return (
    <fieldset>
      <legend>{words.review}</legend>
      <p>{words.reviewAbout}</p>
      <div className={styles.review}>
        <Field label={words.date}>
          {(ids) => <TextInput type="date" value={date} onChange={(event) => setDate(event.target.value)} {...ids} />}
        </Field>
        <Field label={words.time}>
          {(ids) => <TextInput type="time" value={time} onChange={(event) => setTime(event.target.value)} {...ids} />}
        </Field>
        <Button onClick={invite}>{words.invite.name}</Button>
        <span>{words.invite.hint}</span>
      </div>
    </fieldset>
  )
}
