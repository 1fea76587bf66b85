export const id = 2815;
export const ids = [2815];
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
        ),
        /* harmony export */
        kD: () => (
          /* binding */
          deafEars
        ),
        /* harmony export */
        zD: () => (
          /* binding */
          isStage
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      const verdict = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["booted", "failed", "undecided", "not-tried"]);
      const firmware = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["direct", "bios", "uefi", "u-boot"]);
      const medium = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["cd", "stick", "disk", "network"]);
      const ear = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["serial", "console", "screen", "kernel", "journal"]);
      const earWords = {
        serial: "its serial port",
        console: "its virtio console (hvc0)",
        screen: "its screen",
        kernel: "its kernel's log",
        journal: "its journal"
      };
      const bootStage = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["firmware", "boot loader", "kernel", "stage 1", "userspace", "login"]);
      const isStage = ({ name }) => valibot__WEBPACK_IMPORTED_MODULE_2__.is(bootStage, name);
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
        /** For a boot from the network: each file that was served, the same way; the script first. */
        served: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, sha256: _fields_js__WEBPACK_IMPORTED_MODULE_0__.sc, bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ }), 20)),
        verdict,
        /** What decided the verdict: the rule of the table (or time-out, exit) and the text that it matched. */
        decided: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ by: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), text: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, ear: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(ear) }),
        /** Each place where the guest could be heard, and why it was deaf. */
        ears: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ ear, lines: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), deaf: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3) }), 10),
        /**
         * Hardware that we added to hear the guest, and a network's boot loader; the default boot entry and its command line
         * are unchanged.
         */
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
      const deafEars = ({ ears }) => ears.flatMap(({ ear: ear2, deaf }) => deaf === void 0 ? [] : [{ where: earWords[ear2], why: deaf }]);
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
        plan: 9,
        result: 7,
        evidence: 7,
        report: 15,
        release: 4,
        update: 3,
        history: 2
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
  82561: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _r: () => (
          /* binding */
          release
        ),
        /* harmony export */
        f4: () => (
          /* binding */
          defaultRelease
        ),
        /* harmony export */
        o2: () => (
          /* binding */
          knownReleases
        )
        /* harmony export */
      });
      const hashes = {
        "2.34.7": {
          "x86_64-linux": "eafe5042404e818505e28c5ca3d0885f3ec45c31f955489a25bb38258f87560e",
          "aarch64-linux": "f1cee64ae7a02330c6421924c28f597c41813f2214ff108622087d8056378b08",
          "x86_64-darwin": "8bf3dadfd65be182ad3141b1224bbc82e0f2a61d4f36781938b5e6ede029c2a3",
          "aarch64-darwin": "71e18301c4ea78c667f2753159156b5bdb899993720e8aa7bcca97e8312d3d6b"
        },
        "2.35.1": {
          "x86_64-linux": "c3fe29778acaa93b5095ee66e36f11ec7c6a284c40970a24cc83ac4f04809db3",
          "aarch64-linux": "79b739996f1751573b4d2b56e4ae607855184c711f2cc1274fa0952a13d4bfc9",
          "x86_64-darwin": "1a932047a6e563acbd86024599bb377cbceca4dc6934a49f62a41ea1d9bdcb1b",
          "aarch64-darwin": "414e073c4754e0c9eed1dd25e482af45213a34aa67c930201e35df7c8333c19a"
        },
        "2.35.2": {
          "x86_64-linux": "0c3960a9792331a22081c3c7a5d8465db9b17c50b3acdf18587fa4c6f2cb1158",
          "aarch64-linux": "4d0302a2910f5eec1c33b8deef634f04899a75737e7001ec49908d003ae5efda",
          "x86_64-darwin": "d725518d89f3b0b8d4af702a9d38d519814014cbe125afb3ed0545c9d755f6a5",
          "aarch64-darwin": "1695c13aba5afa7c2ecd6dc4a9393f602e7bbc440ed45e81602c831546580ec3"
        }
      };
      const defaultRelease = "2.34.7";
      const knownReleases = Object.keys(hashes);
      function release(version, system) {
        const sha256 = hashes[version]?.[system];
        if (!sha256)
          return void 0;
        return {
          version,
          sha256,
          url: `https://releases.nixos.org/nix/nix-${version}/nix-${version}-${system}.tar.xz`
        };
      }
    })
  ),
  /***/
  60876: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          cacheFolder
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      function cacheFolder(environment) {
        const base = environment.XDG_CACHE_HOME || environment.HOME && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.HOME, ".cache");
        const root = environment.FLAKESHIP_CACHE || base && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, "flakeship");
        if (!root)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Ml("no folder for the cache: set HOME, XDG_CACHE_HOME or FLAKESHIP_CACHE");
        return {
          root,
          nix: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "nix"),
          downloads: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "downloads"),
          mountPoint: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "root")
        };
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
  ),
  /***/
  35070: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G5: () => (
          /* binding */
          narWord
        ),
        /* harmony export */
        bi: () => (
          /* binding */
          narAround
        ),
        /* harmony export */
        v2: () => (
          /* binding */
          narNumber
        ),
        /* harmony export */
        vh: () => (
          /* binding */
          writeNar
        ),
        /* harmony export */
        yD: () => (
          /* binding */
          hashNar
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      async function hashNar(path) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        const bytes = await writeNar(path, (chunk) => {
          hash.update(chunk);
        });
        return { sha256: hash.digest("hex"), bytes };
      }
      async function writeNar(path, sink) {
        const nar = new NarWriter(sink);
        nar.word("nix-archive-1");
        await node(nar, Buffer.from(path));
        return nar.end();
      }
      function narAround(size) {
        const before = ["nix-archive-1", "(", "type", "regular", "contents"].map(narWord);
        return {
          before: Buffer.concat([...before, narNumber(size)]),
          after: Buffer.concat([Buffer.alloc(zerosAfter(size)), narWord(")")])
        };
      }
      function narNumber(value) {
        const word = Buffer.alloc(8);
        word.writeBigUInt64LE(BigInt(value));
        return word;
      }
      function narWord(text) {
        const bytes = Buffer.from(text);
        return Buffer.concat([narNumber(bytes.length), bytes, Buffer.alloc(zerosAfter(bytes.length))]);
      }
      const zerosAfter = (length) => (8 - length % 8) % 8;
      async function node(nar, path) {
        const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        if (nar.isFull)
          await nar.pass();
        nar.word("(").word("type");
        if (found.isSymbolicLink())
          nar.word("symlink").word("target").word((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path, { encoding: "buffer" }));
        else if (found.isDirectory())
          await directory(nar.word("directory"), path);
        else {
          nar.word("regular");
          if (found.mode & 64)
            nar.word("executable").word("");
          await nar.word("contents").content(path, found.size);
        }
        nar.word(")");
        if (nar.isFull)
          await nar.pass();
      }
      const slash = Buffer.from("/");
      async function directory(nar, path) {
        const names = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { encoding: "buffer" });
        names.sort(Buffer.compare);
        for (const name of names) {
          nar.word("entry").word("(").word("name").word(name).word("node");
          await node(nar, Buffer.concat([path, slash, name]));
          nar.word(")");
        }
      }
      const most = 256 * 1024;
      const room = most + 16 * 1024;
      class NarWriter {
        #sink;
        #filling = { buffer: Buffer.allocUnsafe(room), free: Promise.resolve() };
        #other = { buffer: Buffer.allocUnsafe(room), free: Promise.resolve() };
        #held = 0;
        #bytes = 0;
        constructor(sink) {
          this.#sink = sink;
        }
        get isFull() {
          return this.#held >= most;
        }
        word(text) {
          const { buffer } = this.#filling;
          const size = typeof text === "string" ? Buffer.byteLength(text) : text.length;
          this.#number(size);
          if (typeof text === "string")
            buffer.write(text, this.#held);
          else
            text.copy(buffer, this.#held);
          this.#held += size;
          return this.#pad(size);
        }
        async content(file, size) {
          this.#number(size);
          const descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, "r");
          try {
            let left = size;
            while (true) {
              if (this.isFull)
                await this.pass();
              const { buffer } = this.#filling;
              const asked = Math.min(most - this.#held, left + 1);
              const read = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer, this.#held, asked, null);
              if (read > left || read === 0 && left > 0)
                throw new Error(`${file} changed while it was read`);
              this.#held += read;
              left -= read;
              if (left === 0 && read < asked)
                break;
            }
          } finally {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
          }
          this.#pad(size);
        }
        /** Passes on what is buffered. */
        async pass() {
          const { buffer } = this.#filling;
          const passed = this.#sink(buffer.subarray(0, this.#held));
          this.#bytes += this.#held;
          this.#held = 0;
          if (passed) {
            passed.catch(() => {
            });
            this.#filling.free = passed;
          }
          ;
          [this.#filling, this.#other] = [this.#other, this.#filling];
          await this.#filling.free;
        }
        async end() {
          if (this.#held > 0)
            await this.pass();
          await this.#other.free;
          return this.#bytes;
        }
        #number(value) {
          this.#filling.buffer.writeBigUInt64LE(BigInt(value), this.#held);
          this.#held += 8;
        }
        #pad(size) {
          const length = zerosAfter(size);
          this.#filling.buffer.fill(0, this.#held, this.#held + length);
          this.#held += length;
          return this;
        }
      }
    })
  ),
  /***/
  39198: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DH: () => (
          /* binding */
          nixSystem
        ),
        /* harmony export */
        Mx: () => (
          /* binding */
          endFirst
        ),
        /* harmony export */
        OZ: () => (
          /* binding */
          isHosted
        ),
        /* harmony export */
        bN: () => (
          /* binding */
          capacity
        ),
        /* harmony export */
        m1: () => (
          /* binding */
          memory
        ),
        /* harmony export */
        x1: () => (
          /* binding */
          cores
        ),
        /* harmony export */
        zE: () => (
          /* binding */
          memoryOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      const cores = () => (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
      const isHosted = (environment) => environment.RUNNER_ENVIRONMENT === "github-hosted";
      function nixSystem(arch, platform) {
        const cpu = {
          x64: "x86_64",
          arm64: "aarch64",
          arm: "armv7l",
          ia32: "i686",
          riscv64: "riscv64"
        };
        return `${cpu[arch] ?? arch}-${platform}`;
      }
      function memory() {
        const limit = process.constrainedMemory();
        if (limit <= 0)
          return { total: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(), available: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)() };
        return { total: Math.min(limit, (0, node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)()), available: Math.min((0, node_os__WEBPACK_IMPORTED_MODULE_1__.freemem)(), process.availableMemory()) };
      }
      function capacity() {
        return { memoryMiB: Math.floor(memory().available * 0.8 / 1024 ** 2), cpus: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() };
      }
      async function memoryOf(pid) {
        const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, "utf8").catch(() => "");
        const now = kibibytes(status, "VmRSS");
        const peak = kibibytes(status, "VmHWM");
        return now === void 0 || peak === void 0 ? void 0 : { now, peak };
      }
      function kibibytes(text, name) {
        const amount = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)?.[1];
        return amount === void 0 ? void 0 : Number(amount) * 1024;
      }
      async function endFirst(pid) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`/proc/${pid}/oom_score_adj`, "900").catch(() => {
        });
      }
    })
  ),
  /***/
  12219: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        withNix: () => (
          /* binding */
          withNix
        )
      });
      var find_nix = __webpack_require__(33501);
      var machine = __webpack_require__(39198);
      var releases = __webpack_require__(82561);
      ;
      async function reachableRelease() {
        const known = (0, releases._r)(releases.f4, (0, machine.DH)(process.arch, process.platform));
        return known && await answers(known.url) ? { from: known.url, sha256: known.sha256 } : void 0;
      }
      function answers(url) {
        return fetch(url, { method: "HEAD", signal: AbortSignal.timeout(4e3) }).then((response) => response.ok, () => false);
      }
      var cache_folder = __webpack_require__(60876);
      var external_node_path_ = __webpack_require__(76760);
      ;
      function privateRootCommand(root, command) {
        const asRoot = root.uid === 0;
        const user = asRoot ? [] : ["--map-root-user"];
        const back = asRoot ? [] : ["unshare", "--user", `--map-user=${root.uid}`, `--map-group=${root.gid}`];
        return [
          ...["setpriv", "--pdeathsig", "KILL", "--"],
          ...["unshare", ...user, "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"],
          ...["sh", "-euc", script, "flakeship", root.mountPoint, root.nix],
          ...[...back, ...command]
        ];
      }
      const script = `
root=$1 nix=$2 here=$PWD path=$PATH
PATH=$PATH:/usr/sbin:/sbin # where an ordinary user's PATH does not look
shift 2
mount -t tmpfs -o mode=755 flakeship "$root"
for entry in /* /.[!.]*; do
  name=\${entry#/}
  case $name in nix | proc | '*' | '.[!.]*') continue ;; esac
  if [ -L "$entry" ]; then ln -s "$(readlink "$entry")" "$root/$name"
  elif [ -d "$entry" ]; then mkdir "$root/$name" && mount --rbind "$entry" "$root/$name"
  elif [ -f "$entry" ]; then : >"$root/$name" && mount --bind "$entry" "$root/$name"
  fi
done
mkdir "$root/nix" "$root/proc" "$root/.old"
mount --bind "$nix" "$root/nix"
mount -t proc proc "$root/proc"
cd "$root"
pivot_root . .old
umount -l /.old
rmdir /.old
cd "$here"
PATH=$path
exec "$@"
`;
      ;
      function inside(exec, cache) {
        return (program, args, options) => {
          const [first = "", ...rest] = privateRootCommand(rootOf(cache), [program, ...args]);
          return exec(first, rest, options);
        };
      }
      function rootOf(cache) {
        return {
          nix: cache.nix,
          mountPoint: cache.mountPoint,
          uid: process.getuid?.() ?? 0,
          gid: process.getgid?.() ?? 0
        };
      }
      function privateEnvironment(env, cache, nix, network = "offline") {
        return {
          ...env,
          PATH: [`${nix}/bin`, "/nix/flakeship/qemu/bin", env.PATH].join(":"),
          NIX_CONF_DIR: network === "online" ? "/nix/etc/nix" : "/nix/etc/nix-offline",
          NIX_REMOTE: "local",
          XDG_CACHE_HOME: (0, external_node_path_.join)(cache.root, "xdg/cache"),
          XDG_STATE_HOME: (0, external_node_path_.join)(cache.root, "xdg/state"),
          XDG_DATA_HOME: (0, external_node_path_.join)(cache.root, "xdg/data")
        };
      }
      var files = __webpack_require__(70231);
      var emulated = __webpack_require__(91098);
      ;
      const machineConf = "/nix/etc/machine.conf";
      async function announceEmulated(cache, native) {
        const systems = await (0, emulated.I)(native);
        await (0, files.f8)((0, external_node_path_.join)(cache.nix, machineConf.slice("/nix/".length)), `extra-extra-platforms = ${systems.join(" ")}`.trimEnd().concat("\n"));
      }
      var lib_text = __webpack_require__(79470);
      var promises_ = __webpack_require__(51455);
      var errors = __webpack_require__(1730);
      var system_exec = __webpack_require__(32522);
      ;
      const debianSuites = /^(bookworm|trixie|forky|sid|stable|testing|unstable|oldstable)$/;
      const defaultKeyring = "/usr/share/keyrings/debian-archive-keyring.gpg";
      function debianArchive(files2) {
        for (const text of files2) {
          const found = oneLine(text) ?? stanza(text);
          if (found)
            return found;
        }
        return void 0;
      }
      function oneLine(text) {
        for (const line of text.split("\n")) {
          const match = /^deb\s+(?:\[([^\]]*)\]\s+)?(https?:\/\/\S+)\s+(\S+)\s/.exec(`${line.trim()} `);
          if (!match?.[2] || !debianSuites.test(match[3] ?? ""))
            continue;
          const signed = /signed-by=(\S+)/.exec(match[1] ?? "")?.[1];
          return { uri: match[2], keyring: signed ?? defaultKeyring };
        }
        return void 0;
      }
      function stanza(text) {
        for (const block of text.split(/\n\s*\n/)) {
          const fields = /* @__PURE__ */ new Map();
          for (const line of block.split("\n")) {
            const field = /^([A-Za-z-]+):\s*(.*)$/.exec(line);
            if (field?.[1])
              fields.set(field[1].toLowerCase(), (field[2] ?? "").trim());
          }
          const uri = fields.get("uris")?.split(/\s+/).find((word) => /^https?:\/\//.test(word));
          const suites = fields.get("suites")?.split(/\s+/) ?? [];
          if (uri && fields.get("types")?.split(/\s+/).includes("deb") && suites.some((suite) => debianSuites.test(suite))) {
            const signed = fields.get("signed-by");
            return { uri, keyring: signed?.startsWith("/") ? signed : defaultKeyring };
          }
        }
        return void 0;
      }
      function sources(sets) {
        const suites = [...new Set(sets.map(({ suite }) => suite))];
        return suites.map((suite) => {
          const wanted = sets.filter((set) => set.suite === suite).map(({ architecture = "amd64" }) => architecture);
          return { suite, architectures: [.../* @__PURE__ */ new Set(["amd64", ...wanted])] };
        });
      }
      ;
      async function fetchPackages(exec, env, folder, sets) {
        const apt = await privateApt(folder, await findArchive(), sets);
        const files2 = (0, external_node_path_.join)(folder, "packages");
        await (0, promises_.mkdir)(files2, { recursive: true });
        const options = { env: { ...env, APT_CONFIG: apt, LC_ALL: "C.UTF-8" } };
        const cached = ["-o", "Dir::Cache::pkgcache=pkgcache.bin", "-o", "Dir::Cache::srcpkgcache=srcpkgcache.bin"];
        const ask = (args, cwd = folder) => (0, system_exec.eF)(exec, "apt-get", [...cached, ...args], { ...options, cwd }).catch(refused);
        const indexBytes = fetchedBytes((await ask(["update"])).stdout);
        const wanted = new Map(await Promise.all(sets.map(async ({ name, suite, packages, architecture = "amd64" }) => {
          const named = packages.map((name2) => `${name2}:${architecture}`);
          const { stdout } = await ask(["install", "--print-uris", "-qq", "--yes", "-t", suite, ...named]);
          return [name, printed(stdout).filter((one) => isFor(architecture, one))];
        })));
        const present = new Set(await (0, promises_.readdir)(files2));
        const missing = [...new Set([...wanted.values()].flat())].filter((file) => !present.has(fileName(file)));
        const before = await total(files2, [...present]);
        if (missing.length > 0)
          await ask(["download", ...missing], files2);
        return {
          files: new Map([...wanted].map(([name, list]) => [name, list.map((item) => (0, external_node_path_.join)(files2, fileName(item)))])),
          downloaded: indexBytes + await total(files2, await (0, promises_.readdir)(files2)) - before
        };
      }
      function printed(output) {
        return [...output.matchAll(/^'\S+' ([^\s_]+)_([^\s_]+)_([^\s_]+)\.deb \d+ /gm)].map(([, name, version, arch]) => `${name}:${arch}=${version?.replaceAll("%3a", ":")}`);
      }
      const isFor = (architecture, wanted) => [architecture, "all"].some((name) => wanted.includes(`:${name}=`));
      function fetchedBytes(output) {
        const [, number, unit] = /^Fetched ([\d.,]+) ([kMG]?B) in/m.exec(output) ?? [];
        const scale = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };
        return Math.round(Number((number ?? "0").replaceAll(",", "")) * (scale[unit ?? "B"] ?? 1));
      }
      function fileName(wanted) {
        const [, name, arch, version] = /^([^:]+):([^=]+)=(.+)$/.exec(wanted) ?? [];
        return `${name}_${version?.replaceAll(":", "%3a")}_${arch}.deb`;
      }
      async function findArchive() {
        const parts = await (0, promises_.readdir)("/etc/apt/sources.list.d").catch(() => []);
        const names2 = ["/etc/apt/sources.list", ...parts.sort().map((part) => `/etc/apt/sources.list.d/${part}`)];
        const archive = debianArchive(await Promise.all(names2.map((name) => (0, promises_.readFile)(name, "utf8").catch(() => ""))));
        if (archive)
          return archive;
        throw new errors.Ml("this machine has no Debian archive among its package sources; install Nix 2.26 or newer, then run `npx flakeship run YOUR-FLAKE`");
      }
      async function privateApt(folder, { uri, keyring }, sets) {
        for (const part of ["lists/partial", "cache/archives/partial"])
          await (0, promises_.mkdir)((0, external_node_path_.join)(folder, "apt", part), { recursive: true });
        const at = (name) => (0, external_node_path_.join)(folder, "apt", name);
        const lines = sources(sets);
        const architectures = [...new Set(lines.flatMap(({ architectures: architectures2 }) => architectures2))];
        await (0, promises_.stat)(at("status")).catch(() => (0, promises_.writeFile)(at("status"), ""));
        await (0, promises_.writeFile)(at("sources.list"), lines.map(({ suite, architectures: architectures2 }) => `deb [arch=${architectures2.join(",")} signed-by=${keyring}] ${uri} ${suite} main
`).join(""));
        const config = `Dir::State "${at("")}";
Dir::State::status "${at("status")}";
Dir::State::lists "${at("lists")}";
Dir::Cache "${at("cache")}";
Dir::Etc::sourcelist "${at("sources.list")}";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
APT::Architecture "amd64";
APT::Architectures { ${architectures.map((name) => `"${name}";`).join(" ")} };
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Acquire::Retries "3";
`;
        await (0, promises_.writeFile)(at("apt.conf.new"), config);
        await (0, promises_.rename)(at("apt.conf.new"), at("apt.conf"));
        return at("apt.conf");
      }
      function refused(cause) {
        const why = cause instanceof errors.Qd ? cause.stderr.split("\n").find((line) => /^[EW]: /.test(line))?.slice(3) : void 0;
        throw new errors.Ml(`unexpected answer of the Debian archive: ${why ?? "apt-get failed"}; check the network and try again`, { cause });
      }
      async function total(folder, names2) {
        const sizes = await Promise.all(names2.map(async (name) => (await (0, promises_.stat)((0, external_node_path_.join)(folder, name)).catch(() => void 0))?.size ?? 0));
        return sizes.reduce((sum, size) => sum + size, 0);
      }
      var p_limit = __webpack_require__(48630);
      ;
      const left = [
        "usr/share/doc",
        "usr/share/man",
        "usr/share/locale",
        "usr/share/info",
        "usr/share/lintian",
        "usr/share/bug"
      ];
      async function unpackPackages(exec, env, files2, folder) {
        await (0, promises_.mkdir)(folder, { recursive: true });
        const limit = (0, p_limit.A)((0, machine.x1)());
        const script2 = 'dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner --keep-directory-symlink "$3" "$4" "$5" "$6" "$7" "$8"';
        const excludes = left.map((path) => `--exclude=./${path}`);
        const [first, rest] = [
          files2.filter((file) => file.includes("/base-files_")),
          files2.filter((file) => !file.includes("/base-files_"))
        ];
        for (const group of [first, rest]) {
          await Promise.all(group.map((file) => limit(() => (0, system_exec.eF)(exec, "sh", ["-euc", script2, "unpack", file, folder, ...excludes], { env }))));
        }
      }
      var system_files = __webpack_require__(8292);
      var external_node_timers_promises_ = __webpack_require__(58500);
      ;
      async function lock(file, options) {
        const unwritable = (cause) => new errors.Ml(`cannot write below ${(0, external_node_path_.dirname)(file)}; set FLAKESHIP_CACHE to a writable folder`, {
          cause
        });
        await (0, system_files.fc)((0, external_node_path_.dirname)(file)).catch((cause) => {
          throw unwritable(cause);
        });
        const deadline = performance.now() + options.waitSeconds * 1e3;
        for (let told = false; ; told = true) {
          try {
            await (0, promises_.writeFile)(file, String(process.pid), { flag: "wx" });
            return { [Symbol.asyncDispose]: () => (0, promises_.rm)(file, { force: true }) };
          } catch (cause) {
            if (cause.code !== "EEXIST")
              throw unwritable(cause);
          }
          const holder = Number(await (0, promises_.readFile)(file, "utf8").catch(() => "0"));
          if (holder > 0 && !lives(holder))
            await (0, promises_.rm)(file, { force: true });
          else if (performance.now() > deadline)
            throw new errors.Ml(`${file} is held by process ${holder}; remove it if that is not flakeship`);
          else if (!told)
            options.onWait();
          await (0, external_node_timers_promises_.setTimeout)(200);
        }
      }
      function lives(pid) {
        try {
          process.kill(pid, 0);
          return true;
        } catch (error) {
          return error.code === "EPERM";
        }
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var store_nar = __webpack_require__(35070);
      var elf = __webpack_require__(27782);
      ;
      const libraries = "usr/lib/x86_64-linux-gnu";
      const loader = "ld-linux-x86-64.so.2";
      async function relocate(exec, env, patchelfTree, to) {
        const patchelf = (args) => (0, system_exec.eF)(exec, (0, external_node_path_.join)(patchelfTree, libraries, loader), ["--library-path", (0, external_node_path_.join)(patchelfTree, libraries), (0, external_node_path_.join)(patchelfTree, "usr/bin/patchelf"), ...args], { env });
        const copy = (from, folder) => (0, system_exec.eF)(exec, "cp", ["-L", "--", ...from, folder], { env });
        for (const name of ["bin", "lib"])
          await (0, promises_.mkdir)((0, external_node_path_.join)(to.folder, name), { recursive: true });
        await copy(to.programs.map((program) => (0, external_node_path_.join)(to.tree, program)), (0, external_node_path_.join)(to.folder, "bin"));
        const moduleFiles = [];
        for (const path of to.modules ?? []) {
          const files2 = (await (0, promises_.readdir)((0, external_node_path_.join)(to.tree, path))).filter((file) => file.endsWith(".so"));
          const target = (0, external_node_path_.join)(to.folder, path.replace(/^usr\//, ""));
          await (0, promises_.mkdir)(target, { recursive: true });
          await copy(files2.map((file) => (0, external_node_path_.join)(to.tree, path, file)), target);
          moduleFiles.push(...files2.map((file) => (0, external_node_path_.join)(target, file)));
        }
        const programs2 = to.programs.map((program) => (0, external_node_path_.join)(to.folder, "bin", program.split("/").at(-1) ?? ""));
        const copied = /* @__PURE__ */ new Set([loader, "libgcc_s.so.1"]);
        await copy([...copied].map((file) => (0, external_node_path_.join)(to.tree, libraries, file)), (0, external_node_path_.join)(to.folder, "lib"));
        for (let files2 = [...programs2, ...moduleFiles]; files2.length > 0; ) {
          const needed = (await Promise.all(files2.map(neededBy))).flat().filter((file) => !copied.has(file));
          const fresh = [...new Set(needed)];
          for (const file of fresh)
            copied.add(file);
          if (fresh.length > 0)
            await copy(fresh.map((file) => (0, external_node_path_.join)(to.tree, libraries, file)), (0, external_node_path_.join)(to.folder, "lib"));
          files2 = fresh.map((file) => (0, external_node_path_.join)(to.folder, "lib", file));
        }
        await (0, system_exec.eF)(exec, "chmod", ["-R", "u+w", to.folder], { env });
        const shared = [...copied].filter((file) => file !== loader).map((file) => (0, external_node_path_.join)(to.folder, "lib", file));
        await patchelf(["--set-rpath", (0, external_node_path_.join)(to.place, "lib"), ...shared, ...moduleFiles]);
        await patchelf([
          "--set-rpath",
          (0, external_node_path_.join)(to.place, "lib"),
          "--set-interpreter",
          (0, external_node_path_.join)(to.place, "lib", loader),
          ...programs2
        ]);
      }
      async function neededBy(file) {
        return (0, elf.j)(await (0, promises_.readFile)(file));
      }
      ;
      const names = [
        "build",
        "channel",
        "collect-garbage",
        "copy-closure",
        "daemon",
        "env",
        "hash",
        "instantiate",
        "prefetch-url",
        "shell",
        "store"
      ];
      async function debianNixTarball(exec, env, from, folder) {
        const version = debianVersion(from.packages);
        const name = `nix-${version}`;
        const path = `/nix/store/${pathHash(from.packages)}-${name}`;
        const top = (0, external_node_path_.join)(folder, `${name}-x86_64-linux`);
        const built = (0, external_node_path_.join)(top, "store", (0, external_node_path_.basename)(path));
        await (0, promises_.rm)(top, { recursive: true, force: true });
        await (0, promises_.mkdir)(built, { recursive: true });
        await relocate(exec, env, from.toolTree, {
          tree: from.nixTree,
          folder: built,
          place: path,
          programs: ["usr/bin/nix"]
        });
        for (const name2 of names)
          await (0, promises_.symlink)("nix", (0, external_node_path_.join)(built, "bin", `nix-${name2}`));
        await (0, promises_.mkdir)((0, external_node_path_.join)(built, "libexec"));
        await (0, promises_.copyFile)((0, external_node_path_.join)(from.toolTree, "usr/bin/bash-static"), (0, external_node_path_.join)(built, "libexec/sh"));
        const nar = await (0, store_nar.yD)(built);
        await (0, promises_.writeFile)((0, external_node_path_.join)(top, ".reginfo"), `${path}
${nar.sha256}
${nar.bytes}

1
${path}
`);
        await (0, promises_.writeFile)((0, external_node_path_.join)(top, "install"), '#!/bin/sh\necho "this release is installed by flakeship setup" >&2\nexit 1\n', { mode: 493 });
        const tarball2 = (0, external_node_path_.join)(folder, `${(0, external_node_path_.basename)(top)}.tar`);
        await (0, system_exec.eF)(exec, "tar", ["--create", "--file", tarball2, "--directory", folder, "--owner=0", "--group=0", (0, external_node_path_.basename)(top)], { env });
        await (0, promises_.rm)(top, { recursive: true });
        return { from: tarball2, sha256: await (0, system_files.Q3)(tarball2), version };
      }
      function debianVersion(packages) {
        for (const file of packages) {
          const version = /(?:^|\/)nix-bin_([\d.]+\d)/.exec(file)?.[1];
          if (version)
            return version;
        }
        throw new errors.Ml("the Debian archive has no nix-bin");
      }
      function pathHash(packages) {
        const hex = (0, external_node_crypto_.createHash)("sha256").update(packages.map((file) => (0, external_node_path_.basename)(file)).sort().join("\n")).digest("hex");
        return hex.replaceAll("e", "g").slice(0, 32);
      }
      const emulators = ["qemu-system-x86_64", "qemu-system-aarch64"];
      const data = {
        qemu: "share/qemu",
        seabios: "share/seabios",
        OVMF: "share/OVMF",
        "AAVMF/AAVMF_CODE.fd": "share/AAVMF/AAVMF_CODE.no-secboot.fd",
        "AAVMF/AAVMF_VARS.fd": "share/AAVMF/AAVMF_VARS.fd",
        "u-boot/qemu_arm64": "lib/u-boot/qemu_arm64",
        "ipxe/ipxe.efi": "lib/ipxe/ipxe-amd64.efi",
        "ipxe/ipxe-arm64.efi": "lib/ipxe/ipxe-arm64.efi"
      };
      async function debianQemu(exec, env, tree, nix) {
        const place = "/nix/flakeship/qemu";
        const folder = (0, external_node_path_.join)(nix, "flakeship/qemu");
        const modules2 = "usr/lib/x86_64-linux-gnu/qemu";
        await (0, promises_.rm)(folder, { recursive: true, force: true });
        await relocate(exec, env, tree, {
          tree,
          folder,
          place,
          programs: emulators.map((name) => `usr/bin/${name}`),
          modules: [modules2]
        });
        for (const [name, from] of Object.entries(data)) {
          const target = (0, external_node_path_.join)(folder, "share", name);
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(target), { recursive: true });
          await (0, system_exec.eF)(exec, "cp", ["-R", "--", (0, external_node_path_.join)(tree, "usr", from), target], { env });
        }
        await (0, promises_.mkdir)((0, external_node_path_.join)(folder, "libexec"));
        const folders = ["qemu", "seabios"].map((name) => `-L ${place}/share/${name}`).join(" ");
        for (const name of emulators) {
          await (0, promises_.rename)((0, external_node_path_.join)(folder, "bin", name), (0, external_node_path_.join)(folder, "libexec", name));
          const wrapper = `#!/bin/sh
export QEMU_MODULE_DIR=${place}/${modules2.replace("usr/", "")}
exec ${place}/libexec/${name} ${folders} "$@"
`;
          await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "bin", name), wrapper, { mode: 493 });
        }
      }
      ;
      const newestNix = { name: "nix", suite: "sid", packages: ["nix-bin"] };
      const floorNix = { name: "nix-floor", suite: "trixie", packages: ["nix-bin"] };
      const machineTools = {
        name: "machine",
        suite: "trixie",
        packages: [
          ...["qemu-system-x86", "qemu-system-arm", "ovmf", "qemu-efi-aarch64", "u-boot-qemu", "ipxe"],
          ...["patchelf", "bash-static"]
        ]
      };
      const pc = {
        name: "example-pc",
        suite: "trixie",
        packages: [
          ...[
            "qemu-system-x86",
            "ovmf",
            "busybox-static",
            "bash-static",
            "linux-image-cloud-amd64",
            "systemd",
            "systemd-sysv",
            "dbus"
          ],
          ...[
            "grub-pc-bin",
            "grub-efi-amd64-bin",
            "grub-common",
            "isolinux",
            "syslinux-common",
            "xorriso",
            "mtools"
          ],
          ...["dropbear-bin", "patchelf"]
        ]
      };
      const runner = {
        name: "runner",
        suite: "trixie",
        packages: [
          ...[
            "base-files",
            "base-passwd",
            "bash",
            "coreutils",
            "grep",
            "sed",
            "procps",
            "util-linux",
            "login",
            "passwd"
          ],
          ...[
            "sudo",
            "libpam-modules",
            "openssh-server",
            "openssh-client",
            "git",
            "ca-certificates",
            "libstdc++6",
            "iproute2",
            "openssl"
          ],
          ...["tar", "gzip", "xz-utils", "findutils"]
          // what unpacks a release
        ]
      };
      const runnerFiles = { name: "runner", parts: [{ folder: ".", set: runner }] };
      const board = {
        name: "example-board",
        suite: "trixie",
        architecture: "arm64",
        packages: [
          ...["base-files", "busybox-static", "linux-image-cloud-arm64", "kmod"],
          ...["cpio", "mtools", "e2fsprogs", "liblzma5"],
          // kmod loads liblzma when it needs it
          ...["grub-common", "grub-efi-arm64-bin", "xorriso"]
        ]
      };
      const exampleFiles = {
        name: "example",
        parts: [
          { folder: ".", set: pc },
          { folder: "arm64", set: board }
        ]
      };
      ;
      async function requirePlace(at) {
        await makeFolders(at.cache);
        await requireNamespaces(at);
      }
      async function makeFolders(cache) {
        for (const folder of [
          cache.downloads,
          cache.mountPoint,
          (0, external_node_path_.join)(cache.nix, "flakeship"),
          (0, external_node_path_.join)(cache.nix, "etc/nix"),
          (0, external_node_path_.join)(cache.nix, "etc/nix-offline")
        ]) {
          await (0, system_files.fc)(folder).catch((cause) => {
            throw new errors.Ml(`cannot write ${folder}; set FLAKESHIP_CACHE to a writable folder`, {
              cause
            });
          });
        }
      }
      async function requireNamespaces({ exec, env, cache }) {
        const said = await inside(exec, cache)("true", [], { env });
        if (said.code === 0)
          return;
        throw new errors.Ml("a private Nix needs root or user namespaces, and this machine refuses both; install Nix 2.26 or newer, or run as root (in a container: privileged)", { cause: said.stderr.trim() });
      }
      var store_paths = __webpack_require__(7091);
      var tarball = __webpack_require__(27145);
      var nix_conf = __webpack_require__(3917);
      ;
      var __addDisposableResource = function(env, value, async) {
        if (value !== null && value !== void 0) {
          if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
          var dispose, inner;
          if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
          }
          if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
          }
          if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
          if (inner) dispose = function() {
            try {
              inner.call(this);
            } catch (e) {
              return Promise.reject(e);
            }
          };
          env.stack.push({ value, dispose, async });
        } else if (async) {
          env.stack.push({ async: true });
        }
        return value;
      };
      var __disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env) {
          function fail(e) {
            env.error = env.hasError ? new SuppressedError2(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                if (r.dispose) {
                  var result = r.dispose.call(r.value);
                  if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                    fail(e);
                    return next();
                  });
                } else s |= 1;
              } catch (e) {
                fail(e);
              }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      async function installPrivately({ exec, env, log, cache }, work, source) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const folder = __addDisposableResource(env_1, await (0, system_files.yy)(work, "release-"), true);
          const unpacked = await (0, tarball.OC)(env, source, { folder: folder.path, onWait: log.info });
          const nix = await (0, store_paths.XI)(unpacked, cache.nix);
          const hasShell = await (0, system_files.t2)((0, external_node_path_.join)(cache.nix, nix.slice("/nix/".length), "libexec/sh"));
          const settings = {
            buildUsersGroup: "",
            flakeRegistry: "",
            extra: `!include ${machineConf}`,
            ...hasShell ? { sandboxShell: `${nix}/libexec/sh` } : {}
          };
          await (0, files.f8)((0, external_node_path_.join)(cache.nix, "etc/nix/nix.conf"), (0, nix_conf.C)(settings));
          await (0, files.f8)((0, external_node_path_.join)(cache.nix, "etc/nix-offline/nix.conf"), (0, nix_conf.C)({ ...settings, substituters: [] }));
          await (0, store_paths.kz)(inside(exec, cache), privateEnvironment(env, cache, nix), unpacked, nix);
          return nix;
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function addTree({ exec, env, cache }, { nix }, tree) {
        const { stdout } = await (0, system_exec.eF)(inside(exec, cache), `${nix}/bin/nix`, ["store", "add", "--name", "source", tree], { env: privateEnvironment(env, cache, nix) });
        return stdout.trim();
      }
      async function keepFromCollection(cache, paths) {
        const roots = (0, external_node_path_.join)(cache.nix, "var/nix/gcroots");
        for (const path of paths) {
          await (0, promises_.rm)((0, external_node_path_.join)(roots, (0, external_node_path_.basename)(path)), { force: true });
          await (0, promises_.symlink)(path, (0, external_node_path_.join)(roots, (0, external_node_path_.basename)(path)));
        }
      }
      var dist = __webpack_require__(70458);
      ;
      const ready = dist.Ikc({
        format: dist.euz(3),
        /** The store path of Nix. */
        nix: dist.YjP(),
        /** Store paths of further Nix versions and of trees, by the name of their set. */
        extra: dist.g1P(dist.YjP(), dist.YjP()),
        /** The packages of each set, by its name: a set with other packages is rebuilt. */
        made: dist.g1P(dist.YjP(), dist.YjP())
      });
      async function completeFor(cache, wanted) {
        const there = await readReady(cache);
        return there && wanted.every((set) => there.made[set.name] === digestOf(set)) ? there : void 0;
      }
      const digestsOf = (sets) => Object.fromEntries(sets.map((set) => [set.name, digestOf(set)]));
      const digestOf = (set) => (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(set)).digest("hex");
      async function readReady(cache) {
        const text = await (0, promises_.readFile)(readyFile(cache), "utf8").catch(() => void 0);
        if (text === void 0)
          return void 0;
        const parsed = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), ready), text);
        return parsed.success ? parsed.output : void 0;
      }
      const readyFile = (cache) => (0, external_node_path_.join)(cache.nix, "flakeship/ready.json");
      function writeReady(cache, made) {
        return (0, files.f8)(readyFile(cache), JSON.stringify(made));
      }
      ;
      var private_nix_addDisposableResource = function(env, value, async) {
        if (value !== null && value !== void 0) {
          if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
          var dispose, inner;
          if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
          }
          if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
          }
          if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
          if (inner) dispose = function() {
            try {
              inner.call(this);
            } catch (e) {
              return Promise.reject(e);
            }
          };
          env.stack.push({ value, dispose, async });
        } else if (async) {
          env.stack.push({ async: true });
        }
        return value;
      };
      var private_nix_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
        return function(env) {
          function fail(e) {
            env.error = env.hasError ? new SuppressedError2(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
          }
          var r, s = 0;
          function next() {
            while (r = env.stack.pop()) {
              try {
                if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                if (r.dispose) {
                  var result = r.dispose.call(r.value);
                  if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
                    fail(e);
                    return next();
                  });
                } else s |= 1;
              } catch (e) {
                fail(e);
              }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
          }
          return next();
        };
      })(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
        var e = new Error(message);
        return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
      });
      async function preparePrivateNix(at, extras = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const wanted = allOf(extras);
          const there = await completeFor(at.cache, wanted);
          if (there)
            return there;
          const _ = private_nix_addDisposableResource(env_1, await lock((0, external_node_path_.join)(at.cache.root, "lock"), {
            waitSeconds: 900,
            onWait: () => at.log.info("another flakeship prepares the same cache folder; waiting for it")
          }), true);
          return await completeFor(at.cache, wanted) ?? await make(at, extras);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = private_nix_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      const allOf = ({ nix = [], trees = [] }) => [newestNix, machineTools, ...nix, ...trees];
      async function make(at, extras) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
          const { exec, env, log, cache } = at;
          await requirePlace(at);
          log.info(`Preparing a private Nix in ${cache.root}; nothing outside that folder changes`);
          const official = await reachableRelease();
          const sets = [...official ? [] : [newestNix], machineTools, ...extras.nix ?? []];
          const parts = (extras.trees ?? []).flatMap(({ parts: parts2 }) => parts2);
          const { files: files2, downloaded } = await timed(log, "fetching packages", () => fetchPackages(exec, env, cache.downloads, [...sets, ...parts.map(({ set }) => set)]));
          log.info(`  ${(0, lib_text.ee)(downloaded)} downloaded from the Debian archive`);
          const work = private_nix_addDisposableResource(env_2, await (0, system_files.yy)(cache.root, "work-"), true);
          const tree = ({ name }) => (0, external_node_path_.join)(work.path, name);
          const unpack = (set, folder) => unpackPackages(exec, env, files2.get(set.name) ?? [], folder);
          await timed(log, "unpacking packages", async () => {
            for (const set of sets)
              await unpack(set, tree(set));
            for (const whole of extras.trees ?? [])
              for (const { set, folder } of whole.parts)
                await unpack(set, (0, external_node_path_.join)(tree(whole), folder));
          });
          const debian = (set) => debianNixTarball(exec, env, { nixTree: tree(set), toolTree: tree(machineTools), packages: files2.get(set.name) ?? [] }, cache.downloads);
          return await timed(log, "installing", async () => {
            await debianQemu(exec, env, tree(machineTools), cache.nix);
            const nix = await installPrivately(at, work.path, official ?? await debian(newestNix));
            const before = await readReady(cache);
            const made = { ...before?.made, ...digestsOf(allOf(extras)) };
            const done = { format: 3, nix, extra: { ...before?.extra }, made };
            for (const set of extras.nix ?? [])
              done.extra[set.name] = await installPrivately(at, work.path, await debian(set));
            for (const set of extras.trees ?? [])
              done.extra[set.name] = await addTree(at, done, tree(set));
            await keepFromCollection(cache, [nix, ...Object.values(done.extra)]);
            await writeReady(cache, done);
            return done;
          });
        } catch (e_2) {
          env_2.error = e_2;
          env_2.hasError = true;
        } finally {
          const result_2 = private_nix_disposeResources(env_2);
          if (result_2)
            await result_2;
        }
      }
      async function timed(log, what, work) {
        log.status(`${what} …`);
        const start = performance.now();
        const result = await work();
        log.status("");
        log.info(`  ${what}: ${(0, lib_text.p0)((performance.now() - start) / 1e3)}`);
        return result;
      }
      var terminal = __webpack_require__(71627);
      var system_environment = __webpack_require__(84114);
      var external_node_child_process_ = __webpack_require__(31421);
      var external_node_events_ = __webpack_require__(78474);
      var programs = __webpack_require__(78094);
      ;
      const handedOn = ["SIGHUP", "SIGINT", "SIGTERM", "SIGWINCH"];
      async function runInForeground(command, env) {
        const [name = "", ...args] = command;
        const program = (0, programs.d)(name, env.PATH ?? "");
        if (!program.includes("/"))
          throw new errors.Ml(`there is no ${name} on PATH; install it and try again`);
        const child = (0, external_node_child_process_.spawn)(program, args, {
          env: { ...env },
          stdio: ["inherit", "inherit", "inherit", "ipc"],
          detached: true
        });
        const heard = /* @__PURE__ */ new Set();
        const hand = (signal) => () => {
          heard.add(signal);
          if (child.connected)
            child.send({ signal });
        };
        const hands = handedOn.map((signal) => [signal, hand(signal)]);
        for (const [signal, listener] of hands)
          process.on(signal, listener);
        try {
          const [code, signal] = await (0, external_node_events_.once)(child, "close");
          if (heard.has("SIGHUP"))
            return errors.hS.hungUp;
          if (code === null)
            throw new errors.Ml(`the process in the private root was killed by ${signal}; it may have run out of memory`);
          return code;
        } finally {
          for (const [signal, listener] of hands)
            process.off(signal, listener);
        }
      }
      function acceptSignals() {
        if (!process.send)
          return;
        process.on("message", (message) => {
          const signal = handedOn.find((known) => known === message.signal);
          if (signal)
            process.emit(signal);
        });
        process.channel?.unref();
      }
      ;
      const marker = "FLAKESHIP_INSIDE";
      async function withNix({ environment, stderr, words }) {
        if (environment[marker]) {
          acceptSignals();
          return void 0;
        }
        const env = (0, system_environment.uQ)(environment);
        if (await (0, find_nix.rv)(system_exec.m0, env))
          return void 0;
        const cache = (0, cache_folder.n)(environment);
        const { log } = (0, terminal.P)({
          values: /* @__PURE__ */ new Map(),
          environment,
          signal: new AbortController().signal,
          stderr,
          verbose: false
        });
        const { nix } = await preparePrivateNix({ exec: system_exec.m0, env, log, cache });
        await announceEmulated(cache, (0, machine.DH)(process.arch, process.platform));
        const network = await answers("https://cache.nixos.org/nix-cache-info") ? "online" : "offline";
        if (network === "offline")
          log.info("cache.nixos.org does not answer: everything that is not here is built");
        const command = [process.execPath, ...process.execArgv, process.argv[1] ?? "", ...words];
        return runInForeground(privateRootCommand(rootOf(cache), command), {
          ...privateEnvironment(env, cache, nix, network),
          ...environment.NIX_CONFIG ? { NIX_CONFIG: environment.NIX_CONFIG } : {},
          [marker]: "1"
        });
      }
    })
  ),
  /***/
  48630: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          pLimit
        )
      });
      ;
      class Node {
        value;
        next;
        constructor(value) {
          this.value = value;
        }
      }
      class Queue {
        #head;
        #tail;
        #size;
        constructor() {
          this.clear();
        }
        enqueue(value) {
          const node = new Node(value);
          if (this.#head) {
            this.#tail.next = node;
            this.#tail = node;
          } else {
            this.#head = node;
            this.#tail = node;
          }
          this.#size++;
        }
        dequeue() {
          const current = this.#head;
          if (!current) {
            return;
          }
          this.#head = this.#head.next;
          this.#size--;
          if (!this.#head) {
            this.#tail = void 0;
          }
          return current.value;
        }
        peek() {
          if (!this.#head) {
            return;
          }
          return this.#head.value;
        }
        clear() {
          this.#head = void 0;
          this.#tail = void 0;
          this.#size = 0;
        }
        get size() {
          return this.#size;
        }
        *[Symbol.iterator]() {
          let current = this.#head;
          while (current) {
            yield current.value;
            current = current.next;
          }
        }
        *drain() {
          while (this.#head) {
            yield this.dequeue();
          }
        }
      }
      ;
      function pLimit(concurrency) {
        let rejectOnClear = false;
        if (typeof concurrency === "object") {
          ({ concurrency, rejectOnClear = false } = concurrency);
        }
        validateConcurrency(concurrency);
        if (typeof rejectOnClear !== "boolean") {
          throw new TypeError("Expected `rejectOnClear` to be a boolean");
        }
        const queue = new Queue();
        let activeCount = 0;
        const resumeNext = () => {
          if (activeCount < concurrency && queue.size > 0) {
            activeCount++;
            queue.dequeue().run();
          }
        };
        const next = () => {
          activeCount--;
          resumeNext();
        };
        const run = async (function_, resolve, arguments_) => {
          const result = (async () => function_(...arguments_))();
          resolve(result);
          try {
            await result;
          } catch {
          }
          next();
        };
        const enqueue = (function_, resolve, reject, arguments_) => {
          const queueItem = { reject };
          new Promise((internalResolve) => {
            queueItem.run = internalResolve;
            queue.enqueue(queueItem);
          }).then(run.bind(void 0, function_, resolve, arguments_));
          if (activeCount < concurrency) {
            resumeNext();
          }
        };
        const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
          enqueue(function_, resolve, reject, arguments_);
        });
        Object.defineProperties(generator, {
          activeCount: {
            get: () => activeCount
          },
          pendingCount: {
            get: () => queue.size
          },
          clearQueue: {
            value() {
              if (!rejectOnClear) {
                queue.clear();
                return;
              }
              const abortError = AbortSignal.abort().reason;
              while (queue.size > 0) {
                queue.dequeue().reject(abortError);
              }
            }
          },
          concurrency: {
            get: () => concurrency,
            set(newConcurrency) {
              validateConcurrency(newConcurrency);
              concurrency = newConcurrency;
              queueMicrotask(() => {
                while (activeCount < concurrency && queue.size > 0) {
                  resumeNext();
                }
              });
            }
          },
          map: {
            async value(iterable, function_) {
              const promises = [];
              try {
                Array.from(iterable, (value, index) => {
                  const promise = generator(function_, value, index);
                  promises.push(promise);
                  return promise;
                });
              } catch (error) {
                for (const promise of promises) {
                  promise.catch(() => {
                  });
                }
                throw error;
              }
              return Promise.all(promises);
            }
          }
        });
        return generator;
      }
      function limitFunction(function_, options) {
        const limit = pLimit(options);
        const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
        Object.defineProperty(limitedFunction, "clearQueue", {
          value: limit.clearQueue
        });
        return limitedFunction;
      }
      function validateConcurrency(concurrency) {
        if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
          throw new TypeError("Expected `concurrency` to be a number from 1 and up");
        }
      }
    })
  )
};
