package fr.pixemploi.kit.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one caller of those without a token. */
final class Addresses {
    private Addresses() {}

    /** The address; of IPv6 its network of 64 bits, since a client may change the rest as it likes. */
    static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            // Such as a socket of this machine: all of its callers count as one.
            return address;
        }
    }
}
