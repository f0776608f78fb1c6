package fr.pixemploi.kit.message.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One address that mail can be sent to, as it goes over the wire: the part before the @ in ASCII (RFC 5321 dot-string), the domain's
 * letters as its ASCII form. Nothing in it can end a command or a header.
 */
record Recipient(String address) {
    private static final int LONGEST = 254;
    private static final Pattern LOCAL = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    /** Empty for what is no address, or none that servers in general take. */
    static Optional<Recipient> of(String email) {
        int at = email.lastIndexOf('@');
        if (at < 1 || !LOCAL.matcher(email.substring(0, at)).matches()) return Optional.empty();
        return domain(email.substring(at + 1))
                .map(domain -> email.substring(0, at) + "@" + domain)
                .filter(address -> address.length() <= LONGEST)
                .map(Recipient::new);
    }

    private static Optional<String> domain(String written) {
        try {
            return Optional.of(IDN.toASCII(written))
                    .filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
