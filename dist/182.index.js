export const id = 182;
export const ids = [182];
export const modules = {

/***/ 83182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchAndUnpack: () => (/* binding */ fetchAndUnpack),
  githubArtifacts: () => (/* binding */ githubArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(8292);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
;// CONCATENATED MODULE: ./src/github/download.js





/** Seconds without a byte until a connection counts as broken, and between the tries. */
const stall = 30;
const pauses = [1, 2, 4, 8];
/** Fetches into a file, goes on where a connection broke, and leaves nothing behind when it fails. */
async function download(wanted) {
    const progress = { handle: await (0,promises_.open)(wanted.file, 'w'), hash: (0,external_node_crypto_.createHash)('sha256'), done: 0 };
    try {
        await fetchAll(wanted, progress);
        const got = `sha256:${progress.hash.digest('hex')}`;
        if (wanted.digest !== undefined && wanted.digest !== got)
            throw new errors/* UserError */.yo(`${wanted.what} is not what was uploaded (${got}, not ${wanted.digest}); run again`);
        return progress.done;
    }
    catch (error) {
        await (0,promises_.rm)(wanted.file, { force: true });
        throw error;
    }
    finally {
        await progress.handle.close();
    }
}
async function fetchAll(wanted, progress) {
    let cause;
    for (const pause of [...pauses, undefined]) {
        try {
            return await fetchRest(wanted, progress);
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                throw error;
            cause = error;
        }
        if (pause !== undefined)
            await (0,external_node_timers_promises_.setTimeout)(pause * 1000);
    }
    throw new errors/* MachineError */.Ml(`${wanted.what} cannot be downloaded; run the job again`, { cause });
}
async function fetchRest(wanted, progress) {
    const broken = new AbortController();
    const watch = setTimeout(() => broken.abort(new Error(`no byte in ${stall} s`)), stall * 1000);
    try {
        const range = progress.done > 0 ? { range: `bytes=${progress.done}-` } : {};
        const response = await fetch(await wanted.url(), { headers: range, signal: broken.signal });
        if (!response.ok || !response.body)
            throw await refusal(wanted, response);
        const isRest = response.status === 206 && startOf(response) === progress.done;
        if (progress.done > 0 && !isRest)
            await startAgain(progress);
        for await (const chunk of response.body) {
            watch.refresh();
            if (progress.done + chunk.length > wanted.most)
                throw new errors/* UserError */.yo(`${wanted.what} has more than the ${(0,lib_text/* bytes */.ee)(wanted.most)} that it may have; it is refused`);
            await progress.handle.write(chunk, 0, chunk.length, progress.done);
            progress.hash.update(chunk);
            progress.done += chunk.length;
        }
    }
    finally {
        clearTimeout(watch);
        broken.abort();
    }
}
/** What a next try does not change is an answer; everything else is a broken connection. */
async function refusal({ what }, response) {
    const text = await response.text().catch(() => '');
    const said = new Error(`${response.status} ${text.slice(0, 300)}`);
    if ([404, 410].includes(response.status))
        return new errors/* UserError */.yo(`${what} is not there any more; run the job that uploads it again`, { cause: said });
    return said;
}
function startOf(response) {
    return Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1]);
}
async function startAgain(progress) {
    await progress.handle.truncate(0);
    progress.hash = (0,external_node_crypto_.createHash)('sha256');
    progress.done = 0;
}

// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
;// CONCATENATED MODULE: ./src/github/results-client.js



const wholeNumber = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{1,15}$/), dist/* transform */.pdi(Number));
const listed = dist/* object */.Ikc({
    artifacts: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        workflow_run_backend_id: dist/* string */.YjP(),
        workflow_job_run_backend_id: dist/* string */.YjP(),
        database_id: wholeNumber,
        name: dist/* string */.YjP(),
        size: dist/* optional */.lqM(wholeNumber, '0'),
        digest: dist/* optional */.lqM(dist/* string */.YjP()),
    })), []),
});
const signed = dist/* object */.Ikc({ signed_url: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* url */.OZ5()) });
/**
 * Reads artifacts of the run that we are in. The toolkit uploads for us; its download unpacks without limits, starts
 * again from the first byte after a broken connection and cannot be stopped, so that these two calls are our own.
 */
class ResultsClient {
    #url;
    #token;
    #run;
    constructor(environment) {
        const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = environment;
        if (!url || !token)
            throw new errors/* MachineError */.Ml('there is no artifact service here; use this step in a job on GitHub Actions');
        this.#url = new URL(url).origin;
        this.#token = token;
        this.#run = idsOf(token);
    }
    async list(id) {
        const filter = id === undefined ? {} : { id_filter: String(id) };
        const { artifacts } = await this.#call('ListArtifacts', { ...this.#run, ...filter }, listed);
        return artifacts.map((artifact) => ({
            name: artifact.name,
            id: artifact.database_id,
            bytes: artifact.size,
            ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
            runId: artifact.workflow_run_backend_id,
            jobId: artifact.workflow_job_run_backend_id,
        }));
    }
    async signedUrl({ name, runId, jobId }) {
        const ids = { workflow_run_backend_id: runId, workflow_job_run_backend_id: jobId };
        return (await this.#call('GetSignedArtifactURL', { ...ids, name }, signed)).signed_url;
    }
    async #call(method, body, schema) {
        const url = `${this.#url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`;
        const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' };
        let last = '';
        for (const wait of [1, 2, 4, 8, undefined]) {
            let after = wait;
            try {
                const request = { method: 'POST', headers, body: JSON.stringify(body) };
                const response = await fetch(url, { ...request, signal: AbortSignal.timeout(30_000) });
                const text = await response.text();
                if (response.ok)
                    return dist/* parse */.qgA(schema, JSON.parse(text));
                last = `${response.status} ${text.slice(0, 300)}`;
                if (response.status < 500 && response.status !== 429)
                    break;
                after = waitOf(response.headers.get('retry-after'), wait);
            }
            catch (error) {
                last = error.message;
            }
            if (after !== undefined)
                await (0,external_node_timers_promises_.setTimeout)(after * 1000);
        }
        throw new errors/* MachineError */.Ml(`the artifact service does not answer ${method} as it should; run the job again`, {
            cause: new Error(last),
        });
    }
}
/** Seconds until the next try: what the service asks for, within reason; none after the last one. */
function waitOf(retryAfter, wait) {
    if (wait === undefined)
        return undefined;
    const asked = Number(retryAfter);
    return Number.isFinite(asked) && asked > 0 ? Math.min(asked, 60) : wait;
}
/** The token says by which ids the service knows the run and the job: `Actions.Results:RUN:JOB` among its scopes. */
function idsOf(token) {
    const claims = dist/* object */.Ikc({ scp: dist/* string */.YjP() });
    try {
        const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
        const { scp } = dist/* parse */.qgA(claims, JSON.parse(payload));
        const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? [];
        if (run && job)
            return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
    }
    catch {
        // told below
    }
    throw new errors/* MachineError */.Ml('ACTIONS_RUNTIME_TOKEN does not name the run; use this step in a job on GitHub Actions');
}

// EXTERNAL MODULE: ./src/github/toolkit-talk.js
var toolkit_talk = __webpack_require__(12122);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ../../node_modules/yauzl/index.js
var yauzl = __webpack_require__(40171);
;// CONCATENATED MODULE: ./src/github/unpack.js







/**
 * Unpacks an archive that nobody vouches for (research: platform S6); gives the files below the folder. Everything that
 * its list of contents says is checked before the first byte is written, and is held to while writing, because it may lie.
 * Only plain files and folders come out of it. What was written of a refused archive is removed.
 */
async function unpack(archive, folder, limits) {
    const made = { files: [], folders: [] };
    let zip;
    try {
        // an entry that has more bytes than it says ends there: the sum of what they say is the most that is written
        zip = await (0,yauzl/* openPromise */.sO)(archive, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
        const entries = await contents(zip, limits);
        await makeFolders(folder, '.', made);
        for (const entry of entries)
            await unpackEntry(zip, entry, { folder, made });
        return entries.filter((entry) => !isFolder(entry)).map(({ fileName }) => fileName);
    }
    catch (error) {
        for (const file of made.files)
            await (0,promises_.rm)(file, { force: true });
        for (const path of made.folders.reverse())
            await (0,promises_.rmdir)(path).catch(() => { }); // not empty: it is not all ours
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const { syscall, code, message } = error;
        if (syscall === undefined)
            throw refused((0,lib_text/* oneLine */.TN)(message), error);
        throw new errors/* MachineError */.Ml(`the archive cannot be unpacked to ${folder} (${code})`, { cause: error });
    }
    finally {
        zip?.close();
    }
}
/** All entries, if every single one is acceptable. */
async function contents(zip, limits) {
    const entries = [];
    const seen = { files: new Set(), folders: new Set(), listed: new Set() };
    let total = 0;
    for await (const entry of zip.eachEntry()) {
        if (entries.length >= limits.files)
            throw refused(`it holds more than ${limits.files} files`);
        check(entry, seen);
        total += entry.uncompressedSize;
        if (total > limits.bytes)
            throw refused(`it unpacks to more than ${(0,lib_text/* bytes */.ee)(limits.bytes)}`);
        entries.push(entry);
    }
    return entries;
}
/** The reader itself refuses absolute names, `..` and backslashes already. */
const isName = (part) => part !== '' &&
    part !== '.' &&
    part !== '..' &&
    Buffer.byteLength(part) <= 255 &&
    !part.includes('\\') &&
    !/[\p{Cc}\p{Cf}]/u.test(part);
const plainTypes = new Set([0, 0o100000, 0o040000]);
function check(entry, seen) {
    const { fileName } = entry;
    const shown = JSON.stringify((0,lib_text/* oneLine */.TN)(fileName, 100));
    const parts = fileName.replace(/\/$/, '').split('/');
    if (!parts.every(isName))
        throw refused(`${shown} is no name for a file`);
    if (!plainTypes.has((entry.externalFileAttributes >>> 16) & 0o170000))
        throw refused(`${shown} is neither a file nor a folder`);
    if (entry.isEncrypted() || !entry.canDecodeFileData())
        throw refused(`${shown} is packed in an unknown way`);
    const name = parts.join('/');
    const isTaken = isFolder(entry) ? seen.listed.has(name) : seen.folders.has(name);
    if (seen.files.has(name) || isTaken)
        throw refused(`${shown} is in it twice`);
    for (let i = 1; i < parts.length; i++) {
        const above = parts.slice(0, i).join('/');
        if (seen.files.has(above))
            throw refused(`${shown} is below a file`);
        seen.folders.add(above);
    }
    if (isFolder(entry)) {
        seen.folders.add(name);
        seen.listed.add(name);
    }
    else
        seen.files.add(name);
}
const isFolder = ({ fileName }) => fileName.endsWith('/');
async function unpackEntry(zip, entry, { folder, made }) {
    const path = (0,external_node_path_.join)(folder, entry.fileName);
    if (isFolder(entry))
        return makeFolders(folder, entry.fileName, made);
    await makeFolders(folder, (0,external_node_path_.dirname)(entry.fileName), made);
    const output = (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o644 });
    output.on('open', () => made.files.push(path));
    await (0,external_node_stream_promises_.pipeline)(await zip.openReadStreamPromise(entry), output);
}
/** The folders of a path below `folder`, each a real one: a link that lies there leads elsewhere. */
async function makeFolders(folder, path, made) {
    let at = folder;
    for (const part of path === '.' ? [''] : ['', ...path.replace(/\/$/, '').split('/')]) {
        at = (0,external_node_path_.join)(at, part);
        const isNew = await (0,promises_.mkdir)(at, { recursive: at === folder }).then(() => at !== folder, (error) => {
            if (error.code !== 'EEXIST')
                throw error;
            return false;
        });
        if (isNew)
            made.folders.push(at);
        else if (!(await (0,promises_.lstat)(at)).isDirectory())
            throw refused(`${JSON.stringify((0,lib_text/* oneLine */.TN)(path, 100))} is below a file`);
    }
}
function refused(why, cause) {
    return new errors/* UserError */.yo(`the archive is refused: ${why}`, { reason: 'failed', cause });
}

;// CONCATENATED MODULE: ./src/github/artifacts.js
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








/** Files that the jobs of this run hand to each other, by the runtime token that only JavaScript actions get. */
function githubArtifacts(environment, log) {
    const client = new ResultsClient(environment);
    return {
        upload: (name, files, options) => upload(name, files, { ...options, log }),
        list: async () => (await client.list()).map(({ name, id, bytes }) => ({ name, id, bytes })),
        download: async (artifact, folder, limits) => {
            const [found] = await client.list(artifact.id);
            if (!found)
                throw missing(artifact);
            return fetchAndUnpack(found, folder, { limits, url: () => client.signedUrl(found) });
        },
    };
}
/** Images are compressed already, and level 6 is what the toolkit takes for everything else. */
const level = (compress) => (compress === false ? 0 : 6);
async function upload(name, files, { root, days, compress, single, log }) {
    const folder = (0,external_node_path_.resolve)(root);
    const paths = await Promise.all(files.map((file) => plainFile((0,external_node_path_.resolve)(folder, file), folder)));
    if (paths.length === 0)
        throw new errors/* UserError */.yo(`the artifact ${name} would hold no file`);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(775), __webpack_require__.e(687), __webpack_require__.e(892), __webpack_require__.e(472)]).then(__webpack_require__.bind(__webpack_require__, 82472));
    const options = {
        compressionLevel: level(compress),
        ...(days === undefined ? {} : { retentionDays: days }),
        ...(single ? { skipArchive: true } : {}),
    };
    const work = () => new DefaultArtifactClient().uploadArtifact(name, paths, folder, options);
    const { result } = await (0,toolkit_talk/* listen */.K)(work, log.debug).catch((cause) => {
        if (/\(409\)|already exists/.test(cause.message))
            throw new errors/* UserError */.yo(`this run has an artifact ${name} already, and artifacts do not change; give this one another name`, { cause });
        throw new errors/* MachineError */.Ml(`the artifact ${name} cannot be uploaded; run the job again`, { cause });
    });
    // a call that came back is no proof: https://github.com/actions/upload-artifact/issues/806
    if (!result.size || !result.id)
        throw new errors/* MachineError */.Ml(`the artifact ${name} was not kept by GitHub; run the job again`);
    return result.size;
}
/** The toolkit follows links: one that a build left behind could name any file of this machine. */
async function plainFile(file, root) {
    if ((0,external_node_path_.relative)(root, file).startsWith('..'))
        throw new errors/* UserError */.yo(`${file} is not below ${root}`);
    const found = await (0,promises_.lstat)(file).catch((cause) => {
        throw new errors/* UserError */.yo(`${file} is not there; it cannot be uploaded`, { cause });
    });
    if (!found.isFile())
        throw new errors/* UserError */.yo(`${file} is not a file; it cannot be uploaded`);
    return file;
}
/** An archive may be larger than what it holds by its headers: about 300 bytes and twice the name for each file. */
const headers = ({ files }) => 65_536 + files * 1024;
/** Fetches an artifact's archive beside the folder, and unpacks it there. */
async function fetchAndUnpack(artifact, folder, { limits, url }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const what = `the artifact ${artifact.name}`;
        const most = limits.bytes + headers(limits);
        if (artifact.bytes > most)
            throw new errors/* UserError */.yo(`${what} is larger than it may be; it is refused`);
        await (0,files/* makeFolder */.fc)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder)));
        const place = __addDisposableResource(env_1, await (0,files/* temporaryFolder */.yy)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(folder)), '.flakeship-download-'), true);
        const file = (0,external_node_path_.join)(place.path, 'artifact.zip');
        const digest = artifact.digest === undefined ? {} : { digest: artifact.digest };
        await download({ what, url, file, most, ...digest });
        try {
            return await unpack(file, folder, limits);
        }
        catch (cause) {
            if (!(cause instanceof errors/* UserError */.yo))
                throw cause;
            throw new errors/* UserError */.yo(`${what} cannot be used: ${cause.message}`, {
                cause: cause.cause,
                reason: cause.reason,
            });
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
function missing({ name }) {
    return new errors/* UserError */.yo(`this run has no artifact ${name} any more; run the job that uploads it again`);
}


/***/ }),

/***/ 12122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listen)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);

const listening = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let isInstalled = false;
/**
 * Runs one call of the toolkit and hears what it says. It prints warnings, errors and a line for every 8 MB by itself,
 * so that one fault of the cache would be several annotations, and names from outside would reach the log as they are.
 * Only its masks of secrets pass.
 */
async function listen(work, say) {
    install();
    const troubles = [];
    const hear = (text) => {
        for (const line of text.split(/\r?\n/)) {
            const [, command, message = ''] = /^::(\w[\w-]*)[^:]*::(.*)$/.exec(line) ?? [];
            if (command === 'add-mask')
                process.stdout.write(`${line}\n`);
            else if (command === 'warning' || command === 'error')
                troubles.push(decoded(message));
            else if (line.trim() !== '')
                say(decoded(message === '' ? line : message));
        }
    };
    const outside = (text) => listening.exit(() => hear(text)); // what we say of it is not heard again
    return { result: await listening.run(outside, work), troubles };
}
/** Everything else that is written goes its way: the listener is known by the call that writes, not by the time. */
function install() {
    if (isInstalled)
        return;
    isInstalled = true;
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = ((...words) => {
        const hear = listening.getStore();
        const [text] = words;
        if (hear === undefined || typeof text !== 'string')
            return write(...words);
        hear(text);
        const done = words.findLast((word) => typeof word === 'function');
        done?.();
        return true;
    });
}
function decoded(message) {
    return message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}


/***/ })

};
