export const commonText = {
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  you: 'You',
  bot: 'Checklist bot',
  simulation: 'SIMULATION',
  appName: 'Hearback',
  tagline: 'A flight simulator for incident command',
  settings: 'Settings',
  connectionLost: 'The connection to Hearback was lost.',
  connectionLostDo: 'Trying again; nothing you wrote is gone. If you stopped Hearback, start it again.',
  lockedOut: 'Hearback was started again and has a new address.',
  lockedOutDo:
    'Open the address it printed just now; this page cannot follow by itself. The drill is kept to the second and waits on the home screen.',
  connectionBack: 'Connected again.',
  crashed: 'Something in the window broke. The drill itself is safe: it is kept as it goes.',
  reload: 'Load the window again',
}
