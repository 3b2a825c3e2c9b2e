# A fresh program restores the library by the README's command and embeds the engine, with and without a container, on both targets.
set -euo pipefail
cp -R "$REPOSITORY/tests/Packages/Embedding" "$WORK/Embedding"
cd "$WORK/Embedding"
dotnet restore -p:RestoreAdditionalProjectSources="$FEED"
for framework in net8.0 net10.0; do
  dotnet build --no-restore --framework "$framework" --output "../embedding $framework"
  dotnet "../embedding $framework/Embedding.dll" | tee "../embedding-$framework.txt"
done
# Here the net8.0 asset runs on the installed runtime (RollForward=Major); the next step gives it a runtime of its own where one can be had.
cmp ../embedding-net8.0.txt ../embedding-net10.0.txt

# The command of the README, in a project that dotnet itself made; the feed stands beside those of the machine.
mkdir "$WORK/a new project"
cd "$WORK/a new project"
dotnet new console --name Fresh --output . --no-restore
sed -i.bak 's|</PropertyGroup>|<RestoreAdditionalProjectSources>'"$FEED"'</RestoreAdditionalProjectSources></PropertyGroup>|' Fresh.csproj
command=$("$REPOSITORY/tests/Packages/commands" "$REPOSITORY/README.md" | grep '^dotnet add package')
bash -euo pipefail -c "$command"
cp "$REPOSITORY/tests/Packages/Fresh.cs" Program.cs
[ "$(dotnet run)" = 5 ]
