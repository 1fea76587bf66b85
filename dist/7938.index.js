export const id = 7938;
export const ids = [7938];
export const modules = {
  /***/
  84345: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          annotationsInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const annotationsInput = {
        annotations: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("most annotations; GitHub shows ten of a step, of all its parts together", 10, {
          least: 0,
          only: "github"
        })
      };
    })
  ),
  /***/
  12081: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MN: () => (
          /* binding */
          folderInputs
        ),
        /* harmony export */
        _9: () => (
          /* binding */
          savingInputs
        ),
        /* harmony export */
        kv: () => (
          /* binding */
          cacheInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      const folder = (describe, extra) => ({
        ...{ describe, fallback: "", placeholder: "DIR", ...extra },
        parse: (raw, name) => {
          const path = raw.replace(/(?<=.)\/+$/, "");
          if (path === "")
            return void 0;
          const isOwn = /^\/[^/]/.test(path) && !path.split("/").includes("..") && !/^\/nix(\/|$)|\0/.test(path);
          if (isOwn)
            return path;
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`input ${name} must be a folder of your own, from / on, not ${JSON.stringify((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(raw, 60))}`);
        }
      });
      const cacheInputs = {
        cache: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("take what earlier runs built from the repository's cache, and keep there what this one builds; false does neither", true, { only: "github" }),
        cacheSave: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("keep in the cache what this run builds; false only takes from there", true, {
          only: "github"
        }),
        signingKey: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("secret key of Nix (NAME:KEY): what is kept in the cache is signed with it, and nothing else is taken from there", { secret: true, only: "github" })
      };
      const folderInputs = {
        keepFolder: folder("folder of your own that builds see by sandbox-paths, such as that of ccache, to be kept for later runs; default: none", { only: "github" }),
        keepFolderSize: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ej)("bytes that it may have: with more it is not kept", "500M", { only: "github" })
      };
      const savingInputs = {
        flake: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("flake reference or folder whose lock says which inputs are private: in a public repository nothing is kept that was made of them", ".", { placeholder: "FLAKE" })
      };
    })
  ),
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
  9179: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          handedPlanInputs
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const handedPlanInputs = {
        planArtifact: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)("id of the artifact with the plan: the output `plan-artifact` of evaluate", void 0, {
          least: 1,
          only: "github"
        }),
        planSha256: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("SHA-256 of its plan.json: the output `plan-sha256` of evaluate", {
          placeholder: "HEX",
          only: "github"
        })
      };
    })
  ),
  /***/
  5441: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          handedUpdateInputs
        ),
        /* harmony export */
        t: () => (
          /* binding */
          baseNameInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const artifact = (describe) => (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(describe, void 0, { least: 1, only: "github" });
      const digest = (describe) => (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)(describe, { placeholder: "HEX", only: "github" });
      const handedUpdateInputs = {
        updateArtifact: artifact("id of the artifact with what inputs move to: the output `update-artifact` of update-lock, step lock"),
        updateSha256: digest("SHA-256 of its update.json: the output `update-sha256` of that"),
        judgedArtifact: artifact("id of the artifact that says which of these are held: the output `judged-artifact` of update-lock, step narrow; default: none is"),
        judgedSha256: digest("SHA-256 of its update.json: the output `judged-sha256` of that")
      };
      const baseNameInput = {
        baseName: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lq)("name of the check whose kept report the changes are compared with; default: that of this one, of a lock of an earlier job the check without a name", { placeholder: "NAME", only: "github" })
      };
    })
  ),
  /***/
  22806: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          verdictInput
        )
        /* harmony export */
      });
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
      const verdictInput = {
        verdict: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)("whether the step fails where the flake does (fail), or only the report and the outputs say so (report); a fault of the machine or of Flakeship always fails it", ["fail", "report"], "fail", { only: "github" })
      };
    })
  ),
  /***/
  91158: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          namesOutput
        )
        /* harmony export */
      });
      const most = 4e5;
      function namesOutput(names, { kind, log }, { output, file, limit = most }) {
        let length = 0;
        const fit = names.findIndex((name) => {
          length += JSON.stringify(name).length + 1;
          return length + 1 > limit;
        });
        if (fit === -1 || kind !== "github")
          return JSON.stringify(names);
        log.warning(`the output ${output} has the first ${fit} of ${names.length} names, the most that GitHub accepts; ${file} has the others`);
        return JSON.stringify(names.slice(0, fit));
      }
    })
  ),
  /***/
  78570: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          readPlan
        )
        /* harmony export */
      });
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34355);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
      async function readPlan(file, expected) {
        const plan = await (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_0__.u0)("plan", file);
        const digest = await (0, _system_files_js__WEBPACK_IMPORTED_MODULE_2__.Q3)(file);
        if (expected !== void 0 && digest !== expected)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} is not the plan that the evaluation made: its SHA-256 is ${digest}, and not ${expected}; run all jobs again`);
        return { plan, digest };
      }
    })
  ),
  /***/
  30443: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        "default": () => __WEBPACK_DEFAULT_EXPORT__
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _documents_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45303);
      var _documents_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34355);
      var _host_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91711);
      var _host_part_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17075);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1730);
      var _inputs_annotations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84345);
      var _inputs_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12081);
      var _inputs_check_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(407);
      var _inputs_handed_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9179);
      var _inputs_not_here_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98697);
      var _inputs_update_lock_handed_update_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5441);
      var _inputs_verdict_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(22806);
      var _phases_job_folders_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(71009);
      var _phases_read_plan_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(78570);
      var _phases_report_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(15820);
      async function readAll(folder) {
        const files = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((cause) => {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_6__.yo(`${folder} cannot be read; give the folder that evaluate and build wrote with --out`, { cause });
        });
        const all = (prefix) => files.filter((file) => file.startsWith(prefix) && file.endsWith(".json")).sort();
        const { plan, digest } = await (0, _phases_read_plan_js__WEBPACK_IMPORTED_MODULE_15__.m)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "plan.json"));
        return {
          plan,
          planDigest: digest,
          results: await Promise.all(all("result-").map((file) => (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_3__.u0)("result", (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)))),
          evidence: await Promise.all(all("evidence-").map((file) => (0, _documents_files_js__WEBPACK_IMPORTED_MODULE_3__.u0)("evidence", (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file))))
        };
      }
      const __WEBPACK_DEFAULT_EXPORT__ = (0, _host_part_js__WEBPACK_IMPORTED_MODULE_5__.X)({
        describe: "Merges the documents of a folder into report.json and report.md, and adds the report to the job summary.",
        example: "flakeship report --out flakeship-out",
        outputs: {
          report: "path of report.json",
          markdown: "path of report.md",
          ok: "true only if everything went well",
          failed: "names of what did not evaluate, build or boot as a JSON array",
          "report-artifact": "with from-run: id of the artifact with the report, for comment"
        }
      }, {
        out: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_4__.Qq)("folder with the documents of a run", "flakeship-out", {
          placeholder: "DIR",
          positional: true,
          group: "often"
        }),
        base: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_4__.lq)("report.json or plan.json of the base, to show what changes on each host", {
          placeholder: "FILE",
          group: "often"
        }),
        fromRun: (0, _host_inputs_js__WEBPACK_IMPORTED_MODULE_4__.Jt)("download the documents of the other jobs of this run", false, {
          only: "github"
        }),
        ..._inputs_annotations_js__WEBPACK_IMPORTED_MODULE_7__.X,
        ..._inputs_not_here_js__WEBPACK_IMPORTED_MODULE_11__.S,
        ..._inputs_check_name_js__WEBPACK_IMPORTED_MODULE_9__.L,
        ..._inputs_verdict_js__WEBPACK_IMPORTED_MODULE_13__.e,
        ..._inputs_handed_plan_js__WEBPACK_IMPORTED_MODULE_10__.F,
        ..._inputs_update_lock_handed_update_js__WEBPACK_IMPORTED_MODULE_12__.t,
        updateArtifact: _inputs_update_lock_handed_update_js__WEBPACK_IMPORTED_MODULE_12__.R.updateArtifact,
        signingKey: _inputs_cache_js__WEBPACK_IMPORTED_MODULE_8__.kv.signingKey
      }, {
        async main(values, host) {
          const { out, base, fromRun, annotations, verdict, notHere } = values;
          if (fromRun)
            return reportOfRun(values, host);
          const before = base === void 0 ? void 0 : await (0, _documents_base_js__WEBPACK_IMPORTED_MODULE_2__.w)(base);
          const documents = { ...await readAll(out), base: before, notHere };
          const told = await (0, _phases_report_js__WEBPACK_IMPORTED_MODULE_16__.z)(documents, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out), host, { annotations, verdict });
          return { ...told, outputs: { ...told.outputs, "report-artifact": "" } };
        }
      });
      async function reportOfRun({ name, out, annotations, verdict, notHere, baseName, updateArtifact, signingKey, ...handed }, host) {
        const [{ runStoresOf }, { documentsOfRun, keepReport }, { keepTimes }, { publishLayers }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            2182
          ).then(__webpack_require__.bind(__webpack_require__, 92182)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(2892), __webpack_require__.e(171), __webpack_require__.e(8122), __webpack_require__.e(7629), __webpack_require__.e(400), __webpack_require__.e(1567)]
          ).then(__webpack_require__.bind(__webpack_require__, 11567)),
          __webpack_require__.e(
            /* import() */
            2758
          ).then(__webpack_require__.bind(__webpack_require__, 82758)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3519), __webpack_require__.e(1438), __webpack_require__.e(6372)]
          ).then(__webpack_require__.bind(__webpack_require__, 91438))
        ]);
        const isReviewed = updateArtifact === void 0;
        const stores = await runStoresOf(host, name, baseName ?? (isReviewed ? name : ""));
        const folder = await (0, _phases_job_folders_js__WEBPACK_IMPORTED_MODULE_14__.Oj)(host, out);
        const work = await (0, _phases_job_folders_js__WEBPACK_IMPORTED_MODULE_14__.kR)(host);
        const { folders, documents: found } = await documentsOfRun(stores, handed, work, host);
        const documents = { ...found, notHere };
        const outcome = await (0, _phases_report_js__WEBPACK_IMPORTED_MODULE_16__.z)(documents, folder, host, { annotations, verdict });
        const id2 = await keepReport(stores, folder, { ...documents.plan, isReviewed, signingKey });
        if (isReviewed)
          await keepTimes(stores, documents, host);
        await publishLayers(folders, host);
        return { ...outcome, outputs: { ...outcome.outputs, "report-artifact": String(id2) } };
      }
    })
  ),
  /***/
  45303: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        w: () => (
          /* binding */
          readBase
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      var _lib_json_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19031);
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79470);
      var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72541);
      var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34528);
      var _versions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83051);
      const ofPlan = valibot__WEBPACK_IMPORTED_MODULE_6__.UpN(_plan_js__WEBPACK_IMPORTED_MODULE_3__.et, ["document", "version", "created", "flake", "targets", "failures", "unselected"]);
      const ofReport = valibot__WEBPACK_IMPORTED_MODULE_6__.UpN(_report_js__WEBPACK_IMPORTED_MODULE_4__.z, [
        "document",
        "version",
        "created",
        "flake",
        "targets",
        "evaluationFailures",
        "boots",
        "unselected"
      ]);
      const base = valibot__WEBPACK_IMPORTED_MODULE_6__.Oxt("document", [ofPlan, ofReport]);
      const limit = 256 * 1024 * 1024;
      async function readBase(file) {
        const unusable = (why, cause) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${file} ${why}; give the report.json or plan.json of the base`, { cause });
        const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch((cause) => {
          throw unusable("cannot be read", cause);
        });
        if (!found.isFile() || found.size > limit)
          throw unusable("is not a Flakeship document");
        let raw;
        try {
          raw = JSON.parse((0, _lib_json_text_js__WEBPACK_IMPORTED_MODULE_7__.C)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), "derivations").toString("utf8"));
        } catch (cause) {
          throw unusable("is not valid JSON", cause);
        }
        const head = valibot__WEBPACK_IMPORTED_MODULE_6__.xLC(valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({ document: valibot__WEBPACK_IMPORTED_MODULE_6__.KIO(["plan", "report"]), version: valibot__WEBPACK_IMPORTED_MODULE_6__.aig() }), raw);
        if (head.success)
          (0, _versions_js__WEBPACK_IMPORTED_MODULE_5__.e)(file, head.output.document, head.output.version);
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_6__.xLC(base, raw);
        if (parsed.success)
          return parsed.output;
        const [issue] = parsed.issues;
        const where = valibot__WEBPACK_IMPORTED_MODULE_6__.BuJ(issue) ?? "top level";
        throw unusable(`is no report or plan that this flakeship reads (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(`${where}: ${issue.message}`, 200)})`);
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
  55844: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Qz: () => (
          /* binding */
          failureSentence
        ),
        /* harmony export */
        _F: () => (
          /* binding */
          warningLines
        ),
        /* harmony export */
        s6: () => (
          /* binding */
          refusalLines
        ),
        /* harmony export */
        w7: () => (
          /* binding */
          failureLines
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      var _merge_failure_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58406);
      var _words_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91870);
      var _words_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21311);
      var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77138);
      const most = { failures: 50, warnings: 20, names: 20, characters: 600 };
      function failureLines({ failures }) {
        const lines = (0, _merge_failure_groups_js__WEBPACK_IMPORTED_MODULE_1__.B)(failures).map((group) => `${_words_words_js__WEBPACK_IMPORTED_MODULE_2__.Z8.bad} ${groupSentence(group)}`);
        return (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.uo)(lines, most.failures, (left) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(left, "more attribute that does not evaluate", "more attributes that do not evaluate"));
      }
      function refusalLines({ refusals = [] }) {
        const lines = refusals.map((refusal) => `${_words_words_js__WEBPACK_IMPORTED_MODULE_2__.Z8.aside} ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(refusal), 60)} is ${_words_words_js__WEBPACK_IMPORTED_MODULE_2__.wX[(0, _words_words_js__WEBPACK_IMPORTED_MODULE_2__.tA)(refusal)]}: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_words_js__WEBPACK_IMPORTED_MODULE_2__.b)(refusal), most.characters)}`);
        return (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.uo)(lines, most.failures, (left) => `${left} more like this`);
      }
      function failureSentence(failure) {
        return `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(failure))} ${_words_words_js__WEBPACK_IMPORTED_MODULE_2__.JB}: ${reason(failure)}`;
      }
      function groupSentence(group) {
        const [first, ...others] = group.all;
        if (first === void 0 || others.length === 0)
          return failureSentence(group);
        const names = (0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.zN)(group.all.map((failure) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.Vb)(failure), 60)), most.names);
        return `${names} do not evaluate: ${reason(group)}`;
      }
      function reason({ message, position }) {
        const place = position ? ` (${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)((0, _words_names_js__WEBPACK_IMPORTED_MODULE_4__.$t)(position))})` : "";
        const shown = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(message, most.characters);
        const isCut = shown.length === most.characters && shown.endsWith("…");
        return `${shown}${isCut ? " (all of it: plan.json)" : ""}${place}`;
      }
      function warningLines(warnings) {
        const lines = warnings.map((warning) => `  warning: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(warning, 300)}`);
        return (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.uo)(lines, most.warnings, (left) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(left, "more warning"));
      }
    })
  ),
  /***/
  9010: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          groupBy
        )
        /* harmony export */
      });
      function groupBy(all, key) {
        const groups = /* @__PURE__ */ new Map();
        for (const one of all) {
          const of = key(one);
          const group = groups.get(of);
          if (group)
            group.push(one);
          else
            groups.set(of, [one]);
        }
        return groups;
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
        /** Nothing but white space is left. */
        isAtEnd() {
          return this.#bytes.toString("latin1", this.#at).trim() === "";
        }
        /** All that was not read yet, one character for each byte. */
        rest() {
          return this.#bytes.toString("latin1", this.#at);
        }
        /** So many terms, each with the comma behind it. */
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
        /** Goes over a flat list without reading it. */
        skipTerm() {
          if (!this.skip("["))
            return false;
          for (let isFirst = true; !this.skip("]"); isFirst = false) {
            if (!isFirst && !this.skip(",") || this.#end() === void 0)
              return false;
          }
          return true;
        }
        /** A list of names with values, of which only the wanted ones are read. */
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
        /** Goes over a string; gives where its text begins and ends. */
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
        /** Whether the store has it at all, readable or not. */
        async has(drvPath) {
          const missing = await this.read(drvPath) === void 0 && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(drvPath).catch((error) => error);
          return !missing;
        }
        /** The readable ones of these, by their paths. */
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
  80150: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          attributePath
        ),
        /* harmony export */
        z: () => (
          /* binding */
          nixString
        )
        /* harmony export */
      });
      const bare = /^[a-zA-Z_][a-zA-Z0-9_'-]*$/;
      const keywords = /* @__PURE__ */ new Set(["assert", "else", "if", "in", "inherit", "let", "or", "rec", "then", "with"]);
      const escapes = {
        "\\": "\\\\",
        '"': '\\"',
        "\n": "\\n",
        "\r": "\\r",
        "	": "\\t",
        $: "\\$"
      };
      function nixString(text) {
        return `"${text.replace(/[\\"\n\r\t]|\$(?=\{)/g, (character) => escapes[character] ?? character)}"`;
      }
      function attributePath(parts) {
        return parts.map((part) => bare.test(part) && !keywords.has(part) ? part : nixString(part)).join(".");
      }
    })
  ),
  /***/
  4823: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W0: () => (
          /* binding */
          splitName
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          compareVersions
        ),
        /* harmony export */
        wg: () => (
          /* binding */
          packageOf
        )
        /* harmony export */
      });
      function splitName(full) {
        const dash = /-(?=[^A-Za-z])/s.exec(full)?.index;
        return dash === void 0 ? { name: full, version: "" } : { name: full.slice(0, dash), version: full.slice(dash + 1) };
      }
      const preRelease = /^(alpha|beta|rc|pre|preview|unstable|snapshot|nightly|git|dirty)$/;
      const output = /^([a-z]{2,}|lib32|lib64)$/;
      function packageOf(path) {
        const { name, version } = splitName(path.replace(/^.*\/[0-9a-z]{32}-/s, ""));
        const parts = version.split("-");
        while (parts.length > 1 && isOutput(parts.at(-1) ?? ""))
          parts.pop();
        return { name, version: parts.join("-") };
      }
      const isOutput = (part) => output.test(part) && !preRelease.test(part);
      function compareVersions(a, b) {
        const [left, right] = [components(a), components(b)];
        for (let i = 0; i < Math.max(left.length, right.length); i++) {
          const order = compareComponents(left[i] ?? "", right[i] ?? "");
          if (order !== 0)
            return order;
        }
        return 0;
      }
      const components = (version) => version.match(/\d+|[^\d.-]+/g) ?? [];
      const ranks = [/^pre$/, /^$/, /^\D/, /^\d/];
      const rank = (component) => ranks.findIndex((kind) => kind.test(component));
      function compareComponents(a, b) {
        if (rank(a) !== rank(b))
          return rank(a) - rank(b);
        if (/^\d/.test(a))
          return Number(a) - Number(b);
        return a === b ? 0 : a < b ? -1 : 1;
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
