# What the hosts share: one note, one derivation, in the closure of each of them.
{ pkgs, ... }: {
  environment.etc."motd.d/tiny".source = pkgs.writeText "tiny-note" "One derivation, wanted by several hosts.\n";
  users.motd = "This is tiny.\n";
}
