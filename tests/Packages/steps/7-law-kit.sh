# A fresh test project takes the law kit from the feed: a sound rule keeps every law, and a planted fault is found by the law meant for it.
set -euo pipefail
cp -R "$REPOSITORY/tests/Packages/LawKit" "$WORK/LawKit"
cd "$WORK/LawKit"
dotnet restore -p:RestoreAdditionalProjectSources="$FEED"
dotnet build --no-restore
dotnet test --no-build --filter "FullyQualifiedName~SoundRule"
# The planted fault's own results are not the gate's: they go to a folder of their own.
if VSTestResultsDirectory="$WORK/planted" dotnet test --no-build --filter "FullyQualifiedName~FaultyRule" --logger "trx;LogFileName=planted.trx" --results-directory "$WORK/planted"; then
  echo "the planted fault was not found" >&2
  exit 1
fi
# RUL-4: when an activity was recorded does not change what it is worth.
grep -o 'testName="[^"]*" [^>]*outcome="Failed"' "$WORK/planted/planted.trx" | grep 'RUL-4'
