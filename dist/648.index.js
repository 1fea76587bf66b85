export const id = 648;
export const ids = [648];
export const modules = {

/***/ 7900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateToShare: () => (/* binding */ evaluateToShare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/files.js
var documents_files = __webpack_require__(70231);
// EXTERNAL MODULE: ./src/features/evaluate/machine.js
var evaluate_machine = __webpack_require__(73760);
// EXTERNAL MODULE: ./src/features/evaluate/runners.js
var evaluate_runners = __webpack_require__(15366);
// EXTERNAL MODULE: ./src/features/evaluate/shards-of-plan.js + 4 modules
var shards_of_plan = __webpack_require__(62865);
// EXTERNAL MODULE: ./src/features/handover/pack.js + 9 modules
var pack = __webpack_require__(29301);
// EXTERNAL MODULE: ./src/features/handover/send.js
var send = __webpack_require__(18123);
// EXTERNAL MODULE: ./src/features/relay/artifact-names.js
var artifact_names = __webpack_require__(37536);
// EXTERNAL MODULE: ./src/features/report/plan-lines.js
var plan_lines = __webpack_require__(72891);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
// EXTERNAL MODULE: ./src/system/files.js
var system_files = __webpack_require__(8292);
// EXTERNAL MODULE: ./src/github/event.js
var github_event = __webpack_require__(5933);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
;// CONCATENATED MODULE: ./src/nix/flake-revision.js
/**
 * The same flake at another commit of the checkout that it is in; undefined where it is in none. Nix takes a commit of
 * a shallow checkout only if it is told that the checkout is shallow, and takes that word for whole ones as well.
 */
function atRevision(url, revision) {
    const [, place, query] = /^(git\+file:\/\/[^?#]+)(?:\?([^#]*))?/.exec(url) ?? [];
    if (place === undefined || !/^[0-9a-f]{40}$/.test(revision))
        return undefined;
    const kept = (query ?? '').split('&').filter((word) => /^(dir|submodules)=/.test(word));
    return `${place}?${[...kept, `rev=${revision}`, 'shallow=1'].join('&')}`;
}

// EXTERNAL MODULE: ./src/system/environment.js
var system_environment = __webpack_require__(84114);
// EXTERNAL MODULE: ./src/system/exec.js
var exec = __webpack_require__(32522);
// EXTERNAL MODULE: ./src/actions/evaluate.js + 40 modules
var evaluate = __webpack_require__(55000);
// EXTERNAL MODULE: ./src/actions/relay.js
var actions_relay = __webpack_require__(66428);
;// CONCATENATED MODULE: ./src/actions/base.js








/**
 * Evaluates the commit that a change is compared with, unless its own run left its report: only evaluated, never built.
 * That it cannot be had is no failure of the change; the report then says nothing of the impact.
 */
async function evaluateBase(plan, values, { nix, host, relay, file }) {
    const { base: revision, selection } = plan;
    if (revision === undefined || selection === undefined)
        return;
    if (await relay.entries.has((0,actions_relay.baseKey)(relay.check, selection, revision)))
        return;
    const flake = atRevision(plan.flake.url, revision);
    if (flake === undefined)
        return;
    try {
        const base = await (0,evaluate.planOf)({ ...values, flake }, nix, host, { fingerprints: true });
        await (0,documents_files/* writeDocument */.ft)('plan', file, base);
    }
    catch (error) {
        host.signal.throwIfAborted();
        host.log.warning(`the base ${revision.slice(0, 12)} cannot be evaluated, so that the report does not say what changes: ${error.message}`);
    }
}
/**
 * The commit that this run is compared with. GitHub checks the merge of a pull request out, whose first parent is what
 * the base is by now; the event says what it was when the pull request was last pushed to.
 */
async function baseRevision(host) {
    const event = await eventOf(host);
    if (event === undefined)
        return undefined;
    const told = (0,github_event/* baseOf */.bx)(event);
    if (event.name !== 'pull_request')
        return told;
    const parents = await parentsOfHead(exec/* exec */.m, host);
    const isMerge = parents.length === 2 && parents[1] === event.payload.pull_request.head.sha;
    return isMerge ? parents[0] : told;
}
/** Runners other than GitHub's tell less of what happened. */
async function eventOf({ environment, log }) {
    try {
        return await (0,github_event/* readEvent */.j_)(environment);
    }
    catch (error) {
        if (!(error instanceof errors/* MachineError */.Ml))
            throw error;
        log.warning(`the report does not say what changes: ${error.message}`);
        return undefined;
    }
}
async function parentsOfHead(exec, { environment }) {
    const asked = await exec('git', ['rev-list', '--parents', '--max-count=1', 'HEAD'], {
        env: {
            ...(0,system_environment/* toolEnvironment */.uQ)(environment),
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: 'safe.directory',
            GIT_CONFIG_VALUE_0: '*',
        },
    }).catch(() => undefined);
    return asked?.code === 0 ? asked.stdout.trim().split(' ').slice(1) : [];
}

;// CONCATENATED MODULE: ./src/actions/hand-over.js














/** Days that a plan and its derivations are kept: as long as jobs can be run again in a working week. */
const days = 7;
/** Evaluates a flake and what the change is compared with, and hands the work over. */
async function evaluateToShare(values, { nix, host, out }) {
    const relay = await (0,actions_relay.relayOf)(host, values.name);
    let flake;
    const evaluated = await (0,evaluate.planOf)(values, nix, host, {
        fingerprints: true,
        onFlake: (one) => {
            flake = one;
        },
    });
    for (const line of (0,plan_lines/* failureLines */.w7)(evaluated))
        host.log.info(line);
    if (flake === undefined)
        throw new Error('an evaluation resolves its flake');
    const revision = await baseRevision(host);
    const base = revision === undefined ? {} : { base: revision };
    const plan = { ...evaluated, selection: (0,actions_relay.selectionOf)(values), ...base };
    await evaluateBase(plan, values, { nix, host, relay, file: (0,external_node_path_.join)(out, 'base.json') });
    return handOver({ plan, flake }, values, { nix, host, relay, out });
}
/**
 * Decides what other jobs build, and uploads the plan with all that they need for it. What is small, or must not leave
 * this job because it holds something of a private input, stays here.
 */
async function handOver(evaluated, values, { nix, host, relay, out }) {
    const planFile = (0,external_node_path_.join)(out, 'plan.json');
    const plan = await host.log.group('Handing over', () => split(evaluated, values, { nix, host, relay, out }));
    await (0,documents_files/* writeDocument */.ft)('plan', planFile, plan);
    const name = (0,artifact_names/* artifactName */.Cs)(relay.check, { kind: 'plan', attempt: relay.run.attempt });
    const files = await present([planFile, (0,external_node_path_.join)(out, 'derivations.pack'), (0,external_node_path_.join)(out, 'base.json')]);
    const sent = await relay.artifacts.upload(name, files, { root: out, days, compress: false });
    host.log.info(`uploaded ${name}: ${(0,lib_text/* bytes */.ee)(sent)}`);
    const shards = plan.shards ?? [];
    return {
        plan,
        shards: shards.map(({ id }) => id),
        labels: Object.fromEntries(shards.map(({ id, runner }) => [id, runner])),
        here: (0,shards_of_plan/* partHere */.Gj)(plan).targets.length > 0,
    };
}
async function split({ plan, flake }, { runners: lines, emulate, hereBelow }, { nix, host, relay, out }) {
    const runners = (0,evaluate_runners/* readRunners */._g)(lines, emulate);
    const machine = await (0,evaluate_machine/* machineOf */.V)(nix);
    if ((0,shards_of_plan/* runsHere */.lg)(plan, machine, { seconds: hereBelow * 60 })) {
        host.log.info('little is to be built: this job does it');
        return plan;
    }
    const sharded = (0,shards_of_plan/* withShards */.YV)(plan, { runners });
    const elsewhere = sharded.targets.filter(({ id }) => sharded.shards?.some(({ targets }) => targets.includes(id)));
    if (elsewhere.length === 0)
        return sharded;
    const packed = await (0,pack/* packDerivations */.O)(nix, { ...sharded, targets: elsewhere }, flake, { folder: out, fetch });
    if (packed.kind === 'here') {
        host.log.warning(packed.warning);
        return (0,shards_of_plan/* onlyHere */.dG)(plan, machine);
    }
    host.log.info(`${(0,lib_text/* count */.U9)(packed.paths, 'path')} in ${(0,lib_text/* bytes */.ee)(packed.bytes)} for ${(0,lib_text/* count */.U9)(sharded.shards?.length ?? 0, 'job')}`);
    for (const { input, to, bytes: size } of await (0,send/* sendSources */.T)(nix, packed.sources, { ...relay, folder: out }))
        host.log.info(`input ${input}: ${to}${size > 0 ? `, ${(0,lib_text/* bytes */.ee)(size)}` : ''}`);
    return { ...sharded, sources: packed.sources };
}
async function present(files) {
    const found = await Promise.all(files.map((file) => (0,system_files/* exists */.t2)(file)));
    return files.filter((_, i) => found[i]);
}


/***/ }),

/***/ 5933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export parseEvent */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);




const sha = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'not a commit'));
const id = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1));
const repository = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id, full_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const fork = valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id, full_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), fork: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()) }));
/** The part of each payload that we act on; a fork that was deleted is null. */
const payloads = {
    pull_request: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        number: id,
        repository,
        pull_request: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            state: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            user: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
            head: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha, ref: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), repo: fork }),
            base: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha, ref: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), repo: repository }),
        }),
    }),
    push: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), before: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), after: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), repository }),
    merge_group: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ merge_group: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ head_sha: sha, base_sha: sha }), repository }),
    workflow_dispatch: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), repository }),
    schedule: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ schedule: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), repository: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(repository) }),
    workflow_run: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        repository,
        workflow_run: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            id,
            run_attempt: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(id, 1),
            event: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            conclusion: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
            head_sha: sha,
            head_branch: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
            head_repository: valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ full_name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), owner: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) })),
            repository,
            pull_requests: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ number: id, head: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha }), base: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ repo: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id }) }) })),
        }),
    }),
};
/** Reads the event of the run from the file that the runner names. */
async function readEvent(environment) {
    const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: file = '' } = environment;
    if (!Object.hasOwn(payloads, name))
        return { name: 'other', called: name };
    let raw;
    try {
        raw = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
    }
    catch (cause) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MachineError */ .Ml(`the event of this run cannot be read from GITHUB_EVENT_PATH (${file})`, { cause });
    }
    return parseEvent(name, raw);
}
function parseEvent(name, raw) {
    if (!Object.hasOwn(payloads, name))
        return { name: 'other', called: name };
    const known = name;
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(payloads[known], raw);
    if (parsed.success)
        return { name: known, payload: parsed.output };
    const [issue] = parsed.issues;
    const why = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(issue) ?? 'top level'}: ${issue.message}`);
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MachineError */ .Ml(`the payload of the event ${name} is not as GitHub describes it (${why})`);
}
/** The pull request that a run is about, by its own event. */
function pullRequestOf(event) {
    if (event.name !== 'pull_request')
        return undefined;
    const { number, repository, pull_request: pull } = event.payload;
    return {
        number,
        head: pull.head.sha,
        base: pull.base.sha,
        headRepository: pull.head.repo?.full_name,
        isFork: pull.head.repo?.id !== repository.id,
        author: pull.user?.login,
    };
}
const isCommit = (text) => valibot__WEBPACK_IMPORTED_MODULE_3__.is(sha, text) && !/^0+$/.test(text);
/** The commit that this run is compared with; undefined where there is none: a new branch, a schedule. */
function baseOf(event) {
    switch (event.name) {
        case 'pull_request':
            return event.payload.pull_request.base.sha;
        case 'merge_group':
            return event.payload.merge_group.base_sha;
        case 'push':
            return isCommit(event.payload.before) ? event.payload.before : undefined;
        case 'workflow_run':
        case 'workflow_dispatch':
        case 'schedule':
        case 'other':
            return undefined;
    }
}


/***/ }),

/***/ 77208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ pathInfo),
/* harmony export */   n1: () => (/* binding */ keepByLink),
/* harmony export */   pr: () => (/* binding */ resolveOutputs)
/* harmony export */ });
/* unused harmony export parsePathInfo */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5426);




const info = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    narSize: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    narHash: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    references: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), []),
});
const entry = valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([info, valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(false) })]));
/** A list before 2.19 and in Lix, a map since, base names in version 2 (research: evaluation §4.4). */
const pathInfos = valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .intersect */ .y$5([valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([info, valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(false) })])])),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), storeDir: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), info: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), entry) }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), entry),
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(['nix', ...command], output);
    return parsePathInfo(output.stdout);
}
function parsePathInfo(json) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(pathInfos, JSON.parse(json));
    const known = new Map();
    const add = (path, value, within = '') => {
        if (!value || !('narSize' in value))
            return;
        known.set(within + path, {
            narSize: value.narSize,
            ...(value.narHash === undefined ? {} : { narHash: value.narHash }),
            references: value.references.map((to) => within + to),
        });
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
const dryRun = valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ drvPath: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), outputs: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())) }),
]));
/** Where the outputs are whose path is known only after the build (floating content-addressed); by derivation. */
async function resolveOutputs(nix, installables) {
    if (installables.length === 0)
        return new Map();
    const command = ['build', '--offline', '--dry-run', '--no-link', '--json', '--stdin'];
    const output = await ask(nix, command, installables);
    if (output.code !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(['nix', ...command], output);
    const known = new Map();
    for (const one of valibot__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qgA(dryRun, JSON.parse(output.stdout))) {
        if (typeof one !== 'string')
            known.set(one.drvPath, { ...known.get(one.drvPath), ...one.outputs });
    }
    return known;
}
/** Makes `link` point to a valid store path and keeps that from garbage collection as long as the link is there. */
async function keepByLink(nix, path, link) {
    const command = ['build', '--offline', path, '--out-link', link];
    const output = await ask(nix, command, [], { cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(link) });
    if (output.code !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(['nix', ...command], output);
}
/**
 * A question to Nix in a session of its own: a Ctrl-C of the terminal must not end what we
 * need to know in order to write down how far we came.
 */
async function ask(nix, args, lines, options = {}) {
    const running = nix.start(args, { ...options, input: lines.map((line) => `${line}\n`).join('') });
    return (0,_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .gather */ .k)(running, new AbortController().signal);
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
