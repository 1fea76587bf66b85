export const id = 4468;
export const ids = [4468, 9031];
export const modules = {
  /***/
  89444: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        branchOf: () => (
          /* binding */
          branchOf
        ),
        /* harmony export */
        entryVersion: () => (
          /* binding */
          entryVersion
        ),
        /* harmony export */
        heldBy: () => (
          /* binding */
          heldBy
        ),
        /* harmony export */
        isOfCache: () => (
          /* binding */
          isOfCache
        ),
        /* harmony export */
        openJobCache: () => (
          /* binding */
          openJobCache
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85637);
      var _github_cache_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47681);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79470);
      var _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79708);
      var _chain_chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43519);
      var _chain_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96065);
      var _layer_cached_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15560);
      var _plan_located_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43436);
      const entryVersion = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update("flakeship cache 1").digest("hex");
      const branchOf = ({ isDefault }) => isDefault ? "default" : "other";
      async function openJobCache({ environment, log }, { scope, system, key, saves = true, signal }) {
        try {
          const service = new _github_cache_service_js__WEBPACK_IMPORTED_MODULE_2__._(environment, entryVersion, signal);
          const chained = { service, system, log, signal };
          const branch = branchOf(scope);
          const branches = /* @__PURE__ */ new Set(["default", branch]);
          const found = service.may.read ? await Promise.all([...branches].map((one) => (0, _chain_chain_js__WEBPACK_IMPORTED_MODULE_6__.newestManifest)(one, chained))) : [];
          const layers = found.map((manifest) => manifest.layers).reduce((all, more) => (0, _chain_manifest_js__WEBPACK_IMPORTED_MODULE_7__.J)(all, more), []);
          const keys = (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_5__.parsePublicKeys)(key ? [key.publicKey] : []);
          const takesUnsigned = key === void 0 && !scope.isFork;
          const isUsable = (cached) => key === void 0 || (0, _nix_store_signatures_js__WEBPACK_IMPORTED_MODULE_5__.isSigned)((0, _layer_cached_path_js__WEBPACK_IMPORTED_MODULE_8__.Tm)(cached), keys);
          const available = (0, _plan_located_js__WEBPACK_IMPORTED_MODULE_9__.locate)(takesUnsigned ? layers : layers.map(withoutRealisations), isUsable);
          return {
            ...{ service, scope, system, available, key, branch, saves, takesUnsigned },
            layers,
            buildsTargets: scope.isFork && key === void 0
          };
        } catch (error) {
          signal.throwIfAborted();
          if (!isOfCache(error))
            throw error;
          log.info(`no cache: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_4__.TN)(error.message, 200)}`);
          return void 0;
        }
      }
      const withoutRealisations = (layer) => ({
        ...layer,
        paths: layer.paths.map(({ realises, ...cached }) => cached)
      });
      const heldBy = ({ layers }) => layers.reduce((sum, { bytes }) => sum + bytes, 0);
      function isOfCache(error) {
        return error instanceof _github_cache_service_js__WEBPACK_IMPORTED_MODULE_2__.Z || error instanceof _github_blob_ranges_js__WEBPACK_IMPORTED_MODULE_1__.JX || error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__.Ml || error instanceof Error && ("code" in error || error.name === "TimeoutError" || error instanceof TypeError);
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
  39191: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        savePlan: () => (
          /* binding */
          savePlan
        )
        /* harmony export */
      });
      var _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46468);
      var _plan_located_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43436);
      var _floating_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63104);
      var _save_built_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73722);
      async function savePlan(cache, nix, { plan, result }, { lost = /* @__PURE__ */ new Set(), ...saving }) {
        const why = whyNot(cache, plan);
        if (why === void 0)
          return (0, _save_built_js__WEBPACK_IMPORTED_MODULE_2__.Y)((0, _plan_located_js__WEBPACK_IMPORTED_MODULE_3__.without)(cache, lost), nix, () => builtOf(cache, nix, plan, { ...result, lost }), saving);
        if (plan.derivations.length > 0)
          saving.log.info(`nothing is saved in the cache: ${why}`);
        return void 0;
      }
      function whyNot({ service, scope, saves }, plan) {
        if (!saves)
          return "this run only takes from there (cache-save)";
        if (!service.may.write)
          return "the cache-mode of this job does not let it write";
        if (plan.uncacheable !== void 0 && !scope.isPrivate)
          return plan.uncacheable;
        return void 0;
      }
      async function builtOf(cache, nix, plan, { derivations, lost }) {
        const planned = new Map(plan.derivations.map(({ drvPath, name }) => [drvPath, name]));
        const reader = new _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_0__.h();
        const files = await reader.all(planned.keys());
        const others = derivations.map(({ drvPath }) => drvPath).filter((drvPath) => !planned.has(drvPath));
        for (const [drvPath, derivation] of lost.size === 0 ? [] : await reader.all(others)) {
          if (!Object.values(derivation.outputs).every((path) => lost.has(path)))
            continue;
          planned.set(drvPath, (0, _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_0__.J)(drvPath));
          files.set(drvPath, derivation);
        }
        const targets = new Set(plan.targets.map(({ drvPath }) => drvPath));
        const times = new Map(derivations.flatMap(({ drvPath, start, stop }) => stop === void 0 ? [] : [[drvPath, stop - start]]));
        const floating = await (0, _floating_js__WEBPACK_IMPORTED_MODULE_1__.p)(cache, nix, files);
        const built = [...planned].map(([drvPath, name]) => {
          const outputs = floating.outputs.get(drvPath) ?? Object.values(files.get(drvPath)?.outputs ?? {});
          const seconds = times.get(drvPath);
          return { name, outputs, isTarget: targets.has(drvPath), ...seconds === void 0 ? {} : { seconds } };
        });
        return { built, ...await (0, _floating_js__WEBPACK_IMPORTED_MODULE_1__.i)(nix, built, floating) };
      }
    })
  ),
  /***/
  19031: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          withoutValue
        ),
        /* harmony export */
        q: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      const [quote, backslash, colon] = [34, 92, 58];
      function withoutValue(text, key) {
        const quoted = Buffer.from(JSON.stringify(key));
        let depth = 0;
        let from = -1;
        for (let at = 0; at < text.length; at++) {
          const byte = text[at];
          if (byte === quote) {
            const end = stringEnd(text, at);
            if (depth === 1 && from === -1 && quoted.equals(text.subarray(at, end + 1)))
              from = behindColon(text, end + 1);
            at = end;
          } else if (byte === 91 || byte === 123)
            depth += 1;
          else if (byte === 93 || byte === 125) {
            depth -= 1;
            if (depth === 1 && from !== -1)
              return Buffer.concat([text.subarray(0, from), Buffer.from("null"), text.subarray(at + 1)]);
          }
        }
        return text;
      }
      function stringEnd(text, start) {
        let at = start + 1;
        while (at < text.length && text[at] !== quote)
          at += text[at] === backslash ? 2 : 1;
        return at;
      }
      function behindColon(text, end) {
        let at = end;
        while (/\s/.test(String.fromCharCode(text[at] ?? 0)))
          at += 1;
        return text[at] === colon ? at + 1 : -1;
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
  ),
  /***/
  36353: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DC: () => (
          /* binding */
          formatRealisation
        ),
        /* harmony export */
        Ud: () => (
          /* binding */
          realisationFile
        ),
        /* harmony export */
        bs: () => (
          /* binding */
          realisations
        )
        /* harmony export */
      });
      var p_limit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48630);
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19031);
      var _lib_store_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77534);
      const answer = valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), outPath: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP() }));
      const most = 2e3;
      async function realisations(nix, drvPaths) {
        const found = /* @__PURE__ */ new Map();
        const limit = (0, p_limit__WEBPACK_IMPORTED_MODULE_1__.A)(4);
        await Promise.all(drvPaths.slice(0, most).map((drvPath) => limit(async () => {
          const asked = ["realisation", "info", "--offline", "--json", `${drvPath}^*`];
          const { code, stdout } = await nix.attempt(asked);
          const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(answer, code === 0 ? (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_2__.q)(stdout) : void 0);
          for (const { id: id2, outPath } of parsed.success ? parsed.output : []) {
            const path = outPath.startsWith("/") ? outPath : (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_3__.jw)(outPath);
            found.set(path, [...found.get(path) ?? [], { drvPath, id: id2 }]);
          }
        })));
        return found;
      }
      const realisationFile = (id2) => `realisations/${id2}.doi`;
      const formatRealisation = (id2, path) => JSON.stringify({ dependentRealisations: {}, id: id2, outPath: (0, _lib_store_path_js__WEBPACK_IMPORTED_MODULE_3__.mv)(path), signatures: [] });
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
          after: Buffer.concat([padding(size), narWord(")")])
        };
      }
      function narNumber(value) {
        const word = Buffer.alloc(8);
        word.writeBigUInt64LE(BigInt(value));
        return word;
      }
      function narWord(text) {
        const bytes = Buffer.from(text);
        return Buffer.concat([narNumber(bytes.length), bytes, padding(bytes.length)]);
      }
      const padding = (length) => Buffer.alloc((8 - length % 8) % 8);
      async function node(nar, path) {
        const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
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
        await nar.flush(most);
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
      class NarWriter {
        #sink;
        #waiting = [];
        #held = 0;
        #bytes = 0;
        constructor(sink) {
          this.#sink = sink;
        }
        word(text) {
          this.#add(narWord(text));
          return this;
        }
        async content(file, size) {
          this.#add(narNumber(size));
          const before = this.#bytes;
          if (size <= most)
            this.#add((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file));
          else {
            for await (const chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
              this.#add(chunk);
              await this.flush(most);
            }
          }
          if (this.#bytes - before !== size)
            throw new Error(`${file} changed while it was read`);
          this.#add(padding(size));
        }
        /** Passes the buffered bytes on, if there are more than this. */
        async flush(atLeast) {
          if (this.#held <= atLeast)
            return;
          const chunk = Buffer.concat(this.#waiting);
          this.#waiting = [];
          this.#held = 0;
          await this.#sink(chunk);
        }
        async end() {
          await this.flush(0);
          return this.#bytes;
        }
        #add(bytes) {
          this.#waiting.push(bytes);
          this.#held += bytes.length;
          this.#bytes += bytes.length;
        }
      }
    })
  ),
  /***/
  23526: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          referencesFirst
        )
        /* harmony export */
      });
      function referencesFirst(infos) {
        const order = [];
        const state = /* @__PURE__ */ new Map();
        for (const root of infos.keys()) {
          const stack = [root];
          for (let path = stack.at(-1); path !== void 0; path = stack.at(-1)) {
            if (state.has(path)) {
              stack.pop();
              if (state.get(path) === "open")
                order.push(path);
              state.set(path, "done");
              continue;
            }
            state.set(path, "open");
            for (const to of infos.get(path)?.references ?? [])
              if (!state.has(to) && infos.has(to))
                stack.push(to);
          }
        }
        return order;
      }
    })
  ),
  /***/
  84120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          sourcePath
        ),
        /* harmony export */
        u: () => (
          /* binding */
          hexOfNarHash
        )
        /* harmony export */
      });
      var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56372);
      function sourcePath(narHash, name = "source") {
        const hash = hexOfNarHash(narHash);
        return hash && (0, _store_path_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(name, { method: "nar", algorithm: "sha256", hash }, []);
      }
      function hexOfNarHash(narHash) {
        const encoded = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(narHash)?.[1];
        return encoded && Buffer.from(encoded, "base64").toString("hex");
      }
    })
  ),
  /***/
  3206: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ff: () => (
          /* binding */
          parsePathInfo
        ),
        /* harmony export */
        HU: () => (
          /* binding */
          allPathInfo
        ),
        /* harmony export */
        OL: () => (
          /* binding */
          inKnownFormat
        ),
        /* harmony export */
        WR: () => (
          /* binding */
          pathInfo
        ),
        /* harmony export */
        n1: () => (
          /* binding */
          keepByLink
        ),
        /* harmony export */
        pr: () => (
          /* binding */
          resolveOutputs
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _system_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32522);
      const info = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        narSize: valibot__WEBPACK_IMPORTED_MODULE_3__.aig(),
        narHash: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
        references: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()), []),
        deriver: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
        ca: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()),
        signatures: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()), []),
        registrationTime: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.aig())
      });
      const entry = valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([info, valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__.euz(false) })]));
      const pathInfos = valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.y$5([valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP() }), valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([info, valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ valid: valibot__WEBPACK_IMPORTED_MODULE_3__.euz(false) })])])),
        valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), storeDir: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), info: valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), entry) }),
        valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), entry)
      ]);
      const formats = [["--json-format", "1"], [], ["--json-format", "2"]];
      async function inKnownFormat(asking) {
        let output = await asking(formats[0] ?? []);
        for (const format of formats.slice(1)) {
          if (output.code === 0 || !/json-format|JSON format/i.test(output.stderr))
            break;
          output = await asking(format);
        }
        return output;
      }
      async function pathInfo(nix, paths, options = {}) {
        if (paths.length === 0)
          return /* @__PURE__ */ new Map();
        return askPathInfo(nix, ["--stdin", ...options.recursive ? ["-r"] : []], paths);
      }
      const allPathInfo = (nix) => askPathInfo(nix, ["--all"], []);
      async function askPathInfo(nix, which, paths) {
        const command = ["path-info", "--offline", ...which, "--json"];
        const output = await inKnownFormat((format) => ask(nix, [...command, ...format], paths));
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Qd(["nix", ...command], output);
        return parsePathInfo(output.stdout);
      }
      function parsePathInfo(json) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(pathInfos, JSON.parse(json));
        const known = /* @__PURE__ */ new Map();
        const add = (path, value, within = "") => {
          if (!value || !("narSize" in value))
            return;
          known.set(within + path, {
            narSize: value.narSize,
            ...value.narHash === void 0 ? {} : { narHash: value.narHash },
            references: value.references.map((to) => within + to),
            ...value.deriver ? { deriver: within + value.deriver } : {},
            ...typeof value.ca === "string" ? { contentAddress: value.ca } : {},
            ...value.signatures.length > 0 ? { signatures: value.signatures.filter(isText) } : {},
            ...value.registrationTime ? { registered: value.registrationTime } : {}
          });
        };
        if (Array.isArray(parsed))
          for (const one of parsed)
            add(one.path, one);
        else if (isVersioned(parsed)) {
          for (const [name, value] of Object.entries(parsed.info))
            add(name, value, `${parsed.storeDir}/`);
        } else
          for (const [path, value] of Object.entries(parsed))
            add(path, value);
        return known;
      }
      const isText = (value) => typeof value === "string";
      function isVersioned(parsed) {
        return "storeDir" in parsed && typeof parsed.storeDir === "string";
      }
      const dryRun = valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
        valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ drvPath: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), outputs: valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.mee(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())) })
      ]));
      async function resolveOutputs(nix, installables) {
        if (installables.length === 0)
          return /* @__PURE__ */ new Map();
        const command = ["build", "--offline", "--dry-run", "--no-link", "--json", "--stdin"];
        const output = await ask(nix, command, installables);
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Qd(["nix", ...command], output);
        const known = /* @__PURE__ */ new Map();
        for (const one of valibot__WEBPACK_IMPORTED_MODULE_3__.qgA(dryRun, JSON.parse(output.stdout))) {
          if (typeof one !== "string")
            known.set(one.drvPath, { ...known.get(one.drvPath), ...one.outputs });
        }
        return known;
      }
      async function keepByLink(nix, path, link) {
        const command = ["build", "--offline", path, "--out-link", link];
        const output = await ask(nix, command, [], { cwd: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(link) });
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.Qd(["nix", ...command], output);
      }
      async function ask(nix, args, lines, options = {}) {
        const running = nix.start(args, { ...options, input: lines.map((line) => `${line}
`).join("") });
        return (0, _system_exec_js__WEBPACK_IMPORTED_MODULE_2__.kg)(running, new AbortController().signal);
      }
    })
  ),
  /***/
  85221: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          trustedKeys
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70458);
      const settings = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ "trusted-public-keys": valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()) }) });
      async function trustedKeys(nix) {
        return (await nix.json(settings, ["config", "show", "--json"]))["trusted-public-keys"].value;
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
