/** A name that every file system takes, and that leads into no other folder. */
export function fileNameOf(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
  return `${plain || 'Hearback debrief'}.pdf`
}
