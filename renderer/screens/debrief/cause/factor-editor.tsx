import { useMemo, useState } from 'react'

import {
  type DebriefMoment,
  factorHints,
  factorsInOrder,
  languageHints,
  type OwnFactor,
} from '../../../../scenarios/debrief'
import { Button } from '../../../components/button'
import { Keys } from '../../../components/keys'
import { debriefText } from '../debrief-text'
import { HintList } from '../parts/hint-list'
import type { OpenDebrief } from '../use-debrief'
import { causeText as words } from './cause-text'
import styles from './factor-editor.module.css'
import { FactorRow } from './factor-row'
import { type FactorTreeState, useFactorTree } from './use-factor-tree'

const KEYS = [
  { keys: 'enter', does: words.keys.next },
  { keys: 'alt+enter', does: words.keys.beneath },
  { keys: 'alt+arrowright', does: words.keys.in },
  { keys: 'alt+arrowleft', does: words.keys.out },
  { keys: 'alt+arrowup', does: words.keys.up },
  { keys: 'alt+arrowdown', does: words.keys.down },
  { keys: 'alt+p', does: words.keys.pin },
]

export interface FactorEditorProps {
  open: OpenDebrief
  own: readonly OwnFactor[]
  /** The moment at the cursor, to pin. */
  moment: DebriefMoment | null
  onGo: (moment: DebriefMoment) => void
}

/** Where the trainee builds their tree: what happened, because of all of these together. */
export function FactorEditor({ open, own, moment, onGo }: FactorEditorProps) {
  const state = useFactorTree(own)
  const [saving, setSaving] = useState<'idle' | 'saving' | 'kept' | 'broken'>('idle')
  const { tree } = state
  const names = useMemo(
    () => Object.values(open.scenario.people).flatMap(({ name }) => [name, name.split(' ')[0] ?? name]),
    [open.scenario],
  )
  const considers = useMemo(() => factorHints(tree, names), [tree, names])
  const wording = useMemo(
    () =>
      languageHints(
        factorsInOrder(tree)
          .map(({ node }) => node.what)
          .join('.\n'),
      ),
    [tree],
  )
  const keep = async () => {
    setSaving('saving')
    try {
      await open.annotate({ kind: 'factor-tree', tree: pruned(tree) })
      state.markKept()
      setSaving('kept')
    } catch {
      setSaving('broken')
    }
  }
  return (
    <div className={styles['factor-editor']}>
      {tree.length > 0 && (
        <Branch list={tree} above={[]} state={state} open={open} moment={moment} onGo={onGo} onKeep={keep} />
      )}
      <div className={styles.foot}>
        <Button size="s" onClick={() => state.addAfter(null)}>
          {words.add}
        </Button>
        <Button size="s" kind={state.changed ? 'action' : 'plain'} keys="mod+enter" onClick={() => void keep()}>
          {words.keep}
        </Button>
        <span role="status" className={styles.state}>
          {saving === 'broken' ? debriefText.notSaved : state.changed ? words.unkept : saving === 'kept' && words.kept}
        </span>
      </div>
      {tree.length > 0 && (
        <p className={styles.keys}>
          {KEYS.map(({ keys, does }) => (
            <span key={keys}>
              <Keys keys={keys} /> {does}
            </span>
          ))}
        </p>
      )}
      {considers.length > 0 && (
        <ul className={styles.considers} aria-label={words.considers}>
          {considers.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <HintList hints={wording} />
    </div>
  )
}

interface BranchProps {
  list: readonly OwnFactor[]
  above: readonly number[]
  state: FactorTreeState
  open: OpenDebrief
  moment: DebriefMoment | null
  onGo: (moment: DebriefMoment) => void
  onKeep: () => Promise<void>
}

function Branch({ list, above, ...rest }: BranchProps) {
  return (
    <ul className={styles.branch} aria-label={above.length === 0 ? words.editor : undefined}>
      {list.map((node, index) => {
        const path = [...above, index]
        return (
          <li key={path.join('.')}>
            {above.length > 0 && <span className={styles.link}>{index === 0 ? words.because : words.and}</span>}
            <FactorRow node={node} path={path} {...rest} />
            {node.because && node.because.length > 0 && <Branch list={node.because} above={path} {...rest} />}
          </li>
        )
      })}
    </ul>
  )
}

/** Without lines that were left empty; what hung under them moves up. */
function pruned(tree: readonly OwnFactor[]): OwnFactor[] {
  return tree.flatMap((node) => {
    const { because: _all, ...own } = node
    const because = pruned(node.because ?? [])
    if (node.what.trim() === '') return because
    return [{ ...own, what: node.what.trim(), ...(because.length > 0 ? { because } : {}) }]
  })
}
