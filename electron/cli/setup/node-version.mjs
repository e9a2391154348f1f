/** The oldest Node that everything here runs on; the same as `engines.node` in package.json. */
export const OLDEST_NODE = [20, 19]

/**
 * What is wrong with this Node, as a sentence, or `null` when it will do.
 * @param {string} version such as "20.19.0"
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null
  return `Hearback needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${version}. Install a newer Node and try again.`
}
