export const id = 359;
export const ids = [359];
export const modules = {

/***/ 38232:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 26359:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7066);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38232);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91711);
/* harmony import */ var _host_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71321);
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71627);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1730);
/* harmony import */ var _lib_runner_commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92398);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79470);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86756);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68462);
/* harmony import */ var _terminal_arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18738);
/* harmony import */ var _terminal_help_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83383);
/* harmony import */ var _terminal_titles_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(31991);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24493);














const commands = _main_js__WEBPACK_IMPORTED_MODULE_8__/* .partNames */ .wX.filter((name) => !_terminal_titles_js__WEBPACK_IMPORTED_MODULE_12__/* .onlyOnGithub */ .r.has(name));
/** The command line: `flakeship COMMAND [OPTIONS]`. Gives the exit code. */
async function command(words) {
    const [first, ...rest] = words;
    if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
        process.stdout.write((0,_terminal_help_js__WEBPACK_IMPORTED_MODULE_11__/* .overview */ .M)(commands.map((name) => ({ name, title: _terminal_titles_js__WEBPACK_IMPORTED_MODULE_12__/* .titles */ .Y[name] }))));
        return first === undefined ? _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.usage : _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.ok;
    }
    if (first === '--version' || first === '-V') {
        process.stdout.write(`flakeship ${_version_js__WEBPACK_IMPORTED_MODULE_13__/* .version */ .r}\n`);
        return _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.ok;
    }
    const name = commands.find((part) => part === first);
    if (!name)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`there is no command ${JSON.stringify(first)}; did you mean ${nearest(first)}? flakeship --help lists them`);
    return runPart(name, rest);
}
async function runPart(name, words) {
    const { default: part } = await _main_js__WEBPACK_IMPORTED_MODULE_8__/* .parts */ .rT[name]();
    const { values, help, json, verbose } = (0,_terminal_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .parseArguments */ .We)(words, part.inputs);
    if (help) {
        process.stdout.write((0,_terminal_help_js__WEBPACK_IMPORTED_MODULE_11__/* .helpFor */ .V)(name, part));
        return _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.ok;
    }
    requireFolder();
    // before a Nix is brought, which may take a minute
    (0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(part.inputs, { input: (option) => values.get(option) ?? '', secret: () => { } });
    if (part.needsNix) {
        const { withNix } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(775), __webpack_require__.e(84), __webpack_require__.e(118), __webpack_require__.e(473), __webpack_require__.e(590)]).then(__webpack_require__.bind(__webpack_require__, 54590));
        const elsewhere = await withNix({
            environment: process.env,
            stderr: process.stderr,
            words: [name, ...words],
        });
        if (elsewhere !== undefined)
            return elsewhere;
    }
    const last = () => {
        host.log.status('');
        (0,_system_process_js__WEBPACK_IMPORTED_MODULE_9__/* .killAll */ .E)();
    };
    const signal = (0,_host_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .cancellation */ .W)(last, (text) => host.log.info(text));
    const host = (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalHost */ .P)({ values, environment: process.env, signal, stderr: process.stderr, verbose });
    const ended = await (0,_main_js__WEBPACK_IMPORTED_MODULE_8__/* .main */ .iW)(name, host);
    host.log.status('');
    const safe = process.env.GITHUB_ACTIONS ? _lib_runner_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I : _lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj; // the command may be a `run` step
    await write(json ? `${(0,_lib_runner_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .harmlessJson */ .E)(ended.json)}\n` : ended.summary.map((line) => `${safe(line)}\n`).join(''));
    return ended.exitCode;
}
function nearest(word) {
    return [...commands].sort((a, b) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(word, a) - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(word, b))[0] ?? 'run';
}
/** A reader that went away (`| head`, a closed terminal) is no fault; a disk that is full is one of the machine. */
function write(text) {
    return new Promise((resolve, reject) => process.stdout.write(text, (error) => {
        const code = error?.code;
        if (!error || code === 'EPIPE' || (code === 'EIO' && hasTerminal))
            resolve();
        else
            reject(new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .MachineError */ .Ml(`cannot write to standard output (${code}); make room and run again`, {
                cause: error,
            }));
    }));
}
/** What was wrong before or outside of a part: one line and its causes, and for programs one JSON document. */
async function refuse(error, words) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`error: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(message)}\n`);
    for (const cause of (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .causes */ .ps)(error))
        process.stderr.write(`  because: ${cause}\n`);
    if (words.includes('--json'))
        await write(`${(0,_lib_runner_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .harmlessJson */ .E)({ error: message })}\n`).catch(() => { });
    if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo)
        return _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS[error.reason];
    return error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd ? _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.machine : _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.bug;
}
function requireFolder() {
    try {
        process.cwd();
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('the folder that you are in was removed; change to another one', { cause });
    }
}
// a stream that nobody reads any more is told to whoever writes, and must not end us in the middle
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => { });
const hasTerminal = [0, 1, 2].some(node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty);
const words = process.argv.slice(2);
process.exitCode = await command(words).catch((error) => refuse(error, words));
(0,_system_process_js__WEBPACK_IMPORTED_MODULE_9__/* .killAll */ .E)();
if (process.exitCode === _lib_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.hungUp && hasTerminal) {
    // Node aborts where it cannot reset a terminal that is gone
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
}
process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 71321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);

/**
 * One signal that fires on the first SIGINT, SIGTERM or SIGHUP; the second ends the process at once.
 * `last` runs before that and must be quick: it kills what we started.
 */
function cancellation(last, say) {
    const controller = new AbortController();
    const on = (signal) => {
        if (controller.signal.aborted) {
            last();
            process.exit(_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS[_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .stopping */ .fX[signal]]);
        }
        say(`${signal}: stopping in order; once more to stop at once`);
        controller.abort(new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ(signal));
    };
    for (const name of Object.keys(_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .stopping */ .fX))
        process.on(name, () => on(name));
    return controller.signal;
}


/***/ }),

/***/ 71627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalHost)
});

// EXTERNAL MODULE: ./src/lib/runner-commands.js
var runner_commands = __webpack_require__(92398);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
// EXTERNAL MODULE: ./src/lib/columns.js
var lib_columns = __webpack_require__(6558);
;// CONCATENATED MODULE: ./src/host/status-area.js

/** The whole line, also what is right of the new text: tmux would wrap erased cells when it becomes narrower. */
const eraseLine = '\x1b[2K';
const eraseBelow = '\x1b[J';
/** Between these a terminal that knows them draws nothing; others ignore them. */
const [begin, end] = ['\x1b[?2026h', '\x1b[?2026l'];
function statusArea(stream) {
    let drawn = [];
    let width = 0;
    const columns = () => stream.columns || 80;
    // one row and one column less than there are, so that neither the screen scrolls nor the cursor waits at the edge
    const size = () => ({ columns: columns() - 1, rows: Math.max(1, (stream.rows || 24) - 1) });
    /** To the start of the first line; a line may take several rows since the terminal became narrower. */
    const home = () => {
        const rows = drawn.map((line) => Math.max(1, Math.ceil((0,lib_columns/* columnsOf */.PL)(line) / columns())));
        const up = rows.reduce((sum, row) => sum + row, 0) - 1;
        return up > 0 ? `\r\x1b[${up}A` : '\r';
    };
    const wipe = () => (drawn.length === 0 ? '' : `${home()}${eraseBelow}`);
    const draw = (before, lines) => {
        stream.write(lines.length === 0 ? before : `${begin}${before}${lines.join('\n')}${eraseBelow}${end}`);
        drawn = lines;
        width = columns();
    };
    const show = (wanted) => {
        const { columns: most, rows } = size();
        const lines = wanted.slice(-rows).map((line) => (0,lib_columns/* fitColumns */.Pk)(line, most));
        const resized = width !== columns();
        if (!resized && lines.length === drawn.length && lines.every((line, i) => line === drawn[i]))
            return;
        if (lines.length === 0 || drawn.length === 0 || resized)
            return draw(wipe(), lines);
        const unchanged = (line, i) => line === drawn[i] && i < lines.length - 1;
        const news = lines.map((line, i) => (unchanged(line, i) ? '' : `${eraseLine}${line}`));
        draw(home(), news);
        drawn = lines;
    };
    const above = (text) => {
        const before = `${wipe()}${text}\n`;
        const { columns: most } = size();
        draw(before, drawn.map((line) => (0,lib_columns/* fitColumns */.Pk)(line, most)));
    };
    return { size, show, above };
}

;// CONCATENATED MODULE: ./src/host/terminal.js



/** A person's terminal, or a pipe: messages on standard error, with progress redrawn in place where it is seen. */
function terminalHost(options) {
    const secrets = new Set();
    return {
        kind: 'terminal',
        log: terminalLog(options, secrets),
        signal: options.signal,
        environment: options.environment,
        input: (name) => options.values.get(name) ?? '',
        output: () => { },
        summary: async () => { },
        keep: () => { },
        kept: () => '',
        secret: (value) => {
            for (const part of maskable(value))
                secrets.add(part);
        },
        exportVariable: () => { },
        exportPath: () => { },
    };
}
/** A secret and each of its lines, because a log is written line by line; a bracket on a line of its own is none. */
function maskable(secret) {
    const whole = (0,lib_text/* plain */.pj)(secret).trim();
    const lines = whole.split('\n').map((line) => line.trim());
    return [whole, ...lines.filter((line) => line.length > 3)].filter((part) => part !== '');
}
function terminalLog({ stderr, verbose, environment }, secrets) {
    const live = stderr.isTTY === true && environment.TERM !== 'dumb';
    const colour = live && !environment.NO_COLOR;
    const area = statusArea(stderr);
    const masked = (text) => {
        let safe = (0,lib_text/* plain */.pj)(text);
        const longestFirst = [...secrets].sort((a, b) => b.length - a.length); // one may be the beginning of another
        for (const secret of longestFirst)
            safe = safe.replaceAll(secret, '***');
        return environment.GITHUB_ACTIONS ? (0,runner_commands/* harmless */.I)(safe) : safe; // the command may be a `run` step
    };
    const write = (text) => area.above(text);
    const marked = (code, word) => (colour ? `\x1b[${code}m${word}\x1b[0m` : word);
    return {
        live,
        info: (text) => write(masked(text)),
        debug: (text) => verbose && write(masked(text)),
        warning: (text, place) => write(`${marked(33, 'warning:')} ${masked(`${at(place)}${text}`)}`),
        error: (text, place) => write(`${marked(31, 'error:')} ${masked(`${at(place)}${text}`)}`),
        group: (title, work) => {
            write(marked(1, masked(title)));
            return work();
        },
        status: (text) => {
            if (!live)
                return;
            const lines = typeof text === 'string' ? [text] : text(area.size());
            const safe = lines.map((line) => masked(line).replace(/[\n\t]/g, ' '));
            area.show(safe.length === 1 && safe[0] === '' ? [] : safe);
        },
    };
}
function at(place) {
    if (!place?.file)
        return '';
    return `${(0,lib_text/* oneLine */.TN)(place.file)}${place.line === undefined ? '' : `:${place.line}`}: `;
}


/***/ }),

/***/ 25465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ withoutCredential),
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/** A URL without `user:password@`, as it may be written into a document. */
function withoutCredential(url) {
    return url.replace(/^([a-z0-9+.-]+:\/\/)[^/?#]*@/i, '$1');
}
/** A URL as messages may show it: also without a query, which is what signed addresses sign with. A path as it is. */
function shownAddress(from) {
    return /^[a-z0-9+.-]+:\/\//i.test(from) ? withoutCredential(from).replace(/[?#].*$/s, '') : from;
}
/** Text without the passwords and tokens of URLs in it; a name alone, as in `ssh://git@host`, is no secret. */
function withoutCredentials(text) {
    if (!text.includes('://'))
        return text;
    return text.replace(/:\/\/([^\s/@'"<>`]*)@/g, (all, login, at) => login.includes(':') || isWeb.test(text.slice(Math.max(0, at - 12), at)) ? '://' : all);
}
const isWeb = /(^|[^a-z0-9+.-])(git\+|tarball\+|file\+)?https?$/i;


/***/ }),

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ shortenColumns),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Pk: () => (/* binding */ fitColumns)
/* harmony export */ });
/** Code points that take one column everywhere: Latin and its neighbours, punctuation, arrows, mathematics, boxes. */
const narrow = [
    [0x20, 0x10ff],
    [0x2000, 0x22ff],
    [0x2500, 0x25ff],
];
const widthOf = (point) => (narrow.some(([from, to]) => point >= from && point <= to) ? 1 : 2);
/** How many columns of a terminal a line takes, at most: what some terminals draw wide counts as wide. */
function columnsOf(line) {
    if (/^[\x20-\x7e]*$/.test(line))
        return line.length;
    let sum = 0;
    for (const letter of line)
        sum += widthOf(letter.codePointAt(0) ?? 0);
    return sum;
}
/** The beginning of a line that takes no more than so many columns. */
function fitColumns(line, most) {
    if (columnsOf(line) <= most)
        return line;
    let [sum, end] = [0, 0];
    for (const letter of line) {
        sum += widthOf(letter.codePointAt(0) ?? 0);
        if (sum > most)
            break;
        end += letter.length;
    }
    return line.slice(0, end);
}
/** The same, with a sign where something was left out. */
function shortenColumns(line, most) {
    return columnsOf(line) <= most ? line : `${fitColumns(line, Math.max(0, most - 1))}…`;
}


/***/ }),

/***/ 1730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitMeanings),
/* harmony export */   Ml: () => (/* binding */ MachineError),
/* harmony export */   Qd: () => (/* binding */ CommandError),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   fX: () => (/* binding */ stopping),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   ps: () => (/* binding */ causes),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);

/** How the command line ends; the same table is printed by `--help` and in the README. */
const exitCodes = {
    ok: 0,
    failed: 1,
    usage: 2,
    machine: 3,
    bug: 70,
    hungUp: 129,
    interrupted: 130,
    terminated: 143,
};
const exitMeanings = {
    ok: 'everything that was asked for went well',
    failed: 'something did not evaluate, build or boot; the report says what',
    usage: 'the command or the flake cannot be used as given',
    machine: 'this machine lacks something (Nix, disk, network, permission)',
    bug: 'a fault of Flakeship itself',
    hungUp: 'stopped by SIGHUP (the terminal went away); documents are valid',
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
/** What stops us in order, and how we end then. */
const stopping = {
    SIGHUP: 'hungUp',
    SIGINT: 'interrupted',
    SIGTERM: 'terminated',
};
/** The person or the runner stopped us. */
class Cancelled extends UserError {
    constructor(signal) {
        super(`stopped by ${signal}`, { reason: stopping[signal] });
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

/***/ 92398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ harmlessJson),
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);

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

/***/ 79470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pJ: () => (/* binding */ changeOfBytes),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25465);

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
/** More or fewer bytes: `+1.5 MiB`, `-3 B`, `±0`. */
function changeOfBytes(difference) {
    if (difference === 0)
        return '±0';
    return `${difference > 0 ? '+' : '-'}${bytes(Math.abs(difference))}`;
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
    String.raw `[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]`, // text that is shown in another order than it is written
];
const controls = new RegExp(sequences.join('|'), 'g');
/** Text from outside without escape sequences, control characters and passwords in URLs; tabs and newlines stay. */
function plain(text) {
    return (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(text.replace(controls, ''));
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

/***/ 86756:
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
    run: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(775), __webpack_require__.e(84), __webpack_require__.e(661), __webpack_require__.e(118), __webpack_require__.e(624), __webpack_require__.e(0), __webpack_require__.e(155), __webpack_require__.e(559), __webpack_require__.e(274), __webpack_require__.e(427)]).then(__webpack_require__.bind(__webpack_require__, 20427)),
    setup: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(775), __webpack_require__.e(84), __webpack_require__.e(118), __webpack_require__.e(473), __webpack_require__.e(13), __webpack_require__.e(288)]).then(__webpack_require__.bind(__webpack_require__, 90576)),
    evaluate: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(775), __webpack_require__.e(84), __webpack_require__.e(661), __webpack_require__.e(118), __webpack_require__.e(624), __webpack_require__.e(0)]).then(__webpack_require__.bind(__webpack_require__, 55000)),
    build: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(775), __webpack_require__.e(84), __webpack_require__.e(118), __webpack_require__.e(624), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 30155)),
    boot: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(775), __webpack_require__.e(84), __webpack_require__.e(118), __webpack_require__.e(42)]).then(__webpack_require__.bind(__webpack_require__, 66661)),
    report: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(775), __webpack_require__.e(84), __webpack_require__.e(118), __webpack_require__.e(559), __webpack_require__.e(274), __webpack_require__.e(56)]).then(__webpack_require__.bind(__webpack_require__, 89274)),
    shard: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(775), __webpack_require__.e(84), __webpack_require__.e(118), __webpack_require__.e(624), __webpack_require__.e(155), __webpack_require__.e(808), __webpack_require__.e(126)]).then(__webpack_require__.bind(__webpack_require__, 54126)),
    comment: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(892), __webpack_require__.e(171), __webpack_require__.e(118), __webpack_require__.e(559), __webpack_require__.e(182), __webpack_require__.e(197)]).then(__webpack_require__.bind(__webpack_require__, 90089)),
    closure: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(775), __webpack_require__.e(84), __webpack_require__.e(118), __webpack_require__.e(690)]).then(__webpack_require__.bind(__webpack_require__, 97690)),
    why: () => Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(775), __webpack_require__.e(84), __webpack_require__.e(661), __webpack_require__.e(118), __webpack_require__.e(624), __webpack_require__.e(0), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 21656)),
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
        return {
            exitCode: explain(error, host),
            summary: [],
            json: { error: String(error?.message ?? error) },
        };
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

/***/ 68462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ killAll),
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/system/launch.js
/** setpriv's arguments that make it the user, without a way to become another one. */
function become({ uid, gid, groups = [] }) {
    const set = groups.length === 0 ? '--clear-groups' : `--groups=${groups.join(',')}`;
    return [`--reuid=${uid}`, `--regid=${gid}`, set, '--no-new-privs'];
}
/** The command line that runs something as a user and ends with us. */
function launch({ program, args, env, cwd, user }) {
    const tied = ['--pdeathsig', 'KILL', '--', program, ...args];
    if (user?.by !== 'sudo')
        return { command: ['setpriv', ...(user ? become(user) : []), ...tied], cwd, byLine: false };
    const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    const own = ['env', '-i', ...variables, 'setpriv', ...become(user), ...tied];
    return {
        command: ['sudo', '-n', '--', 'sh', '-c', keeper, 'flakeship', cwd ?? '/', ...own],
        cwd: undefined,
        byLine: true,
    };
}
/**
 * We may not signal what sudo started, and the kernel's tie to our life ends at a program that changes its user.
 * So this shell, as root, signals for us: the names come by its standard input, whose end says that we are gone.
 */
const keeper = `
cd "$1" && shift || exit
exec 3<&0
setsid "$@" </dev/null 3<&- &
child=$!
{ while read -r signal; do kill -s "$signal" -- "-$child"; done; kill -s KILL -- "-$child"; } <&3 >/dev/null 2>&1 &
reader=$!
exec 3<&- </dev/null
wait "$child"
code=$?
kill "$reader"
kill -s KILL -- "-$child" 2>/dev/null
exit "$code"`;

;// CONCATENATED MODULE: ./src/system/process.js





/** How each is signalled, as a whole group. */
const alive = new Map();
/**
 * Starts a command in a session of its own, so that a Ctrl-C of the terminal reaches us and not it,
 * and tied to our life by the kernel (PR_SET_PDEATHSIG), so that it ends even when we are killed.
 */
function start(program, args, options) {
    const { env, user } = options;
    const { command, cwd, byLine } = launch({ program, args, env, user, cwd: options.cwd });
    const [first, ...rest] = command;
    const child = (0,external_node_child_process_.spawn)(first, rest, {
        detached: true,
        env: { ...env },
        stdio: ['pipe', 'pipe', 'pipe'],
        ...(cwd === undefined ? {} : { cwd }),
    });
    const send = (signal) => byLine ? child.stdin.write(`${signal.slice('SIG'.length)}\n`) : signalGroup(child, signal);
    alive.set(child, send);
    child.stdin.on('error', () => { }); // a command may end before it has read its input
    if (!byLine)
        feed(child, options.input ?? '');
    const exit = ended(child);
    const stop = async (signal = 'SIGTERM') => {
        send(signal);
        const timer = setTimeout(() => send('SIGKILL'), (options.grace ?? 5) * 1000);
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
function feed({ stdin }, input) {
    if (typeof input === 'string')
        stdin?.end(input);
    else if (stdin)
        (0,promises_.pipeline)(input, stdin).catch(() => { }); // who gave the stream knows why it broke
}
/** The last thing before we exit: nothing that we started goes on. */
function killAll() {
    for (const send of alive.values())
        send('SIGKILL');
}
async function ended(child) {
    const closed = (0,external_node_events_.once)(child, 'close').catch(() => { }); // that it could not be started is told by `exit`
    try {
        const [code, signal] = await (0,external_node_events_.once)(child, 'exit');
        signalGroup(child, 'SIGKILL'); // what the command left behind in its group
        await released(child, closed);
        return { code, signal };
    }
    finally {
        alive.delete(child);
    }
}
/** Seconds for the rest of what an ended command printed. */
const mostRest = 10;
/** Reads what is left; who left the group and still holds our pipes (`setsid … &`) is not waited for. */
async function released(child, closed) {
    const streams = [child.stdout, child.stderr];
    const read = () => streams.map((stream) => stream?.bytesRead).join();
    const isUnread = () => streams.some((stream) => (stream?.readableLength ?? 0) > 0);
    for (let second = 0; second < mostRest; second++) {
        const before = read();
        const timer = new AbortController();
        const waited = (0,external_node_timers_promises_.setTimeout)(1000, true, { signal: timer.signal }).catch(() => true);
        const goesOn = await Promise.race([waited, closed.then(() => false)]);
        timer.abort();
        if (!goesOn || (read() === before && !isUnread()))
            break;
    }
    for (const stream of streams)
        stream?.destroy();
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


/***/ }),

/***/ 18738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   sh: () => (/* binding */ common)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);
/* harmony import */ var _host_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91711);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);



/** Options that every command has beside the inputs of its part. */
const common = {
    help: 'show this help',
    json: 'print the result as JSON on standard output',
    verbose: 'show more of what happens',
};
/** Reads the words after the command by the declared inputs: `--name VALUE`, `--name=VALUE`, `--flag`, `--no-flag`, one positional. */
function parseArguments(words, inputs) {
    const options = optionsOf(inputs);
    const parsed = { values: new Map(), help: false, json: false, verbose: false };
    const queue = [...words];
    let onlyPositional = false;
    for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
        if (word === '--' && !onlyPositional)
            onlyPositional = true;
        else if (onlyPositional || !word.startsWith('-') || word === '-')
            positional(word, options, parsed);
        else if (word === '-h')
            parsed.help = true;
        else if (word === '-v')
            parsed.verbose = true;
        else
            option(word, queue, options, parsed);
    }
    return parsed;
}
function optionsOf(inputs) {
    return new Map(Object.entries(inputs)
        .filter(([, input]) => input.only !== 'github')
        .map(([key, input]) => [(0,_host_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .kebab */ .i9)(key), input]));
}
function option(word, queue, options, parsed) {
    const [, dashed = '', inline] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [undefined, word.replace(/^-+/, '')];
    if (Object.hasOwn(common, dashed) && inline === undefined) {
        parsed[dashed] = true;
        return;
    }
    const negated = dashed.startsWith('no-') && !options.has(dashed);
    const name = negated ? dashed.slice(3) : dashed;
    const input = options.get(name);
    if (!input)
        throw unknown(word, options);
    const isFlag = input.placeholder === undefined;
    if (negated && (!isFlag || inline !== undefined))
        throw unknown(word, options);
    if (isFlag) {
        parsed.values.set(name, inline ?? String(!negated));
        return;
    }
    if (inline === undefined && isOption(queue[0], options))
        queue.length = 0; // `--out --json`: the value was forgotten
    const value = inline ?? queue.shift();
    if (value === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--${name} needs a value: --${name} ${input.placeholder}`);
    if (input.pair) {
        const second = isOption(queue[0], options) ? undefined : queue.shift();
        if (second === undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`--${name} needs two values: --${name} ${input.placeholder}`);
        add(name, `${value} ${second}`, input, parsed);
        return;
    }
    add(name, value, input, parsed);
    // `--targets A B C`: what follows belongs to a list until the next option
    while (inline === undefined && input.many && queue[0] !== undefined && !queue[0].startsWith('-')) {
        add(name, queue.shift() ?? '', input, parsed);
    }
}
function isOption(word, options) {
    const name = word?.startsWith('--') ? word.slice(2).replace(/=.*$/s, '') : '';
    return options.has(name) || options.has(name.replace(/^no-/, '')) || Object.hasOwn(common, name);
}
function positional(word, options, parsed) {
    const free = [...options].find(([name, input]) => input.positional && (input.many || !parsed.values.has(name)));
    if (!free)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${JSON.stringify(word)} is one word too many; --help shows the options`);
    add(free[0], word, free[1], parsed);
}
function add(name, value, input, parsed) {
    const before = parsed.values.get(name);
    parsed.values.set(name, input.many && before !== undefined ? `${before}\n${value}` : value);
}
function unknown(word, options) {
    const names = [...options.keys(), ...Object.keys(common)];
    const given = word.replace(/=.*$/s, ''); // the value may be a secret
    const bare = given.replace(/^--?(no-)?/, '');
    const nearest = names.sort((a, b) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(bare, a) - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(bare, b))[0];
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no option ${JSON.stringify(given)}; did you mean --${nearest}? --help shows all`);
}


/***/ }),

/***/ 83383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overview),
/* harmony export */   V: () => (/* binding */ helpFor)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18738);



/** `flakeship --help`. */
function overview(parts) {
    return `flakeship builds, boots and ships the NixOS systems of a flake.

Usage: flakeship COMMAND [OPTIONS]

Commands:
${indent((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(parts.map(({ name, title }) => [name, title])))}

flakeship COMMAND --help shows the options of a command with their defaults and an example.
Example: flakeship run . --boot all

Exit codes:
${indent((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(Object.entries(_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitMeanings */ .F).map(([reason, meaning]) => [String(_lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS[reason]), meaning])))}
`;
}
/** `flakeship COMMAND --help`. */
function helpFor(name, { description, inputs }) {
    const options = [...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsOf */ .cz)(inputs)];
    const words = options
        .filter(([, input]) => input.positional)
        .map(([option, input]) => `[${option.toUpperCase()}${input.many ? '…' : ''}]`);
    const rows = options.map(([option, input]) => [
        dashed(option, input),
        `${input.describe}${input.fallback === '' ? '' : ` (default: ${input.fallback})`}`,
    ]);
    return `${description.describe}

Usage: flakeship ${[name, ...words].join(' ')} [OPTIONS]

Options:
${indent((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([...rows, ...Object.entries(_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .common */ .sh).map(([option, meaning]) => [`--${option}`, meaning])]))}

Example: ${description.example}
`;
}
/** `--out DIR`, `--targets GLOB…`, `--impure`; a flag that is on by default shows how to turn it off. */
function dashed(option, { placeholder, many, fallback }) {
    if (placeholder === undefined)
        return fallback === 'true' ? `--[no-]${option}` : `--${option}`;
    return `--${option} ${placeholder}${many ? '…' : ''}`;
}
function indent(lines) {
    return lines.map((line) => `  ${line}`).join('\n');
}


/***/ }),

/***/ 31991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ titles),
/* harmony export */   r: () => (/* binding */ onlyOnGithub)
/* harmony export */ });
/** One line for each command, here so that `--help` loads no part; a check compares it with the parts. */
const titles = {
    run: 'evaluate, build, boot and report a flake',
    setup: 'make this machine ready: Nix, the sandbox, what the job needs',
    evaluate: 'find the targets of a flake and write plan.json',
    build: 'build the targets of a plan and write result-*.json',
    boot: 'boot the VMs, ISOs and cards of a result and keep the evidence',
    report: 'merge the documents of a run into report.json and report.md',
    shard: 'do one part of a plan that another job made: take over, build, boot, hand back',
    comment: 'write the report of a run into a comment on its pull request',
    closure: 'list the closure of a target with sizes, or compare two',
    why: 'say why a target would be built, and what that takes',
};
/** Parts that only a job on GitHub can use; they are no commands. */
const onlyOnGithub = new Set(['shard', 'comment']);


/***/ }),

/***/ 24493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of this checkout; a check compares it with package.json. */
const version = '0.1.0';


/***/ })

};
