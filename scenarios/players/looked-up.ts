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
export function asOfNow<Part, Answer>(find: (part: Part) => Answer): (part: Part) => Answer
export function asOfNow<Part, Other, Answer>(
  find: (part: Part, other: Other) => Answer,
): (part: Part, other: Other) => Answer
export function asOfNow(find: (part: unknown, other: unknown) => unknown) {
  let last: { part: unknown; other: unknown; answer: unknown } | undefined
  return (part: unknown, other?: unknown) => {
    if (last === undefined || last.part !== part || last.other !== other)
      last = { part, other, answer: find(part, other) }
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
