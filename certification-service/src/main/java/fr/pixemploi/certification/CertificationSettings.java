package fr.pixemploi.certification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What a deployment decides about this service. */
@ConfigMapping(prefix = "pixemploi.certification")
public interface CertificationSettings {
    /**
     * Seals the certificates of people who were erased; 32 random characters at least, the same on all instances, from the environment.
     * Whoever loses it can verify none of them any more.
     */
    Secret<String> sealKey();

    /** What sealed before that key: they find and open, and seal nothing any more. */
    Optional<List<Secret<String>>> formerSealKeys();

    /** Page of the portal on which results of sessions are read; letters that tell of them lead there. */
    Optional<URI> portal();

    /**
     * For how many months after their publication a candidate may complain of results.
     *
     * <p>Source: specification of certification centres, January 2020.
     */
    @WithDefault("2")
    int complaintMonths();

    Credentials credentials();

    /** Who signs credentials, and with what. */
    interface Credentials {
        /** Name of the body that certifies, as it stands in credentials. */
        String issuer();

        /** PEM file with the private key that signs (Ed25519, PKCS#8, encrypted) and its public key. */
        Path keyFile();

        /** Opens that file; from the environment. */
        Secret<String> keyPassword();

        /**
         * Public keys that stand beside it in the issuer's document: former ones, and one that will sign soon. As {@code z6Mk…}, or as
         * between the lines of PEM.
         */
        Optional<List<String>> otherKeys();
    }

    Documents documents();

    /** What seals printed certificates. */
    interface Documents {
        /** PKCS#12 file with one key (RSA or elliptic curve) and its certificates; only one's own machine does without. */
        Optional<Path> keyFile();

        /** Opens that file; from the environment. */
        Optional<Secret<String>> keyPassword();

        /** Gives timestamps (RFC 3161) over seals, which are then PAdES baseline T; without it they are B. */
        Optional<URI> timestampAuthority();
    }

    ResultFiles resultFiles();

    /** Files for whom candidates named, which letters open. */
    interface ResultFiles {
        /** For so many days. */
        @WithDefault("30")
        @Min(1)
        @Max(365)
        int days();

        /** So many times. */
        @WithDefault("10")
        @Min(1)
        @Max(1000)
        int reads();
    }

    Passport passport();

    /** What goes to the passport of skills (CPF). */
    interface Passport {
        /** As whom; without it nothing is sent. */
        Optional<Sender> sender();

        /** Clock by which files tell times and days. */
        @WithDefault("Europe/Paris")
        ZoneId timeZone();

        /** Passages of a file, at most. */
        @WithDefault("1000")
        @Min(1)
        @Max(10_000)
        int batchSize();

        /** Days after publication from which the status says that a certificate is not accepted; the law gives three months. */
        @WithDefault("45")
        @Min(1)
        int warnAfterDays();
    }

    /** Who sends, as the Caisse des Dépôts calls them. */
    interface Sender {
        /** Its {@code idClient}. */
        String clientId();

        /** Its {@code idContrat}. */
        String contractId();
    }
}
