export const id = 1356;
export const ids = [1356];
export const modules = {
  /***/
  51356: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          annotate
        )
        /* harmony export */
      });
      var _features_report_github_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19908);
      function annotate(troubles, { kind, environment, log }, most = _features_report_github_annotations_js__WEBPACK_IMPORTED_MODULE_0__.e) {
        if (kind !== "github")
          return;
        const { GITHUB_WORKSPACE: root, GITHUB_REPOSITORY: name } = environment;
        for (const { message, place } of (0, _features_report_github_annotations_js__WEBPACK_IMPORTED_MODULE_0__.I)(troubles, { budget: most, repository: { root, name } }))
          log.error(message, place);
      }
    })
  ),
  /***/
  19908: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        I: () => (
          /* binding */
          annotationsOf
        ),
        e: () => (
          /* binding */
          mostOfAStep
        )
      });
      var lib_text = __webpack_require__(79470);
      var failure_groups = __webpack_require__(58406);
      var log = __webpack_require__(16092);
      var words_names = __webpack_require__(91870);
      var severity = __webpack_require__(62143);
      var words = __webpack_require__(21311);
      var external_node_path_ = __webpack_require__(76760);
      ;
      function repositoryPaths({ url }, repository) {
        const prefix = prefixOf(url.replace(/\?.*$/s, ""), repository);
        return (file) => {
          const isBelow = !file.startsWith("/") && !file.split("/").includes("..");
          return prefix === void 0 || !isBelow ? void 0 : `${prefix}${file}`;
        };
      }
      function prefixOf(url, { root, name }) {
        if (/^git(\+file)?:\/\/\//.test(url) || !/^[a-z][a-z0-9+.-]*:/i.test(url))
          return "";
        const [, folder] = /^path:(\/[^?]*)$/s.exec(url) ?? [];
        if (folder !== void 0)
          return root === void 0 ? void 0 : below(root, decoded(folder));
        const [, owner] = /^(?:github:|git\+(?:https|ssh):\/\/(?:[^/@]*@)?github\.com\/)([^/]+\/[^/]+?)(?:\.git)?(?:\/.*)?$/s.exec(url) ?? [];
        return owner !== void 0 && owner.toLowerCase() === name?.toLowerCase() ? "" : void 0;
      }
      function below(root, folder) {
        const path = (0, external_node_path_.relative)(root, folder);
        if (path.split("/")[0] === "..")
          return void 0;
        return path === "" ? "" : `${path}/`;
      }
      function decoded(path) {
        try {
          return decodeURI(path);
        } catch {
          return path;
        }
      }
      ;
      const mostOfAStep = 10;
      const longestMessage = 2e3;
      const logLines = 5;
      function annotationsOf({ flake, evaluationFailures = [], buildFailures = [], boots = [], targets = [] }, { budget = mostOfAStep, repository = {} } = {}) {
        const pathOf = flake ? repositoryPaths(flake, repository) : () => void 0;
        return withinBudget([
          (0, failure_groups.B)(evaluationFailures).map((group) => evaluationAnnotation(group, pathOf)),
          buildFailures.map(buildAnnotation),
          boots.filter((boot) => (0, severity.hS)(boot) === "bad").map(bootAnnotation),
          withoutResult(targets)
        ], budget);
      }
      function withinBudget(kinds, budget) {
        const all = kinds.flat();
        if (all.length <= budget)
          return all;
        const there = kinds.filter(({ length }) => length > 0);
        let left = Math.max(0, budget - 1 - there.length);
        const shown = there.flatMap((kind) => {
          const more = Math.min(left, kind.length - 1);
          left -= more;
          return kind.slice(0, 1 + more);
        });
        const fitting = shown.slice(0, Math.max(0, budget - 1));
        const rest = `${all.length - fitting.length} more: the job summary has all of them`;
        return [...fitting, annotation("More went wrong", rest)].slice(0, budget);
      }
      function annotation(title, message, place = {}) {
        return { message: (0, lib_text.Jj)((0, lib_text.pj)(message), longestMessage), place: { title: (0, lib_text.TN)(title, 120), ...place } };
      }
      function evaluationAnnotation(group, pathOf) {
        const { all, message, position } = group;
        const names = (0, words_names.zN)(all.map((failure) => (0, lib_text.TN)((0, words_names.Vb)(failure), 60)), 3);
        const file = position && pathOf(position.file);
        const title = `${names} ${all.length === 1 ? "does" : "do"} not evaluate`;
        if (position === void 0)
          return annotation(title, message);
        return file === void 0 ? annotation(title, `${message}
at ${(0, words_names.$t)(position)}`) : annotation(title, message, { file: (0, lib_text.TN)(file, 1e3), line: position.line });
      }
      function buildAnnotation(failure) {
        const { name, message, hint, targets } = failure;
        const down = (0, words_names.zN)(targets.map((target) => (0, lib_text.TN)(target, 60)), 5);
        const lines = [
          (0, lib_text.TN)(message, 300),
          ...hint === void 0 ? [] : [(0, lib_text.TN)(hint, 300)],
          ...down === "" ? [] : [`takes down ${down}`],
          ...(0, log.o)(failure, logLines).map((line) => `| ${(0, lib_text.TN)(line, 200)}`)
        ];
        return annotation(`${(0, lib_text.TN)(name, 80)} does not build`, lines.join("\n"));
      }
      function bootAnnotation(boot) {
        const { target, decided } = boot;
        const title = `${(0, lib_text.TN)(target, 60)} by ${(0, words.l3)(boot)}: ${(0, words.Vj)(boot).slice(2)}`;
        return annotation(title, [decided.by, decided.text].filter((text) => text !== "").join(": "));
      }
      function withoutResult(targets) {
        const lost = targets.filter(({ outcome }) => outcome === "missing" || outcome === "cancelled");
        if (lost.length === 0)
          return [];
        const names = (0, words_names.zN)(lost.map(({ id: id2 }) => (0, lib_text.TN)(id2, 60)), 10);
        return [
          annotation(`${(0, lib_text.U9)(lost.length, "target")} without a result`, `stopped, or its job was lost: ${names}`)
        ];
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
      var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62143);
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
      const startedBy = ({ firmware, medium }) => `${firmwareWords[firmware]}${medium === "stick" ? ", from a stick" : ""}`;
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
        const standing = (0, _severity_js__WEBPACK_IMPORTED_MODULE_0__.hS)(boot);
        const command = boot.verdict === "booted" && standing === "bad" ? ", the command failed" : "";
        return `${marks[standing]} ${verdictWords[boot.verdict]}${command}`;
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
  )
};
