/** Loaded into the packer and every Node that it starts: writes down who is asked for anything, and gives no answer. */
import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

/** @param {unknown[]} args */
Socket.prototype.connect = function connect(...args) {
  appendFileSync(process.env.HEARBACK_ASKED ?? '', `${JSON.stringify(args)}\n`)
  throw new Error('There is no network in this test.')
}
