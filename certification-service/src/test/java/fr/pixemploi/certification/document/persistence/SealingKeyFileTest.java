package fr.pixemploi.certification.document.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.pixemploi.certification.CertificationSettings;
import fr.pixemploi.certification.document.application.MadeSealingKey;
import io.smallrye.config.Secret;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingKeyFileTest {
    private static final String PASSWORD = "a password of 32 characters or more";
    private static final byte[] DATA = {1, 2, 3};

    @TempDir
    Path folder;

    private Path file(MadeSealingKey key) throws IOException, GeneralSecurityException {
        return key.writeTo(folder.resolve("cachet.p12"), PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void whatItSignsVerifiesByItsCertificate(String algorithm) throws IOException, GeneralSecurityException {
        MadeSealingKey made = MadeSealingKey.of(algorithm, MadeSealingKey.NOW);
        FileSealingKey key = new FileSealingKey(settings(file(made), PASSWORD), false);
        assertThat(key.isThere()).isTrue();
        assertThat(key.chain()).isEqualTo(made.chain());
        Signature signature = Signature.getInstance(algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
        signature.initVerify(made.chain().getFirst().getPublicKey());
        signature.update(DATA);
        assertThat(signature.verify(key.sign(DATA))).isTrue();
    }

    @Test
    void onlyOnesOwnMachineDoesWithout() {
        assertThat(new FileSealingKey(settings(null, null), true).isThere()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> new FileSealingKey(settings(null, null), false))
                .withMessageContaining("key-file");
    }

    @Test
    void thePasswordMustBeThereAndLongAndRight() throws IOException, GeneralSecurityException {
        Path file = file(MadeSealingKey.of("RSA", MadeSealingKey.NOW));
        assertThatIllegalStateException().isThrownBy(() -> new FileSealingKey(settings(file, null), true));
        assertThatIllegalStateException().isThrownBy(() -> new FileSealingKey(settings(file, "short"), true));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new FileSealingKey(settings(file, PASSWORD + "!"), true))
                .withMessageContaining("cachet.p12");
    }

    @Test
    void aCertificateOfAnotherKeyOrForAnotherUseIsRefused() throws IOException, GeneralSecurityException {
        MadeSealingKey key = MadeSealingKey.of("RSA", MadeSealingKey.NOW);
        MadeSealingKey stranger = MadeSealingKey.of("RSA", MadeSealingKey.NOW);
        Path file = folder.resolve("other.p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "cachet",
                key.keys().getPrivate(),
                PASSWORD.toCharArray(),
                stranger.chain().toArray(X509Certificate[]::new));
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> SealingKeyFile.read(file, PASSWORD))
                .withMessageContaining("not the key's");
        Path another = file(MadeSealingKey.ofAnotherUse());
        assertThatIllegalStateException()
                .isThrownBy(() -> SealingKeyFile.read(another, PASSWORD))
                .withMessageContaining("not one that seals");
    }

    @Test
    void aFileWithoutAKeyOrWithTwoIsRefused() throws IOException, GeneralSecurityException {
        Path file = folder.resolve("two.p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (int keys = 0; keys <= 2; keys++) {
            if (keys > 0) {
                MadeSealingKey key = MadeSealingKey.of("EC", MadeSealingKey.NOW);
                store.setKeyEntry(
                        "key" + keys,
                        key.keys().getPrivate(),
                        PASSWORD.toCharArray(),
                        key.chain().toArray(X509Certificate[]::new));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, PASSWORD.toCharArray());
            }
            if (keys != 1)
                assertThatIllegalStateException()
                        .isThrownBy(() -> SealingKeyFile.read(file, PASSWORD))
                        .withMessageContaining(keys + " keys");
        }
    }

    private static CertificationSettings settings(@Nullable Path file, @Nullable String password) {
        return settings(new CertificationSettings.Documents() {
            @Override
            public Optional<Path> keyFile() {
                return Optional.ofNullable(file);
            }

            @Override
            public Optional<Secret<String>> keyPassword() {
                return Optional.ofNullable(password).map(secret -> () -> secret);
            }

            @Override
            public Optional<URI> timestampAuthority() {
                return Optional.empty();
            }
        });
    }

    private static CertificationSettings settings(CertificationSettings.Documents documents) {
        return (CertificationSettings) Proxy.newProxyInstance(
                SealingKeyFileTest.class.getClassLoader(),
                new Class<?>[] {CertificationSettings.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("documents")) return documents;
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
