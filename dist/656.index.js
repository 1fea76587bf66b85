export const id = 656;
export const ids = [656];
export const modules = {

/***/ 21656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ actions_why)
});

// EXTERNAL MODULE: ./src/documents/files.js
var files = __webpack_require__(70231);
// EXTERNAL MODULE: ./src/features/evaluate/missing.js + 1 modules
var missing = __webpack_require__(99013);
;// CONCATENATED MODULE: ./src/features/evaluate/held-up.js
/**
 * For each node that needs nothing: how many others need it, directly or not. 32 of them at a time are bits of one
 * number that is handed upwards, because one walk for each would take minutes on a graph of 50,000.
 */
function heldUp(nodes, needs) {
    const index = new Map(nodes.map((node, i) => [node, i]));
    const down = nodes.map((node) => needs(node).flatMap((need) => index.get(need) ?? []));
    const order = childrenFirst(down);
    const leaves = order.filter((i) => down[i]?.length === 0);
    const held = new Map();
    const bits = new Uint32Array(nodes.length);
    for (let from = 0; from < leaves.length; from += 32) {
        const batch = leaves.slice(from, from + 32);
        const counts = spread(batch, { order, down, bits });
        for (const [bit, leaf] of batch.entries())
            held.set(nodes[leaf], counts[bit] ?? 0);
    }
    return held;
}
/** How many nodes have each of these leaves below them. */
function spread(leaves, { order, down, bits }) {
    const counts = leaves.map(() => 0);
    bits.fill(0);
    for (const [bit, leaf] of leaves.entries())
        bits[leaf] = 1 << bit;
    for (const node of order) {
        const below = down[node] ?? [];
        let mask = 0;
        for (const need of below)
            mask |= bits[need] ?? 0;
        if (below.length > 0)
            bits[node] = mask;
        for (let rest = mask; rest !== 0; rest &= rest - 1) {
            const bit = 31 - Math.clz32(rest & -rest);
            counts[bit] = (counts[bit] ?? 0) + 1;
        }
    }
    return counts;
}
/** Every node after all that it needs; without recursion, since a chain may be thousands long. */
function childrenFirst(down) {
    const waits = down.map((below) => below.length);
    const up = down.map(() => []);
    for (const [node, below] of down.entries())
        for (const need of below)
            up[need]?.push(node);
    const order = [...waits.keys()].filter((node) => waits[node] === 0);
    for (const node of order) {
        for (const above of up[node] ?? []) {
            const left = (waits[above] ?? 0) - 1;
            waits[above] = left;
            if (left === 0)
                order.push(above);
        }
    }
    return order;
}

;// CONCATENATED MODULE: ./src/features/evaluate/why.js

/** What a person called by this name: a target, or an attribute that does not evaluate. */
function findInPlan(plan, name) {
    const target = plan.targets.find(({ id, names }) => id === name || names.includes(name));
    return target ?? plan.failures.find(({ attribute, names }) => attribute === name || names.includes(name));
}
function why(plan, target) {
    const missing = new Map(plan.derivations.map((derivation) => [derivation.drvPath, derivation]));
    const needs = ({ needs }) => needs.flatMap((drvPath) => missing.get(drvPath) ?? []);
    const root = missing.get(target.drvPath);
    const { order, above } = root ? below(root, needs) : { order: [], above: new Map() };
    const held = heldUp(order, needs);
    const leaves = order.filter((derivation) => needs(derivation).length === 0);
    const first = leaves.map((derivation) => ({ derivation, holds: held.get(derivation) ?? 0 }));
    const [nearest] = leaves; // the order is that of the distance
    return {
        target,
        chain: nearest ? upwards(nearest, above).reverse() : [],
        builds: order.length,
        first: first.sort((a, b) => b.holds - a.holds || (a.derivation.name < b.derivation.name ? -1 : 1)),
        fetch: plan.fetch,
        fetchedFor: plan.targets.length,
    };
}
/** All that a derivation needs, the nearest first, each with the one above it on a shortest way. */
function below(root, needs) {
    const above = new Map();
    const order = new Set([root]);
    for (const derivation of order) {
        for (const need of needs(derivation)) {
            if (!order.has(need))
                above.set(need, derivation);
            order.add(need);
        }
    }
    return { order: [...order], above };
}
function upwards(from, above) {
    const chain = [];
    for (let at = from; at !== undefined; at = above.get(at))
        chain.push(at);
    return chain;
}

// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
;// CONCATENATED MODULE: ./src/features/evaluate/why-lines.js

/** What to say of a target of which nothing is to be built. */
const settled = {
    cached: 'is here already: nothing is built for it',
    substitutable: 'would be fetched from a substituter: nothing is built for it',
    'not-here': 'cannot be built on this machine',
    skipped: 'is skipped on purpose',
};
/** More links of a chain, and more derivations, are counted; `--json` has all. */
const most = { chain: 12, first: 8 };
/** The answer for a person. */
function whyLines(answer) {
    const { target, chain, builds } = answer;
    const id = (0,lib_text/* oneLine */.TN)(target.id);
    const reason = target.reason === undefined ? '' : `: ${(0,lib_text/* oneLine */.TN)(target.reason)}`;
    if (chain.length === 0)
        return [`${id} ${settled[target.status] ?? 'has nothing to be built'}${reason}`];
    const verdict = target.status === 'to-build' ? 'would be built' : settled[target.status];
    return [
        `${id} ${verdict}${reason}`,
        '',
        'The shortest way down to what nobody has:',
        ...chainLines(answer),
        '',
        `${(0,lib_text/* count */.U9)(builds, 'derivation')} to build, ${fetched(answer)}`,
        ...firstLines(answer),
    ];
}
function chainLines({ target, chain }) {
    const names = chain.map(({ name }) => (0,lib_text/* oneLine */.TN)(name, 100));
    const shown = names.length <= most.chain ? names : shorten(names);
    const notes = new Map([[0, names.length === 1 ? '' : (0,lib_text/* oneLine */.TN)(target.id)]]);
    notes.set(shown.length - 1, 'nobody has it, and all that it needs is there');
    const rows = shown.map((name, i) => [
        `  ${i === 0 ? '' : `${'   '.repeat(i - 1)}└─ `}${name}`,
        notes.get(i) ?? '',
    ]);
    return (0,lib_text/* table */.tp)(rows);
}
function shorten(names) {
    const half = most.chain / 2;
    const left = names.length - 2 * half + 1;
    return [...names.slice(0, half), `… ${left} more`, ...names.slice(1 - half)];
}
function fetched({ fetch, fetchedFor }) {
    if (fetch.paths.length === 0)
        return 'nothing to fetch';
    const all = `${(0,lib_text/* bytes */.ee)(fetch.downloadBytes)} to fetch (${(0,lib_text/* bytes */.ee)(fetch.unpackedBytes)} unpacked, ${(0,lib_text/* count */.U9)(fetch.paths.length, 'store path')})`;
    return fetchedFor === 1 ? all : `${all} for all ${fetchedFor} targets of the plan together`;
}
/** Only where there is more than the chain tells. */
function firstLines({ first, builds }) {
    if (builds === 1)
        return [];
    const rows = first
        .slice(0, most.first)
        .map(({ derivation, holds }) => [`  ${holds}`, (0,lib_text/* oneLine */.TN)(derivation.name, 100)]);
    const left = first.length - rows.length;
    return [
        '',
        'What must be built first, and how many of the others wait for it:',
        ...(0,lib_text/* table */.tp)(rows, { right: [0] }),
        ...(left > 0 ? [`  and ${left} more`] : []),
    ];
}

// EXTERNAL MODULE: ./src/features/report/plan-lines.js
var plan_lines = __webpack_require__(72891);
// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(91711);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(53507);
// EXTERNAL MODULE: ./src/actions/evaluate.js + 40 modules
var evaluate = __webpack_require__(55000);
// EXTERNAL MODULE: ./src/actions/slices.js
var slices = __webpack_require__(94654);
// EXTERNAL MODULE: ./src/actions/surroundings.js
var surroundings = __webpack_require__(72790);
;// CONCATENATED MODULE: ./src/actions/why.js











const { targets: _, ...evaluation } = slices/* flakeInputs */.zE;
/* harmony default export */ const actions_why = ((0,action/* action */.X)({
    describe: `Says why a target would be built: the shortest way down to a derivation that nobody has, how much is to be built
and fetched, and which derivations the most others wait for. Nothing of it is built, and no file is written.`,
    example: 'flakeship why nixos.toplevel .',
    needsNix: true,
    terminalOnly: true,
    outputs: {},
}, {
    target: (0,inputs/* text */.Qq)('name of a target', '', { positional: true, placeholder: 'TARGET' }),
    ...evaluation,
    flake: (0,inputs/* text */.Qq)('flake to evaluate; left out: what --plan says', '', {
        positional: true,
        placeholder: 'FLAKE',
    }),
    plan: (0,inputs/* text */.Qq)('plan.json of evaluate', 'flakeship-out/plan.json', { placeholder: 'FILE' }),
}, {
    async main({ target: name, plan: file, ...values }, host) {
        if (name === '')
            throw new errors/* UserError */.yo('say which target: flakeship why nixos.toplevel');
        const evaluated = values.flake === ''
            ? undefined
            : await (0,evaluate.planOf)({ ...values, targets: [name] }, await (0,surroundings/* nixOf */.L)(host), host);
        const plan = evaluated ?? (await (0,files/* readDocument */.u0)('plan', file));
        const found = findInPlan(plan, name);
        if (!found)
            throw unknown(name, plan, evaluated ? values.flake : file);
        return 'drvPath' in found ? explain(await weigh(plan, found, host)) : broken(found);
    },
}));
/** A plan tells the bytes for all of its targets together; Nix tells them for this one, while it has its derivation. */
async function weigh(plan, target, host) {
    const answer = why(plan, target);
    if (answer.fetchedFor === 1 || plan.fetch.paths.length === 0)
        return answer;
    const wanted = { drvPath: target.drvPath, outputs: Object.keys(target.outputs) };
    const { fetch: paths, downloadBytes, unpackedBytes, unknown: refused, } = await (0,missing/* findMissing */.y)(await (0,surroundings/* nixOf */.L)(host), [wanted], {
        signal: host.signal,
        onWarning: (text) => host.log.warning(text),
    });
    if (refused.size > 0)
        return answer;
    return { ...answer, fetch: { paths: [...paths], downloadBytes, unpackedBytes }, fetchedFor: 1 };
}
function explain(answer) {
    const { target, chain, builds, first, fetch, fetchedFor } = answer;
    const json = {
        target: target.id,
        status: target.status,
        reason: target.reason,
        chain: chain.map(({ drvPath, name }) => ({ drvPath, name })),
        builds,
        first: first.map(({ derivation: { drvPath, name }, holds }) => ({ drvPath, name, holds })),
        fetch,
        fetchedFor,
    };
    return { ok: true, outputs: {}, summary: whyLines(answer), json };
}
function broken(failure) {
    const { names, attribute, message, position } = failure;
    return {
        ok: false,
        outputs: {},
        summary: [(0,plan_lines/* failureSentence */.Qz)(failure)],
        json: { target: names[0] ?? attribute, message, position },
    };
}
function unknown(name, plan, where) {
    if (plan.unselected.includes(name))
        return new errors/* UserError */.yo(`${name} was not selected for ${where}; evaluate it: flakeship why ${name} FLAKE`);
    return new errors/* UserError */.yo(`${name} is not a target of ${where}; it has ${plan.targets.flatMap(({ names }) => names).join(', ')}`);
}


/***/ })

};
