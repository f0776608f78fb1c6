package fr.pixemploi.certification.document.domain;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Facts of documents that nobody has. */
public final class Printed {
    public static final String CODE = "P-4KTR-7WVB-2CDF-9GHJ";
    public static final URI PAGE = URI.create("https://api.exemple.fr/certification/v1/verify/" + CODE);
    public static final PrintedPerson LEA =
            new PrintedPerson("Léa", "Exemple", null, LocalDate.of(1998, 7, 1), "Exempleville", "France");
    /** Every letter of French, a name that goes on, an accent that stands apart, a line break, a soft hyphen. */
    public static final PrintedPerson AWKWARD = new PrintedPerson(
            "Anne-Gae\u0308lle Zoé\nŸvonne Marie-Thérèse Ændréa D’Œuvre-Çelik",
            "de La Tour-du-Pin-Chambly-de-La-Charce-Montmorency-Laval-Saint-Sauveur-Lendelin-Łukaszewicz",
            "O’Ñúñez-Đặng-Şimşek-Čapek-Győr-Þórsdóttir-Ĳsselmeer-Ġużè-Οδυσσέας-Ж\u00adукова",
            LocalDate.of(1931, 12, 31),
            "L’Haÿ-les-Roses-et-Saint-Germain-de-Tallevende-la-Lande-Vaumont",
            "Côte d’Ivoire");

    private static final List<String> COMPETENCES = List.of(
            "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1",
            "5.2");

    private static final List<String> LEVELS =
            List.of("Novice 1", "Novice 2", "Indépendant 1", "Indépendant 2", "Avancé 1", "Avancé 2", "Expert 1");

    private Printed() {}

    /** With a level and its competences, for ever. */
    public static PrintedCertificate certificate(PrintedPerson holder) {
        return certificate(holder, levelled(), null, null, List.of());
    }

    /** Below the first level: a score alone, until a day. */
    public static PrintedCertificate bare() {
        return certificate(
                LEA,
                new PrintedCertificate.Result(63, 895, null, 7, List.of()),
                LocalDate.of(2029, 3, 14),
                null,
                List.of());
    }

    /** All that a certificate may say, in long words. */
    public static PrintedCertificate full() {
        return certificate(
                AWKWARD,
                levelled(),
                LocalDate.of(2029, 4, 1),
                CleaState.SENT,
                List.of(
                        new Mention.Replaces(new PrintedCode("P-2345"), LocalDate.of(2026, 4, 1)),
                        new Mention.Amended(LocalDate.of(2026, 4, 2)),
                        new Mention.Replaced(LocalDate.of(2026, 5, 3))));
    }

    public static PrintedCertificate.Result levelled() {
        return new PrintedCertificate.Result(
                412,
                895,
                "Indépendant 2",
                7,
                IntStream.range(0, COMPETENCES.size())
                        .mapToObj(i -> new PrintedCertificate.Competence(
                                COMPETENCES.get(i), i % 8, i % 8 == 0 ? null : LEVELS.get(i % 8 - 1)))
                        .toList());
    }

    public static PrintedCertificate certificate(
            PrintedPerson holder,
            PrintedCertificate.Result result,
            @Nullable LocalDate lastDay,
            @Nullable CleaState clea,
            List<Mention> mentions) {
        return new PrintedCertificate(
                "Organisme certificateur d’essai",
                holder,
                "École de la deuxième chance d’Exempleville",
                "Maison de l’emploi, 93100 Exempleville",
                LocalDate.of(2026, 3, 14),
                LocalDate.of(2026, 4, 1),
                lastDay,
                result,
                clea,
                new PrintedCode(CODE),
                PAGE,
                mentions);
    }

    public static PrintedSession session() {
        return new PrintedSession(
                "2026-031",
                "École de la deuxième chance d’Exempleville",
                new PrintedSession.Venue(
                        "Maison de l’emploi",
                        "Salle 12, 1er étage",
                        "3 rue de l’Exemple",
                        "93100 Exempleville",
                        "Entrée de plain-pied, ascenseur au fond du couloir.",
                        "01 99 00 00 00"),
                LocalDateTime.of(2026, 3, 14, 9, 5),
                15,
                List.of("Awa Diallo", "Jean-Noël Lefèvre"));
    }

    /** Numbered from 1, every third one with an awkward name. */
    public static List<PrintedCandidate> candidates(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> candidate(number, number % 3 == 0 ? AWKWARD : LEA))
                .toList();
    }

    public static PrintedCandidate candidate(int number, PrintedPerson person) {
        return new PrintedCandidate(
                number,
                person,
                true,
                "Si vous quittez le test avant la fin, votre score baisse.",
                140,
                List.of("Temps majoré : 33 %.", "Les questions peuvent être lues à voix haute."));
    }
}
