import { claimRun } from '../../../electron/host/archive/claim'

/** One of several that want the same run at the same moment. Says whether it got it, and lets go when its input ends. */
const [, , runFile = '', moment = '0'] = process.argv
while (Date.now() < Number(moment));
const letGo = claimRun(runFile)
process.stdout.write(letGo ? 'mine\n' : 'theirs\n')
process.stdin.resume()
process.stdin.on('end', () => letGo?.())
