import { type Fact, IMOC } from '../../engine'
import { put } from '../../tables'
import type { Desk, DeskAlert, DeskPage } from '../desk'

/** Alerts, grouped by the screen, and pages in both directions. */
export function seePagers(desk: Desk, fact: Fact): Desk {
  switch (fact.kind) {
    case 'alert-fired': {
      const { alert, group, service, severity, text, count, at } = fact
      const before = desk.alerts[alert]
      const again = before !== undefined && before.clearedAt === null
      const fired: DeskAlert = {
        alert,
        group,
        service,
        severity,
        text,
        count,
        firedAt: again ? before.firedAt : at,
        lastAt: at,
        acknowledged: again ? before.acknowledged : null,
        escalatedTo: again ? before.escalatedTo : null,
        clearedAt: null,
      }
      return { ...desk, alerts: put(desk.alerts, alert, fired) }
    }
    case 'alert-count':
      return changeAlert(desk, fact.alert, { count: fact.count, lastAt: fact.at })
    case 'alert-acknowledged':
      return changeAlert(desk, fact.alert, { acknowledged: { by: fact.by, at: fact.at } })
    case 'alert-escalated':
      return changeAlert(desk, fact.alert, { escalatedTo: fact.to })
    case 'alert-cleared':
      return changeAlert(desk, fact.alert, { clearedAt: fact.at })
    case 'page-sent': {
      const { page, person, by, because, at } = fact
      const sent: DeskPage = {
        page,
        person,
        by,
        because,
        sentAt: at,
        state: person === IMOC ? 'answered' : 'ringing',
        text: null,
      }
      return { ...desk, pages: put(desk.pages, page, sent) }
    }
    case 'page-answered':
      return changePage(desk, fact.page, { state: 'answered' })
    case 'page-declined':
      return changePage(desk, fact.page, { state: 'declined', text: fact.text })
    case 'page-unanswered':
      return changePage(desk, fact.page, { state: 'unanswered' })
    default:
      return desk
  }
}

function changeAlert(desk: Desk, id: string, to: Partial<DeskAlert>): Desk {
  const alert = desk.alerts[id]
  return alert ? { ...desk, alerts: put(desk.alerts, id, { ...alert, ...to }) } : desk
}

function changePage(desk: Desk, id: string, to: Partial<DeskPage>): Desk {
  const page = desk.pages[id]
  return page ? { ...desk, pages: put(desk.pages, id, { ...page, ...to }) } : desk
}
