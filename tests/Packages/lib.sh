# What the steps about runtimes share: the smoke program, restored from the feed and run as the just-in-time compiler has it.
cd "$WORK"
[ -d Smoke ] || cp -R "$REPOSITORY/tests/Packages/Smoke" Smoke
cd Smoke

# The portable name of this machine's kind, such as linux-x64.
machine=$(dotnet --info | awk '/^ *RID:/ { print $2; exit }')

# just_in_time FRAMEWORK: its answers, in ../smoke-FRAMEWORK.txt.
just_in_time() {
  [ -s "../smoke-$1.txt" ] && return
  dotnet restore -p:RestoreAdditionalProjectSources="$FEED"
  dotnet build --no-restore --framework "$1" --output "../smoke $1"
  dotnet "../smoke $1/Smoke.dll" > "../smoke-$1.txt"
  [ "$(wc -l < "../smoke-$1.txt")" -gt 20 ]
}

# published NAME FRAMEWORK OPTIONS…: publishes for this machine and compares the answers; 77 where the runtime or compiler package cannot be had.
published() {
  local name=$1 framework=$2
  shift 2
  if ! dotnet restore --runtime "$machine" -p:TargetFramework="$framework" -p:RestoreAdditionalProjectSources="$FEED" -p:SelfContained=true "$@"; then
    echo "skipped: the feeds of this machine do not serve what $name needs for $machine"
    exit 77
  fi
  dotnet publish --no-restore --framework "$framework" --runtime "$machine" --self-contained --output "../$name" "$@"
  "../$name/Smoke" > "../$name.txt"
  cmp "../$name.txt" ../smoke-net10.0.txt
}
