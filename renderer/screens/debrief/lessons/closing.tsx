import { useState } from 'react'

import { type KeptWords, languageHints } from '../../../../scenarios/debrief'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { Segmented } from '../../../components/segmented'
import { Select } from '../../../components/select'
import { TextArea } from '../../../components/text-input'
import { drillTime } from '../../../design/drill-time'
import { text } from '../../../text/text'
import { HintList } from '../parts/hint-list'
import { MomentLink } from '../parts/moment-link'
import { WordsField } from '../parts/words-field'
import type { Cursor } from '../use-cursor'
import type { OpenDebrief } from '../use-debrief'
import styles from './closing.module.css'
import { lessonsText as words } from './lessons-text'

export interface ClosingProps {
  open: OpenDebrief
  kept: KeptWords
  cursor: Cursor
}

/** Thanks to the crew, and the sweater for the most instructive moment. */
export function Thanks({ open, kept, cursor }: ClosingProps) {
  const people = open.debrief.lanes.filter(({ kind }) => kind === 'person')
  const [to, setTo] = useState<string | null>(null)
  const name = (id: string) => people.find((lane) => lane.id === id)?.name ?? id
  const at = Math.floor(cursor.at)
  return (
    <>
      <section aria-labelledby="thanks" className={styles.closing}>
        <h2 id="thanks">{words.thanks}</h2>
        <p>{words.thanksLead}</p>
        <ul>
          {kept.thanks.map((one) => (
            <li key={`${one.to}-${one.text}`}>
              <strong>{name(one.to)}</strong> {one.text}
            </li>
          ))}
        </ul>
        <Field label={words.thanksTo}>
          {(ids) => (
            <Select
              {...ids}
              options={people.map(({ id, name: label, role }) => ({
                value: id,
                label,
                ...(role ? { hint: role } : {}),
              }))}
              value={to}
              placeholder={text.common.choose}
              onChange={setTo}
            />
          )}
        </Field>
        {to && (
          <WordsField
            label={words.thanksFor}
            placeholder=""
            keep={words.keepThanks}
            onKeep={(text) => open.annotate({ kind: 'thanks', to, fact: cursor.step?.fact ?? null, text })}
          />
        )}
      </section>
      <section aria-labelledby="sweater" className={styles.closing}>
        <h2 id="sweater">{words.sweater}</h2>
        <p>{words.sweaterLead}</p>
        {kept.sweater && (
          <p>
            {kept.sweater.at !== null && (
              <MomentLink at={kept.sweater.at} onGo={() => cursor.goTo(kept.sweater?.at ?? 0)} />
            )}{' '}
            {kept.sweater.text}
          </p>
        )}
        <WordsField
          label={`${words.sweaterField} (${drillTime(at)})`}
          placeholder=""
          keep={words.keepSweater}
          onKeep={(text) => open.annotate({ kind: 'sweater', at, text })}
        />
      </section>
    </>
  )
}

/** Three questions, for whoever writes and runs drills. */
export function Survey({ open, kept }: ClosingProps) {
  const [learned, setLearned] = useState(kept.survey?.learned ?? '')
  const [hindered, setHindered] = useState(kept.survey?.hindered ?? '')
  const [again, setAgain] = useState(kept.survey?.again ?? null)
  const [done, setDone] = useState(false)
  const keep = () =>
    void open
      .annotate({ kind: 'survey', learned: learned.trim(), hindered: hindered.trim(), again })
      .then(() => setDone(true))
      .catch(() => setDone(false))
  return (
    <section aria-labelledby="survey" className={styles.closing}>
      <h2 id="survey">{words.survey}</h2>
      <p>{words.surveyLead}</p>
      <Field label={words.learned}>
        {(ids) => <TextArea {...ids} rows={2} value={learned} onChange={(event) => setLearned(event.target.value)} />}
      </Field>
      <Field label={words.hindered}>
        {(ids) => <TextArea {...ids} rows={2} value={hindered} onChange={(event) => setHindered(event.target.value)} />}
      </Field>
      <HintList hints={languageHints(`${learned}\n${hindered}`)} />
      <div className={styles.again}>
        <span>{words.again}</span>
        <Segmented
          label={words.again}
          options={(['yes', 'perhaps', 'no'] as const).map((value) => ({ value, label: words.agains[value] }))}
          value={again ?? ('' as 'yes')}
          onChange={setAgain}
        />
      </div>
      <div>
        <Button size="s" onClick={keep}>
          {words.keepSurvey}
        </Button>{' '}
        <span role="status">{done && words.kept}</span>
      </div>
    </section>
  )
}
