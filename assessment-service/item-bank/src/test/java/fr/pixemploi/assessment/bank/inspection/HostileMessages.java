package fr.pixemploi.assessment.bank.inspection;

import java.util.Base64;
import java.util.stream.Stream;

/** Hostile messages of mail. */
final class HostileMessages {
    private static final String HEAD = "From: a@exemple.fr\r\nTo: b@exemple.fr\r\nSubject: c\r\nMIME-Version: 1.0\r\n";

    private HostileMessages() {}

    static Stream<HostileFile> all() {
        return Stream.of(
                eml("messages fifty deep", Refusal.TOO_LARGE, deep(50)),
                eml("five hundred parts", Refusal.TOO_LARGE, wide(500)),
                eml(
                        "parts that never end",
                        Refusal.DAMAGED,
                        HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\na"),
                eml(
                        "a subject of 100 kB",
                        Refusal.TOO_LARGE,
                        "Subject: " + "x".repeat(100_000) + "\r\n" + HEAD + "\r\na"),
                eml(
                        "twenty thousand recipients",
                        Refusal.TOO_LARGE,
                        HEAD + "Cc: " + "a@exemple.fr,\r\n ".repeat(20_000) + "b@exemple.fr\r\n\r\na"),
                eml(
                        "a letter of a megabyte",
                        Refusal.TOO_LARGE,
                        HEAD + "Content-Transfer-Encoding: base64\r\nContent-Type: text/plain\r\n\r\n"
                                + Base64.getMimeEncoder()
                                        .encodeToString(Hostile.ascii(HostileSheets.noise(1_000_000)))),
                eml(
                        "a name of a file of 100 kB",
                        Refusal.TOO_LARGE,
                        HEAD
                                + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Disposition: attachment; filename=\""
                                + "n".repeat(100_000) + "\"\r\n\r\na\r\n--x--\r\n"));
    }

    private static HostileFile eml(String what, Refusal why, String message) {
        return HostileFile.of(what, "a.eml", why, () -> Hostile.ascii(message));
    }

    private static String deep(int levels) {
        StringBuilder message = new StringBuilder(HEAD);
        for (int i = 0; i < levels; i++)
            message.append("Content-Type: multipart/mixed; boundary=x")
                    .append(i)
                    .append("\r\n\r\n--x")
                    .append(i)
                    .append("\r\n");
        message.append("\r\na\r\n");
        for (int i = levels - 1; i >= 0; i--) message.append("--x").append(i).append("--\r\n");
        return message.toString();
    }

    private static String wide(int parts) {
        return HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n" + "--x\r\n\r\na\r\n".repeat(parts)
                + "--x--\r\n";
    }
}
