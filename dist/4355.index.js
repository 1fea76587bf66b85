export const id = 4355;
export const ids = [4355];
export const modules = {
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
        /** The innermost place inside the flake; `file` is relative to the flake where it is in it. */
        position: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ file: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), line: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), column: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.aig()) })),
        /** What Nix said, bounded. */
        trace: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3),
        /** The input that cannot be fetched: its place in the lock, outermost first (`home/nixpkgs`), or its address. */
        input: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU),
        /** What fails for this, where that is more than one attribute; `names` has the names of all. */
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
        /** The package that is refused, or that cannot be built here: the attribute itself, or something that it needs. */
        package: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        /** All that nixpkgs says about it, with the ways to allow it; or what this machine lacks. */
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
        UA: () => (
          /* binding */
          cameUp
        ),
        /* harmony export */
        WJ: () => (
          /* binding */
          verdict
        ),
        /* harmony export */
        o9: () => (
          /* binding */
          earWords
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
        /** Of the target that was booted, so that a boot of another run is known as such. */
        drvPath: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ),
        firmware,
        /** As what the machine got an image: left out for VMs and cards. */
        medium: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(medium),
        /** The file that ships, as it was when it was booted: left out for the script of a VM, and where nothing was started. */
        image: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__.sc, bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ })),
        verdict,
        /** What decided it: the rule of the table (or time-out, exit) and the text it matched. */
        decided: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ by: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), text: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, ear: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(ear) }),
        /** Each place where the guest could be heard, and why one was deaf. */
        ears: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ ear, lines: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), deaf: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3) }), 10),
        /** Hardware that we added so that it could be heard; the default entry and its command line are as they were. */
        added: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 100),
        /** Units that the journal calls failed. */
        failedUnits: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e3),
        /** What QEMU ran on; both are left out where QEMU was never started. */
        accelerator: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["kvm", "tcg"]), reason: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3) })),
        machine: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ memoryMiB: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), cpus: valibot__WEBPACK_IMPORTED_MODULE_2__.aig() })),
        /** Until the verdict: from power-on, or from the start of a script that never powered on. */
        seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
        /** Seconds from power-on, in order. */
        milestones: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA }), 1e3),
        /** What the image asked for and did not get, in words. */
        replaced: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e3),
        /** Ports of this machine that led into the guest: what was asked for, and what it got. */
        forwards: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          protocol: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["tcp", "udp"]),
          asked: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
          port: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),
          guestPort: valibot__WEBPACK_IMPORTED_MODULE_2__.aig()
        }), 1e3),
        /** What a command over SSH said, where one was asked for. */
        command: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ command: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), code: valibot__WEBPACK_IMPORTED_MODULE_2__.mee(valibot__WEBPACK_IMPORTED_MODULE_2__.aig()), output: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3 })),
        /** Left out where nothing was started. */
        serialLog: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
        /** What the virtio console, the kernel's log and the journal said, where there was anything. */
        logs: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          console: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
          kernel: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
          journal: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ)
        }),
        /** The screen at the end, and at the stages before it where it had changed. */
        screenshot: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
        screens: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ stage: bootStage, seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, file: _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ }), 20),
        /** The last lines of the console, or of what a script said that started no QEMU, so that a report needs no file. */
        tail: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e4)
      });
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
        /** Names of one thing: of a target, of a package, of the features of a machine. */
        few: 1e3,
        /** What a flake has, or a run does with it: hosts, targets, boots, failures. */
        targets: 2e4,
        /** Attributes that nobody selected, and packages of a closure. */
        names: 1e5,
        /** What a store has. */
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
  34355: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Tp: () => (
          /* binding */
          parseDocument
        ),
        u0: () => (
          /* binding */
          readDocument
        ),
        ft: () => (
          /* binding */
          writeDocument
        ),
        f8: () => (
          /* binding */
          writeWhole
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var dist = __webpack_require__(70458);
      var errors = __webpack_require__(1730);
      var lib_text = __webpack_require__(79470);
      var evidence = __webpack_require__(30643);
      var plan = __webpack_require__(72541);
      var release = __webpack_require__(17417);
      var report = __webpack_require__(34528);
      var result = __webpack_require__(49587);
      var fields = __webpack_require__(7835);
      var versions = __webpack_require__(83051);
      ;
      const update_text = dist.FsL(dist.YjP(), dist.Ru6(4096));
      const commit = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit"));
      const attributes = dist.g1P(update_text, dist.KCZ([update_text, dist.aig(), dist.zMY()]));
      const lock = dist.Ikc({
        version: dist.euz(7),
        root: update_text,
        nodes: dist.g1P(update_text, dist.Ikc({
          original: dist.lqM(attributes),
          locked: dist.lqM(attributes),
          flake: dist.lqM(dist.zMY()),
          parent: dist.lqM(dist.YOg(update_text)),
          inputs: dist.lqM(dist.g1P(update_text, dist.KCZ([update_text, dist.YOg(update_text)])))
        }))
      });
      const side = dist.Ikc({
        locked: attributes,
        /** Fit to be shown: without credential, revision and hash. */
        url: fields.F3,
        revision: dist.lqM(update_text),
        /** When the source was last modified, in seconds since 1970. */
        date: dist.lqM(dist.aig())
      });
      const standing = dist.KIO([
        "moves",
        "current",
        "waiting",
        "went-back",
        "unreachable",
        "unlockable",
        "pinned",
        "unselected"
      ]);
      const input = dist.Ikc({
        /** By the names that lead to it, outermost first: `["home", "nixpkgs"]`. */
        path: dist.FsL(dist.YOg(fields.UU), dist.BpQ(1), dist.Ru6(100)),
        /** The same as people write it: `home/nixpkgs`. */
        name: fields.UU,
        standing,
        /** As flake.nix has it; it never changes here. */
        original: attributes,
        before: side,
        /** What it moves to; of waiting and went-back what is held back. Undefined for all others. */
        after: dist.lqM(side),
        /** Only where it moves: its node at the new revision with all that is below it, which replaces the old node whole. */
        lock: dist.lqM(lock),
        /**
         * Only where it moves, below a subflake of the same update: the input of that flake whose move it follows. It is held where
         * that is, and counts as no input of its own.
         */
        with: dist.lqM(dist.Ikc({ flake: dist.KCZ([dist.euz("."), fields.iZ]), name: fields.UU })),
        /** Why it stands so, in one line: everything but moves and current. */
        reason: dist.lqM(fields.F3),
        /** What the tool that knew the reason said itself, bounded. */
        said: dist.lqM(fields.F3),
        /** Waiting: when its head may be taken, in seconds since 1970. */
        until: dist.lqM(dist.aig())
      });
      const repair = dist.Ikc({
        name: fields.UU,
        /** added: flake.nix has it and the lock had not; removed: the reverse; declared: with another URL. */
        change: dist.KIO(["added", "removed", "declared", "locked"]),
        after: dist.lqM(side)
      });
      const flake = dist.Ikc({
        /** The folder of the flake below the top of the repository; `.` is the top itself. */
        folder: dist.KCZ([dist.euz("."), fields.iZ]),
        /** Its flake.lock below the top of the repository. */
        lockFile: fields.iZ,
        /** SHA-256 of the files that this was made from; `lock` is left out where there was none. */
        sha256: dist.Ikc({ flake: fields.sc, lock: dist.lqM(fields.sc) }),
        /** The lock before anything moves, with its repairs; version 7 whatever the file was. */
        lock,
        repairs: (0, fields.c3)(repair, 1e4),
        inputs: (0, fields.c3)(input, 1e4)
      });
      const held = dist.Ikc({
        flake: flake.entries.folder,
        name: fields.UU,
        /** The root cause in one line. */
        cause: fields.F3,
        /** The last lines of its log, or the trace. */
        log: (0, fields.c3)(fields.F3, 1e3),
        /** The targets that it breaks. */
        targets: (0, fields.c3)(fields.UU, 1e4),
        /** When it was held back first, by the update.json of earlier nights; ISO 8601. */
        since: dist.YjP(),
        /** False where budget or time ended before it was shown that it alone, added to what moves, breaks something. */
        proved: dist.zMY()
      });
      const heads = dist.Ikc({
        /** SHA-256 of what flake.nix says of the source, which may hold a credential. */
        source: fields.sc,
        /** Oldest first. */
        seen: (0, fields.c3)(dist.Ikc({
          /** The revision, or the hash of a source that has none. */
          mark: update_text,
          /** When a run saw it first, in seconds since 1970. */
          since: dist.aig(),
          locked: attributes
        }), 1e3)
      });
      const judgement = dist.Ikc({
        verify: dist.KIO(["build", "evaluate", "none"]),
        /** The commit that was judged; it is in no repository any more. */
        commit: dist.lqM(commit),
        held: (0, fields.c3)(held, 1e4),
        evaluations: dist.aig(),
        builds: dist.aig(),
        /** Targets that were broken before and are well with the update. */
        repaired: (0, fields.c3)(fields.UU, 1e4),
        /** Targets that were broken before and still are: nobody is blamed for them. */
        stillBroken: (0, fields.c3)(fields.UU, 1e4),
        /** What was not tried, and why. */
        untried: dist.lqM(fields.F3)
      });
      const update = dist.Ikc({
        document: dist.euz("update"),
        version: dist.euz(versions.N.update),
        created: dist.YjP(),
        /** The commit that the repository was at; left out outside git. */
        base: dist.lqM(commit),
        flakes: (0, fields.c3)(flake, 1e3),
        /** What sources had when earlier runs and this one asked them, at most 64 KiB: give it to the next night as `previous`. */
        heads: (0, fields.c3)(heads, 1e4),
        /** Left out as long as nobody judged. */
        judgement: dist.lqM(judgement)
      });
      ;
      const documents = { plan: plan.et, result: result.Ke, evidence: evidence.MX, report: report.z, release: release._, update };
      const limit = 256 * 1024 * 1024;
      async function readDocument(name, file, called = file) {
        const unreadable = (cause) => {
          const why = cause.code === "ENOENT" ? "does not exist" : `cannot be read (${cause.code})`;
          throw new errors.yo(`${called} ${why}; name the ${name} document of an earlier step`, { cause });
        };
        const found = await (0, promises_.stat)(file).catch(unreadable);
        if (!found.isFile())
          throw new errors.yo(`${called} is not a file; name the ${name} document of an earlier step`);
        if (found.size > limit)
          throw new errors.yo(`${called} is too large for a ${name} document`);
        const bytes = await (0, promises_.readFile)(file).catch(unreadable);
        return parseDocument(name, bytes.toString("utf8"), called);
      }
      function parseDocument(name, text, file) {
        let raw;
        try {
          raw = JSON.parse(text);
        } catch (cause) {
          throw new errors.yo(`${file} is not valid JSON; make it again with flakeship`, { cause });
        }
        const head = dist.xLC(dist.Ikc({ document: dist.YjP(), version: dist.aig() }), raw);
        if (!head.success || head.output.document !== name)
          throw new errors.yo(`${file} is not a ${name} document of flakeship`);
        (0, versions.e)(file, name, head.output.version);
        const parsed = dist.xLC(documents[name], raw);
        if (parsed.success)
          return parsed.output;
        const [issue] = parsed.issues;
        const where = issue ? dist.BuJ(issue) : void 0;
        const why = (0, lib_text.TN)(`${where ?? "top level"}: ${issue?.message ?? "unknown"}`, 300);
        throw new errors.yo(`${file} is not a valid ${name} document, make it again with flakeship: ${why}`);
      }
      const refusals = {
        ENOSPC: "the disk is full; free some space and run again",
        EDQUOT: "your quota is used up; free some space and run again",
        EACCES: "the folder is not writable; choose another one with --out",
        EPERM: "the folder is not writable; choose another one with --out",
        EROFS: "the folder is not writable; choose another one with --out",
        ENOENT: "the folder does not exist; choose another one with --out",
        ENOTDIR: "the folder is not a folder; choose another one with --out",
        EISDIR: "a folder has this name; remove it or choose another folder with --out"
      };
      async function writeDocument(name, file, value) {
        dist.qgA(documents[name], value);
        await writeWhole(file, `${JSON.stringify(value, null, 1)}
`);
      }
      async function writeWhole(file, content) {
        const temporary = `${file}.${(0, external_node_crypto_.randomBytes)(4).toString("hex")}.tmp`;
        try {
          await (0, promises_.writeFile)(temporary, content);
          await (0, promises_.rename)(temporary, file);
        } catch (cause) {
          await (0, promises_.rm)(temporary, { force: true }).catch(() => {
          });
          const code = String(cause.code);
          throw new errors.Ml(`cannot write ${(0, external_node_path_.basename)(file)}: ${refusals[code] ?? code} (${file})`, { cause });
        }
      }
    })
  ),
  /***/
  8341: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          starts
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
      const starts = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ bios: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(), uefi: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(), usb: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY() });
    })
  ),
  /***/
  72541: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gf: () => (
          /* binding */
          planGraph
        ),
        /* harmony export */
        ZZ: () => (
          /* binding */
          imageSource
        ),
        /* harmony export */
        et: () => (
          /* binding */
          plan
        ),
        /* harmony export */
        f1: () => (
          /* binding */
          lockedInput
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70458);
      var _lib_graph_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92393);
      var _evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12203);
      var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7835);
      var _image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8341);
      var _proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76202);
      var _shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31367);
      var _versions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83051);
      const kind = valibot__WEBPACK_IMPORTED_MODULE_6__.KIO([
        "toplevel",
        "vm",
        "vm-with-boot-loader",
        "iso",
        "sd-image",
        "image",
        "disko",
        "netboot",
        "package",
        "check",
        "dev-shell",
        "formatter",
        "app",
        "home",
        "darwin"
      ]);
      const status = valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(["cached", "substitutable", "to-build", "not-here", "skipped", "proved"]);
      const imageSource = valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(["image.filePath", "isoImage.isoName", "sdImage.imageName", "search"]);
      const target = valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({
        /** The shortest of its names; unique in the plan. */
        id: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        /** Every name that has this derivation, `HOST.KIND` or the plain attribute. */
        names: valibot__WEBPACK_IMPORTED_MODULE_6__.FsL((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets), valibot__WEBPACK_IMPORTED_MODULE_6__.BpQ(1)),
        /** The attribute path inside the flake, as Nix writes it. */
        attribute: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        host: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU),
        kind,
        system: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        drvPath: _fields_js__WEBPACK_IMPORTED_MODULE_1__.TJ,
        /** The outputs that `nix build ATTR` would build; null where the path is known only after the build. */
        outputs: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.zv)(valibot__WEBPACK_IMPORTED_MODULE_6__.mee(_fields_js__WEBPACK_IMPORTED_MODULE_1__.TJ), _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.few),
        /** The image file below the first output; without `path` it is found by search after the build. */
        image: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.iZ), source: imageSource, starts: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_image_js__WEBPACK_IMPORTED_MODULE_2__.e) })),
        /** System features that its missing derivations need. */
        features: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.few),
        status,
        reason: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.F3),
        /** The same for two evaluations whose derivations differ only in what follows from the flake's own source or revision. */
        fingerprint: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.sc)
      });
      const derivation = valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({
        drvPath: _fields_js__WEBPACK_IMPORTED_MODULE_1__.TJ,
        name: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        system: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        features: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.few),
        /** The derivations of this list that it needs first. */
        needs: _fields_js__WEBPACK_IMPORTED_MODULE_1__.om,
        /** What the `.drv` says of itself: not worth moving (preferLocalBuild), a download (fixed output), without a source. */
        says: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(["local", "download", "script"])),
        /** What its build is expected to take, and how that is known: earlier runs, the `.drv`, its name, nothing. */
        seconds: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.YA),
        priced: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(["history", "derivation", "name", "usual"]))
      });
      const source = valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({
        path: _fields_js__WEBPACK_IMPORTED_MODULE_1__.TJ,
        /** Its place in the lock, outermost first: `nixpkgs`, `home/nixpkgs`. */
        input: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        /** As the lock has it: `sha256-…`. */
        narHash: valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__.yGV(/^sha256-[A-Za-z0-9+/]{43}=$/, "not a NAR hash")),
        /** public: its locked URL answers without a credential, so that it may travel; private: it never leaves the job. */
        access: valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(["public", "private"]),
        /** The attributes of its lock entry, as `builtins.fetchTree` takes them. */
        locked: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.zv)(valibot__WEBPACK_IMPORTED_MODULE_6__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__.aig(), valibot__WEBPACK_IMPORTED_MODULE_6__.zMY()]), _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.few),
        bytes: _fields_js__WEBPACK_IMPORTED_MODULE_1__.GJ
      });
      const lockedInput = valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        url: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP()),
        revision: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP()),
        narHash: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP())
      });
      const plan = valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_6__.euz("plan"),
        version: valibot__WEBPACK_IMPORTED_MODULE_6__.euz(_versions_js__WEBPACK_IMPORTED_MODULE_5__.N.plan),
        created: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        flake: valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({
          /** As the person wrote it. */
          ref: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
          /** As Nix resolved and locked it. */
          url: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
          revision: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP()),
          narHash: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP()),
          /** SHA-256 of flake.lock in hex; absent where the flake has no inputs and no lock. */
          lockHash: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP()),
          inputs: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.zv)(lockedInput, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets)
        }),
        nix: valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(), implementation: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP() }),
        /** The system of the machine that evaluated. */
        system: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(target, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets),
        failures: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.Zd, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets),
        refusals: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.x5, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets)),
        /** What had to be built in the course of the evaluation (import from derivation). */
        imported: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({ drvPath: _fields_js__WEBPACK_IMPORTED_MODULE_1__.TJ, name: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU, seconds: _fields_js__WEBPACK_IMPORTED_MODULE_1__.YA }), _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.names)),
        /** Only those that nobody has yet. */
        derivations: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(derivation, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.derivations),
        /** What a substituter would send: compressed and unpacked. */
        fetch: valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({ paths: _fields_js__WEBPACK_IMPORTED_MODULE_1__.om, downloadBytes: _fields_js__WEBPACK_IMPORTED_MODULE_1__.GJ, unpackedBytes: _fields_js__WEBPACK_IMPORTED_MODULE_1__.GJ }),
        /** What was asked for, as one word: only plans of the same selection can be compared. */
        selection: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.sc),
        /** The commit that the change is compared with, where there is one. */
        base: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit"))),
        /** What is asked of boots, as one word: only a run that asked the same proves anything. */
        demands: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.sc),
        /** The run that proved what is `proved`. */
        proof: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_proof_js__WEBPACK_IMPORTED_MODULE_3__.n),
        /** How the work is split over jobs; absent where one machine does all of it. */
        shards: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_shards_js__WEBPACK_IMPORTED_MODULE_4__.B5, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.few)),
        /** The number of GitHub's job that evaluated, by which its page is found. */
        job: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.hH),
        /** The artifact with what other jobs need to build without evaluating, and the SHA-256 of that file. */
        pack: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({ artifact: _fields_js__WEBPACK_IMPORTED_MODULE_1__.hH, sha256: _fields_js__WEBPACK_IMPORTED_MODULE_1__.sc })),
        /** Why it is split so. */
        sharing: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_shards_js__WEBPACK_IMPORTED_MODULE_4__.R1),
        /** Where other jobs get sources that are inputs of the flake; absent where nothing is handed over. */
        sources: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(source, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets)),
        /** Why nothing that is built may be kept in the cache of a public repository, where everybody could read it. */
        uncacheable: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.F3),
        /** Names that exist and were not selected. */
        unselected: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.names),
        warnings: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.F3, 1e4)
      });
      function planGraph(plan2) {
        return (0, _lib_graph_js__WEBPACK_IMPORTED_MODULE_7__.cQ)(plan2.derivations);
      }
    })
  ),
  /***/
  76202: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          proof
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      const proof = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ run: _fields_js__WEBPACK_IMPORTED_MODULE_0__.hH, by: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["signature", "run", "branch"]) });
    })
  ),
  /***/
  17417: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          release
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
      var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30643);
      var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7835);
      var _versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83051);
      const assetName = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,119}$/, "not the name of an asset"));
      const asset = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        name: assetName,
        bytes: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(_fields_js__WEBPACK_IMPORTED_MODULE_1__.GJ, valibot__WEBPACK_IMPORTED_MODULE_3__.Wwf(1)),
        sha256: _fields_js__WEBPACK_IMPORTED_MODULE_1__.sc,
        /** What it is; the image itself is left out where it is released compressed or in parts. */
        kind: valibot__WEBPACK_IMPORTED_MODULE_3__.KIO([
          "image",
          "packed",
          "part",
          "manifest",
          "join-script",
          "checksums",
          "sbom",
          "attestation",
          "details"
        ])
      });
      const image = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        target: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        host: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU),
        system: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        name: assetName,
        bytes: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(_fields_js__WEBPACK_IMPORTED_MODULE_1__.GJ, valibot__WEBPACK_IMPORTED_MODULE_3__.Wwf(1)),
        sha256: _fields_js__WEBPACK_IMPORTED_MODULE_1__.sc,
        /** Names of the assets that make it: itself, its compressed form, or its parts in order. */
        assets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(assetName, 1e3),
        /** How it was compressed for its one asset, whose hash is that of the asset; `sha256` is what was booted. */
        packed: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.euz("zstd")),
        boots: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ firmware: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU, medium: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU), verdict: _evidence_js__WEBPACK_IMPORTED_MODULE_0__.WJ }), 100),
        /** Why it was not proved to boot; only with `unbooted: allow`. */
        unbooted: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.F3)
      });
      const release = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_3__.euz("release"),
        version: valibot__WEBPACK_IMPORTED_MODULE_3__.euz(_versions_js__WEBPACK_IMPORTED_MODULE_2__.N.release),
        created: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        tag: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(255)),
        /** What the tag pointed to when the images were evaluated. */
        commit: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit")),
        /** The run that built and booted the images. */
        run: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.OZ5())),
        images: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(image, 1e3),
        /** All assets but the document itself, at most 999. */
        assets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(asset, 999)
      });
    })
  ),
  /***/
  34528: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          report
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70458);
      var _evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12203);
      var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30643);
      var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7835);
      var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72541);
      var _proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76202);
      var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49587);
      var _shards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31367);
      var _versions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83051);
      const becoming = valibot__WEBPACK_IMPORTED_MODULE_8__.KIO([
        "unchanged",
        "revision",
        "changed",
        "added",
        "removed",
        "broken",
        "still-broken",
        "new-broken",
        "repaired"
      ]);
      const size = valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({ bytes: _fields_js__WEBPACK_IMPORTED_MODULE_2__.GJ, paths: _fields_js__WEBPACK_IMPORTED_MODULE_2__.GJ });
      const packageChange = valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
        name: valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(),
        change: valibot__WEBPACK_IMPORTED_MODULE_8__.KIO(["up", "down", "versions", "added", "removed", "rebuilt"]),
        /** Oldest first; empty where the name has no version. */
        before: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few),
        after: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few),
        /** What it takes more, or less, than before. */
        bytes: valibot__WEBPACK_IMPORTED_MODULE_8__.FsL(valibot__WEBPACK_IMPORTED_MODULE_8__.aig(), valibot__WEBPACK_IMPORTED_MODULE_8__.ndf())
      });
      const impact = valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
        base: valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({ revision: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP()), created: valibot__WEBPACK_IMPORTED_MODULE_8__.YjP() }),
        /** Inputs of which the lock says something else; left out where the lock is the same. */
        inputs: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_2__.UU, before: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_plan_js__WEBPACK_IMPORTED_MODULE_3__.f1), after: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_plan_js__WEBPACK_IMPORTED_MODULE_3__.f1) }), 2 * _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets)),
        targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
          /** The id of the target, or its name at the base where it is gone. */
          id: _fields_js__WEBPACK_IMPORTED_MODULE_2__.UU,
          host: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.UU),
          became: becoming,
          /** What the base's own run made of it, where that left its report. */
          before: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_result_js__WEBPACK_IMPORTED_MODULE_5__.Dr.entries.outcome),
          /** How it booted in the base's own run, by what started it; what was not tried there is left out. */
          bootsBefore: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
            firmware: _evidence_js__WEBPACK_IMPORTED_MODULE_1__.MX.entries.firmware,
            medium: _evidence_js__WEBPACK_IMPORTED_MODULE_1__.MX.entries.medium,
            cameUp: valibot__WEBPACK_IMPORTED_MODULE_8__.zMY()
          }), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few)),
          /** Of what is new or changed: how many derivations nobody has yet, and some that need none of the others. */
          toBuild: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({ count: _fields_js__WEBPACK_IMPORTED_MODULE_2__.GJ, first: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few) })),
          /** Of what is new or changed, as far as listings were kept. */
          closure: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({ before: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(size), after: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(size) })),
          /** The largest change of size first; left out where one of the listings is not known. */
          packages: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(packageChange, _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.names)),
          reason: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.F3)
        }), 2 * _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets)
      });
      const report = valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_8__.euz("report"),
        version: valibot__WEBPACK_IMPORTED_MODULE_8__.euz(_versions_js__WEBPACK_IMPORTED_MODULE_7__.N.report),
        created: valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(),
        /** True only if everything that was asked for went well. */
        ok: valibot__WEBPACK_IMPORTED_MODULE_8__.zMY(),
        flake: _plan_js__WEBPACK_IMPORTED_MODULE_3__.et.entries.flake,
        nix: _plan_js__WEBPACK_IMPORTED_MODULE_3__.et.entries.nix,
        seconds: valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
          evaluate: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.aig()),
          build: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.aig()),
          boot: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.aig())
        }),
        /** Targets without a result (dry run, lost shard) have outcome `missing`; those that the base's run proved `proved`. */
        targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
          ..._result_js__WEBPACK_IMPORTED_MODULE_5__.Dr.entries,
          outcome: valibot__WEBPACK_IMPORTED_MODULE_8__.KIO([..._result_js__WEBPACK_IMPORTED_MODULE_5__.Dr.entries.outcome.options, "missing", "proved"]),
          images: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
            ..._result_js__WEBPACK_IMPORTED_MODULE_5__.Sl.entries,
            /** The artifact that it was uploaded as, where it was: of this run, or of that which proved its target. */
            artifact: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.hH),
            /** When GitHub deletes that artifact. */
            until: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.FsL(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_8__.yhX()))
          }), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few),
          fingerprint: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.sc)
        }), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets),
        evaluationFailures: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.Zd, _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets),
        refusals: _plan_js__WEBPACK_IMPORTED_MODULE_3__.et.entries.refusals,
        buildFailures: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(_result_js__WEBPACK_IMPORTED_MODULE_5__.He, _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets),
        /** Which machine built which derivations, where others than the machine itself took part; seconds of all its builds. */
        machines: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), built: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.derivations), seconds: valibot__WEBPACK_IMPORTED_MODULE_8__.aig() }), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few)),
        /** Jobs of the run by their numbers, without addresses: these come from whoever shows the report, and knows the run. */
        jobs: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
          /** The shard, or `evaluate`. */
          id: _fields_js__WEBPACK_IMPORTED_MODULE_2__.UU,
          /** The targets that it had to tell of. */
          targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_2__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets),
          job: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.hH),
          /** The artifact with its logs, consoles and pictures. */
          logs: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.hH)
        }), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few)),
        /** Whether targets that cannot be built here make the run fail; warn where it is absent. */
        notHere: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.KIO(["fail", "warn"])),
        boots: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(_evidence_js__WEBPACK_IMPORTED_MODULE_1__.MX, _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets),
        /** The run that made this report, by its number. */
        run: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.hH),
        /** What all of its jobs asked of boots, as one word; absent where they did not ask the same, or nobody knows. */
        demands: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.sc),
        /** The run that proved what is `proved`. */
        proof: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_proof_js__WEBPACK_IMPORTED_MODULE_4__.n),
        /** How the work was split over jobs, where it was. */
        plan: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_shards_js__WEBPACK_IMPORTED_MODULE_6__.g_),
        /** Where there is a base to compare with. */
        impact: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(impact),
        /** Names that exist and were not selected, so that a later run does not take them for removed or new. */
        unselected: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_2__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.names)),
        warnings: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_2__.F3, 2e4)
      });
    })
  ),
  /***/
  49587: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $B: () => (
          /* binding */
          isThere
        ),
        /* harmony export */
        Dr: () => (
          /* binding */
          targetResult
        ),
        /* harmony export */
        He: () => (
          /* binding */
          buildFailure
        ),
        /* harmony export */
        Ke: () => (
          /* binding */
          result
        ),
        /* harmony export */
        Sl: () => (
          /* binding */
          image
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8341);
      var _versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83051);
      const outcome = valibot__WEBPACK_IMPORTED_MODULE_3__.KIO(["built", "fetched", "cached", "failed", "not-here", "skipped", "cancelled"]);
      const there = /* @__PURE__ */ new Set(["built", "fetched", "cached"]);
      const isThere = (outcome2) => there.has(outcome2);
      const image = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        /** The file in the store. */
        file: _fields_js__WEBPACK_IMPORTED_MODULE_0__.u_,
        name: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ,
        sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__.sc,
        format: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        /** How the file was found. */
        source: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        starts: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_image_js__WEBPACK_IMPORTED_MODULE_1__.e)
      });
      const targetResult = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        names: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets),
        host: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU),
        kind: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        system: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        drvPath: _fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ,
        outcome,
        reason: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3),
        outputs: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.zv)(valibot__WEBPACK_IMPORTED_MODULE_3__.mee(_fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few),
        /** From the start of the first of its own derivations to the end of the last; 0 where nothing was built. */
        seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
        closure: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
          bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ,
          paths: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ path: _fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ, bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.derivations)
        })),
        images: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(image, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few),
        /** The `run-*-vm` script of a VM. */
        runner: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.u_),
        /** Where the link that keeps the output from garbage collection is. */
        link: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ)
      });
      const derivationResult = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        drvPath: _fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ,
        name: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        machine: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        /** Seconds since the build began. */
        start: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
        stop: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.YA),
        phases: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), start: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA }), 1e3),
        outcome: valibot__WEBPACK_IMPORTED_MODULE_3__.KIO(["built", "failed", "cancelled"])
      });
      const failureClass = valibot__WEBPACK_IMPORTED_MODULE_3__.KIO([
        "access-denied",
        "assertion",
        "build-failed",
        "collision",
        "daemon",
        "disk-full",
        "foreign-system",
        "hash-mismatch",
        "image-too-small",
        "kernel-config",
        "kernel-module",
        "limits",
        "missing-derivation",
        "missing-feature",
        "missing-source",
        "network",
        "no-machine",
        "no-output",
        "out-of-memory",
        "patch",
        "permission",
        "references",
        "sandbox",
        "silent",
        "stale-dependencies",
        "substituter",
        "tests-failed",
        "time-out"
      ]);
      const buildFailure = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        drvPath: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ),
        name: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        message: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
        class: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(failureClass),
        /** One sentence: what to do about it. */
        hint: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3),
        /** The phase in which it ended. */
        phase: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
        /** The last lines of its log, at most 25. */
        log: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e3),
        logFile: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
        /** From a target down to the derivation, as store derivations. */
        chain: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ, 1e4),
        /** The ids of all targets that fall with it. */
        targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets)
      });
      const result = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_3__.euz("result"),
        version: valibot__WEBPACK_IMPORTED_MODULE_3__.euz(_versions_js__WEBPACK_IMPORTED_MODULE_2__.N.result),
        shard: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        created: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        /** SHA-256 of the plan.json that it was built from, so that results of another evaluation are known as such. */
        plan: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.sc),
        /** What is asked of its boots, as one word. */
        demands: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.sc),
        /** The number of GitHub's job that built it, by which its page is found. */
        job: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.hH),
        /** Days for which its images are kept as artifacts; left out where none is uploaded. */
        imageDays: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), valibot__WEBPACK_IMPORTED_MODULE_3__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__.Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_3__.cGV(400))),
        machine: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ system: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, cores: valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), nix: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() }),
        seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
        interrupted: valibot__WEBPACK_IMPORTED_MODULE_3__.zMY(),
        targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(targetResult, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets),
        derivations: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(derivationResult, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.derivations),
        failures: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(buildFailure, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets)
      });
    })
  ),
  /***/
  31367: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B5: () => (
          /* binding */
          shard
        ),
        /* harmony export */
        R1: () => (
          /* binding */
          sharing
        ),
        /* harmony export */
        g_: () => (
          /* binding */
          turnout
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      const shard = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        /** Unique in the plan; also part of artifact names. */
        id: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[a-z0-9][a-z0-9_-]{0,63}$/, "not the id of a shard")),
        /** Labels that the job's runner must have, or its group. */
        runner: valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([
          (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few),
          valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ group: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, labels: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few)) })
        ]),
        /** What the runner is by itself. */
        system: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        /** Systems that it must build by emulation. */
        emulated: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few),
        /** System features that its derivations need. */
        features: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few),
        /** Ids of its targets. */
        targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets),
        /** When it is expected to end, from the moment it is queued; the parts of that are its start, builds, boots and uploads. */
        seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
        parts: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ start: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, build: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, boot: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, upload: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA })),
        /** What its outputs and what they need may take on the disk. */
        bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ
      });
      const cost = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ jobs: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ, end: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, machine: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA });
      const sharing = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        prefer: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["fast", "balanced", "cheap"]),
        /** Of the split that was chosen: jobs, when the last ends, what all take together (s). */
        chosen: cost,
        /** The same with one job for each kind of machine, and with the next larger number of jobs that ends sooner. */
        fewest: cost,
        further: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(cost),
        /** The job that ends last, and the longest chain of builds in it, the last one first; at most ten links. */
        last: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          shard: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
          seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
          chain: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, priced: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP() }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few)
        })),
        /** What several jobs build, the dearest first; at most ten. */
        copies: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
          derivations: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ,
          dearest: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, jobs: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few)
        }),
        /** Jobs that will not end within the time of a job, or not fit on the disk. */
        over: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ shard: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, what: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["time", "disk"]), most: valibot__WEBPACK_IMPORTED_MODULE_1__.aig() }), 2 * _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few)
      });
      const turnout = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        sharing,
        jobs: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
          /** Labels of its runner. */
          machine: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
          targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets),
          /** Seconds of builds and boots, without what it takes until they begin. */
          expected: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
          /** The same as it came; absent where the job left no result. */
          real: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.YA)
        }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few),
        /** The builds whose prices were furthest from what they took, the worst first; at most three. */
        guesses: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, expected: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, real: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, priced: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP() }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few)
      });
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
  92393: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gz: () => (
          /* binding */
          below
        ),
        /* harmony export */
        Y: () => (
          /* binding */
          withNeeds
        ),
        /* harmony export */
        cQ: () => (
          /* binding */
          graphOf
        ),
        /* harmony export */
        ev: () => (
          /* binding */
          usersOf
        ),
        /* harmony export */
        pB: () => (
          /* binding */
          chainTo
        ),
        /* harmony export */
        tJ: () => (
          /* binding */
          readGraph
        )
        /* harmony export */
      });
      function below(roots, needs, most = Number.POSITIVE_INFINITY) {
        const above = /* @__PURE__ */ new Map();
        for (const root of roots)
          above.set(root, void 0);
        for (const node of above.keys()) {
          if (above.size > most)
            break;
          for (const need of needs(node))
            if (!above.has(need))
              above.set(need, node);
        }
        return above;
      }
      function chainTo(above, node) {
        const chain = [];
        for (let at = node; at !== void 0; at = above.get(at))
          chain.unshift(at);
        return chain;
      }
      function usersOf(graph) {
        const users = new Map([...graph.keys()].map((node) => [node, []]));
        for (const [node, needs] of graph)
          for (const need of needs)
            users.get(need)?.push(node);
        return users;
      }
      const graphOf = (nodes) => new Map(nodes.map(({ drvPath, needs }) => [drvPath, needs]));
      function withNeeds(drvPath, byPath) {
        const found = below([drvPath], (path) => byPath.get(path)?.needs ?? []);
        return [...found.keys()].flatMap((path) => byPath.get(path) ?? []);
      }
      async function readGraph(roots, needsOf) {
        const graph = /* @__PURE__ */ new Map();
        let front = [...new Set(roots)];
        while (front.length > 0) {
          const found = await Promise.all(front.map(async (node) => [node, await needsOf(node)]));
          for (const [node, needs] of found)
            graph.set(node, needs);
          front = [...new Set(found.flatMap(([, needs]) => needs))].filter((node) => !graph.has(node));
        }
        return graph;
      }
    })
  ),
  /***/
  77534: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        jw: () => (
          /* binding */
          inStore
        ),
        /* harmony export */
        mv: () => (
          /* binding */
          baseNameOf
        ),
        /* harmony export */
        ws: () => (
          /* binding */
          storePathShape
        ),
        /* harmony export */
        zP: () => (
          /* binding */
          isStorePath
        )
        /* harmony export */
      });
      const storePathShape = /^\/nix\/store\/[0-9a-df-np-sv-z]{32}-[0-9A-Za-z+\-._?=]{1,211}$/;
      const isStorePath = (text) => storePathShape.test(text);
      const folder = "/nix/store/";
      const inStore = (base) => folder + base;
      const baseNameOf = (path) => path.slice(folder.length);
    })
  )
};
