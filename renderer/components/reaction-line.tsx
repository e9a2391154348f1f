import { Check, Eye, Hand, OctagonX } from 'lucide-react'
import type { DeskMessage } from '../../scenarios/desk'
import type { ReactionMark } from '../../scenarios/engine'
import { listOf } from '../text/list-of'
import { text } from '../text/text'
import { Badge } from './badge'
import styles from './reaction-line.module.css'

export interface ReactionLineProps {
  reactions: DeskMessage['reactions']
  who: (id: string) => string
}

export const REACTION_ICONS = { seen: Eye, ok: Check, mine: Hand, object: OctagonX } as const

/** Marks on a message, in words: how many are looking, who takes it. */
export function ReactionLine({ reactions, who }: ReactionLineProps) {
  if (reactions.length === 0) return null
  const by = (mark: ReactionMark) => reactions.filter((reaction) => reaction.mark === mark)
  const lines: Array<[ReactionMark, string]> = [
    ...(by('seen').length > 0
      ? [['seen', text.desk.conversation.seenBy(by('seen').length)] as [ReactionMark, string]]
      : []),
    ...(by('ok').length > 0 ? [['ok', text.desk.conversation.heardBy(by('ok').length)] as [ReactionMark, string]] : []),
    ...by('mine').map((one) => ['mine', text.desk.conversation.mineBy(who(one.by))] as [ReactionMark, string]),
    ...by('object').map((one) => ['object', text.desk.conversation.objectBy(who(one.by))] as [ReactionMark, string]),
  ]
  return (
    <ul className={styles['reaction-line']}>
      {lines.map(([mark, words]) => {
        const Icon = REACTION_ICONS[mark]
        return (
          <li key={words} title={listOf(by(mark).map((one) => who(one.by)))}>
            <Badge className={styles.mark}>
              <Icon size={11} aria-hidden="true" />
              {words}
            </Badge>
          </li>
        )
      })}
    </ul>
  )
}
