# A module system in small: imports, declared options, and definitions that merge by priority.
let
  inherit (builtins)
    attrNames concatLists concatMap concatStringsSep elemAt filter foldl' genericClosure genList head
    isAttrs isFunction isPath isString length mapAttrs removeAttrs tail toString;

  tagged = type: value: isAttrs value && value._type or null == type;
  show = path: "`${concatStringsSep "." path}'";

  mkOption = option: { _type = "option"; } // option;
  mkIf = condition: content: { _type = "if"; inherit condition content; };
  mkMerge = contents: { _type = "merge"; inherit contents; };
  mkOverride = priority: content: { _type = "override"; inherit priority content; };

  # Every module once, with what it imports: a path, a function of the arguments, or a set.
  load = args: modules:
    let
      open = key: module:
        let
          value = if isPath module || isString module then import module else module;
          set = if isFunction value then value args else value;
        in {
          file = set._file or key;
          imports = set.imports or [ ];
          options = set.options or { };
          config = if set ? config || set ? options then set.config or { } else removeAttrs set [ "imports" "_file" ];
        };
      keyed = parent: index: module:
        let key = if isPath module || isString module then toString module else "${parent}, module ${toString index}";
        in { inherit key; module = open key module; };
      numbered = parent: list: genList (index: keyed parent (index + 1) (elemAt list index)) (length list);
    in map (item: item.module) (genericClosure {
      startSet = numbered "the flake" modules;
      operator = item: numbered item.key item.module.imports;
    });

  declare = path: left: right:
    if tagged "option" left || tagged "option" right
    then throw "The option ${show path} is declared twice."
    else left // mapAttrs (name: sub: if left ? ${name} then declare (path ++ [ name ]) left.${name} sub else sub) right;

  # The sets inside definitions of a set. Conditions move inwards to the attributes, so that names never depend on them.
  spread = definitions:
    let
      inside = wrap: value:
        if tagged "if" value then inside (inner: wrap (mkIf value.condition inner)) value.content
        else if tagged "merge" value then concatMap (inside wrap) value.contents
        else [ (mapAttrs (_: wrap) value) ];
    in concatMap ({ file, value }: map (set: { inherit file; value = set; }) (inside (inner: inner) value)) definitions;

  below = name: sets: map ({ file, value }: { inherit file; value = value.${name}; }) (filter (set: set.value ? ${name}) sets);

  # The definitions that count: those whose conditions hold, and of these the ones of the strongest priority.
  settle = definitions:
    let
      decide = { file, value }:
        if tagged "if" value then (if value.condition then decide { inherit file; value = value.content; } else [ ])
        else if tagged "merge" value then concatMap (one: decide { inherit file; value = one; }) value.contents
        # What loses is never looked at: the default of `system.build.vm` would be an evaluation in an evaluation …
        else if tagged "override" value then [ { inherit file; inherit (value) priority; value = value.content; } ]
        else [ { inherit file value; priority = 100; } ];
      decided = concatMap decide definitions;
      strongest = foldl' (least: one: if one.priority < least then one.priority else least) 9999 decided;
    in filter (one: one.priority == strongest) decided;

  missing = path: throw "The option ${show path} was accessed but has no value defined. Try setting the option.";

  unique = path: definitions:
    let settled = settle definitions;
    in if settled == [ ] then missing path
    else if builtins.all (one: one.value == (head settled).value) (tail settled) then (head settled).value
    else throw "The option ${show path} has conflicting definition values: ${
      concatStringsSep ", " (map (one: "in ${one.file}") settled)
    }. Use `lib.mkForce value` or `lib.mkDefault value` to choose one.";

  named = path: sets:
    mapAttrs (name: _: unique (path ++ [ name ]) (below name sets)) (foldl' (union: set: union // set.value) { } sets);

  merge = {
    inherit unique;
    list = path: definitions: concatLists (map (one: one.value) (settle definitions));
    lines = path: definitions: concatStringsSep "\n" (map (one: one.value) (settle definitions));
    modules = _: definitions: map (one: one.value) (settle definitions);
    # Of these sets a name is there although the condition of its only definition is false, and reading it throws …
    lazyAttrs = path: definitions: named path (spread definitions);
    # … of these it is left out.
    attrs = path: definitions:
      let
        sets = spread definitions;
        all = named path sets;
      in removeAttrs all (filter (name: settle (below name sets) == [ ]) (attrNames all));
  };

  evalOption = path: option: definitions:
    let
      fallback = if option ? default then [ { file = "the default"; value = mkOverride 1500 option.default; } ] else [ ];
      value = merge.${option.type or "unique"} path (definitions ++ fallback);
    in option // {
      isDefined = settle definitions != [ ]; # a default is no definition
      definitions = map (one: one.value) (settle definitions);
      value = (option.apply or (given: given)) value;
    };

  evalTree = path: declared: definitions:
    if tagged "option" declared then evalOption path declared definitions
    else
      let
        sets = spread definitions;
        unknown = concatMap (set: map (name: { inherit (set) file; inherit name; })
          (filter (name: !(declared ? ${name})) (attrNames set.value))) sets;
      in if unknown != [ ]
      then throw "The option ${show (path ++ [ (head unknown).name ])} does not exist. It is set in ${(head unknown).file}."
      else mapAttrs (name: sub: evalTree (path ++ [ name ]) sub (below name sets)) declared;

  values = mapAttrs (_: sub: if tagged "option" sub then sub.value else values sub);
in {
  inherit mkOption mkIf mkMerge mkOverride;
  mkDefault = mkOverride 1000;
  mkForce = mkOverride 50;

  evalModules = { modules, args }:
    let
      loaded = load (args // { inherit options; config = values options; }) modules;
      options = evalTree [ ] (foldl' (declare [ ]) { } (map (module: module.options) loaded))
        (map (module: { inherit (module) file; value = module.config; }) loaded);
    in { inherit options; config = values options; };
}
