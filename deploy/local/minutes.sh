# Sourced by verify: where its minutes went.
# shellcheck shell=bash

# Minutes of each module, as Maven tells them at the end of its log, and the ten slowest test classes of this run.
print_minutes() {
  local log="$1"
  echo
  echo "Minutes by module (two at a time)"
  sed -nE 's/^\[INFO\] (Pix Emploi.*[^ .]) \.* (SUCCESS|FAILURE|SKIPPED) ?(\[ *(.*)\])?$/\4\t\2\t\1/p' "$log" \
    | while IFS=$'\t' read -r took how module; do printf '  %12s  %s%s\n' "$took" "$module" "$([[ "$how" == SUCCESS ]] || echo " ($how)")"; done
  # Of one module alone Maven tells only the whole.
  sed -nE 's/^\[INFO\] Total time: +(.*[^ )])( \(Wall Clock\))?$/  \1/p' "$log" | awk '{ printf "  %12s  in all\n", $1 " " $2 }'
  echo "The ten slowest test classes (seconds)"
  sed -nE 's/.*Time elapsed: ([0-9.]+) s.* in (fr\.pixemploi\.[A-Za-z0-9_.]+)$/\1 \2/p' "$log" | sort -rn | head -n 10 \
    | while read -r took class; do printf '  %12s  %s\n' "$took" "$class"; done
  # Of all processes that this shell and its children waited for (not in a subshell, which has none), and of the shared engines,
  # which outlive the test that started them.
  times > "$log.times"
  cat "$ROOT/deploy/local/target/engines/processor-hundredths" >> "$log.times" 2> /dev/null || true
  awk 'NR == 2 { split($1, user, /[ms]/); split($2, kernel, /[ms]/)
      minutes = user[1] + kernel[1] + (user[2] + kernel[2]) / 60 }
    NR > 2 { minutes += $1 / 6000 }
    END { printf "Processor time of all processes: %.1f minutes\n", minutes }' "$log.times"
  rm -f "$log.times"
  sed -nE 's/^\[ERROR\] Tests run:.* in (fr\.pixemploi\.[A-Za-z0-9_.]+)$/\1/p' "$log" | while read -r class; do
    echo "Red: $class"
    # Why: a service that does not start wraps the reason several times.
    find "$ROOT" -path "*/surefire-reports/$class.txt" -exec grep -hE -A 1 '^(Caused by: |[a-z][A-Za-z.]+(Error|Exception|Failure)[: ])' {} + \
      | grep -vE '^(--|\s)' | cut -c1-300 | uniq | tail -n 6 | sed 's/^/    /' || true
    # Where: its own lines.
    find "$ROOT" -path "*/surefire-reports/$class.txt" -exec grep -hE '^\s+at fr\.pixemploi\.' {} + | head -n 8 || true
  done
}
