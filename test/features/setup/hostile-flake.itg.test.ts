import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { install, installing, onFreshMachine, tarballs } from '../../support/fresh-machine.ts'
import { temporaryFolder } from '../../support/real-nix.ts'

/** A flake that asks for everything that a build must not get; its build says what it sees. */
const flake = `{
  nixConfig = {
    post-build-hook = "/hostile/hook";
    sandbox = false;
    sandbox-fallback = true;
    build-users-group = "";
    extra-sandbox-paths = [ "/hostile" ];
    substituters = [ "file:///hostile/cache" ];
    trusted-public-keys = [ "hostile-1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=" ];
    require-sigs = false;
    diff-hook = "/hostile/hook";
    run-diff-hook = true;
  };
  outputs = _: {
    packages.x86_64-linux.default = derivation {
      name = "hostile";
      system = "x86_64-linux";
      builder = "/bin/sh";
      args = [ "-c" "read -r in host n </proc/self/uid_map; echo uid $host > $out; [ ! -e /hostile ] || echo sees the machine >> $out" ];
    };
  };
}
`

test.each([
  ['newest', ''],
  ['newest', '--accept-flake-config'],
  ['floor', '--accept-flake-config'],
] as const)(
  "a flake's nixConfig has no effect on the %s Nix, as an ordinary user says %j",
  async (which, accepted) => {
    await using folder = await temporaryFolder()
    await mkdir(join(folder.path, 'flake'))
    await writeFile(join(folder.path, 'flake/flake.nix'), flake)
    const { stdout, stderr, code } = await onFreshMachine(
      `${install}
      mount --bind "$1" /mnt; mkdir -p /mnt/hostile/cache; chmod -R 777 /mnt
      mount -t tmpfs none /srv; cp -r /mnt/flake /srv; mkdir /srv/home; chmod -R 777 /srv
      printf '#!/bin/sh\\necho "hook as $(id -u)" >>/srv/hook-ran\\n' >/srv/hook; chmod 755 /srv/hook
      sed -i 's#/hostile#/srv#g' /srv/flake/flake.nix
      out=$(HOME=/srv/home setpriv --reuid=65534 --regid=65534 --clear-groups -- \
        /nix/var/nix/profiles/default/bin/nix build --offline --no-write-lock-file --no-link --print-out-paths ${accepted} path:/srv/flake)
      echo "built $out"; cat "$out"
      [ -e /srv/hook-ran ] && cat /srv/hook-ran || echo 'no hook ran'
      grep -o 'user [a-z]* ([a-z]*)' /nix/var/log/nix-daemon.log | tail -1`,
      { env: await installing(tarballs[which]), words: [folder.path] },
    )
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(stdout).toMatch(
      /^built \/nix\/store\/[0-9a-z]{32}-hostile\nuid 300\d\d\nno hook ran\nuser nobody \(untrusted\)?$/m,
    )
    if (accepted) expect(stderr).toMatch(/ignoring the client-specified setting 'post-build-hook'/)
    else expect(stderr).toMatch(/ignoring untrusted flake configuration setting 'post-build-hook'/)
  },
)
