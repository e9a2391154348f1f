/** The files of `electron/` that hold rules, and the tests that hold them to these. */
const tests = (/** @type {string[]} */ ...names) => names.map((name) => `test/electron/${name}.test.ts`)

/** Starts a process for most of what it asks, so it is only asked what the others let through. */
export const SLOW = tests('shell/main/guards', 'shell/main/asked-for', 'shell/main/life')

const SHELL = [...tests('shell/shell', 'shell/security-checklist', 'shell/desktop-rules'), ...SLOW]
const SERVER = ['door', 'by-hand', 'files', 'window', 'hostile', 'limits', 'ports'].map(
  (theme) => `host/web-server/${theme}`,
)
const DOOR = tests(...SERVER, 'host/access')
const CALLS = tests('host/rpc-table', 'host/rpc-session', ...SERVER)
const ARCHIVE = tests(
  'host/read-run',
  'host/run-index',
  'host/host-api',
  'host/full-disk',
  'host/golden-runs',
  'host/two-instances',
)
const PLAYING = tests(
  ...['host-api', 'drill-clock', 'rpc-session', 'library', 'fork', 'bot-plays-on', 'stuck-drill', 'full-disk'].map(
    (name) => `host/${name}`,
  ),
)
const KEEPING = tests('host/keeping', 'host/scenario-bundle', 'host/hostile-runs')

/** @type {Record<string, Record<string, string[]>>} by theme, so that one can be asked for alone */
export const RULES = {
  shell: {
    'electron/main.ts': SHELL,
    'electron/boot/before-ready.ts': SHELL,
    'electron/boot/steps.ts': SHELL,
    'electron/boot/window.ts': SHELL,
    'electron/windows.ts': SHELL,
    'electron/window-options.ts': SHELL,
    'electron/app-protocol.ts': SHELL,
    'electron/permissions.ts': SHELL,
    'electron/ipc/host-calls.ts': SHELL,
    'electron/ipc/desktop-calls.ts': SHELL,
    'electron/ipc/sender.ts': SHELL,
    'electron/shell/guard-session.ts': SHELL,
    'electron/shell/stay-home.ts': SHELL,
    'electron/shell/links.ts': SHELL,
    'electron/shell/asked.ts': SHELL,
    'electron/shell/open-host.ts': SHELL,
    'electron/shell/crash.ts': SHELL,
    'electron/shell/hang.ts': SHELL,
    'electron/shell/who-we-are.ts': SHELL,
    'electron/shell/shown-path.ts': SHELL,
    'electron/shell/notices.ts': SHELL,
    'electron/shell/save-pdf.ts': SHELL,
    'electron/app-url.ts': SHELL,
    'electron/shell/file-name.ts': SHELL,
    'electron/shell/newer-version.ts': SHELL,
    'electron/shell/preferences.ts': SHELL,
  },
  door: {
    'electron/host/static-files.ts': [...DOOR, ...SHELL],
    'electron/host/content-security.ts': [...DOOR, ...SHELL],
    'electron/host/access.ts': DOOR,
    'electron/host/web-server.ts': DOOR,
    'electron/host/rate-limit.ts': [...tests('host/rate-limit'), ...DOOR],
    'electron/host/rpc-session.ts': CALLS,
    'electron/host/rpc-table.ts': CALLS,
  },
  files: {
    'electron/host/keeping/read-zip.ts': KEEPING,
    'electron/host/keeping/bundle.ts': KEEPING,
    'electron/host/keeping/scenario-bundle.ts': KEEPING,
    'electron/host/keeping/take-in.ts': KEEPING,
    'electron/host/keeping/uploads.ts': KEEPING,
    'electron/host/archive/read-run.ts': tests('host/read-run'),
    'electron/host/archive/chain.ts': tests('host/read-run'),
    'electron/host/archive/scenario-copies.ts': KEEPING,
  },
  archive: {
    'electron/host/archive/archive.ts': ARCHIVE,
    'electron/host/archive/claim.ts': ARCHIVE,
    'electron/host/archive/disk.ts': ARCHIVE,
    'electron/host/archive/line.ts': [...ARCHIVE, ...tests('host/hostile-runs')],
    'electron/host/archive/run-index.ts': ARCHIVE,
    'electron/host/archive/run-summary.ts': ARCHIVE,
    'electron/host/archive/run-writer.ts': [...ARCHIVE, ...tests('host/kill')],
    'electron/host/archive/verify-run.ts': ARCHIVE,
    'electron/host/archive/write-whole.ts': [...ARCHIVE, ...tests('host/kill')],
  },
  reading: {
    'electron/host/scenario-reader.ts': tests('host/library', 'host/live-reload', 'host/scenario-bundle'),
    'electron/host/depth.ts': tests('host/rpc-session', 'host/web-server/hostile'),
    'electron/host/file-names.ts': tests('host/rpc-table', 'host/keeping'),
    'electron/host/annotation-schema.ts': tests('host/rpc-table', 'host/hostile-runs'),
    'electron/host/keeping/keeper.ts': KEEPING,
    'electron/host/keeping/write-zip.ts': KEEPING,
    'electron/cli/tame.ts': tests('cli/hostile-words'),
    'electron/cli/moves-file.ts': tests('cli/moves-file'),
    'electron/shell/window-state.ts': SHELL,
    'electron/shell/accelerator.ts': SHELL,
    'electron/shell/menu.ts': SHELL,
    'electron/shell/notices.ts': SHELL,
    'electron/shell/dialogs.ts': SHELL,
    'electron/shell/save-pdf.ts': SHELL,
    'electron/shell/updates.ts': SHELL,
  },
  playing: {
    'electron/host/drill-room.ts': PLAYING,
    'electron/host/rooms.ts': PLAYING,
    'electron/host/drill-clock.ts': PLAYING,
    'electron/host/taking-up.ts': PLAYING,
    'electron/host/playing-on.ts': PLAYING,
    'electron/host/fork-run.ts': PLAYING,
    'electron/host/recording-of.ts': PLAYING,
    'electron/host/run-files.ts': PLAYING,
    'electron/host/run-list.ts': PLAYING,
    'electron/host/library.ts': PLAYING,
    'electron/host/shelf.ts': [...PLAYING, ...tests('host/live-reload')],
    'electron/host/host-api.ts': [...PLAYING, ...tests('host/keeping', 'host/live-reload')],
  },
}
