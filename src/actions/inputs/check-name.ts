import { checkName } from '../../features/handover/artifacts/names.ts'
import { text } from '../../host/inputs.ts'
import { UserError } from '../../lib/errors.ts'

/** For parts that hand something to other jobs. */
export const checkNameInputs = {
  name: text('name of this check, if a run has several; part of the names of its artifacts', '', {
    placeholder: 'NAME',
    only: 'github',
  }),
}

export function requireCheckName(name: string): void {
  if (name === '' || checkName.test(name)) return
  throw new UserError(
    `input name must be at most 40 letters, digits, dots and underscores, not ${JSON.stringify(name)}`,
  )
}
