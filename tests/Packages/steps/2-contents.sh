# What stands in the packages, read from their bytes: a test project, so that each fact counts for itself.
set -euo pipefail
cd "$REPOSITORY"
unset NUGET_PACKAGES
[ -z "$PACKING_FOLDER" ] || export NUGET_PACKAGES=$PACKING_FOLDER
PACKAGES="$FEED" dotnet test tests/Packages/Contents -p:RestoreLockedMode=true
