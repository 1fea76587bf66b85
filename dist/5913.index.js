export const id = 5913;
export const ids = [5913, 3436];
export const modules = {
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
        incomplete: () => (
          /* binding */
          incomplete
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
        ),
        /* harmony export */
        without: () => (
          /* binding */
          without
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
      function without(usable, lost) {
        if (lost.size === 0)
          return usable;
        return { ...usable, available: new Map([...usable.available].filter(([path]) => !lost.has(path))) };
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
