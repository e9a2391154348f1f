import { text } from '../text/text'

/**
 * Puts the mark of a simulation in front of whatever is copied out of a drill, so that a page or an order pasted into a chat
 * of the real world is not taken for one. Pasted back into Hearback, it comes without. Returns how to stop.
 */
export function markCopies(): () => void {
  const mark = `[${text.common.simulation}] `
  const copy = (event: ClipboardEvent) => {
    const words = selectedIn(event.target)
    if (words === '') return
    event.clipboardData?.setData('text/plain', words.startsWith(mark) ? words : mark + words)
    event.preventDefault()
    // As the browser would have, had it not been kept from cutting as well.
    if (event.type === 'cut') document.execCommand('delete')
  }
  const paste = (event: ClipboardEvent) => {
    const words = event.clipboardData?.getData('text/plain') ?? ''
    if (!isField(event.target) || !words.includes(mark)) return
    event.preventDefault()
    // The one way of putting text in that can be undone with Ctrl Z.
    document.execCommand('insertText', false, words.replaceAll(mark, ''))
  }
  document.addEventListener('copy', copy)
  document.addEventListener('cut', copy)
  document.addEventListener('paste', paste)
  return () => {
    document.removeEventListener('copy', copy)
    document.removeEventListener('cut', copy)
    document.removeEventListener('paste', paste)
  }
}

function selectedIn(target: EventTarget | null): string {
  if (!isField(target)) return document.getSelection()?.toString() ?? ''
  return target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0)
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
