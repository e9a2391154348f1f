import { useState } from 'react'

import type { Rater } from '../../../../electron/bridge'
import type { DebriefMoment, KeptWords } from '../../../../scenarios/debrief'
import { agreementsOf, COMMAND_DOMAINS, type CommandDomain, momentsForDomain } from '../../../../scenarios/scoring'
import { Segmented } from '../../../components/segmented'
import { WordsField } from '../parts/words-field'
import type { OpenDebrief } from '../use-debrief'
import styles from './command-dial.module.css'
import { DialMoments } from './dial-moments'
import { marksText as words } from './marks-text'

export interface CommandDialProps {
  open: OpenDebrief
  kept: KeptWords
  onGo: (moment: DebriefMoment) => void
}

/** Five anchored domains, for oneself, a peer or a facilitator; *not observed* is an answer too. */
export function CommandDial({ open, kept, onGo }: CommandDialProps) {
  const [by, setBy] = useState<Rater>('self')
  return (
    <section aria-labelledby="command-dial" className={styles['command-dial']}>
      <header>
        <h2 id="command-dial">{words.command}</h2>
        <Segmented
          label={words.by}
          size="s"
          options={(['self', 'peer', 'facilitator'] as const).map((value) => ({ value, label: words.raters[value] }))}
          value={by}
          onChange={setBy}
        />
      </header>
      <p className={styles.lead}>{words.commandLead}</p>
      {COMMAND_DOMAINS.map((domain) => (
        <Domain key={`${by}-${domain.id}`} domain={domain} by={by} open={open} kept={kept} onGo={onGo} />
      ))}
      {agreementsOf(kept.ratings).map(({ between, domains, same, near, kappa }) => (
        <p key={between.join()} className={styles.lead}>
          {words.agreement(between.join('_'), domains, same, near, kappa === null ? null : kappa.toFixed(2))}
        </p>
      ))}
    </section>
  )
}

interface DomainProps extends CommandDialProps {
  domain: CommandDomain
  by: Rater
}

function Domain({ domain, by, open, kept, onGo }: DomainProps) {
  const { recording, annotate } = open
  const rating = kept.ratings.find((one) => one.by === by && one.domain === domain.id)
  const linked = rating?.moments ?? []
  const keep = (change: { score?: number | null; moments?: number[]; text?: string }) =>
    annotate({
      kind: 'rating',
      by,
      domain: domain.id,
      score: rating?.score ?? null,
      moments: linked,
      text: rating?.text ?? '',
      ...change,
    })
  return (
    <div className={styles.domain}>
      <h3 id={`domain-${domain.id}`}>{domain.title}</h3>
      <p>{domain.about}</p>
      <div className={styles.scale} role="radiogroup" aria-labelledby={`domain-${domain.id}`}>
        {([null, 1, 2, 3, 4, 5] as const).map((score) => {
          const chosen = rating !== undefined && rating.score === score
          const anchor =
            score === null ? words.notObserved : score % 2 === 1 ? domain.anchors[(score - 1) / 2] : words.between
          return (
            // biome-ignore lint/a11y/useSemanticElements: a button that says what it looks like, in a group of six.
            <button
              key={score ?? 'none'}
              type="button"
              role="radio"
              aria-checked={chosen}
              className={styles.step}
              onClick={() => void keep({ score }).catch(() => {})}
            >
              <strong>{score ?? '–'}</strong>
              <span>{anchor}</span>
            </button>
          )
        })}
      </div>
      <DialMoments
        open={open}
        moments={momentsForDomain(domain.id, recording.facts)}
        linked={linked}
        onLink={(moments) => void keep({ moments }).catch(() => {})}
        onGo={onGo}
      />
      {rating?.text && <p>{rating.text}</p>}
      <details>
        <summary>{words.remarks(domain.title)}</summary>
        <WordsField
          label={words.remarks(domain.title)}
          placeholder=""
          keep={words.keep}
          onKeep={(text) => keep({ text })}
        />
      </details>
      <p className={styles.source}>
        {words.standard}: {domain.source}
      </p>
    </div>
  )
}
