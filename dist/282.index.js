export const id = 282;
export const ids = [282];
export const modules = {

/***/ 4282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ actions_report),
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/documents/files.js + 3 modules
var documents_files = __webpack_require__(734);
// EXTERNAL MODULE: ./src/lib/text.js
var lib_text = __webpack_require__(9470);
;// CONCATENATED MODULE: ./src/features/report/outside-text.js

/**
 * Text from outside enters Markdown in three shapes only: a code span, a fenced block and the path of a link.
 * In code nothing is a link, a mention, a reference or HTML (research: platform S7; CommonMark §6.1 and §4.5).
 */
function code(text, most = 200) {
    const line = (0,lib_text/* oneLine */.TN)(text, most) || ' ';
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
        .flatMap((line) => (0,lib_text/* plain */.pj)(line).split('\n'))
        .map((line) => (line.length > mostColumns ? `${(0,lib_text/* cut */.Jj)(line, mostColumns - 1)}…` : line).trimEnd());
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
    return `<code>${(0,lib_text/* oneLine */.TN)(text).replace(/[&<>"@]/g, (character) => entities[character] ?? '')}</code>`;
}
/** A file of the output folder as a link; what is not a letter, a digit or one of `/-._~` is percent-encoded. */
function linkTo(path, title) {
    const encoded = encodeURIComponent(path.toWellFormed())
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${title}](./${encoded})`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

;// CONCATENATED MODULE: ./src/features/report/sections.js
const joints = { rows: '\n', paragraphs: '\n\n' };
/** The section as Markdown, cut to its budget; a line says how much is missing and where it is. */
function renderSection({ title, lead, blocks, shape, unit, budget }) {
    if (blocks.length === 0)
        return '';
    const kept = [];
    let size = 0;
    for (const block of blocks) {
        size += Buffer.byteLength(block) + joints[shape].length;
        if (size > budget)
            break;
        kept.push(block);
    }
    const left = blocks.length - kept.length;
    const body = [...(lead === undefined ? [] : [lead]), ...kept].join(joints[shape]);
    const cut = left === 0
        ? []
        : [`*… and ${left} more ${unit}: this page is short on purpose, \`report.json\` has all of them.*`];
    return [`### ${title}`, body, ...cut].join('\n\n');
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

;// CONCATENATED MODULE: ./src/features/report/standing.js
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
    const groups = new Map();
    for (const target of targets)
        groups.set(target.host, [...(groups.get(target.host) ?? []), target]);
    const rank = ([host, group]) => (group.some(({ outcome }) => outcomeStanding[outcome] === 'bad') ? 0 : 2) + (host === undefined ? 1 : 0);
    return [...groups].sort((a, b) => rank(a) - rank(b));
}

// EXTERNAL MODULE: ./src/features/report/words.js
var report_words = __webpack_require__(3453);
;// CONCATENATED MODULE: ./src/features/report/boot-sections.js





const tailLines = 25;
/** All boots at a glance. */
function bootSection({ boots }) {
    return {
        title: 'Boots',
        lead: tableHead([
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
        budget: 50_000,
    };
}
function bootRow(boot) {
    const words = verdictOf(boot);
    return row([
        codeCell(boot.target),
        report_words/* firmwareWords */.Nu[boot.firmware],
        bootStanding(boot) === 'bad' ? `**${words}**` : words,
        (0,lib_text/* duration */.p0)(boot.seconds),
        codeCell(boot.decided.by),
        (0,report_words/* runsOn */.k8)(boot),
    ]);
}
/** A verdict with its mark; a failed command is said beside it. */
function verdictOf(boot) {
    const standing = bootStanding(boot);
    const command = boot.verdict === 'booted' && standing === 'bad' ? ', the command failed' : '';
    return `${report_words/* marks */.Z8[standing]} ${report_words/* verdictWords */.L2[boot.verdict]}${command}`;
}
/** What each boot showed; what went well is folded. */
function bootDetailSection({ boots }, files) {
    const badFirst = [...boots].sort((a, b) => Number(bootStanding(a) === 'well') - Number(bootStanding(b) === 'well'));
    return {
        title: 'What the boots showed',
        blocks: badFirst.map((boot) => bootBlock(boot, files)),
        shape: 'paragraphs',
        unit: 'boots',
        budget: 200_000,
    };
}
function bootBlock(boot, files) {
    const bad = bootStanding(boot) === 'bad';
    const title = `${htmlCode(boot.target)} by ${report_words/* firmwareWords */.Nu[boot.firmware]}: ${verdictOf(boot)} after ${(0,lib_text/* duration */.p0)(boot.seconds)}`;
    return [
        `<details${bad ? ' open' : ''}><summary>${title}</summary>`,
        facts(boot)
            .map((fact) => `- ${fact}`)
            .join('\n'),
        ...commandOutput(boot),
        ...(bad && boot.tail.length > 0 ? [`${tailTitle(boot)}:`, fenced(boot.tail.slice(-tailLines))] : []),
        links(boot, files),
        '</details>',
    ].join('\n\n');
}
function tailTitle({ machine }) {
    return machine ? 'The end of its console' : 'What its script said last';
}
function facts({ decided, accelerator, machine, milestones, replaced }) {
    const stages = milestones.slice(0, 15).map(({ name, seconds }) => `${code(name, 60)} ${(0,lib_text/* duration */.p0)(seconds)}`);
    return [
        `decided by ${code(decided.by)}${decided.text === '' ? '' : `: ${code(decided.text, 500)}`}`,
        ...(stages.length === 0 ? [] : [`from power-on to ${stages.join(', ')}`]),
        accelerator ? ranOn(accelerator) : 'QEMU was not started',
        ...(machine ? [`${machine.memoryMiB} MiB of memory, ${(0,lib_text/* count */.U9)(machine.cpus, 'processor')}`] : []),
        ...(replaced.length === 0
            ? []
            : [
                `replaced here, because this machine has no such thing:${replaced
                    .slice(0, 30)
                    .map((what) => `\n  - ${code(what, 300)}`)
                    .join('')}`,
            ]),
    ];
}
function ranOn({ name, reason }) {
    return `runs on ${report_words/* acceleratorWords */.zT[name]}${reason === undefined ? '' : `: ${code(reason)}`}`;
}
function commandOutput({ command }) {
    if (!command)
        return [];
    const end = command.code === null ? 'did not end' : `ended with ${command.code}`;
    const output = command.output.trim();
    return [
        `${code(command.command)} over SSH ${end}${output === '' ? '.' : ':'}`,
        ...(output === '' ? [] : [fenced(output.split('\n').slice(-tailLines))]),
    ];
}
/** The files of a boot; where they are no neighbours of the page, their names. */
function links({ serialLog, screenshot }, files) {
    const shown = screenshot === undefined ? [] : [screenshot];
    if (!files)
        return `Files of this boot: ${[serialLog, ...shown].map((file) => code(file, 4096)).join(', ')}`;
    return [linkTo(serialLog, 'Serial log'), ...shown.map((file) => `!${linkTo(file, 'The screen')}`)].join('\n\n');
}

// EXTERNAL MODULE: ./src/nix/derivation-files.js
var derivation_files = __webpack_require__(8938);
;// CONCATENATED MODULE: ./src/features/report/brevity.js
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

// EXTERNAL MODULE: ./src/features/report/names.js
var names = __webpack_require__(4220);
;// CONCATENATED MODULE: ./src/features/report/failure-sections.js





/** How many lines of a log are shown (issue: the last 25 of a build). */
const logLines = 25;
const traceLines = 40;
/** Derivations that failed themselves, each with its log and the way down to it. */
function buildFailureSection({ buildFailures }, files) {
    return {
        title: 'Failed builds',
        blocks: buildFailures.map((failure) => buildFailureBlock(failure, files)),
        shape: 'paragraphs',
        unit: 'failed derivations',
        budget: 250_000,
    };
}
function buildFailureBlock(failure, files) {
    const { name, message, log, logFile, chain, targets, drvPath } = failure;
    const whole = [
        ...(logFile === undefined
            ? []
            : [files ? linkTo(logFile, 'the whole log') : `the whole log is ${code(logFile)}`]),
        ...(drvPath === undefined ? [] : [code(`nix log ${drvPath}`)]),
    ];
    return [
        `#### ${code(name)}: ${code(message, 600)}`,
        ...advice(failure),
        ...(targets.length === 0
            ? []
            : [
                `Takes down ${some(targets.map((target) => code(target)), 10)}.`,
            ]),
        ...(chain.length < 2
            ? []
            : [['The way down to it:', fenced(tree(chain.map(derivation_files/* derivationName */.J)))].join('\n\n')]),
        ...(log.length === 0
            ? ['It left no log.']
            : [
                `The end of its log${whole.length === 0 ? '' : ` (${whole.join(', ')})`}:`,
                fenced(log.slice(-logLines)),
            ]),
    ].join('\n\n');
}
/** What kind of failure it is, and what to do. */
function advice({ class: kind, phase, hint }) {
    if (kind === undefined)
        return [];
    const where = phase === undefined ? '' : ` in ${code(phase)}`;
    return [`**${report_words/* classWords */.ot[kind]}**${where}${hint === undefined ? '' : `: ${code(hint, 600)}`}`];
}
/** One line for each step, the deeper the further right; a long way is cut in its middle. */
function tree(names) {
    return withoutMiddle(names, 12).map((name, depth) => depth === 0 ? name : `${'   '.repeat(depth - 1)}└─ ${name}`);
}
/** Attributes that do not evaluate, with the place in the flake. */
function evaluationFailureSection({ evaluationFailures }) {
    return {
        title: 'What does not evaluate',
        blocks: evaluationFailures.map(evaluationFailureBlock),
        shape: 'paragraphs',
        unit: 'attributes',
        budget: 120_000,
    };
}
function evaluationFailureBlock({ attribute, message, position, trace }) {
    const place = position ? `, at ${code((0,names/* placeOf */.$)(position))}` : '';
    const quoted = trace === undefined
        ? []
        : [
            '<details><summary>What Nix says</summary>',
            fenced(trace.split('\n').slice(-traceLines)),
            '</details>',
        ];
    return [
        `#### ${code(attribute)}${place}`,
        fenced(message.split('\n').slice(0, traceLines)),
        ...quoted,
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./src/features/report/headline.js


const targetsWith = ({ targets }, ...outcomes) => targets.filter(({ outcome }) => outcomes.includes(outcome)).length;
const share = (n, of, one) => of === 1 ? `the one ${one}` : `${n} of ${(0,lib_text/* count */.U9)(of, one)}`;
/** What went wrong, the most important first. */
const troubles = [
    {
        of: (report) => targetsWith(report, 'failed'),
        say: (n, { targets }) => `${share(n, targets.length, 'target')} failed`,
    },
    {
        of: ({ evaluationFailures }) => evaluationFailures.length,
        say: (n) => `${(0,lib_text/* count */.U9)(n, 'attribute')} ${n === 1 ? 'does' : 'do'} not evaluate`,
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
        of: ({ boots }) => boots.filter((boot) => boot.verdict === 'booted' && bootStanding(boot) === 'bad').length,
        say: (n) => `the command failed in ${(0,lib_text/* count */.U9)(n, 'guest')}`,
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
    const well = targets.filter(({ outcome }) => outcomeStanding[outcome] === 'well').length;
    if (targets.length === 0)
        return refusals.length > 0 ? 'nothing is left to build' : 'nothing was selected';
    if (well < targets.length)
        return `${well} of ${(0,lib_text/* count */.U9)(targets.length, 'target')} ${well === 1 ? 'is' : 'are'} well`;
    return well === 1 ? 'the one target is well' : `all ${well} targets are well`;
}
function wellBoots({ boots }) {
    return boots.length === 0 ? [] : [`${(0,lib_text/* count */.U9)(boots.length, 'boot')} reached the login`];
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
        .flatMap(([did, took]) => (took === undefined ? [] : [`${did} in ${(0,lib_text/* duration */.p0)(took)}`]))
        .join(', ');
}
function capital(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

;// CONCATENATED MODULE: ./src/features/report/machines.js




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
        lead: tableHead([['Machine'], ['Derivations', 'right'], ['Time', 'right'], ['Which']]),
        blocks: machines.map((machine) => {
            const names = some(machine.built.map((name) => codeCell(name, 60)), mostNames);
            return row([codeCell(nameOf(machine)), String(machine.built.length), (0,lib_text/* duration */.p0)(machine.seconds), names]);
        }),
        shape: 'rows',
        unit: 'machines',
        budget: 20_000,
    };
}
/** The same for a terminal. */
function machineLines({ machines = [] }) {
    return machines.map((machine) => {
        const names = some(machine.built.map((name) => (0,lib_text/* oneLine */.TN)(name, 60)), mostNames);
        const which = names === '' ? '' : `: ${names}`;
        return `  ${(0,lib_text/* oneLine */.TN)(nameOf(machine), 80)} built ${(0,lib_text/* count */.U9)(machine.built.length, 'derivation')} in ${(0,lib_text/* duration */.p0)(machine.seconds)}${which}`;
    });
}

// EXTERNAL MODULE: ./src/features/report/refusals.js
var report_refusals = __webpack_require__(9547);
;// CONCATENATED MODULE: ./src/features/report/target-sections.js







/** Every target with its outcome, by host. */
function targetSection({ targets, evaluationFailures, refusals = [] }) {
    const unknown = evaluationFailures.map((failure) => row(['', codeCell((0,names/* nameOf */.V)(failure)), `**${report_words/* marks */.Z8.bad} ${report_words/* notEvaluated */.JB}**`, '', '']));
    const refused = refusals.map((refusal) => row(['', codeCell((0,names/* nameOf */.V)(refusal)), outcomeCell('skipped', (0,report_refusals/* refusalReason */.b)(refusal)), '', '']));
    return {
        title: 'Targets',
        lead: tableHead([['Host'], ['Target'], ['Outcome'], ['Time', 'right'], ['Closure', 'right']]),
        blocks: [
            ...unknown,
            ...byHost(targets).flatMap(([host, group]) => group.map((target, i) => targetRow(target, i > 0 ? '' : host === undefined ? 'no host' : codeCell(host)))),
            ...refused,
        ],
        shape: 'rows',
        unit: 'targets',
        budget: 200_000,
    };
}
function targetRow(target, host) {
    const { id, names, outcome, reason, seconds, closure } = target;
    const also = names.filter((name) => name !== id);
    const others = also.length === 0
        ? ''
        : ` (also ${also
            .slice(0, 5)
            .map((name) => codeCell(name))
            .join(', ')}${also.length > 5 ? ', …' : ''})`;
    return row([
        host,
        `${codeCell(id)}${others}`,
        outcomeCell(outcome, reason),
        seconds > 0 ? (0,lib_text/* duration */.p0)(seconds) : '',
        closure ? (0,lib_text/* bytes */.ee)(closure.bytes) : '',
    ]);
}
function outcomeCell(outcome, reason) {
    const standing = outcomeStanding[outcome];
    const words = `${report_words/* marks */.Z8[standing]} ${report_words/* outcomeWords */.wX[outcome]}`;
    const strong = standing === 'bad' ? `**${words}**` : words;
    return reason === undefined ? strong : `${strong}: ${codeCell(reason)}`;
}
/** The image files with what a person needs to check a copy. */
function imageSection({ targets }) {
    const images = targets.flatMap(({ id, images }) => images.map((image) => ({ id, ...image })));
    return {
        title: 'Images',
        lead: tableHead([['Target'], ['File'], ['Size', 'right'], ['SHA-256']]),
        blocks: images.map(({ id, name, bytes: size, sha256 }) => row([codeCell(id), codeCell(name), (0,lib_text/* bytes */.ee)(size), codeCell(sha256)])),
        shape: 'rows',
        unit: 'images',
        budget: 50_000,
    };
}

;// CONCATENATED MODULE: ./src/features/report/markdown.js









const mostWarnings = 50;
/** The report as one Markdown page, below 1 MiB whatever is in it (research: platform §4.1). */
function renderMarkdown(report, { files = true } = {}) {
    const sections = [
        targetSection(report),
        evaluationFailureSection(report),
        buildFailureSection(report, files),
        bootSection(report),
        bootDetailSection(report, files),
        imageSection(report),
        machineSection(report),
        warningSection(report),
    ];
    const page = [
        `## ${report_words/* marks */.Z8[report.ok ? 'well' : 'bad']} ${headline(report)}`,
        origin(report),
        ...sections.map(renderSection),
    ];
    return `${page.filter((part) => part !== '').join('\n\n')}\n`;
}
function origin(report) {
    const { flake, nix } = report;
    const took = phases(report);
    return [
        `Flake ${code(flake.ref)}${flake.revision === undefined ? '' : ` at ${code(flake.revision.slice(0, 12))}`}`,
        `${code(`${nix.implementation} ${nix.version}`)}`,
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
            : [fenced(left === 0 ? lines : [...lines, `… and ${left} more in report.json`])],
        shape: 'paragraphs',
        unit: 'warnings',
        budget: 70_000,
    };
}

;// CONCATENATED MODULE: ./src/features/report/merge.js




/** All documents of a run as one; what belongs to another run is left out with a warning. */
function mergeReport({ plan, results, evidence, seconds }) {
    const planned = new Map(plan.targets.map((target) => [target.id, target]));
    const ordered = [...results].sort(byCreation);
    const decided = new Map();
    for (const result of ordered) {
        for (const target of result.targets)
            if (isOf(planned, target))
                decided.set(target.id, { target, result });
    }
    const boots = latestBoots(evidence.filter((boot) => isOf(planned, { id: boot.target, drvPath: boot.drvPath })));
    const machines = machinesOf(ordered);
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
        targets: plan.targets.map((target) => targetOf(target, decided.get(target.id)?.target)),
        evaluationFailures: plan.failures,
        ...(plan.refusals === undefined ? {} : { refusals: plan.refusals }),
        buildFailures: joinFailures(ordered.flatMap((result) => {
            const isDecidedHere = (id) => decided.get(id)?.result === result;
            return result.failures
                .filter(({ targets }) => targets.length === 0 || targets.some(isDecidedHere))
                .map((failure) => ({ ...failure, targets: failure.targets.filter(isDecidedHere) }));
        })),
        ...(machines.length === 0 ? {} : { machines }),
        boots,
        warnings: [...plan.warnings, ...strangers(planned, results, evidence), ...stopped(results)],
    };
    return { ...report, ok: isWell(report) };
}
/** The same name with another derivation is a target of another run. */
function isOf(planned, { id, drvPath }) {
    const target = planned.get(id);
    return target !== undefined && (drvPath === undefined || drvPath === target.drvPath);
}
function targetOf(planned, result) {
    const { id, names, host, kind, system, drvPath, outputs, status } = planned;
    const aside = status === 'not-here' || status === 'skipped';
    const said = aside && planned.reason !== undefined ? { reason: planned.reason } : {};
    if (result)
        return { ...(result.outcome === status ? said : {}), ...result, names };
    const on = host === undefined ? {} : { host };
    return {
        id,
        names,
        ...on,
        kind,
        system,
        drvPath,
        outcome: aside ? status : 'missing',
        ...said,
        outputs,
        seconds: 0,
        images: [],
    };
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
        .map(([kind, ids]) => `left out, because the plan has no such target (a document of another run?): ${(0,lib_text/* count */.U9)(ids.length, kind)} of ${some([...new Set(ids)].map((id) => (0,lib_text/* oneLine */.TN)(id, 80)), 5)}`);
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
function byCreation(a, b) {
    return a.created < b.created ? -1 : a.created > b.created ? 1 : 0;
}

// EXTERNAL MODULE: ./src/features/report/terminal-lines.js
var terminal_lines = __webpack_require__(2004);
;// CONCATENATED MODULE: ./src/features/report/table-troubles.js









/** More of one kind than this are counted, not shown; the report has all. */
const most = 20;
/** What went wrong, each with the end of its log and where the rest of it is: one group of lines for each kind. */
function troubleLines(report, folder) {
    const badBoots = report.boots.filter((boot) => bootStanding(boot) === 'bad');
    return [
        capped(report.evaluationFailures.map(evaluationFailureLines), 'attributes do not evaluate'),
        capped(report.buildFailures.map((failure) => buildFailureLines(failure, folder)), 'builds failed'),
        capped(badBoots.map((boot) => badBootLines(boot, folder)), 'boots went wrong'),
    ];
}
function evaluationFailureLines({ attribute, message, position }) {
    return [
        `${report_words/* marks */.Z8.bad} ${(0,lib_text/* oneLine */.TN)(attribute)} does not evaluate`,
        ...(position ? [`  at ${(0,lib_text/* oneLine */.TN)((0,names/* placeOf */.$)(position))}`] : []),
        ...(0,terminal_lines/* quoted */.T)(message, 'first'),
    ];
}
function buildFailureLines(failure, folder) {
    const { name, message, log, logFile, chain, targets, drvPath } = failure;
    const whole = logFile === undefined ? drvPath && `nix log ${drvPath}` : (0,external_node_path_.join)(folder, logFile);
    const down = targets.map((target) => (0,lib_text/* oneLine */.TN)(target, 60));
    const way = withoutMiddle(chain.map((step) => (0,lib_text/* oneLine */.TN)((0,derivation_files/* derivationName */.J)(step), 80)), 6);
    return [
        `${report_words/* marks */.Z8.bad} ${(0,lib_text/* oneLine */.TN)(name)}: ${(0,lib_text/* oneLine */.TN)(message, 600)}`,
        ...table_troubles_advice(failure),
        ...(down.length === 0 ? [] : [`  takes down ${some(down, 6)}`]),
        ...(way.length < 2 ? [] : [`  the way down: ${way.join(' → ')}`]),
        ...(0,terminal_lines/* quoted */.T)(log.join('\n'), 'last'),
        ...(whole && log.length > 0 ? [`  whole log: ${(0,lib_text/* oneLine */.TN)(whole, 4096)}`] : []),
    ];
}
/** What kind of failure it is, and what to do. */
function table_troubles_advice({ class: kind, phase, hint }) {
    if (kind === undefined)
        return [];
    const where = phase === undefined ? '' : ` in ${(0,lib_text/* oneLine */.TN)(phase, 60)}`;
    return [`  ${report_words/* classWords */.ot[kind]}${where}${hint === undefined ? '' : `: ${(0,lib_text/* oneLine */.TN)(hint, 600)}`}`];
}
function badBootLines(boot, folder) {
    const { target, firmware, decided, tail, serialLog, screenshot, command } = boot;
    const failed = command && command.code !== 0 ? command.output : undefined;
    return [
        `${report_words/* marks */.Z8.bad} ${(0,lib_text/* oneLine */.TN)(target)} by ${report_words/* firmwareWords */.Nu[firmware]} ${verdictOf(boot).slice(2)}: ${(0,lib_text/* oneLine */.TN)(decided.by)}`,
        ...(decided.text === '' || tail.includes(decided.text) ? [] : [`  ${(0,lib_text/* oneLine */.TN)(decided.text, 300)}`]),
        ...(0,terminal_lines/* quoted */.T)(failed ?? tail.join('\n'), 'last'),
        `  whole console: ${(0,lib_text/* oneLine */.TN)((0,external_node_path_.join)(folder, serialLog), 4096)}`,
        ...(screenshot === undefined ? [] : [`  screen: ${(0,lib_text/* oneLine */.TN)((0,external_node_path_.join)(folder, screenshot), 4096)}`]),
    ];
}
function capped(blocks, rest) {
    const left = blocks.length - most;
    const more = left > 0 ? [[`… and ${left} more ${rest}; the report has them`]] : [];
    return (0,terminal_lines/* spaced */.j)([...blocks.slice(0, most), ...more]);
}

;// CONCATENATED MODULE: ./src/features/report/table.js










const table_mostWarnings = 20;
/** The report for a terminal: plain text, the sentence that counts last, where the eye is. */
function renderTable(report, { folder = '' } = {}) {
    return (0,terminal_lines/* spaced */.j)([
        targetLines(report),
        bootLines(report),
        ...troubleLines(report, folder),
        machineLines(report),
        verdictLines(report),
    ]);
}
function targetLines({ targets, evaluationFailures, refusals = [] }) {
    const unknown = evaluationFailures.map((failure) => [
        `${report_words/* marks */.Z8.bad} ${(0,lib_text/* oneLine */.TN)((0,names/* nameOf */.V)(failure), 60)}`,
        report_words/* notEvaluated */.JB,
        '',
        '',
        '',
    ]);
    const refused = refusals.map((refusal) => [
        `${report_words/* marks */.Z8.aside} ${(0,lib_text/* oneLine */.TN)((0,names/* nameOf */.V)(refusal), 60)}`,
        report_words/* outcomeWords */.wX.skipped,
        '',
        '',
        (0,lib_text/* oneLine */.TN)((0,report_refusals/* refusalReason */.b)(refusal), 100),
    ]);
    const rows = [...unknown, ...byHost(targets).flatMap(([, group]) => group.map(table_targetRow)), ...refused];
    if (rows.length === 0)
        return [];
    return (0,lib_text/* table */.tp)([['  target', 'outcome', 'time', 'closure', ''], ...rows], { right: [2, 3] });
}
function table_targetRow({ id, outcome, seconds, closure, reason }) {
    return [
        `${report_words/* marks */.Z8[outcomeStanding[outcome]]} ${(0,lib_text/* oneLine */.TN)(id, 60)}`,
        report_words/* outcomeWords */.wX[outcome],
        seconds > 0 ? (0,lib_text/* duration */.p0)(seconds) : '',
        closure ? (0,lib_text/* bytes */.ee)(closure.bytes) : '',
        reason === undefined ? '' : (0,lib_text/* oneLine */.TN)(reason, 100),
    ];
}
function bootLines({ boots }) {
    if (boots.length === 0)
        return [];
    const rows = boots.map((boot) => [
        `${report_words/* marks */.Z8[bootStanding(boot)]} ${(0,lib_text/* oneLine */.TN)(boot.target, 60)}`,
        report_words/* firmwareWords */.Nu[boot.firmware],
        verdictOf(boot).slice(2),
        (0,lib_text/* duration */.p0)(boot.seconds),
        (0,report_words/* runsOn */.k8)(boot),
        (0,lib_text/* oneLine */.TN)(boot.decided.by, 60),
    ]);
    return (0,lib_text/* table */.tp)([['  boot', 'started by', 'verdict', 'after', 'runs on', 'decided by'], ...rows], {
        right: [3],
    });
}
function verdictLines(report) {
    const took = phases(report);
    const warnings = report.warnings.map((warning) => `  warning: ${(0,lib_text/* oneLine */.TN)(warning, 300)}`);
    return [
        ...(warnings.length > table_mostWarnings
            ? [...warnings.slice(0, table_mostWarnings), `  … and ${warnings.length - table_mostWarnings} more warnings`]
            : warnings),
        `${report_words/* marks */.Z8[report.ok ? 'well' : 'bad']} ${headline(report)}${took === '' ? '' : ` (${took})`}`,
    ];
}

// EXTERNAL MODULE: ./src/host/inputs.js
var inputs = __webpack_require__(1711);
// EXTERNAL MODULE: ./src/lib/errors.js
var errors = __webpack_require__(1730);
// EXTERNAL MODULE: ./src/actions/action.js
var action = __webpack_require__(3507);
;// CONCATENATED MODULE: ./src/actions/report.js









async function report(documents, out, host) {
    const merged = mergeReport(documents);
    const json = (0,external_node_path_.join)(out, 'report.json');
    const markdown = (0,external_node_path_.join)(out, 'report.md');
    await (0,documents_files/* writeDocument */.ft)('report', json, merged);
    const rendered = renderMarkdown(merged);
    await (0,documents_files/* writeWhole */.f8)(markdown, rendered);
    await host.summary(renderMarkdown(merged, { files: false }));
    return {
        ok: merged.ok,
        outputs: { report: json, markdown, ok: String(merged.ok) },
        summary: [...renderTable(merged, { folder: out }), '', `report: ${markdown}`],
        json: merged,
    };
}
async function readAll(folder) {
    const files = await (0,promises_.readdir)(folder).catch((cause) => {
        throw new errors/* UserError */.yo(`${folder} cannot be read; give the folder that evaluate and build wrote with --out`, { cause });
    });
    const all = (prefix) => files.filter((file) => file.startsWith(prefix) && file.endsWith('.json')).sort();
    return {
        plan: await (0,documents_files/* readDocument */.u0)('plan', (0,external_node_path_.join)(folder, 'plan.json')),
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
}, { main: async ({ out }, host) => report(await readAll(out), (0,external_node_path_.resolve)(out), host) }));


/***/ }),

/***/ 4220:
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

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refusalReason)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3453);

/** Why nixpkgs refused an attribute: `steam-1.0.0.85 has an unfree license; …`. */
function refusalReason({ why, package: name }) {
    return `${name} ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalWords */ .WW[why]}; allow it in nixpkgs.config or leave it out`;
}


/***/ }),

/***/ 2004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   j: () => (/* binding */ spaced)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9470);

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


/***/ }),

/***/ 3453:
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


/***/ })

};
