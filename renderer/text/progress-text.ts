import { words } from './words'

/** Practice: the skills by name, what to practise next and when, and how one's own runs go. */
export const progressText = words('progress', {
  skills: {
    'open-the-call': 'Open the call',
    'assign-with-a-time-box': 'Assign with a time box',
    'poll-for-objections': 'Poll for objections',
    'answer-a-swoop': 'Answer an executive swoop',
    'update-the-status': 'Update the status',
    'hand-over': 'Hand over',
    'stand-down': 'Stand down',
    'catch-the-read-back': 'Catch the wrong read-back',
  },
  micro: 'Micro-drills',
  microAbout: 'One skill each, about three minutes.',
})
