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
/// The target of rustup is used where it is installed. Where it is not, and cannot be had because
/// only package registries are within reach, Debian's compiler builds the standard library as well.
pub(crate) fn module(root: &Path, features: &[&str]) -> Result<PathBuf> {
    let sysroot = sysroot("rustc")?;
    let mut cargo = if sysroot.join("lib/rustlib").join(TARGET).is_dir() {
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    } else if debian_has_sources() {
        debian(&sysroot)?
    } else {
        bail!(
            "no compiler for {TARGET}: run ./setup, which adds the target by rustup or installs Debian's rustc-web, cargo-web and rust-web-src"
        )
    };
    // A folder of its own: two compilers in one would throw away each other's work.
    let target = root.join("target/wasm");
    cargo
        .current_dir(root)
        .args(["build", "--locked", "-p", "motcua-wasm", "--profile", "wasm", "--target", TARGET])
        .args(["--no-default-features", "--features", &features.join(",")])
        .arg("--target-dir")
        .arg(&target);
    ensure!(cargo.status()?.success(), "bindings-wasm does not compile for {TARGET}");
    Ok(target.join(TARGET).join("wasm/motcua_wasm.wasm"))
}

fn debian_has_sources() -> bool {
    Path::new(DEBIAN_CARGO).is_file()
        && sysroot(DEBIAN_RUSTC)
            .is_ok_and(|root| root.join("lib/rustlib/src/rust/library/Cargo.lock").is_file())
}

/// Debian's cargo, told to build the standard library, with the linker of the rustup toolchain.
fn debian(rustup: &Path) -> Result<Command> {
    let linker = rustup.join("lib/rustlib").join(host()?).join("bin/rust-lld");
    let mut cargo = Command::new(DEBIAN_CARGO);
    // What the outer cargo says of its own toolchain is not meant for this one.
    for name in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTUP_HOME", "RUSTFLAGS", "LD_LIBRARY_PATH"] {
        cargo.env_remove(name);
    }
    cargo
        .env("RUSTC", DEBIAN_RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        // A panic is a mistake of ours and ends in a trap either way; its words would cost a tenth.
        .env("RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker)
        .arg("-Zbuild-std=std,panic_abort")
        .arg("-Zbuild-std-features=optimize_for_size");
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
