import { expect, test } from 'vitest'
import { jobProcess, type Process, readProcess } from '../../src/system/job-start.ts'

const stat = (name: string) =>
  `4242 (${name}) S 4200 4242 4242 0 -1 4194560 6302 0 121 0 24 7 0 0 20 0 11 0 1275046 11833925632 17123 18446744073709551615 1 1 0 0 0 0 0 16781312 134235650 0 0 0 17 1 0 0 0 0 0 0 0 0 0 0 0 0 0\n`
const of = (name: string, parent = 5, started = 100): Process => ({ name, parent, started })

test('a process tells its name, its parent and when it began', () => {
  expect(readProcess(stat('Runner.Worker'))).toEqual({
    name: 'Runner.Worker',
    parent: 4200,
    started: 12750.46,
  })
  expect(readProcess(stat('odd) name ('))).toEqual({ name: 'odd) name (', parent: 4200, started: 12750.46 })
  expect(readProcess('')).toBeUndefined()
  expect(readProcess('4242 (cut off) S 4200')).toBeUndefined()
})

test('the job began with the nearest process that the runner starts for each', () => {
  const worker = of('Runner.Worker', 7, 50)
  expect(jobProcess([of('bash'), worker, of('Runner.Listener'), of('systemd', 0, 1)])).toBe(worker)
})

test('in a container of a job it began with the process that keeps the container alive', () => {
  const first = of('tail', 0, 60)
  expect(jobProcess([first])).toBe(first)
})

test('elsewhere nothing tells of a job', () => {
  expect(jobProcess([of('bash'), of('systemd', 0, 1)])).toBeUndefined()
  expect(jobProcess([of('tail', 5)])).toBeUndefined()
  expect(jobProcess([])).toBeUndefined()
})
