package fr.pixemploi.certification.credential.domain;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Facts of certificates that nobody has. */
public final class Samples {
    public static final Issuer ISSUER =
            new Issuer(URI.create("https://api.exemple.fr/certification"), "Organisme d'essai");
    public static final String CODE = "P-4KTR-7WVB-2CDF-9GHJ";

    private static final List<String> COMPETENCES = List.of(
            "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1",
            "5.2");

    private Samples() {}

    /** All that the rules allow, with a last day. */
    public static CertificateFacts whole(int scorePix) {
        return facts(
                Certification.PIX,
                scorePix,
                new CertificateFacts.Level(3, "independant-1", "Indépendant 1"),
                IntStream.range(0, COMPETENCES.size())
                        .mapToObj(i -> new CertificateFacts.Competence(COMPETENCES.get(i), i % 8))
                        .toList(),
                LocalDate.of(2029, 3, 14));
    }

    /** Below the first level: a score alone, for ever. */
    public static CertificateFacts bare() {
        return facts(Certification.PIX, 63, null, List.of(), null);
    }

    /** The same with another place in the status lists. */
    public static CertificateFacts at(StatusEntry status) {
        return facts(Certification.PIX, 63, null, List.of(), null, status);
    }

    public static CertificateFacts facts(
            Certification certification,
            int scorePix,
            CertificateFacts.@Nullable Level level,
            List<CertificateFacts.Competence> competences,
            @Nullable LocalDate lastDay) {
        return facts(certification, scorePix, level, competences, lastDay, new StatusEntry(1, 94_567));
    }

    private static CertificateFacts facts(
            Certification certification,
            int scorePix,
            CertificateFacts.@Nullable Level level,
            List<CertificateFacts.Competence> competences,
            @Nullable LocalDate lastDay,
            StatusEntry status) {
        return new CertificateFacts(
                certification,
                CODE,
                level == null ? null : "Léa Exemple",
                new CertificateFacts.Centre(UUID.fromString("01940000-0000-7000-8000-00000000ce47"), "Centre Exemple"),
                "pix-core-v3",
                scorePix,
                895,
                7,
                level,
                competences,
                LocalDate.of(2026, 3, 14),
                Instant.parse("2026-03-20T09:15:30.123Z"),
                lastDay,
                status);
    }
}
