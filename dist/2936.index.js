export const id = 2936;
export const ids = [2936];
export const modules = {
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
  54410: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        demandsOf: () => (
          /* binding */
          demandsOf
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      var _boots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84035);
      var _watch_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17097);
      function demandsOf(asked) {
        const judged = { bootables: _boots_js__WEBPACK_IMPORTED_MODULE_2__.sg, rules: _watch_rules_js__WEBPACK_IMPORTED_MODULE_3__.aO, evidence: _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.evidence };
        const all = asked.mode === "none" ? { mode: "none" } : { ...asked, judged };
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(sorted(all))).digest("hex");
      }
      function sorted(value) {
        if (Array.isArray(value))
          return value.map(sorted);
        if (value instanceof RegExp)
          return String(value);
        if (value === Infinity)
          return "ever";
        if (value === null || typeof value !== "object")
          return value;
        const entries = Object.entries(value).filter(([, one]) => one !== void 0);
        return entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, one]) => [key, sorted(one)]);
      }
    })
  )
};
