import { expect, test } from 'vitest'
import {
  openedForwards,
  printForward,
  readForward,
  readUsernet,
  sshForward,
} from '../../../../src/features/boot/adapt/forwards.ts'

/** As QEMU 10.0 and 7.2 print it. */
const usernet = `Hub -1 (user.0):\r
  Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ\r
  TCP[ESTABLISHED]   15       127.0.0.1 43210       10.0.2.15    22     0     0\r
  TCP[HOST_FORWARD]  14       127.0.0.1 41001       10.0.2.15    22     0     0\r
  TCP[HOST_FORWARD]  13       127.0.0.1  8080       10.0.2.15    22     0     0\r
  UDP[236 sec]       12       127.0.0.1 40000       10.0.2.15    53     0     0\r
  UDP[HOST_FORWARD]  11       127.0.0.1 41002       10.0.2.15    53     0     0\r
`
const given = [{ host: 8080, guest: 22, isOurs: true }]

test('what a script forwards gets a port of the kernel, what the person gave keeps its number', () => {
  const print = (text: string) => {
    const forward = readForward(text, given)
    return forward && printForward(forward)
  }
  expect(print('tcp::2222-:22')).toBe('tcp:127.0.0.1:0-:22')
  expect(print(':0.0.0.0:2222-10.0.2.20:22')).toBe('tcp:127.0.0.1:0-10.0.2.20:22')
  expect(print('udp::53-:53')).toBe('udp:127.0.0.1:0-:53')
  expect(print('tcp:127.0.0.1:8080-:22')).toBe('tcp:127.0.0.1:8080-:22')
  expect(print('unix:/tmp/ssh-:22')).toBeUndefined()
})

test('the ports that QEMU opened are given back to those that asked for them', () => {
  const asked = ['tcp::2222-:22', 'udp::53-:53', 'tcp:127.0.0.1:8080-:22', 'tcp::1-:7']
  const forwards = asked.flatMap((text) => readForward(text, given) ?? [])
  const opened = openedForwards(forwards, readUsernet(usernet))
  expect(opened.map(({ asked, port, guestPort }) => `${asked} ${port} ${guestPort}`).sort()).toEqual([
    '127.0.0.1:8080 8080 22',
    ':2222 41001 22',
    ':53 41002 53',
  ])
  expect(sshForward(opened, 2222)).toBe(41001)
  expect(sshForward(opened, 8080)).toBe(8080)
  expect(sshForward(opened, 9)).toBe(8080)
  expect(sshForward([], 2222)).toBeUndefined()
})
