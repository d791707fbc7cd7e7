"""Published ways to judge progress, a file each; `registry` has them by name."""
