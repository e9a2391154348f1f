import styles from './avatar.module.css'

export interface AvatarProps {
  name: string
  away?: boolean
}

/** Initials in a square. Decoration: the name always stands beside it. */
export function Avatar({ name, away = false }: AvatarProps) {
  return (
    <span className={styles.avatar} data-away={away || undefined} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase()
}
