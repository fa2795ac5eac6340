#!/bin/sh
# Written by `miroir deploy`. Read it, then run it as root: sh install.sh
# It may be run again, after each `miroir deploy`: what is right already stays as it is.
set -eu
cd "$(dirname "$0")"

# What must be there
fail() { printf "%s\n" "$*" >&2; exit 1; }
[ "$(id -u)" = 0 ] || fail "Run this as root."
[ -x /opt/miroir/node_modules/.bin/node ] || fail "/opt/miroir is not installed: run npx --yes pnpm@12.21.0 install --frozen-lockfile there."
[ -f /opt/miroir/apps/consumer-portal/dist/index.html ] || fail "The pages are not built: run npx --yes pnpm@12.21.0 exec turbo run build in /opt/miroir."

# One account a process
install -D -m 0644 sysusers.conf /etc/sysusers.d/miroir.conf
systemd-sysusers /etc/sysusers.d/miroir.conf

# Folders
install -d -m 0711 /var/lib/miroir
install -d -m 0711 /var/lib/miroir/consumers
install -d -m 0711 /var/backups/miroir
install -d -m 0700 -o miroir-consumers-roll -g miroir-consumers-roll /var/lib/miroir/consumers/roll
install -d -m 0700 -o miroir-consumers-box -g miroir-consumers-box /var/lib/miroir/consumers/box
install -d -m 0700 -o miroir-consumers-space -g miroir-consumers-space /var/lib/miroir/consumers/space
install -d -m 0700 -o miroir-consumers-roll -g miroir-consumers-roll /var/backups/miroir/consumers-roll
install -d -m 0700 -o miroir-consumers-box -g miroir-consumers-box /var/backups/miroir/consumers-box
install -d -m 0700 -o miroir-consumers-space -g miroir-consumers-space /var/backups/miroir/consumers-space

# Addresses of the databases, for root alone
if [ ! -e /etc/miroir/consumers-roll.env ]; then
  password=$(od -An -N24 -tx1 /dev/urandom | tr -d " \n")
  ( umask 077; {
    echo "MIROIR_DATABASE_URI=\"mongodb://miroir_consumers_roll:$password@db1.example:27017,db2.example:27017/miroir_consumers_roll?authSource=miroir_consumers_roll&replicaSet=rs0&tls=true\""
    echo "MIROIR_CONSUMERS_ROLL_DATABASE_URI=\"mongodb://miroir_consumers_roll:$password@db1.example:27017,db2.example:27017/miroir_consumers_roll?authSource=miroir_consumers_roll&replicaSet=rs0&tls=true\""
  } > /etc/miroir/consumers-roll.env.writing && mv /etc/miroir/consumers-roll.env.writing /etc/miroir/consumers-roll.env )
fi
if [ ! -e /etc/miroir/consumers-box.env ]; then
  password=$(od -An -N24 -tx1 /dev/urandom | tr -d " \n")
  ( umask 077; {
    echo "MIROIR_DATABASE_URI=\"mongodb://miroir_consumers_box:$password@db1.example:27017,db2.example:27017/miroir_consumers_box?authSource=miroir_consumers_box&replicaSet=rs0&tls=true\""
    echo "MIROIR_CONSUMERS_BOX_DATABASE_URI=\"mongodb://miroir_consumers_box:$password@db1.example:27017,db2.example:27017/miroir_consumers_box?authSource=miroir_consumers_box&replicaSet=rs0&tls=true\""
    echo "MIROIR_DESK_DATABASE_URI=\"mongodb://miroir_consumers_box_desk:$password@db1.example:27017,db2.example:27017/miroir_consumers_box_desk?authSource=miroir_consumers_box_desk&replicaSet=rs0&tls=true\""
    echo "MIROIR_CONSUMERS_BOX_DESK_DATABASE_URI=\"mongodb://miroir_consumers_box_desk:$password@db1.example:27017,db2.example:27017/miroir_consumers_box_desk?authSource=miroir_consumers_box_desk&replicaSet=rs0&tls=true\""
  } > /etc/miroir/consumers-box.env.writing && mv /etc/miroir/consumers-box.env.writing /etc/miroir/consumers-box.env )
fi
if [ ! -e /etc/miroir/consumers-space.env ]; then
  password=$(od -An -N24 -tx1 /dev/urandom | tr -d " \n")
  ( umask 077; {
    echo "MIROIR_DATABASE_URI=\"mongodb://miroir_consumers_space:$password@db1.example:27017,db2.example:27017/miroir_consumers_space?authSource=miroir_consumers_space&replicaSet=rs0&tls=true\""
    echo "MIROIR_CONSUMERS_SPACE_DATABASE_URI=\"mongodb://miroir_consumers_space:$password@db1.example:27017,db2.example:27017/miroir_consumers_space?authSource=miroir_consumers_space&replicaSet=rs0&tls=true\""
    echo "MIROIR_DESK_DATABASE_URI=\"mongodb://miroir_consumers_space_desk:$password@db1.example:27017,db2.example:27017/miroir_consumers_space_desk?authSource=miroir_consumers_space_desk&replicaSet=rs0&tls=true\""
    echo "MIROIR_CONSUMERS_SPACE_DESK_DATABASE_URI=\"mongodb://miroir_consumers_space_desk:$password@db1.example:27017,db2.example:27017/miroir_consumers_space_desk?authSource=miroir_consumers_space_desk&replicaSet=rs0&tls=true\""
  } > /etc/miroir/consumers-space.env.writing && mv /etc/miroir/consumers-space.env.writing /etc/miroir/consumers-space.env )
fi

# Units: each process starts once something is launched in its folder
install -m 0644 systemd/* /etc/systemd/system/
systemctl daemon-reload
systemctl enable miroir.target miroir-consumers-roll.service miroir-consumers-box.service miroir-consumers-space.service
systemctl enable --now miroir-backup-consumers-roll.timer miroir-backup-consumers-box.timer miroir-backup-consumers-space.timer
systemctl start miroir.target

# The command
install -D -m 0755 miroir /usr/local/bin/miroir

# nginx
for file in $(sed -n "s/^ *ssl_certificate \(.*\);/\1/p" miroir.nginx.conf); do
  [ -f "$file" ] || fail "There is no certificate at $file: get it first (certbot certonly), then run this again."
done
install -m 0644 miroir.nginx.conf /etc/nginx/conf.d/miroir.conf
nginx -t
systemctl reload-or-restart nginx

cat next.txt
