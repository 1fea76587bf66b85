export const id = 274;
export const ids = [274];
export const modules = {

/***/ 89274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ actions_report),
  report: () => (/* binding */ report_report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
;// CONCATENATED MODULE: ./src/lib/json-text.js
const [quote, backslash, colon] = [34, 92, 58];
/**
 * The text of a JSON object with `null` in place of the list or object that one of its keys has: what nobody reads need not
 * be made of it first, nor held in memory. What is skipped is not looked at; text that is no JSON remains none.
 */
function withoutValue(text, key) {
    const quoted = Buffer.from(JSON.stringify(key));
    let depth = 0;
    let from = -1;
    for (let at = 0; at < text.length; at++) {
        const byte = text[at];
        if (byte === quote) {
            const end = stringEnd(text, at);
            if (depth === 1 && from === -1 && quoted.equals(text.subarray(at, end + 1)))
                from = behindColon(text, end + 1);
            at = end;
        }
        else if (byte === 91 || byte === 123)
            depth += 1;
        else if (byte === 93 || byte === 125) {
            depth -= 1;
            if (depth === 1 && from !== -1)
                return Buffer.concat([text.subarray(0, from), Buffer.from('null'), text.subarray(at + 1)]);
        }
    }
    return text;
}
/** Where the string that begins here ends, or the text. */
function stringEnd(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== quote)
        at += text[at] === backslash ? 2 : 1;
    return at;
}
/** Where the value begins, if what ended here is a key. */
function behindColon(text, end) {
    let at = end;
    while (/\s/.test(String.fromCharCode(text[at] ?? 0)))
        at += 1;
    return text[at] === colon ? at + 1 : -1;
}

// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
// EXTERNAL MODULE: ./src/documents/plan.js
var plan = __webpack_require__(72541);
// EXTERNAL MODULE: ./src/documents/report.js
var report = __webpack_require__(34528);
;// CONCATENATED MODULE: ./src/documents/base.js







const ofPlan = dist/* pick */.UpN(plan/* plan */.et, ['document', 'version', 'created', 'flake', 'targets', 'failures', 'unselected']);
const ofReport = dist/* pick */.UpN(report/* report */.z, [
    'document',
    'version',
    'created',
    'flake',
    'targets',
    'evaluationFailures',
    'unselected',
]);
const base = dist/* variant */.Oxt('document', [ofPlan, ofReport]);
/** A base is text of another run; one larger than this is not read (bytes). */
const limit = 256 * 1024 * 1024;
/** Reads a report or a plan, without the bulk of it: a plan may list 50,000 derivations that nobody asks for here. */
async function readBase(file) {
    const unusable = (why, cause) => new errors/* UserError */.yo(`${file} ${why}; give the report.json or plan.json of the base`, { cause });
    const found = await (0,promises_.stat)(file).catch((cause) => {
        throw unusable('cannot be read', cause);
    });
    if (!found.isFile() || found.size > limit)
        throw unusable('is no file that a run wrote');
    let raw;
    try {
        raw = JSON.parse(withoutValue(await (0,promises_.readFile)(file), 'derivations').toString('utf8'));
    }
    catch (cause) {
        throw unusable('is not valid JSON', cause);
    }
    const parsed = dist/* safeParse */.xLC(base, raw);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const where = dist/* getDotPath */.BuJ(issue) ?? 'top level';
    throw unusable(`is no report or plan that this flakeship reads (${(0,lib_text/* oneLine */.TN)(`${where}: ${issue.message}`, 200)})`);
}

// EXTERNAL MODULE: ./src/documents/files.js
var documents_files = __webpack_require__(70231);
// EXTERNAL MODULE: ./src/features/report/boot-sections.js
var boot_sections = __webpack_require__(54755);
// EXTERNAL MODULE: ./src/features/report/brevity.js
var brevity = __webpack_require__(45573);
// EXTERNAL MODULE: ./src/features/report/failure-groups.js
var failure_groups = __webpack_require__(23731);
// EXTERNAL MODULE: ./src/features/report/names.js
var report_names = __webpack_require__(84220);
;// CONCATENATED MODULE: ./src/features/report/repository-path.js

/** Tells of a file of the flake where it is in the repository; undefined for a flake or a file of elsewhere. */
function repositoryPaths({ url }, repository) {
    const prefix = prefixOf(url.replace(/\?.*$/s, ''), repository);
    return (file) => {
        const isBelow = !file.startsWith('/') && !file.split('/').includes('..');
        return prefix === undefined || !isBelow ? undefined : `${prefix}${file}`;
    };
}
/** Files of a flake are named from the top of its tree, `?dir=` or not; a copied folder is a tree of its own. */
function prefixOf(url, { root, name }) {
    if (/^git(\+file)?:\/\/\//.test(url))
        return '';
    const [, folder] = /^path:(\/[^?]*)$/s.exec(url) ?? [];
    if (folder !== undefined)
        return root === undefined ? undefined : below(root, decoded(folder));
    const [, owner] = /^(?:github:|git\+(?:https|ssh):\/\/(?:[^/@]*@)?github\.com\/)([^/]+\/[^/]+?)(?:\.git)?(?:\/.*)?$/s.exec(url) ?? [];
    return owner !== undefined && owner.toLowerCase() === name?.toLowerCase() ? '' : undefined;
}
function below(root, folder) {
    const path = (0,external_node_path_.relative)(root, folder);
    if (path.split('/')[0] === '..')
        return undefined;
    return path === '' ? '' : `${path}/`;
}
function decoded(path) {
    try {
        return decodeURI(path);
    }
    catch {
        return path; // a percent sign that encodes nothing is one
    }
}

// EXTERNAL MODULE: ./src/features/report/standing.js
var standing = __webpack_require__(95518);
// EXTERNAL MODULE: ./src/features/report/words.js
var words = __webpack_require__(23453);
;// CONCATENATED MODULE: ./src/features/report/annotations.js








/** GitHub shows so many of one step and drops the others without a word (research: platform §4.1). */
const mostOfAStep = 10;
const longestMessage = 2000;
const logLines = 5;
/** What a person must know, the most important first, within a number of annotations; the last one counts the rest. */
function annotationsOf(report, { budget = mostOfAStep, repository = {} } = {}) {
    const pathOf = repositoryPaths(report.flake, repository);
    const all = [
        ...(0,failure_groups/* groupFailures */.B)(report.evaluationFailures).map((group) => evaluationAnnotation(group, pathOf)),
        ...report.buildFailures.map(buildAnnotation),
        ...report.boots.filter((boot) => (0,standing/* bootStanding */.hS)(boot) === 'bad').map(bootAnnotation),
        ...withoutResult(report),
    ];
    if (all.length <= budget)
        return all;
    const shown = all.slice(0, Math.max(0, budget - 1));
    const rest = annotation('More went wrong', `${all.length - shown.length} more: the job summary has all of them`);
    return [...shown, rest].slice(0, budget);
}
function annotation(title, message, place = {}) {
    return { message: (0,lib_text/* cut */.Jj)((0,lib_text/* plain */.pj)(message), longestMessage), place: { title: (0,lib_text/* oneLine */.TN)(title, 120), ...place } };
}
function evaluationAnnotation(group, pathOf) {
    const { all, message, position } = group;
    const names = (0,brevity/* some */.z)(all.map((failure) => (0,lib_text/* oneLine */.TN)((0,report_names/* nameOf */.V)(failure), 60)), 3);
    const file = position && pathOf(position.file);
    const title = `${names} ${all.length === 1 ? 'does' : 'do'} not evaluate`;
    if (position === undefined)
        return annotation(title, message);
    return file === undefined
        ? annotation(title, `${message}\nat ${(0,report_names/* placeOf */.$)(position)}`)
        : annotation(title, message, { file: (0,lib_text/* oneLine */.TN)(file, 1000), line: position.line });
}
function buildAnnotation({ name, message, hint, targets, log }) {
    const down = (0,brevity/* some */.z)(targets.map((target) => (0,lib_text/* oneLine */.TN)(target, 60)), 5);
    const lines = [
        (0,lib_text/* oneLine */.TN)(message, 300),
        ...(hint === undefined ? [] : [(0,lib_text/* oneLine */.TN)(hint, 300)]),
        ...(down === '' ? [] : [`takes down ${down}`]),
        ...log.slice(-logLines).map((line) => `| ${(0,lib_text/* oneLine */.TN)(line, 200)}`),
    ];
    return annotation(`${(0,lib_text/* oneLine */.TN)(name, 80)} does not build`, lines.join('\n'));
}
function bootAnnotation(boot) {
    const { target, firmware, decided } = boot;
    const title = `${(0,lib_text/* oneLine */.TN)(target, 60)} by ${words/* firmwareWords */.Nu[firmware]}: ${(0,boot_sections/* verdictOf */.Vj)(boot).slice(2)}`;
    return annotation(title, [decided.by, decided.text].filter((text) => text !== '').join(': '));
}
/** Targets that nobody knows anything of, together: one lost job may take hundreds with it. */
function withoutResult({ targets }) {
    const lost = targets.filter(({ outcome }) => outcome === 'missing' || outcome === 'cancelled');
    if (lost.length === 0)
        return [];
    const names = (0,brevity/* some */.z)(lost.map(({ id }) => (0,lib_text/* oneLine */.TN)(id, 60)), 10);
    return [
        annotation(`${(0,lib_text/* count */.U9)(lost.length, 'target')} without a result`, `stopped, or its job was lost: ${names}`),
    ];
}

// EXTERNAL MODULE: ./src/features/report/markdown.js + 3 modules
var report_markdown = __webpack_require__(25559);
// EXTERNAL MODULE: ./src/lib/groups.js
var groups = __webpack_require__(77729);
// EXTERNAL MODULE: ./src/nix/closure-diff.js + 1 modules
var closure_diff = __webpack_require__(98966);
// EXTERNAL MODULE: ./src/nix/attribute-path.js
var attribute_path = __webpack_require__(25645);
;// CONCATENATED MODULE: ./src/features/report/impact-base.js

function targetsOf(base) {
    return base.targets;
}
function failuresOf(base) {
    return base.document === 'plan' ? base.failures : base.evaluationFailures;
}
/** The attribute that holds all hosts. */
const hosts = 'nixosConfigurations';
/** Failures by what they take down: a target, all of a host, all hosts, or all below an attribute. */
class Failures {
    #byName = new Map();
    #byAttribute = new Map();
    constructor(failures) {
        for (const failure of failures) {
            for (const name of failure.names)
                this.#byName.set(name, failure);
            this.#byAttribute.set(failure.attribute, failure);
        }
    }
    /** The failure that is the reason why there is no such target. */
    of({ names, host }) {
        const wholes = host === undefined ? [] : [(0,attribute_path/* attributePath */.i)([hosts, host]), hosts];
        return (first(names, (name) => this.#byName.get(name)) ??
            first([...wholes, ...names.flatMap(above)], (attribute) => this.#byAttribute.get(attribute)));
    }
    /** The same attribute, or another that would have been the same target. */
    like({ names, attribute }) {
        return this.#byAttribute.get(attribute) ?? first(names, (name) => this.#byName.get(name));
    }
}
/** Every attribute that a name is below of: `packages`, `packages.x86_64-linux`. */
const above = (name) => [...name.matchAll(/\./g)].slice(0, 50).map(({ index }) => name.slice(0, index));
function first(all, of) {
    for (const one of all) {
        const found = of(one);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/features/report/impact-work.js
/** More names than this tell nobody more. */
const mostNames = 10;
/** Tells for any target how many of a plan's missing derivations it needs. Numbers only: a plan may have 50,000. */
function workOf(derivations) {
    const { numbers, starts, needs } = edges(derivations);
    const seenBy = new Int32Array(derivations.length).fill(-1);
    const queue = new Int32Array(derivations.length);
    let questions = 0;
    return (drvPath) => {
        const root = numbers.get(drvPath);
        if (root === undefined)
            return { count: 0, first: [] };
        const question = questions++;
        const first = [];
        let reached = 1;
        queue[0] = root;
        seenBy[root] = question;
        for (let done = 0; done < reached; done++) {
            const one = queue[done] ?? 0;
            const [from, to] = [starts[one] ?? 0, starts[one + 1] ?? 0];
            if (from === to && first.length < mostNames)
                first.push(derivations[one]?.name ?? '');
            for (let at = from; at < to; at++) {
                const next = needs[at] ?? 0;
                if (seenBy[next] === question)
                    continue;
                seenBy[next] = question;
                queue[reached++] = next;
            }
        }
        return { count: reached, first };
    };
}
/** What the derivation of each number needs stands in `needs` from its start to the start of the next one. */
function edges(derivations) {
    const numbers = new Map(derivations.map(({ drvPath }, i) => [drvPath, i]));
    const starts = new Int32Array(derivations.length + 1);
    const needs = new Int32Array(derivations.reduce((sum, derivation) => sum + derivation.needs.length, 0));
    let end = 0;
    for (const [i, derivation] of derivations.entries()) {
        for (const path of derivation.needs) {
            const needed = numbers.get(path);
            if (needed !== undefined)
                needs[end++] = needed;
        }
        starts[i + 1] = end;
    }
    return { numbers, starts, needs };
}

;// CONCATENATED MODULE: ./src/features/report/impact.js





/** What became of each target since the base; one that has several names there and here is told for each. */
function impactOf(base, head) {
    const { flake, created } = base;
    const before = new Map(targetsOf(base).flatMap((target) => target.names.map((name) => [name, target])));
    const failedBefore = new Failures(failuresOf(base));
    const { revision } = flake;
    return {
        base: { ...(revision === undefined ? {} : { revision }), created },
        targets: [
            ...goneTargets(base, head.plan, failedBefore),
            ...presentTargets({ base, head, before, failedBefore }),
        ],
    };
}
function presentTargets(of) {
    const { base, head, before, failedBefore } = of;
    const notAsked = new Set(base.unselected);
    const work = workOf(head.plan.derivations);
    return head.plan.targets.flatMap((target) => [...(0,groups/* groupBy */.$)(target.names, (name) => before.get(name))].flatMap(([old, names]) => {
        const isNamed = names.includes(target.id);
        if (!old && names.some((name) => notAsked.has(name)))
            return [];
        const became = becomingOf(target, old, failedBefore);
        return [
            {
                ...named(isNamed ? target.id : (names[0] ?? target.id), isNamed ? target.host : (old?.host ?? target.host)),
                became,
                ...(isNews[became] ? news(target, old?.closure, head.closures.get(target.id), work) : {}),
            },
        ];
    }));
}
function becomingOf(target, old, failedBefore) {
    if (!old)
        return failedBefore.of(target) ? 'repaired' : 'added';
    if (old.drvPath === target.drvPath)
        return 'unchanged';
    return old.fingerprint !== undefined && old.fingerprint === target.fingerprint ? 'revision' : 'changed';
}
/** Whether there is more to say of a target that is there. */
const isNews = {
    unchanged: false,
    revision: false,
    changed: true,
    added: true,
    removed: false,
    broken: false,
    'still-broken': false,
    'new-broken': false,
    repaired: true,
};
function news(target, before, after, work) {
    const toBuild = work(target.drvPath);
    if (!after)
        return { toBuild, ...(before ? { closure: { before: sizeOf(before) } } : {}) };
    if (!before)
        return { toBuild, closure: { after: sizeOf(after) } };
    const diff = (0,closure_diff/* diffClosures */.E)(before, after);
    return { toBuild, closure: { before: diff.before, after: diff.after }, packages: diff.changes };
}
const sizeOf = ({ bytes, paths }) => ({ bytes, paths: paths.length });
/** What the base has and the head has not, with the failure that is the reason where there is one. */
function goneTargets(base, plan, failedBefore) {
    const failures = new Failures(plan.failures);
    const told = new Set();
    const present = new Set([...plan.targets.flatMap(({ names }) => names), ...plan.unselected]);
    const refused = new Map((plan.refusals ?? []).flatMap((refusal) => refusal.names.map((name) => [name, refusal])));
    const gone = targetsOf(base).flatMap((old) => {
        const names = old.names.filter((name) => !present.has(name));
        const [name] = names;
        if (name === undefined)
            return [];
        const at = named(names.includes(old.id) ? old.id : name, old.host);
        const failure = failures.of({ ...old, names });
        if (failure)
            told.add(failure);
        const reason = failure?.message ?? refused.get(name)?.message;
        return [{ ...at, became: failure ? 'broken' : 'removed', ...(reason === undefined ? {} : { reason }) }];
    });
    const others = plan.failures.filter((failure) => !told.has(failure));
    return [
        ...gone,
        ...others.map((failure) => ({
            ...named((0,report_names/* nameOf */.V)(failure), hostOf(failure)),
            became: failedBefore.like(failure) ? 'still-broken' : 'new-broken',
            reason: failure.message,
        })),
    ];
}
const named = (id, host) => ({ id, ...(host === undefined ? {} : { host }) });
/** The host that an attribute belongs to. */
function hostOf({ attribute }) {
    const [, bare, quoted] = /^nixosConfigurations\.(?:([^".]+)|"((?:[^"\\]|\\.)*)")/s.exec(attribute) ?? [];
    return bare ?? quoted?.replace(/\\(.)/gs, '$1');
}

// EXTERNAL MODULE: ./src/features/report/machines.js
var report_machines = __webpack_require__(20076);
;// CONCATENATED MODULE: ./src/features/report/merge-results.js


/** Of each shard the newest result that was built from this very plan. */
function countedResults({ shards = [] }, results, planDigest) {
    const isOther = ({ plan }) => plan !== undefined && planDigest !== undefined && plan !== planDigest;
    const newest = new Map();
    for (const result of [...results].sort(byCreation))
        if (!isOther(result))
            newest.set(result.shard, result);
    const lost = shards.filter(({ id }) => !newest.has(id));
    return {
        results: [...newest.values()].sort(byCreation),
        warnings: [
            ...fromAnotherPlan(results.filter(isOther)),
            ...lost.map(({ id, targets }) => `${(0,lib_text/* oneLine */.TN)(id, 80)} left no result: its job failed or was stopped before; nothing is known of ${names(targets)}`),
        ],
        lost: new Map(lost.flatMap(({ id, targets }) => targets.map((target) => [target, id]))),
    };
}
function fromAnotherPlan(results) {
    if (results.length === 0)
        return [];
    const shards = results.map(({ shard }) => shard);
    return [
        `left out, because another plan was built (of an earlier attempt?): ${(0,lib_text/* count */.U9)(results.length, 'result')} of ${names(shards)}`,
    ];
}
const names = (all) => (0,brevity/* some */.z)([...new Set(all)].map((id) => (0,lib_text/* oneLine */.TN)(id, 80)), 5);
/** Oldest first. */
function byCreation(a, b) {
    return a.created < b.created ? -1 : a.created > b.created ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/features/report/merge.js






/** All documents of a run as one; what belongs to another run is left out with a warning. */
function mergeReport(documents) {
    const { plan, evidence, seconds, base } = documents;
    const planned = new Map(plan.targets.map((target) => [target.id, target]));
    const { results, warnings, lost } = countedResults(plan, documents.results, documents.planDigest);
    const decided = new Map();
    for (const result of results) {
        for (const target of result.targets)
            if (isOf(planned, target))
                decided.set(target.id, { target, result });
    }
    const boots = latestBoots(evidence.filter((boot) => isOf(planned, { id: boot.target, drvPath: boot.drvPath })));
    const machines = (0,report_machines/* machinesOf */.qv)(results);
    const report = {
        document: 'report',
        version: 1,
        created: [plan, ...results, ...evidence]
            .map(({ created }) => created)
            .sort()
            .at(-1) ?? plan.created,
        flake: plan.flake,
        nix: plan.nix,
        seconds: { ...buildSeconds(results), ...seconds },
        targets: plan.targets.map((target) => targetOf(target, decided.get(target.id)?.target ?? merge_withoutResult(target, plan, lost))),
        evaluationFailures: plan.failures,
        ...(plan.refusals === undefined ? {} : { refusals: plan.refusals }),
        buildFailures: joinFailures(results.flatMap((result) => {
            const isDecidedHere = (id) => decided.get(id)?.result === result;
            return result.failures
                .filter(({ targets }) => targets.length === 0 || targets.some(isDecidedHere))
                .map((failure) => ({ ...failure, targets: failure.targets.filter(isDecidedHere) }));
        })),
        ...(machines.length === 0 ? {} : { machines }),
        boots,
        ...(base === undefined ? {} : { impact: impactOf(base, { plan, closures: closuresOf(decided) }) }),
        ...(plan.unselected.length === 0 ? {} : { unselected: plan.unselected }),
        warnings: [...plan.warnings, ...warnings, ...strangers(planned, results, evidence), ...stopped(results)],
    };
    return { ...report, ok: (0,standing/* isWell */.f5)(report) };
}
/** The same name with another derivation is a target of another run. */
function isOf(planned, { id, drvPath }) {
    const target = planned.get(id);
    return target !== undefined && (drvPath === undefined || drvPath === target.drvPath);
}
function targetOf(planned, result) {
    const { id, names, host, kind, system, drvPath, outputs, status, fingerprint } = planned;
    const said = isAside(planned) && planned.reason !== undefined ? { reason: planned.reason } : {};
    return {
        ...{ id, kind, system, drvPath, outputs, seconds: 0, images: [] },
        ...(host === undefined ? {} : { host }),
        ...(result.outcome === status ? said : {}),
        ...result,
        names,
        ...(fingerprint === undefined ? {} : { fingerprint }),
    };
}
const isAside = ({ status }) => status === 'not-here' || status === 'skipped';
/** Nobody was asked to build it, or whoever was asked said nothing. */
function merge_withoutResult(target, { shards }, lost) {
    const { id, status } = target;
    if (status === 'not-here' || status === 'skipped')
        return { outcome: status };
    const shard = lost.get(id);
    if (shard !== undefined)
        return { outcome: 'missing', reason: `${shard} left no result` };
    const isBuilt = shards === undefined || status === 'to-build' || shards.some(({ targets }) => targets.includes(id));
    return { outcome: isBuilt ? 'missing' : 'cached' };
}
function closuresOf(decided) {
    return new Map([...decided].map(([id, { target }]) => [id, target.closure]));
}
/** One boot for each image and firmware: the newest. */
function latestBoots(evidence) {
    const latest = new Map();
    for (const boot of [...evidence].sort(byCreation))
        latest.set(`${boot.firmware} ${boot.target}`, boot);
    return [...latest.values()];
}
/** Shards that met the same failing derivation tell it once. */
function joinFailures(failures) {
    const joined = new Map();
    for (const failure of failures) {
        const key = failure.drvPath ?? `${failure.name}\n${failure.message}`;
        const targets = new Set([...(joined.get(key)?.targets ?? []), ...failure.targets]);
        joined.set(key, { ...failure, targets: [...targets] });
    }
    return [...joined.values()];
}
function strangers(planned, results, evidence) {
    const targets = results.flatMap((result) => result.targets.filter((target) => !isOf(planned, target)).map(({ id }) => id));
    const boots = evidence
        .filter((boot) => !isOf(planned, { id: boot.target, drvPath: boot.drvPath }))
        .map(({ target }) => target);
    const kinds = [
        ['build', targets],
        ['boot', boots],
    ];
    return kinds
        .filter(([, ids]) => ids.length > 0)
        .map(([kind, ids]) => `left out, because the plan has no such target (a document of another run?): ${(0,lib_text/* count */.U9)(ids.length, kind)} of ${(0,brevity/* some */.z)([...new Set(ids)].map((id) => (0,lib_text/* oneLine */.TN)(id, 80)), 5)}`);
}
function stopped(results) {
    return results
        .filter(({ interrupted }) => interrupted)
        .map(({ shard }) => `the build of ${(0,lib_text/* oneLine */.TN)(shard, 80)} was stopped before its end`);
}
/** Shards build at the same time: the longest is how long it took. */
function buildSeconds(results) {
    return results.length === 0 ? {} : { build: Math.max(...results.map(({ seconds }) => seconds)) };
}

// EXTERNAL MODULE: ./src/features/report/headline.js
var headline = __webpack_require__(46794);
// EXTERNAL MODULE: ./src/features/report/impact-section.js
var impact_section = __webpack_require__(1570);
// EXTERNAL MODULE: ./src/features/report/plan-lines.js
var plan_lines = __webpack_require__(72891);
// EXTERNAL MODULE: ./src/features/report/refusals.js
var report_refusals = __webpack_require__(19547);
// EXTERNAL MODULE: ./src/nix/derivation-files.js
var derivation_files = __webpack_require__(18938);
// EXTERNAL MODULE: ./src/features/report/terminal-lines.js
var terminal_lines = __webpack_require__(52004);
;// CONCATENATED MODULE: ./src/features/report/table-troubles.js









/** More of one kind than this are counted, not shown; the report has all. */
const most = 20;
/** What went wrong, each with the end of its log and where the rest of it is: one group of lines for each kind. */
function troubleLines(report, folder) {
    const badBoots = report.boots.filter((boot) => (0,standing/* bootStanding */.hS)(boot) === 'bad');
    return [
        capped(report.evaluationFailures.map(evaluationFailureLines), 'attributes do not evaluate'),
        capped(report.buildFailures.map((failure) => buildFailureLines(failure, folder)), 'builds failed'),
        capped(badBoots.map((boot) => badBootLines(boot, folder)), 'boots went wrong'),
    ];
}
function evaluationFailureLines({ attribute, message, position }) {
    return [
        `${words/* marks */.Z8.bad} ${(0,lib_text/* oneLine */.TN)(attribute)} does not evaluate`,
        ...(position ? [`  at ${(0,lib_text/* oneLine */.TN)((0,report_names/* placeOf */.$)(position))}`] : []),
        ...(0,terminal_lines/* quoted */.TL)(message, 'first'),
    ];
}
function buildFailureLines(failure, folder) {
    const { name, message, log, logFile, chain, targets, drvPath } = failure;
    const whole = logFile === undefined ? drvPath && `nix log ${drvPath}` : (0,external_node_path_.join)(folder, logFile);
    const down = targets.map((target) => (0,lib_text/* oneLine */.TN)(target, 60));
    const way = (0,brevity/* withoutMiddle */.M)(chain.map((step) => (0,lib_text/* oneLine */.TN)((0,derivation_files/* derivationName */.J)(step), 80)), 6);
    return [
        `${words/* marks */.Z8.bad} ${(0,lib_text/* oneLine */.TN)(name)}: ${(0,lib_text/* oneLine */.TN)(message, 600)}`,
        ...advice(failure),
        ...(down.length === 0 ? [] : [`  takes down ${(0,brevity/* some */.z)(down, 6)}`]),
        ...(way.length < 2 ? [] : [`  the way down: ${way.join(' → ')}`]),
        ...(0,terminal_lines/* quoted */.TL)(log.join('\n'), 'last'),
        ...(whole && log.length > 0 ? [`  whole log: ${(0,lib_text/* oneLine */.TN)(whole, 4096)}`] : []),
    ];
}
/** What kind of failure it is, and what to do. */
function advice({ class: kind, phase, hint }) {
    if (kind === undefined)
        return [];
    const where = phase === undefined ? '' : ` in ${(0,lib_text/* oneLine */.TN)(phase, 60)}`;
    return [`  ${words/* classWords */.ot[kind]}${where}${hint === undefined ? '' : `: ${(0,lib_text/* oneLine */.TN)(hint, 600)}`}`];
}
function badBootLines(boot, folder) {
    const { target, firmware, decided, tail, serialLog, screenshot, command } = boot;
    const failed = command && command.code !== 0 ? command.output : undefined;
    return [
        `${words/* marks */.Z8.bad} ${(0,lib_text/* oneLine */.TN)(target)} by ${words/* firmwareWords */.Nu[firmware]} ${(0,boot_sections/* verdictOf */.Vj)(boot).slice(2)}: ${(0,lib_text/* oneLine */.TN)(decided.by)}`,
        ...(decided.text === '' || tail.includes(decided.text) ? [] : [`  ${(0,lib_text/* oneLine */.TN)(decided.text, 300)}`]),
        ...(0,terminal_lines/* quoted */.TL)(failed ?? tail.join('\n'), 'last'),
        `  whole console: ${(0,lib_text/* oneLine */.TN)((0,external_node_path_.join)(folder, serialLog), 4096)}`,
        ...(screenshot === undefined ? [] : [`  screen: ${(0,lib_text/* oneLine */.TN)((0,external_node_path_.join)(folder, screenshot), 4096)}`]),
    ];
}
function capped(blocks, rest) {
    const left = blocks.length - most;
    const more = left > 0 ? [[`… and ${left} more ${rest}; the report has them`]] : [];
    return (0,terminal_lines/* spaced */.ji)([...blocks.slice(0, most), ...more]);
}

;// CONCATENATED MODULE: ./src/features/report/table.js












/** The report for a terminal: plain text, the sentence that counts last, where the eye is. */
function renderTable(report, { folder = '' } = {}) {
    return (0,terminal_lines/* spaced */.ji)([
        targetLines(report),
        bootLines(report),
        ...troubleLines(report, folder),
        (0,report_machines/* machineLines */.T7)(report),
        report.impact ? [`  ${(0,impact_section/* impactSentence */.id)(report.impact, (text) => (0,lib_text/* oneLine */.TN)(text))}`] : [],
        verdictLines(report),
    ]);
}
function targetLines({ targets, evaluationFailures, refusals = [] }) {
    const unknown = evaluationFailures.map((failure) => [
        `${words/* marks */.Z8.bad} ${(0,lib_text/* oneLine */.TN)((0,report_names/* nameOf */.V)(failure), 60)}`,
        words/* notEvaluated */.JB,
        '',
        '',
        '',
    ]);
    const refused = refusals.map((refusal) => [
        `${words/* marks */.Z8.aside} ${(0,lib_text/* oneLine */.TN)((0,report_names/* nameOf */.V)(refusal), 60)}`,
        words/* outcomeWords */.wX.skipped,
        '',
        '',
        (0,lib_text/* oneLine */.TN)((0,report_refusals/* refusalReason */.b)(refusal), 100),
    ]);
    const rows = [...unknown, ...(0,standing/* byHost */.K9)(targets).flatMap(([, group]) => group.map(targetRow)), ...refused];
    if (rows.length === 0)
        return [];
    return (0,lib_text/* table */.tp)([['  target', 'outcome', 'time', 'closure', ''], ...rows], { right: [2, 3] });
}
function targetRow({ id, outcome, seconds, closure, reason }) {
    return [
        `${words/* marks */.Z8[standing/* outcomeStanding */.Nd[outcome]]} ${(0,lib_text/* oneLine */.TN)(id, 60)}`,
        words/* outcomeWords */.wX[outcome],
        seconds > 0 ? (0,lib_text/* duration */.p0)(seconds) : '',
        closure ? (0,lib_text/* bytes */.ee)(closure.bytes) : '',
        reason === undefined ? '' : (0,lib_text/* oneLine */.TN)(reason, 100),
    ];
}
function bootLines({ boots }) {
    if (boots.length === 0)
        return [];
    const rows = boots.map((boot) => [
        `${words/* marks */.Z8[(0,standing/* bootStanding */.hS)(boot)]} ${(0,lib_text/* oneLine */.TN)(boot.target, 60)}`,
        words/* firmwareWords */.Nu[boot.firmware],
        (0,boot_sections/* verdictOf */.Vj)(boot).slice(2),
        (0,lib_text/* duration */.p0)(boot.seconds),
        (0,words/* runsOn */.k8)(boot),
        (0,lib_text/* oneLine */.TN)(boot.decided.by, 60),
    ]);
    return (0,lib_text/* table */.tp)([['  boot', 'started by', 'verdict', 'after', 'runs on', 'decided by'], ...rows], {
        right: [3],
    });
}
function verdictLines(report) {
    const took = (0,headline/* phases */.t)(report);
    return [
        ...(0,plan_lines/* warningLines */._F)(report.warnings),
        `${words/* marks */.Z8[report.ok ? 'well' : 'bad']} ${(0,headline/* headline */.P)(report)}${took === '' ? '' : ` (${took})`}`,
    ];
}

// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(91711);
// EXTERNAL MODULE: ./src/system/files.js
var system_files = __webpack_require__(8292);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(53507);
// EXTERNAL MODULE: ./src/actions/relay-inputs.js
var relay_inputs = __webpack_require__(71672);
// EXTERNAL MODULE: ./src/actions/surroundings.js
var surroundings = __webpack_require__(72790);
;// CONCATENATED MODULE: ./src/actions/report.js














/** Merges, writes and tells; `annotations` is how many of those the step may still have. */
async function report_report(documents, out, host, { annotations = 0 } = {}) {
    const merged = mergeReport(documents);
    const json = (0,external_node_path_.join)(out, 'report.json');
    const markdown = (0,external_node_path_.join)(out, 'report.md');
    await (0,documents_files/* writeDocument */.ft)('report', json, merged);
    const rendered = (0,report_markdown/* renderMarkdown */.G)(merged);
    await (0,documents_files/* writeWhole */.f8)(markdown, rendered);
    await host.summary((0,report_markdown/* renderMarkdown */.G)(merged, { files: false }));
    if (host.kind === 'github')
        annotate(merged, host, annotations);
    return {
        ok: merged.ok,
        outputs: { report: json, markdown, ok: String(merged.ok) },
        summary: [...renderTable(merged, { folder: out }), '', `report: ${markdown}`],
        json: merged,
    };
}
function annotate(merged, host, budget) {
    const { GITHUB_WORKSPACE: root, GITHUB_REPOSITORY: name } = host.environment;
    for (const { message, place } of annotationsOf(merged, { budget, repository: { root, name } }))
        host.log.error(message, place);
}
async function readAll(folder) {
    const files = await (0,promises_.readdir)(folder).catch((cause) => {
        throw new errors/* UserError */.yo(`${folder} cannot be read; give the folder that evaluate and build wrote with --out`, { cause });
    });
    const all = (prefix) => files.filter((file) => file.startsWith(prefix) && file.endsWith('.json')).sort();
    return {
        plan: await (0,documents_files/* readDocument */.u0)('plan', (0,external_node_path_.join)(folder, 'plan.json')),
        planDigest: await (0,system_files/* sha256File */.Q3)((0,external_node_path_.join)(folder, 'plan.json')),
        results: await Promise.all(all('result-').map((file) => (0,documents_files/* readDocument */.u0)('result', (0,external_node_path_.join)(folder, file)))),
        evidence: await Promise.all(all('evidence-').map((file) => (0,documents_files/* readDocument */.u0)('evidence', (0,external_node_path_.join)(folder, file)))),
    };
}
/* harmony default export */ const actions_report = ((0,action/* action */.X)({
    describe: 'Merges the documents of a folder into report.json and report.md, and adds the report to the job summary.',
    example: 'flakeship report --out flakeship-out',
    outputs: {
        report: 'path of report.json',
        markdown: 'path of report.md',
        ok: 'true only if everything went well',
    },
}, {
    out: (0,inputs/* text */.Qq)('folder with the documents of a run', 'flakeship-out', {
        placeholder: 'DIR',
        positional: true,
    }),
    base: (0,inputs/* optional */.lq)('report.json or plan.json of what the change is compared with, to say what becomes of each host', { placeholder: 'FILE' }),
    fromRun: (0,inputs/* flag */.Jt)('take the documents that the other jobs of this run handed over', false, {
        only: 'github',
    }),
    annotations: (0,inputs/* whole */.WQ)('how many annotations are made at most; GitHub shows ten of a step, all its parts together', 10, { least: 0, only: 'github' }),
    ...relay_inputs/* relayInputs */.Z,
}, {
    async main({ out, base, fromRun, name, annotations }, host) {
        if (fromRun)
            return reportOfRun({ name, out, annotations }, host);
        const before = base === undefined ? undefined : await readBase(base);
        return report_report({ ...(await readAll(out)), base: before }, (0,external_node_path_.resolve)(out), host, { annotations });
    },
}));
/** The report of all jobs of this run; loaded only then, since it takes GitHub's clients. */
async function reportOfRun({ name, out, annotations }, host) {
    const [{ relayOf }, { documentsOfRun, keepReport }] = await Promise.all([
        __webpack_require__.e(/* import() */ 428).then(__webpack_require__.bind(__webpack_require__, 66428)),
        __webpack_require__.e(/* import() */ 501).then(__webpack_require__.bind(__webpack_require__, 69501)),
    ]);
    const relay = await relayOf(host, name);
    const folder = await (0,surroundings/* outFolder */.N)(out);
    const outcome = await report_report(await documentsOfRun(relay, folder, host), folder, host, { annotations });
    await keepReport(relay, folder);
    return outcome;
}


/***/ }),

/***/ 98966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffClosures)
});

;// CONCATENATED MODULE: ./src/nix/package-name.js
/** Splits a derivation's name as `builtins.parseDrvName` does: the version begins after the first dash without a letter behind it. */
function splitName(full) {
    const dash = /-(?=[^A-Za-z])/s.exec(full)?.index;
    return dash === undefined
        ? { name: full, version: '' }
        : { name: full.slice(0, dash), version: full.slice(dash + 1) };
}
/** Words at the end of a version that belong to it; every other one names an output, as `-lib` or `-dev`. */
const preRelease = /^(alpha|beta|rc|pre|preview|unstable|snapshot|nightly|git|dirty)$/;
const output = /^([a-z]{2,}|lib32|lib64)$/;
/** The package that a store path is of: without its hash and, where it has a version, without the name of its output. */
function packageOf(path) {
    const { name, version } = splitName(path.replace(/^.*\/[0-9a-z]{32}-/s, ''));
    const parts = version.split('-');
    while (parts.length > 1 && isOutput(parts.at(-1) ?? ''))
        parts.pop();
    return { name, version: parts.join('-') };
}
const isOutput = (part) => output.test(part) && !preRelease.test(part);
/** Below 0 if `a` is the older version, as `builtins.compareVersions` has it: `1.0pre2` < `1.0` < `1.0a` < `1.0.1`. */
function compareVersions(a, b) {
    const [left, right] = [components(a), components(b)];
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const order = compareComponents(left[i] ?? '', right[i] ?? '');
        if (order !== 0)
            return order;
    }
    return 0;
}
const components = (version) => version.match(/\d+|[^\d.-]+/g) ?? [];
/** What stands where in a version, the oldest first. */
const ranks = [/^pre$/, /^$/, /^\D/, /^\d/];
const rank = (component) => ranks.findIndex((kind) => kind.test(component));
function compareComponents(a, b) {
    if (rank(a) !== rank(b))
        return rank(a) - rank(b);
    if (/^\d/.test(a))
        return Number(a) - Number(b);
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/nix/closure-diff.js

/** What is different between two closures, by package: all outputs and versions of one count together. */
function diffClosures(before, after) {
    const [old, fresh] = [closure_diff_packages(before), closure_diff_packages(after)];
    const names = new Set([...old.keys(), ...fresh.keys()]);
    const changes = [...names].flatMap((name) => compare(name, old.get(name), fresh.get(name)));
    changes.sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) || (a.name < b.name ? -1 : 1));
    return { before: sizeOf(before), after: sizeOf(after), changes };
}
const sizeOf = ({ bytes, paths }) => ({ bytes, paths: paths.length });
function closure_diff_packages({ paths }) {
    const found = new Map();
    for (const { path, bytes } of paths) {
        const { name, version } = packageOf(path);
        const known = found.get(name) ?? { versions: new Set(), paths: new Set(), bytes: 0 };
        if (version !== '')
            known.versions.add(version);
        known.paths.add(path);
        known.bytes += bytes;
        found.set(name, known);
    }
    return found;
}
function compare(name, old, fresh) {
    const [before, after] = [versionsOf(old), versionsOf(fresh)];
    const bytes = (fresh?.bytes ?? 0) - (old?.bytes ?? 0);
    const change = changeOf(old, fresh);
    return change === undefined ? [] : [{ name, change, before, after, bytes }];
}
function changeOf(old, fresh) {
    if (!old)
        return 'added';
    if (!fresh)
        return 'removed';
    const [before, after] = [versionsOf(old), versionsOf(fresh)];
    if (before.join(' ') === after.join(' '))
        return same(old.paths, fresh.paths) ? undefined : 'rebuilt';
    const order = compareVersions(before.at(-1) ?? '', after.at(-1) ?? '');
    if (order === 0)
        return 'versions';
    return order < 0 ? 'up' : 'down';
}
const versionsOf = (of) => [...(of?.versions ?? [])].sort(compareVersions);
const same = (a, b) => a.size === b.size && [...a].every((path) => b.has(path));


/***/ })

};
