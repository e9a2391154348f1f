import { Fragment, memo } from 'react'

import { EMOJI, Emoji } from './emoji'
import { useExplaining } from './explaining'
import styles from './rich-text.module.css'
import { Told } from './told'
import { withMeanings } from './words'

export interface RichTextProps {
  text: string
  /** Words to set off, such as the slots of an order. */
  marked?: readonly string[]
}

/** What people type: `code`, **strong**, @mentions, emoji. Nothing else is interpreted. */
export const RichText = memo(function RichText({ text, marked = [] }: RichTextProps) {
  const explaining = useExplaining()
  const known = new Set<string>()
  const parts = split(text, marked).map((part, index) => {
    // The parts of one text never change places, so their index is their identity.
    const key = `${index}`
    if (part.kind === 'code') return <code key={key}>{part.words}</code>
    if (part.kind === 'strong') return <strong key={key}>{part.words}</strong>
    if (part.kind === 'emoji') return <Emoji key={key} typed={part.words} />
    if (part.kind === 'mention')
      return (
        <span key={key} className={styles.mention}>
          {part.words}
        </span>
      )
    return <Fragment key={key}>{explaining ? withMeanings(part.words, text, explaining, known) : part.words}</Fragment>
  })
  return <Told>{parts}</Told>
})

interface Part {
  kind: 'plain' | 'code' | 'strong' | 'mention' | 'emoji'
  words: string
}

function split(text: string, marked: readonly string[]): Part[] {
  const names = marked.filter((word) => word.length > 0).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const markedPattern = names.length > 0 ? `|(?<=^|\\W)(${names.join('|')})(?=\\W|$)` : '|($^)'
  const pattern = new RegExp(
    `\`([^\`\n]+)\`|\\*\\*([^*\n]+)\\*\\*|(@[\\p{L}][\\p{L}\\d-]*)${markedPattern}|(${EMOJI})`,
    'gu',
  )
  const parts: Part[] = []
  let from = 0
  for (const found of text.matchAll(pattern)) {
    if (found.index > from) parts.push({ kind: 'plain', words: text.slice(from, found.index) })
    const [whole, code, strong, mention, slot, emoji] = found
    if (code) parts.push({ kind: 'code', words: code })
    else if (strong) parts.push({ kind: 'strong', words: strong })
    else if (mention) parts.push({ kind: 'mention', words: mention })
    else if (emoji) parts.push({ kind: 'emoji', words: emoji })
    else if (slot) parts.push({ kind: /[\d-]/.test(slot) ? 'code' : 'strong', words: slot })
    from = found.index + whole.length
  }
  if (from < text.length) parts.push({ kind: 'plain', words: text.slice(from) })
  return parts
}
