import type { Desk, DeskLoop } from '../../scenarios/desk'
import type { Move } from '../../scenarios/engine'
import { rowsOf } from '../../scenarios/tables'
import { byRules, type Player } from './play-with'

const ROOM = 'inc-2041'

/** Somebody who knows the craft, not this incident: sizes up, stops the spread, asks, tries one, then all, and checks. */
export function apacheGood(): Player {
  const rules = byRules([
    when(
      (desk) => paged(desk),
      [
        { do: 'claim-command' },
        { do: 'set-severity', severity: 'sev1' },
        { do: 'lock-deploys', reason: 'web tier not answering', allow: [] },
        { do: 'acknowledge-alert', alert: 'web-no-answer' },
      ],
    ),
    when(
      (desk) => paged(desk) && said(desk, 'it is my change'),
      () => [
        {
          do: 'say',
          in: 'infrastructure',
          to: ['ilse'],
          text: 'Thanks for saying so at once, Ilse. Heard: your httpd version bump, and web-044 did not come back.',
        },
        ask('can-report', 'mika', 120),
        ask('can-report', 'ilse', 120),
      ],
    ),
    when(
      (desk) => paged(desk),
      [
        { do: 'page', person: 'noor', because: 'deputy' },
        { do: 'page', person: 'tomas', because: 'hands' },
        { do: 'page', person: 'ana', because: 'edge' },
        { do: 'page', person: 'lena', because: 'customer liaison' },
      ],
    ),
    when(
      (desk) => said(desk, 'count keeps going up'),
      (desk) => [{ ...ask('stop-runs', 'mika', 120), re: messageSaying(desk, 'count keeps going up') } as Move],
    ),
    when(
      (desk, now) => paged(desk) && now >= 280,
      [
        {
          do: 'publish',
          state: 'investigating',
          components: { storefront: 'degraded_performance', checkout: 'degraded_performance' },
          text: 'Pages are slow or do not load. Orders already placed are safe. We are working on it.',
          nextUpdateIn: 900,
        },
      ],
    ),
    when((desk) => here(desk, 'noor'), [{ do: 'assign-role', role: 'deputy', person: 'noor' }]),
    when(
      (desk) => here(desk, 'tomas'),
      [
        { do: 'assign-role', role: 'scribe', person: 'tomas' },
        {
          do: 'brief',
          person: 'tomas',
          points: { impact: 'shop slow', since: '14:06', plan: 'stop automatic runs', task: 'scribe', reportTo: 'me' },
        },
      ],
    ),
    when((desk) => here(desk, 'lena'), [{ do: 'assign-role', role: 'customer-liaison', person: 'lena' }]),
    when(
      (desk) => here(desk, 'ana'),
      [
        {
          do: 'brief',
          person: 'ana',
          points: { impact: 'shop slow', plan: 'stop automatic runs', task: 'watch the last serving hosts' },
        },
      ],
    ),
    when(
      (desk) => desk.panels.graphs.dark !== null && reported(desk, 'stop-runs'),
      [ask('can-we-roll-back', 'mika', 180), ask('read-numbers', 'ilse', 120)],
    ),
    when(
      (desk) => reported(desk, 'can-we-roll-back'),
      [
        { do: 'decide', decision: 'roll-back', choice: 'declined', because: 'the old package is gone from the mirror' },
        { do: 'note', kind: 'decision', text: 'No rollback: old package gone.' },
        ask('still-serving', 'mika', 180),
      ],
    ),
    when(
      (desk) => here(desk, 'ravi'),
      [
        {
          do: 'brief',
          person: 'ravi',
          points: { impact: 'shop slow', plan: 'spare the last hosts', task: 'recommendations off on my word' },
        },
      ],
    ),
    when(
      (desk) => said(desk, 'When is it back'),
      [{ do: 'tell', in: 'leadership', to: ['dana'], tell: 'no-eta', slots: { minutes: '15' } }],
    ),
    when(
      (desk) => said(desk, 'What may I tell people'),
      [{ do: 'tell', in: 'support', to: ['lena'], tell: 'customer-words', slots: {} }],
    ),
    when(
      (desk) => said(desk, 'May I?'),
      [{ do: 'tell', in: 'infrastructure', to: ['joost'], tell: 'not-now', slots: {} }],
    ),
    when(
      (desk) => said(desk, 'replica lag is creeping'),
      (desk) => [
        {
          do: 'order',
          in: ROOM,
          to: 'priya',
          ask: 'watch-lag',
          slots: {},
          within: 180,
          re: messageSaying(desk, 'replica lag is creeping'),
          text: 'Priya, heard: replica lag is creeping. It is yours: how many minutes until it hurts?',
        },
      ],
    ),
    when(
      (desk) => said(desk, 'running pretty warm'),
      (desk) => [
        {
          do: 'say',
          in: ROOM,
          to: ['mika'],
          re: messageSaying(desk, 'running pretty warm'),
          text: 'Heard: the last serving hosts run warm.',
        },
        {
          ...ask('how-long-left', here(desk, 'ana') ? 'ana' : 'mika', 90),
          re: messageSaying(desk, 'running pretty warm'),
        } as Move,
      ],
    ),
    when((desk) => reported(desk, 'how-long-left') && here(desk, 'ravi'), [ask('shed-load', 'ravi', 120)]),
    when((desk) => reported(desk, 'watch-lag'), [ask('pause-reports', 'priya', 120)]),
    when((desk) => reported(desk, 'still-serving'), [ask('what-helped', 'ilse', 60)]),
    when(
      (desk) => knows(desk, 'rerun-one'),
      (desk) => [
        {
          do: 'order',
          in: ROOM,
          to: 'ilse',
          ask: 'rerun-one',
          slots: { host: firstOption(desk, 'rerun-one') },
          within: 180,
        },
      ],
    ),
    when(
      (desk) => reported(desk, 'rerun-one'),
      [
        { do: 'note', kind: 'unexplained', text: 'A second config run brings httpd back. Nobody knows why.' },
        {
          do: 'poll',
          about: 'rerun-everywhere',
          text: 'I am about to have config re-run on every broken host. Any strong objections?',
        },
      ],
    ),
    when(
      (desk) => desk.polls.some((poll) => !poll.open),
      [
        { do: 'order', in: ROOM, to: 'ilse', ask: 'rerun-everywhere', slots: { how: 'ten at a time' }, within: 180 },
        { do: 'set-state', state: 'identified' },
        {
          do: 'publish',
          state: 'identified',
          components: {},
          text: 'Pages are slow. We know what stopped our web servers and are bringing them back in steps.',
          nextUpdateIn: 900,
        },
      ],
    ),
    when(
      (desk) => said(desk, 'More than half are back'),
      [
        { do: 'set-state', state: 'monitoring' },
        {
          do: 'publish',
          state: 'monitoring',
          components: { storefront: 'operational', checkout: 'operational' },
          text: 'Pages are quick again. We are watching.',
          nextUpdateIn: 1200,
        },
        ask('verify-outside', 'lena', 120),
      ],
    ),
    when(
      (desk) => said(desk, 'Every host answers') && desk.panels.deploys.dark === null,
      [ask('verify-outside', 'lena', 120), { do: 'unlock-deploys', reason: 'hosts are back' }],
    ),
    when(
      (desk, now) =>
        said(desk, 'Every host answers') && now - saidAt(desk, 'Every host answers') > 130 && openOrders(desk) === 0,
      [
        {
          do: 'publish',
          state: 'resolved',
          components: {},
          text: 'Resolved. No data was lost. Orders placed during the slow spell are safe.',
          nextUpdateIn: null,
        },
        { do: 'resolve', accepting: ['four-hosts', 'replica'] },
      ],
    ),
  ])
  return (desk, now) => [...hearBack(desk), ...rules(desk, now)]
}

/** Every read-back is heard: a right one is confirmed, a wrong one said again. */
function hearBack(desk: Desk): Move[] {
  return orders(desk).flatMap((loop): Move[] => {
    if (loop.stage !== 'read-back' || loop.confirmed) return []
    return [loop.differs.length > 0 ? { do: 'correct', loop: loop.loop } : { do: 'confirm', loop: loop.loop }]
  })
}

function ask(id: string, to: string, within: number): Move {
  return { do: 'order', in: ROOM, to, ask: id, slots: {}, within }
}

function when(test: (desk: Desk, now: number) => boolean, moves: Move[] | ((desk: Desk) => Move[])) {
  return (desk: Desk, now: number) => (test(desk, now) ? (typeof moves === 'function' ? moves(desk) : moves) : null)
}

function paged(desk: Desk): boolean {
  return rowsOf(desk.pages).some((page) => page.person === 'imoc')
}

function here(desk: Desk, person: string): boolean {
  return desk.people[person]?.presence === 'here'
}

function said(desk: Desk, words: string): boolean {
  return rowsOf(desk.messages).some((message) => message.text.includes(words))
}

function saidAt(desk: Desk, words: string): number {
  return rowsOf(desk.messages).find((message) => message.text.includes(words))?.at ?? 0
}

function messageSaying(desk: Desk, words: string): string {
  return rowsOf(desk.messages).find((message) => message.text.includes(words))?.message ?? ''
}

/** The first value offered for the first blank of an ask. */
function firstOption(desk: Desk, ask: string): string {
  return desk.asks.find((each) => each.id === ask)?.slots[0]?.options[0] ?? ''
}

function knows(desk: Desk, ask: string): boolean {
  return desk.asks.some((each) => each.id === ask)
}

function reported(desk: Desk, ask: string): boolean {
  return orders(desk).some((loop) => loop.ask === ask && loop.stage === 'closed')
}

function openOrders(desk: Desk): number {
  return orders(desk).filter((loop) => loop.open).length
}

function orders(desk: Desk): DeskLoop[] {
  return rowsOf(desk.loops).filter((loop) => loop.form === 'order')
}
