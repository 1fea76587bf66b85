export const id = 1722;
export const ids = [1722, 5298];
export const modules = {
  /***/
  31770: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          commentExtent
        ),
        /* harmony export */
        w: () => (
          /* binding */
          pageExtent
        )
        /* harmony export */
      });
      var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60477);
      const pageExtent = {
        ...{ files: false, links: _links_js__WEBPACK_IMPORTED_MODULE_0__.dH },
        ...{ lines: 25, columns: 300, packages: 100, openRows: 20 }
      };
      const commentExtent = {
        ...{ files: false, links: _links_js__WEBPACK_IMPORTED_MODULE_0__.dH },
        ...{ lines: 10, columns: 160, packages: 25, openRows: 0 }
      };
    })
  ),
  /***/
  60477: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $E: () => (
          /* binding */
          runLinks
        ),
        /* harmony export */
        dH: () => (
          /* binding */
          noLinks
        ),
        /* harmony export */
        fp: () => (
          /* binding */
          isPlainAddress
        )
        /* harmony export */
      });
      const isPlainAddress = (url) => /^https:\/\/[\w.-]+(:\d+)?(\/[\w.~%-]*)*$/.test(url);
      const noLinks = {
        ofTarget: () => ({}),
        jobAddress: () => void 0,
        artifactAddress: () => void 0
      };
      function runLinks({ jobs = [] }, page) {
        if (page === void 0 || !isPlainAddress(page))
          return noLinks;
        const byTarget = new Map(jobs.flatMap((one) => one.targets.map((target) => [target, one])));
        const byId = new Map(jobs.map((one) => [one.id, one]));
        const jobAt = (job) => job === void 0 ? void 0 : `${page}/job/${job}`;
        const artifactAt = (id2) => id2 === void 0 ? void 0 : `${page}/artifacts/${id2}`;
        return {
          ofTarget(id2) {
            const { job, logs } = byTarget.get(id2) ?? {};
            const [jobUrl, logsUrl] = [jobAt(job), artifactAt(logs)];
            return {
              ...jobUrl === void 0 ? {} : { job: `[its job](${jobUrl})` },
              ...logsUrl === void 0 ? {} : { logs: `[the logs of its job](${logsUrl})` }
            };
          },
          jobAddress: (id2) => jobAt(byId.get(id2)?.job),
          artifactAddress: artifactAt
        };
      }
    })
  ),
  /***/
  76457: (
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
      ;
      const joints = { rows: "\n", paragraphs: "\n\n" };
      function renderSections(sections, { limit, rest }) {
        const there = sections.filter(({ blocks }) => blocks.length > 0);
        const whole = there.map((section) => sizeOf(section, rest));
        const shares = there.reduce((sum, { share }) => sum + share, 0);
        const rooms = there.map(({ share }, i) => Math.min(whole[i] ?? 0, Math.floor(limit * share / shares)));
        let left = limit - rooms.reduce((sum, room) => sum + room, 0);
        const byImportance = [...there.entries()].sort(([, a], [, b]) => a.importance - b.importance);
        for (const [i] of byImportance) {
          const more = Math.min(left, (whole[i] ?? 0) - (rooms[i] ?? 0));
          rooms[i] = (rooms[i] ?? 0) + more;
          left -= more;
        }
        return there.map((section, i) => renderSection(section, rooms[i] ?? 0, rest)).filter((text) => text !== "");
      }
      const frameOf = ({ title, lead, fold, blocks, unit, shape }, rest) => [title, lead, fold, rest(blocks.length, unit)].reduce((sum, part = "") => sum + Buffer.byteLength(part), 0) + 4 * joints[shape].length + 60;
      const sizeOf = (section, rest) => frameOf(section, rest) + section.blocks.reduce((sum, block) => sum + sizeOfBlock(block, section), 0);
      const sizeOfBlock = (block, { shape }) => Buffer.byteLength(block) + joints[shape].length;
      function renderSection(section, room, rest) {
        const { title, lead, blocks, shape, unit, fold } = section;
        const kept = [];
        let size = frameOf(section, rest);
        if (size > room)
          return "";
        for (const block of blocks) {
          size += sizeOfBlock(block, section);
          if (size > room)
            break;
          kept.push(block);
        }
        const left = blocks.length - kept.length;
        const body = [...lead === void 0 || kept.length === 0 ? [] : [lead], ...kept].join(joints[shape]);
        const parts = [
          title === void 0 ? "" : `### ${title}`,
          fold === void 0 ? "" : `<details><summary>${fold}</summary>`,
          body,
          left === 0 ? "" : rest(left, unit),
          fold === void 0 ? "" : "</details>"
        ];
        return parts.filter((part) => part !== "").join("\n\n");
      }
      function tableHead(columns2) {
        return [
          row(columns2.map(([title]) => title)),
          row(columns2.map(([, align]) => align ? "---:" : "---"))
        ].join("\n");
      }
      function row(cells) {
        return `| ${cells.join(" | ")} |`;
      }
      ;
      function bootSection({ boots }) {
        return {
          title: "Boots",
          lead: tableHead([
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
        return row([
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
      function bootBlock(boot, { files, lines, columns: columns2, links: run }) {
        const bad = (0, severity.hS)(boot) === "bad";
        const title = `${(0, markdown.h8)(boot.target)} by ${(0, words_words.l3)(boot)}: ${(0, words_words.Vj)(boot)} after ${(0, lib_text.p0)(boot.seconds)}`;
        return [
          `<details${bad ? " open" : ""}><summary>${title}</summary>`,
          facts(boot).map((fact) => `- ${fact}`).join("\n"),
          ...commandOutput(boot, { lines, columns: columns2 }),
          ...bad && boot.tail.length > 0 ? [`${tailTitle(boot)}:`, (0, markdown.OF)(boot.tail.slice(-lines), columns2)] : [],
          links(boot, { files, ...run.ofTarget(boot.target) }),
          "</details>"
        ].join("\n\n");
      }
      function tailTitle({ machine }) {
        return machine ? "The end of its console" : "What its script said last";
      }
      function facts({ decided, accelerator, machine, milestones, replaced }) {
        const stages = milestones.slice(0, 15).map(({ name, seconds }) => `${(0, markdown.aY)(name, 60)} ${(0, lib_text.p0)(seconds)}`);
        return [
          `decided by ${(0, markdown.aY)(decided.by)}${decided.text === "" ? "" : `: ${(0, markdown.aY)(decided.text, 500)}`}`,
          ...stages.length === 0 ? [] : [`from power-on to ${stages.join(", ")}`],
          accelerator ? ranOn(accelerator) : "QEMU was not started",
          ...machine ? [`${machine.memoryMiB} MiB of memory, ${(0, lib_text.U9)(machine.cpus, "processor")}`] : [],
          ...replaced.length === 0 ? [] : [
            `replaced here, because this machine has no such thing:${replaced.slice(0, 30).map((what) => `
  - ${(0, markdown.aY)(what, 300)}`).join("")}`
          ]
        ];
      }
      function ranOn({ name, reason }) {
        return `runs on ${words_words.zT[name]}${reason === void 0 ? "" : `: ${(0, markdown.aY)(reason)}`}`;
      }
      function commandOutput({ command }, { lines, columns: columns2 }) {
        if (!command)
          return [];
        const end = command.code === null ? "did not end" : `ended with ${command.code}`;
        const output = command.output.trim();
        return [
          `${(0, markdown.aY)(command.command)} over SSH ${end}${output === "" ? "." : ":"}`,
          ...output === "" ? [] : [(0, markdown.OF)((0, lib_text.w$)(output, lines), columns2)]
        ];
      }
      function links({ serialLog, screenshot }, { files, job, logs }) {
        const shown = screenshot === void 0 ? [] : [screenshot];
        const serial = serialLog === void 0 ? [] : [serialLog];
        if (!files) {
          const names = [...serial, ...shown].map((file) => (0, markdown.aY)(file, 4096)).join(", ");
          const where = logs === void 0 ? "" : ` in ${logs}`;
          return `Files of this boot: ${names}${where}${job === void 0 ? "" : ` (${job})`}`;
        }
        return [
          ...serial.map((file) => (0, markdown.uM)(file, "Serial log")),
          ...shown.map((file) => `!${(0, markdown.uM)(file, "The screen")}`)
        ].join("\n\n");
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
      function buildFailureBlock(failure, { files, lines, columns: columns2, links: links2 }) {
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
          ...chain.length < 2 ? [] : [["The way down to it:", (0, markdown.OF)(tree(chain.map(derivation_files.J)), columns2)].join("\n\n")],
          ...log.length === 0 ? [`It left no log${job === void 0 ? "" : ` (${job})`}.`] : [
            `Of its log${whole.length === 0 ? "" : ` (${whole.join(", ")})`}:`,
            (0, markdown.OF)((0, words_log.o)(failure, lines), columns2)
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
      function evaluationFailureBlock({ all, message, position, trace }, { lines, columns: columns2 }) {
        const place = position ? `, at ${(0, markdown.aY)((0, words_names.$t)(position))}` : "";
        const names = (0, words_names.zN)(all.map(({ attribute }) => (0, markdown.aY)(attribute)), mostAttributes);
        const quoted = trace === void 0 ? [] : ["<details><summary>What Nix says</summary>", (0, markdown.OF)((0, lib_text.w$)(trace, lines), columns2), "</details>"];
        return [`#### ${names}${place}`, (0, markdown.OF)((0, lib_text.UV)(message, lines), columns2), ...quoted].join("\n\n");
      }
      var group_by = __webpack_require__(9010);
      var words_impact = __webpack_require__(85798);
      ;
      function impactSection({ impact, targets }) {
        const frame = { title: "What changes", unit: "targets", share: 120, importance: 2 };
        if (!impact)
          return { ...frame, blocks: [], shape: "rows" };
        const changed = [...impact.targets].filter((target) => !(0, words_impact.Ft)(target)).sort(words_impact.IN);
        const sentence = (0, words_impact.id)(impact, markdown.aY);
        if (changed.length === 0)
          return { ...frame, blocks: [sentence], shape: "paragraphs" };
        const outcomes = new Map(targets.map(({ id: id2, outcome }) => [id2, outcome]));
        const rows = changed.map((target) => cellsOf(target, outcomes.get(target.id)));
        const used = columns.map((_, i) => rows.some((cells) => cells[i] !== ""));
        const inUse = (all) => all.filter((_, i) => used[i]);
        return {
          ...frame,
          lead: `${sentence}

${tableHead(inUse(columns))}`,
          blocks: rows.map((cells) => row(inUse(cells))),
          shape: "rows"
        };
      }
      const columns = [["Target"], ["Change"], ["To build", "right"], ["Packages"], ["Closure"]];
      function cellsOf(target, outcome) {
        const { id: id2, became, toBuild, packages } = target;
        const { standing, short } = words_impact.yM[became];
        const failed = outcome !== void 0 && severity.Nd[outcome] === "bad" ? `, **${words_words.Z8.bad} ${words_words.wX[outcome]}**` : "";
        return [
          (0, markdown.MZ)(id2),
          standing === "bad" ? `**${words_words.Z8.bad} ${short}**` : `${short}${failed}`,
          toBuild === void 0 ? "" : toBuild.count === 0 ? "nothing" : String(toBuild.count),
          packages === void 0 ? "" : packages.length === 0 ? "the same" : (0, words_impact.CS)(packages),
          closureCell(target)
        ];
      }
      function closureCell({ became, closure }) {
        const [before, after] = [closure?.before?.bytes, closure?.after?.bytes];
        if (after === void 0)
          return before === void 0 ? "" : `${(0, lib_text.ee)(before)} before`;
        if (before === void 0 || became === "added")
          return (0, lib_text.ee)(after);
        return `${(0, lib_text.ee)(before)} → ${(0, lib_text.ee)(after)} (${(0, lib_text.pJ)(after - before)})`;
      }
      function sameHostLines(impact, most) {
        const subjects = (0, words_impact.Z6)(impact);
        const named = (became, what) => {
          const names = subjects.filter((subject) => subject.became === became).map(({ name }) => (0, markdown.aY)(name, 80));
          return names.length === 0 ? [] : [`${what}: ${(0, words_names.zN)(names, most)}.`];
        };
        return [...named("revision", "Only the revision"), ...named("unchanged", "The same as before")];
      }
      ;
      const mostTitles = 3;
      const mostNames = 60;
      function impactDetailSection({ impact }, extent) {
        const groups = impact ? groupTargets(impact.targets) : [];
        const same = impact ? sameHostLines(impact, mostNames) : [];
        return {
          blocks: [
            ...groups.map((group) => detailBlock(group, extent)),
            ...same.length === 0 ? [] : [folded("What does not change", [...same, ...explained(same)])]
          ],
          shape: "paragraphs",
          unit: "lists of packages",
          share: 60,
          importance: 5
        };
      }
      const explained = (lines) => lines.some((line) => line.startsWith("Only the revision")) ? [
        "Only the revision: such a host holds the commit itself, or the source tree of the flake, so that every commit makes another system of it."
      ] : [];
      function groupTargets(targets) {
        const telling = targets.filter(({ packages, toBuild }) => (packages?.length ?? 0) > 0 || (toBuild?.count ?? 0) > 0);
        return [...(0, group_by.$)(telling, ({ id: id2, packages }) => JSON.stringify(packages ?? [id2])).values()];
      }
      function detailBlock(group, { packages: most }) {
        const [target] = group;
        const all = target?.packages ?? [];
        const names = (0, words_names.zN)(group.map(({ id: id2 }) => (0, markdown.h8)(id2)), mostTitles);
        const shown = all.filter(words_impact.Wu);
        const left = all.length - Math.min(shown.length, most);
        const words = all.length === 0 ? "what is to be built" : (0, words_impact.CS)(all);
        return folded(`${names}: ${words}`, [
          ...group.slice(0, mostTitles).flatMap((one) => toBuildLine(one, group.length > 1)),
          ...shown.length === 0 ? [] : [packageTable(shown.slice(0, most))],
          ...left === 0 ? [] : [
            `… and ${left} more, ${shown.length > most ? "smaller" : "of the same version and about the same size"}.`
          ]
        ]);
      }
      function toBuildLine({ id: id2, toBuild }, isOneOfSome) {
        if (toBuild === void 0 || toBuild.count === 0)
          return [];
        const others = toBuild.count - toBuild.first.length;
        const names = toBuild.first.map((name) => (0, markdown.aY)(name, 80)).join(", ");
        const whose = isOneOfSome ? ` for ${(0, markdown.aY)(id2)}` : "";
        return [`To build${whose}: ${names}${others > 0 ? ` and ${others} more` : ""}.`];
      }
      function packageTable(packages) {
        return [
          tableHead([["Package"], ["Before"], ["After"], ["Size", "right"]]),
          ...packages.map(({ name, change, before, after, bytes }) => row([
            (0, markdown.MZ)(name, 60),
            change === "added" ? "" : versions(before),
            change === "removed" ? "" : versions(after),
            (0, lib_text.pJ)(bytes)
          ]))
        ].join("\n");
      }
      const versions = (all) => all.length === 0 ? "–" : (0, markdown.MZ)(all.join(", "), 60);
      const folded = (title, parts) => [`<details><summary>${title}</summary>`, ...parts, "</details>"].join("\n\n");
      var limits = __webpack_require__(31770);
      var markdown_links = __webpack_require__(60477);
      var sharing = __webpack_require__(91506);
      ;
      const sharing_section_mostNames = 8;
      function sharingSection({ plan }, { links: links2 }) {
        return {
          title: "How the work was split",
          lead: [
            ...plan ? (0, sharing.b)(plan.sharing, (name) => (0, markdown.aY)(name, 80)) : [],
            ...guesses(plan?.guesses ?? []),
            "",
            tableHead([["Job"], ["Runner"], ["Targets"], ["Expected", "right"], ["Took", "right"]])
          ].join("\n"),
          blocks: (plan?.jobs ?? []).map(({ id: id2, machine, targets, expected, real }) => row([
            linked((0, markdown.MZ)(id2), links2.jobAddress(id2)),
            (0, markdown.MZ)(machine),
            (0, words_names.zN)(targets.map((target) => (0, markdown.MZ)(target, 60)), sharing_section_mostNames),
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
      ;
      const head = tableHead([["Host"], ["Target"], ["Outcome"], ["Time", "right"], ["Closure", "right"]]);
      const target_sections_frame = { shape: "rows", unit: "targets", importance: 3 };
      function targetSections(report, { openRows }) {
        const rows = targetRows(report);
        if (rows.length <= openRows)
          return [{ ...target_sections_frame, title: "Targets", lead: head, blocks: withHosts(rows), share: 200 }];
        const bad = [...rows.filter(isKnownBad), ...rows.filter((row2) => row2.isBad && !isKnownBad(row2))];
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
      function targetRows({ targets, evaluationFailures, refusals = [] }) {
        return [
          ...evaluationFailures.flatMap(evaluation_failure.CI).map((failure) => ({
            isBad: true,
            cells: [(0, markdown.MZ)((0, words_names.Vb)(failure)), `**${words_words.Z8.bad} ${words_words.JB}**`, "", ""]
          })),
          ...(0, severity.K9)(targets).flatMap(([host, group]) => group.map((target) => ({
            host: host === void 0 ? "no host" : (0, markdown.MZ)(host),
            isBad: severity.Nd[target.outcome] === "bad",
            cells: targetCells(target)
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
      const withHosts = (rows) => rows.map(({ host = "", cells }, i) => row([host === rows[i - 1]?.host ? "" : host, ...cells]));
      function targetCells(target) {
        const { id: id2, names, outcome, reason, seconds, closure } = target;
        const also = names.filter((name) => name !== id2);
        const others = also.length === 0 ? "" : ` (also ${also.slice(0, 5).map((name) => (0, markdown.MZ)(name)).join(", ")}${also.length > 5 ? ", …" : ""})`;
        return [
          `${(0, markdown.MZ)(id2)}${others}`,
          outcomeCell(outcome, reason),
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
      function imageSection({ targets }, { links: links2 }) {
        const images = targets.flatMap(({ id: id2, images: images2 }) => images2.map((image) => ({ id: id2, ...image })));
        const isKept = images.some(({ artifact }) => links2.artifactAddress(artifact) !== void 0);
        return {
          title: "Images",
          lead: tableHead([["Target"], ["File"], ["Size", "right"], ["SHA-256"], ...isKept ? [keptHead] : []]),
          blocks: images.map(({ id: id2, name, bytes: size, sha256, artifact }) => {
            const address = links2.artifactAddress(artifact);
            const kept = address === void 0 ? "" : `[download](${address})`;
            return row([(0, markdown.MZ)(id2), (0, markdown.MZ)(name), (0, lib_text.ee)(size), (0, markdown.MZ)(sha256), ...isKept ? [kept] : []]);
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
          lead: tableHead([["Machine"], ["Derivations", "right"], ["Time", "right"], ["Which"]]),
          blocks: machines.map((machine) => {
            const names = (0, words_names.zN)(machine.built.map((name) => (0, markdown.MZ)(name, 60)), words_words.OF);
            return row([
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
      function renderPage(report, { extent, limit, rest, of }) {
        const sections = [
          impactSection(report),
          impactDetailSection(report, extent),
          evaluationFailureSection(report, extent),
          buildFailureSection(report, extent),
          badBootSection(report, extent),
          ...targetSections(report, extent),
          bootSection(report),
          wellBootSection(report, extent),
          imageSection(report, extent),
          sharingSection(report, extent),
          machineSection(report),
          warningSection(report)
        ];
        const [first, last] = [`## ${words_words.Z8[report.ok ? "well" : "bad"]} ${(0, headline.P)(report)}`, origin(report, of)];
        const room = limit - Buffer.byteLength(first) - Buffer.byteLength(last) - 10;
        const page = [first, ...renderSections(sections, { limit: room, rest }), last];
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
      const well = (report) => [wellTargets(report), ...wellBoots(report)].join(", ");
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
  85798: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CS: () => (
          /* binding */
          packageWords
        ),
        /* harmony export */
        Ft: () => (
          /* binding */
          isSame
        ),
        /* harmony export */
        IN: () => (
          /* binding */
          byWeight
        ),
        /* harmony export */
        Wu: () => (
          /* binding */
          isWorthALine
        ),
        /* harmony export */
        Z6: () => (
          /* binding */
          subjectsOf
        ),
        /* harmony export */
        id: () => (
          /* binding */
          impactSentence
        ),
        /* harmony export */
        yM: () => (
          /* binding */
          becomingWords
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const becomingWords = {
        broken: {
          standing: "bad",
          short: "does not evaluate any more",
          long: ["does not evaluate any more", "do not evaluate any more"]
        },
        "new-broken": {
          standing: "bad",
          short: "new, does not evaluate",
          long: ["is new and does not evaluate", "are new and do not evaluate"]
        },
        changed: { standing: "well", short: "changes", long: ["changes", "change"] },
        added: { standing: "well", short: "new", long: ["is new", "are new"] },
        repaired: { standing: "well", short: "evaluates again", long: ["evaluates again", "evaluate again"] },
        removed: { standing: "aside", short: "gone", long: ["is gone", "are gone"] },
        "still-broken": {
          standing: "bad",
          short: "still does not evaluate",
          long: ["still does not evaluate", "still do not evaluate"]
        },
        revision: {
          standing: "aside",
          short: "only the revision",
          long: ["differs only in the revision", "differ only in the revision"]
        },
        unchanged: { standing: "aside", short: "the same", long: ["stays the same", "stay the same"] }
      };
      const order = Object.keys(becomingWords);
      const byWeight = (a, b) => order.indexOf(a.became) - order.indexOf(b.became);
      const isSame = ({ became }) => became === "unchanged" || became === "revision";
      function subjectsOf({ targets }) {
        const subjects = /* @__PURE__ */ new Map();
        for (const { id: id2, host, became } of [...targets].sort(byWeight)) {
          const key = host === void 0 ? `target ${id2}` : `host ${host}`;
          if (!subjects.has(key))
            subjects.set(key, { name: host ?? id2, isHost: host !== void 0, became });
        }
        return [...subjects.values()];
      }
      function sumUp(subjects, unit) {
        return order.flatMap((became) => {
          const n = subjects.filter((subject) => subject.became === became).length;
          const [one, many] = becomingWords[became].long;
          return n === 0 ? [] : [{ n, words: n === 1 ? one : many }];
        }).map(({ n, words }, i) => i > 0 ? `${n} ${words}` : `${share(n, subjects.length, unit)} ${words}`).join(", ");
      }
      const share = (n, of, unit) => of === 1 ? `the one ${unit}` : n === of ? `all ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(of, unit)}` : `${n} of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(of, unit)}`;
      const changeWords = {
        up: "newer",
        down: "older",
        versions: "in other versions",
        added: "added",
        removed: "removed",
        rebuilt: "rebuilt"
      };
      const worthALine = 8 * 1024;
      const isWorthALine = ({ change, bytes }) => change !== "rebuilt" || Math.abs(bytes) >= worthALine;
      function packageWords(packages) {
        const kinds = Object.keys(changeWords);
        const counted = kinds.flatMap((kind) => {
          const n = packages.filter(({ change }) => change === kind).length;
          return n === 0 ? [] : [{ kind, words: `${n} ${changeWords[kind]}` }];
        });
        const telling = counted.filter(({ kind }) => kind !== "rebuilt");
        return (telling.length > 0 ? telling : counted).map(({ words }) => words).join(", ");
      }
      function impactSentence(impact, quote) {
        const subjects = subjectsOf(impact);
        const hosts = subjects.filter(({ isHost }) => isHost);
        const others = subjects.filter(({ isHost }) => !isHost);
        const base = impact.base.revision === void 0 ? "the base" : quote(impact.base.revision.slice(0, 12));
        return `Compared with ${base}, ${subjects.every(isSame) ? nothing(subjects, others.length > 0 ? "target" : "host") : [sumUp(hosts, "host"), sumUp(others, hosts.length > 0 ? "other target" : "target")].filter((part) => part !== "").join("; ")}.`;
      }
      function nothing(subjects, unit) {
        const held = subjects.filter(({ became }) => became === "revision").length;
        return held === 0 ? "nothing changes" : `nothing changes but the revision of the flake, which ${share(held, subjects.length, unit)} ${held === 1 ? "holds" : "hold"}`;
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
          ...over.map((one) => overSentence(one, last, shown))
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
          return ["Further jobs would end no sooner."];
        const dearer = further.machine - chosen.machine;
        return [
          `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(further.jobs, "job")} would end ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(chosen.end - further.end)} sooner and take ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(Math.max(0, dearer))} more of machine time, which does not pay (prefer: ${prefer}).`
        ];
      }
      function overSentence({ shard, what, most }, last, shown) {
        const dearest = last?.shard === shard ? [...last.chain].sort((a, b) => b.seconds - a.seconds)[0] : void 0;
        const cause = dearest ? `: ${shown(dearest.name)} takes ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(dearest.seconds)}` : "";
        return what === "time" ? `${shown(shard)} is not expected to end within ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.p0)(most)}${cause}; builds are stopped before that, and a run again goes on from there.` : `${shown(shard)} may need more than the ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(most)} that its disk has.`;
      }
    })
  ),
  /***/
  85298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        runOf: () => (
          /* binding */
          runOf
        ),
        /* harmony export */
        runPage: () => (
          /* binding */
          runPage
        ),
        /* harmony export */
        workflowFile: () => (
          /* binding */
          workflowFile
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const sha = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit"));
      const count = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^\d{1,15}$/, "not a number"), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(Number));
      const variables = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        GITHUB_REPOSITORY: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[\w.-]+\/[\w.-]+$/, "not OWNER/NAME")),
        GITHUB_RUN_ID: count,
        GITHUB_RUN_ATTEMPT: count,
        GITHUB_JOB: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        GITHUB_EVENT_NAME: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        GITHUB_SHA: sha,
        GITHUB_REF: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        GITHUB_SERVER_URL: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.OZ5()),
        GITHUB_API_URL: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.OZ5()),
        GITHUB_WORKFLOW_REF: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
      });
      const workflowFile = (path) => path.replace(/@.*$/s, "");
      const pageVariables = valibot__WEBPACK_IMPORTED_MODULE_1__.UpN(variables, ["GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_SERVER_URL"]);
      function runPage(environment) {
        const { success, output } = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(pageVariables, environment);
        return success ? pageOf(output) : void 0;
      }
      const pageOf = (found) => `${found.GITHUB_SERVER_URL.replace(/\/$/, "")}/${found.GITHUB_REPOSITORY}/actions/runs/${found.GITHUB_RUN_ID}`;
      function runOf(environment) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(variables, environment);
        if (!parsed.success) {
          const [issue] = parsed.issues;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`this is no job of GitHub Actions (${valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(issue)}: ${issue.message}); use the action in a workflow`);
        }
        const found = parsed.output;
        const [owner = "", name = ""] = found.GITHUB_REPOSITORY.split("/");
        const serverUrl = found.GITHUB_SERVER_URL.replace(/\/$/, "");
        return {
          repository: { owner, name, full: found.GITHUB_REPOSITORY },
          id: found.GITHUB_RUN_ID,
          attempt: found.GITHUB_RUN_ATTEMPT,
          job: found.GITHUB_JOB,
          eventName: found.GITHUB_EVENT_NAME,
          sha: found.GITHUB_SHA,
          ref: found.GITHUB_REF,
          serverUrl,
          apiUrl: found.GITHUB_API_URL.replace(/\/$/, ""),
          page: pageOf(found),
          ...workflowOf(found.GITHUB_WORKFLOW_REF)
        };
      }
      function workflowOf(ref) {
        const [, path] = /^[^/]+\/[^/]+\/(.+)$/s.exec(workflowFile(ref ?? "")) ?? [];
        return path === void 0 ? {} : { workflow: path };
      }
    })
  ),
  /***/
  70624: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MZ: () => (
          /* binding */
          codeCell
        ),
        /* harmony export */
        OF: () => (
          /* binding */
          fenced
        ),
        /* harmony export */
        aY: () => (
          /* binding */
          code
        ),
        /* harmony export */
        h8: () => (
          /* binding */
          htmlCode
        ),
        /* harmony export */
        uM: () => (
          /* binding */
          linkTo
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      function code(text, most2 = 200) {
        const line = withoutComments((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text, most2)) || " ";
        const fence = "`".repeat(longestRun(line) + 1);
        const room = /^`|`$/.test(line) ? " " : "";
        return `${fence}${room}${line}${room}${fence}`;
      }
      function codeCell(text, most2 = 200) {
        return code(text.replaceAll("|", "¦"), most2);
      }
      const most = { lines: 1e3, characters: 2e4 };
      function fenced(lines, mostColumns = 300) {
        const safe = lines.slice(0, most.lines).flatMap((line) => withoutComments((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line, most.characters))).split("\n")).slice(0, most.lines).map((line) => (line.length > mostColumns ? `${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line, mostColumns - 1)}…` : line).trimEnd());
        const fence = "`".repeat(Math.max(3, longestRun(safe.join("\n")) + 1));
        return [fence, ...safe, fence].join("\n");
      }
      function htmlCode(text) {
        const entities = {
          "&": "&amp;",
          "<": "&lt;",
          ">": "&gt;",
          '"': "&quot;",
          "@": "&#64;"
        };
        return `<code>${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text).replace(/[&<>"@]/g, (character) => entities[character] ?? "")}</code>`;
      }
      function linkTo(path, title) {
        const encoded = encodeURIComponent(path.toWellFormed()).replaceAll("%2F", "/").replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
        return `[${title}](./${encoded})`;
      }
      const withoutComments = (text) => text.replaceAll("<!--", "<! --");
      function longestRun(text) {
        let longest = 0;
        for (const [run] of text.matchAll(/`+/g))
          longest = Math.max(longest, run.length);
        return longest;
      }
    })
  )
};
