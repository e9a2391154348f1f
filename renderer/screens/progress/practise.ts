import type { OpenSkill } from '../../../scenarios/debrief'
import type { SkillId } from '../../../scenarios/format'
import { go } from '../../routes'

/** To the brief of the micro-drill for a skill: each is called like its skill. */
export function practise(skill: SkillId): void {
  go({ screen: 'briefing', scenario: skill, assistance: 'full', difficulty: 'standard', seed: null })
}

/** To the moment in the debrief in which a skill was missed: its mark, or what happened where no mark says it. */
export function showEvidence({ run, miss }: Pick<OpenSkill, 'run' | 'miss'>): void {
  go({
    screen: 'debrief',
    run,
    ...(miss.item === null ? {} : { tab: 'marks', mark: miss.item }),
    ...(miss.fact === null ? {} : { fact: miss.fact }),
  })
}
