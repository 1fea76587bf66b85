export const id = 6241;
export const ids = [6241, 1356];
export const modules = {
  /***/
  84345: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          annotationsInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const annotationsInput = {
        annotations: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("most annotations; GitHub shows ten of a step, of all its parts together", 10, {
          least: 0,
          only: "github"
        })
      };
    })
  ),
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
  20422: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          outFolder
        ),
        /* harmony export */
        p: () => (
          /* binding */
          madeByUs
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8292);
      async function outFolder(out) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
        const isNew = !await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.t2)(folder);
        try {
          await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_3__.fc)(folder);
          if (isNew)
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), ignored);
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ml(`cannot make the output folder ${folder}: choose another one with --out`, {
            cause
          });
        }
        return folder;
      }
      const ignored = "# Made by Flakeship. A later job of a machine that lives on empties this folder.\n*\n";
      async function madeByUs(folder) {
        return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), "utf8").catch(() => "") === ignored;
      }
    })
  ),
  /***/
  12203: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CI: () => (
          /* binding */
          partsOf
        ),
        /* harmony export */
        Zd: () => (
          /* binding */
          evaluationFailure
        ),
        /* harmony export */
        x5: () => (
          /* binding */
          refusal
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      const evaluationFailure = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        attribute: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        names: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets),
        message: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
        /** The innermost position inside the flake; `file` is relative to the flake if it is in it. */
        position: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), line: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), column: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()) })),
        /** The error text of Nix, bounded. */
        trace: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3),
        /** The input that cannot be fetched: its path in the lock, outermost first (`home/nixpkgs`), or its URL. */
        input: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU),
        /** All attributes that fail for this reason, if there are several; `names` then has the names of all of them. */
        parts: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ attribute: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, names: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets) }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets))
      });
      const refusalKind = valibot__WEBPACK_IMPORTED_MODULE_1__.KIO([
        "unfree",
        "blocklisted",
        "non-source",
        "broken",
        "unsupported",
        "insecure",
        "problem",
        "not-here"
      ]);
      const refusal = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        attribute: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        names: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets),
        why: refusalKind,
        /** The package that is refused or cannot be built here: the attribute itself or a dependency. */
        package: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        /** The full message of nixpkgs, with the ways to allow the package; or what this machine lacks. */
        message: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
        position: evaluationFailure.entries.position
      });
      const partsOf = ({ parts, ...failure }) => parts === void 0 ? [failure] : parts.map((part) => ({ ...failure, ...part }));
    })
  ),
  /***/
  30643: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $Z: () => (
          /* binding */
          bootStage
        ),
        /* harmony export */
        MX: () => (
          /* binding */
          evidence
        ),
        /* harmony export */
        M_: () => (
          /* binding */
          heardOn
        ),
        /* harmony export */
        UA: () => (
          /* binding */
          cameUp
        ),
        /* harmony export */
        WJ: () => (
          /* binding */
          verdict
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      const verdict = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["booted", "failed", "undecided", "not-tried"]);
      const firmware = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["direct", "bios", "uefi", "u-boot"]);
      const medium = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["cd", "stick", "disk"]);
      const ear = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["serial", "console", "screen", "kernel", "journal"]);
      const earWords = {
        serial: "its serial port",
        console: "its virtio console (hvc0)",
        screen: "its screen",
        kernel: "its kernel's log",
        journal: "its journal"
      };
      const bootStage = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["firmware", "boot loader", "kernel", "stage 1", "userspace", "login"]);
      const evidence = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_2__.euz("evidence"),
        version: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.evidence),
        created: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        target: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        /** The derivation of the booted target, so that a boot of another run is recognised. */
        drvPath: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ),
        firmware,
        /** The medium by which the machine got the image; absent for VMs and cards. */
        medium: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(medium),
        /** The file that ships, as it was when it booted; absent for a VM's script and if nothing was started. */
        image: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__.sc, bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ })),
        verdict,
        /** What decided the verdict: the rule of the table (or time-out, exit) and the text that it matched. */
        decided: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ by: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), text: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, ear: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(ear) }),
        /** Each place where the guest could be heard, and why it was deaf. */
        ears: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ ear, lines: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), deaf: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3) }), 10),
        /** Hardware that we added to hear the guest; the default boot entry and its command line are unchanged. */
        added: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 100),
        /** Units that the journal reports as failed. */
        failedUnits: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e3),
        /** The accelerator that QEMU used; both fields are absent if QEMU never started. */
        accelerator: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["kvm", "tcg"]), reason: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3) })),
        machine: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ memoryMiB: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), cpus: valibot__WEBPACK_IMPORTED_MODULE_2__.aig() })),
        /** Time until the verdict: from power-on, or from the start of a script that never powered on. */
        seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
        /** Seconds from power-on, in order. */
        milestones: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA }), 1e3),
        /** What the image asked for and did not get. */
        replaced: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e3),
        /** Forwarded ports of this machine: requested and actual. */
        forwards: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          protocol: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["tcp", "udp"]),
          asked: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
          port: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),
          guestPort: valibot__WEBPACK_IMPORTED_MODULE_2__.aig()
        }), 1e3),
        /** The output of a command over SSH, if one was requested. */
        command: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ command: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), code: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(valibot__WEBPACK_IMPORTED_MODULE_2__.aig()), output: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3 })),
        /** Absent if nothing was started. */
        serialLog: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
        /** The logs of the virtio console, the kernel and the journal, if any. */
        logs: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          console: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
          kernel: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
          journal: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ)
        }),
        /** The screen at the end, and at each earlier stage that changed it. */
        screenshot: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
        screens: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ stage: bootStage, seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, file: _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ }), 20),
        /** The last lines of the console, or of a script that started no QEMU, so that a report needs no log file. */
        tail: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e4)
      });
      const heardOn = ({ ear: ear2 }) => ear2 === void 0 ? "" : `, heard on ${earWords[ear2]}`;
      const cameUp = ({ verdict: verdict2, command }) => verdict2 === "booted" && (command === void 0 || command.code === 0);
    })
  ),
  /***/
  7835: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F3: () => (
          /* binding */
          outsideText
        ),
        /* harmony export */
        GJ: () => (
          /* binding */
          byteCount
        ),
        /* harmony export */
        TJ: () => (
          /* binding */
          storePath
        ),
        /* harmony export */
        UU: () => (
          /* binding */
          name
        ),
        /* harmony export */
        YA: () => (
          /* binding */
          seconds
        ),
        /* harmony export */
        c3: () => (
          /* binding */
          listOf
        ),
        /* harmony export */
        hH: () => (
          /* binding */
          githubId
        ),
        /* harmony export */
        iZ: () => (
          /* binding */
          relativePath
        ),
        /* harmony export */
        om: () => (
          /* binding */
          storePaths
        ),
        /* harmony export */
        qr: () => (
          /* binding */
          most
        ),
        /* harmony export */
        sc: () => (
          /* binding */
          sha256
        ),
        /* harmony export */
        u_: () => (
          /* binding */
          storeFile
        ),
        /* harmony export */
        zv: () => (
          /* binding */
          recordOf
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77534);
      const storePath = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.ws, "not a store path"));
      const most = {
        /** Names of one thing: a target, a package, the features of a machine. */
        few: 1e3,
        /** What a flake has or a run handles: hosts, targets, boots, failures. */
        targets: 2e4,
        /** Unselected attributes, and the packages of a closure. */
        names: 1e5,
        /** The contents of a store. */
        derivations: 1e6
      };
      const storePaths = valibot__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => Array.isArray(value) && value.length <= most.derivations && value.every((one) => typeof one === "string" && _lib_store_path_js__WEBPACK_IMPORTED_MODULE_1__.ws.test(one)), "not a list of store paths");
      const storeFile = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(4096), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}(\/[^\0]*)?$/, "not a file in the store"), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((path) => !path.split("/").includes(".."), "not a file in the store"));
      const relativePath = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(4096), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((path) => path !== "" && !path.startsWith("/") && !path.split("/").includes("..") && !path.includes("\0"), "not a path below the folder"));
      const seconds = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.E2x(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0));
      const byteCount = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0));
      const sha256 = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[0-9a-f]{64}$/, "not a SHA-256 in hex"));
      const githubId = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(1));
      const listOf = (item, most2) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => Array.isArray(value) && value.length <= most2, `not a list of at most ${most2}`), valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(item));
      const recordOf = (value, most2) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.IeY((all) => typeof all === "object" && all !== null && Object.keys(all).length <= most2, `not a record of at most ${most2}`), valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(name, value));
      const outsideText = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(1e6));
      const name = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(1e3));
    })
  ),
  /***/
  83051: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          versions
        ),
        /* harmony export */
        e: () => (
          /* binding */
          requireVersion
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const versions = {
        plan: 7,
        result: 6,
        evidence: 6,
        report: 13,
        release: 4,
        update: 3,
        history: 1
      };
      function requireVersion(file, name, found) {
        const known = versions[name];
        if (found === known)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is version ${found} of the ${name} document, this flakeship reads version ${known}; use the same version of flakeship for both steps`);
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
  91711: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ej: () => (
          /* binding */
          size
        ),
        /* harmony export */
        Jt: () => (
          /* binding */
          flag
        ),
        /* harmony export */
        Ko: () => (
          /* binding */
          readInputs
        ),
        /* harmony export */
        Qq: () => (
          /* binding */
          text
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          groups
        ),
        /* harmony export */
        WQ: () => (
          /* binding */
          whole
        ),
        /* harmony export */
        i9: () => (
          /* binding */
          kebab
        ),
        /* harmony export */
        lq: () => (
          /* binding */
          optional
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          list
        ),
        /* harmony export */
        yL: () => (
          /* binding */
          oneOf
        ),
        /* harmony export */
        zD: () => (
          /* binding */
          grouped
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      const groups = ["often", "what", "how", "boots", "output"];
      const text = (describe, fallback, extra = {}) => ({
        describe,
        fallback,
        placeholder: "TEXT",
        ...extra,
        parse: (raw) => raw || fallback
      });
      const optional = (describe, extra = {}) => ({
        describe,
        fallback: "",
        placeholder: "TEXT",
        ...extra,
        parse: (raw) => raw || void 0
      });
      const list = (describe, extra = {}) => ({
        describe,
        fallback: "",
        placeholder: "TEXT",
        many: true,
        ...extra,
        parse: (raw) => raw.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"))
      });
      const flag = (describe, fallback = false, extra = {}) => ({
        describe,
        fallback: String(fallback),
        choices: ["true", "false"],
        ...extra,
        parse: (raw, name) => {
          if (raw === "")
            return fallback;
          if (raw === "true" || raw === "false")
            return raw === "true";
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be true or false, not ${JSON.stringify(raw)}`);
        }
      });
      const oneOf = (describe, choices, fallback, extra = {}) => ({
        describe,
        fallback,
        choices,
        placeholder: choices.join("|"),
        ...extra,
        parse: (raw, name) => {
          const value = raw || fallback;
          const found = choices.find((choice) => choice === value);
          if (found !== void 0)
            return found;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be one of ${choices.join(", ")}, not ${JSON.stringify(raw)}`);
        }
      });
      const whole = (describe, fallback, { least = 0, ...extra } = {}) => ({
        describe,
        fallback: fallback === void 0 ? "" : String(fallback),
        placeholder: "N",
        ...extra,
        parse: (raw, name) => {
          if (raw === "")
            return fallback;
          if (/^\d{1,15}$/.test(raw) && Number(raw) >= least)
            return Number(raw);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be a whole number from ${least} on, not ${JSON.stringify(raw)}`);
        }
      });
      function grouped(group, inputs) {
        return Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, { group, ...input }]));
      }
      function readInputs(inputs, host) {
        const values = {};
        for (const [key, input] of Object.entries(inputs)) {
          const name = kebab(key);
          const raw = host.input(name).trim();
          if (input.secret && raw !== "")
            host.secret(raw);
          values[key] = input.parse(raw, name);
        }
        return values;
      }
      function kebab(camel) {
        return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      }
      const units = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 };
      const size = (describe, fallback = "", extra = {}) => ({
        describe,
        fallback,
        placeholder: "SIZE",
        ...extra,
        parse: (given, name) => {
          const raw = given || fallback;
          if (raw === "")
            return Number.POSITIVE_INFINITY;
          const [, number, unit = ""] = /^(\d{1,12})\s*([KMGT]?)(?:i?B)?$/i.exec(raw) ?? [];
          if (number !== void 0)
            return Number(number) * (units[unit.toUpperCase()] ?? 1);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`input ${name} must be a size such as 500M or 2G, not ${JSON.stringify((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(raw, 60))}`);
        }
      });
    })
  ),
  /***/
  17075: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          action
        )
        /* harmony export */
      });
      var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      function action(description, inputs, phases) {
        return {
          inputs,
          description,
          needsNix: description.needsNix ?? false,
          main: (host) => phases.main((0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ko)(inputs, host), host),
          ...phases.post ? { post: phases.post } : {}
        };
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
