import './design/design.css'

import { CSPProvider } from '@base-ui/react/csp-provider'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { App } from './app'
import { soundReadyAhead } from './audio/ready-ahead'
import { CrashBoundary } from './components/crash-boundary'
import { keepFocus } from './components/keep-focus'
import { connect } from './host/connect'
import { applyTheme } from './store/apply-theme'
import { applyLanguage } from './text/language'

applyLanguage()
applyTheme()
keepFocus()
soundReadyAhead()

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root".')

createRoot(root).render(
  <StrictMode>
    <CSPProvider nonce={nonce}>
      <CrashBoundary>
        <App host={connect()} />
      </CrashBoundary>
    </CSPProvider>
  </StrictMode>,
)
