/**
 * Runs in the page before anything else: a host like the desktop's bridge, with a drill of any size behind it. At 8× it
 * sends facts as often as the real one does: a handful of notices a second.
 *
 * @param {{ messages: number, people: number, services: number }} size
 */
export function fakeHost({ messages, people, services }) {
  const list = (/** @type {number} */ count, /** @type {(at: number) => unknown} */ make) =>
    Array.from({ length: count }, (_, at) => make(at))
  const person = (/** @type {number} */ at) => `p${at % people}`
  const rooms = ['inc-1', 'support', 'leadership']
  const briefing = {
    scenario: 'bench',
    title: 'Bench',
    company: 'Large',
    incident: { channel: 'inc-1', topic: 'Everything' },
    brief: ['Large.'],
    teaches: [],
    minutes: 60,
    level: 5,
    source: [],
    clock: '09:00',
    channels: rooms.map((id) => ({ id, topic: id })),
    people: list(people, (at) => ({
      id: `p${at}`,
      name: `Person${at} Name${at}`,
      role: 'On call',
      kind: 'crew',
      present: true,
      pageable: true,
    })),
    services: list(services, (at) => ({
      id: `s${at}`,
      name: `service ${at}`,
      kind: 'service',
      needs: at > 20 ? [`s${at % 20}`] : [],
    })),
    panels: [],
    metrics: list(6, (at) => ({
      id: `m${at}`,
      name: `metric ${at}`,
      unit: 'ms',
      service: 's0',
      min: 0,
      max: 1000,
      starts: 100 + at,
      noise: 0.1,
      objective: { value: 300, good: 'below' },
    })),
    asks: list(30, (at) => ({ id: `a${at}`, label: `ask number ${at}`, hint: 'something', text: 'Do it.', slots: [] })),
    tells: [],
    decisions: [],
    components: [{ id: 'shop', name: 'Shop' }],
    checklists: [
      {
        id: 'first',
        title: 'First',
        items: list(12, (at) => ({ id: `i${at}`, text: `item ${at}`, kind: 'action' })),
      },
    ],
    risks: [],
    severities: [{ id: 'sev1', means: 'All.' }],
  }

  let id = 0
  let said = 0
  const fact = (/** @type {number} */ at, /** @type {object} */ body) => ({ id: ++id, at, for: 'seats', ...body })
  const message = (/** @type {number} */ at) => {
    const number = ++said
    return fact(at, {
      kind: 'message',
      message: `m${number}`,
      in: rooms[number % 10 === 0 ? 1 : 0],
      by: person(number * 7),
      to: number % 5 === 0 ? ['imoc'] : [],
      // One thread that a quarter of all talk answers in, and many short ones.
      ...(number % 4 === 0 ? { re: 'm1' } : number % 3 === 0 && number > 20 ? { re: `m${number - 7}` } : {}),
      text: `Message ${number} about service ${number % services}: it is slow on host-${number % 97}, and \`web-${number % 13}\` looks odd to me.`,
    })
  }
  const before = [
    fact(0, { kind: 'drill-began', scenario: 'bench', seed: 1 }),
    ...list(people, (at) =>
      fact(0, { kind: 'person-joined', person: `p${at}`, how: 'present', needsBriefing: at % 9 === 0 }),
    ),
    ...list(services, (at) =>
      fact(0, {
        kind: 'service-reported',
        service: `s${at}`,
        health: at % 17 ? 'healthy' : 'degraded',
        by: 'monitoring',
      }),
    ),
    ...list(messages, (at) => message(Math.floor((at / messages) * 3000))),
  ]

  const clock = { at: 3000, paused: true, speed: 1 }
  let since = performance.now()
  const now = () => (clock.paused ? clock.at : clock.at + ((performance.now() - since) / 1000) * clock.speed)
  const face = () => ({ ...clock, at: now() })
  /** @type {(notice: object) => void} */
  let tell = () => {}
  let beats = 0
  setInterval(() => {
    if (clock.paused) return
    beats++
    const at = Math.floor(now())
    const facts = [
      message(at),
      fact(at, { kind: 'person-busy', person: person(beats * 3), doing: `looking at host ${beats}` }),
      fact(at, { kind: 'metric-course', metric: `m${beats % 6}`, from: 100 + (beats % 300), perMinute: 5 }),
      fact(at, {
        kind: 'service-reported',
        service: `s${beats % services}`,
        health: beats % 2 ? 'down' : 'healthy',
        by: 'monitoring',
      }),
    ]
    tell({ kind: 'facts', facts, clock: face() })
  }, 200)

  const nothing = async () => {}
  Object.assign(globalThis, {
    hearback: {
      carrier: 'desktop',
      library: async () => [{ ok: true, briefing }],
      runs: async () => [],
      start: async () => ({ run: 'bench' }),
      resume: nothing,
      sit: async (/** @type {string} */ _run, /** @type {(notice: object) => void} */ listener) => {
        tell = listener
        listener({ kind: 'seated', briefing, facts: before, clock: face(), options: { seed: 1, assistance: 'full' } })
        return nothing
      },
      act: async () => ({ ok: true, at: Math.floor(now()) }),
      pace: async (/** @type {string} */ _run, /** @type {object} */ pace) => {
        clock.at = now()
        since = performance.now()
        Object.assign(clock, pace)
        tell({ kind: 'clock', clock: face() })
      },
    },
  })
}
