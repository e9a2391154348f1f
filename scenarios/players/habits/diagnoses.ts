import type { Move } from '../../engine'
import { fitting, wholeText } from '../match'
import { once, since } from '../memory'
import { orderFor } from '../ordering'
import { saysNo } from '../phrases'
import { messagesOf, reportsOf, sincePaged, underWay, type View } from '../view'
import { shared } from '../words'

/** Takes up or sets aside what people think is wrong, each with a reason, once somebody has looked. */
export function weighDiagnoses(view: View): Move[] {
  if (sincePaged(view) === null) return []
  return view.desk.diagnoses.flatMap((diagnosis): Move[] => {
    if (diagnosis.weighed !== null || view.now - diagnosis.at < 15) return []
    const said = `${diagnosis.short} ${view.desk.messages[diagnosis.message]?.text ?? ''}`
    const questions = view.desk.asks.filter((ask) => !ask.risky && ask.id !== 'can-report')
    const ask = fitting(view, said, questions).find(({ ask: each }) =>
      /\?|\blook\b|\bcheck\b/.test(wholeText(each)),
    )?.ask
    const report = ask && reportsOf(view, ask.id).at(-1)
    if (report && view.now - report.at > 2)
      return weigh(view, diagnosis.id, saysNo(report.text) ? 'ruled-out' : 'pursued', report.text)
    if (ask && !underWay(view, ask.id) && since(view.memory, `asked:${ask.id}`, view.now) === null) {
      const order = orderFor(view, ask)
      if (order) return [order]
    }
    if (view.now - diagnosis.at < 110) return []
    const denied = messagesOf(view).find(({ text }) => saysNo(text) && shared(text, diagnosis.short) > 0)
    return weigh(
      view,
      diagnosis.id,
      denied ? 'ruled-out' : 'pursued',
      denied?.text ?? 'nobody has shown that it is not',
    )
  })
}

function weigh(view: View, diagnosis: string, as: 'pursued' | 'ruled-out', because: string): Move[] {
  if (!once(view.memory, `weigh:${diagnosis}`, view.now)) return []
  return [{ do: 'weigh', diagnosis, as, because: because.slice(0, 160) }]
}
