import { nixString } from '../../../nix/evaluation/attribute-path.ts'

/** Shared by all queries. Names travel as JSON, so that none is ever parsed as Nix. */
const shared = (ask: unknown): string => `
  ask = builtins.fromJSON ${nixString(JSON.stringify(ask))};
  get = builtins.getAttr;
  has = builtins.hasAttr;
  find = set: path: builtins.foldl' (value: name:
    if builtins.isAttrs value && has name value then get name value else null) set path;
  text = builtins.unsafeDiscardStringContext;

  # as nix build chooses them for an attribute (libcmd/installable-flake.cc)
  installed = drv:
    if drv ? outputSpecified then (if drv.outputSpecified then [ drv.outputName ] else [ ])
    else drv.meta.outputsToInstall or [ ];

  image = rules: set:
    if rules == [ ] then null
    else let
      rule = builtins.head rules;
      file = find set rule.option;
      compressed = rule ? compressed && find set rule.compressed == true;
    in
      if builtins.isString file
      then { inherit (rule) source; path = rule.below + text file + (if compressed then ".zst" else ""); }
      else image (builtins.tail rules) set;

  # by what an image starts, where all of the options say so
  starts = options: set:
    let
      said = path: let value = builtins.tryEval (find set path); in if value.success then value.value else null;
      all = builtins.mapAttrs (_: said) options;
    in if builtins.all builtins.isBool (builtins.attrValues all) then { starts = all; } else { };

  isDerivation = value: builtins.isAttrs value && value.type or null == "derivation";
  kinds = { bool = "a boolean"; int = "an integer"; lambda = "a function"; null = "null"; };
  kindOf = value: let type = builtins.typeOf value; in kinds.\${type} or ("a " + type);
  problem = value: { problem = "it is " + kindOf value + ", not a derivation"; };
  derivation = value:
    if isDerivation value
    then { drvPath = text value.drvPath; outputs = installed value; image = image ask.images value; }
    else problem value;

  # one folder with the files of several derivations, by the builder that profiles have: it needs no program of the host
  joined = name: parts:
    let first = builtins.head parts;
    in builtins.derivation {
      inherit name;
      inherit (first) system;
      builder = "builtin:buildenv";
      derivations = map (part: [ "true" 5 1 part ]) parts;
      manifest = "/dev/null";
      preferLocalBuild = true;
    };
`

/** The names below each path; null if it does not exist, a message if it is not an attribute set. */
export function namesExpression(ask: { paths: readonly (readonly string[])[] }): string {
  return `outputs:
let ${shared({ ...ask, images: [] })}
  names = path:
    let value = find outputs path;
    in if value == null then null
    else if builtins.isAttrs value then builtins.attrNames value
    else kindOf value;
in map names ask.paths`
}

/**
 * The position of each path's declaration and of its parents, innermost first, as far as Nix knows: hosts made by a
 * function (`mapAttrs`, `genAttrs`) have no position of their own.
 */
export function placesExpression(ask: { paths: readonly (readonly string[])[] }): string {
  return `outputs:
let ${shared({ ...ask, images: [] })}
  place = path: depth:
    let
      names = builtins.genList (builtins.elemAt path) depth;
      parent = builtins.tryEval (builtins.foldl' (set: name: get name set) outputs names);
      position = if parent.success then builtins.unsafeGetAttrPos (builtins.elemAt path depth) parent.value else null;
    in if position == null then [ ] else [ (position // { file = text position.file; }) ];
  places = path:
    let deepest = builtins.length path - 1;
    in builtins.concatLists (builtins.genList (i: place path (deepest - i)) (deepest + 1));
in map places ask.paths`
}

/** What can be queried: the facts of a host, one of its kinds or image variants, or any other attribute. */
export type Asking =
  | { what: 'facts' }
  | {
      what: 'kind'
      kind: string
      attributes: readonly string[]
      when: string
      image?: unknown
      starts?: unknown
      joined?: unknown
    }
  | { what: 'variant'; variant: string }
  | { what: 'attribute'; path: readonly string[]; app: boolean }

/**
 * Traces the answer to each item as soon as it is known, after the mark: null for a kind that is missing or not
 * selected, for an app every derivation in the context of its program. Kinds are tested with hasAttr, so that unwanted
 * ones are not forced.
 */
export function itemsExpression(ask: {
  host?: string
  mark: string
  known?: readonly { kind: string; attributes: readonly string[] }[]
  items: readonly Asking[]
  images: unknown
}): string {
  return `outputs:
let ${shared(ask)}
  program = value:
    if isDerivation value then derivation value
    else if builtins.isString value
    then {
      program = text value;
      context = builtins.mapAttrs (path: used: used.outputs or [ ]) (builtins.getContext value);
    }
    else problem value;

  host = let value = get ask.host outputs.nixosConfigurations; in
    if value ? config then value
    else if below value != [ ] then throw (level (builtins.head (below value)))
    else throw ("it is no NixOS system (nixosSystem makes one): " + what value);
  # hosts by system, as packages are
  below = value: if builtins.isAttrs value then builtins.filter (isHost value) (firsts (builtins.attrNames value)) else [ ];
  isHost = set: name:
    let has = builtins.tryEval (builtins.isAttrs (get name set) && get name set ? config); in has.success && has.value;
  level = name: "it is no NixOS system but holds some: take this level out, so that the flake has nixosConfigurations." + name;
  what = value:
    if !builtins.isAttrs value then "it is " + kindOf value
    else if value == { } then "it is empty"
    else "it has " + builtins.concatStringsSep ", " (firsts (builtins.attrNames value));
  firsts = names: builtins.genList (builtins.elemAt names) (if builtins.length names < 10 then builtins.length names else 10);
  config = host.config;
  build = config.system.build or (throw "it is no NixOS system: its config has no system.build");

  vmModule = host ? options.virtualisation.diskImage;
  attribute = kind: builtins.filter (name: has name build) kind.attributes;
  present = builtins.filter (kind: attribute kind != [ ]) ask.known;
  isMeant = kind: attribute kind != [ ]
    && (kind.when != "where-vm-module" || vmModule)
    && (kind.when != "where-no-other-image" || !(build ? isoImage || build ? sdImage));

  answers = {
    facts = _: {
      inherit vmModule;
      present = map (kind: { inherit (kind) kind; attribute = builtins.head (attribute kind); }) present;
      # declared on every host, but without a value where the host has an image of its own (research: images §3.1)
      variants =
        let names = builtins.tryEval (builtins.attrNames build.images);
        in if !(build ? image) && build ? images && names.success then names.value else [ ];
    };
    kind = kind:
      let
        parts = map (name: get name build) (kind.joined or [ ]);
        isJoined = kind ? joined && builtins.all (name: has name build) kind.joined && builtins.all isDerivation parts;
        found = derivation (if isJoined then joined kind.kind parts else get (builtins.head (attribute kind)) build);
      in if !isMeant kind then null
      else found // (if found ? drvPath && kind ? image then { image = image kind.image config; } else { })
        // (if found ? drvPath && kind ? starts then starts kind.starts config else { });
    variant = { variant, ... }: derivation (get variant build.images);
    attribute = { path, app, ... }:
      (if app then program else derivation) (builtins.foldl' (set: name: get name set) outputs path);
  };
in builtins.foldl'
  (_: item: builtins.trace (ask.mark + builtins.toJSON (answers.\${item.what} item)) null)
  null ask.items`
}
