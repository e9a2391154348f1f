import { CornerDownRight, Pin, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'

import type { DebriefMoment, FactorPath, OwnFactor } from '../../../../scenarios/debrief'
import { Button } from '../../../components/button'
import { Select } from '../../../components/select'
import { TextInput } from '../../../components/text-input'
import { drillTime } from '../../../design/drill-time'
import { MomentLink } from '../parts/moment-link'
import type { OpenDebrief } from '../use-debrief'
import { causeText as words } from './cause-text'
import styles from './factor-row.module.css'
import type { FactorTreeState } from './use-factor-tree'

const KINDS = (['condition', 'action'] as const).map((value) => ({ value, label: words.kinds[value] }))

export interface FactorRowProps {
  node: OwnFactor
  path: FactorPath
  state: FactorTreeState
  open: OpenDebrief
  moment: DebriefMoment | null
  onGo: (moment: DebriefMoment) => void
  onKeep: () => Promise<void>
}

/** One factor: what it was, of which kind, which moments speak for it. All of it by keyboard. */
export function FactorRow({ node, path, state, open, moment, onGo, onKeep }: FactorRowProps) {
  const field = useRef<HTMLInputElement>(null)
  const place = path.map((index) => index + 1).join('.')
  const focused = state.focus?.join('.') === path.join('.')
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])
  const evidence = node.evidence ?? []
  const pin = () => {
    if (moment && !evidence.includes(moment.fact))
      state.edit(path, { evidence: [...evidence, moment.fact].sort((a, b) => a - b) })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const act = keyOf(event)
    if (!act) return
    event.preventDefault()
    if (act === 'after') state.addAfter(path)
    else if (act === 'under') state.addUnder(path)
    else if (act === 'keep') void onKeep()
    else if (act === 'pin') pin()
    else if (act === 'remove') state.remove(path)
    else state.move(path, act)
  }
  const at = (fact: number) => open.recording.facts.find(({ id }) => id === fact)?.at ?? 0
  return (
    <div className={styles['factor-row']} data-kind={node.kind ?? undefined}>
      <Select
        look="chip"
        label={words.kind(place)}
        placeholder={words.kinds.none}
        options={KINDS}
        value={node.kind ?? null}
        onChange={(kind) => state.edit(path, { kind })}
      />
      <TextInput
        ref={field}
        value={node.what}
        aria-label={words.what(place)}
        placeholder={path.length === 1 ? words.first : ''}
        onChange={(event) => state.edit(path, { what: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <span className={styles.evidence}>
        {evidence.map((fact) => (
          <span key={fact} className={styles.pin}>
            <MomentLink at={at(fact)} onGo={() => onGo({ at: at(fact), fact })} />
            <button
              type="button"
              aria-label={words.unpin(drillTime(at(fact)))}
              onClick={() => state.edit(path, { evidence: evidence.filter((one) => one !== fact) })}
            >
              <X size={11} aria-hidden="true" />
            </button>
          </span>
        ))}
      </span>
      <span className={styles.actions}>
        <Button
          size="s"
          kind="quiet"
          icon={<Pin size={12} aria-hidden="true" />}
          aria-disabled={moment === null}
          title={moment ? words.pinAbout(drillTime(moment.at)) : undefined}
          onClick={pin}
        >
          {words.pin}
        </Button>
        <Button
          size="s"
          kind="quiet"
          icon={<CornerDownRight size={12} aria-hidden="true" />}
          onClick={() => state.addUnder(path)}
        >
          {words.addUnder}
        </Button>
        <Button
          size="s"
          kind="quiet"
          icon={<X size={12} aria-hidden="true" />}
          aria-label={`${words.remove} ${place}`}
          title={words.remove}
          onClick={() => state.remove(path)}
        />
      </span>
    </div>
  )
}

type Act = 'after' | 'under' | 'keep' | 'pin' | 'remove' | 'in' | 'out' | 'up' | 'down'

function keyOf(event: KeyboardEvent<HTMLInputElement>): Act | null {
  if (event.key === 'Enter') return event.ctrlKey || event.metaKey ? 'keep' : event.altKey ? 'under' : 'after'
  if (event.key === 'Backspace' && event.currentTarget.value === '') return 'remove'
  if (!event.altKey) return null
  const moves: Record<string, Act> = {
    ArrowRight: 'in',
    ArrowLeft: 'out',
    ArrowUp: 'up',
    ArrowDown: 'down',
    p: 'pin',
  }
  return moves[event.key] ?? null
}
