/** Expected cost of a build by its name: seconds on four cores, bytes of its outputs. */
export interface Expectation {
  seconds: number
  bytes: number
}

interface Row extends Expectation {
  names: RegExp
  why: string
}

const MiB = 1024 ** 2
const hour = 3600

/** The first matching row counts; orders of magnitude are enough to split work and to recognise small builds. */
const rows: readonly Row[] = [
  {
    names: /^(chromium|ungoogled-chromium|electron|qtwebengine|webkitgtk)(-unwrapped)?(\+.*)?-\d/,
    ...{
      seconds: 6 * hour,
      bytes: 700 * MiB,
      why: 'a browser engine: the job may well reach its time limit',
    },
  },
  {
    names: /^(firefox|thunderbird|libreoffice|ghc|rustc|pytorch|tensorflow|nodejs|gcc|llvm|clang)(-\w+)*-\d/,
    ...{ seconds: 1.5 * hour, bytes: 500 * MiB, why: 'compilers and the largest applications' },
  },
  {
    names: /^linux-(?!firmware|headers|pam)(\w+-)*\d[\w.]*(-[\w.]+)*(?<!-modules-shrunk|-modules|-config)$/,
    ...{ seconds: 0.75 * hour, bytes: 150 * MiB, why: 'a kernel with the modules of a distribution' },
  },
  {
    names: /^(qtbase|qtdeclarative|mesa|systemd|openjdk|glibc|boost|opencv|ffmpeg|wine|blender)(-\w+)*-\d/,
    ...{ seconds: 900, bytes: 200 * MiB, why: 'large C and C++ projects' },
  },
  {
    names:
      /\.(iso|img|qcow2|vmdk|vhd|raw)$|^(nixos-)?(disk|sd|iso)-image|-(sd|disk)-image|nixos-.*-linux\.(iso|img)/,
    ...{ seconds: 240, bytes: 2048 * MiB, why: 'an image: compressing some gigabytes' },
  },
  {
    names: /^(vm-test|nixos-test)|-test-run|^vm-test-run-/,
    ...{ seconds: 180, bytes: MiB, why: 'a test that boots virtual machines' },
  },
  {
    names:
      /^(nixos-system|nixos-vm|darwin-system|home-manager-generation|system-path|activation-|closure-info)/,
    ...{ seconds: 10, bytes: 4 * MiB, why: 'links and small scripts that put a system together' },
  },
  {
    names: /^(initrd|stage-[12]-init|squashfs|linux-\S+-modules(-shrunk)?)/,
    ...{ seconds: 30, bytes: 60 * MiB, why: 'archives of what a system boots with' },
  },
  {
    names:
      /\.(tar(\.\w+)?|tgz|tbz2?|txz|zip|patch|diff|crate|gem|whl|jar|deb|rpm|bz2|xz|gz)(\?.*)?$|^source$|-(source|src|vendor)$|^(fetch|crate-)/,
    ...{ seconds: 15, bytes: 30 * MiB, why: 'a download' },
  },
  {
    names:
      /\.(conf|cfg|ini|json|yaml|yml|toml|xml|sh|bash|service|socket|timer|mount|target|path|slice|rules|txt|md|nix|desktop|pam|css|js|py|pl|lua|lock|drv|key|pem)$|^(unit|etc|user-units|system-units|users-groups|profile|hosts|issue|fstab|nix\.conf|X-)\b/,
    ...{ seconds: 1, bytes: 0.1 * MiB, why: 'a text, written as it is' },
  },
]

/** Most packages of nixpkgs that are built from source: configure, compile and check a medium project. */
export const usual: Expectation = { seconds: 60, bytes: 20 * MiB }

/** The estimate by name; undefined if no row matches. */
export const byName = (name: string): Expectation | undefined => rows.find(({ names }) => names.test(name))
