package fr.pixemploi.certification.credential.persistence;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.credential.domain.Issuer;
import fr.pixemploi.certification.credential.domain.IssuerKeys;
import fr.pixemploi.certification.credential.domain.PublicKey;
import fr.pixemploi.kit.seal.SealSecret;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The active key in a file, the public halves of the others in the settings. Without it a service does not start. */
@Startup
@ApplicationScoped
class FileIssuerKeys implements IssuerKeys {
    private final Issuer issuer;
    private final KeyPair keys;
    private final PublicKey active;
    private final List<PublicKey> all;

    FileIssuerKeys(
            CertificationSettings settings,
            @ConfigProperty(name = "pixemploi.address") Optional<URI> address,
            @ConfigProperty(name = "pixemploi.local") boolean local,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        CertificationSettings.Credentials said = settings.credentials();
        this.issuer = new Issuer(withoutSlash(address.orElseGet(() -> onThisMachine(local, port))), said.issuer());
        String password = said.keyPassword().get();
        // It is held to the rules of secrets: long, and elsewhere not that of the repository.
        new SealSecret("PIXEMPLOI_CERTIFICATION_CREDENTIALS_KEY_PASSWORD", password, local);
        this.keys = KeyFile.read(said.keyFile(), password);
        this.active = PublicKey.of(keys.getPublic());
        this.all = Stream.concat(
                        Stream.of(active),
                        said.otherKeys().orElse(List.of()).stream().map(FileIssuerKeys::publicKey))
                .distinct()
                .toList();
    }

    /** As it stands in the document, or in a file of PEM. */
    private static PublicKey publicKey(String said) {
        try {
            return said.startsWith("z")
                    ? new PublicKey(said)
                    : PublicKey.of(KeyFile.publicKey(Base64.getDecoder().decode(said)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("no public key of Ed25519: " + said, e);
        }
    }

    private static URI onThisMachine(boolean local, int port) {
        if (!local)
            throw new IllegalStateException("pixemploi.address must be set: it identifies who issues credentials");
        return URI.create("http://localhost:" + port);
    }

    private static URI withoutSlash(URI address) {
        return URI.create(address.toString().replaceFirst("/$", ""));
    }

    @Override
    public Issuer issuer() {
        return issuer;
    }

    @Override
    public PublicKey active() {
        return active;
    }

    @Override
    public List<PublicKey> all() {
        return all;
    }

    @Override
    public byte[] sign(byte[] data) {
        try {
            return KeyFile.sign(keys.getPrivate(), data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
