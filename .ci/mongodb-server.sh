#!/usr/bin/env bash
# Starts a server of MongoDB's protocol that we did not write, for the second run of the store contract suite.
#
#   .ci/mongodb-server.sh start FOLDER   prints the server's URI on standard output once it answers
#   .ci/mongodb-server.sh stop FOLDER    stops the server started with that folder
#
# FOLDER keeps the server's data, log and process id. The server listens on 127.0.0.1 only.
# Tried in this order: mongod on the PATH; SecantusDB from PyPI.
# MIROIR_SERVER=mongod or secantusdb tries that one only.
# Built servers are kept in ${MIROIR_SERVER_CACHE:-${TMPDIR:-/tmp}/miroir-mongodb-server}.
# Exit codes: 0 ready, 2 wrong usage, 3 no server could be had here (said on standard error), 4 a server did not start.
set -uo pipefail

readonly secantusdb_version=0.7.0b3
readonly cache=${MIROIR_SERVER_CACHE:-${TMPDIR:-/tmp}/miroir-mongodb-server}

say() { echo "mongodb-server: $*" >&2; }

wanted() { [ "${MIROIR_SERVER:-$1}" = "$1" ]; }

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

# Waits until something accepts connections on the port: 60 s at most, less when the server has ended.
wait_for() {
  local port=$1 pid=$2
  for _ in $(seq 1 600); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then return 0; fi
    kill -0 "$pid" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

# Runs the server given as arguments in the background and prints its URI.
launch() {
  local folder=$1 port=$2
  shift 2
  "$@" >"$folder/server.log" 2>&1 </dev/null &
  local pid=$!
  echo "$pid" >"$folder/pid"
  if wait_for "$port" "$pid"; then
    echo "mongodb://127.0.0.1:$port/"
    return 0
  fi
  say "$1 did not answer; the end of its log:"
  tail -n 20 "$folder/server.log" >&2
  kill "$pid" 2>/dev/null
  return 4
}

install_secantusdb() {
  local environment=$cache/secantusdb-$secantusdb_version
  if [ ! -e "$environment/ready" ]; then
    command -v python3 >/dev/null || return 1
    say "installing SecantusDB $secantusdb_version"
    { python3 -m venv "$environment" && "$environment/bin/pip" install --quiet "secantusdb==$secantusdb_version" &&
      touch "$environment/ready"; } >"$cache/secantusdb-install.log" 2>&1 || return 1
  fi
  [ -x "$environment/bin/secantusd-py" ] && echo "$environment/bin/secantusd-py"
}

start() {
  local folder=$1 port binary
  mkdir -p "$folder/data" "$cache" || exit 4
  folder=$(cd "$folder" && pwd)
  port=$(free_port) || exit 4
  if wanted mongod && command -v mongod >/dev/null; then
    say "using $(command -v mongod)"
    launch "$folder" "$port" mongod --dbpath "$folder/data" --port "$port" --bind_ip 127.0.0.1
  elif wanted secantusdb && binary=$(install_secantusdb); then
    say "using SecantusDB $secantusdb_version"
    launch "$folder" "$port" "$binary" --host 127.0.0.1 --port "$port" --storage-path "$folder/data" \
      --standalone --sync-on-commit --log-level WARNING
  else
    say "no server could be had: mongod is not on the PATH and SecantusDB could not be installed"
    exit 3
  fi
}

stop() {
  local pid
  pid=$(cat "$1/pid" 2>/dev/null) || return 0
  kill "$pid" 2>/dev/null
  rm -f "$1/pid"
}

case "${1:-}:${2:-}" in
  start:?*) start "$2" ;;
  stop:?*) stop "$2" ;;
  *) sed -n '2,13p' "$0" >&2; exit 2 ;;
esac
