export const id = 190;
export const ids = [190,790];
export const modules = {

/***/ 72790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nixOf),
/* harmony export */   N: () => (/* binding */ outFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _features_setup_find_nix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42846);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
/* harmony import */ var _nix_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84408);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84114);
/* harmony import */ var _system_exec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32522);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8292);








/** The Nix of this machine, for parts that need one. */
async function nixOf(host) {
    return new _nix_command_js__WEBPACK_IMPORTED_MODULE_4__/* .Nix */ .a(await (0,_features_setup_find_nix_js__WEBPACK_IMPORTED_MODULE_2__/* .requireNix */ .ro)(_system_exec_js__WEBPACK_IMPORTED_MODULE_6__/* .exec */ .m, (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .toolEnvironment */ .uQ)(host.environment)), _system_exec_js__WEBPACK_IMPORTED_MODULE_6__/* .exec */ .m);
}
/** The output folder, made, as an absolute path. */
async function outFolder(out) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
    const isNew = !(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .exists */ .t2)(folder));
    try {
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .fc)(folder);
        // in a repository it is nobody's change; a folder that was there is the person's own
        if (isNew)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), '*\n');
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MachineError */ .Ml(`cannot make the output folder ${folder}: choose another one with --out`, {
            cause,
        });
    }
    return folder;
}


/***/ }),

/***/ 99288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Aterm)
/* harmony export */ });
const quote = '"'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const closing = { '[': ']', '(': ')' };
const unescaped = { n: '\n', r: '\r', t: '\t' };
/** Reads terms of a `.drv` file one after the other. Everything gives undefined or false where the text is something else. */
class Aterm {
    #bytes;
    #at;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.#at = at;
    }
    skip(character) {
        const isThere = this.#bytes[this.#at] === character.charCodeAt(0);
        if (isThere)
            this.#at += 1;
        return isThere;
    }
    /** Nothing but white space is left. */
    isAtEnd() {
        return this.#bytes.toString('latin1', this.#at).trim() === '';
    }
    /** All that was not read yet, one character for each byte. */
    rest() {
        return this.#bytes.toString('latin1', this.#at);
    }
    /** So many terms, each with the comma behind it. */
    fields(count) {
        const terms = [];
        while (terms.length < count) {
            const one = this.term();
            if (one === undefined || !this.skip(','))
                return undefined;
            terms.push(one);
        }
        return terms;
    }
    /** One string, list or tuple. */
    term() {
        const open = String.fromCharCode(this.#bytes[this.#at] ?? 0);
        if (open === '"')
            return this.#string();
        const close = closing[open];
        if (close === undefined)
            return undefined;
        const items = [];
        this.#at += 1;
        while (!this.skip(close)) {
            if (items.length > 0 && !this.skip(','))
                return undefined;
            const item = this.term();
            if (item === undefined)
                return undefined;
            items.push(item);
        }
        return items;
    }
    /** Goes over a flat list without reading it. */
    skipTerm() {
        if (!this.skip('['))
            return false;
        for (let isFirst = true; !this.skip(']'); isFirst = false) {
            if ((!isFirst && !this.skip(',')) || this.#end() === undefined)
                return false;
        }
        return true;
    }
    /** A list of names with values, of which only the wanted ones are read. */
    variables(wanted) {
        const found = {};
        const lengths = new Set([...(wanted ?? [])].map((name) => name.length));
        if (!this.skip('['))
            return undefined;
        for (let isFirst = true; !this.skip(']'); isFirst = false) {
            if ((!isFirst && !this.skip(',')) || !this.skip('('))
                return undefined;
            const place = this.#end();
            if (place === undefined || !this.skip(','))
                return undefined;
            // most names need not be read: their length tells that they are others
            const name = wanted === undefined || lengths.has(place[1] - place[0]) ? this.#text(place) : undefined;
            const isWanted = name !== undefined && (wanted === undefined || wanted.has(name));
            const value = this.#end();
            if (value === undefined || !this.skip(')'))
                return undefined;
            if (isWanted)
                found[name] = this.#text(value);
        }
        return found;
    }
    /** Goes over a string; gives where its text begins and ends. */
    #end() {
        const bytes = this.#bytes;
        if (bytes[this.#at] !== quote)
            return undefined;
        const start = this.#at + 1;
        for (let end = bytes.indexOf(quote, start); end !== -1; end = bytes.indexOf(quote, end + 1)) {
            let escapes = 0;
            while (bytes[end - 1 - escapes] === backslash)
                escapes += 1;
            if (escapes % 2 === 1)
                continue;
            this.#at = end + 1;
            return [start, end];
        }
        return undefined;
    }
    #string() {
        const place = this.#end();
        return place && this.#text(place);
    }
    #text(place) {
        const text = this.#bytes.toString('utf8', ...place);
        return text.includes('\\')
            ? text.replace(/\\([\s\S])/g, (_, letter) => unescaped[letter] ?? letter)
            : text;
    }
}


/***/ }),

/***/ 18938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ derivationName),
/* harmony export */   h: () => (/* binding */ DerivationFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _derivation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19492);




/** Reads `.drv` files of the store, each once; undefined for what is missing or unknown. */
class DerivationFiles {
    #read = new Map();
    async read(drvPath) {
        if (this.#read.has(drvPath))
            return this.#read.get(drvPath);
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(drvPath).catch(() => undefined);
        return this.#keep(drvPath, text);
    }
    /** Whether the store has it at all, readable or not. */
    async has(drvPath) {
        const missing = (await this.read(drvPath)) === undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(drvPath).catch((error) => error));
        return !missing;
    }
    /** The readable ones of these, by their paths. */
    async all(drvPaths) {
        const found = new Map();
        let count = 0;
        for (const drvPath of drvPaths) {
            // to wait for each of 50,000 small files takes several times as long as to read them
            const known = this.#read.has(drvPath) ? this.#read.get(drvPath) : this.#keep(drvPath, readNow(drvPath));
            if (known !== undefined)
                found.set(drvPath, known);
            count += 1;
            if (count % atOnce === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        }
        return found;
    }
    #keep(drvPath, text) {
        const derivation = text && (0,_derivation_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDerivation */ .rN)(text, _derivation_js__WEBPACK_IMPORTED_MODULE_3__/* .telling */ .gM);
        this.#read.set(drvPath, derivation);
        return derivation;
    }
}
/** Files after which signals and timers get their turn. */
const atOnce = 200;
function readNow(drvPath) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(drvPath);
    }
    catch {
        return undefined; // the caller tells what is missing from what is unknown
    }
}
/** `hello-2.12` of `/nix/store/HASH-hello-2.12.drv`. */
function derivationName(drvPath) {
    return drvPath.replace(/^.*\/[0-9a-z]{32}-/, '').replace(/\.drv$/, '');
}


/***/ }),

/***/ 19492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ hasFixedOutput),
/* harmony export */   gM: () => (/* binding */ telling),
/* harmony export */   rN: () => (/* binding */ parseDerivation)
/* harmony export */ });
/* harmony import */ var _aterm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99288);

/** The variables that say how and where it is built; the others are the bulk of a file. */
const telling = new Set(['requiredSystemFeatures', 'outputHash', '__json']);
/** Reads a `.drv` file (ATerm); undefined for what is no derivation that we know. Without `wanted`, all variables. */
function parseDerivation(text, wanted) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString('latin1', 0, 20))?.[0];
    if (start === undefined)
        return undefined;
    const aterm = new _aterm_js__WEBPACK_IMPORTED_MODULE_0__/* .Aterm */ .S(bytes, start.length);
    // DrvWithVersion names its version first (research: evaluation §4.3)
    if (!aterm.skip('(') || (start !== 'Derive' && aterm.fields(1) === undefined))
        return undefined;
    const fields = aterm.fields(5);
    if (fields === undefined || !aterm.skipTerm() || !aterm.skip(','))
        return undefined;
    const env = aterm.variables(wanted);
    if (env === undefined || !aterm.skip(')') || !aterm.isAtEnd())
        return undefined;
    const [outputs, inputDrvs, inputSrcs, system, builder] = fields;
    if (typeof system !== 'string' || typeof builder !== 'string')
        return undefined;
    if (![outputs, inputDrvs, inputSrcs].every(Array.isArray))
        return undefined;
    return {
        outputs: Object.fromEntries(entries(outputs, word)),
        inputDrvs: new Map(entries(inputDrvs, outputsOf)),
        inputSrcs: strings(inputSrcs),
        system,
        builder,
        env,
        requiredSystemFeatures: features(env),
        ...(isDynamic(inputDrvs) ? { isDynamic: true } : {}),
    };
}
/** A hash says beforehand what it makes, so that Nix lets it use the network. */
function hasFixedOutput({ env }) {
    return (env.outputHash ?? /"outputHash":"([^"]*)/.exec(env.__json ?? '')?.[1] ?? '') !== '';
}
/** A plain list of outputs, or for dynamic derivations a pair of that list and what hangs below. */
function outputsOf(needed) {
    return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed);
}
/** Whether something hangs below the outputs of an input (research: evaluation §4.3). */
function isDynamic(inputs) {
    if (!Array.isArray(inputs))
        return false;
    return inputs.some((input) => {
        const [outputs, below] = (Array.isArray(input) && Array.isArray(input[1]) && input[1]) || [];
        return Array.isArray(outputs) && Array.isArray(below) && below.length > 0;
    });
}
function features(env) {
    if (env.__json === undefined)
        return words(env.requiredSystemFeatures);
    try {
        const attributes = JSON.parse(env.__json);
        const listed = attributes?.requiredSystemFeatures;
        return typeof listed === 'string' ? words(listed) : strings(Array.isArray(listed) ? listed : []);
    }
    catch {
        return [];
    }
}
const words = (text = '') => text.split(/\s+/).filter((word) => word !== '');
function strings(term) {
    if (!Array.isArray(term))
        return [];
    // a copy keeps no room to grow, which a list that was filled by push holds for good
    return term.every((item) => typeof item === 'string')
        ? [...term]
        : term.filter((item) => typeof item === 'string');
}
const word = (term) => (typeof term === 'string' ? term : '');
/** The first fields of a list of tuples, each with what `value` makes of the second. */
function entries(term, value) {
    const found = [];
    for (const tuple of Array.isArray(term) ? term : []) {
        if (Array.isArray(tuple))
            found.push([word(tuple[0]), value(tuple[1])]);
    }
    return found;
}


/***/ }),

/***/ 72344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ withoutCredential),
/* harmony export */   M1: () => (/* binding */ localFolder),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   ih: () => (/* binding */ lockedInputs),
/* harmony export */   jk: () => (/* binding */ flakeMetadata),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32046);





const text = valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP());
const tree = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    type: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    url: text,
    path: text,
    owner: text,
    repo: text,
    dir: text,
    rev: text,
    lastModified: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()),
    narHash: text,
});
const lockNode = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    locked: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(tree),
    /** An input is a node, or the path of another input that it follows. */
    inputs: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())])), {}),
    /** The input that a relative path is inside of. */
    parent: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
});
/** What `nix flake metadata --json` prints, as far as we need it. */
const flakeMetadata = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    url: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    path: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    revision: text,
    dirtyRevision: text,
    lastModified: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()),
    resolved: tree,
    locked: tree,
    locks: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ root: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), nodes: valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), lockNode) }),
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
        ...(shown === undefined ? {} : { url: withoutCredential(shown) }),
        ...(rev === undefined ? {} : { revision: rev }),
        ...(narHash === undefined ? {} : { narHash }),
    };
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
    const path = type === 'path' && narHash !== undefined ? (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcePath */ .Z)(narHash) : undefined;
    if (path === undefined || narHash === undefined || !(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)(path)))
        return undefined;
    const query = new URLSearchParams({ narHash });
    if (lastModified !== undefined)
        query.set('lastModified', String(lastModified));
    if (dir !== undefined)
        query.set('dir', dir);
    return `path:${path}?${query}`;
}
/** The folder outside the store that a source comes from, where that is one of this machine. */
function localFolder({ type, path, url }) {
    if (type === 'path' && path !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
    return type === 'git' && url?.startsWith('file:///') ? (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url) : undefined;
}
/** A URL without `user:password@`, as it may be written into a document. */
function withoutCredential(url) {
    return url.replace(/^([a-z0-9+.-]+:\/\/)[^/@]*@/i, '$1');
}


/***/ }),

/***/ 5426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);

/** All that a command prints and its exit code; when the signal fires, the command is stopped and the reason thrown. */
async function gather(running, signal) {
    const stop = () => void running.stop();
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted)
        stop();
    try {
        const [stdout, stderr, exit] = await Promise.all([
            (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout),
            (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr),
            running.exit,
        ]);
        signal.throwIfAborted();
        return { stdout, stderr, code: exit.code ?? 1 };
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
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

/***/ 85087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ impatientSsh)
/* harmony export */ });
/**
 * The environment of a Nix that gives up an SSH connection after some seconds: to substituters and remote builders it
 * connects by `ssh`, which waits two minutes for a machine that does not answer. What the person set comes first.
 */
function impatientSsh({ NIX_SSHOPTS = '' }, seconds) {
    return { NIX_SSHOPTS: `${NIX_SSHOPTS} -oConnectTimeout=${seconds}`.trim() };
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


/***/ }),

/***/ 72298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ configuredSubstituters),
/* harmony export */   ED: () => (/* binding */ impatience),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Zp: () => (/* binding */ useSubstituters),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   ii: () => (/* binding */ isAt)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);


/** Seconds for a connection and for each silence of a substituter that is asked what it has. */
const patience = 4;
/**
 * For questions, not for downloads: a substituter that accepts a connection and never answers would hold up everything
 * for five minutes with Nix's own defaults.
 */
const impatience = [
    ['connect-timeout', String(patience)],
    ['stalled-download-timeout', String(patience)],
    ['download-attempts', '1'],
].flatMap(([name = '', value = '']) => ['--option', name, value]);
const settings = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ substituters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }) });
/** The substituters that this Nix is told to ask. */
async function configuredSubstituters(nix) {
    return (await nix.json(settings, ['config', 'show', '--json'])).substituters.value;
}
const useSubstituters = (urls) => [
    '--option',
    'substituters',
    urls.join(' '),
];
/** What Nix says of a substituter that it cannot ask. Errors of connections by SSH come in changing order. */
const shapes = [
    /unable to download '(?<url>[^'\n]+?)(?:\/nix-cache-info|\/[0-9a-z]{32}\.narinfo)(?:\?[^'\n]*)?': (?<why>[^\n]*)/g,
    /(?<ssh>failed to start SSH connection to) '(?<url>[^'\n]*)'(?:: (?<why>[^\n]+))?/g,
    /(?<ssh>cannot open connection to remote store) '(?<url>[^'\n]*)': (?<why>[^\n]+)/g,
    /(?<ssh>cannot connect to) '(?<url>[^'\n]*)'/g,
    /'nix-store --serve' (?<why>protocol mismatch) from '(?<url>[^'\n]*)'/g,
    /(?<why>don't know how to open Nix store with scheme '(?<url>[^'\n]*)')/g,
];
/** What Nix says of an SSH connection whose first failure it may not have told. */
const repeated = /(?<ssh>opening a connection to remote store) '(?<url>[^'\n]*)' previously failed/g;
/** The substituters that could not answer, as Nix calls them (a URL, a host, only a scheme), each with the first reason. */
function unreachable(stderr) {
    const found = new Map();
    const matches = shapes.flatMap((shape) => [...stderr.matchAll(shape)]);
    const isFirst = !matches.some(({ groups }) => groups?.ssh);
    for (const { groups, index } of isFirst ? [...matches, ...stderr.matchAll(repeated)] : matches) {
        const { url = '', why, ssh } = groups ?? {};
        const before = ssh === undefined ? undefined : lastOwnWords(stderr.slice(0, index));
        const reason = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((before ?? why ?? 'no connection').replace(/^error: /, ''), 200);
        if (!found.has(url))
            found.set(url, reason);
    }
    return found;
}
/** What `ssh` itself said last: often Nix knows no reason. */
function lastOwnWords(text) {
    return text
        .split('\n')
        .slice(0, -1)
        .findLast((line) => /^(?!warning|error)\S/.test(line));
}
/** What Nix calls a substituter beside its URL, where the two differ. */
const otherNames = {
    ssh: hosts,
    'ssh-ng': hosts,
    s3: ({ authority: bucket, params }) => {
        const endpoint = params.get('endpoint') ?? `s3.${params.get('region') ?? 'us-east-1'}.amazonaws.com`;
        const scheme = params.get('scheme') ?? 'https';
        return [`${scheme}://${endpoint}/${bucket}`, `${scheme}://${bucket}.${endpoint}`];
    },
};
function hosts({ scheme, authority }) {
    const host = authority.replace(/^.*@/, '');
    const bare = (text) => text.replace(/:\d+$/, '');
    return [authority, bare(authority), host, bare(host), `${scheme}:`];
}
/** Whether Nix means this configured substituter, which may have parameters, by what it says. */
function isAt(configured, said) {
    const [, url = '', scheme = '', authority = '', query = ''] = /^(([a-z0-9+.-]+):\/\/([^/?]*)[^?]*)\??(.*)$/is.exec(configured) ?? [];
    const address = { scheme, authority, params: new URLSearchParams(query) };
    const names = [url, scheme, ...(otherNames[scheme]?.(address) ?? [])];
    const trim = (text) => text.replace(/\/+$/, '');
    return names.some((name) => name !== '' && trim(name) === trim(said));
}


/***/ })

};
