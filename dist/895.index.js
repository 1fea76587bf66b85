export const id = 895;
export const ids = [895];
export const modules = {

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

/***/ 11895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMain: () => (/* binding */ runMain),
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(16928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        command_issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./src/lib/runner-commands.js
var runner_commands = __webpack_require__(92398);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
;// CONCATENATED MODULE: ./src/host/github.js



const log = {
    live: false,
    status: () => { },
    info: (text) => info((0,runner_commands/* harmless */.I)(text)),
    debug: (text) => debug((0,runner_commands/* harmless */.I)(text)),
    warning: (text, place) => warning((0,lib_text/* plain */.pj)(text), annotation(place)),
    error: (text, place) => error((0,lib_text/* plain */.pj)(text), annotation(place)),
    group: (title, work) => group((0,runner_commands/* harmless */.I)(title).replaceAll('\n', ' '), work),
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
        input: (name) => getInput(name),
        output: (name, value) => setOutput(name, value),
        summary: async (markdown) => {
            if (!process.env.GITHUB_STEP_SUMMARY)
                return;
            await summary
                .addRaw(markdown, true)
                .write()
                .catch((error) => log.warning(`this step has no summary: ${(0,lib_text/* oneLine */.TN)(error.message)}`));
        },
        keep: (name, value) => saveState(name, value),
        kept: (name) => getState(name),
        secret: (value) => setSecret(value),
        exportVariable: (name, value) => exportVariable(name, value),
        exportPath: (directory) => addPath(directory),
    };
}

// EXTERNAL MODULE: ./src/host/signals.js
var signals = __webpack_require__(71321);
// EXTERNAL MODULE: ./src/main.js
var main = __webpack_require__(86756);
// EXTERNAL MODULE: ./src/system/process.js + 1 modules
var system_process = __webpack_require__(68462);
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


/***/ })

};
