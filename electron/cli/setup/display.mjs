/**
 * Whether a window could be shown.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 */
export function hasDisplay(platform, env) {
  if (platform === 'darwin' || platform === 'win32') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * The command that opens an address in the user's browser.
 * @param {NodeJS.Platform} platform
 * @param {string} address
 * @returns {[string, string[]]}
 */
export function openCommand(platform, address) {
  if (platform === 'darwin') return ['open', [address]]
  // `start` reads its first quoted word as a window title; `&` would end the command, so addresses carry none.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', address]]
  return ['xdg-open', [address]]
}
