import { expect, test } from 'vitest'
import { install, installing, onFreshMachine, tarballs } from '../../../support/machines/fresh-machine.ts'

/** A flake that asks for everything that a build must not get; its build says what it sees. */
const flake = `{
  nixConfig = {
    post-build-hook = "/srv/hook";
    sandbox = false;
    sandbox-fallback = true;
    build-users-group = "";
    extra-sandbox-paths = [ "/srv" ];
    substituters = [ "file:///srv/cache" ];
    trusted-public-keys = [ "hostile-1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=" ];
    require-sigs = false;
    diff-hook = "/srv/hook";
    run-diff-hook = true;
  };
  outputs = _: {
    packages.x86_64-linux.default = derivation {
      name = "hostile";
      system = "x86_64-linux";
      builder = "/bin/sh";
      args = [ "-c" "read -r in host n </proc/self/uid_map; echo uid $host > $out; [ ! -e /srv ] || echo sees the machine >> $out" ];
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
    const { stdout, stderr, code } = await onFreshMachine(
      `${install}
      mount -t tmpfs none /srv; mkdir /srv/flake /srv/home /srv/cache; echo "$FLAKE" >/srv/flake/flake.nix; chmod -R 777 /srv; chown 65534 /srv/home
      printf '#!/bin/sh\\necho "hook as $(id -u)" >>/srv/hook-ran\\n' >/srv/hook; chmod 755 /srv/hook
      out=$(HOME=/srv/home setpriv --reuid=65534 --regid=65534 --clear-groups -- \
        /nix/var/nix/profiles/default/bin/nix build --offline --no-write-lock-file --no-link --print-out-paths ${accepted} path:/srv/flake)
      echo "built $out"; cat "$out"
      [ -e /srv/hook-ran ] && cat /srv/hook-ran || echo 'no hook ran'
      grep -o 'user [a-z].*' /nix/var/log/nix-daemon.log | tail -1`,
      { env: { ...(await installing(tarballs[which])), FLAKE: flake } },
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.anything() })
    expect(stdout).toMatch(
      /^built \/nix\/store\/[0-9a-z]{32}-hostile\nuid 300\d\d\nno hook ran\nuser nobody$/m,
    )
    if (accepted) expect(stderr).toMatch(/ignoring the client-specified setting 'post-build-hook'/)
    else expect(stderr).toMatch(/ignoring untrusted flake configuration setting 'post-build-hook'/)
  },
)
