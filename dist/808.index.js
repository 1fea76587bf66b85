export const id = 808;
export const ids = [808,428];
export const modules = {

/***/ 66428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseKey: () => (/* binding */ baseKey),
/* harmony export */   handedArtifacts: () => (/* binding */ handedArtifacts),
/* harmony export */   handedLimits: () => (/* binding */ handedLimits),
/* harmony export */   relayOf: () => (/* binding */ relayOf),
/* harmony export */   selectionOf: () => (/* binding */ selectionOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37536);
/* harmony import */ var _relay_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71672);



/** The stores of this run; loaded only where something is handed over, since their clients are large. */
async function relayOf(host, check) {
    (0,_relay_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCheckName */ .n)(check);
    const [{ runOf }, { githubArtifacts }, { githubEntries }] = await Promise.all([
        __webpack_require__.e(/* import() */ 298).then(__webpack_require__.bind(__webpack_require__, 85298)),
        Promise.all(/* import() */[__webpack_require__.e(171), __webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__, 83182)),
        __webpack_require__.e(/* import() */ 537).then(__webpack_require__.bind(__webpack_require__, 79537)),
    ]);
    const { environment, log } = host;
    return {
        run: runOf(environment),
        check,
        artifacts: githubArtifacts(environment, log),
        entries: githubEntries(environment, log),
    };
}
/** More than any plan, pack, log or screenshot takes together; an artifact that holds more is refused. */
const handedLimits = { bytes: 2 * 1024 ** 3, files: 20_000 };
async function handedArtifacts({ artifacts, check, }) {
    return (0,_features_relay_artifact_names_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(check, await artifacts.list());
}
/** Where later runs find the report of a commit: the same selection of the same flake, or it could not be compared. */
function baseKey(check, selection, revision) {
    return `flakeship-base-1-${check === '' ? '' : `${check}-`}${selection.slice(0, 16)}-${revision}`;
}
/** What was asked for, as one word. */
function selectionOf(values) {
    const asked = [values.flake, values.targets, values.overrideInput, values.impure];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(asked)).digest('hex');
}


/***/ }),

/***/ 15366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ whyNoRunner),
/* harmony export */   _g: () => (/* binding */ readRunners),
/* harmony export */   wm: () => (/* binding */ chooseRunner)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);

/** What Nix announces on every machine, and what a hosted runner with /dev/kvm has beside it. */
const everywhere = ['benchmark', 'big-parallel', 'nixos-test'];
const withKvm = [...everywhere, 'kvm'];
/** Native first, labels pinned (research: platform, table of hosted runners); only hosted x86_64 runners have KVM. */
const hosted = [
    runner('x86_64-linux', ['ubuntu-24.04'], withKvm, ['i686-linux']),
    runner('aarch64-linux', ['ubuntu-24.04-arm'], everywhere),
    runner('aarch64-darwin', ['macos-15'], everywhere),
    runner('x86_64-darwin', ['macos-15-intel'], everywhere),
];
function runner(system, labels, features, also = []) {
    return { system, labels, native: [system, ...also], emulates: [], features };
}
const systemName = /^[a-z0-9_]+-[a-z0-9]+$/;
/**
 * The machines that jobs can have: those of GitHub, replaced or added to by lines `SYSTEM=LABEL[,LABEL…]`; the systems
 * to emulate go to x86_64 instead of a machine of their own.
 */
function readRunners(lines, emulate) {
    const own = lines.map(readLine);
    for (const system of emulate)
        checkEmulated(system, own);
    const named = new Set(own.map(({ system }) => system));
    if (named.size < own.length)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('runners names a system twice; write one line for each system');
    const known = [...hosted.filter(({ system }) => !named.has(system)), ...own];
    return known
        .filter(({ system }) => !emulate.includes(system))
        .map((one) => ({
        ...one,
        native: one.native.filter((system) => system === one.system || !named.has(system)),
        emulates: one.system === emulator ? emulate.filter((system) => !one.native.includes(system)) : [],
    }))
        .sort((a, b) => order(a) - order(b) || (a.system < b.system ? -1 : 1));
}
function readLine(line) {
    const [, system = '', list = ''] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    const labels = list.split(',').map((label) => label.trim());
    if (!systemName.test(system) || labels.includes('')) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`runners must be lines SYSTEM=LABEL[,LABEL…] like aarch64-linux=ubuntu-24.04-arm, not ${JSON.stringify(line)}`);
    }
    return runner(system, labels, undefined, system === emulator ? ['i686-linux'] : []);
}
/** The only kind of machine that emulates others. */
const emulator = 'x86_64-linux';
function checkEmulated(system, own) {
    if (!systemName.test(system) || !system.endsWith('-linux') || system === emulator) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`emulate must name Linux systems other than ${emulator}, like aarch64-linux, not ${JSON.stringify(system)}`);
    }
    if (own.some((one) => one.system === system))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${system} is both in runners and in emulate; keep one of them`);
}
const order = ({ system }) => [emulator, 'aarch64-linux', system].indexOf(system);
/** The machine that can do all of it, with as little emulation as possible; undefined where there is none. */
function chooseRunner(demands, runners) {
    const systems = [...new Set(demands.map(({ system }) => system))].filter((system) => system !== 'builtin');
    const choices = runners.flatMap((runner) => {
        const emulated = systems.filter((system) => !runner.native.includes(system)).sort();
        const hasAll = demands.every(({ system, features }) => features.every((feature) => hasFeature(runner, feature) && !(feature === 'kvm' && emulated.includes(system))));
        return hasAll && emulated.every((system) => canEmulate(runner, system, systems))
            ? [{ runner, emulated }]
            : [];
    });
    return choices.sort((a, b) => a.emulated.length - b.emulated.length)[0]; // a stable sort: the first runner of equals
}
const hasFeature = ({ features }, feature) => features?.includes(feature) ?? true;
/** Asked for, or else implied by work that needs the machine itself too: an image for ARM with helpers for x86_64. */
function canEmulate(runner, system, all) {
    if (runner.emulates.includes(system))
        return true;
    const isMixed = all.some((one) => runner.native.includes(one)) || all.length > 1;
    return runner.system === emulator && system.endsWith('-linux') && isMixed;
}
/** Why no machine can build something, with what to do about it. */
function whyNoRunner(name, demands, runners) {
    for (const demand of demands) {
        if (chooseRunner([demand], runners) !== undefined)
            continue;
        const { system, features } = demand;
        if (chooseRunner([{ system, features: [] }], runners) === undefined)
            return `${name} needs system ${system}; name a runner for it (runners: ${system}=LABEL) or emulate it`;
        const feature = features.find((one) => chooseRunner([{ system, features: [one] }], runners) === undefined);
        return `${name} needs system feature ${feature ?? features.join(' and ')} on ${system}; name a runner that has it (runners: ${system}=LABEL)`;
    }
    const systems = [...new Set(demands.map(({ system }) => system))].sort().join(' and ');
    return `${name} needs ${systems} on one machine; name a runner that can build for all of them`;
}


/***/ }),

/***/ 62865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dG: () => (/* binding */ onlyHere),
  Gj: () => (/* binding */ partHere),
  Rs: () => (/* binding */ planOfShard),
  lg: () => (/* binding */ runsHere),
  YV: () => (/* binding */ withShards)
});

;// CONCATENATED MODULE: ./src/features/evaluate/expect.js
const MiB = 1024 ** 2;
const hour = 3600;
/** The first row that fits; orders of magnitude are all that is needed to share work out and to see what is small. */
const rows = [
    {
        names: /^(chromium|ungoogled-chromium|electron|qtwebengine|webkitgtk)(-unwrapped)?(\+.*)?-\d/,
        ...{
            seconds: 6 * hour,
            bytes: 700 * MiB,
            why: 'a browser engine: the job may well reach its time limit',
        },
    },
    {
        names: /^(firefox|thunderbird|libreoffice|ghc|rustc|pytorch|tensorflow|nodejs|gcc|llvm|clang)(-\w+)*-\d/,
        ...{ seconds: 1.5 * hour, bytes: 500 * MiB, why: 'compilers and the largest applications' },
    },
    {
        names: /^linux-(?!firmware|headers|pam)(\w+-)*\d[\w.]*(-[\w.]+)*(?<!-modules-shrunk|-modules|-config)$/,
        ...{ seconds: 0.75 * hour, bytes: 150 * MiB, why: 'a kernel with the modules of a distribution' },
    },
    {
        names: /^(qtbase|qtdeclarative|mesa|systemd|openjdk|glibc|boost|opencv|ffmpeg|wine|blender)(-\w+)*-\d/,
        ...{ seconds: 900, bytes: 200 * MiB, why: 'large C and C++ projects' },
    },
    {
        names: /\.(iso|img|qcow2|vmdk|vhd|raw)$|^(nixos-)?(disk|sd|iso)-image|-(sd|disk)-image|nixos-.*-linux\.(iso|img)/,
        ...{ seconds: 240, bytes: 2048 * MiB, why: 'an image: compressing some gigabytes' },
    },
    {
        names: /^(vm-test|nixos-test)|-test-run|^vm-test-run-/,
        ...{ seconds: 180, bytes: MiB, why: 'a test that boots virtual machines' },
    },
    {
        names: /^(nixos-system|nixos-vm|darwin-system|home-manager-generation|system-path|activation-|closure-info)/,
        ...{ seconds: 10, bytes: 4 * MiB, why: 'links and small scripts that put a system together' },
    },
    {
        names: /^(initrd|stage-[12]-init|squashfs|linux-\S+-modules(-shrunk)?)/,
        ...{ seconds: 30, bytes: 60 * MiB, why: 'archives of what a system boots with' },
    },
    {
        names: /\.(tar(\.\w+)?|tgz|tbz2?|txz|zip|patch|diff|crate|gem|whl|jar|deb|rpm|bz2|xz|gz)(\?.*)?$|^source$|-(source|src|vendor)$|^(fetch|crate-)/,
        ...{ seconds: 15, bytes: 30 * MiB, why: 'a download' },
    },
    {
        names: /\.(conf|cfg|ini|json|yaml|yml|toml|xml|sh|bash|service|socket|timer|mount|target|path|slice|rules|txt|md|nix|desktop|pam|css|js|py|pl|lua|lock|drv|key|pem)$|^(unit|etc|user-units|system-units|users-groups|profile|hosts|issue|fstab|nix\.conf|X-)\b/,
        ...{ seconds: 1, bytes: 0.1 * MiB, why: 'a text, written as it is' },
    },
];
/** Most packages of nixpkgs that are built from source: configure, compile and check a medium project. */
const usual = { seconds: 60, bytes: 20 * MiB };
/** Emulated instructions run about ten times as long (QEMU without KVM, compilers). */
const emulationFactor = 10;
/** What a missing derivation is expected to take; seconds that the plan knows already count more than its name. */
function expectation({ name, seconds }) {
    const row = rows.find(({ names }) => names.test(name)) ?? usual;
    return { seconds: seconds ?? row.seconds, bytes: row.bytes };
}
/** Downloading from a substituter: bytes a second of what is unpacked (cache.nixos.org from a hosted runner). */
const fetchRate = 50 * MiB;
/** Seconds that fetching all that substituters have takes. */
const fetchSeconds = (unpackedBytes) => unpackedBytes / fetchRate;

// EXTERNAL MODULE: ./src/features/evaluate/runners.js
var evaluate_runners = __webpack_require__(15366);
;// CONCATENATED MODULE: ./src/features/evaluate/shards-components.js
/** Derivations that hang together, by their places in the list; the first of each comes first. */
function components(derivations) {
    const index = new Map(derivations.map(({ drvPath }, i) => [drvPath, i]));
    const parents = derivations.map((_, i) => i);
    const root = (node) => {
        let at = node;
        while (parents[at] !== at) {
            const above = parents[parents[at] ?? at] ?? at;
            parents[at] = above;
            at = above;
        }
        return at;
    };
    for (const [i, { needs }] of derivations.entries()) {
        for (const need of needs) {
            const other = index.get(need);
            if (other === undefined)
                continue;
            const [a, b] = [root(i), root(other)];
            parents[Math.max(a, b)] = Math.min(a, b);
        }
    }
    const groups = new Map();
    for (const i of derivations.keys()) {
        const top = root(i);
        const group = groups.get(top);
        if (group)
            group.push(i);
        else
            groups.set(top, [i]);
    }
    return [...groups.values()];
}
/** A derivation and all that it needs, of those that are missing. */
function neededBy(drvPath, byPath) {
    const reached = new Set([drvPath]);
    for (const path of reached)
        for (const need of byPath.get(path)?.needs ?? [])
            reached.add(need);
    return [...reached].flatMap((path) => byPath.get(path) ?? []);
}
/** What cannot be had: these derivations and all that need one of them. */
function blockedBy(derivations, isImpossible) {
    const above = new Map();
    for (const { drvPath, needs } of derivations) {
        for (const need of needs) {
            const known = above.get(need);
            if (known)
                known.push(drvPath);
            else
                above.set(need, [drvPath]);
        }
    }
    const blocked = new Set(derivations.filter(isImpossible).map(({ drvPath }) => drvPath));
    for (const path of blocked)
        for (const user of above.get(path) ?? [])
            blocked.add(user);
    return blocked;
}

;// CONCATENATED MODULE: ./src/features/evaluate/shards-packing.js
/**
 * Shares pieces out over jobs: the largest first, each into the job that has the least to do (longest processing
 * time first). Each kind has one job at least.
 */
function packPieces(pieces, { most, worthwhile }) {
    const kinds = new Map();
    for (const piece of pieces) {
        const same = kinds.get(piece.kind);
        if (same)
            same.push(piece);
        else
            kinds.set(piece.kind, [piece]);
    }
    const groups = [...kinds.values()].map((same) => {
        const load = same.reduce((sum, { seconds }) => sum + seconds, 0);
        const wanted = Math.max(1, Math.min(same.length, Math.floor(load / worthwhile)));
        return { same, load, wanted, jobs: 1 };
    });
    for (let left = most - groups.length; left > 0; left--) {
        const neediest = groups
            .filter(({ jobs, wanted }) => jobs < wanted)
            .sort((a, b) => b.load / b.jobs - a.load / a.jobs)[0];
        if (neediest === undefined)
            break;
        neediest.jobs += 1;
    }
    return groups.flatMap(({ same, jobs }) => longestFirst(same, jobs));
}
function longestFirst(pieces, jobs) {
    const bins = Array.from({ length: jobs }, () => ({ load: 0, pieces: [] }));
    for (const piece of [...pieces].sort((a, b) => b.seconds - a.seconds)) {
        const least = bins.reduce((best, bin) => (bin.load < best.load ? bin : best));
        least.load += piece.seconds;
        least.pieces.push(piece);
    }
    return bins.map(({ pieces }) => pieces).filter((some) => some.length > 0);
}

;// CONCATENATED MODULE: ./src/features/evaluate/shards.js




const mostRows = 256;
/**
 * Splits what is missing over jobs so that no derivation is built twice: targets that share missing derivations, directly
 * or not, stay together; only where no machine can do all of it are they split by machine. Targets that need fetching
 * only go to the shard with the least to do, of their own system where there is one. Cached ones, skipped ones and
 * those that no runner can build are in no shard: the job that evaluated writes their results (`partHere`).
 */
function planShards(plan, options) {
    const { runners, worthwhile = 120, most = mostRows } = options;
    const byPath = new Map(plan.derivations.map((one) => [one.drvPath, one]));
    const wanted = plan.targets.filter(({ status }) => status === 'to-build' || status === 'not-here');
    const missing = new Map(wanted.flatMap((target) => derivationOf(target, byPath)).map((one) => [one.drvPath, one]));
    const all = [...plan.derivations, ...[...missing.values()].filter(({ drvPath }) => !byPath.has(drvPath))];
    const blocked = blockedBy(all, (one) => chooseFor([one], runners) === undefined);
    const unplaced = new Map();
    const refuse = (target) => {
        const needs = neededBy(target.drvPath, byPath);
        const demands = needs.length > 0 ? needs : derivationOf(target, byPath);
        const culprit = demands.find((one) => chooseFor([one], runners) === undefined);
        unplaced.set(target.id, (0,evaluate_runners/* whyNoRunner */.CI)(culprit?.name ?? target.id, culprit ? [culprit] : demands, runners));
    };
    for (const target of wanted)
        if (blocked.has(target.drvPath))
            refuse(target);
    const possible = all.filter(({ drvPath }) => !blocked.has(drvPath));
    const targets = new Map();
    for (const target of wanted)
        targets.set(target.drvPath, [...(targets.get(target.drvPath) ?? []), target]);
    const work = components(possible).flatMap((places) => {
        const part = places.flatMap((place) => possible[place] ?? []);
        const own = part.flatMap(({ drvPath }) => targets.get(drvPath) ?? []);
        if (own.length === 0)
            return [];
        const choice = chooseFor(part, runners);
        return choice ? [workOf(choice, part, own)] : byMachine(own, byPath, { runners, refuse });
    });
    const few = most < new Set(work.map(({ kind }) => kind)).size ? work.map(lessStrict) : work;
    const packed = packPieces(few, { most: Math.min(most, mostRows), worthwhile });
    return { shards: numbered(plan, packed), unplaced };
}
/** Of a target whose derivation Nix does not list as missing, what the target itself says. */
function derivationOf(target, byPath) {
    const { drvPath, system, features, id } = target;
    return [byPath.get(drvPath) ?? { drvPath, name: id, system, features, needs: [] }];
}
const chooseFor = (part, runners) => (0,evaluate_runners/* chooseRunner */.wm)(distinct(part), runners);
/** The same demand once: thousands of derivations ask for a handful of things. */
function distinct(part) {
    return [...new Map(part.map((one) => [[one.system, ...one.features].join(' '), one])).values()];
}
/** Targets of a component that no machine can build whole. */
function byMachine(targets, byPath, { runners, refuse }) {
    const groups = new Map();
    for (const target of targets) {
        const needs = neededBy(target.drvPath, byPath);
        const choice = chooseFor(needs, runners);
        if (choice === undefined) {
            refuse(target);
            continue;
        }
        const key = [choice.runner.system, ...choice.emulated].join(' ');
        const group = groups.get(key) ?? { choice, targets: [], needs: new Set() };
        group.targets.push(target);
        for (const one of needs)
            group.needs.add(one);
        groups.set(key, group);
    }
    return [...groups.values()].map((group) => workOf(group.choice, [...group.needs], group.targets));
}
/** Features for which a machine must be prepared; every machine announces the others. */
const isSpecial = (feature) => !['benchmark', 'big-parallel', 'nixos-test'].includes(feature);
function workOf(choice, part, targets) {
    const features = [...new Set(part.flatMap((one) => one.features))].sort();
    let [seconds, bytes] = [0, 0];
    for (const one of part) {
        const expected = expectation(one);
        seconds += expected.seconds * (choice.emulated.includes(one.system) ? emulationFactor : 1);
        bytes += expected.bytes;
    }
    const kind = [choice.runner.system, ...choice.emulated, '', ...features.filter(isSpecial)].join(' ');
    return { kind, choice, features, targets: targets.map(({ id }) => id), seconds, bytes };
}
/** One kind for each runner, where there may be fewer shards than kinds. */
const lessStrict = (work) => ({ ...work, kind: work.choice.runner.system });
function numbered({ targets, fetch }, packed) {
    const places = new Map(targets.map(({ id }, place) => [id, place]));
    const inOrder = (ids) => [...ids].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    const first = (works) => works
        .flatMap((work) => work.targets)
        .reduce((least, id) => Math.min(least, places.get(id) ?? 0), targets.length);
    const numbers = new Map();
    const shards = packed
        .map((works) => ({ works, runner: works[0]?.choice.runner, first: first(works) }))
        .sort((a, b) => a.first - b.first)
        .flatMap(({ works, runner }) => {
        if (runner === undefined)
            return [];
        const { system, labels } = runner;
        const number = (numbers.get(system) ?? 0) + 1;
        numbers.set(system, number);
        const union = (of) => [...new Set(works.flatMap(of))].sort();
        return [
            {
                id: `${system}-${number}`,
                runner: [...labels],
                system,
                emulated: union(({ choice }) => choice.emulated),
                features: union(({ features }) => features),
                targets: inOrder(works.flatMap((work) => work.targets)),
                seconds: Math.round(works.reduce((sum, { seconds }) => sum + seconds, 0)),
                bytes: Math.round(works.reduce((sum, { bytes }) => sum + bytes, fetch.unpackedBytes)),
            },
        ];
    });
    for (const target of targets)
        if (target.status === 'substitutable')
            leastBusy(shards, target)?.targets.push(target.id);
    return shards.map((shard) => ({ ...shard, targets: inOrder(shard.targets) }));
}
function leastBusy(shards, { system }) {
    const own = shards.filter((shard) => shard.system === system);
    const load = ({ seconds, targets }) => seconds + 10 * targets.length;
    return (own.length > 0 ? own : [...shards]).sort((a, b) => load(a) - load(b))[0];
}

;// CONCATENATED MODULE: ./src/features/evaluate/shards-of-plan.js



/** Seconds up to which the job that evaluated builds everything itself: starting others takes minutes too. */
const soon = 600;
/** Seconds that everything takes one after the other. */
function expectedSeconds({ derivations, fetch }) {
    const build = derivations.reduce((sum, one) => sum + expectation(one).seconds, 0);
    return build + fetchSeconds(fetch.unpackedBytes);
}
/**
 * Whether the machine that evaluated does all of it alone: nothing is missing, or it can build all that is and is
 * expected to need less than ten minutes for it.
 */
function runsHere(plan, machine, { seconds = soon } = {}) {
    const isDone = ({ status }) => status === 'cached' || status === 'skipped';
    if (plan.targets.every(isDone))
        return true;
    const canBuild = plan.derivations.every(({ system, features }) => (system === 'builtin' || machine.systems.includes(system)) &&
        features.every((feature) => machine.features.includes(feature)));
    return canBuild && expectedSeconds(plan) < seconds;
}
/** The plan with its shards, the seconds of its derivations, and `not-here` on what no runner can build. */
function withShards(plan, options) {
    const { shards, unplaced } = planShards(plan, options);
    const placed = new Set(shards.flatMap(({ targets }) => targets));
    return {
        ...plan,
        targets: plan.targets.map((target) => {
            const reason = unplaced.get(target.id);
            if (reason !== undefined)
                return { ...target, status: 'not-here', reason };
            if (target.status !== 'not-here' || !placed.has(target.id))
                return target;
            const { reason: _, ...rest } = target;
            return { ...rest, status: 'to-build' };
        }),
        derivations: plan.derivations.map((one) => ({ ...one, seconds: expectation(one).seconds })),
        shards,
    };
}
/** The plan where nothing can be handed to other jobs: what this machine cannot build is `not-here`. */
function onlyHere(plan, { systems, features }) {
    // of no system of its own, so that no emulation is implied
    const here = { system: 'here', labels: [], native: systems, emulates: [], features };
    const { unplaced } = planShards(plan, { runners: [here] });
    const byPath = new Map(plan.derivations.map((one) => [one.drvPath, one]));
    const targets = plan.targets.map((target) => {
        if (!unplaced.has(target.id))
            return target;
        const demands = [target, ...neededBy(target.drvPath, byPath)];
        const lacking = demands.flatMap((one) => [
            ...(systems.includes(one.system) || one.system === 'builtin' ? [] : [one.system]),
            ...one.features.filter((feature) => !features.includes(feature)),
        ]);
        const what = [...new Set(lacking)].join(', ');
        const reason = `needs ${what}, which this machine cannot give, and nothing is handed to other jobs`;
        return { ...target, status: 'not-here', reason };
    });
    return { ...plan, targets };
}
/** What one job builds, as a plan of its own; undefined where there is no such shard. */
function planOfShard(plan, id) {
    const shard = plan.shards?.find((one) => one.id === id);
    return shard && partOf(plan, (target) => shard.targets.includes(target.id));
}
/** What the job that evaluated gives results for: all that is in no shard. */
function partHere(plan) {
    const elsewhere = new Set(plan.shards?.flatMap(({ targets }) => targets));
    return partOf(plan, ({ id }) => !elsewhere.has(id));
}
function partOf(plan, isIn) {
    const targets = plan.targets.filter(isIn);
    const byPath = new Map(plan.derivations.map((one) => [one.drvPath, one]));
    const needed = new Set(targets.flatMap(({ drvPath }) => neededBy(drvPath, byPath)));
    return { ...plan, targets, derivations: plan.derivations.filter((one) => needed.has(one)) };
}


/***/ }),

/***/ 62468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ derivationClosure)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _nix_nar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46532);
/* harmony import */ var _nix_source_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32046);
/* harmony import */ var _nix_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77208);
/* harmony import */ var _nix_store_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21914);







/** The derivations with all that they refer to, each after its own references: a store takes nothing less. */
async function derivationClosure(nix, drvPaths) {
    const infos = await (0,_nix_store_js__WEBPACK_IMPORTED_MODULE_5__/* .pathInfo */ .WR)(nix, [...new Set(drvPaths)], { recursive: true });
    const members = [];
    for (const path of referencesFirst(infos)) {
        const info = infos.get(path);
        members.push({ path, ...info, entry: await entryOf(path, info) });
    }
    return members;
}
/** Without recursion, since a chain may be thousands long. */
function referencesFirst(infos) {
    const order = [];
    const state = new Map();
    for (const root of infos.keys()) {
        const stack = [root];
        for (let path = stack.at(-1); path !== undefined; path = stack.at(-1)) {
            if (state.has(path)) {
                stack.pop();
                if (state.get(path) === 'open')
                    order.push(path);
                state.set(path, 'done');
                continue;
            }
            state.set(path, 'open');
            for (const to of infos.get(path)?.references ?? [])
                if (!state.has(to) && infos.has(to))
                    stack.push(to);
        }
    }
    return order;
}
const baseName = (path) => path.slice('/nix/store/'.length);
async function entryOf(path, info) {
    const { references } = info;
    const name = path.slice('/nix/store/'.length + 33);
    const isName = (method, algorithm, hash) => (0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_6__/* .contentAddressedPath */ .Yt)(name, { method, algorithm, hash }, references) === path;
    const entry = (method, algorithm, bytes) => ({
        ...{ path: baseName(path), method, algorithm },
        ...{ references: references.map(baseName), bytes },
    });
    const known = info.narHash === undefined ? undefined : (0,_nix_source_path_js__WEBPACK_IMPORTED_MODULE_4__/* .hexOfNarHash */ .u)(info.narHash);
    const nar = known === undefined ? await (0,_nix_nar_js__WEBPACK_IMPORTED_MODULE_3__/* .hashNar */ .yD)(path) : { sha256: known, bytes: info.narSize };
    if (isName('nar', 'sha256', nar.sha256))
        return entry('nar', 'sha256', nar.bytes);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    if (!file.isFile())
        return undefined;
    // thousands of small files: to wait for each takes longer than to read it
    const content = file.size <= small ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path) : undefined;
    for (const [method, algorithm] of ofFiles) {
        const hash = content ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(content).digest('hex') : await hashOf(path, algorithm);
        if (isName(method, algorithm, hash))
            return entry(method, algorithm, file.size);
    }
    return undefined;
}
const small = 1024 * 1024;
const ofFiles = [
    ['text', 'sha256'],
    ['flat', 'sha256'],
    ['flat', 'sha512'],
];
async function hashOf(file, algorithm) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 86960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fetchInput)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);

/** Fetches a locked input with whatever credentials this Nix has; gives its path in the store, or why not. */
async function fetchInput(nix, locked) {
    const expression = `(builtins.fetchTree (builtins.fromJSON ${nixString(JSON.stringify(locked))})).outPath`;
    const command = ['eval', '--raw', '--expr', expression];
    const output = await nix.attempt(command);
    if (output.code === 0)
        return { path: output.stdout.trim() };
    return { error: new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(['nix', 'eval', 'fetchTree'], output) };
}
/** A text as a string of the Nix language. */
const nixString = (text) => JSON.stringify(text).replaceAll('$', '\\$');


/***/ }),

/***/ 29301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ packDerivations),
  B: () => (/* binding */ packMembers)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
// EXTERNAL MODULE: ./src/nix/derivation-files.js
var derivation_files = __webpack_require__(18938);
// EXTERNAL MODULE: ./src/nix/nar.js
var nar = __webpack_require__(46532);
// EXTERNAL MODULE: ./src/nix/pack.js + 1 modules
var pack = __webpack_require__(8611);
// EXTERNAL MODULE: ./src/system/files.js
var files = __webpack_require__(8292);
// EXTERNAL MODULE: ../../node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(48630);
// EXTERNAL MODULE: ./src/nix/store.js
var store = __webpack_require__(77208);
// EXTERNAL MODULE: ./src/features/handover/fetch-input.js
var fetch_input = __webpack_require__(86960);
;// CONCATENATED MODULE: ./src/features/handover/public.js
const isNoPage = (type) => !/^text\/html|^application\/xhtml/i.test(type); // a page to log in on
const isRefs = (type) => /^application\/x-git-upload-pack-advertisement/i.test(type);
const word = (value) => (typeof value === 'string' ? value : '');
const archive = (url) => ({ url, isAnswer: isNoPage });
/** Where a locked input can be had without us, by its type; what is not here is private. */
const questions = {
    github: ({ host, owner, repo, rev }) => archive(`https://${word(host) || 'github.com'}/${part(owner)}/${part(repo)}/archive/${part(rev)}.tar.gz`),
    gitlab: ({ host, owner, repo, rev }) => {
        const project = encodeURIComponent(decodeURIComponent(`${word(owner)}/${word(repo)}`));
        const api = `https://${word(host) || 'gitlab.com'}/api/v4/projects/${project}/repository/archive.tar.gz`;
        return archive(`${api}?sha=${part(rev)}`);
    },
    sourcehut: ({ host, owner, repo, rev }) => archive(`https://${word(host) || 'git.sr.ht'}/${part(owner)}/${part(repo)}/archive/${part(rev)}.tar.gz`),
    tarball: ({ url }) => archive(word(url)),
    file: ({ url }) => archive(word(url)),
    git: ({ url }) => {
        const refs = new URL(word(url));
        refs.pathname = `${refs.pathname.replace(/\/+$/, '')}/info/refs`;
        refs.search = '?service=git-upload-pack';
        return { url: refs.href, isAnswer: isRefs };
    },
};
const part = (value) => encodeURIComponent(decodeURIComponent(word(value)));
/** What may come from elsewhere than the URL, each with its own rules of who may read it. */
const elsewhere = ['submodules', 'lfs'];
/**
 * Whether the locked URL of an input answers without a credential; then everybody who can reach it may have it. Paths,
 * SSH and whatever we do not know are private, and so is what does not answer in time.
 */
async function isPublic(locked, { fetch, seconds = 5 }) {
    const question = questionFor(locked);
    if (question === undefined)
        return false;
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), seconds * 1000);
    try {
        const response = await fetch(question.url, {
            credentials: 'omit',
            redirect: 'follow',
            signal: abort.signal,
            headers: { 'user-agent': 'flakeship' },
        });
        return response.ok && question.isAnswer(response.headers.get('content-type') ?? '');
    }
    catch {
        return false; // private is what cannot be shown to be public
    }
    finally {
        clearTimeout(timer);
        abort.abort(); // the body is not wanted
    }
}
/** Names of parameters that let their holder in. */
const telling = /token|secret|passw|auth|key|sig|credential/i;
function questionFor(locked) {
    if (elsewhere.some((key) => locked[key] === true))
        return undefined;
    try {
        const question = questions[word(locked.type)]?.(locked);
        const url = question && new URL(question.url);
        if (url === undefined || !/^https?:$/.test(url.protocol))
            return undefined;
        const isSigned = [...url.searchParams.keys()].some((key) => telling.test(key));
        return url.username + url.password === '' && !isSigned ? question : undefined;
    }
    catch {
        return undefined; // no URL at all
    }
}

;// CONCATENATED MODULE: ./src/features/handover/access.js




/** Questions to servers at a time. */
const atOnce = 8;
/**
 * Asks who may have each input. What is private and not here is fetched: a Nix that reads trees without copying them may
 * have put some of it into derivations.
 */
async function checkInputs(nix, inputs, fetch) {
    const limit = (0,p_limit/* default */.A)(atOnce);
    const asked = await Promise.all(inputs.map(async (input) => {
        const isOpen = input.path !== undefined && (await limit(() => isPublic(input.locked, { fetch })));
        return { ...input, access: isOpen ? 'public' : 'private' };
    }));
    const valid = await (0,store/* pathInfo */.WR)(nix, [...new Set(asked.flatMap(({ path }) => path ?? []))]);
    const checked = [];
    for (const input of asked) {
        const { path, access } = input;
        const isHere = path !== undefined && valid.has(path);
        const isThere = isHere || (access === 'private' && (await (0,fetch_input/* fetchInput */.Z)(nix, input.locked)).path === path);
        checked.push({ ...input, isThere: isThere && path !== undefined });
    }
    return checked;
}

// EXTERNAL MODULE: ./src/features/handover/closure.js
var handover_closure = __webpack_require__(62468);
// EXTERNAL MODULE: ./src/lib/addresses.js
var addresses = __webpack_require__(25465);
// EXTERNAL MODULE: ./src/nix/source-path.js
var source_path = __webpack_require__(32046);
;// CONCATENATED MODULE: ./src/features/handover/inputs.js


/** Every locked input once, by the shortest way to it; one that lies inside another one's tree is part of that. */
function inputsOf({ root, nodes }) {
    const places = new Map([[root, '']]);
    const found = [];
    for (const [key, place] of places) {
        const node = nodes[key];
        if (node?.locked && node.parent === undefined)
            found.push(inputOf(place, node.locked));
        for (const [name, to] of Object.entries(node?.inputs ?? {})) {
            if (typeof to === 'string' && !places.has(to))
                places.set(to, place === '' ? name : `${place}/${name}`);
        }
    }
    return found;
}
/** `dir` says where in the tree the flake is, which is no matter of the tree. */
const notOfTree = new Set(['dir']);
function inputOf(name, tree) {
    const entries = Object.entries(tree).flatMap(([key, value]) => {
        if (notOfTree.has(key))
            return [];
        if (typeof value === 'string')
            return [[key, key === 'url' ? (0,addresses/* withoutCredential */.K3)(value) : value]];
        return typeof value === 'number' || typeof value === 'boolean' ? [[key, value]] : [];
    });
    const { narHash } = tree;
    const path = typeof narHash === 'string' ? (0,source_path/* sourcePath */.Z)(narHash) : undefined;
    return {
        name,
        locked: Object.fromEntries(entries),
        ...(typeof narHash === 'string' ? { narHash } : {}),
        ...(path === undefined ? {} : { path }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/features/handover/submodules.js



/** The sections of a `.gitmodules` file that name both a folder and a URL. */
function parseSubmodules(text) {
    return text.split(/^\s*\[/m).flatMap((section) => {
        const value = (key) => new RegExp(`^\\s*${key}\\s*=\\s*(.+?)\\s*$`, 'm').exec(section)?.[1];
        const [path, url] = [value('path'), value('url')];
        return path === undefined || url === undefined ? [] : [{ path, url }];
    });
}
/**
 * Folders of the submodules in the flake's own tree that cannot be shown to be public, also of submodules in those: who
 * may read the repository need not be allowed to read them too. One that was not fetched is an empty folder.
 */
async function privateSubmodules(tree, fetch, within = '') {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(tree, within, '.gitmodules'), 'utf8').catch(() => '');
    const found = [];
    for (const { path, url } of parseSubmodules(text)) {
        const place = (0,external_node_path_.join)(within, path);
        if (!isBelow(within, place))
            continue; // git has none there
        const files = await (0,promises_.readdir)((0,external_node_path_.join)(tree, place)).catch(() => []);
        if (files.length === 0)
            continue;
        if (await isPublic({ type: 'git', url }, { fetch }))
            found.push(...(await privateSubmodules(tree, fetch, place)));
        else
            found.push(place);
    }
    return found;
}
function isBelow(folder, place) {
    const way = (0,external_node_path_.relative)(folder, place);
    return way !== '' && !way.startsWith('..');
}
/** A tree in as few parts as leave some folders of it out. */
async function partsWithout(tree, folders) {
    if (folders.length === 0)
        return [tree];
    if (folders.includes(''))
        return [];
    const parts = (await (0,promises_.readdir)(tree)).map((name) => {
        const inside = folders.filter((folder) => folder === name || folder.startsWith(`${name}/`));
        return partsWithout((0,external_node_path_.join)(tree, name), inside.map((folder) => folder.slice(name.length + 1)));
    });
    return (await Promise.all(parts)).flat();
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/features/handover/files-below.js




/** All regular files of a tree, or the path itself; signals and timers get their turn now and then. */
async function filesBelow(path) {
    const found = [];
    const open = [path];
    for (const [count, at] of open.entries()) {
        const entry = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
        if (entry?.isDirectory())
            for (const name of (0,external_node_fs_.readdirSync)(at))
                open.push(`${at}/${name}`);
        else if (entry?.isFile())
            found.push({ file: at, size: entry.size });
        if (count % 1000 === 999)
            await (0,external_node_timers_promises_.setImmediate)();
    }
    return found;
}
/** SHA-256 in hex. To wait for each of thousands of small files takes several times as long as to read them. */
function hashOfFile({ file, size }) {
    return size > 1024 * 1024 ? (0,files/* sha256File */.Q3)(file) : (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(file)).digest('hex');
}

;// CONCATENATED MODULE: ./src/features/handover/needles.js
/** Shorter texts say too little to tell where they are from. */
const shortest = 16;
const base = 0x01000193;
/** Finds many texts at once: every place's 16 bytes are hashed by rolling on, and what fits is compared. */
class Needles {
    #byHash = new Map();
    #bits = new Uint8Array(1 << 18);
    #count = 0;
    /** What the byte that leaves the window has grown to. */
    #leaving = Array.from({ length: shortest - 1 }).reduce((power) => Math.imul(power, base), 1);
    constructor(texts) {
        for (const text of texts)
            this.#add(Buffer.from(text, 'latin1'));
    }
    get count() {
        return this.#count;
    }
    /** The texts that are somewhere in these bytes. */
    *in(bytes) {
        if (this.#count === 0 || bytes.length < shortest)
            return;
        const bits = this.#bits;
        let hash = hashOf(bytes);
        for (let end = shortest;; end++) {
            const slot = (hash >>> 11) & 0x1fffff;
            if (((bits[slot >> 3] ?? 0) >> (slot & 7)) & 1)
                yield* this.#at(bytes, end - shortest, hash);
            if (end >= bytes.length)
                return;
            hash = Math.imul(hash - Math.imul(bytes[end - shortest] ?? 0, this.#leaving), base) + (bytes[end] ?? 0);
            hash |= 0;
        }
    }
    *#at(bytes, start, hash) {
        for (const text of this.#byHash.get(hash) ?? []) {
            if (bytes.compare(text, 0, text.length, start, Math.min(bytes.length, start + text.length)) === 0)
                yield text.toString('latin1');
        }
    }
    #add(text) {
        const hash = hashOf(text);
        const slot = (hash >>> 11) & 0x1fffff;
        this.#bits[slot >> 3] = (this.#bits[slot >> 3] ?? 0) | (1 << (slot & 7));
        const same = this.#byHash.get(hash);
        if (same)
            same.push(text);
        else
            this.#byHash.set(hash, [text]);
        this.#count += 1;
    }
}
/** Of the first 16 bytes. */
function hashOf(bytes) {
    let hash = 0;
    for (let i = 0; i < shortest; i++)
        hash = (Math.imul(hash, base) + (bytes[i] ?? 0)) | 0;
    return hash;
}
/**
 * What of a private text would be known again: its lines, what stands in quotes, and its words, as far as they are long
 * enough. A value that was read out of a file and put into something else is seldom a whole line of it.
 */
function telltales(text) {
    const found = new Set();
    const add = (piece) => {
        const trimmed = piece.trim();
        if (trimmed.length >= shortest)
            found.add(trimmed);
    };
    for (const line of text.split(/[\r\n]+/)) {
        if (line.length < shortest)
            continue;
        add(line);
        for (const [, inside = ''] of line.matchAll(/["'`]([^"'`]+)(?=["'`])/g))
            add(inside);
        for (const word of line.split(/[\s"'`()[\]{}<>,;=|&]+/))
            add(word);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/features/handover/private-content.js





/** Bytes of private text that are looked for; a larger tree cannot be told apart from the rest. */
const mostText = 32 * 1024 * 1024;
/**
 * Looks for what private trees hold in what would be handed over (research: platform S26): whole files in sources, and lines,
 * quoted texts and words of at least 16 characters in derivations and texts. Undefined where there is none.
 */
async function findLeak({ secret, members, open }) {
    const sizes = new Set();
    for (const { path } of members)
        for (const { size } of await filesBelow(path))
            sizes.add(size);
    const hashes = new Map();
    const owners = new Map();
    let text = 0;
    for (const { name, path } of secret) {
        for (const { file, size } of await filesBelow(path)) {
            if (sizes.has(size) && size > 0)
                hashes.set(await hashOfFile({ file, size }), name);
            const content = textOf(file, size);
            text += content?.length ?? 0;
            if (text > mostText)
                return 'too large';
            for (const piece of telltales(content ?? ''))
                owners.set(piece, name);
        }
    }
    return withoutOpen(await suspects({ members, hashes, owners }), open);
}
/** Undefined for what holds a zero: Nix cannot read it into a string. */
function textOf(file, size) {
    const content = Buffer.alloc(Math.min(size, mostText + 1));
    const opened = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const part = content.subarray(0, (0,external_node_fs_.readSync)(opened, content, 0, content.length, 0));
        return part.includes(0) ? undefined : part.toString('latin1');
    }
    finally {
        (0,external_node_fs_.closeSync)(opened);
    }
}
async function suspects({ members, hashes, owners }) {
    const needles = new Needles(owners.keys());
    const found = new Map();
    for (const { path } of members) {
        const where = path.endsWith('.drv') ? (0,derivation_files/* derivationName */.J)(path) : path;
        for (const { file, size } of await filesBelow(path)) {
            const content = (0,external_node_fs_.readFileSync)(file);
            const hash = hashes.size > 0 && size > 0 ? sha256(content) : '';
            const secret = hashes.get(hash);
            if (secret !== undefined && !found.has(hash))
                found.set(hash, { secret, where, hash });
            for (const layer of private_content_layers(content)) {
                for (const text of needles.in(layer)) {
                    if (!found.has(text))
                        found.set(text, { secret: owners.get(text) ?? '', where, text });
                }
            }
        }
    }
    return [...found.values()];
}
/** A text as it is, and without one and two layers of escapes: in a derivation, and in JSON inside of one. */
function private_content_layers(content) {
    const all = [content];
    for (let last = content; all.length < 3 && last.includes(0x5c);) {
        last = Buffer.from(last.toString('latin1').replace(/\\([\s\S])/g, (_, letter) => escapes[letter] ?? letter), 'latin1');
        all.push(last);
    }
    return all;
}
const escapes = { n: '\n', r: '\r', t: '\t' };
/** Names that every derivation has from Nix itself. */
const ofNix = Buffer.from('requiredSystemFeatures allowSubstitutes preferLocalBuild outputHashAlgo outputHashMode __structuredAttrs __contentAddressed allowedReferences allowedRequisites disallowedReferences disallowedRequisites exportReferencesGraph unsafeDiscardReferences __darwinAllowLocalNetworking builtin:fetchurl builtin:unpack-channel');
/** The first suspect that is in no open tree. */
async function withoutOpen(all, open) {
    const left = new Map(all.map((one) => [one.text ?? one.hash ?? '', one]));
    const needles = new Needles(all.flatMap(({ text }) => text ?? []));
    const hashed = all.some(({ hash }) => hash !== undefined);
    const clear = (content) => {
        for (const text of needles.in(content))
            left.delete(text);
        if (hashed)
            left.delete(sha256(content));
    };
    clear(ofNix);
    for (const tree of open) {
        if (left.size === 0)
            break;
        for (const { file, size } of await filesBelow(tree))
            if (size <= mostText)
                clear((0,external_node_fs_.readFileSync)(file));
    }
    const [first] = left.values();
    return first && { secret: first.secret, where: first.where };
}
const sha256 = (content) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');

;// CONCATENATED MODULE: ./src/features/handover/provenance.js

/**
 * The first source with a file that is in no open tree: fetched by the flake's own code (`builtins.fetchGit`) or copied from
 * something that was built, so that nobody can tell who may have it. Texts that Nix wrote are not looked at.
 */
async function unexplained(members, open) {
    const bySize = new Map();
    for (const { path, entry } of members) {
        if (entry === undefined || entry.method === 'text')
            continue;
        for (const file of await filesBelow(path)) {
            const same = bySize.get(file.size) ?? new Map();
            bySize.set(file.size, same.set(await hashOfFile(file), path));
        }
    }
    bySize.delete(0);
    for (const tree of open) {
        for (const file of await filesBelow(tree)) {
            const same = bySize.get(file.size);
            if (same === undefined)
                continue;
            same.delete(await hashOfFile(file));
            if (same.size === 0)
                bySize.delete(file.size);
        }
    }
    const [left] = bySize.values();
    return left && [...left.values()][0];
}

;// CONCATENATED MODULE: ./src/features/handover/why-private.js




/** Why some paths must not leave this job although the flake's own tree is none of them; undefined where they may. */
async function whyPrivate(inputs, members, self) {
    const known = inputs.filter(({ access, isThere }) => access === 'public' && isThere);
    const open = [
        ...(await partsWithout(self.tree, self.submodules)),
        ...known.flatMap(({ path }) => path ?? []),
    ];
    const secret = inputs.filter(({ access }) => access === 'private');
    const unknown = secret.find(({ isThere }) => !isThere);
    if (unknown) {
        return `the private input ${unknown.name} is not in the store, so that nobody can tell whether a derivation holds something of it`;
    }
    const trees = [
        ...secret.map(({ name, path = '' }) => ({ name: `the private input ${name}`, path })),
        ...self.submodules.map((folder) => ({
            name: `the submodule ${folder}, which may be private,`,
            path: (0,external_node_path_.join)(self.tree, folder),
        })),
    ];
    const leak = trees.length > 0 ? await findLeak({ secret: trees, members, open }) : undefined;
    if (leak === undefined) {
        const strange = await unexplained(members, open);
        return strange && `${strange} is neither from the flake nor from a public input`;
    }
    if (leak === 'too large') {
        const names = trees.map(({ name }) => name).join(' and ');
        return `there is more text in ${names} than can be looked for in derivations`;
    }
    return `something of ${leak.secret} is part of ${leak.where}`;
}

;// CONCATENATED MODULE: ./src/features/handover/pack.js













const MiB = 1024 ** 2;
/**
 * Packs the derivations of some targets, with all that they refer to: a store takes a derivation only with its whole
 * closure, also where outputs could be substituted. Trees of locked inputs are named instead. Where something of a private
 * input would travel, or where that cannot be told, nothing is handed over, and the job that evaluated builds everything.
 */
async function packDerivations(nix, plan, flake, options) {
    const { mostBytes = 64 * MiB, folder } = options;
    const targets = plan.targets.filter(({ status }) => status !== 'skipped');
    const closure = await (0,handover_closure/* derivationClosure */.J)(nix, targets.map(({ drvPath }) => drvPath));
    const inputs = await checkInputs(nix, inputsOf(flake.locks), options.fetch);
    const trees = new Map(inputs.flatMap((input) => (input.path === undefined ? [] : [[input.path, input]])));
    trees.delete(flake.source);
    const members = closure.filter(({ path }) => !trees.has(path));
    const built = members.find(({ entry }) => entry === undefined);
    if (built)
        return here(`${(0,derivation_files/* derivationName */.J)(userOf(built, closure))} needs ${built.path}, which was built and is no source`);
    const submodules = await privateSubmodules(flake.source, options.fetch);
    if (submodules[0] !== undefined && members.some(({ path }) => path === flake.source))
        return here(`the submodule ${submodules[0]} is part of the flake's own tree, and may be private`);
    const reason = await whyPrivate(inputs, members.filter(({ path }) => path !== flake.source), { tree: flake.source, submodules });
    if (reason !== undefined)
        return here(reason);
    checkSize(members, flake.source, mostBytes);
    await (0,files/* makeFolder */.fc)(folder);
    const file = (0,external_node_path_.join)(folder, 'derivations.pack');
    const { paths, unpacked } = await packMembers(file, members);
    const sources = closure.flatMap(({ path, narSize }) => sourceOf(trees.get(path), path, narSize));
    return { kind: 'packed', file, paths, bytes: (0,external_node_fs_.lstatSync)(file).size, unpacked, sources };
}
/** Writes some paths of this store; also for the tree of one input. */
function packMembers(file, members) {
    return (0,pack/* writePack */.h)(file, async (pack) => {
        for (const { path, entry } of members) {
            if (entry === undefined)
                throw new Error(`${path} is not content-addressed`);
            await pack.add(entry, (sink) => entry.method === 'nar' ? (0,nar/* writeNar */.vh)(path, sink) : sink((0,external_node_fs_.readFileSync)(path)));
        }
    });
}
function here(reason) {
    return { kind: 'here', warning: `${reason}: nothing is handed to other jobs, this one builds everything` };
}
const userOf = ({ path }, closure) => closure.find(({ references }) => references.includes(path))?.path ?? path;
function checkSize(members, self, most) {
    const sources = members.filter(({ path }) => !path.endsWith('.drv'));
    const sum = sources.reduce((all, { narSize }) => all + narSize, 0);
    if (sum <= most)
        return;
    const named = ({ path, narSize }) => `${path === self ? "the flake's own tree" : path.slice(44)} (${(0,lib_text/* bytes */.ee)(narSize)})`;
    const largest = [...sources].sort((a, b) => b.narSize - a.narSize).slice(0, 3);
    throw new errors/* UserError */.yo(`build jobs would need ${(0,lib_text/* bytes */.ee)(sum)} of sources, more than ${(0,lib_text/* bytes */.ee)(most)}: ${largest.map(named).join(', ')}; take large files out of the flake, make them an input or fetch them, or allow more`);
}
function sourceOf(input, path, bytes) {
    if (input?.narHash === undefined)
        return [];
    const { name, narHash, access, locked } = input;
    return [{ path, input: name, narHash, access, locked, bytes }];
}


/***/ }),

/***/ 18123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sendSources),
/* harmony export */   Z: () => (/* binding */ sourceKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _nix_source_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32046);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8292);
/* harmony import */ var _closure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62468);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29301);






/** The key of the entry, and the name of the artifact, that has the tree of a public input. */
const sourceKey = ({ narHash }) => `flakeship-source-1-${(0,_nix_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOfNarHash */ .u)(narHash) ?? ''}`;
/** Days that an artifact is kept which the same run needs. */
const days = 1;
/**
 * Saves the trees of public inputs, each in a file of its own that is made once per narHash; where no entry can be saved,
 * as an artifact of this run. Those of private inputs never leave the job.
 */
async function sendSources(nix, sources, { artifacts, entries, folder }) {
    const sent = [];
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(folder);
    for (const source of sources) {
        if (source.access !== 'public')
            continue;
        const { input } = source;
        const key = sourceKey(source);
        if (await entries.has(key)) {
            sent.push({ input, to: 'there already', bytes: 0 });
            continue;
        }
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${key}.pack`);
        await (0,_pack_js__WEBPACK_IMPORTED_MODULE_5__/* .packMembers */ .B)(file, await (0,_closure_js__WEBPACK_IMPORTED_MODULE_4__/* .derivationClosure */ .J)(nix, [source.path]));
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if ((await entries.save(key, file)) || (await entries.has(key)))
            sent.push({ input, to: 'entry', bytes: size });
        else
            sent.push({ input, to: 'artifact', bytes: await asArtifact(artifacts, key, { file, folder }) });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file);
    }
    return sent;
}
/** Another attempt of the run may have uploaded it: the name says what is in it. */
async function asArtifact(artifacts, name, { file, folder }) {
    if ((await artifacts.list()).some((one) => one.name === name))
        return 0;
    return artifacts.upload(name, [file], { root: folder, days, compress: false });
}


/***/ }),

/***/ 46532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ narWord),
/* harmony export */   bi: () => (/* binding */ narAround),
/* harmony export */   v2: () => (/* binding */ narNumber),
/* harmony export */   vh: () => (/* binding */ writeNar),
/* harmony export */   yD: () => (/* binding */ hashNar)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** SHA-256 (hex) and size in bytes of a path as a Nix archive (Nix manual, "Nix Archive (NAR) format"). */
async function hashNar(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const bytes = await writeNar(path, (chunk) => {
        hash.update(chunk);
    });
    return { sha256: hash.digest('hex'), bytes };
}
/** Writes a path as a Nix archive, with little of it in memory; gives the bytes. */
async function writeNar(path, sink) {
    const nar = new NarWriter(sink);
    nar.word('nix-archive-1');
    await node(nar, Buffer.from(path));
    return nar.end();
}
/** What stands before and after the content of a file of this size that is an archive alone. */
function narAround(size) {
    const before = ['nix-archive-1', '(', 'type', 'regular', 'contents'].map(narWord);
    return {
        before: Buffer.concat([...before, narNumber(size)]),
        after: Buffer.concat([padding(size), narWord(')')]),
    };
}
/** A number as archives and Nix's protocols have it. */
function narNumber(value) {
    const word = Buffer.alloc(8);
    word.writeBigUInt64LE(BigInt(value));
    return word;
}
/** A text as archives and Nix's protocols have it: its length, itself, zeros up to a multiple of eight. */
function narWord(text) {
    const bytes = Buffer.from(text);
    return Buffer.concat([narNumber(bytes.length), bytes, padding(bytes.length)]);
}
const padding = (length) => Buffer.alloc((8 - (length % 8)) % 8);
async function node(nar, path) {
    // to wait for each of 40,000 small files takes several times as long as to read them
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    nar.word('(').word('type');
    if (found.isSymbolicLink())
        nar
            .word('symlink')
            .word('target')
            .word((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path, { encoding: 'buffer' }));
    else if (found.isDirectory())
        await directory(nar.word('directory'), path);
    else {
        nar.word('regular');
        if (found.mode & 0o100)
            nar.word('executable').word('');
        await nar.word('contents').content(path, found.size);
    }
    nar.word(')');
    await nar.flush(most);
}
const slash = Buffer.from('/');
async function directory(nar, path) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { encoding: 'buffer' });
    names.sort(Buffer.compare);
    for (const name of names) {
        nar.word('entry').word('(').word('name').word(name).word('node');
        await node(nar, Buffer.concat([path, slash, name]));
        nar.word(')');
    }
}
/** Bytes that are gathered before they are handed on; a larger file is streamed. */
const most = 256 * 1024;
class NarWriter {
    #sink;
    #waiting = [];
    #held = 0;
    #bytes = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    word(text) {
        this.#add(narWord(text));
        return this;
    }
    async content(file, size) {
        this.#add(narNumber(size));
        const before = this.#bytes;
        if (size <= most)
            this.#add((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file));
        else {
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
                this.#add(chunk);
                await this.flush(most);
            }
        }
        if (this.#bytes - before !== size)
            throw new Error(`${file} changed while it was read`);
        this.#add(padding(size));
    }
    /** Hands on what has gathered, if it is more than this. */
    async flush(atLeast) {
        if (this.#held <= atLeast)
            return;
        const chunk = Buffer.concat(this.#waiting);
        this.#waiting = [];
        this.#held = 0;
        await this.#sink(chunk);
    }
    async end() {
        await this.flush(0);
        return this.#bytes;
    }
    #add(bytes) {
        this.#waiting.push(bytes);
        this.#held += bytes.length;
        this.#bytes += bytes.length;
    }
}


/***/ }),

/***/ 8611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readPack),
  h: () => (/* binding */ writePack)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
;// CONCATENATED MODULE: ./src/nix/byte-reader.js
/** Reads lines and numbers of bytes from a stream, no more at once than the stream gives. */
class ByteReader {
    #chunks;
    #held = Buffer.alloc(0);
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** Up to the next newline, without it; longer ones and the end of the stream are errors. */
    async line(longest) {
        for (let searched = 0;;) {
            const end = this.#held.indexOf(10, searched);
            if (end > longest || (end === -1 && this.#held.length > longest))
                throw new Error('a line is too long');
            if (end !== -1) {
                const text = this.#held.toString('utf8', 0, end);
                this.#held = this.#held.subarray(end + 1);
                return text;
            }
            searched = this.#held.length;
            await this.#more();
        }
    }
    async *take(length) {
        for (let left = length; left > 0;) {
            if (this.#held.length === 0)
                await this.#more();
            const chunk = this.#held.subarray(0, left);
            this.#held = this.#held.subarray(chunk.length);
            left -= chunk.length;
            yield chunk;
        }
    }
    async isAtEnd() {
        return this.#held.length === 0 && (await this.#chunks.next()).done === true;
    }
    async #more() {
        const next = await this.#chunks.next();
        if (next.done)
            throw new Error('it ends too early');
        this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
    }
}

;// CONCATENATED MODULE: ./src/nix/pack.js
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








/**
 * A pack is a zstd stream: a line that says what it is, then for each path one line of JSON and its bytes (the file itself,
 * or the archive of a tree), then a line with their number. Paths come after those that they refer to. The length of the
 * stream stands behind it, since Node's zstd does not tell what follows its end.
 */
const title = 'flakeship pack 1';
const base = dist/* pipe */.FsL(dist/* string */.YjP(), 
// no name begins with a dot: Nix refuses `.` and `..` and what could be taken for them
dist/* regex */.yGV(/^[0-9a-df-np-sv-z]{32}-(?!\.)[0-9A-Za-z+\-._?=]{1,211}$/, 'not the name of a store path'));
const entry = dist/* strictObject */.rej({
    path: base,
    method: dist/* picklist */.KIO(['text', 'nar', 'flat']),
    algorithm: dist/* picklist */.KIO(['sha256', 'sha512']),
    references: dist/* array */.YOg(base),
    bytes: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0)),
});
const line = dist/* union */.KCZ([entry, dist/* strictObject */.rej({ paths: dist/* number */.aig() })]);
/** Bytes of one line; a derivation has thousands of references at most. */
const longestLine = 1024 * 1024;
/** Writes a pack file with little of it in memory; gives its paths and the bytes that it stands for. */
async function writePack(file, fill) {
    if (external_node_zlib_.createZstdCompress === undefined)
        throw tooOld();
    const zstd = external_node_zlib_.createZstdCompress();
    const written = (0,external_node_stream_promises_.pipeline)(zstd, (0,external_node_fs_.createWriteStream)(file));
    written.catch(() => { }); // told below
    let [paths, unpacked] = [0, 0];
    const sink = async (chunk) => {
        unpacked += chunk.length;
        if (!zstd.write(chunk))
            await Promise.race([(0,external_node_events_.once)(zstd, 'drain'), written]);
    };
    const say = (value) => sink(Buffer.from(`${value}\n`));
    try {
        await say(title);
        await fill({
            add: async (one, write) => {
                await say(JSON.stringify(one));
                const before = unpacked;
                await write(sink);
                if (unpacked - before !== one.bytes)
                    throw new Error(`${one.path} changed while it was packed`);
                paths += 1;
            },
        });
        await say(JSON.stringify({ paths }));
    }
    catch (error) {
        zstd.destroy();
        throw error;
    }
    zstd.end();
    await written;
    await (0,promises_.appendFile)(file, footer((await (0,promises_.stat)(file)).size));
    return { paths, unpacked };
}
const mark = 'pack 1\n\n';
function footer(length) {
    const number = Buffer.alloc(8);
    number.writeBigUInt64LE(BigInt(length));
    return Buffer.concat([number, Buffer.from(mark)]);
}
/** How long the zstd stream is, from the end of the file; undefined where that says something else. */
async function streamLength(file) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = __addDisposableResource(env_1, await (0,promises_.open)(file, 'r'), true);
        const { size } = await opened.stat();
        const length = size - footer(0).length;
        if (length <= 0)
            return undefined;
        const { buffer } = await opened.read(Buffer.alloc(size - length), 0, size - length, length);
        return buffer.equals(footer(length)) ? length : undefined;
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
/** Reads a pack from front to back. Whatever is not exactly a pack is a UserError. */
async function* readPack(file, limits) {
    if (external_node_zlib_.createZstdDecompress === undefined)
        throw tooOld();
    const broken = (why, cause) => new errors/* UserError */.yo(`${file} is not a whole pack of derivations (${why}); run the job that evaluates again`, {
        cause,
    });
    const length = await streamLength(file);
    if (length === undefined)
        throw broken('its end is not that of a pack');
    const source = (0,external_node_fs_.createReadStream)(file, { end: length - 1 });
    const zstd = external_node_zlib_.createZstdDecompress();
    const flowing = (0,external_node_stream_promises_.pipeline)(source, zstd);
    flowing.catch(() => { }); // the reader of zstd is told
    const bytes = new ByteReader(zstd);
    try {
        if ((await bytes.line(100)) !== title)
            throw broken('it begins with something else');
        let [left, paths] = [limits.bytes, 0];
        for (;;) {
            const said = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), line), await bytes.line(longestLine));
            if (!said.success)
                throw broken(said.issues[0].message);
            const one = said.output;
            if ('paths' in one) {
                if (one.paths !== paths)
                    throw broken('paths are missing');
                if (!(await bytes.isAtEnd()))
                    throw broken('something follows its end');
                return;
            }
            paths += 1;
            left -= one.bytes;
            if (left < 0 || paths > limits.paths)
                throw broken('it holds more than it may');
            yield { ...one, content: guarded(bytes.take(one.bytes), broken) };
        }
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw broken(error instanceof Error ? error.message : String(error), error);
    }
    finally {
        source.destroy();
        zstd.destroy();
    }
}
const tooOld = () => new errors/* MachineError */.Ml('packs of derivations need Node 22.15 or newer; update Node');
async function* guarded(content, broken) {
    try {
        yield* content;
    }
    catch (error) {
        throw broken(error instanceof Error ? error.message : String(error), error);
    }
}


/***/ })

};
