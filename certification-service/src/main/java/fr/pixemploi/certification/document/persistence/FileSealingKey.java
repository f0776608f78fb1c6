package fr.pixemploi.certification.document.persistence;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.document.domain.SealingKey;
import fr.pixemploi.kit.seal.SealSecret;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key in a file. Without it a service does not start, but on one's own machine. */
@Startup
@ApplicationScoped
class FileSealingKey implements SealingKey {
    private final Optional<SealingKeyFile> file;

    FileSealingKey(CertificationSettings settings, @ConfigProperty(name = "pixemploi.local") boolean local) {
        CertificationSettings.Documents said = settings.documents();
        if (said.keyFile().isEmpty() && !local)
            throw new IllegalStateException("pixemploi.certification.documents.key-file must be set");
        file = said.keyFile().map(path -> {
            String password = said.keyPassword()
                    .orElseThrow(() ->
                            new IllegalStateException("PIXEMPLOI_CERTIFICATION_DOCUMENTS_KEY_PASSWORD must be set"))
                    .get();
            // It is held to the rules of secrets: long, and elsewhere not that of the repository.
            new SealSecret("PIXEMPLOI_CERTIFICATION_DOCUMENTS_KEY_PASSWORD", password, local);
            return SealingKeyFile.read(path, password);
        });
    }

    @Override
    public boolean isThere() {
        return file.isPresent();
    }

    @Override
    public List<X509Certificate> chain() {
        return file.map(SealingKeyFile::chain).orElse(List.of());
    }

    @Override
    public byte[] sign(byte[] data) {
        try {
            return file.orElseThrow().sign(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
