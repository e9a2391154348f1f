import {
  AlarmClock,
  Bug,
  CircleAlert,
  CircleCheck,
  CirclePlus,
  CircleQuestionMark,
  CircleX,
  Coffee,
  Eye,
  Flame,
  Frown,
  Hand,
  HandHeart,
  Heart,
  Hourglass,
  Laugh,
  Lightbulb,
  Lock,
  LockOpen,
  type LucideIcon,
  OctagonX,
  PartyPopper,
  Phone,
  Pin,
  Rocket,
  Siren,
  Smile,
  ThumbsDown,
  ThumbsUp,
  TriangleAlert,
} from 'lucide-react'

import styles from './emoji.module.css'

/** What people in a room type, drawn by us: no machine is sure to have letters for it. */
const DRAWN: Record<string, LucideIcon> = {
  '✅': CircleCheck,
  '✔': CircleCheck,
  '❌': CircleX,
  '❓': CircleQuestionMark,
  '❗': CircleAlert,
  '➕': CirclePlus,
  '⚠': TriangleAlert,
  '⏰': AlarmClock,
  '⏳': Hourglass,
  '☕': Coffee,
  '❤': Heart,
  '🎉': PartyPopper,
  '🐛': Bug,
  '👀': Eye,
  '👍': ThumbsUp,
  '👎': ThumbsDown,
  '💡': Lightbulb,
  '📌': Pin,
  '📞': Phone,
  '🔒': Lock,
  '🔓': LockOpen,
  '🔥': Flame,
  '🙂': Smile,
  '😀': Smile,
  '😊': Smile,
  '😂': Laugh,
  '😅': Laugh,
  '🙁': Frown,
  '😢': Frown,
  '🙋': Hand,
  '✋': Hand,
  '🙏': HandHeart,
  '🚀': Rocket,
  '🚨': Siren,
  '🛑': OctagonX,
}

/** One of them as it is typed: with or without a tone of skin, a sex, or a wish to be drawn in colour. */
export const EMOJI = `(?:${Object.keys(DRAWN).join('|')})[\\u{1F3FB}-\\u{1F3FF}]?(?:\\u200D[♀♂])?\\uFE0F?`

/** An emoji as a picture; a screen reader has its own word for it. */
export function Emoji({ typed }: { typed: string }) {
  const [first = ''] = typed
  const Icon = DRAWN[first]
  if (!Icon) return typed
  return (
    <span className={styles.emoji} role="img" aria-label={typed}>
      <Icon aria-hidden="true" />
    </span>
  )
}
