import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'

import { cx } from '../design/cx'
import { text } from '../text/text'
import styles from './dialog.module.css'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** One sentence of guidance under the title. */
  about?: ReactNode
  /** `sheet` stands at the right edge and leaves the conversation in view. */
  shape?: 'box' | 'wide' | 'sheet' | 'palette'
  /** Buttons at the foot, the action last. */
  foot?: ReactNode
  initialFocus?: RefObject<HTMLElement | null>
  children: ReactNode
}

/** A modal dialog: Escape closes it, focus goes back to where it came from. */
export function Dialog({ open, onClose, title, about, shape = 'box', foot, initialFocus, children }: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={cx(styles.backdrop, styles[`backdrop-${shape}`])} />
        <BaseDialog.Popup
          className={cx(styles.dialog, styles[shape])}
          data-scope="dialog"
          {...(initialFocus && { initialFocus })}
        >
          <div className={cx(styles.header, shape === 'palette' && styles.unseen)}>
            <div>
              <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
              {about && <BaseDialog.Description className={styles.about}>{about}</BaseDialog.Description>}
            </div>
          </div>
          <div className={styles.body}>{children}</div>
          {foot && <div className={styles.foot}>{foot}</div>}
          {/* Last in the order of focus: what one came for comes first. */}
          <BaseDialog.Close
            className={cx(styles.close, shape === 'palette' && styles.unseen)}
            aria-label={text.common.close}
          >
            <X size={15} aria-hidden="true" />
          </BaseDialog.Close>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}
