import type { Rule } from './play-rules'

const INCIDENT = '# inc-2041'

/** Somebody who knows the craft, not this incident, as `test/players/apache-good.ts` plays it: by what can be seen at the desk. */
export const GOOD_RUN: Rule[] = [
  {
    when: [{ pane: 'pager', says: 'Web tier: no answer' }],
    does: async (imoc) => {
      await imoc.claim()
      await imoc.setSeverity('SEV1')
      await imoc.deploys('web tier not answering')
      await imoc.acknowledge('Web tier: no answer')
      await imoc.order({ to: 'Mika', ask: 'conditions, actions', within: 2 })
      await imoc.pageSomebody('Noor', 'deputy')
      await imoc.pageSomebody('Tomas', 'hands')
      await imoc.pageSomebody('Ana', 'edge')
      await imoc.pageSomebody('Lena', 'customer liaison')
    },
  },
  {
    when: [{ pane: 'loops', says: 'version bump' }, { at: 115 }],
    does: async (imoc) => {
      await imoc.answer(
        'version bump',
        '@Ilse\nThanks for saying so at once. Heard: your httpd bump; web-044 did not come back.',
      )
      await imoc.goTo(INCIDENT)
      await imoc.order({ to: 'Ilse', ask: 'conditions, actions', within: 2 })
    },
  },
  {
    when: [{ pane: 'loops', says: 'the count keeps going up' }],
    does: (imoc) =>
      imoc.answerWithOrder('the count keeps going up', {
        to: 'Mika',
        ask: 'stop the automatic config runs',
        within: 2,
      }),
  },
  {
    when: [{ at: 270 }],
    does: (imoc) =>
      imoc.publish({
        text: 'Pages are slow or do not load. Orders already placed are safe. We are working on it.',
        components: { Shop: 'Degraded performance', Checkout: 'Degraded performance' },
      }),
  },
  {
    when: [{ pane: 'crew', says: 'Noor', not: 'paged' }],
    does: async (imoc) => {
      await imoc.giveRole('noor', 'deputy')
      await imoc.brief('noor', { 'What I need from you': 'Back me up; take over if I drop out.' })
    },
  },
  {
    when: [{ pane: 'crew', says: 'Tomas', not: 'paged' }],
    does: async (imoc) => {
      await imoc.giveRole('tomas', 'scribe')
      await imoc.brief('tomas', {
        'What is hurt': 'The shop is slow.',
        'Since when': '14:06',
        'What we are doing': 'Stopping the automatic runs.',
        'What I need from you': 'Be scribe.',
        'Tell whom, and when': 'Me, here.',
      })
    },
  },
  { when: [{ pane: 'crew', says: 'Lena', not: 'paged' }], does: (imoc) => imoc.giveRole('lena', 'customer liaison') },
  {
    when: [{ pane: 'crew', says: 'Ana', not: 'paged' }],
    does: (imoc) => imoc.brief('ana', { 'What I need from you': 'Watch the last hosts that serve.' }),
  },
  {
    when: [{ pane: 'crew', says: 'Ravi', not: 'paged' }],
    does: (imoc) => imoc.brief('ravi', { 'What I need from you': 'Recommendations off, on my word.' }),
  },
  {
    when: [{ pane: 'conversation', says: 'Automatic runs are stopped everywhere' }],
    does: async (imoc) => {
      await imoc.order({ to: 'Mika', ask: 'can we roll back', within: 3 })
      await imoc.order({ to: 'Ilse', ask: 'read me the numbers', within: 2 })
    },
  },
  {
    when: [{ pane: 'conversation', says: "We can't go back" }],
    does: async (imoc) => {
      await imoc.decide('we do not roll back', 'the old package is gone from the mirror')
      await imoc.note('No rollback: old package gone.', 'Decision')
      await imoc.order({ to: 'Mika', ask: 'which hosts still serve', within: 3 })
    },
  },
  {
    when: [{ pane: 'loops', says: 'Dana wants an ETA' }],
    does: async (imoc) => {
      await imoc.goToUnread('# leadership')
      await imoc.tell('no ETA', 'Dana', '15')
      await imoc.goTo(INCIDENT)
    },
  },
  {
    when: [{ pane: 'loops', says: 'support needs words' }],
    does: async (imoc) => {
      await imoc.goTo('# support')
      await imoc.tell('words for customers', 'Lena')
      await imoc.goTo(INCIDENT)
    },
  },
  {
    when: [{ pane: 'loops', says: 'Joost wants to ship' }],
    does: async (imoc) => {
      await imoc.goTo('# infrastructure')
      await imoc.tell('not now', 'Joost')
      await imoc.goTo(INCIDENT)
    },
  },
  {
    when: [{ pane: 'loops', says: 'replica lag is creeping' }],
    does: (imoc) =>
      imoc.answerWithOrder('replica lag is creeping', {
        to: 'Priya',
        ask: 'watch the replica lag',
        within: 3,
        text: 'Priya, heard: replica lag is creeping. It is yours: how many minutes until it hurts?',
      }),
  },
  {
    when: [{ pane: 'loops', says: 'the last serving hosts run warm' }],
    does: (imoc) =>
      imoc.answerWithOrder('the last serving hosts run warm', {
        to: 'Mika',
        ask: 'how long will the last hosts hold',
        within: 2,
        text: 'Heard: the last serving hosts run warm. How many minutes until they are full?',
      }),
  },
  {
    when: [{ pane: 'conversation', says: 'minutes at this rate' }],
    does: (imoc) => imoc.order({ to: 'Ravi', ask: 'turn recommendations off', within: 2 }),
  },
  {
    when: [{ pane: 'conversation', says: 'Pausing the nightly reports would stop it' }],
    does: (imoc) => imoc.order({ to: 'Priya', ask: 'pause the nightly reports', within: 2 }),
  },
  {
    when: [{ pane: 'conversation', says: 'Odd thing: web-044' }],
    does: (imoc) => imoc.order({ to: 'Ilse', ask: 're-run config on one host', within: 3, slot: 'web-' }),
  },
  {
    when: [{ pane: 'conversation', says: 'is back. httpd started on the second run' }],
    does: async (imoc) => {
      await imoc.note('A second config run brings httpd back. Nobody knows why.', 'Unexplained')
      await imoc.poll(
        're-run config everywhere',
        'I am about to re-run config on every broken host. Any strong objections?',
      )
    },
  },
  {
    when: [{ pane: 'conversation', says: 'Ten at a time is fine.' }],
    does: async (imoc) => {
      await imoc.order({ to: 'Ilse', ask: 're-run config everywhere', within: 3, slot: 'ten at a time' })
      await imoc.setState('Identified')
      await imoc.publish({
        state: 'Identified',
        text: 'Pages are slow. We know what stopped our web servers and are bringing them back in steps.',
      })
    },
  },
  {
    when: [{ pane: 'conversation', says: 'More than half are back' }],
    does: async (imoc) => {
      await imoc.setState('Monitoring')
      await imoc.publish({
        state: 'Monitoring',
        components: { Shop: 'Operational', Checkout: 'Operational' },
        text: 'Pages are quick again. We are watching.',
        next: '20 min',
      })
    },
  },
  {
    when: [{ pane: 'conversation', says: 'Every host answers' }],
    does: async (imoc) => {
      await imoc.order({ to: 'Lena', ask: 'check the shop from outside', within: 2 })
      await imoc.deploys('hosts are back')
    },
  },
  {
    when: [
      { pane: 'conversation', says: 'Loads at once, and the cart works' },
      { pane: 'conversation', says: 'Every host answers', past: 130 },
    ],
    does: async (imoc) => {
      await imoc.publish({
        state: 'Resolved',
        text: 'Resolved. No data was lost. Orders placed during the slow spell are safe.',
        next: 'no promise',
      })
      await imoc.resolve(['four hosts with broken config management', 'the replica that fell behind'])
    },
  },
]
