# Sourced by the scripts at the root. Keeps a build of the command line in .build/cli.
source "$(dirname "${BASH_SOURCE[0]}")/bring-assets.sh"

# The files a build is made of; further tests may be given to find.
build_sources() {
    local root=$1
    shift
    find "$root/src" "$root/global.json" "$root/Directory.Build.props" "$root/Directory.Packages.props" \
        "$root/.editorconfig" "$root/eng/assets" \( -name bin -o -name obj -o -name node_modules -o -name npm.log -o -name .lock \) -prune -o -type f "$@" -print
}

# Changes when a file is added, removed or renamed, which no file's time tells.
build_listing() {
    build_sources "$1" | LC_ALL=C sort | cksum
}

# Whether a source is newer than the last build, or was added or taken away since.
build_is_stale() {
    local root=$1 stamp=$1/.build/cli.stamp
    [[ -f $stamp && -f $root/.build/cli/Hengji.Cli.dll ]] || return 0
    [[ $root/eng/assets/node_modules/.brought -nt $stamp ]] && return 0
    [[ -n $(build_sources "$root" -newer "$stamp" | head -n 1) ]] && return 0
    [[ $(<"$stamp") != "$(build_listing "$root")" ]]
}

# Builds the command line when it is stale. Two at once: the second waits for the first and finds nothing to do.
build_when_changed() {
    local root=$1
    bring_assets "$root"
    build_is_stale "$root" || return 0
    if ! command -v dotnet >/dev/null; then
        echo "未找到 .NET SDK：请先安装 .NET 10 SDK，再重新运行。" >&2
        return 2
    fi

    mkdir -p "$root/.build"
    (
        flock 9
        build_is_stale "$root" || exit 0
        bring_assets "$root"
        echo "源代码有更新，正在生成（首次约需一分钟）……" >&2
        # Build servers outlive the build and must not inherit the lock, hence 9>&-.
        # The stamp bears the time the build began: a source saved while building is built next time.
        build_listing "$root" >"$root/.build/cli.started"
        if ! dotnet build "$root/src/Hengji.Cli/Hengji.Cli.csproj" --configuration Release --nologo \
            --output "$root/.build/cli" >"$root/.build/cli.log" 2>&1 9>&-; then
            grep -E 'error' "$root/.build/cli.log" | sort -u | head -n 20 >&2 || true
            echo "生成失败，完整日志见 .build/cli.log。" >&2
            exit 3
        fi

        mv "$root/.build/cli.started" "$root/.build/cli.stamp"
        echo "生成完成。" >&2
    ) 9>"$root/.build/lock"
}
