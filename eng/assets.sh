# Sourced by the scripts that build. Brings what the build takes from npm, by lock file: the text recognition models.
# Without them everything else works; scans and photographs are refused by name.

bring_assets() {
    local assets=$1/eng/assets
    [[ $assets/node_modules/.package-lock.json -nt $assets/package-lock.json ]] && return 0
    if ! command -v npm >/dev/null && ((EUID == 0)) && command -v apt-get >/dev/null; then
        echo "Installing npm …" >&2
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends npm >/dev/null || true
    fi

    if command -v npm >/dev/null; then
        (cd "$assets" && npm ci --no-audit --no-fund --loglevel=error >/dev/null) && return 0
        echo "文字识别模型没有取到，扫描件和照片将不能识读。联网后在 eng/assets 下运行 npm ci，再重新生成。" >&2
    else
        echo "未找到 npm，扫描件和照片将不能识读。安装 Node.js 后在 eng/assets 下运行 npm ci，再重新生成。" >&2
    fi
}
