export const id = 1681;
export const ids = [1681];
export const modules = {
  /***/
  38232: (
    /***/
    ((__unused_webpack_module, exports) => {
      var __webpack_unused_export__;
      __webpack_unused_export__ = true;
      exports.Io = exports.kp = void 0;
      var peq = new Uint32Array(65536);
      var myers_32 = function(a, b) {
        var n = a.length;
        var m = b.length;
        var lst = 1 << n - 1;
        var pv = -1;
        var mv = 0;
        var sc = n;
        var i = n;
        while (i--) {
          peq[a.charCodeAt(i)] |= 1 << i;
        }
        for (i = 0; i < m; i++) {
          var eq = peq[b.charCodeAt(i)];
          var xv = eq | mv;
          eq |= (eq & pv) + pv ^ pv;
          mv |= ~(eq | pv);
          pv &= eq;
          if (mv & lst) {
            sc++;
          }
          if (pv & lst) {
            sc--;
          }
          mv = mv << 1 | 1;
          pv = pv << 1 | ~(xv | mv);
          mv &= xv;
        }
        i = n;
        while (i--) {
          peq[a.charCodeAt(i)] = 0;
        }
        return sc;
      };
      var myers_x = function(b, a) {
        var n = a.length;
        var m = b.length;
        var mhc = [];
        var phc = [];
        var hsize = Math.ceil(n / 32);
        var vsize = Math.ceil(m / 32);
        for (var i = 0; i < hsize; i++) {
          phc[i] = -1;
          mhc[i] = 0;
        }
        var j = 0;
        for (; j < vsize - 1; j++) {
          var mv_1 = 0;
          var pv_1 = -1;
          var start_1 = j * 32;
          var vlen_1 = Math.min(32, m) + start_1;
          for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
          }
          for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = phc[i / 32 | 0] >>> i & 1;
            var mb = mhc[i / 32 | 0] >>> i & 1;
            var xv = eq | mv_1;
            var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if (ph >>> 31 ^ pb) {
              phc[i / 32 | 0] ^= 1 << i;
            }
            if (mh >>> 31 ^ mb) {
              mhc[i / 32 | 0] ^= 1 << i;
            }
            ph = ph << 1 | pb;
            mh = mh << 1 | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
          }
          for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
          }
        }
        var mv = 0;
        var pv = -1;
        var start = j * 32;
        var vlen = Math.min(32, m - start) + start;
        for (var k = start; k < vlen; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        var score = m;
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv;
          var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
          var ph = mv | ~(xh | pv);
          var mh = pv & xh;
          score += ph >>> m - 1 & 1;
          score -= mh >>> m - 1 & 1;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv = mh | ~(xv | ph);
          mv = ph & xv;
        }
        for (var k = start; k < vlen; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
        return score;
      };
      var distance = function(a, b) {
        if (a.length < b.length) {
          var tmp = b;
          b = a;
          a = tmp;
        }
        if (b.length === 0) {
          return a.length;
        }
        if (a.length <= 32) {
          return myers_32(a, b);
        }
        return myers_x(a, b);
      };
      exports.Io = distance;
      var closest = function(str, arr) {
        var min_distance = Infinity;
        var min_index = 0;
        for (var i = 0; i < arr.length; i++) {
          var dist = distance(str, arr[i]);
          if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
          }
        }
        return arr[min_index];
      };
      exports.kp = closest;
    })
  ),
  /***/
  10900: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        resolve: () => (
          /* binding */
          resolve
        )
      });
      var versions = __webpack_require__(83051);
      var errors = __webpack_require__(1730);
      var lock_changes = __webpack_require__(29850);
      var lock_tree = __webpack_require__(13407);
      var print_lock = __webpack_require__(75940);
      var picomatch = __webpack_require__(71026);
      var lib_text = __webpack_require__(79470);
      ;
      function readCooldown(lines) {
        const rules2 = lines.map((line) => {
          const [, glob = "**", days = ""] = /^(?:(.+?)\s*=\s*)?(\d{1,4})$/.exec(line.trim()) ?? [];
          if (days === "")
            throw new errors.yo(`cooldown must be DAYS or INPUT=DAYS, not ${JSON.stringify((0, lib_text.TN)(line, 100))}`);
          return { matches: picomatch(glob, { dot: true, nonegate: true }), days: Number(days) };
        });
        return (name) => rules2.findLast(({ matches }) => matches(name))?.days ?? 0;
      }
      const day = 24 * 60 * 60;
      function oldEnough(heads, { days, now }) {
        const newestFirst = [...heads].sort((a, b) => b.since - a.since);
        const head = newestFirst.find(({ since }) => since + days * day <= now);
        return { head, until: (newestFirst[0]?.since ?? now) + days * day };
      }
      function withHead(seen, head) {
        const at = seen.findIndex(({ mark }) => mark === head.mark);
        return at === -1 ? [...seen, head] : seen.slice(0, at + 1);
      }
      function after(heads, mark) {
        const since = heads.find((head) => head.mark === mark)?.since;
        return heads.filter((head) => head.mark !== mark && (since === void 0 || head.since >= since));
      }
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      ;
      const rewriting = /* @__PURE__ */ new Set(["force_push", "branch_deletion", "branch_creation"]);
      const mostPages = 20;
      async function branchHeads(client, { owner, repo, ref, from }) {
        const at = { owner, repo };
        const branch = ref ?? (await client.request("GET /repos/{owner}/{repo}", at)).data.default_branch;
        const heads = [];
        const full = `refs/heads/${branch.replace(/^refs\/heads\//, "")}`;
        let after2;
        for (let page = 0; page < mostPages; page++) {
          const { data, headers } = await client.request("GET /repos/{owner}/{repo}/activity", {
            ...at,
            ref: full,
            per_page: 100,
            ...after2 === void 0 ? {} : { after: after2 }
          });
          for (const { after: mark, timestamp, activity_type } of data) {
            const since = Math.floor(Date.parse(timestamp) / 1e3);
            heads.push({ mark, since });
            if (rewriting.has(activity_type) || since < from)
              return heads;
          }
          after2 = /[?&]after=([^&>]+)[^>]*>;\s*rel="next"/.exec(headers.link ?? "")?.[1];
          if (after2 === void 0)
            return heads;
          after2 = decodeURIComponent(after2);
        }
        return heads;
      }
      async function isAncestor(client, { owner, repo, old, now }) {
        try {
          const { data } = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
            owner,
            repo,
            basehead: `${old}...${now}`,
            per_page: 1
          });
          return data.status === "ahead" || data.status === "identical";
        } catch (error) {
          if (error.cause === void 0 || !/finds nothing/.test(error.message))
            throw error;
          return void 0;
        }
      }
      var git = __webpack_require__(14176);
      ;
      async function isAncestorAt(env, { url, ref, old, now, folder }) {
        const asked = { ...env, GIT_TERMINAL_PROMPT: "0" };
        const run = (...words) => (0, git.$)(asked, folder, words);
        try {
          await run("init", "--quiet", "--bare");
          await run("fetch", "--quiet", "--filter=tree:0", "--no-tags", "--", url, `+${ref}:refs/heads/head`);
          const has = (rev) => run("merge-base", "--is-ancestor", rev, "refs/heads/head").then(...yes);
          if (!await has(now))
            return void 0;
          if (!await has(old))
            return false;
          return await run("merge-base", "--is-ancestor", old, now).then(...yes);
        } catch {
          return void 0;
        }
      }
      const yes = [() => true, () => false];
      ;
      class Histories {
        #options;
        constructor(options) {
          this.#options = options;
        }
        /** The states of a reference back to one older than `from`, and the present one. */
        async heads(original, now, from) {
          const seen = this.#options.seen.add(original, now);
          const place = githubPlace(original);
          const client = place && await this.#options.github(place.host);
          if (!place || !client)
            return seen;
          const heads = branchHeads(client, { ...place, from });
          const found = await heads.catch((error) => {
            this.#options.log.debug(`GitHub does not tell the heads of ${place.owner}/${place.repo}: ${error.message}`);
            return [];
          });
          return found.length === 0 ? seen : found;
        }
        /** Whether one state of a source comes after another; undefined if unknown. */
        async comesAfter(original, before, then) {
          const [old, now] = [before.rev, then.rev];
          if (typeof old !== "string" || typeof now !== "string")
            return void 0;
          const place = githubPlace(original);
          const client = place && await this.#options.github(place.host);
          if (place && client)
            return isAncestor(client, { ...place, old, now }).catch(() => void 0);
          if (original.type !== "git")
            return void 0;
          const { env, temporary } = this.#options;
          const ref = String(then.ref ?? original.ref ?? "HEAD");
          const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporary, "history-"));
          return isAncestorAt(env, { url: String(original.url), ref, old, now, folder });
        }
      }
      function githubPlace({ type, owner, repo, host, url, ref }) {
        const branch = typeof ref === "string" ? ref : void 0;
        if (type === "github" && typeof owner === "string" && typeof repo === "string")
          return { host: String(host ?? "github.com"), owner, repo, ref: branch };
        const [, of, name] = /^(?:https|ssh):\/\/(?:git@)?github\.com\/([^/]+)\/([^/?#]+?)(?:\.git)?\/?$/.exec(String(url)) ?? [];
        if (type !== "git" || of === void 0 || name === void 0)
          return void 0;
        return { host: "github.com", owner: of, repo: name, ref: branch };
      }
      var group_by = __webpack_require__(9010);
      var compose = __webpack_require__(86245);
      var evaluation = __webpack_require__(50047);
      var dist = __webpack_require__(70458);
      var lock_file = __webpack_require__(97113);
      ;
      const fetched = dist.Ikc({ hash: dist.YjP(), locked: lock_file.uK });
      const globalRegistry = ["--option", "flake-registry", "https://channels.nixos.org/flake-registry.json"];
      async function fetchSource(nix, url, options) {
        const registry = url.startsWith("flake:") ? globalRegistry : [];
        const answer = await (0, evaluation.Q)(nix, ["flake", "prefetch", "--json", "--refresh", ...registry, url], options);
        if (!answer.ok)
          return answer;
        const { hash, locked: { __final: _, ...locked } } = dist.qgA(fetched, answer.value);
        return { ok: true, locked: { narHash: hash, ...locked } };
      }
      ;
      async function lockInputs(nix, flake, options) {
        const [from, to] = [(0, external_node_path_.join)(flake.folder, "from.lock"), (0, external_node_path_.join)(flake.folder, "to.lock")];
        await (0, promises_.writeFile)(from, (0, print_lock.r)(flake.before));
        const locked = await (0, evaluation._)(nix, [
          ...["flake", "update", "--flake", flake.reference, ...globalRegistry],
          ...["--reference-lock-file", from, "--output-lock-file", to],
          ...flake.wanted.flatMap(({ name, url }) => ["--override-input", name, url]),
          ...flake.wanted.map(({ name }) => name)
        ], options);
        if (!locked.ok)
          return locked;
        return { ok: true, root: (0, lock_tree.ur)((0, lock_file.cx)(await (0, promises_.readFile)(to, "utf8"), "flake.lock")) };
      }
      var attribute_path = __webpack_require__(80150);
      ;
      async function references(nix, sources, options) {
        if (sources.length === 0)
          return [];
        const together2 = await ask(nix, sources, options);
        if (together2 !== void 0)
          return together2;
        if (sources.length === 1)
          return [void 0];
        const each = await Promise.all(sources.map((source) => references(nix, [source], options)));
        return each.map(([url]) => url);
      }
      async function ask(nix, sources, options) {
        const list = (0, attribute_path.z)(JSON.stringify(sources));
        const expression = `map builtins.flakeRefToString (builtins.fromJSON ${list})`;
        const answer = await (0, evaluation.Q)(nix, ["eval", "--json", "--expr", expression], options);
        return answer.ok ? dist.qgA(dist.YOg(dist.YjP()), answer.value) : void 0;
      }
      var addresses = __webpack_require__(25465);
      ;
      function sideOf(locked) {
        const { rev, lastModified } = locked;
        return {
          locked,
          url: shownSource(locked),
          ...typeof rev === "string" ? { revision: rev } : {},
          ...typeof lastModified === "number" ? { date: lastModified } : {}
        };
      }
      function shownSource(source) {
        const { type, url, path, owner, repo, ref, id: id2, host } = source;
        const branch = ref === void 0 ? "" : `/${String(ref)}`;
        if (owner !== void 0)
          return `${type}:${owner}/${repo}${branch}${host === void 0 ? "" : `?host=${host}`}`;
        if (id2 !== void 0)
          return `flake:${id2}${branch}`;
        if (path !== void 0)
          return `path:${path}`;
        return (0, addresses.K3)(String(url ?? type)).replace(/[?#].*$/s, "");
      }
      ;
      async function lockMoved(nix, flake, inputs, options) {
        const moving = inputs.filter(({ standing }) => standing === "moves");
        if (moving.length === 0)
          return [...inputs];
        const folder = (0, external_node_path_.join)(options.temporary, encodeURIComponent(flake.folder));
        await (0, promises_.mkdir)(folder, { recursive: true });
        const urls = await references(nix, moving.map(({ after: after2 }) => after2?.locked ?? {}), options);
        const wanted = moving.map((input, i) => ({ input, name: input.name, url: urls[i] ?? "" }));
        const lock = (some) => lockInputs(nix, { reference: flake.reference, before: flake.fit, wanted: some, folder }, options);
        const found = /* @__PURE__ */ new Map();
        for (const group of (0, group_by.$)(wanted, ({ input }) => movingAbove(input, moving)).values()) {
          const all = await lock(group);
          for (const one of group) {
            const locked = all.ok ? all : await lock([one]);
            found.set(one.name, locked.ok ? withLock(one.input, locked.root) : unlockable(one.input, locked.error));
          }
        }
        return inputs.map((input) => found.get(input.name) ?? input);
      }
      const movingAbove = ({ path }, moving) => moving.filter((other) => other.path.length < path.length && other.path.every((name, i) => name === path[i])).length;
      function withLock(input, root) {
        const node = (0, lock_tree.MU)(root, input.path);
        if (node?.locked === void 0)
          return unlockable(input, { message: "it is not an input of its own any more" });
        const moved = { ...input, after: sideOf(node.locked), lock: (0, print_lock.L)(node, input.path.at(-1)) };
        const wrong = (0, compose.q)(moved);
        return wrong === void 0 ? moved : unlockable(input, { message: wrong });
      }
      function unlockable({ after: after2, ...input }, error) {
        return {
          ...input,
          ...after2 === void 0 ? {} : { after: after2 },
          standing: "unlockable",
          reason: `its new revision cannot be locked: ${(error.message.split("\n", 1)[0] ?? "").slice(0, 500)}`,
          ...error.text === void 0 ? {} : { said: error.text.slice(0, 4e3) }
        };
      }
      var external_node_timers_promises_ = __webpack_require__(58500);
      ;
      const firstWait = 15;
      class Patience {
        #end;
        #first;
        #log;
        #signal;
        constructor(seconds, { log, signal }) {
          this.#end = performance.now() + seconds * 1e3;
          this.#first = Math.min(firstWait, seconds / 8);
          this.#log = log;
          this.#signal = signal;
        }
        /** Waits before the next try, doubling the time; false if there is not enough time left. */
        async wait(what, tries) {
          const seconds = this.#first * 2 ** tries;
          if (seconds <= 0 || performance.now() + seconds * 1e3 > this.#end)
            return false;
          this.#log.info(`${what}: its server refuses so many requests for now; asking again in ${(0, lib_text.p0)(seconds)}`);
          await (0, external_node_timers_promises_.setTimeout)(seconds * 1e3, void 0, { signal: this.#signal });
          return true;
        }
      }
      var external_node_crypto_ = __webpack_require__(77598);
      var find_flake = __webpack_require__(34196);
      var folder_facts = __webpack_require__(62189);
      var problems = __webpack_require__(86411);
      var unseen_file = __webpack_require__(68154);
      ;
      const metadata = dist.Ikc({ locks: lock_file.Ke });
      async function readFlake(nix, written, { fetching, ...options }) {
        const found = await (0, find_flake.f)(written, options.cwd);
        if (found.folder === void 0)
          throw new errors.yo(`${written} is not here, and only files can be updated; name a folder of a checkout`);
        const place = await (0, promises_.realpath)(found.folder);
        const top = await (0, unseen_file.H)(nix.at.env, place) ?? place;
        const folder = (0, external_node_path_.relative)(top, place) || ".";
        const lockPath = await (0, promises_.realpath)((0, external_node_path_.join)(place, "flake.lock")).catch(() => (0, external_node_path_.join)(place, "flake.lock"));
        const shown2 = (0, external_node_path_.join)(folder, "flake.lock");
        const text = await lockText(lockPath, shown2);
        const before = text === void 0 ? void 0 : (0, lock_tree.ur)((0, lock_file.cx)(text, shown2), shown2);
        const asked = ["flake", "metadata", "--json", "--no-write-lock-file", "--refresh", ...globalRegistry];
        const answer = await (0, evaluation.Q)(fetching, [...asked, found.reference], {
          ...options,
          onWarning: () => {
          }
        });
        if (!answer.ok)
          throw (0, problems.xI)(written, answer.error, await (0, folder_facts.x)(nix, found.folder, answer.error));
        const head = (0, git.$)(nix.at.env, top, ["rev-parse", "--verify", "--quiet", "HEAD"]);
        return {
          written,
          reference: found.reference,
          top,
          commit: await head.catch(() => void 0),
          folder,
          lockPath,
          sha256: {
            flake: digest(await (0, promises_.readFile)((0, external_node_path_.join)(place, "flake.nix"))),
            ...text === void 0 ? {} : { lock: digest(text) }
          },
          before,
          fit: (0, lock_tree.ur)(dist.qgA(metadata, answer.value).locks, shown2)
        };
      }
      async function lockText(file, shown2) {
        const found = await (0, promises_.stat)(file).catch(() => void 0);
        if (found === void 0)
          return void 0;
        if (found.size > lock_file.sJ)
          throw (0, lock_file.g$)(shown2);
        return (0, promises_.readFile)(file, "utf8").catch((cause) => {
          throw new errors.yo(`${shown2} cannot be read (${cause.code}); see what it is`, { cause });
        });
      }
      const digest = (content) => (0, external_node_crypto_.createHash)("sha256").update(content).digest("hex");
      ;
      const most = { bytes: 64 * 1024, ofOne: 64 };
      class Seen {
        #bySource;
        #now;
        constructor(earlier, now) {
          this.#bySource = new Map(earlier.map(({ source, seen }) => [source, seen]));
          this.#now = now;
        }
        /** Adds the present head of a source; returns all its known heads, oldest first. */
        add(original, locked) {
          const key = keyOf(original);
          const seen = withHead(this.#bySource.get(key) ?? [], { mark: markOf(locked), since: this.#now, locked });
          const kept = seen.slice(-most.ofOne);
          this.#bySource.delete(key);
          this.#bySource.set(key, kept);
          return kept;
        }
        /** As many as fit; drops the heads that have been known longest first. */
        list() {
          const all = [...this.#bySource].map(([source, seen]) => ({ source, seen }));
          while (JSON.stringify(all).length > most.bytes) {
            const longest2 = all.reduce((a, b) => b.seen.length > a.seen.length ? b : a);
            if (longest2.seen.length > 1)
              longest2.seen = longest2.seen.slice(1);
            else
              all.shift();
          }
          return all;
        }
      }
      const markOf = ({ rev, narHash }) => String(rev ?? narHash ?? "");
      const keyOf = (original) => (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(original)).digest("hex");
      var mod = __webpack_require__(38232);
      var lib_globs = __webpack_require__(42686);
      ;
      function selectInputs(globs, { names, follows }) {
        const { includes, excludes } = (0, lib_globs.K)(globs);
        for (const glob of [...includes, ...excludes]) {
          const matches = matcher(glob);
          if (![...names].some(matches))
            throw unknownInput(glob, matches, { names, follows });
        }
        const isIncluded = anyOf(includes.length > 0 ? includes : ["*"]);
        const isExcluded = anyOf(excludes);
        return (name) => isIncluded(name) && !isExcluded(name);
      }
      const anyOf = (globs) => {
        const matchers = globs.map(matcher);
        return (name) => matchers.some((matches) => matches(name));
      };
      function matcher(glob) {
        const matches = picomatch(glob, { dot: true, nonegate: true });
        return (name) => name === glob || matches(name);
      }
      const mostShown = 20;
      function unknownInput(glob, matches, { names, follows }) {
        const what = JSON.stringify((0, lib_text.TN)(glob, 100));
        const [followed2] = [...follows].filter(([name]) => matches(name));
        if (followed2) {
          const [name, to] = followed2.map((one) => (0, lib_text.TN)(one, 100));
          return new errors.yo(`input ${name} follows ${to} and has no revision of its own; select ${to}`);
        }
        if (names.size === 0)
          return new errors.yo(`no input matches ${what}: there are none`);
        const [near = ""] = [...names].sort((a, b) => (0, mod.Io)(glob, a) - (0, mod.Io)(glob, b));
        const isNear = (0, mod.Io)(glob, near) * 2 <= Math.max(glob.length, near.length);
        const shown2 = [...names].slice(0, mostShown).map((name) => (0, lib_text.TN)(name, 100));
        const more = names.size > mostShown ? ` and ${(0, lib_text.U9)(names.size - mostShown, "more", "more")}` : "";
        const nearest = isNear ? ` (nearest: ${(0, lib_text.TN)(near, 100)})` : "";
        return new errors.yo(`no input matches ${what}${nearest}; there are: ${shown2.join(", ")}${more}`);
      }
      var p_limit = __webpack_require__(48630);
      var fetch_failure = __webpack_require__(15023);
      ;
      const fetch_together_metadata = dist.Ikc({ locks: lock_file.Ke });
      async function fetchTogether(nix, sources, { temporary, ...options }) {
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporary, "sources-"));
        await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "flake.nix"), flakeOf(sources));
        const registry = sources.some(({ type }) => type === "indirect") ? globalRegistry : [];
        const asked = ["flake", "metadata", "--json", "--no-write-lock-file", "--refresh", ...registry];
        const answer = await (0, evaluation.Q)(nix, [...asked, `path:${folder}`], options);
        if (!answer.ok)
          return void 0;
        const { nodes, root } = dist.qgA(fetch_together_metadata, answer.value).locks;
        const found = sources.flatMap((_, i) => {
          const key = nodes[root]?.inputs?.[nameOf(i)];
          const locked = typeof key === "string" ? nodes[key]?.locked : void 0;
          return locked === void 0 ? [] : [locked];
        });
        return found.length === sources.length ? found : void 0;
      }
      const nameOf = (i) => `i${i}`;
      function flakeOf(sources) {
        const inputs = sources.map((source, i) => {
          const told = Object.entries(source).map(([name, value]) => `${(0, attribute_path.z)(name)} = ${literal(value)};`);
          return `  inputs.${nameOf(i)} = { ${told.join(" ")} flake = false; };
`;
        });
        return `{
${inputs.join("")}  outputs = _: { };
}
`;
      }
      const literal = (value) => typeof value === "string" ? (0, attribute_path.z)(value) : String(value);
      ;
      const together = 4;
      class Sources {
        #nix;
        #options;
        #asked = /* @__PURE__ */ new Map();
        #limit = (0, p_limit.A)(together);
        #limitSingle = (0, p_limit.A)(together);
        constructor(nix, options) {
          this.#nix = nix;
          this.#options = options;
        }
        /** Starts the queries; the answers are in the order of the arguments. */
        async now(originals) {
          const fresh = [...new Map(originals.map((one) => [JSON.stringify(one), one]))].filter(([key]) => !this.#asked.has(key));
          for (const share of shares(fresh, ([, original]) => original)) {
            const answers = this.#limit(() => this.#ask(share.map(([, original]) => original)));
            for (const [i, [key]] of share.entries())
              this.#asked.set(key, answers.then((all) => all[i] ?? unknown));
          }
          return Promise.all(originals.map((one) => this.#asked.get(JSON.stringify(one)) ?? unknown));
        }
        /**
         * With one process; if that fails, each source with its own, to find out which ones failed while the others succeed.
         */
        async #ask(sources) {
          const all = sources.length < 2 ? void 0 : await fetchTogether(this.#nix, sources, this.#options);
          if (all)
            return all.map(usable);
          const urls = await references(this.#nix, sources, this.#options);
          return Promise.all(urls.map((url) => this.#limitSingle(() => this.#askPatiently(url))));
        }
        async #askPatiently(url) {
          if (url === void 0)
            return unknown;
          for (let tries = 0; ; tries++) {
            const answer = await this.#askOne(url);
            if (answer.ok || !answer.isLimited)
              return answer;
            if (!await this.#options.patience.wait(shown(url), tries))
              return answer;
          }
        }
        async #askOne(url) {
          const { withoutToken } = this.#options;
          const answer = await this.#fetch(this.#nix, url);
          if (answer.ok || answer.isLimited || withoutToken === this.#nix)
            return answer;
          return this.#fetch(withoutToken, url);
        }
        async #fetch(nix, url) {
          const fetched2 = await fetchSource(nix, url, this.#options);
          return fetched2.ok ? usable(fetched2.locked) : { ok: false, ...reasonOf(fetched2.error) };
        }
      }
      function shares(all, sourceOf) {
        const isHere = (one) => String(sourceOf(one).url).startsWith("file:");
        const far = all.filter((one) => !isHere(one));
        const split = Array.from({ length: together }, (_, n) => far.filter((__, i) => i % together === n));
        return [all.filter(isHere), ...split].filter((share) => share.length > 0);
      }
      const usable = (locked) => locked.type === "git" && locked.rev === void 0 ? uncommitted : { ok: true, locked };
      const uncommitted = {
        ok: false,
        reason: "it is a checkout with changes that are not committed, which no lock can name; commit them there",
        said: ""
      };
      const unknown = {
        ok: false,
        reason: "this Nix does not know such a source; use a newer one",
        said: ""
      };
      const longest = 4e3;
      function reasonOf(error) {
        const { reason, cause } = (0, fetch_failure.d)(error) ?? {};
        return {
          reason: reason ?? firstLine(error.message),
          said: error.text.slice(0, longest),
          isLimited: cause === "rate-limit"
        };
      }
      const firstLine = (message) => (message.split("\n", 1)[0] ?? "").slice(0, 500);
      const shown = (url) => (0, lib_text.TN)((0, addresses.K3)(url).replace(/[?#].*$/s, ""), 100);
      ;
      async function settle(input) {
        const { locked, head, days, mayGoBack } = input;
        if ((0, lock_changes.E6)(locked, head))
          return { standing: "current" };
        if (!mayGoBack && await isBack(input, head)) {
          const reason = "its reference points to something older than what is locked; where that is meant, let it go back (go-back)";
          return { standing: "went-back", locked: head, reason };
        }
        return days === 0 ? { standing: "moves", locked: head } : await coolDown(input);
      }
      async function coolDown(input) {
        const { locked, head: newest, days, now } = input;
        const newer = after(await input.heads(), markOf(locked));
        const { head, until } = oldEnough(newer, { days, now });
        if (head?.mark === markOf(newest))
          return { standing: "moves", locked: newest };
        const former = head && await input.at(head);
        const isNewer = former && !await isBack(input, former) && await input.comesAfter(former, newest) !== false;
        if (former && isNewer && !(0, lock_changes.E6)(locked, former))
          return { standing: "moves", locked: former };
        const reason = `nothing newer has been there for ${(0, lib_text.U9)(days, "day")}; the newest may be taken on ${dayOf(until)}`;
        return { standing: "waiting", locked: newest, reason, until };
      }
      async function isBack({ locked, comesAfter }, to) {
        const [before, then] = [locked.lastModified, to.lastModified];
        if (typeof before !== "number" || typeof then !== "number" || then > before)
          return false;
        const follows = await comesAfter(locked, to);
        return follows === void 0 ? then < before : !follows;
      }
      const dayOf = (seconds) => new Date(seconds * 1e3).toISOString().slice(0, 10);
      ;
      const takenByNix = /^[a-zA-Z][a-zA-Z0-9_-]*$/;
      const rules = [
        {
          matches: ({ node: { original } }) => original?.type === "path" && !String(original.path).startsWith("/"),
          reason: () => "a folder of the flake itself"
        },
        {
          matches: ({ node: { original } }) => original?.type === "path",
          reason: ({ node: { original } }) => `${original?.path} is a folder of this machine, whose lock would change every night; give it a URL that others reach, or a relative path`
        },
        {
          matches: ({ node: { original } }) => original?.rev !== void 0,
          reason: ({ node: { original } }) => `flake.nix says its revision (${String(original?.rev).slice(0, 7)})`
        },
        {
          matches: ({ node: { original } }) => original?.narHash !== void 0,
          reason: () => "flake.nix says its hash"
        },
        {
          matches: ({ path }) => !path.every((name) => takenByNix.test(name)),
          reason: () => "Nix updates no input of such a name; name it with letters, digits, - and _ only"
        },
        {
          matches: ({ node: { original, locked } }) => original === void 0 || locked === void 0,
          reason: () => "the lock does not say where it comes from"
        }
      ];
      function whyPinned(input) {
        return rules.find(({ matches }) => matches(input))?.reason(input);
      }
      const isAbsolutePath = ({ node: { original } }) => original?.type === "path" && String(original.path).startsWith("/");
      ;
      async function standingOf(input, resolved, deciding) {
        const { original = {}, locked = {} } = input.node;
        const name = (0, lock_tree.Vb)(input.path);
        const told = { path: [...input.path], name, original, before: sideOf(locked) };
        const pinned = whyPinned(input);
        if (!deciding.isSelected(name))
          return { ...told, standing: "unselected" };
        if (pinned !== void 0)
          return { ...told, standing: "pinned", reason: pinned };
        if (resolved === void 0)
          return { ...told, standing: "current" };
        if (!resolved.ok) {
          const { reason, said, isLimited } = resolved;
          return { ...told, standing: isLimited ? "waiting" : "unreachable", reason, said };
        }
        const { locked: after2, ...settled } = withSide(await settleInput(name, { original, locked, head: resolved.locked }, deciding));
        return { ...told, ...settled, ...after2 === void 0 ? {} : { after: sideOf(after2) } };
      }
      const withSide = (settled) => settled;
      const standing_day = 24 * 60 * 60;
      function settleInput(name, { original, locked, head }, { mayGoBack, cooldown, sources, histories, now }) {
        const days = cooldown(name);
        return settle({
          locked,
          head,
          days,
          now,
          mayGoBack: mayGoBack(name),
          heads: () => histories.heads(original, head, now - days * standing_day),
          comesAfter: (before, then) => histories.comesAfter(original, before, then),
          at: async (former) => {
            const { locked: seen } = former;
            if (seen !== void 0)
              return seen;
            const { ref, ...rest } = original;
            const asked = original.type === "git" && ref !== void 0 ? original : rest;
            const [answer] = await sources.now([{ ...asked, rev: former.mark }]);
            return answer?.ok ? answer.locked : void 0;
          }
        });
      }
      ;
      function withSubflakes(flakes) {
        const byFolder = new Map(flakes.map((flake) => [flake.folder, flake]));
        const done = /* @__PURE__ */ new Map();
        const underWay = /* @__PURE__ */ new Set();
        const follow = (flake) => {
          const known = done.get(flake.folder);
          if (known)
            return known;
          underWay.add(flake.folder);
          const subflakes = subflakesOf(flake).flatMap(({ path, folder }) => {
            const other = byFolder.get(folder);
            return other === void 0 || underWay.has(folder) ? [] : [{ path, flake: follow(other) }];
          });
          underWay.delete(flake.folder);
          const following = { ...flake, inputs: flake.inputs.map((input) => followed(input, subflakes)) };
          done.set(flake.folder, following);
          return following;
        };
        return flakes.map(follow);
      }
      function subflakesOf({ folder, lock }) {
        const found = /* @__PURE__ */ new Map();
        for (const { path, node } of (0, lock_tree.Vc)((0, lock_tree.ur)(lock))) {
          const { type, path: place } = node.original ?? {};
          const { parent = [] } = node;
          const base = parent.length === 0 ? folder : found.get(JSON.stringify(parent));
          if (type !== "path" || base === void 0 || typeof place !== "string" || place.startsWith("/"))
            continue;
          found.set(JSON.stringify(path), external_node_path_.posix.normalize(external_node_path_.posix.join(base, place)).replace(/(?<=.)\/$/, ""));
        }
        return [...found].map(([path, place]) => ({ path: JSON.parse(path), folder: place }));
      }
      function followed(input, subflakes) {
        if (input.standing !== "unselected" && input.standing !== "moves")
          return input;
        for (const { path, flake } of subflakes) {
          if (!path.every((name2, i) => input.path[i] === name2))
            continue;
          const name = input.path.slice(path.length).join("/");
          const leader = flake.inputs.find((one) => one.name === name && one.standing === "moves");
          if (leader?.after === void 0 || leader.lock === void 0)
            continue;
          if (JSON.stringify(leader.original) !== JSON.stringify(input.original))
            continue;
          if ((input.before.date ?? 0) > (leader.after.date ?? Number.POSITIVE_INFINITY))
            continue;
          const { after: after2, with: first = { flake: flake.folder, name } } = leader;
          const moved = { ...input, standing: "moves", after: after2, lock: below(path, leader.lock), with: first };
          if ((0, compose.q)(moved) === void 0)
            return moved;
        }
        return input;
      }
      function below(path, { nodes, ...lock }) {
        const moved = Object.entries(nodes).map(([key, { inputs, parent, ...node }]) => [
          key,
          {
            ...node,
            ...parent === void 0 ? {} : { parent: [...path, ...parent] },
            ...inputs === void 0 ? {} : {
              inputs: Object.fromEntries(Object.entries(inputs).map(([name, to]) => [
                name,
                typeof to === "string" ? to : [...path, ...to]
              ]))
            }
          }
        ]);
        return { ...lock, nodes: Object.fromEntries(moved) };
      }
      ;
      async function resolveUpdate(nix, log, options) {
        const { fetching = nix } = options;
        const flakes = [];
        for (const written of options.flakes) {
          log.status(`reading ${written}`);
          flakes.push(await readFlake(nix, written, { ...options, fetching }));
        }
        const [first, ...others] = flakes;
        const stranger = others.find(({ top }) => top !== first?.top);
        if (stranger)
          throw new errors.yo(`${stranger.written} is in another repository than ${first?.written}; update them one by one`);
        const cooldown = readCooldown(options.cooldown);
        const selectable = {
          names: new Set(flakes.flatMap(({ fit }) => (0, lock_tree.Vc)(fit).map(({ path }) => (0, lock_tree.Vb)(path)))),
          follows: new Map(flakes.flatMap(({ fit }) => (0, lock_tree.Ah)(fit).map(({ path, to }) => [(0, lock_tree.Vb)(path), (0, lock_tree.Vb)(to)])))
        };
        const isSelected = selectInputs(options.inputs, selectable);
        const mayGoBack = options.goBack.length === 0 ? () => false : selectInputs(options.goBack, selectable);
        refuseFolders(flakes, options.inputs);
        log.status("asking the sources of the inputs");
        const patience2 = new Patience(options.patience, { log, signal: options.signal });
        const sources = new Sources(fetching, { ...options, patience: patience2, withoutToken: nix });
        const seen = new Seen(options.earlier, options.now);
        const histories = new Histories({ ...options, seen, env: nix.at.env, log });
        const { now } = options;
        const deciding = { isSelected, mayGoBack, cooldown, sources, histories, now };
        const resolving = flakes.map((flake) => resolveFlakeInputs(fetching, flake, deciding, options));
        const updated = await Promise.all(resolving);
        log.status("");
        return {
          flakes,
          update: {
            document: "update",
            version: versions.N.update,
            created: new Date(now * 1e3).toISOString(),
            ...first?.commit === void 0 ? {} : { base: first.commit },
            flakes: withSubflakes(updated),
            heads: seen.list()
          }
        };
      }
      function refuseFolders(flakes, inputs) {
        for (const input of flakes.flatMap(({ fit }) => (0, lock_tree.Vc)(fit)).filter(isAbsolutePath)) {
          const name = (0, lock_tree.Vb)(input.path);
          if (inputs.includes(name))
            throw new errors.yo(`input ${name} cannot be updated: ${whyPinned(input)}`);
        }
      }
      async function resolveFlakeInputs(nix, flake, deciding, options) {
        const before = flake.before;
        const repairs = before ? (0, lock_changes.iv)(before, flake.fit) : (0, lock_tree.Vc)(flake.fit).map(added);
        const fresh = new Set(repairs.filter(({ change }) => change !== "removed").map(({ path }) => (0, lock_tree.Vb)(path)));
        const all = (0, lock_tree.Vc)(flake.fit);
        const asked = all.filter((input) => deciding.isSelected((0, lock_tree.Vb)(input.path)) && whyPinned(input) === void 0 && !fresh.has((0, lock_tree.Vb)(input.path)));
        const answers = await deciding.sources.now(asked.map(({ node }) => node.original ?? {}));
        const resolved = new Map(asked.map(({ path }, i) => [(0, lock_tree.Vb)(path), answers[i]]));
        const inputs = await Promise.all(all.map((input) => standingOf(input, resolved.get((0, lock_tree.Vb)(input.path)), deciding)));
        return {
          folder: flake.folder,
          lockFile: flake.folder === "." ? "flake.lock" : `${flake.folder}/flake.lock`,
          sha256: flake.sha256,
          lock: (0, print_lock.L)(flake.fit),
          repairs: repairs.map(({ path, change }) => {
            const { locked } = (0, lock_tree.MU)(flake.fit, path) ?? {};
            return { name: (0, lock_tree.Vb)(path), change, ...locked === void 0 ? {} : { after: sideOf(locked) } };
          }),
          inputs: await lockMoved(nix, flake, inputs, options)
        };
      }
      const added = ({ path }) => ({ path, change: "added" });
      ;
      function resolve(values, { nix, host, previous, temporary }) {
        return resolveUpdate(nix, host.log, {
          flakes: values.flakes.length === 0 ? ["."] : values.flakes,
          inputs: values.inputs,
          cooldown: values.cooldown,
          goBack: values.goBack,
          earlier: previous?.heads ?? [],
          github: (server) => clientFor(server, values.token, host),
          fetching: withToken(nix, values.token, host),
          patience: values.timeBudget === void 0 ? patience : (values.timeBudget - process.uptime()) / 2,
          now: Math.floor(Date.now() / 1e3),
          temporary,
          cwd: process.cwd(),
          signal: host.signal,
          onWarning: (text) => host.log.debug(text),
          onTrace: (text) => host.log.debug(text)
        });
      }
      const patience = 120;
      function withToken(nix, token, { environment }) {
        const { GITHUB_SERVER_URL = "https://github.com" } = environment;
        if (!/^[\w.-]+$/.test(token))
          return nix;
        return nix.withSettings([`extra-access-tokens = ${new URL(GITHUB_SERVER_URL).host}=${token}`]);
      }
      async function clientFor(server, token, { environment, log }) {
        const { GITHUB_SERVER_URL = "https://github.com", GITHUB_API_URL = "https://api.github.com" } = environment;
        if (server !== new URL(GITHUB_SERVER_URL).host)
          return void 0;
        const { githubClient } = await githubClients();
        return githubClient({ run: { apiUrl: GITHUB_API_URL }, token: token.startsWith("$") ? "" : token, log });
      }
      const githubClients = () => Promise.all(
        /* import() */
        [__webpack_require__.e(2892), __webpack_require__.e(5736)]
      ).then(__webpack_require__.bind(__webpack_require__, 95736));
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
  97113: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ke: () => (
          /* binding */
          lockFile
        ),
        /* harmony export */
        cx: () => (
          /* binding */
          readLockFile
        ),
        /* harmony export */
        g$: () => (
          /* binding */
          tooLarge
        ),
        /* harmony export */
        sJ: () => (
          /* binding */
          largestLock
        ),
        /* harmony export */
        uK: () => (
          /* binding */
          attributes
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
      var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1730);
      const attribute = valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()]);
      const attributes = valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), attribute);
      const node = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        /** As in flake.nix. */
        original: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(attributes),
        locked: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(attributes),
        /** Version 5 has revision and hash here. */
        info: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(attributes),
        flake: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.zMY()),
        /** The input that a relative path is relative to. */
        parent: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())),
        /** An input is a node, or the path of another input that it follows. */
        inputs: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())])))
      });
      const lockFile = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        version: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
        root: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        nodes: valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), node)
      });
      const known = { from: 5, to: 7 };
      const largestLock = 4 * 1024 * 1024;
      const tooLarge = (file) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is larger than 4 MiB, which no lock is; take it from an earlier commit`);
      function readLockFile(text, file) {
        if (Buffer.byteLength(text) > largestLock)
          throw tooLarge(file);
        const conflict = text.split("\n").findIndex((line) => line.startsWith("<<<<<<< ")) + 1;
        if (conflict > 0)
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} has conflict markers (line ${conflict}); take one side (git checkout --theirs ${file}), run nix flake lock, and commit the file`);
        let raw;
        try {
          raw = JSON.parse(text);
        } catch (cause) {
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is not JSON; take it from the last commit (git checkout HEAD ${file}), or delete it and run nix flake lock`, { cause });
        }
        const head = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ version: valibot__WEBPACK_IMPORTED_MODULE_1__.aig() }), raw);
        if (head.success && (head.output.version < known.from || head.output.version > known.to))
          throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is version ${head.output.version} of the format, this flakeship reads ${known.from} to ${known.to}; ${head.output.version > known.to ? "use a newer one" : "run nix flake lock there and commit the file"}`);
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(lockFile, raw);
        if (parsed.success)
          return parsed.output;
        const where = valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(parsed.issues[0]) ?? "top level";
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${file} is not a lock that Nix writes (at ${where.slice(0, 100)}); delete it, run nix flake lock and commit the file`);
      }
    })
  ),
  /***/
  56372: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        RG: () => (
          /* binding */
          base32
        ),
        /* harmony export */
        Yt: () => (
          /* binding */
          contentAddressedPath
        ),
        /* harmony export */
        uV: () => (
          /* binding */
          unbase32
        ),
        /* harmony export */
        xA: () => (
          /* binding */
          outputPlaceholder
        ),
        /* harmony export */
        xs: () => (
          /* binding */
          contentAddressText
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      const place = "/nix/store";
      const alphabet = "0123456789abcdfghijklmnpqrsvwxyz";
      function contentAddressedPath(name, { method, algorithm, hash }, references) {
        const refs = [...references].sort().map((path) => `:${path}`);
        if (method === "text")
          return algorithm === "sha256" ? storePath(`text${refs.join("")}`, hash, name) : void 0;
        if (method === "nar" && algorithm === "sha256")
          return storePath(`source${refs.join("")}`, hash, name);
        if (refs.length > 0)
          return void 0;
        const inner = `fixed:out:${method === "nar" ? "r:" : ""}${algorithm}:${hash}:`;
        return storePath("output:out", (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(inner).digest("hex"), name);
      }
      function outputPlaceholder(drvPath, output) {
        const [, hash = "", name = ""] = /^\/nix\/store\/([0-9a-z]{32})-(.*)\.drv$/s.exec(drvPath) ?? [];
        const outputName = output === "out" ? name : `${name}-${output}`;
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`nix-upstream-output:${hash}:${outputName}`).digest();
        return `/${base32(digest)}`;
      }
      function contentAddressText({ method, algorithm, hash }) {
        return `${{ text: "text", nar: "fixed:r", flat: "fixed" }[method]}:${algorithm}:${base32(Buffer.from(hash, "hex"))}`;
      }
      function storePath(type, hash, name) {
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${type}:sha256:${hash}:${place}:${name}`).digest();
        return `${place}/${base32(fold(digest, 20))}-${name}`;
      }
      function fold(digest, length) {
        const folded = new Uint8Array(length);
        digest.forEach((byte, i) => {
          folded[i % length] = (folded[i % length] ?? 0) ^ byte;
        });
        return folded;
      }
      function base32(bytes) {
        const characters = Math.ceil(bytes.length * 8 / 5);
        const character = (n) => {
          const [at, shift] = [Math.floor(n * 5 / 8), n * 5 % 8];
          const pair = (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
          return alphabet[pair >> shift & 31] ?? "";
        };
        return Array.from({ length: characters }, (_, i) => character(characters - 1 - i)).join("");
      }
      function unbase32(text) {
        const bytes = Buffer.alloc(Math.floor(text.length * 5 / 8));
        for (const [n, letter] of [...text].reverse().entries()) {
          const digit = alphabet.indexOf(letter);
          if (digit < 0)
            return void 0;
          const [at, shift] = [Math.floor(n * 5 / 8), n * 5 % 8];
          bytes[at] = (bytes[at] ?? 0) | digit << shift & 255;
          const over = digit >> 8 - shift;
          if (at + 1 < bytes.length)
            bytes[at + 1] = over;
          else if (over > 0)
            return void 0;
        }
        return bytes;
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
