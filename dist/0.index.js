export const id = 0;
export const ids = [0];
export const modules = {

/***/ 55000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ actions_evaluate),
  evaluate: () => (/* binding */ evaluate),
  isInside: () => (/* binding */ isInside),
  planOf: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/files.js
var files = __webpack_require__(70231);
// EXTERNAL MODULE: ./src/nix/derivation-files.js
var derivation_files = __webpack_require__(18938);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: ./src/lib/addresses.js
var addresses = __webpack_require__(25465);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/system/files.js
var system_files = __webpack_require__(8292);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
;// CONCATENATED MODULE: ./src/nix/evaluation-error.js

/** An error that has no place and no trace. */
function bareError(message, lack) {
    return { message, text: message, positions: [], trace: [], ...(lack === undefined ? {} : { lack }) };
}
/** A trace without the frames of the expression that we passed by `--apply`, which explain nothing to anyone. */
function withoutOurFrames(text) {
    return text
        .replace(/^error:\n(?= )/, 'error:\n\n')
        .split(/\n\n(?= {7}\S)/)
        .filter((frame) => !/^ +at «string»:/m.test(frame))
        .join('\n\n');
}
/** A file of a locked tree, as Nix names it: `«git+file:///there?rev=…»/flake.nix`. */
const inTree = /^«([^»?]*)[^»]*»/;
/** A message in which the files of these trees, given by their URL, go by their path below it. */
function withoutTrees(message, trees) {
    return message.replace(/«([^«»?]*)[^«»]*»\//g, (whole, tree) => (trees.includes(tree) ? '' : whole));
}
/** The innermost position below one of these folders, or trees by their URL, with its file relative to it. */
function positionInside(error, folders) {
    for (const { file: name, ...at } of error.positions) {
        const file = name.replace(inTree, '$1');
        const folder = folders.find((path) => file.startsWith(`${path}/`));
        if (folder !== undefined)
            return { file: file.slice(folder.length + 1), ...at };
    }
    return undefined;
}
function readPosition(at) {
    if (!at.file || !at.line)
        return undefined;
    // Nix repeats line and column behind the file: /nix/store/…/flake.nix:3:28
    const file = (0,lib_text/* plain */.pj)(at.file).replace(/:\d+:\d+$/, '');
    return { file, line: at.line, ...(at.column ? { column: at.column } : {}) };
}

;// CONCATENATED MODULE: ./src/nix/evaluation-messages.js



const optionalNumber = dist/* optional */.lqM(dist/* nullable */.mee(dist/* number */.aig()));
const place = {
    raw_msg: dist/* optional */.lqM(dist/* string */.YjP()),
    file: dist/* optional */.lqM(dist/* nullable */.mee(dist/* string */.YjP())),
    line: optionalNumber,
    column: optionalNumber,
};
const message = dist/* object */.Ikc({
    action: dist/* literal */.euz('msg'),
    level: dist/* number */.aig(),
    msg: dist/* string */.YjP(),
    ...place,
    trace: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc(place))),
});
/** 105 is a build (research: evaluation §4.6). */
const build = dist/* object */.Ikc({
    action: dist/* literal */.euz('start'),
    id: dist/* string */.YjP(),
    type: dist/* literal */.euz(105),
    fields: dist/* looseTuple */.t6w([dist/* pipe */.FsL(dist/* string */.YjP(), dist/* endsWith */.d55('.drv'))]),
});
/** 101 is a line of its log. */
const log = dist/* object */.Ikc({
    action: dist/* literal */.euz('result'),
    id: dist/* string */.YjP(),
    type: dist/* literal */.euz(101),
    fields: dist/* looseTuple */.t6w([dist/* string */.YjP()]),
});
const stop = dist/* object */.Ikc({ action: dist/* literal */.euz('stop'), id: dist/* string */.YjP() });
/** `lib.warn` before Nix had `builtins.warn`, and options that were renamed (nixpkgs: lib/trivial.nix, lib/modules.nix). */
const warningInTrace = /^(?:evaluation )?warning: |^(?=Obsolete option )/;
/**
 * We give the user's Nix a netrc file for inputs on purpose, and that its daemon does not get it is as it should be; so
 * is a checkout on no branch, which every pull request is.
 */
const expected = /^warning: (ignoring the client-specified setting 'netrc-file'|could not read HEAD ref from repo at )/;
/** Reads one line of `--log-format internal-json`; undefined for what is none of these (downloads, progress). */
function readMessage(line) {
    if (!line.startsWith('@nix '))
        return line.trim() === '' ? undefined : { type: 'other', text: (0,lib_text/* plain */.pj)(line) };
    const record = json(line.slice(5));
    const said = dist/* safeParse */.xLC(message, record);
    if (said.success)
        return readSaid(said.output);
    const began = dist/* safeParse */.xLC(build, record);
    if (began.success)
        return { type: 'build', id: began.output.id, drvPath: (0,lib_text/* plain */.pj)(began.output.fields[0]) };
    const printed = dist/* safeParse */.xLC(log, record);
    if (printed.success)
        return { type: 'log', id: printed.output.id, text: (0,lib_text/* plain */.pj)(printed.output.fields[0]) };
    const ended = dist/* safeParse */.xLC(stop, record);
    return ended.success ? { type: 'stop', id: ended.output.id } : undefined;
}
function readSaid(said) {
    const { level, msg, raw_msg, trace = [] } = said;
    const text = (0,lib_text/* plain */.pj)(msg);
    if (level === 0 && raw_msg !== undefined) {
        return {
            type: 'error',
            error: {
                message: (0,lib_text/* plain */.pj)(raw_msg).trim() + suggestion(text),
                text: withoutOurFrames(text),
                positions: [said, ...trace].flatMap((at) => readPosition(at) ?? []),
                trace: trace.map((at) => (0,lib_text/* plain */.pj)(at.raw_msg ?? '')),
            },
        };
    }
    if (level === 0 && text.startsWith('trace: ')) {
        const traced = text.slice(7);
        return warningInTrace.test(traced)
            ? { type: 'warning', text: traced.replace(warningInTrace, ''), from: 'flake' }
            : { type: 'trace', text: traced };
    }
    if (level !== 1 || expected.test(text))
        return { type: 'other', text };
    const from = text.startsWith('evaluation warning: ') ? 'flake' : 'nix';
    return { type: 'warning', text: text.replace(/^(evaluation )?warning: /, ''), from };
}
/** The name that Nix takes for what was meant, which it prints behind the trace only. */
function suggestion(text) {
    const [, meant] = /\n\s*(Did you mean [^\n]{1,200}\?)\s*$/.exec(text) ?? [];
    return meant === undefined ? '' : `\n${meant}`;
}
function json(text) {
    try {
        // Nix makes an identifier from its process id times 2^32: more than a number holds.
        return JSON.parse(text.replace(/"id":(\d+)/, '"id":"$1"'));
    }
    catch {
        return undefined; // a line cut off when Nix was killed
    }
}

// EXTERNAL MODULE: ./src/nix/failure.js
var failure = __webpack_require__(62311);
;// CONCATENATED MODULE: ./src/nix/imported-builds.js



/** The end of a log that is told with an error: lines, characters of each, errors of which the cause is sought. */
const most = { lines: 7, columns: 300, errors: 20 };
/** What is built in the course of an evaluation, and why it failed: Nix says that with other messages than its last. */
class ImportedBuilds {
    #running = new Map();
    #logs = new Map();
    #failed = [];
    start(id, drvPath) {
        const log = [];
        this.#running.set(id, { drvPath, since: performance.now(), log });
        this.#logs.set(drvPath, log);
    }
    line(id, text) {
        const log = this.#running.get(id)?.log;
        if (log === undefined || text.trim() === '')
            return;
        log.push((0,lib_text/* cut */.Jj)(text, most.columns));
        if (log.length > most.lines)
            log.shift();
    }
    stop(id) {
        const heard = this.#running.get(id);
        this.#running.delete(id);
        return heard && { drvPath: heard.drvPath, seconds: (performance.now() - heard.since) / 1000 };
    }
    /** The same error, with the derivation that failed and the end of its log where it is about such a build. */
    explain(error) {
        const said = (0,failure/* readError */.l)(error.message);
        const cause = this.#causeOf(said);
        if (this.#failed.length < most.errors)
            this.#failed.push(said);
        if (said.drvPath === undefined || cause?.drvPath === undefined)
            return error;
        const what = `${(0,derivation_files/* derivationName */.J)(said.drvPath)}, which the evaluation imports, cannot be built`;
        const below = cause === said ? '' : `${(0,derivation_files/* derivationName */.J)(cause.drvPath)}: `;
        const log = this.#logs.get(cause.drvPath) ?? [];
        return { ...error, message: [`${what}: ${below}${cause.message}`, ...log].join('\n') };
    }
    #causeOf(said) {
        if (said.kind === 'own')
            return this.#logs.has(said.drvPath ?? '') ? said : undefined;
        return said.kind === 'dependency' ? this.#failed.find(({ kind }) => kind === 'own') : undefined;
    }
}

;// CONCATENATED MODULE: ./src/nix/evaluation.js
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





const killed = 'Nix was killed while it evaluated this, most likely because memory ran out; use a machine with more memory, or fewer workers';
const outOfMemory = 'Nix ran out of memory while it evaluated this; use a machine with more memory, or fewer workers';
const tooLong = (seconds = 0) => `the evaluation did not end within ${seconds} s; look for an endless loop, or allow it more time with --evaluate-timeout`;
/** As the boehm collector, the C++ library and Nix itself say it. */
const memoryError = /\bout of memory\b|std::bad_alloc|Cannot allocate memory/i;
/**
 * Runs a `nix` command that prints JSON in a process of its own. An error of the evaluator is a value;
 * when the signal fires, the process is stopped and the reason is thrown.
 */
async function evaluateJson(nix, args, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        options.signal.throwIfAborted();
        const verbose = ['--log-format', 'internal-json', '--show-trace', '--option', 'eval-cache', 'false'];
        const running = __addDisposableResource(env_1, nix.start([...args, ...verbose], { cwd: options.cwd }), true);
        options.onStart?.({ pid: running.pid, kill: () => void running.stop('SIGKILL') });
        const stop = () => void running.stop();
        options.signal.addEventListener('abort', stop, { once: true });
        const clock = __addDisposableResource(env_1, timer(running, options), false);
        try {
            const [stdout, said, exit] = await Promise.all([
                (0,consumers_.text)(running.stdout),
                listen(running.stderr, options),
                running.exit,
            ]);
            options.signal.throwIfAborted();
            if (clock.isOver)
                return { ok: false, error: bareError(tooLong(options.timeLimit), 'time') };
            if (exit.code === 0)
                return { ok: true, value: JSON.parse(stdout) };
            if (exit.code === null || exit.code === 137)
                return { ok: false, error: bareError(killed, 'memory') };
            return { ok: false, error: said.error ?? unexplained(said.others, exit.code) };
        }
        finally {
            options.signal.removeEventListener('abort', stop);
        }
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
function unexplained(others, code) {
    if (others.some((line) => memoryError.test(line))) {
        return { ...bareError(outOfMemory, 'memory'), text: others.join('\n') };
    }
    return { ...bareError(others.at(-1) ?? `nix ended with ${code}`), text: others.join('\n') };
}
/** Milliseconds: a later end would come at once. */
const longestTimer = 2 ** 31 - 1;
function timer(running, { timeLimit, timeSpent = 0 }) {
    let isOver = false;
    const end = () => {
        isOver = true;
        void running.stop();
    };
    const left = timeLimit === undefined ? undefined : Math.max(0, timeLimit - timeSpent);
    const timeout = left === undefined ? undefined : setTimeout(end, Math.min(left * 1000, longestTimer));
    return {
        get isOver() {
            return isOver;
        },
        [Symbol.dispose]: () => clearTimeout(timeout),
    };
}
async function listen(stderr, options) {
    let error;
    const others = [];
    const builds = new ImportedBuilds();
    for await (const line of (0,external_node_readline_.createInterface)({ input: stderr })) {
        const message = readMessage(line);
        switch (message?.type) {
            case 'error':
                error = builds.explain(message.error);
                break;
            case 'warning':
                options.onWarning(message.text, message.from);
                break;
            case 'trace':
                options.onTrace(message.text);
                break;
            case 'build':
                builds.start(message.id, message.drvPath);
                break;
            case 'log':
                builds.line(message.id, message.text);
                break;
            case 'stop': {
                const built = builds.stop(message.id);
                if (built)
                    options.onBuild?.(built);
                break;
            }
            case 'other':
                others.push(message.text.slice(0, 1000));
                if (others.length > 25)
                    others.shift();
        }
    }
    return { error, others };
}

;// CONCATENATED MODULE: ./src/nix/flake-reference.js


const scheme = /^[a-z][a-z0-9+.-]*:/i;
/**
 * Everything without a scheme is a folder. Left to itself Nix would take `examples/tiny` for a name
 * of the registry, search the parents of a folder, and a leading `-` for an option.
 */
function flakeReference(written, cwd) {
    if (!scheme.test(written)) {
        const [path, query] = split(written, '?');
        return { root: (0,external_node_path_.resolve)(cwd, path), query };
    }
    if (written.includes('#'))
        throw withFragment(written);
    return { url: written };
}
/** A folder as Nix takes it; odd characters need a URL, for which git does not count. */
function folderUrl(root, query) {
    const url = /[#?]/.test(root) ? `path:${encodeURI(root).replace(/[#?]/g, encodeURIComponent)}` : root;
    return query === undefined ? url : `${url}?${query}`;
}
/** The folder that has the flake.nix: `?dir=x` is below the root. */
function flakeFolder(root, query) {
    return (0,external_node_path_.resolve)(root, new URLSearchParams(query).get('dir') ?? '.');
}
/**
 * A flake below a root that is none itself. Nix looks for a flake.nix at the root before it looks at `dir`, and finds
 * the way up by itself only where git shows how far the tree goes.
 */
function belowRoot(root, query, isGit) {
    if (!isGit)
        return `path:${encodeURI(root).replace(/[#?]/g, encodeURIComponent)}?${query}`;
    const rest = new URLSearchParams(query);
    rest.delete('dir');
    return folderUrl(flakeFolder(root, query), rest.size > 0 ? rest.toString() : undefined);
}
/** Whether the submodules of the repository are asked for. */
const withSubmodules = (query) => /^(1|true)$/.test(new URLSearchParams(query).get('submodules') ?? '');
/** A repository as a whole: of a path within a submodule Nix would see the submodule only. */
function gitUrl(root, query) {
    return `git+file://${encodeURI(root).replace(/[#?]/g, encodeURIComponent)}?${query}`;
}
function withFragment(written) {
    const [flake] = split(written, '#');
    return new errors/* UserError */.yo(`${written} names a part of a flake; write ${flake || '.'} and choose the part with --targets`);
}
function split(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./src/nix/find-flake.js





/** What Nix is given, and where the flake.nix is if that is a folder here. Nix 2.26 follows no links. */
async function findFlake(written, cwd) {
    const reference = flakeReference(written, cwd);
    if ('url' in reference)
        return { reference: reference.url };
    const { query } = reference;
    const root = (query === undefined && (await flakeAbove(reference.root))) || reference.root;
    const folder = flakeFolder(root, query);
    await checkFolder(written, folder);
    const real = await (0,promises_.realpath)(root);
    if (folder === root || (await (0,system_files/* exists */.t2)((0,external_node_path_.join)(root, 'flake.nix')))) {
        return { reference: folderUrl(real, query), folder };
    }
    if (withSubmodules(query) && (await isInSubmodule(real, flakeFolder(real, query))))
        return { reference: gitUrl(real, query), folder };
    return { reference: belowRoot(real, query, await isInGit(real)), folder };
}
/** A folder of a repository that is a repository of its own, or below one. */
async function isInSubmodule(root, folder) {
    if (folder === root || (0,external_node_path_.dirname)(folder) === folder)
        return false;
    return (await (0,system_files/* exists */.t2)((0,external_node_path_.join)(folder, '.git')))
        ? (0,system_files/* exists */.t2)((0,external_node_path_.join)(root, '.git'))
        : isInSubmodule(root, (0,external_node_path_.dirname)(folder));
}
/** The nearest folder with a flake.nix from here upwards; like Nix, not beyond the top of a git tree. */
async function flakeAbove(folder) {
    if (await (0,system_files/* exists */.t2)((0,external_node_path_.join)(folder, 'flake.nix')))
        return folder;
    const isTop = (0,external_node_path_.dirname)(folder) === folder || (await (0,system_files/* exists */.t2)((0,external_node_path_.join)(folder, '.git')));
    return isTop ? undefined : flakeAbove((0,external_node_path_.dirname)(folder));
}
async function isInGit(folder) {
    if (await (0,system_files/* exists */.t2)((0,external_node_path_.join)(folder, '.git')))
        return true;
    return (0,external_node_path_.dirname)(folder) !== folder && isInGit((0,external_node_path_.dirname)(folder));
}
async function checkFolder(written, folder) {
    if (await (0,system_files/* exists */.t2)((0,external_node_path_.join)(folder, 'flake.nix')))
        return;
    if (await (0,system_files/* exists */.t2)(folder)) {
        throw new errors/* UserError */.yo(`${written} is not a flake: there is no flake.nix in ${folder} or above it; name the folder that has one`);
    }
    if (written.includes('#'))
        throw withFragment(written);
    throw new errors/* UserError */.yo(`${written}: no such folder; name the folder that has the flake.nix, or a URL like github:owner/name`);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/nix/source-path.js
var source_path = __webpack_require__(32046);
;// CONCATENATED MODULE: ./src/nix/flake-metadata.js






const flake_metadata_text = dist/* optional */.lqM(dist/* string */.YjP());
const tree = dist/* looseObject */._H3({
    type: dist/* string */.YjP(),
    url: flake_metadata_text,
    path: flake_metadata_text,
    owner: flake_metadata_text,
    repo: flake_metadata_text,
    dir: flake_metadata_text,
    rev: flake_metadata_text,
    ref: flake_metadata_text,
    submodules: dist/* optional */.lqM(dist/* boolean */.zMY()),
    lastModified: dist/* optional */.lqM(dist/* number */.aig()),
    narHash: flake_metadata_text,
});
const lockNode = dist/* object */.Ikc({
    locked: dist/* optional */.lqM(tree),
    /** An input is a node, or the path of another input that it follows. */
    inputs: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())])), {}),
    /** The input that a relative path is inside of. */
    parent: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
});
/** What `nix flake metadata --json` prints, as far as we need it. */
const flakeMetadata = dist/* object */.Ikc({
    url: dist/* string */.YjP(),
    resolvedUrl: dist/* string */.YjP(),
    path: dist/* string */.YjP(),
    revision: flake_metadata_text,
    dirtyRevision: flake_metadata_text,
    lastModified: dist/* optional */.lqM(dist/* number */.aig()),
    resolved: tree,
    locked: tree,
    locks: dist/* object */.Ikc({ root: dist/* string */.YjP(), nodes: dist/* record */.g1P(dist/* string */.YjP(), lockNode) }),
});
/** Every locked input by the name of its node. */
function lockedInputs({ locks }) {
    const nodes = Object.entries(locks.nodes);
    return Object.fromEntries(nodes.flatMap(([name, { locked }]) => (locked ? [[name, lockedInput(locked)]] : [])));
}
function lockedInput({ type, url, path, owner, repo, rev, narHash }) {
    const shown = url ?? (owner === undefined ? path && `path:${path}` : `${type}:${owner}/${repo}`);
    return {
        type,
        ...(shown === undefined ? {} : { url: (0,addresses/* withoutCredential */.K3)(shown) }),
        ...(rev === undefined ? {} : { revision: rev }),
        ...(narHash === undefined ? {} : { narHash }),
    };
}
/** The names of the inputs that flake.nix itself declares. */
function rootInputs({ locks }) {
    return Object.keys(locks.nodes[locks.root]?.inputs ?? {});
}
/** The source of an input by its path of names: `dep` or `dep/nixpkgs`; undefined where it follows another. */
function sourceOf({ locks }, input) {
    let key = locks.root;
    for (const name of input.split('/'))
        key = typeof key === 'string' ? locks.nodes[key]?.inputs[name] : undefined;
    return typeof key === 'string' ? locks.nodes[key]?.locked : undefined;
}
/**
 * A folder by its copy in the store, which it was locked to: Nix then neither copies nor hashes it in each
 * process, and all processes see the same files. Undefined for other sources, which Nix caches itself.
 */
async function pinned({ type, narHash, lastModified, dir }) {
    const path = type === 'path' && narHash !== undefined ? (0,source_path/* sourcePath */.Z)(narHash) : undefined;
    if (path === undefined || narHash === undefined || !(await (0,system_files/* exists */.t2)(path)))
        return undefined;
    const query = new URLSearchParams({ narHash });
    if (lastModified !== undefined)
        query.set('lastModified', String(lastModified));
    if (dir !== undefined)
        query.set('dir', dir);
    return `path:${path}?${query}`;
}
/**
 * A checkout with its submodules as it lies there: of a commit Nix would fetch them anew from their own places, for which
 * a runner has no credential any more. Undefined for other sources, and where a commit is asked for.
 */
function checkoutWithSubmodules({ resolved, resolvedUrl }) {
    const isAsItLies = resolved.rev === undefined && resolved.ref === undefined;
    return resolved.submodules && isAsItLies && localFolder(resolved) !== undefined ? resolvedUrl : undefined;
}
/** The folder outside the store that a source comes from, where that is one of this machine. */
function localFolder({ type, path, url }) {
    if (type === 'path' && path !== undefined)
        return (0,external_node_path_.resolve)(path);
    return type === 'git' && url?.startsWith('file:///') ? (0,external_node_url_.fileURLToPath)(url) : undefined;
}

;// CONCATENATED MODULE: ./src/nix/flake-problem.js

/** As in a container whose checkout another user made. */
const foreign = /repository path '([^'\n]+)' is not owned by current user/;
const updating = /while updating the flake input '([^']+)'/;
/** Why Nix cannot use a flake, most telling first; the last row takes what is left. */
const problems = [
    {
        matches: ({ message }) => message.startsWith('syntax error'),
        say: (written, error) => `${where(written, error)}: ${firstLine(error.message)}; correct this first`,
    },
    {
        // Nix 2.26 does not say that git is the reason, only that its copy has no flake.nix
        matches: ({ message }, folder) => /flake\.nix' in the repository .* is not tracked/.test(message) ||
            (folder !== undefined && /flake\.nix'? does not exist/.test(message)),
        say: (written) => `${written}: flake.nix is not tracked by git, so Nix does not see it; run: git add flake.nix`,
    },
    {
        matches: ({ message }) => foreign.test(message),
        say: (written, { message }) => {
            const folder = foreign.exec(message)?.[1] ?? written;
            return `${written}: the repository ${folder} belongs to another user, so git refuses it; run: git config --global --add safe.directory ${folder}`;
        },
    },
    {
        matches: ({ trace }) => trace.some((line) => updating.test(line)),
        say: (written, { trace, message }) => {
            const input = trace.map((line) => updating.exec(line)?.[1]).find((name) => name !== undefined);
            return `${written}: flake.lock has no entry that fits input ${input}, and it cannot be fetched (${firstLine(message)}); run nix flake lock there`;
        },
    },
    {
        matches: ({ positions }) => positions.length > 0,
        say: (written, error) => `${where(written, error)}: ${firstLine(error.message)}`,
    },
    {
        matches: () => true,
        say: (written, { message }) => `${written} cannot be read as a flake: ${firstLine(message)}`,
    },
];
/** Nix's refusal of a flake as one line with what to do. */
function flakeProblem(written, folder, error) {
    const problem = problems.find(({ matches }) => matches(error, folder));
    return new errors/* UserError */.yo(problem?.say(written, error) ?? error.message, { cause: new Error(error.text) });
}
const lockWords = {
    missing: 'has inputs and no flake.lock; run nix flake lock there and commit the file',
    stale: 'has a flake.lock that does not fit its flake.nix; run nix flake lock there and commit the file',
    untracked: 'has a flake.lock that git does not track, so Nix does not see it; run: git add flake.lock',
};
/** A lock that Nix would have to change; nothing was written. */
function lockProblem(written, inputs, state) {
    return new errors/* UserError */.yo(`${written} ${lockWords[state]} (inputs: ${inputs.slice(0, 5).join(', ')})`);
}
/** What Nix warns of where an override changes nothing; it goes on then, with another source than was asked for. */
const unmatched = /^the flag '--override-input (\S+) .*' does not match any input/s;
/** The input that an override names and the flake does not have, from Nix's warning. */
const unmatchedOverride = (warning) => unmatched.exec(warning)?.[1];
function overrideProblem(written, input, inputs) {
    const has = inputs.length === 0 ? 'it has none' : `it has ${inputs.slice(0, 20).join(', ')}`;
    return new errors/* UserError */.yo(`${written} has no input ${input} to override; ${has}`);
}
function where(written, { positions: [at] }) {
    if (at === undefined)
        return written;
    return `${written}: ${at.file.replace(/^(\/nix\/store\/[^/]+|«[^»]*»)\//, '')}:${at.line}`;
}
const firstLine = (message) => (message.split('\n')[0] ?? '').replace(/ at \/nix\/store\/[^/\s]+\/(\S+:\d+)/, ' at $1').slice(0, 500);

;// CONCATENATED MODULE: ./src/nix/lock-changes.js
/** What Nix would change in flake.lock, from its warning; undefined for any other warning. */
function lockChanges(warning) {
    if (!warning.startsWith('not writing modified lock file'))
        return undefined;
    const changes = [...warning.matchAll(/^• (?:Added|Updated|Removed) input '([^'\n]+)'/gm)];
    return changes.map(([, input]) => input ?? '');
}
/** Those changes that no override explains: the lock is missing or does not fit flake.nix. */
function lock_changes_unexplained(changes, overridden) {
    return changes.filter((input) => !overridden.some((name) => input === name || input.startsWith(`${name}/`)));
}

;// CONCATENATED MODULE: ./src/nix/flake.js












/** Resolves and locks a flake without writing anything into it; what makes it unusable is a UserError. */
async function resolveFlake(nix, written, options) {
    const { overrides } = options;
    const { reference, folder } = await findFlake(written, options.cwd);
    let changes = [];
    let unmatched;
    const command = ['flake', 'metadata', '--json', ...flakeOptions(overrides), reference];
    const answer = await evaluateJson(nix, command, {
        ...options,
        onWarning: (warning, from) => {
            unmatched ??= unmatchedOverride(warning);
            const found = lockChanges(warning);
            if (found === undefined)
                options.onWarning(warning, from);
            else
                changes = found.length > 0 ? found : ['?'];
        },
    });
    if (!answer.ok)
        throw flakeProblem(written, folder, answer.error);
    const metadata = dist/* parse */.qgA(flakeMetadata, answer.value);
    if (unmatched !== undefined)
        throw overrideProblem(written, unmatched, rootInputs(metadata));
    const { path: source, revision, dirtyRevision, lastModified, locked } = metadata;
    const home = localFolder(metadata.resolved);
    const lock = await readLock(written, metadata, { changes, overrides });
    return {
        reference: (await pinned(locked)) ?? checkoutWithSubmodules(metadata) ?? metadata.url,
        options: flakeOptions(await pinOverrides(metadata, overrides)),
        url: (0,addresses/* withoutCredential */.K3)(metadata.url),
        source,
        ...(home === undefined ? {} : { folder: home }),
        ...(revision === undefined ? {} : { revision }),
        ...(dirtyRevision === undefined ? {} : { dirtyRevision }),
        ...(lastModified === undefined ? {} : { lastModified }),
        ...(locked.narHash === undefined ? {} : { narHash: locked.narHash }),
        ...(lock === undefined ? {} : { lockHash: (0,external_node_crypto_.createHash)('sha256').update(lock).digest('hex') }),
        inputs: lockedInputs(metadata),
        locks: metadata.locks,
    };
}
/** The flake.lock that Nix saw; one that it would have to change is a UserError. */
async function readLock(written, { path: source, resolved }, { changes, overrides }) {
    const file = (0,external_node_path_.join)(resolved.dir ?? '', 'flake.lock');
    const lock = await (0,promises_.readFile)((0,external_node_path_.join)(source, file)).catch(() => undefined);
    const names = overrides.map(({ input }) => input);
    const wrong = lock_changes_unexplained(changes, names);
    if (wrong.length === 0)
        return lock;
    if (lock !== undefined)
        throw lockProblem(written, wrong, 'stale');
    const home = localFolder(resolved);
    const isUntracked = home !== undefined && (await (0,system_files/* exists */.t2)((0,external_node_path_.join)(home, file)));
    throw lockProblem(written, wrong, isUntracked ? 'untracked' : 'missing');
}
function flakeOptions(overrides) {
    const pairs = overrides.flatMap(({ input, url }) => {
        if (input.startsWith('-') || url.startsWith('-') || input === '' || url === '') {
            throw new errors/* UserError */.yo(`cannot override input ${JSON.stringify(input)} with ${JSON.stringify(url)}; write INPUT=URL`);
        }
        return ['--override-input', input, url];
    });
    return ['--no-write-lock-file', ...pairs];
}
function pinOverrides(metadata, overrides) {
    return Promise.all(overrides.map(async ({ input, url }) => {
        const source = sourceOf(metadata, input);
        return { input, url: (source && (await pinned(source))) ?? url };
    }));
}

;// CONCATENATED MODULE: ./src/system/memory.js

/** Bytes that can still be used on this machine, and in our control group where that has a limit. */
async function availableMemory() {
    const available = kibibytes(await (0,promises_.readFile)('/proc/meminfo', 'utf8'), 'MemAvailable') ?? 0;
    return process.constrainedMemory() > 0 ? Math.min(available, process.availableMemory()) : available;
}
/** What a process holds in memory; undefined once it has ended. */
async function memoryOf(pid) {
    const status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const now = kibibytes(status, 'VmRSS');
    const peak = kibibytes(status, 'VmHWM');
    return now === undefined || peak === undefined ? undefined : { now, peak };
}
function kibibytes(text, name) {
    const amount = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1];
    return amount === undefined ? undefined : Number(amount) * 1024;
}

;// CONCATENATED MODULE: ./src/features/evaluate/ask.js



/** Questions about one locked flake, as many at the same time as there are workers and memory. */
function askFlake(nix, flake, options) {
    const { impure, ifd, workers, warnings, timeLimit } = options;
    const command = [
        'eval',
        '--json',
        ...(impure ? ['--impure'] : []),
        ...['--option', 'allow-import-from-derivation', String(ifd)],
        ...flake.options,
    ];
    return ({ name, isHost }) => {
        let timeSpent = 0;
        return (shape, expression) => {
            // a fragment that begins with a dot is taken from the root, not from packages.SYSTEM
            const line = [...command, '--apply', expression, `${flake.reference}#.`];
            return workers.run(async (started) => {
                const heard = new Map();
                const since = performance.now();
                const answer = await evaluateJson(nix, line, {
                    ...options,
                    timeLimit,
                    timeSpent,
                    onStart: started,
                    onWarning: (text, from) => {
                        if (from === 'nix')
                            options.onWarning(text, from);
                        else
                            heard.set(text, (heard.get(text) ?? 0) + 1);
                    },
                });
                for (const [text, times] of heard)
                    warnings.count(text, name, times);
                const lacksMemory = !answer.ok && answer.error.lack === 'memory';
                if (!lacksMemory)
                    timeSpent += (performance.now() - since) / 1000;
                return { answer: answer.ok ? shaped(shape, answer.value) : answer, lacksMemory };
            }, { isTypical: isHost });
        };
    };
}
/** A flake may call anything a derivation; what Nix would not give is an error of that value. */
function shaped(shape, value) {
    const parsed = dist/* safeParse */.xLC(shape, value);
    if (parsed.success)
        return { ok: true, value: parsed.output };
    const [issue] = parsed.issues;
    return {
        ok: false,
        error: bareError(`it only looks like a derivation (${dist/* getDotPath */.BuJ(issue) ?? 'value'}: ${issue.message})`),
    };
}
/**
 * Asks for all items at once; when that fails, for each half, so that one bad item costs few processes.
 * Where time or memory ran out, each item is asked for by itself: halves would run out of it again and again.
 */
async function askInHalves(items, ask) {
    const [first] = items;
    if (first === undefined)
        return { results: [], failed: [] };
    const answer = await ask(items);
    if (answer.ok)
        return { results: answer.value, failed: [] };
    if (items.length === 1)
        return { results: [], failed: [{ item: first, error: answer.error }] };
    const middle = Math.ceil(items.length / 2);
    const parts = answer.error.lack
        ? items.map((item) => [item])
        : [items.slice(0, middle), items.slice(middle)];
    const asked = await Promise.all(parts.map((part) => askInHalves(part, ask)));
    return { results: asked.flatMap((part) => part.results), failed: asked.flatMap((part) => part.failed) };
}

// EXTERNAL MODULE: ./src/nix/attribute-path.js
var attribute_path = __webpack_require__(25645);
;// CONCATENATED MODULE: ./src/features/evaluate/kinds.js
const filePath = { source: 'image.filePath', option: ['image', 'filePath'], below: '' };
/**
 * What a host can be, by `config.system.build` (research: images §3.1). `vm` exists on every NixOS host;
 * only hosts that import `virtualisation/qemu-vm.nix` themselves have `options.virtualisation.diskImage`.
 */
const hostKinds = [
    { kind: 'toplevel', attributes: ['toplevel'], byDefault: 'where-present' },
    { kind: 'vm', attributes: ['vm'], byDefault: 'where-vm-module' },
    { kind: 'vm-with-boot-loader', attributes: ['vmWithBootLoader'], byDefault: 'never' },
    {
        kind: 'iso',
        attributes: ['isoImage'],
        byDefault: 'where-present',
        image: [filePath, { source: 'isoImage.isoName', option: ['isoImage', 'isoName'], below: 'iso/' }],
    },
    {
        kind: 'sd-image',
        attributes: ['sdImage'],
        byDefault: 'where-present',
        image: [
            filePath,
            {
                source: 'sdImage.imageName',
                option: ['sdImage', 'imageName'],
                below: 'sd-image/',
                compressed: ['sdImage', 'compressImage'],
            },
        ],
    },
    { kind: 'disko', attributes: ['diskoImages'], byDefault: 'where-present', image: [] },
    { kind: 'netboot', attributes: ['netbootRamdisk', 'netbootIpxeScript'], byDefault: 'never' },
];
/** `HOST.image.VARIANT`: `config.system.build.images.VARIANT`, which carries its own file path. */
const variantKind = { kind: 'image', attribute: 'images', byDefault: 'never' };
/** What a derivation says of its image file itself: variants, and packages that are images. */
const derivationImageRules = [
    { source: 'image.filePath', option: ['filePath'], below: '' },
    { source: 'isoImage.isoName', option: ['isoName'], below: 'iso/' },
];
const sections = [
    { output: 'packages', kind: 'package', perSystem: true, named: true, below: [], byDefault: true },
    { output: 'checks', kind: 'check', perSystem: true, named: true, below: [], byDefault: true },
    { output: 'devShells', kind: 'dev-shell', perSystem: true, named: true, below: [], byDefault: false },
    { output: 'formatter', kind: 'formatter', perSystem: true, named: false, below: [], byDefault: false },
    { output: 'apps', kind: 'app', perSystem: true, named: true, below: ['program'], byDefault: false },
    {
        output: 'homeConfigurations',
        kind: 'home',
        perSystem: false,
        named: true,
        below: ['activationPackage'],
        byDefault: false,
    },
    {
        output: 'darwinConfigurations',
        kind: 'darwin',
        perSystem: false,
        named: true,
        below: ['system'],
        byDefault: false,
    },
];

;// CONCATENATED MODULE: ./src/features/evaluate/names.js


const needsQuotes = /[\s."\\]|\$\{|\p{C}|^$/u;
/** Joined with dots; a part that would blur where it ends is quoted, so `"a.b".vm` is not `a."b.vm"`. */
function targetName(parts) {
    return parts.map((part) => (needsQuotes.test(part) ? (0,attribute_path/* nixString */.z)(part) : part)).join('.');
}
function hostAttribute(host, below = []) {
    return (0,attribute_path/* attributePath */.i)(['nixosConfigurations', host, ...below]);
}
function hostCandidate(host, kind, attribute) {
    const parts = [host, kind];
    return {
        kind,
        name: targetName(parts),
        typed: parts.join('.'),
        attribute: hostAttribute(host, ['config', 'system', 'build', attribute]),
    };
}
function variantCandidate(host, variant) {
    const parts = [host, 'image', variant];
    const { kind, attribute } = variantKind;
    return {
        kind,
        name: targetName(parts),
        typed: parts.join('.'),
        attribute: hostAttribute(host, ['config', 'system', 'build', attribute, variant]),
    };
}
/** Every name that a host could have, before anything of it is evaluated; image variants are not known yet. */
function possibleCandidates(host) {
    return hostKinds.flatMap(({ kind, attributes }) => attributes.map((attribute) => hostCandidate(host, kind, attribute)));
}
function sectionAttribute(section, parts, at) {
    const named = [section.output, ...parts];
    const path = [...named, ...section.below];
    return {
        kind: section.kind,
        name: targetName(named),
        typed: named.join('.'),
        attribute: (0,attribute_path/* attributePath */.i)(path),
        path,
        byDefault: section.byDefault && at.system === at.thisSystem,
        ...(at.system === undefined ? {} : { system: at.system }),
    };
}

// EXTERNAL MODULE: ../../node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(38232);
// EXTERNAL MODULE: ../../node_modules/picomatch/index.js
var picomatch = __webpack_require__(71026);
;// CONCATENATED MODULE: ./src/features/evaluate/selection.js





/** Globs over names; `!` excludes. Nothing but excludes means the default selection without those. */
function readSelection(select) {
    const [exclude, include] = [true, false].map((excludes) => select
        .filter((glob) => glob.startsWith('!') === excludes)
        .map((glob) => selector(glob.replace(/^!/, ''))));
    return { include: include ?? [], exclude: exclude ?? [] };
}
function isSelected(selection, candidate, byDefault) {
    if (selection.exclude.some(({ matches }) => matches(candidate)))
        return false;
    return selection.include.length === 0
        ? byDefault
        : selection.include.some((selector) => includes(selector, candidate));
}
/** Whether an include could match some name that begins so; true more often than needed, never less. */
function couldSelectBelow(selection, beginnings) {
    return selection.include.some(({ prefix }) => beginnings.some((start) => start.startsWith(prefix) || prefix.startsWith(start)));
}
/** The same for the image variants of a host, whose names only its evaluation tells. */
function couldSelectVariant(selection, host) {
    const include = selection.include.filter(({ written }) => namesImages.test(written));
    return couldSelectBelow({ include, exclude: [] }, [`${targetName([host, 'image'])}.`, `${host}.image.`]);
}
/** Whether an include most likely means a name that begins so; its last part is tried as that name. */
function seemsToSelectBelow(selection, beginnings) {
    return selection.include.some(({ matchesText, example }) => beginnings.some((start) => matchesText(start + example) || matchesText(`${start}x`)));
}
/** The includes that match none of these names. */
function selection_unmatched(selection, candidates) {
    return selection.include
        .filter((selector) => !candidates.some((candidate) => includes(selector, candidate)))
        .map(({ written }) => written);
}
/** A selector that matches nothing: which name is nearest, and what there is. */
function unknownSelector(written, names, possible = names) {
    const byDistance = [...possible].sort((a, b) => (0,mod/* distance */.Io)(written, a) - (0,mod/* distance */.Io)(written, b));
    const what = JSON.stringify((0,lib_text/* oneLine */.TN)(written));
    const shown = names.slice(0, 20).join(', ');
    const more = names.length > 20 ? ` and ${(0,lib_text/* count */.U9)(names.length - 20, 'more', 'more')}` : '';
    const [near = ''] = byDistance;
    const isNear = (0,mod/* distance */.Io)(written, near) * 2 <= Math.max(written.length, near.length);
    const nearest = near !== '' && isNear ? ` (nearest: ${near})` : '';
    return new errors/* UserError */.yo(names.length === 0
        ? `no target matches ${what}: the flake has none`
        : `no target matches ${what}${nearest}; there are: ${shown}${more}`);
}
// `*.iso` means hosts that are ISOs, not the ISO variant that every host of a recent NixOS could be made into.
const namesImages = /(?<![\w-])image\./;
function includes({ written, matches }, candidate) {
    return ((candidate.kind !== 'image' || written === candidate.attribute || namesImages.test(written)) &&
        matches(candidate));
}
// A slash is an ordinary character of a name, and so is what picomatch takes for a leading dot.
const slash = '\u{e000}';
const level = (text) => text.replaceAll('/', slash);
function selector(written) {
    const glob = picomatch(level(written), { dot: true, nonegate: true });
    const quoted = picomatch(level(written), { dot: true, nonegate: true, keepQuotes: true });
    const last = written.split('.').at(-1) ?? '';
    return {
        written,
        prefix: /^[^*?[\](){}!+@\\"]*/.exec(written)?.[0] ?? '',
        example: last.replace(/\{([^,}]*)[^}]*\}/g, '$1').replace(/[*?]/g, 'x'),
        matchesText: (text) => glob(level(text)),
        matches: ({ name, typed, attribute }) => written === name || written === attribute || glob(level(typed)) || quoted(level(name)),
    };
}

;// CONCATENATED MODULE: ./src/features/evaluate/check-selection.js



/** Before anything is evaluated: a selector that cannot match is most likely a slip of the pen. */
function checkSelectors(selection, { hosts, attributes }) {
    const possible = [...hosts.flatMap(possibleCandidates), ...attributes];
    const [unknown] = selection_unmatched(selection, possible).filter((written) => {
        const alone = readSelection([written]);
        return !hosts.some((host) => couldSelectVariant(alone, host));
    });
    if (unknown === undefined)
        return;
    const certain = [
        ...hosts.map((host) => targetName([host, 'toplevel'])),
        ...attributes.map(({ name }) => name),
    ];
    throw unknownSelector(unknown, certain, possible.map(({ name }) => name));
}
/** Afterwards: a kind that the host does not have, or nothing at all. */
function checkSelected(selection, evaluations, { existing, hasFailures }) {
    if (hasFailures)
        return; // the names of what does not evaluate are not known
    const [unknown] = selection_unmatched(selection, evaluations.flatMap(({ candidates }) => candidates));
    if (unknown !== undefined)
        throw unknownSelector(unknown, existing);
    if (evaluations.some(({ found }) => found.length > 0))
        return;
    throw new errors/* UserError */.yo(existing.length === 0
        ? 'nothing is selected: the flake has no hosts, packages or checks'
        : `nothing is selected; choose with --targets from: ${existing.slice(0, 20).join(', ')}`);
}

// EXTERNAL MODULE: ./src/documents/common.js
var common = __webpack_require__(98395);
;// CONCATENATED MODULE: ./src/features/evaluate/expressions.js

/** What all questions share. Names travel as JSON, so that none of them is ever read as Nix. */
const shared = (ask) => `
  ask = builtins.fromJSON ${(0,attribute_path/* nixString */.z)(JSON.stringify(ask))};
  get = builtins.getAttr;
  has = builtins.hasAttr;
  find = set: path: builtins.foldl' (value: name:
    if builtins.isAttrs value && has name value then get name value else null) set path;
  text = builtins.unsafeDiscardStringContext;

  # as nix build chooses them for an attribute (libcmd/installable-flake.cc)
  installed = drv:
    if drv ? outputSpecified then (if drv.outputSpecified then [ drv.outputName ] else [ ])
    else drv.meta.outputsToInstall or [ ];

  image = rules: set:
    if rules == [ ] then null
    else let
      rule = builtins.head rules;
      file = find set rule.option;
      compressed = rule ? compressed && find set rule.compressed == true;
    in
      if builtins.isString file
      then { inherit (rule) source; path = rule.below + text file + (if compressed then ".zst" else ""); }
      else image (builtins.tail rules) set;

  isDerivation = value: builtins.isAttrs value && value.type or null == "derivation";
  kinds = { bool = "a boolean"; int = "an integer"; lambda = "a function"; null = "null"; };
  kindOf = value: let type = builtins.typeOf value; in kinds.\${type} or ("a " + type);
  problem = value: { problem = "it is " + kindOf value + ", not a derivation"; };
  derivation = value:
    if isDerivation value
    then { drvPath = text value.drvPath; outputs = installed value; image = image ask.images value; }
    else problem value;
`;
/** The names below each path; null where there is nothing, words for what is no attribute set. */
function namesExpression(ask) {
    return `outputs:
let ${shared({ ...ask, images: [] })}
  names = path:
    let value = find outputs path;
    in if value == null then null
    else if builtins.isAttrs value then builtins.attrNames value
    else kindOf value;
in map names ask.paths`;
}
/**
 * Where each path is declared and what it is in, innermost first, as far as Nix can tell: hosts that a function makes
 * (`mapAttrs`, `genAttrs`) have no place of their own.
 */
function placesExpression(ask) {
    return `outputs:
let ${shared({ ...ask, images: [] })}
  place = path: depth:
    let
      names = builtins.genList (builtins.elemAt path) depth;
      parent = builtins.tryEval (builtins.foldl' (set: name: get name set) outputs names);
      position = if parent.success then builtins.unsafeGetAttrPos (builtins.elemAt path depth) parent.value else null;
    in if position == null then [ ] else [ (position // { file = text position.file; }) ];
  places = path:
    let deepest = builtins.length path - 1;
    in builtins.concatLists (builtins.genList (i: place path (deepest - i)) (deepest + 1));
in map places ask.paths`;
}
/** The derivation behind each path: of an app, every derivation in the context of its program. */
function attributesExpression(ask) {
    return `outputs:
let ${shared(ask)}
  program = value:
    if isDerivation value then derivation value
    else if builtins.isString value
    then {
      program = text value;
      context = builtins.mapAttrs (path: used: used.outputs or [ ]) (builtins.getContext value);
    }
    else problem value;
  value = { path, app }:
    (if app then program else derivation) (builtins.foldl' (set: name: get name set) outputs path);
in map value ask.attributes`;
}
/**
 * What one host has, and the derivations of those kinds that are wanted and there.
 * Kinds are asked for with hasAttr: none is forced that is not wanted.
 */
function hostExpression(ask) {
    return `outputs:
let ${shared(ask)}
  host = get ask.host outputs.nixosConfigurations;
  config = host.config;
  build = config.system.build;

  vmModule = host ? options.virtualisation.diskImage;
  attribute = kind: builtins.filter (name: has name build) kind.attributes;
  present = builtins.filter (kind: attribute kind != [ ]) ask.known;
  wanted = builtins.filter
    (kind: attribute kind != [ ] && (kind.when != "where-vm-module" || vmModule)) ask.wanted;

  kindTarget = kind:
    let found = derivation (get (builtins.head (attribute kind)) build);
    in { inherit (kind) kind; }
      // found
      // (if found ? drvPath && kind ? image then { image = image kind.image config; } else { });
  variantTarget = variant: { kind = "image"; inherit variant; } // derivation (get variant build.images);
in {
  inherit vmModule;
  present = map (kind: { inherit (kind) kind; attribute = builtins.head (attribute kind); }) present;
  # declared on every host, but without a value where the host has an image of its own (research: images §3.1)
  variants =
    let names = builtins.tryEval (builtins.attrNames build.images);
    in if !(build ? image) && build ? images && names.success then names.value else [ ];
  targets = map kindTarget wanted ++ map variantTarget ask.variants;
}`;
}

// EXTERNAL MODULE: ./src/documents/plan.js
var plan = __webpack_require__(72541);
;// CONCATENATED MODULE: ./src/features/evaluate/found.js




/** What the expressions answer for one value; a path is checked, since it becomes a line of Nix's input. */
const answered = dist/* object */.Ikc({
    drvPath: dist/* optional */.lqM(dist/* pipe */.FsL(common/* storePath */.TJ, dist/* endsWith */.d55('.drv'))),
    outputs: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []),
    image: dist/* optional */.lqM(dist/* nullable */.mee(dist/* object */.Ikc({ source: plan/* imageSource */.ZZ, path: dist/* string */.YjP() }))),
    problem: dist/* optional */.lqM(dist/* string */.YjP()),
});
/** A path that a flake says its image has, where it stays below the output. */
function safeImage(image) {
    const path = image.path.replace(/^\/+/, '');
    const safe = path !== '' && path.length <= 4096 && !path.split('/').includes('..') && !path.includes('\0');
    return safe ? { source: image.source, path } : { source: 'search' };
}
const longestMessage = 16_000;
const longestTrace = 16_000;
/** An error of Nix as an entry of the plan. */
function found_failure({ attribute, names, path }, error, flake) {
    const folders = foldersOf(flake);
    const position = positionInside(error, folders);
    return {
        attribute,
        names: [...names],
        message: told(error.message, folders, flake.source),
        ...(position === undefined ? {} : { position }),
        // the cause is at the end of what Nix prints
        trace: error.text.slice(-longestTrace),
        ...(path === undefined ? {} : { path }),
    };
}
/** Files of the flake go by their path in it; an error may well have no text (`throw ""`). */
function told(message, folders, source) {
    const short = withoutTrees(message, folders).replaceAll(`${source}/`, '').slice(0, longestMessage);
    return short === '' ? 'the error has no message' : short;
}
/** The flake's tree in the store, by its URL and, where there is one, outside of the store. */
const foldersOf = ({ source, folder, url }) => [
    source,
    url.replace(/[?#].*/s, ''),
    ...(folder === undefined ? [] : [folder]),
];

;// CONCATENATED MODULE: ./src/features/evaluate/attributes.js






const attributeAnswer = dist/* object */.Ikc({
    ...answered.entries,
    /** The text of an app's program, and the derivations in its context with their outputs. */
    program: dist/* optional */.lqM(dist/* string */.YjP()),
    context: dist/* optional */.lqM(dist/* record */.g1P(common/* storePath */.TJ, dist/* array */.YOg(dist/* string */.YjP()))),
});
/** As many as one process gets: an argument may have 128 KiB, and memory should stay bounded. */
const together = 100;
/** Each question has a time limit of its own: one that does not end takes nothing from the others. */
const attributesTogether = { name: 'attributes', isHost: false };
const failedAttribute = ({ attribute, name, path }) => ({ attribute, names: [name], path });
/** The derivations of these attributes, in one process unless one of them throws. */
async function evaluateAttributes(questions, flake, { attributes, files }) {
    const chunks = Array.from({ length: Math.ceil(attributes.length / together) }, (_, i) => attributes.slice(i * together, (i + 1) * together));
    const halved = await Promise.all(chunks.map((chunk) => askInHalves(chunk, (some) => askAttributes(questions(attributesTogether), some))));
    const found = [];
    const failures = halved
        .flatMap(({ failed }) => failed)
        .map(({ item, error }) => found_failure(failedAttribute(item), error, flake));
    for (const { attribute, value } of halved.flatMap(({ results }) => results)) {
        const { drvPath, outputs, image, problem } = value.context ? await programOf(value, files) : value;
        const base = { candidate: attribute, outputs };
        if (drvPath !== undefined)
            found.push({ ...base, drvPath, ...(image ? { image: safeImage(image) } : {}) });
        else
            failures.push({
                attribute: attribute.attribute,
                names: [attribute.name],
                message: problem ?? 'it is not a derivation',
                path: attribute.path,
            });
    }
    return { found, failures, candidates: attributes };
}
async function askAttributes(ask, attributes) {
    const answer = await ask(dist/* array */.YOg(attributeAnswer), attributesExpression({
        attributes: attributes.map(({ path, kind }) => ({ path, app: kind === 'app' })),
        images: derivationImageRules,
    }));
    if (!answer.ok)
        return answer;
    const pairs = attributes.flatMap((attribute, i) => {
        const value = answer.value[i];
        return value === undefined ? [] : [{ attribute, value }];
    });
    return { ok: true, value: pairs };
}
/** Of the derivations that a program's text refers to, the one whose output holds the program. */
async function programOf({ program = '', context = {} }, files) {
    const drvPaths = Object.keys(context).filter((path) => path.endsWith('.drv'));
    const [only] = drvPaths;
    if (only === undefined)
        return { outputs: [], problem: 'its program is not in the output of a derivation' };
    for (const drvPath of drvPaths.length > 1 ? drvPaths : []) {
        const outputs = Object.values((await files.read(drvPath))?.outputs ?? {});
        if (outputs.some((path) => path !== '' && program.startsWith(`${path}/`))) {
            return { drvPath, outputs: context[drvPath] ?? [] };
        }
    }
    return { drvPath: only, outputs: context[only] ?? [] };
}

;// CONCATENATED MODULE: ./src/features/evaluate/host-answer.js





const hostAnswer = dist/* object */.Ikc({
    vmModule: dist/* boolean */.zMY(),
    present: dist/* array */.YOg(dist/* object */.Ikc({ kind: dist/* string */.YjP(), attribute: dist/* string */.YjP() })),
    variants: dist/* array */.YOg(dist/* string */.YjP()),
    targets: dist/* array */.YOg(dist/* object */.Ikc({ kind: dist/* string */.YjP(), variant: dist/* optional */.lqM(dist/* string */.YjP()), ...answered.entries })),
});
/** The name of an item, and the attribute that this host has for it where that is known. */
function candidate(host, item, facts) {
    if ('variant' in item)
        return variantCandidate(host, item.variant);
    const { kind, attributes } = item.kind;
    const attribute = facts?.present.find((present) => present.kind === kind)?.attribute ?? attributes[0] ?? '';
    return hostCandidate(host, kind, attribute);
}
/** Where the flake declares a host. */
const hostPath = (host) => ['nixosConfigurations', host];
/** What a host answered, as names with derivations. */
function evaluation(host, facts, targets, failures = []) {
    const candidates = [
        ...hostKinds.flatMap((kind) => facts.present.some((present) => present.kind === kind.kind) ? [candidate(host, { kind }, facts)] : []),
        ...facts.variants.map((variant) => variantCandidate(host, variant)),
    ];
    const found = [];
    const problems = [];
    for (const { kind, variant, drvPath, outputs, image, problem } of targets) {
        const shown = hostKinds.find((row) => row.kind === kind);
        const at = candidate(host, variant === undefined && shown ? { kind: shown } : { variant: variant ?? kind }, facts);
        if (drvPath === undefined) {
            problems.push({
                attribute: at.attribute,
                names: [at.name],
                message: problem ?? 'it is not a derivation',
                path: hostPath(host),
            });
            continue;
        }
        const isImage = variant !== undefined || shown?.image !== undefined;
        found.push({
            candidate: at,
            host,
            drvPath,
            outputs,
            ...(isImage ? { image: image ? safeImage(image) : { source: 'search' } } : {}),
        });
    }
    return { found, failures: [...failures, ...problems], candidates };
}
/** Without a choice every host is expected to be a system. */
function missingToplevel(host, selection, facts) {
    const [toplevel] = possibleCandidates(host);
    if (toplevel === undefined || !isSelected(selection, toplevel, true) || selection.include.length > 0)
        return [];
    if (facts.present.some(({ kind }) => kind === toplevel.kind))
        return [];
    return [
        {
            attribute: toplevel.attribute,
            names: [toplevel.name],
            message: 'the host has no system.build.toplevel',
            path: hostPath(host),
        },
    ];
}

;// CONCATENATED MODULE: ./src/features/evaluate/hosts.js







/** The selected kinds of one host; undefined where no selector can mean it, so that it is never evaluated. */
async function evaluateHost(ask, flake, options) {
    const { host, selection } = options;
    const kinds = hostKinds.filter((kind) => isKindSelected(host, kind, selection));
    const variants = couldSelectVariant(selection, host);
    if (kinds.length === 0 && !variants)
        return undefined;
    const facts = variants ? await askHost(ask, { ...options, items: [] }) : undefined;
    const chosen = facts?.ok
        ? facts.value.variants.filter((name) => isSelected(selection, variantCandidate(host, name), false))
        : [];
    const items = [...kinds.map((kind) => ({ kind })), ...chosen.map((variant) => ({ variant }))];
    if (facts?.ok && items.length === 0)
        return evaluation(host, facts.value, []);
    const all = facts?.ok === false ? facts : await askHost(ask, { ...options, items });
    if (all.ok)
        return evaluation(host, all.value, all.value.targets, missingToplevel(host, selection, all.value));
    return oneByOne(ask, flake, { ...options, items, error: all.error });
}
/** After a failure: is it the host as a whole, or which of its kinds? */
async function oneByOne(ask, flake, options) {
    const { host, items, selection, error } = options;
    // there is neither time nor memory to ask again
    if (error.lack !== undefined)
        return asWhole(host, items, error, flake);
    const facts = await askHost(ask, { ...options, items: [] });
    if (!facts.ok)
        return asWhole(host, items, facts.error, flake);
    const there = items.filter((item) => isThere(item, facts.value, selection));
    const [only] = there;
    const halved = only !== undefined && there.length === 1
        ? { results: [], failed: [{ item: only, error }] }
        : await askInHalves(there, async (some) => {
            const answer = await askHost(ask, { ...options, items: some });
            return answer.ok ? { ok: true, value: answer.value.targets } : answer;
        });
    const failures = halved.failed.map((failed) => {
        const { attribute, name } = candidate(host, failed.item, facts.value);
        return found_failure({ attribute, names: [name], path: hostPath(host) }, failed.error, flake);
    });
    return evaluation(host, facts.value, halved.results, failures);
}
function asWhole(host, items, error, flake) {
    const [toplevel] = possibleCandidates(host);
    const wanted = items.map((item) => candidate(host, item).name);
    const names = toplevel && wanted.includes(toplevel.name) ? [toplevel.name] : wanted;
    const failed = { attribute: hostAttribute(host), names, path: hostPath(host) };
    return { found: [], failures: [found_failure(failed, error, flake)], candidates: [] };
}
/** As the expression decides it, so that what the host does not have costs no process. */
function isThere(item, { present, vmModule }, selection) {
    if ('variant' in item)
        return true;
    const { kind, byDefault } = item.kind;
    const isMeant = selection.include.length > 0 || byDefault !== 'where-vm-module' || vmModule;
    return isMeant && present.some((one) => one.kind === kind);
}
function askHost(ask, options) {
    const { host, selection, items } = options;
    const byDefault = selection.include.length === 0;
    return ask(hostAnswer, hostExpression({
        host,
        known: hostKinds,
        wanted: items.flatMap((item) => 'kind' in item ? [{ ...item.kind, when: byDefault ? item.kind.byDefault : 'where-present' }] : []),
        variants: items.flatMap((item) => ('variant' in item ? [item.variant] : [])),
        images: derivationImageRules,
    }));
}
function isKindSelected(host, { kind, attributes, byDefault }, selection) {
    return attributes.some((attribute) => isSelected(selection, hostCandidate(host, kind, attribute), byDefault !== 'never'));
}

;// CONCATENATED MODULE: ./src/features/evaluate/evaluate-selected.js




/** Every host in a process of its own, and the other attributes together. */
async function evaluateSelected(questions, flake, { listing, selection, files, log }) {
    const selected = listing.attributes.filter((one) => isSelected(selection, one, one.byDefault));
    let done = 0;
    const hosts = listing.hosts.map(async (host) => {
        const evaluated = await evaluateHost(questions({ name: host, isHost: true }), flake, { host, selection });
        done += 1;
        const failed = evaluated?.failures.length ? ', with failures' : '';
        const progress = `evaluated ${targetName([host])} (${done} of ${listing.hosts.length} hosts)${failed}`;
        if (log.live)
            log.status(progress);
        else if (evaluated !== undefined)
            log.info(progress);
        return evaluated;
    });
    const attributes = evaluateAttributes(questions, flake, { attributes: selected, files });
    const [ofHosts, ofAttributes] = await Promise.all([Promise.all(hosts), attributes]);
    return [...ofHosts.filter((host) => host !== undefined), ofAttributes];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/nix/aterm.js
var nix_aterm = __webpack_require__(99288);
;// CONCATENATED MODULE: ./src/nix/own-source.js
/** What stands in place of what follows from the source; no text of a derivation can hold a NUL. */
const placeholder = (what) => `\0${what}\0`;
const hashPart = (path) => path.slice('/nix/store/'.length).slice(0, 32);
/** Where a word may begin that is too short to be unique: behind no letter or digit, but for those of an escaped newline. */
const start = String.raw `(?<=\\[nrt]|[^0-9A-Za-z]|^)`;
const end = '(?![0-9A-Za-z])';
/** Shorter abbreviations of a revision than Nix's own are left alone: they may be anything. */
const shortest = 7;
/** Moments before this one (March 1973) are conventions, such as 0 and 1, and no word of their own. */
const firstMoment = 100_000_000;
function ownWords(own) {
    const words = [...sourceWords(own), ...revisionWords(own.revision), ...timeWords(own)];
    const needles = [...new Set(words.map(({ needle }) => needle))];
    const pattern = new RegExp(words.map((word) => `(${word.pattern})`).join('|'), 'g');
    return {
        areIn: (bytes) => needles.some((needle) => bytes.includes(needle, 0, 'latin1')),
        replace: (text) => text.replace(pattern, (found, ...groups) => {
            const { what = '' } = words[groups.findIndex((group) => group !== undefined)] ?? {};
            return placeholder(what === 'revision' ? `${what} ${found.length}` : what);
        }),
    };
}
function sourceWords({ source, narHash }) {
    const hash = hashPart(source);
    const written = narHash === undefined ? [] : [narHash, encodeURIComponent(narHash)];
    return [
        { what: 'source', needle: hash, pattern: hash },
        ...written.map((needle) => ({ what: 'narHash', needle, pattern: escaped(needle) })),
    ];
}
/** The whole revision anywhere, and each beginning of it that stands alone. */
function revisionWords(revision) {
    const [, hex, dirty = ''] = /^([0-9a-f]{40}|[0-9a-f]{64})(-dirty)?$/.exec(revision ?? '') ?? [];
    if (hex === undefined)
        return [];
    const needle = hex.slice(0, shortest);
    const beginning = [...hex.slice(shortest)].reduceRight((rest, digit) => `(?:${digit}${rest})?`, '');
    return [
        { what: 'revision', needle, pattern: hex + dirty },
        { what: 'revision', needle, pattern: `${start}${needle}${beginning}${dirty}${end}` },
    ];
}
function timeWords({ lastModified, revision }) {
    if (lastModified === undefined || lastModified < firstMoment)
        return [];
    const date = new Date(lastModified * 1000).toISOString().replace(/\D/g, '').slice(0, 14);
    const alone = (what, needle) => ({ what, needle, pattern: `${start}${needle}${end}` });
    // a day alone may be the version of something; before the revision it is `20261121.abc1234`, as nixpkgs names systems
    const day = date.slice(0, 8);
    const commit = revision?.slice(0, shortest);
    return [
        alone('lastModified', String(lastModified)),
        alone('lastModifiedDate', date),
        ...(commit === undefined
            ? []
            : [{ what: 'day', needle: commit, pattern: `${start}${day}(?=[^0-9A-Za-z]${commit})` }]),
    ];
}
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// EXTERNAL MODULE: ./src/nix/store-path.js
var store_path = __webpack_require__(21914);
;// CONCATENATED MODULE: ./src/nix/fingerprint.js







/** A text that was written in the evaluation is small; larger files are copies. */
const largestText = 64 * 1024;
/** Files after which signals and timers get their turn. */
const atOnce = 200;
/**
 * Fingerprints of derivation graphs: two evaluations whose graphs differ only in what follows from the flake's own
 * source tree or revision have the same. Of each derivation only hashes are kept, so that all targets share them.
 */
class Fingerprints {
    #states = new Map();
    /** What stands for a source that follows from the flake's own; undefined for all others. */
    #sources = new Map();
    #own;
    #words;
    constructor(own) {
        this.#own = own;
        this.#words = ownWords(own);
    }
    /** In hex; undefined where something in the graph cannot be read. */
    async of(drvPath, signal) {
        const stack = [drvPath];
        for (let steps = 1; stack.length > 0; steps++) {
            if (this.#step(stack))
                stack.pop();
            if (steps % atOnce === 0)
                await (0,external_node_timers_promises_.setImmediate)();
            signal.throwIfAborted();
        }
        const state = this.#states.get(drvPath);
        if (state === 'plain')
            return digest([drvPath]);
        return typeof state === 'object' ? state.fingerprint : undefined;
    }
    /** Looks at the last derivation of the stack; true if it is done, else what it needs was put on top. */
    #step(stack) {
        const drvPath = stack.at(-1) ?? '';
        const before = this.#states.get(drvPath);
        if (before !== undefined && before !== 'open')
            return true;
        const head = readHead(drvPath);
        const needed = head === undefined ? [] : neededBy(head);
        const waiting = needed.filter((path) => !this.#states.has(path));
        if (head !== undefined && waiting.length > 0 && before === undefined) {
            this.#states.set(drvPath, 'open');
            for (const path of waiting)
                stack.push(path); // read again later: a deep graph would fill the memory
            return false;
        }
        const isKnown = head !== undefined && needed.every((path) => isDone(this.#states.get(path)));
        this.#states.set(drvPath, isKnown ? this.#judge(drvPath, head) : 'unknown');
        return true;
    }
    #judge(drvPath, head) {
        const words = new Map();
        for (const path of neededBy(head)) {
            const state = this.#states.get(path);
            if (typeof state === 'object')
                for (const [word, instead] of state.words)
                    words.set(word, instead);
        }
        for (const path of head.inputSrcs) {
            const instead = this.#source(path);
            if (instead !== undefined)
                words.set(hashOf(path), instead);
        }
        if (words.size === 0 && !this.#saysOwn(head.bytes))
            return 'plain';
        for (const [output = '', path = ''] of head.outputs) {
            if (path !== '')
                words.set(hashOf(path), placeholder(`self ${output}`));
        }
        const plain = (text) => this.#words.replace(text.replace(storeWords, (word) => words.get(word) ?? word));
        const fingerprint = digest([
            JSON.stringify(head.outputs.map((output) => output.map(plain))),
            JSON.stringify(head.inputDrvs.map(([path, outputs]) => JSON.stringify([plain(path), outputs])).sort()),
            JSON.stringify(head.inputSrcs.map(plain).sort()),
            plain(head.rest),
        ]);
        return { fingerprint, words: namesOf(drvPath, head, fingerprint) };
    }
    #source(path) {
        if (!this.#sources.has(path))
            this.#sources.set(path, path.endsWith('.drv') ? undefined : this.#lookAt(path));
        return this.#sources.get(path);
    }
    /** The whole tree, whatever a copy of it is called, or a text that names it. */
    #lookAt(path) {
        const { source, narHash } = this.#own;
        const name = path.slice('/nix/store/'.length + 33);
        if (path === source || (narHash !== undefined && path === (0,source_path/* sourcePath */.Z)(narHash, name)))
            return placeholder('source');
        const text = readText(path);
        if (text === undefined || !this.#saysOwn(text))
            return undefined;
        return placeholder(`text ${digest([this.#words.replace(text.toString('latin1'))])}`);
    }
    #saysOwn(bytes) {
        if (!this.#words.areIn(bytes))
            return false;
        const text = bytes.toString('latin1');
        return this.#words.replace(text) !== text;
    }
}
const isDone = (state) => state === 'plain' || typeof state === 'object';
/** The part of a store path that other texts have of it, and what stands for outputs without a path. */
const storeWords = /(?<=\/nix\/store\/)[0-9a-z]{32}|\/[0-9a-z]{52}(?![0-9a-z])/g;
const hashOf = (path) => path.slice('/nix/store/'.length).slice(0, 32);
/** A string with the context of a derivation itself has that among the sources. */
const neededBy = ({ inputDrvs, inputSrcs }) => [
    ...inputDrvs.map(([path]) => path),
    ...inputSrcs.filter((path) => path.endsWith('.drv')),
];
function namesOf(drvPath, { outputs }, fingerprint) {
    return [
        [hashOf(drvPath), placeholder(`derivation ${fingerprint}`)],
        ...outputs.map(([output = '', path = '']) => {
            const word = path === '' ? (0,store_path/* outputPlaceholder */.xA)(drvPath, output) : hashOf(path);
            return [word, placeholder(`${output} of ${fingerprint}`)];
        }),
    ];
}
function digest(parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update('flakeship fingerprint 1');
    for (const part of parts)
        hash.update(`\n${part.length}\n`).update(part);
    return hash.digest('hex');
}
function readHead(drvPath) {
    const bytes = readNow(drvPath);
    const start = 'Derive(';
    if (bytes?.toString('latin1', 0, start.length) !== start)
        return undefined;
    const aterm = new nix_aterm/* Aterm */.S(bytes, start.length);
    const [outputs, inputDrvs, inputSrcs] = aterm.fields(3) ?? [];
    if (!isList(outputs) || !outputs.every(isTexts) || !isList(inputDrvs) || !inputDrvs.every(isInput))
        return undefined;
    return inputSrcs !== undefined && isTexts(inputSrcs)
        ? { bytes, outputs, inputDrvs, inputSrcs, rest: aterm.rest() }
        : undefined;
}
const isList = (term) => Array.isArray(term);
const isTexts = (term) => isList(term) && term.every((item) => typeof item === 'string');
const isInput = (term) => isList(term) && typeof term[0] === 'string' && term[1] !== undefined && isTexts(term[1]);
function readText(path) {
    try {
        const found = (0,external_node_fs_.lstatSync)(path);
        return found.isFile() && found.size <= largestText ? (0,external_node_fs_.readFileSync)(path) : undefined;
    }
    catch {
        return undefined; // what is not there says nothing
    }
}
function readNow(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/features/evaluate/fingerprints.js

/** The targets with a fingerprint each, where its graph can be read: what the same source means under another commit. */
async function withFingerprints(targets, flake, signal) {
    const revision = flake.revision ?? flake.dirtyRevision;
    const fingerprints = new Fingerprints({ ...flake, ...(revision === undefined ? {} : { revision }) });
    const found = [];
    for (const target of targets) {
        const fingerprint = await fingerprints.of(target.drvPath, signal);
        found.push(fingerprint === undefined ? target : { ...target, fingerprint });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/features/evaluate/hearing.js



/** What evaluating processes say beside their answers: traces, warnings, and builds that they wait for. */
function hearing(log, warnings) {
    const imported = new Map();
    return {
        onTrace: (text) => log.debug(`trace: ${text}`),
        onWarning: (text) => {
            if (lockChanges(text) === undefined)
                warnings.add(text);
        },
        onBuild: ({ drvPath, seconds }) => {
            imported.set(drvPath, Math.max(imported.get(drvPath) ?? 0, seconds));
        },
        /** The builds in the order in which they ended. */
        imported: () => [...imported].map(([drvPath, seconds]) => ({ drvPath, name: (0,derivation_files/* derivationName */.J)(drvPath), seconds })),
    };
}
/** Builds in the course of the evaluation hold up everything else, so that a person should know of them. */
function importWarning(imported) {
    if (imported.length === 0)
        return [];
    const seconds = imported.reduce((sum, one) => sum + one.seconds, 0);
    const slowest = [...imported].sort((a, b) => b.seconds - a.seconds).slice(0, 5);
    const names = slowest.map((one) => `${one.name} (${(0,lib_text/* duration */.p0)(one.seconds)})`).join(', ');
    const more = imported.length > slowest.length ? ` and ${imported.length - slowest.length} more` : '';
    return [
        `the evaluation waited ${(0,lib_text/* duration */.p0)(seconds)} for builds that it imports: ${names}${more}; --ifd false refuses this`,
    ];
}

;// CONCATENATED MODULE: ./src/features/evaluate/list.js









/** Longer names would make a plan that its own schema refuses. */
const longestName = 200;
const isUsable = (name) => name !== '' && name.length <= longestName;
/** The names that the flake has. Of other systems than this one only what a selector could match. */
async function listOutputs(ask, flake, { selection, system }) {
    const named = sections.filter(({ perSystem, named }) => perSystem && named);
    const known = await listLevels(ask, [
        { path: ['nixosConfigurations'], asked: true },
        ...sections.map(({ output, byDefault }) => ({
            path: [output],
            asked: isAsked(selection, [[output], [output, system]], byDefault),
        })),
        ...named.map(({ output, byDefault }) => ({
            path: [output, system],
            asked: isAsked(selection, [[output, system]], byDefault),
        })),
    ]);
    const others = named.flatMap(({ output }) => namesAt(known, [output])
        .map((other) => [output, other])
        .filter((path) => path[1] !== system && couldSelectBelow(selection, beginnings(path)))
        .map((path) => ({ path, asked: isAsked(selection, [path], false) })));
    for (const [attribute, level] of await listLevels(ask, others))
        known.set(attribute, level);
    return {
        hosts: namesAt(known, ['nixosConfigurations']),
        attributes: sections.flatMap((section) => attributesOf(section, known, system)),
        ...list_problems(known, flake),
    };
}
const beginnings = (path) => [`${targetName(path)}.`, `${path.join('.')}.`];
function isAsked(selection, paths, byDefault) {
    return selection.include.length === 0 ? byDefault : seemsToSelectBelow(selection, paths.flatMap(beginnings));
}
function attributesOf(section, known, thisSystem) {
    const top = namesAt(known, [section.output]);
    if (!section.perSystem)
        return top.map((name) => sectionAttribute(section, [name], { thisSystem }));
    return top.flatMap((system) => section.named
        ? namesAt(known, [section.output, system]).map((name) => sectionAttribute(section, [system, name], { system, thisSystem }))
        : [sectionAttribute(section, [system], { system, thisSystem })]);
}
function namesAt(known, path) {
    const found = known.get((0,attribute_path/* attributePath */.i)(path))?.found;
    return found !== undefined && 'names' in found ? found.names.filter(isUsable) : [];
}
const answer = dist/* array */.YOg(dist/* nullable */.mee(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())])));
/** All levels in one process; when one of them throws, each in its own. */
async function listLevels(ask, levels) {
    if (levels.length === 0)
        return new Map();
    const all = await ask(answer, namesExpression({ paths: levels.map(({ path }) => path) }));
    if (!all.ok) {
        const root = await ask(answer, namesExpression({ paths: [[]] }));
        if (!root.ok)
            throw unusable(root.error);
    }
    const entries = levels.map(async (level, i) => {
        const one = all.ok ? undefined : await ask(answer, namesExpression({ paths: [level.path] }));
        const value = all.ok ? all.value[i] : one?.ok ? one.value[0] : undefined;
        const found = one?.ok === false ? { error: one.error } : read(level.path, value);
        return [(0,attribute_path/* attributePath */.i)(level.path), { ...level, found }];
    });
    return new Map(await Promise.all(entries));
}
function read(path, value) {
    if (typeof value !== 'string')
        return { names: value ?? [] };
    const message = `${(0,attribute_path/* attributePath */.i)(path)} is ${value}, not an attribute set`;
    return { error: bareError(message) };
}
/** The function `outputs` itself throws: nothing in the flake can be listed. */
function unusable(error) {
    const at = error.positions.find(({ file }) => file.startsWith('/nix/store/'));
    const where = at === undefined ? '' : ` (${at.file.replace(/^\/nix\/store\/[^/]+\//, '')}:${at.line})`;
    const [message] = error.message.split('\n');
    return new errors/* UserError */.yo(`the outputs of the flake do not evaluate: ${message}${where}; correct this first`, {
        cause: new Error(error.text),
    });
}
/** What cannot be listed is a failure where something of it was asked for, else a warning. */
function list_problems(known, flake) {
    const failures = [];
    const warnings = [];
    for (const [attribute, { path, asked, found }] of known) {
        if ('names' in found) {
            const left = found.names.filter((name) => !isUsable(name)).length;
            if (left > 0)
                warnings.push(`${attribute}: ${left} empty or overlong names are left out`);
            continue;
        }
        const parent = known.get((0,attribute_path/* attributePath */.i)(path.slice(0, -1)))?.found;
        if (parent !== undefined && 'error' in parent)
            continue; // said already, one level up
        if (asked)
            failures.push(found_failure({ attribute, names: [], path }, found.error, flake));
        else
            warnings.push(`${attribute} cannot be listed: ${found.error.message.split('\n')[0]}`);
    }
    return { failures, warnings };
}

;// CONCATENATED MODULE: ./src/features/evaluate/places.js




const places = dist/* array */.YOg(dist/* array */.YOg(dist/* object */.Ikc({ file: dist/* string */.YjP(), line: dist/* number */.aig(), column: dist/* optional */.lqM(dist/* number */.aig()) })));
/**
 * Failures with a place in the flake each, if there is one. An assertion or an unknown option is found by code outside
 * of the flake, and the error names only that; then the place is where the flake declares the host or the attribute, or else what it is in.
 */
async function placeFailures(ask, flake, failed) {
    const unplaced = failed.flatMap(({ position, path }) => (position === undefined && path ? [path] : []));
    const answer = unplaced.length > 0 ? await ask(places, placesExpression({ paths: unplaced })) : undefined;
    const found = answer?.ok ? answer.value : [];
    return failed.map(({ path, ...failure }) => {
        if (failure.position !== undefined || path === undefined)
            return failure;
        const positions = (found[unplaced.indexOf(path)] ?? []).flatMap((at) => readPosition(at) ?? []);
        const position = positionInside({ positions }, foldersOf(flake));
        return position === undefined ? failure : { ...failure, position };
    });
}

// EXTERNAL MODULE: ./src/features/evaluate/missing.js + 1 modules
var evaluate_missing = __webpack_require__(99013);
;// CONCATENATED MODULE: ./src/features/evaluate/odd-derivations.js


const oddities = [
    {
        is: (derivation) => derivation === undefined,
        say: (names, n) => `${(0,lib_text/* count */.U9)(n, 'derivation')} of a form that Flakeship does not know (${names}): Nix builds them, and the plan does not say what they need`,
    },
    {
        is: (derivation) => derivation?.isDynamic === true,
        say: (names, n) => `${(0,lib_text/* count */.U9)(n, 'dynamic derivation')} (${names}): what they need is known only once it is built, and the plan does not count all of it`,
    },
];
/** Warnings for missing derivations of which a plan cannot tell everything. */
function oddDerivations(missing, derivations) {
    return oddities.flatMap(({ is, say }) => {
        const names = missing.filter((path) => is(derivations.get(path))).map(derivation_files/* derivationName */.J);
        const more = names.length > 5 ? ', …' : '';
        return names.length === 0 ? [] : [say(`${names.slice(0, 5).join(', ')}${more}`, names.length)];
    });
}

;// CONCATENATED MODULE: ./src/features/evaluate/requirements.js

/** How to get a system feature, by its name. */
const featureHints = {
    kvm: 'run where /dev/kvm can be opened',
    'nixos-test': 'run where /dev/kvm can be opened, or add nixos-test to system-features',
};
/** Why this machine cannot build a derivation, with how to get what it lacks; undefined where it can. */
function lack(drvPath, derivation, machine) {
    const { system, requiredSystemFeatures } = derivation;
    if (!isAnySystem(derivation) && !machine.systems.includes(system)) {
        return `${(0,derivation_files/* derivationName */.J)(drvPath)} needs system ${system}; ${wayTo(system)}`;
    }
    const feature = requiredSystemFeatures.find((name) => !machine.features.includes(name));
    if (feature === undefined)
        return undefined;
    const hint = featureHints[feature] ??
        `use a machine that has it, or add ${feature} to system-features if this one does`;
    return `${(0,derivation_files/* derivationName */.J)(drvPath)} needs system feature ${feature}; ${hint}`;
}
/** Nix runs its own builders (`builtin:fetchurl`) on any system. */
const isAnySystem = ({ system, builder }) => system === 'builtin' || builder.startsWith('builtin:');
function wayTo(system) {
    const [cpu = system, os] = system.split('-');
    if (os !== 'linux')
        return `use a runner for ${system}`;
    return `set up emulation or use ${/^[aeiou]/.test(cpu) ? 'an' : 'a'} ${cpu} runner`;
}

;// CONCATENATED MODULE: ./src/features/evaluate/status.js


/** What has to happen for a target, from what is missing for it. */
function judge(draft, { missing, derivations, machine }) {
    if (isSkipped(draft, machine)) {
        return { ...draft, features: [], status: 'skipped', reason: 'nix-darwin systems are built on macOS only' };
    }
    const toBuild = below(draft.drvPath, new Set(missing.build), derivations);
    const needed = [
        ...new Set(toBuild.flatMap((path) => derivations.get(path)?.requiredSystemFeatures ?? [])),
    ].sort();
    const target = { ...draft, features: needed };
    const refused = missing.unknown.get(draft.drvPath);
    if (refused !== undefined)
        return { ...target, status: 'to-build', reason: `Nix cannot say what is missing: ${refused}` };
    const lacks = toBuild.flatMap((path) => reasonOf(path, derivations, machine));
    if (lacks[0] !== undefined) {
        const more = lacks.length > 1 ? ` (and ${lacks.length - 1} more like it)` : '';
        return { ...target, status: 'not-here', reason: `${lacks[0]}${more}` };
    }
    if (toBuild.length > 0)
        return { ...target, status: 'to-build' };
    const fetched = new Set(missing.fetch);
    const isFetched = Object.values(draft.outputs).some((path) => path !== null && fetched.has(path));
    return { ...target, status: isFetched ? 'substitutable' : 'cached' };
}
/** Listed, and not built on purpose. */
function isSkipped({ kind, system }, machine) {
    return kind === 'darwin' && !machine.systems.includes(system);
}
/** The missing derivations with what each needs of the others. */
function missingGraph({ missing, derivations }, fallbackSystem) {
    const listed = new Set(missing.build);
    return missing.build.map((drvPath) => {
        const derivation = derivations.get(drvPath);
        return {
            drvPath,
            name: (0,derivation_files/* derivationName */.J)(drvPath),
            system: derivation?.system || fallbackSystem,
            features: [...(derivation?.requiredSystemFeatures ?? [])],
            needs: [...(derivation?.inputDrvs.keys() ?? [])].filter((path) => listed.has(path)),
        };
    });
}
/** The missing derivations from a target down, what is needed first coming first. */
function below(drvPath, missing, derivations) {
    if (!missing.has(drvPath))
        return [];
    const seen = new Set([drvPath]);
    for (const path of seen) {
        for (const input of derivations.get(path)?.inputDrvs.keys() ?? [])
            if (missing.has(input))
                seen.add(input);
    }
    return [...seen].reverse();
}
function reasonOf(drvPath, derivations, machine) {
    const derivation = derivations.get(drvPath);
    const reason = derivation === undefined ? undefined : lack(drvPath, derivation, machine);
    return reason === undefined ? [] : [reason];
}

;// CONCATENATED MODULE: ./src/features/evaluate/targets.js
/** One target per derivation, with every name that led to it, in the order in which they were found. */
function mergeTargets(found, derivations, fallbackSystem) {
    const names = uniqueNames(found);
    const groups = groupBy(found, ({ drvPath }) => drvPath);
    return [...groups].map(([drvPath, same]) => {
        const derivation = derivations.get(drvPath);
        const all = [...new Set(same.map((one) => names.get(one) ?? one.candidate.name))];
        const id = all.reduce((shortest, name) => (name.length < shortest.length ? name : shortest));
        // a host says more about what it is than a package with the same derivation
        const main = same.find(({ host }) => host !== undefined) ?? same.find(({ image }) => image) ?? same[0];
        if (main === undefined)
            throw new Error('a group is never empty');
        const image = main.image ?? same.find((one) => one.image)?.image;
        return {
            id,
            names: all,
            attribute: main.candidate.attribute,
            ...(main.host === undefined ? {} : { host: main.host }),
            kind: main.candidate.kind,
            system: derivation?.system || fallbackSystem,
            drvPath,
            outputs: outputsOf(same, derivation),
            ...(image === undefined ? {} : { image }),
        };
    });
}
/** What all its names build: the outputs asked for, else `out`, else the first; null for an unknown path. */
function outputsOf(same, derivation) {
    const paths = derivation?.outputs ?? { out: '' };
    const fallback = Object.hasOwn(paths, 'out') ? 'out' : (Object.keys(paths)[0] ?? 'out');
    const chosen = same.flatMap(({ outputs }) => {
        const real = outputs.filter((output) => Object.hasOwn(paths, output));
        return real.length === 0 ? [fallback] : real;
    });
    return Object.fromEntries([...new Set(chosen)].sort().map((output) => [output, paths[output] || null]));
}
/** Two attributes of one name (a host called `packages` can do that) go by their attribute paths instead. */
function uniqueNames(found) {
    const byName = groupBy(found, ({ candidate }) => candidate.name);
    const isShared = (name) => new Set(byName.get(name)?.map(({ candidate }) => candidate.attribute)).size > 1;
    return new Map(found.map((one) => [one, isShared(one.candidate.name) ? one.candidate.attribute : one.candidate.name]));
}
// Map.groupBy is not in Node 20
function groupBy(found, key) {
    const groups = new Map();
    for (const one of found)
        groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
    return groups;
}

;// CONCATENATED MODULE: ./src/features/evaluate/plan-targets.js




/** A flake can name a store derivation that does not exist, which Nix would plan as if nothing were missing. */
async function sortFound(evaluations, files) {
    const found = [];
    const imaginary = [];
    for (const one of evaluations.flatMap((evaluation) => evaluation.found)) {
        const { attribute, name } = one.candidate;
        if (await files.has(one.drvPath))
            found.push(one);
        else
            imaginary.push({ attribute, names: [name], message: `the store has no ${one.drvPath}` });
    }
    return { found, imaginary };
}
/** What the plan says of the derivations behind the names. */
async function planTargets(nix, found, options) {
    const { files } = options;
    const { system } = nix.at;
    const drafts = mergeTargets(found, await files.all(found.map(({ drvPath }) => drvPath)), system);
    const wanted = drafts
        .filter((draft) => !isSkipped(draft, options))
        .map(({ drvPath, outputs }) => ({ drvPath, outputs: Object.keys(outputs) }));
    const missing = await (0,evaluate_missing/* findMissing */.y)(nix, wanted, options);
    const judging = { missing, derivations: await files.all(missing.build), machine: options };
    for (const text of oddDerivations(missing.build, judging.derivations))
        options.onWarning(text);
    return {
        targets: drafts.map((draft) => judge(draft, judging)),
        derivations: missingGraph(judging, system),
        fetch: {
            paths: [...missing.fetch],
            downloadBytes: missing.downloadBytes,
            unpackedBytes: missing.unpackedBytes,
        },
    };
}

;// CONCATENATED MODULE: ./src/nix/refusal.js
/**
 * The message before and since nixpkgs 26.05 (pkgs/stdenv/generic/check-meta.nix): what stands around the reason.
 * A wrong `meta` is worded the same way, but is a fault: its reason is not in the table below.
 */
const shapes = [
    /^Package ‘(?<name>[^’\n]+)’(?: in \S+)? (?<reason>[\s\S]+?), refusing to evaluate\./,
    /^Refusing to evaluate package '(?<name>[^'\n]+)'(?: in \S+)? because it (?<reason>[\s\S]+)/,
];
const reasons = [
    { why: 'unfree', pattern: /^has an unfree license/ },
    { why: 'blocklisted', pattern: /^has a bl(?:ock|ack)listed license/ },
    { why: 'non-source', pattern: /^contains elements not built from source/ },
    { why: 'broken', pattern: /^is marked as broken|^has problems:\s*- broken:/ },
    { why: 'unsupported', pattern: /^is not available on the requested hostPlatform|^is not supported on ‘/ },
    { why: 'insecure', pattern: /^is marked as insecure|^has problems:\s*- insecure:/ },
    { why: 'problem', pattern: /^has problems:/ },
];
/** The refusal that an evaluator's message is; undefined for every other error. */
function readRefusal(message) {
    for (const shape of shapes) {
        const { name, reason = '' } = shape.exec(message)?.groups ?? {};
        const known = reasons.find(({ pattern }) => pattern.test(reason));
        if (name !== undefined && known !== undefined)
            return { why: known.why, package: name };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/features/evaluate/refusals.js

/** Takes what nixpkgs refuses to evaluate out of what fails. */
function takeRefusals(failed) {
    const failures = [];
    const refusals = [];
    for (const one of failed) {
        const refusal = readRefusal(one.message);
        if (refusal === undefined)
            failures.push(one);
        else {
            const { trace: _, ...rest } = one;
            refusals.push({ ...rest, ...refusal });
        }
    }
    return { failures, refusals };
}

;// CONCATENATED MODULE: ./src/features/evaluate/warnings.js
const longest = 4000; // characters
const warnings_most = 500;
/** Warnings by their text, each with how often every asker was told it. */
class Warnings {
    #said = new Map();
    /** One that Nix or we ourselves have; how often is of no interest. */
    add(text) {
        this.count(text, '', 0);
    }
    /** One of the flake's own code. Who asks twice hears it twice, so that the most of one question counts. */
    count(text, asker, times) {
        const key = text.trim().slice(0, longest);
        const askers = this.#said.get(key) ?? new Map();
        askers.set(asker, Math.max(askers.get(asker) ?? 0, times));
        this.#said.set(key, askers);
    }
    /** Each once. */
    list() {
        const lines = [...this.#said].map(([text, askers]) => {
            const times = [...askers.values()].reduce((sum, one) => sum + one, 0);
            return times > 1 ? `${text} (${times} times)` : text;
        });
        const left = lines.length - warnings_most;
        return left > 0 ? [...lines.slice(0, warnings_most), `${left} more warnings are left out`] : lines;
    }
}

;// CONCATENATED MODULE: ./src/features/evaluate/schedule.js
/** What a host of a recent NixOS needs to evaluate (research: evaluation §1.18). */
const usual = 1024 ** 3;
/** What to do now. One process may always run, however little memory there is; the biggest that were put off come last. */
function decide({ running, waiting, workers, limit, largest }) {
    const held = running.reduce((sum, { now }) => sum + now, 0);
    const [biggest] = [...running].sort((a, b) => b.now - a.now);
    if (running.length > 1 && biggest && held > limit)
        return { do: 'put-off', id: biggest.id };
    const next = waiting.find(({ isAlone }) => !isAlone);
    if (running.length === 0) {
        const first = next ?? [...waiting].sort((a, b) => a.peak - b.peak)[0];
        return first === undefined ? { do: 'wait' } : { do: 'start', id: first.id };
    }
    if (next === undefined || running.length >= workers || running.some(({ isAlone }) => isAlone)) {
        return { do: 'wait' };
    }
    const expected = largest ?? usual;
    const spoken = running.reduce((sum, { now }) => sum + Math.max(now, expected), 0);
    return spoken + expected <= limit ? { do: 'start', id: next.id } : { do: 'wait' };
}

;// CONCATENATED MODULE: ./src/features/evaluate/workers.js

const lookEvery = 100; // milliseconds
/** Runs processes beside each other as long as memory allows; one that ran out of it begins once more, alone. */
class Workers {
    #options;
    #waiting = [];
    #running = new Set();
    #limit = 0;
    #largest;
    #count = 0;
    #timer;
    #looking = 'no';
    constructor(options) {
        this.#options = options;
    }
    /** Does the work when its turn comes; `started` is told of the process as soon as there is one. */
    run(work, { isTypical }) {
        return new Promise((resolve, reject) => {
            const job = {
                id: this.#count++,
                isAlone: false,
                isPutOff: false,
                isTypical,
                now: 0,
                peak: 0,
                begin: async () => { },
            };
            job.begin = async () => {
                try {
                    const { answer, lacksMemory } = await work((worker) => {
                        job.worker = worker;
                    });
                    if ((lacksMemory || job.isPutOff) && !job.isAlone)
                        return this.#again(job);
                    if (job.isTypical && job.peak > (this.#largest ?? 0))
                        this.#largest = job.peak;
                    resolve(answer);
                }
                catch (error) {
                    reject(error);
                }
            };
            this.#waiting.push(job);
            void this.#look();
        });
    }
    #again(job) {
        Object.assign(job, { isAlone: true, isPutOff: false, now: 0 });
        delete job.worker;
        this.#waiting.push(job);
    }
    async #look() {
        if (this.#looking !== 'no') {
            this.#looking = 'again';
            return;
        }
        do {
            this.#looking = 'yes';
            await this.#measure();
            while (this.#act()) { }
        } while (this.#hasMore());
        this.#looking = 'no';
        if (this.#running.size + this.#waiting.length > 0)
            this.#timer ??= setInterval(() => void this.#look(), lookEvery);
        else {
            clearInterval(this.#timer);
            this.#timer = undefined;
        }
    }
    #hasMore() {
        return this.#looking === 'again';
    }
    async #measure() {
        for (const job of this.#running) {
            const memory = job.worker && (await this.#options.memoryOf(job.worker.pid));
            if (memory !== undefined)
                Object.assign(job, memory);
        }
        const held = [...this.#running].reduce((sum, { now }) => sum + now, 0);
        this.#limit = await this.#options.limit(held);
    }
    /** One step; false when there is nothing to do before something changes. */
    #act() {
        const { workers } = this.#options;
        const running = [...this.#running];
        const decision = decide({
            running: running.filter(({ isPutOff }) => !isPutOff),
            waiting: running.some(({ isPutOff }) => isPutOff) ? [] : this.#waiting,
            workers,
            limit: this.#limit,
            largest: this.#largest,
        });
        switch (decision.do) {
            case 'wait':
                return false;
            case 'put-off': {
                const job = running.find(({ id }) => id === decision.id);
                if (job?.worker === undefined)
                    return false;
                job.isPutOff = true;
                job.worker.kill();
                return true;
            }
            case 'start': {
                const at = this.#waiting.findIndex(({ id }) => id === decision.id);
                const [job] = this.#waiting.splice(at, 1);
                if (job === undefined)
                    return false;
                this.#running.add(job);
                void job.begin().finally(() => {
                    this.#running.delete(job);
                    void this.#look();
                });
                return true;
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/features/evaluate/evaluate.js















/** The part of the available memory that evaluation may take (research: evaluation §1.18). */
const share = 0.75;
/** Evaluates what is selected of a flake and finds out what is missing; nothing is built and nothing written into it. */
async function evaluateFlake(nix, log, options) {
    try {
        return await planFlake(nix, log, options);
    }
    finally {
        log.status('');
    }
}
async function planFlake(nix, log, options) {
    const { cwd, signal } = options;
    const warnings = new Warnings();
    const heard = hearing(log, warnings);
    const selection = readSelection(options.select);
    log.status(`reading ${options.flake}`);
    const flake = await resolveFlake(nix, options.flake, {
        ...{ cwd, signal, ...heard },
        overrides: options.overrides,
    });
    options.onFlake?.(flake);
    const workers = evaluationWorkers(options);
    const questions = askFlake(nix, flake, { ...options, ...heard, workers, warnings });
    const ask = questions({ name: 'outputs', isHost: false });
    const listing = await listOutputs(ask, flake, { selection, system: nix.at.system });
    for (const text of listing.warnings)
        warnings.add(text);
    checkSelectors(selection, listing);
    const files = new derivation_files/* DerivationFiles */.h();
    const evaluations = await evaluateSelected(questions, flake, { listing, selection, files, log });
    const { found, imaginary } = await sortFound(evaluations, files);
    const failed = [...listing.failures, ...evaluations.flatMap(({ failures }) => failures), ...imaginary];
    const { failures, refusals } = takeRefusals(await placeFailures(ask, flake, failed));
    const candidates = [...evaluations.flatMap((evaluation) => evaluation.candidates), ...listing.attributes];
    const existing = [...new Set(candidates.map(({ name }) => name))];
    checkSelected(selection, evaluations, { existing, hasFailures: failed.length > 0 });
    log.status('asking what is missing');
    const planned = await planTargets(nix, found, { ...options, ...heard, files });
    const named = new Set([...planned.targets, ...failures, ...refusals].flatMap(({ names }) => names));
    const imported = heard.imported();
    for (const text of importWarning(imported))
        warnings.add(text);
    return {
        document: 'plan',
        version: 1,
        created: new Date().toISOString(),
        flake: describe(options.flake, flake),
        nix: { version: nix.at.version, implementation: nix.at.implementation },
        system: nix.at.system,
        ...planned,
        targets: options.fingerprints ? await withFingerprints(planned.targets, flake, signal) : planned.targets,
        failures,
        ...(refusals.length > 0 ? { refusals } : {}),
        ...(imported.length > 0 ? { imported } : {}),
        unselected: existing.filter((name) => !named.has(name)),
        warnings: warnings.list(),
    };
}
function evaluationWorkers({ workers, memory }) {
    const limit = async (held) => memory ?? (held + (await availableMemory())) * share;
    return new Workers({ workers: Math.max(1, workers), limit, memoryOf: memoryOf });
}
function describe(ref, flake) {
    const { url, revision, narHash, lockHash, inputs } = flake;
    return {
        ref,
        url,
        ...(revision === undefined ? {} : { revision }),
        ...(narHash === undefined ? {} : { narHash }),
        ...(lockHash === undefined ? {} : { lockHash }),
        inputs,
    };
}

// EXTERNAL MODULE: ./src/features/evaluate/machine.js
var evaluate_machine = __webpack_require__(73760);
// EXTERNAL MODULE: ./src/features/report/plan-lines.js
var plan_lines = __webpack_require__(72891);
// EXTERNAL MODULE: ./src/features/setup/steps/private-inputs.js + 1 modules
var private_inputs = __webpack_require__(45594);
// EXTERNAL MODULE: ./src/system/machine.js
var system_machine = __webpack_require__(39198);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(53507);
// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(91711);
// EXTERNAL MODULE: ./src/actions/relay-inputs.js
var relay_inputs = __webpack_require__(71672);
;// CONCATENATED MODULE: ./src/actions/hand-over-inputs.js


const handOverInputs = {
    handOver: (0,inputs/* flag */.Jt)('split the work over jobs and upload what they need', false, { only: 'github' }),
    runners: (0,inputs/* list */.p_)('labels of the runners of a system: SYSTEM=LABEL[,LABEL]; left out: those of GitHub', {
        placeholder: 'RUNNER',
        only: 'github',
    }),
    emulate: (0,inputs/* list */.p_)('systems that x86_64 runners build by emulation instead of a runner of their own', {
        placeholder: 'SYSTEM',
        only: 'github',
    }),
    hereBelow: (0,inputs/* whole */.WQ)('minutes of expected work below which no further jobs are started', 10, {
        only: 'github',
    }),
    ...relay_inputs/* relayInputs */.Z,
};

// EXTERNAL MODULE: ./src/actions/names-output.js
var names_output = __webpack_require__(68275);
// EXTERNAL MODULE: ./src/actions/slices.js
var slices = __webpack_require__(94654);
// EXTERNAL MODULE: ./src/actions/surroundings.js
var surroundings = __webpack_require__(72790);
;// CONCATENATED MODULE: ./src/actions/evaluate.js














async function evaluate(values, out, nix, host) {
    const plan = await planOf(values, nix, host);
    for (const line of (0,plan_lines/* failureLines */.w7)(plan))
        host.log.info(line);
    await (0,files/* writeDocument */.ft)('plan', (0,external_node_path_.join)(out, 'plan.json'), plan);
    if (isInside(plan.flake.url, out)) {
        host.log.warning(`the output folder ${out} is inside the flake, which is no git repository: Nix copies it with each run and builds again what depends on the flake's own source; choose another --out, or git init`);
    }
    return plan;
}
/** Whether a folder is part of a flake that Nix copies whole, which it does with all that is not in git. */
function isInside(url, folder) {
    const [, path] = /^path:([^?]+)/.exec(url) ?? [];
    return path !== undefined && !(0,external_node_path_.relative)(decodeURI(path), folder).startsWith('..');
}
/** Evaluates without leaving anything behind. */
async function planOf(values, nix, host, more = {}) {
    if (values.impure && host.environment[private_inputs/* folderVariable */.jL]) {
        throw new errors/* UserError */.yo('impure evaluation reads any file of this user, and with it the credentials of private inputs; leave out impure, or access-tokens and ssh-key');
    }
    return host.log.group(`Evaluating ${values.flake}`, async () => {
        const machine = await (0,evaluate_machine/* machineOf */.V)(nix);
        return evaluateFlake(nix, host.log, {
            flake: values.flake,
            cwd: process.cwd(),
            select: values.targets,
            overrides: values.overrideInput.map(override),
            impure: values.impure,
            ifd: values.ifd,
            timeLimit: values.evaluateTimeout,
            ...(values.evaluateMemory === undefined ? {} : { memory: values.evaluateMemory * 1024 ** 2 }),
            workers: values.workers ?? (0,system_machine/* cores */.x1)(),
            features: machine.features,
            systems: machine.systems,
            signal: host.signal,
            ...more,
        });
    });
}
function override(line) {
    const [, input, url] = /^([\w./-]+)(?:\s+|=)(\S.*)$/.exec(line) ?? [];
    if (input && url)
        return { input, url };
    throw new errors/* UserError */.yo(`override-input must be NAME URL, not ${JSON.stringify(line)}`);
}
/* harmony default export */ const actions_evaluate = ((0,action/* action */.X)({
    describe: 'Finds the targets of a flake, says which derivations nobody has yet, and writes plan.json.',
    example: "flakeship evaluate . --targets '*.toplevel' --out flakeship-out",
    needsNix: true,
    outputs: {
        plan: 'path of plan.json',
        targets: 'names of the targets as a JSON array',
        'to-build': 'how many derivations must be built',
        failures: 'how many attributes do not evaluate',
        shards: 'with hand-over: ids of the parts that other jobs build, as a JSON array',
        'runner-labels': 'with hand-over: the labels of the runner of each part, as a JSON object',
        here: 'with hand-over: true where this job has something to build or to look into',
    },
}, { ...slices/* flakeInputs */.zE, ...slices/* outInput */.T3, ...handOverInputs }, {
    async main(values, host) {
        const out = await (0,surroundings/* outFolder */.N)(values.out);
        const nix = await (0,surroundings/* nixOf */.L)(host);
        const { plan, shards, labels, here } = values.handOver
            ? await evaluate_share(values, { nix, host, out })
            : { ...none, plan: await evaluate(values, out, nix, host) };
        const file = (0,external_node_path_.join)(out, 'plan.json');
        return {
            ok: plan.failures.length === 0,
            outputs: {
                plan: file,
                targets: (0,names_output/* namesOutput */.y)(plan.targets.map(({ id }) => id), host, { output: 'targets', file }),
                'to-build': String(plan.derivations.length),
                failures: String(plan.failures.length),
                shards: JSON.stringify(shards),
                'runner-labels': JSON.stringify(labels),
                here: String(here),
            },
            summary: [
                ...(0,plan_lines/* warningLines */._F)(plan.warnings),
                `${(0,lib_text/* count */.U9)(plan.targets.length, 'target')}, ${(0,lib_text/* count */.U9)(plan.derivations.length, 'derivation')} to build, ${(0,lib_text/* count */.U9)(plan.failures.length, 'failure')}: ${file}`,
            ],
            json: plan,
        };
    },
}));
const none = { shards: [], labels: {}, here: false };
/** Evaluates for other jobs; loaded only then, since it takes GitHub's clients. */
async function evaluate_share(values, at) {
    const { evaluateToShare } = await Promise.all(/* import() */[__webpack_require__.e(808), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 7900));
    return evaluateToShare(values, at);
}


/***/ }),

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

/***/ 73760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ machineOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);

const list = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const configuration = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ 'system-features': list, 'extra-platforms': list });
/** What Nix on this machine announces that it can build. */
async function machineOf(nix) {
    const settings = await nix.json(configuration, ['config', 'show', '--json']);
    return {
        systems: [nix.at.system, ...settings['extra-platforms'].value],
        features: settings['system-features'].value,
    };
}


/***/ }),

/***/ 99013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ findMissing)
});

// EXTERNAL MODULE: ./src/lib/addresses.js
var addresses = __webpack_require__(25465);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
;// CONCATENATED MODULE: ./src/nix/dry-run.js
const units = { B: 0, KiB: 1, MiB: 2, GiB: 3, TiB: 4, PiB: 5 };
const size = String.raw `(\d+(?:\.\d+)?) ([KMGTP]?i?B)`;
const willFetch = new RegExp(`^(?:this path|these \\d+ paths) will be fetched \\(${size} download, ${size} unpacked\\):$`);
const willBuild = /^(?:this derivation|these \d+ derivations) will be built:$/;
/** Reads the standard error of `nix build --dry-run`; lines that are something else do not matter. */
function parseDryRun(text) {
    const build = [];
    const fetch = [];
    let [downloadBytes, unpackedBytes] = [0, 0];
    let list;
    for (const line of text.split('\n')) {
        const path = /^ {2}(\/nix\/store\/\S+)$/.exec(line)?.[1];
        if (path !== undefined) {
            list?.push(path);
            continue;
        }
        const sizes = willFetch.exec(line);
        list = willBuild.test(line) ? build : sizes ? fetch : undefined;
        if (sizes)
            [downloadBytes, unpackedBytes] = [toBytes(sizes[1], sizes[2]), toBytes(sizes[3], sizes[4])];
    }
    return { build, fetch, downloadBytes, unpackedBytes };
}
function toBytes(value = '0', unit = 'B') {
    return Math.round(Number(value) * 1024 ** (units[unit] ?? 0));
}

// EXTERNAL MODULE: ./src/nix/gather.js
var gather = __webpack_require__(5426);
// EXTERNAL MODULE: ./src/nix/ssh.js
var ssh = __webpack_require__(85087);
// EXTERNAL MODULE: ./src/nix/substituters.js
var substituters = __webpack_require__(72298);
;// CONCATENATED MODULE: ./src/features/evaluate/missing.js






const nothing = { build: [], fetch: [], downloadBytes: 0, unpackedBytes: 0, unknown: new Map() };
/** After this time (milliseconds) nobody is waited for any more. */
const enough = 5000;
/**
 * What is neither here nor in a substituter, in one call. A substituter that does not answer is left out of the next
 * call, and after some seconds all are: it costs one warning and little time, and the rest is planned.
 */
async function findMissing(nix, wanted, { signal, onWarning }) {
    if (wanted.length === 0)
        return nothing;
    const began = performance.now();
    const silent = new Map();
    let asked;
    try {
        for (;;) {
            const options = [...substituters/* impatience */.ED, ...(asked ? (0,substituters/* useSubstituters */.Zp)(asked) : [])];
            const output = await dryRun(nix, wanted, { options, signal });
            const found = (0,substituters/* unreachable */.HB)(output.stderr);
            const all = asked ?? (found.size > 0 ? await (0,substituters/* configuredSubstituters */.Cj)(nix) : []);
            for (const [said, why] of found) {
                const meant = all.filter((one) => (0,substituters/* isAt */.ii)(one, said));
                for (const one of meant.length > 0 ? meant : [said])
                    silent.set(one, silent.get(one) ?? why);
            }
            if (output.code === 0 || found.size === 0 || asked?.length === 0)
                return await read(nix, wanted, output, { options, signal });
            const rest = all.filter((one) => !silent.has(one));
            const isHopeless = rest.length === all.length || performance.now() - began > enough;
            asked = isHopeless ? [] : rest;
        }
    }
    finally {
        for (const [url, why] of silent) {
            const shown = (0,addresses/* shownAddress */.Uk)(url);
            onWarning(`substituter ${shown} does not answer (${why}); what only it has counts as missing`);
        }
    }
}
const command = ['build', '--dry-run', '--no-link', '--log-format', 'raw', '--stdin'];
function dryRun(nix, wanted, { options, signal }) {
    const input = wanted.map(({ drvPath, outputs }) => `${drvPath}^${outputs.join(',')}\n`).join('');
    const env = (0,ssh/* impatientSsh */.o)(nix.at.env, substituters/* patience */._L);
    return (0,gather/* gather */.k)(nix.start([...command, ...options], { input, env }), signal);
}
/** A derivation that Nix refuses does not hide the others. */
async function read(nix, wanted, output, asking) {
    const [first] = wanted;
    if (first === undefined)
        return nothing;
    if (output.code === 0)
        return { ...parseDryRun(output.stderr), unknown: new Map() };
    if (wanted.length === 1) {
        const { message } = new errors/* CommandError */.Qd(['nix', ...command], output);
        return { ...nothing, unknown: new Map([[first.drvPath, message]]) };
    }
    const middle = Math.ceil(wanted.length / 2);
    const half = async (some) => read(nix, some, await dryRun(nix, some, asking), asking);
    const left = await half(wanted.slice(0, middle));
    return together(left, await half(wanted.slice(middle)));
}
function together(a, b) {
    return {
        build: [...new Set([...a.build, ...b.build])],
        fetch: [...new Set([...a.fetch, ...b.fetch])],
        downloadBytes: a.downloadBytes + b.downloadBytes,
        unpackedBytes: a.unpackedBytes + b.unpackedBytes,
        unknown: new Map([...a.unknown, ...b.unknown]),
    };
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


/***/ }),

/***/ 84220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** What a person calls an attribute that fails: the target that it would have been. */
function nameOf({ names, attribute }) {
    return names[0] ?? attribute;
}
/** `file:line`, as editors and terminals open it. */
function placeOf({ file, line }) {
    return `${file}:${line}`;
}


/***/ }),

/***/ 72891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ failureSentence),
/* harmony export */   _F: () => (/* binding */ warningLines),
/* harmony export */   w7: () => (/* binding */ failureLines)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84220);
/* harmony import */ var _terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52004);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23453);




/** More of one kind than this are counted; plan.json has all. */
const most = { failures: 50, warnings: 20 };
/** What does not evaluate, why, and where: one line each, for a log that goes on. */
function failureLines({ failures }) {
    const lines = failures.map((failure) => `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .marks */ .Z8.bad} ${failureSentence(failure)}`);
    return (0,_terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .capped */ .uo)(lines, most.failures, (left) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more attribute that does not evaluate', 'more attributes that do not evaluate'));
}
function failureSentence(failure) {
    const { message, position } = failure;
    const place = position ? ` (${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(position))})` : '';
    return `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)(failure))} ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .notEvaluated */ .JB}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message, 500)}${place}`;
}
function warningLines(warnings) {
    const lines = warnings.map((warning) => `  warning: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(warning, 300)}`);
    return (0,_terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .capped */ .uo)(lines, most.warnings, (left) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more warning'));
}


/***/ }),

/***/ 52004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ji: () => (/* binding */ spaced),
/* harmony export */   uo: () => (/* binding */ capped)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);

/** How much of a log or a message a terminal shows; the report has more. */
const mostLines = 8;
const mostColumns = 300;
/** Groups of lines with an empty line between them; a group without lines leaves none. */
function spaced(groups) {
    return groups
        .filter((lines) => lines.length > 0)
        .flatMap((lines, i) => (i === 0 ? [...lines] : ['', ...lines]));
}
/** The first or the last lines of a text from outside, set off so that they cannot pass for ours. */
function quoted(text, part) {
    const lines = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)
        .split('\n')
        .filter((line) => line.trim() !== '');
    const shown = part === 'first' ? lines.slice(0, mostLines) : lines.slice(-mostLines);
    return shown.map((line) => `    | ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, mostColumns).trimEnd()}`);
}
/** The first lines of a list, and one that says how many more there are. */
function capped(lines, most, more) {
    const left = lines.length - most;
    return left > 0 ? [...lines.slice(0, most), `  … and ${more(left)}`] : [...lines];
}


/***/ }),

/***/ 23453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ notEvaluated),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Nu: () => (/* binding */ firmwareWords),
/* harmony export */   WW: () => (/* binding */ refusalWords),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   k8: () => (/* binding */ runsOn),
/* harmony export */   ot: () => (/* binding */ classWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   zT: () => (/* binding */ acceleratorWords)
/* harmony export */ });
/** Beside a target that was not found, because its attribute fails. */
const notEvaluated = 'does not evaluate';
/** Everything that a report says in words about an enumeration. */
const marks = { well: '✓', aside: '–', bad: '✗' };
const outcomeWords = {
    built: 'built',
    fetched: 'fetched',
    cached: 'was there',
    failed: 'failed',
    'not-here': 'not built here',
    skipped: 'skipped',
    cancelled: 'stopped',
    missing: 'no result',
};
/** What nixpkgs says of a package that it refuses; its name stands before. */
const refusalWords = {
    unfree: 'has an unfree license',
    blocklisted: 'has a license that the configuration excludes',
    'non-source': 'is not built from source',
    broken: 'is marked as broken',
    unsupported: 'is not for this system',
    insecure: 'is marked as insecure',
    problem: 'has a known problem',
};
const verdictWords = {
    booted: 'booted',
    failed: 'did not boot',
    undecided: 'undecided',
};
const firmwareWords = {
    direct: 'its own script',
    bios: 'BIOS',
    uefi: 'UEFI',
    'u-boot': 'U-Boot',
};
const acceleratorWords = {
    kvm: 'KVM',
    tcg: 'emulation (TCG)',
};
function runsOn({ accelerator }) {
    return accelerator ? acceleratorWords[accelerator.name] : '–';
}
const classWords = {
    'access-denied': 'access denied',
    assertion: 'assertion',
    'build-failed': 'build failed',
    collision: 'collision',
    daemon: 'Nix daemon',
    'disk-full': 'disk full',
    'foreign-system': 'foreign system',
    'hash-mismatch': 'hash mismatch',
    'image-too-small': 'image too small',
    'kernel-config': 'kernel options',
    'kernel-module': 'kernel module',
    limits: 'limit of the machine',
    'missing-derivation': 'missing derivation',
    'missing-feature': 'missing system feature',
    'missing-source': 'missing source',
    network: 'network',
    'no-machine': 'no machine',
    'no-output': 'no output',
    'out-of-memory': 'killed for memory',
    patch: 'patch does not apply',
    permission: 'permission',
    references: 'forbidden reference',
    sandbox: 'not in the sandbox',
    silent: 'silent too long',
    'stale-dependencies': 'stale dependency hash',
    substituter: 'substituter',
    'tests-failed': 'tests failed',
    'time-out': 'time-out',
};


/***/ }),

/***/ 12231:
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
;// CONCATENATED MODULE: ./src/features/setup/credentials/known-hosts.js
/** GitHub's published host key, SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU. */
const githubHostKeys = [
    'github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl',
];

;// CONCATENATED MODULE: ./src/features/setup/credentials/credentials.js



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
    const tokens = lines.map((line, i) => {
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
    const twice = tokens.find(({ scope }, i) => tokens.findIndex((one) => one.scope === scope) !== i);
    if (twice)
        throw new errors/* UserError */.yo(`access-tokens: ${twice.scope} is there twice; give one token for it`);
    return tokens;
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

/***/ 45594:
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
;// CONCATENATED MODULE: ./src/features/setup/credentials/credential-files.js

/** What Nix and git read to authenticate. `netrc` is what Nix's own netrc file says so far. */
function credentialFiles(folder, { tokens, ssh }, netrc) {
    const forges = tokens.flatMap(({ scope, forge }) => (forge === undefined ? [] : [`${scope}=${forge}`]));
    // a netrc file knows hosts only, and its first line for one counts
    const logins = widestFirst(tokens).flatMap((token) => netrcLine(token));
    return {
        'nix.conf': [
            ...(forges.length > 0 ? [`extra-access-tokens = ${forges.join(' ')}`] : []),
            ...(logins.length > 0 ? [`netrc-file = ${(0,external_node_path_.join)(folder, 'netrc')}`] : []),
            '',
        ].join('\n'),
        ...(logins.length > 0 ? { netrc: `${logins.join('\n')}\n${netrc}` } : {}),
        ...Object.fromEntries(tokens.map(({ git }, i) => [`login-${i}`, `username=${git.user}\npassword=${git.password}\n`])),
        'git.conf': [
            ...widestFirst(tokens.map(({ scope }, i) => ({ scope, file: (0,external_node_path_.join)(folder, `login-${i}`) }))).map(gitHelper),
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
const widestFirst = (all) => all.toSorted((a, b) => a.scope.split('/').length - b.scope.split('/').length);
/**
 * The empty helper before ours keeps what it says from helpers of the person's that would store it, and puts aside ours
 * for a wider scope: of all that match an address, the last one counts.
 */
function gitHelper({ scope, file }) {
    const helper = `!f() { test "$1" = get && cat ${shellWord(file)}; }; f`;
    return `[credential "https://${scope}"]\n\thelper = ""\n\thelper = ${gitValue(helper)}\n`;
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

// EXTERNAL MODULE: ./src/features/setup/credentials/credentials.js + 1 modules
var credentials = __webpack_require__(12231);
;// CONCATENATED MODULE: ./src/features/setup/steps/private-inputs.js









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
        throw new errors/* UserError */.yo(whyNot(cause), { cause });
    });
}
/** What `ssh-add` says of which input, in words of ours. */
const refusals = [
    [/no host keys found/i, 'ssh-known-hosts was not accepted: a host of it has no line with a whole key'],
    [
        /libcrypto|invalid format/i,
        'ssh-key was not accepted: it must be all lines of a private key, as the file has them',
    ],
];
function whyNot(error) {
    const said = error instanceof errors/* CommandError */.Qd ? error.stderr : '';
    const known = refusals.find(([pattern]) => pattern.test(said))?.[1];
    return known ?? 'ssh-key was not accepted: it must be a private key without a passphrase';
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

/***/ 25645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ attributePath),
/* harmony export */   z: () => (/* binding */ nixString)
/* harmony export */ });
const bare = /^[a-zA-Z_][a-zA-Z0-9_'-]*$/;
const keywords = new Set(['assert', 'else', 'if', 'in', 'inherit', 'let', 'or', 'rec', 'then', 'with']);
const escapes = {
    '\\': '\\\\',
    '"': '\\"',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    $: '\\$',
};
/** Any text as a string of the Nix language: no quote or `${` in it ends or leaves the string. */
function nixString(text) {
    return `"${text.replace(/[\\"\n\r\t]|\$(?=\{)/g, (character) => escapes[character] ?? character)}"`;
}
/** An attribute path as Nix writes it: `nixosConfigurations."a.b".config`. */
function attributePath(parts) {
    return parts.map((part) => (bare.test(part) && !keywords.has(part) ? part : nixString(part))).join('.');
}


/***/ }),

/***/ 32046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sourcePath),
/* harmony export */   u: () => (/* binding */ hexOfNarHash)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21914);

/** Where the store keeps a tree with this `narHash`; `source` is how `nix` names what it copies for flakes. */
function sourcePath(narHash, name = 'source') {
    const hash = hexOfNarHash(narHash);
    return hash && (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .contentAddressedPath */ .Yt)(name, { method: 'nar', algorithm: 'sha256', hash }, []);
}
/** The hash in `sha256-BASE64`, in hex; undefined for other kinds. */
function hexOfNarHash(narHash) {
    const encoded = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(narHash)?.[1];
    return encoded && Buffer.from(encoded, 'base64').toString('hex');
}


/***/ }),

/***/ 21914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ contentAddressedPath),
/* harmony export */   xA: () => (/* binding */ outputPlaceholder),
/* harmony export */   xs: () => (/* binding */ contentAddressText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const place = '/nix/store';
const alphabet = '0123456789abcdfghijklmnpqrsvwxyz';
/**
 * The store path that Nix gives to content (Nix manual, "Complete Store Path Calculation"); undefined where Nix has none:
 * only texts and trees hashed with SHA-256 may have references.
 */
function contentAddressedPath(name, { method, algorithm, hash }, references) {
    const refs = [...references].sort().map((path) => `:${path}`);
    if (method === 'text')
        return algorithm === 'sha256' ? storePath(`text${refs.join('')}`, hash, name) : undefined;
    if (method === 'nar' && algorithm === 'sha256')
        return storePath(`source${refs.join('')}`, hash, name);
    if (refs.length > 0)
        return undefined;
    const inner = `fixed:out:${method === 'nar' ? 'r:' : ''}${algorithm}:${hash}:`;
    return storePath('output:out', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(inner).digest('hex'), name);
}
/** What stands for an output whose path is known only after its build (Nix: DownstreamPlaceholder). */
function outputPlaceholder(drvPath, output) {
    const [, hash = '', name = ''] = /^\/nix\/store\/([0-9a-z]{32})-(.*)\.drv$/s.exec(drvPath) ?? [];
    const outputName = output === 'out' ? name : `${name}-${output}`;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`nix-upstream-output:${hash}:${outputName}`).digest();
    return `/${base32(digest)}`;
}
/** As Nix writes it: `text:sha256:…`, `fixed:r:sha256:…`, with the hash in its own base 32. */
function contentAddressText({ method, algorithm, hash }) {
    return `${{ text: 'text', nar: 'fixed:r', flat: 'fixed' }[method]}:${algorithm}:${base32(Buffer.from(hash, 'hex'))}`;
}
function storePath(type, hash, name) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${type}:sha256:${hash}:${place}:${name}`).digest();
    return `${place}/${base32(fold(digest, 20))}-${name}`;
}
/** A hash made shorter by exclusive or, as store paths have it. */
function fold(digest, length) {
    const folded = new Uint8Array(length);
    digest.forEach((byte, i) => {
        folded[i % length] = (folded[i % length] ?? 0) ^ byte;
    });
    return folded;
}
/** Nix's own base 32: five bits a character, the last bits first. */
function base32(bytes) {
    const characters = Math.ceil((bytes.length * 8) / 5);
    const character = (n) => {
        const [at, shift] = [Math.floor((n * 5) / 8), (n * 5) % 8];
        const pair = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
        return alphabet[(pair >> shift) & 31] ?? '';
    };
    return Array.from({ length: characters }, (_, i) => character(characters - 1 - i)).join('');
}


/***/ })

};
