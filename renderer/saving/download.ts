/** Hands a file to the browser's own saving. */
export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const encoded = typeof content === 'string' ? `${type};charset=utf-8` : type
  const address = URL.createObjectURL(new Blob([content], { type: encoded }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The click has only queued the download; the address must outlive it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
