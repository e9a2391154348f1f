export const CHANGED =
  'This run cannot be gone on with: the scenario, or Hearback itself, has changed since. The file is kept as it is; you can end the run where it stopped and debrief it.'

export const CHANGED_DEBRIEF =
  'The scenario has changed since this run was played, and no copy of it as it was is kept here. The debrief compares the run with the scenario of today.'
