#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The chain on the run's private PostgreSQL: chain_postgresql.sh WARSHACTL BUILD_FOLDER
set -euo pipefail
[ -f "$2/postgresql/address" ] || { echo "no PostgreSQL server here: SKIP_WHOLE_TEST"; exit 0; }
address=$(sed "s#/postgres?#/chain_$$?#" "$2/postgresql/address")
exec "$(dirname "$0")/../../packaging/chain" "$1" "$2/chain-postgresql" "$address"
