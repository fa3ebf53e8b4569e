//! Builds what cargo alone cannot.
fn main() {}
