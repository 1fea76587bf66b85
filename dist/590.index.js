export const id = 590;
export const ids = [590];
export const modules = {

/***/ 33501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bn: () => (/* binding */ nixAt),
/* harmony export */   ro: () => (/* binding */ requireNix),
/* harmony export */   rv: () => (/* binding */ findNix)
/* harmony export */ });
/* unused harmony exports parseVersion, isTooOld */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90084);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79470);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8292);
/* harmony import */ var _system_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39198);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81240);








/** The oldest Nix that all tests run with. */
const oldestNix = '2.26.0';
/** Where an installed Nix is when it is not on PATH: most specific first. */
const wellKnown = (home) => [
    ...(home ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.nix-profile/bin'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local/state/nix/profile/bin')] : []),
    _installed_js__WEBPACK_IMPORTED_MODULE_7__/* .systemBin */ .v,
    '/run/current-system/sw/bin',
];
/** The first `nix` on PATH or in a well-known place; undefined where there is none. Too old is an error. */
async function findNix(exec, env) {
    const onPath = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
    for (const folder of [...onPath, ...wellKnown(env.HOME)]) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'nix');
        if (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__/* .exists */ .t2)(program, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK))
            return nixAt(exec, program, env);
    }
    return undefined;
}
async function requireNix(exec, env) {
    const nix = await findNix(exec, env);
    if (nix)
        return nix;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml('there is no Nix on this machine; run flakeship/actions/setup first, or install Nix 2.26 or newer');
}
/** Asks the program at this place what it is. */
async function nixAt(exec, program, env) {
    const { code, stdout, stderr } = await exec(program, ['--version'], { env });
    const is = code === 0 ? parseVersion(stdout) : undefined;
    if (!is)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml(whyNot(program, stderr || stdout));
    if (isTooOld(is)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml(`${is.implementation} ${is.version} at ${program} is too old; Flakeship needs Nix ${oldestNix.replace(/\.0$/, '')} or newer`);
    }
    return { program, ...is, system: (0,_system_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .nixSystem */ .DH)(process.arch, process.platform), env };
}
/** Nix says what is wrong first, and then how to ask it for help. */
function whyNot(program, said) {
    const why = /^error: *(.+)/m.exec(said)?.[1] ?? said.trim().split('\n').at(-1) ?? '';
    return /\bsetting\b|configuration line|has invalid value|Cannot parse Nix store/.test(why)
        ? `Nix cannot read its settings: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(why)}; correct nix-conf, or the nix.conf of this machine`
        : `${program} does not work: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(why)}; repair or remove it`;
}
/** `nix (Nix) 2.34.8`, `nix (Determinate Nix 3.14.0) 2.33.0`, `nix (Lix, like Nix) 2.93.0`. */
function parseVersion(text) {
    const [, implementation, version] = /^nix \(([A-Za-z]+(?: Nix)?)[^)]*\) (\d+\.\d+\S*)/m.exec(text) ?? [];
    return implementation && version ? { implementation, version } : undefined;
}
/** Lix counts on from 2.90 and has all that we use since then. */
function isTooOld({ version }) {
    const known = semver__WEBPACK_IMPORTED_MODULE_2__.coerce(version);
    return known === null || semver__WEBPACK_IMPORTED_MODULE_2__.lt(known, oldestNix);
}


/***/ }),

/***/ 81240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord),
/* harmony export */   v: () => (/* binding */ systemBin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);


/** The profile that an installation of ours makes. */
const systemBin = '/nix/var/nix/profiles/default/bin';
/** Written into `/nix` by an installation of ours, so that later ones know it. */
const record = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    format: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    /** The store path of Nix. */
    nix: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What it was installed from. */
    source: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const recordFile = '/nix/var/flakeship/installed.json';
/** The record of an installation of ours; undefined where Nix came from somebody else. */
async function readRecord(file = recordFile) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qFJ(), record), text);
    return parsed.success ? parsed.output : undefined;
}


/***/ }),

/***/ 46532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ narWord),
/* harmony export */   bi: () => (/* binding */ narAround),
/* harmony export */   v2: () => (/* binding */ narNumber),
/* harmony export */   vh: () => (/* binding */ writeNar),
/* harmony export */   yD: () => (/* binding */ hashNar)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** SHA-256 (hex) and size in bytes of a path as a Nix archive (Nix manual, "Nix Archive (NAR) format"). */
async function hashNar(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const bytes = await writeNar(path, (chunk) => {
        hash.update(chunk);
    });
    return { sha256: hash.digest('hex'), bytes };
}
/** Writes a path as a Nix archive, with little of it in memory; gives the bytes. */
async function writeNar(path, sink) {
    const nar = new NarWriter(sink);
    nar.word('nix-archive-1');
    await node(nar, Buffer.from(path));
    return nar.end();
}
/** What stands before and after the content of a file of this size that is an archive alone. */
function narAround(size) {
    const before = ['nix-archive-1', '(', 'type', 'regular', 'contents'].map(narWord);
    return {
        before: Buffer.concat([...before, narNumber(size)]),
        after: Buffer.concat([padding(size), narWord(')')]),
    };
}
/** A number as archives and Nix's protocols have it. */
function narNumber(value) {
    const word = Buffer.alloc(8);
    word.writeBigUInt64LE(BigInt(value));
    return word;
}
/** A text as archives and Nix's protocols have it: its length, itself, zeros up to a multiple of eight. */
function narWord(text) {
    const bytes = Buffer.from(text);
    return Buffer.concat([narNumber(bytes.length), bytes, padding(bytes.length)]);
}
const padding = (length) => Buffer.alloc((8 - (length % 8)) % 8);
async function node(nar, path) {
    // to wait for each of 40,000 small files takes several times as long as to read them
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    nar.word('(').word('type');
    if (found.isSymbolicLink())
        nar
            .word('symlink')
            .word('target')
            .word((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path, { encoding: 'buffer' }));
    else if (found.isDirectory())
        await directory(nar.word('directory'), path);
    else {
        nar.word('regular');
        if (found.mode & 0o100)
            nar.word('executable').word('');
        await nar.word('contents').content(path, found.size);
    }
    nar.word(')');
    await nar.flush(most);
}
const slash = Buffer.from('/');
async function directory(nar, path) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { encoding: 'buffer' });
    names.sort(Buffer.compare);
    for (const name of names) {
        nar.word('entry').word('(').word('name').word(name).word('node');
        await node(nar, Buffer.concat([path, slash, name]));
        nar.word(')');
    }
}
/** Bytes that are gathered before they are handed on; a larger file is streamed. */
const most = 256 * 1024;
class NarWriter {
    #sink;
    #waiting = [];
    #held = 0;
    #bytes = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    word(text) {
        this.#add(narWord(text));
        return this;
    }
    async content(file, size) {
        this.#add(narNumber(size));
        const before = this.#bytes;
        if (size <= most)
            this.#add((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file));
        else {
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
                this.#add(chunk);
                await this.flush(most);
            }
        }
        if (this.#bytes - before !== size)
            throw new Error(`${file} changed while it was read`);
        this.#add(padding(size));
    }
    /** Hands on what has gathered, if it is more than this. */
    async flush(atLeast) {
        if (this.#held <= atLeast)
            return;
        const chunk = Buffer.concat(this.#waiting);
        this.#waiting = [];
        this.#held = 0;
        await this.#sink(chunk);
    }
    async end() {
        await this.flush(0);
        return this.#bytes;
    }
    #add(bytes) {
        this.#waiting.push(bytes);
        this.#held += bytes.length;
        this.#bytes += bytes.length;
    }
}


/***/ }),

/***/ 84114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ proxies),
/* harmony export */   Tf: () => (/* binding */ withGitFile),
/* harmony export */   ao: () => (/* binding */ guestEnvironment),
/* harmony export */   d2: () => (/* binding */ nixUserConf),
/* harmony export */   uQ: () => (/* binding */ toolEnvironment)
/* harmony export */ });
/** How the machine reaches others. */
const proxies = [
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'all_proxy',
];
/** What a child may see of our environment; everything else stays with us (research: platform S25). */
const allowed = [
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'LANG',
    'LC_ALL',
    'TERM',
    'TMPDIR',
    'TZ',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_STATE_HOME',
    'NIX_SSL_CERT_FILE',
    'SSL_CERT_FILE',
    'NIX_REMOTE',
    'NIX_CONF_DIR',
    'NIX_USER_CONF_FILES',
    'NIX_SSHOPTS',
    'SSH_AUTH_SOCK',
    ...proxies,
];
/** The environment of `nix` and of our own tools. */
function toolEnvironment(environment) {
    const kept = {};
    for (const name of allowed) {
        const value = environment[name];
        if (value !== undefined)
            kept[name] = value;
    }
    kept.PATH ??= '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
    return { ...kept, ...gitVariables(gitSettings(environment).filter(([name]) => name === include)) };
}
/** A file that git reads beside its own: a name of a file is no secret, what other settings hold may be one. */
const include = 'include.path';
/** The variables by which git reads one more file of settings, after all that it is told so far. */
function withGitFile(environment, file) {
    return gitVariables([...gitSettings(environment), [include, file]]);
}
function gitSettings(environment) {
    const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
    return Array.from({ length: count > 0 && count < 1000 ? count : 0 }, (_, i) => [
        environment[`GIT_CONFIG_KEY_${i}`] ?? '',
        environment[`GIT_CONFIG_VALUE_${i}`] ?? '',
    ]);
}
function gitVariables(settings) {
    if (settings.length === 0)
        return {};
    const pairs = settings.flatMap(([name, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, name],
        [`GIT_CONFIG_VALUE_${i}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}
/** The person's own files of settings for Nix, as Nix finds them; the first decides. */
function nixUserConf(environment) {
    const { NIX_USER_CONF_FILES, XDG_CONFIG_HOME, XDG_CONFIG_DIRS, HOME } = environment;
    if (NIX_USER_CONF_FILES)
        return NIX_USER_CONF_FILES.split(':');
    const own = XDG_CONFIG_HOME || (HOME ? `${HOME}/.config` : undefined);
    const folders = [...(own ? [own] : []), ...(XDG_CONFIG_DIRS || '/etc/xdg').split(':')];
    return folders.map((folder) => `${folder}/nix/nix.conf`);
}
/** The environment of code that comes from the flake and runs outside the sandbox: no home, no agent, no proxy. */
function guestEnvironment(scratch) {
    return {
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        HOME: scratch,
        TMPDIR: scratch,
        LANG: 'C.UTF-8',
    };
}


/***/ }),

/***/ 32522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run),
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64775);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68462);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78094);





const exec = async (program, args, options) => {
    // the toolkit's own search prints an error for each PATH entry that it may not read
    const file = (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveProgram */ .d)(program, options.env.PATH ?? '');
    if (!file.includes('/'))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MachineError */ .Ml(`there is no ${program} on PATH; install it and try again`);
    if (options.input !== undefined)
        return feed(file, args, options.input, options);
    const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__/* .getExecOutput */ .H)(`"${file}"`, [...args], {
        env: { ...options.env },
        silent: true,
        ignoreReturnCode: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.onStderr === undefined ? {} : { listeners: { stderr: options.onStderr } }),
    });
    return { code: exitCode, stdout, stderr };
};
/** Without the toolkit, which does not listen for a pipe that breaks: a command may end before it has read its input. */
async function feed(file, args, input, { env, cwd, onStderr }) {
    const running = (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .start */ .n)(file, args, { env, input, ...(cwd === undefined ? {} : { cwd }) });
    if (onStderr)
        running.stderr.on('data', onStderr);
    const said = [(0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr)];
    const [stdout, stderr, { code }] = await Promise.all([...said, running.exit]);
    return { code: code ?? 1, stdout, stderr };
}
/** Like `exec`, and any other exit code than 0 is a CommandError. */
async function run(exec, program, args, options) {
    const output = await exec(program, args, options);
    if (output.code !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd([program, ...args], output);
    return output;
}


/***/ }),

/***/ 39198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ nixSystem),
/* harmony export */   OZ: () => (/* binding */ isHosted),
/* harmony export */   x1: () => (/* binding */ cores)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Cores that this process may use. */
const cores = () => (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
/** GitHub's own machine: nobody else works on it, and it is thrown away after the job. */
const isHosted = (environment) => environment.RUNNER_ENVIRONMENT === 'github-hosted';
/** The name that Nix gives to this machine's system. */
function nixSystem(arch, platform) {
    const cpu = {
        x64: 'x86_64',
        arm64: 'aarch64',
        arm: 'armv7l',
        ia32: 'i686',
        riscv64: 'riscv64',
    };
    return `${cpu[arch] ?? arch}-${platform}`;
}


/***/ }),

/***/ 78094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ resolveProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const known = new Map();
/** The absolute path of a program, by the PATH it will run with; the name itself where there is none, for a clear error. */
function resolveProgram(program, path) {
    if (program.includes('/'))
        return program;
    const key = `${program}\0${path}`;
    const found = known.get(key) ?? search(program, path);
    if (found !== undefined)
        known.set(key, found);
    return found ?? program;
}
function search(program, path) {
    for (const folder of path.split(':')) {
        if (!folder.startsWith('/'))
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
                return file;
        }
        catch {
            // not there, or not for us: the next folder
        }
    }
    return undefined;
}


/***/ }),

/***/ 54590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withNix: () => (/* binding */ withNix)
});

// EXTERNAL MODULE: ./src/features/setup/found-nix/find-nix.js
var find_nix = __webpack_require__(33501);
// EXTERNAL MODULE: ./src/system/machine.js
var machine = __webpack_require__(39198);
// EXTERNAL MODULE: ./src/features/setup/nix-release/releases.js
var releases = __webpack_require__(82561);
;// CONCATENATED MODULE: ./src/features/setup/nix-release/reachable.js


/** The official release, where its server answers within a few seconds. */
async function reachableRelease() {
    const known = (0,releases/* release */._r)(releases/* defaultRelease */.f4, (0,machine/* nixSystem */.DH)(process.arch, process.platform));
    return known && (await answers(known.url)) ? { from: known.url, sha256: known.sha256 } : undefined;
}
/** Whether a server answers at all within a few seconds. */
function answers(url) {
    return fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4000) }).then((response) => response.ok, () => false);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
;// CONCATENATED MODULE: ./src/features/setup/private-nix/cache-folder.js


function cacheFolder(environment) {
    const base = environment.XDG_CACHE_HOME || (environment.HOME && (0,external_node_path_.join)(environment.HOME, '.cache'));
    const root = environment.FLAKESHIP_CACHE || (base && (0,external_node_path_.join)(base, 'flakeship'));
    if (!root)
        throw new errors/* MachineError */.Ml('no folder for the cache: set HOME, XDG_CACHE_HOME or FLAKESHIP_CACHE');
    return {
        root,
        nix: (0,external_node_path_.join)(root, 'nix'),
        downloads: (0,external_node_path_.join)(root, 'downloads'),
        mountPoint: (0,external_node_path_.join)(root, 'root'),
    };
}

;// CONCATENATED MODULE: ./src/system/private-root.js
/** The command line that runs `command` in such a root. */
function privateRootCommand(root, command) {
    const asRoot = root.uid === 0;
    const user = asRoot ? [] : ['--map-root-user'];
    const back = asRoot ? [] : ['unshare', '--user', `--map-user=${root.uid}`, `--map-group=${root.gid}`];
    return [
        ...['setpriv', '--pdeathsig', 'KILL', '--'],
        ...['unshare', ...user, '--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child'],
        ...['sh', '-euc', script, 'flakeship', root.mountPoint, root.nix],
        ...[...back, ...command],
    ];
}
const script = `
root=$1 nix=$2 here=$PWD path=$PATH
PATH=$PATH:/usr/sbin:/sbin # where an ordinary user's PATH does not look
shift 2
mount -t tmpfs -o mode=755 flakeship "$root"
for entry in /* /.[!.]*; do
  name=\${entry#/}
  case $name in nix | proc | '*' | '.[!.]*') continue ;; esac
  if [ -L "$entry" ]; then ln -s "$(readlink "$entry")" "$root/$name"
  elif [ -d "$entry" ]; then mkdir "$root/$name" && mount --rbind "$entry" "$root/$name"
  elif [ -f "$entry" ]; then : >"$root/$name" && mount --bind "$entry" "$root/$name"
  fi
done
mkdir "$root/nix" "$root/proc" "$root/.old"
mount --bind "$nix" "$root/nix"
mount -t proc proc "$root/proc"
cd "$root"
pivot_root . .old
umount -l /.old
rmdir /.old
cd "$here"
PATH=$path
exec "$@"
`;

;// CONCATENATED MODULE: ./src/features/setup/private-nix/inside.js


/** Commands that see the cache folder as `/nix`. */
function inside(exec, cache) {
    return (program, args, options) => {
        const [first = '', ...rest] = privateRootCommand(rootOf(cache), [program, ...args]);
        return exec(first, rest, options);
    };
}
function rootOf(cache) {
    return {
        nix: cache.nix,
        mountPoint: cache.mountPoint,
        uid: process.getuid?.() ?? 0,
        gid: process.getgid?.() ?? 0,
    };
}
/** What processes in the private root see: our Nix and QEMU first, and no folder of Nix's outside the cache. */
function privateEnvironment(env, cache, nix, network = 'offline') {
    return {
        ...env,
        PATH: [`${nix}/bin`, '/nix/flakeship/qemu/bin', env.PATH].join(':'),
        NIX_CONF_DIR: network === 'online' ? '/nix/etc/nix' : '/nix/etc/nix-offline',
        NIX_REMOTE: 'local',
        XDG_CACHE_HOME: (0,external_node_path_.join)(cache.root, 'xdg/cache'),
        XDG_STATE_HOME: (0,external_node_path_.join)(cache.root, 'xdg/state'),
        XDG_DATA_HOME: (0,external_node_path_.join)(cache.root, 'xdg/data'),
    };
}

// EXTERNAL MODULE: ./src/documents/files.js
var files = __webpack_require__(70231);
// EXTERNAL MODULE: ./src/features/setup/machine/emulated.js
var emulated = __webpack_require__(91098);
;// CONCATENATED MODULE: ./src/features/setup/private-nix/machine-conf.js



/** What the nix.conf of a private Nix reads besides, where it is there. */
const machineConf = '/nix/etc/machine.conf';
/** Tells a private Nix which systems this machine emulates, inside a sandbox too, whoever has seen to it. */
async function announceEmulated(cache, native) {
    const systems = await (0,emulated/* emulatedSystems */.I)(native);
    // twice `extra`: the name of the setting, and that what it has by itself stays
    await (0,files/* writeWhole */.f8)((0,external_node_path_.join)(cache.nix, machineConf.slice('/nix/'.length)), `extra-extra-platforms = ${systems.join(' ')}`.trimEnd().concat('\n'));
}

// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/system/debian-sources.js
const debianSuites = /^(bookworm|trixie|forky|sid|stable|testing|unstable|oldstable)$/;
const defaultKeyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
/** The first Debian archive in the texts of sources files (one-line and deb822 form); undefined on other systems. */
function debianArchive(files) {
    for (const text of files) {
        const found = oneLine(text) ?? stanza(text);
        if (found)
            return found;
    }
    return undefined;
}
function oneLine(text) {
    for (const line of text.split('\n')) {
        const match = /^deb\s+(?:\[([^\]]*)\]\s+)?(https?:\/\/\S+)\s+(\S+)\s/.exec(`${line.trim()} `);
        if (!match?.[2] || !debianSuites.test(match[3] ?? ''))
            continue;
        const signed = /signed-by=(\S+)/.exec(match[1] ?? '')?.[1];
        return { uri: match[2], keyring: signed ?? defaultKeyring };
    }
    return undefined;
}
function stanza(text) {
    for (const block of text.split(/\n\s*\n/)) {
        const fields = new Map();
        for (const line of block.split('\n')) {
            const field = /^([A-Za-z-]+):\s*(.*)$/.exec(line);
            if (field?.[1])
                fields.set(field[1].toLowerCase(), (field[2] ?? '').trim());
        }
        const uri = fields
            .get('uris')
            ?.split(/\s+/)
            .find((word) => /^https?:\/\//.test(word));
        const suites = fields.get('suites')?.split(/\s+/) ?? [];
        if (uri &&
            fields.get('types')?.split(/\s+/).includes('deb') &&
            suites.some((suite) => debianSuites.test(suite))) {
            const signed = fields.get('signed-by');
            return { uri, keyring: signed?.startsWith('/') ? signed : defaultKeyring };
        }
    }
    return undefined;
}
/** The indexes that sets need, and no other: each is 10 MB. */
function sources(sets) {
    const suites = [...new Set(sets.map(({ suite }) => suite))];
    return suites.map((suite) => {
        const wanted = sets.filter((set) => set.suite === suite).map(({ architecture = 'amd64' }) => architecture);
        // what amd64 programs give to the others is resolved, and then left out
        return { suite, architectures: [...new Set(['amd64', ...wanted])] };
    });
}

// EXTERNAL MODULE: ./src/system/exec.js
var system_exec = __webpack_require__(32522);
;// CONCATENATED MODULE: ./src/system/debian.js





/**
 * The packages of several sets, resolved as if nothing were installed, fetched by one call of apt, and checked by
 * it against the signed index. A call for each package took minutes where one call takes seconds.
 */
async function fetchPackages(exec, env, folder, sets) {
    const apt = await privateApt(folder, await findArchive(), sets);
    const files = (0,external_node_path_.join)(folder, 'packages');
    await (0,promises_.mkdir)(files, { recursive: true });
    const options = { env: { ...env, APT_CONFIG: apt, LC_ALL: 'C.UTF-8' } };
    // container images switch apt's own caches off, and each question then parses all indexes again: 6 s instead of 0.5 s
    const cached = ['-o', 'Dir::Cache::pkgcache=pkgcache.bin', '-o', 'Dir::Cache::srcpkgcache=srcpkgcache.bin'];
    const ask = (args, cwd = folder) => (0,system_exec/* run */.e)(exec, 'apt-get', [...cached, ...args], { ...options, cwd }).catch(refused);
    const indexBytes = fetchedBytes((await ask(['update'])).stdout);
    const wanted = new Map(await Promise.all(sets.map(async ({ name, suite, packages, architecture = 'amd64' }) => {
        const named = packages.map((name) => `${name}:${architecture}`);
        const { stdout } = await ask(['install', '--simulate', '-t', suite, ...named]);
        return [name, simulated(stdout).filter((one) => isFor(architecture, one))];
    })));
    const present = new Set(await (0,promises_.readdir)(files));
    const missing = [...new Set([...wanted.values()].flat())].filter((file) => !present.has(fileName(file)));
    const before = await total(files, [...present]);
    if (missing.length > 0)
        await ask(['download', ...missing], files);
    return {
        files: new Map([...wanted].map(([name, list]) => [name, list.map((item) => (0,external_node_path_.join)(files, fileName(item)))])),
        downloaded: indexBytes + (await total(files, await (0,promises_.readdir)(files))) - before,
    };
}
/** `Inst libc6 (2.41-12 Debian:13/stable [amd64])` as `libc6:amd64=2.41-12`. */
function simulated(output) {
    return [...output.matchAll(/^Inst (\S+?)(?::\S+)? (?:\[\S+\] )?\((\S+) .*\[(\w+)\]/gm)].map(([, name, version, arch]) => `${name}:${arch}=${version}`);
}
const isFor = (architecture, wanted) => [architecture, 'all'].some((name) => wanted.includes(`:${name}=`));
/** `Fetched 30.1 MB in 3s (…)` as bytes; 0 where apt had nothing to fetch. */
function fetchedBytes(output) {
    const [, number, unit] = /^Fetched ([\d.,]+) ([kMG]?B) in/m.exec(output) ?? [];
    const scale = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };
    return Math.round(Number((number ?? '0').replaceAll(',', '')) * (scale[unit ?? 'B'] ?? 1));
}
function fileName(wanted) {
    const [, name, arch, version] = /^([^:]+):([^=]+)=(.+)$/.exec(wanted) ?? [];
    return `${name}_${version?.replaceAll(':', '%3a')}_${arch}.deb`;
}
async function findArchive() {
    const parts = await (0,promises_.readdir)('/etc/apt/sources.list.d').catch(() => []);
    const names = ['/etc/apt/sources.list', ...parts.sort().map((part) => `/etc/apt/sources.list.d/${part}`)];
    const archive = debianArchive(await Promise.all(names.map((name) => (0,promises_.readFile)(name, 'utf8').catch(() => ''))));
    if (archive)
        return archive;
    throw new errors/* MachineError */.Ml('this machine has no Debian archive among its package sources; install Nix 2.26 or newer, then run `npx flakeship run YOUR-FLAKE`');
}
/** An apt that knows only that archive, believes that nothing is installed, and writes below our folder. */
async function privateApt(folder, { uri, keyring }, sets) {
    for (const part of ['lists/partial', 'cache/archives/partial'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'apt', part), { recursive: true });
    const at = (name) => (0,external_node_path_.join)(folder, 'apt', name);
    const lines = sources(sets);
    // each further one makes every question of apt half as long again
    const architectures = [...new Set(lines.flatMap(({ architectures }) => architectures))];
    await (0,promises_.stat)(at('status')).catch(() => (0,promises_.writeFile)(at('status'), ''));
    await (0,promises_.writeFile)(at('sources.list'), lines
        .map(({ suite, architectures }) => `deb [arch=${architectures.join(',')} signed-by=${keyring}] ${uri} ${suite} main\n`)
        .join(''));
    const config = `Dir::State "${at('')}";
Dir::State::status "${at('status')}";
Dir::State::lists "${at('lists')}";
Dir::Cache "${at('cache')}";
Dir::Etc::sourcelist "${at('sources.list')}";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
APT::Architecture "amd64";
APT::Architectures { ${architectures.map((name) => `"${name}";`).join(' ')} };
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Acquire::Retries "3";
`;
    await (0,promises_.writeFile)(at('apt.conf.new'), config);
    await (0,promises_.rename)(at('apt.conf.new'), at('apt.conf'));
    return at('apt.conf');
}
function refused(cause) {
    const why = cause instanceof errors/* CommandError */.Qd
        ? cause.stderr
            .split('\n')
            .find((line) => /^[EW]: /.test(line))
            ?.slice(3)
        : undefined;
    throw new errors/* MachineError */.Ml(`the Debian archive did not answer as expected: ${why ?? 'apt-get failed'}; check the network and try again`, { cause });
}
async function total(folder, names) {
    const sizes = await Promise.all(names.map(async (name) => (await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => undefined))?.size ?? 0));
    return sizes.reduce((sum, size) => sum + size, 0);
}

// EXTERNAL MODULE: ./src/system/files.js
var system_files = __webpack_require__(8292);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/system/lock.js





/** Holds a lock file while the scope lasts; a lock whose process is gone counts for nothing. */
async function lock(file, options) {
    const unwritable = (cause) => new errors/* MachineError */.Ml(`cannot write below ${(0,external_node_path_.dirname)(file)}; set FLAKESHIP_CACHE to a folder that is writable`, { cause });
    await (0,system_files/* makeFolder */.fc)((0,external_node_path_.dirname)(file)).catch((cause) => {
        throw unwritable(cause);
    });
    const deadline = performance.now() + options.waitSeconds * 1000;
    for (let told = false;; told = true) {
        try {
            await (0,promises_.writeFile)(file, String(process.pid), { flag: 'wx' });
            return { [Symbol.asyncDispose]: () => (0,promises_.rm)(file, { force: true }) };
        }
        catch (cause) {
            if (cause.code !== 'EEXIST')
                throw unwritable(cause);
        }
        const holder = Number(await (0,promises_.readFile)(file, 'utf8').catch(() => '0'));
        if (holder > 0 && !lives(holder))
            await (0,promises_.rm)(file, { force: true });
        else if (performance.now() > deadline)
            throw new errors/* MachineError */.Ml(`${file} is held by process ${holder}; remove it if that is not flakeship`);
        else if (!told)
            options.onWait();
        await (0,external_node_timers_promises_.setTimeout)(200);
    }
}
function lives(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(48630);
;// CONCATENATED MODULE: ./src/system/packages.js




/** Documentation that nobody needs here: a third of the files. */
const left = [
    'usr/share/doc',
    'usr/share/man',
    'usr/share/locale',
    'usr/share/info',
    'usr/share/lintian',
    'usr/share/bug',
];
/** Unpacks Debian packages one over the other into a folder, without running any script of theirs. */
async function unpackPackages(exec, env, files, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const limit = (0,p_limit/* default */.A)((0,machine/* cores */.x1)());
    const script = 'dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner --keep-directory-symlink "$3" "$4" "$5" "$6" "$7" "$8"';
    const excludes = left.map((path) => `--exclude=./${path}`);
    // base-files makes /bin and /lib links into /usr; it must come before what is unpacked through them
    const [first, rest] = [
        files.filter((file) => file.includes('/base-files_')),
        files.filter((file) => !file.includes('/base-files_')),
    ];
    for (const group of [first, rest]) {
        await Promise.all(group.map((file) => limit(() => (0,system_exec/* run */.e)(exec, 'sh', ['-euc', script, 'unpack', file, folder, ...excludes], { env }))));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/nix/nar.js
var nix_nar = __webpack_require__(46532);
// EXTERNAL MODULE: ./src/system/elf.js
var elf = __webpack_require__(27782);
;// CONCATENATED MODULE: ./src/system/relocate.js




const libraries = 'usr/lib/x86_64-linux-gnu';
const loader = 'ld-linux-x86-64.so.2';
/** Copies programs with all libraries that they need, and points them to each other with patchelf. */
async function relocate(exec, env, patchelfTree, to) {
    const patchelf = (args) => (0,system_exec/* run */.e)(exec, (0,external_node_path_.join)(patchelfTree, libraries, loader), ['--library-path', (0,external_node_path_.join)(patchelfTree, libraries), (0,external_node_path_.join)(patchelfTree, 'usr/bin/patchelf'), ...args], { env });
    const copy = (from, folder) => (0,system_exec/* run */.e)(exec, 'cp', ['-L', '--', ...from, folder], { env });
    for (const name of ['bin', 'lib'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(to.folder, name), { recursive: true });
    await copy(to.programs.map((program) => (0,external_node_path_.join)(to.tree, program)), (0,external_node_path_.join)(to.folder, 'bin'));
    const moduleFiles = [];
    for (const path of to.modules ?? []) {
        const files = (await (0,promises_.readdir)((0,external_node_path_.join)(to.tree, path))).filter((file) => file.endsWith('.so'));
        const target = (0,external_node_path_.join)(to.folder, path.replace(/^usr\//, ''));
        await (0,promises_.mkdir)(target, { recursive: true });
        await copy(files.map((file) => (0,external_node_path_.join)(to.tree, path, file)), target);
        moduleFiles.push(...files.map((file) => (0,external_node_path_.join)(target, file)));
    }
    const programs = to.programs.map((program) => (0,external_node_path_.join)(to.folder, 'bin', program.split('/').at(-1) ?? ''));
    const copied = new Set([loader, 'libgcc_s.so.1']);
    await copy([...copied].map((file) => (0,external_node_path_.join)(to.tree, libraries, file)), (0,external_node_path_.join)(to.folder, 'lib'));
    for (let files = [...programs, ...moduleFiles]; files.length > 0;) {
        const needed = (await Promise.all(files.map(neededBy))).flat().filter((file) => !copied.has(file));
        const fresh = [...new Set(needed)];
        for (const file of fresh)
            copied.add(file);
        if (fresh.length > 0)
            await copy(fresh.map((file) => (0,external_node_path_.join)(to.tree, libraries, file)), (0,external_node_path_.join)(to.folder, 'lib'));
        files = fresh.map((file) => (0,external_node_path_.join)(to.folder, 'lib', file));
    }
    await (0,system_exec/* run */.e)(exec, 'chmod', ['-R', 'u+w', to.folder], { env });
    const shared = [...copied].filter((file) => file !== loader).map((file) => (0,external_node_path_.join)(to.folder, 'lib', file));
    await patchelf(['--set-rpath', (0,external_node_path_.join)(to.place, 'lib'), ...shared, ...moduleFiles]);
    await patchelf([
        '--set-rpath',
        (0,external_node_path_.join)(to.place, 'lib'),
        '--set-interpreter',
        (0,external_node_path_.join)(to.place, 'lib', loader),
        ...programs,
    ]);
}
async function neededBy(file) {
    return (0,elf/* neededLibraries */.j)(await (0,promises_.readFile)(file));
}

;// CONCATENATED MODULE: ./src/features/setup/private-nix/debian-nix.js








const names = [
    'build',
    'channel',
    'collect-garbage',
    'copy-closure',
    'daemon',
    'env',
    'hash',
    'instantiate',
    'prefetch-url',
    'shell',
    'store',
];
/** Debian's Nix as a tarball in the layout of an official release, so that one code installs both. */
async function debianNixTarball(exec, env, from, folder) {
    const version = debianVersion(from.packages);
    const name = `nix-${version}`;
    const path = `/nix/store/${pathHash(from.packages)}-${name}`;
    const top = (0,external_node_path_.join)(folder, `${name}-x86_64-linux`);
    const built = (0,external_node_path_.join)(top, 'store', (0,external_node_path_.basename)(path));
    await (0,promises_.rm)(top, { recursive: true, force: true });
    await (0,promises_.mkdir)(built, { recursive: true });
    await relocate(exec, env, from.toolTree, {
        tree: from.nixTree,
        folder: built,
        place: path,
        programs: ['usr/bin/nix'],
    });
    for (const name of names)
        await (0,promises_.symlink)('nix', (0,external_node_path_.join)(built, 'bin', `nix-${name}`));
    await (0,promises_.mkdir)((0,external_node_path_.join)(built, 'libexec'));
    await (0,promises_.copyFile)((0,external_node_path_.join)(from.toolTree, 'usr/bin/bash-static'), (0,external_node_path_.join)(built, 'libexec/sh'));
    // `nix-store --load-db`: path, NAR hash, NAR size, deriver, number of references, references
    const nar = await (0,nix_nar/* hashNar */.yD)(built);
    await (0,promises_.writeFile)((0,external_node_path_.join)(top, '.reginfo'), `${path}\n${nar.sha256}\n${nar.bytes}\n\n1\n${path}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(top, 'install'), '#!/bin/sh\necho "this release is installed by flakeship setup" >&2\nexit 1\n', { mode: 0o755 });
    const tarball = (0,external_node_path_.join)(folder, `${(0,external_node_path_.basename)(top)}.tar`);
    await (0,system_exec/* run */.e)(exec, 'tar', ['--create', '--file', tarball, '--directory', folder, '--owner=0', '--group=0', (0,external_node_path_.basename)(top)], { env });
    await (0,promises_.rm)(top, { recursive: true });
    return { from: tarball, sha256: await (0,system_files/* sha256File */.Q3)(tarball), version };
}
/** The upstream version in `nix-bin_2.34.8+dfsg-1+b1_amd64.deb`. */
function debianVersion(packages) {
    for (const file of packages) {
        const version = /(?:^|\/)nix-bin_([\d.]+\d)/.exec(file)?.[1];
        if (version)
            return version;
    }
    throw new errors/* MachineError */.Ml('the Debian archive has no nix-bin');
}
/** Nix's base 32 has no e, o, t, u; the name of the path follows from the packages that it was made from. */
function pathHash(packages) {
    const hex = (0,external_node_crypto_.createHash)('sha256')
        .update(packages
        .map((file) => (0,external_node_path_.basename)(file))
        .sort()
        .join('\n'))
        .digest('hex');
    return hex.replaceAll('e', 'g').slice(0, 32);
}
const emulators = ['qemu-system-x86_64', 'qemu-system-aarch64'];
/** Data of Debian's packages below `usr`, and its name beside the programs. */
const data = {
    qemu: 'share/qemu',
    seabios: 'share/seabios',
    OVMF: 'share/OVMF',
    'u-boot/qemu_arm64': 'lib/u-boot/qemu_arm64',
};
/** QEMU with the firmware of its guests at a place of its own below `/nix`. */
async function debianQemu(exec, env, tree, nix) {
    const place = '/nix/flakeship/qemu';
    const folder = (0,external_node_path_.join)(nix, 'flakeship/qemu');
    const modules = 'usr/lib/x86_64-linux-gnu/qemu';
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await relocate(exec, env, tree, {
        tree,
        folder,
        place,
        programs: emulators.map((name) => `usr/bin/${name}`),
        modules: [modules],
    });
    for (const [name, from] of Object.entries(data)) {
        const target = (0,external_node_path_.join)(folder, 'share', name);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,system_exec/* run */.e)(exec, 'cp', ['-R', '--', (0,external_node_path_.join)(tree, 'usr', from), target], { env });
    }
    // Debian's QEMU looks for its data below /usr whatever its own place is
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'libexec'));
    const folders = ['qemu', 'seabios'].map((name) => `-L ${place}/share/${name}`).join(' ');
    for (const name of emulators) {
        await (0,promises_.rename)((0,external_node_path_.join)(folder, 'bin', name), (0,external_node_path_.join)(folder, 'libexec', name));
        const wrapper = `#!/bin/sh\nexport QEMU_MODULE_DIR=${place}/${modules.replace('usr/', '')}\nexec ${place}/libexec/${name} ${folders} "$@"\n`;
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'bin', name), wrapper, { mode: 0o755 });
    }
}

;// CONCATENATED MODULE: ./src/features/setup/private-nix/debian-sets.js
/** What a private Nix and the boots of ISOs need, from Debian's archive. */
const newestNix = { name: 'nix', suite: 'sid', packages: ['nix-bin'] };
/** The oldest Nix that we work with (research: DESIGN §7). */
const floorNix = { name: 'nix-floor', suite: 'trixie', packages: ['nix-bin'] };
const machineTools = {
    name: 'machine',
    suite: 'trixie',
    packages: ['qemu-system-x86', 'qemu-system-arm', 'ovmf', 'u-boot-qemu', 'patchelf', 'bash-static'],
};
const pc = {
    name: 'example-pc',
    suite: 'trixie',
    packages: [
        ...[
            'qemu-system-x86',
            'ovmf',
            'busybox-static',
            'bash-static',
            'linux-image-cloud-amd64',
            'systemd',
            'systemd-sysv',
            'dbus',
        ],
        ...[
            'grub-pc-bin',
            'grub-efi-amd64-bin',
            'grub-common',
            'isolinux',
            'syslinux-common',
            'xorriso',
            'mtools',
        ],
        ...['dropbear-bin', 'patchelf'],
    ],
};
const runner = {
    name: 'runner',
    suite: 'trixie',
    packages: [
        ...[
            'base-files',
            'base-passwd',
            'bash',
            'coreutils',
            'grep',
            'sed',
            'procps',
            'util-linux',
            'login',
            'passwd',
        ],
        ...[
            'sudo',
            'libpam-modules',
            'openssh-server',
            'openssh-client',
            'git',
            'ca-certificates',
            'libstdc++6',
            'iproute2',
            'openssl',
        ],
        ...['tar', 'gzip', 'xz-utils', 'findutils'], // what unpacks a release
    ],
};
/** A small machine as hosted runners are: an ordinary user with sudo, an SSH server. For tests. */
const runnerFiles = { name: 'runner', parts: [{ folder: '.', set: runner }] };
const board = {
    name: 'example-board',
    suite: 'trixie',
    architecture: 'arm64',
    packages: [
        ...['base-files', 'busybox-static', 'linux-image-cloud-arm64', 'kmod'],
        ...['cpio', 'mtools', 'e2fsprogs', 'liblzma5'], // kmod loads liblzma when it needs it
    ],
};
/** What `examples/tiny` makes its systems from; its `lib/platforms.nix` names the folders. */
const exampleFiles = {
    name: 'example',
    parts: [
        { folder: '.', set: pc },
        { folder: 'arm64', set: board },
    ],
};

;// CONCATENATED MODULE: ./src/features/setup/private-nix/place.js




/** Before anything is downloaded: there is a place for a private Nix, and it can be seen as `/nix`. */
async function requirePlace(at) {
    await makeFolders(at.cache);
    await requireNamespaces(at);
}
async function makeFolders(cache) {
    for (const folder of [
        cache.downloads,
        cache.mountPoint,
        (0,external_node_path_.join)(cache.nix, 'flakeship'),
        (0,external_node_path_.join)(cache.nix, 'etc/nix'),
        (0,external_node_path_.join)(cache.nix, 'etc/nix-offline'),
    ]) {
        await (0,system_files/* makeFolder */.fc)(folder).catch((cause) => {
            throw new errors/* MachineError */.Ml(`cannot write ${folder}; set FLAKESHIP_CACHE to a folder that is writable`, {
                cause,
            });
        });
    }
}
async function requireNamespaces({ exec, env, cache }) {
    const said = await inside(exec, cache)('true', [], { env });
    if (said.code === 0)
        return;
    throw new errors/* MachineError */.Ml('a private Nix needs root or user namespaces, and this machine refuses both; install Nix 2.26 or newer, or run as root (in a container: privileged)', { cause: said.stderr.trim() });
}

// EXTERNAL MODULE: ./src/features/setup/nix-release/store-paths.js
var store_paths = __webpack_require__(7091);
// EXTERNAL MODULE: ./src/features/setup/nix-release/tarball.js
var tarball = __webpack_require__(27145);
// EXTERNAL MODULE: ./src/features/setup/settings/nix-conf.js
var nix_conf = __webpack_require__(3917);
;// CONCATENATED MODULE: ./src/features/setup/private-nix/private-store.js
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










/** Installs a release tarball into the private store; gives the store path of Nix. */
async function installPrivately({ exec, env, log, cache }, work, source) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,system_files/* temporaryFolder */.yy)(work, 'release-'), true);
        const unpacked = await (0,tarball/* unpackRelease */.OC)(env, source, { folder: folder.path, onWait: log.info });
        const nix = await (0,store_paths/* moveStorePaths */.XI)(unpacked, cache.nix);
        const hasShell = await (0,system_files/* exists */.t2)((0,external_node_path_.join)(cache.nix, nix.slice('/nix/'.length), 'libexec/sh'));
        const settings = {
            buildUsersGroup: '',
            flakeRegistry: '',
            extra: `!include ${machineConf}`,
            ...(hasShell ? { sandboxShell: `${nix}/libexec/sh` } : {}),
        };
        await (0,files/* writeWhole */.f8)((0,external_node_path_.join)(cache.nix, 'etc/nix/nix.conf'), (0,nix_conf/* nixConf */.C)(settings));
        await (0,files/* writeWhole */.f8)((0,external_node_path_.join)(cache.nix, 'etc/nix-offline/nix.conf'), (0,nix_conf/* nixConf */.C)({ ...settings, substituters: [] }));
        await (0,store_paths/* register */.kz)(inside(exec, cache), privateEnvironment(env, cache, nix), unpacked, nix);
        return nix;
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
/** Adds a folder to the private store; gives its store path. */
async function addTree({ exec, env, cache }, { nix }, tree) {
    const { stdout } = await (0,system_exec/* run */.e)(inside(exec, cache), `${nix}/bin/nix`, ['store', 'add', '--name', 'source', tree], { env: privateEnvironment(env, cache, nix) });
    return stdout.trim();
}
/** Garbage collection in the private store must not take Nix itself. */
async function keepFromCollection(cache, paths) {
    const roots = (0,external_node_path_.join)(cache.nix, 'var/nix/gcroots');
    for (const path of paths) {
        await (0,promises_.rm)((0,external_node_path_.join)(roots, (0,external_node_path_.basename)(path)), { force: true });
        await (0,promises_.symlink)(path, (0,external_node_path_.join)(roots, (0,external_node_path_.basename)(path)));
    }
}

// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
;// CONCATENATED MODULE: ./src/features/setup/private-nix/ready.js





/** What a prepared cache folder holds; another format is made anew. */
const ready = dist/* object */.Ikc({
    format: dist/* literal */.euz(3),
    /** The store path of Nix. */
    nix: dist/* string */.YjP(),
    /** Store paths of further versions of Nix and of trees, by the name of their set. */
    extra: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
    /** Which packages each set was made of, by its name: a set with others is made anew. */
    made: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
});
/** What is there, if it is all that is wanted. */
async function completeFor(cache, wanted) {
    const there = await readReady(cache);
    return there && wanted.every((set) => there.made[set.name] === digestOf(set)) ? there : undefined;
}
/** For `made`. */
const digestsOf = (sets) => Object.fromEntries(sets.map((set) => [set.name, digestOf(set)]));
const digestOf = (set) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(set)).digest('hex');
async function readReady(cache) {
    const text = await (0,promises_.readFile)(readyFile(cache), 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const parsed = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), ready), text);
    return parsed.success ? parsed.output : undefined;
}
const readyFile = (cache) => (0,external_node_path_.join)(cache.nix, 'flakeship/ready.json');
function writeReady(cache, made) {
    return (0,files/* writeWhole */.f8)(readyFile(cache), JSON.stringify(made));
}

;// CONCATENATED MODULE: ./src/features/setup/private-nix/private-nix.js
var private_nix_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var private_nix_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/** A working private Nix below the cache folder: what is there already, else made now. */
async function preparePrivateNix(at, extras = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const wanted = allOf(extras);
        const there = await completeFor(at.cache, wanted);
        if (there)
            return there;
        const _ = private_nix_addDisposableResource(env_1, await lock((0,external_node_path_.join)(at.cache.root, 'lock'), {
            waitSeconds: 900,
            onWait: () => at.log.info('another flakeship prepares the same cache folder; waiting for it'),
        }), true);
        return (await completeFor(at.cache, wanted)) ?? (await make(at, extras));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = private_nix_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const allOf = ({ nix = [], trees = [] }) => [newestNix, machineTools, ...nix, ...trees];
async function make(at, extras) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { exec, env, log, cache } = at;
        await requirePlace(at);
        log.info(`Preparing a private Nix in ${cache.root}; nothing outside that folder changes`);
        const official = await reachableRelease();
        const sets = [...(official ? [] : [newestNix]), machineTools, ...(extras.nix ?? [])];
        const parts = (extras.trees ?? []).flatMap(({ parts }) => parts);
        const { files, downloaded } = await timed(log, 'fetching packages', () => fetchPackages(exec, env, cache.downloads, [...sets, ...parts.map(({ set }) => set)]));
        log.info(`  ${(0,lib_text/* bytes */.ee)(downloaded)} downloaded from the Debian archive`);
        const work = private_nix_addDisposableResource(env_2, await (0,system_files/* temporaryFolder */.yy)(cache.root, 'work-'), true);
        const tree = ({ name }) => (0,external_node_path_.join)(work.path, name);
        const unpack = (set, folder) => unpackPackages(exec, env, files.get(set.name) ?? [], folder);
        await timed(log, 'unpacking packages', async () => {
            for (const set of sets)
                await unpack(set, tree(set));
            for (const whole of extras.trees ?? [])
                for (const { set, folder } of whole.parts)
                    await unpack(set, (0,external_node_path_.join)(tree(whole), folder));
        });
        const debian = (set) => debianNixTarball(exec, env, { nixTree: tree(set), toolTree: tree(machineTools), packages: files.get(set.name) ?? [] }, cache.downloads);
        return await timed(log, 'installing', async () => {
            await debianQemu(exec, env, tree(machineTools), cache.nix);
            const nix = await installPrivately(at, work.path, official ?? (await debian(newestNix)));
            const before = await readReady(cache);
            const made = { ...before?.made, ...digestsOf(allOf(extras)) };
            const done = { format: 3, nix, extra: { ...before?.extra }, made };
            for (const set of extras.nix ?? [])
                done.extra[set.name] = await installPrivately(at, work.path, await debian(set));
            for (const set of extras.trees ?? [])
                done.extra[set.name] = await addTree(at, done, tree(set));
            await keepFromCollection(cache, [nix, ...Object.values(done.extra)]);
            await writeReady(cache, done);
            return done;
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = private_nix_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function timed(log, what, work) {
    log.status(`${what} …`);
    const start = performance.now();
    const result = await work();
    log.status('');
    log.info(`  ${what}: ${(0,lib_text/* duration */.p0)((performance.now() - start) / 1000)}`);
    return result;
}

// EXTERNAL MODULE: ./src/host/terminal.js + 1 modules
var terminal = __webpack_require__(71627);
// EXTERNAL MODULE: ./src/system/environment.js
var system_environment = __webpack_require__(84114);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./src/system/programs.js
var programs = __webpack_require__(78094);
;// CONCATENATED MODULE: ./src/system/foreground.js




/** The last one says that the terminal has another size: it goes to those only whose session has the terminal. */
const handedOn = ['SIGHUP', 'SIGINT', 'SIGTERM', 'SIGWINCH'];
/**
 * Runs a command in our place: it has our streams, and a channel by which we hand on signals. Our own Ctrl-C does
 * not reach it by the terminal, since it is in a session of its own; it ends when we are killed. Gives its exit code.
 */
async function runInForeground(command, env) {
    const [name = '', ...args] = command;
    const program = (0,programs/* resolveProgram */.d)(name, env.PATH ?? '');
    if (!program.includes('/'))
        throw new errors/* MachineError */.Ml(`there is no ${name} on PATH; install it and try again`);
    const child = (0,external_node_child_process_.spawn)(program, args, {
        env: { ...env },
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
        detached: true,
    });
    const heard = new Set();
    const hand = (signal) => () => {
        heard.add(signal);
        if (child.connected)
            child.send({ signal });
    };
    const hands = handedOn.map((signal) => [signal, hand(signal)]);
    for (const [signal, listener] of hands)
        process.on(signal, listener);
    try {
        const [code, signal] = await (0,external_node_events_.once)(child, 'close');
        // without its terminal a Node may end in another way than it means to
        if (heard.has('SIGHUP'))
            return errors/* exitCodes */.hS.hungUp;
        if (code === null)
            throw new errors/* MachineError */.Ml(`our process in the private root was ended by ${signal}; was there too little memory?`);
        return code;
    }
    finally {
        for (const [signal, listener] of hands)
            process.off(signal, listener);
    }
}
/** The other end: signals that come by the channel are as if sent to us. */
function acceptSignals() {
    if (!process.send)
        return;
    process.on('message', (message) => {
        const signal = handedOn.find((known) => known === message.signal);
        if (signal)
            process.emit(signal);
    });
    process.channel?.unref();
}

;// CONCATENATED MODULE: ./src/terminal/with-nix.js












/** Set where we are the inner process; it keeps us from going in a second time. */
const marker = 'FLAKESHIP_INSIDE';
/**
 * Runs the command where there is a Nix. On a machine that has one: undefined, go on here. Elsewhere the same command
 * runs once more in a private root with a Nix of our own, and this is its exit code.
 */
async function withNix({ environment, stderr, words }) {
    if (environment[marker]) {
        acceptSignals();
        return undefined;
    }
    const env = (0,system_environment/* toolEnvironment */.uQ)(environment);
    if (await (0,find_nix/* findNix */.rv)(system_exec/* exec */.m, env))
        return undefined;
    const cache = cacheFolder(environment);
    const { log } = (0,terminal/* terminalHost */.P)({
        values: new Map(),
        environment,
        signal: new AbortController().signal,
        stderr,
        verbose: false,
    });
    const { nix } = await preparePrivateNix({ exec: system_exec/* exec */.m, env, log, cache });
    await announceEmulated(cache, (0,machine/* nixSystem */.DH)(process.arch, process.platform));
    const network = (await answers('https://cache.nixos.org/nix-cache-info')) ? 'online' : 'offline';
    if (network === 'offline')
        log.info('cache.nixos.org does not answer: everything that is not here is built');
    const command = [process.execPath, ...process.execArgv, process.argv[1] ?? '', ...words];
    return runInForeground(privateRootCommand(rootOf(cache), command), {
        ...privateEnvironment(env, cache, nix, network),
        [marker]: '1',
    });
}


/***/ }),

/***/ 48630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ../../node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ../../node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
