# Sourced by the scripts at the root. Brings what npm provides to the build, when the lock file has changed since.

bring_assets() {
    local folder=$1/eng/assets
    cmp -s "$folder/package-lock.json" "$folder/node_modules/.brought" && return 0
    if ! command -v npm >/dev/null && ((EUID == 0)) && command -v apt-get >/dev/null; then
        echo "正在安装 npm ……" >&2
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends npm; } >/dev/null || true
    fi

    if ! command -v npm >/dev/null; then
        echo "未找到 npm：字体和文字识别模型未取得，不能导出PDF，不能读取扫描件。安装 npm 后重新运行即可。" >&2
        return 0
    fi

    (
        flock 9
        cmp -s "$folder/package-lock.json" "$folder/node_modules/.brought" && exit 0
        echo "正在取得字体和文字识别模型（仅首次）……" >&2
        if npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >"$folder/npm.log" 2>&1; then
            cp "$folder/package-lock.json" "$folder/node_modules/.brought"
        else
            echo "取得字体和文字识别模型失败，不能导出PDF，不能读取扫描件；日志见 eng/assets/npm.log。" >&2
        fi
    ) 9>"$folder/.lock"
}
