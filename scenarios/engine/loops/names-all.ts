/**
 * Whether a text names what it must: of each group, at least one of its words. Whole words, whatever the case;
 * a word also stands for its plural and its possessive. Nothing else about the text is judged.
 *
 * @returns `found`: the words that were named, one a group, in order
 */
export function namesAll(text: string, groups: readonly (readonly string[])[]): { all: boolean; found: string[] } {
  const plain = ` ${plainWords(text)} `
  const found = groups.flatMap((group) => group.find((word) => says(plain, plainWords(word))) ?? [])
  return { all: found.length === groups.length, found }
}

function says(plain: string, word: string): boolean {
  return ['', 's', 'es'].some((ending) => plain.includes(` ${word}${ending} `))
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()
}
