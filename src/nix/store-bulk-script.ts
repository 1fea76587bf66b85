/**
 * Adds what was unpacked below a folder of the store, as its owner. Arguments: the store, Nix's state, `nix-store`, `node`
 * and the options of Nix. It prints `place FOLDER`, waits for a line, and undoes everything where none comes.
 * What is added becomes valid at once, in one transaction, after all of it is in its place. Meanwhile the lock of the
 * garbage collector is held, and for that Nix waits before it adds a path; a path whose own lock is held is in other hands.
 */
export const bulkScript = `
store=$1 state=$2 nix=$3 node=$4 addresses=$5
shift 5
owner() { [ "$(id -u)" = 0 ] || "$@"; } # root may move and remove read-only folders as they are
remove() { owner chmod -R u+w "$1"; rm -rf "$1"; }
for old in "$store"/tmp-flakeship-*; do # left by one that was killed
  if [ -d "$old" ]; then (exec 8<"$old" && flock -n 8 && remove "$old") || :; fi
done
place=$(mktemp -d "$store/tmp-flakeship-XXXXXX")
exec 8<"$place"
flock -n 8 # so Nix's collector leaves a folder of this name alone
trap 'remove "$place" || { sleep 1; remove "$place"; }' EXIT
mkdir "$place/paths"
echo "place $place"
read -r word
[ "$word" = commit ]
exec 9>>"$state/gc.lock"
flock -w 60 9
cd "$place/paths"
for one in *; do
  if [ -e "$store/$one.lock" ] && ! flock -n "$store/$one.lock" true; then
    echo "another process adds $one" >&2
    exit 1
  fi
  if [ -e "$store/$one" ] || [ -L "$store/$one" ]; then echo "$store/$one"; fi
done >"$place/there"
if [ -s "$place/there" ]; then
  xargs "$nix" "$@" --check-validity --print-invalid <"$place/there" >"$place/leftovers"
  owner xargs -r chmod -R u+w <"$place/leftovers"
  xargs -r rm -rf <"$place/leftovers"
fi
find . -mindepth 1 -maxdepth 1 -type d >"$place/folders"
owner xargs -r chmod u+w <"$place/folders"
find . -mindepth 1 -maxdepth 1 -exec mv -f -t "$store" {} +
cd "$store"
owner xargs -r chmod u-w <"$place/folders"
"$nix" "$@" --load-db <"$place/registration"
echo registered
"$node" --no-warnings -e "$addresses" "$state/db" <"$place/addresses"
echo addressed
`

/** What \`--load-db\` cannot say: by which content a path is named. Where the database is not as we know it, it stays unsaid. */
export const addressesScript = `
const { readFileSync } = require('node:fs')
const folder = process.argv[1]
if (readFileSync(folder + '/schema', 'utf8').trim() !== '10') throw new Error('another schema')
const { DatabaseSync } = require('node:sqlite')
const database = new DatabaseSync(folder + '/db.sqlite')
database.exec('PRAGMA busy_timeout = 60000; BEGIN IMMEDIATE')
const say = database.prepare('UPDATE ValidPaths SET ca = ? WHERE path = ? AND ca IS NULL')
for (const line of readFileSync(0, 'utf8').split('\\n')) {
  const [path, address] = line.split(' ')
  if (address) say.run(address, path)
}
database.exec('COMMIT')
database.close()
`
