#!/usr/bin/env bash
# Coverage-guided fuzzing of one target: fuzz.sh text|json|html|pdf [options of libFuzzer]
# Wants clang with libclang-rt (Debian: clang libclang-rt-14-dev) and `dotnet tool install --global SharpFuzz.CommandLine --version 2.3.0`.
# The corpus grows in artifacts/fuzz/TARGET; what fails is kept as artifacts/fuzz/TARGET-crash-… and read again by `try`.
set -euo pipefail
target=${1:?the target: text, json, html or pdf}
shift
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
artifacts=$here/../../artifacts/fuzz
work=$artifacts/instrumented-$target
clang=$(command -v clang || command -v clang-14)

dotnet build "$here" -c Release -v quiet
mkdir -p "$artifacts/$target"
rm -rf "$work"
cp -r "$here/bin/Release/net10.0" "$work"
libraries=(Medway.SendDomain.dll Medway.SendDomain.Documents.dll)
case $target in
  html) libraries+=(AngleSharp.dll) ;;
  pdf) for library in "$work"/UglyToad.PdfPig*.dll; do libraries+=("$(basename "$library")"); done ;;
esac
for library in "${libraries[@]}"; do
  "${SHARPFUZZ:-sharpfuzz}" "$work/$library"
done
"$clang" -O2 -fsanitize=fuzzer "$here/Native/driver.c" -o "$work/driver"
# The instrumented libraries run under the driver only.
dotnet "$here/bin/Release/net10.0/Medway.SendDomain.Fuzz.dll" corpus "$target" "$artifacts/$target"
FUZZ_PROGRAM=$work/Medway.SendDomain.Fuzz.dll FUZZ_TARGET=$target exec "$work/driver" "$artifacts/$target" \
  -artifact_prefix="$artifacts/$target-" -dict="$here/Native/words.dict" -max_len=20000 -timeout=60 -rss_limit_mb=0 -print_final_stats=1 "$@"
