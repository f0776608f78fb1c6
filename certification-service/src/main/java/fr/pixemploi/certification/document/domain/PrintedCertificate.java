package fr.pixemploi.certification.document.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a certificate of Pix, as its document prints them.
 *
 * @param certifier name of the body that certifies
 * @param centre name of the centre that held the test
 * @param venue where the candidate sat, with its town
 * @param testDay on the clock of the venue
 * @param publishedOn day of the publication
 * @param lastDay last day that it holds, or null for ever
 * @param clea null unless both certifications were passed at once
 * @param verification page that verifies it, with the code in its address: what the QR code holds
 * @param mentions none of most certificates
 */
public record PrintedCertificate(
        String certifier,
        PrintedPerson holder,
        String centre,
        String venue,
        LocalDate testDay,
        LocalDate publishedOn,
        @Nullable LocalDate lastDay,
        Result result,
        @Nullable CleaState clea,
        PrintedCode code,
        URI verification,
        List<Mention> mentions) {
    public PrintedCertificate {
        if (!bare(verification.toString()).contains(bare(code.value())))
            throw new IllegalArgumentException("the address does not lead to the code");
        mentions = List.copyOf(mentions);
    }

    private static String bare(String text) {
        return text.replace("-", "");
    }

    /**
     * What is certified.
     *
     * @param scorePix 1 to the highest
     * @param maxScorePix highest score under the rules
     * @param globalLevel its name, or null below the first one: then the score stands alone
     * @param maxLevel highest level of a competence under the rules
     * @param competences in the order of the framework; none without a global level
     */
    public record Result(
            int scorePix, int maxScorePix, @Nullable String globalLevel, int maxLevel, List<Competence> competences) {
        public Result {
            if (scorePix < 1 || scorePix > maxScorePix)
                throw new IllegalArgumentException("a certified score is 1 to " + maxScorePix + ": " + scorePix);
            competences = List.copyOf(competences);
            if (globalLevel == null && !competences.isEmpty())
                throw new IllegalArgumentException("without a global level the score alone is certified");
            for (Competence competence : competences) {
                if (competence.level() < 0 || competence.level() > maxLevel)
                    throw new IllegalArgumentException("a level is 0 to " + maxLevel + ": " + competence);
            }
        }
    }

    /**
     * Level in one competence.
     *
     * @param code in the framework, its domain before the dot, such as 1.1
     * @param levelName such as Indépendant 1; null at level 0
     */
    public record Competence(
            String code, int level, @Nullable String levelName) {
        /** Code of the domain, such as 1. */
        public String domain() {
            return code.replaceFirst("\\..*", "");
        }
    }
}
