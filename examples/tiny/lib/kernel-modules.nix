# What Debian's cloud kernel does not have built in and the guests need: disks, CDs, the network.
[
  "virtio_blk" "virtio_scsi" "virtio_net" "virtio-rng"
  "ahci" "ata_piix" "sd_mod" "sr_mod" "nvme"
  "isofs" "overlay" "vfat" "nls_cp437" "nls_ascii"
]
