export const id = 923;
export const ids = [923];
export const modules = {

/***/ 1321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);

/**
 * One signal that fires on the first SIGINT or SIGTERM; the second ends the process at once.
 * `last` runs before that and must be quick: it kills what we started.
 */
function cancellation(last, say) {
    const controller = new AbortController();
    const on = (signal) => {
        if (controller.signal.aborted) {
            last();
            process.exit(signal === 'SIGINT' ? _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.interrupted : _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.terminated);
        }
        say(`${signal}: stopping in order; once more to stop at once`);
        controller.abort(new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ(signal));
    };
    process.on('SIGINT', () => on('SIGINT'));
    process.on('SIGTERM', () => on('SIGTERM'));
    return controller.signal;
}


/***/ }),

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitMeanings),
/* harmony export */   Ml: () => (/* binding */ MachineError),
/* harmony export */   Qd: () => (/* binding */ CommandError),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   ps: () => (/* binding */ causes),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9470);

/** How the command line ends; the same table is printed by `--help` and in the README. */
const exitCodes = {
    ok: 0,
    failed: 1,
    usage: 2,
    machine: 3,
    bug: 70,
    interrupted: 130,
    terminated: 143,
};
const exitMeanings = {
    ok: 'everything that was asked for went well',
    failed: 'something did not evaluate, build or boot; the report says what',
    usage: 'the command or the flake cannot be used as given',
    machine: 'this machine lacks something (Nix, disk, network, permission)',
    bug: 'a fault of Flakeship itself',
    interrupted: 'stopped by SIGINT (Ctrl-C); documents are valid',
    terminated: 'stopped by SIGTERM; documents are valid',
};
/** Something that the person can change: shown as one line, without a stack. */
class UserError extends Error {
    reason;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'UserError';
        this.reason = options.reason ?? 'usage';
    }
}
/** The machine lacks something: disk, network, a program, a permission. */
class MachineError extends UserError {
    constructor(message, options = {}) {
        super(message, { ...options, reason: 'machine' });
        this.name = 'MachineError';
    }
}
/** The person or the runner stopped us. */
class Cancelled extends UserError {
    constructor(signal) {
        super(`stopped by ${signal}`, { reason: signal === 'SIGINT' ? 'interrupted' : 'terminated' });
        this.name = 'Cancelled';
    }
}
/** A command ended with another exit code than 0; `message` is one line, the output is kept. */
class CommandError extends Error {
    command;
    code;
    stdout;
    stderr;
    constructor(command, result) {
        const lines = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(result.stderr).trim().split('\n');
        const telling = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(lines.find((line) => /^\s*error:\s*\S/.test(line)) ?? lines.at(-1) ?? '', 1000);
        const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(command.slice(0, 3).join(' '))} ended with ${result.code}`;
        super(telling === '' ? what : `${what}: ${telling}`);
        this.name = 'CommandError';
        this.command = command;
        this.code = result.code;
        this.stdout = result.stdout;
        this.stderr = result.stderr;
    }
}
/** The chain of causes below an error, outermost first, each as one line. */
function causes(error) {
    const lines = [];
    let at = error instanceof Error ? error.cause : undefined;
    while (at !== undefined && lines.length < 10) {
        lines.push((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(at instanceof Error ? at.message : String(at), 1000));
        at = at instanceof Error ? at.cause : undefined;
    }
    return lines;
}


/***/ }),

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ harmlessJson),
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9470);

/**
 * The runner takes `::name` at the start of a line and `##[name]` anywhere in it for a command of ours, on both
 * streams (actions/runner ActionCommand.cs; research: platform S8). It compares by culture, so that zero-width
 * characters may count as nothing: what breaks a command up has to be seen.
 */
function harmless(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)
        .replace(/^(\s*):(?=:)/gm, '$1: ')
        .replaceAll('##[', '## [');
}
/** JSON that the runner finds no command in and that still says the same. */
function harmlessJson(value) {
    return JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b');
}


/***/ }),

/***/ 9470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Bytes as people read them: `1.5 MiB`. */
function bytes(count) {
    let value = count;
    let power = 0;
    while (power < units.length - 1 && Math.round(value) >= 1024) {
        value /= 1024;
        power++;
    }
    return `${power === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}
/** Seconds as people read them: `0.4 s`, `12 s`, `3 min 5 s`, `1 h 2 min`. */
function duration(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** `1 host`, `2 hosts`. */
function count(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}
const sequences = [
    String.raw `\x1b\[[0-?]*[ -/]*[@-~]`, // colours, cursor
    String.raw `\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?`, // titles, links: an open one ends with its line
    String.raw `\x1b[ -/]*[0-~]?`, // character sets and the rest
    String.raw `[\x00-\x08\x0b-\x1f\x7f-\x9f]`,
    String.raw `[\u202a-\u202e\u2066-\u2069]`, // text that is shown in another order than it is written
];
const controls = new RegExp(sequences.join('|'), 'g');
/** Text from outside without escape sequences and control characters; tabs and newlines stay. */
function plain(text) {
    return text.replace(controls, '');
}
/** Text from outside on one line, at most `most` characters long. */
function oneLine(text, most = 200) {
    const line = plain(text).replace(/\s+/g, ' ').trim();
    return line.length > most ? `${cut(line, most - 1).trimEnd()}…` : line;
}
/** The first characters of a text; one that takes two places is never halved. */
function cut(text, most) {
    return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
/** Columns padded to the widest cell; the last column is left as it is. */
function table(rows, { gap = '  ', right = [] } = {}) {
    const widths = [];
    for (const [i, cell] of rows.flatMap((row) => [...row.entries()])) {
        widths[i] = Math.max(widths[i] ?? 0, cell.length);
    }
    const padded = (cell, i, last) => {
        if (right.includes(i))
            return cell.padStart(widths[i] ?? 0);
        return last ? cell : cell.padEnd(widths[i] ?? 0);
    };
    return rows.map((row) => row
        .map((cell, i) => padded(cell, i, i === row.length - 1))
        .join(gap)
        .trimEnd());
}


/***/ }),

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bE: () => (/* binding */ post),
/* harmony export */   iW: () => (/* binding */ main),
/* harmony export */   rT: () => (/* binding */ parts),
/* harmony export */   wX: () => (/* binding */ partNames)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);

/** Every part of the suite, loaded only when it is asked for. */
const parts = {
    run: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(32), __webpack_require__.e(84), __webpack_require__.e(10), __webpack_require__.e(57), __webpack_require__.e(825), __webpack_require__.e(885), __webpack_require__.e(370), __webpack_require__.e(63), __webpack_require__.e(427)]).then(__webpack_require__.bind(__webpack_require__, 427)),
    setup: () => Promise.all(/* import() */[__webpack_require__.e(32), __webpack_require__.e(84), __webpack_require__.e(483)]).then(__webpack_require__.bind(__webpack_require__, 7483)),
    evaluate: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(32), __webpack_require__.e(84), __webpack_require__.e(10), __webpack_require__.e(57), __webpack_require__.e(885), __webpack_require__.e(889)]).then(__webpack_require__.bind(__webpack_require__, 5885)),
    build: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(32), __webpack_require__.e(84), __webpack_require__.e(57), __webpack_require__.e(370), __webpack_require__.e(180)]).then(__webpack_require__.bind(__webpack_require__, 8370)),
    boot: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(32), __webpack_require__.e(84), __webpack_require__.e(57), __webpack_require__.e(825), __webpack_require__.e(630)]).then(__webpack_require__.bind(__webpack_require__, 825)),
    report: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(63), __webpack_require__.e(327)]).then(__webpack_require__.bind(__webpack_require__, 3063)),
    closure: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(32), __webpack_require__.e(84), __webpack_require__.e(784)]).then(__webpack_require__.bind(__webpack_require__, 1784)),
};
const partNames = Object.keys(parts);
/** Runs one part; the only general catch of the suite. */
async function main(name, host) {
    try {
        const { default: part } = await parts[name]();
        const outcome = await part.main(host);
        for (const [output, value] of Object.entries(outcome.outputs))
            host.output(output, value);
        if (host.signal.aborted)
            throw host.signal.reason;
        return {
            exitCode: outcome.ok ? _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.ok : _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.failed,
            summary: outcome.summary ?? [],
            json: outcome.json ?? outcome.outputs,
        };
    }
    catch (error) {
        return { exitCode: explain(error, host), summary: [], json: { error: String(error?.message ?? error) } };
    }
}
/** Runs the post step of a part: it cleans up, warns, and never fails the job. */
async function post(name, host) {
    try {
        const { default: part } = await parts[name]();
        await part.post?.(host);
    }
    catch (error) {
        host.log.warning(`cleaning up after ${name} did not finish: ${error.message}`);
    }
}
function explain(error, host) {
    if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) {
        host.log.error(error.message);
        for (const cause of (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causes */ .ps)(error))
            host.log.info(`  because: ${cause}`);
        return _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS[error.reason];
    }
    if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd) {
        host.log.error(error.message);
        for (const line of error.stderr.trim().split('\n').slice(-40))
            host.log.info(`  ${line}`);
        return _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.failed;
    }
    host.log.error(`a fault of Flakeship: ${error instanceof Error ? error.message : String(error)}`);
    if (error instanceof Error && error.stack)
        host.log.info(error.stack);
    return _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.bug;
}


/***/ }),

/***/ 4923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMain: () => (/* binding */ runMain),
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(692);
// EXTERNAL MODULE: ./src/lib/runner-commands.js
var runner_commands = __webpack_require__(2398);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(9470);
;// CONCATENATED MODULE: ./src/host/github.js



const log = {
    live: false,
    status: () => { },
    info: (text) => core/* info */.pq((0,runner_commands/* harmless */.I)(text)),
    debug: (text) => core/* debug */.Yz((0,runner_commands/* harmless */.I)(text)),
    warning: (text, place) => core/* warning */.$e((0,lib_text/* plain */.pj)(text), annotation(place)),
    error: (text, place) => core/* error */.z3((0,lib_text/* plain */.pj)(text), annotation(place)),
    group: (title, work) => core/* group */.Os((0,runner_commands/* harmless */.I)(title).replaceAll('\n', ' '), work),
};
function annotation(place) {
    return {
        ...(place?.title === undefined ? {} : { title: (0,lib_text/* plain */.pj)(place.title) }),
        ...(place?.file === undefined ? {} : { file: (0,lib_text/* plain */.pj)(place.file) }),
        ...(place?.line === undefined ? {} : { startLine: place.line }),
    };
}
/** GitHub's runner, by its toolkit. */
function githubHost(signal) {
    return {
        kind: 'github',
        log,
        signal,
        environment: process.env,
        input: (name) => core/* getInput */.V4(name),
        output: (name, value) => core/* setOutput */.uH(name, value),
        summary: async (markdown) => {
            if (process.env.GITHUB_STEP_SUMMARY)
                await core/* summary */.z.addRaw(markdown, true).write();
        },
        keep: (name, value) => core/* saveState */.LZ(name, value),
        kept: (name) => core/* getState */.Gu(name),
        secret: (value) => core/* setSecret */.Pq(value),
        exportVariable: (name, value) => core/* exportVariable */.dN(name, value),
        exportPath: (directory) => core/* addPath */.fM(directory),
    };
}

// EXTERNAL MODULE: ./src/host/signals.js
var signals = __webpack_require__(1321);
// EXTERNAL MODULE: ./src/main.js
var main = __webpack_require__(6756);
// EXTERNAL MODULE: ./src/system/process.js
var system_process = __webpack_require__(9614);
;// CONCATENATED MODULE: ./src/runner.js




/** Runs a part as a step of GitHub's runner. */
async function runMain(name) {
    const { exitCode } = await (0,main/* main */.iW)(name, githubHost((0,signals/* cancellation */.W)(system_process/* killAll */.E, console.log)));
    return leave(exitCode);
}
/** Runs what a part does at the end of the job. */
async function runPost(name) {
    await (0,main/* post */.bE)(name, githubHost((0,signals/* cancellation */.W)(system_process/* killAll */.E, console.log)));
    return leave(0);
}
/** Ends on purpose: the toolkit's sockets would keep the process for minutes (research: platform §3.1, toolkit #1578). */
function leave(exitCode) {
    (0,system_process/* killAll */.E)();
    process.exit(exitCode);
}


/***/ }),

/***/ 9614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ killAll),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);


const alive = new Set();
/**
 * Starts a command in a session of its own, so that a Ctrl-C of the terminal reaches us and not it,
 * and tied to our life by the kernel (PR_SET_PDEATHSIG), so that it ends even when we are killed.
 */
function start(program, args, options) {
    const drop = options.user
        ? [`--reuid=${options.user.uid}`, `--regid=${options.user.gid}`, '--clear-groups', '--no-new-privs']
        : [];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('setpriv', [...drop, '--pdeathsig', 'KILL', '--', program, ...args], {
        detached: true,
        env: { ...options.env },
        stdio: ['pipe', 'pipe', 'pipe'],
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    alive.add(child);
    child.stdin.on('error', () => { }); // a command may end before it has read its input
    child.stdin.end(options.input ?? '');
    const exit = ended(child);
    const stop = async (signal = 'SIGTERM') => {
        signalGroup(child, signal);
        const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), (options.grace ?? 5) * 1000);
        try {
            return await exit;
        }
        finally {
            clearTimeout(timer);
        }
    };
    return {
        get pid() {
            return child.pid ?? -1;
        },
        stdout: child.stdout,
        stderr: child.stderr,
        exit,
        stop,
        [Symbol.asyncDispose]: async () => {
            await stop();
        },
    };
}
/** The last thing before we exit: nothing that we started goes on. */
function killAll() {
    for (const child of alive)
        signalGroup(child, 'SIGKILL');
}
async function ended(child) {
    try {
        const [code, signal] = await Promise.race([
            (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close'),
            (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'error').then(([error]) => Promise.reject(error)),
        ]);
        return { code, signal };
    }
    finally {
        signalGroup(child, 'SIGKILL'); // what the command left behind in its group
        alive.delete(child);
    }
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // the group is gone already
    }
}


/***/ })

};
