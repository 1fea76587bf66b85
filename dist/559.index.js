export const id = 559;
export const ids = [559];
export const modules = {

/***/ 54755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ bootSection),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   uQ: () => (/* binding */ wellBootSection),
/* harmony export */   vO: () => (/* binding */ badBootSection)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
/* harmony import */ var _outside_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(283);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27294);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95518);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23453);





/** All boots at a glance. */
function bootSection({ boots }) {
    return {
        title: 'Boots',
        lead: (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)([
            ['Image'],
            ['Started by'],
            ['Verdict'],
            ['After', 'right'],
            ['Decided by'],
            ['Runs on'],
        ]),
        blocks: boots.map(bootRow),
        shape: 'rows',
        unit: 'boots',
        share: 50,
        importance: 4,
    };
}
function bootRow(boot) {
    const words = verdictOf(boot);
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)([
        (0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(boot.target),
        _words_js__WEBPACK_IMPORTED_MODULE_4__/* .firmwareWords */ .Nu[boot.firmware],
        (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .bootStanding */ .hS)(boot) === 'bad' ? `**${words}**` : words,
        (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(boot.seconds),
        (0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(boot.decided.by),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .runsOn */ .k8)(boot),
    ]);
}
/** A verdict with its mark; a failed command is said beside it. */
function verdictOf(boot) {
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .bootStanding */ .hS)(boot);
    const command = boot.verdict === 'booted' && standing === 'bad' ? ', the command failed' : '';
    return `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .marks */ .Z8[standing]} ${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWords */ .L2[boot.verdict]}${command}`;
}
/** Boots that went wrong, each with the end of its console. */
function badBootSection({ boots }, extent) {
    const bad = boots.filter((boot) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .bootStanding */ .hS)(boot) === 'bad');
    return {
        title: 'What went wrong in boots',
        blocks: bad.map((boot) => bootBlock(boot, extent)),
        shape: 'paragraphs',
        unit: 'boots that went wrong',
        share: 120,
        importance: 2,
    };
}
/** What the others showed, folded. */
function wellBootSection({ boots }, extent) {
    const well = boots.filter((boot) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .bootStanding */ .hS)(boot) === 'well');
    return {
        title: 'What the boots showed',
        blocks: well.map((boot) => bootBlock(boot, extent)),
        shape: 'paragraphs',
        unit: 'boots',
        share: 80,
        importance: 7,
    };
}
function bootBlock(boot, { files, lines, columns }) {
    const bad = (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .bootStanding */ .hS)(boot) === 'bad';
    const title = `${(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(boot.target)} by ${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .firmwareWords */ .Nu[boot.firmware]}: ${verdictOf(boot)} after ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(boot.seconds)}`;
    return [
        `<details${bad ? ' open' : ''}><summary>${title}</summary>`,
        facts(boot)
            .map((fact) => `- ${fact}`)
            .join('\n'),
        ...commandOutput(boot, { lines, columns }),
        ...(bad && boot.tail.length > 0 ? [`${tailTitle(boot)}:`, (0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(boot.tail.slice(-lines), columns)] : []),
        links(boot, files),
        '</details>',
    ].join('\n\n');
}
function tailTitle({ machine }) {
    return machine ? 'The end of its console' : 'What its script said last';
}
function facts({ decided, accelerator, machine, milestones, replaced }) {
    const stages = milestones.slice(0, 15).map(({ name, seconds }) => `${(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 60)} ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)}`);
    return [
        `decided by ${(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(decided.by)}${decided.text === '' ? '' : `: ${(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(decided.text, 500)}`}`,
        ...(stages.length === 0 ? [] : [`from power-on to ${stages.join(', ')}`]),
        accelerator ? ranOn(accelerator) : 'QEMU was not started',
        ...(machine ? [`${machine.memoryMiB} MiB of memory, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(machine.cpus, 'processor')}`] : []),
        ...(replaced.length === 0
            ? []
            : [
                `replaced here, because this machine has no such thing:${replaced
                    .slice(0, 30)
                    .map((what) => `\n  - ${(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(what, 300)}`)
                    .join('')}`,
            ]),
    ];
}
function ranOn({ name, reason }) {
    return `runs on ${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .acceleratorWords */ .zT[name]}${reason === undefined ? '' : `: ${(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason)}`}`;
}
function commandOutput({ command }, { lines, columns }) {
    if (!command)
        return [];
    const end = command.code === null ? 'did not end' : `ended with ${command.code}`;
    const output = command.output.trim();
    return [
        `${(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(command.command)} over SSH ${end}${output === '' ? '.' : ':'}`,
        ...(output === '' ? [] : [(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(output.split('\n').slice(-lines), columns)]),
    ];
}
/** The files of a boot; where they are no neighbours of the page, their names. */
function links({ serialLog, screenshot }, files) {
    const shown = screenshot === undefined ? [] : [screenshot];
    if (!files)
        return `Files of this boot: ${[serialLog, ...shown].map((file) => (0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file, 4096)).join(', ')}`;
    return [(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(serialLog, 'Serial log'), ...shown.map((file) => `!${(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)(file, 'The screen')}`)].join('\n\n');
}


/***/ }),

/***/ 45573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutMiddle),
/* harmony export */   z: () => (/* binding */ some)
/* harmony export */ });
/** `a, b and 3 more`. */
function some(names, most) {
    const shown = names.slice(0, most).join(', ');
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
/** Where a way begins and where it ends; what lies between is counted. */
function withoutMiddle(steps, most) {
    if (steps.length <= most)
        return steps;
    const first = Math.floor(most / 2);
    const last = most - first - 1;
    return [...steps.slice(0, first), `… ${steps.length - first - last} more`, ...steps.slice(-last)];
}


/***/ }),

/***/ 66474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ commentExtent),
/* harmony export */   w: () => (/* binding */ pageExtent)
/* harmony export */ });
/** report.md and the job summary. */
const pageExtent = { files: false, lines: 25, columns: 300, packages: 100, openRows: 20 };
/** A comment: read on a telephone, among others. */
const commentExtent = { files: false, lines: 10, columns: 160, packages: 25, openRows: 0 };


/***/ }),

/***/ 23731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ groupFailures)
/* harmony export */ });
/* harmony import */ var _lib_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77729);

function groupFailures(failures) {
    const reason = ({ message, position }) => JSON.stringify([message, position?.file, position?.line]);
    return [...(0,_lib_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(failures, reason).values()].flatMap((all) => all[0] === undefined ? [] : [{ ...all[0], all }]);
}


/***/ }),

/***/ 46794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   t: () => (/* binding */ phases)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95518);


const targetsWith = ({ targets }, ...outcomes) => targets.filter(({ outcome }) => outcomes.includes(outcome)).length;
const share = (n, of, one) => of === 1 ? `the one ${one}` : `${n} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of, one)}`;
/** What went wrong, the most important first. */
const troubles = [
    {
        of: (report) => targetsWith(report, 'failed'),
        say: (n, { targets }) => `${share(n, targets.length, 'target')} failed`,
    },
    {
        of: ({ evaluationFailures }) => evaluationFailures.length,
        say: (n) => `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'attribute')} ${n === 1 ? 'does' : 'do'} not evaluate`,
    },
    {
        of: ({ boots }) => boots.filter(({ verdict }) => verdict === 'failed').length,
        say: (n, { boots }) => `${share(n, boots.length, 'boot')} failed`,
    },
    {
        of: ({ boots }) => boots.filter(({ verdict }) => verdict === 'undecided').length,
        say: (n, { boots }) => `${share(n, boots.length, 'boot')} stayed undecided`,
    },
    {
        of: ({ boots }) => boots.filter((boot) => boot.verdict === 'booted' && (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .bootStanding */ .hS)(boot) === 'bad').length,
        say: (n) => `the command failed in ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'guest')}`,
    },
    {
        of: (report) => targetsWith(report, 'cancelled'),
        say: (n, { targets }) => `${share(n, targets.length, 'target')} ${n === 1 ? 'was' : 'were'} stopped`,
    },
    {
        of: (report) => targetsWith(report, 'missing'),
        say: (n, { targets }) => `${share(n, targets.length, 'target')} ${n === 1 ? 'has' : 'have'} no result`,
    },
];
/** The one sentence that a person needs. */
function headline(report) {
    const bad = troubles.flatMap(({ of, say }) => (of(report) === 0 ? [] : [say(of(report), report)]));
    const aside = asides(report);
    if (bad.length > 0)
        return capital([bad.join(', '), ...aside].join('; '));
    return capital([[wellTargets(report), ...wellBoots(report)].join(', '), ...aside].join('; '));
}
function wellTargets({ targets, refusals = [] }) {
    const well = targets.filter(({ outcome }) => _standing_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeStanding */ .Nd[outcome] === 'well').length;
    if (targets.length === 0)
        return refusals.length > 0 ? 'nothing is left to build' : 'nothing was selected';
    if (well < targets.length)
        return `${well} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(targets.length, 'target')} ${well === 1 ? 'is' : 'are'} well`;
    return well === 1 ? 'the one target is well' : `all ${well} targets are well`;
}
function wellBoots({ boots }) {
    return boots.length === 0 ? [] : [`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(boots.length, 'boot')} reached the login`];
}
function asides(report) {
    const here = targetsWith(report, 'not-here');
    const skipped = targetsWith(report, 'skipped') + (report.refusals?.length ?? 0);
    return [
        ...(here === 0 ? [] : [`${here} cannot be built on this machine`]),
        ...(skipped === 0 ? [] : [`${skipped} skipped on purpose`]),
    ];
}
/** How long each phase took, as far as it is known: `evaluated in 3.1 s, built in 41 s`. */
function phases({ seconds, boots }) {
    const known = [
        ['evaluated', seconds.evaluate],
        ['built', seconds.build],
        ['booted', boots.length === 0 ? undefined : seconds.boot],
    ];
    return known
        .flatMap(([did, took]) => (took === undefined ? [] : [`${did} in ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(took)}`]))
        .join(', ');
}
function capital(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}


/***/ }),

/***/ 1570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y_: () => (/* binding */ impactSection),
/* harmony export */   id: () => (/* binding */ impactSentence),
/* harmony export */   kh: () => (/* binding */ sameHostLines)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
/* harmony import */ var _brevity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45573);
/* harmony import */ var _impact_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
/* harmony import */ var _outside_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(283);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27294);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95518);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23453);







/** What the change does to each host: a sentence, and a row for each target that is not what it was. */
function impactSection({ impact, targets }) {
    const frame = { title: 'What changes', unit: 'targets', share: 120, importance: 2 };
    if (!impact)
        return { ...frame, blocks: [], shape: 'rows' };
    const changed = [...impact.targets].filter((target) => !(0,_impact_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(target)).sort(_impact_words_js__WEBPACK_IMPORTED_MODULE_1__/* .byWeight */ .IN);
    const sentence = impactSentence(impact);
    if (changed.length === 0)
        return { ...frame, blocks: [sentence], shape: 'paragraphs' };
    const outcomes = new Map(targets.map(({ id, outcome }) => [id, outcome]));
    const rows = changed.map((target) => cellsOf(target, outcomes.get(target.id)));
    const used = columns.map((_, i) => rows.some((cells) => cells[i] !== ''));
    const inUse = (all) => all.filter((_, i) => used[i]);
    return {
        ...frame,
        lead: `${sentence}\n\n${(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(inUse(columns))}`,
        blocks: rows.map((cells) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(inUse(cells))),
        shape: 'rows',
    };
}
const columns = [['Target'], ['Change'], ['To build', 'right'], ['Packages'], ['Closure']];
/** `Compared with abc123, 1 of 3 hosts changes.` */
function impactSentence(impact, quote = _outside_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY) {
    const subjects = (0,_impact_words_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z6)(impact);
    const hosts = subjects.filter(({ isHost }) => isHost);
    const others = subjects.filter(({ isHost }) => !isHost);
    const base = impact.base.revision === undefined ? 'the base' : quote(impact.base.revision.slice(0, 12));
    return `Compared with ${base}, ${subjects.every(_impact_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)
        ? nothing(subjects, others.length > 0 ? 'target' : 'host')
        : [(0,_impact_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sumUp */ .Bw)(hosts, 'host'), (0,_impact_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sumUp */ .Bw)(others, hosts.length > 0 ? 'other target' : 'target')]
            .filter((part) => part !== '')
            .join('; ')}.`;
}
function nothing(subjects, unit) {
    const held = subjects.filter(({ became }) => became === 'revision').length;
    return held === 0
        ? 'nothing changes'
        : `nothing changes but the revision of the flake, which ${(0,_impact_words_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(held, subjects.length, unit)} ${held === 1 ? 'holds' : 'hold'}`;
}
function cellsOf(target, outcome) {
    const { id, became, toBuild, packages } = target;
    const { standing, short } = _impact_words_js__WEBPACK_IMPORTED_MODULE_1__/* .becomingWords */ .yM[became];
    const failed = outcome !== undefined && _standing_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeStanding */ .Nd[outcome] === 'bad'
        ? `, **${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .marks */ .Z8.bad} ${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeWords */ .wX[outcome]}**`
        : '';
    return [
        (0,_outside_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(id),
        standing === 'bad' ? `**${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .marks */ .Z8.bad} ${short}**` : `${short}${failed}`,
        toBuild === undefined ? '' : toBuild.count === 0 ? 'nothing' : String(toBuild.count),
        packages === undefined ? '' : packages.length === 0 ? 'the same' : (0,_impact_words_js__WEBPACK_IMPORTED_MODULE_1__/* .packageWords */ .CS)(packages),
        closureCell(target),
    ];
}
function closureCell({ became, closure }) {
    const [before, after] = [closure?.before?.bytes, closure?.after?.bytes];
    if (after === undefined)
        return before === undefined ? '' : `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(before)} before`;
    if (before === undefined || became === 'added')
        return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(after);
    return `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(before)} → ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(after)} (${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOfBytes */ .pJ)(after - before)})`;
}
/** Hosts of which there is little to say, by what became of them. */
function sameHostLines(impact, most) {
    const subjects = (0,_impact_words_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectsOf */ .Z6)(impact);
    const named = (became, what) => {
        const names = subjects.filter((subject) => subject.became === became).map(({ name }) => (0,_outside_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name, 80));
        return names.length === 0 ? [] : [`${what}: ${(0,_brevity_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .z)(names, most)}.`];
    };
    return [...named('revision', 'Only the revision'), ...named('unchanged', 'The same as before')];
}


/***/ }),

/***/ 4128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ sumUp),
/* harmony export */   CS: () => (/* binding */ packageWords),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   yM: () => (/* binding */ becomingWords)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);

/** What became of something, in words, the most important first. */
const becomingWords = {
    broken: {
        standing: 'bad',
        short: 'does not evaluate any more',
        long: ['does not evaluate any more', 'do not evaluate any more'],
    },
    'new-broken': {
        standing: 'bad',
        short: 'new, does not evaluate',
        long: ['is new and does not evaluate', 'are new and do not evaluate'],
    },
    changed: { standing: 'well', short: 'changes', long: ['changes', 'change'] },
    added: { standing: 'well', short: 'new', long: ['is new', 'are new'] },
    repaired: { standing: 'well', short: 'evaluates again', long: ['evaluates again', 'evaluate again'] },
    removed: { standing: 'aside', short: 'gone', long: ['is gone', 'are gone'] },
    'still-broken': {
        standing: 'bad',
        short: 'still does not evaluate',
        long: ['still does not evaluate', 'still do not evaluate'],
    },
    revision: {
        standing: 'aside',
        short: 'only the revision',
        long: ['differs only in the revision', 'differ only in the revision'],
    },
    unchanged: { standing: 'aside', short: 'the same', long: ['stays the same', 'stay the same'] },
};
const order = Object.keys(becomingWords);
/** The most important first, each as often as it is there. */
const byWeight = (a, b) => order.indexOf(a.became) - order.indexOf(b.became);
const isSame = ({ became }) => became === 'unchanged' || became === 'revision';
function subjectsOf({ targets }) {
    const subjects = new Map();
    for (const { id, host, became } of [...targets].sort(byWeight)) {
        const key = host === undefined ? `target ${id}` : `host ${host}`;
        if (!subjects.has(key))
            subjects.set(key, { name: host ?? id, isHost: host !== undefined, became });
    }
    return [...subjects.values()];
}
/** `1 of 3 hosts changes, 2 differ only in the revision`; empty where there is nothing to count. */
function sumUp(subjects, unit) {
    return order
        .flatMap((became) => {
        const n = subjects.filter((subject) => subject.became === became).length;
        const [one, many] = becomingWords[became].long;
        return n === 0 ? [] : [{ n, words: n === 1 ? one : many }];
    })
        .map(({ n, words }, i) => (i > 0 ? `${n} ${words}` : `${share(n, subjects.length, unit)} ${words}`))
        .join(', ');
}
/** `2 of 3 hosts`, `all 3 hosts`, `the one host`. */
const share = (n, of, unit) => of === 1 ? `the one ${unit}` : n === of ? `all ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of, unit)}` : `${n} of ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of, unit)}`;
const changeWords = {
    up: 'newer',
    down: 'older',
    versions: 'in other versions',
    added: 'added',
    removed: 'removed',
    rebuilt: 'rebuilt',
};
/** `3 newer, 1 added`; what was only rebuilt is told where there is nothing else. */
function packageWords(packages) {
    const kinds = Object.keys(changeWords);
    const counted = kinds.flatMap((kind) => {
        const n = packages.filter(({ change }) => change === kind).length;
        return n === 0 ? [] : [{ kind, words: `${n} ${changeWords[kind]}` }];
    });
    const telling = counted.filter(({ kind }) => kind !== 'rebuilt');
    return (telling.length > 0 ? telling : counted).map(({ words }) => words).join(', ');
}


/***/ }),

/***/ 20076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ machineLines),
/* harmony export */   qv: () => (/* binding */ machinesOf),
/* harmony export */   vn: () => (/* binding */ machineSection)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
/* harmony import */ var _brevity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45573);
/* harmony import */ var _outside_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(283);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27294);




/** Which machine built what, the busiest first; nothing where only the machine itself built. */
function machinesOf(results) {
    const machines = new Map();
    for (const { machine, name, start, stop, outcome } of results.flatMap(({ derivations }) => derivations)) {
        const at = machine.replace(/\?.*$/, ''); // parameters of a store may name keys and folders
        const known = machines.get(at) ?? { name: at, built: [], seconds: 0 };
        if (outcome === 'built')
            known.built.push(name);
        machines.set(at, { ...known, seconds: known.seconds + (stop ?? start) - start });
    }
    const isAlone = machines.size === 0 || (machines.size === 1 && machines.has('local'));
    return isAlone ? [] : [...machines.values()].sort((a, b) => b.seconds - a.seconds);
}
const nameOf = ({ name }) => (name === 'local' ? 'this machine' : name);
const mostNames = 8;
function machineSection({ machines = [] }) {
    return {
        title: 'Where it was built',
        lead: (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)([['Machine'], ['Derivations', 'right'], ['Time', 'right'], ['Which']]),
        blocks: machines.map((machine) => {
            const names = (0,_brevity_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .z)(machine.built.map((name) => (0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(name, 60)), mostNames);
            return (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)([(0,_outside_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(nameOf(machine)), String(machine.built.length), (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(machine.seconds), names]);
        }),
        shape: 'rows',
        unit: 'machines',
        share: 20,
        importance: 8,
    };
}
/** The same for a terminal. */
function machineLines({ machines = [] }) {
    return machines.map((machine) => {
        const names = (0,_brevity_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .z)(machine.built.map((name) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name, 60)), mostNames);
        const which = names === '' ? '' : `: ${names}`;
        return `  ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(nameOf(machine), 80)} built ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(machine.built.length, 'derivation')} in ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(machine.seconds)}${which}`;
    });
}


/***/ }),

/***/ 25559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown),
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(79470);
// EXTERNAL MODULE: ./src/features/report/boot-sections.js
var boot_sections = __webpack_require__(54755);
// EXTERNAL MODULE: ./src/features/report/extent.js
var extent = __webpack_require__(66474);
// EXTERNAL MODULE: ./src/nix/derivation-files.js
var derivation_files = __webpack_require__(18938);
// EXTERNAL MODULE: ./src/features/report/brevity.js
var brevity = __webpack_require__(45573);
// EXTERNAL MODULE: ./src/features/report/failure-groups.js
var failure_groups = __webpack_require__(23731);
// EXTERNAL MODULE: ./src/features/report/names.js
var report_names = __webpack_require__(84220);
// EXTERNAL MODULE: ./src/features/report/outside-text.js
var outside_text = __webpack_require__(283);
// EXTERNAL MODULE: ./src/features/report/words.js
var report_words = __webpack_require__(23453);
;// CONCATENATED MODULE: ./src/features/report/failure-sections.js






/** Of attributes that fail for the same reason so many are named. */
const mostAttributes = 4;
/** Derivations that failed themselves, each with its log and the way down to it. */
function buildFailureSection({ buildFailures }, extent) {
    return {
        title: 'Failed builds',
        blocks: buildFailures.map((failure) => buildFailureBlock(failure, extent)),
        shape: 'paragraphs',
        unit: 'failed derivations',
        share: 250,
        importance: 1,
    };
}
function buildFailureBlock(failure, { files, lines, columns }) {
    const { name, message, log, logFile, chain, targets, drvPath } = failure;
    const whole = [
        ...(logFile === undefined
            ? []
            : [files ? (0,outside_text/* linkTo */.uM)(logFile, 'the whole log') : `the whole log is ${(0,outside_text/* code */.aY)(logFile)}`]),
        ...(drvPath === undefined ? [] : [(0,outside_text/* code */.aY)(`nix log ${drvPath}`)]),
    ];
    return [
        `#### ${(0,outside_text/* code */.aY)(name)}: ${(0,outside_text/* code */.aY)(message, 600)}`,
        ...advice(failure),
        ...(targets.length === 0
            ? []
            : [
                `Takes down ${(0,brevity/* some */.z)(targets.map((target) => (0,outside_text/* code */.aY)(target)), 10)}.`,
            ]),
        ...(chain.length < 2
            ? []
            : [['The way down to it:', (0,outside_text/* fenced */.OF)(tree(chain.map(derivation_files/* derivationName */.J)), columns)].join('\n\n')]),
        ...(log.length === 0
            ? ['It left no log.']
            : [
                `The end of its log${whole.length === 0 ? '' : ` (${whole.join(', ')})`}:`,
                (0,outside_text/* fenced */.OF)(log.slice(-lines), columns),
            ]),
    ].join('\n\n');
}
/** What kind of failure it is, and what to do. */
function advice({ class: kind, phase, hint }) {
    if (kind === undefined)
        return [];
    const where = phase === undefined ? '' : ` in ${(0,outside_text/* code */.aY)(phase)}`;
    return [`**${report_words/* classWords */.ot[kind]}**${where}${hint === undefined ? '' : `: ${(0,outside_text/* code */.aY)(hint, 600)}`}`];
}
/** One line for each step, the deeper the further right; a long way is cut in its middle. */
function tree(names) {
    return (0,brevity/* withoutMiddle */.M)(names, 12).map((name, depth) => depth === 0 ? name : `${'   '.repeat(depth - 1)}└─ ${name}`);
}
/** Attributes that do not evaluate, with the place in the flake; one block for those with the same reason. */
function evaluationFailureSection({ evaluationFailures }, extent) {
    return {
        title: 'What does not evaluate',
        blocks: (0,failure_groups/* groupFailures */.B)(evaluationFailures).map((group) => evaluationFailureBlock(group, extent)),
        shape: 'paragraphs',
        unit: 'reasons why something does not evaluate',
        share: 120,
        importance: 1,
    };
}
function evaluationFailureBlock({ all, message, position, trace }, { lines, columns }) {
    const place = position ? `, at ${(0,outside_text/* code */.aY)((0,report_names/* placeOf */.$)(position))}` : '';
    const names = (0,brevity/* some */.z)(all.map(({ attribute }) => (0,outside_text/* code */.aY)(attribute)), mostAttributes);
    const quoted = trace === undefined
        ? []
        : [
            '<details><summary>What Nix says</summary>',
            (0,outside_text/* fenced */.OF)(trace.split('\n').slice(-lines), columns),
            '</details>',
        ];
    return [`#### ${names}${place}`, (0,outside_text/* fenced */.OF)(message.split('\n').slice(0, lines), columns), ...quoted].join('\n\n');
}

// EXTERNAL MODULE: ./src/features/report/headline.js
var headline = __webpack_require__(46794);
// EXTERNAL MODULE: ./src/lib/groups.js
var groups = __webpack_require__(77729);
// EXTERNAL MODULE: ./src/features/report/impact-section.js
var impact_section = __webpack_require__(1570);
// EXTERNAL MODULE: ./src/features/report/impact-words.js
var impact_words = __webpack_require__(4128);
// EXTERNAL MODULE: ./src/features/report/sections.js
var report_sections = __webpack_require__(27294);
;// CONCATENATED MODULE: ./src/features/report/impact-details.js







/** A package of the same version that only was built anew is worth a row from this change of size on (bytes). */
const worthARow = 8 * 1024;
const mostTitles = 3;
const mostNames = 60;
/** Folded below the table: the packages of each host, once for hosts with the same changes, and who stays the same. */
function impactDetailSection({ impact }, extent) {
    const groups = impact ? groupTargets(impact.targets) : [];
    const same = impact ? (0,impact_section/* sameHostLines */.kh)(impact, mostNames) : [];
    return {
        blocks: [
            ...groups.map((group) => detailBlock(group, extent)),
            ...(same.length === 0 ? [] : [folded('What does not change', [...same, ...explained(same)])]),
        ],
        shape: 'paragraphs',
        unit: 'lists of packages',
        share: 60,
        importance: 5,
    };
}
const explained = (lines) => lines.some((line) => line.startsWith('Only the revision'))
    ? [
        'Only the revision: such a host holds the commit itself, or the source tree of the flake, so that every commit makes another system of it.',
    ]
    : [];
/** Targets with something to list; those whose lists say the same stand together. */
function groupTargets(targets) {
    const telling = targets.filter(({ packages, toBuild }) => (packages?.length ?? 0) > 0 || (toBuild?.count ?? 0) > 0);
    return [...(0,groups/* groupBy */.$)(telling, ({ id, packages }) => JSON.stringify(packages ?? [id])).values()];
}
function detailBlock(group, { packages: most }) {
    const [target] = group;
    const all = target?.packages ?? [];
    const names = (0,brevity/* some */.z)(group.map(({ id }) => (0,outside_text/* htmlCode */.h8)(id)), mostTitles);
    const shown = all.filter(({ change, bytes }) => change !== 'rebuilt' || Math.abs(bytes) >= worthARow);
    const left = all.length - Math.min(shown.length, most);
    const words = all.length === 0 ? 'what is to be built' : (0,impact_words/* packageWords */.CS)(all);
    return folded(`${names}: ${words}`, [
        ...group.slice(0, mostTitles).flatMap((one) => toBuildLine(one, group.length > 1)),
        ...(shown.length === 0 ? [] : [packageTable(shown.slice(0, most))]),
        ...(left === 0
            ? []
            : [
                `… and ${left} more, ${shown.length > most ? 'smaller' : 'of the same version and about the same size'}.`,
            ]),
    ]);
}
function toBuildLine({ id, toBuild }, isOneOfSome) {
    if (toBuild === undefined || toBuild.count === 0)
        return [];
    const others = toBuild.count - toBuild.first.length;
    const names = toBuild.first.map((name) => (0,outside_text/* code */.aY)(name, 80)).join(', ');
    const whose = isOneOfSome ? ` for ${(0,outside_text/* code */.aY)(id)}` : '';
    return [`To build${whose}: ${names}${others > 0 ? ` and ${others} more` : ''}.`];
}
function packageTable(packages) {
    return [
        (0,report_sections/* tableHead */.PP)([['Package'], ['Before'], ['After'], ['Size', 'right']]),
        ...packages.map(({ name, change, before, after, bytes }) => (0,report_sections/* row */.nM)([
            (0,outside_text/* codeCell */.MZ)(name, 60),
            change === 'added' ? '' : versions(before),
            change === 'removed' ? '' : versions(after),
            (0,lib_text/* changeOfBytes */.pJ)(bytes),
        ])),
    ].join('\n');
}
const versions = (all) => (all.length === 0 ? '–' : (0,outside_text/* codeCell */.MZ)(all.join(', '), 60));
const folded = (title, parts) => [`<details><summary>${title}</summary>`, ...parts, '</details>'].join('\n\n');

// EXTERNAL MODULE: ./src/features/report/machines.js
var machines = __webpack_require__(20076);
// EXTERNAL MODULE: ./src/features/report/refusals.js
var report_refusals = __webpack_require__(19547);
// EXTERNAL MODULE: ./src/features/report/standing.js
var report_standing = __webpack_require__(95518);
;// CONCATENATED MODULE: ./src/features/report/target-sections.js







const head = (0,report_sections/* tableHead */.PP)([['Host'], ['Target'], ['Outcome'], ['Time', 'right'], ['Closure', 'right']]);
const target_sections_frame = { shape: 'rows', unit: 'targets', importance: 3 };
/** Every target with its outcome, by host; of many targets those without trouble are folded. */
function targetSections(report, { openRows }) {
    const rows = targetRows(report);
    if (rows.length <= openRows)
        return [{ ...target_sections_frame, title: 'Targets', lead: head, blocks: withHosts(rows), share: 200 }];
    // what does not evaluate has a section of its own
    const bad = [...rows.filter(isKnownBad), ...rows.filter((row) => row.isBad && !isKnownBad(row))];
    const others = rows.filter(({ isBad }) => !isBad);
    const fold = bad.length === 0 ? `All ${(0,lib_text/* count */.U9)(others.length, 'target')}` : `The other ${(0,lib_text/* count */.U9)(others.length, 'target')}`;
    return [
        { ...target_sections_frame, title: 'Targets with trouble', lead: head, blocks: withHosts(bad), share: 120 },
        {
            ...{ ...target_sections_frame, lead: head, blocks: withHosts(others), share: 80, importance: 6 },
            ...(bad.length === 0 ? { title: 'Targets' } : {}),
            fold,
        },
    ];
}
function targetRows({ targets, evaluationFailures, refusals = [] }) {
    return [
        ...evaluationFailures.map((failure) => ({
            isBad: true,
            cells: [(0,outside_text/* codeCell */.MZ)((0,report_names/* nameOf */.V)(failure)), `**${report_words/* marks */.Z8.bad} ${report_words/* notEvaluated */.JB}**`, '', ''],
        })),
        ...(0,report_standing/* byHost */.K9)(targets).flatMap(([host, group]) => group.map((target) => ({
            host: host === undefined ? 'no host' : (0,outside_text/* codeCell */.MZ)(host),
            isBad: report_standing/* outcomeStanding */.Nd[target.outcome] === 'bad',
            cells: targetCells(target),
        }))),
        ...refusals.map((refusal) => ({
            isBad: false,
            cells: [(0,outside_text/* codeCell */.MZ)((0,report_names/* nameOf */.V)(refusal)), outcomeCell('skipped', (0,report_refusals/* refusalReason */.b)(refusal)), '', ''],
        })),
    ];
}
const isKnownBad = ({ isBad, host }) => isBad && host !== undefined;
/** A host is named once. */
const withHosts = (rows) => rows.map(({ host = '', cells }, i) => (0,report_sections/* row */.nM)([host === rows[i - 1]?.host ? '' : host, ...cells]));
function targetCells(target) {
    const { id, names, outcome, reason, seconds, closure } = target;
    const also = names.filter((name) => name !== id);
    const others = also.length === 0
        ? ''
        : ` (also ${also
            .slice(0, 5)
            .map((name) => (0,outside_text/* codeCell */.MZ)(name))
            .join(', ')}${also.length > 5 ? ', …' : ''})`;
    return [
        `${(0,outside_text/* codeCell */.MZ)(id)}${others}`,
        outcomeCell(outcome, reason),
        seconds > 0 ? (0,lib_text/* duration */.p0)(seconds) : '',
        closure ? (0,lib_text/* bytes */.ee)(closure.bytes) : '',
    ];
}
function outcomeCell(outcome, reason) {
    const standing = report_standing/* outcomeStanding */.Nd[outcome];
    const words = `${report_words/* marks */.Z8[standing]} ${report_words/* outcomeWords */.wX[outcome]}`;
    const strong = standing === 'bad' ? `**${words}**` : words;
    return reason === undefined ? strong : `${strong}: ${(0,outside_text/* codeCell */.MZ)(reason)}`;
}
/** The image files with what a person needs to check a copy. */
function imageSection({ targets }) {
    const images = targets.flatMap(({ id, images }) => images.map((image) => ({ id, ...image })));
    return {
        title: 'Images',
        lead: (0,report_sections/* tableHead */.PP)([['Target'], ['File'], ['Size', 'right'], ['SHA-256']]),
        blocks: images.map(({ id, name, bytes: size, sha256 }) => (0,report_sections/* row */.nM)([(0,outside_text/* codeCell */.MZ)(id), (0,outside_text/* codeCell */.MZ)(name), (0,lib_text/* bytes */.ee)(size), (0,outside_text/* codeCell */.MZ)(sha256)])),
        shape: 'rows',
        unit: 'images',
        share: 50,
        importance: 6,
    };
}

;// CONCATENATED MODULE: ./src/features/report/markdown.js












const mostWarnings = 50;
/** A job summary may have 1 MiB for a step, and other parts of the step may write there too (research: platform §4.1). */
const longest = 1_000_000;
/** The report as one Markdown page, within its limit whatever is in it: the verdict, what changes, what failed, the rest. */
function renderMarkdown(report, { files = true, limit = longest } = {}) {
    const rest = (n, unit) => `*… and ${n} more ${unit}: this page is short on purpose, \`report.json\` has all of them.*`;
    return renderPage(report, { extent: { ...extent/* pageExtent */.w, files }, limit, rest });
}
function renderPage(report, { extent, limit, rest }) {
    const sections = [
        (0,impact_section/* impactSection */.Y_)(report),
        impactDetailSection(report, extent),
        evaluationFailureSection(report, extent),
        buildFailureSection(report, extent),
        (0,boot_sections/* badBootSection */.vO)(report, extent),
        ...targetSections(report, extent),
        (0,boot_sections/* bootSection */.CC)(report),
        (0,boot_sections/* wellBootSection */.uQ)(report, extent),
        imageSection(report),
        (0,machines/* machineSection */.vn)(report),
        warningSection(report),
    ];
    const [first, last] = [`## ${report_words/* marks */.Z8[report.ok ? 'well' : 'bad']} ${(0,headline/* headline */.P)(report)}`, origin(report)];
    const room = limit - Buffer.byteLength(first) - Buffer.byteLength(last) - 10;
    const page = [first, ...(0,report_sections/* renderSections */.H1)(sections, { limit: room, rest }), last];
    return `${page.join('\n\n')}\n`;
}
function origin(report) {
    const { flake, nix } = report;
    const took = (0,headline/* phases */.t)(report);
    return [
        `Flake ${(0,outside_text/* code */.aY)(flake.ref)}${flake.revision === undefined ? '' : ` at ${(0,outside_text/* code */.aY)(flake.revision.slice(0, 12))}`}`,
        `${(0,outside_text/* code */.aY)(`${nix.implementation} ${nix.version}`)}`,
        ...(took === '' ? [] : [took]),
    ].join(' · ');
}
/** Our own sentences, but with names from outside in them: a block of code keeps those harmless. */
function warningSection({ warnings }) {
    const lines = warnings.slice(0, mostWarnings).map((warning) => (0,lib_text/* oneLine */.TN)(warning, 300));
    const left = warnings.length - lines.length;
    return {
        title: 'Warnings',
        blocks: lines.length === 0
            ? []
            : [(0,outside_text/* fenced */.OF)(left === 0 ? lines : [...lines, `… and ${left} more in report.json`])],
        shape: 'paragraphs',
        unit: 'warnings',
        share: 70,
        importance: 8,
    };
}


/***/ }),

/***/ 283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);

/**
 * Text from outside enters Markdown in three shapes only: a code span, a fenced block and the path of a link.
 * In code nothing is a link, a mention, a reference or HTML (research: platform S7; CommonMark §6.1 and §4.5).
 */
function code(text, most = 200) {
    const line = withoutComments((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text, most)) || ' ';
    const fence = '`'.repeat(longestRun(line) + 1);
    const room = /^`|`$/.test(line) ? ' ' : '';
    return `${fence}${room}${line}${room}${fence}`;
}
/** The same for a cell of a table, where a pipe would end even a code span, and `\|` is read in several ways. */
function codeCell(text, most = 200) {
    return code(text.replaceAll('|', '¦'), most);
}
/** A block that no line of its content can close. */
function fenced(lines, mostColumns = 300) {
    const safe = lines
        .flatMap((line) => withoutComments((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(line)).split('\n'))
        .map((line) => (line.length > mostColumns ? `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, mostColumns - 1)}…` : line).trimEnd());
    const fence = '`'.repeat(Math.max(3, longestRun(safe.join('\n')) + 1));
    return [fence, ...safe, fence].join('\n');
}
/** The same inside our own HTML, where Markdown is not read. */
function htmlCode(text) {
    const entities = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': '&quot;',
        '@': '&#64;',
    };
    return `<code>${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text).replace(/[&<>"@]/g, (character) => entities[character] ?? '')}</code>`;
}
/** A file of the output folder as a link; what is not a letter, a digit or one of `/-._~` is percent-encoded. */
function linkTo(path, title) {
    const encoded = encodeURIComponent(path.toWellFormed())
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${title}](./${encoded})`;
}
/** A comment of ours is known by a marker in one of these, which nobody else can have written. */
const withoutComments = (text) => text.replaceAll('<!--', '<! --');
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}


/***/ }),

/***/ 19547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refusalReason)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23453);

/** Why nixpkgs refused an attribute: `steam-1.0.0.85 has an unfree license; …`. */
function refusalReason({ why, package: name }) {
    return `${name} ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalWords */ .WW[why]}; allow it in nixpkgs.config or leave it out`;
}


/***/ }),

/***/ 27294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ renderSections),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   nM: () => (/* binding */ row)
/* harmony export */ });
const joints = { rows: '\n', paragraphs: '\n\n' };
/** Sections in their order, together no longer than `limit` (bytes); each says how much of it is missing. */
function renderSections(sections, { limit, rest }) {
    const there = sections.filter(({ blocks }) => blocks.length > 0);
    const whole = there.map((section) => sizeOf(section, rest));
    const shares = there.reduce((sum, { share }) => sum + share, 0);
    const rooms = there.map(({ share }, i) => Math.min(whole[i] ?? 0, Math.floor((limit * share) / shares)));
    let left = limit - rooms.reduce((sum, room) => sum + room, 0);
    const byImportance = [...there.entries()].sort(([, a], [, b]) => a.importance - b.importance);
    for (const [i] of byImportance) {
        const more = Math.min(left, (whole[i] ?? 0) - (rooms[i] ?? 0));
        rooms[i] = (rooms[i] ?? 0) + more;
        left -= more;
    }
    return there.map((section, i) => renderSection(section, rooms[i] ?? 0, rest)).filter((text) => text !== '');
}
/** Of a section without any block, and with all of them, in bytes; a line about the rest included. */
const frameOf = ({ title, lead, fold, blocks, unit, shape }, rest) => [title, lead, fold, rest(blocks.length, unit)].reduce((sum, part = '') => sum + Buffer.byteLength(part), 0) +
    4 * joints[shape].length +
    60;
const sizeOf = (section, rest) => frameOf(section, rest) + section.blocks.reduce((sum, block) => sum + sizeOfBlock(block, section), 0);
const sizeOfBlock = (block, { shape }) => Buffer.byteLength(block) + joints[shape].length;
function renderSection(section, room, rest) {
    const { title, lead, blocks, shape, unit, fold } = section;
    const kept = [];
    let size = frameOf(section, rest);
    if (size > room)
        return '';
    for (const block of blocks) {
        size += sizeOfBlock(block, section);
        if (size > room)
            break;
        kept.push(block);
    }
    const left = blocks.length - kept.length;
    const body = [...(lead === undefined || kept.length === 0 ? [] : [lead]), ...kept].join(joints[shape]);
    const parts = [
        title === undefined ? '' : `### ${title}`,
        fold === undefined ? '' : `<details><summary>${fold}</summary>`,
        body,
        left === 0 ? '' : rest(left, unit),
        fold === undefined ? '' : '</details>',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** The first two lines of a table. */
function tableHead(columns) {
    return [
        row(columns.map(([title]) => title)),
        row(columns.map(([, align]) => (align ? '---:' : '---'))),
    ].join('\n');
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 95518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ byHost),
/* harmony export */   Nd: () => (/* binding */ outcomeStanding),
/* harmony export */   f5: () => (/* binding */ isWell),
/* harmony export */   hS: () => (/* binding */ bootStanding)
/* harmony export */ });
/* harmony import */ var _lib_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77729);

const outcomeStanding = {
    built: 'well',
    fetched: 'well',
    cached: 'well',
    'not-here': 'aside',
    skipped: 'aside',
    failed: 'bad',
    cancelled: 'bad',
    missing: 'bad',
};
/** A guest that came up and in which the command that was asked for failed is no success. */
function bootStanding({ verdict, command }) {
    return verdict === 'booted' && (command === undefined || command.code === 0) ? 'well' : 'bad';
}
function isWell({ targets, evaluationFailures, boots }) {
    return (evaluationFailures.length === 0 &&
        targets.every(({ outcome }) => outcomeStanding[outcome] !== 'bad') &&
        boots.every((boot) => bootStanding(boot) === 'well'));
}
/** Targets by host in the order of the plan; hosts with trouble first, plain attributes last. */
function byHost(targets) {
    const rank = ([host, group]) => (group.some(({ outcome }) => outcomeStanding[outcome] === 'bad') ? 0 : 2) + (host === undefined ? 1 : 0);
    return [...(0,_lib_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(targets, ({ host }) => host)].sort((a, b) => rank(a) - rank(b));
}


/***/ }),

/***/ 77729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** What has the same key together, in the order in which the keys first come (`Map.groupBy` is not in Node 20). */
function groupBy(all, key) {
    const groups = new Map();
    for (const one of all) {
        const of = key(one);
        const group = groups.get(of);
        if (group)
            group.push(one);
        else
            groups.set(of, [one]);
    }
    return groups;
}


/***/ })

};
