package fr.pixemploi.kit.message.mail;

import io.vertx.ext.mail.mailencoder.EmailAddress;
import java.util.regex.Pattern;

/** Who writes: {@code Pix Emploi <ne-pas-repondre@example.org>}, or the address alone. */
record Sender(String written) {
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

    /** @throws IllegalArgumentException for what is no address */
    Sender {
        if (UNPRINTABLE.matcher(written).find()
                || Recipient.of(address(written)).isEmpty())
            throw new IllegalArgumentException("pixemploi.mail.from is no address: " + written);
    }

    String domain() {
        String address = address(written);
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static String address(String written) {
        return new EmailAddress(written).getEmail();
    }
}
