import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { DebriefScreen } from '../../../renderer/screens/debrief/debrief-screen'
import { debriefHost, recordingOf } from './fixtures/debrief-host'

const saved: Blob[] = []

beforeEach(() => {
  saved.length = 0
  const keep = (blob: Blob) => {
    saved.push(blob)
    return 'blob:saved'
  }
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: keep, revokeObjectURL: () => {} }))
})

async function opened(host = debriefHost(), tab?: string) {
  const view = render(<DebriefScreen host={host} run="run-1" />)
  await screen.findByRole('heading', { name: 'What went right' })
  if (tab) fireEvent.click(screen.getByRole('button', { name: tab }))
  return { host, ...view }
}

const cursor = () => screen.getAllByRole('slider')[0]?.getAttribute('aria-valuetext') ?? ''
const choose = async (label: string | RegExp, option: RegExp) => {
  fireEvent.click(screen.getByRole('combobox', { name: label }))
  const found = await screen.findByRole('option', { name: option })
  fireEvent.pointerDown(found)
  fireEvent.mouseDown(found)
  fireEvent.click(found)
}

describe('ways to look at what happened', () => {
  it('sorts it by theme, each with a question', async () => {
    await opened()

    fireEvent.click(screen.getByRole('radio', { name: 'by theme' }))

    const orders = screen.getByRole('region', { name: /^Orders/ })
    expect(within(orders).getByText(/how did you learn that it was done/)).toBeTruthy()
    expect(within(orders).getAllByRole('listitem').length).toBeGreaterThan(3)
  })

  it('looks closer by key, and back at the whole drill', async () => {
    const { container } = await opened()
    const ticks = () =>
      [...container.querySelectorAll('svg text')].filter((text) => /^\d\d:\d\d$/.test(text.textContent ?? ''))
    const before = ticks()
      .map((text) => text.textContent)
      .join()

    const chart = screen.getByRole('slider')
    fireEvent.keyDown(chart, { key: '+' })
    fireEvent.keyDown(chart, { key: '+' })
    const closer = ticks()
      .map((text) => text.textContent)
      .join()
    fireEvent.keyDown(chart, { key: '0' })

    expect(closer).not.toBe(before)
    expect(
      ticks()
        .map((text) => text.textContent)
        .join(),
    ).toBe(before)
  })

  it('shows the desk as it was at the cursor, and lets nothing be done on it', async () => {
    await opened()
    fireEvent.click(screen.getByRole('radio', { name: 'the desk' }))

    const slider = screen.getByRole('slider', { name: 'Moment of the drill' })
    fireEvent.change(slider, { target: { value: '0' } })
    // The desk follows the slider in the page's own time, so that the slider never waits for it.
    await waitFor(() => expect(screen.queryAllByText(/replica lag/)).toEqual([]))
    fireEvent.change(slider, { target: { value: '600' } })

    expect(screen.getByRole('heading', { name: 'The desk at T+10:00' })).toBeTruthy()
    expect((await screen.findAllByText(/replica lag/)).length).toBeGreaterThan(0)
    expect(screen.getByRole('columnheader', { name: 'Acted on' })).toBeTruthy()
  })

  it('plays on from the moment at the cursor', async () => {
    const { host } = await opened()

    fireEvent.click(screen.getByRole('button', { name: /Play on from here/ }))

    await waitFor(() => expect(location.hash).toBe('#/desk/fork-1'))
    expect(host.forks).toEqual([{ run: 'run-1', at: 560 }])
  })

  it('lets the bot play on from the moment at the cursor, and lays the two runs side by side', async () => {
    const { host } = await opened()

    fireEvent.click(screen.getByRole('button', { name: /Let the bot play on/ }))

    await waitFor(() => expect(location.hash).toBe('#/debrief/fork-2?tab=compare'))
    expect(host.botForks).toEqual([{ run: 'run-1', at: 560 }])
    expect(host.forks).toEqual([])
  })

  it('does not ask for the bot twice while it plays, and says that it does', async () => {
    let asked = 0
    const host = {
      ...debriefHost(),
      botPlaysOn: () => {
        asked += 1
        return new Promise<never>(() => {})
      },
    }
    await opened(host)

    fireEvent.keyDown(screen.getByRole('slider'), { key: 'b' })
    fireEvent.keyDown(screen.getByRole('slider'), { key: 'b' })
    fireEvent.click(screen.getByRole('button', { name: /Let the bot play on/ }))

    expect(asked).toBe(1)
    expect(screen.getByText('The bot is playing on…')).toBeTruthy()
  })

  it('says why when it cannot be played on from there', async () => {
    const host = { ...debriefHost(), fork: () => Promise.reject(new Error('The drill was over by then.')) }
    await opened(host)

    fireEvent.keyDown(screen.getByRole('slider'), { key: 'r' })

    expect((await screen.findByRole('alert')).textContent).toBe('The drill was over by then.')
  })
})

describe('the tree of factors', () => {
  it('is written, hung and kept by keyboard alone', async () => {
    const { host } = await opened(undefined, 'How it came about')

    fireEvent.click(screen.getByRole('button', { name: 'Add a factor' }))
    const first = screen.getByRole('textbox', { name: 'Factor 1' })
    expect(document.activeElement).toBe(first)
    fireEvent.change(first, { target: { value: 'The pin was shared' } })
    fireEvent.keyDown(first, { key: 'Enter', altKey: true })
    const under = screen.getByRole('textbox', { name: 'Factor 1.1' })
    fireEvent.change(under, { target: { value: 'One file for all' } })
    fireEvent.keyDown(under, { key: 'p', altKey: true })
    fireEvent.keyDown(under, { key: 'Enter' })
    const next = screen.getByRole('textbox', { name: 'Factor 1.2' })
    fireEvent.change(next, { target: { value: 'No canary' } })
    fireEvent.keyDown(next, { key: 'ArrowLeft', altKey: true })
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Factor 2' }), { key: 'Enter', ctrlKey: true })

    await waitFor(() =>
      expect(host.kept).toMatchObject([
        {
          kind: 'factor-tree',
          tree: [
            {
              what: 'The pin was shared',
              because: [{ what: 'One file for all', evidence: [expect.any(Number)] }],
            },
            { what: 'No canary' },
          ],
        },
      ]),
    )
    expect(screen.getByText('Tree kept.')).toBeTruthy()
  })

  it('says so when every branch ends in too few people, and asks for no one cause', async () => {
    const { container } = await opened(undefined, 'How it came about')
    fireEvent.click(screen.getByRole('button', { name: 'Add a factor' }))

    fireEvent.change(screen.getByRole('textbox', { name: 'Factor 1' }), { target: { value: 'We were understaffed' } })

    expect(screen.getByText(/Every branch ends in "not enough people"/)).toBeTruthy()
    expect(container.textContent).not.toMatch(/\broot cause\b/i)
  })

  it('offers five whys with its limits first', async () => {
    const { host } = await opened(undefined, 'How it came about')

    expect(screen.getByText(/follows one path of many/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Use it all the same' }))
    fireEvent.change(screen.getByLabelText('What happened'), { target: { value: 'The shop was slow' } })
    fireEvent.click(screen.getByRole('button', { name: 'Keep chain' }))

    await waitFor(() => expect(host.kept).toEqual([{ kind: 'whys', chain: ['The shop was slow'] }]))
  })

  it('lets the trainee say whether a pattern fits', async () => {
    const { host } = await opened(undefined, 'How it came about')
    const patterns = screen.getByRole('region', { name: 'Patterns worth a question' })

    const [first] = within(patterns).queryAllByRole('button', { name: 'Does not fit' })
    if (first) fireEvent.click(first)

    if (first) await waitFor(() => expect(host.kept).toMatchObject([{ kind: 'bias', fits: false }]))
  })
})

describe('lessons', () => {
  it('are kept with kind, owner and date, the kind offered from the words', async () => {
    const { host } = await opened(undefined, 'Lessons')

    fireEvent.change(screen.getByLabelText('Lesson or follow-up'), {
      target: { value: 'Stage rollouts with a canary' },
    })
    fireEvent.change(screen.getByLabelText('Owner'), { target: { value: 'Mika' } })
    fireEvent.change(screen.getByLabelText('By'), { target: { value: '2026-12-01' } })
    fireEvent.click(screen.getByRole('button', { name: /Keep lesson/ }))

    await waitFor(() =>
      expect(host.kept).toMatchObject([
        {
          kind: 'lesson',
          text: 'Stage rollouts with a canary',
          strength: 'guard',
          owner: 'Mika',
          due: '2026-12-01',
          kept: true,
        },
      ]),
    )
  })

  it('stand strongest first', async () => {
    const lesson = (id: string, strength: string) =>
      ({ kind: 'lesson', id, text: `lesson ${id}`, strength, owner: '', due: null, kept: true, wall: '' }) as const
    await opened(
      debriefHost({ ...recordingOf(), annotations: [lesson('a', 'careful'), lesson('b', 'design')] }),
      'Lessons',
    )

    const list = screen.getByRole('region', { name: 'What you take from it' })

    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('p')?.textContent),
    ).toEqual(['lesson b', 'lesson a'])
  })

  it('leave as a card only once their author saw every change and approved it', async () => {
    const { host } = await opened(undefined, 'Lessons')
    fireEvent.change(screen.getByLabelText('The lesson, in your words'), { target: { value: 'Priya said it once.' } })

    expect(screen.getByText('Priya', { selector: 'del' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Take out who it was' }))
    expect(screen.getByText(/a role is as good as a name/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Save card (.md)' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Approve this card' }))

    await waitFor(() =>
      expect(host.kept).toMatchObject([{ kind: 'card', text: expect.not.stringContaining('Priya'), approved: true }]),
    )
    expect(await screen.findByRole('button', { name: 'Save card (.md)' })).toBeTruthy()
  })

  it('ask three questions, and thank', async () => {
    const { host } = await opened(undefined, 'Lessons')

    fireEvent.change(screen.getByLabelText('What did you learn that changes how you work?'), {
      target: { value: 'Ask.' },
    })
    fireEvent.click(screen.getByRole('radio', { name: 'Perhaps' }))
    fireEvent.click(screen.getByRole('button', { name: 'Keep answers' }))
    await choose('To', /Priya Raman/)
    fireEvent.change(screen.getByLabelText('For what'), { target: { value: 'For saying it.' } })
    fireEvent.click(screen.getByRole('button', { name: /Say thanks/ }))

    await waitFor(() =>
      expect(host.kept).toMatchObject([
        { kind: 'survey', learned: 'Ask.', again: 'perhaps' },
        { kind: 'thanks', to: 'priya', text: 'For saying it.' },
      ]),
    )
  })

  it('end with three minutes on what this run left most to practise, and the moment that shows it', async () => {
    await opened(undefined, 'Lessons')
    const practice = within(screen.getByRole('region', { name: 'Practice' }))

    fireEvent.click(practice.getByRole('button', { name: /^\d\d:\d\d/ }))
    fireEvent.click(practice.getByRole('button', { name: 'Practise this for three minutes' }))

    expect(practice.getByText(/left most to practise/)).toBeTruthy()
    expect(location.hash).toMatch(/^#\/briefing\/[a-z-]+\?assistance=full&difficulty=standard$/)
    location.hash = ''
  })

  it('say nothing of what was missed while marks are hidden', async () => {
    await opened(undefined, 'Lessons')

    fireEvent.click(screen.getByRole('button', { name: 'Hide marks' }))

    const practice = within(screen.getByRole('region', { name: 'Practice' }))
    expect(practice.queryByText(/left most to practise/)).toBeNull()
    expect(practice.getByRole('button', { name: 'How my runs go' })).toBeTruthy()
  })
})

describe('marks', () => {
  it('keep what people say of command, domain by domain, not observed included', async () => {
    const { host } = await opened(undefined, 'Marks')
    const group = () => screen.getByRole('radiogroup', { name: 'Leadership and command' })

    fireEvent.click(within(group()).getByRole('radio', { name: /^4/ }))
    fireEvent.click(screen.getByRole('radio', { name: 'A peer' }))
    fireEvent.click(within(group()).getByRole('radio', { name: /not observed/ }))

    await waitFor(() =>
      expect(host.kept).toMatchObject([
        { kind: 'rating', by: 'self', domain: 'leadership', score: 4 },
        { kind: 'rating', by: 'peer', domain: 'leadership', score: null },
      ]),
    )
  })

  it('show agreement where two rated the same', async () => {
    const rating = (by: 'self' | 'peer', domain: string, score: number) => ({
      kind: 'rating' as const,
      by,
      domain,
      score,
      moments: [],
      text: '',
      wall: '',
    })
    const annotations = [
      rating('self', 'leadership', 4),
      rating('peer', 'leadership', 4),
      rating('self', 'decisions', 2),
      rating('peer', 'decisions', 3),
    ]

    await opened(debriefHost({ ...recordingOf(), annotations }), 'Marks')

    expect(
      screen.getByText(/rated 2 of the same domains: 1 alike, 2 within one step; weighted kappa 0\.\d\d/),
    ).toBeTruthy()
  })

  it('are shown under another rubric, with what that changes', async () => {
    await opened(undefined, 'Marks')

    await choose('Marked under', /Seasoned/)

    expect(await screen.findByText(/worth something else/)).toBeTruthy()
  })
})

describe('the language check', () => {
  it.each<[string, string, (text: string) => void]>([
    [
      'the survey',
      'Lessons',
      (value) => fireEvent.change(screen.getByLabelText(/^What got in the way/), { target: { value } }),
    ],
    [
      'the lesson card',
      'Lessons',
      (value) => {
        fireEvent.change(screen.getByLabelText(/The lesson, in your words/), { target: { value } })
        fireEvent.click(screen.getByRole('button', { name: 'Take out who it was' }))
      },
    ],
    [
      'the five whys',
      'How it came about',
      (value) => {
        fireEvent.click(screen.getByRole('button', { name: 'Use it all the same' }))
        fireEvent.change(screen.getByLabelText('What happened'), { target: { value } })
      },
    ],
  ])('reads along in %s', async (_, tab, write) => {
    await opened(undefined, tab)

    write('They should have called sooner.')

    expect(screen.getByText('One wording to consider')).toBeTruthy()
  })

  it('looks back at what was written during the drill', async () => {
    const recording = recordingOf()
    const facts = recording.facts.map((fact, index) =>
      fact.kind === 'message' &&
      fact.by === 'imoc' &&
      index === recording.facts.findIndex((one) => one.kind === 'message' && one.by === 'imoc')
        ? { ...fact, text: 'Ilse, why did you push this?' }
        : fact,
    )
    await opened(debriefHost({ ...recording, facts }), 'How it came about')

    const section = screen.getByRole('region', { name: 'Wordings in the drill' })
    expect(within(section).getByText(/why did you push this/)).toBeTruthy()
    expect(within(section).getByText(/How did you decide/)).toBeTruthy()
  })
})

describe('a guided debrief', () => {
  it('is written large enough for a room, and small again when it is closed', async () => {
    await opened()

    fireEvent.click(screen.getByRole('button', { name: 'Guide a group' }))
    const whileGuided = document.documentElement.dataset.reading
    fireEvent.click(screen.getByRole('button', { name: 'Close the guide' }))

    expect(whileGuided).toBe('far')
    expect(document.documentElement.dataset.reading).toBeUndefined()
  })

  it('counts the minutes that go into each phase, beside those it should take', async () => {
    await opened()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
    fireEvent.click(screen.getByRole('button', { name: 'Guide a group' }))

    act(() => void vi.advanceTimersByTime(6 * 60_000 + 100))

    expect(screen.getByText('6 of about 5 min').dataset.over).toBe('true')
    expect(screen.getByText('0 of about 30 min').dataset.over).toBeUndefined()
    vi.useRealTimers()
  })

  it('leads a group from reactions to application, and opens what each phase looks at', async () => {
    await opened()

    fireEvent.click(screen.getByRole('button', { name: 'Guide a group' }))
    const guide = screen.getByRole('region', { name: 'Guided debrief' })
    const seen: string[] = []
    for (let step = 0; step < 11; step++) {
      seen.push(guide.querySelector('[aria-current=step]')?.textContent?.split(' ')[0] ?? '')
      fireEvent.click(within(guide).getByRole('button', { name: 'Next' }))
    }

    expect([...new Set(seen)]).toEqual(['Reactions', 'Description', 'Analysis', 'Application'])
    expect(screen.getByRole('heading', { name: 'What you take from it' })).toBeTruthy()
    expect(guide.textContent).not.toMatch(/\bwhy\b/i)
  })
})

describe('two runs', () => {
  it('stand on one time axis, with where they part', async () => {
    const first = recordingOf()
    const other = {
      ...first,
      header: { ...first.header, run: 'run-2', forkedFrom: { run: 'run-1', at: 400 } },
      facts: first.facts.filter(({ at }) => at < 900),
      at: 900,
    }
    await opened(debriefHost(first, [other]), 'Compare')

    expect(await screen.findByText('They part at T+06:40.')).toBeTruthy()
    const [mine, theirs] = screen.getAllByRole('slider')
    expect(mine?.getAttribute('aria-valuemax')).toBe(theirs?.getAttribute('aria-valuemax'))
    expect(screen.getByRole('region', { name: 'Marked otherwise' })).toBeTruthy()
  })

  it('opens on the comparison at the second they part, and shows the drill from there', async () => {
    const first = recordingOf()
    const fork = {
      ...first,
      header: { ...first.header, run: 'run-2', forkedFrom: { run: 'run-1', at: 400, by: 'bot' as const } },
    }
    const { container } = render(<DebriefScreen host={debriefHost(fork, [first])} run="run-2" tab="compare" />)

    expect(await screen.findByText('They part at T+06:40.')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'This run, played on by the bot' })).toBeTruthy()
    expect(screen.getAllByRole('slider')[0]?.getAttribute('aria-valuetext')).toMatch(/^6 minutes 40 seconds/)
    const ticks = () => container.querySelector('[role=slider] svg')?.textContent ?? ''
    expect(ticks()).not.toContain('02:00')
    fireEvent.click(screen.getByRole('radio', { name: 'the whole drill' }))
    expect(ticks()).toContain('02:00')
  })

  it('says how to make another when there is none', async () => {
    await opened(undefined, 'Compare')

    expect(await screen.findByText(/“Play on from here” makes one/)).toBeTruthy()
  })
})

describe('exports', () => {
  it('save what was chosen, at the level that was chosen', async () => {
    await opened()
    fireEvent.click(screen.getByRole('button', { name: 'Export' }))

    fireEvent.click(await screen.findByRole('radio', { name: 'Roles only' }))
    fireEvent.click(screen.getByRole('button', { name: 'Web page' }))

    expect(saved[0]?.type).toContain('text/html')
    expect(await saved[0]?.text()).not.toContain('Priya')
    expect(screen.queryByRole('button', { name: 'Recording' })).toBeNull()
  })

  it.each(['Web page', 'Markdown', 'Data', 'Timeline', 'Statements', 'Recording', 'Invitation'])(
    'makes a file of %s',
    async (name) => {
      await opened()
      fireEvent.click(screen.getByRole('button', { name: 'Export' }))

      fireEvent.click(await screen.findByRole('button', { name }))

      expect(saved[0]?.size).toBeGreaterThan(100)
    },
  )

  it('prints the page and nothing else, and leaves no trace of it', async () => {
    let printed = ''
    vi.stubGlobal('print', () => {
      printed = document.querySelector('.print-sheet')?.textContent ?? ''
      window.dispatchEvent(new Event('afterprint'))
    })
    await opened()
    fireEvent.click(screen.getByRole('button', { name: 'Export' }))

    fireEvent.click(await screen.findByRole('button', { name: 'PDF' }))

    expect(printed).toContain('What went right')
    expect(document.querySelector('.print-sheet')).toBeNull()
  })
})

describe('accessibility of', () => {
  it.each([
    ['the desk', async () => fireEvent.click(screen.getByRole('radio', { name: 'the desk' }))],
    ['themes', async () => fireEvent.click(screen.getByRole('radio', { name: 'by theme' }))],
    [
      'the export dialog',
      async () => {
        fireEvent.click(screen.getByRole('button', { name: 'Export' }))
        await screen.findByRole('dialog')
      },
    ],
    [
      'a tree being written',
      async () => {
        fireEvent.click(screen.getByRole('button', { name: 'How it came about' }))
        fireEvent.click(screen.getByRole('button', { name: 'Add a factor' }))
      },
    ],
  ])('%s has no faults', async (_, act) => {
    await opened()
    await act()

    const { violations } = await axe.run(document.body, {
      rules: {
        'color-contrast': { enabled: false },
        region: { enabled: false },
        'aria-hidden-focus': { enabled: false },
      },
    })

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('keeps the cursor where it is while somebody writes', async () => {
    await opened(undefined, 'What happened')
    const before = cursor()

    fireEvent.keyDown(screen.getByPlaceholderText('What did you see, expect, weigh?'), { key: 'r' })

    expect(cursor()).toBe(before)
  })
})
