/**
 * A question to something that lasts for a whole drill, worked out once for as long as it stays the same object. Where
 * the question has a subject, once for each. A pure shortcut: it only saves time.
 */
export function lookedUp<Part extends object, Answer>(
  find: (part: Part, subject: string) => Answer,
): (part: Part, subject?: string) => Answer {
  const known = new WeakMap<Part, Map<string, Answer>>()
  return (part, subject = '') => {
    let answers = known.get(part)
    if (answers === undefined) {
      answers = new Map()
      known.set(part, answers)
    }
    const before = answers.get(subject)
    if (before !== undefined) return before
    const answer = find(part, subject)
    answers.set(subject, answer)
    return answer
  }
}

/**
 * A question to parts of the desk as they are now, worked out anew when one of them is another object than last time:
 * parts that do not change keep their identity. A pure shortcut: it only saves time.
 */
export function asOfNow<Parts extends readonly unknown[], Answer>(
  find: (...parts: Parts) => Answer,
): (...parts: Parts) => Answer {
  let last: { parts: Parts; answer: Answer } | null = null
  return (...parts) => {
    if (last === null || last.parts.some((part, index) => part !== parts[index]))
      last = { parts, answer: find(...parts) }
    return last.answer
  }
}

/** How many texts are kept in mind at once. */
const KEEP = 4000

/** A question to a text, worked out once for each text. A pure shortcut: it only saves time. */
export function byText<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = find(text)
    if (known.size >= KEEP) known.clear()
    known.set(text, answer)
    return answer
  }
}
