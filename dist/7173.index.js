export const id = 7173;
export const ids = [7173];
export const modules = {
  /***/
  407: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          checkNameInputs
        ),
        /* harmony export */
        n: () => (
          /* binding */
          requireCheckName
        )
        /* harmony export */
      });
      var _features_handover_artifacts_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84557);
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      const checkNameInputs = {
        name: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("name of this check, if a run has several; part of the names of its artifacts", "", {
          placeholder: "NAME",
          only: "github"
        })
      };
      function requireCheckName(name) {
        if (name === "" || _features_handover_artifacts_names_js__WEBPACK_IMPORTED_MODULE_2__.I3.test(name))
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`input name must be at most 40 letters, digits, dots and underscores, not ${JSON.stringify(name)}`);
      }
    })
  ),
  /***/
  28037: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          readSboms
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
      var _documents_sbom_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7063);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19031);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79470);
      const most = { bytes: 64 * 1024 * 1024, files: 1e3 };
      async function readSboms(folder, log) {
        const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
        const found = [];
        for (const name of names.filter((one) => /^sbom-\d+\.cdx\.json$/.test(one)).sort().slice(0, most.files)) {
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
          const { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
          const text = size > most.bytes ? "" : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
          const read = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(_documents_sbom_js__WEBPACK_IMPORTED_MODULE_2__.Ou, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_5__.q)(text));
          if (read.success)
            found.push({ text, sbom: read.output });
          else
            log.warning(`${name} is no SBOM that can be released: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(read.issues[0].message, 160)}`);
        }
        return found;
      }
    })
  ),
  /***/
  95145: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          actions_release
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(70231);
      var choose = __webpack_require__(51817);
      var errors = __webpack_require__(1730);
      var system_files = __webpack_require__(8292);
      ;
      async function findImage({ file, target }, folder) {
        const built = await (0, promises_.stat)(file.file).catch(() => void 0);
        if (built?.isFile())
          return file.file;
        const entries = await (0, promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
        for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
          if (!entry.isFile())
            continue;
          const path = (0, external_node_path_.join)(entry.parentPath, entry.name);
          const { size } = await (0, promises_.stat)(path);
          if (size === file.bytes && await (0, system_files.Q3)(path) === file.sha256)
            return path;
        }
        throw new errors.yo(`the image of ${target.id} is neither at ${file.file} nor in ${folder}; build it again, or download the images of the run there`);
      }
      var parts = __webpack_require__(78644);
      var asset_names = __webpack_require__(84461);
      var tag_order = __webpack_require__(88409);
      var planned_names = __webpack_require__(98780);
      var release_sboms = __webpack_require__(28641);
      var external_node_crypto_ = __webpack_require__(77598);
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
      function folderDestination(folder) {
        const has = async ({ name, bytes, sha256 }) => {
          const found = await (0, promises_.stat)((0, external_node_path_.join)(folder, name)).catch(() => void 0);
          return found?.size === bytes && await (0, system_files.Q3)((0, external_node_path_.join)(folder, name)) === sha256;
        };
        return {
          has,
          read: (name) => (0, promises_.readFile)((0, external_node_path_.join)(folder, name), "utf8").catch(() => void 0),
          put: async (source) => {
            if (await has(source))
              return "there";
            await (0, system_files.fc)(folder);
            const file = (0, external_node_path_.join)(folder, source.name);
            const part2 = (0, external_node_path_.join)(folder, `.${source.name}.part`);
            try {
              if (await written(part2, source.open()) !== source.sha256)
                throw new errors.yo(`${source.name} is not the file that was booted; build and boot it again`);
              await (0, promises_.rename)(part2, file);
              return "uploaded";
            } catch (cause) {
              if (cause instanceof errors.yo)
                throw cause;
              const { code = "", message } = cause;
              throw new errors.Ml(code === "ENOSPC" ? `the disk is full: ${source.name} takes ${source.bytes} bytes in ${folder}; make room and run again` : `cannot write ${source.name} to ${folder}: ${message}`, { cause });
            } finally {
              await (0, promises_.rm)(part2, { force: true });
            }
          }
        };
      }
      async function written(file, chunks) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const hash = (0, external_node_crypto_.createHash)("sha256");
          const handle = __addDisposableResource(env_1, await (0, promises_.open)(file, "w"), true);
          for await (const chunk of chunks) {
            hash.update(chunk);
            await handle.writeFile(chunk);
          }
          return hash.digest("hex");
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      var notes = __webpack_require__(77908);
      var notes_sections = __webpack_require__(99815);
      var record = __webpack_require__(84370);
      var release = __webpack_require__(2591);
      ;
      const to_folder_frame = { marker: "", more: notes.lN };
      function requireRoomFor({ words = "", ...job }) {
        (0, notes.hr)(words, (0, notes_sections.i)((0, record.xR)(job, job.images, [])), to_folder_frame);
      }
      async function releaseToFolder({ to, words = "", ...job }) {
        requireRoomFor({ ...job, words });
        const sections = (released2) => (0, notes_sections.B)({ released: released2, repository: void 0, signer: void 0, changes: void 0 });
        const details = async (files2) => (0, notes.cz)(words, sections(files2), to_folder_frame);
        const destination = folderDestination(to);
        const earlier = await (0, record.Rn)(destination);
        const released = await (0, release.B)({ ...job, details, destination, earlier });
        await (0, files.f8)((0, external_node_path_.join)(to, "notes.md"), (0, notes.Am)(words, sections(released), to_folder_frame));
        return [...released.record.assets, released.recordAsset].map(({ name }) => name);
      }
      var inputs = __webpack_require__(91711);
      var part = __webpack_require__(17075);
      var lib_text = __webpack_require__(79470);
      var check_name = __webpack_require__(407);
      var template = __webpack_require__(74644);
      ;
      const releasedInputs = {
        out: (0, inputs.Qq)("folder with the report of a run and its images", "flakeship-out", {
          placeholder: "DIR",
          positional: true,
          group: "often"
        }),
        tag: (0, inputs.lq)("tag to release; default: the tag that started the workflow", { group: "often" }),
        targets: (0, inputs.p_)("globs over target names, `!` excludes; default: every ISO, card and image of the run", {
          placeholder: "GLOB",
          group: "what"
        }),
        nameTemplate: (0, inputs.Qq)("names of the files, with {host}, {variant}, {version}, {system} and {ext}; a character after the brace goes with its field", template.oB),
        recompress: (0, inputs.Jt)("compress an image of 2 GiB or more with zstd, if it is one asset then; else it comes in parts", false),
        unbooted: (0, inputs.yL)("whether to release images without a successful boot", ["refuse", "allow"], "refuse"),
        notes: (0, inputs.lq)("file with text to put above the generated notes; default: the text of the draft", {
          placeholder: "FILE"
        }),
        notesText: (0, inputs.lq)("that text itself", { only: "github" }),
        to: (0, inputs.lq)("write the files of the release into this folder, and publish nothing", {
          placeholder: "DIR",
          group: "output"
        }),
        dryRun: (0, inputs.Jt)("show what would be released, and change nothing", false, { group: "often" }),
        reportArtifact: (0, inputs.WQ)("take report and images from this artifact of the run instead: the output `report-artifact` of check.yml or report", void 0, { least: 1, only: "github" }),
        signer: (0, inputs.lq)("workflow that attests the files afterwards, OWNER/NAME/FILE, for the notes", {
          only: "github"
        })
      };
      const publishedInputs = {
        prerelease: (0, inputs.yL)("mark it as a prerelease; auto: as the tag says", ["auto", "true", "false"], "auto"),
        latest: (0, inputs.yL)("mark it as the latest; auto: if its tag is the highest", ["auto", "true", "false"], "auto"),
        releaseId: (0, inputs.WQ)("step publish: id of the release, the output `id` of the step upload", void 0, {
          least: 1,
          only: "github"
        }),
        recordSha256: (0, inputs.lq)("step publish: the output `record-sha256` of the step upload", {
          placeholder: "HEX",
          only: "github"
        }),
        attestationArtifact: (0, inputs.WQ)("step publish: id of the artifact with the attestation of the files", void 0, {
          least: 1,
          only: "github"
        })
      };
      const accessInputs = {
        uploadWait: (0, inputs.WQ)("seconds that rate limits of GitHub may cost", 1800, { only: "github" }),
        minRate: (0, inputs.WQ)("kB a second below which an upload is given up and sent again", 256, { only: "github" }),
        token: (0, inputs.Qq)("token that may write releases (`contents: write`)", "${{ github.token }}", {
          only: "github",
          secret: true
        })
      };
      var read_sboms = __webpack_require__(28037);
      ;
      const onGithub = () => Promise.all(
        /* import() */
        [__webpack_require__.e(2892), __webpack_require__.e(171), __webpack_require__.e(8122), __webpack_require__.e(9485)]
      ).then(__webpack_require__.bind(__webpack_require__, 19485));
      const nothing = { url: "", id: "", "record-sha256": "", sums: "" };
      const actions_release = (0, part.X)({
        describe: "Releases the images of a run that were booted: names, checksums and notes, into a draft that is published when every asset is whole. A second run goes on where the first one ended.",
        example: "flakeship release --tag 25.05 --to release/",
        needsNix: true,
        // images are in the store, which may be the private one
        outputs: {
          url: "page of the release; empty where nothing was uploaded",
          id: "number of the release, for the API",
          assets: "names of the assets as a JSON array",
          "record-sha256": "step upload: SHA-256 of release.json, for the step publish",
          sums: "step upload: SHA-256 and name of each file that is worth an attestation, one per line"
        }
      }, {
        step: (0, inputs.yL)("what is done: all of it, or upload into a draft and publish it in jobs of their own", ["all", "upload", "publish"], "all", { only: "github" }),
        ...releasedInputs,
        ...check_name.L,
        ...publishedInputs,
        ...accessInputs
      }, {
        main: async (values, host) => {
          if (values.step === "publish") {
            const { publishUploaded } = await onGithub();
            const outputs2 = { ...nothing, assets: "[]", ...await publishUploaded(values, host) };
            return { ok: true, outputs: outputs2 };
          }
          const { report, found, ...files2 } = await builtRun(values, host);
          const tag = checkedTag(values.tag ?? tagOf(host));
          const images = (0, choose.s6)(report, {
            targets: values.targets,
            template: values.nameTemplate,
            version: (0, tag_order.KA)(tag),
            unbooted: values.unbooted,
            recompress: values.recompress
          });
          const { sboms, missing } = (0, release_sboms.UK)(report, images, { found, tag });
          const names = (0, planned_names.$u)({ images, sboms });
          const outputs = { ...nothing, assets: JSON.stringify(names) };
          if (!values.dryRun)
            for (const line of planLines(images))
              host.log.info(line);
          if (missing.length > 0)
            host.log.info(`no SBOM of ${(0, lib_text.TN)(missing.join(", "), 200)}: the run has none of its toplevel (sbom: true writes them)`);
          const words = await wordsOf(values);
          const commit = commitOf(report);
          if (values.dryRun) {
            requireRoomFor({ report, images, tag, commit, words });
            return { ok: true, outputs, summary: dryLines(images, names) };
          }
          const job = { report, images, sboms, tag, commit, ...files2, words, signer: values.signer };
          if (values.to !== void 0) {
            const assets = await releaseToFolder({ ...job, to: (0, external_node_path_.resolve)(values.to), log: host.log });
            return {
              ok: true,
              outputs: { ...outputs, assets: JSON.stringify(assets) },
              summary: [`${(0, lib_text.U9)(images.length, "image")} for ${tag} in ${values.to}`]
            };
          }
          if (host.kind === "terminal")
            throw new errors.yo("a release is published by GitHub Actions; give --to DIR or --dry-run here");
          const { uploadToDraft, uploadAndPublish } = await onGithub();
          const release2 = values.step === "upload" ? await uploadToDraft(job, values, host) : await uploadAndPublish(job, values, host);
          return { ok: true, outputs: { ...outputs, ...release2 } };
        }
      });
      async function builtRun({ reportArtifact, name, out }, host) {
        if (reportArtifact !== void 0)
          return (await onGithub()).handedRelease(reportArtifact, name, host);
        const folder = (0, external_node_path_.resolve)(out);
        return {
          report: await (0, files.u0)("report", (0, external_node_path_.join)(folder, "report.json")),
          found: await (0, read_sboms.t)(folder, host.log),
          fetch: async (image) => ({
            file: await findImage(image, (0, external_node_path_.join)(folder, "images")),
            [Symbol.asyncDispose]: async () => {
            }
            // images are read where they are; nothing is removed
          })
        };
      }
      function tagOf({ environment, kind }) {
        const [, tag] = /^refs\/tags\/(.+)$/.exec(environment.GITHUB_REF ?? "") ?? [];
        if (tag !== void 0)
          return tag;
        throw new errors.yo(kind === "github" ? "this run was not started by a tag; give it in the input tag" : "which tag is released? Give it with --tag");
      }
      function checkedTag(tag) {
        if (/^[^\s\p{Cc}~^:?*[\\]{1,255}$/u.test(tag))
          return tag;
        throw new errors.yo(`${JSON.stringify((0, lib_text.TN)(tag, 100))} is no name of a tag; give one that Git takes`);
      }
      function commitOf({ flake }) {
        const { revision } = flake;
        if (revision !== void 0 && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(revision))
          return revision;
        throw new errors.yo("the images were not built from a commit; commit, build and boot again", {
          reason: "failed"
        });
      }
      async function wordsOf({ notes: notes2, notesText }) {
        if (notes2 === void 0)
          return notesText;
        return (0, promises_.readFile)(notes2, "utf8").catch((cause) => {
          throw new errors.yo(`${notes2} cannot be read; give a text file with notes`, { cause });
        });
      }
      function dryLines(images, names) {
        const whole = new Set(images.filter(({ parts: parts2 }) => parts2.length === 1).map(({ name }) => name));
        const most = 40;
        const others = names.filter((name) => !whole.has(name));
        return [
          ...planLines(images),
          `at most ${(0, lib_text.U9)(names.length, "asset")}; a release takes ${asset_names.$m}, each of less than ${(0, lib_text.ee)(parts.yV)}. Beside the images, where there is need:`,
          ...others.slice(0, most).map((name) => `  ${name}`),
          ...others.length > most ? [`  and ${others.length - most} more`] : []
        ];
      }
      function planLines(images) {
        return (0, lib_text.tp)(images.map(({ target, name, file, parts: parts2, unbooted, packBelow }) => [
          name,
          (0, lib_text.ee)(file.bytes),
          parts2.length > 1 ? `${packBelow === void 0 ? "" : "compressed, or "}in ${parts2.length} parts` : "as it is",
          unbooted === void 0 ? target.id : `${target.id}, not proved: ${unbooted}`
        ]), { right: [1] });
      }
    })
  ),
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
  7063: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ou: () => (
          /* binding */
          sbom
        ),
        /* harmony export */
        Yq: () => (
          /* binding */
          narSizeProperty
        ),
        /* harmony export */
        wG: () => (
          /* binding */
          pathsOf
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7835);
      const property = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU, value: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(4096)) });
      const component = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["application", "operating-system"]),
        /** The store path, which is unique. */
        "bom-ref": _fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ,
        name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        version: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(1e3))),
        /** The NAR hash of the store path: what Nix itself compares. */
        hashes: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ alg: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("SHA-256"), content: _fields_js__WEBPACK_IMPORTED_MODULE_0__.sc }))),
        properties: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(property, 10)
      });
      const most = 2e5;
      const sbom = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        $schema: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
        bomFormat: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("CycloneDX"),
        specVersion: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("1.6"),
        serialNumber: valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^urn:uuid:[0-9a-f-]{36}$/)),
        version: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(1),
        metadata: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          tools: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
            components: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_1__.euz("application"), name: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU }))
          }),
          component
        }),
        components: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(component, most),
        dependencies: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ ref: _fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ, dependsOn: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.TJ, most) }), most)
      });
      function pathsOf({ metadata, components }) {
        return [metadata.component, ...components].map((one) => ({
          path: one["bom-ref"],
          bytes: bytesOf(one)
        }));
      }
      const narSizeProperty = "nix:nar-size";
      function bytesOf({ properties }) {
        const found = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(_fields_js__WEBPACK_IMPORTED_MODULE_0__.GJ, Number(properties.find((one) => one.name === narSizeProperty)?.value));
        return found.success ? found.output : 0;
      }
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
  84557: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cs: () => (
          /* binding */
          artifactName
        ),
        /* harmony export */
        I3: () => (
          /* binding */
          checkName
        ),
        /* harmony export */
        nc: () => (
          /* binding */
          artifactsOfCheck
        )
        /* harmony export */
      });
      const simpleKinds = ["plan", "pack", "report", "update", "judged"];
      const checkName = /^[A-Za-z0-9][A-Za-z0-9._]{0,39}$/;
      const prefix = (check) => check === "" ? "flakeship" : `flakeship.${check}`;
      function artifactName(check, handed) {
        const middle = "shard" in handed ? [handed.shard] : [];
        const again = handed.again === void 0 ? "" : `.${handed.again}`;
        return [prefix(check), handed.kind, ...middle, `${handed.attempt}${again}`].join("-");
      }
      const pattern = /^(.+?)-(?:(plan|pack|report|update|judged)|(result|logs|sbom)-([a-z0-9_-]+))-(\d{1,6})(?:\.(\d))?$/;
      const ofShards = ["result", "logs", "sbom"];
      function readArtifactName(check, name) {
        const [, start, simple, ofShard, shard, number, more] = pattern.exec(name) ?? [];
        if (start !== prefix(check))
          return void 0;
        const at = { attempt: Number(number), ...more === void 0 ? {} : { again: Number(more) } };
        const alone = simpleKinds.find((one) => one === simple);
        if (alone !== void 0)
          return { kind: alone, ...at };
        const kind = ofShards.find((one) => one === ofShard);
        return shard === void 0 || kind === void 0 ? void 0 : { kind, shard, ...at };
      }
      function artifactsOfCheck(artifacts, { check, attempt }) {
        const named = artifacts.flatMap((artifact) => {
          const handed = readArtifactName(check, artifact.name);
          return handed === void 0 ? [] : [{ artifact, handed }];
        });
        const isOfThisRun = ({ handed }) => handed.attempt >= 1 && handed.attempt <= attempt;
        return {
          ours: named.filter(isOfThisRun).sort(newestFirst),
          pretenders: named.filter((one) => !isOfThisRun(one)).map(({ artifact }) => artifact)
        };
      }
      function newestFirst({ handed: a }, { handed: b }) {
        return b.attempt - a.attempt || (b.again ?? 1) - (a.again ?? 1);
      }
    })
  ),
  /***/
  82864: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FB: () => (
          /* binding */
          lag
        ),
        /* harmony export */
        NP: () => (
          /* binding */
          isOwn
        ),
        /* harmony export */
        T6: () => (
          /* binding */
          draftFor
        ),
        /* harmony export */
        kC: () => (
          /* binding */
          draftMarker
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99915);
      const draftMarker = "<!-- flakeship-release -->";
      const isOwn = ({ body }) => body.includes(draftMarker);
      const lag = 5;
      async function draftFor(context) {
        return await found(context) ?? await pausedFind(context) ?? await made(context);
      }
      async function pausedFind(context, created) {
        await context.pause(lag);
        return found(context, created);
      }
      async function found({ releases, tag, log }, created) {
        const listed = (await releases.list()).filter((one) => one.tag === tag && one.id !== created?.id);
        const all = [...listed, ...created ? [created] : []].sort((a, b) => a.id - b.id);
        const published = all.find(({ isDraft }) => !isDraft);
        if (published)
          return { release: published, isOurs: isOwn(published) };
        const ours = all.filter(isOwn);
        const [oldest, ...others] = ours.length > 0 ? ours : all;
        if (!oldest)
          return void 0;
        if (ours.length === 0 && others.length > 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the tag ${tag} has ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.U9)(all.length, "draft")} (${all.map(({ page }) => page).join(", ")}); remove all but one and run this again`);
        for (const { page } of others)
          log.warning(`the tag ${tag} has another draft of Flakeship, which is not used: ${page}`);
        return { release: oldest, isOurs: ours.length > 0 };
      }
      async function made(context) {
        const { releases, tag, marker } = context;
        await context.beforeNew?.();
        try {
          const release = await releases.createDraft({ tag, name: tag, body: `${marker}
` });
          return await pausedFind(context, release) ?? { release, isOurs: true };
        } catch (error) {
          if (!isUnanswered(error))
            throw (0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.O)(error, tag);
          const there = await pausedFind(context);
          if (!there)
            throw error;
          return there;
        }
      }
      const isUnanswered = (error) => {
        const { status } = error.cause ?? {};
        return typeof status !== "number" || status >= 500;
      };
    })
  ),
  /***/
  94041: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Az: () => (
          /* binding */
          removeAssets
        ),
        /* harmony export */
        Fk: () => (
          /* binding */
          claiming
        ),
        /* harmony export */
        GN: () => (
          /* binding */
          Claimed
        ),
        /* harmony export */
        _R: () => (
          /* binding */
          unwantedIn
        ),
        /* harmony export */
        rR: () => (
          /* binding */
          withoutMarker
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _names_own_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);
      var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82864);
      const list = /<!-- flakeship-assets((?: [A-Za-z0-9+/]{8})*) -->/g;
      const short = (name) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name.toLowerCase()).digest("base64").slice(0, 8);
      class Claimed {
        #short;
        constructor(short2) {
          this.#short = short2;
        }
        static of(names) {
          return new Claimed(new Set([...names, ..._names_own_names_js__WEBPACK_IMPORTED_MODULE_1__.Dx].map(short)));
        }
        /** What runs before this one claimed in the text of a draft. */
        static in({ body }) {
          const found = [...body.matchAll(list)].flatMap(([, words = ""]) => words.trim().split(" "));
          return new Claimed(new Set(found));
        }
        with(other) {
          return new Claimed(/* @__PURE__ */ new Set([...this.#short, ...other.#short]));
        }
        has(name) {
          return this.#short.has(short(name));
        }
        includes(other) {
          return [...other.#short].every((one) => this.#short.has(one));
        }
        /**
         * What stands hidden in the text of a draft of ours: that it is ours, and which assets are. It is there before the first
         * of them, so that a run that was killed leaves nothing that nobody owns.
         */
        get marker() {
          return `${_draft_js__WEBPACK_IMPORTED_MODULE_2__.kC}
<!-- flakeship-assets ${[...this.#short].sort().join(" ")} -->`;
        }
      }
      const withoutMarker = (text) => text.replaceAll(_draft_js__WEBPACK_IMPORTED_MODULE_2__.kC, "").replaceAll(list, "");
      function unwantedIn(listed, { wanted, claimed }) {
        const names = new Set(wanted.map((name) => name.toLowerCase()));
        const unwanted = listed.filter(({ name }) => !names.has(name.toLowerCase()));
        const isOurs = ({ name }) => claimed?.has(name) ?? false;
        return { ours: unwanted.filter(isOurs), others: unwanted.filter((one) => !isOurs(one)) };
      }
      async function removeAssets(assets, { releases, pace, log }) {
        for (const { id: id2, name, state, bytes } of assets) {
          const now = await releases.asset(id2);
          if (now?.name !== name || now.state !== state || now.bytes !== bytes)
            continue;
          log.info(`removing ${name} of an earlier run from the draft: this release does not have it`);
          await pace.turn();
          await releases.deleteAsset(id2);
        }
      }
      function claiming({ release }, { claimed, person }) {
        if (Claimed.in(release).includes(claimed))
          return void 0;
        return `${person === "" ? "" : `${person}

`}${claimed.marker}
`;
      }
    })
  ),
  /***/
  99915: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          refusalOf
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      const refusals = [
        [
          /immutable release/i,
          (tag, words) => `the tag ${tag} cannot be released any more (${words}); release under another tag`
        ],
        [
          /pre_receive|rule|restricted/i,
          (tag, words) => `a rule of the repository forbids to release ${tag} (${words}); let the rule allow it to this workflow, then run the job again`
        ]
      ];
      function refusalOf(error, tag) {
        const { status, response } = error.cause ?? {};
        if (status !== 422)
          return error;
        const { message = "", errors = [] } = response?.data ?? {};
        const listed = Array.isArray(errors) ? errors.slice(0, 3) : [];
        const words = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(listed.flatMap((one) => one?.message ?? one?.code ?? []).map(String).join(", ") || String(message), 300);
        const [, why] = refusals.find(([said]) => said.test(words)) ?? [];
        return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(why?.(tag, words) ?? `GitHub does not take the release of ${tag}: ${words}`, {
          cause: error,
          reason: "machine"
        });
      }
    })
  ),
  /***/
  51817: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wl: () => (
          /* binding */
          possibleNames
        ),
        /* harmony export */
        eZ: () => (
          /* binding */
          namesOf
        ),
        /* harmony export */
        s6: () => (
          /* binding */
          chooseImages
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71026);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42686);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _names_asset_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84461);
      var _names_own_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6697);
      var _names_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74644);
      var _gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46291);
      var _parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78644);
      const imageKinds = /* @__PURE__ */ new Set(["iso", "sd-image", "image"]);
      function chooseImages(report, choice) {
        requireEvaluation(report, choice);
        const targets = selected(report.targets, choice.targets);
        const chosen = targets.flatMap((target) => target.images.map((file) => chosenImage({ target, file }, report.boots, choice)));
        if (chosen.length === 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("there is no image to release; a host needs system.build.isoImage, sdImage, image or images.VARIANT, or name others with targets");
        const named = chosen.flatMap((one) => possibleNames(one).map((name) => ({ name, of: one.target.id })));
        (0, _names_asset_names_js__WEBPACK_IMPORTED_MODULE_2__._y)([..._names_own_names_js__WEBPACK_IMPORTED_MODULE_3__.Dx.map((name) => ({ name, of: "every release" })), ...named]);
        (0, _names_asset_names_js__WEBPACK_IMPORTED_MODULE_2__.Ts)([..._names_own_names_js__WEBPACK_IMPORTED_MODULE_3__.Dx, ...chosen.flatMap(namesOf)]);
        return chosen;
      }
      function requireEvaluation({ evaluationFailures }, choice) {
        const [failure] = evaluationFailures;
        if (failure === void 0 || (0, _lib_globs_js__WEBPACK_IMPORTED_MODULE_6__.K)(choice.targets).includes.length > 0)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(failure.attribute)} does not evaluate, so nothing is released; name the targets to release without it`, { reason: "failed" });
      }
      const possibleNames = (image) => [
        ...namesOf(image),
        ...image.packBelow === void 0 ? [] : [(0, _parts_js__WEBPACK_IMPORTED_MODULE_5__.Ik)(image.name)]
      ];
      function namesOf({ name, parts, packed }) {
        if (packed !== void 0)
          return [packed.name];
        const names = parts.map((part) => part.name);
        return parts.length > 1 ? [...names, (0, _parts_js__WEBPACK_IMPORTED_MODULE_5__.vS)(name), (0, _parts_js__WEBPACK_IMPORTED_MODULE_5__.lU)(name)] : names;
      }
      function selected(all, globs) {
        const { includes: only, excludes: not } = (0, _lib_globs_js__WEBPACK_IMPORTED_MODULE_6__.K)(globs);
        const isExcluded = picomatch__WEBPACK_IMPORTED_MODULE_7__(not);
        const isMeant = picomatch__WEBPACK_IMPORTED_MODULE_7__(only);
        const found = all.filter(({ names, kind }) => only.length > 0 ? names.some((name) => isMeant(name)) : imageKinds.has(kind));
        const kept = found.filter(({ names }) => not.length === 0 || !names.some((name) => isExcluded(name)));
        const without = kept.find(({ images }) => images.length === 0);
        if (without)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(without.id)} has no image: ${whyNone(without)}`);
        for (const glob of only) {
          if (all.some(({ names }) => names.some((name) => picomatch__WEBPACK_IMPORTED_MODULE_7__.isMatch(name, glob))))
            continue;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`targets: ${JSON.stringify(glob)} matches no target of the run`);
        }
        return kept;
      }
      const whyNone = ({ outcome, reason }) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(reason ?? `its outcome is ${outcome}`, 300);
      function chosenImage(built, boots, choice) {
        const { target, file } = built;
        const admission = (0, _gate_js__WEBPACK_IMPORTED_MODULE_8__.w)(built, boots, choice.unbooted);
        if (!admission.admitted)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(target.id)} is not released: ${admission.why}; nothing is published (unbooted: allow releases it all the same, and says so)`, { reason: "failed" });
        if (file.bytes === 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the image of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(target.id)} is empty; GitHub takes no empty file`);
        const name = (0, _names_template_js__WEBPACK_IMPORTED_MODULE_4__.GS)(choice.template, {
          host: target.host ?? target.id.split(".").at(-1) ?? target.id,
          variant: variantOf(target),
          version: choice.version,
          system: target.system,
          ext: (0, _names_template_js__WEBPACK_IMPORTED_MODULE_4__.je)(file.name)
        });
        const { unbooted } = admission;
        const { sizes = _parts_js__WEBPACK_IMPORTED_MODULE_5__.G0, recompress = false } = choice;
        const parts = (0, _parts_js__WEBPACK_IMPORTED_MODULE_5__.CI)(name, file.bytes, sizes);
        const mayPack = recompress && parts.length > 1 && !(0, _names_template_js__WEBPACK_IMPORTED_MODULE_4__.lS)(name);
        return {
          ...built,
          name,
          parts,
          boots: admission.boots,
          ...unbooted === void 0 ? {} : { unbooted },
          ...mayPack ? { packBelow: sizes.assetLimit } : {}
        };
      }
      const variantOf = ({ id: id2, host, kind }) => kind === "image" && host !== void 0 && id2.startsWith(`${host}.image.`) ? id2.slice(host.length + 7) : "";
    })
  ),
  /***/
  46291: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          wayOf
        ),
        /* harmony export */
        w: () => (
          /* binding */
          admit
        )
        /* harmony export */
      });
      var _lib_images_firmwares_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26734);
      function admit({ target, file }, boots, unbooted) {
        const all = boots.filter((boot) => boot.target === target.id);
        const own = all.filter(({ verdict }) => verdict !== "not-tried");
        const why = doubt(own, file.sha256, target.drvPath) ?? forgotten(all, target.system);
        if (why === void 0)
          return { admitted: true, boots: own };
        if (unbooted === "allow")
          return { admitted: true, boots: own, unbooted: why };
        return { admitted: false, why };
      }
      function doubt(boots, sha256, drvPath) {
        if (boots.length === 0)
          return "it was not booted";
        const foreign = boots.find((boot) => boot.drvPath !== void 0 && boot.drvPath !== drvPath);
        if (foreign)
          return "its boots are those of another build";
        const bad = boots.find(({ verdict }) => verdict !== "booted");
        if (bad)
          return `${wayOf(bad)}: ${bad.verdict === "failed" ? "it did not boot" : "nobody knows whether it boots"}`;
        const other = boots.find((boot) => boot.image?.sha256 !== sha256);
        if (other)
          return other.image ? `${wayOf(other)}: another file was booted` : `${wayOf(other)}: nothing says which file was booted`;
        return void 0;
      }
      function forgotten(boots, system) {
        const isCard = boots.every(({ firmware }) => firmware !== "bios" && firmware !== "uefi");
        const missing = !isCard && (0, _lib_images_firmwares_js__WEBPACK_IMPORTED_MODULE_0__.M)(system).find((one) => boots.every(({ firmware }) => firmware !== one));
        return missing ? `${wayOf({ firmware: missing })}: nothing says whether it boots` : void 0;
      }
      const wayOf = ({ firmware, medium }) => `by ${firmware.toUpperCase()}${medium === void 0 ? "" : ` from ${medium}`}`;
    })
  ),
  /***/
  94018: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          windowsLines
        ),
        /* harmony export */
        y: () => (
          /* binding */
          joinScript
        )
        /* harmony export */
      });
      const mebi = 1024 * 1024;
      function joinScript({ name, bytes, sha256, parts }) {
        return `#!/bin/sh
# Makes ${name} (${bytes} bytes) of its ${parts.length} parts, which must be in the same folder.
set -eu
cd -- "$(dirname -- "$0")"
name='${name}'
whole='${sha256}'
joining="$name.joining"

sum() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum "$1"
  elif command -v shasum >/dev/null 2>&1; then shasum -a 256 "$1"
  else openssl dgst -sha256 -r "$1"
  fi | cut -c 1-64
}
size() { set -- $(ls -lnL -- "$1"); echo "$5"; } # wc of busybox reads all of it, and counts to 4 GiB
stop() { printf '%s\\n' "$1" >&2; exit 1; }

if [ -e "$name" ]; then
  [ "$(sum "$name")" = "$whole" ] && { echo "$name is there, and it is right"; exit 0; }
  stop "$name is there, but it is another file: move it away and run this again"
fi
have=0
[ ! -e "$joining" ] || have=$(size "$joining")

# part FILE OFFSET-IN-MIB BYTES SHA256: adds one part, unless a run before this one did
part() {
  end=$(($2 * ${mebi} + $3))
  [ "$have" -lt "$end" ] || return 0
  [ -f "$1" ] || stop "$1 is missing: download it into this folder and run this again"
  [ "$(sum "$1")" = "$4" ] || stop "$1 is damaged: download it again and run this again"
  echo "adding $1"
  dd if="$1" of="$joining" bs=${mebi} seek="$2" conv=notrunc 2>/dev/null || stop "no room for $name: it takes ${bytes} bytes"
}

${parts.map(({ name: name2, offset, bytes: bytes2, sha256: sha2562 }) => `part '${name2}' ${offset / mebi} ${bytes2} ${sha2562}`).join("\n")}

[ "$(size "$joining")" = ${bytes} ] && [ "$(sum "$joining")" = "$whole" ] || {
  rm -f "$joining"
  stop "the parts do not make $name: download them again and run this again"
}
mv "$joining" "$name"
echo "$name is complete; the parts can go"
`;
      }
      const longestLine = 3500;
      function windowsLines({ name, parts }) {
        const groups = [[]];
        for (const part of parts) {
          const group = groups.at(-1) ?? [];
          if ([...group, part.name].join("+").length <= longestLine)
            group.push(part.name);
          else
            groups.push([name, part.name]);
        }
        const copies = groups.map((group) => `copy /b ${group.join("+")} ${name}`);
        return [...copies, `certutil -hashfile ${name} SHA256`];
      }
    })
  ),
  /***/
  86006: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        U_: () => (
          /* binding */
          chunksOf
        ),
        jx: () => (
          /* binding */
          hashParts
        ),
        ld: () => (
          /* binding */
          notBooted
        ),
        Qj: () => (
          /* binding */
          openPart
        ),
        eM: () => (
          /* binding */
          requireLength
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var errors = __webpack_require__(1730);
      ;
      const bufferBytes = 1 << 20;
      async function* fileRange(file, { start, bytes }) {
        const handle = await (0, promises_.open)(file);
        const buffers = [Buffer.allocUnsafeSlow(bufferBytes), Buffer.allocUnsafeSlow(bufferBytes)];
        let done = 0;
        const read = async (buffer) => {
          const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, bytes - done), start + done);
          done += bytesRead;
          return buffer.subarray(0, bytesRead);
        };
        let ahead;
        try {
          for (let turn = 0; ; turn ^= 1) {
            const chunk = await (ahead ?? read(buffers[turn]));
            if (chunk.length === 0)
              return;
            ahead = read(buffers[turn ^ 1]);
            ahead.catch(() => {
            });
            yield chunk;
          }
        } finally {
          await ahead?.catch(() => {
          });
          await handle.close();
        }
      }
      ;
      async function requireLength(local, { file: built, target }) {
        const { file, start = 0 } = local;
        const found = await (0, promises_.lstat)(file).catch((cause) => {
          throw new errors.yo(`the image of ${target.id} is not there (${file}); build it again`, {
            cause,
            reason: "machine"
          });
        });
        if (!found.isFile())
          throw new errors.yo(`the image of ${target.id} is not a regular file (${file}), so it is not released; put the file itself there`, { reason: "machine" });
        const bytes = Math.min(local.bytes ?? found.size, found.size - start);
        if (bytes !== built.bytes)
          throw new errors.yo(`the image of ${target.id} has ${bytes} bytes, and one of ${built.bytes} was booted; build and boot it again`, { reason: "machine" });
      }
      const notBooted = ({ target }) => new errors.yo(`the image of ${target.id} is not the file that was booted; build and boot it again`, {
        reason: "machine"
      });
      async function hashParts(local, image) {
        const { file: built, parts } = image;
        await requireLength(local, image);
        const [only, ...others] = parts;
        if (only && others.length === 0)
          return [{ ...only, sha256: built.sha256 }];
        const whole = (0, external_node_crypto_.createHash)("sha256");
        const hashed = [];
        for (const part of parts) {
          const hash = (0, external_node_crypto_.createHash)("sha256");
          for await (const chunk of chunksOf(local, part)) {
            hash.update(chunk);
            whole.update(chunk);
          }
          hashed.push({ ...part, sha256: hash.digest("hex") });
        }
        if (whole.digest("hex") !== built.sha256)
          throw notBooted(image);
        return hashed;
      }
      const chunksOf = ({ file, start = 0 }, { offset, bytes }) => fileRange(file, { start: start + offset, bytes });
      function openPart({ file, start = 0 }, { offset, bytes }) {
        const first = start + offset;
        return (0, external_node_fs_.createReadStream)(file, { start: first, end: first + bytes - 1, highWaterMark: 1 << 20 });
      }
    })
  ),
  /***/
  78644: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CI: () => (
          /* binding */
          partsOf
        ),
        /* harmony export */
        G0: () => (
          /* binding */
          githubSizes
        ),
        /* harmony export */
        Ik: () => (
          /* binding */
          packedName
        ),
        /* harmony export */
        lU: () => (
          /* binding */
          joinScriptName
        ),
        /* harmony export */
        vS: () => (
          /* binding */
          manifestName
        ),
        /* harmony export */
        yV: () => (
          /* binding */
          assetLimit
        )
        /* harmony export */
      });
      const assetLimit = 2147483648;
      const partBytes = 1900 * 1024 * 1024;
      const githubSizes = { assetLimit, partBytes };
      function partsOf(name, bytes, { assetLimit: assetLimit2, partBytes: partBytes2 } = githubSizes) {
        if (bytes < assetLimit2)
          return [{ name, offset: 0, bytes }];
        const count = Math.ceil(bytes / partBytes2);
        const digits = Math.max(2, String(count).length);
        return Array.from({ length: count }, (_, i) => ({
          name: `${name}.part${String(i + 1).padStart(digits, "0")}`,
          offset: i * partBytes2,
          bytes: Math.min(partBytes2, bytes - i * partBytes2)
        }));
      }
      const joinScriptName = (name) => `${name}.join.sh`;
      const manifestName = (name) => `${name}.parts.json`;
      const packedName = (name) => `${name}.zst`;
    })
  ),
  /***/
  84461: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $m: () => (
          /* binding */
          mostAssets
        ),
        /* harmony export */
        MN: () => (
          /* binding */
          isAssetName
        ),
        /* harmony export */
        Ts: () => (
          /* binding */
          requireAssetCount
        ),
        /* harmony export */
        _y: () => (
          /* binding */
          requireAssetNames
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      const plainName = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;
      const longest = 120;
      function requireAssetNames(named) {
        const taken = /* @__PURE__ */ new Map();
        for (const one of named) {
          const why = complaint(one.name);
          if (why !== void 0)
            throw refused(`${shown(one.name)} for ${shown(one.of)}: ${why}`);
          const other = taken.get(one.name.toLowerCase());
          if (other)
            throw refused(`${shown(one.name)} for ${shown(one.of)} is the name for ${shown(other.of)} too${other.name === one.name ? "" : ", when case is ignored"}`);
          taken.set(one.name.toLowerCase(), one);
        }
      }
      const mostAssets = 1e3;
      function requireAssetCount(names, there = []) {
        const others = new Set(there.map(({ name }) => name.toLowerCase()));
        for (const name of names)
          others.delete(name.toLowerCase());
        const beside = others.size === 0 ? "" : `, with ${others.size} that the release has beside them`;
        if (names.length + others.size > mostAssets)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`these images make ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.U9)(names.length, "asset")}${beside}, and a release takes ${mostAssets}; release fewer targets`);
      }
      const rules = [
        [(name) => name === "", "it is empty"],
        [(name) => name.length > longest, `it is longer than ${longest} characters`],
        [
          (name) => !plainName.test(name),
          "it may hold letters, digits, dots, underscores, plus and minus, and begins with a letter or a digit"
        ],
        [(name) => name.endsWith("."), "it ends with a dot"],
        [(name) => name.includes(".."), "GitHub makes one dot of several"]
      ];
      const complaint = (name) => rules.find(([when]) => when(name))?.[1];
      const isAssetName = (name) => complaint(name) === void 0;
      const shown = (name) => JSON.stringify((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(name, 140));
      const refused = (what) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`nothing can be released under the name ${what}; give other names with name-template`);
    })
  ),
  /***/
  6697: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dx: () => (
          /* binding */
          ownNames
        ),
        /* harmony export */
        ge: () => (
          /* binding */
          sumsName
        ),
        /* harmony export */
        kA: () => (
          /* binding */
          attestationName
        ),
        /* harmony export */
        sy: () => (
          /* binding */
          detailsName
        ),
        /* harmony export */
        xD: () => (
          /* binding */
          recordName
        )
        /* harmony export */
      });
      const sumsName = "SHA256SUMS";
      const recordName = "release.json";
      const attestationName = "attestation.json";
      const detailsName = "release-notes.md";
      const ownNames = [sumsName, recordName, attestationName, detailsName];
    })
  ),
  /***/
  88409: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E4: () => (
          /* binding */
          versionOf
        ),
        /* harmony export */
        KA: () => (
          /* binding */
          versionText
        ),
        /* harmony export */
        YP: () => (
          /* binding */
          standingOf
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          compareVersions
        )
        /* harmony export */
      });
      var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);
      const numbered = /^(?<words>[A-Za-z]+[-_/]?)??(?<numbers>\d{1,20}(?:[.-]\d{1,20})*)(?:[-.]?(?<pre>alpha|beta|rc|pre|dev)[-.]?(?<n>\d{1,20})?)?$/;
      const versionText = (tag) => tag.replace(/^v(?=\d)/i, "");
      function versionOf(tag) {
        if (tag.length > 200)
          return void 0;
        const bare = versionText(tag);
        const semver = (0, semver__WEBPACK_IMPORTED_MODULE_0__.parse)(bare);
        if (semver)
          return {
            words: "",
            numbers: [semver.major, semver.minor, semver.patch].map(BigInt),
            before: semver.prerelease.map((one) => typeof one === "number" ? BigInt(one) : one)
          };
        const { words = "", numbers = "", pre, n } = numbered.exec(bare)?.groups ?? {};
        if (numbers === "")
          return void 0;
        return {
          words,
          numbers: numbers.split(/[.-]/).map(BigInt),
          before: pre === void 0 ? [] : n === void 0 ? [pre] : [pre, BigInt(n)]
        };
      }
      function compareVersions(a, b) {
        for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
          const order = compare(a.numbers[i] ?? 0n, b.numbers[i] ?? 0n);
          if (order !== 0)
            return order;
        }
        if (a.before.length === 0 || b.before.length === 0)
          return compare(b.before.length, a.before.length);
        for (let i = 0; i < Math.max(a.before.length, b.before.length); i++) {
          const [left, right] = [a.before[i], b.before[i]];
          if (left === void 0 || right === void 0)
            return left === void 0 ? -1 : 1;
          if (typeof left !== typeof right)
            return typeof left === "bigint" ? -1 : 1;
          const order = compare(left, right);
          if (order !== 0)
            return order;
        }
        return 0;
      }
      const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
      function standingOf(tag, published) {
        const version = versionOf(tag);
        if (!version)
          return {
            prerelease: false,
            latest: false,
            warning: `the tag ${tag} has no number to order it by, so the release is not marked as the latest; say so with latest: true`
          };
        const prerelease = version.before.length > 0;
        if (prerelease)
          return { prerelease, latest: false };
        const others = published.filter((one) => one !== tag).map((one) => ({ tag: one, version: versionOf(one) }));
        const foreign = others.find((one) => one.version?.words !== version.words);
        if (foreign)
          return {
            prerelease,
            latest: false,
            warning: `the tags ${tag} and ${foreign.tag} have no common order, so the release is not marked as the latest; say so with latest: true`
          };
        const isHighest = others.every((one) => one.version && compareVersions(one.version, version) < 0);
        return { prerelease, latest: isHighest };
      }
    })
  ),
  /***/
  74644: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GS: () => (
          /* binding */
          fill
        ),
        /* harmony export */
        je: () => (
          /* binding */
          extensionOf
        ),
        /* harmony export */
        lS: () => (
          /* binding */
          isPacked
        ),
        /* harmony export */
        oB: () => (
          /* binding */
          defaultTemplate
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const defaultTemplate = "{host}{-variant}-{version}-{system}.{ext}";
      const field = /\{([^a-z{}]?)([a-z]*)\}/g;
      const known = ["host", "variant", "version", "system", "ext"];
      function fill(template, fields) {
        const bare = template.replaceAll(field, "");
        if (/[{}]/.test(bare))
          throw unknown(template, /[{}]/.exec(bare)?.[0] ?? "{");
        return template.replaceAll(field, (whole, joint, name) => {
          const found = known.find((one) => one === name);
          if (found === void 0)
            throw unknown(template, whole);
          return fields[found] === "" ? "" : `${joint}${fields[found]}`;
        });
      }
      const unknown = (template, what) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the name template ${JSON.stringify(template)} has ${JSON.stringify(what)}; it may name ${known.map((one) => `{${one}}`).join(", ")}, each with one character before the name that is dropped with it, as in {-variant}`);
      const packed = /* @__PURE__ */ new Set(["zst", "xz", "gz", "bz2", "lz4"]);
      const isPacked = (name) => packed.has(name.split(".").at(-1) ?? "");
      function extensionOf(file) {
        const [last = "", before = ""] = file.split("/").at(-1)?.split(".").slice(1).reverse() ?? [];
        return packed.has(last) && /^[a-z][a-z0-9]{0,9}$/.test(before) ? `${before}.${last}` : last;
      }
    })
  ),
  /***/
  77908: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Am: () => (
          /* binding */
          joinNotes
        ),
        /* harmony export */
        cz: () => (
          /* binding */
          detailsOf
        ),
        /* harmony export */
        hr: () => (
          /* binding */
          requireRoom
        ),
        /* harmony export */
        lN: () => (
          /* binding */
          moreInDetails
        ),
        /* harmony export */
        m_: () => (
          /* binding */
          withoutOurs
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _draft_own_assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94041);
      var _names_own_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6697);
      const mostCharacters = 12e4;
      const begin = "<!-- flakeship-notes -->";
      const end = "<!-- /flakeship-notes -->";
      function joinNotes(person, sections, frame) {
        const { head, more, room } = requireRoom(person, sections[0] ?? "", frame);
        const kept = sections.slice(0, countOfFitting(sections, room));
        const rest = kept.length < sections.length ? [more] : [];
        return [...head, ...kept, ...rest, end].join("\n\n");
      }
      function detailsOf(person, sections, frame) {
        const { room } = requireRoom(person, sections[0] ?? "", frame);
        return countOfFitting(sections, room) < sections.length ? `${sections.join("\n\n")}
` : void 0;
      }
      function countOfFitting(sections, room) {
        let left = room;
        const first = sections.findIndex((section) => {
          left -= section.length + 2;
          return left < 0;
        });
        return first === -1 ? sections.length : first;
      }
      const moreInDetails = `The rest is in \`${_names_own_names_js__WEBPACK_IMPORTED_MODULE_2__.sy}\`.`;
      function requireRoom(person, first, { marker, more }) {
        const own = withoutOurs(person);
        const head = [...own === "" ? [] : [own], ...marker === "" ? [] : [marker], begin];
        const room = mostCharacters - [...head, more, end].join("\n\n").length - 2;
        if (first.length <= room)
          return { head, more, room };
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`the notes are too long: a release takes 125,000 characters, and the part of Flakeship needs ${first.length}; shorten the text (${own.length} characters)`);
      }
      function withoutOurs(text) {
        const unix = text.replaceAll("\r\n", "\n");
        const from = unix.indexOf(begin);
        const to = unix.indexOf(end, from);
        const rest = from === -1 || to === -1 ? unix : unix.slice(0, from) + unix.slice(to + end.length);
        return (0, _draft_own_assets_js__WEBPACK_IMPORTED_MODULE_1__.rR)(rest).trim();
      }
    })
  ),
  /***/
  99815: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        i: () => (
          /* binding */
          imageTable
        ),
        B: () => (
          /* binding */
          noteSections
        )
      });
      var markdown = __webpack_require__(70624);
      var lib_text = __webpack_require__(79470);
      var gate = __webpack_require__(46291);
      ;
      const mostRows = 30;
      function changeSections({ since, hosts }) {
        if (hosts.length === 0)
          return [];
        const head = `### Since ${(0, markdown.aY)(since)}`;
        return [[head, ...hosts.map(({ host, diff }) => hostChanges(host, diff))].join("\n\n")];
      }
      function hostChanges(host, { before, after, changes }) {
        const size = (0, lib_text.pJ)(after.bytes - before.bytes);
        const told = changes.filter(({ change }) => change !== "rebuilt");
        const rebuilt = changes.length - told.length;
        if (changes.length === 0)
          return `${(0, markdown.aY)(host)}: the same system.`;
        const sum = [
          told.length === 0 ? "the same packages" : (0, lib_text.U9)(told.length, "package"),
          ...rebuilt === 0 ? [] : [`${rebuilt} rebuilt`],
          size
        ].join(", ");
        if (told.length === 0)
          return `${(0, markdown.aY)(host)}: ${sum}.`;
        const rows = told.slice(0, mostRows).map(row);
        const more = told.length - rows.length;
        return [
          `${(0, markdown.aY)(host)}: ${sum}`,
          "",
          "| Package | Before | After | Size |",
          "| --- | --- | --- | --- |",
          ...rows,
          ...more === 0 ? [] : ["", `and ${more} more, in its SBOM`]
        ].join("\n");
      }
      const row = ({ name, before, after, bytes, change }) => `| ${(0, markdown.MZ)(name)} | ${change === "added" ? "" : versions(before)} | ${change === "removed" ? "" : versions(after)} | ${(0, lib_text.pJ)(bytes)} |`;
      const versions = (all) => all.length === 0 ? "(none)" : (0, markdown.MZ)(all.slice(0, 3).join(", "));
      var join_script = __webpack_require__(94018);
      var images_parts = __webpack_require__(78644);
      ;
      const why = "GitHub takes no file of 2 GiB or more.";
      function joining(joined) {
        const each = joined.map(({ image: { name }, parts }) => {
          const lines = [`sh ${(0, images_parts.lU)(name)}`, "", "# Windows", ...(0, join_script.j)({ name, parts })];
          return `${(0, markdown.aY)(name)} comes in ${parts.length} parts. Download them and ${(0, markdown.aY)((0, images_parts.lU)(name))} into one folder:

${(0, markdown.OF)(lines, 4e3)}`;
        });
        return `### Joining the parts

${why}

${each.join("\n\n")}`;
      }
      function unpacking({ images, assets }) {
        const packed = images.flatMap((image) => {
          const file = image.packed === void 0 ? void 0 : assets.find(({ name }) => name === image.assets[0]);
          return file === void 0 ? [] : [{ image, file }];
        });
        const rows = packed.flatMap(({ image, file }) => [file, image].map((one) => `| ${(0, markdown.aY)(one.name)} | ${(0, lib_text.ee)(one.bytes)} | ${(0, markdown.aY)(one.sha256)} |`));
        const lines = packed.flatMap(({ image, file }) => [
          `zstd -d ${file.name}`,
          `sha256sum ${image.name} # ${image.sha256}`
        ]);
        return [
          `### Unpacking

${why} These come compressed; unpacked, each is the file that was booted:`,
          ["| File | Size | SHA-256 |", "| --- | --- | --- |", ...rows].join("\n"),
          (0, markdown.OF)(lines, 4e3)
        ].join("\n\n");
      }
      ;
      function noteSections({ released, repository, signer, changes }) {
        const { record, joined } = released;
        return [
          imageTable(record),
          ...warnings(record.images),
          ...joined.length > 0 ? [joining(joined)] : [],
          ...record.images.some(({ packed }) => packed !== void 0) ? [unpacking(record)] : [],
          verifying(record, repository, signer),
          ...record.images.some(isStick) ? [writing(record.images.filter(isStick))] : [],
          ...changes === void 0 ? [] : changeSections(changes)
        ];
      }
      function imageTable({ images, commit, run }) {
        const rows = images.map((image) => `| ${(0, markdown.MZ)(image.name)} | ${(0, markdown.MZ)(image.host ?? image.target)} | ${(0, markdown.MZ)(image.system)} | ${(0, lib_text.ee)(image.bytes)} | ${evidence(image)} | ${(0, markdown.aY)(image.sha256)} |`);
        const from = run === void 0 ? "" : ` in [this run](${run})`;
        return [
          `Built from commit ${(0, markdown.aY)(commit.slice(0, 12))}${from}. Each image was booted as it is, unless its line says otherwise.`,
          "",
          "| Image | Host | System | Size | Booted | SHA-256 |",
          "| --- | --- | --- | --- | --- | --- |",
          ...rows
        ].join("\n");
      }
      const evidence = ({ boots, unbooted }) => unbooted === void 0 ? boots.map(gate.V).map((way) => way.replace(/^by /, "")).join(", ") || "no" : "**not proved**";
      function warnings(images) {
        const unproved = images.filter(({ unbooted }) => unbooted !== void 0);
        if (unproved.length === 0)
          return [];
        const lines = unproved.map(({ name, unbooted = "" }) => `- ${(0, markdown.aY)(name)}: ${(0, markdown.aY)(unbooted)}`);
        return [`**${(0, lib_text.U9)(unproved.length, "image")} not proved to boot:**

${lines.join("\n")}`];
      }
      function verifying({ tag }, repository, signer) {
        const attested = repository !== void 0 && signer !== void 0 ? [`gh attestation verify FILE --repo ${repository} --signer-workflow ${signer}`] : [];
        const immutable = repository === void 0 ? [] : [`gh release verify-asset ${shellWord(tag)} FILE --repo ${repository} # if the release is immutable`];
        return `### Verifying

${(0, markdown.OF)(["sha256sum --check --ignore-missing SHA256SUMS", ...attested, ...immutable], 4e3)}`;
      }
      const shellWord = (text) => /^[\w.+/@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
      const isStick = ({ name }) => /\.(iso|img)(\.(zst|xz))?$/.test(name);
      function writing(images) {
        const [{ name, packed, assets: [asset = ""] } = { name: "", packed: void 0, assets: [] }] = images;
        const file = packed === void 0 ? name : asset;
        const unpack = /\.zst$/.test(file) ? "zstd -dc" : /\.xz$/.test(file) ? "xz -dc" : void 0;
        const line = unpack ? `${unpack} ${file} | sudo dd of=/dev/sdX bs=4M oflag=direct status=progress` : `sudo dd if=${file} of=/dev/sdX bs=4M oflag=direct status=progress`;
        return `### Writing a stick or a card

${(0, markdown.OF)([line], 4e3)}

${(0, markdown.aY)("/dev/sdX")} is the whole device, and all that is on it goes.`;
      }
    })
  ),
  /***/
  98780: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $u: () => (
          /* binding */
          plannedNames
        ),
        /* harmony export */
        Z0: () => (
          /* binding */
          requireAttestable
        ),
        /* harmony export */
        am: () => (
          /* binding */
          namesInAnyForm
        )
        /* harmony export */
      });
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79470);
      var _images_choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51817);
      var _names_asset_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84461);
      var _names_own_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6697);
      function plannedNames({ images, sboms }) {
        const named = [
          ..._names_own_names_js__WEBPACK_IMPORTED_MODULE_4__.Dx.map((name) => ({ name, of: "every release" })),
          ...images.flatMap((image) => (0, _images_choose_js__WEBPACK_IMPORTED_MODULE_2__.eZ)(image).map((name) => ({ name, of: image.target.id }))),
          ...sboms.map(({ name, host }) => ({ name, of: `the SBOM of ${host}` }))
        ];
        (0, _names_asset_names_js__WEBPACK_IMPORTED_MODULE_3__._y)(named);
        const names = named.map(({ name }) => name);
        (0, _names_asset_names_js__WEBPACK_IMPORTED_MODULE_3__.Ts)(names);
        return names;
      }
      const namesInAnyForm = ({ images, sboms }) => [
        ..._names_own_names_js__WEBPACK_IMPORTED_MODULE_4__.Dx,
        ...images.flatMap(_images_choose_js__WEBPACK_IMPORTED_MODULE_2__.Wl),
        ...sboms.map(({ name }) => name)
      ];
      const most = { subjects: 1024, characters: 125e3 };
      function requireAttestable({ images, sboms }) {
        const subjects = [
          ...images.flatMap(({ name, parts }) => [.../* @__PURE__ */ new Set([name, ...parts.map((part) => part.name)])]),
          ...sboms.map(({ name }) => name)
        ];
        const characters = subjects.reduce((sum, name) => sum + name.length + 67, 0);
        if (subjects.length <= most.subjects && characters <= most.characters)
          return;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`one attestation cannot speak of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.U9)(subjects.length, "file")}, of which it takes ${most.subjects} with short names; release fewer targets, or say attest: false`);
      }
    })
  ),
  /***/
  84370: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kq: () => (
          /* binding */
          standingRecord
        ),
        /* harmony export */
        Rn: () => (
          /* binding */
          recordIn
        ),
        /* harmony export */
        xR: () => (
          /* binding */
          recordFor
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
      var _documents_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17417);
      var _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83051);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19031);
      var _images_choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51817);
      var _names_own_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6697);
      function recordFor({ report, tag, commit, run }, images, assets) {
        return valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(_documents_release_js__WEBPACK_IMPORTED_MODULE_0__._, {
          document: "release",
          version: _documents_versions_js__WEBPACK_IMPORTED_MODULE_1__.N.release,
          created: report.created,
          tag,
          commit,
          ...run === void 0 ? {} : { run },
          images: images.map(imageOf),
          assets: [...assets]
        });
      }
      async function recordIn(destination) {
        const text = await destination.read(_names_own_names_js__WEBPACK_IMPORTED_MODULE_3__.xD);
        const read = text === void 0 ? void 0 : valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(_documents_release_js__WEBPACK_IMPORTED_MODULE_0__._, (0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_5__.q)(text));
        return read?.success ? read.output : void 0;
      }
      function standingRecord(earlier, record, log) {
        if (earlier === void 0)
          return record;
        const core = ({ created: _, run: __, ...rest }) => JSON.stringify(rest);
        if (core(earlier) === core(record))
          return earlier;
        const { commit } = earlier;
        const why = commit === record.commit ? "other files" : `commit ${commit.slice(0, 12)}`;
        log.info(`${_names_own_names_js__WEBPACK_IMPORTED_MODULE_3__.xD} of an earlier run is of ${why}`);
        return record;
      }
      function imageOf({ target, file, name, boots, unbooted, packed, parts }) {
        return {
          target: target.id,
          ...target.host === void 0 ? {} : { host: target.host },
          system: target.system,
          name,
          bytes: file.bytes,
          sha256: file.sha256,
          assets: (0, _images_choose_js__WEBPACK_IMPORTED_MODULE_2__.eZ)({ name, parts, ...packed === void 0 ? {} : { packed } }),
          ...packed === void 0 ? {} : { packed: "zstd" },
          boots: boots.map(({ firmware, medium, verdict }) => ({
            firmware,
            verdict,
            ...medium === void 0 ? {} : { medium }
          })),
          ...unbooted === void 0 ? {} : { unbooted }
        };
      }
    })
  ),
  /***/
  2591: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        B: () => (
          /* binding */
          uploadRelease
        )
      });
      var external_node_crypto_ = __webpack_require__(77598);
      var external_node_stream_ = __webpack_require__(57075);
      var lib_text = __webpack_require__(79470);
      ;
      function checksums(files2) {
        const lines = files2.map(({ name, sha256: sha2562 }) => `${sha2562}  ${name}
`);
        return lines.sort((a, b) => a.slice(66) < b.slice(66) ? -1 : 1).join("");
      }
      var join_script = __webpack_require__(94018);
      var images_parts = __webpack_require__(78644);
      var dist = __webpack_require__(70458);
      var json_text = __webpack_require__(19031);
      ;
      const count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1));
      const sha256 = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/));
      const manifest = dist.Ikc({
        manifest: dist.euz("flakeship-parts"),
        version: dist.euz(1),
        name: dist.YjP(),
        bytes: count,
        sha256,
        parts: dist.FsL(dist.YOg(dist.Ikc({ name: dist.YjP(), offset: dist.FsL(dist.aig(), dist.Wwf(0)), bytes: count, sha256 })), dist.BpQ(2))
      });
      function writeManifest({ name, file: { bytes, sha256: sha2562 } }, parts) {
        const value = {
          manifest: "flakeship-parts",
          version: 1,
          name,
          bytes,
          sha256: sha2562,
          parts: parts.map(({ name: name2, offset, bytes: bytes2, sha256: sha2563 }) => ({ name: name2, offset, bytes: bytes2, sha256: sha2563 }))
        };
        return `${JSON.stringify(value, null, 1)}
`;
      }
      function partsIn(text, { name, file, parts }) {
        const parsed = dist.xLC(manifest, (0, json_text.q)(text));
        if (!parsed.success || parsed.output.sha256 !== file.sha256 || parsed.output.name !== name)
          return void 0;
        const isSame = (part, i) => {
          const other = parsed.output.parts[i];
          return other?.name === part.name && other.offset === part.offset && other.bytes === part.bytes;
        };
        if (parsed.output.parts.length !== parts.length || !parts.every(isSame))
          return void 0;
        return parsed.output.parts;
      }
      var external_node_zlib_ = __webpack_require__(38522);
      var errors = __webpack_require__(1730);
      var files = __webpack_require__(8292);
      var part_hashes = __webpack_require__(86006);
      ;
      const level = 9;
      async function pack(local, image, limit) {
        await (0, part_hashes.eM)(local, image);
        const [whole, packed] = [(0, external_node_crypto_.createHash)("sha256"), (0, external_node_crypto_.createHash)("sha256")];
        let bytes = 0;
        for await (const chunk of compressed(local, image, whole)) {
          bytes += chunk.length;
          if (bytes >= limit)
            return void 0;
          packed.update(chunk);
        }
        if (whole.digest("hex") !== image.file.sha256)
          throw (0, part_hashes.ld)(image);
        return { name: (0, images_parts.Ik)(image.name), bytes, sha256: packed.digest("hex") };
      }
      const openPacked = (local, image) => compressed(local, image);
      function compressed(local, { file }, hash) {
        if (!("createZstdCompress" in external_node_zlib_))
          throw new errors.Ml("this Node cannot compress with zstd; use Node 24, or leave recompress out");
        const zstd = external_node_zlib_.createZstdCompress({
          chunkSize: 1 << 20,
          params: {
            [external_node_zlib_.constants.ZSTD_c_compressionLevel]: level,
            [external_node_zlib_.constants.ZSTD_c_checksumFlag]: 1
          }
        });
        const source = (0, part_hashes.Qj)(local, { offset: 0, bytes: file.bytes });
        (0, external_node_stream_.pipeline)(hash ? (0, files.DA)(hash, source) : source, zstd, () => {
        });
        return zstd;
      }
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
      async function settleSizes(job, earlier) {
        const settled = [];
        for (const image of job.images)
          settled.push(image.packBelow === void 0 ? image : await settle(image, image.packBelow, { job, earlier }));
        return settled;
      }
      async function settle(image, limit, { job: { fetch, log }, earlier }) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          const before = earlier && settledBefore(image, earlier);
          if (before === "parts")
            log.info(`${image.name} stays in parts, as an earlier run has it`);
          if (before !== void 0)
            return before === "parts" ? image : { ...image, packed: before };
          log.info(`compressing ${image.name} (${(0, lib_text.ee)(image.file.bytes)}) to see whether it is one asset then`);
          const local = __addDisposableResource(env_1, await fetch(image), true);
          const packed = await pack(local, image, limit);
          log.info(packed === void 0 ? `${image.name} is too large for one asset when it is compressed too: it comes in ${(0, lib_text.U9)(image.parts.length, "part")}` : `${packed.name} has ${(0, lib_text.ee)(packed.bytes)}`);
          return packed === void 0 ? image : { ...image, packed };
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = __disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      function settledBefore({ name, file }, { images, assets }) {
        const same = images.find((one) => one.name === name && one.sha256 === file.sha256);
        if (same === void 0)
          return void 0;
        if (same.packed === void 0)
          return "parts";
        const asset = assets.find((one) => one.kind === "packed" && one.name === (0, images_parts.Ik)(name));
        return asset && { name: asset.name, bytes: asset.bytes, sha256: asset.sha256 };
      }
      var own_names = __webpack_require__(6697);
      var p_limit = __webpack_require__(48630);
      ;
      var put_image_addDisposableResource = function(env, value, async) {
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
      var put_image_disposeResources = /* @__PURE__ */ (function(SuppressedError2) {
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
      const atOnce = 2;
      async function putImage(image, job) {
        if (image.packed !== void 0)
          return { assets: [await putPacked(image, image.packed, job)] };
        const parts = await putParts(image, job);
        const kind = parts.length > 1 ? "part" : "image";
        const assets = parts.map((part) => assetOf(kind, part));
        return { assets, ...parts.length > 1 ? { parts } : {} };
      }
      async function putPacked(image, packed, job) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
          if (await job.destination.has(packed)) {
            job.log.info(`${packed.name} is there already (${(0, lib_text.ee)(packed.bytes)})`);
            return assetOf("packed", packed);
          }
          const local = put_image_addDisposableResource(env_1, await job.fetch(image), true);
          await (0, part_hashes.eM)(local, image);
          await put({ ...packed, open: () => openPacked(local, image) }, job);
          return assetOf("packed", packed);
        } catch (e_1) {
          env_1.error = e_1;
          env_1.hasError = true;
        } finally {
          const result_1 = put_image_disposeResources(env_1);
          if (result_1)
            await result_1;
        }
      }
      async function putParts(image, job) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
          const { destination, log } = job;
          const known = await knownParts(image, destination);
          if (known && (await Promise.all(known.map((part) => destination.has(part)))).every(Boolean)) {
            log.info(`${image.name} is there already (${(0, lib_text.ee)(image.file.bytes)})`);
            return known;
          }
          const local = put_image_addDisposableResource(env_2, await job.fetch(image), true);
          const parts = await (0, part_hashes.jx)(local, image);
          await putEach(parts, (part) => put({ ...part, open: () => (0, part_hashes.U_)(local, part) }, job));
          return parts;
        } catch (e_2) {
          env_2.error = e_2;
          env_2.hasError = true;
        } finally {
          const result_2 = put_image_disposeResources(env_2);
          if (result_2)
            await result_2;
        }
      }
      async function putEach(parts, putOne) {
        const limit = (0, p_limit.A)(atOnce);
        const failures = [];
        const careful = async (part) => {
          if (failures.length === 0)
            await putOne(part).catch((error) => failures.push(error));
        };
        await Promise.all(parts.map((part) => limit(() => careful(part))));
        if (failures.length > 0)
          throw failures[0];
      }
      async function put(source, { destination, log }) {
        const what = await destination.put(source);
        log.info(`${source.name}: ${what === "there" ? "there already" : "uploaded"} (${(0, lib_text.ee)(source.bytes)})`);
      }
      async function knownParts(image, destination) {
        const [only, ...others] = image.parts;
        if (only && others.length === 0)
          return [{ ...only, sha256: image.file.sha256 }];
        const text = await destination.read((0, images_parts.vS)(image.name));
        return text === void 0 ? void 0 : partsIn(text, image);
      }
      const assetOf = (kind, { name, bytes, sha256: sha2562 }) => ({
        kind,
        name,
        bytes,
        sha256: sha2562
      });
      var release_record = __webpack_require__(84370);
      ;
      const attested = /* @__PURE__ */ new Set(["image", "packed", "part", "sbom"]);
      async function uploadRelease(job) {
        const { destination, earlier, log } = job;
        const images = await settleSizes(job, earlier);
        const assets = [];
        const joined = [];
        const small = async (kind, name, text) => {
          const asset = textAsset(name, text);
          await destination.put(asset);
          assets.push({ kind, name, bytes: asset.bytes, sha256: asset.sha256 });
        };
        for (const image of images) {
          const { assets: own, parts } = await putImage(image, job);
          assets.push(...own);
          if (parts === void 0)
            continue;
          for (const [kind, name, text] of besideParts(image, parts))
            await small(kind, name, text);
          joined.push({ image, parts });
        }
        for (const { name, text } of job.sboms)
          await small("sbom", name, text);
        const files2 = { record: (0, release_record.xR)(job, images, assets), joined };
        const kept = earlier?.assets.find(({ kind }) => kind === "details");
        const details = await job.details?.(files2);
        if (details !== void 0)
          await small("details", own_names.sy, details);
        else if (job.details === void 0 && kept !== void 0)
          assets.push(kept);
        const shipped = checksums([...assets, ...wholes(images)]);
        await small("checksums", own_names.ge, shipped);
        const sums = checksums([...assets.filter(({ kind }) => attested.has(kind)), ...wholes(images)]);
        const record = (0, release_record.Kq)(earlier, (0, release_record.xR)(job, images, assets), log);
        const recordAsset = textAsset(own_names.xD, `${JSON.stringify(record, null, 1)}
`);
        await destination.put(recordAsset);
        log.info(`${(0, lib_text.U9)(assets.length + 1, "asset")} of ${(0, lib_text.U9)(images.length, "image")} are there`);
        return { record, recordAsset, joined, sums };
      }
      const wholes = (images) => images.filter(({ parts, packed }) => packed !== void 0 || parts.length > 1).map(({ name, file }) => ({ name, sha256: file.sha256 }));
      const besideParts = (image, parts) => [
        ["manifest", (0, images_parts.vS)(image.name), writeManifest(image, parts)],
        ["join-script", (0, images_parts.lU)(image.name), (0, join_script.y)({ ...image.file, name: image.name, parts })]
      ];
      function textAsset(name, text) {
        const data = Buffer.from(text);
        return {
          name,
          bytes: data.length,
          sha256: (0, external_node_crypto_.createHash)("sha256").update(data).digest("hex"),
          open: () => external_node_stream_.Readable.from([data])
        };
      }
    })
  ),
  /***/
  28641: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        HK: () => (
          /* binding */
          sbomName
        ),
        /* harmony export */
        K7: () => (
          /* binding */
          listingOf
        ),
        /* harmony export */
        UK: () => (
          /* binding */
          chooseSboms
        )
        /* harmony export */
      });
      var _documents_sbom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7063);
      var _names_asset_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84461);
      var _names_tag_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88409);
      function chooseSboms({ targets }, images, { found, tag }) {
        const hosts = [...new Set(images.flatMap(({ target }) => target.host ?? []))];
        const sboms = [];
        const missing = [];
        for (const host of hosts) {
          const target = targets.find((one) => one.kind === "toplevel" && one.host === host);
          const own = target && found.find(({ sbom }) => isOf(sbom, target));
          if (own === void 0 || target === void 0 || !(0, _names_asset_names_js__WEBPACK_IMPORTED_MODULE_1__.MN)(sbomName(host, tag, target.system)))
            missing.push(host);
          else
            sboms.push({ host, system: target.system, name: sbomName(host, tag, target.system), ...chosen(own) });
        }
        return { sboms, missing };
      }
      const sbomName = (host, tag, system) => `${host}-${(0, _names_tag_order_js__WEBPACK_IMPORTED_MODULE_2__.KA)(tag)}-${system}.cdx.json`;
      function chosen({ text, sbom }) {
        return { text, listing: listingOf(sbom) };
      }
      function listingOf(sbom) {
        const paths = (0, _documents_sbom_js__WEBPACK_IMPORTED_MODULE_0__.wG)(sbom);
        return { paths, bytes: paths.reduce((sum, one) => sum + one.bytes, 0) };
      }
      function isOf({ metadata, components }, { outputs, closure }) {
        if (metadata.component["bom-ref"] !== outputs.out || closure === void 0)
          return false;
        const listed = new Set([metadata.component, ...components].map((one) => one["bom-ref"]));
        return listed.size === closure.paths.length && closure.paths.every(({ path }) => listed.has(path));
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
  42686: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          splitGlobs
        )
        /* harmony export */
      });
      function splitGlobs(globs) {
        const isExclude = (glob) => glob.startsWith("!");
        return {
          includes: globs.filter((glob) => !isExclude(glob)),
          excludes: globs.filter(isExclude).map((glob) => glob.slice(1))
        };
      }
    })
  ),
  /***/
  26734: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          firmwaresOf
        )
        /* harmony export */
      });
      const firmwaresOf = (system) => system.startsWith("aarch64-") ? ["uefi"] : ["bios", "uefi"];
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
  70624: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MZ: () => (
          /* binding */
          codeCell
        ),
        /* harmony export */
        OF: () => (
          /* binding */
          fenced
        ),
        /* harmony export */
        aY: () => (
          /* binding */
          code
        ),
        /* harmony export */
        h8: () => (
          /* binding */
          htmlCode
        ),
        /* harmony export */
        uM: () => (
          /* binding */
          linkTo
        )
        /* harmony export */
      });
      var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      function code(text, most2 = 200) {
        const line = withoutComments((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text, most2)) || " ";
        const fence = "`".repeat(longestRun(line) + 1);
        const room = /^`|`$/.test(line) ? " " : "";
        return `${fence}${room}${line}${room}${fence}`;
      }
      function codeCell(text, most2 = 200) {
        return code(text.replaceAll("|", "¦"), most2);
      }
      const most = { lines: 1e3, characters: 2e4 };
      function fenced(lines, mostColumns = 300) {
        const safe = lines.slice(0, most.lines).flatMap((line) => withoutComments((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.pj)((0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line, most.characters))).split("\n")).slice(0, most.lines).map((line) => (line.length > mostColumns ? `${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(line, mostColumns - 1)}…` : line).trimEnd());
        const fence = "`".repeat(Math.max(3, longestRun(safe.join("\n")) + 1));
        return [fence, ...safe, fence].join("\n");
      }
      function htmlCode(text) {
        const entities = {
          "&": "&amp;",
          "<": "&lt;",
          ">": "&gt;",
          '"': "&quot;",
          "@": "&#64;"
        };
        return `<code>${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text).replace(/[&<>"@]/g, (character) => entities[character] ?? "")}</code>`;
      }
      function linkTo(path, title) {
        const encoded = encodeURIComponent(path.toWellFormed()).replaceAll("%2F", "/").replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
        return `[${title}](./${encoded})`;
      }
      const withoutComments = (text) => text.replaceAll("<!--", "<! --");
      function longestRun(text) {
        let longest = 0;
        for (const [run] of text.matchAll(/`+/g))
          longest = Math.max(longest, run.length);
        return longest;
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
