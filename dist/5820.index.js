export const id = 5820;
export const ids = [5820];
export const modules = {
  /***/
  51356: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          annotate
        )
        /* harmony export */
      });
      var _features_report_github_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19908);
      function annotate(troubles, { kind, environment, log }, most = _features_report_github_annotations_js__WEBPACK_IMPORTED_MODULE_0__.e) {
        if (kind !== "github")
          return;
        const { GITHUB_WORKSPACE: root, GITHUB_REPOSITORY: name } = environment;
        for (const { message, place } of (0, _features_report_github_annotations_js__WEBPACK_IMPORTED_MODULE_0__.I)(troubles, { budget: most, repository: { root, name } }))
          log.error(message, place);
      }
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
  15820: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        report: () => (
          /* binding */
          report
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(70231);
      var page = __webpack_require__(44408);
      var fields = __webpack_require__(7835);
      var versions = __webpack_require__(83051);
      var lib_text = __webpack_require__(79470);
      var impact_base = __webpack_require__(93638);
      var impact = __webpack_require__(82410);
      var words_names = __webpack_require__(91870);
      var severity = __webpack_require__(62143);
      ;
      function countedResults({ shards = [] }, results, { planDigest, dueHere = [] }) {
        const isOther = ({ plan }) => planDigest !== void 0 && plan !== planDigest;
        const newest = /* @__PURE__ */ new Map();
        for (const result of [...results].sort(byCreation))
          if (!isOther(result))
            newest.set(result.shard, result);
        const due = dueHere.length > 0 ? [...shards, { id: "here", targets: dueHere }] : shards;
        const lost = due.filter(({ id: id2 }) => !newest.has(id2));
        return {
          results: [...newest.values()].sort(byCreation),
          warnings: [
            ...fromAnotherPlan(results.filter(isOther)),
            ...lost.map(({ id: id2, targets }) => `${(0, lib_text.TN)(id2, 80)} produced no result: its job failed or was stopped before; nothing is known of ${names(targets)}`)
          ],
          lost: new Map(lost.flatMap(({ id: id2, targets }) => targets.map((target) => [target, id2])))
        };
      }
      function fromAnotherPlan(results) {
        if (results.length === 0)
          return [];
        const shards = results.map(({ shard }) => shard);
        return [
          `left out, because another plan was built (of an earlier attempt?): ${(0, lib_text.U9)(results.length, "result")} of ${names(shards)}`
        ];
      }
      const names = (all) => (0, words_names.zN)([...new Set(all)].map((id2) => (0, lib_text.TN)(id2, 80)), 5);
      function byCreation(a, b) {
        return a.created < b.created ? -1 : a.created > b.created ? 1 : 0;
      }
      ;
      function demandsIn(plan, results) {
        const { demands, shards = [], targets } = plan;
        const elsewhere = new Set(shards.flatMap((shard) => shard.targets));
        const isHere = targets.some(({ id: id2, status }) => status !== "proved" && !elsewhere.has(id2));
        const due = [...shards.map(({ id: id2 }) => id2), ...isHere ? ["here"] : []];
        const isSame = (shard) => results.some((one) => one.shard === shard && one.demands === demands);
        return demands !== void 0 && due.every(isSame) ? { demands } : {};
      }
      var group_by = __webpack_require__(9010);
      ;
      function jobsOf({ job }, decided, uploads) {
        const logs = new Map(uploads.map((one) => [one.shard, one.logs]));
        const byResult = (0, group_by.$)([...decided.values()], ({ result }) => result);
        const builders = [...byResult].map(([result, all]) => ({
          id: result.shard,
          targets: all.map(({ target }) => target.id),
          job: result.job,
          logs: logs.get(result.shard)
        }));
        return [...job === void 0 ? [] : [{ id: "evaluate", targets: [], job, logs: void 0 }], ...builders].filter((one) => one.job !== void 0 || one.logs !== void 0).map(({ id: id2, targets, ...numbers }) => ({
          ...{ id: id2, targets },
          ...numbers.job === void 0 ? {} : { job: numbers.job },
          ...numbers.logs === void 0 ? {} : { logs: numbers.logs }
        }));
      }
      ;
      function latestBoots(evidence) {
        const latest = /* @__PURE__ */ new Map();
        for (const boot of [...evidence].sort(byCreation))
          latest.set(`${boot.firmware} ${boot.medium ?? ""} ${boot.target}`, boot);
        return [...latest.values()];
      }
      ;
      function machinesOf(results) {
        const machines = /* @__PURE__ */ new Map();
        for (const { machine, name, start, stop, outcome } of results.flatMap(({ derivations }) => derivations)) {
          const at = machine.replace(/\?.*$/, "");
          const known2 = machines.get(at) ?? { name: at, built: [], seconds: 0 };
          if (outcome === "built")
            known2.built.push(name);
          machines.set(at, { ...known2, seconds: known2.seconds + (stop ?? start) - start });
        }
        const isAlone = machines.size === 0 || machines.size === 1 && machines.has("local");
        return isAlone ? [] : [...machines.values()].sort((a, b) => b.seconds - a.seconds);
      }
      var may_tell = __webpack_require__(51180);
      ;
      function withRegressions(plan, base) {
        if (plan.refusals === void 0 || base === void 0)
          return plan;
        const before = new Set(base.targets.flatMap(({ names: names2 }) => names2));
        const isLost = ({ why, names: names2 }) => why !== "not-here" && names2.some((name) => before.has(name));
        const lost = plan.refusals.filter(isLost).map(({ why: _why, package: _package, ...failure }) => failure);
        const { refusals, ...rest } = plan;
        const kept = refusals.filter((refusal) => !isLost(refusal));
        return {
          ...rest,
          failures: [...plan.failures, ...lost],
          ...kept.length > 0 ? { refusals: kept } : {}
        };
      }
      var proved_targets = __webpack_require__(2476);
      ;
      function decidedTargets(plan, planned, results) {
        const decided = /* @__PURE__ */ new Map();
        for (const result of results) {
          const isItsOwn = (0, may_tell.C)(plan, result.shard);
          for (const target of result.targets)
            if ((0, may_tell.y)(planned, target) && isItsOwn(target.id))
              decided.set(target.id, { target, result });
        }
        return decided;
      }
      function reportTargets({ plan, decided, lost, uploads, base = [] }) {
        const proving = (0, proved_targets.$)(base);
        const artifacts = imageArtifacts(uploads);
        return plan.targets.map((target) => {
          if (target.status === "proved")
            return provedTarget(target, proving(target), plan.created);
          const found = decided.get(target.id)?.target;
          if (found === void 0 || !isLikely(target, found))
            return withoutResult(target, plan, lost, found);
          const { outcome, reason, outputs, seconds, closure, images, runner, link } = found;
          const said = outcome === target.status && isAside(target) ? target.reason : void 0;
          const why = reason ?? said;
          return {
            ...known(target),
            ...{ outcome, outputs, seconds },
            ...why === void 0 ? {} : { reason: why },
            ...closure === void 0 ? {} : { closure },
            images: images.map((image) => {
              const kept = artifacts.get(`${target.id}
${image.name}`);
              return kept === void 0 ? image : { ...image, ...kept };
            }),
            ...runner === void 0 ? {} : { runner },
            ...link === void 0 ? {} : { link }
          };
        });
      }
      function provedTarget(target, of, now) {
        const { outputs = target.outputs, closure, images = [] } = of ?? {};
        return {
          ...known(target),
          ...{ outcome: "proved", outputs, seconds: 0, images: images.map((image) => stillKept(image, now)) },
          ...closure === void 0 ? {} : { closure: { ...closure, paths: [...closure.paths] } }
        };
      }
      function stillKept({ artifact, until, ...image }, now) {
        if (artifact === void 0 || until !== void 0 && Date.parse(until) <= Date.parse(now))
          return image;
        return { ...image, artifact, ...until === void 0 ? {} : { until } };
      }
      function imageArtifacts(uploads) {
        const all = uploads.flatMap(({ images }) => images);
        const claims = (0, group_by.$)(all, ({ artifact }) => artifact);
        return new Map(all.filter(({ artifact }) => claims.get(artifact)?.length === 1).map(({ id: id2, name, ...kept }) => [`${id2}
${name}`, kept]));
      }
      function known({ id: id2, names: names2, host, kind, system, drvPath, fingerprint }) {
        return {
          ...{ id: id2, names: names2, kind, system, drvPath },
          ...host === void 0 ? {} : { host },
          ...fingerprint === void 0 ? {} : { fingerprint }
        };
      }
      const isAside = ({ status }) => status === "not-here" || status === "skipped";
      function isLikely({ status }, { outcome }) {
        return outcome !== "not-here" && outcome !== "skipped" || outcome === status;
      }
      function withoutResult(target, { shards }, lost, odd) {
        const nothing = { ...known(target), outputs: target.outputs, seconds: 0, images: [] };
        const because = (reason) => reason === void 0 ? {} : { reason };
        if (odd !== void 0)
          return { ...nothing, outcome: "missing", reason: "its job left it out, which the plan does not" };
        if (target.status === "not-here" || target.status === "skipped")
          return { ...nothing, outcome: target.status, ...because(target.reason) };
        const shard = lost.get(target.id);
        if (shard !== void 0)
          return { ...nothing, outcome: "missing", reason: `${shard} produced no result` };
        const isBuilt = shards === void 0 || target.status === "to-build" || shards.some(({ targets }) => targets.includes(target.id));
        return { ...nothing, outcome: isBuilt ? "missing" : "cached" };
      }
      ;
      const mostGuesses = 3;
      function turnoutOf({ shards = [], sharing, derivations }, results, boots) {
        if (sharing === void 0 || shards.length === 0)
          return void 0;
        return {
          sharing,
          jobs: shards.map((shard) => {
            const { id: id2, runner, targets, seconds, parts } = shard;
            const real = realSeconds(shard, results, boots);
            return {
              id: id2,
              machine: Array.isArray(runner) ? runner.join(", ") : [runner.group, ...runner.labels ?? []].join(", "),
              targets,
              expected: parts ? parts.fetch + parts.build + parts.boot : seconds,
              ...real === void 0 ? {} : { real }
            };
          }),
          guesses: guessesIn(derivations, results)
        };
      }
      function realSeconds({ id: id2, targets }, results, boots) {
        const result = results.find(({ shard }) => shard === id2);
        if (result === void 0)
          return void 0;
        const own = boots.filter(({ target }) => targets.includes(target));
        return result.seconds + own.reduce((sum, { seconds }) => sum + seconds, 0);
      }
      function guessesIn(derivations, results) {
        const priced = new Map(derivations.map((one) => [one.drvPath, one]));
        const guesses = results.flatMap((result) => result.derivations.flatMap(({ drvPath, name, start, stop, outcome }) => {
          const { seconds: expected, priced: by = "usual" } = priced.get(drvPath) ?? {};
          if (outcome !== "built" || stop === void 0 || expected === void 0)
            return [];
          return [{ name, expected, real: Math.max(0, stop - start), priced: by }];
        }));
        const off = ({ expected, real }) => Math.abs(expected - real);
        return guesses.sort((a, b) => off(b) - off(a) || (a.name < b.name ? -1 : 1)).slice(0, mostGuesses);
      }
      ;
      function mergeReport(documents) {
        const { evidence, seconds, base, notHere, run } = documents;
        const plan = withRegressions(documents.plan, base);
        const planned = new Map(plan.targets.map((target) => [target.id, target]));
        const { results, warnings, lost } = countedResults(plan, documents.results, documents);
        const decided = decidedTargets(plan, planned, results);
        const { uploads = [] } = documents;
        const boots = latestBoots(evidence.filter((boot) => (0, may_tell.y)(planned, { id: boot.target, drvPath: boot.drvPath })));
        const machines = machinesOf(results);
        const turnout = turnoutOf(plan, results, boots);
        const jobs = jobsOf(plan, decided, uploads);
        const report2 = {
          document: "report",
          version: versions.N.report,
          created: [plan, ...results, ...evidence].map(({ created }) => created).sort().at(-1) ?? plan.created,
          flake: plan.flake,
          nix: plan.nix,
          seconds: { ...buildSeconds(results), ...seconds },
          targets: reportTargets({ plan, decided, lost, uploads, ...base ? { base: (0, impact_base.QR)(base) } : {} }),
          evaluationFailures: plan.failures,
          ...plan.refusals === void 0 ? {} : { refusals: plan.refusals },
          buildFailures: joinFailures(results.flatMap((result) => {
            const isDecidedHere = (id2) => decided.get(id2)?.result === result;
            return result.failures.filter(({ targets }) => targets.length === 0 || targets.some(isDecidedHere)).map((failure) => ({ ...failure, targets: failure.targets.filter(isDecidedHere) }));
          })),
          ...notHere === void 0 ? {} : { notHere },
          ...machines.length === 0 ? {} : { machines },
          ...jobs.length === 0 ? {} : { jobs },
          boots,
          ...run === void 0 ? {} : { run },
          ...demandsIn(plan, results),
          ...plan.proof === void 0 ? {} : { proof: plan.proof },
          ...turnout === void 0 ? {} : { plan: turnout },
          ...base === void 0 ? {} : { impact: (0, impact.u)(base, { plan, closures: closuresOf(decided) }) },
          ...plan.unselected.length === 0 ? {} : { unselected: plan.unselected },
          warnings: [
            ...documents.warnings ?? [],
            ...plan.warnings,
            ...warnings,
            ...strangers(planned, results, evidence),
            ...stopped(results)
          ]
        };
        return { ...report2, ok: (0, severity.f5)(report2) };
      }
      function closuresOf(decided) {
        return new Map([...decided].map(([id2, { target }]) => [id2, target.closure]));
      }
      function joinFailures(failures) {
        const joined = /* @__PURE__ */ new Map();
        for (const failure of failures) {
          const key = failure.drvPath ?? `${failure.name}
${failure.message}`;
          const targets = /* @__PURE__ */ new Set([...joined.get(key)?.targets ?? [], ...failure.targets]);
          joined.set(key, { ...failure, targets: [...targets] });
        }
        return [...joined.values()].slice(0, fields.qr.targets);
      }
      function strangers(planned, results, evidence) {
        const targets = results.flatMap((result) => result.targets.filter((target) => !(0, may_tell.y)(planned, target)).map(({ id: id2 }) => id2));
        const boots = evidence.filter((boot) => !(0, may_tell.y)(planned, { id: boot.target, drvPath: boot.drvPath })).map(({ target }) => target);
        const kinds = [
          ["build", targets],
          ["boot", boots]
        ];
        return kinds.filter(([, ids2]) => ids2.length > 0).map(([kind, ids2]) => `left out, because the plan has no such target (a document of another run?): ${(0, lib_text.U9)(ids2.length, kind)} of ${(0, words_names.zN)([...new Set(ids2)].map((id2) => (0, lib_text.TN)(id2, 80)), 5)}`);
      }
      function stopped(results) {
        return results.filter(({ interrupted }) => interrupted).map(({ shard }) => `the build of ${(0, lib_text.TN)(shard, 80)} was stopped before its end`);
      }
      function buildSeconds(results) {
        return results.length === 0 ? {} : { build: Math.max(...results.map(({ seconds }) => seconds)) };
      }
      var evaluation_failure = __webpack_require__(12203);
      var headline = __webpack_require__(72364);
      var words_impact = __webpack_require__(85798);
      var proof = __webpack_require__(31732);
      var words = __webpack_require__(21311);
      var words_inputs = __webpack_require__(30069);
      ;
      const mostInputs = 20;
      function inputLines({ impact: impact2 }) {
        const inputs = impact2?.inputs ?? [];
        const rows = inputs.slice(0, mostInputs).map(({ name, before, after }) => [
          `  ${(0, lib_text.TN)(name, 60)}`,
          (0, lib_text.TN)((0, words_inputs.r)(before), 40),
          "→",
          (0, lib_text.TN)((0, words_inputs.r)(after), 40)
        ]);
        if (rows.length === 0)
          return [];
        const left = inputs.length - rows.length;
        return [
          ...(0, lib_text.tp)([["  input", "before", "", "after"], ...rows]),
          ...left > 0 ? [`  and ${left} more ${left === 1 ? "input" : "inputs"}`] : []
        ];
      }
      var lines = __webpack_require__(77138);
      var plan_lines = __webpack_require__(55844);
      var derivation_files = __webpack_require__(46468);
      var failure_groups = __webpack_require__(58406);
      var words_log = __webpack_require__(16092);
      ;
      const most = 20;
      function troubleLines(report2, folder) {
        const badBoots = report2.boots.filter((boot) => (0, severity.hS)(boot) === "bad");
        return [
          capped((0, failure_groups.B)(report2.evaluationFailures).map(evaluationFailureLines), "attributes do not evaluate"),
          capped(report2.buildFailures.map((failure) => buildFailureLines(failure, folder)), "builds failed"),
          capped(badBoots.map((boot) => badBootLines(boot, folder)), "boots went wrong")
        ];
      }
      function evaluationFailureLines({ all, message, position }) {
        const names2 = (0, words_names.zN)(all.map(({ attribute }) => (0, lib_text.TN)(attribute)), most);
        return [
          `${words.Z8.bad} ${names2} ${all.length === 1 ? "does" : "do"} not evaluate`,
          ...position ? [`  at ${(0, lib_text.TN)((0, words_names.$t)(position))}`] : [],
          ...(0, lines.TL)(message, "first"),
          ...(0, lines.Wq)(message) ? [] : ["    | … the rest: report.json"]
        ];
      }
      function buildFailureLines(failure, folder) {
        const { name, message, log, logFile, chain, targets, drvPath } = failure;
        const whole = logFile === void 0 ? drvPath && `nix log ${drvPath}` : (0, external_node_path_.join)(folder, logFile);
        const down = targets.map((target) => (0, lib_text.TN)(target, 60));
        const way = (0, words_names.Mg)(chain.map((step) => (0, lib_text.TN)((0, derivation_files.J)(step), 80)), 6);
        return [
          `${words.Z8.bad} ${(0, lib_text.TN)(name)}: ${(0, lib_text.TN)(message, 600)}`,
          ...advice(failure),
          ...down.length === 0 ? [] : [`  takes down ${(0, words_names.zN)(down, 6)}`],
          ...way.length < 2 ? [] : [`  the way down: ${way.join(" → ")}`],
          ...(0, lines.TL)((0, words_log.o)(failure, lines.$5).join("\n"), "last"),
          ...whole && log.length > 0 ? [`  whole log: ${(0, lib_text.TN)(whole, 4096)}`] : []
        ];
      }
      function advice({ class: kind, phase, hint }) {
        if (kind === void 0)
          return [];
        const where = phase === void 0 ? "" : ` in ${(0, lib_text.TN)(phase, 60)}`;
        return [`  ${words.ot[kind]}${where}${hint === void 0 ? "" : `: ${(0, lib_text.TN)(hint, 600)}`}`];
      }
      function badBootLines(boot, folder) {
        const { target, decided, tail, serialLog, screenshot, command } = boot;
        const failed = command && command.code !== 0 ? command.output : void 0;
        return [
          `${words.Z8.bad} ${(0, lib_text.TN)(target)} by ${(0, words.l3)(boot)} ${(0, words.Vj)(boot).slice(2)}: ${(0, lib_text.TN)(decided.by)}`,
          ...decided.text === "" || tail.includes(decided.text) ? [] : [`  ${(0, lib_text.TN)(decided.text, 300)}`],
          ...(0, lines.TL)(failed ?? tail.join("\n"), "last"),
          ...serialLog === void 0 ? [] : [`  whole console: ${(0, lib_text.TN)((0, external_node_path_.join)(folder, serialLog), 4096)}`],
          ...screenshot === void 0 ? [] : [`  screen: ${(0, lib_text.TN)((0, external_node_path_.join)(folder, screenshot), 4096)}`]
        ];
      }
      function capped(blocks, rest) {
        const left = blocks.length - most;
        const more = left > 0 ? [[`… and ${left} more ${rest}; the report has them`]] : [];
        return (0, lines.ji)([...blocks.slice(0, most), ...more]);
      }
      ;
      function renderTable(report2, { folder = "" } = {}) {
        return (0, lines.ji)([
          targetLines(report2),
          bootLines(report2),
          proofLines(report2),
          ...troubleLines(report2, folder),
          machineLines(report2),
          inputLines(report2),
          report2.impact ? [`  ${(0, words_impact.id)(report2.impact, (text) => (0, lib_text.TN)(text))}`] : [],
          verdictLines(report2)
        ]);
      }
      function targetLines({ targets, evaluationFailures, refusals = [] }) {
        const unknown = evaluationFailures.flatMap(evaluation_failure.CI).map((failure) => [`${words.Z8.bad} ${(0, lib_text.TN)((0, words_names.Vb)(failure), 60)}`, words.JB, "", "", ""]);
        const refused = refusals.map((refusal) => [
          `${words.Z8.aside} ${(0, lib_text.TN)((0, words_names.Vb)(refusal), 60)}`,
          words.wX[(0, words.tA)(refusal)],
          "",
          "",
          (0, lib_text.TN)((0, words.b)(refusal))
        ]);
        const rows = [...unknown, ...(0, severity.K9)(targets).flatMap(([, group]) => group.map(targetRow)), ...refused];
        if (rows.length === 0)
          return [];
        return (0, lib_text.tp)([["  target", "outcome", "time", "closure", ""], ...rows], { right: [2, 3] });
      }
      function targetRow({ id: id2, outcome, seconds, closure, reason }) {
        return [
          `${words.Z8[severity.Nd[outcome]]} ${(0, lib_text.TN)(id2, 60)}`,
          words.wX[outcome],
          seconds > 0 ? (0, lib_text.p0)(seconds) : "",
          closure ? (0, lib_text.ee)(closure.bytes) : "",
          reason === void 0 ? "" : (0, lib_text.TN)(reason, 100)
        ];
      }
      function bootLines({ boots }) {
        if (boots.length === 0)
          return [];
        const rows = boots.map((boot) => [
          `${words.Z8[(0, severity.hS)(boot)]} ${(0, lib_text.TN)(boot.target, 60)}`,
          (0, words.l3)(boot),
          (0, words.Vj)(boot).slice(2),
          (0, lib_text.p0)(boot.seconds),
          (0, words.k8)(boot),
          (0, lib_text.TN)((0, words.yP)(boot), 100)
        ]);
        return (0, lib_text.tp)([["  boot", "started by", "verdict", "after", "runs on", "decided by"], ...rows], {
          right: [3]
        });
      }
      function proofLines(report2) {
        const sentence = (0, proof.U)(report2, report2.proof ? (0, proof.r)(report2.proof) : "");
        return sentence === void 0 ? [] : [`  ${sentence.replaceAll("`", "")}`];
      }
      function verdictLines(report2) {
        const took = (0, headline.t)(report2);
        return [
          ...(0, plan_lines._F)(report2.warnings),
          `${words.Z8[report2.ok ? "well" : "bad"]} ${(0, headline.P)(report2)}${took === "" ? "" : ` (${took})`}`
        ];
      }
      function machineLines({ machines = [] }) {
        return machines.map((machine) => {
          const names2 = (0, words_names.zN)(machine.built.map((name) => (0, lib_text.TN)(name, 60)), words.OF);
          const which = names2 === "" ? "" : `: ${names2}`;
          return `  ${(0, lib_text.TN)((0, words.Fm)(machine), 80)} built ${(0, lib_text.U9)(machine.built.length, "derivation")} in ${(0, lib_text.p0)(machine.seconds)}${which}`;
        });
      }
      var context = __webpack_require__(85298);
      var annotate = __webpack_require__(51356);
      var names_output = __webpack_require__(91158);
      ;
      async function report(documents, out, host, { annotations, verdict = "fail" } = {}) {
        const merged = mergeReport(documents);
        const json = (0, external_node_path_.join)(out, "report.json");
        const markdown = (0, external_node_path_.join)(out, "report.md");
        await (0, files.ft)("report", json, merged);
        const rendered = (0, page.G)(merged);
        await (0, files.f8)(markdown, rendered);
        await host.summary((0, page.G)(merged, { files: false, page: pageOfRun(host) }));
        (0, annotate.f)(merged, host, annotations);
        warnOfNotHere(merged, host);
        return {
          ok: verdict === "report" || merged.ok,
          outputs: {
            report: json,
            markdown,
            ok: String(merged.ok),
            failed: (0, names_output.y)((0, severity.sN)(merged), host, { output: "failed", file: json })
          },
          summary: [...renderTable(merged, { folder: out }), "", `report: ${markdown}`],
          json: merged
        };
      }
      const pageOfRun = ({ kind, environment }) => kind === "github" ? (0, context.runPage)(environment) : void 0;
      function warnOfNotHere(report2, { kind, log }) {
        const here = (0, severity.K4)(report2);
        if (kind !== "github" || !report2.ok || here.length === 0)
          return;
        const names2 = (0, words_names.zN)(here.map((name) => (0, lib_text.TN)(name, 60)), 5);
        log.warning(`${(0, lib_text.U9)(here.length, "target")} cannot be built on this machine, so that nothing is known of ${names2}`);
      }
    })
  ),
  /***/
  19908: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        I: () => (
          /* binding */
          annotationsOf
        ),
        e: () => (
          /* binding */
          mostOfAStep
        )
      });
      var lib_text = __webpack_require__(79470);
      var failure_groups = __webpack_require__(58406);
      var log = __webpack_require__(16092);
      var words_names = __webpack_require__(91870);
      var severity = __webpack_require__(62143);
      var words = __webpack_require__(21311);
      var external_node_path_ = __webpack_require__(76760);
      ;
      function repositoryPaths({ url }, repository) {
        const prefix = prefixOf(url.replace(/\?.*$/s, ""), repository);
        return (file) => {
          const isBelow = !file.startsWith("/") && !file.split("/").includes("..");
          return prefix === void 0 || !isBelow ? void 0 : `${prefix}${file}`;
        };
      }
      function prefixOf(url, { root, name }) {
        if (/^git(\+file)?:\/\/\//.test(url) || !/^[a-z][a-z0-9+.-]*:/i.test(url))
          return "";
        const [, folder] = /^path:(\/[^?]*)$/s.exec(url) ?? [];
        if (folder !== void 0)
          return root === void 0 ? void 0 : below(root, decoded(folder));
        const [, owner] = /^(?:github:|git\+(?:https|ssh):\/\/(?:[^/@]*@)?github\.com\/)([^/]+\/[^/]+?)(?:\.git)?(?:\/.*)?$/s.exec(url) ?? [];
        return owner !== void 0 && owner.toLowerCase() === name?.toLowerCase() ? "" : void 0;
      }
      function below(root, folder) {
        const path = (0, external_node_path_.relative)(root, folder);
        if (path.split("/")[0] === "..")
          return void 0;
        return path === "" ? "" : `${path}/`;
      }
      function decoded(path) {
        try {
          return decodeURI(path);
        } catch {
          return path;
        }
      }
      ;
      const mostOfAStep = 10;
      const longestMessage = 2e3;
      const logLines = 5;
      function annotationsOf({ flake, evaluationFailures = [], buildFailures = [], boots = [], targets = [] }, { budget = mostOfAStep, repository = {} } = {}) {
        const pathOf = flake ? repositoryPaths(flake, repository) : () => void 0;
        return withinBudget([
          (0, failure_groups.B)(evaluationFailures).map((group) => evaluationAnnotation(group, pathOf)),
          buildFailures.map(buildAnnotation),
          boots.filter((boot) => (0, severity.hS)(boot) === "bad").map(bootAnnotation),
          withoutResult(targets)
        ], budget);
      }
      function withinBudget(kinds, budget) {
        const all = kinds.flat();
        if (all.length <= budget)
          return all;
        const there = kinds.filter(({ length }) => length > 0);
        let left = Math.max(0, budget - 1 - there.length);
        const shown = there.flatMap((kind) => {
          const more = Math.min(left, kind.length - 1);
          left -= more;
          return kind.slice(0, 1 + more);
        });
        const fitting = shown.slice(0, Math.max(0, budget - 1));
        const rest = `${all.length - fitting.length} more: the job summary has all of them`;
        return [...fitting, annotation("More went wrong", rest)].slice(0, budget);
      }
      function annotation(title, message, place = {}) {
        return { message: (0, lib_text.Jj)((0, lib_text.pj)(message), longestMessage), place: { title: (0, lib_text.TN)(title, 120), ...place } };
      }
      function evaluationAnnotation(group, pathOf) {
        const { all, message, position } = group;
        const names = (0, words_names.zN)(all.map((failure) => (0, lib_text.TN)((0, words_names.Vb)(failure), 60)), 3);
        const file = position && pathOf(position.file);
        const title = `${names} ${all.length === 1 ? "does" : "do"} not evaluate`;
        if (position === void 0)
          return annotation(title, message);
        return file === void 0 ? annotation(title, `${message}
at ${(0, words_names.$t)(position)}`) : annotation(title, message, { file: (0, lib_text.TN)(file, 1e3), line: position.line });
      }
      function buildAnnotation(failure) {
        const { name, message, hint, targets } = failure;
        const down = (0, words_names.zN)(targets.map((target) => (0, lib_text.TN)(target, 60)), 5);
        const lines = [
          (0, lib_text.TN)(message, 300),
          ...hint === void 0 ? [] : [(0, lib_text.TN)(hint, 300)],
          ...down === "" ? [] : [`takes down ${down}`],
          ...(0, log.o)(failure, logLines).map((line) => `| ${(0, lib_text.TN)(line, 200)}`)
        ];
        return annotation(`${(0, lib_text.TN)(name, 80)} does not build`, lines.join("\n"));
      }
      function bootAnnotation(boot) {
        const { target, decided } = boot;
        const title = `${(0, lib_text.TN)(target, 60)} by ${(0, words.l3)(boot)}: ${(0, words.Vj)(boot).slice(2)}`;
        return annotation(title, [decided.by, decided.text].filter((text) => text !== "").join(": "));
      }
      function withoutResult(targets) {
        const lost = targets.filter(({ outcome }) => outcome === "missing" || outcome === "cancelled");
        if (lost.length === 0)
          return [];
        const names = (0, words_names.zN)(lost.map(({ id: id2 }) => (0, lib_text.TN)(id2, 60)), 10);
        return [
          annotation(`${(0, lib_text.U9)(lost.length, "target")} without a result`, `stopped, or its job was lost: ${names}`)
        ];
      }
    })
  ),
  /***/
  93638: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        QR: () => (
          /* binding */
          targetsOf
        ),
        /* harmony export */
        dJ: () => (
          /* binding */
          failuresOf
        ),
        /* harmony export */
        j4: () => (
          /* binding */
          bootsOf
        ),
        /* harmony export */
        oo: () => (
          /* binding */
          Failures
        )
        /* harmony export */
      });
      var _documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12203);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9010);
      var _nix_evaluation_attribute_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80150);
      function targetsOf(base) {
        return base.targets;
      }
      function bootsOf(base) {
        const tried = base.document === "plan" ? [] : base.boots.filter(({ verdict }) => verdict !== "not-tried");
        return (0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__.$)(tried, ({ target }) => target);
      }
      function failuresOf(base) {
        return base.document === "plan" ? base.failures : base.evaluationFailures;
      }
      const hosts = "nixosConfigurations";
      class Failures {
        #byName = /* @__PURE__ */ new Map();
        #byAttribute = /* @__PURE__ */ new Map();
        /** One per attribute. */
        all;
        constructor(failures) {
          this.all = failures.flatMap(_documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.CI);
          for (const failure of this.all) {
            for (const name of failure.names)
              this.#byName.set(name, failure);
            this.#byAttribute.set(failure.attribute, failure);
          }
        }
        /** The failure that explains why a target is missing. */
        of({ names, host }) {
          const wholes = host === void 0 ? [] : [(0, _nix_evaluation_attribute_path_js__WEBPACK_IMPORTED_MODULE_1__.i)([hosts, host]), hosts];
          return first(names, (name) => this.#byName.get(name)) ?? first([...wholes, ...names.flatMap(above)], (attribute) => this.#byAttribute.get(attribute));
        }
        /** The failure of the same attribute, or of another name of the same target. */
        like({ names, attribute }) {
          return this.#byAttribute.get(attribute) ?? first(names, (name) => this.#byName.get(name));
        }
      }
      const above = (name) => [...name.matchAll(/\./g)].slice(0, 50).map(({ index }) => name.slice(0, index));
      function first(all, of) {
        for (const one of all) {
          const found = of(one);
          if (found !== void 0)
            return found;
        }
        return void 0;
      }
    })
  ),
  /***/
  82410: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        u: () => (
          /* binding */
          impactOf
        )
      });
      var evidence = __webpack_require__(30643);
      var fields = __webpack_require__(7835);
      var group_by = __webpack_require__(9010);
      var closure_diff = __webpack_require__(39208);
      var names = __webpack_require__(91870);
      var impact_base = __webpack_require__(93638);
      ;
      function inputChanges({ flake: base }, { flake: head }) {
        const names2 = [.../* @__PURE__ */ new Set([...Object.keys(head.inputs), ...Object.keys(base.inputs)])].sort();
        return names2.flatMap((name) => {
          const [before, after] = [own(base.inputs, name), own(head.inputs, name)];
          if (markOf(before) === markOf(after))
            return [];
          return [{ name, ...before ? { before } : {}, ...after ? { after } : {} }];
        });
      }
      const own = (inputs, name) => Object.hasOwn(inputs, name) ? inputs[name] : void 0;
      const markOf = (input) => input === void 0 ? "" : JSON.stringify([input.type, input.url, input.revision ?? input.narHash]);
      var numbered_graph = __webpack_require__(38588);
      ;
      const mostNames = 10;
      function workOf(derivations) {
        const graph = (0, numbered_graph.hd)(derivations);
        const walk = (0, numbered_graph.jc)(graph);
        return (drvPath) => {
          const root = graph.numbers.get(drvPath);
          if (root === void 0)
            return { count: 0, first: [] };
          const reached = walk(root);
          const first = [];
          for (const one of reached) {
            if (first.length === mostNames)
              break;
            if ((0, numbered_graph.xe)(graph, one))
              first.push(derivations[one]?.name ?? "");
          }
          return { count: reached.length, first };
        };
      }
      ;
      function impactOf(base, head) {
        const { flake, created } = base;
        const before = new Map((0, impact_base.QR)(base).flatMap((target) => target.names.map((name) => [name, target])));
        const failedBefore = new impact_base.oo((0, impact_base.dJ)(base));
        const { revision } = flake;
        const inputs = inputChanges(base, head.plan);
        return {
          base: { ...revision === void 0 ? {} : { revision }, created },
          ...inputs.length === 0 ? {} : { inputs },
          targets: [
            ...goneTargets(base, head.plan, failedBefore),
            ...presentTargets({ base, head, before, failedBefore })
          ]
        };
      }
      function presentTargets(of) {
        const { base, head, before, failedBefore } = of;
        const notAsked = new Set(base.unselected);
        const work = workOf(head.plan.derivations);
        const boots = (0, impact_base.j4)(base);
        return head.plan.targets.flatMap((target) => [...(0, group_by.$)(target.names, (name) => before.get(name))].flatMap(([old, names2]) => {
          const isNamed = names2.includes(target.id);
          if (!old && names2.some((name) => notAsked.has(name)))
            return [];
          const became = becomingOf(target, old, failedBefore);
          return [
            {
              ...named(isNamed ? target.id : names2[0] ?? target.id, isNamed ? target.host : old?.host ?? target.host),
              became,
              ...outcomeBefore(old),
              ...bootsBefore(old && boots.get(old.id)),
              ...isNews[became] ? news(target, old?.closure, head.closures.get(target.id), work) : {}
            }
          ];
        }));
      }
      function outcomeBefore({ outcome } = {}) {
        return outcome === void 0 || outcome === "missing" || outcome === "proved" ? {} : { before: outcome };
      }
      function bootsBefore(boots) {
        if (boots === void 0)
          return {};
        const told = boots.map((boot) => ({
          firmware: boot.firmware,
          ...boot.medium === void 0 ? {} : { medium: boot.medium },
          cameUp: (0, evidence.UA)(boot)
        }));
        return { bootsBefore: told.slice(0, fields.qr.few) };
      }
      function becomingOf(target, old, failedBefore) {
        if (!old)
          return failedBefore.of(target) ? "repaired" : "added";
        if (old.drvPath === target.drvPath)
          return "unchanged";
        return old.fingerprint !== void 0 && old.fingerprint === target.fingerprint ? "revision" : "changed";
      }
      const isNews = {
        unchanged: false,
        revision: false,
        changed: true,
        added: true,
        removed: false,
        broken: false,
        "still-broken": false,
        "new-broken": false,
        repaired: true
      };
      function news(target, before, after, work) {
        const toBuild = work(target.drvPath);
        if (!after)
          return { toBuild, ...before ? { closure: { before: sizeOf(before) } } : {} };
        if (!before)
          return { toBuild, closure: { after: sizeOf(after) } };
        const diff = (0, closure_diff.E)(before, after);
        return { toBuild, closure: { before: diff.before, after: diff.after }, packages: diff.changes };
      }
      const sizeOf = ({ bytes, paths }) => ({ bytes, paths: paths.length });
      function goneTargets(base, plan, failedBefore) {
        const failures = new impact_base.oo(plan.failures);
        const told = /* @__PURE__ */ new Set();
        const apart = (plan.refusals ?? []).filter(({ why }) => why === "not-here");
        const present = /* @__PURE__ */ new Set([...[...plan.targets, ...apart].flatMap(({ names: names2 }) => names2), ...plan.unselected]);
        const refused = new Map((plan.refusals ?? []).flatMap((refusal) => refusal.names.map((name) => [name, refusal])));
        const gone = (0, impact_base.QR)(base).flatMap((old) => {
          const names2 = old.names.filter((name2) => !present.has(name2));
          const [name] = names2;
          if (name === void 0)
            return [];
          const at = named(names2.includes(old.id) ? old.id : name, old.host);
          const failure = failures.of({ ...old, names: names2 });
          if (failure)
            told.add(failure);
          const reason = failure?.message ?? refused.get(name)?.message;
          return [{ ...at, became: failure ? "broken" : "removed", ...reason === void 0 ? {} : { reason } }];
        });
        const others = failures.all.filter((failure) => !told.has(failure));
        return [
          ...gone,
          ...others.map((failure) => ({
            ...named((0, names.Vb)(failure), hostOf(failure)),
            became: failedBefore.like(failure) ? "still-broken" : "new-broken",
            reason: failure.message
          }))
        ];
      }
      const named = (id2, host) => ({ id: id2, ...host === void 0 ? {} : { host } });
      function hostOf({ attribute }) {
        const [, bare, quoted] = /^nixosConfigurations\.(?:([^".]+)|"((?:[^"\\]|\\.)*)")/s.exec(attribute) ?? [];
        return bare ?? quoted?.replace(/\\(.)/gs, "$1");
      }
    })
  ),
  /***/
  51180: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          tellsOf
        ),
        /* harmony export */
        y: () => (
          /* binding */
          isOf
        )
        /* harmony export */
      });
      function isOf(planned, { id: id2, drvPath }) {
        const target = planned.get(id2);
        return target !== void 0 && (drvPath === void 0 || drvPath === target.drvPath);
      }
      function tellsOf({ shards }, shard) {
        if (shards === void 0)
          return () => true;
        const own = shards.find(({ id: id2 }) => id2 === shard);
        const given = new Set(own ? own.targets : shards.flatMap(({ targets }) => targets));
        return own ? (id2) => given.has(id2) : (id2) => !given.has(id2);
      }
    })
  ),
  /***/
  2476: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          sameIn
        ),
        /* harmony export */
        s: () => (
          /* binding */
          provedBy
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71026);
      var _words_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62143);
      function sameIn(targets) {
        const known = new Map(targets.map((target) => [`${target.kind} ${target.drvPath}`, target]));
        return ({ drvPath, kind }) => known.get(`${kind} ${drvPath}`);
      }
      function provedBy({ targets, boots, demands: asked }, demands, again = []) {
        if (asked !== demands)
          return () => false;
        const bad = new Set(boots.filter((boot) => (0, _words_severity_js__WEBPACK_IMPORTED_MODULE_0__.hS)(boot) === "bad").map(({ target }) => target));
        const isDone = ({ id: id2, outcome }) => outcome !== "proved" && _words_severity_js__WEBPACK_IMPORTED_MODULE_0__.Nd[outcome] === "well" && !bad.has(id2);
        const found = sameIn(targets.filter(isDone));
        const isAgain = again.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_1__([...again], { dot: true, nonegate: true });
        return (target) => found(target) !== void 0 && !target.names.some((name) => isAgain(name));
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
  38588: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jb: () => (
          /* binding */
          heldUp
        ),
        /* harmony export */
        gl: () => (
          /* binding */
          childrenFirst
        ),
        /* harmony export */
        hN: () => (
          /* binding */
          needsOf
        ),
        /* harmony export */
        hd: () => (
          /* binding */
          numberedGraph
        ),
        /* harmony export */
        jc: () => (
          /* binding */
          walker
        ),
        /* harmony export */
        uG: () => (
          /* binding */
          freshBelow
        ),
        /* harmony export */
        xe: () => (
          /* binding */
          isLeaf
        )
        /* harmony export */
      });
      function numberedGraph(nodes) {
        const numbers = new Map(nodes.map(({ drvPath }, i) => [drvPath, i]));
        const starts = new Int32Array(nodes.length + 1);
        const needs = new Int32Array(nodes.reduce((sum, node) => sum + node.needs.length, 0));
        let end = 0;
        for (const [i, node] of nodes.entries()) {
          for (const name of node.needs) {
            const number = numbers.get(name);
            if (number !== void 0)
              needs[end++] = number;
          }
          starts[i + 1] = end;
        }
        return { numbers, starts, needs: needs.subarray(0, end) };
      }
      const needsOf = ({ starts, needs }, node) => needs.subarray(starts[node], starts[node + 1]);
      function walker(graph) {
        const size = graph.starts.length - 1;
        const seenBy = new Int32Array(size).fill(-1);
        const queue = new Int32Array(size);
        let questions = 0;
        return (root) => {
          const question = questions++;
          let reached = 1;
          queue[0] = root;
          seenBy[root] = question;
          for (let done = 0; done < reached; done++) {
            for (const next of needsOf(graph, queue[done] ?? 0)) {
              if (seenBy[next] === question)
                continue;
              seenBy[next] = question;
              queue[reached++] = next;
            }
          }
          return queue.subarray(0, reached);
        };
      }
      function freshBelow(graph) {
        const seen = new Uint8Array(graph.starts.length - 1);
        return (roots) => {
          const fresh = [];
          const add = (node) => {
            if (seen[node] === 1)
              return;
            seen[node] = 1;
            fresh.push(node);
          };
          for (const root of roots)
            add(root);
          for (let done = 0; done < fresh.length; done++)
            needsOf(graph, fresh[done] ?? 0).forEach(add);
          return fresh;
        };
      }
      const isLeaf = ({ starts }, node) => starts[node] === starts[node + 1];
      function heldUp(graph) {
        const order = childrenFirst(graph);
        const leaves = [...order].filter((node) => isLeaf(graph, node));
        const held = /* @__PURE__ */ new Map();
        const bits = new Uint32Array(graph.starts.length - 1);
        for (let from = 0; from < leaves.length; from += 32) {
          const batch = leaves.slice(from, from + 32);
          const counts = spread(batch, { graph, order, bits });
          for (const [bit, leaf] of batch.entries())
            held.set(leaf, counts[bit] ?? 0);
        }
        return held;
      }
      function spread(leaves, { graph, order, bits }) {
        const counts = leaves.map(() => 0);
        bits.fill(0);
        for (const [bit, leaf] of leaves.entries())
          bits[leaf] = 1 << bit;
        for (const node of order) {
          if (isLeaf(graph, node))
            continue;
          let mask = 0;
          for (const need of needsOf(graph, node))
            mask |= bits[need] ?? 0;
          bits[node] = mask;
          for (let rest = mask; rest !== 0; rest &= rest - 1) {
            const bit = 31 - Math.clz32(rest & -rest);
            counts[bit] = (counts[bit] ?? 0) + 1;
          }
        }
        return counts;
      }
      function childrenFirst(graph) {
        const { starts } = graph;
        const size = starts.length - 1;
        const users = usersIn(graph);
        const waits = Int32Array.from({ length: size }, (_, node) => (starts[node + 1] ?? 0) - (starts[node] ?? 0));
        const order = new Int32Array(size);
        let known = 0;
        for (const [node, left] of waits.entries())
          if (left === 0)
            order[known++] = node;
        for (let done = 0; done < known; done++) {
          for (const user of needsOf(users, order[done] ?? 0)) {
            const left = (waits[user] ?? 0) - 1;
            waits[user] = left;
            if (left === 0)
              order[known++] = user;
          }
        }
        return order.subarray(0, known);
      }
      function usersIn({ starts, needs }) {
        const size = starts.length - 1;
        const ends = new Int32Array(size + 1);
        for (const need of needs)
          ends[need + 1] = (ends[need + 1] ?? 0) + 1;
        for (let node = 0; node < size; node++)
          ends[node + 1] = (ends[node + 1] ?? 0) + (ends[node] ?? 0);
        const next = ends.slice();
        const users = new Int32Array(needs.length);
        for (let user = 0; user < size; user++) {
          for (let at = starts[user] ?? 0; at < (starts[user + 1] ?? 0); at++) {
            const need = needs[at] ?? 0;
            const place = next[need] ?? 0;
            next[need] = place + 1;
            users[place] = user;
          }
        }
        return { starts: ends, needs: users };
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
  39208: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          diffClosures
        )
        /* harmony export */
      });
      var _package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
      function diffClosures(before, after) {
        const [old, fresh] = [packages(before), packages(after)];
        const names = /* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()]);
        const changes = [...names].flatMap((name) => compare(name, old.get(name), fresh.get(name)));
        changes.sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes) || (a.name < b.name ? -1 : 1));
        return { before: sizeOf(before), after: sizeOf(after), changes };
      }
      const sizeOf = ({ bytes, paths }) => ({ bytes, paths: paths.length });
      function packages({ paths }) {
        const found = /* @__PURE__ */ new Map();
        for (const { path, bytes } of paths) {
          const { name, version } = (0, _package_name_js__WEBPACK_IMPORTED_MODULE_0__.wg)(path);
          const known = found.get(name) ?? { versions: /* @__PURE__ */ new Set(), paths: /* @__PURE__ */ new Set(), bytes: 0 };
          if (version !== "")
            known.versions.add(version);
          known.paths.add(path);
          known.bytes += bytes;
          found.set(name, known);
        }
        return found;
      }
      function compare(name, old, fresh) {
        const [before, after] = [versionsOf(old), versionsOf(fresh)];
        const bytes = (fresh?.bytes ?? 0) - (old?.bytes ?? 0);
        const change = changeOf(old, fresh);
        return change === void 0 ? [] : [{ name, change, before, after, bytes }];
      }
      function changeOf(old, fresh) {
        if (!old)
          return "added";
        if (!fresh)
          return "removed";
        const [before, after] = [versionsOf(old), versionsOf(fresh)];
        if (before.join(" ") === after.join(" "))
          return same(old.paths, fresh.paths) ? void 0 : "rebuilt";
        const order = (0, _package_name_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(before.at(-1) ?? "", after.at(-1) ?? "");
        if (order === 0)
          return "versions";
        return order < 0 ? "up" : "down";
      }
      const versionsOf = (of) => [...of?.versions ?? []].sort(_package_name_js__WEBPACK_IMPORTED_MODULE_0__.Zy);
      const same = (a, b) => a.size === b.size && [...a].every((path) => b.has(path));
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
  )
};
