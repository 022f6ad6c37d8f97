#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A private PostgreSQL for one run of the tests: postgresql.sh start|stop|crash|revive FOLDER
# It listens on a unix socket in FOLDER only. fsync is off: a crash of the server keeps what the system was given; only a
# power cut would not, and these databases live for one run. initdb refuses root, so root runs it as the user "postgres" (or nobody).
# FOLDER/address holds the address tests connect to; when there is no PostgreSQL here, start says so and makes none.
set -euo pipefail
verb=$1
folder=$2
binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
as_user() {
    if [ "$(id -u)" = 0 ]; then
        local user=postgres
        id "$user" >/dev/null 2>&1 || user=nobody
        setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups "$@"
    else
        "$@"
    fi
}
stop() {
    if [ -f "$folder/where" ]; then
        local data
        data=$(cat "$folder/where")
        [ -d "$data" ] && as_user "$binaries/pg_ctl" -D "$data/cluster" -m immediate -w stop >/dev/null 2>&1 || true
        rm -rf "$data"
    fi
    rm -rf "$folder"
}
case $verb in
start)
    if [ -z "$binaries" ]; then
        echo "no PostgreSQL server installed: its tests will be skipped"
        exit 0
    fi
    [ -d "$folder" ] && stop
    mkdir -p "$folder"
    # A short path of its own: a socket's path may have 107 characters, and the user of the server must get there.
    data=$(mktemp -d /tmp/warsha-pg-XXXXXX)
    echo "$data" >"$folder/where"
    if [ "$(id -u)" = 0 ]; then
        user=postgres
        id "$user" >/dev/null 2>&1 || user=nobody
        chown "$user" "$data"
    fi
    chmod 755 "$data"
    as_user "$binaries/initdb" -D "$data/cluster" -U warsha -A trust -E UTF8 --locale=C >"$folder/initdb.log" 2>&1
    as_user "$binaries/pg_ctl" -D "$data/cluster" -l "$data/log" -w -o "-c listen_addresses='' -k $data -c fsync=off -c full_page_writes=off -c shared_buffers=64MB -c max_connections=60 -c wal_level=minimal -c max_wal_senders=0 -c min_wal_size=32MB -c max_wal_size=64MB" start >/dev/null
    echo "postgresql://warsha@/postgres?host=$data" >"$folder/address"
    ;;
crash) # as a power cut of the server: no goodbye to anybody
    as_user "$binaries/pg_ctl" -D "$(cat "$folder/where")/cluster" -m immediate -w stop >/dev/null
    ;;
revive)
    data=$(cat "$folder/where")
    as_user "$binaries/pg_ctl" -D "$data/cluster" -l "$data/log" -w -o "-c listen_addresses='' -k $data -c fsync=off -c full_page_writes=off -c shared_buffers=64MB -c max_connections=60 -c wal_level=minimal -c max_wal_senders=0 -c min_wal_size=32MB -c max_wal_size=64MB" start >/dev/null
    ;;
stop) stop ;;
*) echo "usage: postgresql.sh start|stop|crash|revive FOLDER" >&2; exit 2 ;;
esac
