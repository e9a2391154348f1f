import { useState } from 'react'

import { useCommands } from '../../../commands/commands-context'
import { TYPED_COMMANDS } from '../../../commands/desk-commands'
import { keyProblem } from '../../../commands/own-keys'
import { printedKeys } from '../../../commands/printed-keys'
import { Button } from '../../../components/button'
import { Dialog } from '../../../components/dialog'
import { KeyTable } from '../../../components/key-table'
import { Refusal } from '../../../components/refusal'
import { useSettings } from '../../../store/settings-store'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialog-props'
import { KeyButton } from './key-button'

const words = text.dialog.shortcuts

/** Every key of the desk, by what it is about, and the place to choose others. */
export function ShortcutsDialog({ onClose }: DeskDialogProps) {
  const { all } = useCommands()
  const own = useSettings((settings) => settings.keys)
  const change = useSettings((settings) => settings.change)
  const [recording, setRecording] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const choose = (id: string, key: string) => {
    const wrong = key === '' ? null : keyProblem(all, id, key)
    if (wrong) {
      setProblem(
        wrong.kind === 'conflict'
          ? words.conflict(printedKeys(key), wrong.with.title)
          : words[wrong.kind](printedKeys(key)),
      )
      return
    }
    change({ keys: { ...own, [id]: key } })
    setProblem(null)
    setRecording(null)
  }

  return (
    <Dialog
      open
      onClose={onClose}
      shape="wide"
      title={words.title}
      about={words.about}
      foot={
        <>
          <Refusal message={problem} />
          <Button disabled={Object.keys(own).length === 0} onClick={() => change({ keys: {} })}>
            {words.reset}
          </Button>
          <Button onClick={onClose}>{text.common.close}</Button>
        </>
      }
    >
      <KeyTable
        commands={[...all, ...TYPED_COMMANDS]}
        keyOf={(command) =>
          TYPED_COMMANDS.includes(command) ? null : (
            <KeyButton
              command={command}
              recording={recording === command.id}
              onRecord={(on) => {
                setRecording(on ? command.id : null)
                setProblem(null)
              }}
              onKey={(key) => choose(command.id, key)}
            />
          )
        }
      />
    </Dialog>
  )
}
