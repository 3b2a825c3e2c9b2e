# The net8.0 asset: on a .NET 8 runtime of its own, where the runtime's package can be had; otherwise on the installed one, which the step before did.
set -euo pipefail
. "$REPOSITORY/tests/Packages/lib.sh"
just_in_time net10.0
just_in_time net8.0
cmp ../smoke-net8.0.txt ../smoke-net10.0.txt
echo "the net8.0 asset answers on the installed runtime (RollForward=Major)"
published self-contained-net8.0 net8.0
"../self-contained-net8.0/Smoke" --runtime | grep '^\.NET 8\.'
