package fr.pixemploi.certification.document.application;

import fr.pixemploi.certification.document.domain.SealingKey;
import fr.pixemploi.certification.document.domain.TimestampAuthority;
import java.security.cert.X509Certificate;
import java.util.List;

/** Use cases over keys that were made for a test. */
public final class Sealing {
    /** Nobody stamps. */
    public static final TimestampAuthority NOBODY = new TimestampAuthority() {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public byte[] token(byte[] sha256) {
            throw new UnsupportedOperationException();
        }
    };

    /** As on one's own machine. */
    static final SealingKey NO_KEY = new SealingKey() {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public List<X509Certificate> chain() {
            return List.of();
        }

        @Override
        public byte[] sign(byte[] data) {
            throw new UnsupportedOperationException();
        }
    };

    private Sealing() {}

    public static PrintCertificate printCertificate(SealingKey key, TimestampAuthority authority) {
        return new PrintCertificate(new SealDocument(key, authority));
    }
}
