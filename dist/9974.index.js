export const id = 9974;
export const ids = [9974];
export const modules = {
  /***/
  49974: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cachedForPlan: () => (
          /* binding */
          cachedForPlan
        )
        /* harmony export */
      });
      var _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46468);
      var _cover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5913);
      var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43436);
      async function cachedForPlan(plan, usable) {
        const available = (0, _located_js__WEBPACK_IMPORTED_MODULE_1__.usableFor)(usable, plan.targets);
        if (available.size === 0)
          return /* @__PURE__ */ new Map();
        const targets = plan.targets.filter(({ status }) => status === "to-build" || status === "substitutable");
        const files = new _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_0__.h();
        const missing = plan.derivations.map(({ drvPath }) => drvPath);
        const listed = await files.all([...missing, ...targets.map(({ drvPath }) => drvPath)]);
        const inputs = new Set([...listed.values()].flatMap(({ inputDrvs }) => [...inputDrvs.keys()]));
        const derivations = new Map([...listed, ...await files.all(inputs)]);
        const absent = (0, _cover_js__WEBPACK_IMPORTED_MODULE_2__.absentOutputs)(missing, derivations, available);
        const open = new Set(derivations.keys());
        const { outputs } = (0, _cover_js__WEBPACK_IMPORTED_MODULE_2__.uncovered)(targets, { open, derivations, available, absent });
        return (0, _located_js__WEBPACK_IMPORTED_MODULE_1__.cachedClosure)(available, outputs);
      }
    })
  ),
  /***/
  5913: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        absentOutputs: () => (
          /* binding */
          absentOutputs
        ),
        /* harmony export */
        coverMissing: () => (
          /* binding */
          coverMissing
        ),
        /* harmony export */
        uncovered: () => (
          /* binding */
          uncovered
        )
        /* harmony export */
      });
      var _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92393);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77534);
      var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43436);
      function uncovered(wanted, { open, derivations, available, absent }) {
        const lacking = incomplete(available, absent);
        const isWhole = (path) => available.has(path) && !lacking.has(path);
        const build = /* @__PURE__ */ new Set();
        const outputs = [];
        const seen = new Set(wanted.map(({ drvPath }) => drvPath));
        for (const drvPath of seen) {
          const derivation = derivations.get(drvPath);
          if (!open.has(drvPath) || !derivation)
            continue;
          const own = Object.values(derivation.outputs);
          if (own.length > 0 && own.every(isWhole))
            outputs.push(...own);
          else {
            build.add(drvPath);
            for (const input of derivation.inputDrvs.keys())
              seen.add(input);
          }
        }
        return { build, outputs };
      }
      function absentOutputs(missing, derivations, available) {
        const outputs = [...missing].flatMap((drvPath) => Object.values(derivations.get(drvPath)?.outputs ?? {}));
        return new Set(outputs.filter((path) => !available.has(path)));
      }
      function incomplete(available, absent) {
        const references = new Map([...absent].map((path) => [path, []]));
        for (const [path, { cached }] of available)
          references.set(path, cached.references.map(_lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__.jw));
        const users = (0, _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__.ev)(references);
        return (0, _lib_graph_js__WEBPACK_IMPORTED_MODULE_1__.Gz)(absent, (path) => users.get(path) ?? []);
      }
      function coverMissing(missing, wanted, derivations, available) {
        if (available.size === 0 || missing.build.length === 0)
          return missing;
        const absent = absentOutputs(missing.build, derivations, available);
        const open = new Set(missing.build);
        const { build, outputs } = uncovered(wanted, { open, derivations, available, absent });
        const fetched = (0, _located_js__WEBPACK_IMPORTED_MODULE_2__.cachedClosure)(available, outputs);
        const sum = (of) => [...fetched.values()].reduce((all, { cached }) => all + cached[of], 0);
        return {
          ...missing,
          build: missing.build.filter((drvPath) => build.has(drvPath) || !derivations.has(drvPath)),
          fetch: [.../* @__PURE__ */ new Set([...missing.fetch, ...fetched.keys()])],
          downloadBytes: missing.downloadBytes + sum("bytes"),
          unpackedBytes: missing.unpackedBytes + sum("narSize")
        };
      }
    })
  ),
  /***/
  43436: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        cachedClosure: () => (
          /* binding */
          cachedClosure
        ),
        /* harmony export */
        locate: () => (
          /* binding */
          locate
        ),
        /* harmony export */
        usableFor: () => (
          /* binding */
          usableFor
        )
        /* harmony export */
      });
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77534);
      function locate(layers, isUsable = () => true) {
        const found = /* @__PURE__ */ new Map();
        for (const layer of layers)
          for (const cached of layer.paths)
            if (isUsable(cached))
              found.set((0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__.jw)(cached.path), { layer, cached });
        return found;
      }
      function cachedClosure(available, roots) {
        const found = /* @__PURE__ */ new Map();
        const wanted = new Set(roots);
        for (const path of wanted) {
          const located = available.get(path);
          if (!located)
            continue;
          found.set(path, located);
          for (const name of located.cached.references)
            wanted.add((0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_0__.jw)(name));
        }
        return found;
      }
      function usableFor({ available, buildsTargets }, targets) {
        if (!buildsTargets)
          return available;
        const usable = new Map(available);
        for (const { outputs } of targets)
          for (const path of Object.values(outputs))
            usable.delete(path ?? "");
        return usable;
      }
    })
  )
};
