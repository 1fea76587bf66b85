export const id = 4055;
export const ids = [4055];
export const modules = {
  /***/
  29369: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DE: () => (
          /* binding */
          withPrivacy
        ),
        /* harmony export */
        J5: () => (
          /* binding */
          maySave
        ),
        /* harmony export */
        R8: () => (
          /* binding */
          mostMoved
        ),
        /* harmony export */
        UJ: () => (
          /* binding */
          coveredBy
        ),
        /* harmony export */
        Zw: () => (
          /* binding */
          jobOf
        ),
        /* harmony export */
        bp: () => (
          /* binding */
          openCache
        ),
        /* harmony export */
        mk: () => (
          /* binding */
          publish
        ),
        /* harmony export */
        qr: () => (
          /* binding */
          most
        )
        /* harmony export */
      });
      var _github_cache_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17994);
      async function openCache({ cache, cacheSave = true, signingKey }, nix, host, { isFirst = true } = {}) {
        if (!cache || host.kind !== "github")
          return void 0;
        if (!(0, _github_cache_access_js__WEBPACK_IMPORTED_MODULE_0__.py)(host.environment)) {
          const tell = isFirst ? host.log.info : host.log.debug;
          tell(`no cache: ${_github_cache_access_js__WEBPACK_IMPORTED_MODULE_0__.nE}`);
          return void 0;
        }
        const [{ openJobCache }, { cacheScope }, { parseSigningKey }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(7705)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(4666)]
          ).then(__webpack_require__.bind(__webpack_require__, 64666)),
          __webpack_require__.e(
            /* import() */
            9708
          ).then(__webpack_require__.bind(__webpack_require__, 79708))
        ]);
        const key = signingKey === void 0 ? void 0 : parseSigningKey(signingKey);
        const scope = await cacheScope(host.environment);
        if (scope.isRelease && key === void 0) {
          host.log.info("no cache: a run for a tag builds anew what others will trust, unless signing-key is given");
          return void 0;
        }
        return openJobCache(host, {
          ...{ scope, system: nix.at.system, key, saves: cacheSave, signal: host.signal }
        });
      }
      const jobOf = ({ environment: env }) => [env.GITHUB_REPOSITORY, env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB].join(" ");
      const maySave = ({ saves, service }) => saves && service.may.write;
      async function coveredBy(cache) {
        if (cache === void 0)
          return {};
        const [{ coverMissing }, { usableFor }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            5913
          ).then(__webpack_require__.bind(__webpack_require__, 5913)),
          __webpack_require__.e(
            /* import() */
            3436
          ).then(__webpack_require__.bind(__webpack_require__, 43436))
        ]);
        return {
          cover: (missing, targets, derivations) => coverMissing(missing, targets, derivations, usableFor(cache, targets))
        };
      }
      async function withPrivacy(plan, flake, nix, cache) {
        if (!cache || !maySave(cache) || cache.scope.isPrivate || flake === void 0)
          return plan;
        const { whyUncacheable } = await Promise.all(
          /* import() */
          [__webpack_require__.e(458), __webpack_require__.e(4775), __webpack_require__.e(8886), __webpack_require__.e(8e3)]
        ).then(__webpack_require__.bind(__webpack_require__, 78582));
        const uncacheable = await whyUncacheable(nix, plan, [flake], fetch);
        return uncacheable === void 0 ? plan : { ...plan, uncacheable };
      }
      const most = 5e9;
      const mostMoved = 0.8 * most;
      async function publish({ service, system, branch }, { layers, needed, replaces }, { log, signal, environment }) {
        const [{ addToChain }, { isOfCache }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(5725)]
          ).then(__webpack_require__.bind(__webpack_require__, 43519)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(458), __webpack_require__.e(3519), __webpack_require__.e(7705)]
          ).then(__webpack_require__.bind(__webpack_require__, 89444))
        ]);
        const run = Number(environment.GITHUB_RUN_ID) || 0;
        const workflow = environment.GITHUB_WORKFLOW_REF?.replace(/@.*$/s, "");
        const use = { run, needed: /* @__PURE__ */ new Set([...needed, ...layers.flatMap(namesIn)]), workflow };
        try {
          await addToChain({ service, system, log, signal }, { branch, layers, most, use, ...replaces ? { replaces } : {} });
        } catch (error) {
          signal.throwIfAborted();
          if (!isOfCache(error))
            throw error;
          log.warning(`what was saved in the cache is not found by the next run: ${error.message}`);
        }
      }
      const namesIn = ({ paths }) => paths.filter(({ used }) => used === void 0).map(({ path }) => path);
    })
  ),
  /***/
  39295: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        judge: () => (
          /* binding */
          judge
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var build = __webpack_require__(54591);
      var impact = __webpack_require__(82410);
      var evaluations = __webpack_require__(40658);
      var errors = __webpack_require__(1730);
      var lib_text = __webpack_require__(79470);
      var promises_ = __webpack_require__(51455);
      var plan = __webpack_require__(72541);
      var lib_graph = __webpack_require__(92393);
      ;
      const isWorse = {
        broken: "does not evaluate any more",
        removed: "is gone"
      };
      function worseThan(base, now, judges) {
        return pairs(base, now).flatMap(([before, after]) => {
          if (before.plan === void 0)
            return [];
          if (after.plan === void 0)
            return [wholeFlake(after)];
          const { plan: plan2 } = after;
          return judges.impact(before.plan, plan2).flatMap(({ id: id2, became, reason }) => {
            const what = isWorse[became];
            if (what === void 0)
              return [];
            const failure = failureOf(plan2, id2, reason);
            return [
              {
                target: (0, evaluations.hD)(after.flake, id2),
                cause: failure?.message ?? reason ?? what,
                ...told(failure?.trace ?? ""),
                input: failure?.input
              }
            ];
          });
        });
      }
      function wholeFlake({ flake, error }) {
        return {
          target: (0, evaluations.hD)(flake, "*"),
          cause: error?.message ?? "the flake cannot be used",
          ...told(error?.cause instanceof Error ? error.cause.message : "")
        };
      }
      const mostLines = 25;
      const told = (trace) => ({ log: (0, lib_text.w$)(trace, mostLines), evidence: trace });
      const failureOf = ({ failures }, id2, reason) => failures.find(({ names }) => names.includes(id2)) ?? failures.find(({ message }) => message === reason);
      function brokenBefore(base, now, judges) {
        const all = pairs(base, now).flatMap(([before, after]) => {
          if (after.plan === void 0)
            return [{ key: (0, evaluations.hD)(after.flake, "*"), became: "still-broken" }];
          if (before.plan === void 0)
            return after.plan.targets.map(({ id: id2 }) => ({
              key: (0, evaluations.hD)(after.flake, id2),
              became: "repaired"
            }));
          return judges.impact(before.plan, after.plan).map(({ id: id2, became }) => ({ key: (0, evaluations.hD)(after.flake, id2), became }));
        });
        const which = (wanted) => all.filter(({ became }) => became === wanted).map(({ key }) => key);
        return { repaired: which("repaired"), stillBroken: which("still-broken") };
      }
      function changedTargets(before, { plan: plan2 }, judges, { isAny } = { isAny: false }) {
        if (plan2 === void 0)
          return [];
        const changed = before.plan && new Set(judges.impact(before.plan, plan2).filter(({ became }) => became !== "unchanged" && became !== "revision").map(({ id: id2 }) => id2));
        const isToBuild = ({ status }) => isAny || status === "to-build" || status === "substitutable";
        return plan2.targets.filter((target) => isToBuild(target) && (changed?.has(target.id) ?? true));
      }
      const pairs = (base, now) => now.flakes.flatMap((after, i) => {
        const before = base.flakes[i];
        return before === void 0 ? [] : [[before, after]];
      });
      ;
      const decided = /* @__PURE__ */ new Set([
        "built",
        "fetched",
        "cached",
        "proved",
        "not-here",
        "skipped"
      ]);
      function unproved(targets, { targets: ended }) {
        const outcomes = new Map(ended.map(({ id: id2, outcome }) => [id2, outcome]));
        return targets.filter(({ id: id2 }) => !decided.has(outcomes.get(id2) ?? "cancelled"));
      }
      class Builds {
        #base;
        #judges;
        #build;
        #failed = /* @__PURE__ */ new Map();
        /** Targets that do not build at the base either, by key. */
        #brokenBefore = /* @__PURE__ */ new Set();
        rounds = 0;
        constructor(base, judges, build2) {
          this.#base = base;
          this.#judges = judges;
          this.#build = build2;
        }
        /** Targets whose plan needs a failing derivation, and that were not broken before. */
        worse({ evaluated }) {
          if (this.#failed.size === 0)
            return [];
          return pairs(this.#base, evaluated).flatMap(([before, after]) => {
            if (after.plan === void 0)
              return [];
            const graph = (0, plan.Gf)(after.plan);
            return changedTargets(before, after, this.#judges, { isAny: true }).flatMap((target) => {
              const key = (0, evaluations.hD)(after.flake, target.id);
              const needs = (0, lib_graph.Gz)([target.drvPath], (path) => graph.get(path) ?? []);
              const failed = [...this.#failed.values()].find(({ drvPath }) => drvPath !== void 0 && needs.has(drvPath));
              if (failed === void 0 || this.#brokenBefore.has(key))
                return [];
              const { name, message, hint, log, text } = failed;
              const advice = hint === void 0 ? "" : `; ${hint}`;
              return [{ target: key, cause: `${name}: ${message}${advice}`, log, evidence: text }];
            });
          });
        }
        /**
         * Builds what a candidate changes, and learns what fails; true if no target is worse than before. An interrupted
         * build, or a failure without a derivation, proves nothing.
         */
        async round(candidate) {
          let isProved = true;
          for (const [before, after] of pairs(this.#base, candidate.evaluated)) {
            const targets = changedTargets(before, after, this.#judges);
            if (after.plan === void 0 || targets.length === 0)
              continue;
            this.rounds += 1;
            const result = await this.#build({ ...after.plan, targets });
            isProved = await this.#take(before, after, { targets, result }) && isProved;
          }
          return isProved && this.worse(candidate).length === 0;
        }
        /**
         * Takes over what other jobs built of one flake of a candidate, whatever their machine; false if something
         * unexplained is open: a lost job, or one that ran out of time.
         */
        async takeOver({ evaluated }, { flake, ended: result, before: known }) {
          for (const [before, after] of pairs(this.#base, evaluated)) {
            if (after.flake.folder !== flake)
              continue;
            const ended = new Set(result.targets.map(({ id: id2 }) => id2));
            const targets = changedTargets(before, after, this.#judges, { isAny: true });
            const theirs = targets.filter(({ id: id2 }) => ended.has(id2));
            if (theirs.length > 0)
              return this.#take(before, after, { targets: theirs, result, known });
          }
          return true;
        }
        /** Targets that did not build before either, by key. */
        get brokenBefore() {
          return [...this.#brokenBefore];
        }
        /** Learns what fails; true if nothing about these targets is open. */
        async #take(before, after, { targets, result, known }) {
          const fallen = result.failures.flatMap((failure) => failure.targets);
          if (fallen.length === 0)
            return unproved(targets, result).length === 0;
          await this.#learn(result);
          const explained = new Set(result.failures.flatMap(({ drvPath, targets: targets2 }) => drvPath === void 0 ? [] : targets2));
          const open = unproved(targets, result).filter(({ id: id2 }) => !explained.has(id2));
          if (before.plan === void 0)
            return open.length === 0;
          for (const { id: id2 } of targets)
            if (known?.get(id2) === "failed")
              this.#brokenBefore.add((0, evaluations.hD)(after.flake, id2));
          const asked = targets.filter(({ id: id2 }) => fallen.includes(id2) && known?.get(id2) === void 0);
          const names = new Set(asked.flatMap((target) => target.names));
          for (const id2 of await this.#alsoBroken(before.plan, names))
            for (const target of targets)
              if (target.names.includes(id2))
                this.#brokenBefore.add((0, evaluations.hD)(after.flake, target.id));
          return open.every(({ id: id2 }) => this.#brokenBefore.has((0, evaluations.hD)(after.flake, id2)));
        }
        async #learn({ failures }) {
          for (const failure of failures) {
            if (failure.drvPath === void 0)
              continue;
            const text = await (0, promises_.readFile)(failure.drvPath, "utf8").catch(() => "");
            this.#failed.set(failure.drvPath, { ...failure, text });
          }
        }
        /** Which of these names do not build at the base either, or are new: no input made them worse. */
        async #alsoBroken(plan2, names) {
          const there = plan2.targets.filter((target) => target.names.some((name) => names.has(name)));
          const known = new Set(there.flatMap((target) => target.names));
          const fresh = [...names].filter((name) => !known.has(name));
          const isToBuild = ({ status }) => status === "to-build" || status === "substitutable";
          const targets = there.filter(isToBuild);
          if (targets.length === 0)
            return fresh;
          this.rounds += 1;
          const { failures } = await this.#build({ ...plan2, targets });
          const fallen = new Set(failures.flatMap((failure) => failure.targets));
          return [...fresh, ...targets.filter(({ id: id2 }) => fallen.has(id2)).flatMap((target) => target.names)];
        }
      }
      var dist = __webpack_require__(70458);
      var metadata = __webpack_require__(96662);
      var compose = __webpack_require__(86245);
      var diagnose = __webpack_require__(13442);
      ;
      const starved = /^Nix (?:was killed|ran out of memory) while it evaluated/;
      const isTransient = (message) => starved.test(message) || (0, diagnose.h4)({ message })?.transient === true;
      var input_places = __webpack_require__(78512);
      ;
      const longest = 1e5;
      const mention = /\/nix\/store\/[0-9a-z]{32}-[^\s/'"»:,)]+|«[^«»\n]*»/g;
      function inputsNamedIn(text, locks) {
        const places = (0, input_places.FH)(locks);
        const found = [...text.slice(-longest).matchAll(mention)].flatMap(([said]) => {
          const place = said.startsWith("«") ? (0, input_places.Uw)(locks, said.slice(1, -1)) : places.get(said);
          return place || [];
        });
        return [...new Set(found)];
      }
      function movingAbove(places, moving) {
        const found = places.flatMap((place) => {
          const above = moving.filter((name) => place === name || place.startsWith(`${name}/`));
          return above.sort((a, b) => b.length - a.length).slice(0, 1);
        });
        return [...new Set(found)];
      }
      function suspectsInTraces(traces, locks) {
        return [...new Set(traces.flatMap((trace) => inputsNamedIn(trace, locks).reverse()))];
      }
      ;
      class Candidates {
        #update;
        #with;
        #known = /* @__PURE__ */ new Map();
        #base;
        /** The number of evaluated sets, without the base. */
        evaluations = 0;
        constructor(update, surroundings) {
          this.#update = update;
          this.#with = surroundings;
        }
        /** No input moves. A lock that does not match flake.nix is repaired here too, since Nix evaluates no other. */
        base() {
          this.#base ??= (0, evaluations.R)(this.#update, /* @__PURE__ */ new Set(), this.#with);
          return this.#base;
        }
        isKnown(moves) {
          return moves.size === 0 || this.#known.has(keyOf(moves));
        }
        get(moves) {
          const key = keyOf(moves);
          const candidate = this.#known.get(key) ?? this.#evaluate(moves);
          this.#known.set(key, candidate);
          return candidate;
        }
        async #evaluate(moves) {
          const base = await this.base();
          if (moves.size === 0)
            return { moves, evaluated: base, worse: [] };
          this.evaluations += 1;
          const judge2 = async () => {
            const evaluated = await (0, evaluations.R)(this.#update, moves, this.#with);
            return { moves, evaluated, worse: worseThan(base, evaluated, this.#with.judges) };
          };
          const candidate = await judge2();
          return candidate.worse.some(({ cause }) => isTransient(cause)) ? judge2() : candidate;
        }
        /** The inputs most likely to blame, likeliest first. */
        suspects({ moves, evaluated }, worse) {
          const found = evaluated.flakes.flatMap(({ flake }) => {
            const own = new Map(flake.inputs.map((input) => [input.name, (0, evaluations.Zb)(flake, input)]).filter(([, leader]) => moves.has(leader)));
            const named = worse.flatMap(({ input }) => input ?? []);
            const traced = suspectsInTraces(worse.map(({ evidence }) => evidence), locksOf(flake, moves));
            return movingAbove([...named, ...traced], [...own.keys()]).flatMap((name) => own.get(name) ?? []);
          });
          return [...new Set(found)];
        }
      }
      function locksOf(flake, moves) {
        const text = (0, compose.Q)(flake, (0, evaluations.$f)(flake, moves));
        return dist.qgA(metadata.jk.entries.locks, text === void 0 ? flake.lock : JSON.parse(text));
      }
      const keyOf = (moves) => JSON.stringify([...moves].sort());
      var group_by = __webpack_require__(9010);
      ;
      const budgetFor = (inputs) => 2 * inputs + 4;
      class OutOfBudget extends Error {
      }
      function* search(inputs, budget = budgetFor(inputs.length)) {
        const known = /* @__PURE__ */ new Map([[search_keyOf(/* @__PURE__ */ new Set()), { good: true, suspects: [], breaks: "" }]]);
        let tried = 0;
        let moves = /* @__PURE__ */ new Set();
        function* verdictOn(set) {
          const key = search_keyOf(set);
          const before = known.get(key);
          if (before)
            return before;
          if (tried >= budget)
            throw new OutOfBudget();
          tried += 1;
          const verdict = yield set;
          if (verdict === void 0)
            throw new OutOfBudget();
          known.set(key, verdict);
          return verdict;
        }
        function* add(chunk) {
          if (chunk.length === 0)
            return;
          const { good, suspects } = yield* addAll(chunk);
          if (good || chunk.length === 1)
            return;
          const suspect = suspects.find((one) => chunk.includes(one));
          const half = Math.ceil(chunk.length / 2);
          const parts = suspect === void 0 ? [chunk.slice(0, half), chunk.slice(half)] : [chunk.filter((one) => one !== suspect), [suspect]];
          for (const part of parts)
            yield* add(part);
        }
        function* addMore() {
          const held2 = inputs.filter((input) => !moves.has(input));
          const breaks = /* @__PURE__ */ new Map();
          for (const input of held2) {
            const verdict = yield* addAll([input]);
            if (verdict.good)
              return true;
            breaks.set(input, verdict.breaks);
          }
          const alike = [...(0, group_by.$)(held2, (input) => breaks.get(input)).values()];
          const others = held2.length < 3 ? [] : held2.map((one) => held2.filter((other) => other !== one));
          for (const together of [...alike, ...others])
            if ((yield* addAll(together)).good)
              return true;
          return false;
        }
        function* addAll(more) {
          const together = /* @__PURE__ */ new Set([...moves, ...more]);
          const verdict = yield* verdictOn(together);
          if (verdict.good)
            moves = together;
          return verdict;
        }
        try {
          yield* add(inputs);
          while (yield* addMore())
            ;
        } catch (error) {
          if (!(error instanceof OutOfBudget))
            throw error;
        }
        const held = inputs.filter((input) => !moves.has(input));
        const isProved = (input) => known.get(search_keyOf(/* @__PURE__ */ new Set([...moves, input])))?.good === false;
        return { moves, held: new Map(held.map((input) => [input, isProved(input)])) };
      }
      const search_keyOf = (set) => JSON.stringify([...set].sort());
      ;
      async function judgeUpdate(update, log, options) {
        const candidates = new Candidates(update, options);
        const inputs = (0, evaluations.el)(update);
        log.info(`evaluating the base, and ${(0, lib_text.U9)(inputs.length, "input")} moved`);
        const builds = new Builds(await candidates.base(), options.judges, options.build);
        const trying = { inputs, candidates, builds, options, log };
        await takeOver(trying);
        let found = await findGood(trying);
        let isGood = options.verify !== "build" || options.built !== void 0;
        for (let round = 1; !isGood && round <= options.rounds && !options.isOver(); round++) {
          log.info(`building what changes with ${(0, lib_text.U9)(found.moves.size, "input")} moved`);
          isGood = await builds.round(await candidates.get(found.moves));
          if (!isGood)
            found = await findGood(trying);
        }
        const untried = whyUntried(found, isGood, options);
        if (!isGood)
          found = { moves: /* @__PURE__ */ new Set(), held: new Map(inputs.map((input) => [input, false])) };
        const chosen = await candidates.get(found.moves);
        refuseUnusable(await candidates.base(), chosen.evaluated);
        return {
          verify: options.verify,
          commit: chosen.evaluated.commit,
          held: await heldInputs(update, found, trying),
          evaluations: candidates.evaluations,
          builds: builds.rounds,
          ...withBuilds(brokenBefore(await candidates.base(), chosen.evaluated, options.judges), builds),
          ...untried === void 0 ? {} : { untried }
        };
      }
      function refuseUnusable(base, now) {
        for (const [before, after] of pairs(base, now))
          if (before.error !== void 0 && after.error !== void 0)
            throw new errors.yo(`the flake cannot be evaluated, with or without its update (--verify none would not look): ${before.error.message}`, { cause: before.error.cause });
      }
      async function takeOver({ candidates, builds, inputs, options: { built } }) {
        if (built === void 0)
          return;
        const all = await candidates.get(new Set(inputs));
        if (await builds.takeOver(all, built))
          return;
        throw new errors.yo("the builds of the update did not all come to an end, and no input is to blame for that; see their jobs, and run this again", { reason: "failed" });
      }
      const withBuilds = ({ repaired, stillBroken }, { brokenBefore: unbuilt }) => ({ repaired, stillBroken: [.../* @__PURE__ */ new Set([...stillBroken, ...unbuilt])] });
      async function findGood(trying) {
        const { inputs, candidates, options, log } = trying;
        const budget = budgetFor(inputs.length);
        const asked = search(inputs, Number.POSITIVE_INFINITY);
        let step = asked.next();
        while (!step.done) {
          const moves = step.value;
          const isSpent = candidates.evaluations >= budget || options.isOver();
          if (!candidates.isKnown(moves) && isSpent) {
            step = asked.next(void 0);
            continue;
          }
          const candidate = await candidates.get(moves);
          const worse = worseIn(candidate, trying);
          const [first] = worse;
          log.info(`${(0, lib_text.U9)(moves.size, "input")} moved: ${first ? `${(0, lib_text.TN)(first.target)} is worse: ${(0, lib_text.TN)(first.cause)}` : "good"}`);
          step = asked.next({
            good: worse.length === 0,
            suspects: candidates.suspects(candidate, worse),
            breaks: breaksOf(worse)
          });
        }
        return step.value;
      }
      const breaksOf = (worse) => JSON.stringify(worse.map(({ target }) => target).sort());
      const worseIn = (candidate, { builds }) => [
        ...candidate.worse,
        ...builds.worse(candidate)
      ];
      function whyUntried({ held }, isGood, { rounds: rounds2, isOver }) {
        if (!isGood)
          return isOver() ? "the time was over before a set was built that breaks nothing; nothing moves" : `no set was found in ${(0, lib_text.U9)(rounds2, "round")} of builds that breaks nothing; nothing moves`;
        if ([...held.values()].every(Boolean))
          return void 0;
        return `${isOver() ? "the time was over" : "the number of evaluations was used up"} before each held input was tried alone`;
      }
      async function heldInputs(update, found, trying) {
        const { candidates, options } = trying;
        const held = [];
        for (const flake of update.flakes)
          for (const { name } of flake.inputs) {
            const key = (0, evaluations.sM)(flake, name);
            const proved = found.held.get(key);
            if (proved === void 0)
              continue;
            const shown = [/* @__PURE__ */ new Set([...found.moves, key]), new Set(trying.inputs)].find((set) => candidates.isKnown(set));
            const worse = shown === void 0 ? [] : worseIn(await candidates.get(shown), trying);
            held.push({
              flake: flake.folder,
              name,
              cause: (0, lib_text.TN)(worse[0]?.cause ?? "it was not tried", 1e3),
              log: (worse[0]?.log ?? []).map((line) => (0, lib_text.TN)(line, 1e3)),
              targets: worse.map(({ target }) => target),
              since: options.heldSince(key) ?? update.created,
              proved
            });
          }
        return held;
      }
      var git = __webpack_require__(14176);
      var commit_files = __webpack_require__(52294);
      ;
      class ScratchRepository {
        folder;
        #env;
        #base;
        #made = /* @__PURE__ */ new Map();
        constructor(folder, base, env) {
          this.folder = folder;
          this.#base = base;
          this.#env = env;
        }
        /** Creates it in an empty folder, for commits on `base`. */
        static async make(env, { from, base, folder }) {
          const objects = await (0, git.$)(env, from, ["rev-parse", "--git-path", "objects"]);
          const shallow = await (0, git.$)(env, from, ["rev-parse", "--git-path", "shallow"]);
          const format = await (0, git.$)(env, from, ["rev-parse", "--show-object-format"]);
          await (0, promises_.mkdir)(folder, { recursive: true });
          await (0, git.$)(env, folder, ["init", "--quiet", `--object-format=${format}`]);
          await (0, promises_.writeFile)((0, external_node_path_.join)(folder, ".git/objects/info/alternates"), `${(0, external_node_path_.resolve)(from, objects)}
`);
          await (0, promises_.copyFile)((0, external_node_path_.resolve)(from, shallow), (0, external_node_path_.join)(folder, ".git/shallow")).catch((error) => {
            if (error.code !== "ENOENT")
              throw error;
          });
          return new ScratchRepository(folder, base, env);
        }
        /** A commit on the base with these files; the same files give the same commit. */
        commit(changes) {
          if (changes.size === 0)
            return Promise.resolve(this.#base);
          const key = JSON.stringify([...changes]);
          const made = this.#made.get(key) ?? this.#commit(changes);
          this.#made.set(key, made);
          return made;
        }
        async #commit(changes) {
          const index = (0, external_node_path_.join)(this.folder, ".git", `index-${this.#made.size}`);
          const commit = await (0, commit_files.z)(changes, {
            env: this.#env,
            folder: this.folder,
            base: this.#base,
            index
          });
          await (0, git.$)(this.#env, this.folder, ["update-ref", `refs/heads/candidate-${commit}`, commit]);
          return commit;
        }
        /** The reference of a flake at one of its commits; `folder` is relative to the root. */
        reference(commit, folder) {
          const dir = folder === "." ? "" : `&dir=${encodeURIComponent(folder)}`;
          const place = encodeURI(this.folder).replace(/[#?]/g, encodeURIComponent);
          return `git+file://${place}?rev=${commit}&shallow=1${dir}`;
        }
      }
      var machine = __webpack_require__(39198);
      var evaluate = __webpack_require__(18953);
      ;
      const rounds = 3;
      async function judge(values, { update, flakes }, at) {
        const { nix, host, out } = at;
        const scratch = await ScratchRepository.make(nix.at.env, {
          ...await committed(flakes, nix, host),
          folder: (0, external_node_path_.join)(at.temporary, "scratch")
        });
        const left = () => values.timeBudget === void 0 ? void 0 : values.timeBudget - process.uptime();
        let built = 0;
        return judgeUpdate(update, host.log, {
          verify: values.verify,
          scratch,
          rounds,
          built: at.built,
          isOver: () => (left() ?? 1) <= 0,
          heldSince: (key) => heldSince(at.previous, key),
          judges: {
            evaluate: (flake) => (0, evaluate.planOf)({ ...values, flake, overrideInput: [] }, nix, host, { fingerprints: true }),
            impact: (base, plan2) => (0, impact.u)(base, { plan: plan2, closures: /* @__PURE__ */ new Map() }).targets
          },
          build: (plan2) => {
            built += 1;
            return (0, build.G)(nix, host.log, plan2, {
              out,
              signal: host.signal,
              shard: `update-${built}`,
              cores: (0, machine.x1)(),
              heartbeat: 30,
              deadline: left(),
              builders: values.builders
            });
          }
        });
      }
      async function committed(flakes, nix, { log }) {
        const [first] = flakes;
        if (first?.commit === void 0)
          throw new errors.yo(`${first?.written ?? "."} is in no commit, and only commits can be judged; commit it with git, or give --verify none`);
        const status = (...words) => (0, git.$)(nix.at.env, first.top, ["--literal-pathspecs", "status", "--porcelain", ...words]);
        const files = flakes.flatMap(({ folder }) => ["flake.nix", "flake.lock"].map((name) => (0, external_node_path_.join)(folder, name)));
        const changed = await status("--untracked-files=all", "--", ...files);
        if (changed !== "")
          throw new errors.yo(`${changed.slice(2).trim().split("\n")[0]} has changes that are not committed, and only commits can be judged; commit them, or give --verify none`);
        if (await status("--untracked-files=no") !== "")
          log.warning("the last commit is judged; changes that are not committed are left out");
        return { from: first.top, base: first.commit };
      }
      function heldSince(previous, key) {
        const held = previous?.judgement?.held.find(({ flake, name }) => (0, evaluations.sM)({ folder: flake }, name) === key);
        return held?.since;
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
  58406: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          groupFailures
        )
        /* harmony export */
      });
      var _documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12203);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9010);
      function groupFailures(failures) {
        const reason = ({ message, position }) => JSON.stringify([message, position?.file, position?.line]);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(failures.flatMap(_documents_evaluation_failure_js__WEBPACK_IMPORTED_MODULE_0__.CI), reason).values()].flatMap((all) => all[0] === void 0 ? [] : [{ ...all[0], all }]);
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
  91870: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Mg: () => (
          /* binding */
          withoutMiddle
        ),
        /* harmony export */
        Vb: () => (
          /* binding */
          nameOf
        ),
        /* harmony export */
        zN: () => (
          /* binding */
          some
        )
        /* harmony export */
      });
      function nameOf({ names, attribute }) {
        return names[0] ?? attribute;
      }
      function placeOf({ file, line }) {
        return `${file}:${line}`;
      }
      function some(names, most) {
        const shown = names.slice(0, most).join(", ");
        return names.length > most ? `${shown} and ${names.length - most} more` : shown;
      }
      function withoutMiddle(steps, most) {
        if (steps.length <= most)
          return steps;
        const first = Math.floor(most / 2);
        const last = most - first - 1;
        return [...steps.slice(0, first), `… ${steps.length - first - last} more`, ...steps.slice(-last)];
      }
    })
  ),
  /***/
  62143: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K4: () => (
          /* binding */
          notHereNames
        ),
        /* harmony export */
        K9: () => (
          /* binding */
          byHost
        ),
        /* harmony export */
        Nd: () => (
          /* binding */
          outcomeStanding
        ),
        /* harmony export */
        f5: () => (
          /* binding */
          isWell
        ),
        /* harmony export */
        hS: () => (
          /* binding */
          bootStanding
        ),
        /* harmony export */
        sN: () => (
          /* binding */
          failedNames
        )
        /* harmony export */
      });
      var _documents_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30643);
      var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9010);
      var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91870);
      const outcomeStanding = {
        built: "well",
        fetched: "well",
        cached: "well",
        proved: "well",
        "not-here": "aside",
        skipped: "aside",
        failed: "bad",
        cancelled: "bad",
        missing: "bad"
      };
      function bootStanding(boot) {
        if (boot.verdict === "not-tried")
          return "aside";
        return (0, _documents_evidence_js__WEBPACK_IMPORTED_MODULE_0__.UA)(boot) ? "well" : "bad";
      }
      function notHereNames({ targets, refusals = [] }) {
        const built = targets.filter(({ outcome }) => outcome === "not-here").map(({ id: id2 }) => id2);
        return [...built, ...refusals.filter(({ why }) => why === "not-here").map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Vb)];
      }
      function isWell(report) {
        const { targets, evaluationFailures, boots } = report;
        return evaluationFailures.length === 0 && targets.every(({ outcome }) => outcomeStanding[outcome] !== "bad") && targets.some(({ outcome }) => outcomeStanding[outcome] === "well") && !(report.notHere === "fail" && notHereNames(report).length > 0) && boots.every((boot) => bootStanding(boot) !== "bad");
      }
      function failedNames(report) {
        const { targets, evaluationFailures, boots } = report;
        const bad = /* @__PURE__ */ new Set([
          ...evaluationFailures.map(_names_js__WEBPACK_IMPORTED_MODULE_1__.Vb),
          ...targets.filter(({ outcome }) => outcomeStanding[outcome] === "bad").map(({ id: id2 }) => id2),
          ...boots.filter((boot) => bootStanding(boot) === "bad").map(({ target }) => target)
        ]);
        const isNotHere = report.notHere === "fail" || bad.size === 0 && !isWell(report);
        return isNotHere ? [.../* @__PURE__ */ new Set([...bad, ...notHereNames(report)])] : [...bad];
      }
      function byHost(targets) {
        const rank = ([host, group]) => (group.some(({ outcome }) => outcomeStanding[outcome] === "bad") ? 0 : 2) + (host === void 0 ? 1 : 0);
        return [...(0, _lib_group_by_js__WEBPACK_IMPORTED_MODULE_2__.$)(targets, ({ host }) => host)].sort((a, b) => rank(a) - rank(b));
      }
    })
  ),
  /***/
  21311: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fm: () => (
          /* binding */
          machineName
        ),
        /* harmony export */
        JB: () => (
          /* binding */
          notEvaluated
        ),
        /* harmony export */
        OF: () => (
          /* binding */
          mostBuiltNames
        ),
        /* harmony export */
        Vj: () => (
          /* binding */
          verdictOf
        ),
        /* harmony export */
        Z8: () => (
          /* binding */
          marks
        ),
        /* harmony export */
        b: () => (
          /* binding */
          refusalReason
        ),
        /* harmony export */
        k8: () => (
          /* binding */
          runsOn
        ),
        /* harmony export */
        l3: () => (
          /* binding */
          startedBy
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          classWords
        ),
        /* harmony export */
        tA: () => (
          /* binding */
          refusalOutcome
        ),
        /* harmony export */
        wX: () => (
          /* binding */
          outcomeWords
        ),
        /* harmony export */
        yP: () => (
          /* binding */
          decidedBy
        ),
        /* harmony export */
        zT: () => (
          /* binding */
          acceleratorWords
        )
        /* harmony export */
      });
      var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79470);
      var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62143);
      const notEvaluated = "does not evaluate";
      const marks = { well: "✓", aside: "–", bad: "✗" };
      const outcomeWords = {
        built: "built",
        fetched: "fetched",
        cached: "was there",
        proved: "proved",
        failed: "failed",
        "not-here": "not built here",
        skipped: "skipped",
        cancelled: "stopped",
        missing: "no result"
      };
      const refusalWords = {
        unfree: "has an unfree license",
        blocklisted: "has a license that the configuration excludes",
        "non-source": "is not built from source",
        broken: "is marked as broken",
        unsupported: "is not for this system",
        insecure: "is marked as insecure",
        problem: "has a known problem"
      };
      const refusalOutcome = ({ why }) => why === "not-here" ? "not-here" : "skipped";
      const verdictWords = {
        booted: "booted",
        failed: "did not boot",
        undecided: "undecided",
        "not-tried": "not booted"
      };
      const firmwareWords = {
        direct: "its own script",
        bios: "BIOS",
        uefi: "UEFI",
        "u-boot": "U-Boot"
      };
      const mediumWords = {
        stick: ", from a stick",
        network: ", from the network"
      };
      const startedBy = ({ firmware, medium }) => `${firmwareWords[firmware]}${medium === void 0 ? "" : mediumWords[medium] ?? ""}`;
      const decidedBy = ({ verdict, decided }) => verdict === "not-tried" ? decided.text : decided.by;
      const acceleratorWords = {
        kvm: "KVM",
        tcg: "emulation (TCG)"
      };
      function runsOn({ accelerator }) {
        return accelerator ? acceleratorWords[accelerator.name] : "–";
      }
      const classWords = {
        "access-denied": "access denied",
        assertion: "assertion",
        "build-failed": "build failed",
        collision: "collision",
        daemon: "Nix daemon",
        "disk-full": "disk full",
        "foreign-system": "foreign system",
        "hash-mismatch": "hash mismatch",
        "image-too-small": "image too small",
        "kernel-config": "kernel options",
        "kernel-module": "kernel module",
        limits: "limit of the machine",
        "missing-derivation": "missing derivation",
        "missing-feature": "missing system feature",
        "missing-source": "missing source",
        network: "network",
        "no-machine": "no machine",
        "no-output": "no output",
        "out-of-memory": "killed for memory",
        patch: "patch does not apply",
        permission: "permission",
        references: "forbidden reference",
        sandbox: "not in the sandbox",
        silent: "silent too long",
        "stale-dependencies": "stale dependency hash",
        substituter: "substituter",
        "tests-failed": "tests failed",
        "time-out": "time-out"
      };
      function refusalReason({ why, package: name, message }) {
        if (why === "not-here")
          return message;
        return `${name} ${refusalWords[why]}; allow it in nixpkgs.config or leave it out`;
      }
      const machineName = ({ name }) => name === "local" ? "this machine" : name;
      const mostBuiltNames = 8;
      function verdictOf(boot) {
        const standing = (0, _severity_js__WEBPACK_IMPORTED_MODULE_1__.hS)(boot);
        const command = boot.verdict === "booted" && standing === "bad" ? ", the command failed" : "";
        const units = boot.failedUnits.length === 0 ? "" : `, ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.U9)(boot.failedUnits.length, "unit")} failed`;
        return `${marks[standing]} ${verdictWords[boot.verdict]}${command}${units}`;
      }
    })
  ),
  /***/
  20608: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $e: () => (
          /* binding */
          maskedForms
        ),
        /* harmony export */
        Mc: () => (
          /* binding */
          parseSsh
        ),
        /* harmony export */
        YG: () => (
          /* binding */
          summaryOf
        ),
        /* harmony export */
        oY: () => (
          /* binding */
          parseTokens
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1730);
      const anyUser = "x-access-token";
      const forms = [
        {
          pattern: /^(?:PAT|OAuth2):(.+)$/,
          // GitLab refuses its own header together with a login from netrc
          read: ([forge = "", password = ""]) => ({ forge, git: { user: "oauth2", password } })
        },
        {
          pattern: /^([^:]+):(.+)$/,
          read: ([, user = "", password = ""]) => ({ netrc: { user, password }, git: { user, password } })
        },
        {
          pattern: /^[^:]+$/,
          read: ([token]) => ({
            forge: token,
            netrc: { user: anyUser, password: token },
            git: { user: anyUser, password: token }
          })
        }
      ];
      function parseTokens(lines) {
        const tokens = lines.map((line, i) => {
          const wrong = (why) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`access-tokens, line ${i + 1}: ${why}`);
          const [, scope = "", secret = ""] = /^([^=\s]+)\s*=\s*(.*)$/.exec(line) ?? [];
          if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?(\/[\w./-]+)?$/i.test(scope))
            throw wrong("must be HOST=TOKEN, such as github.com=…");
          if (!/^[!$-[\]-~]+$/.test(secret))
            throw wrong("the token is empty or has characters that no token has");
          for (const { pattern, read } of forms) {
            const match = pattern.exec(secret);
            if (match)
              return {
                scope: scope.toLowerCase().replace(/\/.*$/, (path) => scope.slice(-path.length)),
                ...read(match)
              };
          }
          throw wrong("must be HOST=TOKEN, or HOST=USER:PASSWORD");
        });
        const twice = tokens.find(({ scope }, i) => tokens.findIndex((one) => one.scope === scope) !== i);
        if (twice)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`access-tokens: ${twice.scope} is there twice; give one token for it`);
        return tokens;
      }
      function parseSsh(key, knownHosts) {
        if (!/^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("ssh-key must be the text of a private key: -----BEGIN … PRIVATE KEY-----");
        const lines = knownHosts.length > 0 ? knownHosts : githubHostKeys;
        const hosts = lines.flatMap((line) => {
          const names = /^(\S+)\s+(?:ssh|ecdsa|sk)-\S+\s+\S+/.exec(line)?.[1];
          if (names === void 0 || /[*?!|@]/.test(names))
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`ssh-known-hosts: ${JSON.stringify(line.slice(0, 80))} must be HOST TYPE KEY with the host in plain, as ssh-keyscan prints it`);
          return names.split(",");
        });
        return { key: `${key.replaceAll("\r", "").trim()}
`, knownHosts: lines, hosts: [...new Set(hosts)] };
      }
      function maskedForms({ tokens }) {
        return tokens.flatMap(({ forge, netrc, git }) => {
          const { user, password } = netrc ?? git;
          const plain = [password, ...forge === void 0 ? [] : [forge]];
          const base64 = [password, `${user}:${password}`, `:${password}`, `${password}:`].map((text) => Buffer.from(text).toString("base64"));
          return [
            .../* @__PURE__ */ new Set([
              ...plain,
              ...base64,
              ...base64.map((text) => text.replace(/=+$/, "")),
              encodeURIComponent(password)
            ])
          ];
        });
      }
      function summaryOf(credentials) {
        const hosts = [...credentials.tokens.map(({ scope }) => scope), ...credentials.ssh?.hosts ?? []];
        const mark = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(credentials)).digest("hex");
        return { hosts: [...new Set(hosts)], mark };
      }
      const githubHostKeys = [
        "github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"
      ];
    })
  ),
  /***/
  52294: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          checkOutCommitted
        ),
        /* harmony export */
        z: () => (
          /* binding */
          commitFiles
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14176);
      async function commitFiles(changes, { env, folder, base, index }) {
        const date = await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__.$)(env, folder, ["show", "--no-patch", "--format=%ct", base]);
        const own = { ...env, ...somebody(date), GIT_INDEX_FILE: index };
        const run = (args, input) => (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__.$)(own, folder, args, input);
        await run(["read-tree", base]);
        for (const [file, text] of changes) {
          const blob = await run(["hash-object", "-w", "--stdin"], text);
          await run(["update-index", "--add", "--cacheinfo", `100644,${blob},${file}`]);
        }
        const tree = await run(["write-tree"]);
        return run(["commit-tree", tree, "-p", base, "-m", "flake.lock: update"]);
      }
      const somebody = (date) => Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((who) => [
        [`GIT_${who}_NAME`, "Flakeship"],
        [`GIT_${who}_EMAIL`, "flakeship@localhost"],
        [`GIT_${who}_DATE`, `${date} +0000`]
      ]));
      async function checkOutCommitted(changes, { env, top, base }) {
        const gitFolder = await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__.$)(env, top, ["rev-parse", "--absolute-git-dir"]);
        const commit = await commitFiles(changes, {
          env,
          folder: top,
          base,
          index: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitFolder, "index-flakeship")
        });
        await (0, _system_git_git_js__WEBPACK_IMPORTED_MODULE_1__.$)(env, top, ["checkout", "--quiet", "--detach", commit]);
        return commit;
      }
    })
  ),
  /***/
  17994: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mq: () => (
          /* binding */
          cacheMode
        ),
        /* harmony export */
        nE: () => (
          /* binding */
          noCacheService
        ),
        /* harmony export */
        py: () => (
          /* binding */
          cacheServiceOf
        )
        /* harmony export */
      });
      const noCacheService = "this runner offers no cache service (version 2)";
      const modes = {
        none: { read: false, write: false },
        read: { read: true, write: false },
        write: { read: true, write: true },
        "write-only": { read: false, write: true }
      };
      function cacheServiceOf({ ACTIONS_CACHE_SERVICE_V2: version, ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token }) {
        return version && url && token ? { url, token } : void 0;
      }
      function cacheMode({ ACTIONS_CACHE_MODE: said = "" }) {
        const mode = said.trim().toLowerCase();
        return { mode, may: modes[mode] ?? { read: true, write: true } };
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
  )
};
