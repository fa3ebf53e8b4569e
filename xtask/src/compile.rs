//! Compiles bindings-wasm, with whichever compiler for wasm this machine has.

use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";

/// Where Debian's packages `rustc-web` and `cargo-web` put their compiler; `rust-web-src` has the
/// sources of the standard library.
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// Compiles the module with these features and says where it lies, until the next one is compiled.
///
/// The standard library is compiled with it: the one that rustup ships for this target says in words what
/// went wrong before it traps, and those words alone would take a page over its budget. Its sources are
/// rustup's component `rust-src`, or Debian's, with Debian's compiler, where rustup reaches no server.
pub(crate) fn module(root: &Path, features: &[&str]) -> Result<PathBuf> {
    let sysroot = sysroot("rustc")?;
    let mut cargo = if has_sources(&sysroot) {
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    } else if debian_has_sources() {
        debian(&sysroot)?
    } else {
        bail!(
            "no sources of the standard library to compile for {TARGET}: run ./setup, which adds rust-src by rustup or installs Debian's rustc-web, cargo-web and rust-web-src"
        )
    };
    // A folder of its own: two compilers in one would throw away each other's work.
    let target = root.join("target/wasm");
    cargo
        .current_dir(root)
        // Building the standard library is a door that the compiler has not opened to everyone yet.
        .env("RUSTC_BOOTSTRAP", "1")
        // A panic is a mistake of ours and ends in a trap either way; its words would cost a tenth.
        .env("RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort")
        .args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"])
        .args(["build", "--locked", "-p", "motcua-wasm", "--profile", "wasm", "--target", TARGET])
        .args(["--no-default-features", "--features", &features.join(",")])
        .arg("--target-dir")
        .arg(&target);
    ensure!(cargo.status()?.success(), "bindings-wasm does not compile for {TARGET}");
    Ok(target.join(TARGET).join("wasm/motcua_wasm.wasm"))
}

fn has_sources(sysroot: &Path) -> bool {
    sysroot.join("lib/rustlib/src/rust/library/Cargo.lock").is_file()
}

fn debian_has_sources() -> bool {
    Path::new(DEBIAN_CARGO).is_file() && sysroot(DEBIAN_RUSTC).is_ok_and(|root| has_sources(&root))
}

/// Debian's cargo and compiler, with the linker of the rustup toolchain.
fn debian(rustup: &Path) -> Result<Command> {
    let linker = rustup.join("lib/rustlib").join(host()?).join("bin/rust-lld");
    let mut cargo = Command::new(DEBIAN_CARGO);
    // What the outer cargo says of its own toolchain is not meant for this one.
    for name in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTUP_HOME", "LD_LIBRARY_PATH"] {
        cargo.env_remove(name);
    }
    cargo.env("RUSTC", DEBIAN_RUSTC).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    Ok(cargo)
}

fn sysroot(rustc: &str) -> Result<PathBuf> {
    Ok(PathBuf::from(printed(rustc, &["--print", "sysroot"])?))
}

fn host() -> Result<String> {
    let text = printed("rustc", &["-vV"])?;
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("rustc does not name its host")
}

fn printed(program: &str, arguments: &[&str]) -> Result<String> {
    let output =
        Command::new(program).args(arguments).output().with_context(|| program.to_owned())?;
    ensure!(output.status.success(), "{program} {} failed", arguments.join(" "));
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}
