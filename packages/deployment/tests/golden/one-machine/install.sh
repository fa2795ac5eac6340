#!/bin/sh
# Written by `miroir deploy`. Read it, then run it as root: sh install.sh
# It may be run again, after each `miroir deploy`: what is right already stays as it is.
set -eu
cd "$(dirname "$0")"

# What must be there
fail() { printf "%s\n" "$*" >&2; exit 1; }
[ "$(id -u)" = 0 ] || fail "Run this as root."
[ -x /opt/miroir/node_modules/.bin/node ] || fail "/opt/miroir is not installed: run npx --yes pnpm@12.21.0 install --frozen-lockfile there."
[ -f /opt/miroir/apps/employee-portal/dist/index.html ] || fail "The pages are not built: run npx --yes pnpm@12.21.0 exec turbo run build in /opt/miroir."
[ -f /opt/miroir/apps/consumer-portal/dist/index.html ] || fail "The pages are not built: run npx --yes pnpm@12.21.0 exec turbo run build in /opt/miroir."
[ -f /opt/miroir/apps/comparison/dist/index.html ] || fail "The pages are not built: run npx --yes pnpm@12.21.0 exec turbo run build in /opt/miroir."

# One account a process
install -D -m 0644 sysusers.conf /etc/sysusers.d/miroir.conf
systemd-sysusers /etc/sysusers.d/miroir.conf

# Folders
install -d -m 0711 /var/lib/miroir
install -d -m 0711 /var/lib/miroir/employees
install -d -m 0711 /var/lib/miroir/consumers
install -d -m 0711 /var/backups/miroir
install -d -m 0700 -o miroir-employees-roll -g miroir-employees-roll /var/lib/miroir/employees/roll
install -d -m 0700 -o miroir-employees-box -g miroir-employees-box /var/lib/miroir/employees/box
install -d -m 0700 -o miroir-consumers-roll -g miroir-consumers-roll /var/lib/miroir/consumers/roll
install -d -m 0700 -o miroir-consumers-box -g miroir-consumers-box /var/lib/miroir/consumers/box
install -d -m 0700 -o miroir-comparison -g miroir-comparison /var/lib/miroir/comparison
install -d -m 0700 -o miroir-employees-roll -g miroir-employees-roll /var/backups/miroir/employees-roll
install -d -m 0700 -o miroir-employees-box -g miroir-employees-box /var/backups/miroir/employees-box
install -d -m 0700 -o miroir-consumers-roll -g miroir-consumers-roll /var/backups/miroir/consumers-roll
install -d -m 0700 -o miroir-consumers-box -g miroir-consumers-box /var/backups/miroir/consumers-box

# Units: each process starts once something is launched in its folder
install -m 0644 systemd/* /etc/systemd/system/
systemctl daemon-reload
systemctl enable miroir.target miroir-employees-roll.service miroir-employees-box.service miroir-consumers-roll.service miroir-consumers-box.service miroir-comparison.service
systemctl enable --now miroir-backup-employees-roll.timer miroir-backup-employees-box.timer miroir-backup-consumers-roll.timer miroir-backup-consumers-box.timer
systemctl start miroir.target

# The command
install -D -m 0755 miroir /usr/local/bin/miroir

# Caddy
install -m 0644 miroir.caddy /etc/caddy/miroir.caddy
grep -qx "import /etc/caddy/miroir.caddy" /etc/caddy/Caddyfile || echo "import /etc/caddy/miroir.caddy" >> /etc/caddy/Caddyfile
caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile
systemctl reload-or-restart caddy

cat next.txt
