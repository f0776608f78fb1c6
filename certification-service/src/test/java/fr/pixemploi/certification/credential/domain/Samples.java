package fr.pixemploi.certification.credential.domain;

import fr.pixemploi.certification.rules.domain.Certification;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
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

    private static final CertificateFacts.Centre CENTRE =
            new CertificateFacts.Centre(UUID.fromString("01940000-0000-7000-8000-00000000ce47"), "Centre Exemple");

    private static final String ODD_LETTERS =
            "aZ9 é\u0301ßŒ\"'\\\t\n\r\b\f\u0000\u0001\u001f\u007f\u0085\u00a0\u2028\ufeff\uffff<>{}^`|%@#€🎓𝔸";
    private static final int ODD_COUNT = ODD_LETTERS.codePointCount(0, ODD_LETTERS.length());

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

    /** The score alone, with another place in the status lists. */
    public static CertificateFacts at(StatusEntry status) {
        return new CertificateFacts(
                Certification.PIX,
                CODE,
                null,
                CENTRE,
                "pix-core-v3",
                63,
                895,
                7,
                null,
                List.of(),
                LocalDate.of(2026, 3, 14),
                Instant.parse("2026-03-20T09:15:30.123Z"),
                null,
                status);
    }

    /** Anything that may be, in names too: quotes, controls, letters of other planes. */
    public static CertificateFacts any(RandomGenerator chance) {
        boolean levelled = chance.nextInt(4) > 0;
        return new CertificateFacts(
                Certification.PIX,
                "P-" + Long.toString(chance.nextLong(Long.MAX_VALUE), Character.MAX_RADIX),
                chance.nextBoolean() ? name(chance) : null,
                new CertificateFacts.Centre(new UUID(chance.nextLong(), chance.nextLong()), name(chance)),
                name(chance),
                1 + chance.nextInt(895),
                895,
                7,
                levelled ? new CertificateFacts.Level(1 + chance.nextInt(8), "unnamed", name(chance)) : null,
                !levelled
                        ? List.of()
                        : COMPETENCES.subList(0, chance.nextInt(COMPETENCES.size())).stream()
                                .map(code -> new CertificateFacts.Competence(code, chance.nextInt(8)))
                                .toList(),
                LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(100)),
                Instant.parse("2026-05-01T00:00:00Z").plusSeconds(chance.nextInt(1_000_000)),
                null,
                new StatusEntry(1, 100_000 + chance.nextInt(1_000)));
    }

    private static String name(RandomGenerator chance) {
        int[] letters = chance.ints(1 + chance.nextInt(20), 0, ODD_COUNT)
                .map(at -> ODD_LETTERS.codePointAt(ODD_LETTERS.offsetByCodePoints(0, at)))
                .toArray();
        return "n" + new String(letters, 0, letters.length);
    }

    public static CertificateFacts facts(
            Certification certification,
            int scorePix,
            CertificateFacts.@Nullable Level level,
            List<CertificateFacts.Competence> competences,
            @Nullable LocalDate lastDay) {
        return new CertificateFacts(
                certification,
                CODE,
                level == null ? null : "Léa Exemple",
                CENTRE,
                "pix-core-v3",
                scorePix,
                895,
                7,
                level,
                competences,
                LocalDate.of(2026, 3, 14),
                Instant.parse("2026-03-20T09:15:30.123Z"),
                lastDay,
                new StatusEntry(1, 94_567));
    }
}
