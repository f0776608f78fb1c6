package fr.pixemploi.certification.credential.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    /** Made by {@code openssl genpkey -algorithm ed25519 -aes256} and {@code openssl pkey -pubout}, as the documentation says. */
    static final Path FILE = Path.of("src/test/resources/credential/openssl-key.pem");

    static final String PASSWORD = "development key that everyone can read";

    @TempDir
    private Path folder;

    @Test
    void whatOpensslWroteIsRead() {
        assertThat(KeyFile.read(FILE, PASSWORD).getPrivate().getAlgorithm()).isIn("Ed25519", "EdDSA");
    }

    @Test
    void anotherPasswordOpensNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> KeyFile.read(FILE, "another"))
                .withMessageContaining("openssl-key.pem");
    }

    @Test
    void thePublicKeyMustBeThatOfThePrivateOne() throws Exception {
        String pem = Files.readString(FILE);
        String other = Base64.getEncoder()
                .encodeToString(KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPublic()
                        .getEncoded());
        Path mixed = folder.resolve("mixed.pem");
        Files.writeString(
                mixed,
                pem.substring(0, pem.indexOf("-----BEGIN PUBLIC")) + "-----BEGIN PUBLIC KEY-----\n" + other
                        + "\n-----END PUBLIC KEY-----\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> KeyFile.read(mixed, PASSWORD))
                .withMessageContaining("not the public key");
    }

    @Test
    void withoutAPrivateKeyThereIsNone() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.pem"));
        assertThatIllegalStateException()
                .isThrownBy(() -> KeyFile.read(empty, PASSWORD))
                .withMessageContaining("ENCRYPTED PRIVATE KEY");
    }
}
