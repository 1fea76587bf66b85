export const id = 5776;
export const ids = [5776];
export const modules = {
  /***/
  407: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          checkNameInputs
        ),
        /* harmony export */
        n: () => (
          /* binding */
          requireCheckName
        )
        /* harmony export */
      });
      var _features_handover_artifacts_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84557);
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      const checkNameInputs = {
        name: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("name of this check, if a run has several; part of the names of its artifacts", "", {
          placeholder: "NAME",
          only: "github"
        })
      };
      function requireCheckName(name) {
        if (name === "" || _features_handover_artifacts_names_js__WEBPACK_IMPORTED_MODULE_2__.I3.test(name))
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`input name must be at most 40 letters, digits, dots and underscores, not ${JSON.stringify(name)}`);
      }
    })
  ),
  /***/
  5441: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          handedUpdateInputs
        ),
        /* harmony export */
        t: () => (
          /* binding */
          baseNameInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const artifact = (describe) => (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(describe, void 0, { least: 1, only: "github" });
      const digest = (describe) => (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)(describe, { placeholder: "HEX", only: "github" });
      const handedUpdateInputs = {
        updateArtifact: artifact("id of the artifact with what inputs move to: the output `update-artifact` of update-lock, step lock"),
        updateSha256: digest("SHA-256 of its update.json: the output `update-sha256` of that"),
        judgedArtifact: artifact("id of the artifact that says which of these are held: the output `judged-artifact` of update-lock, step narrow; default: none is"),
        judgedSha256: digest("SHA-256 of its update.json: the output `judged-sha256` of that")
      };
      const baseNameInput = {
        baseName: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("name of the check whose kept report the changes are compared with; default: that of this one, of a lock of an earlier job the check without a name", { placeholder: "NAME", only: "github" })
      };
    })
  ),
  /***/
  71009: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Oj: () => (
          /* binding */
          beginOutFolder
        ),
        /* harmony export */
        av: () => (
          /* binding */
          isBegun
        ),
        /* harmony export */
        kR: () => (
          /* binding */
          workFolder
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _output_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20422);
      async function beginOutFolder(host, out) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(out);
        if (host.kind === "github" && !await isBegun(host, folder)) {
          await refuseLinks(folder, host.environment.GITHUB_WORKSPACE);
          await forget(folder).catch((cause) => {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Ml(`${folder} is left from an earlier job and cannot be emptied; remove it, or choose another folder with out`, { cause });
          });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(begunFile(host), `${folder}
`);
        }
        return (0, _output_folder_js__WEBPACK_IMPORTED_MODULE_4__.N)(folder);
      }
      async function isBegun(host, out) {
        const begun = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(begunFile(host), "utf8").catch(() => "");
        return begun.split("\n").includes((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(out));
      }
      async function workFolder(host) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary(host), "flakeship-work-"));
      }
      const temporary = ({ environment }) => environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
      const begunFile = (host) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary(host), "flakeship-begun");
      const documents = /^(plan|base|base-report|report|result-.+|evidence-.+)\.json$|^report\.md$|^derivations\.pack$/;
      async function forget(folder) {
        const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
        const isOurs = await (0, _output_folder_js__WEBPACK_IMPORTED_MODULE_4__.p)(folder);
        for (const name of entries)
          if (isOurs ? name !== ".gitignore" : documents.test(name))
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true, force: true });
      }
      async function refuseLinks(folder, workspace) {
        if (!workspace || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, folder).startsWith(".."))
          return;
        for (let at = folder; at !== (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace); at = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
          if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at).catch(() => void 0))?.isSymbolicLink())
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${at} is a link in the repository, and an output folder must not be; choose another folder with out`);
        }
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
  43875: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KV: () => (
          /* binding */
          heldNames
        ),
        /* harmony export */
        Kd: () => (
          /* binding */
          holderOf
        ),
        /* harmony export */
        tY: () => (
          /* binding */
          leaderOf
        )
        /* harmony export */
      });
      const leaderOf = ({ folder }, input) => input.with ?? { flake: folder, name: input.name };
      function holderOf(flake, input, held) {
        const leader = leaderOf(flake, input);
        return held.find((one) => one.flake === leader.flake && one.name === leader.name);
      }
      function heldNames(flake, held) {
        return new Set(flake.inputs.filter((input) => holderOf(flake, input, held)).map(({ name }) => name));
      }
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
  84557: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cs: () => (
          /* binding */
          artifactName
        ),
        /* harmony export */
        I3: () => (
          /* binding */
          checkName
        ),
        /* harmony export */
        nc: () => (
          /* binding */
          artifactsOfCheck
        )
        /* harmony export */
      });
      const simpleKinds = ["plan", "pack", "report", "update", "judged"];
      const checkName = /^[A-Za-z0-9][A-Za-z0-9._]{0,39}$/;
      const prefix = (check) => check === "" ? "flakeship" : `flakeship.${check}`;
      function artifactName(check, handed) {
        const middle = "shard" in handed ? [handed.shard] : [];
        const again = handed.again === void 0 ? "" : `.${handed.again}`;
        return [prefix(check), handed.kind, ...middle, `${handed.attempt}${again}`].join("-");
      }
      const pattern = /^(.+?)-(?:(plan|pack|report|update|judged)|(result|logs|sbom)-([a-z0-9_-]+))-(\d{1,6})(?:\.(\d))?$/;
      const ofShards = ["result", "logs", "sbom"];
      function readArtifactName(check, name) {
        const [, start, simple, ofShard, shard, number, more] = pattern.exec(name) ?? [];
        if (start !== prefix(check))
          return void 0;
        const at = { attempt: Number(number), ...more === void 0 ? {} : { again: Number(more) } };
        const alone = simpleKinds.find((one) => one === simple);
        if (alone !== void 0)
          return { kind: alone, ...at };
        const kind = ofShards.find((one) => one === ofShard);
        return shard === void 0 || kind === void 0 ? void 0 : { kind, shard, ...at };
      }
      function artifactsOfCheck(artifacts, { check, attempt }) {
        const named = artifacts.flatMap((artifact) => {
          const handed = readArtifactName(check, artifact.name);
          return handed === void 0 ? [] : [{ artifact, handed }];
        });
        const isOfThisRun = ({ handed }) => handed.attempt >= 1 && handed.attempt <= attempt;
        return {
          ours: named.filter(isOfThisRun).sort(newestFirst),
          pretenders: named.filter((one) => !isOfThisRun(one)).map(({ artifact }) => artifact)
        };
      }
      function newestFirst({ handed: a }, { handed: b }) {
        return b.attempt - a.attempt || (b.again ?? 1) - (a.again ?? 1);
      }
    })
  ),
  /***/
  40658: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $f: () => (
          /* binding */
          heldIn
        ),
        /* harmony export */
        R: () => (
          /* binding */
          evaluateMoved
        ),
        /* harmony export */
        Zb: () => (
          /* binding */
          leaderKey
        ),
        /* harmony export */
        el: () => (
          /* binding */
          movingInputs
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          targetKey
        ),
        /* harmony export */
        sM: () => (
          /* binding */
          inputKey
        )
        /* harmony export */
      });
      var _documents_held_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43875);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _nix_flake_lock_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86245);
      const inputKey = ({ folder }, name) => folder === "." ? name : `${folder}:${name}`;
      function leaderKey(flake, input) {
        const leader = (0, _documents_held_inputs_js__WEBPACK_IMPORTED_MODULE_2__.tY)(flake, input);
        return inputKey({ folder: leader.flake }, leader.name);
      }
      const targetKey = inputKey;
      function movingInputs(update) {
        return update.flakes.flatMap((flake) => flake.inputs.filter((input) => input.standing === "moves" && input.with === void 0).map(({ name }) => inputKey(flake, name)));
      }
      function heldIn(flake, moves) {
        const held = flake.inputs.filter((input) => input.standing === "moves" && !moves.has(leaderKey(flake, input)));
        return new Set(held.map(({ name }) => name));
      }
      async function evaluateMoved(update, moves, { scratch, judges }) {
        const changes = update.flakes.flatMap((flake) => {
          const text = (0, _nix_flake_lock_compose_js__WEBPACK_IMPORTED_MODULE_1__.Q)(flake, heldIn(flake, moves));
          return text === void 0 ? [] : [[flake.lockFile, text]];
        });
        const commit = await scratch.commit(new Map(changes));
        const flakes = [];
        for (const flake of update.flakes) {
          const reference = scratch.reference(commit, flake.folder);
          flakes.push({ flake, ...await usable(judges.evaluate(reference)) });
        }
        return { commit, flakes };
      }
      async function usable(evaluating) {
        try {
          return { plan: await evaluating };
        } catch (error) {
          if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo && error.reason === "usage")
            return { error };
          throw error;
        }
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
  86245: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q: () => (
          /* binding */
          checkMoved
        ),
        Q: () => (
          /* binding */
          composeLock
        )
      });
      var lock_changes = __webpack_require__(29850);
      var lock_tree = __webpack_require__(13407);
      ;
      function graft(root, grafts) {
        return [...grafts].sort((a, b) => a.path.length - b.path.length).reduce((tree, { path, node }) => isDeclaredAs(node, (0, lock_tree.MU)(tree, path)) ? replaced(tree, path, node) : tree, root);
      }
      const isDeclaredAs = ({ original }, there) => there !== void 0 && (0, lock_changes.D_)(there.original) === (0, lock_changes.D_)(original);
      function replaced(tree, [name, ...rest], node) {
        if (name === void 0)
          return node;
        const at = tree.inputs.get(name);
        if (at === void 0 || (0, lock_tree.lO)(at))
          return tree;
        return { ...tree, inputs: new Map([...tree.inputs, [name, replaced(at, rest, node)]]) };
      }
      var print_lock = __webpack_require__(75940);
      ;
      function composeLock({ lock, repairs, inputs }, held = /* @__PURE__ */ new Set()) {
        const before = (0, lock_tree.ur)(lock);
        const moving = inputs.filter(({ standing, name }) => standing === "moves" && !held.has(name));
        const after = graft(before, moving.map(graftOf));
        if (repairs.length === 0 && (0, lock_changes.iv)(before, after).length === 0)
          return void 0;
        return (0, print_lock.r)(after);
      }
      function graftOf({ path, lock, name }) {
        if (lock === void 0)
          throw new Error(`the document has no lock for ${name}, which moves`);
        return { path, node: (0, lock_tree.ur)(lock) };
      }
      const places = ["type", "host", "owner", "repo", "dir", "id"];
      function checkMoved({ original, before, after, lock, name }) {
        if (after === void 0 || lock === void 0)
          return `${name} has nothing to move to`;
        const first = lock.nodes[lock.root];
        const declared = JSON.stringify(first?.original);
        if (declared !== JSON.stringify(original))
          return `${name} is declared otherwise in its new lock`;
        if (JSON.stringify(first?.locked) !== JSON.stringify(after.locked))
          return `${name} has another source in its new lock than the one that is reported`;
        const other = places.find((place) => before.locked[place] !== after.locked[place]);
        if (other !== void 0)
          return `${name} would come from another place (${other})`;
        if (after.locked.type === "git" && before.locked.url !== after.locked.url)
          return `${name} would come from another repository`;
        if (isEncrypted(before.locked.url) && !isEncrypted(after.locked.url))
          return `${name} would be fetched without encryption`;
        return void 0;
      }
      const isEncrypted = (url) => /^[\w+]*https:/.test(String(url));
    })
  ),
  /***/
  29850: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D_: () => (
          /* binding */
          identity
        ),
        /* harmony export */
        E6: () => (
          /* binding */
          isSameSource
        ),
        /* harmony export */
        iv: () => (
          /* binding */
          changesBetween
        )
        /* harmony export */
      });
      var _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13407);
      function changesBetween(before, after) {
        const [old, now] = [flat(before), flat(after)];
        const removed = [...old].filter(([name]) => !now.has(name)).map(([, { path }]) => ({ path, change: "removed" }));
        const others = [...now].flatMap(([name, { path, ...one }]) => {
          const other = old.get(name);
          if (other === void 0)
            return [{ path, change: "added" }];
          if (one.declared !== other.declared)
            return [{ path, change: "declared" }];
          return one.locked === other.locked ? [] : [{ path, change: "locked" }];
        });
        return [...removed, ...others];
      }
      function flat(root) {
        const inputs = (0, _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__.Vc)(root).map(({ path, node: { original, locked, isFlake } }) => ({
          path,
          declared: JSON.stringify([identity(original), isFlake]),
          locked: identity(locked)
        }));
        const follows = (0, _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__.Ah)(root).map(({ path, to }) => ({ path, declared: JSON.stringify(to), locked: "" }));
        return new Map([...inputs, ...follows].map((one) => [JSON.stringify(one.path), one]));
      }
      const incidental = /* @__PURE__ */ new Set(["lastModified", "revCount", "__final"]);
      const byRevision = /* @__PURE__ */ new Set([...incidental, "narHash", "ref"]);
      function identity(source) {
        const left = source?.rev === void 0 ? incidental : byRevision;
        const told = Object.entries(source ?? {}).filter(([name]) => !left.has(name));
        return JSON.stringify(told.sort(([a], [b]) => a < b ? -1 : 1));
      }
      const isSameSource = (a, b) => identity(a) === identity(b);
    })
  ),
  /***/
  13407: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ah: () => (
          /* binding */
          followsOf
        ),
        /* harmony export */
        MU: () => (
          /* binding */
          inputAt
        ),
        /* harmony export */
        Vb: () => (
          /* binding */
          nameOf
        ),
        /* harmony export */
        Vc: () => (
          /* binding */
          inputsOf
        ),
        /* harmony export */
        lO: () => (
          /* binding */
          isFollows
        ),
        /* harmony export */
        ur: () => (
          /* binding */
          lockTree
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const most = { inputs: 1e4, depth: 100 };
      function lockTree({ root, nodes }, file = "flake.lock") {
        let count = 0;
        const made = /* @__PURE__ */ new Map();
        const read = (key, depth) => {
          const before = made.get(key);
          if (before)
            return before;
          const node = Object.hasOwn(nodes, key) ? nodes[key] : void 0;
          if (node === void 0)
            throw broken(file, `it names an input ${JSON.stringify(key.slice(0, 100))} that it does not have`);
          if (depth > most.depth)
            throw broken(file, "its inputs go round in circles");
          const { original, locked, info, flake, parent, inputs = {} } = node;
          const entries = Object.entries(inputs);
          count += entries.length;
          if (count > most.inputs)
            throw broken(file, `it has more than ${most.inputs} inputs`);
          const whole = locked && { ...locked, ...info };
          const tree = {
            ...original === void 0 ? {} : { original },
            ...whole === void 0 ? {} : { locked: whole },
            isFlake: flake !== false,
            ...parent === void 0 ? {} : { parent },
            inputs: new Map(entries.map(([name, to]) => [name, typeof to === "string" ? read(to, depth + 1) : to]))
          };
          made.set(key, tree);
          return tree;
        };
        return read(root, 0);
      }
      const broken = (file, why) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is broken: ${why}; delete it, run nix flake lock and commit the file`);
      function inputsOf(root) {
        const found = [];
        const queue = [{ path: [], node: root }];
        for (const { path, node } of queue) {
          for (const [name, to] of node.inputs) {
            if (isFollows(to))
              continue;
            const input = { path: [...path, name], node: to };
            found.push(input);
            queue.push(input);
            if (queue.length > most.inputs)
              throw broken("flake.lock", `it has more than ${most.inputs} inputs`);
          }
        }
        return found;
      }
      function followsOf(root) {
        return [{ path: [], node: root }, ...inputsOf(root)].flatMap(({ path, node }) => [...node.inputs].flatMap(([name, to]) => isFollows(to) ? [{ path: [...path, name], to }] : []));
      }
      const isFollows = (to) => Array.isArray(to);
      function inputAt(root, path) {
        let node = root;
        for (const name of path) {
          const to = node?.inputs.get(name);
          node = to === void 0 || isFollows(to) ? void 0 : to;
        }
        return node;
      }
      const nameOf = (path) => path.join("/");
    })
  ),
  /***/
  75940: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          lockFileOf
        ),
        /* harmony export */
        r: () => (
          /* binding */
          printLock
        )
        /* harmony export */
      });
      var _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13407);
      function printLock(root) {
        return `${JSON.stringify(lockFileOf(root), null, 2)}
`;
      }
      function lockFileOf(root, key = "root") {
        const keys = /* @__PURE__ */ new Map();
        const taken = /* @__PURE__ */ new Set();
        const nodes = {};
        const add = (wanted, node) => {
          const known = keys.get(node);
          if (known !== void 0)
            return known;
          const key2 = free(wanted, taken);
          taken.add(key2);
          keys.set(node, key2);
          const inputs = [...node.inputs].sort(([a], [b]) => a < b ? -1 : 1).map(([name, to]) => [name, (0, _lock_tree_js__WEBPACK_IMPORTED_MODULE_0__.lO)(to) ? [...to] : add(name, to)]);
          const { original, locked, parent } = node;
          nodes[key2] = {
            ...node.isFlake ? {} : { flake: false },
            ...inputs.length === 0 ? {} : { inputs: Object.fromEntries(inputs) },
            ...locked === void 0 ? {} : { locked: sorted(locked) },
            ...original === void 0 ? {} : { original: sorted(original) },
            ...parent === void 0 ? {} : { parent: [...parent] }
          };
          return key2;
        };
        const first = add(key, root);
        return { nodes: sorted(nodes), root: first, version: 7 };
      }
      function free(wanted, taken) {
        if (!taken.has(wanted))
          return wanted;
        for (let n = 2; ; n++) {
          const key = `${wanted}_${n}`;
          if (!taken.has(key))
            return key;
        }
      }
      const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
    })
  )
};
