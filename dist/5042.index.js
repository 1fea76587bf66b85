export const id = 5042;
export const ids = [5042, 5298];
export const modules = {
  /***/
  86495: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          impactDetailSection
        )
        /* harmony export */
      });
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9010);
      var _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70624);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _words_impact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85798);
      var _words_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91870);
      var _impact_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86110);
      var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11314);
      const mostTitles = 3;
      const mostNames = 60;
      function impactDetailSection({ impact }, extent) {
        const groups = impact ? groupTargets(impact.targets) : [];
        const same = impact ? (0, _impact_section_js__WEBPACK_IMPORTED_MODULE_3__.k)(impact, mostNames) : [];
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
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_5__.$)(telling, ({ id: id2, packages }) => JSON.stringify(packages ?? [id2])).values()];
      }
      function detailBlock(group, { packages: most }) {
        const [target] = group;
        const all = target?.packages ?? [];
        const names = (0, _words_names_js__WEBPACK_IMPORTED_MODULE_6__.zN)(group.map(({ id: id2 }) => (0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.h8)(id2)), mostTitles);
        const shown = all.filter(_words_impact_js__WEBPACK_IMPORTED_MODULE_2__.Wu);
        const left = all.length - Math.min(shown.length, most);
        const words = all.length === 0 ? "what is to be built" : (0, _words_impact_js__WEBPACK_IMPORTED_MODULE_2__.CS)(all);
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
        const names = toBuild.first.map((name) => (0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name, 80)).join(", ");
        const whose = isOneOfSome ? ` for ${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(id2)}` : "";
        return [`To build${whose}: ${names}${others > 0 ? ` and ${others} more` : ""}.`];
      }
      function packageTable(packages) {
        return [
          (0, _sections_js__WEBPACK_IMPORTED_MODULE_4__.PP)([["Package"], ["Before"], ["After"], ["Size", "right"]]),
          ...packages.map(({ name, change, before, after, bytes }) => (0, _sections_js__WEBPACK_IMPORTED_MODULE_4__.nM)([
            (0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(name, 60),
            change === "added" ? "" : versions(before),
            change === "removed" ? "" : versions(after),
            (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.pJ)(bytes)
          ]))
        ].join("\n");
      }
      const versions = (all) => all.length === 0 ? "–" : (0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(all.join(", "), 60);
      const folded = (title, parts) => [`<details><summary>${title}</summary>`, ...parts, "</details>"].join("\n\n");
    })
  ),
  /***/
  86110: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          impactSection
        ),
        /* harmony export */
        k: () => (
          /* binding */
          sameHostLines
        )
        /* harmony export */
      });
      var _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70624);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _words_impact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85798);
      var _words_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91870);
      var _words_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62143);
      var _words_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21311);
      var _sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11314);
      function impactSection({ impact, targets }) {
        const frame = { title: "What changes", unit: "targets", share: 120, importance: 2 };
        if (!impact)
          return { ...frame, blocks: [], shape: "rows" };
        const changed = [...impact.targets].filter((target) => !(0, _words_impact_js__WEBPACK_IMPORTED_MODULE_2__.Ft)(target)).sort(_words_impact_js__WEBPACK_IMPORTED_MODULE_2__.IN);
        const sentence = (0, _words_impact_js__WEBPACK_IMPORTED_MODULE_2__.id)(impact, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY);
        if (changed.length === 0)
          return { ...frame, blocks: [sentence], shape: "paragraphs" };
        const outcomes = new Map(targets.map(({ id: id2, outcome }) => [id2, outcome]));
        const rows = changed.map((target) => cellsOf(target, outcomes.get(target.id)));
        const used = columns.map((_, i) => rows.some((cells) => cells[i] !== ""));
        const inUse = (all) => all.filter((_, i) => used[i]);
        return {
          ...frame,
          lead: `${sentence}

${(0, _sections_js__WEBPACK_IMPORTED_MODULE_5__.PP)(inUse(columns))}`,
          blocks: rows.map((cells) => (0, _sections_js__WEBPACK_IMPORTED_MODULE_5__.nM)(inUse(cells))),
          shape: "rows"
        };
      }
      const columns = [["Target"], ["Change"], ["To build", "right"], ["Packages"], ["Closure"]];
      function cellsOf(target, outcome) {
        const { id: id2, became, toBuild, packages } = target;
        const { standing, short } = _words_impact_js__WEBPACK_IMPORTED_MODULE_2__.yM[became];
        const failed = outcome !== void 0 && _words_severity_js__WEBPACK_IMPORTED_MODULE_3__.Nd[outcome] === "bad" ? `, **${_words_words_js__WEBPACK_IMPORTED_MODULE_4__.Z8.bad} ${_words_words_js__WEBPACK_IMPORTED_MODULE_4__.wX[outcome]}**` : "";
        return [
          (0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(id2),
          standing === "bad" ? `**${_words_words_js__WEBPACK_IMPORTED_MODULE_4__.Z8.bad} ${short}**` : `${short}${failed}`,
          toBuild === void 0 ? "" : toBuild.count === 0 ? "nothing" : String(toBuild.count),
          packages === void 0 ? "" : packages.length === 0 ? "the same" : (0, _words_impact_js__WEBPACK_IMPORTED_MODULE_2__.CS)(packages),
          closureCell(target)
        ];
      }
      function closureCell({ became, closure }) {
        const [before, after] = [closure?.before?.bytes, closure?.after?.bytes];
        if (after === void 0)
          return before === void 0 ? "" : `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.ee)(before)} before`;
        if (before === void 0 || became === "added")
          return (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.ee)(after);
        return `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.ee)(before)} → ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.ee)(after)} (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.pJ)(after - before)})`;
      }
      function sameHostLines(impact, most) {
        const subjects = (0, _words_impact_js__WEBPACK_IMPORTED_MODULE_2__.Z6)(impact);
        const named = (became, what) => {
          const names = subjects.filter((subject) => subject.became === became).map(({ name }) => (0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name, 80));
          return names.length === 0 ? [] : [`${what}: ${(0, _words_names_js__WEBPACK_IMPORTED_MODULE_6__.zN)(names, most)}.`];
        };
        return [...named("revision", "Only the revision"), ...named("unchanged", "The same as before")];
      }
    })
  ),
  /***/
  23234: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        VT: () => (
          /* binding */
          githubMove
        ),
        /* harmony export */
        cP: () => (
          /* binding */
          titleSection
        ),
        /* harmony export */
        qp: () => (
          /* binding */
          inputSection
        )
        /* harmony export */
      });
      var _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70624);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _words_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30069);
      var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11314);
      const mostTitles = 50;
      function inputSection({ impact }, commits = /* @__PURE__ */ new Map()) {
        const inputs = impact?.inputs ?? [];
        return {
          title: "Inputs",
          lead: (0, _sections_js__WEBPACK_IMPORTED_MODULE_2__.PP)([["Input"], ["Before"], ["After"], ["Commits"]]),
          blocks: inputs.map((input) => {
            const known = commits.get(input.name);
            const words = known === void 0 ? "compare" : (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.U9)(known.ahead, "commit");
            return (0, _sections_js__WEBPACK_IMPORTED_MODULE_2__.nM)([
              (0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(input.name, 80),
              versionOf(input.before),
              versionOf(input.after),
              compareLink(input, words)
            ]);
          }),
          ...{ shape: "rows", unit: "inputs", share: 60, importance: 3 }
        };
      }
      function titleSection(names, commits = /* @__PURE__ */ new Map()) {
        const blocks = names.flatMap((name) => {
          const { titles = [], ahead = 0 } = commits.get(name) ?? {};
          if (titles.length === 0 || ahead > mostTitles)
            return [];
          return [`Commits of ${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name, 80)}:

${(0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.OF)(titles.slice(0, mostTitles), 120)}`];
        });
        return { blocks, shape: "paragraphs", unit: "lists of commits", share: 30, importance: 6 };
      }
      function versionOf(input) {
        return input === void 0 ? (0, _words_inputs_js__WEBPACK_IMPORTED_MODULE_3__.r)(input) : (0, _lib_markdown_js__WEBPACK_IMPORTED_MODULE_0__.MZ)((0, _words_inputs_js__WEBPACK_IMPORTED_MODULE_3__.r)(input), 40);
      }
      function githubMove({ name, before, after }) {
        const [, owner, repository] = /^github:([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(before?.url ?? "") ?? [];
        const [from, to] = [before?.revision ?? "", after?.revision ?? ""];
        if (owner === void 0 || repository === void 0 || before?.url !== after?.url)
          return void 0;
        return { name, owner, repository, from, to };
      }
      const commit = /^[0-9a-f]{40}$/;
      function compareLink(input, words) {
        const move = githubMove(input);
        if (move === void 0 || !commit.test(move.from) || !commit.test(move.to))
          return "";
        return `[${words}](https://github.com/${move.owner}/${move.repository}/compare/${move.from}...${move.to})`;
      }
    })
  ),
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
        runAddress: () => void 0,
        artifactAddress: () => void 0
      };
      function runLinks({ jobs = [] }, page) {
        if (page === void 0 || !isPlainAddress(page))
          return noLinks;
        const byTarget = new Map(jobs.flatMap((one) => one.targets.map((target) => [target, one])));
        const byId = new Map(jobs.map((one) => [one.id, one]));
        const jobAt = (job) => job === void 0 ? void 0 : `${page}/job/${job}`;
        const runAt = (run) => page.replace(/\/\d+$/, `/${run}`);
        const artifactAt = (id2, run) => id2 === void 0 ? void 0 : `${run === void 0 ? page : runAt(run)}/artifacts/${id2}`;
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
          runAddress: runAt,
          artifactAddress: artifactAt
        };
      }
    })
  ),
  /***/
  11314: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H1: () => (
          /* binding */
          renderSections
        ),
        /* harmony export */
        PP: () => (
          /* binding */
          tableHead
        ),
        /* harmony export */
        nM: () => (
          /* binding */
          row
        )
        /* harmony export */
      });
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
      function tableHead(columns) {
        return [
          row(columns.map(([title]) => title)),
          row(columns.map(([, align]) => align ? "---:" : "---"))
        ].join("\n");
      }
      function row(cells) {
        return `| ${cells.join(" | ")} |`;
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
  30069: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          inputVersion
        )
        /* harmony export */
      });
      function inputVersion(input) {
        if (input === void 0)
          return "none";
        const hash = input.narHash?.replace(/^sha256-/, "");
        return (input.revision ?? hash ?? "").slice(0, 10) || input.url || input.type;
      }
    })
  ),
  /***/
  91870: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Mg: () => (
          /* binding */
          withoutMiddle
        ),
        /* harmony export */
        Vb: () => (
          /* binding */
          nameOf
        ),
        /* harmony export */
        zN: () => (
          /* binding */
          some
        )
        /* harmony export */
      });
      function nameOf({ names, attribute }) {
        return names[0] ?? attribute;
      }
      function placeOf({ file, line }) {
        return `${file}:${line}`;
      }
      function some(names, most) {
        const shown = names.slice(0, most).join(", ");
        return names.length > most ? `${shown} and ${names.length - most} more` : shown;
      }
      function withoutMiddle(steps, most) {
        if (steps.length <= most)
          return steps;
        const first = Math.floor(most / 2);
        const last = most - first - 1;
        return [...steps.slice(0, first), `… ${steps.length - first - last} more`, ...steps.slice(-last)];
      }
    })
  ),
  /***/
  62143: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K4: () => (
          /* binding */
          notHereNames
        ),
        /* harmony export */
        K9: () => (
          /* binding */
          byHost
        ),
        /* harmony export */
        Nd: () => (
          /* binding */
          outcomeStanding
        ),
        /* harmony export */
        f5: () => (
          /* binding */
          isWell
        ),
        /* harmony export */
        hS: () => (
          /* binding */
          bootStanding
        ),
        /* harmony export */
        sN: () => (
          /* binding */
          failedNames
        )
        /* harmony export */
      });
      var _documents_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30643);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9010);
      var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91870);
      const outcomeStanding = {
        built: "well",
        fetched: "well",
        cached: "well",
        proved: "well",
        "not-here": "aside",
        skipped: "aside",
        failed: "bad",
        cancelled: "bad",
        missing: "bad"
      };
      function bootStanding(boot) {
        if (boot.verdict === "not-tried")
          return "aside";
        return (0, _documents_evidence_js__WEBPACK_IMPORTED_MODULE_0__.UA)(boot) ? "well" : "bad";
      }
      function notHereNames({ targets, refusals = [] }) {
        const built = targets.filter(({ outcome }) => outcome === "not-here").map(({ id: id2 }) => id2);
        return [...built, ...refusals.filter(({ why }) => why === "not-here").map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Vb)];
      }
      function isWell(report) {
        const { targets, evaluationFailures, boots } = report;
        return evaluationFailures.length === 0 && targets.every(({ outcome }) => outcomeStanding[outcome] !== "bad") && targets.some(({ outcome }) => outcomeStanding[outcome] === "well") && !(report.notHere === "fail" && notHereNames(report).length > 0) && boots.every((boot) => bootStanding(boot) !== "bad");
      }
      function failedNames(report) {
        const { targets, evaluationFailures, boots } = report;
        const bad = /* @__PURE__ */ new Set([
          ...evaluationFailures.map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Vb),
          ...targets.filter(({ outcome }) => outcomeStanding[outcome] === "bad").map(({ id: id2 }) => id2),
          ...boots.filter((boot) => bootStanding(boot) === "bad").map(({ target }) => target)
        ]);
        const isNotHere = report.notHere === "fail" || bad.size === 0 && !isWell(report);
        return isNotHere ? [.../* @__PURE__ */ new Set([...bad, ...notHereNames(report)])] : [...bad];
      }
      function byHost(targets) {
        const rank = ([host, group]) => (group.some(({ outcome }) => outcomeStanding[outcome] === "bad") ? 0 : 2) + (host === void 0 ? 1 : 0);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__.$)(targets, ({ host }) => host)].sort((a, b) => rank(a) - rank(b));
      }
    })
  ),
  /***/
  21311: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fm: () => (
          /* binding */
          machineName
        ),
        /* harmony export */
        JB: () => (
          /* binding */
          notEvaluated
        ),
        /* harmony export */
        OF: () => (
          /* binding */
          mostBuiltNames
        ),
        /* harmony export */
        Vj: () => (
          /* binding */
          verdictOf
        ),
        /* harmony export */
        Z8: () => (
          /* binding */
          marks
        ),
        /* harmony export */
        b: () => (
          /* binding */
          refusalReason
        ),
        /* harmony export */
        k8: () => (
          /* binding */
          runsOn
        ),
        /* harmony export */
        l3: () => (
          /* binding */
          startedBy
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          classWords
        ),
        /* harmony export */
        tA: () => (
          /* binding */
          refusalOutcome
        ),
        /* harmony export */
        wX: () => (
          /* binding */
          outcomeWords
        ),
        /* harmony export */
        yP: () => (
          /* binding */
          decidedBy
        ),
        /* harmony export */
        zT: () => (
          /* binding */
          acceleratorWords
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62143);
      const notEvaluated = "does not evaluate";
      const marks = { well: "✓", aside: "–", bad: "✗" };
      const outcomeWords = {
        built: "built",
        fetched: "fetched",
        cached: "was there",
        proved: "proved",
        failed: "failed",
        "not-here": "not built here",
        skipped: "skipped",
        cancelled: "stopped",
        missing: "no result"
      };
      const refusalWords = {
        unfree: "has an unfree license",
        blocklisted: "has a license that the configuration excludes",
        "non-source": "is not built from source",
        broken: "is marked as broken",
        unsupported: "is not for this system",
        insecure: "is marked as insecure",
        problem: "has a known problem"
      };
      const refusalOutcome = ({ why }) => why === "not-here" ? "not-here" : "skipped";
      const verdictWords = {
        booted: "booted",
        failed: "did not boot",
        undecided: "undecided",
        "not-tried": "not booted"
      };
      const firmwareWords = {
        direct: "its own script",
        bios: "BIOS",
        uefi: "UEFI",
        "u-boot": "U-Boot"
      };
      const mediumWords = {
        stick: ", from a stick",
        network: ", from the network"
      };
      const startedBy = ({ firmware, medium }) => `${firmwareWords[firmware]}${medium === void 0 ? "" : mediumWords[medium] ?? ""}`;
      const decidedBy = ({ verdict, decided }) => verdict === "not-tried" ? decided.text : decided.by;
      const acceleratorWords = {
        kvm: "KVM",
        tcg: "emulation (TCG)"
      };
      function runsOn({ accelerator }) {
        return accelerator ? acceleratorWords[accelerator.name] : "–";
      }
      const classWords = {
        "access-denied": "access denied",
        assertion: "assertion",
        "build-failed": "build failed",
        collision: "collision",
        daemon: "Nix daemon",
        "disk-full": "disk full",
        "foreign-system": "foreign system",
        "hash-mismatch": "hash mismatch",
        "image-too-small": "image too small",
        "kernel-config": "kernel options",
        "kernel-module": "kernel module",
        limits: "limit of the machine",
        "missing-derivation": "missing derivation",
        "missing-feature": "missing system feature",
        "missing-source": "missing source",
        network: "network",
        "no-machine": "no machine",
        "no-output": "no output",
        "out-of-memory": "killed for memory",
        patch: "patch does not apply",
        permission: "permission",
        references: "forbidden reference",
        sandbox: "not in the sandbox",
        silent: "silent too long",
        "stale-dependencies": "stale dependency hash",
        substituter: "substituter",
        "tests-failed": "tests failed",
        "time-out": "time-out"
      };
      function refusalReason({ why, package: name, message }) {
        if (why === "not-here")
          return message;
        return `${name} ${refusalWords[why]}; allow it in nixpkgs.config or leave it out`;
      }
      const machineName = ({ name }) => name === "local" ? "this machine" : name;
      const mostBuiltNames = 8;
      function verdictOf(boot) {
        const standing = (0, _severity_js__WEBPACK_IMPORTED_MODULE_1__.hS)(boot);
        const command = boot.verdict === "booted" && standing === "bad" ? ", the command failed" : "";
        const units = boot.failedUnits.length === 0 ? "" : `, ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(boot.failedUnits.length, "unit")} failed`;
        return `${marks[standing]} ${verdictWords[boot.verdict]}${command}${units}`;
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
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ml(`this is not a job of GitHub Actions (${valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(issue)}: ${issue.message}); use the action in a workflow`);
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
  9010: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          groupBy
        )
        /* harmony export */
      });
      function groupBy(all, key) {
        const groups = /* @__PURE__ */ new Map();
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
