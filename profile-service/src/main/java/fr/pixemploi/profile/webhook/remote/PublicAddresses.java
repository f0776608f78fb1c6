package fr.pixemploi.profile.webhook.remote;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses lie in the public network. Of IPv6 that is what IANA has given out for it and nothing else, so that no address is let
 * through that stands for one of IPv4 (mapped, compatible, NAT64); of IPv4 all that stands in no registry of special ones.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">and IPv6 special-purpose addresses, RFC 6890</a>
 */
final class PublicAddresses {
    private static final IPAddress GIVEN_OUT = network("2000::/3");

    private static final List<IPAddress> SPECIAL = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // between carriers and their clients; metadata of a cloud
                    "127.0.0.0/8", // loopback
                    "168.63.129.16/32", // of a cloud's machines, in no registry
                    "169.254.0.0/16", // link-local; metadata of most clouds
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocols
                    "192.0.2.0/24", // documentation
                    "192.31.196.0/24", // AS112
                    "192.52.193.0/24", // AMT
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "192.175.48.0/24", // AS112
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4", // reserved; broadcast
                    "2001::/23", // protocols, Teredo among them
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4: stands for an address of IPv4
                    "2620:4f:8000::/48", // AS112
                    "3fff::/20") // documentation
            .map(PublicAddresses::network)
            .toList();

    private PublicAddresses() {}

    private static IPAddress network(String written) {
        return new IPAddressString(written).getAddress().toPrefixBlock();
    }

    static boolean contain(InetAddress address) {
        IPAddress asked = new IPAddressGenerator().from(address);
        return (asked.isIPv4() || GIVEN_OUT.contains(asked))
                && SPECIAL.stream().noneMatch(network -> network.contains(asked));
    }
}
