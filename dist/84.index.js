export const id = 84;
export const ids = [84];
export const modules = {
  /***/
  15895: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const ANY = /* @__PURE__ */ Symbol("SemVer ANY");
      class Comparator {
        static get ANY() {
          return ANY;
        }
        constructor(comp, options) {
          options = parseOptions(options);
          if (comp instanceof Comparator) {
            if (comp.loose === !!options.loose) {
              return comp;
            } else {
              comp = comp.value;
            }
          }
          comp = comp.trim().split(/\s+/).join(" ");
          debug("comparator", comp, options);
          this.options = options;
          this.loose = !!options.loose;
          this.parse(comp);
          if (this.semver === ANY) {
            this.value = "";
          } else {
            this.value = this.operator + this.semver.version;
          }
          debug("comp", this);
        }
        parse(comp) {
          const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
          const m = comp.match(r);
          if (!m) {
            throw new TypeError(`Invalid comparator: ${comp}`);
          }
          this.operator = m[1] !== void 0 ? m[1] : "";
          if (this.operator === "=") {
            this.operator = "";
          }
          if (!m[2]) {
            this.semver = ANY;
          } else {
            this.semver = new SemVer(m[2], this.options.loose);
          }
        }
        toString() {
          return this.value;
        }
        test(version) {
          debug("Comparator.test", version, this.options.loose);
          if (this.semver === ANY || version === ANY) {
            return true;
          }
          if (typeof version === "string") {
            try {
              version = new SemVer(version, this.options);
            } catch (er) {
              return false;
            }
          }
          return cmp(version, this.operator, this.semver, this.options);
        }
        intersects(comp, options) {
          if (!(comp instanceof Comparator)) {
            throw new TypeError("a Comparator is required");
          }
          if (this.operator === "") {
            if (this.value === "") {
              return true;
            }
            return new Range(comp.value, options).test(this.value);
          } else if (comp.operator === "") {
            if (comp.value === "") {
              return true;
            }
            return new Range(this.value, options).test(comp.semver);
          }
          options = parseOptions(options);
          if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) {
            return false;
          }
          if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) {
            return false;
          }
          if (this.operator.startsWith(">") && comp.operator.startsWith(">")) {
            return true;
          }
          if (this.operator.startsWith("<") && comp.operator.startsWith("<")) {
            return true;
          }
          if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) {
            return true;
          }
          if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) {
            return true;
          }
          if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) {
            return true;
          }
          return false;
        }
      }
      module.exports = Comparator;
      const parseOptions = __webpack_require__(74464);
      const { safeRe: re, t } = __webpack_require__(23227);
      const cmp = __webpack_require__(55594);
      const debug = __webpack_require__(28195);
      const SemVer = __webpack_require__(69855);
      const Range = __webpack_require__(32946);
    })
  ),
  /***/
  32946: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const SPACE_CHARACTERS = /\s+/g;
      class Range {
        constructor(range, options) {
          options = parseOptions(options);
          if (range instanceof Range) {
            if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) {
              return range;
            } else {
              return new Range(range.raw, options);
            }
          }
          if (range instanceof Comparator) {
            this.raw = range.value;
            this.set = [[range]];
            this.formatted = void 0;
            return this;
          }
          this.options = options;
          this.loose = !!options.loose;
          this.includePrerelease = !!options.includePrerelease;
          this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
          this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
          if (!this.set.length) {
            throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
          }
          if (this.set.length > 1) {
            const first = this.set[0];
            this.set = this.set.filter((c) => !isNullSet(c[0]));
            if (this.set.length === 0) {
              this.set = [first];
            } else if (this.set.length > 1) {
              for (const c of this.set) {
                if (c.length === 1 && isAny(c[0])) {
                  this.set = [c];
                  break;
                }
              }
            }
          }
          this.formatted = void 0;
        }
        get range() {
          if (this.formatted === void 0) {
            this.formatted = "";
            for (let i = 0; i < this.set.length; i++) {
              if (i > 0) {
                this.formatted += "||";
              }
              const comps = this.set[i];
              for (let k = 0; k < comps.length; k++) {
                if (k > 0) {
                  this.formatted += " ";
                }
                this.formatted += comps[k].toString().trim();
              }
            }
          }
          return this.formatted;
        }
        format() {
          return this.range;
        }
        toString() {
          return this.range;
        }
        parseRange(range) {
          range = range.replace(BUILDSTRIPRE, "");
          const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
          const memoKey = memoOpts + ":" + range;
          const cached = cache.get(memoKey);
          if (cached) {
            return cached;
          }
          const loose = this.options.loose;
          const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
          range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
          debug("hyphen replace", range);
          range = trimComparatorWhitespace(range);
          debug("comparator trim", range);
          range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
          debug("tilde trim", range);
          range = range.replace(re[t.CARETTRIM], caretTrimReplace);
          debug("caret trim", range);
          let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
          if (loose) {
            rangeList = rangeList.filter((comp) => {
              debug("loose invalid filter", comp, this.options);
              return !!comp.match(re[t.COMPARATORLOOSE]);
            });
          }
          debug("range list", rangeList);
          const rangeMap = /* @__PURE__ */ new Map();
          const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
          for (const comp of comparators) {
            if (isNullSet(comp)) {
              return [comp];
            }
            rangeMap.set(comp.value, comp);
          }
          if (rangeMap.size > 1 && rangeMap.has("")) {
            rangeMap.delete("");
          }
          const result = [...rangeMap.values()];
          cache.set(memoKey, result);
          return result;
        }
        intersects(range, options) {
          if (!(range instanceof Range)) {
            throw new TypeError("a Range is required");
          }
          return this.set.some((thisComparators) => {
            return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
              return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
                return rangeComparators.every((rangeComparator) => {
                  return thisComparator.intersects(rangeComparator, options);
                });
              });
            });
          });
        }
        // if ANY of the sets match ALL of its comparators, then pass
        test(version) {
          if (!version) {
            return false;
          }
          if (typeof version === "string") {
            try {
              version = new SemVer(version, this.options);
            } catch (er) {
              return false;
            }
          }
          for (let i = 0; i < this.set.length; i++) {
            if (testSet(this.set[i], version, this.options)) {
              return true;
            }
          }
          return false;
        }
      }
      module.exports = Range;
      const LRU = __webpack_require__(5587);
      const cache = new LRU();
      const parseOptions = __webpack_require__(74464);
      const Comparator = __webpack_require__(15895);
      const debug = __webpack_require__(28195);
      const SemVer = __webpack_require__(69855);
      const trimComparatorWhitespace = __webpack_require__(99853);
      const {
        safeRe: re,
        src,
        t,
        tildeTrimReplace,
        caretTrimReplace
      } = __webpack_require__(23227);
      const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(1825);
      const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
      const isNullSet = (c) => c.value === "<0.0.0-0";
      const isAny = (c) => c.value === "";
      const isSatisfiable = (comparators, options) => {
        let result = true;
        const remainingComparators = comparators.slice();
        let testComparator = remainingComparators.pop();
        while (result && remainingComparators.length) {
          result = remainingComparators.every((otherComparator) => {
            return testComparator.intersects(otherComparator, options);
          });
          testComparator = remainingComparators.pop();
        }
        return result;
      };
      const parseComparator = (comp, options) => {
        comp = comp.replace(re[t.BUILD], "");
        debug("comp", comp, options);
        comp = replaceCarets(comp, options);
        debug("caret", comp);
        comp = replaceTildes(comp, options);
        debug("tildes", comp);
        comp = replaceXRanges(comp, options);
        debug("xrange", comp);
        comp = replaceStars(comp, options);
        debug("stars", comp);
        return comp;
      };
      const isX = (id2) => !id2 || id2.toLowerCase() === "x" || id2 === "*";
      const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
      const replaceTildes = (comp, options) => {
        return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
      };
      const replaceTilde = (comp, options) => {
        const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
        const z = options.includePrerelease ? "-0" : "";
        return comp.replace(r, (_, M, m, p, pr) => {
          debug("tilde", comp, _, M, m, p, pr);
          let ret;
          if (isX(M)) {
            ret = "";
          } else if (isX(m)) {
            ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
          } else if (isX(p)) {
            ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
          } else if (pr) {
            debug("replaceTilde pr", pr);
            ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
          } else {
            ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
          }
          debug("tilde return", ret);
          return ret;
        });
      };
      const replaceCarets = (comp, options) => {
        return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
      };
      const replaceCaret = (comp, options) => {
        debug("caret", comp, options);
        const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
        const z = options.includePrerelease ? "-0" : "";
        return comp.replace(r, (_, M, m, p, pr) => {
          debug("caret", comp, _, M, m, p, pr);
          let ret;
          if (isX(M)) {
            ret = "";
          } else if (isX(m)) {
            ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
          } else if (isX(p)) {
            if (M === "0") {
              ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
            } else {
              ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
            }
          } else if (pr) {
            debug("replaceCaret pr", pr);
            if (M === "0") {
              if (m === "0") {
                ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
              } else {
                ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
              }
            } else {
              ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
            }
          } else {
            debug("no pr");
            if (M === "0") {
              if (m === "0") {
                ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
              } else {
                ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
              }
            } else {
              ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
            }
          }
          debug("caret return", ret);
          return ret;
        });
      };
      const replaceXRanges = (comp, options) => {
        debug("replaceXRanges", comp, options);
        return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
      };
      const replaceXRange = (comp, options) => {
        comp = comp.trim();
        const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
        return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
          debug("xRange", comp, ret, gtlt, M, m, p, pr);
          if (invalidXRangeOrder(M, m, p)) {
            return comp;
          }
          const xM = isX(M);
          const xm = xM || isX(m);
          const xp = xm || isX(p);
          const anyX = xp;
          if (gtlt === "=" && anyX) {
            gtlt = "";
          }
          pr = options.includePrerelease ? "-0" : "";
          if (xM) {
            if (gtlt === ">" || gtlt === "<") {
              ret = "<0.0.0-0";
            } else {
              ret = "*";
            }
          } else if (gtlt && anyX) {
            if (xm) {
              m = 0;
            }
            p = 0;
            if (gtlt === ">") {
              gtlt = ">=";
              if (xm) {
                M = +M + 1;
                m = 0;
                p = 0;
              } else {
                m = +m + 1;
                p = 0;
              }
            } else if (gtlt === "<=") {
              gtlt = "<";
              if (xm) {
                M = +M + 1;
              } else {
                m = +m + 1;
              }
            }
            if (gtlt === "<") {
              pr = "-0";
            }
            ret = `${gtlt + M}.${m}.${p}${pr}`;
          } else if (xm) {
            ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
          } else if (xp) {
            ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
          }
          debug("xRange return", ret);
          return ret;
        });
      };
      const replaceStars = (comp, options) => {
        debug("replaceStars", comp, options);
        return comp.trim().replace(re[t.STAR], "");
      };
      const replaceGTE0 = (comp, options) => {
        debug("replaceGTE0", comp, options);
        return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
      };
      const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
        if (isX(fM)) {
          from = "";
        } else if (isX(fm)) {
          from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
        } else if (isX(fp)) {
          from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
        } else if (fpr) {
          from = `>=${from}`;
        } else {
          from = `>=${from}${incPr ? "-0" : ""}`;
        }
        if (isX(tM)) {
          to = "";
        } else if (isX(tm)) {
          to = `<${+tM + 1}.0.0-0`;
        } else if (isX(tp)) {
          to = `<${tM}.${+tm + 1}.0-0`;
        } else if (tpr) {
          to = `<=${tM}.${tm}.${tp}-${tpr}`;
        } else if (incPr) {
          to = `<${tM}.${tm}.${+tp + 1}-0`;
        } else {
          to = `<=${to}`;
        }
        return `${from} ${to}`.trim();
      };
      const testSet = (set, version, options) => {
        for (let i = 0; i < set.length; i++) {
          if (!set[i].test(version)) {
            return false;
          }
        }
        if (version.prerelease.length && !options.includePrerelease) {
          for (let i = 0; i < set.length; i++) {
            debug(set[i].semver);
            if (set[i].semver === Comparator.ANY) {
              continue;
            }
            if (set[i].semver.prerelease.length > 0) {
              const allowed = set[i].semver;
              if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) {
                return true;
              }
            }
          }
          return false;
        }
        return true;
      };
    })
  ),
  /***/
  83307: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const parse = __webpack_require__(15797);
      const clean = (version, options) => {
        const s = parse(version.trim().replace(/^[=v]+/, ""), options);
        return s ? s.version : null;
      };
      module.exports = clean;
    })
  ),
  /***/
  55594: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const eq = __webpack_require__(37014);
      const neq = __webpack_require__(66186);
      const gt = __webpack_require__(60955);
      const gte = __webpack_require__(75048);
      const lt = __webpack_require__(90004);
      const lte = __webpack_require__(73329);
      const cmp = (a, op, b, loose) => {
        switch (op) {
          case "===":
            if (typeof a === "object") {
              a = a.version;
            }
            if (typeof b === "object") {
              b = b.version;
            }
            return a === b;
          case "!==":
            if (typeof a === "object") {
              a = a.version;
            }
            if (typeof b === "object") {
              b = b.version;
            }
            return a !== b;
          case "":
          case "=":
          case "==":
            return eq(a, b, loose);
          case "!=":
            return neq(a, b, loose);
          case ">":
            return gt(a, b, loose);
          case ">=":
            return gte(a, b, loose);
          case "<":
            return lt(a, b, loose);
          case "<=":
            return lte(a, b, loose);
          default:
            throw new TypeError(`Invalid operator: ${op}`);
        }
      };
      module.exports = cmp;
    })
  ),
  /***/
  95204: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const SemVer = __webpack_require__(69855);
      const compareBuild = (a, b, loose) => {
        const versionA = new SemVer(a, loose);
        const versionB = new SemVer(b, loose);
        return versionA.compare(versionB) || versionA.compareBuild(versionB);
      };
      module.exports = compareBuild;
    })
  ),
  /***/
  98150: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const compare = __webpack_require__(66841);
      const compareLoose = (a, b) => compare(a, b, true);
      module.exports = compareLoose;
    })
  ),
  /***/
  8515: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const parse = __webpack_require__(15797);
      const diff = (version1, version2) => {
        const v1 = parse(version1, null, true);
        const v2 = parse(version2, null, true);
        const comparison = v1.compare(v2);
        if (comparison === 0) {
          return null;
        }
        const v1Higher = comparison > 0;
        const highVersion = v1Higher ? v1 : v2;
        const lowVersion = v1Higher ? v2 : v1;
        const highHasPre = !!highVersion.prerelease.length;
        const lowHasPre = !!lowVersion.prerelease.length;
        if (lowHasPre && !highHasPre) {
          if (!lowVersion.patch && !lowVersion.minor) {
            return "major";
          }
          if (lowVersion.compareMain(highVersion) === 0) {
            if (lowVersion.minor && !lowVersion.patch) {
              return "minor";
            }
            return "patch";
          }
        }
        const prefix = highHasPre ? "pre" : "";
        if (v1.major !== v2.major) {
          return prefix + "major";
        }
        if (v1.minor !== v2.minor) {
          return prefix + "minor";
        }
        if (v1.patch !== v2.patch) {
          return prefix + "patch";
        }
        return "prerelease";
      };
      module.exports = diff;
    })
  ),
  /***/
  37014: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const compare = __webpack_require__(66841);
      const eq = (a, b, loose) => compare(a, b, loose) === 0;
      module.exports = eq;
    })
  ),
  /***/
  60955: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const compare = __webpack_require__(66841);
      const gt = (a, b, loose) => compare(a, b, loose) > 0;
      module.exports = gt;
    })
  ),
  /***/
  75048: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const compare = __webpack_require__(66841);
      const gte = (a, b, loose) => compare(a, b, loose) >= 0;
      module.exports = gte;
    })
  ),
  /***/
  35542: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const SemVer = __webpack_require__(69855);
      const inc = (version, release, options, identifier, identifierBase) => {
        if (typeof options === "string") {
          identifierBase = identifier;
          identifier = options;
          options = void 0;
        }
        try {
          return new SemVer(
            version instanceof SemVer ? version.version : version,
            options
          ).inc(release, identifier, identifierBase).version;
        } catch (er) {
          return null;
        }
      };
      module.exports = inc;
    })
  ),
  /***/
  73329: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const compare = __webpack_require__(66841);
      const lte = (a, b, loose) => compare(a, b, loose) <= 0;
      module.exports = lte;
    })
  ),
  /***/
  70459: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const SemVer = __webpack_require__(69855);
      const major = (a, loose) => new SemVer(a, loose).major;
      module.exports = major;
    })
  ),
  /***/
  20463: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const SemVer = __webpack_require__(69855);
      const minor = (a, loose) => new SemVer(a, loose).minor;
      module.exports = minor;
    })
  ),
  /***/
  66186: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const compare = __webpack_require__(66841);
      const neq = (a, b, loose) => compare(a, b, loose) !== 0;
      module.exports = neq;
    })
  ),
  /***/
  80760: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const SemVer = __webpack_require__(69855);
      const patch = (a, loose) => new SemVer(a, loose).patch;
      module.exports = patch;
    })
  ),
  /***/
  4686: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const parse = __webpack_require__(15797);
      const prerelease = (version, options) => {
        const parsed = parse(version, options);
        return parsed && parsed.prerelease.length ? parsed.prerelease : null;
      };
      module.exports = prerelease;
    })
  ),
  /***/
  29961: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const compare = __webpack_require__(66841);
      const rcompare = (a, b, loose) => compare(b, a, loose);
      module.exports = rcompare;
    })
  ),
  /***/
  3828: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const compareBuild = __webpack_require__(95204);
      const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
      module.exports = rsort;
    })
  ),
  /***/
  17871: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const Range = __webpack_require__(32946);
      const satisfies = (version, range, options) => {
        try {
          range = new Range(range, options);
        } catch (er) {
          return false;
        }
        return range.test(version);
      };
      module.exports = satisfies;
    })
  ),
  /***/
  98212: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const compareBuild = __webpack_require__(95204);
      const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
      module.exports = sort;
    })
  ),
  /***/
  31966: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const parse = __webpack_require__(15797);
      const constants = __webpack_require__(1825);
      const SemVer = __webpack_require__(69855);
      const truncate = (version, truncation, options) => {
        if (!constants.RELEASE_TYPES.includes(truncation)) {
          return null;
        }
        const clonedVersion = cloneInputVersion(version, options);
        return clonedVersion && doTruncation(clonedVersion, truncation);
      };
      const cloneInputVersion = (version, options) => {
        const versionStringToParse = version instanceof SemVer ? version.version : version;
        return parse(versionStringToParse, options);
      };
      const doTruncation = (version, truncation) => {
        if (isPrerelease(truncation)) {
          return version.version;
        }
        version.prerelease = [];
        switch (truncation) {
          case "major":
            version.minor = 0;
            version.patch = 0;
            break;
          case "minor":
            version.patch = 0;
            break;
        }
        return version.format();
      };
      const isPrerelease = (type) => {
        return type.startsWith("pre");
      };
      module.exports = truncate;
    })
  ),
  /***/
  76432: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const parse = __webpack_require__(15797);
      const valid = (version, options) => {
        const v = parse(version, options);
        return v ? v.version : null;
      };
      module.exports = valid;
    })
  ),
  /***/
  90084: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const internalRe = __webpack_require__(23227);
      const constants = __webpack_require__(1825);
      const SemVer = __webpack_require__(69855);
      const identifiers = __webpack_require__(14192);
      const parse = __webpack_require__(15797);
      const valid = __webpack_require__(76432);
      const clean = __webpack_require__(83307);
      const inc = __webpack_require__(35542);
      const diff = __webpack_require__(8515);
      const major = __webpack_require__(70459);
      const minor = __webpack_require__(20463);
      const patch = __webpack_require__(80760);
      const prerelease = __webpack_require__(4686);
      const compare = __webpack_require__(66841);
      const rcompare = __webpack_require__(29961);
      const compareLoose = __webpack_require__(98150);
      const compareBuild = __webpack_require__(95204);
      const sort = __webpack_require__(98212);
      const rsort = __webpack_require__(3828);
      const gt = __webpack_require__(60955);
      const lt = __webpack_require__(90004);
      const eq = __webpack_require__(37014);
      const neq = __webpack_require__(66186);
      const gte = __webpack_require__(75048);
      const lte = __webpack_require__(73329);
      const cmp = __webpack_require__(55594);
      const coerce = __webpack_require__(13525);
      const truncate = __webpack_require__(31966);
      const Comparator = __webpack_require__(15895);
      const Range = __webpack_require__(32946);
      const satisfies = __webpack_require__(17871);
      const toComparators = __webpack_require__(378);
      const maxSatisfying = __webpack_require__(77501);
      const minSatisfying = __webpack_require__(16191);
      const minVersion = __webpack_require__(65358);
      const validRange = __webpack_require__(23381);
      const outside = __webpack_require__(35052);
      const gtr = __webpack_require__(98736);
      const ltr = __webpack_require__(83913);
      const intersects = __webpack_require__(73141);
      const simplifyRange = __webpack_require__(70904);
      const subset = __webpack_require__(44365);
      module.exports = {
        parse,
        valid,
        clean,
        inc,
        diff,
        major,
        minor,
        patch,
        prerelease,
        compare,
        rcompare,
        compareLoose,
        compareBuild,
        sort,
        rsort,
        gt,
        lt,
        eq,
        neq,
        gte,
        lte,
        cmp,
        coerce,
        truncate,
        Comparator,
        Range,
        satisfies,
        toComparators,
        maxSatisfying,
        minSatisfying,
        minVersion,
        validRange,
        outside,
        gtr,
        ltr,
        intersects,
        simplifyRange,
        subset,
        SemVer,
        re: internalRe.re,
        src: internalRe.src,
        tokens: internalRe.t,
        SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
        RELEASE_TYPES: constants.RELEASE_TYPES,
        compareIdentifiers: identifiers.compareIdentifiers,
        rcompareIdentifiers: identifiers.rcompareIdentifiers
      };
    })
  ),
  /***/
  5587: (
    /***/
    ((module) => {
      class LRUCache {
        constructor() {
          this.max = 1e3;
          this.map = /* @__PURE__ */ new Map();
        }
        get(key) {
          const value = this.map.get(key);
          if (value === void 0) {
            return void 0;
          } else {
            this.map.delete(key);
            this.map.set(key, value);
            return value;
          }
        }
        delete(key) {
          return this.map.delete(key);
        }
        set(key, value) {
          const deleted = this.delete(key);
          if (!deleted && value !== void 0) {
            if (this.map.size >= this.max) {
              const firstKey = this.map.keys().next().value;
              this.delete(firstKey);
            }
            this.map.set(key, value);
          }
          return this;
        }
      }
      module.exports = LRUCache;
    })
  ),
  /***/
  99853: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const {
        MAX_LENGTH,
        MAX_SAFE_BUILD_LENGTH,
        WHITESPACE_CHARACTERS
      } = __webpack_require__(1825);
      const whitespace = new Uint8Array(65536);
      for (const char of WHITESPACE_CHARACTERS) {
        whitespace[char.charCodeAt(0)] = 1;
      }
      const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
      const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
      const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
      const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
      const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
      const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
      const findDigitsEndIndex = (range, start, limit, digitRuns) => {
        if (!isDigit(range[start])) {
          return start;
        }
        if (start >= digitRuns.start && start < digitRuns.end) {
          return Math.min(start + limit, digitRuns.end);
        }
        if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
          return Math.min(start + limit, digitRuns.previousEnd);
        }
        let end = start + 1;
        while (isDigit(range[end])) {
          end++;
        }
        digitRuns.previousStart = digitRuns.start;
        digitRuns.previousEnd = digitRuns.end;
        digitRuns.start = start;
        digitRuns.end = end;
        return Math.min(start + limit, end);
      };
      const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
        if (!loose && range[start] === "0") {
          return start + 1;
        }
        return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
      };
      const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
        const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
        if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
          let end = digitsEnd + 1;
          const limit = end + MAX_SAFE_BUILD_LENGTH;
          while (end < limit && isIdentifierCharacter(range[end])) {
            end++;
          }
          return end;
        }
        return findVersionNumberEndIndex(range, start, loose, digitRuns);
      };
      const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
        const hyphen = range[start] === "-";
        if (!loose && !hyphen) {
          return start;
        }
        const identifierStart = start + (hyphen ? 1 : 0);
        let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
        if (end === identifierStart) {
          if (!loose || !hyphen) {
            return start;
          }
          end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
        }
        while (range[end] === ".") {
          const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
          if (next === end + 1) {
            break;
          }
          end = next;
        }
        return end;
      };
      const findBuildIdentifierEndIndex = (range, start) => {
        let end = start;
        while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
          end++;
        }
        return end;
      };
      const findBuildEndIndex = (range, start) => {
        if (range[start] !== "+") {
          return start;
        }
        let end = findBuildIdentifierEndIndex(range, start + 1);
        if (end === start + 1) {
          return start;
        }
        while (range[end] === ".") {
          const next = findBuildIdentifierEndIndex(range, end + 1);
          if (next === end + 1) {
            break;
          }
          end = next;
        }
        return end;
      };
      const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
        let end = start;
        for (let component = 0; component < 3; component++) {
          const next = findVersionNumberEndIndex(range, end, true, digitRuns);
          if (next === end) {
            return start;
          }
          end = next;
          if (component < 2) {
            if (range[end] !== ".") {
              return start;
            }
            end++;
          }
        }
        const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
        return findBuildEndIndex(range, prereleaseEnd);
      };
      const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
        if (isDigit(range[start])) {
          return findVersionNumberEndIndex(range, start, false, digitRuns);
        }
        return isVersionStart(range[start]) ? start + 1 : start;
      };
      const findPartialVersionEndIndex = (range, start, digitRuns) => {
        let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
        for (let component = 0; component < 2; component++) {
          if (range[end] !== ".") {
            return end;
          }
          const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
          if (next === end + 1) {
            return end;
          }
          end = next;
        }
        const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
        return findBuildEndIndex(range, prereleaseEnd);
      };
      const findVersionEndIndex = (range, start, digitRuns) => {
        const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
        return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
      };
      const findRemovableWhitespaceIndex = (range, matchStart) => {
        let position = matchStart;
        if (isWhitespace(range[position])) {
          position++;
        }
        if (range[position] === "<" || range[position] === ">") {
          position++;
        }
        if (range[position] === "=") {
          position++;
        }
        return isWhitespace(range[position]) ? position : -1;
      };
      const trimComparatorWhitespace = (range) => {
        let result = "";
        let copyFrom = 0;
        let cursor = 0;
        const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 };
        while (cursor < range.length) {
          const matchStart = cursor;
          if (range[cursor] === "<" || range[cursor] === ">") {
            cursor++;
          } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
            cursor++;
            continue;
          }
          while (cursor < range.length && isVersionPrefix(range[cursor])) {
            cursor++;
          }
          if (!isVersionStart(range[cursor])) {
            continue;
          }
          const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
          if (whitespacePosition !== -1) {
            result += range.slice(copyFrom, whitespacePosition);
            copyFrom = whitespacePosition + 1;
          }
          cursor = findVersionEndIndex(range, cursor, digitRuns);
        }
        return result + range.slice(copyFrom);
      };
      module.exports = trimComparatorWhitespace;
    })
  ),
  /***/
  98736: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const outside = __webpack_require__(35052);
      const gtr = (version, range, options) => outside(version, range, ">", options);
      module.exports = gtr;
    })
  ),
  /***/
  73141: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const Range = __webpack_require__(32946);
      const intersects = (r1, r2, options) => {
        r1 = new Range(r1, options);
        r2 = new Range(r2, options);
        return r1.intersects(r2, options);
      };
      module.exports = intersects;
    })
  ),
  /***/
  83913: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const outside = __webpack_require__(35052);
      const ltr = (version, range, options) => outside(version, range, "<", options);
      module.exports = ltr;
    })
  ),
  /***/
  77501: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const SemVer = __webpack_require__(69855);
      const Range = __webpack_require__(32946);
      const maxSatisfying = (versions, range, options) => {
        let max = null;
        let maxSV = null;
        let rangeObj = null;
        try {
          rangeObj = new Range(range, options);
        } catch (er) {
          return null;
        }
        versions.forEach((v) => {
          if (rangeObj.test(v)) {
            if (!max || maxSV.compare(v) === -1) {
              max = v;
              maxSV = new SemVer(max, options);
            }
          }
        });
        return max;
      };
      module.exports = maxSatisfying;
    })
  ),
  /***/
  16191: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const SemVer = __webpack_require__(69855);
      const Range = __webpack_require__(32946);
      const minSatisfying = (versions, range, options) => {
        let min = null;
        let minSV = null;
        let rangeObj = null;
        try {
          rangeObj = new Range(range, options);
        } catch (er) {
          return null;
        }
        versions.forEach((v) => {
          if (rangeObj.test(v)) {
            if (!min || minSV.compare(v) === 1) {
              min = v;
              minSV = new SemVer(min, options);
            }
          }
        });
        return min;
      };
      module.exports = minSatisfying;
    })
  ),
  /***/
  65358: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const SemVer = __webpack_require__(69855);
      const Range = __webpack_require__(32946);
      const gt = __webpack_require__(60955);
      const minVersion = (range, loose) => {
        range = new Range(range, loose);
        let minver = new SemVer("0.0.0");
        if (range.test(minver)) {
          return minver;
        }
        minver = new SemVer("0.0.0-0");
        if (range.test(minver)) {
          return minver;
        }
        minver = null;
        for (let i = 0; i < range.set.length; ++i) {
          const comparators = range.set[i];
          let setMin = null;
          comparators.forEach((comparator) => {
            const compver = new SemVer(comparator.semver.version);
            switch (comparator.operator) {
              case ">":
                if (compver.prerelease.length === 0) {
                  compver.patch++;
                } else {
                  compver.prerelease.push(0);
                }
                compver.raw = compver.format();
              /* fallthrough */
              case "":
              case ">=":
                if (!setMin || gt(compver, setMin)) {
                  setMin = compver;
                }
                break;
              case "<":
              case "<=":
                break;
              /* istanbul ignore next */
              default:
                throw new Error(`Unexpected operation: ${comparator.operator}`);
            }
          });
          if (setMin && (!minver || gt(minver, setMin))) {
            minver = setMin;
          }
        }
        if (minver && range.test(minver)) {
          return minver;
        }
        return null;
      };
      module.exports = minVersion;
    })
  ),
  /***/
  35052: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const SemVer = __webpack_require__(69855);
      const Comparator = __webpack_require__(15895);
      const { ANY } = Comparator;
      const Range = __webpack_require__(32946);
      const satisfies = __webpack_require__(17871);
      const gt = __webpack_require__(60955);
      const lt = __webpack_require__(90004);
      const lte = __webpack_require__(73329);
      const gte = __webpack_require__(75048);
      const outside = (version, range, hilo, options) => {
        version = new SemVer(version, options);
        range = new Range(range, options);
        let gtfn, ltefn, ltfn, comp, ecomp;
        switch (hilo) {
          case ">":
            gtfn = gt;
            ltefn = lte;
            ltfn = lt;
            comp = ">";
            ecomp = ">=";
            break;
          case "<":
            gtfn = lt;
            ltefn = gte;
            ltfn = gt;
            comp = "<";
            ecomp = "<=";
            break;
          default:
            throw new TypeError('Must provide a hilo val of "<" or ">"');
        }
        if (satisfies(version, range, options)) {
          return false;
        }
        for (let i = 0; i < range.set.length; ++i) {
          const comparators = range.set[i];
          let high = null;
          let low = null;
          comparators.forEach((comparator) => {
            if (comparator.semver === ANY) {
              comparator = new Comparator(">=0.0.0");
            }
            high = high || comparator;
            low = low || comparator;
            if (gtfn(comparator.semver, high.semver, options)) {
              high = comparator;
            } else if (ltfn(comparator.semver, low.semver, options)) {
              low = comparator;
            }
          });
          if (high.operator === comp || high.operator === ecomp) {
            return false;
          }
          if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) {
            return false;
          } else if (low.operator === ecomp && ltfn(version, low.semver)) {
            return false;
          }
        }
        return true;
      };
      module.exports = outside;
    })
  ),
  /***/
  70904: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const satisfies = __webpack_require__(17871);
      const compare = __webpack_require__(66841);
      module.exports = (versions, range, options) => {
        const set = [];
        let first = null;
        let prev = null;
        const v = versions.sort((a, b) => compare(a, b, options));
        for (const version of v) {
          const included = satisfies(version, range, options);
          if (included) {
            prev = version;
            if (!first) {
              first = version;
            }
          } else {
            if (prev) {
              set.push([first, prev]);
            }
            prev = null;
            first = null;
          }
        }
        if (first) {
          set.push([first, null]);
        }
        const ranges = [];
        for (const [min, max] of set) {
          if (min === max) {
            ranges.push(min);
          } else if (!max && min === v[0]) {
            ranges.push("*");
          } else if (!max) {
            ranges.push(`>=${min}`);
          } else if (min === v[0]) {
            ranges.push(`<=${max}`);
          } else {
            ranges.push(`${min} - ${max}`);
          }
        }
        const simplified = ranges.join(" || ");
        const original = typeof range.raw === "string" ? range.raw : String(range);
        return simplified.length < original.length ? simplified : range;
      };
    })
  ),
  /***/
  44365: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const Range = __webpack_require__(32946);
      const Comparator = __webpack_require__(15895);
      const { ANY } = Comparator;
      const satisfies = __webpack_require__(17871);
      const compare = __webpack_require__(66841);
      const subset = (sub, dom, options = {}) => {
        if (sub === dom) {
          return true;
        }
        sub = new Range(sub, options);
        dom = new Range(dom, options);
        let sawNonNull = false;
        OUTER: for (const simpleSub of sub.set) {
          for (const simpleDom of dom.set) {
            const isSub = simpleSubset(simpleSub, simpleDom, options);
            sawNonNull = sawNonNull || isSub !== null;
            if (isSub) {
              continue OUTER;
            }
          }
          if (sawNonNull) {
            return false;
          }
        }
        return true;
      };
      const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
      const minimumVersion = [new Comparator(">=0.0.0")];
      const simpleSubset = (sub, dom, options) => {
        if (sub === dom) {
          return true;
        }
        if (sub.length === 1 && sub[0].semver === ANY) {
          if (dom.length === 1 && dom[0].semver === ANY) {
            return true;
          } else if (options.includePrerelease) {
            sub = minimumVersionWithPreRelease;
          } else {
            sub = minimumVersion;
          }
        }
        if (dom.length === 1 && dom[0].semver === ANY) {
          if (options.includePrerelease) {
            return true;
          } else {
            dom = minimumVersion;
          }
        }
        const eqSet = /* @__PURE__ */ new Set();
        let gt, lt;
        for (const c of sub) {
          if (c.operator === ">" || c.operator === ">=") {
            gt = higherGT(gt, c, options);
          } else if (c.operator === "<" || c.operator === "<=") {
            lt = lowerLT(lt, c, options);
          } else {
            eqSet.add(c.semver);
          }
        }
        if (eqSet.size > 1) {
          return null;
        }
        let gtltComp;
        if (gt && lt) {
          gtltComp = compare(gt.semver, lt.semver, options);
          if (gtltComp > 0) {
            return null;
          } else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) {
            return null;
          }
        }
        for (const eq of eqSet) {
          if (gt && !satisfies(eq, String(gt), options)) {
            return null;
          }
          if (lt && !satisfies(eq, String(lt), options)) {
            return null;
          }
          for (const c of dom) {
            if (!satisfies(eq, String(c), options)) {
              return false;
            }
          }
          return true;
        }
        let higher, lower;
        let hasDomLT, hasDomGT;
        let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
        let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
        if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) {
          needDomLTPre = false;
        }
        for (const c of dom) {
          hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
          hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
          if (gt) {
            if (needDomGTPre) {
              if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) {
                needDomGTPre = false;
              }
            }
            if (c.operator === ">" || c.operator === ">=") {
              higher = higherGT(gt, c, options);
              if (higher === c && higher !== gt) {
                return false;
              }
            } else if (gt.operator === ">=" && !c.test(gt.semver)) {
              return false;
            }
          }
          if (lt) {
            if (needDomLTPre) {
              if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) {
                needDomLTPre = false;
              }
            }
            if (c.operator === "<" || c.operator === "<=") {
              lower = lowerLT(lt, c, options);
              if (lower === c && lower !== lt) {
                return false;
              }
            } else if (lt.operator === "<=" && !c.test(lt.semver)) {
              return false;
            }
          }
          if (!c.operator && (lt || gt) && gtltComp !== 0) {
            return false;
          }
        }
        if (gt && hasDomLT && !lt && gtltComp !== 0) {
          return false;
        }
        if (lt && hasDomGT && !gt && gtltComp !== 0) {
          return false;
        }
        if (needDomGTPre || needDomLTPre) {
          return false;
        }
        return true;
      };
      const higherGT = (a, b, options) => {
        if (!a) {
          return b;
        }
        const comp = compare(a.semver, b.semver, options);
        return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
      };
      const lowerLT = (a, b, options) => {
        if (!a) {
          return b;
        }
        const comp = compare(a.semver, b.semver, options);
        return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
      };
      module.exports = subset;
    })
  ),
  /***/
  378: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const Range = __webpack_require__(32946);
      const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
      module.exports = toComparators;
    })
  ),
  /***/
  23381: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const Range = __webpack_require__(32946);
      const validRange = (range, options) => {
        try {
          return new Range(range, options).range || "*";
        } catch (er) {
          return null;
        }
      };
      module.exports = validRange;
    })
  )
};
