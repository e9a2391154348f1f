import { Play } from 'lucide-react'

import { tryOut } from '../../audio/play'
import { SOUND_CATEGORIES, type SoundCategory } from '../../audio/sounds'
import { Segmented } from '../../components/segmented'
import { useSettings } from '../../store/settings-store'
import { text } from '../../text/text'
import styles from './sound-settings.module.css'

const words = text.dialog.settings
const options = <T extends string>(labels: Record<T, string>) =>
  (Object.entries(labels) as Array<[T, string]>).map(([value, label]) => ({ value, label }))

/** What is heard, how loud each kind of it, and whether it is written as well. */
export function SoundSettings() {
  const { sound, volume, volumes, captions, change } = useSettings()
  return (
    <>
      <dt>
        {words.sound}
        <p className={styles.means}>{words.soundMeans}</p>
      </dt>
      <dd>
        <Segmented
          label={words.sound}
          options={options(words.sounds)}
          value={sound}
          onChange={(mode) => change({ sound: mode })}
        />
      </dd>
      <dt>{words.volume}</dt>
      <dd>
        <Volume label={words.volume} value={volume} onChange={(loud) => change({ volume: loud })} />
      </dd>
      {SOUND_CATEGORIES.map((category) => (
        <CategoryVolume
          key={category}
          category={category}
          value={volumes[category]}
          onChange={(loud) => change({ volumes: { ...volumes, [category]: loud } })}
        />
      ))}
      <dt>{words.captions}</dt>
      <dd>
        <Segmented
          label={words.captions}
          options={options(words.captionOptions)}
          value={captions ? 'on' : 'off'}
          onChange={(shown) => change({ captions: shown === 'on' })}
        />
      </dd>
    </>
  )
}

interface CategoryVolumeProps {
  category: SoundCategory
  value: number
  onChange: (volume: number) => void
}

function CategoryVolume({ category, value, onChange }: CategoryVolumeProps) {
  const label = words.volumes[category]
  return (
    <>
      <dt className={styles.category}>{label}</dt>
      <dd className={styles.line}>
        {value === 0 && <span className={styles.none}>{words.volumeNone}</span>}
        {category !== 'bed' && (
          <button
            type="button"
            className={styles.hear}
            aria-label={words.hear(label)}
            title={words.hear(label)}
            onClick={() => tryOut(category)}
          >
            <Play size={12} aria-hidden="true" />
          </button>
        )}
        <Volume label={label} value={value} onChange={onChange} />
      </dd>
    </>
  )
}

function Volume({ label, value, onChange }: { label: string; value: number; onChange: (volume: number) => void }) {
  return (
    <input
      type="range"
      min={0}
      max={1}
      step={0.05}
      aria-label={label}
      className={styles.range}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  )
}
