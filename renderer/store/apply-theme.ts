import { desktop } from '../desktop/desktop'
import { type Theme, useSettings } from './settings-store'

const DARK = '(prefers-color-scheme: dark)'
const CONTRAST = '(prefers-contrast: more)'

/** Keeps `data-theme`, `data-contrast` and `data-motion` on <html> as the settings and the system say. */
export function applyTheme(): void {
  const dark = window.matchMedia(DARK)
  const contrast = window.matchMedia(CONTRAST)
  let told: Theme | null = null
  const apply = () => {
    const settings = useSettings.getState()
    const { dataset } = document.documentElement
    dataset.theme = settings.theme === 'dark' || (settings.theme === 'system' && dark.matches) ? 'dark' : 'light'
    dataset.contrast = settings.contrast === 'more' || contrast.matches ? 'more' : 'usual'
    dataset.motion = settings.motion
    if (settings.theme !== told) void desktop()?.theme(settings.theme)
    told = settings.theme
  }
  apply()
  useSettings.subscribe(apply)
  for (const query of [dark, contrast]) query.addEventListener('change', apply)
}
