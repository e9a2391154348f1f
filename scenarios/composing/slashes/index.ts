import { DEPLOY_SLASHES } from './deploy-slashes'
import { INCIDENT_SLASHES } from './incident-slashes'
import { LIST_SLASHES } from './list-slashes'
import { LOOP_SLASHES } from './loop-slashes'
import { PEOPLE_SLASHES } from './people-slashes'
import type { Slash } from './slash'

/** Every command that makes a move when it is typed, at the desk and in the terminal alike; talk apart, see `readTalk`. */
export const SLASHES: readonly Slash[] = [
  ...LOOP_SLASHES,
  ...INCIDENT_SLASHES,
  ...DEPLOY_SLASHES,
  ...PEOPLE_SLASHES,
  ...LIST_SLASHES,
]

/** The command with this word; with this id, when it is the desk that asks. */
export function slashCalled(name: string): Slash | undefined {
  const wanted = name.toLowerCase()
  return SLASHES.find(({ word, id }) => word === wanted || id === wanted)
}
