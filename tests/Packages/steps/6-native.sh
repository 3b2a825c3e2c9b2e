# The whole library published ahead of time without a warning; the same answers.
set -euo pipefail
if ! command -v clang >/dev/null && ! command -v gcc >/dev/null; then
  echo "skipped: NativeAOT links with clang or gcc, and this machine has neither"
  exit 77
fi
. "$REPOSITORY/tests/Packages/lib.sh"
just_in_time net10.0
published native net10.0 -p:PublishAot=true
