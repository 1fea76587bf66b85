export const id = 915;
export const ids = [915];
export const modules = {

/***/ 71672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ relayInputs),
/* harmony export */   n: () => (/* binding */ requireCheckName)
/* harmony export */ });
/* harmony import */ var _features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37536);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);



/** Of parts that hand something to other jobs. */
const relayInputs = {
    name: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('tells several checks of one run apart; part of the names of their artifacts', '', {
        placeholder: 'NAME',
        only: 'github',
    }),
};
function requireCheckName(name) {
    if (name === '' || _features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3.test(name))
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`input name may have letters, digits, dots and underscores, at most 40, not ${JSON.stringify(name)}`);
}


/***/ }),

/***/ 68915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ shard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/files.js
var files = __webpack_require__(70231);
// EXTERNAL MODULE: ./src/features/evaluate/shards-of-plan.js + 4 modules
var shards_of_plan = __webpack_require__(62865);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
// EXTERNAL MODULE: ./src/nix/store.js
var store = __webpack_require__(77208);
// EXTERNAL MODULE: ./src/nix/source-path.js
var source_path = __webpack_require__(32046);
// EXTERNAL MODULE: ./src/nix/store-path.js
var store_path = __webpack_require__(21914);
// EXTERNAL MODULE: ./src/system/files.js
var system_files = __webpack_require__(8292);
// EXTERNAL MODULE: ./src/features/handover/fetch-input.js
var fetch_input = __webpack_require__(86960);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/system/converse.js
var converse = __webpack_require__(77730);
;// CONCATENATED MODULE: ./src/system/tar.js
const block = 512;
const kinds = { file: '0', symlink: '2', directory: '5' };
/** The end of an archive. */
const tarEnd = Buffer.alloc(2 * block);
/** Zeros that stand after so many bytes of a file. */
const tarPadding = (size) => Buffer.alloc((block - (size % block)) % block);
/**
 * What stands before the content of an entry, as GNU tar has it: root's own, read-only, and one second old
 * like everything in a Nix store.
 */
function tarHeader(entry) {
    const { kind, name } = entry;
    const mode = kind === 'directory' || (kind === 'file' && entry.isExecutable) ? 0o555 : 0o444;
    const target = kind === 'symlink' ? entry.target : '';
    const size = kind === 'file' ? entry.size : 0;
    return Buffer.concat([
        ...tar_long('L', name),
        ...tar_long('K', target),
        header({ name, type: kinds[kind], mode: kind === 'symlink' ? 0o777 : mode, size, target }),
    ]);
}
/** A name that has no room in a header stands before it as content. */
function tar_long(type, text) {
    if (text.length <= 100)
        return [];
    const size = text.length + 1;
    const before = header({ name: '././@LongLink', type, mode: 0o644, size, target: '' });
    return [before, Buffer.from(`${text}\0`, 'latin1'), tarPadding(size)];
}
/** Bytes of which eleven octal digits can tell. */
const largest = 0o77777777777;
function header(of) {
    if (of.size > largest)
        throw new Error('a file of 8 GiB or more');
    const bytes = Buffer.alloc(block);
    const octal = (value, digits, at) => bytes.write(value.toString(8).padStart(digits, '0'), at, 'latin1');
    bytes.write(of.name.slice(0, 100), 0, 'latin1');
    octal(of.mode, 7, 100);
    octal(0, 7, 108); // owner
    octal(0, 7, 116); // group
    octal(of.size, 11, 124);
    octal(1, 11, 136); // time
    bytes.fill(' ', 148, 156);
    bytes.write(of.type, 156, 'latin1');
    bytes.write(of.target.slice(0, 100), 157, 'latin1');
    bytes.write('ustar  \0', 257, 'latin1');
    let sum = 0;
    for (const byte of bytes)
        sum += byte;
    octal(sum, 6, 148);
    bytes.writeUInt8(0, 154);
    return bytes;
}

;// CONCATENATED MODULE: ./src/nix/nar-reader.js
/**
 * Reads a Nix archive that comes in pieces. It must be exactly what Nix writes: one that leaves a choice could become
 * another tree than the one that was hashed.
 */
class NarReader {
    #parser;
    #wish;
    #held = Buffer.alloc(0);
    #isDone = false;
    constructor(sink) {
        this.#parser = archive(sink);
        this.#wish = this.#parser.next().value;
    }
    write(piece) {
        let bytes = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
        let at = 0;
        while (!this.#isDone) {
            const left = bytes.length - at;
            const length = this.#wish < 0 ? Math.min(left, -this.#wish) : this.#wish;
            if (left < length || (length === 0 && this.#wish !== 0))
                break;
            const next = this.#parser.next(bytes.subarray(at, at + length));
            at += length;
            this.#isDone = next.done === true;
            this.#wish = next.value ?? 0;
        }
        bytes = bytes.subarray(at);
        if (this.#isDone && bytes.length > 0)
            throw wrong('something follows its end');
        this.#held = bytes;
    }
    end() {
        if (!this.#isDone)
            throw wrong('it ends too early');
    }
}
const wrong = (why) => new Error(`not an archive as Nix writes it: ${why}`);
/** Bytes of a word: the target of a symbolic link is the longest. */
const longest = 4096;
function* word() {
    const length = (yield 8).readBigUInt64LE();
    if (length > longest)
        throw wrong('a word is too long');
    const size = Number(length);
    const bytes = yield size + padding(size);
    checkZero(bytes.subarray(size));
    return bytes.toString('latin1', 0, size);
}
const padding = (size) => (8 - (size % 8)) % 8;
function checkZero(bytes) {
    for (const byte of bytes)
        if (byte !== 0)
            throw wrong('something stands between words');
}
function* expected(...words) {
    for (const one of words) {
        const found = yield* word();
        if (found !== one)
            throw wrong(`${JSON.stringify(found.slice(0, 20))} instead of ${one}`);
    }
}
/** Without recursion: a tree may be as deep as its author likes. */
function* archive(sink) {
    yield* expected('nix-archive-1');
    const open = [];
    for (let path = '';;) {
        let isClosed = yield* node(sink, path);
        if (!isClosed)
            open.push({ path, last: '' });
        for (;;) {
            const directory = open.at(-1);
            if (directory === undefined)
                return;
            if (isClosed)
                yield* expected(')');
            const what = yield* word();
            if (what === 'entry') {
                path = `${directory.path}/${yield* entryName(directory.last)}`;
                directory.last = path.slice(directory.path.length + 1);
                break;
            }
            if (what !== ')')
                throw wrong(`${JSON.stringify(what.slice(0, 20))} in a directory`);
            open.pop();
            isClosed = true;
        }
    }
}
function* entryName(last) {
    yield* expected('(', 'name');
    const name = yield* word();
    if (name === '' || name === '.' || name === '..' || /[/\0]/.test(name))
        throw wrong('a name that is none');
    if (name <= last)
        throw wrong('names are not in order');
    yield* expected('node');
    return name;
}
/** True if it is read to its end; a directory goes on with its entries. */
function* node(sink, path) {
    yield* expected('(', 'type');
    const type = yield* word();
    if (type === 'directory') {
        sink.directory(path);
        return false;
    }
    if (type === 'symlink') {
        yield* expected('target');
        const target = yield* word();
        if (target === '' || target.includes('\0'))
            throw wrong('a symbolic link to nothing');
        sink.symlink(path, target);
    }
    else if (type === 'regular')
        yield* file(sink, path);
    else
        throw wrong(`${JSON.stringify(type.slice(0, 20))} is no type`);
    yield* expected(')');
    return true;
}
function* file(sink, path) {
    let what = yield* word();
    const isExecutable = what === 'executable';
    if (isExecutable) {
        yield* expected('');
        what = yield* word();
    }
    if (what !== 'contents')
        throw wrong('a file without contents');
    const length = (yield 8).readBigUInt64LE();
    if (length > Number.MAX_SAFE_INTEGER)
        throw wrong('a file is too long');
    const size = Number(length);
    sink.file(path, size, isExecutable);
    for (let left = size; left > 0;) {
        const piece = yield -left;
        left -= piece.length;
        sink.content(piece);
    }
    checkZero(yield padding(size));
}

;// CONCATENATED MODULE: ./src/nix/store-bulk-script.js
/**
 * Adds what was unpacked below a folder of the store, as its owner. Arguments: the store, Nix's state, `nix-store`, `node`
 * and the options of Nix. It prints `place FOLDER`, waits for a line, and undoes everything where none comes.
 * What is added becomes valid at once, in one transaction, after all of it is in its place. Meanwhile the lock of the
 * garbage collector is held, and for that Nix waits before it adds a path; a path whose own lock is held is in other hands.
 */
const bulkScript = `
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
`;
/** What \`--load-db\` cannot say: by which content a path is named. Where the database is not as we know it, it stays unsaid. */
const addressesScript = `
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
`;

;// CONCATENATED MODULE: ./src/nix/store-bulk.js






const [store_bulk_store, state] = ['/nix/store', '/nix/var/nix'];
/** Bytes that are gathered before they are handed on. */
const atOnce = 256 * 1024;
/**
 * Adds content-addressed paths as the owner of the store: unpacked below one temporary folder, then moved to their
 * places and registered in one transaction. Nothing becomes valid unless the archives of all are what their
 * hashes say; that the names follow from the content was verified by whoever calls.
 */
async function addInBulk(nix, { words, program, options }, objects, signal) {
    const { env } = nix.at;
    const script = [bulkScript, 'flakeship', store_bulk_store, state, program, process.execPath, addressesScript];
    const keeper = (0,converse/* converse */.i)([...words, 'sh', '-euc', ...script, ...options], env);
    let tar;
    try {
        const place = await store_bulk_expected(keeper, 'place');
        const line = ['tar', '--extract', '--file=-', '--preserve-permissions', `--directory=${place}`];
        tar = (0,converse/* converse */.i)([...words, ...line], env);
        const written = { added: 0, registration: [], addresses: [] };
        for await (const piece of store_bulk_archive(objects, written)) {
            signal.throwIfAborted();
            await tar.write(piece);
        }
        tar.end();
        await well(tar, line);
        await keeper.write('commit\n');
        await store_bulk_expected(keeper, 'registered');
        return written.added;
    }
    finally {
        tar?.end();
        keeper.end();
        await Promise.all([tar?.ended, keeper.ended]); // what it undoes is gone when somebody tries another way
    }
}
/** What follows the word in the next line. */
async function store_bulk_expected(keeper, word) {
    const said = await keeper.line();
    if (said?.split(' ')[0] === word)
        return said.slice(word.length + 1);
    keeper.end();
    await well(keeper, ['sh']);
    throw new Error(`${said ?? 'nothing'} instead of ${word}`);
}
async function well(running, line) {
    const ended = await running.ended;
    if (ended.code !== 0)
        throw new errors/* CommandError */.Qd(line, { ...ended, stdout: '' });
}
async function* store_bulk_archive(objects, written) {
    const tar = new TarPieces();
    tar.directory('paths');
    for await (const object of objects) {
        const { path, narHash, narSize, references, contentAddress } = object;
        const reader = new NarReader(tar.below(`paths/${path.slice(store_bulk_store.length + 1)}`));
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let left = narSize;
        for await (const piece of object.nar) {
            left -= piece.length;
            hash.update(piece);
            reader.write(piece);
            if (tar.bytes >= atOnce)
                yield tar.take();
        }
        reader.end();
        if (left !== 0 || hash.digest('hex') !== narHash)
            throw new Error(`the archive of ${path} is another one`);
        written.added += 1;
        written.registration.push([path, narHash, narSize, '', references.length, ...references].map((line) => `${line}\n`).join(''));
        written.addresses.push(`${path} ${contentAddress}\n`);
    }
    for (const name of ['registration', 'addresses'])
        tar.text(name, written[name].join(''));
    yield tar.take();
    yield tarEnd;
}
/** A tar archive as it grows. */
class TarPieces {
    bytes = 0;
    #pieces = [];
    #size = 0;
    #left = 0;
    directory(name) {
        this.#entry({ kind: 'directory', name });
    }
    text(name, content) {
        const bytes = Buffer.from(content);
        this.#file({ kind: 'file', name, size: bytes.length, isExecutable: false });
        this.#content(bytes);
    }
    /** Takes the archive of a tree as what is below a name. */
    below(base) {
        return {
            directory: (path) => this.directory(`${base}${path}`),
            file: (path, size, isExecutable) => this.#file({ kind: 'file', name: `${base}${path}`, size, isExecutable }),
            content: (piece) => this.#content(piece),
            symlink: (path, target) => this.#entry({ kind: 'symlink', name: `${base}${path}`, target }),
        };
    }
    /** What has gathered. */
    take() {
        const all = Buffer.concat(this.#pieces);
        this.#pieces = [];
        this.bytes = 0;
        return all;
    }
    #file(entry) {
        this.#size = entry.size;
        this.#left = entry.size;
        this.#entry(entry);
    }
    #content(piece) {
        this.#add(piece);
        this.#left -= piece.length;
        if (this.#left === 0)
            this.#add(tarPadding(this.#size));
    }
    #entry(entry) {
        this.#add(tarHeader(entry));
    }
    #add(piece) {
        this.#pieces.push(piece);
        this.bytes += piece.length;
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./src/system/process.js + 1 modules
var system_process = __webpack_require__(68462);
// EXTERNAL MODULE: ./src/nix/nar.js
var nar = __webpack_require__(46532);
;// CONCATENATED MODULE: ./src/nix/store-writer.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** What `nix-store --serve` speaks (Nix: src/libstore/serve-protocol.hh), version 2.7: all that we use is older than 2.18. */
const [hello, version, addToStoreNar] = [0x390c9deb, 0x207, 9];
/**
 * Adds content-addressed paths to the store, in one process and in the order in which they come, which must be that of
 * their references. Beside `nix-store --import` (docs/adr) this needs no trusted user, keeps what the paths are named for,
 * and says how long each archive is, so that none can hide another one behind itself.
 */
async function addToStore(nix, objects, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        let added = 0;
        let failure;
        async function* requests() {
            try {
                yield Buffer.concat([(0,nar/* narNumber */.v2)(hello), (0,nar/* narNumber */.v2)(version)]);
                for await (const object of objects) {
                    signal.throwIfAborted();
                    yield head(object);
                    yield* exactly(object);
                    added += 1;
                }
            }
            catch (error) {
                failure = error;
                throw error;
            }
        }
        const program = (0,external_node_path_.join)((0,external_node_path_.dirname)(nix.at.program), 'nix-store');
        const args = ['--serve', '--write'];
        const running = __addDisposableResource(env_1, (0,system_process/* start */.n)(program, args, { env: nix.at.env, input: external_node_stream_.Readable.from(requests()) }), true);
        let answered = 0;
        running.stdout.on('data', (chunk) => (answered += chunk.length));
        const ended = (0,external_node_events_.once)(running.stdout, 'close');
        const [stderr, { code }] = await Promise.all([(0,consumers_.text)(running.stderr), running.exit, ended]);
        if (failure !== undefined && !isOfPipe(failure))
            throw failure;
        if (code !== 0 || answered !== 16 + 8 * added) {
            throw new errors/* CommandError */.Qd([program, ...args], { code: code ?? 1, stdout: '', stderr });
        }
        return added;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Nix reads no more: it says why. */
const isOfPipe = (error) => error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET');
/** One byte more or less, and Nix would read content as commands. */
async function* exactly({ path, nar, narSize }) {
    let left = narSize;
    for await (const chunk of nar) {
        left -= chunk.length;
        if (left < 0)
            break;
        yield chunk;
    }
    if (left !== 0)
        throw new Error(`the archive of ${path} is not as long as it should be`);
}
function head({ path, references, contentAddress, narHash, narSize }) {
    const [deriver, registered, isUltimate, signatures] = [
        (0,nar/* narWord */.G5)(''),
        (0,nar/* narNumber */.v2)(0),
        (0,nar/* narNumber */.v2)(0),
        (0,nar/* narNumber */.v2)(0),
    ];
    const listed = [(0,nar/* narNumber */.v2)(references.length), ...references.map(nar/* narWord */.G5)];
    const facts = [(0,nar/* narWord */.G5)(narHash), ...listed, registered, (0,nar/* narNumber */.v2)(narSize), isUltimate, signatures];
    return Buffer.concat([(0,nar/* narNumber */.v2)(addToStoreNar), (0,nar/* narWord */.G5)(path), deriver, ...facts, (0,nar/* narWord */.G5)(contentAddress)]);
}

;// CONCATENATED MODULE: ./src/nix/add-paths.js





/**
 * Adds content-addressed paths whose names were verified, each after its references: all at once as the owner of the
 * store, or one by one through Nix. `objects` begins anew each time it is called.
 */
async function addPaths(nix, objects, { owner, log, signal }) {
    if (owner === undefined)
        return addToStore(nix, objects(), signal);
    let last;
    async function* seen() {
        for await (const object of objects()) {
            last = object.path;
            yield object;
        }
    }
    try {
        const added = await addInBulk(nix, owner, seen(), signal);
        // the store that was written to may not be the one of the daemon that builds
        if (last === undefined || (await (0,store/* pathInfo */.WR)(nix, [last])).has(last))
            return added;
        throw new Error('Nix does not see what was added');
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof errors/* UserError */.yo)
            throw error; // of what is to be added, not of the way
        const why = error instanceof Error ? error.message : String(error);
        log.info(`not added at once (${(0,lib_text/* oneLine */.TN)(why, 200)}); Nix takes them one by one`);
        return addToStore(nix, objects(), signal);
    }
}

// EXTERNAL MODULE: ./src/nix/pack.js + 1 modules
var pack = __webpack_require__(8611);
;// CONCATENATED MODULE: ./src/features/handover/verify.js





/**
 * Reads a whole pack and computes every hash again: `.drv` files and content-addressed paths are admitted, and
 * anything else, like an output that somebody built, is refused (research: platform S28). Nothing is written anywhere.
 */
async function verifyPack(file, limits) {
    const verified = new Map();
    for await (const { content, ...entry } of (0,pack/* readPack */.w)(file, limits)) {
        const one = await verifyEntry(entry, content);
        if (verified.has(one.path))
            throw refused(one.path, 'it is there twice');
        verified.set(one.path, one);
    }
    return verified;
}
const inStore = (base) => `/nix/store/${base}`;
async function verifyEntry(entry, content) {
    const { method, algorithm, bytes } = entry;
    const path = inStore(entry.path);
    const references = entry.references.map(inStore);
    if (path.endsWith('.drv') && method !== 'text')
        throw refused(path, 'a derivation is a text');
    const named = (0,external_node_crypto_.createHash)(algorithm);
    const archive = (0,external_node_crypto_.createHash)('sha256');
    const { before, after } = (0,nar/* narAround */.bi)(bytes);
    if (method !== 'nar')
        archive.update(before);
    for await (const chunk of content) {
        named.update(chunk);
        archive.update(chunk);
    }
    if (method !== 'nar')
        archive.update(after);
    const address = { method, algorithm, hash: named.digest('hex') };
    if ((0,store_path/* contentAddressedPath */.Yt)(entry.path.slice(33), address, references) !== path) {
        throw refused(path, 'its content is not what its name says');
    }
    return {
        path,
        references,
        contentAddress: (0,store_path/* contentAddressText */.xs)(address),
        narHash: archive.digest('hex'),
        narSize: method === 'nar' ? bytes : before.length + bytes + after.length,
    };
}
function refused(path, why) {
    return new errors/* UserError */.yo(`the pack of derivations holds ${path}, and ${why}: nothing of it is taken; run the job that evaluates again`);
}

;// CONCATENATED MODULE: ./src/features/handover/import-pack.js




/** Adds paths of a pack that was verified to the store; gives their number. */
function importPack(nix, file, verified, { limits, wanted, ...how }) {
    async function* objects() {
        for await (const { path, method, bytes, content } of (0,pack/* readPack */.w)(file, limits)) {
            const facts = verified.get(inStore(path));
            if (facts === undefined || !wanted.has(facts.path))
                for await (const _ of content)
                    ;
            else
                yield { ...facts, nar: method === 'nar' ? content : asArchive(content, bytes) };
        }
    }
    return addPaths(nix, objects, how);
}
async function* asArchive(content, size) {
    const { before, after } = (0,nar/* narAround */.bi)(size);
    yield before;
    yield* content;
    yield after;
}

// EXTERNAL MODULE: ./src/features/handover/send.js
var send = __webpack_require__(18123);
;// CONCATENATED MODULE: ./src/features/handover/bring-source.js
var bring_source_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var bring_source_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** For public inputs, the nearest first. */
const ways = [
    [
        'entry',
        async (source, folder, { entries }) => {
            const file = (0,external_node_path_.join)(folder, 'entry.pack');
            return (await entries.restore((0,send/* sourceKey */.Z)(source), file)) ? file : undefined;
        },
    ],
    [
        'artifact',
        async (source, folder, { artifacts }) => {
            const found = (await artifacts.list()).find(({ name }) => name === (0,send/* sourceKey */.Z)(source));
            // a pack is little larger than what it holds, even where nothing can be compressed
            const bytes = source.bytes * 1.1 + 1024 ** 2;
            return found && (await artifacts.download(found, folder, { bytes, files: 1 }))[0];
        },
    ],
];
/**
 * Puts the tree of a locked input into the store: a public one from where the evaluation left it, which Nix verifies; a
 * private one, or one that is left nowhere, is fetched with the credentials of this job.
 */
async function bringSource(nix, log, source, { folder, owner, signal, ...stores }) {
    await (0,system_files/* makeFolder */.fc)(folder);
    if (source.access === 'public') {
        for (const [from, way] of ways) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const place = bring_source_addDisposableResource(env_1, await (0,system_files/* temporaryFolder */.yy)(folder, 'source-'), true);
                try {
                    const found = await way(source, place.path, stores);
                    if (found === undefined)
                        continue;
                    await importSource(nix, source, (0,external_node_path_.join)(place.path, found.replace(place.path, '')), {
                        owner,
                        log,
                        signal,
                    });
                    return from;
                }
                catch (error) {
                    signal.throwIfAborted();
                    const [why = error instanceof Error ? error.message : String(error)] = (0,errors/* causes */.ps)(error);
                    log.warning(`the ${from} with the input ${source.input} cannot be used (${why}); it is fetched instead`);
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = bring_source_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
    }
    const fetched = await (0,fetch_input/* fetchInput */.Z)(nix, source.locked);
    if (fetched.path === source.path)
        return 'its own place';
    throw new errors/* UserError */.yo(whyNot(source), { cause: fetched.path === undefined ? fetched.error : undefined });
}
/**
 * The lock says which hash the tree must have, so that it goes to Nix while it is read: a path whose content has another
 * one never becomes valid.
 */
async function importSource(nix, source, file, how) {
    const { path, narHash, bytes } = source;
    const hash = (0,source_path/* hexOfNarHash */.u)(narHash);
    if (hash === undefined || (0,source_path/* sourcePath */.Z)(narHash) !== path)
        throw new errors/* UserError */.yo(`${path} is not where the lock has ${narHash}`);
    const contentAddress = (0,store_path/* contentAddressText */.xs)({ method: 'nar', algorithm: 'sha256', hash });
    const expected = { path, references: [], contentAddress, narHash: hash, narSize: bytes };
    const only = { limits: { bytes, paths: 1 }, wanted: new Set([path]), ...how };
    const added = await importPack(nix, file, new Map([[path, expected]]), only);
    if (added !== 1)
        throw new errors/* UserError */.yo(`it holds something else than ${path}`);
}
function whyNot({ input, access, locked }) {
    const what = `the input ${input} (${locked.type}${typeof locked.url === 'string' ? ` ${locked.url}` : ''})`;
    if (locked.type === 'path')
        return `${what} is a folder of another machine; make it an input that can be fetched, or part of the flake`;
    if (access === 'public')
        return `${what} cannot be fetched; run this job again when its server answers`;
    return `${what} is private and cannot be fetched here; give this job the access token or SSH key that the evaluation had`;
}

;// CONCATENATED MODULE: ./src/features/handover/unpack.js






/** Derivations are small; sources are capped where they are packed. */
const usual = { bytes: 1024 ** 3, paths: 500_000 };
/**
 * Puts what the targets of a plan need to be built into this store, so that `nix build DRV^*` works without the flake and
 * without evaluating. The whole pack is verified before the first path of it is added.
 */
async function unpackDerivations(nix, log, plan, options) {
    const { file, limits = usual, owner, signal } = options;
    const began = performance.now();
    const verified = await verifyPack(file, limits);
    const { wanted, outside } = needed(plan, verified);
    const valid = await (0,store/* pathInfo */.WR)(nix, [...wanted, ...outside]);
    const sources = [];
    for (const path of outside) {
        if (valid.has(path))
            continue;
        const source = plan.sources?.find((one) => one.path === path);
        if (source === undefined)
            throw incomplete(path);
        sources.push({ input: source.input, from: await bringSource(nix, log, source, options) });
    }
    const missing = new Set([...wanted].filter((path) => !valid.has(path)));
    const how = { limits, wanted: missing, owner, log, signal };
    const added = missing.size > 0 ? await importPack(nix, file, verified, how) : 0;
    log.info(`${(0,lib_text/* count */.U9)(added, 'path')} of ${verified.size} added to the store in ${(0,lib_text/* duration */.p0)((performance.now() - began) / 1000)}`);
    return { added, sources };
}
/** What the targets need: paths of the pack, and paths that are not in it. */
function needed({ targets }, verified) {
    const outside = new Set();
    const wanted = new Set();
    for (const { drvPath } of targets) {
        if (!verified.has(drvPath))
            throw incomplete(drvPath);
        wanted.add(drvPath);
    }
    for (const path of wanted) {
        for (const to of verified.get(path)?.references ?? [])
            (verified.has(to) ? wanted : outside).add(to);
    }
    return { wanted, outside };
}
function incomplete(path) {
    return new errors/* UserError */.yo(`the pack of derivations lacks ${path}, which is needed; give the plan and the pack of one evaluation`);
}

;// CONCATENATED MODULE: ./src/features/relay/send-images.js


/**
 * Uploads the images of a result, each as it is and under its own name, so that a browser saves what can be written to
 * a stick. A name that the run has already (another host, an earlier attempt) gets one with its target, in an archive.
 */
async function sendImages({ check, run, artifacts }, log, { targets }, days) {
    const taken = new Set((await artifacts.list()).map(({ name }) => name));
    for (const { id, images } of targets) {
        for (const { file, name } of images) {
            const isSingle = !taken.has((0,external_node_path_.basename)(file)) && plain.test((0,external_node_path_.basename)(file));
            const called = isSingle ? (0,external_node_path_.basename)(file) : longName([check, id, name, String(run.attempt)]);
            taken.add(called);
            const options = { root: (0,external_node_path_.dirname)(file), days, compress: false, ...(isSingle ? { single: true } : {}) };
            const sent = await artifacts.upload(called, [file], options);
            log.info(`uploaded ${called}: ${(0,lib_text/* bytes */.ee)(sent)}, for ${days} days`);
        }
    }
}
/** What names of artifacts and of files may be on every system that downloads them. */
const plain = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,150}$/;
function longName(parts) {
    const [stem, extension] = [parts.filter((part) => part !== ''), (0,external_node_path_.extname)(parts[2] ?? '')];
    return `${stem.join('-').replaceAll(extension, '')}${extension}`
        .replace(/[^A-Za-z0-9._+-]/g, '_')
        .slice(-200);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/features/relay/artifact-names.js
var artifact_names = __webpack_require__(37536);
;// CONCATENATED MODULE: ./src/features/relay/send-result.js



/** Days that results, logs and screenshots are kept. */
const days = 14;
/** Documents of a job, and the folders with what they speak of. */
const documents = /^(result-.*|evidence-.*)\.json$/;
const folders = ['logs', 'boots'];
/** Uploads what a job found out, as one artifact; images go by themselves. Gives its bytes. */
async function sendResult({ check, run, artifacts }, shard, out) {
    const name = (0,artifact_names/* artifactName */.Cs)(check, { kind: 'result', shard, attempt: run.attempt });
    return artifacts.upload(name, await filesOf(out), { root: out, days });
}
/** Regular files only: a link that a build or a guest left behind could name anything of this machine. */
async function filesOf(out) {
    const top = await (0,promises_.readdir)(out, { withFileTypes: true });
    const own = top
        .filter((entry) => entry.isFile() && documents.test(entry.name))
        .map(({ name }) => (0,external_node_path_.join)(out, name));
    const below = await Promise.all(folders.map((folder) => (0,promises_.readdir)((0,external_node_path_.join)(out, folder), { withFileTypes: true, recursive: true }).catch(() => [])));
    return [
        ...own,
        ...below.flat().flatMap((entry) => (entry.isFile() ? [(0,external_node_path_.join)(entry.parentPath, entry.name)] : [])),
    ].sort();
}

// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(91711);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: ./src/system/privilege.js
var privilege = __webpack_require__(13856);
;// CONCATENATED MODULE: ./src/nix/store-owner.js




const settings = dist/* object */.Ikc({
    store: dist/* object */.Ikc({ value: dist/* string */.YjP() }),
    'build-users-group': dist/* object */.Ikc({ value: dist/* string */.YjP() }),
    'experimental-features': dist/* object */.Ikc({ value: dist/* array */.YOg(dist/* string */.YjP()) }),
});
/** Where `/nix/store` itself is what Nix adds to. */
const here = /^(|auto|local|daemon|unix:\/\/(\/nix\/var\/nix\/daemon-socket\/socket)?)$/;
/** With one of these it is somewhere else. */
const elsewhere = ['NIX_STORE_DIR', 'NIX_STATE_DIR', 'NIX_DB_DIR', 'NIX_DAEMON_SOCKET_PATH'];
/** Undefined where nobody can become the owner, or where the store of this Nix is not the one of this machine. */
async function storeOwner(nix, exec, words) {
    if (elsewhere.some((name) => nix.at.env[name]))
        return undefined;
    const said = await nix.json(settings, ['config', 'show', '--json']).catch(() => undefined);
    if (said === undefined || !here.test(said.store.value))
        return undefined;
    const found = words ?? (await ownerWords(nix, exec));
    if (found === undefined)
        return undefined;
    const option = (name, value) => ['--option', name, value];
    return {
        words: found,
        program: (0,external_node_path_.join)((0,external_node_path_.dirname)(nix.at.program), 'nix-store'),
        options: [
            ...option('store', 'local'),
            ...option('build-users-group', said['build-users-group'].value),
            ...option('experimental-features', said['experimental-features'].value.join(' ')),
        ],
    };
}
async function ownerWords({ at: { env } }, exec) {
    const isOurs = await Promise.all(['/nix/store', '/nix/var/nix/db', '/nix/var/nix/db/db.sqlite'].map((path) => (0,promises_.access)(path, promises_.constants.W_OK).then(() => true, () => false)));
    if (isOurs.every(Boolean))
        return [];
    return (await (0,privilege/* privilege */.EX)(exec, env)) === 'sudo' ? (0,privilege/* rootWords */.av)(exec, env) : undefined;
}

// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(32522);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(53507);
// EXTERNAL MODULE: ./src/actions/boot.js + 33 modules
var boot = __webpack_require__(36604);
// EXTERNAL MODULE: ./src/actions/build.js + 29 modules
var build = __webpack_require__(76106);
// EXTERNAL MODULE: ./src/actions/prepare.js + 37 modules
var prepare = __webpack_require__(30232);
// EXTERNAL MODULE: ./src/actions/relay.js
var actions_relay = __webpack_require__(66428);
// EXTERNAL MODULE: ./src/actions/relay-inputs.js
var relay_inputs = __webpack_require__(71672);
// EXTERNAL MODULE: ./src/actions/setup-inputs.js
var setup_inputs = __webpack_require__(88068);
// EXTERNAL MODULE: ./src/actions/slices.js
var slices = __webpack_require__(94654);
// EXTERNAL MODULE: ./src/actions/surroundings.js
var surroundings = __webpack_require__(72790);
;// CONCATENATED MODULE: ./src/actions/shard.js





















/** The part of the work that stays in the job that evaluated. */
const shard_here = 'here';
/* harmony default export */ const shard = ((0,action/* action */.X)({
    describe: `One build job as a whole: takes a part of the plan over, makes the machine ready for it, builds, boots,
and uploads what came of it. It needs no checkout and evaluates nothing.`,
    example: 'uses: OWNER/flakeship/actions/shard@v1',
    needsNix: true,
    outputs: {
        result: 'path of the result document',
        failed: 'names of the targets that failed as a JSON array',
    },
}, {
    shard: (0,inputs/* text */.Qq)('id of the part of the plan; here: what is not for other jobs', shard_here, { placeholder: 'ID' }),
    ...setup_inputs/* setupInputs */.Bb,
    ...slices/* buildInputs */._9,
    ...slices/* bootInputs */.W0,
    ...slices/* outInput */.T3,
    ...relay_inputs/* relayInputs */.Z,
    imageDays: (0,inputs/* whole */.WQ)('days that images are kept as artifacts of the run; 0: not at all', 1),
}, {
    async main(values, host) {
        await (0,boot.checkBootInputs)(values);
        const relay = await (0,actions_relay.relayOf)(host, values.name);
        const out = await (0,surroundings/* outFolder */.N)(values.out);
        if (values.shard !== shard_here)
            await receivePlan(relay, out);
        const file = (0,external_node_path_.join)(out, 'plan.json');
        const plan = await (0,files/* readDocument */.u0)('plan', file);
        const part = partOf(plan, values.shard);
        const nix = await ready(values, host, { plan, part });
        if (values.shard !== shard_here)
            await host.log.group('Taking derivations over', async () => unpackDerivations(nix, host.log, part, {
                file: (0,external_node_path_.join)(out, 'derivations.pack'),
                folder: out,
                ...relay,
                owner: await storeOwner(nix, exec/* exec */.m),
                signal: host.signal,
            }));
        const digest = await (0,system_files/* sha256File */.Q3)(file);
        const result = await (0,build.build)(part, out, nix, host, values, { shard: values.shard, plan: digest });
        // what was built is worth having also where nothing can be booted: its result goes out first if that fails
        const boots = values.boot === 'none' || host.signal.aborted ? [] : await bootsOf(values, result, out, host);
        await sendResult(relay, values.shard, out);
        if (values.imageDays > 0)
            await sendImages(relay, host.log, result, values.imageDays);
        if (boots instanceof errors/* UserError */.yo)
            throw boots;
        const failed = result.targets.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
        const bad = boots.filter(({ verdict }) => verdict !== 'booted').length;
        return {
            ok: failed.length === 0 && bad === 0 && !result.interrupted,
            outputs: { result: (0,external_node_path_.join)(out, `result-${values.shard}.json`), failed: JSON.stringify(failed) },
            summary: [
                `${(0,lib_text/* count */.U9)(result.targets.length - failed.length, 'target')} well, ${failed.length} failed; ${(0,lib_text/* count */.U9)(boots.length - bad, 'boot')} well, ${bad} not`,
            ],
            json: result,
        };
    },
    post: prepare/* cleanUp */.nY,
}));
async function receivePlan(relay, out) {
    const { plan } = await (0,actions_relay.handedArtifacts)(relay);
    if (!plan)
        throw new errors/* UserError */.yo('this run has no plan; actions/evaluate with hand-over makes it, in a job before this one');
    await relay.artifacts.download(plan, out, actions_relay.handedLimits);
}
function partOf(plan, shard) {
    if (shard === shard_here)
        return (0,shards_of_plan/* partHere */.Gj)(plan);
    const part = (0,shards_of_plan/* planOfShard */.Rs)(plan, shard);
    if (part)
        return part;
    const known = plan.shards?.map(({ id }) => id).join(', ') || 'none';
    throw new errors/* UserError */.yo(`the plan has no part ${JSON.stringify(shard)}, it has ${known}; run all jobs again, so that the matrix is that of the plan`);
}
async function ready(values, host, { plan, part }) {
    const work = values.shard === shard_here ? { plan: part } : { plan, shard: values.shard };
    await (0,prepare/* prepareFor */.fU)(values, host, work);
    // as the preparation left it: credentials came after Nix
    return (0,surroundings/* nixOf */.L)(host);
}
/** What this machine lacks for boots is told after what was built is safe. */
function bootsOf(...args) {
    return (0,boot.boot)(...args).catch((error) => {
        if (error instanceof errors/* UserError */.yo)
            return error;
        throw error;
    });
}


/***/ }),

/***/ 37536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   I3: () => (/* binding */ checkName)
/* harmony export */ });
/* unused harmony export readArtifactName */
/** What a name of a check may be: it is part of names of artifacts and of keys. */
const checkName = /^[A-Za-z0-9][A-Za-z0-9._]{0,39}$/;
const prefix = (check) => (check === '' ? 'flakeship' : `flakeship.${check}`);
function artifactName(check, handed) {
    const middle = 'shard' in handed ? [handed.shard] : [];
    return [prefix(check), handed.kind, ...middle, handed.attempt].join('-');
}
const pattern = /^(.+?)-(?:(plan|report)|result-([a-z0-9_-]+))-(\d{1,6})$/;
/** What an artifact of this check is; undefined for those of others. */
function readArtifactName(check, name) {
    const [, start, simple, shard, number] = pattern.exec(name) ?? [];
    if (start !== prefix(check))
        return undefined;
    const attempt = Number(number);
    if (simple === 'plan' || simple === 'report')
        return { kind: simple, attempt };
    return shard === undefined ? undefined : { kind: 'result', shard, attempt };
}
/** Of the artifacts of a run the newest of each kind and shard. */
function newest(check, artifacts) {
    const latest = new Map();
    for (const artifact of artifacts) {
        const handed = readArtifactName(check, artifact.name);
        if (handed === undefined)
            continue;
        const key = artifactName(check, { ...handed, attempt: 0 });
        if (handed.attempt > (latest.get(key)?.handed.attempt ?? -1))
            latest.set(key, { handed, artifact });
    }
    const found = [...latest.values()];
    const one = (kind) => found.find(({ handed }) => handed.kind === kind)?.artifact;
    const [plan, report] = [one('plan'), one('report')];
    return {
        ...(plan === undefined ? {} : { plan }),
        ...(report === undefined ? {} : { report }),
        results: new Map(found.flatMap(({ handed, artifact }) => handed.kind === 'result' ? [[handed.shard, artifact]] : [])),
    };
}


/***/ })

};
