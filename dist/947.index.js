export const id = 947;
export const ids = [947];
export const modules = {

/***/ 53507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);

/** Ties the types of the inputs and outputs to what runs. */
function action(description, inputs, phases) {
    return {
        inputs,
        description,
        needsNix: description.needsNix ?? false,
        main: (host) => phases.main((0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(inputs, host), host),
        ...(phases.post ? { post: phases.post } : {}),
    };
}


/***/ }),

/***/ 94654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ outBesideInput),
/* harmony export */   T3: () => (/* binding */ outInput),
/* harmony export */   W0: () => (/* binding */ bootInputs),
/* harmony export */   _9: () => (/* binding */ buildInputs),
/* harmony export */   zE: () => (/* binding */ flakeInputs)
/* harmony export */ });
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);

/** Inputs that several parts share: declared once, so that they mean the same everywhere. */
const outInput = {
    out: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('folder for documents, images, logs and screenshots', 'flakeship-out', { placeholder: 'DIR' }),
};
/** For parts that go on with a document of an earlier one. */
const outBesideInput = {
    out: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('folder for documents, images, logs and screenshots; left out: that of the document', {
        placeholder: 'DIR',
    }),
};
const flakeInputs = {
    flake: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('flake reference or folder', '.', { positional: true, placeholder: 'FLAKE' }),
    targets: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('globs over target names, `!` excludes: `*.iso`, `nixos.*`; left out: toplevels, images, VMs that are meant as such, packages and checks', { placeholder: 'GLOB' }),
    overrideInput: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('evaluate with another flake input, in memory: NAME URL', {
        placeholder: 'NAME URL',
        pair: true,
    }),
    workers: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('hosts evaluated at the same time; left out: one per core', undefined, { least: 1 }),
    evaluateMemory: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('memory in MiB that evaluating processes may hold together; left out: 75 % of what is available', undefined, { least: 64 }),
    evaluateTimeout: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('seconds that one host may evaluate', 900, { least: 1 }),
    impure: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('allow impure evaluation; the environment that it sees holds no credential'),
    ifd: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('allow builds in the course of the evaluation (import from derivation)', true),
};
const buildInputs = {
    deadline: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('seconds after the start until running builds are stopped; what is done by then is kept, and the next run builds only the rest', undefined, { least: 1 }),
    jobMinutes: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)("the `timeout-minutes` of the job; where `deadline` is left out, running builds are stopped 15 minutes before that (a job of less than 30 keeps half of its time), counted from the job's start", 360, { least: 1, only: 'github' }),
    builders: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('machines that build beside this one, as Nix takes them (`ssh-ng://HOST SYSTEM`, or `@FILE`); left out: what nix.conf says', { placeholder: 'MACHINES' }),
};
const bootInputs = {
    boot: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('what is booted', ['none', 'vm', 'iso', 'sd-image', 'all'], 'all'),
    bootMemory: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('memory of a guest in MiB; left out: what the image asks for, within what the machine has', undefined, { least: 64 }),
    bootCpus: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('processors of a guest; left out: what the image asks for', undefined, { least: 1 }),
    bootTimeout: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('seconds until a boot is undecided; left out: 180 with KVM, 900 without', undefined, {
        least: 1,
    }),
    bootSuccess: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('regular expression; a console line that matches it means booted', {
        placeholder: 'REGEX',
    }),
    bootForward: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('ports forwarded into guests beside those of the host: HOSTPORT:GUESTPORT', {
        placeholder: 'PORTS',
    }),
    bootCommand: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('command that must succeed in the guest over SSH once it is up', {
        placeholder: 'COMMAND',
    }),
    bootSshUser: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('user for that command', 'root', { placeholder: 'USER' }),
    bootSshKey: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('private key file for that command', { placeholder: 'FILE' }),
    bootSshPort: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)('forwarded port on this machine for that command', 2222, { least: 1 }),
    bootNetwork: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('what a guest reaches: nothing, or all that this machine reaches', ['closed', 'open'], 'closed'),
    accelerator: (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('how guests run; auto tries KVM by running a guest and falls back to emulation', ['auto', 'kvm', 'tcg'], 'auto'),
};


/***/ }),

/***/ 45936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $e: () => (/* binding */ maskedForms),
  Mc: () => (/* binding */ parseSsh),
  oY: () => (/* binding */ parseTokens),
  YG: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
;// CONCATENATED MODULE: ./src/features/setup/known-hosts.js
/** GitHub's published host key, SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU. */
const githubHostKeys = [
    'github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
];

;// CONCATENATED MODULE: ./src/features/setup/credentials.js



/** Any name will do beside a token of GitHub, Gitea or Forgejo. */
const anyUser = 'x-access-token';
/** What stands after HOST=, most specific first. GitLab's forms are those of Nix itself. */
const credentials_forms = [
    {
        pattern: /^(?:PAT|OAuth2):(.+)$/,
        // GitLab's own header would stand beside a login of netrc, and that is refused
        read: ([forge = '', password = '']) => ({ forge, git: { user: 'oauth2', password } }),
    },
    {
        pattern: /^([^:]+):(.+)$/,
        read: ([, user = '', password = '']) => ({ netrc: { user, password }, git: { user, password } }),
    },
    {
        pattern: /^[^:]+$/,
        read: ([token]) => ({
            forge: token,
            netrc: { user: anyUser, password: token },
            git: { user: anyUser, password: token },
        }),
    },
];
/** Lines `HOST=TOKEN`; the line itself is never part of an error. */
function parseTokens(lines) {
    return lines.map((line, i) => {
        const wrong = (why) => new errors/* UserError */.yo(`access-tokens, line ${i + 1}: ${why}`);
        const [, scope = '', secret = ''] = /^([^=\s]+)\s*=\s*(.*)$/.exec(line) ?? [];
        if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?(\/[\w./-]+)?$/i.test(scope))
            throw wrong('must be HOST=TOKEN, such as github.com=…');
        // nix.conf would end at a `#`, and netrc has no sure way to write quotes
        if (!/^[!$-[\]-~]+$/.test(secret))
            throw wrong('the token is empty or has characters that no token has');
        for (const { pattern, read } of credentials_forms) {
            const match = pattern.exec(secret);
            if (match)
                return {
                    scope: scope.toLowerCase().replace(/\/.*$/, (path) => scope.slice(-path.length)),
                    ...read(match),
                };
        }
        throw wrong('must be HOST=TOKEN, or HOST=USER:PASSWORD');
    });
}
/** A private key in text and lines of a known_hosts file; left out, only GitHub is known. */
function parseSsh(key, knownHosts) {
    if (!/^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key))
        throw new errors/* UserError */.yo('ssh-key must be the text of a private key: -----BEGIN … PRIVATE KEY-----');
    const lines = knownHosts.length > 0 ? knownHosts : githubHostKeys;
    const hosts = lines.flatMap((line) => {
        const names = /^(\S+)\s+(?:ssh|ecdsa|sk)-\S+\s+\S+/.exec(line)?.[1];
        if (names === undefined || /[*?!|@]/.test(names))
            throw new errors/* UserError */.yo(`ssh-known-hosts: ${JSON.stringify(line.slice(0, 80))} must be HOST TYPE KEY with the host in plain, as ssh-keyscan prints it`);
        return names.split(',');
    });
    return { key: `${key.replaceAll('\r', '').trim()}\n`, knownHosts: lines, hosts: [...new Set(hosts)] };
}
/** Every form in which a secret is sent or printed, so that none of them is shown. */
function maskedForms({ tokens }) {
    return tokens.flatMap(({ forge, netrc, git }) => {
        const { user, password } = netrc ?? git;
        const plain = [password, ...(forge === undefined ? [] : [forge])];
        const base64 = [password, `${user}:${password}`, `:${password}`, `${password}:`].map((text) => Buffer.from(text).toString('base64'));
        return [
            ...new Set([
                ...plain,
                ...base64,
                ...base64.map((text) => text.replace(/=+$/, '')),
                encodeURIComponent(password),
            ]),
        ];
    });
}
/** Which hosts they are for, and a mark that two setups of one job have in common when they were given the same. */
function summaryOf(credentials) {
    const hosts = [...credentials.tokens.map(({ scope }) => scope), ...(credentials.ssh?.hosts ?? [])];
    const mark = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(credentials)).digest('hex');
    return { hosts: [...new Set(hosts)], mark };
}


/***/ }),

/***/ 42846:
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
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8292);
/* harmony import */ var _system_machine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39198);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79717);







/** The oldest Nix that all tests run with. */
const oldestNix = '2.26.0';
/** Where an installed Nix is when it is not on PATH: most specific first. */
const wellKnown = (home) => [
    ...(home ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.nix-profile/bin'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local/state/nix/profile/bin')] : []),
    _installed_js__WEBPACK_IMPORTED_MODULE_6__/* .systemBin */ .v,
    '/run/current-system/sw/bin',
];
/** The first `nix` on PATH or in a well-known place; undefined where there is none. Too old is an error. */
async function findNix(exec, env) {
    const onPath = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
    for (const folder of [...onPath, ...wellKnown(env.HOME)]) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'nix');
        if (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(program, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK))
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml(`${program} does not work: ${stderr.trim().split('\n').at(-1) || stdout.trim()}; repair or remove it`);
    if (isTooOld(is)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml(`${is.implementation} ${is.version} at ${program} is too old; Flakeship needs Nix ${oldestNix.replace(/\.0$/, '')} or newer`);
    }
    return { program, ...is, system: (0,_system_machine_js__WEBPACK_IMPORTED_MODULE_5__/* .nixSystem */ .DH)(process.arch, process.platform), env };
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

/***/ 79717:
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

/***/ 31783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jL: () => (/* binding */ folderVariable),
  YQ: () => (/* binding */ markThere),
  hE: () => (/* binding */ privateInputs)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/nix/command.js
var command = __webpack_require__(84408);
// EXTERNAL MODULE: ./src/system/environment.js
var system_environment = __webpack_require__(84114);
// EXTERNAL MODULE: ./src/system/exec.js
var system_exec = __webpack_require__(32522);
;// CONCATENATED MODULE: ./src/features/setup/credential-files.js

/** What Nix and git read to authenticate. `netrc` is what Nix's own netrc file says so far. */
function credentialFiles(folder, { tokens, ssh }, netrc) {
    const forges = tokens.flatMap(({ scope, forge }) => (forge === undefined ? [] : [`${scope}=${forge}`]));
    const logins = tokens.flatMap((token) => netrcLine(token));
    return {
        'nix.conf': [
            ...(forges.length > 0 ? [`extra-access-tokens = ${forges.join(' ')}`] : []),
            ...(logins.length > 0 ? [`netrc-file = ${(0,external_node_path_.join)(folder, 'netrc')}`] : []),
            '',
        ].join('\n'),
        ...(logins.length > 0 ? { netrc: `${logins.join('\n')}\n${netrc}` } : {}),
        ...Object.fromEntries(tokens.map(({ git }, i) => [`login-${i}`, `username=${git.user}\npassword=${git.password}\n`])),
        'git.conf': [
            ...tokens.map(({ scope }, i) => gitHelper(scope, (0,external_node_path_.join)(folder, `login-${i}`))),
            ...(ssh ? [`[core]\n\tsshCommand = ${gitValue(sshCommand(folder))}\n`] : []),
        ].join(''),
        ...(ssh ? { known_hosts: `${ssh.knownHosts.join('\n')}\n` } : {}),
    };
}
/** Forges whose inputs carry the token themselves: Nix would tell its daemon of a netrc file, which warns of it. */
const forgesOfNix = new Set(['github.com', 'gitlab.com', 'git.sr.ht']);
function netrcLine({ scope, netrc }) {
    const host = scope.replace(/[:/].*$/, '');
    if (netrc === undefined || forgesOfNix.has(host))
        return [];
    return [`machine ${host} login ${netrc.user} password ${netrc.password}`];
}
/** The empty helper before ours keeps what it says from helpers of the person's that would store it. */
function gitHelper(scope, file) {
    const host = scope.replace(/\/.*$/, '');
    const helper = `!f() { test "$1" = get && cat ${shellWord(file)}; }; f`;
    return `[credential "https://${host}"]\n\thelper = ""\n\thelper = ${gitValue(helper)}\n`;
}
/** Only hosts whose keys were given, only the key in our agent, no question. */
function sshCommand(folder) {
    const options = [
        `UserKnownHostsFile="${(0,external_node_path_.join)(folder, 'known_hosts')}"`,
        'GlobalKnownHostsFile=/dev/null',
        'StrictHostKeyChecking=yes',
        'BatchMode=yes',
        'IdentityFile=none',
        `IdentityAgent="${(0,external_node_path_.join)(folder, 'agent')}"`,
    ];
    return ['ssh', '-F', '/dev/null', ...options.flatMap((option) => ['-o', shellWord(option)])].join(' ');
}
const shellWord = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const gitValue = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

// EXTERNAL MODULE: ./src/features/setup/credentials.js + 1 modules
var credentials = __webpack_require__(45936);
;// CONCATENATED MODULE: ./src/features/setup/private-inputs.js









/** Names the folder for later steps of the job. */
const folderVariable = 'FLAKESHIP_CREDENTIALS';
const prefix = 'flakeship-private-';
/** Puts tokens and an SSH key where only Nix's fetchers look for them, for the time of the job. */
const privateInputs = {
    name: 'private inputs',
    after: ['nix'],
    when: ({ credentials: there }, { credentials: wanted }) => wanted && {
        have: there === wanted.mark ? 'these credentials' : 'no credentials of ours',
        need: `credentials for ${wanted.hosts.join(', ')}`,
        ...(there === wanted.mark ? {} : { do: 'give them to the fetchers of Nix, until the job ends' }),
    },
    async run(at, keep) {
        const { given, need } = at;
        if (!given.credentials || !need.credentials)
            return undefined;
        for (const secret of (0,credentials/* maskedForms */.$e)(given.credentials))
            at.host.secret(secret);
        // no name that code of the flake could guess: Nix reads files of ours that an input names
        const folder = (0,external_node_path_.join)(given.temporary, prefix + (0,external_node_crypto_.randomBytes)(16).toString('hex'));
        const netrc = await settingsOfNix(at);
        keep(folder);
        await (0,promises_.mkdir)(folder, { mode: 0o700 });
        // and none of the folders above can be copied to the store as a whole
        await (0,system_exec/* run */.e)(at.exec, 'mkfifo', ['-m', '600', (0,external_node_path_.join)(folder, 'closed')], { env: at.env });
        const files = credentialFiles(folder, given.credentials, netrc);
        for (const [name, text] of Object.entries({ ...files, mark: need.credentials.mark }))
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text, { mode: 0o600, flag: 'wx' });
        if (given.credentials.ssh)
            await startAgent(at, folder, given.credentials.ssh);
        exportTo(at, folder);
        return { credentials: need.credentials.mark };
    },
    async undo(folder) {
        if (!(0,external_node_path_.basename)(folder).startsWith(prefix))
            throw new Error(`${folder} is not ours`);
        for (const pid of await agents(folder))
            process.kill(pid, 'SIGTERM');
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    },
};
/** The mark of the private inputs that this job has, if it has any. */
function markThere(environment) {
    const folder = environment[folderVariable];
    if (!folder)
        return Promise.resolve(undefined);
    return (0,promises_.readFile)((0,external_node_path_.join)(folder, 'mark'), 'utf8').catch(() => undefined);
}
/** What Nix's own netrc file says; refuses a Nix whose builds could read files of ours. */
async function settingsOfNix({ exec, have }) {
    if (!have.nix)
        return '';
    const nix = new command/* Nix */.a(have.nix, exec);
    const ask = async (name) => (await nix.attempt(['config', 'show', name])).stdout.trim();
    const [sandbox, file] = [await ask('sandbox'), await ask('netrc-file')];
    if (sandbox !== 'true' && (await buildsAsWe(nix)))
        throw new errors/* UserError */.yo(`private inputs are refused: builds of this Nix run as the same user without a sandbox (sandbox = ${sandbox}) and could read the credentials; set sandbox = true`);
    return file === '' ? '' : (0,promises_.readFile)(file, 'utf8').catch(() => '');
}
/** Without a daemon builds run as the user who asks for them. */
async function buildsAsWe(nix) {
    const { stdout } = await nix.attempt(['store', 'info', '--json']);
    return !/"url":\s*"(daemon|unix:)/.test(stdout);
}
/** An agent with that one key, which signs for the named hosts only. */
async function startAgent({ exec, env }, folder, ssh) {
    const socket = (0,external_node_path_.join)(folder, 'agent');
    await (0,system_exec/* run */.e)(exec, 'ssh-agent', ['-s', '-a', socket], { env }).catch((cause) => {
        throw new errors/* MachineError */.Ml(`the SSH agent does not start in ${folder}`, { cause });
    });
    const known = ['-H', (0,external_node_path_.join)(folder, 'known_hosts'), ...ssh.hosts.flatMap((host) => ['-h', host])];
    const own = { ...env, SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: 'never' };
    await (0,system_exec/* run */.e)(exec, 'ssh-add', ['-q', '-t', '5d', ...known, '-'], { env: own, input: ssh.key }).catch((cause) => {
        throw new errors/* UserError */.yo('ssh-key was not accepted: it must be a private key without a passphrase', {
            cause,
        });
    });
}
function exportTo({ host }, folder) {
    const { environment } = host;
    host.exportVariable(folderVariable, folder);
    host.exportVariable('NIX_USER_CONF_FILES', [(0,external_node_path_.join)(folder, 'nix.conf'), ...(0,system_environment/* nixUserConf */.d2)(environment)].join(':'));
    for (const [name, value] of Object.entries((0,system_environment/* withGitFile */.Tf)(environment, (0,external_node_path_.join)(folder, 'git.conf'))))
        host.exportVariable(name, value);
}
async function agents(folder) {
    const ids = (await (0,promises_.readdir)('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    const lines = await Promise.all(ids.map((id) => (0,promises_.readFile)(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
    return ids.filter((_, i) => /^(\S*\/)?ssh-agent\0/.test(lines[i] ?? '') && lines[i]?.includes(`\0${folder}/agent\0`));
}


/***/ }),

/***/ 91711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   i9: () => (/* binding */ kebab),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);

/** Text with a default. */
const text = (describe, fallback, extra = {}) => ({
    describe,
    fallback,
    placeholder: 'TEXT',
    ...extra,
    parse: (raw) => raw || fallback,
});
/** Text that may be left out. */
const optional = (describe, extra = {}) => ({
    describe,
    fallback: '',
    placeholder: 'TEXT',
    ...extra,
    parse: (raw) => raw || undefined,
});
/** Several values: one per line, or the option several times. Lines that start with `#` are comments. */
const list = (describe, extra = {}) => ({
    describe,
    fallback: '',
    placeholder: 'TEXT',
    many: true,
    ...extra,
    parse: (raw) => raw
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
});
const flag = (describe, fallback = false, extra = {}) => ({
    describe,
    fallback: String(fallback),
    choices: ['true', 'false'],
    ...extra,
    parse: (raw, name) => {
        if (raw === '')
            return fallback;
        if (raw === 'true' || raw === 'false')
            return raw === 'true';
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name} must be true or false, not ${JSON.stringify(raw)}`);
    },
});
const oneOf = (describe, choices, fallback, extra = {}) => ({
    describe,
    fallback,
    choices,
    placeholder: choices.join('|'),
    ...extra,
    parse: (raw, name) => {
        const value = raw || fallback;
        const found = choices.find((choice) => choice === value);
        if (found !== undefined)
            return found;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name} must be one of ${choices.join(', ')}, not ${JSON.stringify(raw)}`);
    },
});
/** A whole number not below `least`; undefined where it is left out and has no default. */
const whole = (describe, fallback, { least = 0, ...extra } = {}) => ({
    describe,
    fallback: fallback === undefined ? '' : String(fallback),
    placeholder: 'N',
    ...extra,
    parse: (raw, name) => {
        if (raw === '')
            return fallback;
        if (/^\d{1,15}$/.test(raw) && Number(raw) >= least)
            return Number(raw);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${name} must be a whole number from ${least} on, not ${JSON.stringify(raw)}`);
    },
});
/** Reads every declared input once; the first wrong one is an error that names it. */
function readInputs(inputs, host) {
    const values = {};
    for (const [key, input] of Object.entries(inputs)) {
        const name = kebab(key);
        const raw = host.input(name).trim();
        if (input.secret && raw !== '')
            host.secret(raw);
        values[key] = input.parse(raw, name);
    }
    return values;
}
function kebab(camel) {
    return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 84408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Nix)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68462);



/**
 * What every call of ours says, so that neither the machine's nix.conf nor the flake's `nixConfig`
 * decides it (research: platform S13). Warnings about unknown settings go to standard error.
 */
const always = [
    '--extra-experimental-features',
    'nix-command flakes',
    '--option',
    'accept-flake-config',
    'false',
    '--option',
    'flake-registry',
    '',
];
/** Nix as a command: text, JSON, or a process that goes on. */
class Nix {
    at;
    #exec;
    #options;
    constructor(at, exec, options = []) {
        this.at = at;
        this.#exec = exec;
        this.#options = options;
    }
    /** Runs `nix ARGS` and gives what it printed, whatever its exit code. */
    attempt(args, options = {}) {
        return this.#exec(this.at.program, this.#line(args), {
            ...options,
            env: { ...this.at.env, ...options.env },
        });
    }
    /** Like `attempt`, but an exit code other than 0 is a CommandError. */
    async run(args, options = {}) {
        const output = await this.attempt(args, options);
        if (output.code !== 0)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(['nix', ...args], output);
        return output.stdout;
    }
    /** Runs `nix ARGS`, whose standard output must be JSON of this shape. */
    async json(schema, args, options = {}) {
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(schema, JSON.parse(await this.run(args, options)));
    }
    /** Starts `nix ARGS` and leaves it running; ends with us. */
    start(args, options = {}) {
        const env = { ...this.at.env, ...options.env };
        return (0,_system_process_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .n)(this.at.program, this.#line(args), { ...options, env, grace: 5 });
    }
    #line(args) {
        return [...always, ...this.#options, ...args];
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
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64775);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78094);



const exec = async (program, args, options) => {
    // the toolkit's own search prints an error for each PATH entry that it may not read
    const file = (0,_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveProgram */ .d)(program, options.env.PATH ?? '');
    if (!file.includes('/'))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MachineError */ .Ml(`there is no ${program} on PATH; install it and try again`);
    const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(`"${file}"`, [...args], {
        env: { ...options.env },
        silent: true,
        ignoreReturnCode: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
        ...(options.onStderr === undefined ? {} : { listeners: { stderr: options.onStderr } }),
    });
    return { code: exitCode, stdout, stderr };
};
/** Like `exec`, and any other exit code than 0 is a CommandError. */
async function run(exec, program, args, options) {
    const output = await exec(program, args, options);
    if (output.code !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd([program, ...args], output);
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


/***/ })

};
