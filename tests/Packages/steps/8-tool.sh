# The tool is installed from the folder feed alone, beside nothing of the user's, and the commands of its README run.
set -euo pipefail
version=$(basename "$(ls "$FEED"/GridGovernance.Cli.*.nupkg)" .nupkg)
dotnet tool install GridGovernance.Cli --tool-path "$WORK/tool" --source "$FEED" --version "${version#GridGovernance.Cli.}"
export PATH="$WORK/tool:$PATH"
mkdir "$WORK/an office"
cd "$WORK/an office"
mapfile -t commands < <("$REPOSITORY/tests/Packages/commands" "$REPOSITORY/src/GridGovernance.Cli/README.md" | grep '^gridgov')
[ "${#commands[@]}" -ge 2 ]
for command in "${commands[@]}"; do
  printf '\n$ %s\n' "$command"
  bash -euo pipefail -c "$command"
done
gridgov demo --format json > demo.json
test -s demo.json
