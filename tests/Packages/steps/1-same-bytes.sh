# The packages of a copy in another folder, without history, are the same to the byte.
set -euo pipefail
cd "$REPOSITORY"
copy="$WORK/another folder/repository"
tests/Packages/copy "$copy"
export SOURCE_REVISION SOURCE_DATE_EPOCH
SOURCE_REVISION=$(git rev-parse HEAD 2>/dev/null || true)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 315532800)
# The packages that are packed here are restored as on any machine; the folder for consumers stays free of them.
if [ -n "$PACKING_FOLDER" ]; then export NUGET_PACKAGES=$PACKING_FOLDER; else unset NUGET_PACKAGES; fi
"$copy/.ci/pack" "$WORK/packed again"
count=0
for package in "$FEED"/*.nupkg; do
  cmp "$package" "$WORK/packed again/$(basename "$package")"
  count=$((count + 1))
done
[ "$count" -eq 3 ]
