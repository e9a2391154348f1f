import { useSettings } from './settings-store'

const DARK = '(prefers-color-scheme: dark)'

/** Keeps `data-theme` and `data-motion` on <html> as the settings and the system say. */
export function applyTheme(): void {
  const system = window.matchMedia(DARK)
  const apply = () => {
    const { theme, motion } = useSettings.getState()
    const dark = theme === 'dark' || (theme === 'system' && system.matches)
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    document.documentElement.dataset.motion = motion
  }
  apply()
  useSettings.subscribe(apply)
  system.addEventListener('change', apply)
}
