import { MOST_OF_A_KIND, MOST_PROMPTS, MOST_REACHES } from '../../limits'
import type { Rule } from '../rule'

export const fileTooMany: Rule = {
  code: 'file/too-many',
  severity: 'error',
  about: `A section with more in it than a drill can hold: more than ${MOST_OF_A_KIND} of a kind, or more than ${MOST_PROMPTS} prompts.`,
  instead: 'Take out what no trainee comes by. A drill of half an hour has some ten signals and twenty asks.',
  check(file, report) {
    const [scenario] = file.mappings('scenario')
    const root = scenario ?? file.told('mapping').find((each) => each.path.length === 0)
    for (const section of SECTIONS) {
      const field = root?.fields.get(section)
      const raw = field?.raw
      if (!field || raw === null || typeof raw !== 'object') continue
      const count = Array.isArray(raw) ? raw.length : Object.keys(raw).length
      const most = section === 'prompts' ? MOST_PROMPTS : MOST_OF_A_KIND
      if (count <= most) continue
      report({
        spot: field.keySpot,
        message: `There are ${count} under "${section}"; at most ${most} fit into a drill.`,
      })
    }
    for (const metric of file.mappings('metric')) {
      const reaches = metric.fields.get('reaches')
      const count = Array.isArray(reaches?.raw) ? reaches.raw.length : 0
      if (reaches && count > MOST_REACHES)
        report({
          spot: reaches.keySpot,
          message: `There are ${count} under "reaches"; at most ${MOST_REACHES} are watched for.`,
        })
    }
  },
}

const SECTIONS = [
  'people',
  'services',
  'metrics',
  'flows',
  'settings',
  'alerts',
  'deploys',
  'signals',
  'asks',
  'tells',
  'decisions',
  'diagnoses',
  'moments',
  'checklists',
  'prompts',
  'ends',
]
