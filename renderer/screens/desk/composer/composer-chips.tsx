import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Draft } from '../../../../scenarios/composing'
import type { Desk } from '../../../../scenarios/desk'
import type { PersonId } from '../../../../scenarios/engine'
import { Select } from '../../../components/select'
import { TextInput } from '../../../components/text-input'
import { nameOf } from '../../../store/people'
import { lengthOf } from '../../../text/length-of'
import { text } from '../../../text/text'
import styles from './composer-chips.module.css'

const TIME_BOXES = [60, 120, 180, 300, 600, 900]

export interface ComposerChipsProps {
  desk: Desk
  draft: Draft
  to: readonly PersonId[]
  direct: boolean
  /** The slot that was left open when sending was tried. */
  missing: string | null
  onChange: (change: Partial<Draft>) => void
}

/** What the words will be sent as: to whom, as which ask, with what in it, back by when. */
export function ComposerChips({ desk, draft, to, direct, missing, onChange }: ComposerChipsProps) {
  const { intent } = draft
  const known =
    intent?.kind === 'ask'
      ? desk.asks.find((ask) => ask.id === intent.id)
      : desk.briefing.tells.find((tell) => tell.id === intent?.id)
  const missingRef = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (missing) missingRef.current?.querySelector<HTMLElement>('button, input')?.focus()
  }, [missing])
  const answered = draft.re ? desk.messages[draft.re] : undefined
  if (!intent && draft.to.length === 0 && !answered && draft.within === null) return null
  return (
    <div className={styles['composer-chips']}>
      {answered && (
        <Chip label={text.desk.composer.re} onRemove={() => onChange({ re: null })}>
          <span className={styles.quoted}>
            {nameOf(desk, answered.by)}: {answered.text}
          </span>
        </Chip>
      )}
      {to.length === 0 && intent?.kind === 'ask' && <span className={styles.open}>{text.desk.composer.nobody}</span>}
      {to.map((id) =>
        direct && draft.to.length === 0 ? null : (
          <Chip
            key={id}
            label={text.desk.composer.to}
            onRemove={() => onChange({ to: draft.to.filter((one) => one !== id) })}
          >
            {nameOf(desk, id)}
          </Chip>
        ),
      )}
      {intent && known && (
        <Chip
          label={intent.kind === 'ask' ? text.desk.composer.ask : text.desk.composer.tell}
          onRemove={() => onChange({ intent: null })}
        >
          {known.label}
        </Chip>
      )}
      {intent &&
        known?.slots.map((slot) => {
          const setSlot = (value: string) =>
            onChange({ intent: { ...intent, slots: { ...intent.slots, [slot.name]: value } } })
          return (
            <span key={slot.name} ref={missing === slot.name ? missingRef : undefined}>
              {slot.options.length > 0 ? (
                <Select
                  look="chip"
                  label={slot.label}
                  placeholder={`${slot.label}…`}
                  options={slot.options.map((option) => ({ value: option, label: option }))}
                  value={intent.slots[slot.name] ?? null}
                  onChange={setSlot}
                />
              ) : (
                <TextInput
                  className={styles.slot}
                  aria-label={slot.label}
                  placeholder={slot.label}
                  value={intent.slots[slot.name] ?? ''}
                  onChange={(event) => setSlot(event.target.value)}
                />
              )}
            </span>
          )
        })}
      {(intent?.kind === 'ask' || draft.within !== null) && (
        <Select
          look="chip"
          label={text.desk.composer.timeBox}
          placeholder={text.desk.composer.backInOpen}
          options={[
            { value: '0', label: text.desk.composer.noBox },
            ...[...new Set([...TIME_BOXES, ...(draft.within ? [draft.within] : [])])]
              .sort((a, b) => a - b)
              .map((seconds) => ({ value: String(seconds), label: text.desk.composer.backIn(lengthOf(seconds)) })),
          ]}
          value={draft.within === null ? null : String(draft.within)}
          onChange={(value) => onChange({ within: Number(value) || null })}
        />
      )}
    </div>
  )
}

function Chip({ label, onRemove, children }: { label: string; onRemove: () => void; children: ReactNode }) {
  return (
    <span className={styles.chip}>
      <span className={styles.label}>{label}</span>
      <strong className={styles.value}>{children}</strong>
      <button
        type="button"
        className={styles.remove}
        aria-label={text.desk.composer.remove(`${label} ${typeof children === 'string' ? children : ''}`.trim())}
        onClick={onRemove}
      >
        <X size={11} aria-hidden="true" />
      </button>
    </span>
  )
}
