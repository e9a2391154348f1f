/**
 * A question to a part of the desk, worked out once for as long as that part stays the same object: parts that do not
 * change keep their identity. Where the question has a subject, once for each. A pure shortcut: it only saves time.
 */
export function lookedUp<Part extends object, Answer>(
  find: (part: Part, subject: string) => Answer,
): (part: Part, subject?: string) => Answer {
  const known = new WeakMap<Part, Map<string, Answer>>()
  return (part, subject = '') => {
    const answers = known.get(part) ?? new Map<string, Answer>()
    if (answers.size === 0) known.set(part, answers)
    const before = answers.get(subject)
    if (before !== undefined) return before
    const answer = find(part, subject)
    answers.set(subject, answer)
    return answer
  }
}
