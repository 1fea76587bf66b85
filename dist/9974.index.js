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
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77534);
      var _nix_derivation_derivation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64246);
      var _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46468);
      var _cover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5913);
      var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43436);
      async function cachedForPlan(plan, usable) {
        const available = (0, _located_js__WEBPACK_IMPORTED_MODULE_2__.usableFor)(usable, plan.targets);
        if (available.size === 0)
          return /* @__PURE__ */ new Map();
        const targets = plan.targets.filter(({ status }) => status === "to-build" || status === "substitutable");
        const files = new _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_1__.h();
        const missing = plan.derivations.map(({ drvPath }) => drvPath);
        const listed = await files.all([...missing, ...targets.map(({ drvPath }) => drvPath)]);
        const inputs = new Set([...listed.values()].flatMap(({ inputDrvs }) => [...inputDrvs.keys()]));
        const derivations = new Map([...listed, ...await files.all(inputs)]);
        const absent = (0, _cover_js__WEBPACK_IMPORTED_MODULE_3__.absentOutputs)(missing, derivations, available);
        const open = new Set(derivations.keys());
        const { outputs } = (0, _cover_js__WEBPACK_IMPORTED_MODULE_3__.uncovered)(targets, { open, derivations, available, absent });
        return (0, _located_js__WEBPACK_IMPORTED_MODULE_2__.cachedClosure)(available, [...outputs, ...realisedOutputs(derivations, available)]);
      }
      function realisedOutputs(derivations, available) {
        const floating = new Set([...derivations].filter(([, one]) => (0, _nix_derivation_derivation_js__WEBPACK_IMPORTED_MODULE_0__.vY)(one)).map(([drvPath]) => (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_4__.mv)(drvPath)));
        if (floating.size === 0)
          return [];
        const isOf = ({ cached }) => cached.realises?.some(({ drv }) => floating.has(drv));
        return [...available].filter(([, located]) => isOf(located)).map(([path]) => path);
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
  33298: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          Aterm
        )
        /* harmony export */
      });
      const quote = '"'.charCodeAt(0);
      const backslash = "\\".charCodeAt(0);
      const closing = { "[": "]", "(": ")" };
      const unescaped = { n: "\n", r: "\r", t: "	" };
      class Aterm {
        #bytes;
        #at;
        constructor(bytes, at) {
          this.#bytes = bytes;
          this.#at = at;
        }
        skip(character) {
          const isThere = this.#bytes[this.#at] === character.charCodeAt(0);
          if (isThere)
            this.#at += 1;
          return isThere;
        }
        /** Only white space is left. */
        isAtEnd() {
          return this.#bytes.toString("latin1", this.#at).trim() === "";
        }
        /** The unread rest, one character per byte. */
        rest() {
          return this.#bytes.toString("latin1", this.#at);
        }
        /** So many terms, each followed by a comma. */
        fields(count) {
          const terms = [];
          while (terms.length < count) {
            const one = this.term();
            if (one === void 0 || !this.skip(","))
              return void 0;
            terms.push(one);
          }
          return terms;
        }
        /** One string, list or tuple. */
        term() {
          const open = String.fromCharCode(this.#bytes[this.#at] ?? 0);
          if (open === '"')
            return this.#string();
          const close = closing[open];
          if (close === void 0)
            return void 0;
          const items = [];
          this.#at += 1;
          while (!this.skip(close)) {
            if (items.length > 0 && !this.skip(","))
              return void 0;
            const item = this.term();
            if (item === void 0)
              return void 0;
            items.push(item);
          }
          return items;
        }
        /** Skips a flat list. */
        skipTerm() {
          if (!this.skip("["))
            return false;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || this.#end() === void 0)
              return false;
          }
          return true;
        }
        /** A list of names with values; reads only the wanted ones. */
        variables(wanted) {
          const found = {};
          const lengths = new Set([...wanted ?? []].map((name) => name.length));
          if (!this.skip("["))
            return void 0;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || !this.skip("("))
              return void 0;
            const place = this.#end();
            if (place === void 0 || !this.skip(","))
              return void 0;
            const name = wanted === void 0 || lengths.has(place[1] - place[0]) ? this.#text(place) : void 0;
            const isWanted = name !== void 0 && (wanted === void 0 || wanted.has(name));
            const value = this.#end();
            if (value === void 0 || !this.skip(")"))
              return void 0;
            if (isWanted)
              found[name] = this.#text(value);
          }
          return found;
        }
        /** Skips a string; returns where its text begins and ends. */
        #end() {
          const bytes = this.#bytes;
          if (bytes[this.#at] !== quote)
            return void 0;
          const start = this.#at + 1;
          for (let end = bytes.indexOf(quote, start); end !== -1; end = bytes.indexOf(quote, end + 1)) {
            let escapes = 0;
            while (bytes[end - 1 - escapes] === backslash)
              escapes += 1;
            if (escapes % 2 === 1)
              continue;
            this.#at = end + 1;
            return [start, end];
          }
          return void 0;
        }
        #string() {
          const place = this.#end();
          return place && this.#text(place);
        }
        #text(place) {
          const text = this.#bytes.toString("utf8", ...place);
          return text.includes("\\") ? text.replace(/\\([\s\S])/g, (_, letter) => unescaped[letter] ?? letter) : text;
        }
      }
    })
  ),
  /***/
  46468: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          derivationName
        ),
        /* harmony export */
        h: () => (
          /* binding */
          DerivationFiles
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
      var _derivation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64246);
      class DerivationFiles {
        #read = /* @__PURE__ */ new Map();
        async read(drvPath) {
          if (this.#read.has(drvPath))
            return this.#read.get(drvPath);
          const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(drvPath).catch(() => void 0);
          return this.#keep(drvPath, text);
        }
        /** Whether the store has the file at all, readable or not. */
        async has(drvPath) {
          const missing = await this.read(drvPath) === void 0 && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(drvPath).catch((error) => error);
          return !missing;
        }
        /** The readable ones of these, by path. */
        async all(drvPaths) {
          const found = /* @__PURE__ */ new Map();
          let count = 0;
          for (const drvPath of drvPaths) {
            const known = this.#read.has(drvPath) ? this.#read.get(drvPath) : this.#keep(drvPath, readNow(drvPath));
            if (known !== void 0)
              found.set(drvPath, known);
            count += 1;
            if (count % atOnce === 0)
              await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
          }
          return found;
        }
        #keep(drvPath, text) {
          const derivation = text && (0, _derivation_js__WEBPACK_IMPORTED_MODULE_3__.rN)(text, _derivation_js__WEBPACK_IMPORTED_MODULE_3__.gM);
          this.#read.set(drvPath, derivation);
          return derivation;
        }
      }
      const atOnce = 200;
      function readNow(drvPath) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(drvPath);
        } catch {
          return void 0;
        }
      }
      function derivationName(drvPath) {
        return drvPath.replace(/^.*\/[0-9a-z]{32}-/, "").replace(/\.drv$/, "");
      }
    })
  ),
  /***/
  64246: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I_: () => (
          /* binding */
          hasFixedOutput
        ),
        /* harmony export */
        gM: () => (
          /* binding */
          telling
        ),
        /* harmony export */
        rN: () => (
          /* binding */
          parseDerivation
        ),
        /* harmony export */
        vY: () => (
          /* binding */
          isFloating
        ),
        /* harmony export */
        wv: () => (
          /* binding */
          saysOf
        )
        /* harmony export */
      });
      var _aterm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33298);
      const telling = /* @__PURE__ */ new Set([
        "requiredSystemFeatures",
        "outputHash",
        "preferLocalBuild",
        "src",
        "srcs",
        "__json"
      ]);
      function parseDerivation(text, wanted) {
        const bytes = typeof text === "string" ? Buffer.from(text) : text;
        const start = /^(?:Derive|DrvWithVersion)(?=\()/.exec(bytes.toString("latin1", 0, 20))?.[0];
        if (start === void 0)
          return void 0;
        const aterm = new _aterm_js__WEBPACK_IMPORTED_MODULE_0__.S(bytes, start.length);
        if (!aterm.skip("(") || start !== "Derive" && aterm.fields(1) === void 0)
          return void 0;
        const fields = aterm.fields(5);
        if (fields === void 0 || !aterm.skipTerm() || !aterm.skip(","))
          return void 0;
        const env = aterm.variables(wanted);
        if (env === void 0 || !aterm.skip(")") || !aterm.isAtEnd())
          return void 0;
        const [outputs, inputDrvs, inputSrcs, system, builder] = fields;
        if (typeof system !== "string" || typeof builder !== "string")
          return void 0;
        if (![outputs, inputDrvs, inputSrcs].every(Array.isArray))
          return void 0;
        return {
          outputs: Object.fromEntries(entries(outputs, word)),
          inputDrvs: new Map(entries(inputDrvs, outputsOf)),
          inputSrcs: strings(inputSrcs),
          system,
          builder,
          env,
          requiredSystemFeatures: features(env),
          ...isDynamic(inputDrvs) ? { isDynamic: true } : {}
        };
      }
      function hasFixedOutput({ env }) {
        return (env.outputHash ?? /"outputHash":"([^"]*)/.exec(env.__json ?? "")?.[1] ?? "") !== "";
      }
      const isFloating = ({ outputs }) => Object.values(outputs).includes("");
      function saysOf(derivation) {
        const { env } = derivation;
        if (hasFixedOutput(derivation))
          return "download";
        const isTrue = (value) => value === "1" || value === "true";
        if (isTrue(env.preferLocalBuild) || /"preferLocalBuild":(true|"1")/.test(env.__json ?? ""))
          return "local";
        const hasSource = [env.src, env.srcs].some((value) => value) || /"srcs?":/.test(env.__json ?? "");
        return hasSource ? void 0 : "script";
      }
      function outputsOf(needed) {
        return Array.isArray(needed?.[0]) ? strings(needed[0]) : strings(needed);
      }
      function isDynamic(inputs) {
        if (!Array.isArray(inputs))
          return false;
        return inputs.some((input) => {
          const [outputs, below] = Array.isArray(input) && Array.isArray(input[1]) && input[1] || [];
          return Array.isArray(outputs) && Array.isArray(below) && below.length > 0;
        });
      }
      function features(env) {
        if (env.__json === void 0)
          return words(env.requiredSystemFeatures);
        try {
          const attributes = JSON.parse(env.__json);
          const listed = attributes?.requiredSystemFeatures;
          return typeof listed === "string" ? words(listed) : strings(Array.isArray(listed) ? listed : []);
        } catch {
          return [];
        }
      }
      const words = (text = "") => text.split(/\s+/).filter((word2) => word2 !== "");
      function strings(term) {
        if (!Array.isArray(term))
          return [];
        return term.every((item) => typeof item === "string") ? [...term] : term.filter((item) => typeof item === "string");
      }
      const word = (term) => typeof term === "string" ? term : "";
      function entries(term, value) {
        const found = [];
        for (const tuple of Array.isArray(term) ? term : []) {
          if (Array.isArray(tuple))
            found.push([word(tuple[0]), value(tuple[1])]);
        }
        return found;
      }
    })
  )
};
