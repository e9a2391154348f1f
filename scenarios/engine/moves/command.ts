import { holds } from '../conditions'
import { stirObjections } from '../crew/objecting'
import { finish, standDown } from '../endings'
import { IMOC } from '../fact'
import { stepIncident } from '../incident-machine'
import { post } from '../loops/post'
import { hearSignals } from '../loops/signals'
import type { Move, Refusal } from '../move'
import { FIRST_CALL } from '../remembered'
import type { Work } from '../work'
import { refuse } from './refuse'

type Of<K extends Move['do']> = Extract<Move, { do: K }>

/** Hours in command after which somebody else should be asked to take it (Shopify's bot: three hours, swap?). */
const LONG_WATCH = 3

export function claimCommand(work: Work, move: Of<'claim-command'>): Refusal | undefined {
  if (work.drill.incident.command === IMOC) return refuse('in-command', 'You have command already.')
  const text = move.text?.trim() || 'I am the IMOC for this incident and I have command.'
  const message = post(work, { in: work.scenario.incident.channel, by: IMOC, text })
  work.drill.incident.command = IMOC
  work.state({ kind: 'command-claimed', by: IMOC, message })
  work.schedule(LONG_WATCH * 3600, { do: 'watch', hours: LONG_WATCH })
  return undefined
}

export function setSeverity(work: Work, move: Of<'set-severity'>): Refusal | undefined {
  if (work.drill.incident.severity === move.severity)
    return refuse('no-change', `It is ${move.severity.toUpperCase()} already.`)
  work.drill.incident.severity = move.severity
  work.state({ kind: 'severity-set', severity: move.severity, by: IMOC })
  return undefined
}

export function setState(work: Work, move: Of<'set-state'>): Refusal | undefined {
  if (move.state === 'resolved')
    return refuse('use-resolve', 'Resolve closes the incident: it checks first what is still open.')
  const next = stepIncident(work.drill.incident.state, move.state)
  if (next === null) return refuse('no-change', `The incident is ${work.drill.incident.state} already.`)
  work.drill.incident.state = move.state
  work.state({ kind: 'state-set', state: move.state, by: IMOC })
  return undefined
}

export function decide(work: Work, move: Of<'decide'>): Refusal | undefined {
  const decision = work.scenario.decisions[move.decision]
  const known = decision && (decision.known === undefined || work.drill.learned[move.decision])
  if (!decision || !known) return refuse('no-such-decision', `There is no decision called "${move.decision}" to take.`)
  if (decision.choices[move.choice] === undefined)
    return refuse('no-such-choice', `Choose one of ${Object.keys(decision.choices).join(', ')}.`)
  if (move.because.trim() === '')
    return refuse('no-reason', 'Say why, in a few words: the reason is what others can check.')
  work.put('decided', move.decision, move.choice)
  const text = `Decision: ${decision.choices[move.choice]}, because ${move.because}`
  const message = post(work, { in: work.scenario.incident.channel, by: IMOC, text })
  work.state({ kind: 'decision-made', decision: move.decision, choice: move.choice, because: move.because })
  hearSignals(work, { message, in: work.scenario.incident.channel, to: [], text })
  return undefined
}

export function poll(work: Work, move: Of<'poll'>): Refusal | undefined {
  const ask = work.scenario.asks[move.about]
  const decision = work.scenario.decisions[move.about]
  if (!ask && !decision) return refuse('nothing-to-poll', `There is nothing called "${move.about}" to poll about.`)
  const about = ask?.label ?? decision?.question ?? move.about
  const text = move.text?.trim() || `I am about to: ${about}. Any strong objections?`
  const message = post(work, { in: work.scenario.incident.channel, by: IMOC, text })
  work.state({ kind: 'poll-opened', about: move.about, message })
  stirObjections(work, move.about)
  return undefined
}

export function weigh(work: Work, move: Of<'weigh'>): Refusal | undefined {
  const diagnosis = work.scenario.diagnoses[move.diagnosis]
  if (!diagnosis || work.drill.diagnoses[move.diagnosis] === undefined) {
    return refuse('no-such-diagnosis', `Nobody has said anything called "${move.diagnosis}" yet.`)
  }
  if (work.drill.diagnoses[move.diagnosis] === move.as) return refuse('no-change', 'That is how it stands already.')
  if (move.because.trim() === '')
    return refuse('no-reason', 'Say why, in a few words: the reason is what others can check.')
  work.put('diagnoses', move.diagnosis, move.as)
  const verdict = move.as === 'pursued' ? 'we follow up' : 'we set aside'
  post(work, {
    in: work.scenario.incident.channel,
    by: IMOC,
    to: [diagnosis.by],
    text: `"${diagnosis.short}": ${verdict}, because ${move.because}`,
  })
  work.state({ kind: 'diagnosis-weighed', diagnosis: move.diagnosis, as: move.as, because: move.because })
  const answer = diagnosis[move.as]
  if (answer !== undefined && work.drill.people[diagnosis.by]?.presence === 'here') {
    post(work, { in: work.scenario.incident.channel, by: diagnosis.by, to: [IMOC], text: answer })
  }
  return undefined
}

/** Closes the incident, if nothing is missing that has not been accepted by name. */
export function resolve(work: Work, move: Of<'resolve'>): Refusal | undefined {
  if (work.timesOf(FIRST_CALL) === 0) return refuse('nothing-open', 'Nothing has come up yet that could be resolved.')
  if (work.drill.incident.state === 'resolved')
    return refuse('resolved', 'It is resolved. See to what is left, then end the drill.')
  const { needs, afterwards } = work.scenario.resolve
  const gone = needs.filter((need) => !holds(work.scenario, work.drill, need.when))
  const accepted = gone.filter((need) => need.acceptable && move.accepting.includes(need.id))
  const missing = gone.filter((need) => !accepted.includes(need))
  if (missing.length > 0) {
    const names = missing.map(
      (need) => `${need.refusal}${need.acceptable ? ` (or accept it by name: ${need.name})` : ''}`,
    )
    return refuse('not-yet', `Not resolved yet. ${names.join(' ')}`)
  }
  work.drill.incident.state = 'resolved'
  work.state({ kind: 'state-set', state: 'resolved', by: IMOC })
  for (const { id, name } of accepted) work.state({ kind: 'loss-accepted', need: id, name })
  const names = accepted.map(({ name }) => name).join('; ')
  const text = move.text?.trim() || 'This incident is resolved.'
  const said = names === '' ? text : `${text} Accepted as it is: ${names}.`
  post(work, { in: work.scenario.incident.channel, by: IMOC, text: said })
  work.unschedule(({ do: what }) => what === 'item' || what === 'prompt')
  if (afterwards > 0) work.schedule(afterwards, { do: 'stand-down' })
  else standDown(work)
  return undefined
}

export function stop(work: Work, move: Of<'stop'>): Refusal | undefined {
  if (move.because === 'ended-early' && work.drill.incident.state === 'resolved') {
    standDown(work)
    return undefined
  }
  const [title, text] =
    move.because === 'real-incident'
      ? ['A real incident came first', 'The drill was stopped at once. Nothing here counts for or against anybody.']
      : ['The drill was stopped', 'It ended where it stood. What had come up by then is in the debrief.']
  finish(work, move.because === 'real-incident' ? 'real-incident' : 'stopped', title, text, true)
  return undefined
}
