export const id = 4408;
export const ids = [4408];
export const modules = {
  /***/
  44408: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        G: () => (
          /* binding */
          renderMarkdown
        ),
        C: () => (
          /* binding */
          renderPage
        )
      });
      var markdown = __webpack_require__(70624);
      var lib_text = __webpack_require__(79470);
      var headline = __webpack_require__(72364);
      var words_words = __webpack_require__(21311);
      var severity = __webpack_require__(62143);
      var evidence = __webpack_require__(30643);
      ;
      function bootFacts(boot) {
        return [decision(boot), ...failedUnits(boot), ...stages(boot), ...surroundings(boot), ...file(boot)];
      }
      function decision({ decided }) {
        const text = decided.text === "" ? "" : `: ${(0, markdown.aY)(decided.text, 500)}`;
        return `decided by ${(0, markdown.aY)(decided.by)}${text}${(0, evidence.M_)(decided)}`;
      }
      const failedUnits = ({ failedUnits: failedUnits2 }) => listed(failedUnits2, `${(0, lib_text.U9)(failedUnits2.length, "unit")} failed, as its journal says:`, 100);
      function stages({ milestones, verdict }) {
        const last = milestones.at(-1);
        const shown = milestones.filter((one) => (0, evidence.zD)(one) || one === last && verdict !== "booted" && verdict !== "not-tried");
        if (shown.length === 0)
          return [];
        return [
          `from power-on to ${shown.map(({ name, seconds }) => `${(0, markdown.aY)(name, 60)} ${(0, lib_text.p0)(seconds)}`).join(", ")}`
        ];
      }
      function surroundings(boot) {
        const { accelerator, machine, added, replaced } = boot;
        return [
          accelerator ? ranOn(accelerator) : "QEMU was not started",
          ...machine ? [`${machine.memoryMiB} MiB of memory, ${(0, lib_text.U9)(machine.cpus, "processor")}`] : [],
          ...listed(added, "added to the machine, to hear it or to start it:", 300),
          ...listed((0, evidence.kD)(boot).map(({ where, why }) => `${where}: ${why}`), "where it could not be heard:", 300),
          ...listed(replaced, "replaced here, because this machine has no such thing:", 300)
        ];
      }
      function ranOn({ name, reason }) {
        return `runs on ${words_words.zT[name]}${reason === void 0 ? "" : `: ${(0, markdown.aY)(reason)}`}`;
      }
      function file({ image, served = [] }) {
        const files = served.map(({ name, sha256, bytes: size }) => `${name}: ${(0, lib_text.ee)(size)}, SHA-256 ${sha256}`);
        return [
          ...image ? [`the file that ships: ${(0, lib_text.ee)(image.bytes)}, SHA-256 ${(0, markdown.aY)(image.sha256)}`] : [],
          ...listed(files, "served over the network:", 300)
        ];
      }
      function listed(items, title, width) {
        if (items.length === 0)
          return [];
        const left = items.length - mostListed;
        return [
          [
            title,
            ...items.slice(0, mostListed).map((item) => `  - ${(0, markdown.aY)(item, width)}`),
            ...left > 0 ? [`  - and ${left} more`] : []
          ].join("\n")
        ];
      }
      const mostListed = 30;
      var markdown_sections = __webpack_require__(11314);
      ;
      function bootSection({ boots }) {
        return {
          title: "Boots",
          lead: (0, markdown_sections.PP)([
            ["Image"],
            ["Started by"],
            ["Verdict"],
            ["After", "right"],
            ["Decided by"],
            ["Runs on"]
          ]),
          blocks: boots.map(bootRow),
          shape: "rows",
          unit: "boots",
          share: 50,
          importance: 4
        };
      }
      function bootRow(boot) {
        const words = (0, words_words.Vj)(boot);
        return (0, markdown_sections.nM)([
          (0, markdown.MZ)(boot.target),
          (0, words_words.l3)(boot),
          (0, severity.hS)(boot) === "bad" ? `**${words}**` : words,
          (0, lib_text.p0)(boot.seconds),
          (0, markdown.MZ)((0, words_words.yP)(boot)),
          (0, words_words.k8)(boot)
        ]);
      }
      function badBootSection({ boots }, extent) {
        const bad = boots.filter((boot) => (0, severity.hS)(boot) === "bad");
        return {
          title: "What went wrong in boots",
          blocks: bad.map((boot) => bootBlock(boot, extent)),
          shape: "paragraphs",
          unit: "boots that went wrong",
          share: 120,
          importance: 2
        };
      }
      function wellBootSection({ boots }, extent) {
        const well = boots.filter((boot) => (0, severity.hS)(boot) === "well");
        return {
          title: "What the boots showed",
          blocks: well.map((boot) => bootBlock(boot, extent)),
          shape: "paragraphs",
          unit: "boots",
          share: 80,
          importance: 7
        };
      }
      function bootBlock(boot, { files, lines, columns, links: run }) {
        const bad = (0, severity.hS)(boot) === "bad";
        const title = `${(0, markdown.h8)(boot.target)} by ${(0, words_words.l3)(boot)}: ${(0, words_words.Vj)(boot)} after ${(0, lib_text.p0)(boot.seconds)}`;
        return [
          `<details${bad ? " open" : ""}><summary>${title}</summary>`,
          bootFacts(boot).map((fact) => `- ${fact}`).join("\n"),
          ...commandOutput(boot, { lines, columns }),
          ...bad && boot.tail.length > 0 ? [`${tailTitle(boot)}:`, (0, markdown.OF)(boot.tail.slice(-lines), columns)] : [],
          links(boot, { files, ...run.ofTarget(boot.target) }),
          "</details>"
        ].join("\n\n");
      }
      function tailTitle({ machine }) {
        return machine ? "The end of its console" : "What its script said last";
      }
      function commandOutput({ command }, { lines, columns }) {
        if (!command)
          return [];
        const end = command.code === null ? "did not end" : `ended with ${command.code}`;
        const output = command.output.trim();
        return [
          `${(0, markdown.aY)(command.command)} over SSH ${end}${output === "" ? "." : ":"}`,
          ...output === "" ? [] : [(0, markdown.OF)((0, lib_text.w$)(output, lines), columns)]
        ];
      }
      function links(boot, { files, job, logs }) {
        const { screenshot, screens } = boot;
        if (!files) {
          const names = [
            ...logFiles(boot).map(({ file: file2 }) => file2),
            ...screenshot === void 0 ? [] : [screenshot]
          ];
          const where = logs === void 0 ? "" : ` in ${logs}`;
          const list = names.map((file2) => (0, markdown.aY)(file2, 4096)).join(", ");
          return `Files of this boot: ${list}${where}${job === void 0 ? "" : ` (${job})`}`;
        }
        return [
          logFiles(boot).map(({ file: file2, title }) => (0, markdown.uM)(file2, title)).join(", "),
          ...screenshot === void 0 ? [] : [`!${(0, markdown.uM)(screenshot, "The screen")}`],
          ...screens.length === 0 ? [] : [`The screen before: ${screens.map(({ stage, file: file2 }) => (0, markdown.uM)(file2, stage)).join(", ")}`]
        ].filter((line) => line !== "").join("\n\n");
      }
      function logFiles({ serialLog, logs }) {
        const all = [
          { file: serialLog, title: "Serial log" },
          { file: logs.console, title: "Log of the virtio console" },
          { file: logs.kernel, title: "The kernel's log" },
          { file: logs.journal, title: "The journal" }
        ];
        return all.flatMap(({ file: file2, title }) => file2 === void 0 ? [] : [{ file: file2, title }]);
      }
      var derivation_files = __webpack_require__(46468);
      var failure_groups = __webpack_require__(58406);
      var words_log = __webpack_require__(16092);
      var words_names = __webpack_require__(91870);
      ;
      const mostAttributes = 4;
      function buildFailureSection({ buildFailures }, extent) {
        return {
          title: "Failed builds",
          blocks: buildFailures.map((failure) => buildFailureBlock(failure, extent)),
          shape: "paragraphs",
          unit: "failed derivations",
          share: 250,
          importance: 1
        };
      }
      function buildFailureBlock(failure, { files, lines, columns, links: links2 }) {
        const { name, message, log, logFile, chain, targets, drvPath } = failure;
        const { job, logs } = links2.ofTarget(targets[0] ?? "");
        const where = logs === void 0 ? "" : ` in ${logs}`;
        const whole = [
          ...logFile === void 0 ? [] : [files ? (0, markdown.uM)(logFile, "the whole log") : `the whole log is ${(0, markdown.aY)(logFile)}${where}`],
          ...job === void 0 ? [] : [job],
          ...drvPath === void 0 ? [] : [(0, markdown.aY)(`nix log ${drvPath}`)]
        ];
        return [
          `#### ${(0, markdown.aY)(name)}: ${(0, markdown.aY)(message, 600)}`,
          ...advice(failure),
          ...targets.length === 0 ? [] : [
            `Takes down ${(0, words_names.zN)(targets.map((target) => (0, markdown.aY)(target)), 10)}.`
          ],
          ...chain.length < 2 ? [] : [["The way down to it:", (0, markdown.OF)(tree(chain.map(derivation_files.J)), columns)].join("\n\n")],
          ...log.length === 0 ? [`It left no log${job === void 0 ? "" : ` (${job})`}.`] : [
            `Of its log${whole.length === 0 ? "" : ` (${whole.join(", ")})`}:`,
            (0, markdown.OF)((0, words_log.o)(failure, lines), columns)
          ]
        ].join("\n\n");
      }
      function advice({ class: kind, phase, hint }) {
        if (kind === void 0)
          return [];
        const where = phase === void 0 ? "" : ` in ${(0, markdown.aY)(phase)}`;
        return [`**${words_words.ot[kind]}**${where}${hint === void 0 ? "" : `: ${(0, markdown.aY)(hint, 600)}`}`];
      }
      function tree(names) {
        return (0, words_names.Mg)(names, 12).map((name, depth) => depth === 0 ? name : `${"   ".repeat(depth - 1)}└─ ${name}`);
      }
      function evaluationFailureSection({ evaluationFailures }, extent) {
        const job = extent.links.jobAddress("evaluate");
        return {
          title: "What does not evaluate",
          ...job === void 0 ? {} : { lead: `The whole log is that of [the job that evaluated](${job}).` },
          blocks: (0, failure_groups.B)(evaluationFailures).map((group) => evaluationFailureBlock(group, extent)),
          shape: "paragraphs",
          unit: "reasons why something does not evaluate",
          share: 120,
          importance: 1
        };
      }
      function evaluationFailureBlock({ all, message, position, trace }, { lines, columns }) {
        const place = position ? `, at ${(0, markdown.aY)((0, words_names.$t)(position))}` : "";
        const names = (0, words_names.zN)(all.map(({ attribute }) => (0, markdown.aY)(attribute)), mostAttributes);
        const quoted = trace === void 0 ? [] : ["<details><summary>What Nix says</summary>", (0, markdown.OF)((0, lib_text.w$)(trace, lines), columns), "</details>"];
        return [`#### ${names}${place}`, (0, markdown.OF)((0, lib_text.UV)(message, lines), columns), ...quoted].join("\n\n");
      }
      var impact_details = __webpack_require__(86495);
      var impact_section = __webpack_require__(86110);
      var input_section = __webpack_require__(23234);
      var limits = __webpack_require__(31770);
      var markdown_links = __webpack_require__(60477);
      var sharing = __webpack_require__(91506);
      ;
      const mostNames = 8;
      function sharingSection({ plan }, { links: links2 }) {
        return {
          title: "How the work was split",
          lead: [
            ...plan ? (0, sharing.b)(plan.sharing, (name) => (0, markdown.aY)(name, 80)) : [],
            ...guesses(plan?.guesses ?? []),
            "",
            (0, markdown_sections.PP)([["Job"], ["Runner"], ["Targets"], ["Expected", "right"], ["Took", "right"]])
          ].join("\n"),
          blocks: (plan?.jobs ?? []).map(({ id: id2, machine, targets, expected, real }) => (0, markdown_sections.nM)([
            linked((0, markdown.MZ)(id2), links2.jobAddress(id2)),
            (0, markdown.MZ)(machine),
            (0, words_names.zN)(targets.map((target) => (0, markdown.MZ)(target, 60)), mostNames),
            (0, lib_text.p0)(expected),
            real === void 0 ? "?" : (0, lib_text.p0)(real)
          ])),
          shape: "rows",
          unit: "jobs",
          share: 20,
          importance: 8
        };
      }
      const linked = (name, address) => address === void 0 ? name : `[${name}](${address})`;
      function guesses(worst) {
        if (worst.length === 0)
          return [];
        const told = worst.map(({ name, expected, real, priced }) => `${(0, markdown.aY)(name, 80)} took ${(0, lib_text.p0)(real)} instead of ${(0, lib_text.p0)(expected)} (${sharing.$[priced] ?? "a guess"})`);
        return [`The worst guesses: ${told.join("; ")}.`];
      }
      var evaluation_failure = __webpack_require__(12203);
      var words_proof = __webpack_require__(31732);
      ;
      const head = (0, markdown_sections.PP)([["Host"], ["Target"], ["Outcome"], ["Time", "right"], ["Closure", "right"]]);
      const target_sections_frame = { shape: "rows", unit: "targets", importance: 3 };
      function targetSections(report, { openRows, links: links2 }) {
        const rows = targetRows(report, provedBy(report, links2));
        if (rows.length <= openRows)
          return [{ ...target_sections_frame, title: "Targets", lead: head, blocks: withHosts(rows), share: 200 }];
        const bad = [...rows.filter(isKnownBad), ...rows.filter((row) => row.isBad && !isKnownBad(row))];
        const others = rows.filter(({ isBad }) => !isBad);
        const fold = bad.length === 0 ? `All ${(0, lib_text.U9)(others.length, "target")}` : `The other ${(0, lib_text.U9)(others.length, "target")}`;
        return [
          { ...target_sections_frame, title: "Targets with trouble", lead: head, blocks: withHosts(bad), share: 120 },
          {
            ...{ ...target_sections_frame, lead: head, blocks: withHosts(others), share: 80, importance: 6 },
            ...bad.length === 0 ? { title: "Targets" } : {},
            fold
          }
        ];
      }
      function provedBy({ proof }, links2) {
        if (proof === void 0)
          return "";
        const address = links2.runAddress(proof.run);
        return address === void 0 ? (0, words_proof.r)(proof) : `[${(0, words_proof.r)(proof)}](${address})`;
      }
      function proofSection(report, { links: links2 }) {
        const sentence = (0, words_proof.U)(report, provedBy(report, links2));
        return {
          title: "What the base proved",
          blocks: sentence === void 0 ? [] : [sentence],
          shape: "paragraphs",
          unit: "sentences",
          share: 5,
          importance: 4
        };
      }
      function targetRows({ targets, evaluationFailures, refusals = [] }, proved) {
        return [
          ...evaluationFailures.flatMap(evaluation_failure.CI).map((failure) => ({
            isBad: true,
            cells: [(0, markdown.MZ)((0, words_names.Vb)(failure)), `**${words_words.Z8.bad} ${words_words.JB}**`, "", ""]
          })),
          ...(0, severity.K9)(targets).flatMap(([host, group]) => group.map((target) => ({
            host: host === void 0 ? "no host" : (0, markdown.MZ)(host),
            isBad: severity.Nd[target.outcome] === "bad",
            cells: targetCells(target, proved)
          }))),
          ...refusals.map((refusal) => ({
            isBad: false,
            cells: [
              (0, markdown.MZ)((0, words_names.Vb)(refusal)),
              outcomeCell((0, words_words.tA)(refusal), (0, words_words.b)(refusal)),
              "",
              ""
            ]
          }))
        ];
      }
      const isKnownBad = ({ isBad, host }) => isBad && host !== void 0;
      const withHosts = (rows) => rows.map(({ host = "", cells }, i) => (0, markdown_sections.nM)([host === rows[i - 1]?.host ? "" : host, ...cells]));
      function targetCells(target, proved) {
        const { id: id2, names, outcome, reason, seconds, closure } = target;
        const also = names.filter((name) => name !== id2);
        const others = also.length === 0 ? "" : ` (also ${also.slice(0, 5).map((name) => (0, markdown.MZ)(name)).join(", ")}${also.length > 5 ? ", …" : ""})`;
        return [
          `${(0, markdown.MZ)(id2)}${others}`,
          outcome === "proved" && proved !== "" ? `${words_words.Z8.well} proved by ${proved}` : outcomeCell(outcome, reason),
          seconds > 0 ? (0, lib_text.p0)(seconds) : "",
          closure ? (0, lib_text.ee)(closure.bytes) : ""
        ];
      }
      function outcomeCell(outcome, reason) {
        const standing = severity.Nd[outcome];
        const words = `${words_words.Z8[standing]} ${words_words.wX[outcome]}`;
        const strong = standing === "bad" ? `**${words}**` : words;
        return reason === void 0 ? strong : `${strong}: ${(0, markdown.MZ)(reason)}`;
      }
      const keptHead = ["Artifact"];
      function imageSection({ targets, proof }, { links: links2 }) {
        const images = targets.flatMap(({ id: id2, images: images2, outcome }) => images2.map(({ artifact, ...image }) => {
          const run = outcome === "proved" ? proof?.run : void 0;
          return { id: id2, ...image, address: links2.artifactAddress(artifact, run) };
        }));
        const isKept = images.some(({ address }) => address !== void 0);
        return {
          title: "Images",
          lead: (0, markdown_sections.PP)([["Target"], ["File"], ["Size", "right"], ["SHA-256"], ...isKept ? [keptHead] : []]),
          blocks: images.map(({ id: id2, name, bytes: size, sha256, address }) => {
            const kept = address === void 0 ? "" : `[download](${address})`;
            return (0, markdown_sections.nM)([(0, markdown.MZ)(id2), (0, markdown.MZ)(name), (0, lib_text.ee)(size), (0, markdown.MZ)(sha256), ...isKept ? [kept] : []]);
          }),
          shape: "rows",
          unit: "images",
          share: 50,
          importance: 6
        };
      }
      function machineSection({ machines = [] }) {
        return {
          title: "Where it was built",
          lead: (0, markdown_sections.PP)([["Machine"], ["Derivations", "right"], ["Time", "right"], ["Which"]]),
          blocks: machines.map((machine) => {
            const names = (0, words_names.zN)(machine.built.map((name) => (0, markdown.MZ)(name, 60)), words_words.OF);
            return (0, markdown_sections.nM)([
              (0, markdown.MZ)((0, words_words.Fm)(machine)),
              String(machine.built.length),
              (0, lib_text.p0)(machine.seconds),
              names
            ]);
          }),
          shape: "rows",
          unit: "machines",
          share: 20,
          importance: 8
        };
      }
      ;
      const mostWarnings = 50;
      const longest = 1e6;
      function renderMarkdown(report, { files = true, limit = longest, page } = {}) {
        const rest = (n, unit) => `*… and ${n} more ${unit}: this page is short on purpose, \`report.json\` has all of them.*`;
        const extent = { ...limits.w, files, links: (0, markdown_links.$E)(report, page) };
        return renderPage(report, { extent, limit, rest });
      }
      function renderPage(report, { extent, limit, rest, of, commits }) {
        const sections = [
          (0, impact_section.Y)(report),
          (0, impact_details.V)(report, extent),
          (0, input_section.qp)(report, commits),
          evaluationFailureSection(report, extent),
          buildFailureSection(report, extent),
          badBootSection(report, extent),
          ...targetSections(report, extent),
          proofSection(report, extent),
          bootSection(report),
          wellBootSection(report, extent),
          imageSection(report, extent),
          sharingSection(report, extent),
          machineSection(report),
          warningSection(report),
          (0, input_section.cP)(report.impact?.inputs?.map(({ name }) => name) ?? [], commits)
        ];
        const [first, last] = [`## ${words_words.Z8[report.ok ? "well" : "bad"]} ${(0, headline.P)(report)}`, origin(report, of)];
        const room = limit - Buffer.byteLength(first) - Buffer.byteLength(last) - 10;
        const page = [first, ...(0, markdown_sections.H1)(sections, { limit: room, rest }), last];
        return `${page.join("\n\n")}
`;
      }
      function origin(report, of) {
        const { flake, nix } = report;
        const took = (0, headline.t)(report);
        const revision = of?.commit ?? flake.revision;
        const run = of && `run ${of.run}${of.attempt > 1 ? `, attempt ${of.attempt}` : ""}`;
        return [
          `Flake ${(0, markdown.aY)(flake.ref)}${revision === void 0 ? "" : ` at ${(0, markdown.aY)(revision.slice(0, 12))}`}`,
          ...run === void 0 ? [] : [run],
          `${(0, markdown.aY)(`${nix.implementation} ${nix.version}`)}`,
          ...took === "" ? [] : [took]
        ].join(" · ");
      }
      function warningSection({ warnings }) {
        const lines = warnings.slice(0, mostWarnings).map((warning) => (0, lib_text.TN)(warning, 300));
        const left = warnings.length - lines.length;
        return {
          title: "Warnings",
          blocks: lines.length === 0 ? [] : [(0, markdown.OF)(left === 0 ? lines : [...lines, `… and ${left} more in report.json`])],
          shape: "paragraphs",
          unit: "warnings",
          share: 70,
          importance: 8
        };
      }
    })
  ),
  /***/
  58406: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          groupFailures
        )
        /* harmony export */
      });
      var _documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12203);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9010);
      function groupFailures(failures) {
        const reason = ({ message, position }) => JSON.stringify([message, position?.file, position?.line]);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(failures.flatMap(_documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.CI), reason).values()].flatMap((all) => all[0] === void 0 ? [] : [{ ...all[0], all }]);
      }
    })
  ),
  /***/
  72364: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          headline
        ),
        /* harmony export */
        t: () => (
          /* binding */
          phases
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62143);
      const targetsWith = ({ targets }, ...outcomes) => targets.filter(({ outcome }) => outcomes.includes(outcome)).length;
      const share = (n, of, one) => of === 1 ? `the one ${one}` : `${n} of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(of, one)}`;
      const troubles = [
        {
          of: (report) => targetsWith(report, "failed"),
          say: (n, { targets }) => `${share(n, targets.length, "target")} failed`
        },
        {
          of: ({ evaluationFailures }) => evaluationFailures.length,
          say: (n) => `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(n, "attribute")} ${n === 1 ? "does" : "do"} not evaluate`
        },
        {
          of: ({ boots }) => boots.filter(({ verdict }) => verdict === "failed").length,
          say: (n, { boots }) => `${share(n, boots.length, "boot")} failed`
        },
        {
          of: ({ boots }) => boots.filter(({ verdict }) => verdict === "undecided").length,
          say: (n, { boots }) => `${share(n, boots.length, "boot")} stayed undecided`
        },
        {
          of: ({ boots }) => boots.filter((boot) => boot.verdict === "booted" && (0, _severity_js__WEBPACK_IMPORTED_MODULE_1__.hS)(boot) === "bad").length,
          say: (n) => `the command failed in ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(n, "guest")}`
        },
        {
          of: (report) => targetsWith(report, "cancelled"),
          say: (n, { targets }) => `${share(n, targets.length, "target")} ${n === 1 ? "was" : "were"} stopped`
        },
        {
          of: (report) => targetsWith(report, "missing"),
          say: (n, { targets }) => `${share(n, targets.length, "target")} ${n === 1 ? "has" : "have"} no result`
        }
      ];
      function headline(report) {
        const bad = troubles.flatMap(({ of, say }) => of(report) === 0 ? [] : [say(of(report), report)]);
        const parts = [...notHere(report), bad.length > 0 ? bad.join(", ") : well(report), ...skipped(report)];
        return capital(parts.join("; "));
      }
      const well = (report) => [wellTargets(report), ...provedTargets(report), ...wellBoots(report)].join(", ");
      function provedTargets(report) {
        const n = targetsWith(report, "proved");
        return n === 0 ? [] : [`${n} proved by the base`];
      }
      function wellTargets({ targets, refusals = [] }) {
        const well2 = targets.filter(({ outcome }) => _severity_js__WEBPACK_IMPORTED_MODULE_1__.Nd[outcome] === "well").length;
        if (targets.length === 0)
          return refusals.length > 0 ? "nothing is left to build" : "nothing was selected";
        if (well2 === 0)
          return `none of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(targets.length, "target")} was built, fetched or there before`;
        if (well2 < targets.length)
          return `${well2} of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(targets.length, "target")} ${well2 === 1 ? "is" : "are"} well`;
        return well2 === 1 ? "the one target is well" : `all ${well2} targets are well`;
      }
      function wellBoots({ boots }) {
        const well2 = boots.filter((boot) => (0, _severity_js__WEBPACK_IMPORTED_MODULE_1__.hS)(boot) === "well").length;
        return well2 === 0 ? [] : [`${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(well2, "boot")} reached the login`];
      }
      function notHere(report) {
        const n = (0, _severity_js__WEBPACK_IMPORTED_MODULE_1__.K4)(report).length;
        const all = report.targets.length + n - targetsWith(report, "not-here");
        return n === 0 ? [] : [`${share(n, all, "target")} cannot be built on this machine`];
      }
      function skipped(report) {
        const refused = report.refusals?.filter(({ why }) => why !== "not-here") ?? [];
        const n = targetsWith(report, "skipped") + refused.length;
        return n === 0 ? [] : [`${n} skipped on purpose`];
      }
      function phases({ seconds, boots }) {
        const known = [
          ["evaluated", seconds.evaluate],
          ["built", seconds.build],
          ["booted", boots.length === 0 ? void 0 : seconds.boot]
        ];
        return known.flatMap(([did, took]) => took === void 0 ? [] : [`${did} in ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(took)}`]).join(", ");
      }
      function capital(sentence) {
        return sentence.charAt(0).toUpperCase() + sentence.slice(1);
      }
    })
  ),
  /***/
  16092: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          shownLog
        )
        /* harmony export */
      });
      var _nix_build_first_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47739);
      function shownLog({ class: kind, log }, most) {
        const isKnown = kind !== void 0 && kind !== "build-failed";
        const lines = log.filter((line) => line.trim() !== "");
        return isKnown ? lines.slice(-most) : (0, _nix_build_first_error_js__WEBPACK_IMPORTED_MODULE_0__.$h)(lines, most);
      }
    })
  ),
  /***/
  31732: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          proofSentence
        ),
        /* harmony export */
        r: () => (
          /* binding */
          runName
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const known = {
        signature: "its report is signed with `signing-key`",
        run: "its report was read from that run",
        branch: "its report comes from the cache, where every branch of this repository can write; `signing-key` or `report-token` makes it a proof against them too"
      };
      const runName = ({ run }) => `run ${run}`;
      function proofSentence({ targets, proof }, run) {
        const n = targets.filter(({ outcome }) => outcome === "proved").length;
        if (proof === void 0 || n === 0)
          return void 0;
        return `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(n, "target")} ${n === 1 ? "is" : "are"} proved by ${run} of the base, which built the same, with the boots that are asked for; ${known[proof.by]}.`;
      }
    })
  ),
  /***/
  91506: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          priceWords
        ),
        /* harmony export */
        b: () => (
          /* binding */
          sharingSentences
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const priceWords = {
        history: "as in earlier runs",
        derivation: "as its derivation says",
        name: "by its name",
        usual: "a guess"
      };
      const links = 4;
      function sharingSentences(sharing, shown) {
        const { chosen, last, over } = sharing;
        return [
          `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(chosen.jobs, "job")}; the last is expected to end after ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(chosen.end)}, and all together take ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(chosen.machine)} of machine time.`,
          ...last && last.chain.length > 0 ? [lastSentence(last, shown)] : [],
          ...copiesSentences(sharing, shown),
          ...furtherSentences(sharing),
          ...over.map((one) => overSentence(one, shown))
        ];
      }
      function lastSentence({ shard, chain }, shown) {
        const dearest = [...chain].sort((a, b) => b.seconds - a.seconds).slice(0, links);
        const steps = dearest.map(({ name, seconds, priced }) => `${shown(name)} (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(seconds)}, ${priceWords[priced] ?? "a guess"})`);
        return `${shown(shard)} ends last; most of its longest chain is ${steps.join(", ")}.`;
      }
      function copiesSentences({ copies, chosen, fewest }, shown) {
        if (copies.derivations === 0)
          return [];
        const names = copies.dearest.slice(0, 3).map(({ name, jobs }) => `${shown(name)} by ${jobs} jobs`);
        return [
          `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(copies.derivations, "derivation")} ${copies.derivations === 1 ? "is" : "are"} built by more than one job (${names.join(", ")}), which takes ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(copies.seconds)} more. ${instead(fewest, chosen)}`
        ];
      }
      function instead(fewest, chosen) {
        const saved = chosen.machine - fewest.machine;
        const price = saved > 0 ? ` and save ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(saved)} of machine time` : "";
        return `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(fewest.jobs, "job")} would end after ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(fewest.end)}${price}.`;
      }
      function furtherSentences({ further, chosen, prefer }) {
        if (!further)
          return [
            chosen.jobs < mostJobs ? "Further jobs would end no sooner." : `A workflow has no more than ${mostJobs} jobs beside each other.`
          ];
        const dearer = further.machine - chosen.machine;
        const why = {
          price: `which does not pay (prefer: ${prefer})`,
          jobs: "but so many are not allowed (max-jobs)",
          near: "but an end so near is taken for the same"
        }[further.not];
        return [
          `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(further.jobs, "job")} would end ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(chosen.end - further.end)} sooner and take ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(Math.max(0, dearer))} more of machine time, ${why}.`
        ];
      }
      const mostJobs = 256;
      function overSentence({ shard, what, most, takes }, shown) {
        return what === "time" ? `${shown(shard)} is not expected to end within ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(most)}${takes ? `: ${takesClause(takes, shown)}` : ""}; builds are stopped before that, and a run again goes on from there.` : `${shown(shard)} may need more than the ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(most)} that its disk has.`;
      }
      const parts = {
        start: "its start takes",
        fetch: "its downloads take",
        build: "its builds take",
        boot: "its boots take",
        upload: "its uploads take"
      };
      function takesClause({ part, seconds, dearest }, shown) {
        const alone = dearest ? `, ${shown(dearest.name)} alone ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(dearest.seconds)}` : "";
        return `${parts[part]} ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(seconds)}${alone}`;
      }
    })
  ),
  /***/
  47739: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $h: () => (
          /* binding */
          tellingLines
        ),
        /* harmony export */
        Jc: () => (
          /* binding */
          TellingLines
        )
        /* harmony export */
      });
      const errorShapes = [
        { name: "gcc", pattern: /(?:^|[\s:])(?:fatal |internal compiler )?error: /i },
        { name: "rustc", pattern: /^error(?:\[E\d+\])?(?::|$)/ },
        { name: "go", pattern: /^(?:\.{0,2}\/)?[\w./-]+\.go:\d+:\d+: / },
        { name: "ninja", pattern: /^FAILED: / },
        { name: "cmake", pattern: /^CMake Error/ },
        { name: "undefined-reference", pattern: /undefined reference to|undefined symbol/ },
        { name: "python", pattern: /^\s*Traceback \(most recent call last\)/ },
        { name: "pytest", pattern: /^E {3}\s*\S/ },
        { name: "node", pattern: /^(?:Uncaught )?(?:[A-Z]\w*)?(?:Error|Exception)\b.*: / },
        { name: "git-fatal", pattern: /^fatal: / },
        { name: "cannot-find", pattern: /\bcannot find\b/i, weak: true },
        { name: "no-such-file", pattern: /No such file or directory/, weak: true },
        { name: "permission", pattern: /Permission denied/, weak: true },
        { name: "shell", pattern: /: (?:command )?not found\b/, weak: true },
        { name: "make", pattern: /^make(?:\[\d+\])?: \*\*\* /, weak: true }
      ];
      const before = 2;
      class TellingLines {
        #most;
        #last = [];
        #count = 0;
        #strong;
        #weak;
        /** `most` is the number of lines to keep of the whole log. */
        constructor(most) {
          this.#most = most;
        }
        add(line) {
          for (const block of [this.#strong, this.#weak])
            if (block && block.lines.length < this.#most)
              block.lines.push(line);
          if (this.#strong === void 0)
            this.#look(line);
          this.#last.push(line);
          if (this.#last.length > this.#most)
            this.#last.shift();
          this.#count += 1;
        }
        #look(line) {
          const shape = errorShapes.find(({ pattern }) => pattern.test(line));
          if (shape === void 0 || shape.weak && this.#weak)
            return;
          const lines = [...this.#last.slice(-before), line];
          const block = { at: this.#count - lines.length + 1, lines };
          if (shape.weak)
            this.#weak = block;
          else
            this.#strong = block;
        }
        /** The end of the log, if it contains the error or nothing looks like one. */
        lines() {
          const block = this.#strong ?? this.#weak;
          if (block === void 0 || block.at >= this.#count - this.#last.length)
            return [...this.#last];
          const first = block.lines.slice(0, Math.ceil(this.#most * 0.6));
          const end = this.#last.slice(Math.min(-1, first.length + 1 - this.#most));
          const between = this.#count - block.at - first.length - end.length;
          return between <= 0 ? [...first, ...end.slice(-between)].slice(-this.#most) : [...first, `… ${between} lines …`, ...end];
        }
      }
      function tellingLines(log, most) {
        const telling = new TellingLines(most);
        for (const line of log)
          telling.add(line);
        return telling.lines();
      }
    })
  ),
  /***/
  33298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          Aterm
        )
        /* harmony export */
      });
      const quote = '"'.charCodeAt(0);
      const backslash = "\\".charCodeAt(0);
      const closing = { "[": "]", "(": ")" };
      const unescaped = { n: "\n", r: "\r", t: "	" };
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
        /** Only white space is left. */
        isAtEnd() {
          return this.#bytes.toString("latin1", this.#at).trim() === "";
        }
        /** The unread rest, one character per byte. */
        rest() {
          return this.#bytes.toString("latin1", this.#at);
        }
        /** So many terms, each followed by a comma. */
        fields(count) {
          const terms = [];
          while (terms.length < count) {
            const one = this.term();
            if (one === void 0 || !this.skip(","))
              return void 0;
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
          if (close === void 0)
            return void 0;
          const items = [];
          this.#at += 1;
          while (!this.skip(close)) {
            if (items.length > 0 && !this.skip(","))
              return void 0;
            const item = this.term();
            if (item === void 0)
              return void 0;
            items.push(item);
          }
          return items;
        }
        /** Skips a flat list. */
        skipTerm() {
          if (!this.skip("["))
            return false;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || this.#end() === void 0)
              return false;
          }
          return true;
        }
        /** A list of names with values; reads only the wanted ones. */
        variables(wanted) {
          const found = {};
          const lengths = new Set([...wanted ?? []].map((name) => name.length));
          if (!this.skip("["))
            return void 0;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || !this.skip("("))
              return void 0;
            const place = this.#end();
            if (place === void 0 || !this.skip(","))
              return void 0;
            const name = wanted === void 0 || lengths.has(place[1] - place[0]) ? this.#text(place) : void 0;
            const isWanted = name !== void 0 && (wanted === void 0 || wanted.has(name));
            const value = this.#end();
            if (value === void 0 || !this.skip(")"))
              return void 0;
            if (isWanted)
              found[name] = this.#text(value);
          }
          return found;
        }
        /** Skips a string; returns where its text begins and ends. */
        #end() {
          const bytes = this.#bytes;
          if (bytes[this.#at] !== quote)
            return void 0;
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
          return void 0;
        }
        #string() {
          const place = this.#end();
          return place && this.#text(place);
        }
        #text(place) {
          const text = this.#bytes.toString("utf8", ...place);
          return text.includes("\\") ? text.replace(/\\([\s\S])/g, (_, letter) => unescaped[letter] ?? letter) : text;
        }
      }
    })
  ),
  /***/
  46468: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          derivationName
        ),
        /* harmony export */
        h: () => (
          /* binding */
          DerivationFiles
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
      var _derivation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64246);
      class DerivationFiles {
        #read = /* @__PURE__ */ new Map();
        async read(drvPath) {
          if (this.#read.has(drvPath))
            return this.#read.get(drvPath);
          const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(drvPath).catch(() => void 0);
          return this.#keep(drvPath, text);
        }
        /** Whether the store has the file at all, readable or not. */
        async has(drvPath) {
          const missing = await this.read(drvPath) === void 0 && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(drvPath).catch((error) => error);
          return !missing;
        }
        /** The readable ones of these, by path. */
        async all(drvPaths) {
          const found = /* @__PURE__ */ new Map();
          let count = 0;
          for (const drvPath of drvPaths) {
            const known = this.#read.has(drvPath) ? this.#read.get(drvPath) : this.#keep(drvPath, readNow(drvPath));
            if (known !== void 0)
              found.set(drvPath, known);
            count += 1;
            if (count % atOnce === 0)
              await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
          }
          return found;
        }
        #keep(drvPath, text) {
          const derivation = text && (0, _derivation_js__WEBPACK_IMPORTED_MODULE_3__.rN)(text, _derivation_js__WEBPACK_IMPORTED_MODULE_3__.gM);
          this.#read.set(drvPath, derivation);
          return derivation;
        }
      }
      const atOnce = 200;
      function readNow(drvPath) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(drvPath);
        } catch {
          return void 0;
        }
      }
      function derivationName(drvPath) {
        return drvPath.replace(/^.*\/[0-9a-z]{32}-/, "").replace(/\.drv$/, "");
      }
    })
  ),
  /***/
  64246: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I_: () => (
          /* binding */
          hasFixedOutput
        ),
        /* harmony export */
        gM: () => (
          /* binding */
          telling
        ),
        /* harmony export */
        rN: () => (
          /* binding */
          parseDerivation
        ),
        /* harmony export */
        vY: () => (
          /* binding */
          isFloating
        ),
        /* harmony export */
        wv: () => (
          /* binding */
          saysOf
        )
        /* harmony export */
      });
      var _aterm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33298);
      const telling = /* @__PURE__ */ new Set([
        "requiredSystemFeatures",
        "outputHash",
        "preferLocalBuild",
        "src",
        "srcs",
        "__json"
      ]);
      function parseDerivation(text, wanted) {
        const bytes = typeof text === "string" ? Buffer.from(text) : text;
        const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString("latin1", 0, 20))?.[0];
        if (start === void 0)
          return void 0;
        const aterm = new _aterm_js__WEBPACK_IMPORTED_MODULE_0__.S(bytes, start.length);
        if (!aterm.skip("(") || start !== "Derive" && aterm.fields(1) === void 0)
          return void 0;
        const fields = aterm.fields(5);
        if (fields === void 0 || !aterm.skipTerm() || !aterm.skip(","))
          return void 0;
        const env = aterm.variables(wanted);
        if (env === void 0 || !aterm.skip(")") || !aterm.isAtEnd())
          return void 0;
        const [outputs, inputDrvs, inputSrcs, system, builder] = fields;
        if (typeof system !== "string" || typeof builder !== "string")
          return void 0;
        if (![outputs, inputDrvs, inputSrcs].every(Array.isArray))
          return void 0;
        return {
          outputs: Object.fromEntries(entries(outputs, word)),
          inputDrvs: new Map(entries(inputDrvs, outputsOf)),
          inputSrcs: strings(inputSrcs),
          system,
          builder,
          env,
          requiredSystemFeatures: features(env),
          ...isDynamic(inputDrvs) ? { isDynamic: true } : {}
        };
      }
      function hasFixedOutput({ env }) {
        return (env.outputHash ?? /"outputHash":"([^"]*)/.exec(env.__json ?? "")?.[1] ?? "") !== "";
      }
      const isFloating = ({ outputs }) => Object.values(outputs).includes("");
      function saysOf(derivation) {
        const { env } = derivation;
        if (hasFixedOutput(derivation))
          return "download";
        const isTrue = (value) => value === "1" || value === "true";
        if (isTrue(env.preferLocalBuild) || /"preferLocalBuild":(true|"1")/.test(env.__json ?? ""))
          return "local";
        const hasSource = [env.src, env.srcs].some((value) => value) || /"srcs?":/.test(env.__json ?? "");
        return hasSource ? void 0 : "script";
      }
      function outputsOf(needed) {
        return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed);
      }
      function isDynamic(inputs) {
        if (!Array.isArray(inputs))
          return false;
        return inputs.some((input) => {
          const [outputs, below] = Array.isArray(input) && Array.isArray(input[1]) && input[1] || [];
          return Array.isArray(outputs) && Array.isArray(below) && below.length > 0;
        });
      }
      function features(env) {
        if (env.__json === void 0)
          return words(env.requiredSystemFeatures);
        try {
          const attributes = JSON.parse(env.__json);
          const listed = attributes?.requiredSystemFeatures;
          return typeof listed === "string" ? words(listed) : strings(Array.isArray(listed) ? listed : []);
        } catch {
          return [];
        }
      }
      const words = (text = "") => text.split(/\s+/).filter((word2) => word2 !== "");
      function strings(term) {
        if (!Array.isArray(term))
          return [];
        return term.every((item) => typeof item === "string") ? [...term] : term.filter((item) => typeof item === "string");
      }
      const word = (term) => typeof term === "string" ? term : "";
      function entries(term, value) {
        const found = [];
        for (const tuple of Array.isArray(term) ? term : []) {
          if (Array.isArray(tuple))
            found.push([word(tuple[0]), value(tuple[1])]);
        }
        return found;
      }
    })
  )
};
