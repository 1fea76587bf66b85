export const id = 231;
export const ids = [231];
export const modules = {
  /***/
  70231: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Tp: () => (
          /* binding */
          parseDocument
        ),
        /* harmony export */
        f8: () => (
          /* binding */
          writeWhole
        ),
        /* harmony export */
        ft: () => (
          /* binding */
          writeDocument
        ),
        /* harmony export */
        u0: () => (
          /* binding */
          readDocument
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79470);
      var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30643);
      var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72541);
      var _release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17417);
      var _report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34528);
      var _result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49587);
      var _update_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23411);
      var _versions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83051);
      const documents = { plan: _plan_js__WEBPACK_IMPORTED_MODULE_6__.et, result: _result_js__WEBPACK_IMPORTED_MODULE_9__.Ke, evidence: _evidence_js__WEBPACK_IMPORTED_MODULE_5__.MX, report: _report_js__WEBPACK_IMPORTED_MODULE_8__.z, release: _release_js__WEBPACK_IMPORTED_MODULE_7__._, update: _update_js__WEBPACK_IMPORTED_MODULE_10__.y };
      const limit = 256 * 1024 * 1024;
      async function readDocument(name, file, called = file) {
        const unreadable = (cause) => {
          const why = cause.code === "ENOENT" ? "does not exist" : `cannot be read (${cause.code})`;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${called} ${why}; name the ${name} document of an earlier step`, { cause });
        };
        const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(unreadable);
        if (!found.isFile())
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${called} is not a file; name the ${name} document of an earlier step`);
        if (found.size > limit)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${called} is too large for a ${name} document`);
        const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file).catch(unreadable);
        return parseDocument(name, bytes.toString("utf8"), called);
      }
      function parseDocument(name, text, file) {
        let raw;
        try {
          raw = JSON.parse(text);
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${file} is not valid JSON; make it again with flakeship`, { cause });
        }
        const head = valibot__WEBPACK_IMPORTED_MODULE_12__.xLC(valibot__WEBPACK_IMPORTED_MODULE_12__.Ikc({ document: valibot__WEBPACK_IMPORTED_MODULE_12__.YjP(), version: valibot__WEBPACK_IMPORTED_MODULE_12__.aig() }), raw);
        if (!head.success || head.output.document !== name)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${file} is not a ${name} document of flakeship`);
        (0, _versions_js__WEBPACK_IMPORTED_MODULE_11__.e)(file, name, head.output.version);
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_12__.xLC(documents[name], raw);
        if (parsed.success)
          return parsed.output;
        const [issue] = parsed.issues;
        const where = issue ? valibot__WEBPACK_IMPORTED_MODULE_12__.BuJ(issue) : void 0;
        const why = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(`${where ?? "top level"}: ${issue?.message ?? "unknown"}`, 300);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${file} is not a valid ${name} document, make it again with flakeship: ${why}`);
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
        valibot__WEBPACK_IMPORTED_MODULE_12__.qgA(documents[name], value);
        await writeWhole(file, `${JSON.stringify(value, null, 1)}
`);
      }
      async function writeWhole(file, content) {
        const temporary = `${file}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}.tmp`;
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
        } catch (cause) {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => {
          });
          const code = String(cause.code);
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Ml(`cannot write ${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}: ${refusals[code] ?? code} (${file})`, { cause });
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
        /** The shortest name of the target; unique in the plan. */
        id: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        /** All names of this derivation, `HOST.KIND` or the plain attribute. */
        names: valibot__WEBPACK_IMPORTED_MODULE_6__.FsL((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets), valibot__WEBPACK_IMPORTED_MODULE_6__.BpQ(1)),
        /** The attribute path inside the flake, as Nix writes it. */
        attribute: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        host: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU),
        kind,
        system: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        drvPath: _fields_js__WEBPACK_IMPORTED_MODULE_1__.TJ,
        /** The outputs that `nix build ATTR` builds; null if the path is known only after the build. */
        outputs: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.zv)(valibot__WEBPACK_IMPORTED_MODULE_6__.mee(_fields_js__WEBPACK_IMPORTED_MODULE_1__.TJ), _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.few),
        /** The image file below the first output; without `path` we search for it after the build. */
        image: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.iZ), source: imageSource, starts: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_image_js__WEBPACK_IMPORTED_MODULE_2__.e) })),
        /** System features that its missing derivations require. */
        features: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.few),
        status,
        reason: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.F3),
        /** Equal for two evaluations whose derivations differ only by the flake's own source or revision. */
        fingerprint: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.sc)
      });
      const derivation = valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({
        drvPath: _fields_js__WEBPACK_IMPORTED_MODULE_1__.TJ,
        name: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        system: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        features: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.few),
        /** Its direct dependencies in this list. */
        needs: _fields_js__WEBPACK_IMPORTED_MODULE_1__.om,
        /**
         * Properties from the `.drv`: not worth moving (preferLocalBuild), a download (fixed output), a build without
         * sources.
         */
        says: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(["local", "download", "script"])),
        /** Expected build time, and its source: earlier runs, the `.drv`, its name, none. */
        seconds: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.YA),
        priced: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(["history", "derivation", "name", "usual"]))
      });
      const source = valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({
        path: _fields_js__WEBPACK_IMPORTED_MODULE_1__.TJ,
        /** Its path in the lock, outermost first: `nixpkgs`, `home/nixpkgs`. */
        input: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        /** From the lock: `sha256-…`. */
        narHash: valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__.yGV(/^sha256-[A-Za-z0-9+/]{43}=$/, "not a NAR hash")),
        /**
         * public: its locked URL answers without a credential, so it may be handed over; private: it never leaves the job.
         */
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
          /** As the user wrote it. */
          ref: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
          /** As Nix resolved and locked it. */
          url: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
          revision: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP()),
          narHash: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP()),
          /** SHA-256 of flake.lock in hex; absent if the flake has no inputs and no lock. */
          lockHash: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP()),
          inputs: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.zv)(lockedInput, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets)
        }),
        nix: valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(), implementation: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP() }),
        /** The system of the evaluating machine. */
        system: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU,
        targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(target, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets),
        failures: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.Zd, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets),
        refusals: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.x5, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets)),
        /** Derivations that the evaluation built (import from derivation). */
        imported: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({ drvPath: _fields_js__WEBPACK_IMPORTED_MODULE_1__.TJ, name: _fields_js__WEBPACK_IMPORTED_MODULE_1__.UU, seconds: _fields_js__WEBPACK_IMPORTED_MODULE_1__.YA }), _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.names)),
        /** Missing derivations only. */
        derivations: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(derivation, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.derivations),
        /** Download from substituters: compressed and unpacked size. */
        fetch: valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({
          paths: _fields_js__WEBPACK_IMPORTED_MODULE_1__.om,
          downloadBytes: _fields_js__WEBPACK_IMPORTED_MODULE_1__.GJ,
          unpackedBytes: _fields_js__WEBPACK_IMPORTED_MODULE_1__.GJ,
          /** The paths, by number, that only some targets need; the others are needed by all, or nobody knows. */
          users: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({ targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets), paths: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.GJ, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.derivations) }), _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.derivations))
        }),
        /** Digest of the selection: only plans with the same one can be compared. */
        selection: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.sc),
        /** The commit that the change is compared with, if any. */
        base: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_6__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit"))),
        /** Digest of the boot demands: a run proves something only for the same ones. */
        demands: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.sc),
        /** The run that proved the targets with status `proved`. */
        proof: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_proof_js__WEBPACK_IMPORTED_MODULE_3__.n),
        /** How the work is split over jobs; absent if one machine does all of it. */
        shards: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(_shards_js__WEBPACK_IMPORTED_MODULE_4__.B5, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.few)),
        /** GitHub's id of the evaluating job, for the link to its page. */
        job: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.hH),
        /** The artifact that lets other jobs build without evaluating, and the SHA-256 of its file. */
        pack: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({ artifact: _fields_js__WEBPACK_IMPORTED_MODULE_1__.hH, sha256: _fields_js__WEBPACK_IMPORTED_MODULE_1__.sc })),
        /** Why it is split this way. */
        sharing: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_shards_js__WEBPACK_IMPORTED_MODULE_4__.R1),
        /** Where other jobs get the sources of flake inputs; absent if nothing is handed over. */
        sources: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(source, _fields_js__WEBPACK_IMPORTED_MODULE_1__.qr.targets)),
        /** Why no build may go to the cache of a public repository, where everybody could read it. */
        uncacheable: valibot__WEBPACK_IMPORTED_MODULE_6__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_1__.F3),
        /** Names that exist but were not selected. */
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
        /** The kind of asset; there is none for the image itself if it is released compressed or in parts. */
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
        /** The names of its assets: the image itself, its compressed form, or its parts in order. */
        assets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(assetName, 1e3),
        /**
         * How its one asset is compressed; the asset's hash is that of the compressed file, and `sha256` is what was booted.
         */
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
        /** The commit of the tag when the images were evaluated. */
        commit: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit")),
        /** The run that built and booted the images. */
        run: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.OZ5())),
        images: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.c3)(image, 1e3),
        /** All assets except this document, at most 999. */
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
        /** Oldest first; empty if the name has no version. */
        before: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few),
        after: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few),
        /** Change in size, positive or negative. */
        bytes: valibot__WEBPACK_IMPORTED_MODULE_8__.FsL(valibot__WEBPACK_IMPORTED_MODULE_8__.aig(), valibot__WEBPACK_IMPORTED_MODULE_8__.ndf())
      });
      const impact = valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
        base: valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({ revision: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP()), created: valibot__WEBPACK_IMPORTED_MODULE_8__.YjP() }),
        /** Inputs that changed in the lock; absent if the lock is the same. */
        inputs: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_2__.UU, before: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_plan_js__WEBPACK_IMPORTED_MODULE_3__.f1), after: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_plan_js__WEBPACK_IMPORTED_MODULE_3__.f1) }), 2 * _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets)),
        targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
          /** The id of the target; its name in the base if it was removed. */
          id: _fields_js__WEBPACK_IMPORTED_MODULE_2__.UU,
          host: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.UU),
          became: becoming,
          /** Its outcome in the base's own run, if that left a report. */
          before: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_result_js__WEBPACK_IMPORTED_MODULE_5__.Dr.entries.outcome),
          /** Its boots in the base's own run, by firmware; untried ones are absent. */
          bootsBefore: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
            firmware: _evidence_js__WEBPACK_IMPORTED_MODULE_1__.MX.entries.firmware,
            medium: _evidence_js__WEBPACK_IMPORTED_MODULE_1__.MX.entries.medium,
            cameUp: valibot__WEBPACK_IMPORTED_MODULE_8__.zMY()
          }), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few)),
          /**
           * For new and changed targets: how many derivations are missing, and some that depend on no other missing one.
           */
          toBuild: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({ count: _fields_js__WEBPACK_IMPORTED_MODULE_2__.GJ, first: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few) })),
          /** For new and changed targets, if closure listings were kept. */
          closure: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({ before: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(size), after: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(size) })),
          /** Largest change of size first; absent if a listing is missing. */
          packages: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(packageChange, _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.names)),
          reason: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.F3)
        }), 2 * _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets)
      });
      const report = valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_8__.euz("report"),
        version: valibot__WEBPACK_IMPORTED_MODULE_8__.euz(_versions_js__WEBPACK_IMPORTED_MODULE_7__.N.report),
        created: valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(),
        /** True only if everything requested succeeded. */
        ok: valibot__WEBPACK_IMPORTED_MODULE_8__.zMY(),
        flake: _plan_js__WEBPACK_IMPORTED_MODULE_3__.et.entries.flake,
        nix: _plan_js__WEBPACK_IMPORTED_MODULE_3__.et.entries.nix,
        seconds: valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
          evaluate: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.aig()),
          build: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.aig()),
          boot: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.aig())
        }),
        /**
         * Targets without a result (dry run, lost shard) have the outcome `missing`; those proved by the base's run,
         * `proved`.
         */
        targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
          ..._result_js__WEBPACK_IMPORTED_MODULE_5__.Dr.entries,
          outcome: valibot__WEBPACK_IMPORTED_MODULE_8__.KIO([..._result_js__WEBPACK_IMPORTED_MODULE_5__.Dr.entries.outcome.options, "missing", "proved"]),
          images: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
            ..._result_js__WEBPACK_IMPORTED_MODULE_5__.Sl.entries,
            /** The artifact with the image, if uploaded: by this run, or by the run that proved its target. */
            artifact: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.hH),
            /** When GitHub deletes that artifact. */
            until: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.FsL(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_8__.yhX()))
          }), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few),
          fingerprint: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.sc)
        }), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets),
        evaluationFailures: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.Zd, _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets),
        refusals: _plan_js__WEBPACK_IMPORTED_MODULE_3__.et.entries.refusals,
        buildFailures: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(_result_js__WEBPACK_IMPORTED_MODULE_5__.He, _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets),
        /** Which machine built which derivations, if there was more than this one; seconds are the sum over its builds. */
        machines: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), built: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.derivations), seconds: valibot__WEBPACK_IMPORTED_MODULE_8__.aig() }), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few)),
        /** Jobs of the run by id, without URLs: whoever shows the report knows the run and adds them. */
        jobs: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(valibot__WEBPACK_IMPORTED_MODULE_8__.Ikc({
          /** The shard, or `evaluate`. */
          id: _fields_js__WEBPACK_IMPORTED_MODULE_2__.UU,
          /** The targets that it must report. */
          targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_2__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets),
          job: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.hH),
          /** The artifact with its logs, consoles and screenshots. */
          logs: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.hH)
        }), _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.few)),
        /** Whether targets that cannot be built here fail the run; absent means warn. */
        notHere: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.KIO(["fail", "warn"])),
        boots: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.c3)(_evidence_js__WEBPACK_IMPORTED_MODULE_1__.MX, _fields_js__WEBPACK_IMPORTED_MODULE_2__.qr.targets),
        /** The id of the run that made this report. */
        run: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.hH),
        /** Digest of the boot demands of all its jobs; absent if they differ or are unknown. */
        demands: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_2__.sc),
        /** The run that proved the targets with outcome `proved`. */
        proof: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_proof_js__WEBPACK_IMPORTED_MODULE_4__.n),
        /** How the split over jobs turned out, if there was one. */
        plan: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(_shards_js__WEBPACK_IMPORTED_MODULE_6__.g_),
        /** Absent if there is no base to compare with. */
        impact: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(impact),
        /** Names that exist but were not selected, so that a later run does not take them for removed or new. */
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
        /** How we found the file. */
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
        /** From the start of its first own derivation to the end of the last; 0 if nothing was built. */
        seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
        closure: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
          bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ,
          paths: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ path: _fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ, bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.derivations)
        })),
        images: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(image, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few),
        /** The `run-*-vm` script of a VM. */
        runner: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.u_),
        /** The files that a machine loads from the network: the iPXE script first, then those that it names and that exist. */
        netboot: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, file: _fields_js__WEBPACK_IMPORTED_MODULE_0__.u_ }), 20)),
        /** The link that keeps the output from garbage collection. */
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
        /** The phase that failed. */
        phase: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
        /** The last lines of its log, at most 25. */
        log: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e3),
        logFile: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ),
        /** From a target down to the derivation, as `.drv` paths. */
        chain: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ, 1e4),
        /** The ids of all targets that fail with it. */
        targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets)
      });
      const result = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_3__.euz("result"),
        version: valibot__WEBPACK_IMPORTED_MODULE_3__.euz(_versions_js__WEBPACK_IMPORTED_MODULE_2__.N.result),
        shard: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        created: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        /** SHA-256 of the plan.json that it was built from, to recognise results of another evaluation. */
        plan: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.sc),
        /** Digest of the boot demands. */
        demands: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.sc),
        /** GitHub's id of the job that built it, for the link to its page. */
        job: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.hH),
        /** Days that its images are kept as artifacts; absent if none is uploaded. */
        imageDays: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), valibot__WEBPACK_IMPORTED_MODULE_3__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__.Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_3__.cGV(400))),
        machine: valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ system: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, cores: valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), nix: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() }),
        seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
        /** Seconds from the start of the job until the build began; absent on a terminal. */
        started: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.YA),
        /** What was fetched from substituters, unpacked, and the time in which anything was being fetched. */
        fetched: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ, seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA })),
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
      const parts = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ start: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, fetch: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, build: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, boot: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, upload: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA });
      const shard = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        /** Unique in the plan; also part of artifact names. */
        id: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[a-z0-9][a-z0-9_-]{0,63}$/, "not the id of a shard")),
        /** The labels or the group of the runner that the job needs. */
        runner: valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([
          (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few),
          valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ group: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, labels: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few)) })
        ]),
        /** The runner's own system. */
        system: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        /** Systems that it must emulate for builds. */
        emulated: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few),
        /** System features that its derivations require. */
        features: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few),
        /** Ids of its targets. */
        targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets),
        /** Expected end, counted from when it is queued; its parts are start, downloads, builds, boots and uploads. */
        seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
        parts: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(parts),
        /** Disk space of its outputs and their dependencies. */
        bytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ
      });
      const cost = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ jobs: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ, end: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, machine: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA });
      const sharing = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        prefer: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["fast", "balanced", "cheap"]),
        /** The cost of the chosen split: jobs, end of the last job, sum over all jobs (s). */
        chosen: cost,
        /** The cost with one job per kind of machine. */
        fewest: cost,
        /**
         * The cost with the next larger number of jobs that ends sooner, and why that is not chosen: it does not pay, more
         * jobs are not allowed, or the ends are so near that they count as equal.
         */
        further: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ ...cost.entries, not: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["price", "jobs", "near"]) })),
        /** The job that ends last, and its longest chain of builds, last one first: the ten most expensive links. */
        last: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          shard: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
          seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
          chain: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, priced: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP() }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few)
        })),
        /** Builds that several jobs repeat, most expensive first; at most ten. */
        copies: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
          derivations: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ,
          dearest: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, jobs: _fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few)
        }),
        /** Jobs that will exceed the time limit of a job or the disk. */
        over: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          shard: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
          what: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["time", "disk"]),
          most: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
          /** What takes most of its time; of builds the most expensive one. */
          takes: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ part: valibot__WEBPACK_IMPORTED_MODULE_1__.ZEF(parts), seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, dearest: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, seconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA })) }))
        }), 2 * _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few)
      });
      const turnout = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        sharing,
        jobs: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          id: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
          /** Labels of its runner. */
          machine: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
          targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.targets),
          /** Seconds of builds and boots, without the time before they begin. */
          expected: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA,
          /** The same as measured; absent where the job produced no result. */
          real: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.YA)
        }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few),
        /** The builds with the worst estimates, worst first; at most three. */
        guesses: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, expected: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, real: _fields_js__WEBPACK_IMPORTED_MODULE_0__.YA, priced: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP() }), _fields_js__WEBPACK_IMPORTED_MODULE_0__.qr.few)
      });
    })
  ),
  /***/
  23411: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          repairWords
        ),
        /* harmony export */
        y: () => (
          /* binding */
          update
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      const text = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(4096));
      const commit = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "not a commit"));
      const attributes = valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(text, valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([text, valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.zMY()]));
      const lock = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        version: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(7),
        root: text,
        nodes: valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(text, valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          original: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(attributes),
          locked: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(attributes),
          flake: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.zMY()),
          parent: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(text)),
          inputs: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(text, valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([text, valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(text)])))
        }))
      });
      const side = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        locked: attributes,
        /** Safe to show: without credential, revision and hash. */
        url: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
        revision: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(text),
        /** When the source was last modified, in seconds since 1970. */
        date: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.aig())
      });
      const standing = valibot__WEBPACK_IMPORTED_MODULE_2__.KIO([
        "moves",
        "current",
        "waiting",
        "went-back",
        "unreachable",
        "unlockable",
        "pinned",
        "unselected"
      ]);
      const input = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        /** Its path of input names, outermost first: `["home", "nixpkgs"]`. */
        path: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU), valibot__WEBPACK_IMPORTED_MODULE_2__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(100)),
        /** The same in one word: `home/nixpkgs`. */
        name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        standing,
        /** The reference in flake.nix; an update never changes it. */
        original: attributes,
        before: side,
        /** The new revision; for waiting and went-back the one that is held back. Undefined for all others. */
        after: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(side),
        /** Only for moves: its node at the new revision with everything below it, which replaces the old node whole. */
        lock: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(lock),
        /**
         * Only for moves below a subflake of the same update: the input of that flake whose move it follows. It is held
         * together with that one and does not count as an input of its own.
         */
        with: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ flake: valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__.euz("."), _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ]), name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU })),
        /** The reason in one line, for all but moves and current. */
        reason: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3),
        /** The error text of the tool, bounded. */
        said: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3),
        /** For waiting: when its head may be taken, in seconds since 1970. */
        until: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.aig())
      });
      const repair = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        /** added: in flake.nix but not in the lock; removed: the reverse; declared: with another URL. */
        change: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["added", "removed", "declared", "locked"]),
        after: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(side)
      });
      const repairWords = {
        added: "was missing in flake.lock",
        removed: "was in flake.lock and is not an input any more",
        declared: "is declared otherwise in flake.nix than in flake.lock",
        locked: "was locked by what flake.nix does not say any more"
      };
      const flake = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        /** The folder of the flake, relative to the repository root; `.` is the root itself. */
        folder: valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__.euz("."), _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ]),
        /** Its flake.lock, relative to the repository root. */
        lockFile: _fields_js__WEBPACK_IMPORTED_MODULE_0__.iZ,
        /** Digests of the files that this was made from; `lock` is absent if there was none. */
        sha256: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ flake: _fields_js__WEBPACK_IMPORTED_MODULE_0__.sc, lock: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.sc) }),
        /** The lock with its repairs, before any input moves; always version 7. */
        lock,
        repairs: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(repair, 1e4),
        inputs: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(input, 1e4)
      });
      const held = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        flake: flake.entries.folder,
        name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        /** The root cause in one line. */
        cause: _fields_js__WEBPACK_IMPORTED_MODULE_0__.F3,
        /** The last lines of its log, or the trace. */
        log: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3, 1e3),
        /** The targets that it breaks. */
        targets: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, 1e4),
        /** When it was first held back, from update.json of earlier nights; ISO 8601. */
        since: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        /** False if budget or time ran out before a test of it alone, on top of what moves, broke something. */
        proved: valibot__WEBPACK_IMPORTED_MODULE_2__.zMY()
      });
      const heads = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        /** SHA-256 of the source in flake.nix, which may hold a credential. */
        source: _fields_js__WEBPACK_IMPORTED_MODULE_0__.sc,
        /** Oldest first. */
        seen: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          /** The revision; the hash for a source without revisions. */
          mark: text,
          /** When a run saw it first, in seconds since 1970. */
          since: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),
          locked: attributes
        }), 1e3)
      });
      const judgement = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        verify: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(["build", "evaluate", "none"]),
        /** The commit that was judged; no repository has it any more. */
        commit: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(commit),
        held: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(held, 1e4),
        evaluations: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),
        builds: valibot__WEBPACK_IMPORTED_MODULE_2__.aig(),
        /** Targets that were broken before and work with the update. */
        repaired: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, 1e4),
        /** Targets that were broken before and still are: no input is blamed for them. */
        stillBroken: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, 1e4),
        /** What was not tried, and why. */
        untried: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.F3)
      });
      const update = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        document: valibot__WEBPACK_IMPORTED_MODULE_2__.euz("update"),
        version: valibot__WEBPACK_IMPORTED_MODULE_2__.euz(_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.update),
        created: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        /** The commit that was checked out; absent outside git. */
        base: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(commit),
        flakes: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(flake, 1e3),
        /**
         * The heads that sources had in earlier runs and this one, at most 64 KiB: pass it to the next night as `previous`.
         */
        heads: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(heads, 1e4),
        /** Absent until a job has judged. */
        judgement: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(judgement)
      });
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
  )
};
