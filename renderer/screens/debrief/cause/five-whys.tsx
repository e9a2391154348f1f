import { useState } from 'react'

import { languageHints } from '../../../../scenarios/debrief'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { TextInput } from '../../../components/text-input'
import { HintList } from '../parts/hint-list'
import { ReferenceLine } from '../parts/reference-line'
import type { OpenDebrief } from '../use-debrief'
import { causeText as words } from './cause-text'
import styles from './five-whys.module.css'

export interface FiveWhysProps {
  open: OpenDebrief
  chain: readonly string[]
}

/** The chain that people ask for, with what it cannot do said first. */
export function FiveWhys({ open, chain }: FiveWhysProps) {
  const [used, setUsed] = useState(chain.length > 0)
  const [links, setLinks] = useState(() => Array.from({ length: 6 }, (_, index) => chain[index] ?? ''))
  const [kept, setKept] = useState(false)
  const keep = () =>
    void open
      .annotate({ kind: 'whys', chain: links.map((link) => link.trim()).filter((link) => link !== '') })
      .then(() => setKept(true))
      .catch(() => setKept(false))
  return (
    <section aria-labelledby="whys" className={styles['five-whys']}>
      <h2 id="whys">{words.whys}</h2>
      <p>
        <ReferenceLine text={words.whysLead} source={words.whysSource} />
      </p>
      {!used && <Button onClick={() => setUsed(true)}>{words.whysOpen}</Button>}
      {used && (
        <>
          {links.map((link, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a link is its place in the chain.
            <Field key={index} label={words.why(index)}>
              {(ids) => (
                <TextInput
                  {...ids}
                  value={link}
                  onChange={(event) => {
                    setKept(false)
                    setLinks(links.map((one, place) => (place === index ? event.target.value : one)))
                  }}
                />
              )}
            </Field>
          ))}
          <HintList hints={languageHints(links.join('.\n'))} />
          <div>
            <Button size="s" onClick={keep}>
              {words.keepWhys}
            </Button>{' '}
            <span role="status">{kept && words.kept}</span>
          </div>
        </>
      )}
    </section>
  )
}
