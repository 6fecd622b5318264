# Sourced by ./test. What the tests use beside the SDK; each is skipped visibly where it is missing.

missing_packages() {
    command -v npm >/dev/null || echo npm
    command -v chromium >/dev/null || echo chromium
    fc-list ':lang=zh' 2>/dev/null | grep -q . || echo fonts-noto-cjk
    command -v soffice >/dev/null || printf '%s\n' libreoffice-writer-nogui libreoffice-calc-nogui
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || echo postgresql
}

# Installs them where we may, and says what to install where we may not.
install_missing_packages() {
    local packages
    mapfile -t packages < <(missing_packages)
    ((${#packages[@]} > 0)) || return 0
    if ((EUID == 0)) && command -v apt-get >/dev/null; then
        echo "Installing ${packages[*]} …" >&2
        if apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null; then
            return 0
        fi

        echo "Could not install ${packages[*]}; the tests that need them are skipped." >&2
    else
        echo "Missing: ${packages[*]}. The tests that need them are skipped. To run them too:" >&2
        echo "    sudo apt-get install --no-install-recommends ${packages[*]}" >&2
    fi
}
