export const id = 6640;
export const ids = [6640];
export const modules = {
  /***/
  86640: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        dryRun: () => (
          /* binding */
          dryRun
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      var _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46468);
      var _words_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91870);
      var _words_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21311);
      var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77138);
      const groups = {
        "to-build": { title: "To be built", short: "to build" },
        substitutable: { title: "To be fetched", short: "to fetch" },
        cached: { title: "Here already", short: "here already" },
        "not-here": { title: "Cannot be built on this machine", short: "not for this machine" },
        skipped: { title: "Skipped", short: "skipped" },
        proved: { title: "Proved by the run of the base", short: "proved" }
      };
      const most = 100;
      function dryRun(plan) {
        const statuses = Object.keys(groups);
        return (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.ji)([
          ...statuses.map((status) => targetLines(status, plan.targets.filter((target) => target.status === status))),
          ...derivationLines(plan),
          fetchLines(plan),
          refusalLines(plan),
          failureLines(plan),
          [summary(plan, statuses)]
        ]);
      }
      function targetLines(status, targets) {
        if (targets.length === 0)
          return [];
        const rows = targets.map(({ id: id2, names, reason }) => {
          const also = names.filter((name) => name !== id2).map((name) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(name, 60));
          return [
            `  ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(id2, 60)}`,
            [
              ...also.length === 0 ? [] : [`also ${also.join(", ")}`],
              ...reason === void 0 ? [] : [(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(reason)]
            ].join("; ")
          ];
        });
        return [`${groups[status].title}:`, ...listed((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.tp)(rows), "targets")];
      }
      function derivationLines({ derivations }) {
        const needs = /* @__PURE__ */ new Map();
        for (const { system, features, name } of derivations) {
          const need = [system, features.join(" and ")].filter((words) => words !== "").map((words) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(words, 60)).join(" with ");
          needs.set(need, [...needs.get(need) ?? [], (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(name, 100)]);
        }
        return [...needs].map(([need, names]) => [
          `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(names.length, "derivation")} for ${need}:`,
          ...listed(names.sort().map((name) => `  ${name}`), "derivations")
        ]);
      }
      function fetchLines({ fetch }) {
        if (fetch.paths.length === 0)
          return [];
        return [
          `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(fetch.paths.length, "store path")} from substituters, ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(fetch.downloadBytes)} to download, ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(fetch.unpackedBytes)} unpacked:`,
          ...listed(fetch.paths.map((path) => `  ${(0, _nix_derivation_derivation_files_js__WEBPACK_IMPORTED_MODULE_1__.J)(path)}`).sort(), "store paths")
        ];
      }
      function refusalLines({ refusals = [] }) {
        const rowOf = (refusal) => [
          `  ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(refusal), 60)}`,
          (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_words_js__WEBPACK_IMPORTED_MODULE_2__.b)(refusal))
        ];
        const [here, refused] = [refusals.filter(isNotHere), refusals.filter((one) => !isNotHere(one))];
        return [
          ...here.length === 0 ? [] : ["Cannot be evaluated on this machine:", ...listed((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.tp)(here.map(rowOf)), "names")],
          ...refused.length === 0 ? [] : ["Refused by nixpkgs, left out:", ...listed((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.tp)(refused.map(rowOf)), "refusals")]
        ];
      }
      const isNotHere = ({ why }) => why === "not-here";
      function failureLines({ failures }) {
        if (failures.length === 0)
          return [];
        const lines = failures.flatMap(({ attribute, message, position }) => [
          `  ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(attribute)}${position ? `, at ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.$t)(position))}` : ""}`,
          ...(0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.TL)(message, "first")
        ]);
        return ["Does not evaluate:", ...listed(lines, "lines")];
      }
      function summary(plan, statuses) {
        const counts = statuses.map((status) => [plan.targets.filter((target) => target.status === status).length, groups[status].short]).filter(([n]) => n > 0).map(([n, short]) => `${n} ${short}`);
        const failed = plan.failures.length === 0 ? [] : [`${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(plan.failures.length, "attribute")} not evaluated`];
        const foreign = (plan.refusals ?? []).filter(isNotHere);
        const elsewhere = foreign.length === 0 ? [] : [`${foreign.length} not evaluated on this machine`];
        const work = plan.derivations.length === 0 ? [] : [(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(plan.derivations.length, "derivation")];
        const download = plan.fetch.paths.length === 0 ? [] : [`${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.ee)(plan.fetch.downloadBytes)} to download`];
        const effort = [...work, ...download].join(", ");
        return `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(plan.targets.length, "target")}: ${[...counts, ...elsewhere, ...failed].join(", ") || "nothing to do"}${effort === "" ? "" : ` (${effort})`}. Nothing was built or fetched.`;
      }
      const listed = (lines, unit) => (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.uo)(lines, most, (left) => `${left} more ${unit}; plan.json has all`);
    })
  ),
  /***/
  77138: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $5: () => (
          /* binding */
          mostLines
        ),
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        Wq: () => (
          /* binding */
          isQuotedWhole
        ),
        /* harmony export */
        ji: () => (
          /* binding */
          spaced
        ),
        /* harmony export */
        uo: () => (
          /* binding */
          capped
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      const mostLines = 8;
      const mostColumns = 300;
      const mostRead = 200;
      function spaced(groups) {
        return groups.filter((lines) => lines.length > 0).flatMap((lines, i) => i === 0 ? [...lines] : ["", ...lines]);
      }
      function linesOf(text, part) {
        const some = part === "first" ? (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.UV)(text, mostRead) : (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.w$)(text, mostRead);
        return (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.pj)(some.join("\n")).split("\n").filter((line) => line.trim() !== "");
      }
      function isQuotedWhole(text) {
        const lines = linesOf(text, "first");
        return lines.length <= mostLines && lines.every((line) => line.trimEnd().length <= mostColumns);
      }
      function quoted(text, part) {
        const lines = linesOf(text, part);
        const shown = part === "first" ? lines.slice(0, mostLines) : lines.slice(-mostLines);
        return shown.map((line) => `    | ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line, mostColumns).trimEnd()}`);
      }
      function capped(lines, most, more) {
        const left = lines.length - most;
        return left > 0 ? [...lines.slice(0, most), `  … and ${more(left)}`] : [...lines];
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
