import type { Rule } from '../rules/rule'

/** The page about one code. `example` is what lint says, word for word, to the folder of examples of that rule. */
export function problemPage(rule: Rule, example: string | null): string {
  const blocks = [
    `# ${rule.code}`,
    rule.severity === 'error' ? '*An error: with it, the scenario does not run.*' : '*A warning: the scenario runs.*',
    rule.about,
    `**What to do.** ${rule.instead}`,
    ...(example === null ? [] : ['**How it is told.**', `\`\`\`text\n${example.trimEnd()}\n\`\`\``]),
    ...(rule.severity === 'error'
      ? []
      : [
          `**Where it is meant.** On the line above:\n\n\`\`\`yaml\n# hearback-disable-next-line ${rule.code} -- the reason\n\`\`\``,
        ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** The list of all codes, by area. */
export function problemIndex(rules: readonly Rule[]): string {
  const areas = [...new Set(rules.map((rule) => rule.code.split('/')[0] ?? ''))]
  const blocks = areas.map((area) => {
    const lines = rules
      .filter((rule) => rule.code.startsWith(`${area}/`))
      .map((rule) => `- [${rule.code}](${rule.code}.md) (${rule.severity}): ${rule.about}`)
    return `## ${area}\n\n${lines.join('\n')}`
  })
  return `${['# What lint may say', 'Generated from the rules; do not edit. Codes are stable: texts may change, codes do not.', ...blocks].join('\n\n')}\n`
}
