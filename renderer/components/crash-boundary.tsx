import { Component, type ReactNode } from 'react'

import { text } from '../text/text'
import { Button } from './button'
import styles from './crash-boundary.module.css'

interface CrashState {
  what: string | null
}

/** Stands in when the window itself breaks: says so, and that the run is safe. */
export class CrashBoundary extends Component<{ children: ReactNode }, CrashState> {
  override state: CrashState = { what: null }

  static getDerivedStateFromError(fault: unknown): CrashState {
    return { what: fault instanceof Error ? fault.message : String(fault) }
  }

  /** What broke may break again wherever it is opened, and a desktop has no address bar to leave it by. */
  private readonly goHome = () => {
    location.hash = '#/'
    this.setState({ what: null })
  }

  override render() {
    if (this.state.what === null) return this.props.children
    return (
      <main className={styles['crash-boundary']} role="alert">
        <h1>{text.common.crashed}</h1>
        <p>{this.state.what}</p>
        <Button kind="action" onClick={() => location.reload()}>
          {text.common.reload}
        </Button>
        <Button onClick={this.goHome}>{text.common.toHome}</Button>
      </main>
    )
  }
}
