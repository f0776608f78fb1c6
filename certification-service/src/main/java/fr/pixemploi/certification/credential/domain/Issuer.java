package fr.pixemploi.certification.credential.domain;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Who signs credentials.
 *
 * @param address where the world calls this service, without a slash at its end; it makes the identifier, so it never changes
 * @param name of the body that certifies
 */
public record Issuer(URI address, String name) {
    public Issuer {
        if (address.getHost() == null || address.toString().endsWith("/"))
            throw new IllegalArgumentException("an issuer's address has a host and no slash at its end: " + address);
        if (name.isBlank()) throw new IllegalArgumentException("an issuer has a name");
    }

    /** The page on which anyone verifies a certificate. */
    public URI verificationAddress(String code) {
        return URI.create(address + "/verification/" + code);
    }

    /** By the method did:web: the host, and the path with colons. */
    public String did() {
        String port = address.getPort() < 0 ? "" : "%3A" + address.getPort();
        return "did:web:" + address.getHost() + port + address.getPath().replace('/', ':');
    }

    /** What a proof names. */
    public String methodOf(PublicKey key) {
        return did() + "#" + key.multibase();
    }

    /** Where a status list is served. */
    public String statusListAddress(int list) {
        return address + "/v1/credential-status/" + list;
    }

    /** What the identifier leads to (W3C DID 1.0): all these keys verify what was signed. */
    public Map<String, Object> didDocument(List<PublicKey> keys) {
        return Map.of(
                "@context",
                List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"),
                "id",
                did(),
                "verificationMethod",
                keys.stream()
                        .map(key -> Map.of(
                                "id", methodOf(key),
                                "type", "Multikey",
                                "controller", did(),
                                "publicKeyMultibase", key.multibase()))
                        .toList(),
                "assertionMethod",
                keys.stream().map(this::methodOf).toList());
    }
}
