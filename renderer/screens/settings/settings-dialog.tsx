import { Dialog } from '../../components/dialog'
import { Segmented } from '../../components/segmented'
import { Select } from '../../components/select'
import { useSettings } from '../../store/settings-store'
import { LANGUAGES, ownName } from '../../text/language'
import { text } from '../../text/text'
import styles from './settings-dialog.module.css'
import { SoundSettings } from './sound-settings'

const words = text.dialog.settings
const options = <T extends string>(labels: Record<T, string>) =>
  (Object.entries(labels) as Array<[T, string]>).map(([value, label]) => ({ value, label }))

/** What this person likes: theme, motion, sound, keys, speech. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const settings = useSettings()
  const { change } = settings
  return (
    <Dialog open onClose={onClose} title={words.title} about={words.about}>
      <dl className={styles['settings-dialog']}>
        {LANGUAGES.length > 1 && (
          <>
            <dt>{words.language}</dt>
            <dd>
              <Select
                label={words.language}
                options={LANGUAGES.map((tag) => ({ value: tag, label: ownName(tag) }))}
                value={settings.language}
                onChange={(language) => {
                  change({ language })
                  // Words are read once, when the page is loaded; the drill is kept by the host meanwhile.
                  location.reload()
                }}
              />
            </dd>
          </>
        )}
        <dt>{words.theme}</dt>
        <dd>
          <Segmented
            label={words.theme}
            options={options(words.themes)}
            value={settings.theme}
            onChange={(theme) => change({ theme })}
          />
        </dd>
        <dt>{words.contrast}</dt>
        <dd>
          <Segmented
            label={words.contrast}
            options={options(words.contrasts)}
            value={settings.contrast}
            onChange={(contrast) => change({ contrast })}
          />
        </dd>
        <dt>{words.motion}</dt>
        <dd>
          <Segmented
            label={words.motion}
            options={options(words.motions)}
            value={settings.motion}
            onChange={(motion) => change({ motion })}
          />
        </dd>
        <SoundSettings />
        <dt>{words.singleKeys}</dt>
        <dd>
          <Segmented
            label={words.singleKeys}
            options={options(words.singleKeyOptions)}
            value={settings.singleKeys}
            onChange={(singleKeys) => change({ singleKeys })}
          />
        </dd>
        <dt>{words.marks}</dt>
        <dd>
          <Segmented
            label={words.marks}
            options={options(words.marksOptions)}
            value={settings.marks}
            onChange={(marks) => change({ marks })}
          />
        </dd>
        <dt>{words.plainLanguage}</dt>
        <dd>
          <Segmented
            label={words.plainLanguage}
            options={options(words.plainLanguageOptions)}
            value={settings.plainLanguage ? 'on' : 'off'}
            onChange={(plain) => change({ plainLanguage: plain === 'on' })}
          />
        </dd>
        <dt>{words.speech}</dt>
        <dd>
          <Segmented
            label={words.speech}
            options={options(words.speechOptions)}
            value={settings.speech}
            onChange={(speech) => change({ speech })}
          />
        </dd>
      </dl>
    </Dialog>
  )
}
