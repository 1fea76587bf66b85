import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { prepare } from '../scripts/prepare.ts'
import { bytes } from '../src/lib/text.ts'
import { exec } from '../src/system/exec.ts'
import { sha256File } from '../src/system/files.ts'
import { httpServer } from '../test/support/servers/http-server.ts'

/**
 * Nix from a tarball on a local server to `nix --version` and to the first finished build, beside `tar` alone on the
 * same file and beside the steps of the official installer. The tarball is made of Debian's Nix and has only the stub
 * of an `install`, so the peer does what the official script does: fetch, check, unpack, copy each path with cp, make
 * it read-only, groupadd and 32 useradd, load the registration, start the daemon, build.
 */
const root = join(import.meta.dirname, '..')
if (process.env.FLAKESHIP_INSIDE === undefined) {
  const { nix, downloads, inside } = await prepare({})
  const tarball = join(downloads, `${nix.replace(/^.*?-/, '')}-x86_64-linux.tar`)
  process.exit(await inside([process.execPath, import.meta.filename], { TARBALL: tarball }))
}
const plain = process.env.TARBALL ?? ''
const work = join(root, '.cache/bench-setup')
await mkdir(work, { recursive: true })
const compressed = join(work, 'nix.tar.xz')
if (!existsSync(compressed) || statSync(compressed).mtimeMs < statSync(plain).mtimeMs) {
  execFileSync('sh', ['-euc', 'xz -3 -c "$1" >"$2"', 'sh', plain, `${compressed}.new`])
  await rename(`${compressed}.new`, compressed)
}

/** A machine without Nix, with /nix on the disk. */
const fresh = `
mount -t tmpfs none /mnt; cp -a /etc /mnt/etc; rm -rf /mnt/etc/nix; mount --rbind /mnt/etc /etc
umount /nix; rm -rf "$WORK/nix"; mkdir -p /nix "$WORK/nix/root"; mount --bind "$WORK/nix/root" /nix
now() { date +%s%N; }
since() { echo "$1 $(( ($(now) - start) / 1000000 ))"; }
start=$(now)
`
const build = `"$nix/bin/nix" --extra-experimental-features 'nix-command flakes' build --impure --no-link --offline --expr '
  derivation { name = "first"; system = builtins.currentSystem; builder = "/bin/sh"; args = ["-c" "echo > $out"]; }' 2>/dev/null`

const sides: Readonly<Record<string, string>> = {
  ours: `"$NODE" "$ROOT/bench/setup/ours.ts" "$URL" "$SHA256"`,
  tar: `mkdir /nix/x; tar -xf "$FILE" -C /nix/x; since unpacked`,
  'official steps': `
curl -sf "$URL" -o /nix/tarball
echo "$SHA256  /nix/tarball" | sha256sum -c --quiet
mkdir /nix/x /nix/store; tar -xf /nix/tarball -C /nix/x
groupadd --gid 30000 nixbld
for n in $(seq 32); do
  useradd --home-dir /var/empty --no-create-home --gid 30000 --groups nixbld --no-user-group --system --shell /sbin/nologin --uid $((30000 + n)) nixbld$n 2>/dev/null
done
mkdir -p -m 755 /nix/var/nix /etc/nix; chgrp nixbld /nix/store; chmod 1775 /nix/store
for path in /nix/x/*/store/*; do
  name=\${path##*/}
  cp -RPp "$path" "/nix/store/$name.tmp"; chmod -R a-w "/nix/store/$name.tmp"; chmod +w "/nix/store/$name.tmp"
  mv "/nix/store/$name.tmp" "/nix/store/$name"; chmod -w "/nix/store/$name"
done
nix=$(echo /nix/store/*-nix-2*)
printf '%s\\n' 'build-users-group = nixbld' "sandbox-paths = /bin/sh=$nix/libexec/sh" >/etc/nix/nix.conf
"$nix/bin/nix-store" --load-db <"$(echo /nix/x/*/.reginfo)"
rm -r /nix/x /nix/tarball
setsid "$nix/bin/nix-daemon" </dev/null >/dev/null 2>&1 &
"$nix/bin/nix" --version >/dev/null; since version
until [ -S /nix/var/nix/daemon-socket/socket ]; do sleep 0.01; done
export NIX_REMOTE=daemon; ${build}; since built`,
}

for (const file of [plain, compressed]) {
  await using server = await httpServer((_, response) => void createReadStream(file).pipe(response))
  const env = {
    PATH: process.env.PATH?.replace(/\/nix\/[^:]*:/g, '') ?? '',
    ...{ HOME: '/root', NODE: process.execPath, ROOT: root, WORK: work, FILE: file },
    URL: `${server.url}/nix`,
    SHA256: await sha256File(file),
  }
  const seen = new Map<string, number[]>()
  for (let i = 0; i <= 7; i++) {
    for (const [side, script] of Object.entries(sides)) {
      const { stdout, stderr, code } = await exec(
        'unshare',
        ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc', 'sh', '-euc', fresh + script],
        { env },
      )
      if (code !== 0) throw new Error(`${side} ended with ${code}:\n${stdout}${stderr}`)
      if (i === 0) continue // one run of each that does not count
      for (const [, what = '', ms] of stdout.matchAll(/^(\w+) (\d+)$/gm)) {
        const key = `${side}: ${what}`
        seen.set(key, [...(seen.get(key) ?? []), Number(ms)])
      }
    }
  }
  const median = (key: string) => (seen.get(key) ?? []).sort((a, b) => a - b)[3] ?? Number.NaN
  console.log(`${file === plain ? 'plain tar' : 'tar.xz'} of ${bytes(statSync(file).size)}, seconds:`)
  for (const key of seen.keys()) console.log(`  ${key.padEnd(24)} ${(median(key) / 1000).toFixed(2)}`)
  const goal = 1.3 * median('tar: unpacked') + 300
  for (const what of ['version', 'built'])
    console.log(
      `  to ${what}: ${(median(`ours: ${what}`) / median('tar: unpacked')).toFixed(2)} x tar, ${(median(`ours: ${what}`) / median(`official steps: ${what}`)).toFixed(2)} x the official steps; goal 1.3 x tar + 0.3 s = ${(goal / 1000).toFixed(2)} s`,
    )
}
await rm(join(work, 'nix'), { recursive: true, force: true })
