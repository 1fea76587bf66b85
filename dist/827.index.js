export const id = 827;
export const ids = [827];
export const modules = {

/***/ 8827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ closure)
});

// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/documents/files.js + 4 modules
var files = __webpack_require__(77);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(458);
// EXTERNAL MODULE: ./src/documents/common.js
var common = __webpack_require__(8395);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./src/nix/store.js




const info = dist/* object */.Ikc({ narSize: dist/* number */.aig(), references: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP()), []) });
const entry = dist/* nullable */.mee(dist/* union */.KCZ([info, dist/* object */.Ikc({ valid: dist/* literal */.euz(false) })]));
/** A list before 2.19 and in Lix, a map since, base names in version 2 (research: evaluation §4.4). */
const pathInfos = dist/* union */.KCZ([
    dist/* array */.YOg(dist/* intersect */.y$5([dist/* object */.Ikc({ path: dist/* string */.YjP() }), dist/* union */.KCZ([info, dist/* object */.Ikc({ valid: dist/* literal */.euz(false) })])])),
    dist/* object */.Ikc({ version: dist/* number */.aig(), storeDir: dist/* string */.YjP(), info: dist/* record */.g1P(dist/* string */.YjP(), entry) }),
    dist/* record */.g1P(dist/* string */.YjP(), entry),
]);
/** `--json` alone will become an error where the others are known. */
const formats = [['--json-format', '1'], [], ['--json-format', '2']];
/** What is in this store of these paths; those that are not valid are not in the answer. Asks no substituter. */
async function pathInfo(nix, paths, options = {}) {
    if (paths.length === 0)
        return new Map(); // Nix would take the flake of the working directory
    const command = ['path-info', '--offline', '--stdin', ...(options.recursive ? ['-r'] : []), '--json'];
    let output = await ask(nix, [...command, ...(formats[0] ?? [])], paths);
    for (const format of formats.slice(1)) {
        if (output.code === 0 || !/json-format|JSON format/i.test(output.stderr))
            break;
        output = await ask(nix, [...command, ...format], paths);
    }
    if (output.code !== 0)
        throw new errors/* CommandError */.Qd(['nix', ...command], output);
    return parsePathInfo(output.stdout);
}
function parsePathInfo(json) {
    const parsed = dist/* parse */.qgA(pathInfos, JSON.parse(json));
    const known = new Map();
    const add = (path, value, within = '') => {
        if (!value || !('narSize' in value))
            return;
        known.set(within + path, { narSize: value.narSize, references: value.references.map((to) => within + to) });
    };
    if (Array.isArray(parsed))
        for (const one of parsed)
            add(one.path, one);
    else if (isVersioned(parsed)) {
        for (const [name, value] of Object.entries(parsed.info))
            add(name, value, `${parsed.storeDir}/`);
    }
    else
        for (const [path, value] of Object.entries(parsed))
            add(path, value);
    return known;
}
function isVersioned(parsed) {
    return 'storeDir' in parsed && typeof parsed.storeDir === 'string';
}
const dryRun = dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), dist/* object */.Ikc({ drvPath: dist/* string */.YjP(), outputs: dist/* record */.g1P(dist/* string */.YjP(), dist/* nullable */.mee(dist/* string */.YjP())) })]));
/** Where the outputs are whose path is known only after the build (floating content-addressed); by derivation. */
async function resolveOutputs(nix, installables) {
    if (installables.length === 0)
        return new Map();
    const command = ['build', '--offline', '--dry-run', '--no-link', '--json', '--stdin'];
    const output = await ask(nix, command, installables);
    if (output.code !== 0)
        throw new CommandError(['nix', ...command], output);
    const known = new Map();
    for (const one of v.parse(dryRun, JSON.parse(output.stdout))) {
        if (typeof one !== 'string')
            known.set(one.drvPath, { ...known.get(one.drvPath), ...one.outputs });
    }
    return known;
}
/** Makes `link` point to a valid store path and keeps that from garbage collection as long as the link is there. */
async function keepByLink(nix, path, link) {
    const command = ['build', '--offline', path, '--out-link', link];
    const output = await ask(nix, command, [], { cwd: dirname(link) });
    if (output.code !== 0)
        throw new CommandError(['nix', ...command], output);
}
/** As `linux-6.14` for `/nix/store/…-linux-6.14.drv`. */
function derivationName(drvPath) {
    return drvPath.replace(/^.*\/[^-/]*-/, '').replace(/\.drv$/, '');
}
/**
 * A question to Nix in a session of its own: a Ctrl-C of the terminal must not end what we
 * need to know in order to write down how far we came.
 */
async function ask(nix, args, lines, options = {}) {
    const running = nix.start(args, { ...options, input: lines.map((line) => `${line}\n`).join('') });
    const [stdout, stderr, exit] = await Promise.all([(0,consumers_.text)(running.stdout), (0,consumers_.text)(running.stderr), running.exit]);
    return { code: exit.code ?? 1, stdout, stderr };
}

;// CONCATENATED MODULE: ./src/features/build/closure.js



/** The closure of each path; undefined where the path is not valid in this store. */
async function closureOf(nix, paths) {
    const possible = paths.filter((path) => dist.is(common/* storePath */.TJ, path));
    const valid = await pathInfo(nix, possible);
    const closures = await closuresOf(nix, paths.map((path) => (valid.has(path) ? [path] : [])));
    return closures.map((closure) => (closure.paths.length > 0 ? closure : undefined));
}
/** The closure of each group of valid paths, all with one question to Nix. */
async function closuresOf(nix, groups) {
    const infos = await pathInfo(nix, [...new Set(groups.flat())], { recursive: true });
    return groups.map((roots) => listClosure(infos, roots));
}
function listClosure(infos, roots) {
    const reached = new Set(roots);
    for (const path of reached)
        for (const reference of infos.get(path)?.references ?? [])
            reached.add(reference);
    const paths = [...reached].map((path) => ({ path, bytes: infos.get(path)?.narSize ?? 0 }));
    paths.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
    return { bytes: paths.reduce((sum, { bytes }) => sum + bytes, 0), paths };
}

// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(1711);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(9470);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(3507);
// EXTERNAL MODULE: ./src/actions/surroundings.js + 1 modules
var surroundings = __webpack_require__(5186);
;// CONCATENATED MODULE: ./src/actions/closure.js







/* harmony default export */ const closure = ((0,action/* action */.X)({
    describe: 'Lists the closure of a built target with the size of each store path, largest first.',
    example: 'flakeship closure nixos.toplevel',
    needsNix: true,
    terminalOnly: true,
    outputs: {},
}, {
    target: (0,inputs/* text */.Qq)('name of a target, or a store path', '', { positional: true, placeholder: 'TARGET' }),
    result: (0,inputs/* text */.Qq)('result document of build', 'flakeship-out/result-local.json', { placeholder: 'FILE' }),
}, {
    async main({ target, result: file }, host) {
        const nix = await (0,surroundings/* nixOf */.L)(host);
        const [closure] = await closureOf(nix, [await pathOf(target, file)]);
        if (!closure)
            throw new errors/* UserError */.yo(`${target} has no valid output; build it first`);
        const paths = [...closure.paths].sort((a, b) => b.bytes - a.bytes);
        return {
            ok: true,
            outputs: {},
            summary: [...(0,lib_text/* table */.tp)(paths.map((path) => [(0,lib_text/* bytes */.ee)(path.bytes), path.path])), `${(0,lib_text/* bytes */.ee)(closure.bytes)} in ${paths.length} store paths`],
            json: { bytes: closure.bytes, paths },
        };
    },
}));
async function pathOf(target, file) {
    if (target.startsWith('/nix/store/'))
        return target;
    if (target === '')
        throw new errors/* UserError */.yo('say which target: flakeship closure nixos.toplevel');
    const { targets } = await (0,files/* readDocument */.u0)('result', file);
    const found = targets.find(({ id, names }) => id === target || names.includes(target));
    const names = targets.flatMap((known) => known.names).join(', ');
    if (!found)
        throw new errors/* UserError */.yo(`${target} is not a target of ${file}; it has ${names}`);
    const path = Object.values(found.outputs).find((output) => output !== null);
    if (!path || found.outcome === 'failed')
        throw new errors/* UserError */.yo(`${found.id} is not built (${found.outcome})`);
    return path;
}


/***/ })

};
