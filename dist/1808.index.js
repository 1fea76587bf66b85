export const id = 1808;
export const ids = [1808];
export const modules = {
  /***/
  21808: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          workflows
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var documents_files = __webpack_require__(34355);
      var errors = __webpack_require__(1730);
      ;
      const copied = ["check.yml", "comment.yml"];
      const mark = "# A copy of the workflow of ";
      const isCopy = (text) => text.startsWith(mark);
      function ownWorkflow(text, file, { owner, repository, ref }) {
        const at = `${owner}/${repository}`;
        const uses = text.replace(/^(\s*(?:- )?uses: )\$\/(\S+)/gm, (_, key, path) => {
          return `${key}${at}/${path}@${ref}`;
        });
        return `${mark}${at} at ${ref}, made by \`flakeship workflows\`, which also updates it.
# It is called by \`uses: ./.github/workflows/${file}\`.
${uses}`;
      }
      function checkOrigin({ owner, repository, ref }) {
        if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(owner))
          throw new errors.yo(`--owner must be the owner of the actions on GitHub, not ${JSON.stringify(owner)}`);
        if (!/^[A-Za-z0-9._-]{1,100}$/.test(repository))
          throw new errors.yo(`--repository must be the name of a repository, not ${JSON.stringify(repository)}`);
        if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(ref) || ref.includes(".."))
          throw new errors.yo(`--ref must be a commit, or a tag or branch, not ${JSON.stringify(ref)}`);
      }
      const isPinned = (ref) => /^[0-9a-f]{40}$/.test(ref);
      var inputs = __webpack_require__(91711);
      var part = __webpack_require__(17075);
      var system_files = __webpack_require__(8292);
      ;
      const workflows = (0, part.X)({
        describe: `Writes check.yml and comment.yml for a repository of one's own, with the actions by OWNER and REF: a called workflow of
another owner cannot run on self-hosted runners, and a copy of it can.`,
        example: "flakeship workflows --owner OWNER --ref COMMIT",
        terminalOnly: true,
        outputs: {}
      }, {
        owner: (0, inputs.Qq)("owner of the repository with the actions", "", { placeholder: "OWNER" }),
        repository: (0, inputs.Qq)("name of that repository", "flakeship", { placeholder: "NAME" }),
        ref: (0, inputs.Qq)("commit of it (a tag or branch may move)", "", { placeholder: "REF" }),
        folder: (0, inputs.Qq)("where the workflows are written", ".github/workflows", { placeholder: "DIR" }),
        force: (0, inputs.Jt)("also replace files that Flakeship did not write")
      }, {
        async main({ folder, force, ...origin }, host) {
          checkOrigin(origin);
          if (!isPinned(origin.ref))
            host.log.warning(`${origin.ref} may move to other code at any time; a commit of 40 digits cannot`);
          const from = await ownWorkflows(process.argv[1]);
          const to = (0, external_node_path_.resolve)(folder);
          const files = await Promise.all(copied.map(async (name) => {
            const file = (0, external_node_path_.join)(to, name);
            const old = await (0, promises_.readFile)(file, "utf8").catch(() => void 0);
            if (old !== void 0 && !isCopy(old) && !force)
              throw new errors.yo(`${file} exists and was not written by Flakeship; choose another --folder, or --force`);
            return { file, text: ownWorkflow(await (0, promises_.readFile)((0, external_node_path_.join)(from, name), "utf8"), name, origin) };
          }));
          await (0, system_files.fc)(to);
          for (const { file, text } of files)
            await (0, documents_files.f8)(file, text);
          return { ok: true, outputs: {}, summary: files.map(({ file }) => `wrote ${file}`) };
        }
      });
      async function ownWorkflows(program = "") {
        const start = await (0, promises_.realpath)(program).catch(() => program);
        for (let at = (0, external_node_path_.dirname)(start); at !== (0, external_node_path_.dirname)(at); at = (0, external_node_path_.dirname)(at)) {
          const folder = (0, external_node_path_.join)(at, ".github/workflows");
          if (await (0, system_files.t2)((0, external_node_path_.join)(at, "actions/shard/action.yml")) && await (0, system_files.t2)((0, external_node_path_.join)(folder, "check.yml")))
            return folder;
        }
        throw new errors.Ml("this installation of Flakeship has no workflows; install it anew, or run it from a clone");
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
  8292: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bj: () => (
          /* binding */
          sha256Of
        ),
        /* harmony export */
        DA: () => (
          /* binding */
          seenBy
        ),
        /* harmony export */
        Q3: () => (
          /* binding */
          sha256File
        ),
        /* harmony export */
        fc: () => (
          /* binding */
          makeFolder
        ),
        /* harmony export */
        t2: () => (
          /* binding */
          exists
        ),
        /* harmony export */
        yy: () => (
          /* binding */
          temporaryFolder
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
      const sha256File = (file) => sha256Of((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file));
      async function sha256Of(chunks) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(chunks, hash);
        return hash.digest("hex");
      }
      async function* seenBy(hash, chunks) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      }
      async function temporaryFolder(parent, prefix = "flakeship-") {
        const path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, prefix));
        return {
          path,
          [Symbol.asyncDispose]: async () => {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
          }
        };
      }
      function exists(file, mode = node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.F_OK) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(file, mode).then(() => true, () => false);
      }
      async function makeFolder(folder) {
        const isThere = async () => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(folder).catch(() => void 0))?.isDirectory() ?? false;
        if (await isThere())
          return;
        const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
        if (parent !== folder)
          await makeFolder(parent);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder).catch(async (error) => {
          if (!await isThere())
            throw error;
        });
      }
    })
  )
};
