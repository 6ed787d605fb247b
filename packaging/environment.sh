# Sourced by run.sh and test.sh: makes the project's own Python environment, once, and says so on standard error.
# POSIX sh only. Needs $root, the checkout. Gives $python, the environment's interpreter, and $environment, its folder.

say() { printf 'holdfast: %s\n' "$*" >&2; }

give_up() {
    say "$*"
    exit 1
}

# The first interpreter that is new enough; names ending in a version come last, since `python3` is the usual one.
find_python() {
    for candidate in python3 python3.14 python3.13 python3.12 python3.11 python; do
        if command -v "$candidate" >/dev/null 2>&1 &&
            "$candidate" -I -S -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

# Install Debian or Ubuntu packages where that needs no question; otherwise fail without a word.
system_packages() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        return 1
    fi
    say "installing system packages: $*"
    # The names are one argument each; $as_root is empty or two words.
    apt_get install "$@" || { apt_get update && apt_get install "$@"; }
}

apt_get() {
    verb=$1
    shift
    case $verb in
    install) set -- install --yes --no-install-recommends "$@" ;;
    *) set -- "$verb" ;;
    esac
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get --quiet --quiet \
        -o Acquire::Retries=0 -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 "$@" >/dev/null 2>&1 </dev/null
}

# What the environment was made from: other locks, another interpreter or a moved checkout make it stale.
wanted_stamp() {
    cksum <"$lock"
    "$python" -I -S -c 'import sys; print(sys.version)' 2>/dev/null || true
    printf '%s\n' "$root"
}

# Remove what is left of an environment, and nothing that is not one.
clear_environment() {
    [ -e "$environment" ] || return 0
    [ -e "$environment/pyvenv.cfg" ] || rmdir "$environment" 2>/dev/null ||
        give_up "$environment is a folder of something else; name another one in HOLDFAST_ENVIRONMENT."
    rm -rf "$environment"
}

try_environment() {
    clear_environment
    "$base" -m venv "$@" "$environment" >/dev/null 2>&1
}

# No ensurepip: another pip on this machine, or the index that pip is configured for, gives us one.
borrow_pip() {
    "$base" -m pip --python "$python" --disable-pip-version-check --no-input --quiet install \
        --require-hashes --only-binary :all: --requirement "$root/packaging/requirements-pip.lock" >/dev/null 2>&1 ||
        "$base" -I "$root/packaging/fetch_pip.py" "$python" "$root/packaging/requirements-pip.lock" >&2
}

make_environment() {
    base=$(find_python) || {
        system_packages python3 python3-venv || true
        base=$(find_python) || give_up "Python 3.11 or newer is needed; install it" \
            "(Debian, Ubuntu: apt-get install python3 python3-venv) and run this again."
    }
    say "making the environment in $environment (once; a few minutes)"
    mkdir -p "$(dirname "$environment")"
    try_environment && return
    version=$("$base" -I -S -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    { system_packages "python$version-venv" || system_packages python3-venv; } && try_environment && return
    try_environment --without-pip && borrow_pip && return
    clear_environment
    give_up "this Python cannot make a virtual environment; run \`apt-get install python3-venv\` as administrator" \
        "and start again."
}

install_locked() {
    say "installing the dependencies of $(basename "$lock")"
    "$python" -m pip --disable-pip-version-check --no-input --quiet install \
        --require-hashes --only-binary :all: --requirement "$lock" >&2 ||
        give_up "the dependencies could not be installed, the lines above say why; start again when the package" \
            "index can be reached."
    # The checkout itself: one line that puts it on the path, also for children started in isolation.
    "$python" -I -c 'import pathlib, sys, sysconfig
pathlib.Path(sysconfig.get_path("purelib"), "holdfast.pth").write_text(sys.argv[1] + "\n", encoding="utf-8")' "$root"
}

# Which shared libraries of the system the window would miss, by name, one a line.
missing_libraries() {
    command -v ldd >/dev/null 2>&1 || return 0
    qt=$("$python" -I -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')
    for library in "$qt"/QtWidgets.abi3.so "$qt"/QtSvg.abi3.so "$qt"/Qt/plugins/platforms/libqxcb.so \
        "$qt"/Qt/plugins/platforms/libqoffscreen.so "$qt"/Qt/lib/libQt6DBus.so.6; do
        [ ! -e "$library" ] || LC_ALL=C ldd "$library" 2>/dev/null
    done | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u
}

# The Debian package of a library that PySide6 does not bring.
package_of() {
    case $1 in
    libGL.so.1) echo libgl1 ;;
    libEGL.so.1) echo libegl1 ;;
    libOpenGL.so.0) echo libopengl0 ;;
    libX11.so.6) echo libx11-6 ;;
    libX11-xcb.so.1) echo libx11-xcb1 ;;
    libdbus-1.so.3) echo libdbus-1-3 ;;
    libfontconfig.so.1) echo libfontconfig1 ;;
    libfreetype.so.6) echo libfreetype6 ;;
    libglib-2.0.so.0 | libgthread-2.0.so.0) echo libglib2.0-0 ;;
    libxkbcommon.so.0) echo libxkbcommon0 ;;
    libxkbcommon-x11.so.0) echo libxkbcommon-x11-0 ;;
    libxcb.so.1) echo libxcb1 ;;
    libz.so.1) echo zlib1g ;;
    libxcb-*.so.*) echo "${1%.so.*}${1##*.so.}" ;;
    esac
}

# The window needs libraries that only the system has; the command line works without them.
ensure_libraries() {
    missing=$(missing_libraries)
    [ -n "$missing" ] || return 0
    packages=$(for library in $missing; do package_of "$library"; done | sort -u)
    # shellcheck disable=SC2086
    system_packages $packages || true
    missing=$(missing_libraries | tr '\n' ' ')
    [ -z "$missing" ] || {
        say "the window needs libraries that this system lacks ($missing); run \`apt-get install $(echo $packages)\` as administrator."
        return 1
    }
}

# ensure_environment NAME LOCK: bring the environment up to LOCK; the stamp makes every later start immediate.
ensure_environment() {
    lock=$2
    environment=${HOLDFAST_ENVIRONMENT:-$root/.venv}
    if [ -z "${HOLDFAST_ENVIRONMENT:-}" ] && [ ! -w "$root" ]; then
        environment=${XDG_CACHE_HOME:-$HOME/.cache}/holdfast/environment
    fi
    python=$environment/bin/python
    stamp=$environment/holdfast-$1.stamp
    wanted=$(wanted_stamp)
    if [ ! -r "$stamp" ] || [ "$(cat "$stamp")" != "$wanted" ]; then
        "$python" -m pip --version >/dev/null 2>&1 || make_environment
        install_locked
        wanted_stamp >"$stamp.new" && mv "$stamp.new" "$stamp"
        rm -f "$environment/holdfast-libraries.stamp"
    fi
    if [ ! -e "$environment/holdfast-libraries.stamp" ] && ensure_libraries; then
        : >"$environment/holdfast-libraries.stamp"
    fi
}
