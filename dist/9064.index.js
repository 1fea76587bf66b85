export const id = 9064;
export const ids = [9064];
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
  85682: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          actions_promote
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var files = __webpack_require__(70231);
      var picomatch = __webpack_require__(71026);
      var errors = __webpack_require__(1730);
      var lib_globs = __webpack_require__(42686);
      var lib_text = __webpack_require__(79470);
      ;
      const branch_names_name = /^(?![./-])(?!.*(\.\.|\/\/|\/\.|@\{|\.lock(\/|$)))[A-Za-z0-9._/-]{1,200}(?<![./])$/;
      function goalsFor(branch, globs, hosts) {
        if (!branch_names_name.test(branch))
          throw new errors.yo(`${JSON.stringify((0, lib_text.TN)(branch, 100))} cannot be a branch`);
        if (globs.length === 0)
          return [{ branch }];
        const all = hosts();
        const { includes, excludes } = (0, lib_globs.K)(globs);
        const outs = excludes.map((glob) => picomatch(glob));
        const found2 = /* @__PURE__ */ new Set();
        for (const glob of includes.length > 0 ? includes : ["*"]) {
          const matching = all.filter((host) => host === glob || picomatch.isMatch(host, glob));
          if (matching.length === 0)
            throw new errors.yo(`no host of the report is called ${(0, lib_text.TN)(glob, 60)}; it has ${all.slice(0, 10).map((host) => (0, lib_text.TN)(host, 60)).join(", ") || "none"}`);
          for (const host of matching)
            if (!outs.some((isOut) => isOut(host)))
              found2.add(host);
        }
        if (found2.size === 0)
          throw new errors.yo(`no host is left by ${globs.map((glob) => (0, lib_text.TN)(glob, 60)).join(", ")}; name one that is not excluded`);
        return [...found2].map((host) => {
          const full = `${branch}/${host}`;
          if (!branch_names_name.test(full))
            throw new errors.yo(`a branch cannot be called ${JSON.stringify((0, lib_text.TN)(full, 100))}`);
          return { branch: full, host };
        });
      }
      ;
      function gitRepository({ exec: exec2, env, folder, remote }) {
        const ask = (...words) => exec2("git", words, { cwd: folder, env: { ...env, LC_ALL: "C" } });
        const git = async (...words) => {
          const output = await ask(...words);
          if (output.code === 0)
            return output.stdout.trim();
          throw new errors.Ml(`git ${words[0]} did not work in ${folder}: ${lastLine(output)}`);
        };
        const tracked = (branch) => `refs/remotes/${remote}/${branch}`;
        const fetched = async (branch) => {
          const sha = (await git("ls-remote", remote, `refs/heads/${branch}`)).split(/\s/)[0] || void 0;
          if (sha !== void 0)
            await git("fetch", "--quiet", remote, `+refs/heads/${branch}:${tracked(branch)}`);
          return sha;
        };
        const main = async () => {
          const answer = await git("ls-remote", "--symref", remote, "HEAD");
          const [, name] = /^ref: refs\/heads\/(\S+)\s+HEAD$/m.exec(answer) ?? [];
          const head = name === void 0 ? void 0 : await fetched(name);
          if (name === void 0 || head === void 0)
            throw new errors.yo(`${remote} names no default branch; push one first`, { reason: "machine" });
          return { name, head };
        };
        return {
          main,
          head: fetched,
          commit: async (sha) => {
            const found2 = await ask("rev-parse", "--verify", "--quiet", "--end-of-options", `${sha}^{commit}`);
            if (found2.code !== 0)
              return void 0;
            const text = await git("log", "-1", "--format=%H%n%T%n%P%n%an%n%B", found2.stdout.trim());
            const [full = "", tree = "", parents = "", author = "", ...message2] = text.split("\n");
            return {
              sha: full,
              tree,
              parents: parents.split(" ").filter(Boolean),
              author,
              message: message2.join("\n")
            };
          },
          relation: async (older, newer) => relation(await both(older, newer)),
          formerHeads: async (branch) => {
            const known = await ask("log", "--walk-reflogs", "--format=%H", tracked(branch), "--");
            const seen = known.code === 0 ? known.stdout.trim().split("\n").filter(Boolean) : [];
            const heads = seen.length > 0 ? seen : [await git("rev-parse", tracked(branch))];
            return heads.map((sha) => ({ sha }));
          },
          makeCommit: ({ tree, parents, message: message2 }) => git("commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent]), "-m", message2.trim()),
          move: async (branch, _, to) => {
            const pushed = await ask("push", "--quiet", remote, `${to}:refs/heads/${branch}`);
            if (pushed.code === 0)
              return "moved";
            if (/exists; cannot create/.test(pushed.stderr))
              throw new errors.yo(`${branch} cannot be made: a branch cannot have the name of a folder of another one; remove the other, or take another name with --branch`, { reason: "machine" });
            if (/\[rejected\]|fetch first|non-fast-forward|cannot lock ref/.test(pushed.stderr))
              return "lost";
            throw new errors.Ml(`${branch} cannot be pushed to ${remote}: ${lastLine(pushed)}`);
          },
          refusal: async () => void 0
        };
        async function both(older, newer) {
          const isBefore = async (one, other) => (await ask("merge-base", "--is-ancestor", one, other)).code === 0;
          return [await isBefore(older, newer), await isBefore(newer, older)];
        }
      }
      function relation([isBefore, isAfter]) {
        if (isBefore)
          return isAfter ? "identical" : "ahead";
        return isAfter ? "behind" : "diverged";
      }
      const lastLine = ({ stderr }) => {
        const lines = stderr.trim().split("\n");
        return (0, lib_text.TN)(lines.find((line) => /^(error|fatal|remote: error)/.test(line)) ?? lines.at(-1) ?? "", 300);
      };
      ;
      const decide_short = (sha) => sha.slice(0, 12);
      function ours({ branch, standing }) {
        if (standing.kind === "absent")
          return void 0;
        if (standing.kind === "ours")
          return standing;
        throw new errors.yo(`${branch} was moved by somebody else: ${decide_short(standing.head)} of ${standing.author} is neither of the default branch nor made by flakeship; nothing is changed. Remove the branch, or set it back to a commit of the default branch`, { reason: "failed" });
      }
      function decidePromotion(at, commit, relation2) {
        const standing = ours(at);
        if (!standing || relation2 === void 0)
          return { do: "create" };
        const { head, carries, furthest } = standing;
        if (relation2 === "diverged")
          throw new errors.yo(`${at.branch} is at ${decide_short(furthest)}, which is beside ${decide_short(commit)} and not before it: a branch never moves sideways; promote a commit that has both`, { reason: "failed" });
        if (carries === commit)
          return { do: "nothing", why: "there" };
        if (relation2 !== "ahead")
          return { do: "nothing", why: carries === furthest ? "newer" : "rolled-back" };
        return head === furthest ? { do: "fast-forward", from: head } : { do: "merge", from: head };
      }
      function decideRollback(at, past, wish) {
        const standing = ours(at);
        if (!standing)
          throw new errors.yo(`there is no branch ${at.branch}; nothing can be rolled back`, { reason: "failed" });
        const to = /^\d{1,4}$/.test(wish) ? back(at.branch, past, Number(wish)) : named(at.branch, past, wish);
        if (to === standing.carries)
          return { do: "nothing", why: "there" };
        return { do: "roll-back", from: standing.head, to };
      }
      function back(branch, past, steps) {
        const stack = promotionsIn(past);
        const to = stack[stack.length - 1 - steps];
        if (to !== void 0 && steps > 0)
          return to;
        throw new errors.yo(steps === 0 ? "a rollback goes back one promotion or more; give 1, or a commit" : `${branch} cannot go back ${steps}: ${stack.length - 1} earlier promotions are known; name a commit that it had`);
      }
      function named(branch, past, wish) {
        const found2 = [
          ...new Set(past.filter((commit) => wish.length >= 7 && commit.startsWith(wish.toLowerCase())))
        ];
        const [to] = found2;
        if (to !== void 0 && found2.length === 1)
          return to;
        throw new errors.yo(`${branch} never held ${wish.slice(0, 40)}, as far as its past is known: a rollback only goes to what it held. Known are ${[...new Set(past)].reverse().slice(0, 5).map(decide_short).join(", ") || "none"}`);
      }
      function promotionsIn(past) {
        const stack = [];
        for (const commit of past) {
          const at = stack.indexOf(commit);
          if (at === -1)
            stack.push(commit);
          else
            stack.splice(at + 1);
        }
        return stack;
      }
      var message = __webpack_require__(83765);
      var promote_past = __webpack_require__(27460);
      var promote_standing = __webpack_require__(32512);
      ;
      const mostTries = 4;
      async function promote(job, wanted) {
        const { repository, branch } = job;
        const commit = await found(repository, wanted);
        const main = await repository.main();
        const relation2 = await repository.relation(commit.sha, main.head);
        if (relation2 !== "identical" && relation2 !== "ahead")
          throw new errors.yo(`${commit.sha.slice(0, 12)} is not in the history of ${main.name}; only commits of the default branch are promoted`, { reason: "failed" });
        return inTries(job, async () => {
          const standing = await (0, promote_standing.Y)(repository, branch, await repository.main());
          const to = standing.kind === "ours" ? await repository.relation(standing.furthest, commit.sha) : void 0;
          const step = decidePromotion({ branch, standing }, commit.sha, to);
          return take(job, step, { commit, standing });
        });
      }
      async function rollBack(job, wish) {
        const { repository, branch, run } = job;
        return inTries(job, async () => {
          const main = await repository.main();
          const standing = await (0, promote_standing.Y)(repository, branch, main);
          const held = standing.kind === "ours" ? await (0, promote_past.C)(repository, branch, main) : [];
          const past = held.map(({ carries }) => carries);
          const isDone = standing.kind === "ours" && (0, message.M1)(run, (await found(repository, standing.head)).message);
          const step = isDone ? { do: "nothing", why: "there" } : decideRollback({ branch, standing }, past, wish);
          const sha = step.do === "roll-back" ? step.to : standing.kind === "ours" ? standing.carries : "";
          return take(job, step, { commit: await found(repository, sha), standing });
        });
      }
      async function inTries(job, once) {
        for (let tries = 1; tries <= mostTries; tries++) {
          const done = await once();
          if (done)
            return done;
          job.log.info(`${job.branch} was moved by another run meanwhile; looking at it again`);
        }
        throw new errors.Ml(`${job.branch} moves all the time; run this again when it is quiet`);
      }
      async function found(repository, sha) {
        const commit = await repository.commit(sha);
        if (commit)
          return commit;
        throw new errors.yo(`there is no commit ${sha.slice(0, 40)} in the repository; push it first`);
      }
      async function take(job, step, { commit, standing }) {
        const { repository, branch, dryRun } = job;
        const carries = step.do === "nothing" && standing.kind === "ours" ? standing.carries : commit.sha;
        const done = { branch, step: step.do, said: said(job, step, commit.sha, carries), carries };
        if (step.do === "nothing")
          return done;
        const isNew = step.do === "merge" || step.do === "roll-back";
        const why2 = await repository.refusal(branch, { tree: commit.tree, isNew });
        if (why2 !== void 0)
          throw new errors.yo(`${branch} is not moved: ${why2}`, { reason: "machine" });
        if (dryRun)
          return done;
        const from = step.do === "create" ? void 0 : step.from;
        const to = isNew && from !== void 0 ? await made(job, { step, from, commit }) : commit.sha;
        return await repository.move(branch, from, to) === "moved" ? done : void 0;
      }
      function made({ repository, run }, { step, from, commit }) {
        const isMerge = step.do === "merge";
        return repository.makeCommit({
          tree: commit.tree,
          parents: isMerge ? [from, commit.sha] : [from],
          message: (0, message.XW)({ kind: isMerge ? "promote" : "rollback", commit: commit.sha, run })
        });
      }
      function said({ branch, dryRun }, step, commit, carries) {
        const [to, now] = [commit.slice(0, 12), carries.slice(0, 12)];
        const would = dryRun ? "would be" : "is";
        switch (step.do) {
          case "create":
            return `${branch} ${would} made, at ${to}`;
          case "fast-forward":
            return `${branch} ${would} moved forward to ${to}`;
          case "merge":
            return `${branch} ${would} moved to ${to} by a merge, since it was rolled back before`;
          case "roll-back":
            return `${branch} ${would} rolled back to ${to}, by a commit on top`;
          case "nothing":
            return nothingWords[step.why]({ branch, to, now });
        }
      }
      const nothingWords = {
        there: ({ branch, to }) => `${branch} is at ${to} already`,
        newer: ({ branch, to, now }) => `${branch} is at ${now}, which is newer than ${to}; nothing is changed`,
        "rolled-back": ({ branch, to, now }) => `${branch} had ${to} and was rolled back to ${now}; nothing is changed. Promote a newer commit, or go to that one with rollback`
      };
      ;
      function requireProof(report, commit, wanted, judge) {
        const { revision } = report.flake;
        const of = commit.slice(0, 12);
        if (revision !== commit)
          throw unproved(`the report is of ${revision === void 0 ? "no commit" : (0, lib_text.TN)(revision.slice(0, 60))}, not of ${of}; build that commit`);
        const part2 = wanted.host === void 0 ? report : ofHost(report, wanted.host);
        const whose = wanted.host === void 0 ? of : `${(0, lib_text.TN)(wanted.host, 60)} at ${of}`;
        if (!judge.isWell(part2))
          throw unproved(`${whose} is not proved: ${why(part2, judge)}`);
        if (wanted.booted && part2.boots.length === 0)
          throw unproved(`${whose} was built and not booted; select an image or a VM of it, or do not ask for booted`);
      }
      const unproved = (message2) => new errors.yo(`nothing is promoted: ${message2}`, { reason: "failed" });
      function why(report, judge) {
        const failed = judge.failedNames(report);
        if (failed.length === 0)
          return "the report has no target of it that was built";
        const more = failed.length > 3 ? ` and ${failed.length - 3} more` : "";
        return `${failed.slice(0, 3).map((name) => (0, lib_text.TN)(name, 80)).join(", ")}${more} failed`;
      }
      function ofHost(report, host) {
        const targets = report.targets.filter((target) => target.host === host);
        const ids2 = new Set(targets.flatMap(({ id: id2, names }) => [id2, ...names]));
        return {
          ...report,
          targets,
          boots: report.boots.filter(({ target }) => ids2.has(target)),
          evaluationFailures: report.evaluationFailures.filter(({ attribute }) => isOf(attribute, host))
        };
      }
      function isOf(attribute, host) {
        const [, bare, quoted] = /^nixosConfigurations\.(?:([^".]+)|"((?:[^"\\]|\\.)*)")/s.exec(attribute) ?? [];
        const name = bare ?? quoted?.replace(/\\(.)/gs, "$1");
        return name === void 0 ? attribute.startsWith("nixosConfigurations") || attribute === "" : name === host;
      }
      function hostsIn(report) {
        return [...new Set(report.targets.flatMap(({ host }) => host === void 0 ? [] : [host]))];
      }
      var severity = __webpack_require__(62143);
      var part = __webpack_require__(17075);
      var markdown = __webpack_require__(70624);
      var environment = __webpack_require__(84114);
      var exec = __webpack_require__(32522);
      var check_name = __webpack_require__(407);
      var inputs = __webpack_require__(91711);
      ;
      const promoteInputs = {
        out: (0, inputs.Qq)("folder with the report of a run", "flakeship-out", {
          placeholder: "DIR",
          positional: true,
          only: "terminal",
          group: "often"
        }),
        branch: (0, inputs.Qq)("branch that holds what was proved", "deployed", { placeholder: "NAME", group: "often" }),
        hosts: (0, inputs.p_)("globs over hosts, `!` excludes: each has a branch of its own (`deployed/HOST`), for which only its own targets must be well; default: one branch, for which all must be", { placeholder: "GLOB", group: "often" }),
        rollback: (0, inputs.lq)("go back instead: so many promotions, or to a commit that the branch held; a commit on top, never a reset", { placeholder: "N|COMMIT", group: "often" }),
        booted: (0, inputs.Jt)("require at least one boot; a failed boot always refuses", false, {
          group: "what"
        }),
        commit: (0, inputs.lq)("commit to promote, by the report of its own run; default: the commit of this run, which must be a push to the default branch", { placeholder: "SHA", only: "github" }),
        canary: (0, inputs.lq)("branch that goes first, such as `deployed/web1`: instead of a commit that is named, the newest is promoted that it has held for `hours` without a rollback", { placeholder: "BRANCH", only: "github" }),
        hours: (0, inputs.WQ)("hours that the canary must have held a commit", 24, { least: 0, only: "github" }),
        workflow: (0, inputs.lq)("file of the workflow that builds commits; default: the one of this run", {
          placeholder: "FILE",
          only: "github"
        }),
        ...check_name.L,
        reportArtifact: (0, inputs.WQ)("id of the artifact with the report: the output of check.yml in this run; left out with `commit`", void 0, {
          least: 1,
          only: "github"
        }),
        remote: (0, inputs.Qq)("remote of the clone whose branch is moved", "origin", {
          placeholder: "NAME",
          only: "terminal"
        }),
        dryRun: (0, inputs.Jt)("show what would be promoted, and change nothing"),
        token: (0, inputs.Qq)("token that may push (`contents: write`, and `actions: read` for commit)", "${{ github.token }}", {
          only: "github",
          secret: true
        })
      };
      ;
      const actions_promote = (0, part.X)({
        describe: "Moves a branch to a commit of which a report says that it was built and, where asked, booted. The branch only ever goes forward: machines can follow it.",
        example: "flakeship promote flakeship-out",
        outputs: {
          branches: "names of the branches that were moved as a JSON array",
          commit: "commit whose files they hold now; empty where none was moved"
        }
      }, promoteInputs, {
        main: async (values, host) => {
          const where = await placeOf(values, host);
          const { repository, run } = where;
          const proof = values.rollback === void 0 ? await where.proof() : void 0;
          if (proof === "too-early")
            return nothingYet(values, host);
          const goals = proof ? goalsFor(values.branch, values.hosts, () => hostsIn(proof.report)) : goalsFor(values.branch, values.hosts, () => values.hosts);
          const told = [];
          for (const goal of goals) {
            const job = { repository, run, branch: goal.branch, dryRun: values.dryRun, log: host.log };
            told.push(await moveOne(job, goal, { rollback: values.rollback, booted: values.booted, proof }));
          }
          for (const { said: said2, ok } of told)
            if (!ok)
              host.log.error(said2);
          await host.summary(summaryOf(told, proof?.page ?? run));
          const moved = told.filter(({ isMoved }) => isMoved && !values.dryRun);
          return {
            ok: told.every(({ ok }) => ok),
            outputs: {
              branches: JSON.stringify(moved.map(({ branch }) => branch)),
              commit: moved[0]?.carries ?? ""
            },
            summary: told.filter(({ ok }) => ok).map(({ said: said2 }) => said2)
          };
        }
      });
      async function nothingYet({ canary = "", hours, branch }, host) {
        const said2 = `${(0, lib_text.TN)(canary, 100)} has held nothing for ${(0, lib_text.U9)(hours, "hour")} without a rollback yet: ${branch} stays as it is`;
        host.log.info(said2);
        await host.summary(`### Promoted

- ${(0, markdown.aY)(said2, 400)}
`);
        return { ok: true, outputs: { branches: "[]", commit: "" }, summary: [said2] };
      }
      async function placeOf(values, host) {
        (0, check_name.n)(values.name);
        if (host.kind === "github")
          return onGithub(values, host);
        const env = (0, environment.uQ)(host.environment);
        return {
          repository: gitRepository({ exec: exec.m0, env, folder: process.cwd(), remote: values.remote }),
          run: void 0,
          proof: async () => {
            const report = await (0, files.u0)("report", (0, external_node_path_.join)((0, external_node_path_.resolve)(values.out), "report.json"));
            const { revision = "" } = report.flake;
            if (!/^[0-9a-f]{40}$/.test(revision))
              throw new errors.yo("the report is not of a commit; commit, push, build and boot again", {
                reason: "failed"
              });
            return { commit: revision, report, page: void 0 };
          }
        };
      }
      const github = () => Promise.all([
        Promise.all(
          /* import() */
          [__webpack_require__.e(2892), __webpack_require__.e(6733)]
        ).then(__webpack_require__.bind(__webpack_require__, 76733)),
        Promise.all(
          /* import() */
          [__webpack_require__.e(2892), __webpack_require__.e(5736)]
        ).then(__webpack_require__.bind(__webpack_require__, 95736)),
        __webpack_require__.e(
          /* import() */
          5298
        ).then(__webpack_require__.bind(__webpack_require__, 85298)),
        Promise.all(
          /* import() */
          [__webpack_require__.e(2892), __webpack_require__.e(171), __webpack_require__.e(8122), __webpack_require__.e(400), __webpack_require__.e(7978)]
        ).then(__webpack_require__.bind(__webpack_require__, 27891)),
        __webpack_require__.e(
          /* import() */
          3928
        ).then(__webpack_require__.bind(__webpack_require__, 43928))
      ]);
      async function onGithub(values, host) {
        const [{ githubRepository }, { githubClient }, { runOf }, { proofOfCommit, proofOfThisRun }, { canaryCommit }] = await github();
        const run = runOf(host.environment);
        const client = githubClient({ run, token: values.token, log: host.log });
        const repository = githubRepository(client, run);
        const job = { client, run, host, name: values.name };
        const { workflow, reportArtifact, canary, hours } = values;
        if (canary !== void 0 && values.commit !== void 0)
          throw new errors.yo("commit and canary exclude each other: a canary decides which commit; leave one out");
        const named2 = async () => canary === void 0 ? values.commit : await canaryCommit(repository, { branch: canary, hours }, Date.now() / 1e3) ?? "too-early";
        return {
          repository,
          run: run.page,
          proof: async () => {
            const commit = await named2();
            if (commit === void 0)
              return proofOfThisRun(job, reportArtifact);
            return commit === "too-early" ? commit : proofOfCommit(job, { commit, workflow, repository });
          }
        };
      }
      async function moveOne(job, { host }, { rollback, booted, proof }) {
        try {
          if (proof)
            requireProof(proof.report, proof.commit, { host, booted }, { isWell: severity.f5, failedNames: severity.sN });
          const run = proof?.page ?? job.run;
          const done = proof ? await promote({ ...job, run }, proof.commit) : await rollBack(job, rollback ?? "1");
          const { branch, said: said2, carries, step } = done;
          return { branch, ok: true, isMoved: step !== "nothing", said: said2, carries };
        } catch (error) {
          if (!(error instanceof errors.yo) || host === void 0)
            throw error;
          return {
            branch: job.branch,
            ok: false,
            isMoved: false,
            said: `${job.branch}: ${error.message}`,
            carries: ""
          };
        }
      }
      function summaryOf(told, page) {
        const lines = told.map(({ branch, said: said2, ok }) => `- ${ok ? "" : "**✗** "}${(0, markdown.aY)(branch)}: ${(0, markdown.aY)(said2, 400)}`);
        const run = page === void 0 ? "" : `
By the report of [this run](${page}).
`;
        return `### Promoted

${lines.join("\n")}
${run}`;
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
  83765: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M1: () => (
          /* binding */
          isRollbackBy
        ),
        /* harmony export */
        XW: () => (
          /* binding */
          messageFor
        ),
        /* harmony export */
        q7: () => (
          /* binding */
          promotedIn
        )
        /* harmony export */
      });
      const trailer = "Flakeship-Promoted";
      const runTrailer = "Flakeship-Run";
      const titles = { promote: "Promote", rollback: "Roll back to" };
      function messageFor({ kind, commit, run }) {
        const lines = [
          `${titles[kind]} ${commit.slice(0, 12)}`,
          "",
          `The files are those of ${commit}.`,
          "",
          `${trailer}: ${commit}`,
          ...run === void 0 ? [] : [`${runTrailer}: ${run}`]
        ];
        return `${lines.join("\n")}
`;
      }
      function promotedIn(message) {
        const [, commit] = new RegExp(`^${trailer}: ([0-9a-f]{40})$`, "m").exec(message.slice(0, 1e4)) ?? [];
        return commit;
      }
      function isRollbackBy(run, message) {
        if (run === void 0 || promotedIn(message) === void 0)
          return false;
        return message.startsWith(titles.rollback) && message.split("\n").includes(`${runTrailer}: ${run}`);
      }
    })
  ),
  /***/
  27460: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          pastOf
        )
        /* harmony export */
      });
      var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32512);
      async function pastOf(repository, branch, main) {
        const past = [];
        for (const { sha, since } of [...await repository.formerHeads(branch)].reverse()) {
          const carried = await (0, _standing_js__WEBPACK_IMPORTED_MODULE_0__.a)(repository, sha, main);
          if (carried && past.at(-1)?.carries !== carried.carries)
            past.push({ carries: carried.carries, since });
        }
        return past;
      }
    })
  ),
  /***/
  32512: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          standingOf
        ),
        /* harmony export */
        a: () => (
          /* binding */
          carriedBy
        )
        /* harmony export */
      });
      var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83765);
      const mostSteps = 100;
      async function standingOf(repository, branch, main) {
        const head = await repository.head(branch);
        if (head === void 0)
          return { kind: "absent" };
        const first = await carriedBy(repository, head, main);
        if (!first) {
          const commit = await repository.commit(head);
          return { kind: "foreign", head, author: commit?.author ?? "somebody" };
        }
        let at = first;
        for (let step = 0; at.rolledBack !== void 0 && step < mostSteps; step++) {
          const below = await carriedBy(repository, at.rolledBack, main);
          if (!below)
            return { kind: "foreign", head, author: "somebody below a rollback" };
          at = below;
        }
        return { kind: "ours", head, carries: first.carries, furthest: at.carries };
      }
      async function carriedBy(repository, head, main) {
        const isOfMain = async (sha) => ["identical", "ahead"].includes(await repository.relation(sha, main.head));
        const commit = await repository.commit(head);
        if (!commit)
          return void 0;
        const said = (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.q7)(commit.message);
        const [before, merged, more] = commit.parents;
        if (said === void 0 || before === void 0 || more !== void 0)
          return await isOfMain(head) ? { carries: head } : void 0;
        if (merged !== void 0 && merged !== said)
          return void 0;
        const source = await repository.commit(said);
        if (source?.tree !== commit.tree || !await isOfMain(said))
          return void 0;
        return { carries: said, ...merged === void 0 ? { rolledBack: before } : {} };
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
  84114: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bb: () => (
          /* binding */
          proxies
        ),
        /* harmony export */
        Tf: () => (
          /* binding */
          withGitFile
        ),
        /* harmony export */
        ao: () => (
          /* binding */
          guestEnvironment
        ),
        /* harmony export */
        d2: () => (
          /* binding */
          nixUserConf
        ),
        /* harmony export */
        uQ: () => (
          /* binding */
          toolEnvironment
        )
        /* harmony export */
      });
      const proxies = [
        "http_proxy",
        "https_proxy",
        "no_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "NO_PROXY",
        "all_proxy"
      ];
      const allowed = [
        "PATH",
        "HOME",
        "USER",
        "LOGNAME",
        "LANG",
        "LC_ALL",
        "TERM",
        "TMPDIR",
        "TZ",
        "XDG_CACHE_HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "NIX_SSL_CERT_FILE",
        "SSL_CERT_FILE",
        "NIX_REMOTE",
        "NIX_CONF_DIR",
        "NIX_USER_CONF_FILES",
        "NIX_SSHOPTS",
        "SSH_AUTH_SOCK",
        ...proxies
      ];
      function toolEnvironment(environment) {
        const kept = {};
        for (const name of allowed) {
          const value = environment[name];
          if (value !== void 0)
            kept[name] = value;
        }
        kept.PATH ??= "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
        return { ...kept, ...gitVariables(gitSettings(environment).filter(([name]) => name === include)) };
      }
      const include = "include.path";
      function withGitFile(environment, file) {
        return gitVariables([...gitSettings(environment), [include, file]]);
      }
      function gitSettings(environment) {
        const count = Number(environment.GIT_CONFIG_COUNT ?? 0);
        return Array.from({ length: count > 0 && count < 1e3 ? count : 0 }, (_, i) => [
          environment[`GIT_CONFIG_KEY_${i}`] ?? "",
          environment[`GIT_CONFIG_VALUE_${i}`] ?? ""
        ]);
      }
      function gitVariables(settings) {
        if (settings.length === 0)
          return {};
        const pairs = settings.flatMap(([name, value], i) => [
          [`GIT_CONFIG_KEY_${i}`, name],
          [`GIT_CONFIG_VALUE_${i}`, value]
        ]);
        return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
      }
      function nixUserConf(environment) {
        const { NIX_USER_CONF_FILES, XDG_CONFIG_HOME, XDG_CONFIG_DIRS, HOME } = environment;
        if (NIX_USER_CONF_FILES)
          return NIX_USER_CONF_FILES.split(":");
        const own = XDG_CONFIG_HOME || (HOME ? `${HOME}/.config` : void 0);
        const folders = [...own ? [own] : [], ...(XDG_CONFIG_DIRS || "/etc/xdg").split(":")];
        return folders.map((folder) => `${folder}/nix/nix.conf`);
      }
      function guestEnvironment(scratch) {
        return {
          PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
          HOME: scratch,
          TMPDIR: scratch,
          LANG: "C.UTF-8"
        };
      }
    })
  ),
  /***/
  32522: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        eF: () => (
          /* binding */
          run
        ),
        /* harmony export */
        kg: () => (
          /* binding */
          gather
        ),
        /* harmony export */
        m0: () => (
          /* binding */
          exec
        )
        /* harmony export */
      });
      var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
      var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64775);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1730);
      var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91763);
      var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78094);
      const exec = async (program, args, options) => {
        const file = (0, _programs_js__WEBPACK_IMPORTED_MODULE_4__.d)(program, options.env.PATH ?? "");
        if (!file.includes("/"))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Ml(`there is no ${program} on PATH; install it and try again`);
        if (options.input !== void 0)
          return feed(file, args, options.input, options);
        const { exitCode, stdout, stderr } = await (0, _actions_exec__WEBPACK_IMPORTED_MODULE_1__.H)(`"${file}"`, [...args], {
          env: { ...options.env },
          silent: true,
          ignoreReturnCode: true,
          ...options.cwd === void 0 ? {} : { cwd: options.cwd },
          ...options.onStderr === void 0 ? {} : { listeners: { stderr: options.onStderr } }
        });
        return { code: exitCode, stdout, stderr };
      };
      async function feed(file, args, input, { env, cwd, onStderr }) {
        const running = (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.n)(file, args, { env, input, ...cwd === void 0 ? {} : { cwd } });
        if (onStderr)
          running.stderr.on("data", onStderr);
        const said = [(0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout), (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr)];
        const [stdout, stderr, { code }] = await Promise.all([...said, running.exit]);
        return { code: code ?? 1, stdout, stderr };
      }
      async function run(exec2, program, args, options) {
        const output = await exec2(program, args, options);
        if (output.code !== 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__.Qd([program, ...args], output);
        return output;
      }
      async function gather(running, signal) {
        const stop = () => void running.stop();
        signal.addEventListener("abort", stop, { once: true });
        if (signal.aborted)
          stop();
        try {
          const [stdout, stderr, exit] = await Promise.all([
            (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stdout),
            (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr),
            running.exit
          ]);
          signal.throwIfAborted();
          return { stdout, stderr, code: exit.code ?? 1 };
        } finally {
          signal.removeEventListener("abort", stop);
        }
      }
    })
  ),
  /***/
  78094: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          resolveProgram
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      const known = /* @__PURE__ */ new Map();
      function resolveProgram(program, path) {
        if (program.includes("/"))
          return program;
        const key = `${program}\0${path}`;
        const found = known.get(key) ?? search(program, path);
        if (found !== void 0)
          known.set(key, found);
        return found ?? program;
      }
      function search(program, path) {
        for (const folder of path.split(":")) {
          if (!folder.startsWith("/"))
            continue;
          const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program);
          try {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
              return file;
          } catch {
          }
        }
        return void 0;
      }
    })
  )
};
