/** The facts of a run's file, one canonical line each, as `hearback play … --json` prints them. */
export function factLines(file: string): string {
  const facts = file
    .trimEnd()
    .split('\n')
    .flatMap((line) => /^\{"kind":"fact","fact":(.*),"chain":"[0-9a-f]{64}"\}$/.exec(line)?.[1] ?? [])
  return facts.map((fact) => `${fact}\n`).join('')
}
