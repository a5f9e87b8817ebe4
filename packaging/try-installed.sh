#!/bin/sh
# Run inside a clean Debian 13 in which the package was just installed: a person's first minute with it.
set -eu

useradd --create-home person
cat >/tmp/first-minute.sh <<'END'
set -eu
cd
hoego-cli --version
hoego-cli -j year.hoego init --demo
test "$(hoego-cli -j year.hoego entry list | wc -l)" -gt 100
hoego-cli -j year.hoego --json color tally "$(date +%Y)" >/dev/null
test -e /usr/share/man/man1/hoego-cli.1
test -e /usr/share/man/ko/man1/hoego.1

hoego year.hoego &
window=
tries=0
while [ -z "$window" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 200 ] || { echo 'no window after 20 s' >&2; exit 1; }
    sleep 0.1
    window=$(xdotool search --onlyvisible --class hoego 2>/dev/null | head -n 1 || true)
done
xdotool getwindowname "$window" getwindowgeometry "$window"
sleep 2
xwd -silent -root | xwdtopnm -quiet | pnmtopng -quiet >/tmp/first-window.png
kill $!
END
chmod 755 /tmp/first-minute.sh
su person -c 'LANG=C.UTF-8 xvfb-run -a -s "-screen 0 1280x800x24" sh /tmp/first-minute.sh'
