/** The trailer by which a later run recognises our commit. */
const trailer = 'Flakeship-Update'

/** The message of the one commit. */
export function commitMessage(title: string, digest: string, run: string): string {
  return `${title}\n\n${trailer}: ${digest}\nFlakeship-Run: ${run}\n`
}

/** Whether a run of ours wrote this message. */
export const isOurMessage = (message: string): boolean =>
  new RegExp(`^${trailer}: [0-9a-f]{64}$`, 'm').test(message.slice(0, 10_000))

/** The hidden first line of a body; without a digest if we closed the pull request ourselves. */
export const bodyMark = (digest: string | undefined): string =>
  `<!-- flakeship update-lock ${digest ?? 'closed'} -->`

/** The digest of the revisions in a pull request. */
export function digestIn(body: string): string | undefined {
  const [, digest] = /^<!-- flakeship update-lock ([0-9a-f]{64}) -->/.exec(body.slice(0, 200)) ?? []
  return digest
}

/** The first line of our one comment. */
export const commentMark = '<!-- flakeship update-lock -->'
