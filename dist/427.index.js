export const id = 427;
export const ids = [427];
export const modules = {

/***/ 20427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
// EXTERNAL MODULE: ./src/nix/derivation-files.js
var derivation_files = __webpack_require__(18938);
// EXTERNAL MODULE: ./src/features/report/names.js
var names = __webpack_require__(84220);
// EXTERNAL MODULE: ./src/features/report/refusals.js
var report_refusals = __webpack_require__(19547);
// EXTERNAL MODULE: ./src/features/report/terminal-lines.js
var terminal_lines = __webpack_require__(52004);
;// CONCATENATED MODULE: ./src/features/report/dry-run.js





/** In the order in which a person wants to know it. */
const groups = {
    'to-build': { title: 'To be built', short: 'to build' },
    substitutable: { title: 'To be fetched', short: 'to fetch' },
    cached: { title: 'Here already', short: 'here already' },
    'not-here': { title: 'Cannot be built on this machine', short: 'not for this machine' },
    skipped: { title: 'Skipped', short: 'skipped' },
};
/** More names than this are counted, not listed; plan.json has all. */
const most = 100;
/** What a run would do, without doing it. */
function dryRun(plan) {
    const statuses = Object.keys(groups);
    return (0,terminal_lines/* spaced */.j)([
        ...statuses.map((status) => targetLines(status, plan.targets.filter((target) => target.status === status))),
        ...derivationLines(plan),
        fetchLines(plan),
        refusalLines(plan),
        failureLines(plan),
        [summary(plan, statuses)],
    ]);
}
function targetLines(status, targets) {
    if (targets.length === 0)
        return [];
    const rows = targets.map(({ id, names, reason }) => {
        const also = names.filter((name) => name !== id).map((name) => (0,lib_text/* oneLine */.TN)(name, 60));
        return [
            `  ${(0,lib_text/* oneLine */.TN)(id, 60)}`,
            [
                ...(also.length === 0 ? [] : [`also ${also.join(', ')}`]),
                ...(reason === undefined ? [] : [(0,lib_text/* oneLine */.TN)(reason)]),
            ].join('; '),
        ];
    });
    return [`${groups[status].title}:`, ...capped((0,lib_text/* table */.tp)(rows), 'targets')];
}
/** The derivations that must be built, by the machine that they need. */
function derivationLines({ derivations }) {
    const needs = new Map();
    for (const { system, features, name } of derivations) {
        const need = [system, features.join(' and ')]
            .filter((words) => words !== '')
            .map((words) => (0,lib_text/* oneLine */.TN)(words, 60))
            .join(' with ');
        needs.set(need, [...(needs.get(need) ?? []), (0,lib_text/* oneLine */.TN)(name, 100)]);
    }
    return [...needs].map(([need, names]) => [
        `${(0,lib_text/* count */.U9)(names.length, 'derivation')} for ${need}:`,
        ...capped(names.sort().map((name) => `  ${name}`), 'derivations'),
    ]);
}
function fetchLines({ fetch }) {
    if (fetch.paths.length === 0)
        return [];
    return [
        `${(0,lib_text/* count */.U9)(fetch.paths.length, 'store path')} from substituters, ${(0,lib_text/* bytes */.ee)(fetch.downloadBytes)} to download, ${(0,lib_text/* bytes */.ee)(fetch.unpackedBytes)} unpacked:`,
        ...capped(fetch.paths.map((path) => `  ${(0,derivation_files/* derivationName */.J)(path)}`).sort(), 'store paths'),
    ];
}
function refusalLines({ refusals = [] }) {
    if (refusals.length === 0)
        return [];
    const rows = refusals.map((refusal) => [
        `  ${(0,lib_text/* oneLine */.TN)((0,names/* nameOf */.V)(refusal), 60)}`,
        (0,lib_text/* oneLine */.TN)((0,report_refusals/* refusalReason */.b)(refusal)),
    ]);
    return ['Refused by nixpkgs, left out:', ...capped((0,lib_text/* table */.tp)(rows), 'refusals')];
}
function failureLines({ failures }) {
    if (failures.length === 0)
        return [];
    const lines = failures.flatMap(({ attribute, message, position }) => [
        `  ${(0,lib_text/* oneLine */.TN)(attribute)}${position ? `, at ${(0,lib_text/* oneLine */.TN)((0,names/* placeOf */.$)(position))}` : ''}`,
        ...(0,terminal_lines/* quoted */.T)(message, 'first'),
    ]);
    return ['Does not evaluate:', ...capped(lines, 'lines')];
}
function summary(plan, statuses) {
    const counts = statuses
        .map((status) => [plan.targets.filter((target) => target.status === status).length, groups[status].short])
        .filter(([n]) => n > 0)
        .map(([n, short]) => `${n} ${short}`);
    const failed = plan.failures.length === 0 ? [] : [`${(0,lib_text/* count */.U9)(plan.failures.length, 'attribute')} not evaluated`];
    const work = plan.derivations.length === 0 ? [] : [(0,lib_text/* count */.U9)(plan.derivations.length, 'derivation')];
    const download = plan.fetch.paths.length === 0 ? [] : [`${(0,lib_text/* bytes */.ee)(plan.fetch.downloadBytes)} to download`];
    const effort = [...work, ...download].join(', ');
    return `${(0,lib_text/* count */.U9)(plan.targets.length, 'target')}: ${[...counts, ...failed].join(', ') || 'nothing to do'}${effort === '' ? '' : ` (${effort})`}. Nothing was built or fetched.`;
}
function capped(lines, unit) {
    return lines.length <= most
        ? [...lines]
        : [...lines.slice(0, most), `  … and ${lines.length - most} more ${unit}; plan.json has all`];
}

// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(91711);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(53507);
// EXTERNAL MODULE: ./src/actions/boot.js + 33 modules
var boot = __webpack_require__(36604);
// EXTERNAL MODULE: ./src/actions/build.js + 29 modules
var build = __webpack_require__(76106);
// EXTERNAL MODULE: ./src/actions/evaluate.js + 37 modules
var evaluate = __webpack_require__(6573);
// EXTERNAL MODULE: ./src/actions/prepare.js + 37 modules
var prepare = __webpack_require__(30232);
// EXTERNAL MODULE: ./src/actions/report.js + 11 modules
var report = __webpack_require__(89274);
// EXTERNAL MODULE: ./src/actions/setup-inputs.js
var setup_inputs = __webpack_require__(88068);
// EXTERNAL MODULE: ./src/actions/slices.js
var slices = __webpack_require__(94654);
// EXTERNAL MODULE: ./src/actions/surroundings.js
var surroundings = __webpack_require__(72790);
;// CONCATENATED MODULE: ./src/actions/run.js












/* harmony default export */ const run = ((0,action/* action */.X)({
    describe: 'Evaluates, builds, boots and reports the NixOS systems of a flake.',
    example: "flakeship run . --targets '*.toplevel' '*.iso' --boot iso",
    needsNix: true,
    outputs: {
        ok: 'true only if everything went well',
        plan: 'path of plan.json',
        report: 'path of report.json',
        markdown: 'path of report.md',
    },
}, {
    ...(0,setup_inputs/* onGithubOnly */.JO)(setup_inputs/* setupInputs */.Bb),
    ...slices/* flakeInputs */.zE,
    ...slices/* buildInputs */._9,
    ...slices/* bootInputs */.W0,
    ...slices/* outInput */.T3,
    dryRun: (0,inputs/* flag */.Jt)('only say what would be built and what fetched, with bytes'),
}, {
    async main(values, host) {
        await (0,boot.checkBootInputs)(values);
        const out = await (0,surroundings/* outFolder */.N)(values.out);
        if (host.kind === 'github')
            await (0,prepare/* prepareFor */.fU)(values, host);
        const nix = await (0,surroundings/* nixOf */.L)(host);
        const clock = stopwatch();
        const plan = await (0,evaluate.evaluate)(values, out, nix, host);
        const evaluated = clock();
        const planFile = `${out}/plan.json`;
        if (values.dryRun) {
            return {
                ok: plan.failures.length === 0,
                outputs: { ok: '', plan: planFile, report: '', markdown: '' },
                summary: dryRun(plan),
                json: plan,
            };
        }
        if (host.kind === 'github')
            await (0,prepare/* prepareFor */.fU)(values, host, { plan });
        const result = await (0,build.build)(plan, out, nix, host, values);
        const built = clock();
        const boots = await bootUnlessStopped(values, result, out, host);
        const seconds = { evaluate: evaluated, build: built, boot: clock() };
        const documents = { plan, results: [result], evidence: boots.evidence, seconds };
        const { ok, outputs, ...words } = await (0,report.report)(documents, out, host);
        if (boots.error) {
            for (const line of words.summary ?? [])
                host.log.info(line);
            throw boots.error;
        }
        return { ok, outputs: { ...outputs, plan: planFile }, ...words };
    },
    post: prepare/* cleanUp */.nY,
}));
/** What the boots showed; what this machine lacks for them is told after the report, which is worth having all the same. */
async function bootUnlessStopped(values, result, out, host) {
    if (host.signal.aborted || values.boot === 'none')
        return { evidence: [] };
    try {
        return { evidence: await (0,boot.boot)(values, result, out, host) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { evidence: [], error };
        throw error;
    }
}
/** Seconds since the last call. */
function stopwatch() {
    let last = performance.now();
    return () => {
        const now = performance.now();
        const passed = (now - last) / 1000;
        last = now;
        return passed;
    };
}


/***/ })

};
