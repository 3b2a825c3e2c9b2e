# The whole library, rooted so that every member is analysed, published trimmed without a warning; the same answers.
set -euo pipefail
. "$REPOSITORY/tests/Packages/lib.sh"
just_in_time net10.0
published trimmed net10.0 -p:PublishTrimmed=true
