import { describe, expect, it } from 'vitest'

import { diffWords, lessonCard, swapTest } from '../../../scenarios/debrief'
import type { Scenario } from '../../../scenarios/format'
import { cpuMilliseconds } from '../../cpu-milliseconds'
import { slowShop } from '../scoring/fixtures/slow-shop-scenario'

const scenario: Scenario = { ...slowShop, company: 'Threadneedle', clock: '14:05' }
const card = (text: string) => lessonCard(text, scenario).text
const warned = (text: string) => lessonCard(text, scenario).warnings.map(({ id }) => id)

describe('a lesson card', () => {
  it.each([
    ['people become roles', 'Priya Raman said the lag was creeping.', /^\[Database\] said the lag was creeping\.$/],
    ['also by first name and possessive', "Priya's warning came once.", /^\[Database\]'s warning/],
    ['the company goes', 'Threadneedle was slow.', /^\[the company\] was slow/],
    [
      'hosts become roles with a letter',
      'web-071 came back, web-033 did not, web-071 stayed.',
      /^\[web host A\] came back, \[web host B\] did not, \[web host A\] stayed/,
    ],
    [
      'names of machines go',
      'It ran on db1.internal and mail.example.com then.',
      /ran on \[db host A\] and \[host\] then/,
    ],
    ['addresses go', 'Calls to 10.2.3.4 and fe80:0:0:1:2:3:4:5 hung.', /to \[address\] and \[address\] hung/],
    [
      'tickets, links, mail and handles go',
      'See OPS-1234 at https://x.test/a?b, a@b.example or @zoe.',
      /^See \[ticket\] at \[link\] \[e-mail\] or \[handle\]/,
    ],
    ['ids go', 'Commit 4f2a9c1 and 6ba7b811-9dad-11d1-80b4-00c04fd430c8.', /^Commit \[id\] and \[id\]/],
    [
      'times of the day become drill time',
      'At 14:12 the shop was slow, at 15:10 well.',
      /^At T\+07:00 the shop was slow, at T\+1:05:00 well/,
    ],
    ['dates go', 'On 3 March 2026 and 2026-03-04, a Tuesday.', /^On \[date\] and \[date\], a \[day\]/],
    [
      'rare numbers go into buckets',
      '116 of 120 hosts, 38,412 views.',
      /^about 100 of about 100 hosts, about 20,000 views/,
    ],
    [
      'margins stay',
      'It took 4 minutes, 15 minutes too long, at 80 % load.',
      /^It took 4 minutes, 15 minutes too long, at 80 % load\.$/,
    ],
    ['drill time stays', 'At T+09:42 nobody owned it.', /^At T\+09:42 nobody owned it\.$/],
    ['severities stay', 'It was SEV1 by then.', /^It was SEV1 by then\.$/],
    [
      'words of others are to be put otherwise',
      'It was said "probably nothing" once.',
      /said \[quotation: put it in other words\] once/,
    ],
    ['a name in small letters goes', 'then mika said so.', /^then \[Primary on-call, infrastructure\] said so\.$/],
    ['a possessive with a curly mark goes', 'Priya’s warning came once.', /^\[Database\]’s warning/],
    ['a last name alone goes', 'Raman saw it first.', /^\[Database\] saw it first\.$/],
    [
      'a name in a login or a file goes',
      'It ran as mika_ops from /home/mika/bin.',
      /^It ran as \[[^\]]+\]_ops from \/home\/\[login\]\/bin\.$/,
    ],
    ['a name inside another word stays', 'Mikado and repriyation are words.', /^Mikado and repriyation are words\.$/],
    [
      'hosts in capitals, with a port or a domain go',
      'WEB-071:443 and pg-a01.eu-west-1 hung.',
      /^\[web host A\]:443 and \[pg host A\] hung\.$/,
    ],
    ['a host behind a login goes', 'ssh root@db1 hung.', /^ssh \[login\]@\[db host A\] hung\.$/],
    [
      'short and long forms of an address go',
      'fe80::1, 10.0.0.0/8 and ip-10-0-3-4 hung.',
      /^\[address\], \[address\] and \[address\] hung\.$/,
    ],
    ['a mail address with a name in it goes whole', 'Ask priya.raman@example.com.', /^Ask \[e-mail\]\.$/],
    [
      'tickets in any dress go',
      'See inc-2041, PROJ_77, #4411 and ticket 12345.',
      /^See \[ticket\], \[ticket\], \[ticket\] and ticket \[ticket\]\.$/,
    ],
    ['machine ids go', 'i-0abc1234def567890 and 00:1b:44:11:3a:b7 went.', /^\[id\] and \[address\] went\.$/],
    [
      'rare numbers go however they are written',
      "38'412 rows, 1.2 million users, 12k orders, 412 pages.",
      /^about 20,000 rows, about 1,000,000 users, about 10,000 orders, about 200 pages\.$/,
    ],
    ['times with am and pm become drill time', 'At 2:12 pm it was slow.', /^At T\+07:00 it was slow\.$/],
    ['months and years go', 'As in March, and since 2019.', /^As in \[month\], and since \[year\]\.$/],
    [
      'protocols, versions and sizes stay',
      'HTTP2 over TLS1.3 on Python3, p99 at 300 ms.',
      /^HTTP2 over TLS1\.3 on Python3, p99 at 300 ms\.$/,
    ],
    [
      'what is quoted with other marks is to be put otherwise',
      '‘it is fine’ and «tout va bien», he’s told.',
      /^\[quotation[^\]]+\] and \[quotation[^\]]+\], he’s told\.$/,
    ],
    ['contractions are no quotations', "It's slow, isn't it, and that's it.", /^It's slow, isn't it, and that's it\.$/],
  ])('%s', (_, text, wanted) => {
    expect(card(text)).toMatch(wanted)
  })

  it('keeps order and cause', () => {
    expect(card('First Mika stopped the runs, then the count held, because no host took it.')).toBe(
      'First [Primary on-call, infrastructure] stopped the runs, then the count held, because no host took it.'.replace(
        '[Primary on-call, infrastructure]',
        `[${slowShop.people.mika?.role}]`,
      ),
    )
  })

  it('warns of small teams, quotations, names that are left, and marks', () => {
    expect(warned('Priya said it.')).toContain('small-team')
    expect(warned('It was said "probably nothing".')).toContain('quote')
    expect(warned('Later the host Wilhelmina came back.')).toContain('name')
    expect(warned('My score was low.')).toContain('score')
    expect(warned('A warning said once, softly, to nobody, found no owner.')).toEqual([])
  })

  it('puts sentences to the swap test', () => {
    expect(swapTest('She forgot. The warning found no owner. He always says so.')).toEqual([
      'She forgot.',
      'He always says so.',
    ])
  })

  it('shows every change, and nothing but the changes', () => {
    const text = 'Priya said at 14:12 that web-071 was slow.'

    const { diff, text: after } = lessonCard(text, scenario)

    expect(
      diff
        .filter(({ kind }) => kind !== 'in')
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
    expect(
      diff
        .filter(({ kind }) => kind !== 'out')
        .map((part) => part.text)
        .join(''),
    ).toBe(after)
    expect(diffWords('a b c', 'a b c')).toEqual([{ kind: 'same', text: 'a b c' }])
  })

  it('reads what is full of quotations, as a file from somebody may be, without starting anew behind each', async () => {
    const words = (piece: string) => piece.repeat(6000 / piece.length)
    const plain = await cpuMilliseconds(() => card(words('we asked. ')))

    const quoted = await cpuMilliseconds(() => card(words('{"a":')))

    expect(quoted).toBeLessThan(50 * (plain + 10))
  })

  it('compares no word with every other where there are thousands: what lies between what is alike goes and comes whole', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ')

    const parts = diffWords(`It began ${long('a')} and ended.`, `It began ${long('b')} and ended.`)

    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'out', 'in', 'same'])
    expect(parts.flatMap(({ kind, text }) => (kind === 'in' ? [] : text)).join('')).toBe(
      `It began ${long('a')} and ended.`,
    )
  })
})
