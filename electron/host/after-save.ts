import type { Backstage } from './backstage'
import { goOnWith, type OpenFile } from './live'

/** A scenario file was saved: its running drills go on with the new version, or are told what is wrong with it. */
export function playSavedOn({ shelf, files, rooms, ...stage }: Backstage, file: OpenFile, changed: boolean): void {
  for (const room of rooms.all()) {
    if (!room.open || !file.isCalled(room.header.scenario)) continue
    const next = goOnWith(file, changed, room, {
      ...stage,
      keep: (sources) => shelf.keep(sources),
      create: (header, lines) => files.create(header, lines),
      room: (parts) => rooms.make(parts),
    })
    if (next) rooms.goOn(room, next)
  }
}

/** What takes a proof was looked for in a saved file after its drills went on: they are told what that brought. */
export function tellProved({ rooms }: Backstage, file: OpenFile): void {
  for (const room of rooms.all()) {
    if (room.open && file.isCalled(room.header.scenario)) room.tellProved(file.problems)
  }
}
